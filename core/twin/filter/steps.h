// One estimate and how it goes on: over a stretch in which nothing jumps, across an instant, and by a sample.
#pragma once

#include "core/base/math/lanes.h"
#include "core/twin/filter/band_edges.h"
#include "core/twin/filter/estimate.h"
#include "core/twin/filter/filter.h"
#include "core/twin/filter/flow.h"

#include <memory>
#include <vector>

namespace titer::twin {

// Allocates nothing once it is made. [one thread at a time]
class Steps {
public:
    Steps(Dynamics& dynamics, std::span<const StateSpec> states, std::span<const ChannelSpec> channels,
          const FilterOptions& options);
    virtual ~Steps() = default;

    // False where the model cannot be evaluated: the estimate then stands still and its covariance grows by the process
    // noise.
    bool predict(Estimate& estimate, double to);
    // False, with the estimate as it was, where the model cannot be evaluated.
    bool cross(Estimate& estimate);
    // What the channel of the sample would read, with its deviations; false where it has no value.
    virtual bool expect(const Estimate& estimate, Innovation& innovation) = 0;
    // Takes in the sample for which expect() was asked last.
    void correct(Estimate& estimate, const Innovation& innovation);
    // Of an estimate that is shown, and goes on no more: bands reach as far as BandEdges knows.
    void widen(Estimate& estimate);

    // In the units of the states.
    double covariance(const Estimate& estimate, int i, int j) const;
    // False where it is no covariance.
    bool setCovariance(Estimate& estimate, const double* covariance) const;
    Estimate made() const;

protected:
    // Without process noise.
    virtual bool carry(Estimate& estimate, double to) = 0;
    virtual bool jump(Estimate& estimate) = 0;
    // Writes the gain of each state, as it is estimated.
    virtual void update(Estimate& estimate, const Innovation& innovation, double* gain) = 0;

    int size() const { return m_size; }
    int lanes() const { return m_lanes; }
    Dynamics& dynamics() { return m_dynamics; }
    Flow& flow() { return m_flow; }
    // What a change of the estimated coordinate does to the state.
    bool isLogarithmic(int i) const { return m_states[i].logarithmic; }
    double slope(int i, double x) const { return isLogarithmic(i) ? x : 1.0; }
    double clipped(int i, double x) const { return m_states[i].clipped(x); }
    // The state after a change of the estimated coordinate.
    double moved(int i, double x, double change) const { return m_states[i].moved(x, change); }
    // Fills the deviations of an innovation: `reading` is without gain and offset, `variance` that of the reading that
    // the estimate leaves.
    void fill(Innovation& innovation, double reading, double variance) const;
    const ChannelSpec& channel(int i) const { return m_channels[i]; }

private:
    bool carryNoisily(Estimate& estimate, double to);
    void addNoise(Estimate& estimate, double duration);
    void add(Estimate& estimate, const double* deviations);
    bool isSound(const Estimate& estimate) const;

    Dynamics& m_dynamics;
    const int m_size, m_lanes;
    std::span<const StateSpec> m_states;
    std::span<const ChannelSpec> m_channels;
    Flow m_flow;
    BandEdges m_edges;
    bool m_walks = false;
    std::vector<double> m_noise, m_gain, m_used;
    Estimate m_before;
};

std::unique_ptr<Steps> makeExtended(Dynamics& dynamics, std::span<const StateSpec> states,
                                    std::span<const ChannelSpec> channels, const FilterOptions& options);
std::unique_ptr<Steps> makeUnscented(Dynamics& dynamics, std::span<const StateSpec> states,
                                     std::span<const ChannelSpec> channels, const FilterOptions& options);

} // namespace titer::twin
