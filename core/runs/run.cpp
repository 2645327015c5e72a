#include "core/runs/attempt.h"

#include "core/base/text.h"

#include <utility>

namespace titer::runs {

using base::say;
using figures::RunResult;
using figures::RunStatus;

namespace {

// Which grids are to be finer: those that did not hold, unless that has just helped little. False where there is none.
bool refine(const Attempt& made, const std::vector<double>& before, std::vector<double>& refinement)
{
    constexpr double finer = 2.0, minGain = 1.3;
    bool any = false;
    refinement = made.refinement;
    refinement.resize(made.excess.size(), 1.0);
    for (std::size_t u = 0; u < made.excess.size(); ++u) {
        const bool helped = before.empty() || before[u] <= 1.0 || made.excess[u] * minGain < before[u];
        if (made.excess[u] <= 1.0 || !helped) continue;
        refinement[u] *= finer;
        any = true;
    }
    return any;
}

// How the figures of a run came to be, where the grids that its tolerance asks for were too coarse.
void addRefinements(Attempt& made)
{
    RunResult& result = made.result;
    for (std::size_t u = 0; u < made.refinement.size() && u < result.grids.size(); ++u)
        if (made.refinement[u] > 1.0)
            result.notices.push_back(
                {"units/" + result.unitIds[u],
                 say(CORE_TR("core",
                             "The grid for this tolerance was too coarse for the fronts in this bed; the run was "
                             "repeated with a grid {1} times as fine ({2})."),
                     base::writeShort(made.refinement[u], 3), result.grids[u])});
}

} // namespace

std::vector<double> gridEvery(double until, double step)
{
    std::vector<double> grid;
    for (long i = 0; double(i) * step < until * (1.0 - 1e-12); ++i) grid.push_back(double(i) * step);
    grid.push_back(until);
    return grid;
}

std::vector<double> gridPoints(double until, int points)
{
    std::vector<double> grid;
    for (int i = 0; i < points; ++i) grid.push_back(i + 1 == points ? until : until * i / (points - 1));
    return grid;
}

RunResult run(std::shared_ptr<const model::Plant> plant, const RunRequest& request, std::stop_token stop)
{
    return run(std::move(plant), request, RunChanges(), stop);
}

namespace {

// Grids as fine as the fronts in the beds ask for.
std::unique_ptr<Attempt> runOnGrids(const std::shared_ptr<const model::Plant>& plant, const RunRequest& request,
                                    const RunChanges& changes, std::stop_token stop)
{
    constexpr int maxRefinements = 3;
    auto made = std::make_unique<Attempt>(plant, request, changes, std::vector<double>());
    made->run(stop);
    std::vector<double> before, refinement;
    RunChanges fresh = changes;
    fresh.previous = nullptr;
    for (int again = 0; again < maxRefinements && !made->changed && refine(*made, before, refinement); ++again) {
        if (request.refined) request.refined(again + 1);
        auto finer = std::make_unique<Attempt>(plant, request, fresh, refinement);
        finer->run(stop);
        if (finer->result.status == RunStatus::Failed) {
            if (changes.checkpoints) *changes.checkpoints = {};
            break;
        }
        finer->result.wallTime += made->result.wallTime;
        before = std::move(made->excess);
        made = std::move(finer);
    }
    addRefinements(*made);
    return made;
}

// Whether a run is in doubt for nothing but what leaves one unit and enters the next: steps of a unit that by chance are too long for what
// the one before it sends.
bool isTornAtSeams(const Attempt& made)
{
    const RunResult& result = made.result;
    return !made.changed && result.status == RunStatus::Unbalanced && result.errors.size() == 1 &&
           result.balance.transfer > result.balance.transferLimit;
}

} // namespace

RunResult run(std::shared_ptr<const model::Plant> plant, const RunRequest& request, const RunChanges& changes,
              std::stop_token stop)
{
    constexpr double finer = 0.25; // of the tolerance
    std::unique_ptr<Attempt> made = runOnGrids(plant, request, changes, stop);
    if (!isTornAtSeams(*made)) return std::move(made->result);
    if (request.refined) request.refined(1);
    RunRequest smaller = request;
    smaller.tolerance *= finer;
    RunChanges fresh = changes;
    fresh.previous = nullptr;
    std::unique_ptr<Attempt> again = runOnGrids(plant, smaller, fresh, stop);
    if (again->result.status != RunStatus::Ok) {
        if (changes.checkpoints) *changes.checkpoints = {};
        return std::move(made->result);
    }
    again->result.wallTime += made->result.wallTime;
    again->result.notices.push_back(
        {"run",
         say(CORE_TR("core", "At the tolerance {1} the outflow of one unit and the inflow of the next differed by {2} "
                             "(limit {3}); the run was repeated at {4}."),
             base::writeShort(request.tolerance, 2), base::writeShort(made->result.balance.transfer, 2),
             base::writeShort(made->result.balance.transferLimit, 2), base::writeShort(smaller.tolerance, 2))});
    return std::move(again->result);
}

} // namespace titer::runs
