// SPDX-License-Identifier: GPL-3.0-or-later
#include <QBuffer>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

const QString folder = QStringLiteral(SOURCE_ROOT) + u"/translations"_s;

/// True if the translation that begins here, or one of its plural forms, says nothing. Reads to its end.
bool isEmptySomewhere(QXmlStreamReader &xml)
{
    QString own;
    bool hasForms = false;
    bool isEmpty = false;
    while (!xml.atEnd() && xml.readNext() != QXmlStreamReader::EndElement) {
        if (xml.isStartElement()) {
            hasForms = true;
            isEmpty |= xml.readElementText().trimmed().isEmpty();
        } else if (xml.isCharacters()) {
            own += xml.text();
        }
    }
    return hasForms ? isEmpty : own.trimmed().isEmpty();
}

/// The texts of a .ts file that nobody has translated, or not wholly.
QStringList unfinished(QIODevice &file)
{
    QStringList all;
    QString context;
    QString source;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "source"_L1)
            source = xml.readElementText();
        else if (xml.name() == "translation"_L1) {
            const bool isMarked = xml.attributes().value("type"_L1) == "unfinished"_L1;
            if (isMarked || isEmptySomewhere(xml))
                all += context + u": "_s + source;
        }
    }
    if (xml.hasError())
        all += xml.errorString();
    return all;
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingIsTranslated_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : QDir(folder).entryList({u"*.ts"_s}))
            QTest::addRow("%s", qPrintable(name)) << name;
    }
    void everythingIsTranslated()
    {
        QFETCH(QString, name);
        QFile file(folder + u'/' + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList missing = unfinished(file);
        QVERIFY2(missing.isEmpty(), qPrintable(name + u" lacks:\n"_s + missing.join(u'\n')));
    }

    /// A text that was added or changed since is in the sources, and not in the file.
    void theFilesKnowEveryText()
    {
        const QTemporaryDir copy;
        const QString file = copy.filePath(u"belay_fr.ts"_s);
        QVERIFY(QFile::copy(folder + u"/belay_fr.ts"_s, file));
        QProcess lupdate;
        QStringList arguments{u"-silent"_s, u"-no-obsolete"_s, u"-locations"_s,
                              u"none"_s,    u"-I"_s,           QStringLiteral(SOURCE_ROOT)};
        for (const auto &part : {u"core"_s, u"ui"_s, u"app"_s})
            arguments += QStringLiteral(SOURCE_ROOT) + u'/' + part;
        lupdate.start(QStringLiteral(LUPDATE), arguments + QStringList{u"-ts"_s, file});
        QVERIFY(lupdate.waitForFinished(100'000));
        QVERIFY2(lupdate.exitCode() == 0, lupdate.readAllStandardError().constData());
        QFile updated(file);
        QVERIFY(updated.open(QIODevice::ReadOnly));
        const QStringList added = unfinished(updated);
        QVERIFY2(
            added.isEmpty(),
            qPrintable(u"build the target update_translations, then translate:\n"_s + added.join(u'\n')));
    }

    void whatIsMissingIsFound_data()
    {
        QTest::addColumn<QByteArray>("translation");
        QTest::addColumn<qsizetype>("missing");
        QTest::newRow("done") << "<translation>oui</translation>"_ba << qsizetype(0);
        QTest::newRow("marked") << "<translation type=\"unfinished\">oui</translation>"_ba << qsizetype(1);
        QTest::newRow("empty") << "<translation></translation>"_ba << qsizetype(1);
        QTest::newRow("plurals")
            << "<translation><numerusform>a</numerusform><numerusform>b</numerusform></translation>"_ba
            << qsizetype(0);
        QTest::newRow("a plural that is missing")
            << "<translation><numerusform>a</numerusform><numerusform></numerusform></translation>"_ba
            << qsizetype(1);
    }
    void whatIsMissingIsFound()
    {
        QFETCH(QByteArray, translation);
        QFETCH(qsizetype, missing);
        QByteArray xml = "<TS><context><name>C</name><message><source>yes</source>" + translation
            + "</message></context></TS>";
        QBuffer file(&xml);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(unfinished(file).size(), missing);
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
