// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/data/copyrowcounter.h"
#include "core/archive/data/insertrowcounter.h"
#include "core/archive/explore/copyrowparser.h"
#include "core/archive/explore/insertrowparser.h"
#include "tests/fuzz/fuzztarget.h"

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <vector>

using namespace Belay;

namespace {

/// The first two bytes of an input: what follows them, and how it is read.
struct Head {
    static constexpr std::size_t size = 2;

    bool isInsert;
    ValueSyntax syntax;
    RowLimits limits;  ///< of the parser that shows
    std::size_t piece; ///< bytes given to the readers at once
    qsizetype columns;

    explicit Head(const quint8 *bytes)
        : isInsert((bytes[0] & 0x01) != 0)
        , syntax{.characters = static_cast<ValueSyntax::Characters>(std::min(bytes[0] >> 1 & 0x03, 2)),
                 .hasStandardStrings = (bytes[0] & 0x08) == 0}
        , limits((bytes[0] & 0x10) != 0 ? RowLimits{.fieldBytes = 5, .rowBytes = 12}
                                        : RowLimits{.fieldBytes = 1 << 20, .rowBytes = 1 << 20})
        , piece(std::size_t(1) << (bytes[0] >> 5))
        , columns(bytes[1])
    {
    }
};

struct Outcome {
    qint64 rows = 0;
    bool isSound = false;
    std::vector<TableRow> kept;
};

std::unique_ptr<RowParser> makeParser(const Head &head)
{
    if (head.isInsert)
        return std::make_unique<InsertRowParser>(head.syntax, head.limits);
    return std::make_unique<CopyRowParser>(head.columns, head.syntax, head.limits);
}

Outcome parse(const Head &head, std::span<const char> text, std::size_t piece)
{
    const auto parser = makeParser(head);
    Outcome outcome;
    const auto isOver = [&] { return !parser->fault().isNull() || parser->isAtEnd(); };
    while (!text.empty() && !isOver()) {
        const auto bytes = text.first(std::min(piece, text.size()));
        const std::size_t taken = parser->take(bytes);
        if (taken > bytes.size() || (taken == 0 && !parser->hasRow() && !isOver()))
            std::abort();
        text = text.subspan(taken);
        if (!parser->hasRow())
            continue;
        outcome.kept.push_back(parser->takeRow());
        ++outcome.rows;
    }
    if (!isOver())
        parser->finish();
    outcome.isSound = parser->fault().isNull();
    return outcome;
}

template <typename Counter, typename Finish>
Outcome count(Counter &&counter, std::span<const char> text, std::size_t piece, Finish finish)
{
    for (; !text.empty(); text = text.subspan(std::min(piece, text.size())))
        counter.add(text.first(std::min(piece, text.size())));
    finish(counter);
    return {.rows = counter.rows(), .isSound = counter.fault().isNull(), .kept = {}};
}

Outcome countRows(const Head &head, std::span<const char> text, std::size_t piece)
{
    if (head.isInsert)
        return count(InsertRowCounter(), text, piece, [](InsertRowCounter &counter) { counter.finish(); });
    return count(CopyRowCounter(head.columns), text, piece,
                 [](CopyRowCounter &counter) { counter.finish(CopyRowCounter::End::Marked); });
}

} // namespace

/// The text of a table, read by what counts its rows and by what shows them. Where it comes in pieces must not matter, and
/// both must see the same rows.
int LLVMFuzzerTestOneInput(const quint8 *data, std::size_t size)
{
    if (size < Head::size)
        return 0;
    const Head head(data);
    const std::span text(reinterpret_cast<const char *>(data + Head::size), size - Head::size);
    const Outcome parsed = parse(head, text, head.piece);
    const Outcome counted = countRows(head, text, head.piece);
    const Outcome parsedWhole = parse(head, text, text.size());
    const Outcome countedWhole = countRows(head, text, text.size());
    if (parsed.kept != parsedWhole.kept || parsed.isSound != parsedWhole.isSound
        || counted.rows != countedWhole.rows || counted.isSound != countedWhole.isSound)
        std::abort();
    if (!head.isInsert && counted.isSound && (!parsed.isSound || parsed.rows != counted.rows))
        std::abort();
    return 0;
}
