// What formulas give: values, lines and samples.
#include "app/tags/calculated.h"
#include "app/traces/trace_builder.h"
#include "core/base/not_available.h"

#include <algorithm>
#include <cmath>

namespace titer::app {

using connect::Sample;
using SpanKind = QualitySpan::Kind;
using Quality = FeedValue::Quality;

namespace {

constexpr double missed = 3.0;                 // usual intervals
constexpr std::int64_t minTimeout = 2'000'000; // [µs]: what is on its way is not late
constexpr std::int64_t enoughSamples = 8;      // to report how often they come

// Walks through a line: what holds at a time, as far as it can be relied on.
class Walk {
public:
    explicit Walk(const DataTrace& line)
        : m_line(line)
    {
    }

    double next() const { return m_at < m_line.x.size() ? m_line.x[m_at] : std::numeric_limits<double>::infinity(); }
    void go(double time)
    {
        while (m_at < m_line.x.size() && m_line.x[m_at] <= time) m_held = m_line.y[m_at++];
        while (m_span < m_line.quality.size() && m_line.quality[m_span].to <= time) ++m_span;
        m_relied = true;
        if (m_span >= m_line.quality.size() || m_line.quality[m_span].from > time) return;
        const SpanKind kind = m_line.quality[m_span].kind;
        m_relied = kind != SpanKind::None && kind != SpanKind::Stale;
    }
    double value() const { return m_relied ? m_held : base::notAvailable; }

private:
    const DataTrace& m_line;
    std::size_t m_at = 0, m_span = 0;
    double m_held = base::notAvailable;
    bool m_relied = true;
};

int rank(SpanKind kind)
{
    switch (kind) {
    case SpanKind::Good:
        return 0;
    case SpanKind::Uncertain:
        return 1;
    case SpanKind::Stale:
        return 2;
    default:
        return 3;
    }
}

SpanKind kindAt(const std::vector<QualitySpan>& spans, double time)
{
    const auto after = std::upper_bound(spans.begin(), spans.end(), time,
                                        [](double t, const QualitySpan& span) { return t < span.from; });
    if (after == spans.begin() || std::prev(after)->to <= time) return SpanKind::None;
    return std::prev(after)->kind;
}

// At each time the worst of all.
std::vector<QualitySpan> worst(std::span<const DataTrace> lines)
{
    std::vector<double> times;
    for (const DataTrace& line : lines)
        for (const QualitySpan& span : line.quality) {
            times.push_back(span.from);
            times.push_back(span.to);
        }
    std::sort(times.begin(), times.end());
    times.erase(std::unique(times.begin(), times.end()), times.end());
    std::vector<QualitySpan> spans;
    for (std::size_t i = 0; i + 1 < times.size(); ++i) {
        const double middle = times[i] + (times[i + 1] - times[i]) / 2.0;
        SpanKind kind = SpanKind::Good;
        for (const DataTrace& line : lines)
            if (const SpanKind one = kindAt(line.quality, middle); rank(one) > rank(kind)) kind = one;
        extend(spans, {times[i], times[i + 1], kind});
    }
    return spans;
}

std::int64_t timeOf(const Sample& sample)
{
    return std::min(sample.sourceTime, sample.receiveTime);
}

int rank(Quality quality)
{
    switch (quality) {
    case Quality::Good:
        return 0;
    case Quality::Uncertain:
        return 1;
    case Quality::Stale:
        return 2;
    default:
        return 3;
    }
}

} // namespace

double Calculated::evaluate(std::span<const double> values) const
{
    std::vector<double> si(values.size());
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!std::isfinite(values[i])) return base::notAvailable;
        si[i] = m_units[i].toSi(values[i]);
    }
    const double result = m_unit.fromSi(m_expression.evaluate<double>(si));
    return std::isfinite(result) ? result : base::notAvailable;
}

