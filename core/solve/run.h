// A run from inside: the running plant, its recipe and its controllers, through windows. All groups advance to the next known instant; what
// happens inside one ends it there for the groups that it touches.
#pragma once

#include "core/solve/controller_runner.h"
#include "core/solve/recipe_runner.h"
#include "core/solve/running_plant.h"

#include <functional>
#include <optional>
#include <stop_token>

namespace titer::solve {

// What a snapshot holds.
struct SnapshotData {
    std::shared_ptr<const model::Plant> plant; // as it ran
    PlantSnapshot running;
    RecipeState recipe;
    std::vector<ControllerState> controllers;
    GuardRunner::Memories guards;
    std::vector<char> overfull;
};

class Run {
public:
    // All that begins at 0 is still to be processed: processInstant(true).
    Run(std::shared_ptr<const model::Plant> plant, const Options& options);

    RunningPlant running;
    GuardRunner guards;
    RecipeRunner recipe;
    ControllerRunner controllers;
    std::vector<char> overfull; // per unit: said already
    long windows = 0;
    std::optional<base::Error> broken; // a snapshot at which this run could not go on
    Statistics former;                 // of the plants before this one (Simulation::change)

    base::Done advance(double to, const std::vector<double>& grid, const std::function<void(double)>& visit,
                       std::stop_token stop);
    double nextKnown() const;
    base::Done runWindow(double& end, std::stop_token stop);
    base::Done processInstant(bool first);
    base::Done settle();
    // What a snapshot of another plant, of the same structure, is for this one, which has just been opened: units that waited then for their
    // first phase and controllers that had not sampled begin as in this one. Nothing where the others have other states.
    std::optional<SnapshotData> translated(const SnapshotData& data) const;

private:
    void takeEvents();
    void sayOverfull(int unit);
    bool mayChange(int unit, bool filling) const;
    bool armWatches(int group); // true if something is so already
    bool armGuards(int group);
};

} // namespace titer::solve
