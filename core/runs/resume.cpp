#include "core/runs/resume.h"

#include "core/base/not_available.h"
#include "core/model/plant/first_contents.h"
#include "core/model/plant/unit_ports.h"
#include "core/solve/alike.h"
#include "core/solve/resolve.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace titer::runs {

using figures::Column;
using figures::RunResult;
using solve::DoseRecord;
using solve::Options;
using solve::PhaseRecord;
using solve::resolve;
using solve::samePhase;
using solve::sameStructure;
using solve::sameTurn;
using solve::Simulation;
using solve::startsAlike;
using solve::UnitProfiles;

namespace {

// What becomes known of when the first thing that differs does something.
class Until {
public:
    explicit Until(double end)
        : m_time(end)
    {
    }
    // Something that differs begins at t [s], never where that is negative.
    void begins(double t)
    {
        if (t >= 0.0) m_time = std::min(m_time, t);
    }
    double time() const { return m_time; }

private:
    double m_time;
};

// Names and places on the canvas do not matter.
bool sameStatement(const model::UnitEntry& a, const model::UnitEntry& b)
{
    return a.params == b.params && a.initial == b.initial && a.program == b.program;
}

bool sameStatement(model::ControllerEntry a, const model::ControllerEntry& b)
{
    a.label = b.label;
    return a == b;
}

bool isStanding(const std::vector<model::ProgramStep>& program)
{
    return std::all_of(program.begin(), program.end(), [&](const model::ProgramStep& s) {
        return s.temperature == program.front().temperature && s.concentration == program.front().concentration &&
               std::all_of(s.ramp.begin(), s.ramp.end(), [](double r) { return r == 0.0; });
    });
}

bool flowsAlike(const std::vector<model::ProgramStep>& a, const std::vector<model::ProgramStep>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const model::ProgramStep& x, const model::ProgramStep& y) {
                          return x.duration == y.duration && x.flow == y.flow && x.flowRamp == y.flowRamp &&
                                 x.flowGrowth == y.flowGrowth;
                      });
}

// Whether a unit that begins with the run stays as it begins while nothing flows: to less than the tolerance over `seconds`.
bool rests(const model::PlantUnit& unit, std::size_t components, double seconds, double tolerance)
{
    const model::UnitModel& model = *unit.model;
    const auto states = std::size_t(model.stateCount()), quadratures = std::size_t(model.quadratureCount());
    std::vector<double> y(states + quadratures, 0.0), rate(states + quadratures, 0.0), size(states, 1.0);
    std::vector<double> generated(components, 0.0), exchanged(components, 0.0);
    model::UnitPorts ports(unit, components, 0.0);
    model.start(y.data());
    model.nominal(size.data());
    const std::vector<double> memory = model::startMemory(model);
    const model::UnitView<double> view{0.0, unit.set, y.data(), ports.in, ports.out, memory};
    if (std::isfinite(model::nextBreak(model, 0.0, memory))) return false;
    model.outflows(view);
    const model::BedModel* bedModel = model.facets().bed;
    const int beds = bedModel ? bedModel->bedCount() : 0;
    for (int b = 0; b < beds; ++b) {
        const std::unique_ptr<model::LargeUnit> bed = bedModel->large();
        const std::size_t first = std::size_t(b) * states / std::size_t(beds);
        const model::Inflow<double> none{0.0, 0.0, ports.nothing.data()};
        if (!bed->rates({0.0, unit.set, y.data() + first, {&none, 1}, ports.out}, rate.data() + first)) return false;
    }
    model::Derivatives<double> d{rate.data(), generated.data(), exchanged.data(), rate.data() + states};
    if (beds == 0) model.rates(view, d);
    for (std::size_t i = 0; i < states; ++i)
        if (!(std::abs(rate[i]) * seconds <= 0.05 * tolerance * size[i])) return false;
    const auto none = [](double v) { return v == 0.0; };
    return std::all_of(generated.begin(), generated.end(), none) &&
           std::all_of(exchanged.begin(), exchanged.end(), none) &&
           std::all_of(ports.out.begin(), ports.out.end(),
                       [](const model::Outflow<double>& o) { return !(std::abs(o.flow) > 0.0); });
}

