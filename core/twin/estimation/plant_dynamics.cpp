#include "core/twin/estimation/plant_dynamics.h"

#include "core/base/text.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace titer::twin {

using base::say;

base::Result<std::shared_ptr<PlantDynamics>>
PlantDynamics::open(const model::Flowsheet& flowsheet, const model::Catalogue& catalogue, const std::string& unit,
                    const std::vector<std::string>& paths, double tolerance)
{
    model::Flowsheet sheet = flowsheet;
    sheet.estimators.clear(); // they name parameters by where they stood
    base::Result<std::vector<EstimatedNumber>> numbers = twin::takeNumbers(sheet, paths);
    if (!numbers) return numbers.error();
    base::Errors errors;
    const auto plant = std::make_shared<const model::Plant>(model::check(sheet, catalogue, errors));
    if (!errors.empty()) return errors.front();
    const int index = plant->unitIndex(unit);
    if (index < 0)
        return base::inputError(
            "units", say(CORE_TR("core", "There is no unit “{1}” in this plant; add it or name another."), unit));
    for (EstimatedNumber& number : *numbers)
        if (base::Done found = findPlaces(sheet, catalogue, *plant, number); !found) return found.error();
    base::Result<solve::InputCourse> course = solve::InputCourse::open(plant, index, tolerance);
    if (!course) return course.error();
    std::shared_ptr<PlantDynamics> made(
        new PlantDynamics(std::move(course).value(), std::move(numbers).value(), index));
    if (base::Done fits = made->tooMany(); !fits) return fits.error();
    return made;
}

PlantDynamics::PlantDynamics(solve::InputCourse course, std::vector<EstimatedNumber> numbers, int unit)
    : m_course(std::move(course))
    , m_numbers(std::move(numbers))
    , m_unit(unit)
    , m_state(m_course.room())
    , m_layout(m_course.plant(), m_course.units())
    , m_evaluation(m_layout, m_state)
    , m_y(std::vector<double>(std::size_t(m_layout.size)))
    , m_rates(std::size_t(m_layout.size))
    , m_next(std::size_t(m_layout.core))
{
    m_evaluation.supplyBy(
        [this](double t, double* external) { m_course.read(m_layout, m_evaluation.mode(), t, external); });
    addStates();
    addRemade();
    use(0);
}

void PlantDynamics::addStates()
{
    const model::Plant& plant = m_course.plant();
    m_stateOfNumber.assign(m_numbers.size(), -1);
    for (const solve::Layout::Slot& slot : m_layout.allSlots) {
        const model::PlantUnit& unit = plant.units[std::size_t(slot.unit)];
        for (int i = 0; i < slot.states; ++i) {
            const std::string own = slot.model->stateName(i);
            State state{.name = unit.id + "." + own, .usual = std::abs(m_layout.nominal[std::size_t(slot.state + i)])};
            const base::Result<model::ReadTarget> reported = model::findReadTarget(plant, state.name);
            state.isVolume = reported && reported->unitOfMeasure == "m3";
            if (slot.facets.holdup) {
                state.low = 0.0;
                if (plant.componentIndex(own) >= 0) state.component = own;
            }
            for (std::size_t k = 0; k < m_numbers.size(); ++k) {
                if (m_numbers[k].state != state.name) continue;
                m_stateOfNumber[k] = int(m_states.size());
                state.name = m_numbers[k].path;
                state.isNumber = true;
                state.low = m_numbers[k].low;
                state.high = m_numbers[k].high;
            }
            m_states.push_back(std::move(state));
        }
    }
    for (std::size_t k = 0; k < m_numbers.size(); ++k) {
        if (m_numbers[k].state) continue;
        m_moved.push_back(int(k));
        m_stateOfNumber[k] = int(m_states.size());
        m_states.push_back({.name = m_numbers[k].path,
                            .usual = m_numbers[k].start != 0.0 ? std::abs(m_numbers[k].start) : 1.0,
                            .low = m_numbers[k].low,
                            .high = m_numbers[k].high,
                            .isNumber = true});
    }
    m_x.resize(m_states.size());
    for (Slopes& slopes : m_slopes) {
        slopes.x.reserve(m_states.size());
        slopes.by.assign(m_moved.size(), std::vector<double>(std::size_t(m_layout.core)));
        slopes.isKnown.resize(m_moved.size());
    }
}