FeedValue Calculated::value(std::span<const FeedValue> values) const
{
    const FeedValue* worstOf = &values.front();
    FeedValue result;
    std::vector<double> numbers;
    result.age = 0.0;
    for (const FeedValue& one : values) {
        numbers.push_back(one.value);
        if (rank(one.quality) > rank(worstOf->quality)) worstOf = &one;
        // As old as the oldest.
        if (!(result.time <= one.time)) result.time = one.time;
        if (!(result.age >= one.age)) result.age = one.age;
    }
    result.quality = worstOf->quality;
    result.status = worstOf->status;
    if (result.quality == Quality::Bad) return result;
    result.value = evaluate(numbers);
    if (!std::isnan(result.value)) return result;
    // Such as a division by nothing.
    result.quality = Quality::Bad;
    result.status = connect::status::bad;
    return result;
}

DataTrace Calculated::line(std::span<const DataTrace> lines, const TraceWindow& window) const
{
    DataTrace result;
    std::vector<Walk> walks;
    std::size_t count = 0;
    double first = std::numeric_limits<double>::infinity(), last = -first;
    for (const DataTrace& line : lines) {
        walks.emplace_back(line);
        count += line.x.size();
        result.thinned = result.thinned || line.thinned;
        if (line.x.empty()) continue;
        first = std::min(first, line.x.front());
        last = std::max(last, line.x.back());
    }
    const bool many = count > 4 * std::size_t(std::max(window.columns, 1));
    TraceBuilder builder(many ? (last - first) / std::max(window.columns, 1) : 0.0);
    std::vector<double> values(walks.size());
    for (;;) {
        double time = std::numeric_limits<double>::infinity();
        for (const Walk& walk : walks) time = std::min(time, walk.next());
        if (!std::isfinite(time)) break;
        for (std::size_t i = 0; i < walks.size(); ++i) {
            walks[i].go(time);
            values[i] = walks[i].value();
        }
        builder.take(time, evaluate(values), connect::status::good);
    }
    builder.write(result, builder.last());
    result.quality = worst(lines);
    return result;
}

// How often it came so far, all in all.
bool Calculated::Latest::isSilent(std::int64_t now) const
{
    if (count < enoughSamples) return false;
    const double usual = double(sample.receiveTime - first) / double(count - 1);
    return double(now - sample.receiveTime) > std::max(missed * usual, double(minTimeout));
}

std::optional<Sample> Calculated::take(std::size_t input, const Sample& sample)
{
    Latest& latest = m_latest[input];
    // What comes late changes nothing now. A time to come is one of a wrong clock and must not hold up what comes after it.
    if (latest.count > 0 && timeOf(sample) < timeOf(latest.sample)) return std::nullopt;
    if (latest.count++ == 0) latest.first = sample.receiveTime;
    latest.sample = sample;
    Sample result = sample;
    result.sourceTime = connect::believedTime(sample);
    std::vector<double> values;
    for (const Latest& one : m_latest) {
        if (one.count == 0) return std::nullopt;
        connect::Status status = one.sample.status;
        if (connect::qualityOf(status) == connect::Quality::Good)
            status = one.isSilent(sample.receiveTime) ? connect::status::uncertainLastUsable : connect::status::good;
        if (connect::qualityOf(status) > connect::qualityOf(result.status)) result.status = status;
        result.sourceTime = std::max(result.sourceTime, connect::believedTime(one.sample));
        values.push_back(one.sample.value);
    }
    const bool isBad = connect::qualityOf(result.status) == connect::Quality::Bad;
    result.value = isBad ? base::notAvailable : evaluate(values);
    if (std::isnan(result.value) && !isBad) result.status = connect::status::bad;
    return result;
}

std::vector<Sample> CalculatedSet::take(std::string_view tag, const Sample& sample)
{
    std::vector<Sample> made;
    // Those that read others come after them.
    std::vector<std::pair<std::string_view, Sample>> fresh{{tag, sample}};
    for (std::size_t place = 0; place < m_list.size(); ++place) {
        Calculated& formula = m_list[place];
        std::optional<Sample> last;
        for (const auto& [name, one] : fresh) {
            const auto input = std::find(formula.inputs().begin(), formula.inputs().end(), name);
            if (input == formula.inputs().end()) continue;
            if (auto result = formula.take(std::size_t(input - formula.inputs().begin()), one)) last = result;
        }
        if (!last) continue;
        last->tag = std::uint32_t(place);
        made.push_back(*last);
        fresh.emplace_back(formula.tag().id, *last);
    }
    return made;
}

} // namespace titer::app
