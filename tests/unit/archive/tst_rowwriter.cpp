// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/explore/rowwriter.h"

#include "core/archive/data/contentcheck.h"
#include "core/archive/explore/rowreader.h"
#include "tests/support/syntheticarchive.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Belay;
using namespace Qt::StringLiterals;

namespace {

RowWriterOptions sample()
{
    return {.columns = {{.name = "id", .type = "integer"},
                        {.name = "a \"b\"", .type = "text"},
                        {.name = "n", .type = "numeric(5,2)"},
                        {.name = "is, it", .type = "boolean"}},
            .encoding = DumpEncoding(u"UTF8"_s),
            .schema = "odd \"s\"",
            .table = "t"};
}

QByteArray written(RowFormat format, const RowWriterOptions &options,
                   const std::vector<std::vector<std::optional<QByteArray>>> &rows)
{
    QByteArray text;
    const auto writer = RowWriter::make(format, options, [&](QByteArrayView bytes) {
        text += bytes;
        return Expected<>();
    });
    if (!writer->begin())
        return {};
    for (const auto &fields : rows) {
        if (!writer->write({.fields = fields}))
            return {};
    }
    return writer->end() ? text : QByteArray();
}

const std::vector<std::vector<std::optional<QByteArray>>> awkward{
    {"1", "", {}, "t"},
    {"2", "é, \"x\"\r\n\ttab\\", "NaN", "f"},
    {"3", "it's \\N", "12.50", {}},
    {"4", "NULL", "-0.1e5", "t"},
};

} // namespace

