// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/belayctl/connectionoptions.h"

#include "app/belayctl/invocation.h"

#include <QCoreApplication>
#include <QFile>

#include <poll.h>
#include <termios.h>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ConnectionOptions)
};

/// A terminal that does not show what is typed, for as long as this lives.
class SilentTerminal
{
public:
    explicit SilentTerminal(int terminal)
        : m_terminal(terminal)
    {
        ::tcgetattr(m_terminal, &m_before);
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        ::tcsetattr(m_terminal, TCSAFLUSH, &silent);
    }
    ~SilentTerminal() { ::tcsetattr(m_terminal, TCSAFLUSH, &m_before); }
    Q_DISABLE_COPY_MOVE(SilentTerminal)

private:
    int m_terminal;
    termios m_before{};
};

/// Asks on the terminal, without echo.
Expected<Secret> askPassword()
{
    QFile terminal(u"/dev/tty"_s);
    if (!terminal.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return failure(ErrorCode::Usage, Text::tr("-W needs a terminal to ask on."), terminal.errorString());
    terminal.write(Text::tr("Password: ").toUtf8());
    const SilentTerminal silence(terminal.handle());
    pollfd input{.fd = terminal.handle(), .events = POLLIN, .revents = 0};
    if (::poll(&input, 1, -1) < 0) // a signal: reading would not notice it
        return failure(ErrorCode::Cancelled, Text::tr("Cancelled."));
    const QByteArray line = terminal.readLine(4096);
    terminal.write("\n");
    return Secret(QString::fromUtf8(line).chopped(line.endsWith('\n') ? 1 : 0));
}

} // namespace

void addConnectionOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {{u"h"_s, u"host"_s}, Text::tr("Host name, address, or folder of a socket."), u"HOST"_s},
        {{u"p"_s, u"port"_s}, Text::tr("Port."), u"PORT"_s},
        {{u"U"_s, u"username"_s}, Text::tr("Role to connect as."), u"ROLE"_s},
        {{u"d"_s, u"dbname"_s}, Text::tr("Database; a name, a connection string or a URI."), u"DATABASE"_s},
        {{u"w"_s, u"no-password"_s}, Text::tr("Never ask for a password; always so without -W.")},
        {{u"W"_s, u"password"_s}, Text::tr("Ask for the password on the terminal.")},
    });
}

Expected<ConnectionParameters> connectionFrom(const QCommandLineParser &parser)
{
    ConnectionParameters parameters;
    if (qEnvironmentVariableIsSet("PGDATABASE"))
        parameters.options.insert(u"dbname"_s, qEnvironmentVariable("PGDATABASE"));
    for (const auto &[option, keyword] :
         {std::pair{u"h"_s, u"host"_s}, {u"p"_s, u"port"_s}, {u"U"_s, u"user"_s}}) {
        if (parser.isSet(option))
            parameters.options.insert(keyword, parser.value(option));
    }
    if (parser.isSet(u"d"_s)) {
        const auto read = parseConnection(parser.value(u"d"_s));
        if (!read)
            return read;
        parameters.options.insert(read->options); // goes before the other options, as in PostgreSQL's tools
        parameters.password = read->password;
    }
    if (parser.isSet(u"W"_s)) {
        auto password = askPassword();
        if (!password)
            return std::unexpected(password.error());
        parameters.password = std::move(*password);
    }
    return parameters;
}

} // namespace Belay
