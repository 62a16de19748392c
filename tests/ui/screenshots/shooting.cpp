// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screenshots/shooting.h"

#include <QApplication>
#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace Belay {

void settle(const std::function<bool()> &isReady)
{
    QElapsedTimer timer;
    timer.start();
    do {
        QApplication::processEvents(QEventLoop::AllEvents, 20);
    } while (!isReady() && timer.elapsed() < 10'000);
    QApplication::processEvents();
}

void settle(const JobService &jobs)
{
    settle([&] { return !jobs.isBusy(JobLane::Interactive) && !jobs.isBusy(JobLane::Background); });
}

void Shooting::take(QWidget &widget, const QString &name) const
{
    QApplication::processEvents();
    if (!widget.grab().save(path(name, u"png"_s)))
        qFatal("cannot write %s", qPrintable(m_folder));
}

QString Shooting::path(const QString &name, const QString &ending) const
{
    return m_folder + u'/' + name + m_suffix + u'.' + ending;
}

} // namespace Belay
