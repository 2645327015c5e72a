#include "core/mvda/odd_columns.h"

#include "core/base/math/median.h"
#include "core/base/text.h"
#include "core/mvda/limits.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

namespace titer::mvda {

using base::say;

namespace {

constexpr double otherUnit = 30.0; // times as large
constexpr std::size_t minInBatch = 3;
constexpr double leap = 100.0, maxSpread = 10.0; // of a stretch in another unit
constexpr double unitSteps[] = {1e3, 1e-3, 1e6, 1e-6};
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
        if (std::isfinite(column.values[row]) && !batches[row].empty())
            values[batches[row]].push_back(std::abs(column.values[row]));
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

// A stretch of rows in another unit, by places among the rows that have a value; times as large as the others.
struct Stretch {
    std::size_t first = 0, last = 0;
    double times = 1.0;
    bool stays = false; // to the last row
};

std::optional<Stretch> stretchIn(const std::vector<double>& sizes)
{
    std::vector<std::size_t> leaps; // places before which the values leap
    for (std::size_t i = 1; i < sizes.size(); ++i)
        if (const double times = sizes[i] / sizes[i - 1]; times > leap || times < 1.0 / leap) leaps.push_back(i);
    if (leaps.empty() || leaps.size() > 2) return std::nullopt;
    const bool stays = leaps.size() == 1;
    const std::size_t from = leaps[0], behind = stays ? sizes.size() : leaps[1];
    if (from < minInBatch || behind - from < minInBatch) return std::nullopt;
    if (!stays && sizes.size() - behind < minInBatch) return std::nullopt;
    const auto at = [&](std::size_t place) { return sizes.begin() + std::ptrdiff_t(place); };
    std::vector<double> own(at(from), at(behind));
    std::vector<double> others(sizes.begin(), at(from));
    others.insert(others.end(), at(behind), sizes.end());
    const auto [ownLeast, ownLargest] = std::ranges::minmax(own);
    const auto [least, largest] = std::ranges::minmax(others);
    if (ownLargest > maxSpread * ownLeast || largest > maxSpread * least) return std::nullopt;
    const double middle = base::median(own), middleOfOthers = base::median(others);
    const auto isUnit = [&](double step) {
        const bool isAmong = middle / step >= least && middle / step <= largest;
        return isAmong && (!stays || (middleOfOthers * step >= ownLeast && middleOfOthers * step <= ownLargest));
    };
    if (std::ranges::none_of(unitSteps, isUnit)) return std::nullopt;
    return Stretch{from, behind - 1, middle / middleOfOthers, stays};
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

std::optional<base::Sentence> strangersAmong(const Model& model, const Prediction& prediction)
{
    const Limit* limit = findLimit(model.limits, "spe_box_99");
    if (!limit) return std::nullopt;
    const auto& spe = prediction.figures.spe.array();
    const auto judged = spe.isFinite().count(), beyond = (spe > limit->value).count();
    if (judged < Eigen::Index(minInBatch) || 10 * beyond < 9 * judged) return std::nullopt;
    return say(CORE_TR("core",
                       "{1} of {2} rows are unlike those of the model (SPE above its 99 % limit), as where another "
                       "instrument measured them, or columns mean something else. Bring the model to this "
                       "instrument (Upkeep of its card, mvda transfer), or take the right one."),
               std::to_string(beyond), std::to_string(judged));
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

base::Notices oddStretches(const studies::Sheet& sheet, const std::vector<std::string>& columns,
                           const std::vector<std::string>& names)
{
    base::Notices notices;
    for (const std::string& name : columns) {
        const studies::Column* column = base::readNumber(name) ? nullptr : sheet.find(name);
        if (!column || column->text) continue;
        std::vector<std::size_t> rows;
        std::vector<double> sizes;
        for (std::size_t row = 0; row < column->values.size(); ++row) {
            const double size = std::abs(column->values[row]);
            if (!std::isfinite(size) || names[row].empty()) continue;
            rows.push_back(row);
            sizes.push_back(size);
        }
        // What is 0 anywhere is switched on and off.
        if (std::ranges::find(sizes, 0.0) != sizes.end()) continue;
        const std::optional<Stretch> stretch = stretchIn(sizes);
        if (!stretch) continue;
        const std::string times = base::writeShort(stretch->times, 2), first = names[rows[stretch->first]];
        if (stretch->stays)
            notices.push_back(
                {sheet.name,
                 say(CORE_TR("core",
                             "“{1}” is about {2} times as large from the row {3} on as before: its unit may have "
                             "changed, unless the process did. Bring it to one unit, or leave the rows out."),
                     name, times, first)});
        else
            notices.push_back(
                {sheet.name,
                 say(CORE_TR("core", "“{1}” is about {2} times as large in the rows {3} to {4} as before and "
                                     "behind them: its unit may have changed. Bring it to one unit, or leave "
                                     "the rows out."),
                     name, times, first, names[rows[stretch->last]])});
    }
    return notices;
}

} // namespace titer::mvda
