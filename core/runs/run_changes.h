// A run whose parameters change while it goes on.
#pragma once

#include "core/runs/resume.h"

namespace titer::runs {

// What a run went on with.
struct Segment {
    double from = 0.0; // [s]
    std::shared_ptr<const model::Plant> plant;
};

struct RunChanges {
    // Asked at every output time, from the running thread: the plant to go on with from there, or nullptr.
    std::function<std::shared_ptr<const model::Plant>()> next = {};
    // What became of it (Simulation::change); after an error the run goes on as it was. `progress` follows at the same time.
    std::function<void(double time, const base::Done&)> taken = {};
    // A run of which is taken over what goes as in this one, of a plant made from `stated` (core/runs/resume.h).
    std::shared_ptr<const PreviousRun> previous = {};
    std::shared_ptr<const model::Flowsheet> stated = {};
    // Where given, it is filled for a run after this one; it stays empty where the plant changed underway.
    std::shared_ptr<Checkpoints> checkpoints = {};
};

figures::RunResult run(std::shared_ptr<const model::Plant> plant, const RunRequest& request, const RunChanges& changes,
                       std::stop_token stop = {});

} // namespace titer::runs
