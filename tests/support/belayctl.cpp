// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/belayctl.h"

#include "core/postgres/processrunner.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

Belayctl::Outcome start(const QString &program, const QStringList &arguments,
                        const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment())
{
    QtProcessRunner runner;
    const ProcessOutcome outcome = runner.run(
        {.program = program, .arguments = arguments, .environment = environment}, {});
    return {.exitCode = outcome.end == ProcessEnd::Exited ? outcome.exitCode : -1,
            .output = outcome.output,
            .errors = outcome.errorTail.toUtf8()};
}

} // namespace

Belayctl::Belayctl(QString folder)
    : m_folder(std::move(folder))
{
}

Belayctl::Outcome Belayctl::run(const QStringList &arguments) const
{
    return start(QCoreApplication::applicationDirPath() + u"/belayctl"_s, QStringList{u"--config"_s, m_folder} + arguments);
}

Belayctl::Outcome Belayctl::runWithFault(const QString &fault, const QStringList &arguments) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"BELAY_FAULT"_s, fault);
    return start(QCoreApplication::applicationDirPath() + u"/belayctl"_s, QStringList{u"--config"_s, m_folder} + arguments, environment);
}

Belayctl::Outcome Belayctl::runWithTinyDisk(const QString &folder, const QStringList &arguments, qint64 size) const
{
    const QStringList sealed{u"--dev-bind"_s, u"/"_s, u"/"_s, u"--size"_s, QString::number(size), u"--tmpfs"_s, folder,
                             QCoreApplication::applicationDirPath() + u"/belayctl"_s, u"--config"_s, m_folder};
    return start(u"/usr/bin/bwrap"_s, sealed + arguments);
}

QJsonObject Belayctl::Outcome::json() const
{
    return QJsonDocument::fromJson(output).object();
}

} // namespace Belay
