// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/belayctl.h"
#include "tests/support/testserver.h"

#include <QJsonObject>

namespace Belay {

/// What the tests of faults share: a server with a target that holds the old content, an archive with the new one, and
/// the questions that are asked after each fault: what is the content, and what was left behind?
class FaultBench
{
public:
    FaultBench();

    [[nodiscard]] const TestServer &server() const { return m_server; }
    [[nodiscard]] TestServer &server() { return m_server; }
    [[nodiscard]] const Belayctl &ctl() const { return m_ctl; }
    /// An archive with the new content.
    [[nodiscard]] QString archive() const { return m_server.folder() + u"/new.dump"; }
    /// An archive whose loading takes half a minute, in one COPY.
    [[nodiscard]] QString slowArchive() const { return m_server.folder() + u"/slow.dump"; }
    /// An archive whose one table takes more than 17 MiB in one file of the server.
    [[nodiscard]] QString bigArchive() const { return m_server.folder() + u"/big.dump"; }

    /// Makes the target anew, with the old content; or removes it.
    void makeTarget() const;
    void removeTarget() const;

    /// The arguments of belayctl for a restore over the target.
    [[nodiscard]] QStringList restore(const QString &mode, const QString &archive, const QString &connection = {}) const;
    [[nodiscard]] QStringList rollback(const QString &runId) const;
    /// Restores without a fault; returns the id of the run.
    [[nodiscard]] QString restored(const QString &mode) const;

    /// "old", "new", "absent", or what differs: content, settings, privileges and comment, looked at as a whole.
    [[nodiscard]] QString state() const;
    /// What no run may leave: copies, sessions, parts, locks, runs without an end. One a line.
    [[nodiscard]] QStringList leftovers() const;
    /// All that a second recovery could change: databases with their oids, files, history.
    [[nodiscard]] QString everything() const;

    /// Waits until a session of ours does what `condition` on pg_stat_activity says.
    void waitFor(const QString &condition) const;
    /// Waits until the slow archive is being loaded.
    void waitForLoad() const;
    /// Sends a signal to the running programs of this test with this name; returns how many there were.
    int signalPrograms(const QString &name, int signal) const;

private:
    [[nodiscard]] bool isOurs(int pid) const;
    void script(const QStringList &statements, const QString &database) const;
    void makeContent(const QString &database, const QString &word) const;
    [[nodiscard]] QString content(const QString &database) const;
    [[nodiscard]] QString settings(const QString &database) const;

    TestServer m_server;
    Belayctl m_ctl;
    QString m_old;
    QString m_new;
    QString m_settings;
};

} // namespace Belay
