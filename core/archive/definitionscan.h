// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace Belay {

/// What a piece of SQL does that matters to whoever runs it for somebody else.
struct DefinitionTraits {
    bool usesUntrustedLanguage = false; ///< one that is not known to keep its functions inside the database
    bool callsNativeCode = false;       ///< LANGUAGE c or internal
    bool hasSecurityDefiner = false;
    bool createsEventTrigger = false;
    bool createsRule = false;
    bool createsForeignServer = false; ///< or a foreign-data wrapper
    bool createsUserMapping = false;
    bool createsSubscription = false;
    bool copiesByProgram = false; ///< COPY … PROGRAM, in the bodies of functions, too

    bool operator==(const DefinitionTraits &) const = default;
};

/// Reads the statements of a definition, in time proportional to its length. Helps against what is plain to see; code
/// that puts its statements together when it runs is not understood.
[[nodiscard]] DefinitionTraits scanDefinition(QByteArrayView sql);

} // namespace Belay
