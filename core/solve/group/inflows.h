// What flows into a group from the groups upstream.
#pragma once

#include "core/solve/evaluate/mode.h"
#include "core/solve/group/record.h"

#include <cstddef>
#include <vector>

namespace titer::solve {

// A group upstream, as those that it sends to see it.
class Sender {
public:
    virtual ~Sender() = default;
    virtual const Layout& layout() const = 0;
    virtual const Record& record() const = 0;
    // How far readers may rely on what it sends: beyond something that happens, its course is not what it would be.
    virtual double knownUntil() const = 0;
    // What leaves it at t, as recorded or, where the record does not reach, within the last step.
    virtual void outflowsAt(double t, double* values) = 0;
};

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
    void connect(const std::vector<Sender*>& senderOfUnit);

    const std::vector<Sender*>& sources() const { return m_sources; }
    const std::vector<Inlet>& inlets() const { return m_inlets; }
    // How far what flows can be relied on; without an end where nothing does.
    double knownUntil() const;
    // What the streams carry at t (Layout::externals numbers), 0 where nothing flows.
    void read(double t, double* external);

private:
    const Layout& m_layout;
    const Mode& m_mode;
    std::vector<Sender*> m_sources;
    std::vector<Inlet> m_inlets;
    std::vector<double> m_values; // scratch
};

} // namespace titer::solve
