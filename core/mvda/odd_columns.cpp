#include "core/mvda/odd_columns.h"

#include "core/base/math/median.h"
#include "core/base/text.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace titer::mvda {

using base::say;

namespace {

constexpr double otherUnit = 30.0; // times as large
constexpr std::size_t minInBatch = 3;
constexpr std::size_t maxNamed = 5;
constexpr std::size_t minChannels = 8;

std::string firstOf(const std::vector<std::string>& names)
{
    const std::vector<std::string> first(names.begin(),
                                         names.begin() + std::ptrdiff_t(std::min(names.size(), maxNamed)));
    return base::join(first, ", ") + (names.size() > maxNamed ? ", …" : "");
}

// The sizes of a column in a batch.
struct Sizes {
    double least = INFINITY, largest = 0.0, middle = 0.0;
};

std::map<std::string, Sizes> sizesOf(const studies::Column& column, const std::vector<std::string>& batches)
{
    std::map<std::string, std::vector<double>> values;
    for (std::size_t row = 0; row < batches.size() && row < column.values.size(); ++row)
        if (std::isfinite(column.values[row])) values[batches[row]].push_back(std::abs(column.values[row]));
    std::map<std::string, Sizes> sizes;
    for (auto& [batch, own] : values)
        if (own.size() >= minInBatch)
            sizes[batch] = {*std::ranges::min_element(own), *std::ranges::max_element(own), base::median(own)};
    return sizes;
}

// How many times as large a batch is as the others, where it lies beyond all of them; 1 where it does not.
double timesAsLarge(const std::string& batch, const std::map<std::string, Sizes>& all)
{
    const Sizes& own = all.at(batch);
    Sizes others;
    std::vector<double> middles;
    for (const auto& [name, sizes] : all) {
        if (name == batch) continue;
        others.least = std::min(others.least, sizes.least);
        others.largest = std::max(others.largest, sizes.largest);
        middles.push_back(sizes.middle);
    }
    others.middle = base::median(middles);
    const bool isApart = own.least > others.largest || own.largest < others.least;
    return isApart && own.middle > 0.0 && others.middle > 0.0 ? own.middle / others.middle : 1.0;
}

} // namespace

bool areChannels(const std::vector<std::string>& names)
{
    return names.size() >= minChannels &&
           std::ranges::all_of(names, [](const std::string& name) { return base::readNumber(name).has_value(); });
}

base::Notices oddColumns(const Model& model, const studies::Sheet& sheet)
{
    const std::vector<std::string>& names = model.tableNames();
    std::vector<std::string> unstated, empty;
    for (std::size_t j = 0; j < names.size(); ++j) {
        const studies::Column* column = sheet.find(names[j]);
        if (!column || column->text) continue;
        if (column->unit.empty() && !model.tableUnits()[j].empty())
            unstated.push_back(names[j] + " [" + model.tableUnits()[j] + "]");
        if (!column->values.empty() &&
            std::ranges::all_of(column->values, [](double value) { return std::isnan(value); }))
            empty.push_back(names[j]);
    }
    base::Notices notices;
    if (!unstated.empty())
        notices.push_back(
            {sheet.name,
             say(CORE_TR("core", "The table states no unit of columns that the model has in one: {1}. Their "
                                 "numbers are taken to be in those units. State them in the head of the "
                                 "table."),
                 firstOf(unstated))});
    if (!empty.empty())
        notices.push_back({sheet.name, say(CORE_TR("core", "Columns of the model are empty in all rows: {1}. What is "
                                                           "predicted goes without them. Fill them, or make a model "
                                                           "without them."),
                                           firstOf(empty))});
    return notices;
}

base::Notices oddBatches(const studies::Sheet& sheet, const std::vector<std::string>& columns,
                         const std::vector<std::string>& batches)
{
    base::Notices notices;
    for (const std::string& name : columns) {
        const studies::Column* column = base::readNumber(name) ? nullptr : sheet.find(name);
        if (!column || column->text) continue;
        const std::map<std::string, Sizes> sizes = sizesOf(*column, batches);
        if (sizes.size() < 2) continue;
        for (const auto& [batch, own] : sizes) {
            const double times = timesAsLarge(batch, sizes);
            if (times < otherUnit && times > 1.0 / otherUnit) continue;
            notices.push_back(
                {sheet.name,
                 say(CORE_TR("core", "“{1}” is about {2} times as large in batch “{3}” as in the others: its "
                                     "unit may have changed. Bring it to one unit, or leave the batch out."),
                     name, base::writeShort(times, 2), batch)});
            break; // of two batches either is so
        }
    }
    return notices;
}

} // namespace titer::mvda
