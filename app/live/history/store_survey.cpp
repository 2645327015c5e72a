// Surveys of stores.
#include "app/live/history/store_survey.h"

#include <algorithm>
#include <limits>

namespace titer::app {

using base::Result;
using store::Interval;

namespace {

constexpr int maxLevels = 3; // batch, unit procedure, operation, phase

bool isPart(const Interval& interval)
{
    return interval.kind != Interval::Kind::Excursion && interval.kind != Interval::Kind::Annotation;
}

void addParts(const StoreSurvey& survey, std::int64_t parent, int depth, std::vector<SurveyRow>& rows)
{
    for (const Interval& interval : survey.intervals) {
        if (!isPart(interval) || interval.parent != parent) continue;
        rows.push_back({interval.id, parent, depth});
        if (depth < maxLevels) addParts(survey, interval.id, depth + 1, rows);
    }
}

} // namespace

std::int64_t StoreSurvey::gapsOf(const std::string& source) const
{
    return std::count_if(gaps.begin(), gaps.end(),
                         [&](const store::GapEntry& gap) { return gap.source.empty() || gap.source == source; });
}

std::int64_t StoreSurvey::gapsIn(const Interval& interval) const
{
    return std::count_if(gaps.begin(), gaps.end(), [&](const store::GapEntry& gap) {
        return gap.from < endOf(interval) && gap.to > interval.from;
    });
}

std::int64_t StoreSurvey::endOf(const Interval& interval) const
{
    return interval.to == 0 ? std::max(interval.from, end) : interval.to;
}

double StoreSurvey::lengthOf(const Interval& interval) const
{
    return double(endOf(interval) - interval.from) * 1e-6;
}

const Interval* StoreSurvey::find(std::int64_t id) const
{
    const auto found =
        std::find_if(intervals.begin(), intervals.end(), [id](const Interval& one) { return one.id == id; });
    return found == intervals.end() ? nullptr : &*found;
}

const Interval* StoreSurvey::openBatch() const
{
    const auto found = std::find_if(intervals.rbegin(), intervals.rend(), [](const Interval& one) {
        return one.kind == Interval::Kind::Batch && one.to == 0;
    });
    return found == intervals.rend() ? nullptr : &*found;
}

Result<StoreSurvey> surveyStore(store::HistoryReader& reader, store::Intervals& intervals)
{
    StoreSurvey survey;
    auto tags = reader.tags();
    if (!tags) return tags.error();
    survey.tags = std::move(*tags);
    auto gaps = reader.gaps(0, std::numeric_limits<std::int64_t>::max());
    if (!gaps) return gaps.error();
    survey.gaps = std::move(*gaps);
    auto all = intervals.between(0, 0);
    if (!all) return all.error();
    survey.intervals = std::move(*all);
    const auto session = reader.lastSession();
    if (!session) return session.error();
    if (*session) survey.end = std::max((*session)->ended, (*session)->lastAlive);
    return survey;
}

std::vector<SurveyRow> rowsOf(const StoreSurvey& survey)
{
    std::vector<SurveyRow> rows;
    std::vector<const Interval*> tops;
    for (const Interval& interval : survey.intervals)
        if (isPart(interval) && interval.parent == 0) tops.push_back(&interval);
    std::reverse(tops.begin(), tops.end());
    for (const Interval* top : tops) {
        rows.push_back({top->id, 0, 0});
        addParts(survey, top->id, 1, rows);
    }
    return rows;
}

} // namespace titer::app
