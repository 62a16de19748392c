// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/explore/fieldvalue.h"
#include "core/archive/explore/rowparser.h"

namespace Belay {

/// Makes rows of COPY text up to its end mark.
class CopyRowParser final : public RowParser
{
public:
    /// `columns` is how many every row must have.
    CopyRowParser(qsizetype columns, const ValueSyntax &syntax, const RowLimits &limits);

    std::size_t take(std::span<const char> bytes) override;
    void finish() override;

private:
    void endCopyField();
    void endLine();

    qsizetype m_columns;
    ValueSyntax m_syntax;
};

} // namespace Belay
