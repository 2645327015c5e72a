#include "core/solve/run.h"

#include "core/base/text.h"
#include "core/solve/group/tangents.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <string_view>

namespace titer::solve {

using base::say;

namespace {
constexpr std::string_view switching = "switch"; // the event at which a unit jumps
}

Run::Run(std::shared_ptr<const model::Plant> plant, const Options& options)
    : running(std::move(plant), options)
    , guards(running)
    , recipe(running, guards)
    , controllers(running, guards, recipe)
    , overfull(running.plant->units.size(), 0)
{
}

base::Done Run::advance(double to, const std::vector<double>& grid, const std::function<void(double)>& visit,
                        std::stop_token stop)
{
    if (broken) return *broken;
    auto next = std::lower_bound(grid.begin(), grid.end(), running.time() - 1e-9 * std::max(1.0, running.time()));
    auto visitNow = [&] {
        bool due = false;
        for (; next != grid.end() && *next <= running.time() + 1e-9 * std::max(1.0, running.time()); ++next) due = true;
        if (!due) return;
        running.observe();
        if (visit) visit(running.time());
    };
    visitNow();
    while (running.time() < to && !sameTime(running.time(), to) && !stop.stop_requested()) {
        double end = std::min(to, nextKnown());
        // A break keeps its own time where an output time differs from it by rounding.
        if (next != grid.end() && *next < end && !sameTime(*next, end)) end = *next;
        if (base::Done ran = runWindow(end, stop); !ran) return ran;
        if (stop.stop_requested()) break;
        running.moveTo(end);
        if (base::Done processed = processInstant(false); !processed) return processed;
        visitNow();
    }
    return base::done();
}

double Run::nextKnown() const
{
    const double now = running.time() + 1e-9 * std::max(1.0, running.time());
    double next = std::min({recipe.nextKnown(now), controllers.nextKnown(now), guards.nextKnown(now)});
    for (std::size_t u = 0; u < running.plant->units.size(); ++u)
        if (const double t = model::nextBreak(*running.plant->units[u].model, now, running.state().memory[u]); t > now)
            next = std::min(next, t);
    return next;
}

// Runs every group to `end`, upstream first; something that happens before moves `end` forward to it.
base::Done Run::runWindow(double& end, std::stop_token stop)
{
    ++windows;
    running.openWindow();
    controllers.stopAtSamples();
    guards.stopBefore();
    recipe.stopBefore(end);
    return running.advance(end, stop);
}

void Run::takeEvents()
{
    for (int g = 0; g < running.groupCount(); ++g) {
        const std::optional<Event> event = running.group(g).watches().event();
        if (!event || event->time > running.time() + 1e-9 * std::max(1.0, running.time())) continue;
        if (GroupTangents* tangents = running.tangents())
            tangents->meet(
                running.group(g).integration(),
                [&](const Beside& beside) { return recipe.watchBeside(event->watches.front(), beside); },
                running.time());
        for (const Watch& watch : event->watches) {
            if (watch.id >= 0) {
                recipe.meet(watch);
                continue;
            }
            if (GuardRunner::isOfGuard(watch)) {
                guards.meet(watch);
                continue;
            }
            const std::string_view guard =
                watch.kind == Watch::Kind::Guard ? running.plant->units[watch.unit].type->guards[watch.guard] : "";
            if (watch.kind == Watch::Kind::Refill || guard == "empty")
                running.setDry(watch.unit, guard == "empty");
            else if (guard == "full")
                sayOverfull(watch.unit);
            else if (guard == switching)
                running.jump(watch.unit, watch.guard);
        }
        running.clearEvent(g);
    }
}

void Run::sayOverfull(int unit)
{
    if (overfull[unit]) return;
    overfull[unit] = 1;
    running.report(
        {"units/" + running.plant->units[unit].id + "/params/vessel_volume",
         say(CORE_TR("core", "The vessel is full at {1} h. Choose a larger vessel, or fill it less; further inflow "
                             "exceeds its volume."),
             base::writeShort(running.time() / 3600.0, 5))});
}

// Everything that is due now: ends and starts of phases, doses, samples of controllers, steps of programs. Groups that jump restart.
base::Done Run::processInstant(bool first)
{
    const double time = running.time();
    running.beginInstant(first);
    recipe.beginInstant();
    takeEvents();
    for (std::size_t u = 0; u < running.plant->units.size() && !first; ++u) {
        const model::UnitModel& model = *running.plant->units[u].model;
        if (!sameTime(model::nextBreak(model, time - 1e-9 * std::max(1.0, time), running.state().memory[u]), time))
            continue;
        if (GroupTangents* tangents = running.tangents())
            tangents->meetBreak(running.group(0).integration(), int(u), time);
        running.jump(int(u), -1);
    }
    running.wakeByPrograms();
    if (first) guards.begin();
    return settle();
}

// Processes this instant until nothing more is due, and starts the groups that jumped.
base::Done Run::settle()
{
    // What a jump makes true at once (a dose lifts a value over its limit) is processed at this instant too.
    constexpr int rounds = 1000;
    for (int round = 0; round < rounds; ++round) {
        while (recipe.step()) {
        }
        recipe.endRamps();
        recipe.giveDoses();
        controllers.turn();
        controllers.sample();
        guards.wake();
        if (base::Done started = running.startPrepared(); !started) return started;
        bool again = false;
        for (int g = 0; g < running.groupCount(); ++g)
            if (running.takeRearm(g)) again = armWatches(g) || again;
        if (!again) return base::done();
    }
    return base::Error{base::Code::Solver, "recipe",
                       say(CORE_TR("core", "The recipe does not settle at {1} h: phases start and end there without "
                                           "time passing. Give them a duration."),
                           base::writeShort(running.time() / 3600.0, 6))};
}

// Whether a vessel can fill (or empty) from now on: something flows into it (out of it), or a dose was given just now.
bool Run::mayChange(int unit, bool filling) const
{
    if (filling && recipe.dosedNow()) return true;
    for (std::size_t s = 0; s < running.plant->streams.size(); ++s) {
        const model::PlantStream& stream = running.plant->streams[s];
        if ((filling ? stream.to : stream.from) == unit && running.group(running.groupIndex(unit)).mayFlow(int(s)))
            return true;
    }
    return false;
}

// What the group has to look out for from now on: conditions of running phases, and vessels that run empty, full or fill again.
bool Run::armWatches(int index)
{
    running.clearWatches(index);
    if (running.group(index).asleep()) return false;
    const bool met = recipe.arm(index), tripped = guards.arm(index);
    return armGuards(index) || met || tripped;
}

bool Run::armGuards(int index)
{
    bool already = false;
    for (int u : running.group(index).layout().units) {
        const model::UnitType& type = *running.plant->units[u].type;
        if (running.state().idle[u]) continue;
        for (std::size_t k = 0; k < type.guards.size(); ++k) {
            const std::string_view name = type.guards[k];
            Watch watch{Watch::Kind::Guard, -1, u, int(k), {}, 0.0, 1.0, -1};
            if (name == switching && running.watch(index, watch)) {
                running.jump(u, int(k));
                already = true;
            }
            if (!type.holdup) continue;
            const bool dry = running.state().dry[u];
            if (name == "empty" && dry) watch.kind = Watch::Kind::Refill;
            if (name != "empty" && (name != "full" || overfull[u])) continue;
            if (!mayChange(u, name == "full" || dry)) continue;
            if (!running.watch(index, watch)) continue;
            if (name == "full") {
                sayOverfull(u);
                continue;
            }
            running.setDry(u, !dry);
            already = true;
        }
    }
    return already;
}

} // namespace titer::solve
