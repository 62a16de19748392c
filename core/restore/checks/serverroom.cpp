// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/checks/checklist.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Checks)
};
}

/// Room for what is loaded, on the server's side, where that can be known.
Expected<Findings> Checks::serverRoom(const CheckContext &context)
{
    const RestoreEffects &effects = context.plan.effects;
    if (!effects.roomPresent || *effects.roomPresent >= effects.roomNeeded)
        return {};
    const auto sizeText = [](qint64 bytes) { return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat); };
    return Findings{{.key = u"server.room"_s,
                     .level = FindingLevel::ToAccept,
                     .message = Text::tr("The server has %1 free; the restore needs about %2.")
                                    .arg(sizeText(*effects.roomPresent), sizeText(effects.roomNeeded)),
                     .evidence = {},
                     .remedy = Text::tr("Make room on the server. If it runs out, the target stays as it is.")}};
}

} // namespace Belay
