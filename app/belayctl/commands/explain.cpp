// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/belayctl/commands/explain.h"

#include "app/belayctl/explanationtext.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ExplainCommand)
};

std::vector<Explanation> everyExplanation()
{
    std::vector<Explanation> all;
    for (const ExplanationEntry &entry : explanationTable())
        all.push_back(explanationOf(entry, guideLanguage()));
    return all;
}

QJsonObject toJson(const std::vector<Explanation> &explanations)
{
    QJsonArray list;
    for (const Explanation &explanation : explanations)
        list += QJsonObject{{u"id"_s, explanation.id},
                            {u"meaning"_s, explanation.meaning},
                            {u"cause"_s, explanation.cause},
                            {u"remedy"_s, explanation.remedy},
                            {u"runbook"_s, explanation.runbook}};
    return {{u"explanations"_s, list}};
}

} // namespace

QString ExplainCommand::name() const
{
    return u"explain"_s;
}

QString ExplainCommand::summary() const
{
    return Text::tr("Says what a message of PostgreSQL means and what to do.");
}

QString ExplainCommand::usage() const
{
    return u"TEXT | --list [--json]"_s;
}

QString ExplainCommand::example() const
{
    return u"belayctl explain 'role \"reader\" does not exist'"_s;
}

void ExplainCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOption({u"list"_s, Text::tr("List everything that can be explained.")});
}

Expected<ExitCode> ExplainCommand::execute(Invocation &invocation)
{
    std::vector<Explanation> found;
    if (invocation.parser().isSet(u"list"_s)) {
        found = everyExplanation();
    } else {
        const QString text = invocation.arguments().join(u' '); // quotes are forgotten easily
        if (text.isEmpty())
            return failure(ErrorCode::Usage, Text::tr("A message is missing."));
        found = explainLines(text);
        if (found.empty())
            if (const auto known = explanationOf(text))
                found = {*known};
    }
    invocation.print(toJson(found), [&] {
        QString text;
        for (const Explanation &explanation : found)
            text += explanationText(explanation) + u'\n';
        return text.isEmpty() ? Text::tr("No explanation is known for this message.") + u'\n' : text;
    });
    return found.empty() ? ExitCode::Failed : ExitCode::Done;
}

} // namespace Belay
