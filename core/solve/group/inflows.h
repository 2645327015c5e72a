// What flows into a group from the groups upstream.
#pragma once

#include "core/solve/group/mode.h"

#include <cstddef>
#include <vector>

namespace titer::solve {

class Group;

class Inflows {
public:
    // A stream from another group: its place in the layout, its sender among sources(), and its offset in what that records.
    struct Inlet {
        int stream = -1;
        std::size_t source = 0;
        int offset = 0;
    };

    Inflows(const Layout& layout, const Mode& mode)
        : m_layout(layout)
        , m_mode(mode)
    {
    }
    void connect(const std::vector<Group*>& groupOfUnit);

    const std::vector<Group*>& sources() const { return m_sources; }
    const std::vector<Inlet>& inlets() const { return m_inlets; }
    // How far what flows can be relied on; without an end where nothing does.
    double knownUntil() const;
    // What the streams carry at t (Layout::externals numbers), 0 where nothing flows.
    void read(double t, double* external);

private:
    const Layout& m_layout;
    const Mode& m_mode;
    std::vector<Group*> m_sources;
    std::vector<Inlet> m_inlets;
    std::vector<double> m_values; // scratch
};

} // namespace titer::solve
