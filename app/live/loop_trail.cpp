#include "app/live/loop_trail.h"

#include <QDateTime>

namespace titer::app {

LoopTrail::LoopTrail(const LoopSession& loops, QObject* parent)
    : QObject(parent)
    , m_loops(loops)
{
    connect(&loops, &LoopSession::changed, this, [this] { take(QDateTime::currentMSecsSinceEpoch() * 1000); });
}

const std::vector<LoopPoint>& LoopTrail::of(const std::string& loop) const
{
    static const std::vector<LoopPoint> none;
    const auto found = m_courses.find(loop);
    return found == m_courses.end() ? none : found->second.points;
}

void LoopTrail::take(std::int64_t now)
{
    std::erase_if(m_courses, [this](const auto& known) { return !m_loops.find(known.first); });
    for (const LoopRow& row : m_loops.rows()) {
        Course& course = m_courses[row.id];
        std::vector<LoopPoint>& points = course.points;
        // A clock that was set back begins anew.
        if (!points.empty() && now < points.back().time) points.clear();
        if (!points.empty() && now - points.back().time < course.apart) continue;
        points.push_back({now, row.advised, row.let, row.held});
        if (points.size() < maxPoints) continue;
        std::size_t kept = 0;
        for (std::size_t i = 1; i < points.size(); i += 2) points[kept++] = points[i];
        points.resize(kept);
        course.apart *= 2;
    }
}

} // namespace titer::app
