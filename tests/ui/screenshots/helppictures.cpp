// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screenshots/helppictures.h"

#include "ui/help/bundledialog.h"
#include "ui/help/helppage.h"

#include <QLineEdit>
#include <QListWidget>

using namespace Qt::StringLiterals;

namespace Belay {

void shootHelp(const Shooting &shoot, Room &room, MainWindow &window)
{
    HelpPage &page = *window.helpPage();
    window.showPage(&page);
    page.showRunbook(u"database-down"_s);
    shoot.take(window, u"help-runbook"_s);
    auto *query = page.findChild<QLineEdit *>(u"helpSearch"_s);
    query->setText(u"pg_restore: error: unsupported version (1.16) in file header"_s);
    shoot.take(window, u"help-message"_s);
    query->clear();
    page.showCheckup();
    settle(room.jobs);
    shoot.take(window, u"help-check"_s);
    BundleDialog bundle(room.context, &window);
    bundle.show();
    settle(room.jobs);
    if (auto *files = bundle.findChild<QListWidget *>(u"bundleFiles"_s))
        files->setCurrentRow(0);
    shoot.take(bundle, u"help-bundle"_s);
}

} // namespace Belay
