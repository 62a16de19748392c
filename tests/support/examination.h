// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/data/contentcheck.h"
#include "tests/support/syntheticarchive.h"

namespace Belay {

/// Everything that Belay does with an archive without a server, one after the other: open, walk, check, read rows, write
/// definitions, select, look for risks, salvage, compare.
class Examination
{
public:
    enum class Verdict {
        Refused, ///< it does not open
        Damaged, ///< problems were found
        Sound,
    };

    /// Each archive is compared with this one.
    explicit Examination(const QByteArray &sound);

    /// Examines an archive with this content. What is not as it must be (a problem without a sentence, a salvage of a
    /// sound archive that fails) goes to complaint().
    Verdict examine(const QByteArray &content);
    /// As examine(), of a file.
    Verdict examineFile(const QString &path);

    /// The first thing that was wrong in any examination; empty if nothing was.
    [[nodiscard]] const QString &complaint() const { return m_complaint; }
    /// What the last examination was told: the error, or the first problem.
    [[nodiscard]] const QString &sentence() const { return m_sentence; }
    [[nodiscard]] const TestFiles &files() const { return m_files; }

private:
    void expect(bool isAsExpected, const QString &complaint);
    void expectSentence(const Error &error);
    void readRows(const std::shared_ptr<const Archive> &archive);
    void tellDefinitions(const Archive &archive);
    void select(const Toc &toc);
    void salvage(const Archive &archive, const ContentReport &content);

    TestFiles m_files;
    std::shared_ptr<const Archive> m_sound;
    ContentReport m_soundContent;
    QString m_complaint;
    QString m_sentence;
};

} // namespace Belay
