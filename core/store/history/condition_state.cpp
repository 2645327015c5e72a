// The course of one condition.
#include "core/store/history/conditions.h"

#include <cmath>
#include <limits>

namespace titer::store {

ConditionState::ConditionState(Condition condition, const std::optional<Interval>& open)
    : m_condition(std::move(condition))
    , m_last(open ? open->from : std::numeric_limits<std::int64_t>::min())
{
    if (open) m_open = open->name;
}

void ConditionState::take(const Point& point)
{
    // What a clock that is ahead has stamped must not hold up what comes after it.
    if (connect::believedTime(point.time, point.received) != point.time) return;
    if (m_condition.kind == Condition::Kind::EachText || point.time < m_last) return;
    m_last = point.time;
    if (connect::qualityOf(point.status) != connect::Quality::Good || std::isnan(point.value)) {
        if (m_pending && !m_pending->lost) m_pending->lost = point.time;
        return;
    }
    const double beyond =
        m_condition.kind == Condition::Kind::Above ? point.value - m_condition.limit : m_condition.limit - point.value;
    if (m_open) {
        if (beyond <= -m_condition.deadband) endAt(point.time);
        return;
    }
    if (beyond > 0.0 && !m_pending) m_pending = Pending{point.time, point.received, std::nullopt};
    if (!m_pending) return;
    const bool back = beyond <= 0.0;
    const std::int64_t known = back ? m_pending->lost.value_or(point.time) : point.time;
    m_pending->lost.reset();
    if (known - m_pending->since >= m_condition.delay) {
        openAt(m_pending->since, m_condition.name);
        if (beyond <= -m_condition.deadband) endAt(point.time);
    } else if (back) {
        m_pending.reset();
    }
}

void ConditionState::take(const LongPoint& point)
{
    const std::string* text = std::get_if<std::string>(&point.value);
    if (m_condition.kind != Condition::Kind::EachText || !text || point.time < m_last) return;
    if (connect::qualityOf(point.status) != connect::Quality::Good) return;
    m_last = point.time;
    if (m_open == *text) return;
    if (m_open) endAt(point.time);
    if (!text->empty()) openAt(point.time, *text);
}

void ConditionState::pass(std::int64_t now)
{
    if (m_pending && !m_pending->lost && now - m_pending->received >= m_condition.delay)
        openAt(m_pending->since, m_condition.name);
}

void ConditionState::resume(std::span<const Point> points)
{
    if (m_open || points.empty()) return;
    ConditionState before(m_condition, std::nullopt);
    for (const Point& point : points) before.take(point);
    // One that was beyond for long enough without an interval that is open was ended by hand.
    if (!before.m_pending || !before.m_changes.empty()) return;
    *this = std::move(before);
    if (!m_pending->lost) m_pending->lost = m_last;
}

void ConditionState::openAt(std::int64_t time, std::string name)
{
    m_pending.reset();
    m_open = name;
    m_changes.push_back({true, time, std::move(name)});
}

void ConditionState::endAt(std::int64_t time)
{
    m_open.reset();
    m_changes.push_back({false, time, {}});
}

} // namespace titer::store
