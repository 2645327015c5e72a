// The lane over trends.
#include "app/live/history/history_lane.h"

#include <algorithm>

namespace titer::app {

using store::Interval;
using IntervalKind = Interval::Kind;

namespace {

// The finest kind of which there is one.
std::optional<IntervalKind> bandKind(const SourceHistory& history)
{
    for (const IntervalKind kind :
         {IntervalKind::Phase, IntervalKind::Operation, IntervalKind::UnitProcedure, IntervalKind::Batch})
        if (std::any_of(history.intervals.begin(), history.intervals.end(),
                        [kind](const Interval& one) { return one.kind == kind; }))
            return kind;
    return std::nullopt;
}

} // namespace

HistoryLane laneOf(const SourceHistory& history)
{
    HistoryLane lane;
    const std::optional<IntervalKind> bands = bandKind(history);
    for (const Interval& one : history.intervals) {
        const double from = history.secondsOf(one.from);
        const double to = history.secondsOf(one.to == 0 ? std::max(history.end, one.from) : one.to);
        if (one.kind == bands) lane.bands.push_back({one.id, from, to, one.name});
        if (one.kind == IntervalKind::Excursion)
            lane.marks.push_back({HistoryLane::Mark::Kind::Excursion, one.id, from, to, one.name, {}});
        if (one.kind == IntervalKind::Annotation)
            lane.marks.push_back({HistoryLane::Mark::Kind::Annotation, one.id, from, to, one.name, {}});
    }
    for (const store::GapEntry& gap : history.gaps)
        lane.marks.push_back({HistoryLane::Mark::Kind::Gap, gap.id, history.secondsOf(gap.from),
                              history.secondsOf(gap.to), gap.detail, gap.cause});
    std::stable_sort(lane.marks.begin(), lane.marks.end(),
                     [](const HistoryLane::Mark& a, const HistoryLane::Mark& b) { return a.from < b.from; });
    return lane;
}

} // namespace titer::app
