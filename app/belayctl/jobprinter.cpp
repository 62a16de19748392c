// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/belayctl/jobprinter.h"

#include "app/belayctl/invocation.h"
#include "core/base/visibletext.h"
#include "core/restore/blocker.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

constexpr qsizetype progressWidth = 76; // fits a terminal of 80 columns

struct Text {
    Q_DECLARE_TR_FUNCTIONS(JobPrinter)
};

QString mark(StepState state)
{
    switch (state) {
    case StepState::Running:
        return u"…"_s;
    case StepState::Done:
        return u"✓"_s;
    case StepState::Failed:
        return u"✗"_s;
    case StepState::Skipped:
        return u"–"_s;
    case StepState::Cancelled:
        return u"■"_s;
    }
    Q_UNREACHABLE();
}

QString duration(std::chrono::milliseconds value)
{
    return QLocale::c().toString(std::chrono::duration<double>(value).count(), 'f', 1) + u" s"_s;
}

QString remainingText(std::chrono::seconds remaining)
{
    const auto minutes = std::chrono::ceil<std::chrono::minutes>(remaining);
    return remaining < std::chrono::minutes(2) ? Text::tr("about %n second(s) left", nullptr, static_cast<int>(remaining.count()))
                                               : Text::tr("about %n minute(s) left", nullptr, static_cast<int>(minutes.count()));
}

/// "43 %  12.3 MB/s  about 2 minutes left  creating INDEX …"; what is not known is left out.
QString progressText(const JobProgress &progress)
{
    QStringList parts;
    if (progress.total && *progress.total > 0)
        parts += u"%1 %"_s.arg(progress.done * 100 / *progress.total);
    else
        parts += QLocale().formattedDataSize(progress.done);
    if (progress.rate)
        parts += Text::tr("%1/s").arg(QLocale().formattedDataSize(*progress.rate, 1, QLocale::DataSizeSIFormat));
    if (progress.remaining)
        parts += remainingText(*progress.remaining);
    return (parts << visible(progress.text)).join(u"  "_s);
}

QJsonArray blockersJson(const std::vector<BlockingSession> &blockers)
{
    QJsonArray list;
    for (const BlockingSession &blocker : blockers)
        list += QJsonObject{{u"pid"_s, blocker.pid}, {u"session"_s, blocker.description}};
    return list;
}

} // namespace

void TextPrinter::showBlockers(const std::vector<BlockingSession> &blockers)
{
    for (const BlockingSession &blocker : blockers) {
        if (std::ranges::contains(m_blockers, blocker.pid, &BlockingSession::pid))
            continue;
        clearProgress();
        writeError(u"! "_s + blockerSentence(blocker) + u'\n');
    }
    m_blockers = blockers;
}

void TextPrinter::show(const JobUpdate &update)
{
    for (const JobStep &step : update.steps) {
        if (step.state == StepState::Running)
            continue; // the line comes when the step has ended; until then its progress is shown
        clearProgress();
        writeError(mark(step.state) + u' ' + step.title + u" ("_s + duration(step.duration) + u")\n"_s);
    }
    for (const JobLogLine &line : update.log) {
        if (m_detail == Detail::Steps && line.level != LogLevel::Error)
            continue; // what tools say is told by its causes, in the result
        clearProgress();
        writeError(u"  "_s + visible(line.text) + u'\n');
    }
    if (update.progress && m_detail == Detail::Steps) // in detail, the log tells them
        showBlockers(update.progress->blockers);
    if (m_progress == PrintedProgress::Shown && update.progress) {
        writeError(u"\r\x1b[K… "_s + progressText(*update.progress).left(progressWidth));
        m_hasProgress = true;
    }
}

void TextPrinter::end()
{
    clearProgress();
}

void TextPrinter::clearProgress()
{
    if (m_hasProgress)
        writeError(u"\r\x1b[K"_s);
    m_hasProgress = false;
}

void JsonPrinter::show(const JobUpdate &update)
{
    const auto print = [](const QJsonObject &line) {
        writeError(QString::fromUtf8(QJsonDocument(line).toJson(QJsonDocument::Compact)) + u'\n');
    };
    for (const JobStep &step : update.steps)
        print({{u"step"_s, step.key},
               {u"state"_s, QString(key(step.state))},
               {u"seconds"_s, std::chrono::duration<double>(step.duration).count()}});
    for (const JobLogLine &line : update.log) {
        if (line.level == LogLevel::Error)
            print({{u"log"_s, line.text}});
    }
    if (update.progress && m_progress == PrintedProgress::Shown)
        print({{u"done"_s, update.progress->done},
               {u"total"_s, update.progress->total ? QJsonValue(*update.progress->total) : QJsonValue()},
               {u"object"_s, update.progress->text},
               {u"rate"_s, update.progress->rate ? QJsonValue(*update.progress->rate) : QJsonValue()},
               {u"remaining_seconds"_s,
                update.progress->remaining ? QJsonValue(qint64(update.progress->remaining->count())) : QJsonValue()},
               {u"blockers"_s, blockersJson(update.progress->blockers)}});
}

} // namespace Belay
