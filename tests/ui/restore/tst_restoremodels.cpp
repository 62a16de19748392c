// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/listing.h"
#include "ui/restore/databasefilter.h"
#include "ui/restore/entrylistmodel.h"
#include "ui/restore/logfilter.h"
#include "ui/restore/objectcountmodel.h"
#include "ui/restore/partmodel.h"
#include "ui/restore/rowchangemodel.h"
#include "ui/restore/runstepmodel.h"
#include "ui/restore/textlinemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <algorithm>

using namespace Belay;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto strict = QAbstractItemModelTester::FailureReportingMode::QtTest;

QString shown(const QAbstractItemModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

class TestRestoreModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entriesAreThoseThatPgRestoreLists()
    {
        const auto archive = Archive::open(QStringLiteral(TEST_DATA) + u"/museum/museum-pg15-gzip.dump"_s);
        QVERIFY(archive);
        EntryListModel model;
        const QAbstractItemModelTester tester(&model, strict);
        model.setArchive(*archive);
        const QByteArrayList lines = listing(**archive).split('\n');
        const auto listed = std::ranges::count_if(
            lines, [](const QByteArray &line) { return !line.isEmpty() && !line.startsWith(';'); });
        QCOMPARE(model.rowCount(), listed);
        model.setArchive(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void schemasAndTablesAreTicked()
    {
        const auto archive = Archive::open(QStringLiteral(TEST_DATA) + u"/museum/museum-pg15-gzip.dump"_s);
        QVERIFY(archive);
        PartModel model(*archive);
        const QAbstractItemModelTester tester(&model, strict);
        const auto schemaRow = [&](const QString &name) {
            return model.match(model.index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly).value(0);
        };
        const auto tick = [&](const QModelIndex &index, Qt::CheckState state) { return model.setData(index, state, Qt::CheckStateRole); };
        const auto stateOf = [](const QModelIndex &index) { return index.data(Qt::CheckStateRole).value<Qt::CheckState>(); };
        PartChoice choice;
        model.writeTo(choice);
        QVERIFY(choice.isEverything());

        const QModelIndex gallery = schemaRow(u"gallery"_s);
        QVERIFY(gallery.isValid());
        QVERIFY(tick(gallery, Qt::Checked));
        model.writeTo(choice);
        QCOMPARE(choice.schemas, QStringList{u"gallery"_s});
        QVERIFY(choice.entries.empty());
        QVERIFY(tick(model.index(0, 0, gallery), Qt::Unchecked));
        QCOMPARE(stateOf(gallery), Qt::PartiallyChecked);
        model.writeTo(choice);
        QVERIFY(choice.schemas.isEmpty());
        QCOMPARE(std::ssize(choice.entries), model.rowCount(gallery) - 1);

        model.setFilter(u"PAINTING"_s); // what is hidden stays ticked
        PartChoice filtered;
        model.writeTo(filtered);
        QCOMPARE(filtered, choice);
        QVERIFY(model.rowCount(schemaRow(u"gallery"_s)) < std::ssize(choice.entries));
        QVERIFY(tick(schemaRow(u"gallery"_s), Qt::Checked));
        model.writeTo(filtered);
        QVERIFY2(filtered.schemas.isEmpty(), "only what is shown was ticked");

        PartModel other(*archive);
        other.setChoice(choice);
        PartChoice again;
        other.writeTo(again);
        QCOMPARE(again, choice);
    }

    void templatesCannotBeRestoredInto()
    {
        DatabaseListModel model;
        const QAbstractItemModelTester tester(&model, strict);
        model.setDatabases({{.name = u"b\u202e"_s, .size = -1},
                            {.name = u"template1"_s, .isTemplate = true},
                            {.name = u"a"_s, .size = 10}});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(shown(model, 0, DatabaseListModel::NameColumn), u"b\\u202e"_s);
        QCOMPARE(model.index(0, 0).data(DatabaseListModel::NameRole).toString(), u"b\u202e"_s);
        QCOMPARE(model.rowOf(u"a"_s), 1);
        QCOMPARE(model.rowOf(u"template1"_s), -1);
    }

    void databasesSortBySizeAndFilterByName()
    {
        DatabaseListModel model;
        DatabaseFilter filter(&model);
        const QAbstractItemModelTester tester(&filter, strict);
        model.setDatabases({{.name = u"shop"_s, .size = 9},
                            {.name = u"crm"_s, .size = 100},
                            {.name = u"shop_old"_s, .size = 20}});
        filter.sort(DatabaseListModel::SizeColumn, Qt::AscendingOrder);
        QCOMPARE(shown(filter, 0, 0), u"shop"_s);
        QCOMPARE(shown(filter, 2, 0), u"crm"_s);
        filter.setFilterFixedString(u"SHOP"_s);
        QCOMPARE(filter.rowCount(), 2);
        QVERIFY(filter.indexOf(u"shop_old"_s).isValid());
        QVERIFY(!filter.indexOf(u"crm"_s).isValid());
        QVERIFY(!filter.indexOf(u"nothing"_s).isValid());
    }

    void aStepThatEndsIsTheOneThatRan()
    {
        RunStepModel model;
        const QAbstractItemModelTester tester(&model, strict);
        model.apply({{.key = u"load"_s, .title = u"Load"_s}});
        model.apply({{.key = u"load"_s, .title = u"Load"_s, .state = StepState::Done, .duration = 1500ms},
                     {.key = u"verify"_s, .title = u"Verify"_s}});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.steps().at(0).state, StepState::Done);
        QVERIFY(!shown(model, 0, RunStepModel::DurationColumn).isEmpty());
        QVERIFY2(shown(model, 1, RunStepModel::DurationColumn).isEmpty(),
                 "a running step has no duration yet");
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void theLogIsBounded()
    {
        LogModel model(nullptr, 5);
        const QAbstractItemModelTester tester(&model, strict);
        model.append({{LogLevel::Information, u"1"_s},
                      {LogLevel::Information, u"2"_s},
                      {LogLevel::Information, u"3"_s}});
        model.append({{LogLevel::Information, u"4"_s},
                      {LogLevel::Information, u"5"_s},
                      {LogLevel::Information, u"6"_s}});
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(model.droppedCount(), 1);
        QCOMPARE(shown(model, 0, 0), u"2"_s);
        model.append(std::vector<JobLogLine>(12, {LogLevel::Information, u"x"_s}));
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(model.droppedCount(), 13);
    }

    void theLogIsFilteredByLevelAndText()
    {
        LogModel model;
        LogFilter filter;
        filter.setSourceModel(&model);
        const QAbstractItemModelTester tester(&filter, strict);
        model.append({{LogLevel::Information, u"orders"_s},
                      {LogLevel::Warning, u"orders"_s},
                      {LogLevel::Error, u"people"_s}});
        QCOMPARE(filter.rowCount(), 3);
        filter.setLevel(LogLevel::Warning);
        QCOMPARE(filter.rowCount(), 2);
        filter.setFilterFixedString(u"ORD"_s);
        QCOMPARE(filter.rowCount(), 1);
    }

    void whatDiffersComesFirst()
    {
        ObjectCountModel model;
        const QAbstractItemModelTester tester(&model, strict);
        model.setCounts({{u"TABLE"_s, 3, 3}, {u"INDEX"_s, 5, 4}});
        QCOMPARE(shown(model, 0, ObjectCountModel::KindColumn), u"INDEX"_s);
        QCOMPARE(shown(model, 1, ObjectCountModel::KindColumn), u"TABLE"_s);
    }

    void whatLosesRowsComesFirst()
    {
        RowChangeModel model;
        const QAbstractItemModelTester tester(&model, strict);
        model.setRows({{.schema = u"s"_s, .name = u"same"_s, .now = 7, .then = 7},
                       {.schema = u"s"_s, .name = u"fresh"_s, .now = {}, .then = 7},
                       {.schema = u"s"_s, .name = u"mine"_s, .now = 5, .then = {}},
                       {.schema = u"s"_s, .name = u"shrinks"_s, .now = 1000, .then = 10}});
        const auto texts = [&](int row) {
            QStringList list;
            for (int column = 0; column < RowChangeModel::ColumnCount; ++column)
                list += shown(model, row, column);
            return list;
        };
        QCOMPARE(texts(0), (QStringList{u"s.shrinks"_s, u"about 1,000"_s, u"10"_s, u"990 fewer"_s}));
        QCOMPARE(texts(1), (QStringList{u"s.mine"_s, u"about 5"_s, u"—"_s, u"not in the archive"_s}));
        QCOMPARE(texts(2), (QStringList{u"s.same"_s, u"about 7"_s, u"7"_s, u"as many"_s}));
        QCOMPARE(texts(3), (QStringList{u"s.fresh"_s, u"—"_s, u"7"_s, u"new table"_s}));
    }

    void linesOfAText_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("empty") << QByteArray() << QStringList();
        QTest::newRow("one") << "a"_ba << QStringList{u"a"_s};
        QTest::newRow("ended") << "a\nb\n"_ba << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("not ended") << "a\n\nb"_ba << QStringList{u"a"_s, u""_s, u"b"_s};
        QTest::newRow("hostile") << "a\x1b[31m\xff\n"_ba << QStringList{u"a\\x1b[31m\ufffd"_s};
    }
    void linesOfAText()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, lines);
        TextLineModel model;
        const QAbstractItemModelTester tester(&model, strict);
        model.setText(text);
        QCOMPARE(model.rowCount(), lines.size());
        for (int row = 0; row < lines.size(); ++row)
            QCOMPARE(shown(model, row, 0), lines.at(row));
    }
};

QTEST_MAIN(TestRestoreModels)
#include "tst_restoremodels.moc"
