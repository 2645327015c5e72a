// What may become of a run from a time on: the same plant many times over. Where an estimator stands then, each run starts from states and
// numbers drawn from what it knows of its units, and these wander on as it says. Of other units no model states how sure its parameters are:
// those of their kinetics and equations spread as whoever asks has stated.
#pragma once

#include "core/base/result.h"
#include "core/solve/simulation.h"
#include "core/twin/estimation/forecast_bands.h"
#include "core/twin/estimation/forecast_request.h"

#include <span>
#include <stop_token>
#include <vector>

namespace titer::twin {

// Where the run stands at `from`: what all runs ahead of it begin with, whatever plant they go on with. A value. [any]
struct RunPresent {
    std::shared_ptr<const model::Plant> plant; // that it went on with last
    solve::Snapshot now;
    std::vector<solve::PhaseRecord> phases; // so far
};

// Each run by itself: the same number of two requests that differ in the plant ahead alone was drawn alike.
struct RunsAhead {
    std::vector<double> times; // [s] from `from` on
    std::vector<std::vector<double>>
        values;         // by run, then by time and tag [SI]; empty where it did not come to the end
    int parameters = 0; // that were varied by the stated deviation

    int ended() const; // runs that came to the end
};

struct Forecast {
    std::vector<double> times;       // [s] from `from` on
    std::vector<ForecastBand> bands; // in the order of the tags
    int runs = 0;                    // that came to the end
    int parameters = 0;              // that were varied by the stated deviation
};

// Parameters that a forecast varies by a stated deviation: of kinetics, alike in all units that share a law, and of each unit of equations;
// none of units that are estimated.
int variedParameters(const model::Plant& plant, std::span<const EstimatedState> estimates = {});

// Whether what is said of a unit of the plant spreads in a forecast: it is estimated, or a stated deviation may vary it. -1 is none.
bool isForecast(const model::Plant& plant, int unit, std::span<const EstimatedState> estimates);

// The same request gives the same forecast; another plant ahead has the same draws. Errors: nothing to vary, no tag of the run, estimates or a
// plant ahead that do not belong to this one, a run up to `from` that fails, or fewer than half of the runs that come to the end.
base::Result<Forecast> forecast(const ForecastRequest& request, std::stop_token stop = {});
base::Result<RunsAhead> runsAhead(const ForecastRequest& request, std::stop_token stop = {});
// The same in two parts, for several requests that differ in what is ahead alone: the run up to `from` once, then each from there.
base::Result<RunPresent> presentOf(const ForecastRequest& request, std::stop_token stop = {});
base::Result<RunsAhead> runsAhead(const ForecastRequest& request, const RunPresent& present, std::stop_token stop = {});

} // namespace titer::twin