// Whether what an inlet gives by itself, and when, can be reported before it gives something.
bool givesAlike(const model::PlantUnit& before, const model::PlantUnit& now)
{
    const auto &was = before.setup.program, &is = now.setup.program;
    return before.set == now.set && isStanding(was) && isStanding(is) && flowsAlike(was, is);
}

// A unit that waits for nothing matters from when something flows to it or from it; or from the beginning, where it may change alone.
void beginAwake(const PreviousRun& previous, const model::Plant& plant, int unit, Until& until)
{
    const model::PlantUnit &before = previous.plant->units[unit], &now = plant.units[unit];
    const auto ruleIn = [&plant](const model::PlantStream& s) {
        return plant.units[s.to].type->ports[plant.units[s.to].inPorts[s.toPort]].rule;
    };
    const auto isPump = [&now](int port) { return now.type->ports[port].rule == model::FlowRule::Pumps; };
    if (now.setup.kinetics || std::any_of(now.outPorts.begin(), now.outPorts.end(), isPump) ||
        (now.type->hasProgram && !givesAlike(before, now)))
        return until.begins(0.0);
    for (std::size_t s = 0; s < plant.streams.size(); ++s) {
        const model::PlantStream& stream = plant.streams[s];
        if (stream.from != unit && stream.to != unit) continue;
        // What draws looks at what it would get.
        if (ruleIn(stream) == model::FlowRule::Draws) until.begins(std::max(previous.result->starts[stream.to], 0.0));
        until.begins(previous.result->streams[s].total.first);
        for (const DoseRecord& dose : previous.result->doses)
            if (dose.stream == int(s)) until.begins(dose.time);
    }
    if (now.type->hasProgram) return;
    const base::Result<std::shared_ptr<const model::Plant>> was =
        resolve(previous.plant, previous.checkpoints->tolerance, *previous.plant, previous.checkpoints->refinement);
    const std::size_t n = plant.components.size();
    if (!was || !rests((*was)->units[unit], n, until.time(), previous.checkpoints->tolerance)) until.begins(0.0);
}

// What reads a unit that differs, or writes to it.
void beginReaders(const PreviousRun& previous, const model::Plant& plant, int unit, Until& until)
{
    for (const model::Plant* p : {previous.plant.get(), &plant}) {
        for (const PhaseRecord& record : previous.result->phases) {
            const model::PlantPhase& phase = p->phases[record.phase];
            const bool reads = std::any_of(phase.until.begin(), phase.until.end(), [unit](const model::Condition& c) {
                return c.value.unit == unit || c.unit == unit;
            });
            const bool writes =
                std::any_of(phase.set.begin(), phase.set.end(), [unit](const auto& w) { return w.first.unit == unit; });
            if (reads || writes || phase.unit == unit || phase.transfer.unit == unit) until.begins(record.start);
        }
        for (const model::PlantController& c : p->controllers)
            if (c.writes.unit == unit || (c.hasRead && c.reads.unit == unit) ||
                std::any_of(c.tags.begin(), c.tags.end(), [unit](const auto& tag) { return tag.unit == unit; }))
                until.begins(previous.result->starts[c.writes.unit]);
        for (const model::PlantGuard& g : p->guards)
            if (g.writes.unit == unit ||
                std::any_of(g.tags.begin(), g.tags.end(), [unit](const auto& tag) { return tag.unit == unit; }))
                until.begins(0.0);
    }
}

bool sameOperation(const model::Operation& a, const model::Operation& b)
{
    return a.flow == b.flow && a.inflows == b.inflows && a.compositions == b.compositions &&
           a.temperature == b.temperature && a.concentrations == b.concentrations && a.largest == b.largest &&
           a.contents == b.contents;
}

// Its grid, and what a bed begins with, follow from what enters first.
bool sameUnit(const PreviousRun& previous, const model::Flowsheet& stated, const model::Plant& plant, int unit)
{
    const model::PlantUnit& now = plant.units[unit];
    const bool asEntered = now.model->stateCount() > 0 && (now.type->bed || !now.type->holdup);
    return sameStatement(previous.flowsheet->units[unit], stated.units[unit]) &&
           startsAlike(*previous.plant->units[unit].model, *now.model) &&
           (!asEntered ||
            sameOperation(model::firstOperation(*previous.plant, unit), model::firstOperation(plant, unit)));
}

