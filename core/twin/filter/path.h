// Estimates along samples in order of time: what follows from a set of samples, wherever it begins.
#pragma once

#include "core/twin/filter/steps.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace titer::twin {

// Checkpoints lie on a grid of their own, so that the times at which somebody asks change nothing. [one thread at a
// time]
class Path {
public:
    // The options outlive it.
    Path(Dynamics& dynamics, Steps& steps, const FilterOptions& options)
        : m_dynamics(dynamics)
        , m_steps(steps)
        , m_options(options)
    {
    }

    // Where it stands: at the last sample, instant or checkpoint.
    Estimate estimate;
    double origin = 0.0, spacing = 1.0; // of the grid [s]
    std::size_t next = 0;               // sample that has not been taken
    std::vector<char> muted;            // by channel: samples that are compared and not taken; empty: none
    // The last stretch could not be predicted: from that time on the estimate stands still.
    std::optional<double> still;
    std::optional<double> uncrossed; // time of an instant that could not be crossed

    // Takes what lies at the next sample, instant or checkpoint, if it comes until `now`; `atCheckpoint` where it was
    // the latter. False where nothing is left.
    bool goOn(std::vector<Innovation>& log, double now, bool& atCheckpoint);
    // The estimate at `now`, before which nothing is left.
    void show(Estimate& shown, double now);
    // Goes to where another estimate stands; samples after it are to be taken, with `first` those at its time too.
    void goTo(const Estimate& other, const std::vector<Innovation>& log, bool first);

private:
    void predict(Estimate& from, double to);
    void take(Innovation& innovation);
    void correct(Innovation& innovation);

    Dynamics& m_dynamics;
    Steps& m_steps;
    const FilterOptions& m_options;
};

// Whether a sample is one that the path meets: not refused for its time or value.
inline bool isMet(const Innovation& innovation)
{
    return innovation.outcome == Outcome::Waiting || innovation.outcome == Outcome::Accepted ||
           innovation.outcome == Outcome::Gate || innovation.outcome == Outcome::Idle;
}

} // namespace titer::twin
