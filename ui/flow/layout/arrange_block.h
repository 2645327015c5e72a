// One block of a plant, a zone or what hangs together outside of zones, laid out in columns. Units go by their index, lengths are
// in steps. [any]
#pragma once

#include "ui/flow/layout/ports.h"

#include <map>
#include <set>
#include <vector>

namespace titer::flow {

inline constexpr double columnPitch = 12, rowPitch = 13; // a symbol is 6 wide; the rest is for text and streams
inline constexpr double endPitch = 10;                   // of inlets and outlets, which are low and have a name alone
inline constexpr double shelfGap = 19;                   // between what lies over and under the plates of zones

// A stream as the layout sees it.
struct FlowEdge {
    int from = -1, to = -1;
    Side out = Side::Right, in = Side::Left;
    double drop = 0; // how much lower `to` stands where the stream is straight
    bool isMain() const { return out == Side::Right && in == Side::Left; }
};

struct Cell {
    int column = 0;
    double y = 0;
};

class BlockLayout {
public:
    // `units` in the order of flow; `position` in that order, of all units; `ends`: inlets and outlets.
    BlockLayout(const std::vector<int>& units, const std::map<int, int>& position, const std::set<int>& ends);

    void addEdge(const FlowEdge& edge) { m_edges.push_back(edge); }
    void place();
    // An inlet or outlet that stands next to its host; `above`: it feeds.
    void addServant(int unit, int host, bool above);
    // Long blocks go on in further lines.
    std::map<int, Cell> cells() const;

private:
    bool isForward(const FlowEdge& edge) const { return m_position.at(edge.from) < m_position.at(edge.to); }
    void rank();
    std::vector<int> spine() const;
    bool isFree(int unit, const Cell& cell) const;
    void putNear(int unit, Cell wish, int side);
    bool putBeside(int unit);
    double lowest() const;

    std::vector<int> m_units;
    const std::map<int, int>& m_position;
    const std::set<int>& m_ends;
    std::vector<FlowEdge> m_edges;
    std::map<int, int> m_rank; // column
    std::map<int, Cell> m_cells;
};

} // namespace titer::flow
