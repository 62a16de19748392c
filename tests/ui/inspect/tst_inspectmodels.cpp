// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/inspect/tocsample.h"
#include "ui/inspect/entrytreemodel.h"
#include "ui/inspect/listingmodel.h"
#include "ui/inspect/relatedentriesmodel.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Belay;

namespace {

using Tester = QAbstractItemModelTester;

struct Sample {
    std::shared_ptr<const Toc> toc;
    std::shared_ptr<const EntryIndex> index;

    explicit Sample(const Toc &table = TocSample::small())
        : toc(std::make_shared<const Toc>(table))
        , index(std::make_shared<const EntryIndex>(*toc))
    {
    }
};

/// The tree as lines, indented by level.
QStringList outline(const QAbstractItemModel &model, const QModelIndex &parent = {}, int level = 0)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        lines.append(QString(level, u' ') + index.data().toString());
        lines.append(outline(model, index, level + 1));
    }
    return lines;
}

Toc large(int count)
{
    TocSample sample;
    for (int i = 0; i < count; ++i) {
        sample.add(i + 1, i % 2 == 0 ? "TABLE" : "INDEX", "s" + QByteArray::number(i % 10),
                   "object_" + QByteArray::number(i), i % 2 == 0 ? Section::PreData : Section::PostData,
                   i > 0 ? std::vector{i} : std::vector<qint32>{});
    }
    return sample.toc();
}

} // namespace

class TestInspectModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entriesAreGroupedBySchemaAndKind()
    {
        const Sample sample;
        EntryTreeModel model;
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        model.setToc(sample.toc, sample.index);
        const QStringList expected{u"Database (2)"_s,   u" ENCODING (1)"_s,    u"  ENCODING"_s,
                                   u" EXTENSION (1)"_s, u"  pgcrypto"_s,       u"public (1)"_s,
                                   u" TABLE (1)"_s,     u"  orders_old"_s,     u"shop (7)"_s,
                                   u" INDEX (1)"_s,     u"  orders_by_date"_s, u" SCHEMA (1)"_s,
                                   u"  shop"_s,         u" TABLE (2)"_s,       u"  Customers"_s,
                                   u"  orders"_s,       u" TABLE DATA (2)"_s,  u"  Customers"_s,
                                   u"  orders"_s,       u" TYPE (1)"_s,        u"  state"_s};
        QCOMPARE(outline(model), expected);
        QCOMPARE(model.entryCount(), 10);
    }

    void filtersCombine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("schema");
        QTest::addColumn<int>("section");
        QTest::addColumn<int>("count");
        QTest::newRow("part of a name, whatever its case") << u"CUSTOM"_s << QString() << QString() << 0 << 2;
        QTest::newRow("qualified name") << u"shop.ord"_s << QString() << QString() << 0 << 3;
        QTest::newRow("kind") << QString() << u"TABLE"_s << QString() << 0 << 3;
        QTest::newRow("kind and schema") << QString() << u"TABLE"_s << u"shop"_s << 0 << 2;
        QTest::newRow("section") << QString() << QString() << QString() << int(Section::Data) << 2;
        QTest::newRow("all") << u"orders"_s << u"TABLE DATA"_s << u"shop"_s << int(Section::Data) << 1;
        QTest::newRow("nothing") << u"no such thing"_s << QString() << QString() << 0 << 0;
    }
    void filtersCombine()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, kind);
        QFETCH(const QString, schema);
        QFETCH(const int, section);
        QFETCH(const int, count);
        const Sample sample;
        EntryTreeModel model;
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        model.setToc(sample.toc, sample.index);
        EntryFilter filter{.text = text};
        if (!kind.isEmpty())
            filter.kind = static_cast<quint32>(sample.index->kinds().indexOf(kind));
        if (!schema.isEmpty())
            filter.schema = static_cast<quint32>(sample.index->schemas().indexOf(schema));
        if (section != 0)
            filter.section = static_cast<Section>(section);
        model.setFilter(filter);
        QCOMPARE(model.entryCount(), count);
        model.setFilter({});
        QCOMPARE(model.entryCount(), 10);
    }

    void rowsAndSizesAreShownOfDataAndOfItsTable()
    {
        const Sample sample;
        EntryTreeModel model;
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        model.setToc(sample.toc, sample.index);
        EntryContents contents(sample.toc->entries().size());
        contents[6] = {.state = EntryContent::State::Whole, .fileBytes = 2000, .rows = 12};
        contents[7] = {.state = EntryContent::State::Damaged, .fileBytes = 500};
        model.setContents(contents);
        const auto text = [&](quint32 entry, int column) {
            return model.indexOf(entry).siblingAtColumn(column).data().toString();
        };
        QCOMPARE(text(6, EntryTreeModel::Rows), u"12"_s);
        QCOMPARE(text(6, EntryTreeModel::Size),
                 QLocale().formattedDataSize(2000, 1, QLocale::DataSizeSIFormat));
        QCOMPARE(text(7, EntryTreeModel::Rows), u"damaged"_s);
        QCOMPARE(text(9, EntryTreeModel::Rows), QString());
        model.setFilter({.leastBytes = 1000});
        QCOMPARE(model.entryCount(), 1);
        contents[7].fileBytes = 1000;
        model.setContents(contents);
        QCOMPARE(model.entryCount(), 2);
    }

    void whatTheFileTellsIsToldOfTables()
    {
        TocSample sample;
        sample.add(1, "TABLE", "shop", "orders", Section::PreData);
        sample.add(2, "TABLE DATA", "shop", "orders", Section::Data, {1}, true);
        StructureReport report;
        report.blocks.push_back({.entry = 1, .start = 100, .end = 350});
        const EntryContents contents = contentsOf(sample.toc(), report);
        QCOMPARE(contents[1].fileBytes, 250);
        QCOMPARE(contents[0], contents[1]);
    }

    void entriesAreFoundInTheTree()
    {
        const Sample sample;
        EntryTreeModel model;
        model.setToc(sample.toc, sample.index);
        for (quint32 entry = 0; entry < sample.toc->entries().size(); ++entry) {
            const QModelIndex index = model.indexOf(entry);
            QVERIFY(index.isValid());
            QCOMPARE(index.data(EntryTreeModel::EntryRole).toUInt(), entry);
            QCOMPARE(model.index(index.row(), 0, index.parent()), index);
        }
        model.setFilter({.text = u"orders"_s});
        QVERIFY(!model.indexOf(0).isValid());
        QVERIFY(model.indexOf(4).isValid());
    }

    void dependenciesGoBothWays()
    {
        const Sample sample;
        const auto names = [&](std::span<const quint32> entries) {
            RelatedEntriesModel model;
            const Tester tester(&model, Tester::FailureReportingMode::QtTest);
            model.setEntries(sample.index, entries);
            QStringList result;
            for (int row = 0; row < model.rowCount(); ++row)
                result.append(model.index(row).data().toString());
            return result;
        };
        QCOMPARE(names(sample.index->dependencies(4)), (QStringList{u"TYPE shop.state"_s, u"SCHEMA shop"_s}));
        QCOMPARE(names(sample.index->dependents(4)),
                 (QStringList{u"TABLE DATA shop.orders"_s, u"INDEX shop.orders_by_date"_s}));
        // what the archive does not have is left out
        QCOMPARE(names(sample.index->dependencies(5)), QStringList{u"SCHEMA shop"_s});
        QCOMPARE(names(sample.index->dependents(9)), QStringList());
    }

    void namesShowWhatIsInvisible()
    {
        TocSample hostile;
        hostile.add(1, "TABLE", "public", "a\u202e\n", Section::PreData);
        const Sample sample(hostile.toc());
        QCOMPARE(sample.index->items().front().name, u"a\\u202e\\n"_s);
    }

    void extensionsAreListed() { QCOMPARE(Sample().index->extensions(), QStringList{u"pgcrypto"_s}); }

    void aHundredThousandEntriesAreFilteredAtOnce()
    {
        const Sample sample(large(100'000));
        EntryTreeModel model;
        model.setToc(sample.toc, sample.index);
        QCOMPARE(model.entryCount(), 100'000);
        QElapsedTimer timer;
        timer.start();
        model.setFilter({.text = u"object_9999"_s});
        QCOMPARE(model.entryCount(), 11);
        QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
        const QModelIndex found = model.indexOf(99'990);
        QVERIFY(found.isValid());
        QCOMPARE(found.parent().parent().data().toString().left(2), u"s0"_s);
    }

    void aListingHasARowForEachLine()
    {
        ListingModel model;
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        model.setText("; one\n\n3; 2 TABLE a\tb\nlast");
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.index(0).data().toString(), u"; one"_s);
        QCOMPARE(model.index(1).data().toString(), QString());
        QCOMPARE(model.index(2).data().toString(), u"3; 2 TABLE a\\tb"_s);
        QCOMPARE(model.index(3).data().toString(), u"last"_s);
        model.setText("a\n");
        QCOMPARE(model.rowCount(), 1);
        model.setText({});
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_MAIN(TestInspectModels)
#include "tst_inspectmodels.moc"
