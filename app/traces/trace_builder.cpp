#include "app/traces/trace_builder.h"

#include "core/base/not_available.h"

#include <algorithm>
#include <cmath>

namespace titer::app {

using SpanKind = QualitySpan::Kind;

namespace {

SpanKind kindOf(connect::Status status, double value)
{
    if (std::isnan(value)) return SpanKind::None;
    switch (connect::qualityOf(status)) {
    case connect::Quality::Good:
        return SpanKind::Good;
    case connect::Quality::Uncertain:
        return SpanKind::Uncertain;
    default:
        return SpanKind::None;
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

bool isOutlier(connect::Status status)
{
    constexpr connect::Status code = 0xFFFF0000;
    return (status & code) == connect::status::uncertainUnitsExceeded;
}

void TraceBuilder::addPoint(const Point& point)
{
    m_trace.x.push_back(point.time);
    m_trace.y.push_back(point.value);
    if (m_sampling.laboratory) m_trace.reported.push_back(point.reported);
}

void TraceBuilder::closeColumn()
{
    if (m_open == 0) return;
    // One sample may be the first and the least of its column.
    std::sort(std::begin(m_kept), std::end(m_kept), [](const Point& a, const Point& b) { return a.time < b.time; });
    for (int i = 0; i < 4; ++i)
        if (i == 0 || m_kept[i].time != m_kept[i - 1].time || m_kept[i].value != m_kept[i - 1].value)
            addPoint(m_kept[i]);
    m_open = 0;
}

void TraceBuilder::breakLine(double time)
{
    closeColumn();
    if (!m_trace.x.empty() && !std::isnan(m_trace.y.back())) addPoint({time, base::notAvailable, base::notAvailable});
}

void TraceBuilder::addQuality(double to, SpanKind kind)
{
    extend(m_trace.quality, {m_spanned, to, kind});
    m_spanned = std::max(m_spanned, to);
}

// What the last sample says holds until then, or until it is stale.
void TraceBuilder::holdUntil(double time, double staleAfter)
{
    if (m_kind == SpanKind::None || !(time - m_last > staleAfter)) return addQuality(time, m_kind);
    addQuality(m_last + staleAfter, m_kind);
    addQuality(time, SpanKind::Stale);
    if (!std::isnan(m_held)) m_trace.holds.push_back({m_last, time, m_held});
}

bool TraceBuilder::take(double time, double value, connect::Status status, double reported)
{
    if (m_count > 0 && (time < m_last || (time == m_last && value == m_value))) return false;
    const SpanKind kind = kindOf(status, value);
    const double staleAfter = m_sampling.staleAfter();
    if (m_count == 0) {
        m_first = m_spanned = std::max(time, m_forgotten);
    } else {
        holdUntil(time, staleAfter);
        if (time - m_last > staleAfter) breakLine(m_last + staleAfter);
    }
    ++m_count;
    m_last = time;
    m_value = value;
    m_kind = kind;
    m_held = base::notAvailable;
    // Its place is elsewhere; what it says may hold until the next.
    if (time <= m_forgotten) {
        m_first = m_forgotten;
        if (kind != SpanKind::None && !isOutlier(status)) m_held = value;
        return true;
    }
    if (kind == SpanKind::None) {
        breakLine(time);
        return true;
    }
    // Beyond what the instrument can measure: in no line.
    if (isOutlier(status)) {
        m_trace.outliers.push_back({time, value});
        return true;
    }
    m_held = value;
    const std::int64_t index = m_column > 0.0 ? std::int64_t(std::floor(time / m_column)) : m_count;
    if (m_open > 0 && index != m_index) closeColumn();
    m_index = index;
    const Point point{time, value, reported};
    if (m_open++ == 0) {
        std::fill(std::begin(m_kept), std::end(m_kept), point);
        return true;
    }
    if (value < m_kept[1].value) m_kept[1] = point;
    if (value > m_kept[2].value) m_kept[2] = point;
    m_kept[3] = point;
    return true;
}

void TraceBuilder::addGap(double from, double to)
{
    // Samples of a laboratory stand alone, whether the connection held or not.
    if (m_count == 0 || to <= m_last || m_sampling.laboratory) return;
    from = std::max(from, m_last);
    holdUntil(from, m_sampling.staleAfter());
    breakLine((from + to) / 2.0);
    m_kind = SpanKind::None;
}

void TraceBuilder::endCourse(double time)
{
    if (m_count > 0) breakLine(std::max(time, m_last));
}

void TraceBuilder::forget(double time)
{
    DataTrace& trace = m_trace;
    const auto kept = std::upper_bound(trace.x.begin(), trace.x.end(), time) - trace.x.begin();
    trace.x.erase(trace.x.begin(), trace.x.begin() + kept);
    trace.y.erase(trace.y.begin(), trace.y.begin() + kept);
    if (!trace.reported.empty()) trace.reported.erase(trace.reported.begin(), trace.reported.begin() + kept);
    std::erase_if(trace.quality, [time](const QualitySpan& span) { return span.to <= time; });
    std::erase_if(trace.holds, [time](const TraceHold& hold) { return hold.to <= time; });
    std::erase_if(trace.outliers, [time](const DataTrace::Point& point) { return point.time <= time; });
    if (!trace.quality.empty()) trace.quality.front().from = std::max(trace.quality.front().from, time);
    m_forgotten = std::max(m_forgotten, time);
    m_spanned = std::max(m_spanned, time);
    m_first = std::max(m_first, time);
    if (m_open > 0 && m_kept[3].time <= time) m_open = 0;
    for (Point& point : m_kept)
        if (point.time <= time) point = m_kept[3];
}

void TraceBuilder::write(DataTrace& trace, double now) const
{
    TraceBuilder whole = *this;
    whole.closeColumn();
    if (m_count > 0 && now > m_last) whole.holdUntil(now, m_sampling.newestStaleAfter());
    const DataTrace& made = whole.m_trace;
    trace.thinned = trace.thinned || m_column > 0.0;
    trace.laboratory = trace.laboratory || m_sampling.laboratory;
    if (m_sampling.laboratory) {
        trace.reported.resize(trace.x.size(), base::notAvailable);
        trace.reported.insert(trace.reported.end(), made.reported.begin(), made.reported.end());
    }
    trace.x.insert(trace.x.end(), made.x.begin(), made.x.end());
    trace.y.insert(trace.y.end(), made.y.begin(), made.y.end());
    trace.holds.insert(trace.holds.end(), made.holds.begin(), made.holds.end());
    trace.outliers.insert(trace.outliers.end(), made.outliers.begin(), made.outliers.end());
    for (const QualitySpan& span : made.quality) extend(trace.quality, span);
}

} // namespace titer::app
