// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/translators.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {
void install(const QLocale &locale, const QString &file, const QString &folder)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(locale, file, u"_"_s, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}
} // namespace

void installTranslators(const QLocale &locale)
{
    install(locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // Plurals need the English file; its texts are overruled by the user's language.
    install(QLocale(QLocale::English), u"belay"_s, u":/i18n"_s);
    install(locale, u"belay"_s, u":/i18n"_s);
}

} // namespace Belay
