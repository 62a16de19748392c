// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowstate.h"

#include "core/base/durablefile.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QSettings>
#include <QSplitter>
#include <QTableView>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

/// What has a state to keep, by the key that it is kept under. What has no name is left out.
struct Parts {
    QList<std::pair<QString, QSplitter *>> splitters;
    QList<std::pair<QString, QHeaderView *>> headers;
};

/// Columns are known by how many there are, too: another version of the program may have others.
QString keyOf(const QString &view, const QHeaderView &header)
{
    return u"columns/%1-%2"_s.arg(view).arg(header.count());
}

Parts partsOf(const QWidget &window)
{
    Parts parts;
    for (QSplitter *splitter : window.findChildren<QSplitter *>()) {
        if (!splitter->objectName().isEmpty())
            parts.splitters.emplace_back(u"splitters/"_s + splitter->objectName(), splitter);
    }
    const auto add = [&](const QString &view, QHeaderView *header) {
        if (!view.isEmpty() && header->count() > 0)
            parts.headers.emplace_back(keyOf(view, *header), header);
    };
    for (const QTableView *table : window.findChildren<QTableView *>())
        add(table->objectName(), table->horizontalHeader());
    for (const QTreeView *tree : window.findChildren<QTreeView *>())
        add(tree->objectName(), tree->header());
    return parts;
}

} // namespace

WindowState::WindowState(const QString &folder)
    : m_file(folder + u"/window.ini"_s)
{
}

void WindowState::restore(QWidget &window) const
{
    const QSettings settings(m_file, QSettings::IniFormat);
    window.restoreGeometry(settings.value(u"geometry"_s).toByteArray());
    const auto apply = [&](const auto &parts) {
        for (const auto &[key, part] : parts) {
            const QByteArray state = settings.value(key).toByteArray();
            if (!state.isEmpty())
                part->restoreState(state);
        }
    };
    const Parts parts = partsOf(window);
    apply(parts.splitters);
    apply(parts.headers);
}

QString WindowState::page() const
{
    return QSettings(m_file, QSettings::IniFormat).value(u"page"_s).toString();
}

void WindowState::save(const QWidget &window, const QString &page) const
{
    if (!makePrivateFolder(QFileInfo(m_file).path()))
        return; // then it opens in its default place
    QSettings settings(m_file, QSettings::IniFormat);
    settings.setValue(u"geometry"_s, window.saveGeometry());
    settings.setValue(u"page"_s, page);
    const Parts parts = partsOf(window);
    for (const auto &[key, splitter] : parts.splitters)
        settings.setValue(key, splitter->saveState());
    for (const auto &[key, header] : parts.headers)
        settings.setValue(key, header->saveState());
}

} // namespace Belay
