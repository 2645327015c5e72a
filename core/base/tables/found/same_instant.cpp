#include "core/base/tables/found/same_instant.h"

#include "core/base/text.h"

#include <algorithm>
#include <cmath>

namespace titer::base {

namespace {

constexpr double farthest = 9e9; // [s], what an instant holds

std::int64_t microseconds(double seconds)
{
    return std::abs(seconds) < farthest ? std::llround(seconds * 1e6) : 0;
}

} // namespace

void SameInstant::note(const CsvChunk& chunk)
{
    for (const double time : chunk.time) m_times.push_back(microseconds(time));
}

// `again` of the instants, which are in order, come again.
bool SameInstant::isOfSeconds(std::size_t again) const
{
    constexpr std::int64_t second = 1'000'000;
    constexpr std::size_t fewest = 10; // fewer instants show no habit
    if (m_layout.time != CsvLayout::Time::DateTime || !m_layout.keys.empty()) return false;
    std::size_t instants = 1, near = 0;
    for (std::size_t i = 0; i < m_times.size(); ++i) {
        if (m_times[i] % second != 0) return false;
        const std::int64_t step = i == 0 ? 0 : m_times[i] - m_times[i - 1];
        instants += step > 0;
        near += step > 0 && step <= 2 * second;
    }
    return instants >= fewest && 3 * again <= instants && 2 * near >= instants;
}

bool SameInstant::repeats()
{
    const bool inOrder = std::is_sorted(m_times.begin(), m_times.end());
    if (!inOrder) std::sort(m_times.begin(), m_times.end());
    std::vector<std::int64_t> again;
    for (std::size_t i = 1; i < m_times.size(); ++i)
        if (m_times[i] == m_times[i - 1] && (again.empty() || again.back() != m_times[i])) again.push_back(m_times[i]);
    m_isOfSeconds = inOrder && isOfSeconds(again.size());
    m_times = std::move(again);
    return !m_times.empty();
}

bool SameInstant::compare(const CsvChunk& chunk)
{
    m_origin = chunk.begin.origin;
    const auto& columns = m_layout.columns;
    const auto sample = std::find_if(columns.begin(), columns.end(),
                                     [](const CsvColumn& each) { return each.role == CsvColumn::Role::Sample; });
    for (std::size_t row = 0; row < chunk.time.size(); ++row) {
        const std::int64_t time = microseconds(chunk.time[row]);
        if (!std::binary_search(m_times.begin(), m_times.end(), time)) continue;
        const std::string name =
            sample == columns.end() ? std::string() : chunk.texts[std::size_t(sample - columns.begin())][row];
        for (std::size_t j = 0; j < columns.size(); ++j) {
            if (columns[j].role != CsvColumn::Role::Value || std::isnan(chunk.columns[j][row])) continue;
            const int reported = reportedColumn(m_layout, int(j));
            const double known = reported < 0 ? 0.0 : chunk.columns[std::size_t(reported)][row];
            const double value = chunk.columns[j][row];
            const auto [at, fresh] = m_values.try_emplace({j, time, std::isnan(known) ? 0.0 : known, name}, value);
            if (fresh || at->second == value) continue;
            if (m_isOfSeconds) {
                at->second = value;
                ++m_replaced;
                continue;
            }
            m_conflict = Conflict{columns[j].name, chunk.time[row], at->second, value};
            return false;
        }
    }
    return true;
}

std::optional<Sentence> SameInstant::fault() const
{
    if (!m_conflict) return std::nullopt;
    const std::string time =
        m_origin ? writeInstant(m_origin->after(m_conflict->seconds)) : writeShort(m_conflict->seconds, 9) + " s";
    const std::string first = writeShort(m_conflict->first), second = writeShort(m_conflict->second);
    if (m_layout.keys.empty())
        return say(CORE_TR("core",
                           "At {1} the file has several values of “{2}”, such as {3} and {4}, of which only one "
                           "could be kept. Name the column that distinguishes these rows as the key, or read "
                           "one batch; if there is none, correct the times or average the values."),
                   time, m_conflict->name, first, second);
    return say(CORE_TR("core",
                       "At {1} the file has several values of “{2}”, such as {3} and {4}, of which only one could "
                       "be kept. Name the columns that distinguish these rows as keys, or one of them as the "
                       "batch that is read: {5}."),
               time, m_conflict->name, first, second, join(m_layout.keys, ", "));
}

} // namespace titer::base
