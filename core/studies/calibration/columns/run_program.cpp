// Steps between the places where flow or share of the buffers change.
#include "core/studies/calibration/columns/run_program.h"

#include "core/base/text.h"
#include "core/base/units/units.h"

#include <algorithm>
#include <cmath>

namespace titer::studies {

namespace {

using base::Json;
using base::Result;
using base::say;
using figures::MeasuredSignal;

constexpr double straight = 2e-3;   // by which a line may miss a curve, over its range
constexpr double minRunStep = 1e-6; // step, over the run

// Where a curve bends: the places between which lines are as good as it (Douglas and Peucker 1973).
void addBends(const MeasuredSignal& signal, std::size_t first, std::size_t last, double tolerance,
              std::vector<double>& places)
{
    const double width = signal.volumes[last] - signal.volumes[first];
    double worst = tolerance;
    std::size_t at = first;
    for (std::size_t i = first + 1; i < last; ++i) {
        const double share = width > 0.0 ? (signal.volumes[i] - signal.volumes[first]) / width : 0.0;
        const double line = signal.values[first] + share * (signal.values[last] - signal.values[first]);
        if (std::abs(signal.values[i] - line) <= worst) continue;
        worst = std::abs(signal.values[i] - line);
        at = i;
    }
    if (at == first) return;
    addBends(signal, first, at, tolerance, places);
    places.push_back(signal.volumes[at]);
    addBends(signal, at, last, tolerance, places);
}

std::vector<double> bendsOf(const MeasuredSignal& signal)
{
    std::vector<double> places;
    const auto [least, most] = std::minmax_element(signal.values.begin(), signal.values.end());
    if (signal.values.size() > 2) addBends(signal, 0, signal.values.size() - 1, straight * (*most - *least), places);
    return places;
}

const MeasuredSignal* curveIn(const figures::MeasuredRun& run, const char* unit, char letter)
{
    for (const MeasuredSignal& signal : run.curves)
        if (!signal.unit.empty() && base::sameDimension(signal.unit, unit) && (unit[0] != '%' || signal.unit == "%") &&
            base::lowerAscii(signal.name).find(letter) != std::string::npos)
            return &signal;
    return nullptr;
}

// A list over the volume, before a place where it jumps, or behind.
double valueIn(const MeasuredSignal& signal, const std::vector<double>& values, double volume, bool before)
{
    const auto next = before ? std::lower_bound(signal.volumes.begin(), signal.volumes.end(), volume)
                             : std::upper_bound(signal.volumes.begin(), signal.volumes.end(), volume);
    if (next == signal.volumes.begin()) return values.front();
    if (next == signal.volumes.end()) return values.back();
    const auto i = std::size_t(next - signal.volumes.begin());
    const double width = signal.volumes[i] - signal.volumes[i - 1];
    const double share = width > 0.0 ? (volume - signal.volumes[i - 1]) / width : 1.0;
    return values[i - 1] + share * (values[i] - values[i - 1]);
}

// Whether a step of a program holds a component that the step behind it does not.
bool holdsMore(const model::ProgramStep& step, const model::ProgramStep& next)
{
    for (std::size_t i = 0; i < step.concentration.size(); ++i)
        if (step.concentration[i] > 0.0 && !(next.concentration[i] > 0.0)) return true;
    return false;
}

// The flow of a run whose times rise evenly with its volumes, as they do where a person states the flow; 0 of another.
double steadyFlowOf(const MeasuredSignal& clock)
{
    constexpr double even = 1e-6; // of the whole time
    const double volume = clock.volumes.back() - clock.volumes.front(), time = clock.times.back() - clock.times.front();
    if (!(volume > 0.0) || !(time > 0.0)) return 0.0;
    for (std::size_t i = 0; i < clock.volumes.size(); ++i) {
        const double expected = clock.times.front() + (clock.volumes[i] - clock.volumes.front()) * time / volume;
        if (std::abs(clock.times[i] - expected) > even * time) return 0.0;
    }
    return volume / time;
}

class ProgramBuilder {
public:
    ProgramBuilder(const figures::MeasuredRun& run, const RunProgram& program, const model::Flowsheet& flowsheet,
                   const model::Plant& plant)
        : m_run(run)
        , m_program(program)
        , m_flowsheet(flowsheet)
        , m_plant(plant)
    {
    }

