#include "core/solve/group/integration.h"

#include "core/base/text.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace titer::solve {

using base::say;

namespace {

base::Sentence undefinedAt(double t, const model::Undefined& undefined)
{
    using Op = base::Expression::Op;
    const std::string hours = base::writeShort(t / 3600.0, 6);
    const auto& [line, column] = undefined.place;
    if (undefined.divides())
        return say(CORE_TR("core", "The run cannot continue at {1} h: “{2}” divides by zero in line {3}, column {4}. "
                                   "Guard it, as by saturation(x, half), share(x, y) or if(x > 0, …, 0)."),
                   hours, undefined.name, line, column);
    if (undefined.op == Op::Power)
        return say(CORE_TR("core", "The run cannot continue at {1} h: in “{2}” the power in line {3}, column {4}, is "
                                   "not a number, as a fractional power of a number below zero is none. Guard it, as "
                                   "by max(x, 0) or if(x > 0, …, 0)."),
                   hours, undefined.name, line, column);
    if (undefined.op == Op::Log || undefined.op == Op::Log2 || undefined.op == Op::Log10 || undefined.op == Op::Log1p)
        return say(CORE_TR("core", "The run cannot continue at {1} h: in “{2}” the logarithm in line {3}, column {4}, "
                                   "is not a number, as that of zero or less is none. Guard it, as by max(x, 1e-9) or "
                                   "if(x > 0, …, 0)."),
                   hours, undefined.name, line, column);
    return say(CORE_TR("core", "The run cannot continue at {1} h: “{2}” leaves the range of a function in line {3}, "
                               "column {4}. Guard it, as by max(x, 0) or if(x > 0, …, 0)."),
               hours, undefined.name, line, column);
}

} // namespace

Integration::Integration(Evaluation& evaluation, double tolerance)
    : m_layout(evaluation.layout())
    , m_evaluation(evaluation)
    , m_tolerances(m_layout, evaluation.mode(), tolerance)
    , m_partition(m_layout)
{
}

void Integration::begin(double t, const std::vector<double>& y, double nextBreak)
{
    const std::vector<int> before = mode().active();
    const double relative = m_tolerances.relative();
    if (m_tangents) m_tangents->keep(*this, t);
    m_jumps.clear();
    m_begun = y;
    m_evaluation.begin(t, nextBreak);
    if (const auto had = std::exchange(m_forgotten, std::nullopt);
        had && !m_tangents) { // tangents begin where those before end
        m_running.clear();
        m_tolerances.setHad(*had);
    }
    m_tolerances.set(y, grown());
    m_sameBalances = mode().active() == before;
    m_sameTolerance = m_tolerances.relative() == relative;
}

// Tolerances as they have grown since the last start, of states that are not of beds.
std::span<const double> Integration::grown() const
{
    const bool grows = hasStarted() && !isParted();
    return grows ? m_running.front()->integrator().absolute() : std::span<const double>();
}

std::vector<double> Integration::had() const
{
    return m_tolerances.had(grown());
}

// Those that step in this mode.
void Integration::chooseSequences()
{
    m_running.clear();
    if (!m_tangents)
        for (const Share& share : m_partition.parts(mode())) m_running.push_back(&sequenceOf(share));
    if (!m_running.empty()) return;
    std::unique_ptr<StepSequence>& whole = m_wholes[m_layout.core + int(mode().active().size())];
    if (!whole) whole = std::make_unique<StepSequence>(m_evaluation, m_tangents);
    m_running.push_back(whole.get());
}

StepSequence& Integration::sequenceOf(const Share& share)
{
    for (const auto& sequence : m_parts)
        if (sequence->part()->share() == share) return *sequence;
    auto part = std::make_unique<GroupPart>(m_evaluation, m_partition.slot(), share);
    return *m_parts.emplace_back(std::make_unique<StepSequence>(m_evaluation, std::move(part)));
}

void Integration::start()
{
    const double t = mode().startTime();
    const std::vector<StepSequence*> before = m_running;
    chooseSequences();
    m_countedFrom.assign(m_begun.begin() + m_layout.core, m_begun.end());
    bool evaluated = false;
    for (StepSequence* sequence : m_running) {
        const bool ran = std::find(before.begin(), before.end(), sequence) != before.end();
        if (ran && (sequence->part() || m_sameBalances) && m_sameTolerance && sequence->goOn(t, m_begun)) continue;
        if (!std::exchange(evaluated, true)) m_evaluation.evaluateAll(t, m_begun.data());
        if (m_tangents) {
            m_tangents->mirror(*this);
            sequence->start(t, m_begun, m_tangents->integrated(*this), m_tolerances);
        } else {
            // Where a part starts, its beds have changed places or what enters them: with the Jacobian of before, Newton's method leaves
            // over what would make each cycle another one.
            sequence->start(t, m_begun, m_tolerances, ran && !sequence->part() && m_sameBalances);
        }
    }
}

