// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/archivepicker.h"

#include "ui/shell/connectioncontroller.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Belay::ArchivePicker)
};
} // namespace

void pickArchive(QWidget *parent, const ConnectionController &connections,
                 std::function<void(const QString &)> picked)
{
    auto *dialog = new QFileDialog(parent, Words::tr("Open Archive"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"archivePicker"_s);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(Words::tr("PostgreSQL archives (*.dump)"));
    const QStringList recent = connections.preferences().recentArchives;
    if (!recent.isEmpty())
        dialog->setDirectory(QFileInfo(recent.constFirst()).path());
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [picked = std::move(picked)](const QString &path) { picked(path); });
    dialog->open();
}

QString droppedArchive(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    if (urls.size() != 1 || !urls.constFirst().isLocalFile())
        return {};
    const QString path = urls.constFirst().toLocalFile();
    return path.endsWith(u".dump"_s, Qt::CaseInsensitive) ? path : QString();
}

} // namespace Belay
