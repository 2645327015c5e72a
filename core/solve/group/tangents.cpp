#include "core/solve/group/tangents.h"

#include "core/base/not_available.h"
#include "core/solve/group/state_size.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <optional>

namespace titer::solve {

namespace {

// Whether phases of two plants do the same kinds of things, whatever the numbers.
bool haveSameActs(const model::Plant& a, const model::Plant& b)
{
    const auto sameTarget = [](const auto& x, const auto& y) { return x.first == y.first; };
    const auto sameRamp = [](const model::PlantRamp& x, const model::PlantRamp& y) { return x.target == y.target; };
    return std::equal(a.phases.begin(), a.phases.end(), b.phases.begin(), b.phases.end(),
                      [&](const model::PlantPhase& x, const model::PlantPhase& y) {
                          return std::equal(x.set.begin(), x.set.end(), y.set.begin(), y.set.end(), sameTarget) &&
                                 std::equal(x.ramps.begin(), x.ramps.end(), y.ramps.begin(), y.ramps.end(), sameRamp) &&
                                 x.doses.size() == y.doses.size() && x.until.size() == y.until.size() &&
                                 x.isTransfer == y.isTransfer;
                      });
}

} // namespace

GroupTangents::Neighbour::Neighbour(const model::Plant& plant, const model::Plant& running,
                                    const std::vector<int>& units, const RunState& begun, int ofParameter,
                                    double fromIt)
    : layout(plant, units)
    , inputs(plant, running)
    , state(begun)
    , evaluation(layout, state)
    , hasRecipe(haveSameActs(plant, running))
    , parameter(ofParameter)
    , by(fromIt)
{
}

// A stream may flow here and not in the plant that runs, where it then has no mass balance.
bool GroupTangents::Neighbour::rates(double t, const double* y, const std::vector<int>& rows, double* rates)
{
    const std::vector<int>& own = evaluation.mode().active();
    if (own == rows) return evaluation.rates(t, y, rates);
    const std::size_t core = std::size_t(layout.core);
    m_y.assign(core + own.size(), 0.0);
    m_rates.assign(m_y.size(), 0.0);
    std::copy_n(y, core, m_y.begin());
    if (!evaluation.rates(t, m_y.data(), m_rates.data())) return false;
    std::copy_n(m_rates.begin(), core, rates);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto place = std::find(own.begin(), own.end(), rows[i]);
        rates[core + i] = place == own.end() ? 0.0 : m_rates[core + std::size_t(place - own.begin())];
    }
    return true;
}

GroupTangents::GroupTangents(const model::Plant& plant, const std::vector<int>& units, const Versioned<RunState>& state,
                             std::vector<Parameter> parameters, bool limitSteps)
    : m_running(plant)
    , m_state(state)
    , m_parameters(std::move(parameters))
    , m_limitSteps(limitSteps)
    , m_base(std::make_unique<Base>(plant, units, state))
{
    for (int k = 0; k < count(); ++k)
        for (const bool isMore : {false, true}) {
            const Parameter& p = m_parameters[k];
            m_neighbours.push_back(std::make_unique<Neighbour>(isMore ? *p.more : *p.less, plant, units, *state, k,
                                                               (isMore ? 0.5 : -0.5) * p.step));
        }
}

std::vector<double> GroupTangents::scales() const
{
    std::vector<double> scales;
    for (const Parameter& p : m_parameters) scales.push_back(p.scale);
    return scales;
}

bool GroupTangents::slopes(double t, const double* y, const std::vector<const double*>& s,
                           const std::vector<double*>& slope)
{
    const int rows = rowCount();
    std::unique_ptr<NewtonMatrix>& newton = m_newton[rows];
    if (!newton) newton = m_base->whole.newton(rows);
    if (!moveTo(t, y, *newton)) return false;
    for (int k = 0; k < count(); ++k) {
        std::copy(m_direct[k].begin(), m_direct[k].end(), slope[k]);
        newton->addProduct(s[k], slope[k]);
    }
    return true;
}

int GroupTangents::rowCount() const
{
    return m_base->layout.core + int(m_base->evaluation.mode().active().size());
}

// J and df/dp at (t, y).
bool GroupTangents::moveTo(double t, const double* y, NewtonMatrix& newton)
{
    const std::size_t rows = std::size_t(rowCount());
    if (t == m_placeTime && std::equal(m_place.begin(), m_place.end(), y)) return true;
    m_placeTime = base::notAvailable;
    if (!newton.linearize(t, y)) return false;
    m_direct.resize(count());
    m_other.resize(rows);
    for (int k = 0; k < count(); ++k) {
        std::vector<double>& direct = m_direct[k];
        direct.resize(rows);
        const std::vector<int>& active = m_base->evaluation.mode().active();
        if (!more(k).rates(t, y, active, direct.data()) || !less(k).rates(t, y, active, m_other.data())) return false;
        for (std::size_t i = 0; i < rows; ++i) direct[i] = (direct[i] - m_other[i]) / m_parameters[k].step;
    }
    m_placeTime = t;
    m_place.assign(y, y + rows);
    return true;
}