void beginUnits(const PreviousRun& previous, const model::Flowsheet& stated, const model::Plant& plant, Until& until)
{
    const std::vector<double>& starts = previous.result->starts;
    for (int u = 0; u < int(plant.units.size()); ++u) {
        if (sameUnit(previous, stated, plant, u)) continue;
        beginReaders(previous, plant, u, until);
        if (starts[u] == 0.0)
            beginAwake(previous, plant, u, until);
        else
            until.begins(starts[u]);
    }
}

// False where the order of the recipe differs.
bool beginPhases(const PreviousRun& previous, const model::Plant& plant, Until& until)
{
    for (std::size_t p = 0; p < plant.phases.size(); ++p) {
        const model::PlantPhase& before = previous.plant->phases[p];
        model::PlantPhase now = plant.phases[p];
        if (before.at != now.at) {
            if (before.at < 0.0 || now.at < 0.0) return false;
            until.begins(std::min(before.at, now.at));
            now.at = before.at;
        }
        if (!sameTurn(before, now)) return false;
        if (samePhase(before, now)) continue;
        for (const PhaseRecord& record : previous.result->phases)
            if (record.phase == int(p)) until.begins(record.start);
    }
    return true;
}

void beginControllers(const PreviousRun& previous, const model::Flowsheet& stated, const model::Plant& plant,
                      Until& until)
{
    for (std::size_t c = 0; c < plant.controllers.size(); ++c) {
        const model::PlantController &before = previous.plant->controllers[c], &now = plant.controllers[c];
        if (sameStatement(previous.flowsheet->controllers[c], stated.controllers[c])) continue;
        until.begins(before.writes.unit == now.writes.unit ? previous.result->starts[now.writes.unit] : 0.0);
    }
}

bool sameValue(double a, double b)
{
    return (std::isnan(a) && std::isnan(b)) || a == b || std::abs(a - b) <= 1e-9 * std::max(std::abs(a), std::abs(b));
}

// The values up to a checkpoint, where the new run has the value `now`. What waits may show another value, which stands; false where the course
// before is not known.
bool takeValues(const Column& previous, std::size_t outputs, double now, double tolerance, Column& column)
{
    const auto begin = previous.values.begin(), end = begin + long(outputs);
    if (previous.tag != column.tag) return false;
    double max =
        column.unit == "1" ? 1.0 : 0.0; // of a part the whole: what is never more than a trace of it is all rounding
    for (const double v : previous.values) max = std::max(max, std::abs(v)); // passes over what is not a number
    if (sameValue(*(end - 1), now) || std::abs(*(end - 1) - now) <= tolerance * max) {
        column.values.assign(begin, end);
        return true;
    }
    if (column.target.kind == model::ReadTarget::Kind::PortFlow) return false;
    if (!std::all_of(begin, end, [first = *begin](double v) { return sameValue(v, first); })) return false;
    column.values.assign(outputs, now);
    return true;
}

// What controllers came to up to a checkpoint. One that differs has not sampled until then.
void takeCourses(const std::vector<figures::ControllerCourse>& previous, std::size_t outputs,
                 std::vector<figures::ControllerCourse>& courses)
{
    for (figures::ControllerCourse& course : courses) {
        const auto before = std::find_if(previous.begin(), previous.end(), [&course](const auto& other) {
            return other.controller == course.controller && other.terms == course.terms;
        });
        for (std::size_t i = 0; i < course.values.size(); ++i)
            if (before == previous.end())
                course.values[i].assign(outputs, base::notAvailable);
            else
                course.values[i].assign(before->values[i].begin(), before->values[i].begin() + long(outputs));
    }
}

std::vector<UnitProfiles> profilesUntil(const std::vector<UnitProfiles>& previous, double time)
{
    std::vector<UnitProfiles> taken = previous;
    for (UnitProfiles& bed : taken) {
        std::erase_if(bed.frames, [time](const auto& frame) { return frame->time > time; });
        if (bed.frames.empty()) bed.positions.clear(), bed.radii.clear();
    }
    return taken;
}

} // namespace

void Checkpoints::add(Checkpoint checkpoint)
{
    all.push_back(std::move(checkpoint));
    if (all.size() <= maxCheckpoints) return;
    // Without it, least is to be run again.
    std::size_t min = 1;
    const auto gap = [this](std::size_t i) { return all[i].snapshot.time() - all[i - 1].snapshot.time(); };
    for (std::size_t i = 2; i < all.size(); ++i)
        if (gap(i) < gap(min)) min = i;
    all.erase(all.begin() + long(min));
}

