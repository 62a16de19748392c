// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/packaging/installation.h"

#include <QDir>
#include <QIcon>
#include <QImageReader>
#include <QMimeDatabase>
#include <QSettings>
#include <QTest>

using namespace Belay;
using namespace Qt::StringLiterals;

namespace {
const QString id = u"org.belay_restore.Belay"_s;
const QString type = u"application/x-postgresql-custom-dump"_s;
const QString museum = QStringLiteral(TEST_DATA) + u"/museum/museum-pg15-gzip.dump"_s;
} // namespace

/// The desktop finds the program, its icon, and the files that it opens.
class TestDesktopFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QByteArray problem = m_installed.make();
        QVERIFY2(problem.isEmpty(), problem.constData());
        const Outcome updated = run(u"update-mime-database"_s, {u"-V"_s, m_installed.path(u"share/mime"_s)});
        QVERIFY2(updated.exitCode == 0, updated.said().constData());
        // Read once, when the first file's type is asked for
        qputenv("XDG_DATA_HOME", m_home.path().toUtf8());
        qputenv("XDG_DATA_DIRS", (m_installed.path(u"share"_s) + u":/usr/share"_s).toUtf8());
    }

    void theDesktopFileIsValid()
    {
        const Outcome outcome = run(u"desktop-file-validate"_s,
                                    {m_installed.path(u"share/applications/"_s + id + u".desktop"_s)});
        QVERIFY2(outcome.exitCode == 0 && outcome.said().isEmpty(), outcome.said().constData());
    }

    void theMetainfoIsValid()
    {
        const Outcome outcome = run(u"appstreamcli"_s,
                                    {u"validate"_s, u"--no-net"_s, u"--explain"_s,
                                     m_installed.path(u"share/metainfo/"_s + id + u".metainfo.xml"_s)});
        QVERIFY2(outcome.exitCode == 0, outcome.said().constData());
    }

    void aDoubleClickOpensAnArchive()
    {
        const QStringList lines = linesOf(u"share/applications/"_s + id + u".desktop"_s);
        QVERIFY(lines.contains(u"Exec=belay %f"_s));
        QVERIFY(lines.contains(u"MimeType="_s + type + u';'));
        QVERIFY(m_installed.has(u"bin/belay"_s));
    }

    void theIconsAreThere_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("in colour") << u"scalable/apps/"_s + id + u".svg"_s;
        QTest::newRow("symbolic") << u"symbolic/apps/"_s + id + u"-symbolic.svg"_s;
    }
    void theIconsAreThere()
    {
        QFETCH(QString, file);
        const QImage image(m_installed.path(u"share/icons/hicolor/"_s + file));
        QVERIFY(!image.isNull());
        QVERIFY(image.hasAlphaChannel());
    }

    void theTypeOfAFileIsKnown_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<bool>("isArchive");
        QFile file(museum);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray archive = file.read(4096);
        QTest::newRow("by both") << u"shop.dump"_s << archive << true;
        QTest::newRow("by its content, without an ending") << u"shop"_s << archive << true;
        QTest::newRow("by its content, with an unknown ending") << u"shop.2026-11-22"_s << archive << true;
        QTest::newRow("by its name, while it is empty") << u"shop.dump"_s << QByteArray() << true;
        QTest::newRow("plain SQL") << u"shop.sql"_s << "-- PostgreSQL database dump\n"_ba << false;
        QTest::newRow("a text about it") << u"notes"_s << "The magic is PGDMP.\n"_ba << false;
    }
    void theTypeOfAFileIsKnown()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        QFETCH(bool, isArchive);
        const QTemporaryDir folder;
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        file.close();
        const QMimeType found = QMimeDatabase().mimeTypeForFile(file.fileName());
        QVERIFY2((found.name() == type) == isArchive, qPrintable(found.name()));
    }

private:
    QStringList linesOf(const QString &relative) const
    {
        QFile file(m_installed.path(relative));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n')
                                              : QStringList();
    }

    const Installation m_installed;
    const QTemporaryDir m_home;
};

QTEST_MAIN(TestDesktopFiles)
#include "tst_desktopfiles.moc"
