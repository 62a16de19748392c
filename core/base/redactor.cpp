// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/redactor.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Belay {

void Redactor::add(const Secret &secret)
{
    if (secret.isEmpty())
        return;
    m_secrets.push_back(secret);
    // The longest first, so that one that begins like another leaves nothing behind.
    std::ranges::sort(m_secrets, std::ranges::greater(),
                      [](const Secret &known) { return known.reveal().size(); });
}

QString Redactor::redacted(QString text) const
{
    for (const Secret &secret : m_secrets)
        text.replace(QString::fromUtf8(secret.reveal()), u"***"_s);

    static const QRegularExpression keyword(
        uR"((password(?:\s*=\s*|\s+(?=')))('(?:[^'\\]|\\.)*'?|(?:\\.|[^\s'\\])+))"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression uri(uR"(((?:postgres(?:ql)?|https?)://[^\s:/@]*:)[^\s@]+(@))"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    return text.replace(keyword, u"\\1***"_s).replace(uri, u"\\1***\\2"_s);
}

} // namespace Belay
