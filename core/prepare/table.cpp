#include "core/prepare/table.h"

#include "core/base/text.h"
#include "core/base/units/units.h"

#include <algorithm>
#include <cmath>

namespace titer::prepare {

using base::say;

namespace {

// As vectors of numbers compare, but that an empty cell equals an empty one.
bool sameCells(const std::vector<double>& a, const std::vector<double>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](double x, double y) { return x == y || (std::isnan(x) && std::isnan(y)); });
}

// The column in the unit of the first batch that has it.
void takeUnit(const Table& batch, Column& column, const std::string& unit, base::Errors& errors, base::Notices& notices)
{
    const std::string from = column.unit;
    if (from == unit || column.text) return;
    column.unit = unit;
    if (from.empty() || unit.empty()) {
        if (from.empty())
            notices.push_back(
                {batch.file, say(CORE_TR("core", "Column “{1}” states no unit here and is taken in {2}, as before."),
                                 column.name, unit)});
        else
            errors.push_back(base::inputError(
                batch.file, say(CORE_TR("core", "Column “{1}” is in {2} here and states no unit in the files before. "
                                                "State it in all of them."),
                                column.name, from)));
        return;
    }
    if (!base::findUnit(from) || !base::findUnit(unit) || !base::sameDimension(from, unit)) {
        errors.push_back(base::inputError(
            batch.file, say(CORE_TR("core", "Column “{1}” is in {2} here and in {3} in the files before, which "
                                            "cannot be converted. Correct the unit, or rename the column."),
                            column.name, from, unit)));
        return;
    }
    for (double& value : column.values) value = base::toUnit(base::fromUnit(value, from), unit);
    notices.push_back(
        {batch.file, say(CORE_TR("core", "Column “{1}” was converted from {2} to {3}."), column.name, from, unit)});
}

Column* found(std::vector<Column>& columns, const std::string& name)
{
    const auto at = std::find_if(columns.begin(), columns.end(), [&](const Column& c) { return c.name == name; });
    return at == columns.end() ? nullptr : &*at;
}

// What each column is called and is in, in the order of their first occurrence.
std::vector<Column> allColumns(const Batches& batches, base::Errors& errors)
{
    std::vector<Column> all;
    for (const Table& batch : batches)
        for (std::size_t j = 0; j < batch.columns.size(); ++j) {
            const Column& column = batch.columns[j];
            if (batch.find(column.name) != &column)
                errors.push_back(base::inputError(
                    batch.file,
                    say(CORE_TR("core", "Two columns are called “{1}”. Rename one of them."), column.name)));
            else if (const Column* known = found(all, column.name); !known)
                all.push_back({.name = column.name, .unit = column.unit, .text = column.text});
            else if (known->text != column.text)
                errors.push_back(base::inputError(
                    batch.file, column.text
                                    ? say(CORE_TR("core", "Column “{1}” holds text here and numbers in the files "
                                                          "before. Correct the cells that are no numbers."),
                                          column.name)
                                    : say(CORE_TR("core", "Column “{1}” holds numbers here and text in the files "
                                                          "before. Correct the cells that are no numbers."),
                                          column.name)));
        }
    return all;
}

void checkNames(const Batches& batches, base::Errors& errors)
{
    std::vector<std::string> names;
    for (const Table& batch : batches) {
        if (std::find(names.begin(), names.end(), batch.name) != names.end())
            errors.push_back(base::inputError(
                batch.file, say(CORE_TR("core", "Two batches are called “{1}”. Rename one of them."), batch.name)));
        names.push_back(batch.name);
        const Table& first = batches.front();
        if (batch.timed != first.timed || batch.origin.has_value() != first.origin.has_value())
            errors.push_back(base::inputError(
                batch.file, say(CORE_TR("core", "The rows of “{1}” and “{2}” differ in their time: dates, time since a "
                                                "begin, or none. Give all of them the same."),
                                batch.name, first.name)));
    }
}

} // namespace

bool Column::operator==(const Column& other) const
{
    return name == other.name && unit == other.unit && text == other.text && texts == other.texts &&
           sameCells(values, other.values);
}

const Column* Table::find(std::string_view column) const
{
    const auto at = std::find_if(columns.begin(), columns.end(), [&](const Column& c) { return c.name == column; });
    return at == columns.end() ? nullptr : &*at;
}

std::vector<std::string> Table::names() const
{
    std::vector<std::string> all;
    for (const Column& column : columns) all.push_back(column.name);
    return all;
}

std::vector<double> emptyCells(std::size_t rows)
{
    return std::vector<double>(rows, base::notAvailable);
}

void unify(Batches& batches, base::Errors& errors, base::Notices& notices)
{
    if (batches.empty()) return;
    checkNames(batches, errors);
    const std::vector<Column> all = allColumns(batches, errors);
    if (!errors.empty()) return;
    for (Table& batch : batches) {
        std::vector<Column> columns;
        for (const Column& wanted : all) {
            if (Column* own = found(batch.columns, wanted.name)) {
                takeUnit(batch, *own, wanted.unit, errors, notices);
                columns.push_back(std::move(*own));
                continue;
            }
            notices.push_back({batch.file, say(CORE_TR("core", "Batch “{1}” has no column “{2}”: its cells are empty."),
                                               batch.name, wanted.name)});
            columns.push_back(wanted);
            if (wanted.text)
                columns.back().texts.resize(batch.rows());
            else
                columns.back().values = emptyCells(batch.rows());
        }
        batch.columns = std::move(columns);
        batch.timeName = batches.front().timeName;
        batch.timeUnit = batches.front().timeUnit;
    }
}

TimedUnit perHour(const std::string& unit)
{
    return {unit.empty() || unit == "1" ? "1/h" : unit + "/h", 3600.0};
}

TimedUnit timesHour(const std::string& unit)
{
    for (const char* time : {"/s", "/min", "/h", "/d"})
        if (unit.size() > std::string_view(time).size() && base::endsWith(unit, time)) {
            const std::string rest = unit.substr(0, unit.size() - std::string_view(time).size());
            return {rest == "1" ? "" : rest, 1.0 / base::fromUnit(1.0, time + 1)};
        }
    const std::size_t slash = unit.find('/');
    if (unit.empty() || unit == "1") return {"h", 1.0 / 3600.0};
    if (slash == std::string::npos) return {unit + " h", 1.0 / 3600.0};
    return {unit.substr(0, slash) + " h" + unit.substr(slash), 1.0 / 3600.0};
}

} // namespace titer::prepare
