// Checks when the phases of a recipe run: circles, phases that never begin, and two that certainly need one thing at the same time.
// Ends that depend on values are open, so that only what is certain is reported; but for programs that a phase or a controller may keep
// from flowing.
#include "core/model/check/checking.h"

#include <algorithm>
#include <functional>
#include <map>

namespace titer::model {

using base::Json;
using base::say;

namespace {

// When a phase starts and how long it lasts, as far as the recipe alone says [s].
struct Span {
    double earliestStart = 0.0, latestStart = 0.0;
    double earliestEnd = 0.0, latestEnd = 0.0;
};

std::string placeOf(const Checking& checking, std::size_t phase)
{
    return entryPath("recipe/phases", checking.flowsheet.phases[phase].id, phase);
}

// Phases in an order in which each follows those it waits for; those in a circle are left out and reported.
std::vector<int> inOrder(Checking& checking)
{
    const auto& phases = checking.plant.phases;
    std::vector<std::vector<int>> followers(phases.size());
    std::vector<std::size_t> waitsFor(phases.size(), 0);
    std::vector<int> order;
    for (std::size_t i = 0; i < phases.size(); ++i) {
        for (const int p : phases[i].after) followers[p].push_back(int(i));
        waitsFor[i] = phases[i].after.size();
        if (waitsFor[i] == 0) order.push_back(int(i));
    }
    for (std::size_t k = 0; k < order.size(); ++k)
        for (const int f : followers[order[k]])
            if (--waitsFor[f] == 0) order.push_back(f);
    for (std::size_t i = 0; i < phases.size(); ++i)
        if (waitsFor[i] > 0)
            checking.faults.add(placeOf(checking, i) + "/after",
                                say(CORE_TR("core", "The phase “{1}” waits for itself or for phases that wait for "
                                                    "each other; it can never start. Start one of them “at” a time."),
                                    phases[i].id));
    return order;
}

void addDurations(const PlantPhase& phase, Span& span)
{
    double min = phase.until.empty() ? unbounded : 0.0, max = unbounded;
    if (phase.all) max = 0.0;
    bool onlyTimes = !phase.until.empty();
    for (const Condition& c : phase.until) {
        const bool isTime = c.kind == Condition::Kind::For;
        onlyTimes = onlyTimes && isTime;
        if (isTime) max = phase.all ? std::max(max, c.limit) : std::min(max, c.limit);
        if (isTime && phase.all) min = std::max(min, c.limit);
    }
    if (phase.all && !onlyTimes) max = unbounded;
    if (!phase.all && onlyTimes) min = max;
    span.earliestEnd = span.earliestStart + min;
    span.latestEnd = span.latestStart + max;
}

std::vector<Span> spansOf(Checking& checking, const std::vector<int>& order)
{
    const auto& phases = checking.plant.phases;
    std::vector<Span> spans(phases.size(), Span{unbounded, unbounded, unbounded, unbounded});
    for (const int i : order) {
        Span& span = spans[i];
        span.earliestStart = span.latestStart = std::max(phases[i].at, 0.0);
        for (const int p : phases[i].after) {
            span.earliestStart = std::max(span.earliestStart, spans[p].earliestEnd);
            // What waits for a whole cycle begins much later than its first round ends.
            const bool wholeCycle = phases[p].cycle >= 0 && phases[p].cycle != phases[i].cycle;
            span.latestStart = wholeCycle ? unbounded : std::max(span.latestStart, spans[p].latestEnd);
        }
        addDurations(phases[i], span);
    }
    return spans;
}

void noticeNeverBegun(Checking& checking, const std::vector<int>& order, const std::vector<Span>& spans)
{
    const Plant& plant = checking.plant;
    for (const int i : order) {
        const PlantPhase& phase = plant.phases[i];
        const auto endless =
            std::find_if(phase.after.begin(), phase.after.end(), [&](int p) { return plant.phases[p].until.empty(); });
        if (endless != phase.after.end())
            checking.notice(placeOf(checking, i),
                            say(CORE_TR("core", "The phase “{1}” never starts: “{2}”, which it waits for, has no "
                                                "end."),
                                phase.id, plant.phases[*endless].id));
        else if (plant.duration > 0.0 && spans[i].earliestStart >= plant.duration && spans[i].earliestStart < unbounded)
            checking.notice(placeOf(checking, i),
                            say(CORE_TR("core", "The phase “{1}” starts after the end of the recipe."), phase.id));
    }
}

// The vessels that a phase needs for itself.
std::vector<int> unitsOf(const Plant& plant, const PlantPhase& phase)
{
    std::vector<int> units;
    if (phase.unit >= 0) units.push_back(phase.unit);
    for (const auto* list : {&phase.transfer.sources, &phase.transfer.receivers})
        for (const int u : *list)
            if (plant.units[u].type->holdup) units.push_back(u);
    std::sort(units.begin(), units.end());
    units.erase(std::unique(units.begin(), units.end()), units.end());
    return units;
}

// Of the phases that need one thing: pairs of neighbours that certainly run at the same time.
std::vector<std::pair<int, int>> clashes(const Plant& plant, std::vector<int> phases, const std::vector<Span>& spans)
{
    std::vector<std::pair<int, int>> found;
    std::map<std::vector<int>, int> startedBy; // those that start at the same, perhaps unknown, instant
    std::erase_if(phases, [&](int p) { return spans[p].earliestStart == unbounded; });
    for (const int p : phases) {
        const std::vector<int>& after = plant.phases[p].after; // sorted
        if (after.empty()) continue;
        const auto [first, isNew] = startedBy.emplace(after, p);
        if (!isNew) found.emplace_back(first->second, p);
    }
    std::stable_sort(phases.begin(), phases.end(),
                     [&](int a, int b) { return spans[a].latestStart < spans[b].latestStart; });
    int longest = -1; // of those before, the one that surely runs longest
    for (const int p : phases) {
        const Span& s = spans[p];
        if (s.latestStart == unbounded) continue;
        const bool exact = s.earliestStart == s.latestStart;
        if (longest >= 0) {
            const Span& before = spans[longest];
            const bool during = s.latestStart < before.earliestEnd && (exact || s.latestStart < s.earliestEnd);
            const bool together = exact && before.earliestStart == s.latestStart && before.latestStart == s.latestStart;
            if (during || together) found.emplace_back(longest, p);
        }
        if (longest < 0 || s.earliestEnd >= spans[longest].earliestEnd) longest = p;
    }
    return found;
}

template <class Key> using Users = std::map<Key, std::vector<int>>;

void checkUnitsInUse(Checking& checking, const std::vector<Span>& spans)
{
    const Plant& plant = checking.plant;
    Users<int> users;
    for (std::size_t i = 0; i < plant.phases.size(); ++i)
        for (const int u : unitsOf(plant, plant.phases[i])) users[u].push_back(int(i));
    for (const auto& [unit, phases] : users)
        for (const auto& [a, b] : clashes(plant, phases, spans))
            checking.faults.add(
                placeOf(checking, b),
                say(CORE_TR("core",
                            "The phases “{1}” and “{2}” need “{3}” at the same time; let one start “after” the other."),
                    plant.phases[a].id, plant.phases[b].id, plant.units[unit].id));
}

void checkWrites(Checking& checking, const std::vector<Span>& spans)
{
    const Plant& plant = checking.plant;
    Users<std::tuple<int, int, int>> writers;
    const auto write = [&](const WriteTarget& t, std::size_t phase) {
        auto& list = writers[{t.unit, t.setPoint, t.outPort}];
        if (list.empty() || list.back() != int(phase)) list.push_back(int(phase));
    };
    for (std::size_t i = 0; i < plant.phases.size(); ++i) {
        for (const auto& [target, value] : plant.phases[i].set) write(target, i);
        if (plant.phases[i].transfer.unit >= 0)
            write({plant.phases[i].transfer.unit, -1, plant.phases[i].transfer.outPort}, i);
    }
    for (const auto& [key, phases] : writers) {
        const WriteTarget target{std::get<0>(key), std::get<1>(key), std::get<2>(key)};
        const std::string tag = tagOf(plant, target);
        for (const auto& [a, b] : clashes(plant, phases, spans)) {
            const base::Sentence what =
                say(CORE_TR("core", "The phases “{1}” and “{2}” both write “{3}” at the same time; let "
                                    "one start “after” the other."),
                    plant.phases[a].id, plant.phases[b].id, tag);
            const auto offer = [&](int p) {
                return offerToTakeFrom(checking.flowsheet.phases[std::size_t(p)], std::size_t(p), tag);
            };
            checking.faults.add(placeOf(checking, b), what, offer(b));
            checking.faults.offer(placeOf(checking, b), what, offer(a));
        }
    }
}

// Whether a program gives a flow by itself at some time from `begin` to `end` [s].
bool flowsBetween(const std::vector<ProgramStep>& program, double begin, double end)
{
    double start = 0.0;
    for (std::size_t k = 0; k < program.size() && start < end && begin < end; ++k) {
        const ProgramStep& step = program[k];
        const bool last = k + 1 == program.size(); // its end is held
        const double stop = last ? unbounded : start + step.duration;
        const double ends = last && !(step.duration > 0.0) ? unbounded : step.duration;
        const double since = std::clamp(begin - start, 0.0, ends);
        if (begin < stop && (step.flowAfter(since) > 0.0 || step.flowRamp > 0.0)) return true;
        start = stop;
    }
    return false;
}

Offer offerToTakeFlowFrom(const UnitEntry& unit, const std::string& path)
{
    Offer offer{say(CORE_TR("core", "Remove the flow from the program of “{1}”"), unit.id), {}};
    const std::vector<Json>& steps = unit.program.items();
    for (std::size_t k = 0; k < steps.size(); ++k) {
        const std::string step = path + "/program/" + std::to_string(k);
        for (const char* key : {"flow", "growth"})
            if (steps[k].find(key)) offer.edits.push_back({Edit::Kind::Remove, step + "/" + key});
        const Json* ramp = steps[k].find("ramp");
        if (ramp && ramp->find("flow")) offer.edits.push_back({Edit::Kind::Remove, step + "/ramp/flow"});
    }
    return offer;
}

// Whether a program may give a flow while this is written by someone else, who then decides it [s].
bool overridesProgram(const Plant& plant, const WriteTarget& target, double begin, double end)
{
    return target.setPoint < 0 && target.unit >= 0 &&
           flowsBetween(plant.units[std::size_t(target.unit)].setup.program, begin, end);
}

// It is taken from who writes it, or from the program.
void noticeProgramNotUsed(Checking& checking, const std::string& where, const base::Sentence& what,
                          const Offer& fromWriter, const WriteTarget& target)
{
    const std::size_t u = std::size_t(target.unit);
    checking.notice(where, what, fromWriter);
    checking.faults.offer(
        where, what,
        offerToTakeFlowFrom(checking.flowsheet.units[u], entryPath("units", checking.plant.units[u].id, u)));
}

// While a phase may last, in whichever round [s].
std::pair<double, double> timesOf(const Plant& plant, const std::vector<Span>& spans, std::size_t phase)
{
    const double run = plant.duration > 0.0 ? plant.duration : unbounded;
    return {spans[phase].earliestStart, plant.phases[phase].times > 1 ? run : std::min(spans[phase].latestEnd, run)};
}

// What a phase sets stands while it lasts: a program that may give a flow then does not decide it.
void noticePhasesOverPrograms(Checking& checking, const std::vector<Span>& spans)
{
    const Plant& plant = checking.plant;
    for (std::size_t p = 0; p < plant.phases.size(); ++p) {
        const PlantPhase& phase = plant.phases[p];
        const auto [begin, end] = timesOf(plant, spans, p);
        std::vector<WriteTarget> flows;
        const auto take = [&, from = begin, to = end](const WriteTarget& target) {
            if (std::ranges::find(flows, target) == flows.end() && overridesProgram(plant, target, from, to))
                flows.push_back(target);
        };
        for (const auto& [target, value] : phase.set) take(target);
        if (phase.isTransfer) take({phase.transfer.unit, -1, phase.transfer.outPort});
        for (const WriteTarget& target : flows) {
            const std::string tag = tagOf(plant, target);
            const Offer fromPhase = offerToTakeFrom(checking.flowsheet.phases[p], p, tag);
            const std::string where =
                fromPhase.edits.empty() ? placeOf(checking, p) + "/transfer" : fromPhase.edits.front().path;
            noticeProgramNotUsed(
                checking, where,
                say(CORE_TR("core", "The phase “{1}” also sets “{2}”: during this phase the flow in the program of "
                                    "“{3}” is not used."),
                    phase.id, tag, plant.units[std::size_t(target.unit)].id),
                fromPhase, target);
        }
    }
}

// Likewise a controller, in the phases that it works in, or always.
void noticeControllersOverPrograms(Checking& checking, const std::vector<Span>& spans)
{
    const Plant& plant = checking.plant;
    for (std::size_t c = 0; c < plant.controllers.size(); ++c) {
        const PlantController& controller = plant.controllers[c];
        const auto overridesIn = [&](int phase) {
            const auto [begin, end] = timesOf(plant, spans, std::size_t(phase));
            return overridesProgram(plant, controller.writes, begin, end);
        };
        const double run = plant.duration > 0.0 ? plant.duration : unbounded;
        const bool isNotUsed = controller.during.empty() ? overridesProgram(plant, controller.writes, 0.0, run)
                                                         : std::ranges::any_of(controller.during, overridesIn);
        if (!isNotUsed) continue;
        const std::string path = entryPath("controllers", controller.id, c);
        noticeProgramNotUsed(
            checking, path + "/writes",
            say(CORE_TR("core", "The controller “{1}” writes “{2}”: while it is active, the flow in the program of "
                                "“{3}” is not used."),
                controller.id, tagOf(plant, controller.writes), plant.units[std::size_t(controller.writes.unit)].id),
            offerToRemoveController(controller.id, path), controller.writes);
    }
}

} // namespace

Offer offerToTakeFrom(const PhaseEntry& phase, std::size_t index, const std::string& tag)
{
    Offer offer{say(CORE_TR("core", "Remove it from the phase “{1}”"), phase.id), {}};
    for (const auto& [key, values] : {std::pair{"/set/", &phase.set}, std::pair{"/ramp/", &phase.ramp}})
        if (values->find(tag))
            offer.edits.push_back({Edit::Kind::Remove, entryPath("recipe/phases", phase.id, index) + key + tag});
    return offer;
}

void checkSchedule(Checking& checking)
{
    const std::vector<int> order = inOrder(checking);
    const std::vector<Span> spans = spansOf(checking, order);
    noticeNeverBegun(checking, order, spans);
    checkUnitsInUse(checking, spans);
    checkWrites(checking, spans);
    noticePhasesOverPrograms(checking, spans);
    noticeControllersOverPrograms(checking, spans);
}

} // namespace titer::model
