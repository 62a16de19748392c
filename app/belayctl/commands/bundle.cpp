// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/belayctl/commands/bundle.h"

#include "app/belayctl/patientof.h"
#include "app/belayctl/textformat.h"
#include "core/diagnosis/bundlecontent.h"
#include "core/diagnosis/knownsecrets.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BundleCommand)
};

QJsonArray filesJson(const Bundle &bundle)
{
    QJsonArray list;
    for (const BundleFile &file : bundle.files)
        list += QJsonObject{{u"name"_s, file.name}, {u"size"_s, file.content.size()}, {u"what"_s, file.what}};
    return list;
}

QString filesText(const Bundle &bundle)
{
    QList<QStringList> rows;
    for (const BundleFile &file : bundle.files)
        rows += QStringList{file.name, sizeText(file.content.size()), file.what};
    return table({Text::tr("File"), Text::tr("Size"), Text::tr("What it holds")}, rows);
}

} // namespace

QString BundleCommand::name() const
{
    return u"bundle"_s;
}

QString BundleCommand::summary() const
{
    return Text::tr("Gathers what somebody who helps needs to know, without secrets.");
}

QString BundleCommand::usage() const
{
    return u"[--out FILE | --preview] [--json]"_s;
}

QString BundleCommand::example() const
{
    return u"belayctl bundle --out belay-bundle.zip"_s;
}

void BundleCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOptions({
        {u"out"_s, Text::tr("Write it to this file, which must not exist; in the current folder by default."), u"FILE"_s},
        {u"preview"_s, Text::tr("Only list what would be in it.")},
    });
}

Expected<ExitCode> BundleCommand::execute(Invocation &invocation)
{
    QtProcessRunner runner;
    const Patient patient = patientOf(invocation, runner);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto bundle = invocation.run<Bundle>(JobLane::Interactive, summary(), [&](JobContext &context) -> Expected<Bundle> {
        return gatherBundle(patient, examine(patient, context.stopToken()), redactorOfKnownSecrets(), programTitle(), now);
    });
    if (!bundle)
        return std::unexpected(bundle.error());
    QString path;
    if (!invocation.parser().isSet(u"preview"_s)) {
        const QString wanted = invocation.parser().value(u"out"_s);
        path = QFileInfo(wanted.isEmpty() ? bundleFileName(now) : wanted).absoluteFilePath();
        if (const auto written = writeBundle(*bundle, path); !written)
            return std::unexpected(written.error());
    }
    invocation.print({{u"bundle"_s, path.isEmpty() ? QJsonValue() : QJsonValue(path)}, {u"files"_s, filesJson(*bundle)}}, [&]() -> QString {
        return filesText(*bundle) + (path.isEmpty() ? QString() : u'\n' + Text::tr("Written to %1.").arg(path) + u'\n');
    });
    return ExitCode::Done;
}

} // namespace Belay
