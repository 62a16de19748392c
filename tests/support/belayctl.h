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
    };

    explicit Belayctl(QString folder);

    /// Runs it to its end.
    [[nodiscard]] Outcome run(const QStringList &arguments) const;
    /// Runs it where `folder` lies on a disk of its own with one MiB.
    [[nodiscard]] Outcome runWithTinyDisk(const QString &folder, const QStringList &arguments) const;

private:
    QString m_folder;
};

} // namespace Belay
