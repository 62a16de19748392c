// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/packaging/installation.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace Belay;
using namespace Qt::StringLiterals;

namespace {

/// What `pattern` finds in `text`, its first group.
QStringList found(const QString &pattern, const QString &text)
{
    QStringList all;
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    for (const QRegularExpressionMatch &match : expression.globalMatch(text))
        all += match.captured(1);
    return all;
}

/// "--json", "-j", … of a help text.
QStringList optionsOf(const QString &help)
{
    QStringList options;
    for (const QString &names : found(u"^  (-.*?)(?:  |$)"_s, help))
        options += found(u"(?:^|, )(--?[A-Za-z?][A-Za-z-]*)"_s, names);
    return options;
}

QStringList verbsOf(const QString &help)
{
    return found(u"^  ([a-z]+) +\\S"_s, help);
}

} // namespace

/// The manual pages and the completion know what the programs know.
class TestManuals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QByteArray problem = m_installed.make();
        QVERIFY2(problem.isEmpty(), problem.constData());
        m_verbs = verbsOf(help({}));
        QVERIFY(m_verbs.size() > 10);
    }

    void aPageIsClean_data() { pages(); }
    void aPageIsClean()
    {
        QFETCH(QString, page);
        // Styles are about how this computer's other manuals are installed.
        const Outcome outcome = run(u"mandoc"_s, {u"-T"_s, u"lint"_s, u"-W"_s, u"warning"_s, pagePath(page)});
        QVERIFY2(outcome.exitCode == 0, outcome.said().constData());
    }

    void everyOptionOfEveryVerbIsInThePage()
    {
        const QString text = rendered(u"belayctl"_s);
        const QString common = text.section(u"\nVERBS\n"_s, 0, 0);
        for (const QString &verb : std::as_const(m_verbs)) {
            const QStringList own = found(u"^   %1$((?:\\n(?!   ?\\S).*)*)"_s.arg(verb), text);
            QVERIFY2(own.size() == 1, qPrintable(verb + u" is not in the page"_s));
            const QStringList options = optionsOf(help({verb}));
            QVERIFY(options.contains(u"--json"_s));
            for (const QString &option : options) {
                const QRegularExpression item(
                    u"^     (?:.*, )?%1(?: |,|$)"_s.arg(QRegularExpression::escape(option)),
                    QRegularExpression::MultilineOption);
                QVERIFY2(common.contains(item) || own.constFirst().contains(item),
                         qPrintable(verb + u' ' + option));
            }
        }
    }

    void everyOptionOfTheWindowIsInThePage()
    {
        const Outcome outcome = run(m_installed.path(u"bin/belay"_s), {u"--help"_s});
        const QStringList options = optionsOf(outcome.output);
        QVERIFY2(options.contains(u"--offer-sandbox"_s), outcome.said().constData());
        const QString text = rendered(u"belay"_s);
        for (const QString &option : options)
            QVERIFY2(text.contains(option), qPrintable(option));
    }

    void aWordIsCompleted_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QStringList>("offered"); // all of these
        QTest::addColumn<QStringList>("others");  // and none of these
        const QStringList none;
        QTest::newRow("a verb") << QStringList{u"belayctl"_s, u""_s} << m_verbs
                                << QStringList{u"shop.dump"_s};
        QTest::newRow("a verb that was begun")
            << QStringList{u"belayctl"_s, u"ro"_s} << QStringList{u"rollback"_s, u"rows"_s}
            << QStringList{u"restore"_s};
        for (const QString &verb : std::as_const(m_verbs))
            QTest::addRow("an option of %s", qPrintable(verb))
                << QStringList{u"belayctl"_s, verb, u"--"_s} << longOptions(help({verb})) << none;
        QTest::newRow("after the folder of --config")
            << QStringList{u"belayctl"_s, u"--config"_s, u"folder"_s, u"verify"_s, u"--ha"_s}
            << QStringList{u"--hash"_s} << none;
        QTest::newRow("an archive") << QStringList{u"belayctl"_s, u"inspect"_s, u""_s}
                                    << QStringList{u"shop.dump"_s, u"folder"_s}
                                    << QStringList{u"notes.txt"_s};
        QTest::newRow("any file") << QStringList{u"belayctl"_s, u"restore"_s, u"--sql-file"_s, u""_s}
                                  << QStringList{u"notes.txt"_s} << none;
        QTest::newRow("a folder") << QStringList{u"belayctl"_s, u"restore"_s, u"--config"_s, u""_s}
                                  << QStringList{u"folder"_s} << QStringList{u"notes.txt"_s, u"shop.dump"_s};
        QTest::newRow("a value that is no file")
            << QStringList{u"belayctl"_s, u"restore"_s, u"--mode"_s, u""_s} << none
            << QStringList{u"shop.dump"_s};
        QTest::newRow("a verb of a verb") << QStringList{u"belayctl"_s, u"sandbox"_s, u"st"_s}
                                          << QStringList{u"start"_s, u"stop"_s, u"status"_s} << none;
    }
    void aWordIsCompleted()
    {
        QFETCH(QStringList, words);
        QFETCH(QStringList, offered);
        QFETCH(QStringList, others);
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(u"folder"_s));
        for (const auto &name : {u"shop.dump"_s, u"notes.txt"_s})
            QVERIFY(QFile(folder.filePath(name)).open(QIODevice::WriteOnly));
        words.first() = m_installed.path(u"bin/belayctl"_s);
        const QString script =
            u"cd \"$1\" && . \"$2\" && shift 2 && COMP_WORDS=(\"$@\") && COMP_CWORD=$(($# - 1)) && "
            "_belayctl && printf '%s\\n' \"${COMPREPLY[@]}\""_s;
        const Outcome outcome =
            run(u"bash"_s,
                QStringList{u"-euc"_s, script, u"-"_s, folder.path(),
                            m_installed.path(u"share/bash-completion/completions/belayctl"_s)}
                    + words);
        QVERIFY2(outcome.exitCode == 0, outcome.said().constData());
        const QStringList replies = outcome.output.split(u'\n', Qt::SkipEmptyParts);
        for (const QString &word : std::as_const(offered))
            QVERIFY2(replies.contains(word), qPrintable(word + u" is not in: "_s + replies.join(u' ')));
        for (const QString &word : std::as_const(others))
            QVERIFY2(!replies.contains(word), qPrintable(word));
    }

private:
    static void pages()
    {
        QTest::addColumn<QString>("page");
        QTest::newRow("belay") << u"belay"_s;
        QTest::newRow("belayctl") << u"belayctl"_s;
    }
    QString pagePath(const QString &page) const
    {
        return m_installed.path(u"share/man/man1/%1.1"_s.arg(page));
    }
    QString rendered(const QString &page) const
    {
        // A letter that is bold or underlined is printed over itself.
        return run(u"mandoc"_s, {u"-T"_s, u"ascii"_s, u"-O"_s, u"width=200"_s, pagePath(page)})
            .output.remove(QRegularExpression(u".\\x08"_s));
    }
    QString help(const QStringList &verb) const
    {
        return run(m_installed.path(u"bin/belayctl"_s), verb + QStringList{u"--help"_s}).output;
    }
    static QStringList longOptions(const QString &help)
    {
        return optionsOf(help).filter(QRegularExpression(u"^--"_s));
    }

    const Installation m_installed;
    QStringList m_verbs;
};

QTEST_GUILESS_MAIN(TestManuals)
#include "tst_manuals.moc"
