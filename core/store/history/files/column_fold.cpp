#include "core/store/history/files/column_fold.h"

#include "core/base/not_available.h"

#include <algorithm>
#include <cmath>

namespace titer::store {

using connect::Quality;

ColumnFold::ColumnFold(std::int64_t from, std::int64_t to, int count)
{
    const std::int64_t columns = std::max<std::int64_t>(std::min<std::int64_t>(count, to - from), 0);
    for (std::int64_t i = 0; i <= columns && columns > 0; ++i)
        m_edges.push_back(from + (to - from) / columns * i + (to - from) % columns * i / columns);
    m_columns.resize(std::size_t(columns));
    for (std::size_t i = 0; i < m_columns.size(); ++i) m_columns[i].t1 = m_edges[i];
}

std::size_t ColumnFold::columnAt(std::int64_t time)
{
    while (m_at > 0 && m_edges[m_at] > time) --m_at;
    while (m_at + 1 < m_columns.size() && m_edges[m_at + 1] <= time) ++m_at;
    return m_at;
}

bool ColumnFold::fits(std::int64_t t0, std::int64_t t1)
{
    if (t1 < m_edges.front()) return true;
    return t0 >= m_edges.front() && t1 < m_edges[columnAt(t0) + 1];
}

void ColumnFold::holdUntil(std::int64_t time)
{
    if (!m_holds) return;
    std::int64_t at = std::max(m_last, m_edges.front());
    const std::int64_t end = std::min(time, m_edges.back());
    while (at < end) {
        const std::size_t column = columnAt(at);
        const std::int64_t until = std::min(end, m_edges[column + 1]);
        Summary& to = m_columns[column];
        to.t1 = at;
        to.ending = m_quality;
        if (m_quality != Quality::Bad) {
            to.min = std::isnan(to.min) ? m_value : std::min(to.min, m_value);
            to.max = std::isnan(to.max) ? m_value : std::max(to.max, m_value);
            if (std::isnan(to.first)) to.first = m_value;
            to.last = m_value;
        }
        hold(to, until);
        at = until;
    }
}

void ColumnFold::add(const Summary& summary)
{
    holdUntil(summary.t0);
    if (summary.t0 >= m_edges.front() && summary.t1 < m_edges.back()) {
        Summary& to = m_columns[columnAt(summary.t0)];
        merge(to, summary);
    }
    m_last = summary.t1;
    m_quality = summary.ending;
    m_value = summary.last;
    m_holds = true;
}

void ColumnFold::add(const Samples& samples, std::size_t from, std::size_t to)
{
    while (from < to) {
        const std::int64_t t0 = samples.time[from];
        const std::int64_t edge = t0 < m_edges.front() ? m_edges.front() : m_edges[columnAt(t0) + 1];
        const auto begin = samples.time.begin();
        const auto end = std::lower_bound(begin + std::ptrdiff_t(from), begin + std::ptrdiff_t(to), edge);
        std::size_t part = std::size_t(end - begin);
        if (part == from) part = to; // beyond the last column
        add(summarise(samples, from, part));
        from = part;
    }
}

void ColumnFold::lose(std::int64_t time)
{
    holdUntil(time);
    m_holds = false;
}

std::vector<Column> ColumnFold::finish(std::int64_t until)
{
    holdUntil(until);
    std::vector<Column> columns(m_columns.size());
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const Summary& from = m_columns[i];
        const double width = double(m_edges[i + 1] - m_edges[i]);
        Column& to = columns[i];
        to.t0 = m_edges[i];
        to.t1 = m_edges[i + 1];
        to.min = from.min;
        to.max = from.max;
        // The rounding of a long sum may leave the range of what was summed.
        to.mean =
            from.good > 0 ? std::clamp(from.integral / double(from.good), from.min, from.max) : base::notAvailable;
        to.first = from.first;
        to.last = from.last;
        to.good = double(from.good) / width;
        to.uncertain = double(from.uncertain) / width;
        to.bad = double(from.bad) / width;
        to.count = from.count;
    }
    return columns;
}

} // namespace titer::store