void PlantDynamics::addRemade()
{
    for (const int k : m_moved)
        for (const EstimatedNumber::Place& place : m_numbers[std::size_t(k)].places) {
            const int slot = m_layout.slotOfUnit[std::size_t(place.unit)];
            if (slot < 0) continue; // of a unit elsewhere: its course is that of the run
            auto unit =
                std::find_if(m_remade.begin(), m_remade.end(), [slot](const Remade& r) { return r.slot == slot; });
            if (unit == m_remade.end())
                unit = m_remade.insert(unit, Remade{.slot = slot, .numbers = {}, .current = {}, .made = {}});
            if (std::find(unit->numbers.begin(), unit->numbers.end(), k) == unit->numbers.end())
                unit->numbers.push_back(k);
        }
}

base::Done PlantDynamics::tooMany() const
{
    const model::Plant& plant = m_course.plant();
    for (const solve::Layout::Slot& slot : m_layout.allSlots)
        if (slot.beds > 0)
            return base::inputError("units/" + plant.units[std::size_t(slot.unit)].id,
                                    say(CORE_TR("core", "“{1}” is in a loop with “{2}”, a column, which is forecast, "
                                                        "not estimated."),
                                        plant.units[std::size_t(m_unit)].id, plant.units[std::size_t(slot.unit)].id));
    if (size() > model::maxEstimatedStates)
        return base::inputError("units/" + plant.units[std::size_t(m_unit)].id,
                                say(CORE_TR("core", "“{1}”, what is in a loop with it and what is estimated have {2} "
                                                    "states together; an estimator follows {3} at most."),
                                    plant.units[std::size_t(m_unit)].id, std::to_string(size()),
                                    std::to_string(model::maxEstimatedStates)));
    for (std::size_t k = 0; k < m_numbers.size(); ++k) {
        const bool here = m_numbers[k].state ? m_stateOfNumber[k] >= 0
                                             : std::any_of(m_numbers[k].places.begin(), m_numbers[k].places.end(),
                                                           [&](const EstimatedNumber::Place& place) {
                                                               return m_layout.slotOfUnit[std::size_t(place.unit)] >= 0;
                                                           });
        if (!here)
            return base::inputError(
                m_numbers[k].path,
                say(CORE_TR(
                        "core",
                        "This belongs to a unit that follows the model, so the estimator of “{1}” cannot change it."),
                    plant.units[std::size_t(m_unit)].id));
    }
    return base::done();
}

std::vector<double> PlantDynamics::startStates() const
{
    const std::vector<Instant>& instants = m_course.instants();
    std::vector<double> x = instants[m_course.instantAt(begin().value_or(0.0))].states;
    for (const int k : m_moved) x.push_back(m_numbers[std::size_t(k)].start);
    return x;
}

std::optional<double> PlantDynamics::idleSince(double t) const
{
    const std::vector<Instant>& instants = m_course.instants();
    const auto isIdle = [this](const Instant& instant) {
        return std::any_of(instant.inputs.begin(), instant.inputs.end(),
                           [this](const auto& inputs) { return inputs.unit == m_unit && inputs.idle; });
    };
    std::size_t k = m_course.instantAt(t);
    if (!isIdle(instants[k])) return std::nullopt;
    while (k > 0 && isIdle(instants[k - 1])) --k;
    return instants[k].time;
}

base::Result<double> PlantDynamics::follow(std::vector<solve::InputCourse::Measured> measured)
{
    base::Result<double> since = m_course.follow(std::move(measured));
    use(m_course.instants().size() - 1); // others may stand in their places
    return since;
}

base::Done PlantDynamics::extend(double until, std::stop_token stop)
{
    base::Done extended = m_course.extend(until, stop);
    use(m_instant); // more may happen at it
    return extended;
}

