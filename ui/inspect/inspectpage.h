// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspect/openedarchive.h"
#include "ui/shell/page.h"

class QStackedWidget;

namespace Belay {

class ArchiveView;
class MessagePanel;
class PlainLabel;

/// Shows what is in an archive. Needs no server.
class InspectPage final : public Page
{
    Q_OBJECT

public:
    explicit InspectPage(const AppContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Inspect"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("inspect"); }

    /// Opens an archive in the background and then shows it, in the place of what is shown now.
    void open(const QString &path);

Q_SIGNALS:
    /// An archive was opened and read, or could not be.
    void opened(const QString &path);
    /// Somebody wants to restore the archive that is shown.
    void restoreRequested(const QString &path);

private:
    void build();
    [[nodiscard]] QWidget *buildWaiting();
    void pick();
    void take(const QString &path, const Expected<OpenedArchive> &result);
    void showArchive(const OpenedArchive &archive);
    void showRefusal(const QString &path, const Error &error);

    enum View { Start, Waiting, Refused, Shown };

    int m_request = 0; ///< only the answer to the latest one counts
    JobId m_opening;
    QStackedWidget *m_views;
    PlainLabel *m_waitingFor = nullptr;
    MessagePanel *m_refusal;
    ArchiveView *m_archive;
    bool m_isShown = false; ///< an archive is
};

} // namespace Belay