/// Rows as text, CSV, JSON, INSERT and COPY.
class TestRowWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesEveryFormat_data()
    {
        QTest::addColumn<RowFormat>("format");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("text") << RowFormat::Text
                              << "id  a \"b\"             n       is, it\n"
                                 "1   \"\"                NULL    t\n"
                                 "2   é, \"x\"\\r\\n\\ttab\\  NaN     f\n"
                                 "3   it's \\N           12.50   NULL\n"
                                 "4   \"NULL\"            -0.1e5  t\n"_ba;
        QTest::newRow("csv") << RowFormat::Csv
                             << "id,\"a \"\"b\"\"\",n,\"is, it\"\r\n"
                                "1,\"\",,t\r\n"
                                "2,\"é, \"\"x\"\"\r\n\ttab\\\",NaN,f\r\n"
                                "3,it's \\N,12.50,\r\n"
                                "4,NULL,-0.1e5,t\r\n"_ba;
        QTest::newRow("json")
            << RowFormat::Json
            << "[\n {\"id\": 1, \"a \\\"b\\\"\": \"\", \"n\": null, \"is, it\": true},\n"
               " {\"id\": 2, \"a \\\"b\\\"\": \"é, \\\"x\\\"\\u000d\\n\\ttab\\\\\", \"n\": \"NaN\", "
               "\"is, it\": false},\n"
               " {\"id\": 3, \"a \\\"b\\\"\": \"it's \\\\N\", \"n\": 12.50, \"is, it\": null},\n"
               " {\"id\": 4, \"a \\\"b\\\"\": \"NULL\", \"n\": -0.1e5, \"is, it\": true}\n]\n"_ba;
        const QByteArray head =
            "INSERT INTO \"odd \"\"s\"\"\".\"t\" (\"id\", \"a \"\"b\"\"\", \"n\", \"is, it\") "
            "OVERRIDING SYSTEM VALUE VALUES ("_ba;
        QTest::newRow("insert")
            << RowFormat::Insert
            << QByteArray("SET client_encoding = 'UTF8';\nSET standard_conforming_strings = on;\n" + head
                          + "'1', '', NULL, 't');\n" + head + "'2', 'é, \"x\"\r\n\ttab\\', 'NaN', 'f');\n"
                          + head + "'3', 'it''s \\N', '12.50', NULL);\n" + head
                          + "'4', 'NULL', '-0.1e5', 't');\n");
        QTest::newRow("copy") << RowFormat::Copy
                              << "1\t\t\\N\tt\n2\té, \"x\"\\r\\n\\ttab\\\\\tNaN\tf\n"
                                 "3\tit's \\\\N\t12.50\t\\N\n4\tNULL\t-0.1e5\tt\n"_ba;
    }
    void writesEveryFormat()
    {
        QFETCH(RowFormat, format);
        QFETCH(QByteArray, text);
        QCOMPARE(written(format, sample(), awkward), text);
        QCOMPARE(rowFormat(key(format)), format);
    }

    void writesNoRowsAndNoColumns()
    {
        QCOMPARE(written(RowFormat::Json, sample(), {}), "[]\n"_ba);
        QVERIFY(QJsonDocument::fromJson(written(RowFormat::Json, sample(), awkward)).isArray());
        RowWriterOptions none = sample();
        none.columns.clear();
        none.conflict = RowWriterOptions::Conflict::DoesNothing;
        QVERIFY(
            written(RowFormat::Insert, none, {{}})
                .endsWith("INSERT INTO \"odd \"\"s\"\"\".\"t\" DEFAULT VALUES ON CONFLICT DO NOTHING;\n"));
        QCOMPARE(written(RowFormat::Copy, none, {{}, {}}), "\n\n"_ba);
        QCOMPARE(written(RowFormat::Json, none, {{}}), "[\n {}\n]\n"_ba);
    }

    void controlCharactersAreEscapedInJson()
    {
        QByteArray all;
        for (char c = 1; c < 127; ++c)
            all += c;
        const QByteArray json = written(RowFormat::Json, sample(), {{"1", all, {}, {}}});
        QCOMPARE(QJsonDocument::fromJson(json)[0][u"a \"b\""_s].toString().toUtf8(), all);
    }

    void textNeverSpeaksToTheTerminal()
    {
        const QByteArray text = written(
            RowFormat::Text, sample(), {{"1", "\x1b]0;owned\a\xe2\x80\xae" + QByteArray(5000, 'x'), {}, {}}});
        QVERIFY(!text.contains('\x1b') && !text.contains('\a') && !text.contains("\xe2\x80\xae"));
        QVERIFY(text.contains("…") && text.size() < 400);
    }

    /// COPY text comes out as it stands in the archive, to the byte.
    void copyIsThatOfTheArchive_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name :
             {"pg15-gzip", "pg15-gzip-piped", "pg15-none", "pg15-data-only", "pg18-lz4", "pg18-zstd"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void copyIsThatOfTheArchive()
    {
        QFETCH(QString, name);
        const auto archive = *Archive::open(museumPath(u"museum-%1.dump"_s.arg(name)));
        const auto content = checkContent(*archive, {.digest = CopyRowCounter::Digest::Sha256});
        BlockLocator locator(archive);
        for (const DataContent &data : content->contents) {
            const TocEntry &entry = archive->toc().entries()[data.entry];
            const auto reader = RowReader::open(locator, entry, RowReader::Purpose::Export);
            if (!reader)
                continue; // large objects
            QCryptographicHash hash(QCryptographicHash::Sha256);
            const auto writer = RowWriter::make(RowFormat::Copy, {.columns = (*reader)->columns()},
                                                [&](QByteArrayView bytes) {
                                                    hash.addData(bytes);
                                                    return Expected<>();
                                                });
            for (auto row = (*reader)->next(); row && *row; row = (*reader)->next())
                QVERIFY(writer->write(**row));
            QCOMPARE(QString::fromLatin1(hash.result().toHex()), data.sha256);
        }
    }

    void aSinkThatFailsEndsIt()
    {
        const auto writer = RowWriter::make(RowFormat::Csv, sample(), [](QByteArrayView) -> Expected<> {
            return failure(ErrorCode::FileUnwritable, u"full"_s);
        });
        QCOMPARE(writer->begin().error().code, ErrorCode::FileUnwritable);
    }

    /// In these encodings the second byte of a character may look like a backslash.
    void aHiddenBackslashEscapesNothing()
    {
        const ValueSyntax japanese{.characters = ValueSyntax::Characters::MayHideBackslashOrSingle};
        const QByteArray value = "\x95\x5c\xb1\\\n"_ba; // 表, half-width ｱ, backslash, line feed
        const QByteArray field = "\x95\x5c\xb1\\\\\\n"_ba;
        QCOMPARE(copyField(value, japanese), field);
        QCOMPARE(valueOfCopyField(field, japanese), value);
        QCOMPARE(valueOfCopyField("\\x41\\101\\q\\"), "AAq\\"_ba);
    }
};

QTEST_GUILESS_MAIN(TestRowWriter)
#include "tst_rowwriter.moc"
