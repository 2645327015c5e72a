// What one run of a forecast is made with: parameters that spread as stated, states and numbers drawn from estimates.
#pragma once

#include "core/base/math/random.h"
#include "core/solve/simulation.h"
#include "core/twin/estimation/forecast_request.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace titer::twin {

// Whether a number is one that a stated deviation spreads.
bool isVaried(const model::ParamSpec& spec, double value);
// The plant with parameters that spread as the request states, of the run number `run`; nullptr where they make none.
std::shared_ptr<const model::Plant> variedPlant(const model::Plant& plant, const ForecastRequest& request, int run);
bool isEstimated(std::span<const EstimatedState> estimates, const std::string& unit);

// [one thread at a time] The request outlives it.
class ForecastDraw {
public:
    // The run number `run` of those that go on with `plant`.
    ForecastDraw(const ForecastRequest& request, const model::Plant& plant, int run, const solve::Options& options);

    // From a snapshot, with the states that were drawn. Nothing where these parameters make no plant, or no start.
    std::optional<solve::Simulation> start(const solve::Snapshot& begin);
    // Whether anything wanders while the run goes on.
    bool wanders() const { return m_wanders; }
    // In [0, 1): when it does, within each part of the time.
    double phase() const { return m_phase; }
    // What the process noise of so much time [s] makes of a run. False where it cannot go on with that.
    bool wander(solve::Simulation& run, double duration);

private:
    struct Drawn {
        const EstimatedState* from;
        base::Random random;
        std::vector<double> values; // of its specs
    };

    // Where a state that was drawn lies in those of a run.
    struct Place {
        std::size_t drawn, spec, state;
        int unit; // of the plant
    };

    std::shared_ptr<const model::Plant> withNumbers() const;
    void findPlaces(const solve::Simulation& run);
    bool place(solve::Simulation& run) const;

    const solve::Options& m_options;
    std::shared_ptr<const model::Plant> m_varied; // by the stated deviation; nullptr where it cannot be
    std::vector<Drawn> m_drawn;                   // of each estimate
    std::vector<Place> m_places;
    double m_phase = 0.0;
    bool m_wanders = false, m_numbers = false; // whether numbers do
};

} // namespace titer::twin
