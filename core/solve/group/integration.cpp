#include "core/solve/group/integration.h"

#include "core/base/text.h"
#include "core/solve/group/tangents.h"

#include <algorithm>
#include <utility>

namespace titer::solve {

using base::say;

Integration::Integration(Evaluation& evaluation, double tolerance)
    : m_layout(evaluation.layout())
    , m_evaluation(evaluation)
    , m_tolerances(m_layout, evaluation.mode(), tolerance)
{
}

Integration::~Integration() = default;

// What is integrated of the states y.
void Integration::gather(const std::vector<double>& y)
{
    m_integrated.assign(y.begin(), y.begin() + m_layout.core);
    for (int row : mode().active()) m_integrated.push_back(y[row]);
}

void Integration::takeIntegrator()
{
    std::unique_ptr<Integrator>& integrator = m_integrators[int(m_integrated.size())];
    if (!integrator)
        integrator = std::make_unique<Integrator>(m_evaluation, int(m_integrated.size()), m_tangents.get());
    m_integrator = integrator.get();
}

void Integration::begin(double t, const std::vector<double>& y, double nextBreak)
{
    const std::vector<int> before = mode().active();
    const double relative = m_tolerances.relative();
    if (m_tangents) m_tangents->keep(*this, t);
    m_jumps.clear();
    m_begun = y;
    m_evaluation.begin(t, nextBreak);
    m_tolerances.set(y, m_integrator ? m_integrator->absolute() : std::span<const double>());
    gather(y);
    m_sameStates = mode().active() == before;
    m_sameTolerance = m_tolerances.relative() == relative;
}

void Integration::start()
{
    const double t = mode().startTime();
    if (m_integrator && m_sameStates && m_sameTolerance && m_integrator->goOn(t, m_integrated)) return;
    m_startedAnew = t;
    m_evaluation.evaluateAll(t, m_begun.data());
    takeIntegrator();
    if (m_tangents) {
        m_tangents->mirror(*this);
        m_integrator->start(t, m_integrated, m_tangents->integrated(*this), m_tolerances.now());
    } else {
        m_integrator->start(t, m_integrated, m_tolerances.now(), m_sameStates);
    }
}

void Integration::startFrom(double t, const std::vector<double>& y)
{
    gather(y);
    takeIntegrator();
    m_integrator->start(t, m_integrated, m_tolerances.now(), false);
}

bool Integration::step(double limit)
{
    const double begin = time();
    return m_integrator->step(limit) == Integrator::Outcome::Ok || stepAnew(begin, limit);
}

// A step at order 1, where what came before misled it: it went on over a jump with a step far too long.
bool Integration::stepAnew(double begin, double limit)
{
    if (m_tangents || begin == m_startedAnew) return false;
    m_startedAnew = begin;
    m_integrator->at(begin, m_integrated.data());
    m_integrator->start(begin, m_integrated, m_tolerances.now(), false);
    return m_integrator->step(limit) == Integrator::Outcome::Ok;
}

base::Error Integration::failure(double t) const
{
    const std::vector<model::PlantUnit>& units = m_layout.plant.units;
    if (const int endless = m_evaluation.endless(); endless >= 0)
        return {base::Code::Solver, "units/" + units[m_layout.allSlots[endless].unit].id,
                say(CORE_TR("core", "At {1} h the flow around the loop of this unit would increase without limit: "
                                    "there is flow into the loop but none out of it. Let a splitter in it send a "
                                    "part out."),
                    base::writeShort(t / 3600.0, 6))};
    const int worst = m_integrator->worstState();
    std::string unit = units[m_layout.units.front()].id;
    for (const Layout::Slot& slot : m_layout.allSlots)
        if (worst >= slot.state && worst < slot.state + slot.states) unit = units[slot.unit].id;
    return {base::Code::Solver, "units/" + unit,
            say(CORE_TR("core", "The run cannot continue at {1} h: {2}. The state with the largest error is {3}. "
                                "Look for a flow or a rate that is far too large there, or run with a coarser "
                                "tolerance."),
                base::writeShort(t / 3600.0, 6), m_integrator->cause(), m_layout.stateName(worst))};
}

void Integration::at(double t, double* y) const
{
    const int core = m_layout.core;
    const std::vector<int>& active = m_evaluation.mode().active();
    m_integrator->at(
        t, y); // the core, and after it the accounts that are integrated, of which there are no more than rows
    m_accounts.assign(y + core, y + core + active.size());
    std::copy(m_begun.begin() + core, m_begun.end(), y + core);
    for (std::size_t i = 0; i < active.size(); ++i) y[active[i]] = m_accounts[i];
}

void Integration::leavingAt(double t, double* y) const
{
    const std::vector<int>& leaving = m_evaluation.leavingStates();
    if (int(leaving.size()) < m_layout.core)
        m_integrator->at(t, leaving, y); // of beds only what leaves
    else
        at(t, y);
}

Integrator::Counts Integration::counts() const
{
    Integrator::Counts total;
    for (const auto& [size, integrator] : m_integrators) {
        const Integrator::Counts c = integrator->counts();
        total.steps += c.steps;
        total.rightHandSides += c.rightHandSides;
        total.jacobians += c.jacobians;
        total.starts += c.starts;
    }
    return total;
}

void Integration::setTangents(std::unique_ptr<GroupTangents> tangents)
{
    m_tangents = std::move(tangents);
}

void Integration::jump(Jump jump)
{
    if (m_tangents) m_jumps.push_back(std::move(jump));
}

double Integration::derivative(const model::ReadTarget& target, int k, double t, const std::vector<double>& y)
{
    return m_tangents->derivative(*this, target, k, t, y);
}

} // namespace titer::solve
