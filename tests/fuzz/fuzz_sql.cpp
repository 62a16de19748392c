// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/data/copystatement.h"
#include "core/archive/definitionscan.h"
#include "core/archive/explore/fieldvalue.h"
#include "core/archive/explore/tablecolumns.h"
#include "core/archive/largeobjectlist.h"
#include "core/archive/sqlnames.h"
#include "tests/fuzz/fuzztarget.h"

#include <cstdlib>

using namespace Belay;

/// SQL of an archive: a COPY statement, a definition, a head of INSERT, a name, a value.
int LLVMFuzzerTestOneInput(const quint8 *data, std::size_t size)
{
    const QByteArrayView sql(data, static_cast<qsizetype>(size));
    if (const auto statement = parseCopyStatement(sql)) {
        if (statement->table.isEmpty() || statement->columns.contains(QByteArray()))
            std::abort();
    }
    for (const TableColumn &column : parseTableColumns(sql)) {
        if (column.name.isEmpty())
            std::abort();
    }
    static_cast<void>(insertColumns(sql));
    static_cast<void>(scanDefinition(sql));
    static_cast<void>(dumpedName(sql));
    static_cast<void>(parseOidList(sql));
    static_cast<void>(valueOfLiteral(sql));
    for (const auto characters :
         {ValueSyntax::Characters::PlainBackslash, ValueSyntax::Characters::MayHideBackslash,
          ValueSyntax::Characters::MayHideBackslashOrSingle}) {
        const ValueSyntax syntax{.characters = characters};
        const auto value = valueOfCopyField(sql, syntax);
        if (valueOfCopyField(copyField(value, syntax), syntax) != value)
            std::abort(); // what is written must read the same
    }
    return 0;
}
