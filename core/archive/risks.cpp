// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/risks.h"

#include "core/archive/data/copystatement.h"
#include "core/archive/definitionscan.h"
#include "core/archive/entryname.h"
#include "core/archive/limits.h"
#include "core/base/visibletext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Risks)
};

/// An entry, and what its definition does.
struct Evidence {
    const Toc &toc;
    const TocEntry &entry;
    DefinitionTraits traits;
};

bool isOddSettingsEntry(const Evidence &evidence)
{
    const Toc &toc = evidence.toc;
    const QByteArrayView sql = toc.bytes(evidence.entry.definition);
    if (toc.is(evidence.entry.desc, "SEARCHPATH"_L1))
        return sql != "SELECT pg_catalog.set_config('search_path', '', false);\n";
    if (toc.is(evidence.entry.desc, "STDSTRINGS"_L1))
        return sql != "SET standard_conforming_strings = 'on';\n";
    if (!toc.is(evidence.entry.desc, "ENCODING"_L1))
        return false;
    const QByteArrayView start = "SET client_encoding = '";
    const QByteArrayView end = "';\n";
    const auto isOfName = [](char c) { return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_'; };
    return sql.size() <= start.size() + end.size() || !sql.startsWith(start) || !sql.endsWith(end)
        || !std::ranges::all_of(sql.sliced(start.size()).chopped(end.size()), isOfName);
}

bool isOddCopyStatement(const Evidence &evidence)
{
    return !evidence.entry.copyStatement.isEmpty()
        && !parseCopyStatement(evidence.toc.bytes(evidence.entry.copyStatement));
}

bool hasHiddenCharacters(const Evidence &evidence)
{
    const auto isHidden = [&](const TocText &name) {
        const auto isPlain = [](char c) { return c >= ' ' && c <= '~'; };
        if (std::ranges::all_of(evidence.toc.bytes(name), isPlain)) // as nearly all are
            return false;
        const QString text = evidence.toc.text(name);
        return visible(text) != text;
    };
    const TocEntry &entry = evidence.entry;
    return isHidden(entry.tag) || isHidden(entry.namespaceName) || isHidden(entry.owner);
}

template <bool DefinitionTraits::*trait>
bool has(const Evidence &evidence)
{
    return evidence.traits.*trait;
}

struct RiskRule {
    RiskKind kind;
    QLatin1StringView key;
    RiskLevel level;
    bool (*applies)(const Evidence &);
    const char *message; ///< %1 is the entry
};

constexpr std::array riskRules{
    RiskRule{RiskKind::UntrustedLanguage, "untrusted_language"_L1, RiskLevel::Warning,
             has<&DefinitionTraits::usesUntrustedLanguage>,
             QT_TRANSLATE_NOOP("Risks", "%1 uses a language that is not confined to the database.")},
    RiskRule{RiskKind::NativeCode, "native_code"_L1, RiskLevel::Warning,
             has<&DefinitionTraits::callsNativeCode>,
             QT_TRANSLATE_NOOP("Risks", "%1 calls compiled code inside the server.")},
    RiskRule{RiskKind::CopyProgram, "copy_program"_L1, RiskLevel::Warning,
             has<&DefinitionTraits::copiesByProgram>,
             QT_TRANSLATE_NOOP("Risks", "%1 runs a program on the server's computer.")},
    RiskRule{
        RiskKind::SettingsEntry, "settings_entry"_L1, RiskLevel::Warning, isOddSettingsEntry,
        QT_TRANSLATE_NOOP("Risks", "%1 is not as pg_dump writes it, and everything after it depends on it.")},
    RiskRule{RiskKind::CopyStatement, "copy_statement"_L1, RiskLevel::Warning, isOddCopyStatement,
             QT_TRANSLATE_NOOP("Risks", "%1 loads its rows by a statement that pg_dump does not write.")},
    RiskRule{RiskKind::SecurityDefiner, "security_definer"_L1, RiskLevel::Notice,
             has<&DefinitionTraits::hasSecurityDefiner>,
             QT_TRANSLATE_NOOP("Risks", "%1 runs with the privileges of its owner, whoever calls it.")},
    RiskRule{RiskKind::EventTrigger, "event_trigger"_L1, RiskLevel::Notice,
             has<&DefinitionTraits::createsEventTrigger>,
             QT_TRANSLATE_NOOP("Risks", "%1 runs a function whenever somebody changes definitions.")},
    RiskRule{RiskKind::Rule, "rule"_L1, RiskLevel::Notice, has<&DefinitionTraits::createsRule>,
             QT_TRANSLATE_NOOP("Risks", "%1 changes what statements on its table do.")},
    RiskRule{RiskKind::ForeignServer, "foreign_server"_L1, RiskLevel::Notice,
             has<&DefinitionTraits::createsForeignServer>,
             QT_TRANSLATE_NOOP("Risks", "%1 reaches data outside the database.")},
    RiskRule{RiskKind::UserMapping, "user_mapping"_L1, RiskLevel::Notice,
             has<&DefinitionTraits::createsUserMapping>,
             QT_TRANSLATE_NOOP("Risks", "%1 logs in elsewhere, and may hold a password.")},
    RiskRule{RiskKind::Subscription, "subscription"_L1, RiskLevel::Notice,
             has<&DefinitionTraits::createsSubscription>,
             QT_TRANSLATE_NOOP("Risks", "%1 lets another server write into the database.")},
    RiskRule{RiskKind::HiddenCharacters, "hidden_characters"_L1, RiskLevel::Notice, hasHiddenCharacters,
             QT_TRANSLATE_NOOP("Risks", "%1 has invisible characters in a name, shown here as escapes.")},
};

const RiskRule &ruleOf(RiskKind kind)
{
    return *std::ranges::find(riskRules, kind, &RiskRule::kind);
}

} // namespace

QLatin1StringView key(RiskKind kind)
{
    return ruleOf(kind).key;
}

QLatin1StringView key(RiskLevel level)
{
    switch (level) {
    case RiskLevel::Notice:
        return "notice"_L1;
    case RiskLevel::Warning:
        return "warning"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

RiskReport findRisks(const Toc &toc, std::stop_token stop)
{
    RiskReport report;
    std::array<qsizetype, riskRules.size()> found{};
    for (const TocEntry &entry : toc.entries()) {
        if (stop.stop_requested())
            break;
        const Evidence evidence{
            .toc = toc, .entry = entry, .traits = scanDefinition(toc.bytes(entry.definition))};
        for (std::size_t i = 0; i < riskRules.size(); ++i) {
            const RiskRule &rule = riskRules[i];
            if (!rule.applies(evidence))
                continue;
            if (++found[i] > Limits::problems)
                ++report.omitted;
            else
                report.risks.push_back({.kind = rule.kind,
                                        .level = rule.level,
                                        .entry = entry.dumpId,
                                        .message = Text::tr(rule.message).arg(visibleName(toc, entry))});
        }
    }
    return report;
}

} // namespace Belay
