// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/triage.h"

#include "core/guide/explanations.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Triage)
};

/// Kinds of entries without which all data is there.
constexpr std::array degradedKinds{"ACL"_L1, "ACL LANGUAGE"_L1, "COMMENT"_L1, "DEFAULT ACL"_L1, "POLICY"_L1,
                                   "ROW SECURITY"_L1, "SECURITY LABEL"_L1, "USER MAPPING"_L1};

bool isAboutOwner(const ToolMessage &message)
{
    return message.command.startsWith("ALTER "_L1) && message.command.contains(" OWNER TO "_L1);
}

ErrorClass classOf(const ToolMessage &message, const TocEntry *entry, const Toc &toc)
{
    // Sent by pg_restore 17 and later to every server; those before 17 do not know it and need no such setting.
    if (message.text.contains("unrecognized configuration parameter \"transaction_timeout\""_L1))
        return ErrorClass::Harmless;
    if (!message.entry || !entry)
        return ErrorClass::Failure;
    if (toc.is(entry->desc, "STATISTICS DATA"_L1)) // ANALYZE makes them anew
        return ErrorClass::Harmless;
    if (isAboutOwner(message))
        return ErrorClass::Degraded;
    const bool isDegraded = std::ranges::any_of(degradedKinds, [&](auto kind) { return toc.is(entry->desc, kind); });
    return isDegraded ? ErrorClass::Degraded : ErrorClass::DataNotLoaded;
}

/// A cause that many entries share, where the message can be explained; else the message's first line.
QString causeOf(const QString &text)
{
    if (const auto explanation = explain(text))
        return explanation->meaning;
    static const QRegularExpression prefix(u"^(?:could not execute query: )?(?:ERROR:  )?"_s);
    return text.section(u'\n', 0, 0).remove(prefix);
}

QString nameOf(const TocEntry &entry, const Toc &toc)
{
    const QString kind = toc.text(entry.desc) + u' ';
    const QString schema = toc.text(entry.namespaceName);
    return kind + (schema.isEmpty() ? QString() : schema + u'.') + toc.text(entry.tag);
}

} // namespace

QLatin1StringView key(ErrorClass errorClass)
{
    switch (errorClass) {
    case ErrorClass::Accepted:
        return "accepted"_L1;
    case ErrorClass::Harmless:
        return "harmless"_L1;
    case ErrorClass::Degraded:
        return "degraded"_L1;
    case ErrorClass::DataNotLoaded:
        return "data_not_loaded"_L1;
    case ErrorClass::Failure:
        return "failure"_L1;
    }
    Q_UNREACHABLE();
}

TriagedError triage(const ToolMessage &message, const Toc &toc, const Consent &consent)
{
    const TocEntry *entry = message.entry ? toc.find(DumpId(message.entry->dumpId)) : nullptr;
    TriagedError error{.errorClass = classOf(message, entry, toc),
                       .record = {.errorClass = {},
                                  .message = message.text,
                                  .entry = entry ? nameOf(*entry, toc) : QString(),
                                  .cause = causeOf(message.text)},
                       .missing = {}};
    if (entry && error.errorClass != ErrorClass::Harmless && !isAboutOwner(message))
        error.missing = entry->dumpId;
    const auto accepted = entry ? consent.mayFail.find(entry->dumpId) : consent.mayFail.end();
    if (accepted != consent.mayFail.end()) {
        error.errorClass = ErrorClass::Accepted;
        error.record.cause = accepted->second;
    }
    error.record.errorClass = key(error.errorClass);
    return error;
}

std::vector<TriagedError> knownByConsent(const Toc &toc, const Consent &consent)
{
    std::vector<TriagedError> errors;
    for (const QString &cause : consent.degradations) {
        errors.push_back({.errorClass = ErrorClass::Degraded,
                          .record = {.errorClass = key(ErrorClass::Degraded), .message = cause, .entry = {}, .cause = cause},
                          .missing = {}});
    }
    for (const TocEntry &entry : toc.entries()) {
        const auto leftOut = consent.leftOut.find(entry.dumpId);
        if (leftOut == consent.leftOut.end())
            continue;
        errors.push_back({.errorClass = ErrorClass::Accepted,
                          .record = {.errorClass = key(ErrorClass::Accepted),
                                     .message = Text::tr("Left out, as was accepted."),
                                     .entry = nameOf(entry, toc),
                                     .cause = leftOut->second},
                          .missing = entry.dumpId});
    }
    return errors;
}

std::vector<ErrorCause> causesOf(const std::vector<TriagedError> &errors)
{
    std::vector<ErrorCause> causes;
    for (const TriagedError &error : errors) {
        if (error.errorClass == ErrorClass::Harmless)
            continue;
        const auto known = std::ranges::find(causes, error.record.cause, &ErrorCause::message);
        ErrorCause &cause = known != causes.end() ? *known : causes.emplace_back(ErrorCause{.message = error.record.cause});
        if (cause.objects == 0) {
            const auto explanation = explain(error.record.message);
            cause.explanation = explanation ? explanation->id : QString();
        }
        ++cause.objects;
    }
    std::ranges::stable_sort(causes, std::greater(), &ErrorCause::objects);
    return causes;
}

} // namespace Belay
