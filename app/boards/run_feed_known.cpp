// What became known of tags, in order.
#include "app/boards/run_feed.h"

#include <algorithm>

namespace titer::app {

std::size_t RunFeed::takeOfColumn(const Place& place, double after, double to, std::vector<Known>& into) const
{
    const figures::Column& column = m_run->result.columns[std::size_t(place.column)];
    const std::vector<double>& times = m_run->result.times;
    const std::size_t count = std::min(times.size(), column.values.size());
    const std::size_t first =
        std::size_t(std::upper_bound(times.begin(), times.begin() + std::ptrdiff_t(count), after) - times.begin());
    for (std::size_t i = first; i < count && times[i] <= to; ++i)
        into.push_back({times[i], times[i], place.unit.fromSi(m_reported.output(column, i))});
    return first;
}

// What came soon counts when it was drawn. Of the laboratory it is known when each came.
std::size_t RunFeed::takeOfTrack(const Place& place, double after, double to, std::vector<Known>& into) const
{
    static const std::vector<twin::LateSample> none;
    const bool measured = place.measured >= 0;
    const auto& points =
        measured ? m_session.measured(std::size_t(place.measured)) : m_session.model(std::size_t(place.modelled));
    const std::vector<twin::LateSample>& late = measured ? m_session.late(std::size_t(place.measured)) : none;
    std::vector<double> drawnLate;
    for (const twin::LateSample& sample : late) drawnLate.push_back(sample.drawn);
    std::ranges::sort(drawnLate);
    const auto isLate = [&](double drawn) { return std::ranges::binary_search(drawnLate, drawn); };
    const std::size_t begin = into.size();
    std::size_t before = 0;
    const auto take = [&](double drawn, double known, double value) {
        if (known <= after)
            ++before;
        else if (known <= to)
            into.push_back({drawn, known, shown(place, value)});
    };
    auto first = points.begin();
    if (late.empty()) {
        first = std::ranges::upper_bound(points, after, {}, &twin::TrackPoint::time);
        before = std::size_t(first - points.begin());
    }
    for (; first != points.end() && first->time <= to; ++first)
        if (!isLate(first->time)) take(first->time, first->time, first->value);
    for (const twin::LateSample& sample : late) take(sample.drawn, sample.known, sample.measured);
    std::stable_sort(into.begin() + std::ptrdiff_t(begin), into.end(),
                     [](const Known& one, const Known& other) { return one.known < other.known; });
    return before;
}

std::size_t RunFeed::takeKnown(std::string_view tag, double after, double to, std::vector<Known>& into) const
{
    const auto place = m_places.find(tag);
    if (place == m_places.end()) return 0;
    return place->second.column < 0 ? takeOfTrack(place->second, after, to, into)
                                    : takeOfColumn(place->second, after, to, into);
}

} // namespace titer::app
