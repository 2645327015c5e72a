// What a run can take over from one before it: all that lies before the first thing by which their plants differ did anything. In memory
// alone. The result is that of a whole run within the tolerance, since the integrator restarts where the run goes on.
#pragma once

#include "core/runs/run.h"

#include <memory>
#include <optional>
#include <vector>

namespace titer::runs {

// A place of a run from which another one may go on: an output time just before something began.
struct Checkpoint {
    solve::Snapshot snapshot;
    std::size_t outputs = 0;  // rows of the series up to it
    double nextProfile = 0.0; // when the next profile was due [s]
};

// Those of a run, and what it was asked for.
struct Checkpoints {
    double until = 0.0;       // [s]; 0 = nothing was kept
    double tolerance = 0.0;   // relative
    std::vector<double> grid; // output times [s]
    bool profiles = false;
    std::vector<double> refinement = {}; // of grids (Options::refinement)
    std::vector<Checkpoint> all;         // by time
    double resumedAt = 0.0;              // what the run took over from the previous one ends there [s]

    // Leaves out those that add least where there are too many.
    void add(Checkpoint checkpoint);
};

inline constexpr std::size_t maxCheckpoints = 32;

// A finished run.
struct PreviousRun {
    std::shared_ptr<const model::Flowsheet> flowsheet;
    std::shared_ptr<const model::Plant> plant;
    std::shared_ptr<const figures::RunResult> result;
    std::shared_ptr<const Checkpoints> checkpoints;
};

// Keeps checkpoints while a run goes on.
class CheckpointKeeper {
public:
    explicit CheckpointKeeper(Checkpoints& checkpoints)
        : m_checkpoints(checkpoints)
    {
    }

    // At an output time; `outputs` counts it.
    void look(const solve::Simulation& simulation, std::size_t outputs, double nextProfile);

private:
    Checkpoints& m_checkpoints;
    std::optional<Checkpoint> m_last;
    std::size_t m_begun = 0; // units and phases
};

// Until when a run of `plant`, as `stated`, goes as the previous one did [s], at most its end: then the first unit, phase or controller that
// differs does something. 0 where they differ from the beginning or in more than that.
double sameUntil(const PreviousRun& previous, const model::Flowsheet& stated, const model::Plant& plant);

// Where a run goes on.
struct Resumed {
    solve::Simulation simulation;
    double nextProfile = 0.0; // [s]
};
// Takes over what the previous run has, into `result` (its columns are there without values) and into the checkpoints. Nothing where all is
// to be run.
std::optional<Resumed> resume(const PreviousRun& previous, const model::Flowsheet& stated,
                              const std::shared_ptr<const model::Plant>& plant, Checkpoints& checkpoints,
                              figures::RunResult& result);

} // namespace titer::runs
