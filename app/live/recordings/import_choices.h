// What a person says of how a recording is to be read: settings of the import, column by column. A value. [any]
#pragma once

#include "core/connect/settings.h"

#include <map>
#include <string>
#include <vector>

namespace titer::app {

// What a column can be said to be. `Found`: what the reader found out.
enum class ColumnRole { Found, Value, Time, Elapsed, State, Sample, Reported, Setpoint, Batch, LeftOut };

// Columns go by the names that options know them by (CsvColumn::statedName).
struct ImportChoices {
    std::string zone, dates, decimal; // as the options of import write them; empty: found out
    std::string table;                // of several in the file
    std::vector<std::string> keys;    // columns that tell apart rows of one time
    bool oneSeries = false;           // no column does: they are several readings of each series
    std::string timeColumn, timeUnit; // the unit is empty where the file states it
    std::string batchColumn, batchValue;
    std::map<std::string, std::string> units;
    std::map<std::string, std::string> roles; // words of the option `role`
    std::vector<std::string> leftOut;

    // `with`: the loop of a set-point, or the unit of a time.
    void setRole(const std::string& column, ColumnRole role, const std::string& with = {});
    void setUnit(const std::string& column, const std::string& unit);
    void setKeys(const std::vector<std::string>& columns);
    // Another table, or another line of names, has other columns.
    void forgetColumns();
    // What was said of it; Found without.
    ColumnRole roleOf(const std::string& column) const;
    bool isEmpty() const { return *this == ImportChoices(); }
    // Of the columns, and of the file as a whole.
    void addTo(connect::Settings& settings) const;

    bool operator==(const ImportChoices&) const = default;
};

} // namespace titer::app
