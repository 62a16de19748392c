// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

namespace Belay {

/// What a program said and how it ended.
struct Outcome {
    int exitCode = -1;
    QString output;
    QString errors;

    [[nodiscard]] QByteArray said() const { return (output + errors).toUtf8(); }
};

/// Runs a program to its end, for a minute at most; exit code -1 if it did not start or crashed.
inline Outcome run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    const bool isDone = process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit;
    return {.exitCode = isDone ? process.exitCode() : -1,
            .output = QString::fromUtf8(process.readAllStandardOutput()),
            .errors = QString::fromUtf8(process.readAllStandardError())};
}

/// This build, installed into a folder of its own.
class Installation
{
public:
    /// Empty if it worked, else what was said.
    [[nodiscard]] QByteArray make() const
    {
        const Outcome outcome = run(QStringLiteral(CMAKE),
                                    {QStringLiteral("--install"), QStringLiteral(BUILD_FOLDER),
                                     QStringLiteral("--prefix"), m_folder.path()});
        return outcome.exitCode == 0 ? QByteArray() : outcome.said();
    }
    [[nodiscard]] QString path(const QString &relative) const { return m_folder.filePath(relative); }
    [[nodiscard]] bool has(const QString &relative) const { return QFileInfo::exists(path(relative)); }

private:
    QTemporaryDir m_folder;
};

} // namespace Belay
