// What stands around a table and says something about the run: when it began, in which zone, how far apart its rows are.
#pragma once

#include "core/base/tables/csv_layout.h"
#include "core/base/tables/found/text_blocks.h"

#include <optional>
#include <span>

namespace titer::base {

struct RunFacts {
    struct Start {
        Instant instant;
        std::string text;               // as it is written
        std::int64_t sinceMidnight = 0; // by the clock there [µs]
        std::int64_t line = 0;          // from 1 on
        bool skipped = false;           // no clock of the zone ever showed it
    };
    struct Interval {
        double seconds = 0.0;
        std::int64_t line = 0;
    };

    std::optional<Start> start;
    std::optional<Zone> zone;
    std::optional<Interval> interval;
};

// Of pairs of a name and what it is: in one cell ("Start: 2026-03-01 09:30") or in cells next to each other. A date that
// can be read both ways says nothing; a date and its time of day may stand in two lines.
RunFacts factsIn(std::span<const TextLine> lines, std::span<const TextBlock> tables, char separator,
                 const CsvOptions& options);

// The unit of a column that lines above its table state: "Intensity Units; mV", "Intensity Multiplier; 0.001". Empty where
// they do not.
std::string unitAbove(std::span<const TextLine> lines, char separator, const std::string& column);

} // namespace titer::base