void Integration::startFrom(double t, const std::vector<double>& y)
{
    chooseSequences();
    m_countedFrom.assign(y.begin() + m_layout.core, y.end());
    for (StepSequence* sequence : m_running) sequence->start(t, y, m_tolerances, false);
}

double Integration::time() const
{
    return laggard()->integrator().time();
}

double Integration::stepStart() const
{
    double start = -std::numeric_limits<double>::infinity();
    for (const StepSequence* sequence : m_running) start = std::max(start, sequence->integrator().stepStart());
    return start;
}

double Integration::stepLength() const
{
    double length = std::numeric_limits<double>::infinity();
    for (const StepSequence* sequence : m_running)
        length = std::min(length, sequence->integrator().time() - sequence->integrator().stepStart());
    return length;
}

int Integration::order() const
{
    int order = 1;
    for (const StepSequence* sequence : m_running) order = std::max(order, sequence->integrator().order());
    return order;
}

// Of one there is nothing to choose, and each step asks.
StepSequence* Integration::laggard() const
{
    if (m_running.size() == 1) return m_running.front();
    return *std::min_element(m_running.begin(), m_running.end(), [](const StepSequence* a, const StepSequence* b) {
        return a->integrator().time() < b->integrator().time();
    });
}

// That which lags behind steps, so that up to where it then lags each part has arrived with its last step.
bool Integration::step(double limit)
{
    const double begin = time();
    do {
        m_last = laggard();
        if (!m_last->step(limit, m_tolerances)) return false;
    } while (m_running.size() > 1 && !(time() > begin));
    return true;
}

base::Error Integration::failure(double t)
{
    const std::vector<model::PlantUnit>& units = m_layout.plant.units;
    if (const int endless = m_evaluation.endless(); endless >= 0)
        return {base::Code::Solver, "units/" + units[m_layout.allSlots[endless].unit].id,
                say(CORE_TR("core", "At {1} h the flow around the loop of this unit would increase without limit: "
                                    "there is flow into the loop but none out of it. Let a splitter in it send a "
                                    "part out."),
                    base::writeShort(t / 3600.0, 6))};
    if (const auto undefined = m_evaluation.undefinedSince(t))
        return {base::Code::Solver, undefined->where, undefinedAt(t, *undefined)};
    const int worst = m_last->worstState();
    std::string unit = units[m_layout.units.front()].id;
    for (const Layout::Slot& slot : m_layout.allSlots)
        if (worst >= slot.state && worst < slot.state + slot.states) unit = units[slot.unit].id;
    return {base::Code::Solver, "units/" + unit,
            say(CORE_TR("core", "The run cannot continue at {1} h: {2}. The state with the largest error is {3}. "
                                "Look for a flow or a rate that is far too large there, or run with a coarser "
                                "tolerance."),
                base::writeShort(t / 3600.0, 6), m_last->integrator().cause(), m_layout.stateName(worst))};
}

void Integration::at(double t, double* y) const
{
    if (isParted())
        std::copy(m_countedFrom.begin(), m_countedFrom.end(), y + m_layout.core);
    else
        std::copy(m_begun.begin() + m_layout.core, m_begun.end(), y + m_layout.core);
    for (const StepSequence* sequence : m_running) sequence->at(t, y);
}

void Integration::leavingAt(double t, double* y) const
{
    if (int(m_evaluation.leavingStates().size()) == m_layout.core) return at(t, y);
    for (const StepSequence* sequence : m_running) sequence->leavingAt(t, y); // of beds only what leaves
}

Integrator::Counts Integration::counts() const
{
    Integrator::Counts total;
    const auto add = [&](const StepSequence& sequence) {
        const Integrator::Counts c = sequence.integrator().counts();
        total.steps += c.steps;
        total.rightHandSides += c.rightHandSides;
        total.jacobians += c.jacobians;
        total.starts += c.starts;
    };
    for (const auto& [size, sequence] : m_wholes) add(*sequence);
    for (const auto& sequence : m_parts) add(*sequence);
    return total;
}

void Integration::jump(Jump jump)
{
    if (m_tangents) m_jumps.push_back(std::move(jump));
}

} // namespace titer::solve
