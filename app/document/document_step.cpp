#include "app/document/document_step.h"

namespace titer::app {

DocumentStep::DocumentStep(const DocumentValue& before, const DocumentValue& after)
    : m_patch(before.flowsheet, after.flowsheet)
    , m_before(before.pools)
    , m_after(after.pools)
{
}

bool DocumentStep::changesPools() const
{
    return !samePools(m_before, m_after);
}

void DocumentStep::redo(DocumentValue& value) const
{
    m_patch.redo(value.flowsheet);
    value.pools = m_after;
}

void DocumentStep::undo(DocumentValue& value) const
{
    m_patch.undo(value.flowsheet);
    value.pools = m_before;
}

} // namespace titer::app
