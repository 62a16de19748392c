// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/historyrescue.h"
#include "core/backup/workbench.h"
#include "core/jobs/jobservice.h"
#include "core/settings/settingsstore.h"

#include <QCommandLineParser>
#include <QEventLoop>
#include <QJsonObject>

#include <chrono>
#include <functional>
#include <optional>

namespace Belay {

class JobPrinter;

/// One call of belayctl: its options, and the world that a verb works with.
class Invocation
{
public:
    Invocation(const QCommandLineParser &parser, Places places, JobPrinter &printer);

    [[nodiscard]] const QCommandLineParser &parser() const { return m_parser; }
    /// What follows the verb.
    [[nodiscard]] QStringList arguments() const { return m_parser.positionalArguments(); }
    [[nodiscard]] bool wantsJson() const;
    [[nodiscard]] const Places &places() const { return m_places; }
    /// What was set in the window holds here, too. Errors: SettingsUnusable.
    [[nodiscard]] Expected<Preferences> preferences() const { return SettingsStore(m_places.config).load(); }

    /// Where backups, and so manifests, are put unless a call says otherwise.
    [[nodiscard]] QStringList backupFolders() const;

    /// Where the history is damaged or gone: has it made anew, and says so on standard error. Errors: those of rescueHistory().
    [[nodiscard]] Expected<> rescueHistory(RescueLook look) const;

    /// The only argument. Errors: Usage, naming what is missing.
    [[nodiscard]] Expected<QString> onlyArgument(const QString &what) const;
    /// An option's value as a whole number; `fallback` where it is not given. Errors: Usage.
    [[nodiscard]] Expected<int> number(const QString &option, int fallback) const;

    /// Runs `work` as a job to its end and returns its result. SIGINT and SIGTERM cancel it.
    template <typename T>
    Expected<T> run(JobLane lane, const QString &title, typename TypedJob<T>::Work work)
    {
        Expected<T> result = failure(ErrorCode::Internal, title);
        QEventLoop loop;
        m_current = m_jobs.submit<T>(lane, title, std::move(work), &loop, [&](Expected<T> done) {
            result = std::move(done);
            loop.quit();
        });
        loop.exec();
        return result;
    }

    /// As run(), in the interactive lane, for at most `time`; then the work is asked to stop and has `grace` for it. Nothing where it did not even
    /// then: whoever waits for this object's end waits for the work, too.
    template <typename T>
    std::optional<Expected<T>> runWithin(std::chrono::milliseconds time, std::chrono::milliseconds grace, const QString &title,
                                         typename TypedJob<T>::Work work)
    {
        std::optional<Expected<T>> result;
        QEventLoop loop;
        m_current = m_jobs.submit<T>(JobLane::Interactive, title, std::move(work), &loop, [&](Expected<T> done) {
            result = std::move(done);
            loop.quit();
        });
        QTimer::singleShot(time, &loop, [this] { cancel(); });
        QTimer::singleShot(time + grace, &loop, &QEventLoop::quit);
        loop.exec();
        return result;
    }

    /// As run(), for work that needs client tools and the history: they are looked for first.
    template <typename T>
    Expected<T> runWithBench(JobLane lane, const QString &title,
                             std::function<Expected<T>(const Workbench &, JobContext &)> work)
    {
        m_mayHaveRuns = true;
        return run<T>(lane, title, [this, work](JobContext &context) {
            return preferences().and_then([&](const Preferences &preferences) -> Expected<T> {
                if (const auto usable = rescueHistory(RescueLook::Brief); !usable)
                    return std::unexpected(usable.error());
                return work(workbench(preferences, context), context);
            });
        });
    }

    /// True if the verb did what the history records.
    [[nodiscard]] bool mayHaveRuns() const { return m_mayHaveRuns; }

    /// Asks the running job to stop.
    void cancel() { m_jobs.cancel(m_current); }

    /// Prints a document, or the text that `print` writes, as the call wishes.
    void print(const QJsonObject &json, const std::function<QString()> &text) const;

private:
    [[nodiscard]] Workbench workbench(const Preferences &preferences, JobContext &context);

    const QCommandLineParser &m_parser;
    Places m_places;
    QtProcessRunner m_runner;
    SystemClock m_clock;
    VerifiedArchives m_archives;
    JobService m_jobs;
    JobId m_current;
    bool m_mayHaveRuns = false;
};

/// "belayctl 0.1.0"
[[nodiscard]] QString programTitle();

/// Writes to standard output.
void writeOut(const QString &text);
/// Bytes as they are, whatever their encoding.
void writeOut(const QByteArray &bytes);
/// Writes to standard error.
void writeError(const QString &text);

} // namespace Belay
