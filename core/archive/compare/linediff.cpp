// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/compare/linediff.h"

#include <QList>

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

using Kind = DiffLine::Kind;
using Lines = std::span<const QStringView>;

/// Fields of the table for a longest common subsequence; beyond, nobody reads the result anyway.
constexpr std::size_t largestTable = 1'000'000;
constexpr std::size_t context = 3; // lines

QList<QStringView> linesOf(QStringView text)
{
    if (text.endsWith(u'\n'))
        text.chop(1);
    return text.isEmpty() ? QList<QStringView>() : text.split(u'\n');
}

class LineDiff
{
public:
    std::vector<DiffLine> run(Lines before, Lines after);

private:
    void compareMiddle(Lines before, Lines after);
    void add(Kind kind, Lines lines)
    {
        for (const QStringView line : lines)
            m_lines.push_back({.kind = kind, .text = line.toString()});
    }

    std::vector<DiffLine> m_lines;
};

std::vector<DiffLine> LineDiff::run(Lines before, Lines after)
{
    const auto head = static_cast<std::size_t>(std::ranges::mismatch(before, after).in1 - before.begin());
    Lines restBefore = before.subspan(head);
    Lines restAfter = after.subspan(head);
    std::size_t tail = 0;
    while (tail < std::min(restBefore.size(), restAfter.size())
           && restBefore[restBefore.size() - 1 - tail] == restAfter[restAfter.size() - 1 - tail])
        ++tail;
    restBefore = restBefore.first(restBefore.size() - tail);
    restAfter = restAfter.first(restAfter.size() - tail);
    if (restBefore.empty() && restAfter.empty())
        return {};

    if (head > context)
        m_lines.push_back({.kind = Kind::Gap, .text = {}});
    add(Kind::Same, before.first(head).last(std::min(head, context)));
    compareMiddle(restBefore, restAfter);
    add(Kind::Same, before.last(tail).first(std::min(tail, context)));
    if (tail > context)
        m_lines.push_back({.kind = Kind::Gap, .text = {}});
    return std::move(m_lines);
}

void LineDiff::compareMiddle(Lines before, Lines after)
{
    const std::size_t width = after.size() + 1;
    if (before.size() + 1 > largestTable / width) {
        add(Kind::Removed, before);
        add(Kind::Added, after);
        return;
    }
    // common[i, j]: the most lines that the rests from i and from j have in common, in order
    std::vector<quint32> common((before.size() + 1) * width);
    for (std::size_t i = before.size(); i-- > 0;) {
        for (std::size_t j = after.size(); j-- > 0;)
            common[i * width + j] = before[i] == after[j]
                ? common[(i + 1) * width + j + 1] + 1
                : std::max(common[(i + 1) * width + j], common[i * width + j + 1]);
    }
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < before.size() && j < after.size()) {
        if (before[i] == after[j]) {
            add(Kind::Same, before.subspan(i++, 1));
            ++j;
        } else if (common[(i + 1) * width + j] >= common[i * width + j + 1]) {
            add(Kind::Removed, before.subspan(i++, 1));
        } else {
            add(Kind::Added, after.subspan(j++, 1));
        }
    }
    add(Kind::Removed, before.subspan(i));
    add(Kind::Added, after.subspan(j));
}

} // namespace

std::vector<DiffLine> lineDiff(QStringView before, QStringView after)
{
    return LineDiff().run(linesOf(before), linesOf(after));
}

QString toText(const std::vector<DiffLine> &lines)
{
    QString text;
    for (const DiffLine &line : lines) {
        switch (line.kind) {
        case Kind::Same:
            text += u' ' + line.text;
            break;
        case Kind::Removed:
            text += u'-' + line.text;
            break;
        case Kind::Added:
            text += u'+' + line.text;
            break;
        case Kind::Gap:
            text += "@@"_L1;
            break;
        }
        text += u'\n';
    }
    return text;
}

} // namespace Belay
