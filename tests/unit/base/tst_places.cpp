// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/places.h"

#include <QDir>
#include <QTest>

using namespace Belay;
using namespace Qt::StringLiterals;

class TestPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followTheXdgSpecification()
    {
        qputenv("XDG_CONFIG_HOME", "/x/config");
        qputenv("XDG_STATE_HOME", "/x/state");
        qputenv("XDG_DATA_HOME", "/x/data");
        const Places places = Places::ofUser();
        QCOMPARE(places.config, u"/x/config/belay"_s);
        QCOMPARE(places.state, u"/x/state/belay"_s);
        QCOMPARE(places.data, u"/x/data/belay"_s);
        QCOMPARE(places.history(), u"/x/state/belay/history.sqlite"_s);
        QCOMPARE(places.locks(), u"/x/state/belay/locks"_s);
        QCOMPARE(places.backups(), u"/x/data/belay/backups"_s);
        QCOMPARE(places.signingKeys(), u"/x/config/belay/signing-keys.json"_s);
        QCOMPARE(places.anchors(), u"/x/data/belay/history-anchors.txt"_s);
    }

    void aSecondInstallationSharesNothing()
    {
        const Places places = Places::below(u"/x/y"_s);
        QVERIFY(places.config.startsWith("/x/y/"_L1) && places.state.startsWith("/x/y/"_L1)
                && places.data.startsWith("/x/y/"_L1));
        QCOMPARE(Places::below(u"y"_s).config, QDir::currentPath() + u"/y/config"_s);
    }

    void theScratchFolderLeavesRoomForASocketsName() { QVERIFY(Places::ofUser().scratch.size() < 40); }
};

QTEST_GUILESS_MAIN(TestPlaces)
#include "tst_places.moc"
