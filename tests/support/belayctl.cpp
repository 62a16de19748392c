// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/belayctl.h"

#include "core/postgres/processrunner.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Belay {

Belayctl::Belayctl(QString folder)
    : m_folder(std::move(folder))
{
}

Belayctl::Outcome Belayctl::run(const QStringList &arguments) const
{
    QtProcessRunner runner;
    const ProcessOutcome outcome = runner.run({.program = QCoreApplication::applicationDirPath() + u"/belayctl"_s,
                                               .arguments = QStringList{u"--config"_s, m_folder} + arguments,
                                               .environment = QProcessEnvironment::systemEnvironment()},
                                              {});
    return {.exitCode = outcome.end == ProcessEnd::Exited ? outcome.exitCode : -1,
            .output = outcome.output,
            .errors = outcome.errorTail.toUtf8()};
}

QJsonObject Belayctl::Outcome::json() const
{
    return QJsonDocument::fromJson(output).object();
}

} // namespace Belay
