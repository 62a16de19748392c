// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/arch/houserules.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Belay;
using namespace Qt::StringLiterals;

class TestArch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHouseIsInOrder()
    {
        const QStringList breaches = rules(QStringLiteral(SOURCE_ROOT)).breaches();
        QVERIFY2(breaches.isEmpty(), qPrintable(u'\n' + breaches.join(u'\n')));
    }

    void aBreachIsFound_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("include");
        QTest::addColumn<QString>("breach"); // empty: it is allowed
        const auto row = [](const char *file, const char *include, const char *breach) {
            QTest::addRow("%s %s", file, include)
                << QString::fromLatin1(file) << QString::fromLatin1(include) << QString::fromLatin1(breach);
        };
        row("core/history/a.cpp", "\"core/base/x.h\"", "");
        row("core/history/a.cpp", "\"core/history/x.h\"", "");
        row("core/history/a.cpp", "\"core/archive/x.h\"", "core/history may not include core/archive");
        row("core/base/a.h", "\"core/jobs/x.h\"", "core/base may not include core/jobs");
        row("core/restore/a.h", "\"core/backup/x.h\"", "");
        row("core/backup/a.h", "\"core/restore/x.h\"", "core/backup may not include core/restore");
        row("core/unheardof/a.h", "\"core/base/x.h\"", "core/unheardof may not include core/base");
        row("core/base/a.cpp", "\"ui/shell/x.h\"", "core may not include ui");
        row("ui/restore/a.cpp", "\"core/jobs/x.h\"", "");
        row("ui/restore/a.cpp", "\"ui/shell/x.h\"", "");
        row("ui/restore/a.cpp", "\"ui/history/x.h\"",
            "the page ui/restore may not include the page ui/history");
        row("ui/shell/a.cpp", "\"ui/history/x.h\"", "ui/shell may not include the page ui/history");
        row("ui/shell/mainwindow.cpp", "\"ui/history/x.h\"", "");
        row("ui/shell/a.cpp", "\"app/belay/x.h\"", "ui may not include app");
        row("tests/ui/a.cpp", "\"app/belay/x.h\"", "tests may not include app");
        row("app/belay/a.cpp", "\"ui/history/x.h\"", "");
        row("core/base/a.cpp", "\"core/base/gone.h\"", "there is no core/base/gone.h");
        row("core/base/a.cpp", "\"x.h\"", "x.h is not relative to the root");
        row("core/base/a.cpp", "\"../base/x.h\"", "../base/x.h is not relative to the root");
        row("core/base/a.cpp", "\"a.moc\"", "");
        row("core/base/a.cpp", "<core/base/x.h>", "our own header core/base/x.h is included in quotes");
        row("core/postgres/a.cpp", "<libpq-fe.h>", "");
        row("core/postgres/a.h", "<libpq-fe.h>", "<libpq-fe.h> is for ^core/postgres/[^/]+\\.cpp$ only");
        row("core/archive/a.cpp", "<openssl/evp.h>", "<openssl/evp.h> is for ^core/base/ only");
        row("core/postgres/a.cpp", "<QProcess>", "");
        row("core/backup/a.cpp", "<QProcess>", "<QProcess> is for ^core/postgres/ only");
        row("core/backup/a.cpp", "<QProcessEnvironment>", "");
        row("ui/shell/a.cpp", "<QSqlQuery>", "<QSqlQuery> is for ^core/history/ only");
        row("core/restore/a.cpp", "<QtSql/QSqlQuery>", "<QtSql/QSqlQuery> is for ^core/history/ only");
        row("core/base/a.cpp", "<QString>", "");
        row("core/base/a.cpp", "<vector>", "");
        row("core/base/a.cpp", "<QWidget>", "<QWidget> is of QtWidgets, and there is no user interface here");
        row("core/base/a.cpp", "<qcolor.h>", "<qcolor.h> is of QtGui, and there is no user interface here");
        row("app/belayctl/a.cpp", "<QtGui/QColor>",
            "<QtGui/QColor> is of QtGui, and there is no user interface here");
        row("ui/shell/a.cpp", "<QWidget>", "");
    }
    void aBreachIsFound()
    {
        QFETCH(QString, file);
        QFETCH(QString, include);
        QFETCH(QString, breach);
        const QTemporaryDir root;
        for (const auto *header :
             {"core/base/x.h", "core/jobs/x.h", "core/history/x.h", "core/archive/x.h", "core/backup/x.h",
              "core/restore/x.h", "ui/shell/x.h", "ui/history/x.h", "app/belay/x.h"})
            write(root.filePath(QString::fromLatin1(header)), license);
        write(root.filePath(file), license + u"\n#include "_s + include + u'\n');
        const QStringList expected =
            breach.isEmpty() ? QStringList() : QStringList{file + u":3: "_s + breach};
        QCOMPARE(rules(root.path()).breaches(), expected);
    }

    void aFileSaysItsLicenseAndIsNotEndless()
    {
        const QTemporaryDir root;
        write(root.filePath(u"core/a.h"_s), u"#pragma once\n"_s);
        write(root.filePath(u"core/CMakeLists.txt"_s), license);
        write(root.filePath(u"ui/b.cpp"_s), license + QString(400, u'\n'));
        QCOMPARE(
            rules(root.path()).breaches(),
            (QStringList{
                u"core/CMakeLists.txt:1: the first line is not \"# SPDX-License-Identifier: GPL-3.0-or-later\""_s,
                u"core/a.h:1: the first line is not \"// SPDX-License-Identifier: GPL-3.0-or-later\""_s,
                u"ui/b.cpp:401: a file has at most 400 lines"_s}));
    }

private:
    static HouseRules rules(const QString &root) { return HouseRules(root, QStringLiteral(QT_HEADERS)); }

    static void write(const QString &path, const QString &text)
    {
        QVERIFY(QDir().mkpath(QFileInfo(path).absolutePath()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) == text.toUtf8().size());
    }

    const QString license = u"// SPDX-License-Identifier: GPL-3.0-or-later\n"_s;
};

QTEST_GUILESS_MAIN(TestArch)
#include "tst_arch.moc"
