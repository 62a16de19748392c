// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/around.h"

#include "core/archive/sqltokens.h"
#include "core/base/commandwords.h"
#include "core/base/sha256.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QStandardPaths>
#include <QStringDecoder>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Around)
};

constexpr qint64 largestSqlFile = 64 << 20; // bytes: it is sent as one message

Expected<QStringList> findProgram(const QString &command)
{
    auto words = commandWords(command);
    if (!words || words->isEmpty())
        return words;
    const QString program = QStandardPaths::findExecutable(words->first());
    if (program.isEmpty())
        return failure(ErrorCode::Usage, Text::tr("There is no program %1 to run around the restore.").arg(words->first()), command,
                       Text::tr("Give its absolute path."));
    words->first() = QFileInfo(program).absoluteFilePath();
    return words;
}

QString sha256Of(const QByteArray &bytes)
{
    Sha256 hash;
    hash.add(bytes);
    return hash.hex();
}

Expected<> checkUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    if (!url.isValid() || !isWeb || url.host().isEmpty())
        return failure(ErrorCode::Usage, Text::tr("The health URL must begin with http:// or https:// and name a host."), text);
    if (!url.userInfo().isEmpty())
        return failure(ErrorCode::Usage, Text::tr("The health URL must hold no user and no password: it is shown and kept in the history."));
    return {};
}

/// What begins with a backslash is for psql, as is the data that follows a COPY.
Expected<> checkForServer(const QByteArray &sql, const QString &path)
{
    SqlTokens tokens(sql);
    for (SqlToken token = tokens.next(); token.kind != SqlTokenKind::End; token = tokens.next()) {
        if (!token.isSign('\\'))
            continue;
        const auto line = QByteArrayView(sql).first(token.content.data() - sql.constData()).count('\n') + 1;
        return failure(ErrorCode::Usage, Text::tr("%1 has a command of psql in line %2; it is given to the server as it is, without psql.")
                           .arg(path, QString::number(line)),
                       {}, Text::tr("Write it in SQL alone."));
    }
    return {};
}

} // namespace

Expected<QByteArray> readSqlFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Usage, Text::tr("The SQL file %1 cannot be read.").arg(path), file.errorString());
    QByteArray sql = file.read(largestSqlFile + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::Usage, Text::tr("The SQL file %1 cannot be read.").arg(path), file.errorString());
    if (sql.size() > largestSqlFile)
        return failure(ErrorCode::Usage, Text::tr("The SQL file %1 is larger than 64 MiB.").arg(path));
    if (sql.startsWith("\xEF\xBB\xBF"))
        sql.remove(0, 3);
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString decoded = decoder(sql);
    if (decoder.hasError() || decoded.contains(QChar::Null))
        return failure(ErrorCode::Usage, Text::tr("The SQL file %1 is not text in UTF-8.").arg(path));
    if (const auto checked = checkForServer(sql, path); !checked)
        return std::unexpected(checked.error());
    return sql;
}

Expected<Around> planAround(const AroundChoice &choice)
{
    auto before = findProgram(choice.beforeCommand);
    auto after = findProgram(choice.afterCommand);
    if (!before || !after)
        return std::unexpected(!before ? before.error() : after.error());
    Around around{.beforeCommand = std::move(*before),
                  .afterCommand = std::move(*after),
                  .sqlFile = {},
                  .sqlSha256 = {},
                  .healthUrl = choice.healthUrl,
                  .healthTimeout = std::chrono::seconds(choice.healthSeconds)};
    if (!choice.sqlFile.isEmpty()) {
        const auto sql = readSqlFile(choice.sqlFile);
        if (!sql)
            return std::unexpected(sql.error());
        around.sqlFile = QFileInfo(choice.sqlFile).absoluteFilePath();
        around.sqlSha256 = sha256Of(*sql);
    }
    if (choice.healthUrl.isEmpty())
        return around;
    if (choice.healthSeconds < 1)
        return failure(ErrorCode::Usage, Text::tr("The time for the health URL to answer must be at least one second."));
    return checkUrl(choice.healthUrl).transform([&] { return std::move(around); });
}

QJsonObject Around::toJson() const
{
    const QJsonObject file{{u"path"_s, sqlFile}, {u"sha256"_s, sqlSha256}};
    return {{u"before_command"_s, QJsonArray::fromStringList(beforeCommand)},
            {u"after_command"_s, QJsonArray::fromStringList(afterCommand)},
            {u"sql_file"_s, sqlFile.isEmpty() ? QJsonValue() : QJsonValue(file)},
            {u"health_url"_s, healthUrl.isEmpty() ? QJsonValue() : QJsonValue(healthUrl)},
            {u"health_timeout"_s, qint64(healthTimeout.count())}};
}

} // namespace Belay