// Of all states, in the mode in which the base is.
std::vector<double> GroupTangents::ratesOf(const Integration& group, double t, const std::vector<double>& y)
{
    const int core = group.layout().core;
    const std::vector<int>& active = m_base->evaluation.mode().active();
    std::vector<double> integrated(y.begin(), y.begin() + core), rates(std::size_t(rowCount()), 0.0);
    for (const int row : active) integrated.push_back(y[row]);
    std::vector<double> all(y.size(), 0.0);
    if (!m_base->evaluation.rates(t, integrated.data(), rates.data())) return all;
    std::copy_n(rates.begin(), core, all.begin());
    for (std::size_t i = 0; i < active.size(); ++i) all[active[i]] = rates[core + i];
    return all;
}

namespace {

// By how much earlier or later a watch turns that is read along a line from (t, y) on: negative before; nothing where it does not turn near
// by. What it reads may be a yes or no.
std::optional<double> turnsAfter(const std::function<double(double later)>& reading, double t)
{
    const double most = std::max(t, 1.0);
    double lo = -1e-9 * most, hi = -lo;
    while (reading(lo) >= 0.0)
        if ((lo *= 4.0) < -most) return std::nullopt;
    while (reading(hi) < 0.0)
        if ((hi *= 4.0) > most) return std::nullopt;
    for (int i = 0; i < 200; ++i) {
        const double middle = 0.5 * (lo + hi);
        if (middle <= lo || middle >= hi) break;
        (reading(middle) >= 0.0 ? hi : lo) = middle;
    }
    return 0.5 * (lo + hi);
}

} // namespace

void GroupTangents::meet(const Integration& group, const std::function<Watch(const Beside&)>& watch, double t)
{
    if (t == m_instant || !group.hasStarted()) return;
    std::vector<double> y(std::size_t(group.layout().size));
    States there(y);
    group.at(t, y.data());
    const std::vector<double> rates = ratesOf(group, t, y);
    std::vector<double> moves;
    for (int k = 0; k < count(); ++k) {
        const std::vector<double> s = at(group, k, t);
        const auto turns = [&](int index) {
            Neighbour& neighbour = *m_neighbours[index];
            const Watch own = watch(besideAt(index, t));
            return turnsAfter(
                [&](double later) {
                    std::vector<double>& next = there.change();
                    for (std::size_t i = 0; i < y.size(); ++i) next[i] = y[i] + neighbour.by * s[i] + later * rates[i];
                    return readingOf(neighbour.evaluation, own, t + later, there);
                },
                t);
        };
        const std::optional<double> before = turns(2 * k), after = turns(2 * k + 1);
        moves.push_back(before && after ? (*after - *before) / m_parameters[k].step : 0.0);
    }
    meetAgain(group, moves, t);
}

void GroupTangents::meetBreak(const Integration& group, int unit, double t)
{
    const double begin = group.mode().startTime(), from = begin + 1e-9 * std::max(1.0, begin);
    std::vector<double> moves;
    for (int k = 0; k < count(); ++k) {
        const auto next = [&](const Neighbour& neighbour) {
            return model::nextBreak(*neighbour.layout.slotOf(unit).model, from, group.mode().memory(unit));
        };
        const double before = next(less(k)), after = next(more(k));
        moves.push_back(std::isfinite(before) && std::isfinite(after) ? (after - before) / m_parameters[k].step : 0.0);
    }
    meetAgain(group, moves, t);
}

void GroupTangents::meetAgain(const Integration& group, const std::vector<double>& moves, double t)
{
    if (t == m_instant || std::all_of(moves.begin(), moves.end(), [](double m) { return m == 0.0; })) return;
    std::vector<double> y(std::size_t(group.layout().size));
    group.at(t, y.data());
    m_before = ratesOf(group, t, y);
    m_instant = t;
    m_moves = moves;
}

std::vector<double> GroupTangents::moves(double t) const
{
    return t == m_instant ? m_moves : std::vector<double>();
}

void GroupTangents::follow(const Integration& group, std::size_t which, int k, double moves)
{
    const Integration::Jump& jump = group.jumps()[which];
    std::vector<double> memory = jump.memory;
    const auto unitOf = [&jump](const Neighbour& neighbour) {
        return neighbour.layout.slotOf(jump.unit).facets.switching;
    };
    group.layout().jumpTangent(jump.unit, jump.time, jump.guard, jump.set, memory.data(), jump.states.data(),
                               m_rest[k].data(),
                               {moves, unitOf(less(k)), unitOf(more(k)), m_parameters[k].step, m_jumped[which][k]});
}

