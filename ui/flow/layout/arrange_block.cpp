// Columns by the longest way from a source; the longest chain of main ports is the line that everything else keeps to.
#include "ui/flow/layout/arrange_block.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace titer::flow {

namespace {

constexpr int maxColumns = 15; // before a block goes on in another line

} // namespace

BlockLayout::BlockLayout(const std::vector<int>& units, const std::map<int, int>& position, const std::set<int>& ends)
    : m_units(units)
    , m_position(position)
    , m_ends(ends)
{
}

// What feeds stands before its receiver, not at the far left.
void BlockLayout::rank()
{
    for (const int unit : m_units)
        for (const FlowEdge& e : m_edges)
            if (e.to == unit && isForward(e)) m_rank[unit] = std::max(m_rank[unit], m_rank[e.from] + 1);
    for (auto unit = m_units.rbegin(); unit != m_units.rend(); ++unit) {
        int min = std::numeric_limits<int>::max();
        bool source = true;
        for (const FlowEdge& e : m_edges) {
            source &= e.to != *unit || !isForward(e);
            if (e.from == *unit && isForward(e)) min = std::min(min, m_rank[e.to] - 1);
        }
        if (source && min < std::numeric_limits<int>::max()) m_rank[*unit] = std::max(0, min);
    }
}

// The longest chain of streams between main ports.
std::vector<int> BlockLayout::spine() const
{
    std::map<int, int> length, before;
    int last = m_units.front();
    for (const int unit : m_units) {
        length.emplace(unit, 1);
        for (const FlowEdge& e : m_edges) {
            if (e.to != unit || !e.isMain() || !isForward(e) || length[e.from] + 1 <= length[unit]) continue;
            length[unit] = length[e.from] + 1;
            before[unit] = e.from;
        }
        if (length[unit] > length[last]) last = unit;
    }
    std::vector<int> chain{last};
    while (before.contains(chain.back())) chain.push_back(before[chain.back()]);
    std::reverse(chain.begin(), chain.end());
    return chain;
}

bool BlockLayout::isFree(int unit, const Cell& cell) const
{
    return std::none_of(m_cells.begin(), m_cells.end(), [&](const auto& other) {
        const double pitch = m_ends.contains(unit) && m_ends.contains(other.first) ? endPitch : rowPitch;
        return other.second.column == cell.column && std::abs(other.second.y - cell.y) < pitch;
    });
}

// The nearest free place in the column; `side` < 0 looks above.
void BlockLayout::putNear(int unit, Cell wish, int side)
{
    while (!isFree(unit, wish)) wish.y += side;
    m_cells[unit] = wish;
}

// Next to a neighbour that has its place: straight on, above where it enters at the top, beneath where it leaves at the bottom.
bool BlockLayout::putBeside(int unit)
{
    for (const bool main : {true, false})
        for (const FlowEdge& e : m_edges) {
            const bool after = e.to == unit;
            if ((!after && e.from != unit) || e.isMain() != main) continue;
            const auto other = m_cells.find(after ? e.from : e.to);
            if (other == m_cells.end()) continue;
            const double drop = after ? e.drop : -e.drop;
            Cell wish{m_rank[unit], other->second.y + drop};
            int side = drop < 0 ? -1 : 1; // towards the port, so that few streams cross
            if (after && e.out == Side::Bottom) wish.y = other->second.y + rowPitch;
            if (!after && e.in == Side::Top) wish.y = other->second.y - rowPitch, side = -1;
            putNear(unit, wish, side);
            return true;
        }
    return false;
}

void BlockLayout::place()
{
    rank();
    int before = -1;
    for (const int unit : spine()) {
        double y = 0;
        for (const FlowEdge& e : m_edges)
            if (e.from == before && e.to == unit && e.isMain()) y = m_cells[before].y + e.drop;
        m_cells[unit] = {m_rank[unit], y};
        before = unit;
    }
    for (bool more = true; more;) {
        more = false;
        for (const int unit : m_units)
            if (!m_cells.contains(unit)) more |= putBeside(unit);
    }
    for (const int unit : m_units)
        if (!m_cells.contains(unit)) putNear(unit, {m_rank[unit], lowest() + rowPitch}, 1);
}

double BlockLayout::lowest() const
{
    double y = 0;
    for (const auto& [unit, cell] : m_cells) y = std::max(y, cell.y);
    return y;
}

// A step before its host or behind it, from where a stream turns but once; else over or under it.
void BlockLayout::addServant(int unit, int host, bool above)
{
    int last = 0;
    for (const auto& [other, cell] : m_cells) last = std::max(last, cell.column);
    const Cell beside = m_cells.at(host);
    const int side = above ? -1 : 1;
    for (int row = 1;; ++row)
        for (const int away : {side, 0, -side}) {
            const Cell cell{beside.column + away, beside.y + side * row * rowPitch};
            if (cell.column < 0 || cell.column > last || !isFree(unit, cell)) continue;
            m_cells[unit] = cell;
            return;
        }
}

std::map<int, Cell> BlockLayout::cells() const
{
    int columns = 0;
    double top = 0;
    for (const auto& [unit, cell] : m_cells) {
        columns = std::max(columns, cell.column + 1);
        top = std::min(top, cell.y);
    }
    const int lines = (columns + maxColumns - 1) / maxColumns, perLine = (columns + lines - 1) / lines;
    const double height = lowest() - top + shelfGap;
    std::map<int, Cell> broken = m_cells;
    for (auto& [unit, cell] : broken) cell = {cell.column % perLine, cell.y + height * (cell.column / perLine)};
    return broken;
}

} // namespace titer::flow
