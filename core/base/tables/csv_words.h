// What the names of columns say, in the words of those who write such files; for the CSV reader alone.
#pragma once

#include "core/base/tables/csv_layout.h"

namespace titer::base {

// What a text below a name says of a loop: "Sollwert" is its set-point.
std::optional<CsvColumn::Part> partOf(std::string_view text);
bool isDuration(std::string_view unit);
// "time_h", "hours", "EFT": the unit of time that a name states; empty without.
std::string unitInName(std::string_view name);
// The same of a column that a person calls the time, whatever its name is of.
std::string unitAtEnd(std::string_view name);
// "Date Time, GMT+01:00", "Time (UTC)": the zone that a name states, as it is named ("+01:00", "UTC"); empty without.
std::string zoneInName(std::string_view name);
// Whether a name is one of those that the time goes by.
bool reportsTime(std::string_view name);
// Whether it refers to a time, be it one of these or not: "process time", "age_h".
bool namesTime(std::string_view name);
// Whether it refers to a date: "Date", "Datum der Probe".
bool namesDate(std::string_view name);
// Whether a name refers to when a sample was drawn, of when it was measured, or of what it is called.
bool reportsDrawn(std::string_view name);
bool namesReported(std::string_view name);
bool reportsSample(std::string_view name);
// Whether a text above a table says when it begins, or of which day it is.
bool reportsStart(std::string_view name);
bool reportsDay(std::string_view name);
// Whether a name is that of the number of a day: "Day", "Culture day".
bool reportsDayNumber(std::string_view name);
// Whether it says that the units of values stand there.
bool reportsUnit(std::string_view name);

} // namespace titer::base
