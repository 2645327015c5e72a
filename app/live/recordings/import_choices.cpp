// Choices as settings of the connector `replay`.
#include "app/live/recordings/import_choices.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace titer::app {

namespace {

constexpr std::string_view setpoint = "setpoint:";

constexpr std::pair<ColumnRole, const char*> roleWords[] = {{ColumnRole::Value, "value"},
                                                            {ColumnRole::Elapsed, "elapsed"},
                                                            {ColumnRole::State, "state"},
                                                            {ColumnRole::Sample, "sample"},
                                                            {ColumnRole::Reported, "reported"}};

// Of these a file has one column each.
bool isSingle(const std::string& word)
{
    return word == "sample" || word == "reported" || word == "elapsed" || word.starts_with(setpoint);
}

} // namespace

void ImportChoices::setRole(const std::string& column, ColumnRole role, const std::string& with)
{
    std::erase(leftOut, column);
    std::erase(keys, column);
    roles.erase(column);
    if (timeColumn == column) timeColumn = timeUnit = {};
    if (batchColumn == column) batchColumn = batchValue = {};
    if (role == ColumnRole::Time) {
        timeColumn = column;
        timeUnit = with;
    } else if (role == ColumnRole::Batch) {
        batchColumn = column;
        batchValue.clear();
    } else if (role == ColumnRole::LeftOut) {
        leftOut.push_back(column);
    } else if (role != ColumnRole::Found) {
        std::string word = std::string(setpoint) + with;
        for (const auto& [each, text] : roleWords)
            if (each == role) word = text;
        if (isSingle(word)) std::erase_if(roles, [&](const auto& other) { return other.second == word; });
        roles[column] = word;
    }
}

void ImportChoices::setUnit(const std::string& column, const std::string& unit)
{
    if (timeColumn == column)
        timeUnit = unit;
    else
        units[column] = unit;
}

// With other keys the series have other names. A column that is one is nothing else.
void ImportChoices::setKeys(const std::vector<std::string>& columns)
{
    if (!keys.empty()) {
        units.clear();
        roles.clear();
        leftOut.clear();
    }
    for (const std::string& column : columns) setRole(column, ColumnRole::Found);
    keys = columns;
    oneSeries = false;
}

void ImportChoices::forgetColumns()
{
    ImportChoices kept;
    kept.zone = zone;
    kept.dates = dates;
    kept.decimal = decimal;
    kept.table = table;
    *this = std::move(kept);
}

ColumnRole ImportChoices::roleOf(const std::string& column) const
{
    if (std::find(leftOut.begin(), leftOut.end(), column) != leftOut.end()) return ColumnRole::LeftOut;
    if (timeColumn == column) return ColumnRole::Time;
    if (batchColumn == column) return ColumnRole::Batch;
    const auto stated = roles.find(column);
    if (stated == roles.end()) return ColumnRole::Found;
    for (const auto& [role, word] : roleWords)
        if (stated->second == word) return role;
    return ColumnRole::Setpoint;
}

void ImportChoices::addTo(connect::Settings& settings) const
{
    const auto add = [&](const char* key, const std::string& text) {
        if (!text.empty()) settings.add(key, text);
    };
    const auto with = [](const std::string& column, const std::string& more) {
        return column.empty() || more.empty() ? column : column + "=" + more;
    };
    add("zone", zone);
    add("dates", dates);
    add("decimal", decimal);
    add("table", table);
    for (const std::string& column : keys) add("key", column);
    add("time", with(timeColumn, timeUnit));
    add("batch", with(batchColumn, batchValue));
    for (const auto& [column, unit] : units) add("unit", with(column, unit));
    for (const auto& [column, role] : roles) add("role", with(column, role));
    for (const std::string& column : leftOut) add("ignore", column);
}

} // namespace titer::app
