// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/examinations.h"
#include "core/diagnosis/knownsecrets.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <langinfo.h>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Examinations)
};
}

/// The settings file must be readable, or nothing that depends on it is done.
Examinations::Results Examinations::settings(const Context &context)
{
    return {resultOf(u"settings"_s, Text::tr("Settings"), context.patient.preferences, context.patient.places.config)};
}

/// Where passwords of saved connections are kept. Without it they are asked for.
Examinations::Results Examinations::keyring(const Context &context)
{
    CheckResult result = resultOf(u"keyring"_s, Text::tr("Keyring"), context.patient.keyring, Text::tr("it answers"));
    result.isNeeded = false;
    return {result};
}

/// libpq ignores a password file that others may read.
Examinations::Results Examinations::passfile(const Context &)
{
    constexpr auto ofOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    const QFileInfo file(passfilePath());
    CheckResult result{.key = u"passfile"_s,
                       .title = Text::tr("Password file"),
                       .isNeeded = false,
                       .evidence = file.exists() ? file.filePath() : Text::tr("there is none"),
                       .remedy = {},
                       .runbook = {}};
    if (file.exists() && file.permissions().testAnyFlags(ofOthers)) {
        result.isGood = false;
        result.evidence = Text::tr("%1 may be read by others, so PostgreSQL's tools ignore it").arg(file.filePath());
        result.remedy = Text::tr("Take the rights of others away: chmod 600 FILE.");
        result.runbook = u"mass-credential-invalidation"_s;
    }
    return {result};
}

/// Names of files and databases need UTF-8.
Examinations::Results Examinations::locale(const Context &)
{
    const QString codeset = QString::fromLatin1(::nl_langinfo(CODESET));
    const bool isUtf8 = codeset.compare("UTF-8"_L1, Qt::CaseInsensitive) == 0;
    return {CheckResult{.key = u"locale"_s,
             .title = Text::tr("Locale"),
             .isNeeded = false,
             .isGood = isUtf8,
             .evidence = QLocale().name() + u", "_s + codeset,
             .remedy = isUtf8 ? QString() : Text::tr("Choose a locale with UTF-8, e.g. LANG=C.UTF-8."),
             .runbook = {}}};
}

} // namespace Belay
