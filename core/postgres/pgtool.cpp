// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/postgres/pgtool.h"

#include "core/postgres/passfile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PgTool)
};

/// libpq looks below HOME for certificates and the passfile; GSSAPI and time zones have variables of their own.
const QStringList keptVariables{u"HOME"_s, u"KRB5CCNAME"_s, u"KRB5_CONFIG"_s, u"TZ"_s, u"TMPDIR"_s, u"XDG_RUNTIME_DIR"_s};

QString shellQuoted(const QString &word)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9_@%+=:,./-]+$"_s);
    if (plain.match(word).hasMatch())
        return word;
    QString quoted = word;
    return u'\'' + quoted.replace(u'\'', u"'\\''"_s) + u'\'';
}

ProcessRequest requestOf(PgToolCall call)
{
    if (call.connection && call.view.server)
        call.connection = call.view.server->inside(*call.connection);
    const ProcessRequest request{.program = call.tool.path,
                                 .arguments = fullArguments(call),
                                 .environment = cleanEnvironment(),
                                 .errorLine = call.errorLine,
                                 .tick = call.tick};
    return call.seal ? call.seal->sealed(request, call.view) : request;
}

} // namespace

QProcessEnvironment cleanEnvironment()
{
    const QProcessEnvironment ours = QProcessEnvironment::systemEnvironment();
    QProcessEnvironment environment;
    for (const QString &name : keptVariables) {
        if (ours.contains(name))
            environment.insert(name, ours.value(name));
    }
    environment.insert(u"PATH"_s, u"/usr/bin:/bin"_s);
    environment.insert(u"LANG"_s, u"C.UTF-8"_s);
    environment.insert(u"LC_MESSAGES"_s, u"C"_s);
    environment.insert(u"PGAPPNAME"_s, u"belay"_s);
    return environment;
}

QStringList fullArguments(const PgToolCall &call)
{
    QStringList arguments;
    if (call.connection)
        arguments << u"-w"_s << u"--dbname="_s + conninfo(*call.connection);
    return arguments + call.arguments;
}

QString displayedCommand(const QString &program, const QStringList &arguments)
{
    QStringList words{shellQuoted(program)};
    for (const QString &argument : arguments)
        words += shellQuoted(argument);
    return words.join(u' ');
}

Expected<ProcessOutcome> runPgTool(ProcessRunner &runner, const PgToolCall &call, JobContext &context)
{
    PgToolCall withPassFile = call;
    std::optional<PassFile> passFile;
    if (call.connection && !call.connection->password.isEmpty()) {
        context.redactor().add(call.connection->password);
        auto written = PassFile::write(call.connection->password);
        if (!written)
            return std::unexpected(written.error());
        passFile = std::move(*written);
        withPassFile.connection->options.insert(u"passfile"_s, passFile->path());
        withPassFile.view.files.insert(passFile->path(), passFile->path());
    }
    ProcessOutcome outcome = runner.run(requestOf(withPassFile), context.stopToken());
    if (call.seal && outcome.end == ProcessEnd::Exited && outcome.exitCode > 128) // as the seal says that a signal ended it
        outcome.end = ProcessEnd::Crashed;
    outcome.errorTail = context.redactor().redacted(outcome.errorTail);
    if (outcome.end == ProcessEnd::Cancelled)
        return std::unexpected(context.checkNotCancelled().error());
    if (outcome.end == ProcessEnd::NotStarted)
        return std::unexpected(toolError(call, outcome));
    return outcome;
}

Error toolError(const PgToolCall &call, const ProcessOutcome &outcome)
{
    const QString program = QFileInfo(call.tool.path).fileName();
    Error error{.code = ErrorCode::ToolFailed, .message = {}, .detail = outcome.errorTail.trimmed(), .remedy = {}};
    switch (outcome.end) {
    case ProcessEnd::NotStarted:
        error.message = Text::tr("%1 could not be started.").arg(call.tool.path);
        error.detail = outcome.startError;
        break;
    case ProcessEnd::Crashed:
        error.message = Text::tr("%1 crashed or was killed.").arg(program);
        break;
    case ProcessEnd::Cancelled:
    case ProcessEnd::Exited:
        error.message = Text::tr("%1 failed (exit code %2).").arg(program).arg(outcome.exitCode);
        break;
    }
    return error;
}

} // namespace Belay