solve::RunState PlantDynamics::standingAt(double t) const
{
    solve::RunState state = m_course.room();
    m_course.apply(m_course.instants()[m_course.instantAt(t)], state);
    return state;
}

// Inputs as they are from this instant on.
void PlantDynamics::use(std::size_t instant)
{
    const std::vector<Instant>& instants = m_course.instants();
    m_instant = instant;
    m_course.apply(instants[instant], m_state.change());
    const bool last = instant + 1 == instants.size();
    m_evaluation.begin(instants[instant].time,
                       last ? std::numeric_limits<double>::infinity() : instants[instant + 1].time);
    m_settled = false;
    forgetSlopes();
}

void PlantDynamics::moveTo(double t)
{
    const std::size_t instant = m_course.instantAt(t);
    const bool known = m_evaluation.mode().nextBreak() < std::numeric_limits<double>::infinity();
    // What was the last one has a next one meanwhile.
    if (instant != m_instant || (!known && instant + 1 < m_course.instants().size())) use(instant);
    m_state.change(); // what others send may be known by now
    forgetSlopes();
}

double PlantDynamics::nextInstant(double t, double until) const
{
    const std::vector<Instant>& instants = m_course.instants();
    const std::size_t next = m_course.instantAt(t) + 1;
    return next < instants.size() ? std::min(instants[next].time, until) : until;
}

// Units in which nothing can happen are evaluated once for each mode.
void PlantDynamics::settle(double t, const double* y)
{
    if (std::exchange(m_settled, true)) return;
    m_evaluation.evaluateAll(t, y);
}

// The models that belong to these numbers, for states that are yet to be taken or viewed. False where they cannot be made.
bool PlantDynamics::takeNumbers(const double* x)
{
    for (Remade& unit : m_remade) {
        bool same = !unit.current.empty();
        for (std::size_t i = 0; i < unit.numbers.size() && same; ++i)
            same = unit.current[i] == x[m_stateOfNumber[std::size_t(unit.numbers[i])]];
        if (same) continue;
        const model::UnitModel* model = modelFor(unit, x);
        if (!model) return false;
        solve::Layout::Slot& slot = m_layout.allSlots[std::size_t(unit.slot)];
        slot.model = model;
        slot.facets = model->facets();
    }
    return true;
}

// That of a unit for these numbers, which become its current ones; nullptr where it cannot be made.
const model::UnitModel* PlantDynamics::modelFor(Remade& unit, const double* x)
{
    constexpr std::size_t maxMade = 256; // that are kept
    const auto isFor = [&](const auto* made) {
        for (std::size_t i = 0; made && i < unit.numbers.size(); ++i)
            if (made->first[i] != x[m_stateOfNumber[std::size_t(unit.numbers[i])]]) return false;
        return made != nullptr;
    };
    if (const auto found = std::ranges::find_if(unit.near, isFor); found != unit.near.end()) {
        unit.current = (*found)->first;
        return (*found)->second.get();
    }
    std::vector<double> values;
    for (const int k : unit.numbers) values.push_back(x[m_stateOfNumber[std::size_t(k)]]);
    auto at = unit.made.try_emplace(values).first;
    if (!at->second) {
        const int index = m_layout.allSlots[std::size_t(unit.slot)].unit;
        const model::PlantUnit& there = m_course.plant().units[std::size_t(index)];
        model::UnitSetup setup = there.setup;
        for (std::size_t i = 0; i < values.size(); ++i)
            move(m_numbers[std::size_t(unit.numbers[i])], values[i], index, setup);
        base::Errors errors;
        at->second = there.type->make(setup, errors);
        if (!at->second || !errors.empty()) {
            unit.made.erase(at);
            return nullptr;
        }
    }
    if (unit.made.size() > maxMade) {
        std::map<std::vector<double>, std::shared_ptr<const model::UnitModel>> kept{{values, at->second}};
        unit.made.swap(kept);
        at = unit.made.begin();
        unit.near = {};
    }
    unit.near[std::exchange(unit.oldestNear, (unit.oldestNear + 1) % Remade::keptNear)] = &*at;
    unit.current = std::move(values);
    return at->second.get();
}

