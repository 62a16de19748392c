// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowstate.h"

#include "core/base/durablefile.h"

#include <QFileInfo>
#include <QSettings>
#include <QSplitter>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace Belay {

WindowState::WindowState(const QString &folder)
    : m_file(folder + u"/window.ini"_s)
{
}

void WindowState::restore(QWidget &window) const
{
    const QSettings settings(m_file, QSettings::IniFormat);
    window.restoreGeometry(settings.value(u"geometry"_s).toByteArray());
    const auto splitters = window.findChildren<QSplitter *>();
    for (QSplitter *splitter : splitters) {
        const QByteArray state = settings.value(u"splitters/"_s + splitter->objectName()).toByteArray();
        if (!splitter->objectName().isEmpty() && !state.isEmpty())
            splitter->restoreState(state);
    }
}

void WindowState::save(const QWidget &window) const
{
    if (!makePrivateFolder(QFileInfo(m_file).path()))
        return; // then it opens in its default place
    QSettings settings(m_file, QSettings::IniFormat);
    settings.setValue(u"geometry"_s, window.saveGeometry());
    const auto splitters = window.findChildren<QSplitter *>();
    for (const QSplitter *splitter : splitters) {
        if (!splitter->objectName().isEmpty())
            settings.setValue(u"splitters/"_s + splitter->objectName(), splitter->saveState());
    }
}

} // namespace Belay
