// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/places.h"
#include "core/jobs/jobcontext.h"
#include "core/postgres/clienttools.h"
#include "core/postgres/connectionparameters.h"
#include "core/postgres/processrunner.h"

#include <optional>

namespace Belay {

/// How it is with the sandbox.
struct SandboxStatus {
    bool exists = false;
    bool isRunning = false;
    QString folder;         ///< data and socket; mode 0700
    QString systemUser;     ///< account of the operating system that the server runs as
    QString serverVersion;  ///< major version
    ConnectionParameters connection; ///< to its maintenance database

    bool operator==(const SandboxStatus &) const = default;
};

/// A private throw-away PostgreSQL: no network, a Unix socket in a folder that only its user enters, nothing installed,
/// nothing left behind. Made so that nobody needs a server to try a restore.
class Sandbox
{
public:
    Sandbox(const Places &places, const ClientTools &tools, ProcessRunner &runner);

    /// Makes the cluster where there is none, starts it where it does not run. Errors: ToolMissing, SandboxFailed,
    /// Cancelled.
    [[nodiscard]] Expected<SandboxStatus> start(JobContext &context);
    /// Makes the sample database with about `rows` orders, replacing an earlier one. Errors: SandboxFailed, those of
    /// Connection.
    [[nodiscard]] Expected<> makeSample(JobContext &context, qint64 rows);
    /// Stops the server; the data stays.
    [[nodiscard]] Expected<> stop(JobContext &context);
    /// Stops the server and removes everything.
    [[nodiscard]] Expected<> remove(JobContext &context);

    [[nodiscard]] SandboxStatus status() const;

    /// Name of the sample database.
    static QString sampleDatabase();

private:
    struct Record;

    [[nodiscard]] QString recordFile() const;
    [[nodiscard]] std::optional<Record> record() const;
    [[nodiscard]] SandboxStatus statusOf(const Record &record) const;
    [[nodiscard]] Expected<Record> make(JobContext &context);
    [[nodiscard]] Expected<> run(ToolKind kind, const QStringList &arguments, JobContext &context);

    Places m_places;
    ClientTools m_tools;
    ProcessRunner &m_runner;
};

} // namespace Belay
