// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/examination.h"

#include "core/archive/compare/archivecomparison.h"
#include "core/archive/definitions.h"
#include "core/archive/explore/rowreader.h"
#include "core/archive/listing.h"
#include "core/archive/risks.h"
#include "core/archive/salvage/salvage.h"
#include "core/archive/selection.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

constexpr std::size_t mostEntries = 50; // that are looked at one by one
constexpr qint64 mostRows = 100'000;

bool isSentence(const QString &text)
{
    return text.size() > 10 && text.endsWith(u'.') && !text.contains(u'\n') && !text.contains(u'%');
}

} // namespace

Examination::Examination(const QByteArray &sound)
    : m_sound(Archive::open(m_files.write(sound, u"sound.dump"_s)).value())
    , m_soundContent(checkContent(*m_sound).value())
{
    for (const ArchiveProblem &problem : m_soundContent.problems)
        expect(false, problem.message);
}

Examination::Verdict Examination::examine(const QByteArray &content)
{
    return examineFile(m_files.write(content));
}

Examination::Verdict Examination::examineFile(const QString &path)
{
    m_sentence.clear();
    const auto archive = Archive::open(path);
    if (!archive) {
        m_sentence = archive.error().message;
        expectSentence(archive.error());
        return Verdict::Refused;
    }
    const auto structure = checkStructure(**archive);
    const auto content = checkContent(**archive);
    if (!structure || !content) {
        expect(false, u"not checked"_s);
        return Verdict::Damaged;
    }
    for (const ArchiveProblem &problem : content->problems) {
        expect(isSentence(problem.message), problem.message);
        expect(problem.offset >= 0 || problem.entry, u"nowhere: "_s + problem.message);
    }
    expect(content->problems.empty() == content->isValid(), u"a verdict without a reason"_s);
    expect(structure->problems.empty() || !content->isValid(), u"two views"_s);
    if (!content->isValid())
        m_sentence = content->problems.front().message;
    readRows(*archive);
    tellDefinitions(**archive);
    select((*archive)->toc());
    salvage(**archive, *content);
    expect(compareArchives({**archive, *content}, {*m_sound, m_soundContent}).has_value(), u"not compared"_s);
    return content->isValid() ? Verdict::Sound : Verdict::Damaged;
}

void Examination::expect(bool isAsExpected, const QString &complaint)
{
    if (!isAsExpected && m_complaint.isEmpty())
        m_complaint = complaint;
}

void Examination::expectSentence(const Error &error)
{
    expect(isSentence(error.message), error.message);
    expect(error.detail.startsWith("at byte "_L1) || isSentence(error.remedy),
           u"nowhere: "_s + error.message);
}

void Examination::readRows(const std::shared_ptr<const Archive> &archive)
{
    BlockLocator locator(archive);
    std::size_t tables = 0;
    for (const TocEntry &entry : archive->toc().entries()) {
        if (!entry.hasData || archive->toc().is(entry.desc, "BLOBS"_L1) || ++tables > mostEntries)
            continue;
        const auto reader = RowReader::open(locator, entry);
        if (!reader) {
            expectSentence(reader.error());
            continue;
        }
        const auto page = (*reader)->page(100);
        const auto skipped = page ? (*reader)->skip(mostRows) : std::unexpected(page.error());
        if (!skipped)
            expectSentence(skipped.error());
    }
}

void Examination::tellDefinitions(const Archive &archive)
{
    const auto sink = [](QByteArrayView) { return Expected<>(); };
    expect(writeDefinitions(archive, {.entries = {}, .restrictKey = {}}, sink).has_value(),
           u"no definitions"_s);
    expect(!listing(archive).isEmpty(), u"no listing"_s);
    const auto entries = archive.toc().entries();
    for (const TocEntry &entry : entries.first(std::min(entries.size(), mostEntries)))
        expect(!definitionOf(archive.toc(), entry).isEmpty(), u"no definition"_s);
    for (const Risk &risk : findRisks(archive.toc()).risks)
        expect(isSentence(risk.message), risk.message);
}

void Examination::select(const Toc &toc)
{
    const Dependencies dependencies(toc);
    const Ownership ownership(toc, dependencies);
    std::vector<DumpId> all;
    for (const TocEntry &entry : toc.entries())
        all.push_back(entry.dumpId);
    expect(closure(toc, dependencies, ownership, all).entries.size() == all.size(), u"not all selected"_s);
    for (const DumpId id : std::span(all).first(std::min(all.size(), mostEntries)))
        expect(!closure(toc, dependencies, ownership, std::span(&id, 1)).entries.empty(),
               u"nothing selected"_s);
}

void Examination::salvage(const Archive &archive, const ContentReport &content)
{
    const auto plan = planSalvage(archive, content);
    if (!plan)
        return expectSentence(plan.error());
    const QString path = m_files.path(u"salvaged.dump"_s);
    const auto written = writeSalvage(archive, *plan, path);
    if (!written) {
        expectSentence(written.error());
        expect(!content.isValid(), u"a sound archive is not salvaged: "_s + written.error().message);
    }
    QFile::remove(path);
}

} // namespace Belay
