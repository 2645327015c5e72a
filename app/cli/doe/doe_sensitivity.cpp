// titer-cli doe sensitivity: what drawn runs show of one response.
#include "app/cli/common/arguments.h"
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/input_file.h"
#include "app/cli/common/readings.h"
#include "app/cli/common/table.h"
#include "app/cli/doe/doe_data.h"
#include "core/base/text.h"
#include "core/studies/analysis/computer_experiments/uncertainty.h"

#include <cmath>
#include <limits>

namespace titer::cli {

namespace {

using base::Json;
using base::say;
using studies::SampleOrder;

struct Findings {
    SampleOrder order;
    std::string response, unit;
    int missing = 0; // runs without a value
    studies::Spread spread;
    std::optional<studies::ShareWithin> within;
    std::optional<studies::SobolIndices> sobol;
    std::optional<studies::MorrisEffects> morris;
};

// Draws of Sobol's scheme that repeat others in all but one quantity would count twice.
Eigen::VectorXd independent(const SampleOrder& order, const Eigen::VectorXd& values)
{
    return order.method == SampleOrder::Method::Sobol ? Eigen::VectorXd(values.head(2 * order.samples)) : values;
}

bool evaluate(const Eigen::VectorXd& values, double min, double max, Findings& found, base::Errors& errors)
{
    const auto take = [&](auto result, auto& into) {
        if (result)
            into = *std::move(result);
        else
            errors.push_back(result.error());
    };
    for (const double value : values) found.missing += std::isfinite(value) ? 0 : 1;
    const int quantities = int(found.order.quantities.size());
    if (found.order.method == SampleOrder::Method::Morris) {
        take(studies::morrisEffects(values, quantities, found.order.settings()), found.morris);
        return errors.empty();
    }
    const Eigen::VectorXd draws = independent(found.order, values);
    take(studies::spreadOf(draws), found.spread);
    if (std::isfinite(min) || std::isfinite(max)) found.within = studies::shareWithin(draws, min, max);
    if (found.order.method == SampleOrder::Method::Sobol)
        take(studies::sobolIndices(values, quantities, found.order.settings()), found.sobol);
    return errors.empty();
}

Json sensitivityJson(const studies::SensitivityIndex& index)
{
    return Json::object({{"value", index.value}, {"low", index.low}, {"high", index.high}});
}

Json findingsJson(const Findings& found)
{
    Json json = Json::object({{"format", "titer.sensitivity/1"},
                              {"response", found.response},
                              {"unit", found.unit},
                              {"without_value", found.missing}});
    if (!found.morris) {
        json["mean"] = found.spread.mean;
        json["standard_deviation"] = found.spread.deviation;
        json["p05"] = found.spread.low;
        json["median"] = found.spread.median;
        json["p95"] = found.spread.high;
        json["draws"] = found.spread.count;
    }
    if (found.within)
        json["within"] = Json::object({{"share", found.within->share},
                                       {"low", found.within->low},
                                       {"high", found.within->high},
                                       {"count", found.within->within}});
    json["quantities"] = Json::array();
    for (std::size_t q = 0; q < found.order.quantities.size(); ++q) {
        Json item = Json::object({{"id", found.order.quantities[q].name}});
        if (found.sobol) {
            item["first"] = sensitivityJson(found.sobol->first[q]);
            item["total"] = sensitivityJson(found.sobol->total[q]);
        }
        if (found.morris) {
            item["mu"] = found.morris->mu[q];
            item["mu_star"] = found.morris->muStar[q];
            item["sigma"] = found.morris->sigma[q];
        }
        json["quantities"].push(std::move(item));
    }
    return json;
}

std::string range(const studies::SensitivityIndex& index)
{
    return base::writeShort(index.low, 2) + " to " + base::writeShort(index.high, 2);
}

std::string findingsText(const Findings& found)
{
    const std::string unit = found.unit.empty() ? "" : " " + found.unit;
    const auto amount = [&](double value) { return base::writeShort(value, 4) + unit; };
    std::string text = found.response + (found.unit.empty() ? "" : ", " + found.unit) + "\n\n";
    if (!found.morris) {
        Table table;
        table.add({"  mean", amount(found.spread.mean)});
        table.add({"  standard deviation", amount(found.spread.deviation)});
        table.add({"  5 %, 50 %, 95 % points", base::writeShort(found.spread.low, 4) + ", " +
                                                   base::writeShort(found.spread.median, 4) + ", " +
                                                   amount(found.spread.high)});
        table.add({"  draws", std::to_string(found.spread.count)});
        if (found.within)
            table.add(
                {"  within the limits", base::writeShort(100.0 * found.within->share, 4) +
                                            " % (95 % confidence: " + base::writeShort(100.0 * found.within->low, 3) +
                                            " to " + base::writeShort(100.0 * found.within->high, 3) + " %)"});
        text += table.text();
    }
    if (found.sobol) {
        Table table({1, 3});
        table.add({"  quantity", "alone", "95 %", "with others", "95 %"});
        for (std::size_t q = 0; q < found.order.quantities.size(); ++q)
            table.add({"  " + found.order.quantities[q].name, base::writeShort(found.sobol->first[q].value, 3),
                       range(found.sobol->first[q]), base::writeShort(found.sobol->total[q].value, 3),
                       range(found.sobol->total[q])});
        text += "\nShare of the variance that each causes\n" + table.text();
    }
    if (found.morris) {
        Table table({1, 2, 3});
        table.add({"  quantity", "mu*", "mu", "sigma"});
        for (std::size_t q = 0; q < found.order.quantities.size(); ++q)
            table.add({"  " + found.order.quantities[q].name, base::writeShort(found.morris->muStar[q], 4),
                       base::writeShort(found.morris->mu[q], 4), base::writeShort(found.morris->sigma[q], 4)});
        text += "Effect of each from its lowest to its highest value" + (unit.empty() ? "" : " [" + found.unit + "]") +
                ": size, mean and spread;\na spread as large as the size indicates curvature or interactions\n" +
                table.text();
    }
    return text;
}

const studies::Column* responseColumn(const studies::Sheet& sheet, const std::string& name, base::Errors& errors)
{
    const studies::Column* column = sheet.find(name);
    if (column && !column->text) return column;
    errors.push_back(
        {base::Code::Input, "--response",
         column ? say("The column “{1}” contains text, but a response must be numeric.", name)
                : say("The sheet has no column “{1}”; columns are {2}.", name, base::join(sheet.names(), ", "))});
    return nullptr;
}

int evaluateRuns(const Arguments& arguments)
{
    double min = -std::numeric_limits<double>::infinity(), max = std::numeric_limits<double>::infinity();
    std::string fault;
    const auto number = [](const std::string& text) -> base::Result<double> {
        if (const std::optional<double> read = base::readNumber(text)) return *read;
        return base::Error{base::Code::Input, "", say("“{1}” is not a number.", text)};
    };
    takeOption(arguments, "--above", min, number, fault);
    takeOption(arguments, "--below", max, number, fault);
    const std::optional<std::string> response = arguments.value("--response");
    if (fault.empty() && !response) fault = "--response is missing: the column to evaluate";
    if (!fault.empty()) return usageError(arguments.command(), fault);
    const std::string path = arguments.positional(0);
    base::Errors errors;
    base::Notices notices;
    Findings found;
    const base::Result<std::string> text = readText(path, "a table of runs");
    if (!text) {
        printError(text.error(), path);
        return exitError;
    }
    const studies::Sheet sheet = studies::readSheet(*text, {.name = path, .categorical = {}}, errors, notices);
    const base::Result<SampleOrder> order = studies::readSampleHeader(*text);
    if (!order) errors.push_back(order.error());
    const studies::Column* column = errors.empty() ? responseColumn(sheet, *response, errors) : nullptr;
    if (column) {
        found.order = *order;
        found.response = column->name;
        found.unit = column->unit;
        const base::Result<Eigen::VectorXd> values = studies::valuesOf(*order, sheet, *column);
        if (!values)
            errors.push_back(values.error());
        else
            evaluate(*values, min, max, found, errors);
    }
    if (found.missing > 0)
        notices.push_back(
            {*response, say("{1} runs have no value here. The results are for the others, and failed runs may be "
                            "the worst.",
                            std::to_string(found.missing))});
    printNotices(notices, path);
    printErrors(errors, path);
    if (!errors.empty()) return exitError;
    if (arguments.json())
        printJson(findingsJson(found));
    else
        print(findingsText(found));
    return exitDone;
}

constexpr Positional doeSensitivityPositionals[] = {dataPositional};
constexpr Option doeSensitivityOptions[] = {
    {.name = "--response", .value = "NAME", .help = "the column to evaluate"},
    {.name = "--above", .value = "X", .help = "a limit: reports the fraction of draws at X or above"},
    {.name = "--below", .value = "X", .help = "a limit: reports the fraction of draws at X or below"},
};

} // namespace

const Command doeSensitivity{
    .name = "doe sensitivity",
    .summary = "The spread of a response due to uncertain quantities, and its causes",
    .positionals = doeSensitivityPositionals,
    .options = doeSensitivityOptions,
    .about = "Takes a sheet of “titer-cli doe sample” that “titer-cli sweep” carried out. How the runs were drawn is "
             "described in "
             "its first line;\nsettings that are not those are refused. --json prints titer.sensitivity/1.",
    .example = "titer-cli doe sensitivity results.csv --response titre --above 4.5",
    .run = evaluateRuns};

} // namespace titer::cli
