// What a table is: its columns, its time and how it is written; and what a person states of it.
#pragma once

#include "core/base/dates.h"
#include "core/base/encoding.h"
#include "core/base/result.h"
#include "core/base/tables/cells/counted_dates.h"
#include "core/base/tables/cells/duration.h"
#include "core/base/zone.h"

#include <array>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace titer::base {

struct CsvColumn {
    enum class Role {
        Value,
        Time,
        Elapsed,  // since the begin, next to the instants that are the time: it checks them
        Clock,    // the time of day, next to a date
        Reported, // `TAG.reported` says when a sample became known, on the time scale
        Status,   // `TAG.status` says how good a sample is, also where it has no value
        Batch,
        Sample, // the name of what was drawn
        State,  // texts of which there are few: auto, manual
        Text    // other texts, which are left out
    };
    // What a column is of a loop whose name stands above several of them.
    enum class Part { Value, Setpoint, Output, Mode };

    std::string name;
    std::string unit; // as findUnit reads it, else as written; empty without
    Role role = Role::Value;
    Part part = Part::Value;
    std::string heading = {};               // as it stands above the column, where the name differs
    DateOrder dates = DateOrder::YearFirst; // of instants
    std::string key = {};                   // by which options name it, where that is another name
    bool unitInCells = false;               // each value has its unit behind it
    int unitColumn = -1;                    // where the unit of each value stands; -1 without

    const std::string& statedName() const { return key.empty() ? name : key; }

    bool holdsNumbers() const { return role == Role::Value || role == Role::Reported; }
    bool holdsTexts() const { return role == Role::State || role == Role::Sample || role == Role::Status; }
    bool operator==(const CsvColumn&) const = default;
};

// What a person says that a column is.
struct CsvStatedRole {
    CsvColumn::Role role = CsvColumn::Role::Value; // Value, Elapsed, Reported, Sample or State
    std::string loop = {};                         // of a set-point: the column that holds the value of its loop

    bool operator==(const CsvStatedRole&) const = default;
};

// What a person states about a file; what is left empty is found out.
struct CsvOptions {
    std::optional<char> separator;
    std::optional<char> decimal;              // '.' or ','
    std::optional<bool> header;               // whether a line of names stands above the data
    std::vector<std::string> names;           // take the place of the names in the file
    std::map<std::string, std::string> units; // by name of column
    std::vector<std::string> ignore;          // columns that are left out
    // By name of column. The time, the batch and what is left out are named on their own.
    std::map<std::string, CsvStatedRole> roles;
    std::string timeColumn;
    std::string timeUnit;           // a unit of time, or a zone ("Z", "+01:00") for date-times that state none
    std::optional<Zone> zone;       // of date-times that state none; without it that of this computer
    std::optional<DateOrder> dates; // of day and month, where they can be read both ways
    std::optional<double> interval; // seconds between rows, for files without a time column
    std::optional<Instant> start;   // the instant of elapsed time 0
    std::string batchColumn;        // only rows of one batch are read: the one named,
    std::string batchValue;         // or that of the first row
    std::string table;              // of several in a file: its name, or its number from 1 on
    std::vector<std::string> kept;  // names of a table that was read before: it goes before longer ones
    int namesLine = 0;              // the line of the file that holds the names, from 1 on; 0 = found
    // What tells rows of one time apart: vessels, wells, channels. The names of series begin with their texts.
    std::vector<std::string> keyColumns;
    // Of a run of a chromatography system, where its file does not say it.
    std::string axisColumn;    // the column along which the curves of a simple table lie
    double flow = 0.0;         // [m3/s]; 0 = not stated, as below
    double columnVolume = 0.0; // [m3], for an axis in column volumes
    std::string chromatogram;  // of a result that has several: its name or number; empty: the first
};

// What the dates of the time determine of the order of day and month.
struct CsvDates {
    std::array<bool, 3> fits{}; // by DateOrder: all can be read so
    DateOrders::Known known = DateOrders::Known::No;
    DateOrders::Sign sign;

    bool fit(DateOrder order) const { return fits[std::size_t(order)]; }
};

struct CsvLayout {
    enum class Time { Unknown, Interval, Elapsed, DateTime };

    Encoding encoding = Encoding::Utf8;
    char separator = ',';
    char decimal = '.';
    char lineEnd = '\n';            // '\r' in very old files
    std::string decimalSample;      // the first number with a point or a comma; empty without
    int firstData = 0;              // count of lines before the data: remarks, names, units
    std::int64_t lastLine = 0;      // of the table, from 1 on, where others stand below it; 0: that of the file
    std::vector<std::string> names; // cells of the line of names, by which it is known again further below
    std::vector<std::vector<std::string>> belowNames; // and of those between names and data
    std::vector<CsvColumn> columns;

    Time time = Time::Unknown;
    int timeColumn = -1;
    int clockColumn = -1;    // the time of day, where the date stands alone
    double timeFactor = 1.0; // seconds per unit of an elapsed time
    bool timeOfDay = false;  // the elapsed time is written as 09:41:16, and may be that of a clock
    ClockForm clockForm = ClockForm::Hours;
    int dayColumn = -1;       // the number of the day, next to a time of day
    double firstDay = 0.0;    // that of the first row
    CountedDates counted;     // of date-times that are counted
    bool localDates = false;  // date-times state no zone
    Zone zone;                // for those
    bool assumedUnit = false; // an elapsed time without a unit was taken in seconds
    bool unsureDates = false; // day and month cannot be distinguished by what was read so far
    CsvDates dates;           // what distinguishes them
    double interval = 0.0;    // [s]
    std::optional<Instant> start;
    int batchColumn = -1;
    std::string batchValue; // empty: that of the first row
    // By what the file was made the table that this is of (made_table.h); null where the file is a table itself.
    std::shared_ptr<const CsvOptions> made;
    bool isRun = false;        // of a chromatography system
    bool hasOtherRuns = false; // the file has several chromatograms, of which this is one
    // Titles of the tables that were found in the file, should it have several, and that of the one that is read; empty where it
    // is not one of them, as where several are read side by side.
    std::vector<std::string> tables;
    std::string table;

    // The columns that are keys, or of a table that none was chosen for, those that may be.
    std::vector<std::string> keys;

    // What was understood, to be shown to people, and what stands in the way of reading. Where no time was found, the rest is
    // still good to show.
    std::vector<Sentence> understood;
    Errors problems;
};

// The column that says when the samples of a column became known: its own, or one for all; -1 without.
int reportedColumn(const CsvLayout& layout, int column);
// The one that says how good they are; -1 without.
int statusColumn(const CsvLayout& layout, int column);
// Whose samples a column of qualities is of, by its name: "pH.status", "pH Status", "pH_Quality"; empty where it is called otherwise.
std::string_view ofStatus(std::string_view name);
// The column of this name; an error says which there are.
Result<int> columnNamed(const CsvLayout& layout, std::string_view name);

} // namespace titer::base
