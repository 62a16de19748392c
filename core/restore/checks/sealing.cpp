// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/checks/checklist.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

} // namespace

/// Whether pg_restore first saw the archive where it could do no harm.
Expected<Findings> Checks::sealing(const CheckContext &context)
{
    if (context.plan.unsealed.isEmpty())
        return {};
    return Findings{{.key = unsealedKey,
                     .level = FindingLevel::ToAccept,
                     .message = Text::tr("Neither a manifest nor the history knows this archive, and pg_restore cannot be sealed off here when it "
                                         "reads it: a crafted file could do what your account can."),
                     .evidence = context.plan.unsealed,
                     .remedy = Text::tr("Install bubblewrap and allow it unprivileged user namespaces; or accept it where you trust where the "
                                        "archive comes from.")}};
}

} // namespace Belay
