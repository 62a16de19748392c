// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/belayctl/invocation.h"

#include "app/belayctl/jobprinter.h"
#include "core/backup/historycheck.h"
#include "core/base/visibletext.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Invocation)
};

} // namespace

Invocation::Invocation(const QCommandLineParser &parser, Places places, JobPrinter &printer)
    : m_parser(parser)
    , m_places(std::move(places))
{
    QObject::connect(&m_jobs, &JobService::updated, &m_jobs,
                     [&printer](const JobUpdate &update) { printer.show(update); });
    QObject::connect(&m_jobs, &JobService::finished, &m_jobs, [&printer] { printer.end(); });
}

bool Invocation::wantsJson() const
{
    return m_parser.isSet(u"json"_s);
}

QStringList Invocation::backupFolders() const
{
    const auto set = preferences();
    return Belay::backupFolders(m_places, set ? set->backupFolder : QString());
}

Expected<> Invocation::rescueHistory(RescueLook look) const
{
    const auto rescued = Belay::rescueHistory(m_places, backupFolders(), m_clock, look);
    if (!rescued)
        return std::unexpected(rescued.error());
    if (*rescued)
        writeError(u"belayctl: "_s + visible((*rescued)->text()) + u'\n');
    return {};
}

Expected<QString> Invocation::onlyArgument(const QString &what) const
{
    if (arguments().size() != 1)
        return failure(ErrorCode::Usage, Text::tr("Exactly one %1 is expected.").arg(what));
    return arguments().first();
}

Expected<int> Invocation::number(const QString &option, int fallback) const
{
    if (!m_parser.isSet(option))
        return fallback;
    bool isNumber = false;
    const int value = m_parser.value(option).toInt(&isNumber);
    if (!isNumber || value < 0)
        return failure(ErrorCode::Usage, Text::tr("--%1 takes a whole number.").arg(option));
    return value;
}

Workbench Invocation::workbench(const Preferences &preferences, JobContext &context)
{
    return {.places = m_places,
            .tools = ClientTools::discover(preferences.toolFolders, context.stopToken()),
            .runner = m_runner,
            .clock = m_clock,
            .archives = m_archives,
            .program = programTitle()};
}

void Invocation::print(const QJsonObject &json, const std::function<QString()> &text) const
{
    writeOut(wantsJson() ? QString::fromUtf8(QJsonDocument(json).toJson()) : text());
}

QString programTitle()
{
    return u"belayctl "_s + QStringLiteral(BELAY_VERSION);
}

void writeOut(const QString &text)
{
    writeOut(text.toUtf8());
}

void writeOut(const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout);
    std::fflush(stdout);
}

void writeError(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr);
}

} // namespace Belay
