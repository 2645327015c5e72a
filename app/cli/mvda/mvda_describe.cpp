// titer-cli mvda describe: what the columns of a table are like before a model is made of them.
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/long_work.h"
#include "app/cli/common/table.h"
#include "app/cli/common/written.h"
#include "app/cli/mvda/mvda_table.h"
#include "core/studies/description/correlations.h"
#include "core/studies/description/description.h"

#include <algorithm>
#include <cmath>

namespace titer::cli {

namespace {

using base::Json;
using studies::ColumnDescription;
using studies::Correlations;

constexpr std::size_t maxPairs = 20; // in words

std::vector<std::span<const double>> columnsOf(const mvda::Block& table)
{
    std::vector<std::span<const double>> columns;
    for (Eigen::Index j = 0; j < table.cells.cols(); ++j)
        columns.emplace_back(table.cells.col(j).data(), std::size_t(table.cells.rows()));
    return columns;
}

Json histogramJson(const studies::Histogram& histogram)
{
    Json edges = Json::array(), counts = Json::array();
    for (const double edge : histogram.edges) edges.push(edge);
    for (const int count : histogram.counts) counts.push(count);
    return Json::object({{"rule", histogram.rule},
                         {"bounded", histogram.isBounded},
                         {"edges", std::move(edges)},
                         {"counts", std::move(counts)}});
}

Json descriptionJson(const mvda::Block& table, const std::vector<ColumnDescription>& columns, const Correlations& pairs)
{
    Json described = Json::array(), names = Json::array();
    for (std::size_t j = 0; j < columns.size(); ++j) {
        const ColumnDescription& column = columns[j];
        described.push(Json::object({{"column", table.names[j]},
                                     {"unit", table.units[j]},
                                     {"count", column.count},
                                     {"missing", column.missing},
                                     {"mean", column.mean},
                                     {"deviation", column.deviation},
                                     {"least", column.least},
                                     {"lower_quartile", column.lowerQuartile},
                                     {"median", column.median},
                                     {"upper_quartile", column.upperQuartile},
                                     {"greatest", column.greatest},
                                     {"histogram", histogramJson(column.histogram)}}));
        names.push(table.names[j]);
    }
    const auto square = [&](const auto& values) {
        Json rows = Json::array();
        for (int a = 0; a < pairs.columns; ++a) {
            Json row = Json::array();
            for (int b = 0; b < pairs.columns; ++b) row.push(values[pairs.place(a, b)]);
            rows.push(std::move(row));
        }
        return rows;
    };
    return Json::object({{"format", "titer.description/1"},
                         {"rows", int(table.cells.rows())},
                         {"columns", std::move(described)},
                         {"correlations", Json::object({{"columns", std::move(names)},
                                                        {"pearson", square(pairs.pearson)},
                                                        {"spearman", square(pairs.spearman)},
                                                        {"rows", square(pairs.pairs)}})}});
}

std::string shownOrNone(double value)
{
    return std::isnan(value) ? "n/a" : shortNumber(value);
}

std::string binWords(const studies::Histogram& histogram)
{
    if (histogram.counts.empty()) return "n/a";
    const std::string words = std::to_string(histogram.counts.size()) + " of " + shortNumber(histogram.width());
    return histogram.rule.empty() ? words : words + ", " + histogram.rule + (histogram.isBounded ? ", bounded" : "");
}

// The columns, then the pairs that go together most.
std::string descriptionText(const mvda::Block& table, const std::vector<ColumnDescription>& columns,
                            const Correlations& pairs)
{
    Table text({1, 2, 3, 4, 5, 6, 7, 8, 9});
    text.add({"column", "values", "missing", "mean", "SD", "least", "lower quartile", "median", "upper quartile",
              "greatest", "bins"});
    for (std::size_t j = 0; j < columns.size(); ++j) {
        const ColumnDescription& of = columns[j];
        text.add({table.names[j] + (table.units[j].empty() ? "" : " [" + table.units[j] + "]"),
                  std::to_string(of.count), std::to_string(of.missing), shownOrNone(of.mean), shownOrNone(of.deviation),
                  shownOrNone(of.least), shownOrNone(of.lowerQuartile), shownOrNone(of.median),
                  shownOrNone(of.upperQuartile), shownOrNone(of.greatest), binWords(of.histogram)});
    }
    struct Pair {
        int a, b;
        double size; // of the larger one of both; -1 of none
    };
    std::vector<Pair> all;
    for (int a = 0; a < pairs.columns; ++a)
        for (int b = a + 1; b < pairs.columns; ++b) {
            const std::size_t place = pairs.place(a, b);
            const double size = std::max(std::abs(pairs.pearson[place]), std::abs(pairs.spearman[place]));
            all.push_back({a, b, std::isnan(size) ? -1.0 : size});
        }
    if (all.empty()) return text.text();
    std::ranges::stable_sort(all, std::ranges::greater(), &Pair::size);
    Table together({2, 3, 4});
    together.add({"column", "with", "Pearson", "Spearman", "rows"});
    for (std::size_t i = 0; i < std::min(maxPairs, all.size()); ++i) {
        const std::size_t place = pairs.place(all[i].a, all[i].b);
        const auto shown = [](double value) { return std::isnan(value) ? "n/a" : base::writeShort(value, 3); };
        together.add({table.names[std::size_t(all[i].a)], table.names[std::size_t(all[i].b)],
                      shown(pairs.pearson[place]), shown(pairs.spearman[place]), std::to_string(pairs.pairs[place])});
    }
    const std::string more = all.size() > maxPairs
                                 ? "(the " + std::to_string(maxPairs) + " pairs that go together most, of " +
                                       std::to_string(all.size()) + "; --json has all)\n"
                                 : std::string();
    return text.text() + "\n" + together.text() + more;
}

int describeTable(const Arguments& arguments)
{
    const std::string path = arguments.positional(0);
    base::Errors errors;
    base::Notices notices;
    const std::optional<studies::Sheet> sheet = readTableOfRows(path, errors, notices);
    mvda::Block table;
    if (sheet) {
        const std::vector<std::string> names = listedNames(arguments, "--columns");
        table = blockOf(*sheet, names.empty() ? numberColumns(*sheet, {}) : names, errors);
        if (errors.empty() && table.names.empty())
            errors.push_back(base::inputError(
                path, base::say("The table has no column of numbers. Take one that has, or correct its cells.")));
    }
    printNotices(notices, path);
    printErrors(errors, path);
    if (!errors.empty()) return exitError;
    LongWork work(arguments.command().name);
    std::vector<ColumnDescription> columns;
    for (const std::span<const double> column : columnsOf(table)) columns.push_back(studies::describe(column));
    const Correlations pairs = studies::correlationsOf(columnsOf(table), work.token());
    const bool isStopped = work.stopped();
    work.clear();
    if (isStopped) return exitError;
    if (arguments.json())
        printJson(descriptionJson(table, columns, pairs));
    else
        print(descriptionText(table, columns, pairs));
    return exitDone;
}

constexpr Positional describePositionals[] = {tablePositional};
constexpr Option describeOptions[] = {
    {.name = "--columns", .value = "COLUMN,…", .help = "columns of numbers; default: all of them", .many = true}};

} // namespace

const Command mvdaDescribe{
    .name = "mvda describe",
    .summary = "What the columns of a table are like before any model: figures, bins, correlations",
    .positionals = describePositionals,
    .options = describeOptions,
    .about = "Quartiles lie between neighbours by straight lines (type 7 of Hyndman and Fan), bins are those of "
             "Freedman and Diaconis, of\nround width. A correlation is of the rows in which both columns have a value; "
             "that of a constant column is n/a.",
    .example = "titer-cli mvda describe batches.csv --columns titre,purity",
    .run = describeTable};

} // namespace titer::cli
