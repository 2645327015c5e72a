// What could be done from a time on: changes of the recipe, each tried by runs of the model that start from what is known then, with the same
// draws as those that go on as planned. What counts is therefore the gain of each draw, whose spread is less than that of the goal.
#pragma once

#include "core/solve/reported.h"
#include "core/studies/optimal/recipe_quantity.h"
#include "core/twin/advice/learned_from.h"
#include "core/twin/advice/spread.h"
#include "core/twin/estimation/forecast_request.h"

#include <array>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace titer::twin {

// The plant that a run would go on with, of the same structure as the one before.
struct AdviceCandidate {
    std::string path;
    double now = 0.0, value = 0.0; // [SI of the number]
    std::shared_ptr<const model::Plant> ahead;
};

struct AdviceRequest {
    ForecastRequest forecast; // without tags; its plant ahead is the recipe as planned, nullptr as in the run
    // Both without key figures. The goal is read at the end of a run, or where a unit is emptied before, when all of it was there last.
    studies::RecipeGoal goal;
    std::vector<studies::RecipeLimit> limits;
    std::vector<AdviceCandidate> candidates;
    std::optional<LearnedFrom> learned =
        {};             // what the parameters were learned from, of tags of the run; nothing: not known
    int screening = 12; // runs that tell which candidates are worth all runs
    int kept = 6;       // candidates that are run with all of them
    unsigned threads = 0;
};

// How the runs stand to a limit.
struct LimitOutlook {
    double share = 0.0;          // of the runs that cross it
    std::optional<double> first; // when they do, the median of those that do [s]
};

struct Advice {
    std::size_t candidate = 0;          // its place in the request
    Spread goal = {}, gain = {};        // [unit of the goal]; a gain is positive where the goal comes closer
    double better = 0.0;                // share of the runs with a gain
    std::vector<LimitOutlook> limits{}; // in the order of the request
    // How far the median course leaves what is expected of the recipe as planned (P10 to P90 from now to the end, over all times), as a share of the
    // width of that, of the quantity that leaves it furthest: what the model was not asked before, and may not know.
    double distance = 0.0;
    std::string furthest = {}; // that quantity; empty where none leaves it
    // How far the median course goes from what the parameters were learned from, see LearnedFrom; nothing where that is not known.
    std::optional<double> reach = {};
    int runs = 0;
};

struct AdviceList {
    Spread planned = {};
    std::vector<LimitOutlook> plannedLimits = {};
    std::optional<double> plannedReach = {};
    std::vector<Advice> advised; // by falling median gain, the best of each path alone
    std::vector<Advice>
        heldBack; // would gain, and crosses a limit more often than the recipe as planned does, and than `allowed`
    std::vector<base::Error> none;               // of candidates that could not be tried, by their paths
    int withoutGain = 0;                         // candidates that change nothing, or nothing for the better
    int runs = 0;                                // of all forecasts together
    std::vector<solve::PhaseRecord> phases = {}; // of the run up to `from`
};

inline constexpr double allowedCrossings = 0.1; // share of the runs

// Errors: those of a forecast of the recipe as planned, no tag of the run, or a goal that is no number at the end of half of the runs.
base::Result<AdviceList> advise(const AdviceRequest& request, std::stop_token stop = {});

} // namespace titer::twin
