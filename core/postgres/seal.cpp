// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/postgres/seal.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Seal)
};

/// Of what a program of the system needs, that which is there.
const QStringList systemFolders{u"/usr"_s, u"/lib"_s, u"/lib64"_s, u"/bin"_s, u"/etc/ld.so.cache"_s};

/// 4 GiB of memory for each process, nothing written, no core file, and files enough for a hundred connections.
const QStringList limits{u"/usr/bin/prlimit"_s, u"--as=4294967296"_s, u"--fsize=0"_s, u"--core=0"_s, u"--nofile=512"_s};
const QString tenMinutes = u"--cpu=600"_s; // for what talks to nobody

std::unexpected<Error> unsealable(const QString &detail)
{
    return failure(ErrorCode::ToolMissing, Text::tr("Programs cannot be sealed off on this computer."), detail,
                   Text::tr("Install bubblewrap, and allow it unprivileged user namespaces."));
}

} // namespace

Expected<Seal> Seal::find(ProcessRunner &runner, std::stop_token stop)
{
    const QString program = QStandardPaths::findExecutable(u"bwrap"_s);
    if (program.isEmpty())
        return unsealable(Text::tr("bwrap is not installed."));
    const Seal seal(program);
    const ProcessOutcome tried = runner.run(seal.sealed({.program = u"/usr/bin/true"_s}, {}), stop);
    if (!tried.succeeded())
        return unsealable(tried.end == ProcessEnd::NotStarted ? tried.startError : tried.errorTail.trimmed());
    return seal;
}

ProcessRequest Seal::sealed(const ProcessRequest &request, const SealView &view) const
{
    QStringList arguments{u"--unshare-all"_s, u"--die-with-parent"_s, u"--new-session"_s, u"--clearenv"_s, u"--proc"_s, u"/proc"_s,
                          u"--dev"_s, u"/dev"_s, u"--tmpfs"_s, u"/tmp"_s};
    QStringList seen = systemFolders;
    const bool isOfSystem = request.program.startsWith("/usr/"_L1) || request.program.startsWith("/bin/"_L1);
    if (!isOfSystem) // what lies elsewhere brings its libraries, and never the folder that it is in: that may be a home
        seen << request.program << QDir::cleanPath(request.program + u"/../../lib"_s);
    for (const QString &folder : seen)
        arguments << u"--ro-bind-try"_s << folder << folder;
    if (view.server)
        arguments += view.server->letIn();
    for (const auto &[inside, path] : view.files.asKeyValueRange())
        arguments << u"--ro-bind"_s << path << inside;
    for (const QString &name : request.environment.keys()) {
        if (name == "LANG"_L1 || name.startsWith("LC_"_L1))
            arguments << u"--setenv"_s << name << request.environment.value(name);
    }
    ProcessRequest sealed = request;
    sealed.program = m_program;
    arguments += QStringList{u"--"_s} + limits;
    if (!view.server)
        arguments += tenMinutes;
    sealed.arguments = arguments + (view.server ? view.server->before() : QStringList()) + QStringList{request.program} + request.arguments;
    return sealed;
}

} // namespace Belay
