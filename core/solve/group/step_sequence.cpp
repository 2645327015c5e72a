#include "core/solve/group/step_sequence.h"

#include <algorithm>
#include <utility>

namespace titer::solve {

StepSequence::StepSequence(Evaluation& evaluation, TangentSystem* tangents)
    : m_evaluation(evaluation)
    , m_layout(evaluation.layout())
    , m_whole(evaluation)
    , m_size(m_layout.core + int(evaluation.mode().active().size()))
    , m_integrator(m_whole, m_size, tangents)
    , m_hasTangents(tangents != nullptr)
    , m_integrated(m_size)
{
}

StepSequence::StepSequence(Evaluation& evaluation, std::unique_ptr<GroupPart> part)
    : m_evaluation(evaluation)
    , m_layout(evaluation.layout())
    , m_part(std::move(part))
    , m_whole(evaluation)
    , m_size(m_part->size())
    , m_integrator(*m_part, m_size)
    , m_hasTangents(false)
    , m_integrated(m_size)
    , m_now(m_size)
{
    const Layout::Slot& slot = m_layout.allSlots[m_part->slot()];
    for (int k = 0; k < int(m_part->share().beds.size()); ++k)
        for (const int outlet : slot.outlets) m_leaving.push_back(k * slot.bedStates() + outlet);
}

// Of the layout, those of the mass balances that it integrates.
const std::vector<int>& StepSequence::rows() const
{
    return m_part ? m_part->rows() : m_evaluation.mode().active();
}

Tolerances StepSequence::of(GroupTolerances& tolerances) const
{
    return m_part ? tolerances.of(m_part->share(), m_part->slot(), m_part->rows()) : tolerances.now();
}

void StepSequence::gather(const std::vector<double>& y)
{
    if (m_part)
        m_part->gather(y.data(), m_integrated.data());
    else
        std::copy_n(y.begin(), m_layout.core, m_integrated.begin());
    double* balance = m_integrated.data() + coreSize();
    for (const int row : rows()) *balance++ = y[row];
}

bool StepSequence::goOn(double t, const std::vector<double>& y)
{
    gather(y);
    if (m_part) {
        // Its mass balances are no more than its share of those in y.
        m_part->begin();
        m_integrator.at(t, m_now.data());
        std::copy(m_now.begin() + coreSize(), m_now.end(), m_integrated.begin() + coreSize());
        m_countedFrom.assign(m_now.begin() + coreSize(), m_now.end());
    }
    return m_integrator.goOn(t, m_integrated);
}

void StepSequence::start(double t, const std::vector<double>& y, GroupTolerances& tolerances, bool similar)
{
    gather(y);
    if (m_part) {
        m_part->begin();
        m_countedFrom.assign(m_integrated.begin() + coreSize(), m_integrated.end());
    }
    m_restarted = t;
    m_integrator.start(t, m_integrated, of(tolerances), similar);
}

void StepSequence::start(double t, const std::vector<double>& y, const std::vector<std::vector<double>>& tangents,
                         GroupTolerances& tolerances)
{
    gather(y);
    m_restarted = t;
    m_integrator.start(t, m_integrated, tangents, of(tolerances));
}

// Again at order 1, where what came before misled it: it went on over a jump with a step far too long.
bool StepSequence::step(double limit, GroupTolerances& tolerances)
{
    const double begin = m_integrator.time();
    if (m_integrator.step(limit) == Integrator::Outcome::Ok) return true;
    if (m_hasTangents || begin == m_restarted) return false;
    m_restarted = begin;
    m_integrator.at(begin, m_integrated.data());
    m_integrator.start(begin, m_integrated, of(tolerances), false);
    return m_integrator.step(limit) == Integrator::Outcome::Ok;
}

void StepSequence::at(double t, double* y) const
{
    const int core = coreSize();
    if (!m_part) {
        // The integrated mass balances follow the core, where y has all of them.
        const std::size_t count = rows().size();
        m_now.assign(y + core, y + core + count);
        m_integrator.at(t, y);
        std::swap_ranges(m_now.begin(), m_now.end(), y + core);
        for (std::size_t i = 0; i < count; ++i) y[rows()[i]] = m_now[i];
        return;
    }
    m_integrator.at(t, m_now.data());
    m_part->scatter(m_now.data(), y);
    for (std::size_t i = 0; i < rows().size(); ++i) y[rows()[i]] += m_now[core + i] - m_countedFrom[i];
}

void StepSequence::leavingAt(double t, double* y) const
{
    if (!m_part) return m_integrator.at(t, m_evaluation.leavingStates(), y);
    m_integrator.at(t, m_leaving, m_now.data());
    for (const int state : m_leaving) y[placeOf(state)] = m_now[state];
}

int StepSequence::worstState() const
{
    return placeOf(m_integrator.worstState());
}

int StepSequence::placeOf(int state) const
{
    if (!m_part) return state;
    const Layout::Slot& slot = m_layout.allSlots[m_part->slot()];
    return slot.state + m_part->share().beds[state / slot.bedStates()] * slot.bedStates() + state % slot.bedStates();
}

} // namespace titer::solve
