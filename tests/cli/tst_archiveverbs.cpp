// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/belayctl.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Belay;
using namespace Qt::StringLiterals;

namespace {

const QString museum = QStringLiteral(TEST_DATA) + u"/museum/"_s;

QStringList keysOf(const QJsonValue &object)
{
    return object.toObject().keys();
}

} // namespace

/// The verbs that read an archive and need no server.
class TestArchiveVerbs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_ctl = std::make_unique<Belayctl>(m_folder->path());
    }

    void verifyTellsWhatIsWrong()
    {
        const QString file = museum + u"museum-pg18-zstd.dump"_s;
        const auto whole = m_ctl->run({u"verify"_s, file, u"--hash"_s, u"--json"_s});
        QCOMPARE(whole.exitCode, 0);
        QCOMPARE(keysOf(whole.json()),
                 (QStringList{u"bytes_read"_s, u"complete"_s, u"file"_s, u"large_objects"_s, u"problems"_s, u"seconds"_s,
                              u"tables"_s, u"valid"_s}));
        QCOMPARE(whole.json()["valid"_L1], true);
        QCOMPARE(whole.json()["large_objects"_L1], 2);
        const QJsonValue artist = whole.json()["tables"_L1][0];
        QCOMPARE(keysOf(artist), (QStringList{u"bytes"_s, u"entry"_s, u"fingerprint"_s, u"name"_s, u"namespace"_s, u"rows"_s,
                                              u"sha256"_s, u"whole"_s}));
        QCOMPARE(artist["rows"_L1], 200);
        QCOMPARE(artist["sha256"_L1].toString().size(), 64);

        const auto counted = m_ctl->run({u"verify"_s, file, u"--no-fingerprint"_s, u"--json"_s});
        QCOMPARE(counted.exitCode, 0);
        const QJsonValue countedArtist = counted.json()["tables"_L1][0];
        QCOMPARE(countedArtist["rows"_L1], 200);
        QVERIFY(artist["fingerprint"_L1].isString() && countedArtist["fingerprint"_L1].isNull());
        QCOMPARE(m_ctl->run({u"verify"_s, file, u"--no-fingerprint"_s, u"--hash"_s}).exitCode, 2);

        const QString cut = m_folder->filePath(u"cut.dump"_s);
        QVERIFY(QFile::copy(file, cut) && QFile::setPermissions(cut, QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(QFile::resize(cut, QFileInfo(cut).size() / 2));
        const auto damaged = m_ctl->run({u"verify"_s, cut, u"--json"_s});
        QCOMPARE(damaged.exitCode, 3);
        QCOMPARE(damaged.json()["valid"_L1], false);
        QVERIFY(damaged.json()["problems"_L1].toArray().size() > 0);
        QVERIFY(damaged.json()["problems"_L1][0]["offset"_L1].toInteger() > 0);
        const QByteArray text = m_ctl->run({u"verify"_s, cut}).output;
        QVERIFY2(text.contains("✗ ") && !text.contains("✓"), text.constData());
    }

    /// A list of a part brings what it needs, and pg_restore takes it.
    void aPartIsListedWithWhatItNeeds()
    {
        const QString file = museum + u"museum-pg15-gzip.dump"_s;
        const auto listed = m_ctl->run({u"inspect"_s, file, u"--list"_s, u"--table"_s, u"gallery.loan"_s});
        QCOMPARE(listed.exitCode, 0);
        QVERIFY2(listed.output.contains("; comes along: EXTENSION btree_gist (") && listed.output.contains("; stays out: FK CONSTRAINT gallery.loan"),
                 listed.output.constData());
        QVERIFY(!listed.output.contains(" TABLE gallery awkward\n"));
        QFile list(m_folder->filePath(u"part.list"_s));
        QVERIFY(list.open(QIODevice::WriteOnly) && list.write(listed.output) > 0);
        list.close();
        QProcess restore;
        restore.start(u"pg_restore"_s, {u"--use-list"_s, list.fileName(), u"--file=-"_s, file});
        QVERIFY(restore.waitForFinished());
        const QByteArray sql = restore.readAllStandardOutput();
        QVERIFY2(restore.exitCode() == 0, restore.readAllStandardError().constData());
        QVERIFY(sql.contains("CREATE TABLE gallery.loan ") && sql.contains("CREATE EXTENSION IF NOT EXISTS btree_gist") && !sql.contains("CREATE TABLE gallery.painting "));

        QCOMPARE(m_ctl->run({u"inspect"_s, file, u"--table"_s, u"gallery.loan"_s}).exitCode, 2);
        QCOMPARE(m_ctl->run({u"inspect"_s, file, u"--list"_s, u"--json"_s}).exitCode, 2);
        QCOMPARE(m_ctl->run({u"inspect"_s, file, u"--list"_s, u"--table"_s, u"gallery.nowhere"_s}).exitCode, 2);
    }

    /// A result that could not be handed over is no success.
    void aFullStandardOutputIsTold()
    {
        for (const QString &verb : {u"verify"_s, u"inspect"_s}) {
            QProcess full;
            full.setStandardOutputFile(u"/dev/full"_s);
            full.start(QCoreApplication::applicationDirPath() + u"/belayctl"_s, {u"--config"_s, m_folder->path(), verb, museum + u"museum-pg15-gzip.dump"_s});
            QVERIFY(full.waitForFinished());
            QCOMPARE(full.exitCode(), 1);
        }
    }

    void rowsAreReadStraightFromTheArchive()
    {
        const QString file = museum + u"museum-pg18-zstd.dump"_s;
        const auto rows = [&](const QStringList &arguments) {
            return m_ctl->run(QStringList{u"rows"_s, file} + arguments);
        };
        QCOMPARE(rows({u"gallery.artist"_s, u"--limit"_s, u"2"_s, u"--skip"_s, u"1"_s}).output,
                 "id  name      born        mood\n"
                 "2   Artist 2  1900-07-14  it's complicated\n"
                 "3   Artist 3  1900-10-19  très content\n"_ba);
        QCOMPARE(rows({u"gallery.awkward"_s, u"--where"_s, u"t="_s, u"--format"_s, u"copy"_s}).output.first(6),
                 "2\t\t\\\\x"_ba);
        const auto json =
            rows({u"gallery.awkward"_s, u"--json"_s, u"--where"_s, u"b IS NULL"_s, u"--where"_s, u"id=1"_s});
        QCOMPARE(json.exitCode, 0);
        const QJsonArray array = QJsonDocument::fromJson(json.output).array();
        QCOMPARE(array.size(), 1);
        QCOMPARE(array[0]["id"_L1].toInt(), 1);
        QVERIFY(array[0]["t"_L1].isNull());
        QVERIFY(rows({u"gallery.sketch"_s, u"--format"_s, u"insert"_s, u"--on-conflict-do-nothing"_s})
                    .output.endsWith("VALUES ('2') ON CONFLICT DO NOTHING;\n"));
        QCOMPARE(rows({u"gallery.feeling"_s, u"--format"_s, u"csv"_s}).output.count('\n'), 41); // of all partitions
        QCOMPARE(rows({u"gallery.empty_room"_s, u"--format"_s, u"json"_s}).output, "[]\n"_ba);
    }

    /// A script gets all rows, or the error and nothing else: never the rows before it and an end that is missing.
    void rowsAsJsonAreWholeOrAnError()
    {
        QFile whole(museum + u"museum-pg15-none.dump"_s);
        QVERIFY(whole.open(QIODevice::ReadOnly));
        const QByteArray bytes = whole.readAll();
        const QByteArray lastRow("\x1f\0\0\0" "200\tArtist 200", 18); // of 200, with its length before it
        QCOMPARE(bytes.count(lastRow), 1);
        QFile damaged(m_folder->filePath(u"damaged.dump"_s));
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        QVERIFY(damaged.write(QByteArray(bytes).replace(lastRow, QByteArray(lastRow).replace(3, 1, "\x7f"))) > 0);
        damaged.close();

        const QStringList read{u"rows"_s, damaged.fileName(), u"gallery.artist"_s};
        const auto failed = m_ctl->run(read + QStringList{u"--json"_s});
        QCOMPARE(failed.exitCode, 3);
        QVERIFY2(failed.json()["error"_L1]["code"_L1].toString().startsWith("archive."_L1), failed.output.constData());
        QVERIFY(!failed.output.contains("Artist"));
        const auto streamed = m_ctl->run(read + QStringList{u"--format"_s, u"json"_s});
        QCOMPARE(streamed.exitCode, 3);
        QVERIFY(streamed.output.contains("Artist 199") && QJsonDocument::fromJson(streamed.output).isNull()); // as one asked for it

        const QString into = m_folder->filePath(u"rows.csv"_s);
        const QStringList write{u"--json"_s, u"--format"_s, u"csv"_s, u"--output"_s, into};
        QCOMPARE(m_ctl->run(read + write).exitCode, 3);
        QVERIFY(!QFileInfo::exists(into));
        const auto written = m_ctl->run(QStringList{u"rows"_s, whole.fileName(), u"gallery.artist"_s} + write);
        QCOMPARE(written.exitCode, 0);
        QCOMPARE(written.json(), (QJsonObject{{u"file"_s, into}, {u"rows"_s, 200}}));
        QVERIFY(QFileInfo::exists(into));
    }

    void whatIsNoJsonIsNotPrintedAsJson_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("another format") << QStringList{u"gallery.artist"_s, u"--format"_s, u"csv"_s};
        QTest::newRow("bytes") << QStringList{u"--large-object"_s, u"900001"_s};
    }
    void whatIsNoJsonIsNotPrintedAsJson()
    {
        QFETCH(const QStringList, options);
        const auto refused = m_ctl->run(QStringList{u"rows"_s, museum + u"museum-pg15-none.dump"_s, u"--json"_s} + options);
        QCOMPARE(refused.exitCode, 2);
        QCOMPARE(refused.json()["error"_L1]["code"_L1], u"usage"_s);
    }

    void anUnknownTableLeadsToSimilarOnes()
    {
        const QString file = museum + u"museum-pg18-lz4.dump"_s;
        for (const QStringList &arguments : {QStringList{u"rows"_s, file, u"gallery.paintings"_s},
                                             QStringList{u"search"_s, file, u"x"_s, u"--table"_s, u"painting_"_s}}) {
            const auto outcome = m_ctl->run(arguments + QStringList{u"--json"_s});
            QCOMPARE(outcome.exitCode, 2);
            QCOMPARE(outcome.json()["error"_L1]["code"_L1], u"archive.entry_unknown"_s);
            QVERIFY(outcome.json()["error"_L1]["remedy"_L1].toString().contains(u"gallery.painting"_s));
        }
    }

    void largeObjectsAreListedAndSaved()
    {
        const QString file = museum + u"museum-pg15-gzip-piped.dump"_s;
        QCOMPARE(m_ctl->run({u"rows"_s, file, u"--large-objects"_s}).output,
                 "oid     size\n900001  20\n900002  360000\n"_ba);
        const QString saved = m_folder->filePath(u"object"_s);
        const QStringList save{u"rows"_s, file, u"--large-object"_s, u"900001"_s, u"--output"_s, saved};
        QCOMPARE(m_ctl->run(save).exitCode, 0);
        QFile object(saved);
        QVERIFY(object.open(QIODevice::ReadOnly));
        QCOMPARE(object.readAll(), "a small large object"_ba);
        QCOMPARE(QFileInfo(saved).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        const auto again = m_ctl->run(save); // nothing is replaced
        QCOMPARE(again.exitCode, 1);
        const QString other = m_folder->filePath(u"other"_s);
        const auto none = m_ctl->run({u"rows"_s, file, u"--large-object"_s, u"7"_s, u"-o"_s, other});
        QCOMPARE(none.exitCode, 2);
        QVERIFY(!QFileInfo::exists(other));
    }

    void searchTellsWhereATextIs()
    {
        const QString file = museum + u"museum-pg15-none.dump"_s;
        const auto outcome = m_ctl->run({u"search"_s, file, u"ONERROR"_s, u"--ignore-case"_s, u"--json"_s});
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(keysOf(outcome.json()), (QStringList{u"hits"_s, u"limited"_s, u"problems"_s}));
        const QJsonArray hits = outcome.json()["hits"_L1].toArray();
        QCOMPARE(hits.size(), 1);
        QCOMPARE(
            keysOf(hits[0]),
            (QStringList{u"column"_s, u"dump_id"_s, u"excerpt"_s, u"namespace"_s, u"row"_s, u"table"_s}));
        QCOMPARE(hits[0]["row"_L1], 8);
        const auto text = m_ctl->run({u"search"_s, file, u"escape"_s, u"--table"_s, u"gallery.awkward"_s});
        QVERIFY2(text.output.startsWith("gallery.awkward, row 7, t: "), text.output.constData());
        QVERIFY2(!text.output.contains('\x1b'), text.output.constData());
        QCOMPARE(m_ctl->run({u"search"_s, file, u"nowhere at all"_s}).output,
                 "The text is in none of the values.\n"_ba);
        const auto limited = m_ctl->run({u"search"_s, file, u"Painting"_s, u"--limit"_s, u"3"_s});
        QCOMPARE(limited.output.count('\n'), 4);
    }

    void salvagesWhatIsWhole()
    {
        const QString file = museum + u"museum-pg15-gzip.dump"_s;
        const QString copy = m_folder->filePath(u"copy.dump"_s);
        const auto whole = m_ctl->run({u"salvage"_s, file, u"-o"_s, copy, u"--json"_s});
        QCOMPARE(whole.exitCode, 0);
        QCOMPARE(keysOf(whole.json()),
                 (QStringList{u"large_objects"_s, u"lost"_s, u"tables_without_rows"_s, u"whole_entries"_s,
                              u"written"_s}));
        QCOMPARE(whole.json()["written"_L1]["path"_L1], copy);
        QCOMPARE(whole.json()["written"_L1]["size"_L1], QFileInfo(file).size());
        QCOMPARE(whole.json()["lost"_L1].toArray().size(), 0);
        QCOMPARE(m_ctl->run({u"compare"_s, file, copy}).exitCode, 0);

        QFile cut(copy);
        QVERIFY(cut.resize(cut.size() * 6 / 10));
        const QString left = m_folder->filePath(u"left.dump"_s);
        const auto salvaged = m_ctl->run({u"salvage"_s, copy, u"-o"_s, left, u"--json"_s});
        QCOMPARE(salvaged.exitCode, 7);
        const QJsonArray lost = salvaged.json()["lost"_L1].toArray();
        QVERIFY(!lost.isEmpty());
        QCOMPARE(keysOf(lost.first()),
                 (QStringList{u"desc"_s, u"name"_s, u"namespace"_s, u"offset"_s, u"reason"_s}));
        const QJsonArray tables = salvaged.json()["tables_without_rows"_L1].toArray();
        QCOMPARE(tables.size(), lost.size() - 1); // the large objects
        QCOMPARE(keysOf(tables.first()), (QStringList{u"name"_s, u"namespace"_s}));
        QCOMPARE(m_ctl->run({u"inspect"_s, left}).exitCode, 0);

        const auto refused = m_ctl->run({u"salvage"_s, copy, u"-o"_s, left});
        QCOMPARE(refused.exitCode, 1); // no file is ever replaced
        QVERIFY(cut.resize(1000));
        const QString none = m_folder->filePath(u"none.dump"_s);
        QCOMPARE(m_ctl->run({u"salvage"_s, copy, u"-o"_s, none}).exitCode, 3);
        QVERIFY(!QFile::exists(none));
    }

    void comparesArchives()
    {
        const auto equal = m_ctl->run({u"compare"_s, museum + u"museum-pg15-gzip.dump"_s,
                                       museum + u"museum-pg15-none.dump"_s, u"--json"_s});
        QCOMPARE(equal.exitCode, 0);
        QCOMPARE(equal.json()["equal"_L1], true);
        QCOMPARE(keysOf(equal.json()), (QStringList{u"entries"_s, u"equal"_s, u"large_objects"_s, u"sound_a"_s,
                                                    u"sound_b"_s, u"tables"_s}));
        QCOMPARE(keysOf(equal.json()["tables"_L1][0]),
                 (QStringList{u"bytes_a"_s, u"bytes_b"_s, u"equal"_s, u"name"_s, u"namespace"_s, u"rows_a"_s,
                              u"rows_b"_s}));
        const auto different = m_ctl->run({u"compare"_s, museum + u"museum-pg15-gzip.dump"_s,
                                           museum + u"museum-pg18-lz4.dump"_s, u"--json"_s});
        QCOMPARE(different.exitCode, 7);
        const QJsonObject entries = different.json()["entries"_L1].toObject();
        QCOMPARE(entries.keys(), (QStringList{u"added"_s, u"changed"_s, u"removed"_s}));
        QCOMPARE(keysOf(entries["changed"_L1][0]),
                 (QStringList{u"desc"_s, u"diff"_s, u"namespace"_s, u"tag"_s}));
        QVERIFY(entries["changed"_L1][0]["diff"_L1].toString().contains(u"\n-"_s));
        const auto text = m_ctl->run({u"compare"_s, museum + u"museum-pg15-gzip.dump"_s,
                                      museum + u"museum-pg18-lz4.dump"_s});
        QVERIFY(text.output.contains("The archives differ."));
    }

    void warnsOfWhatAnArchiveBrings()
    {
        const QString file = museum + u"museum-pg18-lz4.dump"_s;
        const QJsonArray risks = m_ctl->run({u"inspect"_s, file, u"--json"_s}).json()["risks"_L1].toArray();
        QCOMPARE(risks.size(), 6);
        QCOMPARE(keysOf(risks[0]), (QStringList{u"entry"_s, u"kind"_s, u"level"_s, u"message"_s}));
        const QByteArray text = m_ctl->run({u"inspect"_s, file}).output;
        QVERIFY2(text.contains("\nWarnings\n") && text.contains("EVENT TRIGGER watch_ddl"), text.constData());
        const QByteArray harmless = m_ctl->run({u"inspect"_s, museum + u"museum-pg15-inserts.dump"_s}).output;
        QVERIFY2(!harmless.contains("Warnings"), harmless.constData());
    }

    void printsDefinitionsAndRunsNothing()
    {
        const QString file = museum + u"museum-pg15-gzip.dump"_s;
        const auto whole = m_ctl->run({u"sql"_s, file});
        QCOMPARE(whole.exitCode, 0);
        QVERIFY(whole.output.startsWith("--\n-- PostgreSQL database dump\n--\n\n\\restrict "));
        QVERIFY(whole.output.contains("\nCREATE TABLE gallery.artist (\n"));
        QVERIFY(m_ctl->run({u"sql"_s, file}).output != whole.output); // another word each time

        const auto one = m_ctl->run({u"sql"_s, file, u"--entry"_s, u"222"_s, u"--restrict-key"_s, u"w0rd"_s});
        QCOMPARE(one.exitCode, 0);
        QVERIFY(one.output.contains("\n\\restrict w0rd\n"));
        QCOMPARE(one.output.count("\nCREATE "), 1);
        QVERIFY(one.output.contains("\nCREATE TABLE gallery.artist (\n"));

        const auto rows = m_ctl->run({u"sql"_s, file, u"--entry"_s, u"3923"_s});
        QCOMPARE(rows.exitCode, 0);
        QCOMPARE(rows.errors, "TABLE DATA gallery.artist has no definition that a restore would run.\n"_ba);
        QVERIFY(!rows.output.contains("COPY "));
        QCOMPARE(m_ctl->run({u"sql"_s, u"/nowhere"_s}).exitCode, 3);
    }

    void printsDefinitionsAsJson()
    {
        const QString file = museum + u"museum-pg15-gzip.dump"_s;
        const auto one = m_ctl->run({u"sql"_s, file, u"--entry"_s, u"222"_s, u"--json"_s});
        QCOMPARE(one.exitCode, 0);
        QCOMPARE(keysOf(one.json()), (QStringList{u"encoding"_s, u"entries"_s, u"file"_s}));
        QCOMPARE(one.json()["entries"_L1].toArray().size(), 1);
        const QJsonValue entry = one.json()["entries"_L1][0];
        QCOMPARE(keysOf(entry), (QStringList{u"desc"_s, u"dump_id"_s, u"namespace"_s, u"owner"_s, u"section"_s, u"sql"_s, u"tag"_s}));
        QCOMPARE(entry["dump_id"_L1], 222);
        const QByteArray script = m_ctl->run({u"sql"_s, file, u"--entry"_s, u"222"_s}).output;
        QVERIFY2(script.contains(entry["sql"_L1].toString().toUtf8()), qPrintable(entry["sql"_L1].toString()));
        const auto all = m_ctl->run({u"sql"_s, file, u"--json"_s}).json();
        const auto known = m_ctl->run({u"inspect"_s, file, u"--json"_s}).json();
        QCOMPARE(all["entries"_L1].toArray().size(), known["entry_count"_L1].toInt());

        const auto unknown = m_ctl->run({u"sql"_s, file, u"--entry"_s, u"99999"_s, u"--json"_s});
        QCOMPARE(unknown.exitCode, 2);
        QCOMPARE(unknown.json()["error"_L1]["code"_L1], u"usage"_s);
        QCOMPARE(m_ctl->run({u"sql"_s, file, u"--restrict-key"_s, u"w0rd"_s, u"--json"_s}).exitCode, 2);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Belayctl> m_ctl;
};

QTEST_GUILESS_MAIN(TestArchiveVerbs)
#include "tst_archiveverbs.moc"
