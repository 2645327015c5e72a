#include "app/tags/past_values.h"

#include <algorithm>
#include <cmath>

namespace titer::app {

PastValues::PastValues(TagFeed& feed, QObject* parent)
    : QObject(parent)
    , m_feed(feed)
    , m_reader(feed.reader())
{
    m_wait.setSingleShot(true);
    m_wait.setInterval(pause);
    connect(&m_wait, &QTimer::timeout, this, &PastValues::ask);
    connect(&feed, &TagFeed::linesRead, this, &PastValues::take);
}

bool PastValues::isActive() const
{
    return std::isfinite(m_time);
}

void PastValues::moveTo(double seconds)
{
    if (seconds == m_time || (std::isnan(seconds) && !isActive())) return;
    m_time = seconds;
    if (isActive()) {
        if (!m_wait.isActive()) m_wait.start();
        return;
    }
    m_wait.stop();
    m_feed.forget(m_reader);
    m_tags.clear();
    m_asked.clear();
    m_lines.reset();
}

void PastValues::ask()
{
    m_asked.assign(m_tags.begin(), m_tags.end());
    if (!m_asked.empty()) m_feed.ask(m_reader, m_asked, {m_time - reach, m_time, TraceWindow().columns});
}

void PastValues::take(int reader, const std::shared_ptr<const std::vector<DataTrace>>& lines)
{
    if (reader != m_reader || !isActive() || lines->size() != m_asked.size()) return;
    m_lines = lines;
    emit changed();
}

FeedValue PastValues::value(std::string_view tag)
{
    if (m_tags.emplace(tag).second && !m_wait.isActive()) m_wait.start();
    const auto place = std::find(m_asked.begin(), m_asked.end(), tag);
    if (!m_lines || place == m_asked.end()) return {};
    return valueOf((*m_lines)[std::size_t(place - m_asked.begin())]);
}

// The last value until then, as good as the stretch that it lies in.
FeedValue PastValues::valueOf(const DataTrace& line) const
{
    FeedValue value;
    const auto after = std::upper_bound(line.x.begin(), line.x.end(), m_time);
    auto at = std::size_t(after - line.x.begin());
    while (at > 0 && !std::isfinite(line.y[at - 1])) --at;
    if (at == 0) return value;
    value.value = line.y[at - 1];
    value.time = line.x[at - 1];
    value.age = m_time - value.time;
    value.status = connect::status::good;
    value.quality = FeedValue::Quality::Good;
    for (const QualitySpan& span : line.quality) {
        if (m_time < span.from || m_time > span.to) continue;
        if (span.kind == QualitySpan::Kind::Uncertain) value.quality = FeedValue::Quality::Uncertain;
        if (span.kind == QualitySpan::Kind::Stale) value.quality = FeedValue::Quality::Stale;
        if (span.kind == QualitySpan::Kind::None) value.quality = FeedValue::Quality::Bad;
    }
    if (value.quality == FeedValue::Quality::Bad) value.status = connect::status::badCommunicationError;
    return value;
}

} // namespace titer::app

#include "app/tags/moc_past_values.cpp"
