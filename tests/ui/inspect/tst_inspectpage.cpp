// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/auditchain.h"
#include "core/history/historystore.h"
#include "tests/ui/restore/room.h"
#include "tests/ui/shell/accessibilitywalk.h"
#include "ui/inspect/compareview.h"
#include "ui/inspect/contenttablemodel.h"
#include "ui/inspect/entrytreemodel.h"
#include "ui/inspect/inspectpage.h"
#include "ui/inspect/problemmodel.h"
#include "ui/inspect/relatedentriesmodel.h"
#include "ui/inspect/riskmodel.h"
#include "ui/inspect/rowtablemodel.h"
#include "ui/inspect/searchhitmodel.h"
#include "ui/inspect/tablecomparisonmodel.h"
#include "ui/inspect/truststrip.h"
#include "ui/shell/badge.h"
#include "ui/shell/messagepanel.h"

#include <QAbstractItemModelTester>
#include <QAbstractProxyModel>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace Belay;

namespace {

using Tester = QAbstractItemModelTester;

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
    /// The entry that is chosen in the tree.
    quint32 chosen()
    {
        return find<QTreeView>(u"entryTree"_s)->currentIndex().data(EntryTreeModel::EntryRole).toUInt();
    }
    /// The text of the tab that `widget` is in.
    QString tabText(const QWidget *widget)
    {
        const auto *tabs = find<QTabWidget>(u"archiveTabs"_s);
        for (int tab = 0; tab < tabs->count(); ++tab) {
            if (tabs->widget(tab)->isAncestorOf(widget))
                return tabs->tabText(tab);
        }
        return {};
    }
    /// Chooses the data of a table, and shows the tab with its rows.
    QTableView *showRowsOf(const QString &table)
    {
        const QString wanted = u"TABLE DATA "_s + table;
        auto *view = find<QTreeView>(u"entryTree"_s);
        for (quint32 entry = 0; entry < quint32(tree()->entryCount()); ++entry) {
            const QModelIndex index = tree()->indexOf(entry);
            if (index.data(Qt::ToolTipRole).toString() == wanted)
                view->setCurrentIndex(index);
        }
        auto *rows = find<QTableView>(u"rowTable"_s);
        find<QTabWidget>(u"entryTabs"_s)->setCurrentIndex(1);
        return rows;
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

    /// Of this very file, whole, since it was written: nothing else proves that it can be restored.
    void aCompleteRestoreOfTheFileIsShown()
    {
        Shown shown;
        const QFileInfo file(museum);
        RunStart run{.id = u"20260101T000000Z-000001"_s, .kind = RunKind::Restore, .target = u"shop"_s, .server = u"db <i>"_s,
                     .archive = museum, .archiveSize = file.size() - 1, .startedAt = file.lastModified().addSecs(60)};
        const auto store = HistoryStore::open(shown.room.places);
        const auto add = [&] {
            QVERIFY((*store)->beginRun(run));
            QVERIFY((*store)->endRun(run.id, {.verdict = Verdict::Complete, .finishedAt = run.startedAt.addSecs(1)}));
        };
        const auto *badge = shown.find<Badge>(u"trustTrial"_s);
        add(); // of a file of another size
        run.id = u"20260101T000000Z-000002"_s;
        run.archiveSize = file.size();
        run.plan = {{u"part"_s, QJsonObject{{u"tables"_s, u"a"_s}}}};
        add(); // of a part
        QSignalSpy finished(&shown.room.jobs, &JobService::finished);
        shown.open(museum);
        QTRY_VERIFY(finished.size() >= 3); // opening, looking at the structure, and for restores
        QCOMPARE(badge->appearance().tone, Tone::Neutral);
        run.id = u"20260101T000000Z-000003"_s;
        run.plan = {};
        add();
        shown.open(museum);
        QTRY_COMPARE(badge->appearance().tone, Tone::Positive);
        QVERIFY(badge->toolTip().contains(u"db &lt;i&gt;"_s));
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
        QVERIFY(shown.find<QPlainTextEdit>(u"entryDefinition"_s)->toPlainText().contains(u"\nCOPY "_s));
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
        auto *listing = shown.find<QListView>(u"archiveListing"_s);
        shown.find<QTabWidget>(u"archiveTabs"_s)->setCurrentWidget(listing->parentWidget());
        const QAbstractItemModel *model = listing->model();
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

    void everyByteIsReadAndCounted()
    {
        Shown shown;
        shown.open(museum);
        const auto *strip = shown.find<TrustStrip>(u"trustStrip"_s);
        QCOMPARE(strip->content(), TrustStrip::Trust::NotRead);
        auto *sorted =
            qobject_cast<QAbstractProxyModel *>(shown.find<QTableView>(u"contentTables"_s)->model());
        const Tester tester(sorted, Tester::FailureReportingMode::QtTest);
        const Tester sourceTester(sorted->sourceModel(), Tester::FailureReportingMode::QtTest);
        const Tester treeTester(shown.tree(), Tester::FailureReportingMode::QtTest);
        shown.find<QPushButton>(u"readContent"_s)->click();
        QCOMPARE(strip->content(), TrustStrip::Trust::Checking);
        QTRY_COMPARE(strip->content(), TrustStrip::Trust::Sound);
        QVERIFY(!shown.find<QPushButton>(u"readContent"_s)->isVisible());
        const QAbstractItemModel *tables = shown.find<QTableView>(u"contentTables"_s)->model();
        const QModelIndexList artist = tables->match(tables->index(0, ContentTableModel::EntryColumn),
                                                     Qt::DisplayRole, u"TABLE DATA gallery.artist"_s);
        QCOMPARE(artist.size(), 1);
        const int row = artist.constFirst().row();
        QCOMPARE(tables->index(row, ContentTableModel::RowsColumn).data().toString(), u"200"_s);
        QCOMPARE(tables->index(row, ContentTableModel::FingerprintColumn).data().toString().size(), 32);
        const auto entry = artist.constFirst().data(ContentTableModel::EntryRole).toUInt();
        const QModelIndex inTree = shown.tree()->indexOf(entry);
        QCOMPARE(inTree.siblingAtColumn(EntryTreeModel::Rows).data().toString(), u"200"_s);
        QVERIFY(shown.find<QPushButton>(u"salvage"_s)->isHidden());
        // what was read here is not read again by a restore
        std::stop_source stopped;
        const auto known = shown.room.archives.verify(
            museum, {.progress = [&](qint64) { QFAIL("read again"); }}, stopped.get_token());
        QVERIFY(known.has_value());
    }

    void readingCanBeStopped()
    {
        Shown shown;
        shown.open(museum);
        const auto *strip = shown.find<TrustStrip>(u"trustStrip"_s);
        QTRY_COMPARE(strip->structure(), TrustStrip::Trust::Sound);
        QSemaphore release;
        shown.room.jobs.submit<void>(JobLane::Interactive, u"Something else"_s,
                                     [&](JobContext &) -> Expected<> {
                                         release.acquire();
                                         return {};
                                     },
                                     nullptr, {});
        auto *read = shown.find<QPushButton>(u"readContent"_s);
        read->click();
        read->click();
        QTRY_COMPARE(strip->content(), TrustStrip::Trust::Unknown);
        release.release();
        read->click();
        QTRY_COMPARE(strip->content(), TrustStrip::Trust::Sound);
    }

    void whatIsDamagedHasAPlace()
    {
        Shown shown;
        shown.open(shown.truncated());
        shown.find<QPushButton>(u"readContent"_s)->click();
        const auto *strip = shown.find<TrustStrip>(u"trustStrip"_s);
        QTRY_COMPARE(strip->content(), TrustStrip::Trust::Problem);
        QAbstractItemModel *problems = shown.find<QTableView>(u"contentProblems"_s)->model();
        const Tester tester(problems, Tester::FailureReportingMode::QtTest);
        QVERIFY(problems->rowCount() > 0);
        QVERIFY(!problems->index(0, ProblemModel::OffsetColumn).data().toString().isEmpty());
        QVERIFY(!problems->index(0, ProblemModel::MessageColumn).data().toString().isEmpty());
        QVERIFY(!shown.find<QPushButton>(u"salvage"_s)->isHidden());
        QVERIFY(!shown.find<QWidget>(u"damageBar"_s)->accessibleDescription().isEmpty());
        auto *sizes = shown.find<QComboBox>(u"entrySizeFilter"_s);
        sizes->setCurrentIndex(1);
        Q_EMIT sizes->activated(1);
        QVERIFY(shown.tree()->entryCount() > 0);
        QVERIFY(shown.tree()->entryCount() < 60);
    }

    void rowsAreReadAsOneScrolls()
    {
        Shown shown;
        shown.open(museum);
        QTableView *rows = shown.showRowsOf(u"gallery.painting"_s);
        auto *model = qobject_cast<RowTableModel *>(rows->model());
        const Tester tester(model, Tester::FailureReportingMode::QtTest);
        QTRY_VERIFY(model->rowCount() > 0);
        const int first = model->rowCount();
        QVERIFY(!model->isComplete());
        QVERIFY(model->headerData(0, Qt::Horizontal, Qt::DisplayRole).toString().startsWith(u"id\n"_s));
        rows->scrollToBottom();
        QTRY_VERIFY(model->rowCount() > first);
        auto *goTo = shown.find<QSpinBox>(u"goToRow"_s);
        goTo->setValue(first + 7);
        QTRY_COMPARE(model->firstNumber(), first + 7);
        goTo->setValue(2'000'000'000);
        QTRY_VERIFY(model->isComplete());
        QCOMPARE(model->rowCount(), 0);
    }

    void nullIsNotEmptyAndIsCopiedAsSuch()
    {
        Shown shown;
        shown.open(museum);
        QTableView *rows = shown.showRowsOf(u"gallery.awkward"_s);
        QTRY_VERIFY(rows->model()->rowCount() > 3);
        const QModelIndex null = rows->model()->index(0, 1);
        const QModelIndex empty = rows->model()->index(1, 1);
        QCOMPARE(null.data().toString(), u"NULL"_s);
        QVERIFY(null.data(RowTableModel::NullRole).toBool());
        QVERIFY(null.data(Qt::FontRole).value<QFont>().italic());
        QCOMPARE(empty.data().toString(), u"\"\""_s);
        QVERIFY(!empty.data(RowTableModel::NullRole).toBool());
        rows->selectionModel()->select(QItemSelection(rows->model()->index(0, 0), empty),
                                       QItemSelectionModel::ClearAndSelect);
        rows->setFocus();
        QTest::keyClick(rows, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"1\t\\N\n2\t"_s);
    }

    void valuesAreHiddenInProduction()
    {
        Shown shown;
        shown.room.connectTo({.options = {{u"host"_s, u"db"_s}}}, EnvironmentLabel::Production, u"Shop"_s);
        shown.open(museum);
        QTableView *rows = shown.showRowsOf(u"gallery.artist"_s);
        QTRY_VERIFY(rows->model()->rowCount() > 3);
        const QModelIndex name = rows->model()->index(0, 1);
        QCOMPARE(name.data().toString(), u"•••"_s);
        QCOMPARE(name.data(RowTableModel::CopyRole).toString(), u"•••"_s);
        QVERIFY(!shown.find<QPushButton>(u"exportRows"_s)->isEnabled());
        shown.find<QCheckBox>(u"hideValues"_s)->click();
        QCOMPARE(name.data().toString(), u"Artist 1"_s);
        const Places &places = shown.room.places;
        const auto recorded = [&] {
            const auto store = HistoryStore::open(places);
            const auto entries = AuditChain((*store)->connectionName(), places.signingKeys()).entries();
            return std::ranges::count_if(*entries, [&](const AuditEntry &entry) {
                return entry.action == key(AuditAction::ValuesRevealed) && entry.file == museum
                    && entry.payloadJson()[u"connection"].toString() == "Shop"_L1;
            });
        };
        QTRY_COMPARE(recorded(), 1);
        shown.room.connectTo({.options = {{u"host"_s, u"db"_s}}}, EnvironmentLabel::Staging, u"Other"_s);
        QVERIFY(!shown.find<QCheckBox>(u"hideValues"_s)->isChecked());
        shown.find<QCheckBox>(u"hideHits"_s)->click(); // by hand, anywhere
        QCOMPARE(name.data().toString(), u"•••"_s);
        shown.room.connectTo({.options = {{u"host"_s, u"db"_s}}}, EnvironmentLabel::Development, u"Own"_s);
        QCOMPARE(name.data().toString(), u"•••"_s);
        shown.find<QCheckBox>(u"hideValues"_s)->click();
        QCOMPARE(recorded(), 1);

        // What production hid is recorded when it is shown, whatever is connected by then.
        shown.room.connectTo({.options = {{u"host"_s, u"db"_s}}}, EnvironmentLabel::Production, u"Shop"_s);
        shown.room.connectTo({.options = {{u"host"_s, u"db"_s}}}, EnvironmentLabel::Staging, u"Other"_s);
        QCOMPARE(name.data().toString(), u"•••"_s);
        shown.find<QCheckBox>(u"hideValues"_s)->click();
        QTRY_COMPARE(recorded(), 2);
    }

    void rowsAreExported()
    {
        Shown shown;
        shown.open(museum);
        shown.showRowsOf(u"gallery.artist"_s);
        shown.find<QPushButton>(u"exportRows"_s)->click();
        auto *dialog = shown.find<QFileDialog>(u"exportDialog"_s);
        QVERIFY(dialog);
        const QString path = shown.room.folder.filePath(u"artists.csv"_s);
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count('\n'), 201);
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QTRY_VERIFY(shown.find<MessagePanel>(u"rowsProblem"_s)->isVisible());
    }

    void rowsThatCannotBeReadSayWhy()
    {
        Shown shown;
        shown.open(shown.truncated());
        shown.showRowsOf(u"gallery.painting"_s);
        const auto *problem = shown.find<MessagePanel>(u"rowsProblem"_s);
        QTRY_VERIFY(!shown.room.jobs.isBusy(JobLane::Interactive));
        QVERIFY(problem != nullptr);
    }

    void risksLeadToTheirEntries()
    {
        Shown shown;
        shown.open(museum);
        auto *risks = shown.find<QTableView>(u"risks"_s);
        const Tester tester(risks->model(), Tester::FailureReportingMode::QtTest);
        QTRY_VERIFY(risks->model()->rowCount() > 0);
        const QModelIndex first = risks->model()->index(0, RiskModel::LevelColumn);
        QVERIFY(!first.data().toString().isEmpty());
        QVERIFY(!first.data(Qt::DecorationRole).value<QIcon>().isNull());
        QVERIFY(shown.tabText(risks).contains(QLocale().toString(risks->model()->rowCount())));
        Q_EMIT risks->activated(first);
        QCOMPARE(shown.chosen(), first.data(RiskModel::EntryRole).toUInt());
    }

    void aTextIsFoundInTheRows()
    {
        Shown shown;
        shown.open(museum);
        auto *hits = shown.find<QTableView>(u"searchHits"_s);
        const Tester tester(hits->model(), Tester::FailureReportingMode::QtTest);
        auto *start = shown.find<QPushButton>(u"searchRows"_s);
        QVERIFY(!start->isEnabled());
        shown.find<QLineEdit>(u"searchText"_s)->setText(u"ONERROR"_s);
        start->click();
        QTRY_COMPARE(hits->model()->rowCount(), 1);
        const QModelIndex hit = hits->model()->index(0, SearchHitModel::RowColumn);
        QCOMPARE(hit.data().toString(), u"8"_s);
        QTRY_COMPARE(start->text(), u"Search Rows"_s);
        Q_EMIT hits->activated(hit);
        QCOMPARE(shown.chosen(), hit.data(SearchHitModel::EntryRole).toUInt());
        const auto *rows = qobject_cast<RowTableModel *>(shown.find<QTableView>(u"rowTable"_s)->model());
        QTRY_COMPARE(rows->firstNumber(), 8);

        shown.find<QLineEdit>(u"searchText"_s)->setText(u"nowhere at all"_s);
        start->click();
        QTRY_COMPARE(start->text(), u"Search Rows"_s);
        QCOMPARE(hits->model()->rowCount(), 0);
        shown.find<QLineEdit>(u"searchTables"_s)->setText(u"gallery.paintings"_s);
        start->click();
        const auto *problem = shown.find<MessagePanel>(u"searchProblem"_s);
        QTRY_VERIFY(problem->message().remedy.contains(u"gallery.painting"_s));
    }

    void twoArchivesAreCompared()
    {
        Shown shown;
        shown.open(museum);
        auto *view = shown.page.findChild<CompareView *>();
        auto *definitions = shown.find<QTableView>(u"comparedDefinitions"_s);
        auto *tables = shown.find<QTableView>(u"comparedTables"_s);
        const Tester definitionTester(definitions->model(), Tester::FailureReportingMode::QtTest);
        const Tester tableTester(tables->model(), Tester::FailureReportingMode::QtTest);
        view->compareWith(QStringLiteral(TEST_DATA "/museum/museum-pg18-lz4.dump"));
        QTRY_VERIFY(tables->model()->rowCount() > 10);
        QVERIFY(definitions->model()->rowCount() > 0);
        QVERIFY(shown.find<QPlainTextEdit>(u"definitionDiff"_s)->toPlainText().contains(u"\n+"_s)
                || shown.find<QPlainTextEdit>(u"definitionDiff"_s)->toPlainText().contains(u"\n-"_s));
        view->compareWith(museum);
        QTRY_COMPARE(definitions->model()->rowCount(), 0);
        QCOMPARE(tables->model()->index(0, TableComparisonModel::EqualityColumn).data().toString(),
                 u"Equal"_s);
        view->compareWith(shown.room.folder.filePath(u"missing.dump"_s));
        QTRY_VERIFY(shown.find<MessagePanel>(u"compareProblem"_s)->isVisibleTo(view));
    }

    void whatIsWholeIsSalvaged()
    {
        Shown shown;
        shown.open(shown.truncated());
        shown.find<QPushButton>(u"readContent"_s)->click();
        const auto *strip = shown.find<TrustStrip>(u"trustStrip"_s);
        QTRY_COMPARE(strip->content(), TrustStrip::Trust::Problem);
        shown.find<QPushButton>(u"salvage"_s)->click();
        auto *dialog = shown.find<QFileDialog>(u"salvageDialog"_s);
        QVERIFY(dialog);
        const QString path = shown.room.folder.filePath(u"salvaged.dump"_s);
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        QTRY_VERIFY(QFile::exists(path));
        const auto *message = shown.find<MessagePanel>(u"archiveProblems"_s);
        QTRY_VERIFY(message->message().what.contains(path));
        shown.open(path);
        QTRY_COMPARE(strip->structure(), TrustStrip::Trust::Sound);
    }

    void everyWidgetThatTakesTheKeyboardHasAName()
    {
        Shown shown;
        shown.open(museum);
        const QStringList nameless = namelessWidgets(shown.page);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
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
