// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/postgres/connection.h"
#include "core/postgres/sandbox.h"
#include "core/backup/workbench.h"

#include <QTemporaryDir>

#include <memory>

namespace Belay {

/// A real PostgreSQL of a test's own, gone with the test. Its failures fail the test at once, by an exception.
class TestServer
{
public:
    TestServer();
    ~TestServer();
    Q_DISABLE_COPY_MOVE(TestServer)

    /// Connects as the superuser to a database of the server.
    [[nodiscard]] ConnectionParameters parameters(const QString &database = QStringLiteral("postgres")) const;
    /// Runs statements; the value of the last one's first row and column.
    QString sql(const QString &statement, const QString &database = QStringLiteral("postgres")) const;
    /// Runs a script with psql, as people do.
    void runScript(const QString &file, const QString &database) const;
    /// Makes an empty database, replacing one of that name.
    void makeDatabase(const QString &name) const;
    /// Makes a database with the museum in it.
    void makeMuseum(const QString &name) const;
    /// A database's whole content as pg_dump prints it, made comparable: what differs by chance is taken out.
    [[nodiscard]] QString content(const QString &database) const;
    /// Names of all databases, sorted.
    [[nodiscard]] QStringList databases() const;
    /// What the server logged so far.
    [[nodiscard]] QByteArray log() const;

    /// Ends the server as a power cut would (SIGQUIT to its postmaster), and waits for its end.
    void stopImmediately() const;
    /// Starts it again after that.
    void startAgain();
    /// Process id of its postmaster.
    [[nodiscard]] int postmaster() const;

    /// Everything a job needs, in folders of this test.
    [[nodiscard]] const Workbench &bench() const { return m_bench; }
    /// A folder for the test's own files, and the `--config` of its belayctl calls.
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] const ClientTools &tools() const { return m_bench.tools; }
    /// Runs a client tool against a database; returns its standard output.
    QByteArray runTool(ToolKind kind, const QStringList &arguments, const QString &database) const;

private:
    QTemporaryDir m_folder;
    SystemClock m_clock;
    std::unique_ptr<QtProcessRunner> m_runner = std::make_unique<QtProcessRunner>();
    VerifiedArchives m_archives;
    Workbench m_bench;
    Sandbox m_sandbox;
    SandboxStatus m_status;
};

} // namespace Belay
