// What a run can take over from one before it: all that lies before the first thing by which their plants differ did anything. In memory
// alone. The result is that of a whole run within the tolerance, since the integrator starts anew where the run goes on.
#pragma once

#include "core/runs/run.h"

#include <memory>
#include <optional>
#include <vector>

namespace titer::runs {

// Places of a run from which another one may go on: output times just before something began.
struct Trail {
    struct Place {
        solve::Snapshot snapshot;
        std::size_t outputs = 0;  // rows of the series up to it
        double nextProfile = 0.0; // when the next profile was due [s]
    };
    double until = 0.0;       // [s]; 0 = nothing was kept
    double tolerance = 0.0;   // relative
    std::vector<double> grid; // output times [s]
    bool profiles = false;
    std::vector<double> refinement = {}; // of grids (Options::refinement)
    std::vector<Place> places; // by time
    double anewFrom = 0.0;     // what the run took over ends there [s]

    // Leaves out places that add least where there are too many.
    void add(Place place);
};

inline constexpr std::size_t mostPlaces = 32;

// A finished run.
struct Former {
    std::shared_ptr<const model::Flowsheet> flowsheet;
    std::shared_ptr<const model::Plant> plant;
    std::shared_ptr<const figures::RunResult> result;
    std::shared_ptr<const Trail> trail;
};

// Fills a trail while a run goes on.
class TrailKeeper {
public:
    explicit TrailKeeper(Trail& trail)
        : m_trail(trail)
    {
    }

    // At an output time; `outputs` counts it.
    void look(const solve::Simulation& simulation, std::size_t outputs, double nextProfile);

private:
    Trail& m_trail;
    std::optional<Trail::Place> m_last;
    std::size_t m_begun = 0; // units and phases
};

// Until when a run of `plant`, as `stated`, goes as the former one did [s], at most its end: then the first unit, phase or controller that
// differs does something. 0 where they differ from the beginning or in more than that.
double sameUntil(const Former& former, const model::Flowsheet& stated, const model::Plant& plant);

// Where a run goes on.
struct Continuation {
    solve::Simulation simulation;
    double nextProfile = 0.0; // [s]
};
// Takes over what the former run has, into `result` (its columns are there without values) and into the trail. Nothing where all is to be run.
std::optional<Continuation> takeOver(const Former& former, const model::Flowsheet& stated,
                                     const std::shared_ptr<const model::Plant>& plant, Trail& trail,
                                     figures::RunResult& result);

} // namespace titer::runs
