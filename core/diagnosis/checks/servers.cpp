// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/examinations.h"
#include "core/guide/explanations.h"
#include "core/postgres/serverfacts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

constexpr std::chrono::seconds patience(4);

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Examinations)
};

QString factsOf(const ServerFacts &facts)
{
    return facts.isStandby ? Text::tr("PostgreSQL %1, a standby; role %2").arg(facts.versionText, facts.role.name)
                           : Text::tr("PostgreSQL %1; role %2").arg(facts.versionText, facts.role.name);
}

/// A server that wants a password answers; its password may be in the keyring, which is not asked for it here.
CheckResult serverResult(const SavedConnection &saved, std::stop_token stop)
{
    CheckResult result{.key = u"server"_s,
                       .title = Text::tr("Server “%1”").arg(saved.name),
                       .isNeeded = false,
                       .evidence = {},
                       .remedy = {},
                       .runbook = {}};
    auto connection = Connection::open({.options = saved.options(), .password = {}}, stop, patience);
    if (connection) {
        const auto facts = readServerFacts(*connection);
        result.evidence = facts ? factsOf(*facts) : facts.error().detail;
        return result;
    }
    const Error &error = connection.error();
    const auto explanation = explain(error.detail);
    if (explanation && explanation->id == "authentication.no_password"_L1) {
        result.evidence = Text::tr("it answers, and asks for a password");
        return result;
    }
    result.isGood = false;
    result.evidence = error.detail.isEmpty() ? error.message : error.detail;
    result.remedy = explanation ? explanation->remedy : error.remedy;
    result.runbook = explanation ? explanation->runbook : u"database-down"_s;
    return result;
}

} // namespace

/// Each saved connection must lead to a server that answers.
Examinations::Results Examinations::servers(const Context &context)
{
    Results results;
    if (!context.patient.preferences)
        return results;
    for (const SavedConnection &saved : context.patient.preferences->connections) {
        if (!context.stop.stop_requested())
            results.push_back(serverResult(saved, context.stop));
    }
    return results;
}

} // namespace Belay
