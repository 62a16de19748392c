// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/explore/fieldvalue.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

bool isOctal(char c)
{
    return c >= '0' && c <= '7';
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/// Bytes of the character at `at`: a backslash in the second one escapes nothing.
qsizetype characterSize(QByteArrayView text, qsizetype at, ValueSyntax::Characters characters)
{
    const auto c = static_cast<uchar>(text[at]);
    if (characters == ValueSyntax::Characters::PlainBackslash || c < 0x80)
        return 1;
    if (characters == ValueSyntax::Characters::MayHideBackslashOrSingle && c >= 0xa1 && c <= 0xdf)
        return 1; // half-width katakana
    return std::min<qsizetype>(2, text.size() - at);
}

/// What stands behind a backslash at `at` goes to `value`; returns the place behind it.
qsizetype unescape(QByteArrayView text, qsizetype at, QByteArray &value)
{
    const char c = text[at];
    constexpr std::array<std::pair<char, char>, 6> letters{
        {{'b', '\b'}, {'f', '\f'}, {'n', '\n'}, {'r', '\r'}, {'t', '\t'}, {'v', '\v'}}};
    if (const auto *letter = std::ranges::find(letters, c, &std::pair<char, char>::first);
        letter != letters.end()) {
        value += letter->second;
        return at + 1;
    }
    int number = 0;
    qsizetype end = at;
    if (isOctal(c)) {
        for (; end < std::min(at + 3, text.size()) && isOctal(text[end]); ++end)
            number = number * 8 + (text[end] - '0');
    } else if (c == 'x' && at + 1 < text.size() && hexDigit(text[at + 1]) >= 0) {
        for (end = at + 1; end < std::min(at + 3, text.size()) && hexDigit(text[end]) >= 0; ++end)
            number = number * 16 + hexDigit(text[end]);
    } else {
        value += c;
        return at + 1;
    }
    value += static_cast<char>(number);
    return end;
}

QByteArray unescaped(QByteArrayView text, const ValueSyntax &syntax)
{
    QByteArray value;
    value.reserve(text.size());
    for (qsizetype i = 0; i < text.size();) {
        const bool isPlain = syntax.characters == ValueSyntax::Characters::PlainBackslash && text[i] != '\\';
        const qsizetype next = isPlain ? text.indexOf('\\', i) : -1;
        const qsizetype size = !isPlain ? characterSize(text, i, syntax.characters)
            : next < 0                  ? text.size() - i
                                        : next - i;
        if (size == 1 && text[i] == '\\' && i + 1 < text.size()) {
            i = unescape(text, i + 1, value);
        } else {
            value += text.sliced(i, size);
            i += size;
        }
    }
    return value;
}

} // namespace

ValueSyntax ValueSyntax::of(const Toc &toc)
{
    ValueSyntax syntax;
    const QString encoding = toc.encoding();
    if (encoding == "SJIS"_L1 || encoding == "SHIFT_JIS_2004"_L1)
        syntax.characters = Characters::MayHideBackslashOrSingle;
    else if (QStringList{u"BIG5"_s, u"GBK"_s, u"UHC"_s, u"GB18030"_s, u"JOHAB"_s}.contains(encoding))
        syntax.characters = Characters::MayHideBackslash;
    syntax.hasStandardStrings = !toc.setting("STDSTRINGS"_L1).contains("'off'");
    return syntax;
}

std::optional<QByteArray> valueOfCopyField(QByteArrayView field, const ValueSyntax &syntax)
{
    if (field == "\\N")
        return {};
    return field.contains('\\') ? unescaped(field, syntax) : field.toByteArray();
}

QByteArray copyField(const std::optional<QByteArray> &value, const ValueSyntax &syntax)
{
    if (!value)
        return "\\N"_ba;
    // Hardly any value has something to escape.
    if (std::ranges::none_of(*value, [](char c) { return (c >= '\b' && c <= '\r') || c == '\\'; }))
        return *value;
    constexpr QByteArrayView special("\b\f\n\r\t\v\\");
    constexpr QByteArrayView letters("bfnrtv\\");
    QByteArray text;
    text.reserve(value->size());
    for (qsizetype i = 0; i < value->size();) {
        const qsizetype size = characterSize(*value, i, syntax.characters);
        const qsizetype known = size == 1 ? special.indexOf((*value)[i]) : -1;
        if (known >= 0)
            text += '\\';
        if (known >= 0)
            text += letters[known];
        else
            text += QByteArrayView(*value).sliced(i, size);
        i += size;
    }
    return text;
}

std::optional<QByteArray> valueOfLiteral(QByteArrayView literal, const ValueSyntax &syntax)
{
    const qsizetype start = literal.indexOf('\'');
    if (start < 0) {
        if (literal == "NULL")
            return {};
        return literal == "true" ? "t"_ba : literal == "false" ? "f"_ba : literal.toByteArray();
    }
    QByteArrayView body = literal.sliced(start + 1);
    if (body.endsWith('\''))
        body.chop(1);
    const bool hasEscapes = literal.first(start) == "E" || !syntax.hasStandardStrings;
    QByteArray value = body.toByteArray();
    value.replace("''", "'");
    return hasEscapes && value.contains('\\') ? unescaped(value, syntax) : value;
}

} // namespace Belay
