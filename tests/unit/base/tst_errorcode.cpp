// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Belay;
using namespace Qt::StringLiterals;

class TestErrorCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysAreUniqueAndWellFormed()
    {
        static const QRegularExpression form(u"^[a-z_]+(\\.[a-z_]+)?$"_s);
        QSet<QString> keys;
        for (const ErrorCodeInfo &row : errorTable()) {
            QVERIFY2(form.match(row.key).hasMatch(), row.key.latin1());
            QVERIFY2(!keys.contains(row.key), row.key.latin1());
            QVERIFY2(row.meaning.endsWith(u'.') && !row.meaning.contains(u'|'), row.meaning.latin1());
            keys.insert(row.key);
            QCOMPARE(key(row.code), row.key);
            QCOMPARE(exitCode(row.code), row.exitCode);
        }
    }

    void noErrorExitsLikeASuccess()
    {
        for (const ErrorCodeInfo &row : errorTable()) {
            QVERIFY2(row.exitCode != ExitCode::Done, row.key.latin1());
            QVERIFY2(row.exitCode != ExitCode::Degraded, row.key.latin1()); // a verdict, not an error
        }
    }

    /// BELAY_UPDATE=1 writes the page instead.
    void thePageIsWhatTheTableSays()
    {
        QFile page(QStringLiteral(ERROR_CODES_PAGE));
        const QByteArray expected = errorTableAsMarkdown().toUtf8();
        if (qEnvironmentVariableIsSet("BELAY_UPDATE")) {
            QVERIFY(page.open(QIODevice::WriteOnly));
            QCOMPARE(page.write(expected), expected.size());
            return;
        }
        QVERIFY(page.open(QIODevice::ReadOnly));
        QVERIFY2(page.readAll() == expected,
                 "set BELAY_UPDATE=1 and run this test to write docs/error-codes.md anew");
    }

    void aFailureCarriesEverything()
    {
        const Expected<> failed = failure(ErrorCode::BackupNoRoom, u"m"_s, u"d"_s, u"r"_s);
        QCOMPARE(
            failed.error(),
            (Error{.code = ErrorCode::BackupNoRoom, .message = u"m"_s, .detail = u"d"_s, .remedy = u"r"_s}));
    }
};

QTEST_GUILESS_MAIN(TestErrorCode)
#include "tst_errorcode.moc"
