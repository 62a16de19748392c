// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/belayctl/commands/runbook.h"

#include "app/belayctl/textformat.h"
#include "core/guide/runbooks.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RunbookCommand)
};

void printList(const Invocation &invocation)
{
    const std::vector<Runbook> pages = runbooks(guideLanguage());
    QJsonArray list;
    QList<QStringList> rows;
    for (const Runbook &page : pages) {
        list += QJsonObject{{u"name"_s, page.name}, {u"title"_s, page.title}};
        rows += QStringList{page.name, page.title};
    }
    invocation.print({{u"runbooks"_s, list}}, [&] { return table({Text::tr("Name"), Text::tr("Title")}, rows); });
}

} // namespace

QString RunbookCommand::name() const
{
    return u"runbook"_s;
}

QString RunbookCommand::summary() const
{
    return Text::tr("Prints a page for an emergency, or lists them.");
}

QString RunbookCommand::usage() const
{
    return u"[NAME] [--json]"_s;
}

QString RunbookCommand::example() const
{
    return u"belayctl runbook disk-full"_s;
}

void RunbookCommand::addOptions(QCommandLineParser &) const { }

Expected<ExitCode> RunbookCommand::execute(Invocation &invocation)
{
    if (invocation.arguments().isEmpty()) {
        printList(invocation);
        return ExitCode::Done;
    }
    const auto name = invocation.onlyArgument(Text::tr("The name of a runbook"));
    if (!name)
        return std::unexpected(name.error());
    const auto page = runbook(*name, guideLanguage());
    if (!page)
        return failure(ErrorCode::Usage, Text::tr("There is no runbook %1.").arg(*name), {},
                       Text::tr("“belayctl runbook” lists them."));
    invocation.print({{u"name"_s, page->name}, {u"title"_s, page->title}, {u"markdown"_s, page->markdown}},
                     [&] { return page->markdown; });
    return ExitCode::Done;
}

} // namespace Belay
