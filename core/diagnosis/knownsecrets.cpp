// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/knownsecrets.h"

#include "core/base/durablefile.h"

#include <QDir>
#include <QProcessEnvironment>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

constexpr qint64 largestPassfile = 1 << 20; // bytes
constexpr std::array secretWords{"PASSWORD"_L1, "PASSWD"_L1, "SECRET"_L1, "TOKEN"_L1, "CREDENTIAL"_L1, "API_KEY"_L1, "ACCESS_KEY"_L1};

/// The fifth field of a line, its backslashes resolved.
QString passwordOf(const QString &line)
{
    QString field;
    int number = 1;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == u'\\' && i + 1 < line.size()) {
            field += line[++i];
        } else if (line[i] == u':' && number < 5) {
            field.clear();
            ++number;
        } else {
            field += line[i];
        }
    }
    return number == 5 ? field : QString();
}

} // namespace

QString passfilePath()
{
    const QString chosen = qEnvironmentVariable("PGPASSFILE");
    return chosen.isEmpty() ? QDir::homePath() + u"/.pgpass"_s : chosen;
}

std::vector<Secret> passwordsIn(const QByteArray &passfile)
{
    std::vector<Secret> passwords;
    const QStringList lines = QString::fromUtf8(passfile).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (const QString password = line.startsWith(u'#') ? QString() : passwordOf(line); !password.isEmpty())
            passwords.emplace_back(password);
    }
    return passwords;
}

bool isSecretVariable(const QString &name)
{
    const QString upper = name.toUpper();
    return std::ranges::any_of(secretWords, [&](QLatin1StringView word) { return upper.contains(word); });
}

Redactor redactorOfKnownSecrets()
{
    Redactor redactor;
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QStringList names = environment.keys();
    for (const QString &name : names) {
        if (isSecretVariable(name))
            redactor.add(Secret(environment.value(name)));
    }
    if (const auto passfile = readFile(passfilePath(), largestPassfile)) {
        for (const Secret &password : passwordsIn(*passfile))
            redactor.add(password);
    }
    return redactor;
}

} // namespace Belay