void CheckpointKeeper::look(const Simulation& simulation, std::size_t outputs, double nextProfile)
{
    std::size_t begun = 0;
    for (std::size_t u = 0; u < simulation.plant().units.size(); ++u) begun += simulation.startOf(int(u)) >= 0.0;
    std::vector<char> phases(simulation.plant().phases.size(), 0);
    for (const PhaseRecord& record : simulation.phases()) begun += !std::exchange(phases[std::size_t(record.phase)], 1);
    if (begun > m_begun && m_last) m_checkpoints.add(std::move(*m_last));
    m_begun = begun;
    m_last = Checkpoint{simulation.peek(), outputs, nextProfile};
}

double sameUntil(const PreviousRun& previous, const model::Flowsheet& stated, const model::Plant& plant)
{
    const model::Flowsheet& before = *previous.flowsheet;
    const model::Plant& old = *previous.plant;
    if (before.components != stated.components || before.streams != stated.streams || old.duration != plant.duration ||
        !sameStructure(old, plant) || old.phases.size() != plant.phases.size() ||
        old.controllers.size() != plant.controllers.size() || before.guards != stated.guards)
        return 0.0;
    Until until(previous.result->simulatedTime);
    beginUnits(previous, stated, plant, until);
    beginControllers(previous, stated, plant, until);
    return beginPhases(previous, plant, until) ? until.time() : 0.0;
}

std::optional<Resumed> resume(const PreviousRun& previous, const model::Flowsheet& stated,
                              const std::shared_ptr<const model::Plant>& plant, Checkpoints& checkpoints,
                              RunResult& result)
{
    const Checkpoints& there = *previous.checkpoints;
    if (there.until != checkpoints.until || there.tolerance != checkpoints.tolerance ||
        there.grid != checkpoints.grid || there.profiles != checkpoints.profiles)
        return std::nullopt;
    // Outlets that the check adds are stated nowhere, so that nothing tells whether they are as they were.
    if (plant->units.size() != stated.units.size() || previous.plant->units.size() != previous.flowsheet->units.size())
        return std::nullopt;
    const double until = sameUntil(previous, stated, *plant);
    const auto after = std::find_if(there.all.begin(), there.all.end(), [until](const Checkpoint& checkpoint) {
        return !(checkpoint.snapshot.time() < until * (1.0 - 1e-9));
    });
    if (after == there.all.begin()) return std::nullopt;
    const Checkpoint& from = *(after - 1);
    Options options;
    options.tolerance = checkpoints.tolerance;
    options.refinement = there.refinement;
    base::Result<Simulation> opened = Simulation::open(plant, options);
    if (!opened || !opened->restore(from.snapshot)) return std::nullopt;
    // Units that differ and wait for nothing have stayed as they began; these do too.
    for (int u = 0; u < int(plant->units.size()); ++u) {
        const model::PlantUnit& unit = opened->plant().units[u];
        if (previous.result->starts[u] == 0.0 && !unit.type->hasProgram && !sameUnit(previous, stated, *plant, u) &&
            !rests(unit, plant->components.size(), from.snapshot.time(), checkpoints.tolerance))
            return std::nullopt;
    }
    std::vector<Column> columns = result.columns;
    if (columns.size() != previous.result->columns.size()) return std::nullopt;
    for (std::size_t c = 0; c < columns.size(); ++c)
        if (!takeValues(previous.result->columns[c], from.outputs, opened->value(columns[c].target),
                        checkpoints.tolerance, columns[c]))
            return std::nullopt;
    result.columns = std::move(columns);
    takeCourses(previous.result->controllers, from.outputs, result.controllers);
    result.times.assign(previous.result->times.begin(), previous.result->times.begin() + long(from.outputs));
    result.profiles = profilesUntil(previous.result->profiles, from.snapshot.time());
    checkpoints.all.assign(there.all.begin(), after);
    checkpoints.resumedAt = from.snapshot.time();
    checkpoints.refinement = there.refinement;
    return Resumed{std::move(*opened), from.nextProfile};
}

} // namespace titer::runs
