// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/jobevents.h"

namespace Belay {

/// Tells on standard error what a job does, so that standard output holds only its result.
class JobPrinter
{
public:
    virtual ~JobPrinter() = default;
    virtual void show(const JobUpdate &update) = 0;
    /// The job ended: whatever stands half a line is finished.
    virtual void end() { }
};

/// Tells nothing: `--quiet`.
class QuietPrinter final : public JobPrinter
{
public:
    void show(const JobUpdate &) override { }
};

enum class PrintedProgress { Shown, Hidden };

/// For people: each step on a line of its own, with its progress until then; and whatever goes wrong.
class TextPrinter final : public JobPrinter
{
public:
    enum class Detail { Steps, StepsAndLog };

    TextPrinter(Detail detail, PrintedProgress progress)
        : m_detail(detail)
        , m_progress(progress)
    {
    }

    void show(const JobUpdate &update) override;
    void end() override;

private:
    void clearProgress();
    /// Each session that is in the way, once.
    void showBlockers(const std::vector<BlockingSession> &blockers);

    Detail m_detail;
    PrintedProgress m_progress;
    bool m_hasProgress = false;
    std::vector<BlockingSession> m_blockers;
};

/// For programs: a JSON object a line.
class JsonPrinter final : public JobPrinter
{
public:
    explicit JsonPrinter(PrintedProgress progress)
        : m_progress(progress)
    {
    }

    void show(const JobUpdate &update) override;

private:
    PrintedProgress m_progress;
};

} // namespace Belay