    Result<model::Flowsheet> made();

private:
    base::Done prepare();
    base::Done checkUnstated() const;
    // Between two volumes of the run; `like` has the composition.
    void addStep(double from, double to, const Json& like, Json& steps) const;
    void addSalt(Json& step, double from, double to, double duration) const;
    Json steps() const;
    // What tubing is filled with when the injection begins, for a moment in front of it.
    void addBuffer(Json& steps) const;

    const figures::MeasuredRun& m_run;
    const RunProgram& m_program;
    const model::Flowsheet& m_flowsheet;
    const model::Plant& m_plant;
    const MeasuredSignal* m_clock = nullptr; // a curve with times
    const MeasuredSignal* m_flow = nullptr;
    double m_steady = 0.0; // [m3/s], of a run without that curve
    const MeasuredSignal* m_share = nullptr;
    const Json* m_steps = nullptr;       // of the plant
    std::size_t m_injected = 0;          // of these
    std::vector<double> m_volumes;       // of these steps [m3]
    std::vector<double> m_places;        // where flow or share change
    double m_end = 0.0, m_perMole = 1.0; // [m3], [basis/mol] of the salt
};

base::Done ProgramBuilder::prepare()
{
    const std::string path = "units/" + m_program.inlet + "/program";
    const model::UnitEntry* unit = m_flowsheet.unit(m_program.inlet);
    if (!unit || !unit->program.isArray() || unit->program.items().empty())
        return base::inputError(path,
                                say(CORE_TR("core", "“{1}” is not an inlet with a program, whose first step would "
                                                    "say what was injected."),
                                    m_program.inlet));
    m_steps = &unit->program;
    const int place = m_plant.unitIndex(m_program.inlet);
    const std::vector<model::ProgramStep>& program = m_plant.units[std::size_t(place)].setup.program;
    for (const model::ProgramStep& step : program) m_volumes.push_back(step.flow * step.duration);
    while (m_injected + 1 < program.size() && !holdsMore(program[m_injected], program[m_injected + 1])) ++m_injected;
    if (m_injected + 1 == program.size()) m_injected = 0; // no step does
    for (const MeasuredSignal& signal : m_run.curves)
        if (!signal.times.empty() && signal.volumes.back() > 0.0 && signal.volumes.size() > 1 &&
            (!m_clock || signal.volumes.size() > m_clock->volumes.size()))
            m_clock = &signal;
    m_flow = curveIn(m_run, "m3/s", 'f');
    m_steady = m_clock ? steadyFlowOf(*m_clock) : 0.0;
    if (!m_clock || (!m_flow && !(m_steady > 0.0)))
        return base::inputError("flow",
                                say(CORE_TR("core", "The run has no flow, which its program needs. Export it with the "
                                                    "other curves, or specify the flow at which it was run.")));
    m_end = m_clock->volumes.back();
    if (m_flow) m_places = bendsOf(*m_flow);
    if (!m_program.buffers) return checkUnstated();
    m_share = curveIn(m_run, "%", 'b');
    if (!m_share)
        return base::inputError(
            "Conc B",
            say(CORE_TR("core",
                        "The run has no fraction of buffer B in %, which its program needs. Export that curve.")));
    for (const double volume : bendsOf(*m_share)) m_places.push_back(volume);
    for (const model::Component& component : m_plant.components)
        if (component.id == m_program.salt) m_perMole = 1.0 / component.conversion(model::Basis::Amount);
    return base::done();
}

// A gradient whose salt nobody states would be that of the plant, whatever the run had.
base::Done ProgramBuilder::checkUnstated() const
{
    constexpr double changes = 1.0; // [%]
    const MeasuredSignal* share = m_program.salt.empty() ? nullptr : curveIn(m_run, "%", 'b');
    if (!share) return base::done();
    const auto [least, most] = std::minmax_element(share->values.begin(), share->values.end());
    if (!(*most - *least > changes)) return base::done();
    return base::inputError(
        "Conc B", say(CORE_TR("core", "Buffer B goes from {1} to {2} % in the run, and the salt of the buffers is not "
                                      "specified, so its gradient is not known. Specify the salt of both buffers."),
                      base::writeShort(*least, 4), base::writeShort(*most, 4)));
}

void ProgramBuilder::addSalt(Json& step, double from, double to, double duration) const
{
    const auto [first, second] = *m_program.buffers;
    const auto salt = [&](double volume, bool before) {
        return m_perMole * (first + (second - first) * valueIn(*m_share, m_share->values, volume, before));
    };
    const double begin = salt(from, false), end = salt(to, true);
    step["concentration"][m_program.salt] = begin;
    step.erase("ramp");
    if (std::abs(end - begin) > 1e-9 * std::abs(begin)) step["ramp"][m_program.salt] = (end - begin) / duration;
}

void ProgramBuilder::addStep(double from, double to, const Json& like, Json& steps) const
{
    const double duration =
        valueIn(*m_clock, m_clock->times, to, true) - valueIn(*m_clock, m_clock->times, from, false);
    if (!(to - from > minRunStep * m_end) || !(duration > 0.0)) return;
    Json step = like;
    step["for"] = duration;
    step["flow"] = (to - from) / duration;
    step.erase("growth");
    if (Json* ramp = step.find("ramp")) ramp->erase("flow");
    steps.push(std::move(step));
}

Json ProgramBuilder::steps() const
{
    const std::vector<Json> own(m_steps->items().begin() + std::ptrdiff_t(m_injected), m_steps->items().end());
    const std::vector<double> volumes(m_volumes.begin() + std::ptrdiff_t(m_injected), m_volumes.end());
    const double logged = sampleVolumeOf(m_run);
    const double stated = m_program.injected > 0.0 ? m_program.injected : logged > 0.0 ? logged : volumes.front();
    const double injected = std::min(stated, m_end);
    std::vector<double> places = m_places;
    std::vector<double> ends{injected > 0.0 ? injected : m_end}; // of the steps of the plant
    for (std::size_t k = 1; k < own.size(); ++k) ends.push_back(ends.back() + (volumes[k] > 0.0 ? volumes[k] : m_end));
    if (m_share) ends.resize(1);
    places.insert(places.end(), ends.begin(), ends.end());
    places.push_back(m_end);
    std::sort(places.begin(), places.end());
    Json steps = Json::array();
    addBuffer(steps);
    double from = 0.0;
    for (const double to : places) {
        if (!(to > from) || to > m_end) continue;
        const double middle = 0.5 * (from + to);
        std::size_t k = 0;
        while (k < ends.size() && middle > ends[k]) ++k;
        k = std::min(k, own.size() - 1);
        const std::size_t before = steps.items().size();
        addStep(from, to, own[k], steps);
        if (steps.items().size() == before) continue;
        Json& step = steps.items().back();
        if (m_share && k > 0) addSalt(step, from, to, step.find("for")->number());
        from = to;
    }
    return steps;
}

void ProgramBuilder::addBuffer(Json& steps) const
{
    constexpr double moment = 1e-3; // [s], little against minutes of a run
    const bool tubing = std::any_of(m_plant.units.begin(), m_plant.units.end(), [](const model::PlantUnit& unit) {
        return std::string_view(unit.type->id) == "tubing";
    });
    const std::vector<Json>& own = m_steps->items();
    if (!tubing || own.size() < 2) return;
    Json step = own[m_injected > 0 ? m_injected - 1 : 1];
    step["for"] = moment;
    step["flow"] = m_flow ? valueIn(*m_flow, m_flow->values, 0.0, false) : m_steady;
    if (m_share) addSalt(step, 0.0, 0.0, moment);
    step.erase("ramp");
    if (step.find("flow")->number() > 0.0) steps.push(std::move(step));
}

Result<model::Flowsheet> ProgramBuilder::made()
{
    if (const base::Done ready = prepare(); !ready) return ready.error();
    model::Flowsheet flowsheet = m_flowsheet;
    Json steps = this->steps();
    double duration = 0.0;
    for (const Json& step : steps.items()) duration += step.find("for")->number();
    flowsheet.unit(m_program.inlet)->program = std::move(steps);
    flowsheet.duration = duration;
    flowsheet.hasRecipe = true;
    return flowsheet;
}

} // namespace

double sampleVolumeOf(const figures::MeasuredRun& run)
{
    constexpr double near = 0.01; // of the phase
    for (const figures::RunInterval& phase : run.phases) {
        const std::string name = base::lowerAscii(phase.name);
        const double volume = phase.volumes.to - phase.volumes.from;
        if (name.find("sample") == std::string::npos && name.find("load") == std::string::npos) continue;
        if (volume > 0.0 && std::abs(phase.volumes.from) < near * volume) return volume;
    }
    return 0.0;
}

Result<model::Flowsheet> withProgramOf(const figures::MeasuredRun& run, const RunProgram& program,
                                       const model::Flowsheet& flowsheet, const model::Plant& plant)
{
    return ProgramBuilder(run, program, flowsheet, plant).made();
}

} // namespace titer::studies
