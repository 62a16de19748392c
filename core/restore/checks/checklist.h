// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/restore/checks/check.h"

namespace Belay::Checks {

// One file each, of the same name.
Expected<Findings> archiveContent(const CheckContext &context);
Expected<Findings> around(const CheckContext &context);
Expected<Findings> atomicity(const CheckContext &context);
Expected<Findings> backupRoom(const CheckContext &context);
Expected<Findings> damage(const CheckContext &context);
Expected<Findings> dependents(const CheckContext &context);
Expected<Findings> encoding(const CheckContext &context);
Expected<Findings> extensions(const CheckContext &context);
Expected<Findings> locale(const CheckContext &context);
Expected<Findings> locks(const CheckContext &context);
Expected<Findings> outsideWorld(const CheckContext &context);
Expected<Findings> part(const CheckContext &context);
Expected<Findings> partRows(const CheckContext &context);
Expected<Findings> pooler(const CheckContext &context);
Expected<Findings> provenance(const CheckContext &context);
Expected<Findings> queries(const CheckContext &context);
Expected<Findings> rights(const CheckContext &context);
Expected<Findings> roleMapping(const CheckContext &context);
Expected<Findings> roles(const CheckContext &context);
Expected<Findings> sealing(const CheckContext &context);
Expected<Findings> serverRoom(const CheckContext &context);
Expected<Findings> sessions(const CheckContext &context);
Expected<Findings> sharedHistory(const CheckContext &context);
Expected<Findings> superuser(const CheckContext &context);
Expected<Findings> tablespaces(const CheckContext &context);
Expected<Findings> target(const CheckContext &context);
Expected<Findings> versions(const CheckContext &context);

} // namespace Belay::Checks
