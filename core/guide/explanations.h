// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guide/guidelanguage.h"
#include "core/guide/messagepattern.h"

#include <optional>
#include <vector>

namespace Belay {

/// A row of resources/explanations: messages of PostgreSQL that mean one thing.
struct ExplanationEntry {
    QString id; ///< stable, e.g. "role.missing"
    std::vector<MessagePattern> patterns;
    QStringList sqlStates; ///< that mean this where no pattern of any entry is found
    QString example;       ///< a message that the patterns find
    QString source;        ///< where PostgreSQL's source has it, for those that no test provokes
    GuideText meaning;     ///< one sentence; names the holes of the patterns: "The role {role} does not exist"
    GuideText cause;       ///< why it usually happens
    GuideText remedy;      ///< what to do
    QString runbook;       ///< name of the page that goes further
};

/// What a message means, in the language of the program.
struct Explanation {
    QString id;
    QString meaning; ///< with the names of the message
    QString cause;
    QString remedy;
    QString runbook;

    bool operator==(const Explanation &) const = default;
};

/// All that can be explained; of two that fit a message, the earlier one holds. Read from the resources once.
[[nodiscard]] const std::vector<ExplanationEntry> &explanationTable();

/// Explains a message of the server, of libpq or of a client tool, by its words and else by an SQLSTATE in it ("SQLSTATE
/// 53100: …", "ERROR:  53100: …"). Only the first 8192 characters are looked at.
[[nodiscard]] std::optional<Explanation> explain(const QString &message);

/// Explains every message of a text, each explanation once, in the order of the lines.
[[nodiscard]] std::vector<Explanation> explainLines(const QString &text);

/// The entry of this id without a message: its holes are "…".
[[nodiscard]] std::optional<Explanation> explanationOf(const QString &id);
/// The same of an entry at hand, in a language.
[[nodiscard]] Explanation explanationOf(const ExplanationEntry &entry, GuideLanguage language);

} // namespace Belay
