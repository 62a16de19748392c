// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/auditanchors.h"
#include "core/history/historystore.h"
#include "tests/support/belayctl.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Belay;
using namespace Qt::StringLiterals;

/// `belayctl history verify` and `rotate-key`, as scripts meet them.
class TestHistoryVerbs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_places = Places::below(m_folder->path());
        m_ctl = std::make_unique<Belayctl>(m_folder->path());
    }

    void anIntactHistoryExitsWithZero()
    {
        record(3);
        const auto verified = verify();
        QVERIFY2(verified.exitCode == 0, verified.said().constData());
        const QJsonObject json = verified.json();
        QCOMPARE(json["state"_L1].toString(), u"intact"_s);
        QCOMPARE(json["entries"_L1].toInteger(), 4);
        QVERIFY(json["fault"_L1].isNull());
    }

    void anAnchorFromElsewhereTellsOfACut()
    {
        record(3);
        const QString later = headText(publishedHeads(m_places.anchors()).back());
        const QString cut = later.section(u'/', 0, 0) + u"/9/"_s + later.section(u'/', 2);
        QCOMPARE(verify({u"--anchor"_s, later}).exitCode, 0);
        const auto verified = verify({u"--anchor"_s, cut});
        QCOMPARE(verified.exitCode, 1);
        QCOMPARE(verified.json()["fault"_L1].toString(), u"truncated"_s);
        QCOMPARE(verified.json()["entry"_L1].toInteger(), 5);
        QCOMPARE(verify({u"--anchor"_s, u"nonsense"_s}).exitCode, 2);
    }

    void aMissingKeyIsNotSilent()
    {
        record(1);
        QVERIFY(QFile::remove(m_places.signingKeys()));
        const auto verified = verify();
        QCOMPARE(verified.exitCode, 7);
        QCOMPARE(verified.json()["state"_L1].toString(), u"key_missing"_s);
    }

    void aRotatedKeyGoesOn()
    {
        record(1);
        const auto rotated = m_ctl->run({u"history"_s, u"rotate-key"_s, u"--json"_s});
        QVERIFY2(rotated.exitCode == 0, rotated.said().constData());
        record(1);
        const auto verified = verify();
        QVERIFY2(verified.exitCode == 0, verified.said().constData());
        QCOMPARE(SigningKeys::load(m_places.signingKeys())->all().size(), 2U);
        QVERIFY(SigningKeys::load(m_places.signingKeys())->find(rotated.json()["key_id"_L1].toString()));
    }

    void aDamagedHistoryIsKeptMadeAnewAndSaid_data()
    {
        QTest::addColumn<QStringList>("call");
        QTest::newRow("verify") << QStringList{u"history"_s, u"verify"_s, u"--json"_s};
        QTest::newRow("list") << QStringList{u"history"_s, u"list"_s, u"--json"_s};
        QTest::newRow("recover") << QStringList{u"recover"_s, u"--list"_s, u"--json"_s};
    }
    void aDamagedHistoryIsKeptMadeAnewAndSaid()
    {
        QFETCH(QStringList, call);
        record(1);
        QFile file(m_places.history());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("My diary. Dear diary, it was a long day.") > 0);
        file.close();
        const auto first = m_ctl->run(call);
        QVERIFY2(first.errors.contains("history.sqlite.damaged-"), first.said().constData());
        const auto verified = verify();
        QCOMPARE(verified.exitCode, 7); // what was before is not there to be checked
        QCOMPARE(verified.json()["state"_L1].toString(), u"intact"_s);
        QVERIFY(QFile::exists(verified.json()["rebuilt"_L1]["moved_to"_L1].toString()));
    }

private:
    void record(int entries) const
    {
        const auto store = HistoryStore::open(m_places);
        QVERIFY(store);
        for (int i = 0; i < entries; ++i)
            QVERIFY((*store)->record({.action = AuditAction::ValuesRevealed, .file = u"/srv/shop.dump"_s}));
    }

    Belayctl::Outcome verify(const QStringList &more = {}) const
    {
        return m_ctl->run(QStringList{u"history"_s, u"verify"_s, u"--json"_s} + more);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    Places m_places;
    std::unique_ptr<Belayctl> m_ctl;
};

QTEST_GUILESS_MAIN(TestHistoryVerbs)
#include "tst_historyverbs.moc"
