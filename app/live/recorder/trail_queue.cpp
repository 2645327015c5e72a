#include "app/live/recorder/trail_queue.h"

namespace titer::app {

base::Done TrailQueue::report()
{
    while (!m_waiting.empty()) {
        const base::Result<store::AuditEntry> reported =
            store::AuditTrail::ofProject(m_project).append(m_waiting.front());
        if (!reported) return reported.error();
        m_waiting.erase(m_waiting.begin());
    }
    return base::done();
}

} // namespace titer::app
