// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/data/contentcheck.h"
#include "core/archive/explore/findtable.h"
#include "core/archive/explore/rowreader.h"
#include "core/archive/explore/rowsearch.h"
#include "core/archive/explore/rowwriter.h"
#include "tests/support/belayctl.h"
#include "tests/support/testserver.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTest>

using namespace Belay;
using namespace Qt::StringLiterals;

namespace {

/// A table as the server has it.
struct ServerTable {
    QString schema;
    QString name;

    [[nodiscard]] QString full() const { return schema + u'.' + name; }
    [[nodiscard]] QString quoted() const { return quoteIdentifier(schema) + u'.' + quoteIdentifier(name); }
};

QString columnList(const std::vector<TableColumn> &columns)
{
    QStringList names;
    for (const TableColumn &column : columns)
        names += quoteIdentifier(QString::fromUtf8(column.name));
    return names.isEmpty() ? QString() : QString(u" ("_s + names.join(", "_L1) + u')');
}

} // namespace

/// Rows out of an archive are those that the server has.
class TestRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<TestServer>();
        m_server->makeMuseum(u"museum"_s);
        for (const auto &[name, options] : kinds()) {
            m_server->runTool(ToolKind::PgDump,
                              QStringList{u"-Fc"_s, u"--file="_s + dumpPath(name)} + options, u"museum"_s);
        }
        const QString list = m_server->sql(
            u"SELECT string_agg(n.nspname || chr(1) || c.relname, chr(2) ORDER BY 1) FROM pg_class c "
            "JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind = 'r' AND n.nspname IN ('gallery', 'odd names')"_s,
            u"museum"_s);
        for (const QString &table : list.split(u'\2'))
            m_tables.push_back({.schema = table.section(u'\1', 0, 0), .name = table.section(u'\1', 1)});
        QVERIFY(m_tables.size() > 20);
    }

    void equalWhatTheServerCopiesOut_data() { eachKind(); }
    void equalWhatTheServerCopiesOut()
    {
        QFETCH(QString, name);
        const auto archive = *Archive::open(dumpPath(name));
        const auto content = checkContent(*archive, {.digest = CopyRowCounter::Digest::Sha256});
        QVERIFY(content && content->isValid());
        BlockLocator locator(archive);
        for (const ServerTable &table : m_tables) {
            const auto entries = findTable(*archive, table.full());
            QVERIFY2(entries && entries->size() == 1, qPrintable(table.full()));
            const TocEntry &entry = *entries->front();
            const auto reader = RowReader::open(locator, entry, RowReader::Purpose::Export);
            QVERIFY2(reader, qPrintable(reader ? QString() : reader.error().message));
            const QString columns = columnList((*reader)->columns());
            const QByteArray expected = m_server->runTool(
                ToolKind::Psql,
                {u"--no-psqlrc"_s, u"--command=COPY "_s + table.quoted() + columns + u" TO STDOUT"_s},
                u"museum"_s);
            QByteArray rows;
            const auto writer = RowWriter::make(RowFormat::Copy, {.columns = (*reader)->columns()},
                                                [&](QByteArrayView bytes) {
                                                    rows += bytes;
                                                    return Expected<>();
                                                });
            qint64 count = 0;
            for (auto row = (*reader)->next(); row && *row; row = (*reader)->next(), ++count)
                QVERIFY(writer->write(**row));
            QVERIFY2(rows == expected, qPrintable(table.full()));
            QCOMPARE(
                count,
                m_server->sql(u"SELECT count(*) FROM ONLY "_s + table.quoted(), u"museum"_s).toLongLong());
            const DataContent *data =
                content->find(static_cast<std::size_t>(&entry - archive->toc().entries().data()));
            QCOMPARE(data->rows, count);
            if (!entry.copyStatement.isEmpty())
                QCOMPARE(data->sha256,
                         QString::fromLatin1(
                             QCryptographicHash::hash(expected, QCryptographicHash::Sha256).toHex()));
        }
    }

    void searchFindsWhatLikeFinds_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"Painting 49", "it's complicated", "\\", "строка", "t1", "\n", "N", "1900-04"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void searchFindsWhatLikeFinds()
    {
        QFETCH(QString, text);
        std::vector<qint64> expected; // by table
        const auto plain = *Archive::open(dumpPath(u"plain"_s));
        BlockLocator plainLocator(plain);
        for (const ServerTable &table : m_tables) {
            QString sum = u"0"_s;
            const auto reader = RowReader::open(plainLocator, *findTable(*plain, table.full())->front());
            for (const TableColumn &column : (*reader)->columns())
                sum += u" + count(*) FILTER (WHERE "_s + quoteIdentifier(QString::fromUtf8(column.name))
                    + u"::text LIKE "_s + like(text) + u')';
            expected.push_back(
                m_server->sql(u"SELECT "_s + sum + u" FROM ONLY "_s + table.quoted(), u"museum"_s)
                    .toLongLong());
        }
        for (const auto &[name, options] : kinds()) {
            const auto archive = *Archive::open(dumpPath(name));
            BlockLocator locator(archive);
            for (std::size_t i = 0; i < m_tables.size(); ++i) {
                const auto entries = findTable(*archive, m_tables[i].full());
                const auto outcome =
                    searchRows(locator, {.text = text, .entries = *entries, .limit = 1'000'000},
                               [](const SearchHit &) { });
                QVERIFY(outcome && outcome->failures.empty());
                QVERIFY2(outcome->hits == expected[i],
                         qPrintable(u"%1 in %2: %3, expected %4"_s.arg(text, m_tables[i].full())
                                        .arg(outcome->hits)
                                        .arg(expected[i])));
            }
        }
    }

    /// What the command line writes loads back into an empty table, and is the same.
    void whatIsExportedLoadsBack_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("format");
        for (const QString &kind : {u"plain"_s, u"inserts"_s}) {
            for (const QString &format : {u"csv"_s, u"insert"_s, u"copy"_s})
                QTest::addRow("%s %s", qPrintable(kind), qPrintable(format)) << kind << format;
        }
    }
    void whatIsExportedLoadsBack()
    {
        QFETCH(QString, kind);
        QFETCH(QString, format);
        const Belayctl ctl(m_server->folder() + u"/ctl"_s);
        // A copy, so that enums keep their oids and their rows the partition.
        m_server->sql(u"DROP DATABASE IF EXISTS loaded WITH (FORCE)"_s);
        m_server->sql(u"CREATE DATABASE loaded TEMPLATE museum"_s);
        for (const ServerTable &table : m_tables)
            m_server->sql(u"TRUNCATE "_s + table.quoted() + u" CASCADE"_s, u"loaded"_s);
        const auto archive = *Archive::open(dumpPath(kind));
        BlockLocator locator(archive);
        const QString file = m_server->folder() + u"/table"_s;
        for (const ServerTable &table : m_tables) {
            const auto columns =
                (*RowReader::open(locator, *findTable(*archive, table.full())->front()))->columns();
            // A line of a CSV without columns is one column to the server.
            if (columns.empty() && format == "csv"_L1)
                continue;
            QFile::remove(file);
            const auto outcome = ctl.run(
                {u"rows"_s, dumpPath(kind), table.full(), u"--format"_s, format, u"--output"_s, file});
            QVERIFY2(outcome.exitCode == 0, outcome.errors.constData());
            const QString copy =
                u"\\copy "_s + table.quoted() + columnList(columns) + u" from '"_s + file + u'\'';
            const QStringList load = format == "insert"_L1 ? QStringList{u"--file="_s + file}
                : format == "csv"_L1
                ? QStringList{u"--command="_s + copy + u" with (format csv, header true)"_s}
                : QStringList{u"--command="_s + copy};
            m_server->runTool(ToolKind::Psql,
                              QStringList{u"--no-psqlrc"_s, u"--quiet"_s, u"--set=ON_ERROR_STOP=1"_s,
                                          u"--command=SET session_replication_role = replica"_s}
                                  + load,
                              u"loaded"_s);
            const QStringList out{u"--no-psqlrc"_s,
                                  u"--command=COPY "_s + table.quoted() + columnList(columns)
                                      + u" TO STDOUT"_s};
            QVERIFY2(m_server->runTool(ToolKind::Psql, out, u"loaded"_s)
                         == m_server->runTool(ToolKind::Psql, out, u"museum"_s),
                     qPrintable(table.full()));
        }
    }

private:
    static QList<std::pair<QString, QStringList>> kinds()
    {
        return {
            {u"plain"_s, {}},
            {u"none"_s, {u"--compress=0"_s}},
            {u"inserts"_s, {u"--inserts"_s}},
            {u"columns"_s, {u"--column-inserts"_s, u"--rows-per-insert=7"_s, u"--on-conflict-do-nothing"_s}}};
    }
    static void eachKind()
    {
        QTest::addColumn<QString>("name");
        for (const auto &[name, options] : kinds())
            QTest::newRow(qPrintable(name)) << name;
    }
    static QString like(const QString &text)
    {
        QString pattern = text;
        pattern.replace(u"\\"_s, u"\\\\"_s).replace(u"%"_s, u"\\%"_s).replace(u"_"_s, u"\\_"_s);
        return u"'%"_s + pattern.replace(u"'"_s, u"''"_s) + u"%'"_s;
    }
    [[nodiscard]] QString dumpPath(const QString &name) const
    {
        return m_server->folder() + u'/' + name + u".dump"_s;
    }

    std::unique_ptr<TestServer> m_server;
    std::vector<ServerTable> m_tables;
};

QTEST_GUILESS_MAIN(TestRows)
#include "tst_rows.moc"
