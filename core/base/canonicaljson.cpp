// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/canonicaljson.h"

#include <QJsonArray>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

constexpr double largestWhole = 9007199254740992; // 2^53: beyond it a double skips whole numbers

void write(const QJsonValue &value, QByteArray &out);

QByteArray escaped(char16_t unit)
{
    switch (unit) {
    case u'"':
        return "\\\"";
    case u'\\':
        return "\\\\";
    case u'\b':
        return "\\b";
    case u'\f':
        return "\\f";
    case u'\n':
        return "\\n";
    case u'\r':
        return "\\r";
    case u'\t':
        return "\\t";
    default:
        return "\\u" + QByteArray::number(static_cast<uint>(unit), 16).rightJustified(4, '0');
    }
}

void write(const QString &text, QByteArray &out)
{
    const QByteArray bytes = text.toUtf8();
    out += '"';
    for (const char byte : bytes) {
        const auto unit = static_cast<unsigned char>(byte); // what must be escaped is ASCII
        if (unit < 0x20 || byte == '"' || byte == '\\')
            out += escaped(unit);
        else
            out += byte;
    }
    out += '"';
}

void write(const QJsonObject &object, QByteArray &out)
{
    QStringList keys = object.keys();
    std::ranges::sort(keys, {}, [](const QString &key) { return QStringView(key); });
    out += '{';
    for (qsizetype i = 0; i < keys.size(); ++i) {
        if (i > 0)
            out += ',';
        write(keys.at(i), out);
        out += ':';
        write(object.value(keys.at(i)), out);
    }
    out += '}';
}

void write(const QJsonArray &array, QByteArray &out)
{
    out += '[';
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (i > 0)
            out += ',';
        write(array.at(i), out);
    }
    out += ']';
}

void writeNumber(const QJsonValue &value, QByteArray &out)
{
    const double number = value.toDouble();
    const bool isWhole = number >= -largestWhole && number <= largestWhole && number == static_cast<double>(static_cast<qint64>(number));
    out += isWhole ? QByteArray::number(value.toInteger()) : QByteArray::number(number, 'g', QLocale::FloatingPointShortest);
}

void write(const QJsonValue &value, QByteArray &out)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        out += "null";
        return;
    case QJsonValue::Bool:
        out += value.toBool() ? "true" : "false";
        return;
    case QJsonValue::Double:
        writeNumber(value, out);
        return;
    case QJsonValue::String:
        write(value.toString(), out);
        return;
    case QJsonValue::Array:
        write(value.toArray(), out);
        return;
    case QJsonValue::Object:
        write(value.toObject(), out);
        return;
    }
}

} // namespace

QByteArray canonicalJson(const QJsonObject &json)
{
    QByteArray out;
    write(json, out);
    return out;
}

} // namespace Belay
