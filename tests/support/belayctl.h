// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace Belay {

/// The real command line, with a `--config` of its own.
class Belayctl
{
public:
    struct Outcome {
        int exitCode = -1;
        QByteArray output;
        QByteArray errors;

        /// Standard output as the one JSON document it is with --json; empty if it is none.
        [[nodiscard]] QJsonObject json() const;
        /// All of it, for the message of a failed test.
        [[nodiscard]] QByteArray said() const { return output + errors; }
    };

    explicit Belayctl(QString folder);

    /// Runs it to its end.
    [[nodiscard]] Outcome run(const QStringList &arguments) const;
    /// Runs it until it is killed or asked to stop at a place, see core/base/faultpoint.h; exit code -1 where it was killed.
    [[nodiscard]] Outcome runWithFault(const QString &fault, const QStringList &arguments) const;
    /// Runs it where `folder` lies on a disk of its own with so many bytes.
    [[nodiscard]] Outcome runWithTinyDisk(const QString &folder, const QStringList &arguments, qint64 size = 1 << 20) const;

private:
    QString m_folder;
};

} // namespace Belay