void GroupTangents::keep(const Integration& group, double t)
{
    if (group.hasStarted()) {
        for (int k = 0; k < count(); ++k) {
            const double moves = t == m_instant ? m_moves[k] : 0.0;
            m_rest[k] = at(group, k, t);
            for (std::size_t i = 0; t == m_instant && i < m_before.size(); ++i) m_rest[k][i] += moves * m_before[i];
            for (std::size_t i = 0; i < group.jumps().size(); ++i) follow(group, i, k, moves);
            for (const Dose& dose : m_doses) give(dose, k);
        }
        m_doses.clear();
        m_jumped.clear();
        return;
    }
    for (int k = 0; k < count(); ++k) {
        std::vector<double> after = more(k).layout.initialState();
        const std::vector<double> before = less(k).layout.initialState();
        for (std::size_t i = 0; i < after.size(); ++i) after[i] = (after[i] - before[i]) / m_parameters[k].step;
        m_rest.push_back(std::move(after));
    }
}

void GroupTangents::mirror(const Integration& group)
{
    const double t = group.mode().startTime();
    const auto follow = [&](Evaluation& evaluation) {
        evaluation.begin(t, group.mode().nextBreak());
        evaluation.evaluateAll(t, group.begun().data());
    };
    m_placeTime = base::notAvailable;
    follow(m_base->evaluation);
    for (const auto& neighbour : m_neighbours) {
        RunState& state = neighbour->state.change();
        state = *m_state;
        neighbour->inputs.apply(state);
        follow(neighbour->evaluation);
    }
    if (t != m_instant) return;
    // Where it starts again at this instant, that is from these rates.
    m_before = ratesOf(group, t, group.begun());
    for (int k = 0; k < count(); ++k)
        for (std::size_t i = 0; i < m_before.size(); ++i) m_rest[k][i] -= m_moves[k] * m_before[i];
}

std::vector<std::vector<double>> GroupTangents::integrated(const Integration& group) const
{
    std::vector<std::vector<double>> all;
    for (const std::vector<double>& rest : m_rest) {
        std::vector<double> s(rest.begin(), rest.begin() + group.layout().core);
        for (int row : group.mode().active()) s.push_back(rest[row]);
        all.push_back(std::move(s));
    }
    return all;
}

std::vector<double> GroupTangents::at(const Integration& group, int k, double t) const
{
    const int core = group.layout().core;
    const std::vector<int>& active = group.mode().active();
    std::vector<double> integrated(group.integrated());
    group.tangentAt(k, t, integrated.data());
    std::vector<double> s = m_rest[k];
    std::copy_n(integrated.begin(), core, s.begin());
    for (std::size_t i = 0; i < active.size(); ++i) s[active[i]] = integrated[core + i];
    return s;
}

// A quantity changes over what the states are, which may be far less than their usual size: where they fade away, than they have been.
double GroupTangents::along(Integration& group, const model::ReadTarget& target, double t, const States& states,
                            const std::vector<double>& s)
{
    const std::vector<double>&y = *states, &nominal = group.layout().nominal;
    if (const std::optional<double> slope = group.evaluation().slope(target, t, y.data(), s.data())) return *slope;
    constexpr double apart = 1e-4, faded = 1e-3;
    const std::vector<double> had = group.had();
    double change = 0.0; // of the states, in parts of their own size
    for (std::size_t i = 0; i < s.size(); ++i) {
        const double most = i < had.size() ? stateSize(had[i], nominal[i], nominal[i]) : nominal[i];
        if (s[i] != 0.0) change = std::max(change, std::abs(s[i]) / std::max(std::abs(y[i]), faded * most));
    }
    if (change == 0.0) return 0.0;
    const double part = apart / change;
    States there(y);
    const auto valueAt = [&](double sign) {
        std::vector<double>& next = there.change();
        for (std::size_t i = 0; i < y.size(); ++i) next[i] = y[i] + sign * part * s[i];
        return group.evaluation().value(target, t, there);
    };
    return (valueAt(1.0) - valueAt(-1.0)) / (2.0 * part);
}

double GroupTangents::derivative(Integration& group, const model::ReadTarget& target, int k, double t,
                                 const States& states) const
{
    Evaluation &after = more(k).evaluation, &before = less(k).evaluation;
    const double direct = (after.value(target, t, states) - before.value(target, t, states)) / m_parameters[k].step;
    return along(group, target, t, states, at(group, k, t)) + direct;
}

} // namespace titer::solve
