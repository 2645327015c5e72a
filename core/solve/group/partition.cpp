#include "core/solve/group/partition.h"

#include <algorithm>

namespace titer::solve {

namespace {

constexpr int none = -1, common = -2; // in place of a part

} // namespace

Partition::Partition(const Layout& layout)
    : m_layout(layout)
{
    for (int s = 0; s < int(layout.allSlots.size()); ++s)
        if (layout.allSlots[s].beds > 1 && mayPart(s)) m_slot = s;
}

// Whether no other unit of the group has states, and what leaves this one leaves the group or ends in units that do no more than take it: a
// sum of what the parts send then stays a sum.
bool Partition::mayPart(int slot) const
{
    for (int s = 0; s < int(m_layout.allSlots.size()); ++s) {
        const Layout::Slot& other = m_layout.allSlots[s];
        const bool moves = m_layout.plant.units[other.unit].type->moves;
        if (s != slot && (!moves || other.states > 0 || other.generatedRow >= 0)) return false;
    }
    for (const Layout::Stream& stream : m_layout.streams) {
        if (stream.from != slot || stream.to < 0) continue;
        const std::vector<int>& out = m_layout.allSlots[stream.to].out;
        if (stream.to == slot || std::any_of(out.begin(), out.end(), [](int s) { return s >= 0; })) return false;
    }
    return true;
}

// Streams go with the port that they lead to; those that meet in a unit on the way go together. False where such a unit feeds several
// parts. What feeds none goes with the last part, so that the others are the same from mode to mode.
bool Partition::labelStreams(const std::vector<int>& ports, std::vector<int>& partOfStream) const
{
    partOfStream.assign(m_layout.streams.size(), none);
    const Layout::Slot& beds = m_layout.allSlots[m_slot];
    for (std::size_t p = 0; p < beds.in.size(); ++p)
        for (const int stream : beds.in[p]) partOfStream[stream] = ports[p];
    for (std::size_t s = 0; s < m_layout.streams.size(); ++s)
        if (m_layout.streams[s].from == m_slot) partOfStream[s] = common;
    for (bool moved = true; moved;) {
        moved = false;
        for (const Layout::Stream& a : m_layout.streams)
            for (const Layout::Stream& b : m_layout.streams) {
                const auto touches = [&](int unit) {
                    return unit >= 0 && unit != m_slot && (unit == b.from || unit == b.to);
                };
                const int part = partOfStream[&a - m_layout.streams.data()];
                int& other = partOfStream[&b - m_layout.streams.data()];
                if (part < 0 || other == part || !(touches(a.from) || touches(a.to))) continue;
                if (other != none) return false;
                other = part;
                moved = true;
            }
    }
    return true;
}

std::vector<Share> Partition::parts(const Mode& mode) const
{
    if (m_slot < 0 || !mode.moves(m_slot)) return {};
    const Layout::Slot& slot = m_layout.allSlots[m_slot];
    std::vector<int> beds(slot.beds, 0), ports(slot.in.size(), none), partOfStream;
    slot.facets.bed->parts(mode.memory(slot.unit), beds, ports);
    std::vector<Share> parts(std::size_t(1 + *std::max_element(beds.begin(), beds.end())));
    if (parts.size() == 1 || !labelStreams(ports, partOfStream)) return {};
    for (int b = 0; b < slot.beds; ++b) parts[beds[b]].beds.push_back(b);
    for (std::size_t p = 0; p + 1 < parts.size(); ++p) parts[p].last = false;

    std::vector<int> partOfRow(m_layout.size, none);
    for (const Layout::Slot& other : m_layout.allSlots)
        std::fill_n(partOfRow.begin() + other.quadrature, other.quadratures, common);
    for (std::size_t s = 0; s < m_layout.streams.size(); ++s) {
        const Layout::Stream& stream = m_layout.streams[s];
        std::fill_n(partOfRow.begin() + stream.row, 1 + stream.carried.size(), partOfStream[s]);
    }
    for (const int row : mode.active()) {
        const int part = partOfRow[row];
        if (part != common) {
            parts[part == none ? parts.size() - 1 : std::size_t(part)].own.push_back(row);
            continue;
        }
        for (Share& each : parts) each.common.push_back(row);
    }
    return parts;
}

} // namespace titer::solve
