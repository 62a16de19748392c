// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/archive.h"
#include "core/archive/largeobjectlist.h"
#include "tests/support/syntheticarchive.h"

#include <QTest>

#include <algorithm>

using namespace Belay;
using namespace Qt::StringLiterals;

using Oids = std::vector<quint32>;

class TestLargeObjectList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachBlockHasThoseOfItsMetadata()
    {
        const auto lists = listsOf({metadata(1, "7\n8\n"), metadata(2, "9\n"), blobs(3, {"1"}), blobs(4, {"2", "2"})});
        QCOMPARE(lists, (QList<std::optional<Oids>>{Oids{7, 8}, Oids{9}}));
    }

    void oneBlockHasAllOfAnOldArchive()
    {
        const auto lists = listsOf({blob(1, "7"), blob(2, "8"), blobs(3, {})});
        QCOMPARE(lists, (QList<std::optional<Oids>>{Oids{7, 8}}));
    }

    void whatTwoBlocksClaimIsNotTold()
    {
        const auto shared = listsOf({metadata(1, "7\n8\n"), metadata(2, "9\n"), blobs(3, {"1"}), blobs(4, {"1", "2"}), blobs(5, {"2"})});
        QCOMPARE(shared, (QList<std::optional<Oids>>{std::nullopt, std::nullopt, std::nullopt}));
        const auto old = listsOf({blob(1, "7"), blobs(2, {}), blobs(3, {})});
        QCOMPARE(old, (QList<std::optional<Oids>>{std::nullopt, std::nullopt}));
    }

    void whatIsNoListIsNotTold()
    {
        for (const QByteArray &text : QByteArrayList{"7\nx\n", "0\n", "7,8\n", "99999999999\n"})
            QCOMPARE(listsOf({metadata(1, text), blobs(2, {"1"})}), (QList<std::optional<Oids>>{std::nullopt}));
    }

    /// Looked at once a block, the text of a few hundred kilobytes would be some ten gigabytes.
    void aTextIsReadOnce()
    {
        constexpr int blocks = 50'000;
        QByteArray oids;
        for (int oid = 1; oid <= 50'000; ++oid)
            oids += QByteArray::number(oid) + '\n';
        std::vector<SyntheticEntry> entries{metadata(1, oids)};
        for (int i = 2; i < blocks; ++i)
            entries.push_back(blobs(i, {"1"}));
        const auto lists = listsOf(std::move(entries));
        QVERIFY(std::ranges::none_of(lists, [](const std::optional<Oids> &list) { return list.has_value(); }));
    }

private:
    static SyntheticEntry metadata(int id, const QByteArray &oids)
    {
        return {.dumpId = id, .desc = "BLOB METADATA", .tag = "7", .namespaceName = {}, .definition = oids};
    }
    static SyntheticEntry blob(int id, const QByteArray &oid)
    {
        return {.dumpId = id, .desc = "BLOB", .tag = oid, .namespaceName = {}, .definition = "SELECT pg_catalog.lo_create('" + oid + "');\n"};
    }
    static SyntheticEntry blobs(int id, const QByteArrayList &dependencies)
    {
        return {.dumpId = id, .desc = "BLOBS", .tag = "BLOBS", .namespaceName = {}, .definition = {}, .section = 3, .dependencies = dependencies};
    }

    /// What is told of each BLOBS entry, in order.
    QList<std::optional<Oids>> listsOf(std::vector<SyntheticEntry> entries) const
    {
        SyntheticArchive made;
        made.entries = std::move(entries);
        const auto archive = Archive::open(m_files.write(made.bytes()));
        if (!archive)
            qFatal("%s", qPrintable(archive.error().detail));
        const Toc &toc = (*archive)->toc();
        const LargeObjectLists lists(toc);
        QList<std::optional<Oids>> told;
        for (const TocEntry &entry : toc.entries()) {
            if (toc.holdsLargeObjects(entry))
                told.append(lists.of(entry));
        }
        return told;
    }

    TestFiles m_files;
};

QTEST_GUILESS_MAIN(TestLargeObjectList)
#include "tst_largeobjectlist.moc"
