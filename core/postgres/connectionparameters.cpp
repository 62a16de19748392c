// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/postgres/connectionparameters.h"

#include <QCoreApplication>
#include <QStringList>

#include <libpq-fe.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct FreeOptions {
    void operator()(PQconninfoOption *options) const { PQconninfoFree(options); }
};

struct FreeMemory {
    void operator()(char *memory) const { PQfreemem(memory); }
};

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Connection)
};

bool isConnectionString(const QString &text)
{
    return text.startsWith("postgresql://"_L1) || text.startsWith("postgres://"_L1) || text.contains(u'=');
}

} // namespace

ConnectionParameters ConnectionParameters::withDatabase(const QString &database) const
{
    ConnectionParameters other = *this;
    other.options.insert(u"dbname"_s, database);
    return other;
}

Expected<ConnectionParameters> parseConnection(const QString &text)
{
    ConnectionParameters parameters;
    if (!isConnectionString(text)) {
        parameters.options.insert(u"dbname"_s, text);
        return parameters;
    }
    char *rawMessage = nullptr;
    const std::unique_ptr<PQconninfoOption, FreeOptions> options(
        PQconninfoParse(text.toUtf8().constData(), &rawMessage));
    const std::unique_ptr<char, FreeMemory> message(rawMessage);
    if (!options)
        return failure(ErrorCode::Usage,
                       Text::tr("The connection string cannot be read."),
                       QString::fromUtf8(message.get()).trimmed());
    for (const PQconninfoOption *option = options.get(); option->keyword; ++option) {
        if (!option->val)
            continue;
        const QString keyword = QString::fromLatin1(option->keyword);
        if (keyword == "password"_L1)
            parameters.password = Secret(QString::fromUtf8(option->val));
        else
            parameters.options.insert(keyword, QString::fromUtf8(option->val));
    }
    return parameters;
}

QString conninfo(const ConnectionParameters &parameters)
{
    QStringList words;
    for (const auto &[keyword, value] : parameters.options.asKeyValueRange()) {
        QString escaped = value;
        escaped.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s);
        words += keyword + u"='"_s + escaped + u'\'';
    }
    return words.join(u' ');
}

QString serverName(const ConnectionParameters &parameters)
{
    const QString port = parameters.port().isEmpty() ? u"5432"_s : parameters.port();
    const QString host = parameters.host();
    if (host.isEmpty())
        return Text::tr("local server, port %1").arg(port);
    if (host.startsWith(u'/'))
        return Text::tr("socket %1, port %2").arg(host, port);
    return host + u':' + port;
}

} // namespace Belay
