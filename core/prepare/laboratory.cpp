#include "core/prepare/laboratory.h"

#include <algorithm>
#include <cstdlib>
#include <map>

namespace titer::prepare {

namespace {

struct Timed {
    std::int64_t time;
    std::size_t place;
};

// Those of each batch by time.
class ByBatch {
public:
    ByBatch(const Instants& all, bool named)
        : m_named(named)
    {
        for (std::size_t i = 0; i < all.times.size(); ++i)
            if (all.times[i]) m_batches[nameOf(all, i)].push_back({*all.times[i], i});
        for (auto& [name, timed] : m_batches) std::ranges::stable_sort(timed, {}, &Timed::time);
    }

    // Of two as near the earlier one.
    std::optional<Timed> nearest(const Instants& others, std::size_t other) const
    {
        const auto batch = others.times[other] ? m_batches.find(nameOf(others, other)) : m_batches.end();
        if (batch == m_batches.end()) return std::nullopt;
        const std::int64_t time = *others.times[other];
        const std::vector<Timed>& timed = batch->second;
        const auto next = std::ranges::lower_bound(timed, time, {}, &Timed::time);
        if (next == timed.begin()) return *next;
        const Timed& before = *(next - 1);
        // The first of those of one time.
        if (next == timed.end() || time - before.time <= next->time - time)
            return *std::ranges::lower_bound(timed, before.time, {}, &Timed::time);
        return *next;
    }

private:
    std::string nameOf(const Instants& all, std::size_t i) const { return m_named ? all.batches[i] : std::string(); }

    bool m_named;
    std::map<std::string, std::vector<Timed>> m_batches;
};

// The nearest sample that wants a row has it.
void takeNearest(LaboratoryMatch& match, const Instants& samples, std::int64_t tolerance)
{
    std::map<std::size_t, std::size_t> holders; // of rows
    for (std::size_t s = 0; s < match.samples.size(); ++s) {
        const SampleMatch& sample = match.samples[s];
        if (!sample.nearest || std::abs(sample.apart) > tolerance) continue;
        const auto [holder, isFirst] = holders.try_emplace(*sample.nearest, s);
        if (isFirst) continue;
        const std::int64_t own = std::abs(sample.apart), other = std::abs(match.samples[holder->second].apart);
        if (own < other || (own == other && *samples.times[s] < *samples.times[holder->second])) holder->second = s;
    }
    for (const auto& [row, holder] : holders) match.samples[holder].rows = {row};
    for (std::size_t s = 0; s < match.samples.size(); ++s) {
        SampleMatch& sample = match.samples[s];
        if (!sample.rows.empty() || !sample.nearest || std::abs(sample.apart) > tolerance) continue;
        sample.takenBy = holders.at(*sample.nearest);
    }
}

} // namespace

LaboratoryMatch matched(const Instants& rows, const Instants& samples, std::int64_t tolerance, SampleRule rule)
{
    const bool named = !rows.batches.empty() && !samples.batches.empty();
    const ByBatch timedRows(rows, named), timedSamples(samples, named);
    LaboratoryMatch match;
    match.samples.resize(samples.times.size());
    for (std::size_t s = 0; s < samples.times.size(); ++s)
        if (const std::optional<Timed> row = timedRows.nearest(samples, s)) {
            match.samples[s].nearest = row->place;
            match.samples[s].apart = row->time - *samples.times[s];
        }
    if (rule == SampleRule::Nearest) takeNearest(match, samples, tolerance);
    std::vector<bool> taken(rows.times.size());
    for (std::size_t i = 0; i < rows.times.size() && rule == SampleRule::Mean; ++i)
        if (const std::optional<Timed> sample = timedSamples.nearest(rows, i);
            sample && std::abs(sample->time - *rows.times[i]) <= tolerance)
            match.samples[sample->place].rows.push_back(i);
    for (std::size_t s = 0; s < match.samples.size(); ++s) {
        SampleMatch& sample = match.samples[s];
        std::ranges::stable_sort(sample.rows, {}, [&](std::size_t row) { return *rows.times[row]; });
        for (const std::size_t row : sample.rows) taken[row] = true;
        // Its nearest row lies nearer to another sample.
        if (rule == SampleRule::Mean && sample.rows.empty() && sample.nearest && std::abs(sample.apart) <= tolerance)
            sample.takenBy = timedSamples.nearest(rows, *sample.nearest)->place;
    }
    for (std::size_t i = 0; i < taken.size(); ++i)
        if (!taken[i]) match.left.push_back(i);
    return match;
}

} // namespace titer::prepare
