// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/belayctl/jobprinter.h"

#include "app/belayctl/invocation.h"
#include "core/base/visibletext.h"

#include <QJsonDocument>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

constexpr qsizetype progressWidth = 76; // fits a terminal of 80 columns

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

} // namespace

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
    if (m_progress == PrintedProgress::Shown && update.progress) {
        const JobProgress &progress = *update.progress;
        QString text = progress.total && *progress.total > 0
            ? u"%1 % "_s.arg(progress.done * 100 / *progress.total)
            : QLocale().formattedDataSize(progress.done) + u' ';
        text += visible(progress.text);
        writeError(u"\r\x1b[K… "_s + text.left(progressWidth));
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
               {u"object"_s, update.progress->text}});
}

} // namespace Belay
