// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/restore/room.h"
#include "ui/inspect/entrytreemodel.h"
#include "ui/inspect/inspectpage.h"
#include "ui/inspect/relatedentriesmodel.h"
#include "ui/inspect/truststrip.h"
#include "ui/shell/messagepanel.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace Belay;

namespace {

const QString museum = QStringLiteral(TEST_DATA "/museum/museum-pg15-gzip.dump");

struct Shown {
    Room room;
    InspectPage page{room.context};
    QSignalSpy opened{&page, &InspectPage::opened};

    Shown()
    {
        page.resize(1000, 700);
        page.show();
    }
    void open(const QString &path)
    {
        page.open(path);
        QVERIFY(opened.wait());
    }
    template <typename T>
    T *find(const QString &name)
    {
        return page.findChild<T *>(name);
    }
    QString text(const QString &label) { return find<QLabel>(label)->text(); }
    EntryTreeModel *tree()
    {
        return qobject_cast<EntryTreeModel *>(find<QTreeView>(u"entryTree"_s)->model());
    }
    /// A copy of the museum with its last bytes cut off, in the room's folder.
    QString truncated()
    {
        QFile whole(museum);
        if (!whole.open(QIODevice::ReadOnly))
            return {};
        QFile cut(room.folder.filePath(u"cut.dump"_s));
        if (!cut.open(QIODevice::WriteOnly))
            return {};
        cut.write(whole.readAll().chopped(200));
        return cut.fileName();
    }
};

} // namespace

class TestInspectPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anArchiveShowsWhatItSaysAboutItself()
    {
        Shown shown;
        shown.open(museum);
        QCOMPARE(shown.text(u"summaryDatabase"_s), u"museum"_s);
        QVERIFY(shown.text(u"summaryServer"_s).startsWith(u"PostgreSQL 15"_s));
        QCOMPARE(shown.text(u"summaryEncoding"_s), u"UTF8"_s);
        QVERIFY(shown.text(u"summaryFormat"_s).startsWith(u"1.14"_s));
        QVERIFY(shown.tree()->entryCount() > 100);
        const auto *strip = shown.find<TrustStrip>(u"trustStrip"_s);
        QTRY_COMPARE(strip->structure(), TrustStrip::Trust::Sound);
        QCOMPARE(shown.room.connections.preferences().recentArchives.constFirst(), museum);
    }

    void typingSearches()
    {
        Shown shown;
        shown.open(museum);
        const int all = shown.tree()->entryCount();
        QTest::keyClicks(shown.find<QLineEdit>(u"entrySearch"_s), u"no such entry"_s);
        QTRY_COMPARE(shown.tree()->entryCount(), 0);
        shown.find<QLineEdit>(u"entrySearch"_s)->clear();
        QTRY_COMPARE(shown.tree()->entryCount(), all);
    }

    void anEntryShowsItsDefinitionAndLeadsToOthers()
    {
        Shown shown;
        shown.open(museum);
        auto *tree = shown.find<QTreeView>(u"entryTree"_s);
        const QModelIndexList data =
            tree->model()->match(tree->model()->index(0, 0), Qt::DisplayRole, u"TABLE DATA ("_s, 1,
                                 Qt::MatchRecursive | Qt::MatchStartsWith);
        QCOMPARE(data.size(), 1);
        tree->setCurrentIndex(tree->model()->index(0, 0, data.constFirst()));
        QVERIFY(shown.find<QPlainTextEdit>(u"entryDefinition"_s)->toPlainText().startsWith(u"COPY "_s));
        auto *dependencies = shown.find<QListView>(u"entryDependencies"_s);
        QVERIFY(dependencies->model()->rowCount() > 0);
        const QModelIndex first = dependencies->model()->index(0, 0);
        const auto target = first.data(RelatedEntriesModel::EntryRole).toUInt();
        Q_EMIT dependencies->activated(first);
        QCOMPARE(tree->currentIndex().data(EntryTreeModel::EntryRole).toUInt(), target);
        QVERIFY(shown.text(u"entryHeading"_s).startsWith(u"TABLE "_s));
    }

    void theListIsThatOfPgRestore()
    {
        Shown shown;
        shown.open(museum);
        shown.find<QTabWidget>(u"archiveTabs"_s)->setCurrentIndex(1);
        const QAbstractItemModel *model = shown.find<QListView>(u"archiveListing"_s)->model();
        QTRY_VERIFY(model->rowCount() > 100);
        QCOMPARE(model->index(0, 0).data().toString(), u";"_s);
    }

    void aDamagedArchiveIsMarked()
    {
        Shown shown;
        const QString cut = shown.truncated();
        QVERIFY(!cut.isEmpty());
        shown.open(cut);
        const auto *strip = shown.find<TrustStrip>(u"trustStrip"_s);
        QTRY_COMPARE(strip->structure(), TrustStrip::Trust::Problem);
        const auto *problems = shown.find<MessagePanel>(u"archiveProblems"_s);
        QVERIFY(problems->isVisible());
        QVERIFY(!problems->message().dataState.isEmpty());
    }

    void aRefusedFileExplainsItself()
    {
        Shown shown;
        const QString script = shown.room.folder.filePath(u"script.dump"_s);
        QFile file(script);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("CREATE TABLE a ();\n");
        file.close();
        shown.open(script);
        const auto *refusal = shown.find<MessagePanel>(u"archiveRefusal"_s);
        QVERIFY(refusal->isVisible());
        QVERIFY(!refusal->message().remedy.isEmpty());
        QVERIFY(shown.room.connections.preferences().recentArchives.isEmpty());
        shown.open(museum); // and one can go on
        QVERIFY(!refusal->isVisible());
    }

    void theLastOpenedOfTwoIsShown()
    {
        Shown shown;
        shown.page.open(shown.room.folder.filePath(u"missing.dump"_s));
        shown.open(museum);
        QCOMPARE(shown.text(u"summaryDatabase"_s), u"museum"_s);
        QCOMPARE(shown.opened.count(), 1);
    }

    void aRestoreIsAskedForByPath()
    {
        Shown shown;
        shown.open(museum);
        QSignalSpy requested(&shown.page, &InspectPage::restoreRequested);
        shown.find<QPushButton>(u"restoreThis"_s)->click();
        QCOMPARE(requested.first().first().toString(), museum);
    }
};

QTEST_MAIN(TestInspectPage)
#include "tst_inspectpage.moc"
