// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/restore/room.h"
#include "tests/ui/shell/accessibilitywalk.h"
#include "ui/inspect/inspectpage.h"
#include "ui/inspect/largeobjectmodel.h"
#include "ui/inspect/largeobjectsview.h"
#include "ui/shell/messagepanel.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Belay;

namespace {

const QString museum = QStringLiteral(TEST_DATA "/museum/museum-pg15-gzip.dump");

/// The page with an archive, and the tab of its large objects in front.
struct Shown {
    Room room;
    InspectPage page{room.context};

    explicit Shown(const QString &archive = museum)
    {
        page.resize(1000, 700);
        page.show();
        QSignalSpy opened(&page, &InspectPage::opened);
        page.open(archive);
        if (!opened.wait())
            qFatal("cannot open %s", qPrintable(archive));
    }
    template <typename T>
    T *find(const QString &name = {})
    {
        return page.findChild<T *>(name);
    }
    QTableView *table() { return find<QTableView>(u"largeObjectTable"_s); }
    void bringToFront() { find<QTabWidget>(u"archiveTabs"_s)->setCurrentWidget(find<LargeObjectsView>()); }
    bool isListed()
    {
        bringToFront();
        return QTest::qWaitFor([this] { return table()->model()->rowCount() == 2; });
    }
    QString file(const QString &name) { return room.folder.filePath(name); }
    const Message &said() { return find<MessagePanel>(u"largeObjectsProblem"_s)->message(); }
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The large objects of an archive: listed with their sizes, and saved by those who ask for them.
class TestLargeObjects final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void theyAreListedWithTheirSizes()
    {
        Shown shown;
        QVERIFY(shown.isListed());
        const QAbstractItemModel *model = shown.table()->model();
        QCOMPARE(model->index(0, LargeObjectModel::OidColumn).data().toString(), u"900001"_s);
        QCOMPARE(model->index(1, LargeObjectModel::OidColumn).data(LargeObjectModel::BytesRole).toLongLong(), 360'000);
        shown.table()->sortByColumn(LargeObjectModel::SizeColumn, Qt::DescendingOrder);
        QCOMPARE(model->index(0, LargeObjectModel::OidColumn).data().toString(), u"900002"_s);
        QCOMPARE(namelessWidgets(*shown.find<LargeObjectsView>()), QStringList());
    }

    void whereThereAreNoneThereIsNoTab()
    {
        Shown shown(QStringLiteral(TEST_DATA "/museum/museum-pg15-schema-only.dump"));
        const auto *tabs = shown.find<QTabWidget>(u"archiveTabs"_s);
        QVERIFY(!tabs->isTabVisible(tabs->indexOf(shown.find<LargeObjectsView>())));
    }

    void oneIsSavedIntoAFile()
    {
        Shown shown;
        QVERIFY(shown.isListed());
        auto *save = shown.find<QPushButton>(u"saveLargeObjects"_s);
        QVERIFY(!save->isEnabled());
        shown.table()->selectRow(0);
        QVERIFY(save->isEnabled());
        save->click();
        auto *dialog = shown.find<QFileDialog>(u"largeObjectsDialog"_s);
        QVERIFY(dialog);
        QCOMPARE(QFileInfo(dialog->selectedFiles().first()).fileName(), u"900001.bin"_s);
        Q_EMIT dialog->fileSelected(shown.file(u"small"_s));
        QTRY_COMPARE(shown.said().tone, Tone::Positive);
        QCOMPARE(contentOf(shown.file(u"small"_s)), "a small large object"_ba);
        QCOMPARE(QFileInfo(shown.file(u"small"_s)).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void severalAreSavedIntoAFolder()
    {
        Shown shown;
        QVERIFY(shown.isListed());
        shown.table()->selectAll();
        shown.find<QPushButton>(u"saveLargeObjects"_s)->click();
        auto *dialog = shown.find<QFileDialog>(u"largeObjectsDialog"_s);
        QCOMPARE(dialog->fileMode(), QFileDialog::Directory);
        Q_EMIT dialog->fileSelected(shown.room.folder.path());
        QTRY_COMPARE(shown.said().tone, Tone::Positive);
        QCOMPARE(contentOf(shown.file(u"900001.bin"_s)), "a small large object"_ba);
        QCOMPARE(QFileInfo(shown.file(u"900002.bin"_s)).size(), 360'000);
    }

    void noFileIsReplaced()
    {
        Shown shown;
        QVERIFY(shown.isListed());
        QFile mine(shown.file(u"mine"_s));
        QVERIFY(mine.open(QIODevice::WriteOnly) && mine.write("mine") == 4);
        mine.close();
        shown.find<LargeObjectsView>()->save({{900001, mine.fileName()}, {900002, shown.file(u"other"_s)}});
        QTRY_VERIFY(!shown.said().what.isEmpty());
        QCOMPARE(shown.said().tone, Tone::Negative);
        QVERIFY(shown.said().what.contains(u"is there already"_s));
        QCOMPARE(contentOf(mine.fileName()), "mine"_ba);
        QVERIFY(!QFileInfo::exists(shown.file(u"other"_s)));
    }

    /// What is cut off in the middle of an object is told, and is not there as if it were whole.
    void whatIsDamagedIsTold()
    {
        QTemporaryDir folder;
        const QString cut = folder.filePath(u"cut.dump"_s);
        QFile damaged(cut);
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        const QByteArray whole = contentOf(museum);
        QVERIFY(damaged.write(whole.chopped(200'000 < whole.size() ? 200 : 20)) > 0);
        damaged.close();
        Shown shown(cut);
        shown.bringToFront();
        QTRY_VERIFY(!shown.said().what.isEmpty());
        QCOMPARE(shown.said().tone, Tone::Negative);
        QCOMPARE(shown.table()->model()->rowCount(), 0);
        QVERIFY(!shown.said().dataState.isEmpty());
    }

    void theReadingCanBeCancelled()
    {
        Shown shown;
        QSemaphore begun;
        QSemaphore go;
        shown.room.jobs.submit<void>(JobLane::Background, u"an export"_s, [&](JobContext &) -> Expected<> {
            begun.release();
            go.acquire();
            return {};
        }, nullptr, {});
        begun.acquire();
        shown.bringToFront();
        shown.find<LargeObjectsView>()->stop();
        QTRY_COMPARE(shown.said().what, u"Reading the large objects was cancelled."_s);
        go.release();
        auto *again = shown.find<MessagePanel>(u"largeObjectsProblem"_s)->findChild<QPushButton *>(u"messageAction0"_s);
        again->click();
        QTRY_COMPARE(shown.table()->model()->rowCount(), 2);
    }

    void hiddenValuesAreNotSaved()
    {
        Shown shown;
        QVERIFY(shown.isListed());
        shown.table()->selectRow(0);
        shown.find<LargeObjectsView>()->findChild<QCheckBox *>()->click();
        QVERIFY(!shown.find<QPushButton>(u"saveLargeObjects"_s)->isEnabled());
    }

    void theModelKeepsItsPromises()
    {
        LargeObjectModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setObjects({{.oid = 7, .size = 1}, {.oid = 4294967295U, .size = 1LL << 40}});
        QCOMPARE(model.index(1, LargeObjectModel::OidColumn).data().toString(), u"4294967295"_s);
        model.setObjects({});
    }
};

QTEST_MAIN(TestLargeObjects)
#include "tst_largeobjects.moc"
