// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"

#include <QCryptographicHash>
#include <QTemporaryFile>
#include <QTest>

using namespace Belay;
using namespace Qt::StringLiterals;

class TestSha256 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownDigests()
    {
        QCOMPARE(Sha256().hex(), u"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"_s);
        Sha256 hash;
        hash.add("a");
        hash.add("bc");
        QCOMPARE(hash.hex(), u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s);
    }

    void hashesAFileOfSeveralBlocks()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        const QByteArray content((2 << 20) + 7, 'x');
        QCOMPARE(file.write(content), content.size());
        QVERIFY(file.flush());
        QList<qint64> progress;
        const auto digest = sha256OfFile(file.fileName(), {}, [&](qint64 done) { progress += done; });
        QCOMPARE(digest.value(),
                 QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex()));
        QCOMPARE(progress.last(), content.size());
        QVERIFY(std::ranges::is_sorted(progress));
    }

    void stopsWhenAsked()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(sha256OfFile(file.fileName(), stop.get_token()).error().code, ErrorCode::Cancelled);
    }

    void aMissingFileIsAnError()
    {
        QCOMPARE(sha256OfFile(u"/nowhere/at/all"_s).error().code, ErrorCode::FileUnreadable);
        QCOMPARE(sha256OfFile(u"/"_s).error().code, ErrorCode::FileUnreadable);
    }
};

QTEST_GUILESS_MAIN(TestSha256)
#include "tst_sha256.moc"
