// What stands over the trends of a source: its phases as bands, and beneath them excursions, gaps and annotations. [any]
#pragma once

#include "app/live/history/source_history.h"

namespace titer::app {

struct HistoryLane {
    struct Band {
        std::int64_t id = 0;
        double from = 0.0, to = 0.0; // [s]
        std::string name;
    };
    struct Mark {
        enum class Kind { Excursion, Gap, Annotation };
        Kind kind = Kind::Annotation;
        std::int64_t id = 0;         // of the interval or gap
        double from = 0.0, to = 0.0; // [s]
        std::string text;            // of a gap: what is known beyond its cause
        connect::Gap::Cause cause = connect::Gap::Cause::Disconnected;
    };
    std::vector<Band> bands;
    std::vector<Mark> marks; // by their begin
};

// The bands are phases; where there are none, operations, unit procedures or batches. What is not over yet ends with the source.
HistoryLane laneOf(const SourceHistory& history);

} // namespace titer::app
