// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/postgres/connectionparameters.h"

#include <QProcess>
#include <QTemporaryDir>

namespace Belay {

class TestServer;

/// A PgBouncer in front of a test's server, gone with the test: a statement goes over whichever session is free then
/// (`pool_mode = transaction`). Its failures fail the test at once, by an exception.
class Pool
{
public:
    /// Waits until clients are let in.
    explicit Pool(const TestServer &server);
    ~Pool();
    Q_DISABLE_COPY_MOVE(Pool)

    /// Connects through the pool to a database of the server, as its superuser.
    [[nodiscard]] ConnectionParameters parameters(const QString &database) const;

private:
    [[nodiscard]] bool isOpen() const;

    QTemporaryDir m_folder;
    ConnectionParameters m_connection;
    QProcess m_process;
};

} // namespace Belay