bool PlantDynamics::take(const double* x)
{
    std::copy_n(x, m_layout.core, m_y.change().begin());
    return m_remade.empty() || takeNumbers(x);
}

bool PlantDynamics::plainRates(double t, double* dydt)
{
    settle(t, m_y->data());
    if (!m_evaluation.rates(t, m_y->data(), m_rates.data())) return false;
    std::copy_n(m_rates.begin(), m_layout.core, dydt);
    return true;
}

bool PlantDynamics::rates(double t, const double* x, double* dxdt)
{
    if (!take(x)) return false;
    std::fill(dxdt + m_layout.core, dxdt + size(), 0.0);
    return plainRates(t, dxdt);
}

bool PlantDynamics::rates(double t, const Column* x, Column* dxdt)
{
    const int core = m_layout.core;
    for (std::size_t i = 0; i < m_x.size(); ++i) m_x[i] = x[i].v;
    if (!take(m_x.data())) return false;
    settle(t, m_y->data());
    solve::Evaluation::Duals& duals = m_evaluation.dualsAt(t, m_y->data());
    std::copy_n(x, core, duals.y.begin());
    m_evaluation.evaluateDuals(t);
    double zero = 0.0; // no number if any rate is infinite or none
    for (int i = 0; i < core; ++i) {
        dxdt[i] = duals.ydot[std::size_t(i)];
        zero += 0.0 * dxdt[i].v;
    }
    std::fill(dxdt + core, dxdt + size(), Column(0.0));
    if (zero != 0.0) return false;
    for (std::size_t i = 0; i < m_moved.size(); ++i) {
        const auto s = std::size_t(m_stateOfNumber[std::size_t(m_moved[i])]);
        const auto& along = x[s].d;
        if (std::all_of(along.begin(), along.end(), [](double d) { return d == 0.0; })) continue;
        const std::vector<double>* slopes = slopesAt(t, i, dxdt);
        if (!slopes) return false;
        for (int j = 0; j < core; ++j)
            for (int d = 0; d < directions; ++d)
                dxdt[j].d[std::size_t(d)] += (*slopes)[std::size_t(j)] * along[std::size_t(d)];
    }
    return true;
}

void PlantDynamics::forgetSlopes()
{
    for (Slopes& slopes : m_slopes) slopes.x.clear();
}

// Of the rates at m_x, whose values are `rates`, by differences; nullptr where the model cannot be evaluated next to it. Each bundle of
// columns asks for them at the points of a step, one bundle after the other.
const std::vector<double>* PlantDynamics::slopesAt(double t, std::size_t moved, const Column* rates)
{
    const auto isHere = [&](const Slopes& one) { return one.t == t && one.x == m_x; };
    auto here = std::find_if(m_slopes.begin(), m_slopes.end(), isHere);
    if (here == m_slopes.end()) {
        here = m_slopes.begin() + std::ptrdiff_t(std::exchange(m_oldestSlopes, (m_oldestSlopes + 1) % keptPoints));
        here->t = t;
        here->x = m_x;
        std::fill(here->isKnown.begin(), here->isKnown.end(), 0);
    }
    std::vector<double>& slopes = here->by[moved];
    if (std::exchange(here->isKnown[moved], 1)) return &slopes;
    const auto s = std::size_t(m_stateOfNumber[std::size_t(m_moved[moved])]);
    const double at = m_x[s], next = at + apart * std::max(std::abs(at), 1e-3 * m_states[s].usual);
    m_x[s] = next;
    const bool sound = take(m_x.data()) && plainRates(t, m_next.data());
    m_x[s] = at;
    if (!sound) {
        here->x.clear();
        return nullptr;
    }
    for (std::size_t i = 0; i < slopes.size(); ++i) slopes[i] = (m_next[i] - rates[i].v) / (next - at);
    return &slopes;
}

} // namespace titer::twin
