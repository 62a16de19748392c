// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/belayctl/commands/backup.h"
#include "app/belayctl/commands/bundle.h"
#include "app/belayctl/commands/compare.h"
#include "app/belayctl/commands/doctor.h"
#include "app/belayctl/commands/explain.h"
#include "app/belayctl/commands/history.h"
#include "app/belayctl/commands/inspect.h"
#include "app/belayctl/commands/recover.h"
#include "app/belayctl/commands/restore.h"
#include "app/belayctl/commands/rollback.h"
#include "app/belayctl/commands/rows.h"
#include "app/belayctl/commands/runbook.h"
#include "app/belayctl/commands/salvage.h"
#include "app/belayctl/commands/sandbox.h"
#include "app/belayctl/commands/verify.h"
#include "app/belayctl/commands/sql.h"
#include "app/belayctl/commands/search.h"

namespace Belay {

std::vector<std::unique_ptr<Command>> allCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<InspectCommand>());
    commands.push_back(std::make_unique<VerifyCommand>());
    commands.push_back(std::make_unique<SqlCommand>());
    commands.push_back(std::make_unique<RowsCommand>());
    commands.push_back(std::make_unique<SearchCommand>());
    commands.push_back(std::make_unique<SalvageCommand>());
    commands.push_back(std::make_unique<CompareCommand>());
    commands.push_back(std::make_unique<RestoreCommand>());
    commands.push_back(std::make_unique<RollbackCommand>());
    commands.push_back(std::make_unique<RecoverCommand>());
    commands.push_back(std::make_unique<BackupCommand>());
    commands.push_back(std::make_unique<HistoryCommand>());
    commands.push_back(std::make_unique<SandboxCommand>());
    commands.push_back(std::make_unique<DoctorCommand>());
    commands.push_back(std::make_unique<BundleCommand>());
    commands.push_back(std::make_unique<ExplainCommand>());
    commands.push_back(std::make_unique<RunbookCommand>());
    return commands;
}

} // namespace Belay
