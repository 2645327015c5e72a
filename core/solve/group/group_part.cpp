#include "core/solve/group/group_part.h"

#include "core/solve/evaluate/schur_newton.h"
#include "core/solve/integrate/vector_ops.h"

#include <algorithm>

namespace titer::solve {

std::unique_ptr<NewtonMatrix> WholeGroup::newton(int rows)
{
    if (m_evaluation.hasBeds()) return std::make_unique<SchurNewton>(m_evaluation, rows);
    return System::newton(rows);
}

GroupPart::GroupPart(Evaluation& evaluation, int slot, Share share)
    : m_evaluation(evaluation)
    , m_layout(evaluation.layout())
    , m_slot(slot)
    , m_share(std::move(share))
    , m_rows(m_share.own)
    , m_all(m_layout.size, 0.0)
    , m_nothing(m_share.last ? 0 : m_layout.size, 0.0)
    , m_balances(m_layout.size, 0.0)
    , m_rest(m_share.common.size(), 0.0)
{
    m_rows.insert(m_rows.end(), m_share.common.begin(), m_share.common.end());
}

int GroupPart::coreSize() const
{
    return int(m_share.beds.size()) * m_layout.allSlots[m_slot].bedStates();
}

void GroupPart::gather(const double* all, double* core) const
{
    const Layout::Slot& slot = m_layout.allSlots[m_slot];
    for (const int bed : m_share.beds)
        core = std::copy_n(all + slot.state + bed * slot.bedStates(), slot.bedStates(), core);
}

void GroupPart::scatter(const double* core, double* all) const
{
    const Layout::Slot& slot = m_layout.allSlots[m_slot];
    for (const int bed : m_share.beds) {
        std::copy_n(core, slot.bedStates(), all + slot.state + bed * slot.bedStates());
        core += slot.bedStates();
    }
}

// All states of the group, with nothing in the other beds.
const double* GroupPart::spread(const double* core)
{
    scatter(core, m_all.data());
    return m_all.data();
}

// What the common mass balances get where nothing leaves any bed: what other parts count, too.
void GroupPart::restOfCommon(double t)
{
    if (m_share.last || t == m_restTime) return;
    m_evaluation.balanceRates(t, m_nothing.data(), m_balances.data());
    for (std::size_t i = 0; i < m_rest.size(); ++i) m_rest[i] = m_balances[m_share.common[i]];
    m_restTime = t;
}

bool GroupPart::rates(double t, const double* y, double* ydot)
{
    restOfCommon(t);
    const double* all = spread(y);
    if (!m_evaluation.balanceRates(t, all, m_balances.data())) return false;
    double* balance = ydot + coreSize();
    for (const int row : m_share.own) *balance++ = m_balances[row];
    for (std::size_t i = 0; i < m_rest.size(); ++i) *balance++ = m_balances[m_share.common[i]] - m_rest[i];
    double* own = ydot;
    const double before = m_evaluation.mode().beforeBreak(t);
    for (const int bed : m_share.beds) {
        if (!m_evaluation.bed(m_slot, bed).rates(m_evaluation.bedView(m_slot, bed, before, all), own)) return false;
        own += m_layout.allSlots[m_slot].bedStates();
    }
    return areFinite(size(), ydot);
}

std::unique_ptr<NewtonMatrix> GroupPart::newton(int rows)
{
    return std::make_unique<SchurNewton>(m_evaluation, rows, m_slot, m_share.beds, m_rows);
}

} // namespace titer::solve
