// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/archive.h"
#include "core/restore/triage.h"
#include "tests/support/syntheticarchive.h"

#include <QTest>

using namespace Belay;
using namespace Qt::StringLiterals;

namespace {

/// Two findings to accept, and one that nobody needs to.
std::vector<Finding> findings()
{
    return {{.key = u"extensions.missing"_s,
             .level = FindingLevel::ToAccept,
             .costs = {{.cause = u"no hstore"_s, .leftOut = {DumpId(1), DumpId(2)}, .lost = {u"TABLE a"_s}},
                       {.cause = u"no citext"_s, .leftOut = {DumpId(2), DumpId(3)}, .lost = {u"TABLE a"_s, u"TABLE b"_s}}}},
            {.key = u"tablespaces.missing"_s, .level = FindingLevel::ToAccept, .costs = {{.cause = u"no fast"_s}}},
            {.key = u"roles.missing"_s, .level = FindingLevel::Information, .costs = {{.leftOut = {DumpId(9)}}}}};
}

ToolMessage errorAbout(int dumpId, const QString &text, const QString &command)
{
    return {.kind = ToolMessageKind::Error, .text = text, .command = command, .entry = ToolEntry{.dumpId = dumpId}};
}

} // namespace

/// What follows from somebody's yes, and what does not.
class TestConsent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatWasAcceptedIsConsentedTo()
    {
        QCOMPARE(consentTo(findings(), {}), Consent());
        QCOMPARE(consentTo(findings(), {u"roles.missing"_s}), Consent());
        const Consent consent = consentTo(findings(), {u"extensions.missing"_s, u"unknown.key"_s});
        const std::map<DumpId, QString> expected{{DumpId(1), u"no hstore"_s}, {DumpId(2), u"no hstore"_s}, {DumpId(3), u"no citext"_s}};
        QCOMPARE(consent.leftOut, expected);
        QCOMPARE(consent.lost, (QStringList{u"TABLE a"_s, u"TABLE b"_s}));
        QVERIFY(!consent.ignoresTablespaces);
        const Consent tablespaces = consentTo(findings(), {u"tablespaces.missing"_s});
        QVERIFY(tablespaces.ignoresTablespaces);
        QCOMPARE(tablespaces.degradations, QStringList{u"no fast"_s});
    }

    void whatIsNotAcceptedIsNamed()
    {
        QCOMPARE(unacceptedKeys(findings(), {}), (QStringList{u"extensions.missing"_s, u"tablespaces.missing"_s}));
        QCOMPARE(unacceptedKeys(findings(), {u"extensions.missing"_s}), QStringList{u"tablespaces.missing"_s});
        QCOMPARE(unacceptedKeys(findings(), {u"extensions.missing"_s, u"tablespaces.missing"_s}), QStringList());
    }

    /// An error is explained by consent only where it is about an entry that may fail.
    void errorsAreExplainedByTheirEntry()
    {
        const TestFiles files;
        const auto archive = *Archive::open(files.write(SyntheticArchive::withTables(3).bytes()));
        Consent consent;
        consent.mayFail = {{archive->toc().entries()[0].dumpId, u"accepted"_s}};
        const int accepted = archive->toc().entries()[0].dumpId.number();
        const int other = archive->toc().entries()[1].dumpId.number();
        const auto classOf = [&](const ToolMessage &message) { return triage(message, archive->toc(), consent).errorClass; };
        QCOMPARE(classOf(errorAbout(accepted, u"ERROR:  no"_s, u"CREATE TABLE"_s)), ErrorClass::Accepted);
        QCOMPARE(classOf(errorAbout(other, u"ERROR:  no"_s, u"CREATE TABLE"_s)), ErrorClass::DataNotLoaded);
        const TriagedError owner = triage(errorAbout(other, u"ERROR:  no"_s, u"ALTER TABLE x OWNER TO y;"_s), archive->toc(), consent);
        QCOMPARE(owner.errorClass, ErrorClass::Degraded);
        QVERIFY(!owner.missing); // the table itself is there
    }

    void whatWasLeftOutCountsUnderItsCause()
    {
        const TestFiles files;
        const auto archive = *Archive::open(files.write(SyntheticArchive::withTables(3).bytes()));
        Consent consent;
        for (const TocEntry &entry : archive->toc().entries())
            consent.leftOut.emplace(entry.dumpId, u"no hstore"_s);
        const auto errors = knownByConsent(archive->toc(), consent);
        QCOMPARE(errors.size(), archive->toc().entries().size());
        const std::vector<ErrorCause> expected{{.message = u"no hstore"_s, .objects = static_cast<int>(errors.size())}};
        QCOMPARE(causesOf(errors), expected);
    }
};

QTEST_GUILESS_MAIN(TestConsent)
#include "tst_consent.moc"
