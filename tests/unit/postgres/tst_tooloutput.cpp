// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/postgres/tooloutput.h"

#include <QTest>

using namespace Belay;
using namespace Qt::StringLiterals;

namespace {

std::vector<ToolMessage> read(const QString &text)
{
    std::vector<ToolMessage> messages;
    ToolOutputReader reader;
    for (const QString &line : text.split(u'\n')) {
        if (auto message = reader.add(line))
            messages.push_back(*message);
    }
    if (auto message = reader.finish())
        messages.push_back(*message);
    return messages;
}

} // namespace

class TestToolOutput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tiesAnErrorToItsEntryAndCommand()
    {
        const auto messages = read(u"pg_restore: creating TABLE \"public.t\"\n"
                                   "pg_restore: while PROCESSING TOC:\n"
                                   "pg_restore: from TOC entry 215; 1259 16386 TABLE t joe\n"
                                   "pg_restore: error: could not execute query: ERROR:  role \"joe\" does not exist\n"
                                   "DETAIL:  nobody of that name\n"
                                   "Command was: ALTER TABLE public.t\n"
                                   "    OWNER TO joe;\n"
                                   "\n"
                                   "pg_restore: warning: errors ignored on restore: 1"_s);
        QCOMPARE(messages.size(), 4U);
        const ToolMessage &error = messages[2];
        QCOMPARE(error.kind, ToolMessageKind::Error);
        QCOMPARE(error.text, u"could not execute query: ERROR:  role \"joe\" does not exist\nDETAIL:  nobody of that name"_s);
        QCOMPARE(error.command, u"ALTER TABLE public.t\n    OWNER TO joe;\n"_s);
        QCOMPARE(error.entry, (ToolEntry{.dumpId = 215, .description = u"TABLE t joe"_s}));
        QCOMPARE(messages[3].kind, ToolMessageKind::Warning);
    }

    void anErrorBeforeAnyEntryHasNone()
    {
        const auto messages = read(u"pg_restore: error: could not connect\npg_restore: hint: try later"_s);
        QCOMPARE(messages.size(), 1U);
        QVERIFY(!messages[0].entry);
        QCOMPARE(messages[0].text, u"could not connect\ntry later"_s);
    }

    void whatIsNoMessageIsNotInvented()
    {
        QVERIFY(read(u"hello\nCommand was: x"_s).empty());
    }

    void aHugeCommandIsNotKeptWhole()
    {
        ToolOutputReader reader;
        (void)reader.add(u"pg_restore: error: no"_s);
        (void)reader.add(u"Command was: INSERT"_s);
        for (int i = 0; i < 10000; ++i)
            (void)reader.add(QString(100, u'x'));
        QVERIFY(reader.finish()->command.size() < 100'000);
    }
};

QTEST_GUILESS_MAIN(TestToolOutput)
#include "tst_tooloutput.moc"
