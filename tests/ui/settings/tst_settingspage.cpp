// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/restore/room.h"
#include "tests/ui/shell/accessibilitywalk.h"
#include "ui/settings/connectiondialog.h"
#include "ui/settings/settingspage.h"
#include "ui/settings/toolsmodel.h"
#include "ui/shell/messagepanel.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace Belay;

namespace {

struct Shown {
    Room room;
    SettingsPage page{room.context};

    Shown()
    {
        room.tools.take(
            ClientTools({{ToolKind::PgRestore, u"/usr/lib/postgresql/17/bin/pg_restore"_s, 17, u"17.11"_s}}));
        page.resize(1000, 800);
        page.show();
    }
    template <typename T>
    T *find(const QString &name)
    {
        return page.findChild<T *>(name);
    }
    void click(const QString &name) { find<QPushButton>(name)->click(); }
    ConnectionDialog *dialog() { return find<ConnectionDialog>(u"connectionDialog"_s); }
};

} // namespace

class TestSettingsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aConnectionIsAddedAndUsed()
    {
        Shown shown;
        shown.click(u"addConnection"_s);
        ConnectionDialog *dialog = shown.dialog();
        QVERIFY(dialog && dialog->isVisible());
        auto *save = dialog->findChild<QPushButton *>(u"saveConnection"_s);
        QVERIFY(!save->isEnabled());
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"connectionName"_s), u"Shop"_s);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"connectionHost"_s), u"db.example.org"_s);
        auto *label = dialog->findChild<QComboBox *>(u"connectionLabel"_s);
        label->setCurrentIndex(label->findData(static_cast<int>(EnvironmentLabel::Production)));
        save->click();
        const auto current = shown.room.connections.current();
        QVERIFY(current);
        QCOMPARE(current->name, u"Shop"_s);
        QCOMPARE(current->host, u"db.example.org"_s);
        QCOMPARE(current->label, EnvironmentLabel::Production);
        QCOMPARE(current->database, u"postgres"_s);
        QCOMPARE(shown.find<QTreeWidget>(u"connectionList"_s)->topLevelItemCount(), 1);
        QCOMPARE(shown.room.settings.load()->connections.size(), 1U);
    }

    void aConnectionIsRemovedOnlyAfterAQuestion()
    {
        Shown shown;
        shown.room.connectTo({.options = {{u"host"_s, u"db"_s}}}, EnvironmentLabel::None, u"One"_s);
        auto *list = shown.find<QTreeWidget>(u"connectionList"_s);
        list->setCurrentItem(list->topLevelItem(0));
        shown.click(u"removeConnection"_s);
        auto *question = shown.find<QMessageBox>(u"removeConnectionQuestion"_s);
        QCOMPARE(question->buttonRole(question->defaultButton()), QMessageBox::RejectRole);
        QCOMPARE(list->topLevelItemCount(), 1);
        question->findChild<QPushButton *>(u"confirmRemove"_s)->click();
        QCOMPARE(list->topLevelItemCount(), 0);
        QVERIFY(!shown.room.connections.current());
    }

    void aTestThatFailsSaysWhy()
    {
        Shown shown;
        ConnectionDialog dialog(shown.room.context,
                                {.id = u"x"_s, .name = u"X"_s, .host = shown.room.folder.path()});
        dialog.show();
        QSignalSpy tested(&dialog, &ConnectionDialog::tested);
        dialog.findChild<QPushButton *>(u"testConnection"_s)->click();
        QVERIFY(tested.wait(20'000));
        QCOMPARE(tested.first().first().toBool(), false);
        auto *panel = dialog.findChild<MessagePanel *>();
        QVERIFY(panel->isVisible());
        QCOMPARE(panel->message().tone, Tone::Negative);
        QVERIFY(!panel->message().dataState.isEmpty());
    }

    void preferencesAreSavedAtOnce()
    {
        Shown shown;
        shown.find<QSpinBox>(u"keepOldDays"_s)->setValue(3);
        QCOMPARE(shown.room.settings.load()->keepOldDays, 3);
        auto *folder = shown.find<QLineEdit>(u"backupFolder"_s);
        QCOMPARE(folder->text(), shown.room.places.backups());
        folder->setText(u"/srv/backups"_s);
        Q_EMIT folder->editingFinished();
        QCOMPARE(shown.room.settings.load()->backupFolder, u"/srv/backups"_s);
        shown.click(u"defaultBackupFolder"_s);
        QCOMPARE(shown.room.settings.load()->backupFolder, QString());
        QCOMPARE(folder->text(), shown.room.places.backups());
    }

    void toolsAreListed()
    {
        Shown shown;
        const QAbstractItemModel *model = shown.find<QTableView>(u"toolsTable"_s)->model();
        QCOMPARE(model->rowCount(), 1);
        QCOMPARE(model->index(0, ToolsModel::Program).data().toString(), u"pg_restore"_s);
        QCOMPARE(model->index(0, ToolsModel::Version).data().toString(), u"17.11"_s);
    }

    void everyFieldOfTheDialogHasAName()
    {
        Shown shown;
        ConnectionDialog dialog(shown.room.context, {});
        const QStringList nameless = namelessWidgets(dialog);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    }

    void theModelKeepsItsPromises()
    {
        ToolsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setTools(ClientTools({{ToolKind::Psql, u"/usr/bin/psql"_s, 17, u"17"_s}}));
        model.setTools(ClientTools());
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_MAIN(TestSettingsPage)
#include "tst_settingspage.moc"
