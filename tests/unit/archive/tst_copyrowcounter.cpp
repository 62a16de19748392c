// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/data/copyrowcounter.h"
#include "core/archive/data/insertrowcounter.h"
#include "core/archive/data/wholerows.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QTest>

using namespace Belay;
using namespace Qt::StringLiterals;

class TestCopyRowCounter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// However the text is cut into pieces, the result is the same.
    void piecesDoNotMatter()
    {
        const QByteArray rows = "1\ta\n\\\\.\t\n\t\n2222\t" + QByteArray(300, 'x') + "\n";
        const QByteArray text = rows + "\\.\n\n\n";
        const auto [whole, digest] = count(text, text.size());
        QCOMPARE(whole, (QList<qint64>{4, rows.size(), 0}));
        QCOMPARE(digest.second, QString::fromLatin1(QCryptographicHash::hash(rows, QCryptographicHash::Sha256).toHex()));
        for (qsizetype piece = 1; piece < text.size(); ++piece)
            QCOMPARE(count(text, piece), std::pair(whole, digest));
    }

    void theOrderOfRowsDoesNotMatter()
    {
        QCOMPARE(fingerprint("a\nb\nc\n"), fingerprint("c\na\nb\n"));
        QVERIFY(fingerprint("a\nb\n") != fingerprint("a\nc\n"));
        QVERIFY(fingerprint("a\na\n") != fingerprint("a\n"));
    }

    void faults_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("fault");
        const auto add = [](const QByteArray &text, const char *fault) {
            QTest::newRow(text.constData()) << text << QString::fromLatin1(fault);
        };
        add("1\t2\n\\.\n\n\n", "");
        add("\\.\n\n\n", "");
        add("1\n\\.\n\n\n", "a row has another number of columns than the table");
        add("1\t2\t3\n\\.\n\n\n", "a row has another number of columns than the table");
        add("1\t2", "the last row has no end");
        add("\\.", "the last row has no end");
        add("1\t2\n", "the end of the rows is not marked");
        add("1\t2\n\\.\n\n", "the end of the rows is not marked");
        add("1\t2\n\\.\n\n\n\n", "something follows the end of the rows");
        add("1\t2\n\\.\n\nx", "something follows the end of the rows");
        add("", "the end of the rows is not marked");
    }
    void faults()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, fault);
        for (qsizetype piece = 1; piece <= std::max<qsizetype>(text.size(), 1); ++piece) {
            CopyRowCounter counter(2);
            for (qsizetype at = 0; at < text.size(); at += piece)
                counter.add(text.sliced(at, std::min(piece, text.size() - at)));
            counter.finish(CopyRowCounter::End::Marked);
            QCOMPARE(QString(counter.fault()), fault);
            QCOMPARE(counter.faultRow(), fault.contains("columns"_L1) || fault.isEmpty() ? 0 : text.contains("2\n") ? 1 : 0);
        }
    }

    void insertsAreCounted_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("rows");
        QTest::addColumn<bool>("isSound");
        QTest::newRow("one") << "INSERT INTO t VALUES (1, 'a;\n(b')'');\n"_ba << 1 << false;
        QTest::newRow("quotes") << "INSERT INTO t VALUES (1, 'it''s; (');\n\n\n"_ba << 1 << true;
        QTest::newRow("names") << "INSERT INTO \"VALUES (\" (\"a)\") VALUES (1);\nINSERT INTO t VALUES (2);\n"_ba << 2 << true;
        QTest::newRow("several") << "INSERT INTO t VALUES\n\t(1, (2)),\n\t(3, 4) ON CONFLICT DO NOTHING;\n"_ba << 2 << true;
        QTest::newRow("generated") << "INSERT INTO t OVERRIDING SYSTEM VALUE VALUES (1);\n"_ba << 1 << true;
        QTest::newRow("default") << "INSERT INTO t DEFAULT VALUES;\n"_ba << 1 << true;
        QTest::newRow("escapes") << "INSERT INTO t VALUES (E'\\'; (', '\\');\n"_ba << 1 << true;
        QTest::newRow("empty") << "\n\n"_ba << 0 << true;
        QTest::newRow("cut") << "INSERT INTO t VALUES (1);\nINSERT INTO t VAL"_ba << 1 << false;
        QTest::newRow("no insert") << "DROP TABLE t;\n"_ba << 1 << false;
        QTest::newRow("zeros") << "INSERT INTO t VALUES ('"_ba + QByteArray(9, '\0') + "');\n" << 1 << false;
        QTest::newRow("parentheses") << "INSERT INTO t VALUES (1));\n"_ba << 1 << false;
    }
    void insertsAreCounted()
    {
        QFETCH(QByteArray, text);
        InsertRowCounter counter;
        for (const char c : std::as_const(text)) // as small as pieces can be
            counter.add({&c, 1});
        counter.finish();
        QTEST(counter.fault().isNull(), "isSound");
        if (counter.fault().isNull())
            QTEST(int(counter.rows()), "rows");
        QCOMPARE(counter.bytes(), text.size());
    }

    /// What is compiled for newer processors counts as what is compiled for all.
    void newerProcessorsCountAlike()
    {
        QRandomGenerator random(7);
        const QByteArray letters = "ab\t\n\\.\r"_ba + QByteArray(1, '\0');
        for (int round = 0; round < 2000; ++round) {
            QByteArray text(random.bounded(700), 'x');
            for (int i = random.bounded(200); i > 0 && !text.isEmpty(); --i)
                text[random.bounded(text.size())] = letters[random.bounded(random.bounded(1, 9))];
            const auto size = static_cast<std::size_t>(text.size());
            const WholeRows expected = Baseline::countWholeRows(text.constData(), size, 1);
            const WholeRows found = countWholeRows(text.constData(), size, 1);
            QCOMPARE(std::tie(found.size, found.rows, found.sumHigh, found.sumLow, found.oddRow, found.tabsLeft),
                     std::tie(expected.size, expected.rows, expected.sumHigh, expected.sumLow, expected.oddRow, expected.tabsLeft));
            QCOMPARE(found.isEnded, expected.isEnded);
            QCOMPARE(found.hasZero, expected.hasZero);
        }
    }

    void rowsAreCountedAlikeWithoutFingerprints()
    {
        const QByteArray text = "1\tone\n22\t"_ba + QByteArray(300, 'x') + "\n3\tthree\n"_ba;
        for (const qsizetype piece : {1, 7, 1000}) {
            CopyRowCounter counter(2, CopyRowCounter::Digest::None);
            for (qsizetype at = 0; at < text.size(); at += piece)
                counter.add(text.sliced(at, std::min(piece, text.size() - at)));
            counter.finish(CopyRowCounter::End::Stopped);
            QVERIFY(counter.fault().isNull());
            QCOMPARE(counter.rows(), 3);
            QCOMPARE(counter.bytes(), text.size());
            QVERIFY(!counter.fingerprint());
        }
    }

    /// No text of PostgreSQL has one, and zeros are what a lost page of a disk reads as.
    void aZeroByteIsTold()
    {
        for (const qsizetype piece : {1, 3, 100})
            QVERIFY(count("a\tb\n1\t"_ba + QByteArray(1, '\0') + "2\n\\.\n\n\n", piece).first.last() > 0);
    }

private:
    using Result = std::pair<QList<qint64>, std::pair<QString, QString>>;
    static Result count(const QByteArray &text, qsizetype piece)
    {
        CopyRowCounter counter(2, CopyRowCounter::Digest::Sha256);
        for (qsizetype at = 0; at < text.size(); at += piece)
            counter.add(text.sliced(at, std::min(piece, text.size() - at)));
        counter.finish(CopyRowCounter::End::Marked);
        return {{counter.rows(), counter.bytes(), counter.fault().size()}, {counter.fingerprint()->hex(), counter.sha256()}};
    }
    static QString fingerprint(const QByteArray &rows)
    {
        CopyRowCounter counter(1);
        counter.add(rows);
        counter.finish(CopyRowCounter::End::Stopped);
        return counter.fault().isNull() ? counter.fingerprint()->hex() : QString();
    }
};

QTEST_GUILESS_MAIN(TestCopyRowCounter)
#include "tst_copyrowcounter.moc"
