// A run that goes on with other parameters.
#include "core/solve/alike.h"
#include "core/solve/resolve.h"
#include "core/solve/run.h"
#include "core/solve/simulation.h"

#include "core/base/text.h"

#include <algorithm>
#include <cmath>

namespace titer::solve {

using base::say;

namespace {

base::Error forNextRun(std::string where, base::Sentence what)
{
    return {base::Code::Input, std::move(where), std::move(what)};
}

// What is remembered of a phase or a controller belongs to the other one too, and a phase that runs is not begun again.
bool sameCourse(const model::Plant& a, const model::Plant& b)
{
    const auto sameController = [](const model::PlantController& x, const model::PlantController& y) {
        return x.id == y.id && x.type == y.type && x.writes == y.writes && x.period == y.period &&
               x.during == y.during && x.follows == y.follows && x.delay == y.delay &&
               x.controller->memoryCount() == y.controller->memoryCount();
    };
    return a.duration == b.duration &&
           std::equal(a.phases.begin(), a.phases.end(), b.phases.begin(), b.phases.end(), samePhase) &&
           std::equal(a.controllers.begin(), a.controllers.end(), b.controllers.begin(), b.controllers.end(),
                      sameController) &&
           GuardRunner::fits(a, b);
}

// To rounding.
bool same(double a, double b)
{
    return std::abs(a - b) <= 1e-12 * std::max(std::abs(a), std::abs(b));
}

} // namespace

base::Done Simulation::change(std::shared_ptr<const model::Plant> asked)
{
    const model::Plant& old = *m->running.plant;
    if (!sameStructure(old, *asked))
        return forNextRun("units", say(CORE_TR("core", "Units, streams and components of a run stay as they were at "
                                                       "its start; the change applies to the next run.")));
    if (!sameCourse(old, *asked))
        return forNextRun("recipe", say(CORE_TR("core", "The recipe and the sampling of controllers stay as they "
                                                        "were at the start of the run; the change applies to the "
                                                        "next run.")));
    base::Result<std::shared_ptr<const model::Plant>> plant =
        resolve(std::move(asked), m->running.options.tolerance, old, m->running.options.refinement);
    if (!plant) return plant.error();
    for (std::size_t u = 0; u < old.units.size(); ++u)
        if (!startsAlike(*old.units[u].model, *(*plant)->units[u].model))
            return forNextRun("units/" + old.units[u].id,
                              say(CORE_TR("core", "{1} started with the changed value, or its grid depends on it; "
                                                  "the change applies to the next run."),
                                  old.units[u].id));
    auto other = std::make_unique<Run>(std::move(*plant), m->running.options);
    if (base::Done opened = other->processInstant(true); !opened) return opened;
    Simulation next(std::move(other));
    if (base::Done restored = next.restore(peek()); !restored) return restored;
    std::vector<double> before(old.components.size()), after(old.components.size());
    for (int g = 0; g < m->running.groupCount(); ++g)
        for (int u : m->running.group(g).layout().units) {
            const double* y = m->running.stateOfUnit(u);
            const Layout &was = m->running.layoutOf(u), &is = next.m->running.layoutOf(u);
            std::fill(before.begin(), before.end(), 0.0);
            std::fill(after.begin(), after.end(), 0.0);
            was.held(u, y, before.data());
            is.held(u, y, after.data());
            if (!std::equal(before.begin(), before.end(), after.begin(), same) ||
                !same(was.volume(u, y), is.volume(u, y)))
                return forNextRun("units/" + old.units[std::size_t(u)].id,
                                  say(CORE_TR("core", "The change would alter the contents of {1} without any "
                                                      "inflow; it applies to the next run."),
                                      old.units[std::size_t(u)].id));
        }
    next.m->former = statistics();
    // What stands there is judged by the limits as they are now.
    if (!old.guards.empty()) {
        next.m->running.beginInstant(false);
        next.m->guards.wake(true);
        if (base::Done settled = next.m->settle(); !settled) return settled;
    }
    // What recipe or controllers wrote goes before a parameter.
    const model::Plant& now = *next.m->running.plant;
    for (std::size_t u = 0; u < old.units.size(); ++u)
        for (std::size_t s = 0; s < old.units[u].set.size(); ++s) {
            const double former = old.units[u].set[s], wanted = now.units[u].set[s];
            const model::WriteTarget target{int(u), int(s), -1};
            if (former == wanted || next.m->running.state().isMoving(target) ||
                next.m->running.state().set[u][s] != former)
                continue;
            if (base::Done set = next.set(target, wanted); !set) return set;
        }
    *this = std::move(next);
    return base::done();
}

} // namespace titer::solve
