// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guide/checklist.h"
#include "core/guide/guidesearch.h"
#include "core/guide/runbooks.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Belay;
using namespace Qt::StringLiterals;

namespace {

QStringList namesOf(const std::vector<GuideHit> &hits)
{
    QStringList names;
    for (const GuideHit &hit : hits)
        names += hit.name;
    return names;
}

} // namespace

class TestGuide final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRunbookOfTheFolderIsInTheProgram()
    {
        for (const GuideLanguage language : {GuideLanguage::English, GuideLanguage::French}) {
            QStringList files = QDir(QStringLiteral(RUNBOOKS) + u'/' + key(language)).entryList({u"*.md"_s});
            QStringList carried;
            for (const Runbook &page : runbooks(language)) {
                carried += page.name + u".md"_s;
                QVERIFY(!page.title.isEmpty() && !page.title.startsWith(u'#'));
            }
            carried.sort();
            QCOMPARE(carried, files);
        }
        QCOMPARE(runbook(u"disk-full"_s, GuideLanguage::French)->title, u"Disque plein"_s);
        QVERIFY(!runbook(u"../en/disk-full"_s, GuideLanguage::French));
    }

    void everyLinkBetweenRunbooksLeadsSomewhere()
    {
        static const QRegularExpression link(u"\\]\\(([^)]+)\\)"_s);
        int links = 0;
        for (const GuideLanguage language : {GuideLanguage::English, GuideLanguage::French}) {
            for (const Runbook &page : runbooks(language)) {
                for (auto matches = link.globalMatch(page.markdown); matches.hasNext(); ++links) {
                    const QString target = matches.next().captured(1);
                    QVERIFY2(!runbookOfLink(target).isEmpty(), qPrintable(page.name + u": "_s + target));
                }
            }
        }
        QVERIFY(links > 0);
        QVERIFY(runbookOfLink(u"https://example.org/roll-back.md"_s).isEmpty());
        QVERIFY(runbookOfLink(u"nope.md"_s).isEmpty());
    }

    void theSearchFindsBothKinds()
    {
        const QStringList all = namesOf(searchGuide({}, GuideLanguage::English));
        QVERIFY(all.contains(u"disk-full"_s) && all.contains(u"resources.disk_full"_s));
        const QStringList full = namesOf(searchGuide(u"No SPACE left"_s, GuideLanguage::English));
        QVERIFY(full.contains(u"disk-full"_s) && full.contains(u"resources.disk_full"_s));
        QVERIFY(full.size() < all.size());
        QVERIFY(namesOf(searchGuide(u"role n'existe"_s, GuideLanguage::French)).contains(u"role.missing"_s)); // accents, apostrophes
        QVERIFY(searchGuide(u"xyzzy"_s, GuideLanguage::English).empty());
    }

    void aPastedMessageIsExplainedFirst()
    {
        const auto hits =
            searchGuide(u"pg_restore: error: could not execute query: ERROR:  role \"x17\" does not exist"_s, GuideLanguage::English);
        QVERIFY(!hits.empty());
        QCOMPARE(hits.front().kind, GuideKind::Explanation);
        QCOMPARE(hits.front().name, u"role.missing"_s);
    }

    void aHitShowsWhereItWasFound()
    {
        const auto hits = searchGuide(u"pg_resetwal"_s, GuideLanguage::English);
        const auto page = std::ranges::find(hits, u"disk-full"_s, &GuideHit::name);
        QVERIFY(page != hits.end());
        QVERIFY(page->excerpt.contains("pg_resetwal"_L1));
    }

    void theChecklistIsThatOfThePage_data()
    {
        QTest::addColumn<GuideLanguage>("language");
        QTest::newRow("English") << GuideLanguage::English;
        QTest::newRow("French") << GuideLanguage::French;
    }

    void theChecklistIsThatOfThePage()
    {
        QFETCH(const GuideLanguage, language);
        const Runbook page = *runbook(u"before-a-restore"_s, language);
        const Checklist list = checklistBeforeRestore(language);
        QStringList keys;
        for (const CheckedByPerson &item : list.byPerson) {
            keys += item.key;
            QVERIFY2(item.text.size() > 20 && !item.text.contains(u'[') && !item.text.contains(u'`'), qPrintable(item.text));
        }
        QCOMPARE(keys, checklistKeys());
        QCOMPARE(page.markdown.count("- [ ]"_L1), list.byPerson.size());
        QCOMPARE(list.byBelay.size(), checklistBeforeRestore(GuideLanguage::English).byBelay.size());
        QVERIFY(list.byBelay.size() > 10);
        for (const CheckedByBelay &item : list.byBelay)
            QVERIFY2(!item.text.isEmpty() && item.text != "---"_L1, qPrintable(item.text));
    }

    void aFindingBelongsToItsLine()
    {
        const CheckedByBelay roles{.text = u"roles"_s, .findings = {u"roles.*"_s, u"tablespaces.missing"_s}};
        QVERIFY(roles.covers(u"roles.missing"_s));
        QVERIFY(roles.covers(u"tablespaces.missing"_s));
        QVERIFY(!roles.covers(u"tablespaces.other"_s));
    }
};

QTEST_GUILESS_MAIN(TestGuide)
#include "tst_guide.moc"
