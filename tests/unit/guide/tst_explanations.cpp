// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guide/explanations.h"
#include "core/guide/runbooks.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Belay;
using namespace Qt::StringLiterals;

namespace {

QStringList namedIn(const QString &text)
{
    static const QRegularExpression hole(u"\\{(\\w+)\\}"_s);
    QStringList names;
    for (auto matches = hole.globalMatch(text); matches.hasNext();)
        names += matches.next().captured(1);
    names.sort();
    return names;
}

} // namespace

class TestExplanations final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachEntryIsWhole_data()
    {
        QTest::addColumn<int>("row");
        for (std::size_t i = 0; i < explanationTable().size(); ++i)
            QTest::newRow(qPrintable(explanationTable()[i].id)) << static_cast<int>(i);
    }

    void eachEntryIsWhole()
    {
        QFETCH(const int, row);
        const ExplanationEntry &entry = explanationTable()[static_cast<std::size_t>(row)];
        static const QRegularExpression id(u"^[a-z_]+\\.[a-z_]+$"_s);
        QVERIFY(id.match(entry.id).hasMatch());
        QVERIFY(!entry.patterns.empty());
        for (const GuideLanguage language : {GuideLanguage::English, GuideLanguage::French}) {
            for (const GuideText &text : {entry.meaning, entry.cause, entry.remedy})
                QVERIFY(text.in(language).endsWith(u'.'));
            QVERIFY2(runbook(entry.runbook, language), qPrintable(entry.runbook));
        }
        QVERIFY(entry.meaning.english != entry.meaning.french);
        QCOMPARE(namedIn(entry.meaning.english), namedIn(entry.meaning.french));
        QVERIFY(namedIn(entry.cause.english + entry.cause.french + entry.remedy.english + entry.remedy.french).isEmpty());
        const auto explained = explain(entry.example); // and no earlier entry takes it
        QVERIFY(explained);
        QCOMPARE(explained->id, entry.id);
        QVERIFY2(!explained->meaning.contains(u'…'), qPrintable(explained->meaning));
        for (const QString &state : entry.sqlStates)
            QCOMPARE(state.size(), 5);
    }

    void thereAreManyAndEachOnce()
    {
        QSet<QString> ids;
        for (const ExplanationEntry &entry : explanationTable())
            ids += entry.id;
        QCOMPARE(ids.size(), static_cast<qsizetype>(explanationTable().size()));
        QVERIFY(ids.size() >= 100);
    }

    void namesOfTheMessageStandInTheMeaning()
    {
        const auto explained = explain(u"could not execute query: ERROR:  role \"shop_{role}\" does not exist"_s);
        QVERIFY(explained);
        QCOMPARE(explained->meaning, u"The role shop_{role} does not exist on this server."_s);
        QCOMPARE(explained->runbook, u"missing-extension-or-role"_s);
    }

    void anSqlStateExplainsWhatItsWordsDoNot()
    {
        const auto german = explain(u"SQLSTATE 3D000: FATAL:  Datenbank »shop« existiert nicht"_s);
        QVERIFY(german);
        QCOMPARE(german->id, u"database.missing"_s);
        QCOMPARE(german->meaning, u"The database … does not exist on this server."_s);
        QCOMPARE(explain(u"ERROR:  53100: kein Platz"_s)->id, u"resources.disk_full"_s);
        QVERIFY(!explain(u"SQLSTATE 99999: nobody knows"_s));
        QVERIFY(!explain(u"all is well"_s));
        QVERIFY(!explain({}));
    }

    void linesAreExplainedOnceEach()
    {
        const auto found = explainLines(u"role \"a\" does not exist\nnothing\nrole \"b\" does not exist\nout of shared memory"_s);
        QCOMPARE(found.size(), 2U);
        QCOMPARE(found[0].id, u"role.missing"_s);
        QCOMPARE(found[1].id, u"resources.locks"_s);
    }

    void anExplanationIsFoundByItsId()
    {
        QCOMPARE(explanationOf(u"role.missing"_s)->meaning, u"The role … does not exist on this server."_s);
        QVERIFY(!explanationOf(u"nope"_s));
    }
};

QTEST_GUILESS_MAIN(TestExplanations)
#include "tst_explanations.moc"
