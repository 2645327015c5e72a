#include "app/traces/line_builder.h"

#include <algorithm>
#include <cmath>

namespace titer::app {

using Kind = QualitySpan::Kind;

namespace {

constexpr double noPoint = std::numeric_limits<double>::quiet_NaN();

Kind kindOf(connect::Status status, double value)
{
    if (std::isnan(value)) return Kind::None;
    switch (connect::qualityOf(status)) {
    case connect::Quality::Good:
        return Kind::Good;
    case connect::Quality::Uncertain:
        return Kind::Uncertain;
    default:
        return Kind::None;
    }
}

} // namespace

void extend(std::vector<QualitySpan>& spans, const QualitySpan& span)
{
    if (span.to <= span.from) return;
    if (!spans.empty() && spans.back().kind == span.kind && spans.back().to >= span.from)
        spans.back().to = span.to;
    else
        spans.push_back(span);
}

void LineBuilder::closeColumn()
{
    if (m_open == 0) return;
    // One sample may be the first and the least of its column.
    std::sort(std::begin(m_kept), std::end(m_kept), [](const Point& a, const Point& b) { return a.time < b.time; });
    for (int i = 0; i < 4; ++i) {
        if (i > 0 && m_kept[i].time == m_kept[i - 1].time) continue;
        m_x.push_back(m_kept[i].time);
        m_y.push_back(m_kept[i].value);
    }
    m_open = 0;
}

void LineBuilder::breakLine(double time)
{
    closeColumn();
    if (m_x.empty() || std::isnan(m_y.back())) return;
    m_x.push_back(time);
    m_y.push_back(noPoint);
}

void LineBuilder::addQuality(double to, Kind kind)
{
    extend(m_quality, {m_spanned, to, kind});
    m_spanned = std::max(m_spanned, to);
}

// What the last sample says holds until then, or until it is stale.
void LineBuilder::holdUntil(double time)
{
    if (m_kind == Kind::None || !(time - m_last > m_patience)) return addQuality(time, m_kind);
    addQuality(m_last + m_patience, m_kind);
    addQuality(time, Kind::Stale);
}

bool LineBuilder::take(double time, double value, connect::Status status)
{
    if (m_count > 0 && time <= m_last) return false;
    const Kind kind = kindOf(status, value);
    if (m_count == 0) {
        m_first = m_spanned = time;
    } else {
        holdUntil(time);
        if (time - m_last > m_patience) breakLine(m_last + m_patience);
    }
    ++m_count;
    m_last = time;
    m_kind = kind;
    if (kind == Kind::None) {
        breakLine(time);
        return true;
    }
    const std::int64_t index = m_column > 0.0 ? std::int64_t(std::floor(time / m_column)) : m_count;
    if (m_open > 0 && index != m_index) closeColumn();
    m_index = index;
    const Point point{time, value};
    if (m_open++ == 0) {
        std::fill(std::begin(m_kept), std::end(m_kept), point);
        return true;
    }
    if (value < m_kept[1].value) m_kept[1] = point;
    if (value > m_kept[2].value) m_kept[2] = point;
    m_kept[3] = point;
    return true;
}

void LineBuilder::addGap(double from, double to)
{
    if (m_count == 0 || to <= m_last) return;
    from = std::max(from, m_last);
    holdUntil(from);
    breakLine((from + to) / 2.0);
    m_kind = Kind::None;
}

void LineBuilder::forget(double time)
{
    const auto kept = std::upper_bound(m_x.begin(), m_x.end(), time) - m_x.begin();
    m_x.erase(m_x.begin(), m_x.begin() + kept);
    m_y.erase(m_y.begin(), m_y.begin() + kept);
    std::erase_if(m_quality, [time](const QualitySpan& span) { return span.to <= time; });
    if (!m_quality.empty()) m_quality.front().from = std::max(m_quality.front().from, time);
    m_spanned = std::max(m_spanned, time);
    m_first = std::max(m_first, time);
    if (m_open > 0 && m_kept[3].time <= time) m_open = 0;
    for (Point& point : m_kept)
        if (point.time <= time) point = m_kept[3];
}

void LineBuilder::write(DataTrace& trace, double now) const
{
    LineBuilder whole = *this;
    whole.closeColumn();
    if (m_count > 0 && now > m_last) whole.holdUntil(now);
    trace.thinned = trace.thinned || m_column > 0.0;
    trace.x.insert(trace.x.end(), whole.m_x.begin(), whole.m_x.end());
    trace.y.insert(trace.y.end(), whole.m_y.begin(), whole.m_y.end());
    for (const QualitySpan& span : whole.m_quality) extend(trace.quality, span);
}

} // namespace titer::app
