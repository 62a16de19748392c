// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <cstdio>

namespace Belay {

/// Measures work in the window: all of it, and its longest pause.
class Watch : public QObject
{
public:
    Watch()
    {
        connect(&m_beat, &QTimer::timeout, this, [this] { note(); });
        m_beat.start(0);
    }
    template <typename Work>
    void measure(const char *what, const Work &work)
    {
        QCoreApplication::processEvents();
        m_longest = 0;
        m_sinceBeat.start();
        QElapsedTimer all;
        all.start();
        work();
        QCoreApplication::processEvents();
        note();
        std::printf("| %s | %.0f ms | %.1f ms |\n", what, double(all.nsecsElapsed()) / 1e6, double(m_longest) / 1e6);
    }

private:
    void note()
    {
        m_longest = std::max(m_longest, m_sinceBeat.nsecsElapsed());
        m_sinceBeat.start();
    }

    QTimer m_beat;
    QElapsedTimer m_sinceBeat;
    qint64 m_longest = 0;
};

} // namespace Belay
