// What a store holds on the whole, for a list of it: batches and what they are made of, gaps, tags. [any]
#pragma once

#include "core/store/history/history_reader.h"
#include "core/store/history/intervals.h"

#include <string>
#include <vector>

namespace titer::app {

struct StoreSurvey {
    std::vector<store::HistoryTag> tags;
    std::vector<store::GapEntry> gaps;      // by their begin
    std::vector<store::Interval> intervals; // by their begin
    std::int64_t end = 0;                   // when a recorder was seen last [µs, UTC]

    // Records of gaps that concern a source.
    std::int64_t gapsOf(const std::string& source) const;
    // Those of any source that touch the interval.
    std::int64_t gapsIn(const store::Interval& interval) const;
    // [s]; of one that is not over yet until the end.
    double lengthOf(const store::Interval& interval) const;
    std::int64_t endOf(const store::Interval& interval) const; // [µs, UTC]
    const store::Interval* find(std::int64_t id) const;
    // The latest batch that goes on; nullptr without one.
    const store::Interval* openBatch() const;
};

base::Result<StoreSurvey> surveyStore(store::HistoryReader& reader, store::Intervals& intervals);

// Batches, the latest first, each followed by what it is made of in order of time; excursions and annotations are no part of it.
struct SurveyRow {
    std::int64_t id = 0;     // of the interval
    std::int64_t parent = 0; // of the row above it that it belongs to, 0: none
    int depth = 0;
};
std::vector<SurveyRow> rowsOf(const StoreSurvey& survey);

} // namespace titer::app
