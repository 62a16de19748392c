// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret.h"

#include <QTest>

#include <type_traits>

using namespace Belay;
using namespace Qt::StringLiterals;

// Nothing turns a string into a secret, or a secret into a string, by itself.
static_assert(!std::is_convertible_v<QString, Secret>);
static_assert(!std::is_convertible_v<Secret, QString>);
static_assert(!std::is_convertible_v<Secret, QByteArray>);

class TestSecret : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatItWasGiven()
    {
        QVERIFY(Secret().isEmpty());
        QVERIFY(Secret(QString()).isEmpty());
        QCOMPARE(Secret(u"pä$$ 'w\\"_s).reveal(), u"pä$$ 'w\\"_s.toUtf8());
    }

    void aCopyHasBytesOfItsOwn()
    {
        const Secret secret(u"canary"_s);
        const Secret copy(secret); // NOLINT(performance-unnecessary-copy-initialization)
        QCOMPARE(copy, secret);
        QVERIFY(copy.reveal().constData() != secret.reveal().constData());
        QVERIFY(Secret(Secret()).isEmpty());
    }

    void moveLeavesNothingBehind()
    {
        Secret secret(u"canary"_s);
        Secret moved(std::move(secret));
        QVERIFY(secret.isEmpty()); // NOLINT(bugprone-use-after-move)
        QCOMPARE(moved.reveal(), "canary"_ba);
        moved = Secret(u"another"_s);
        QCOMPARE(moved.reveal(), "another"_ba);
    }
};

QTEST_GUILESS_MAIN(TestSecret)
#include "tst_secret.moc"
