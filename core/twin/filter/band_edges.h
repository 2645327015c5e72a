// The upper end of the band of a state that may have reached its least value: a substrate that runs out. There the model
// contracts what is small and moves on with what is not, so that neither a tangent nor points drawn again at each sample know
// how long it may still be there: both soon say "nothing, for certain". The state at that end, which is the same quantile for as
// long as the course keeps the order of states, goes through the model itself until the band of the filter is as wide.
#pragma once

#include "core/twin/filter/estimate.h"
#include "core/twin/filter/filter.h"
#include "core/twin/filter/flow.h"

#include <span>
#include <vector>

namespace titer::twin {

// Allocates nothing once it is made. [one thread at a time]
class BandEdges {
public:
    // All of them outlive it.
    BandEdges(Dynamics& dynamics, Flow& flow, std::span<const StateSpec> states);

    void make(Estimate& estimate) const;
    // Ends that begin, are within the band of the filter again, or are not needed any more.
    void renew(Estimate& estimate) const;
    // From `from` to where the estimate stands.
    void carry(Estimate& estimate, double from);
    void cross(Estimate& estimate);
    // What the channel reads of them beside what it reads of the estimate, before the correction; and the correction by the gain
    // that the states had.
    void read(const Estimate& estimate, int channel);
    void correct(Estimate& estimate, const Innovation& innovation, double channelGain, const double* gain) const;
    // The standard deviation that each state lacks for its band to reach that end; false where none does.
    bool missing(const Estimate& estimate, double* deviations) const;

private:
    double* edge(Estimate& estimate, std::size_t k) const { return estimate.edges.data() + k * m_states.size(); }
    const double* edge(const Estimate& estimate, std::size_t k) const
    {
        return estimate.edges.data() + k * m_states.size();
    }
    double deviationOf(const Estimate& estimate, std::size_t state) const;

    Dynamics& m_dynamics;
    Flow& m_flow;
    std::span<const StateSpec> m_states;
    int m_lanes;
    std::vector<std::size_t> m_watched; // states
    std::vector<double> m_apart;        // readings, by place in m_watched
    std::vector<Column> m_one;
};

} // namespace titer::twin
