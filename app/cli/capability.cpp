// titer-cli capability: control charts of a column, and how it keeps to its specification.
#include "core/studies/capability/capability.h"

#include "app/cli/capability_json.h"
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/readings.h"
#include "app/cli/common/table.h"
#include "app/cli/common/written.h"
#include "app/cli/mvda/mvda_table.h"
#include "core/base/json.h"
#include "core/base/text.h"

#include <cmath>

namespace titer::cli {

namespace {

using base::Json;
using base::say;
using studies::Capability;
using studies::ControlChart;
using studies::ProcessSpread;
using studies::Subgroups;

struct CapabilityOrder {
    std::string column, subgroup, chart = "shewhart";
    std::optional<long> reference; // subgroups that limits are learned from; all without
    studies::SpecificationLimits specification;
    studies::EwmaRule ewma;
    studies::CusumRule cusum;
    double confidence = 0.95;
    std::string fault;
};

auto numberWithin(double above, double max)
{
    return [=](const std::string& text) -> base::Result<double> {
        const std::optional<double> value = base::readNumber(text);
        if (!value || !(*value > above) || !(*value <= max))
            return base::inputError(say("A number above {1} up to {2} is meant, not “{3}”.", base::writeShort(above, 4),
                                        base::writeShort(max, 4), text));
        return *value;
    };
}

CapabilityOrder readCapabilityOrder(const Arguments& arguments)
{
    constexpr double any = 1e300;
    CapabilityOrder order;
    order.column = arguments.value("--column").value_or("");
    order.subgroup = arguments.value("--subgroup").value_or("1");
    order.chart = arguments.value("--chart").value_or(order.chart);
    studies::SpecificationLimits& s = order.specification;
    const auto take = [&](const char* option, auto& into, double above, double max) {
        takeOption(arguments, option, into, numberWithin(above, max), order.fault);
    };
    take("--lower", s.lower, -any, any);
    take("--upper", s.upper, -any, any);
    take("--target", s.target, -any, any);
    take("--lambda", order.ewma.lambda, 0.0, 1.0);
    take("--width", order.ewma.width, 0.0, 10.0);
    take("--slack", order.cusum.slack, 0.0, 10.0);
    take("--decision", order.cusum.limit, 0.0, 100.0);
    take("--confidence", order.confidence, 0.0, 0.9999);
    takeOption(arguments, "--reference", order.reference, countWithin(2, 1000000), order.fault);
    if (order.column.empty()) order.fault = "--column is missing: what was measured";
    if (order.chart != "shewhart" && order.chart != "ewma" && order.chart != "cusum")
        order.fault = "--chart is shewhart, ewma or cusum, not “" + order.chart + "”";
    return order;
}

struct NamedSubgroups {
    Subgroups groups;
    std::vector<std::string> names;
    std::string unit;
};

// Rows in a row whose column of subgroups has one text are one subgroup.
std::optional<int> sizeByColumn(const studies::Column& column, std::vector<std::string>& names)
{
    std::vector<int> sizes;
    for (const std::string& cell : column.cells) {
        if (sizes.empty() || names.back() != cell) {
            sizes.push_back(0);
            names.push_back(cell);
        }
        ++sizes.back();
    }
    for (const int size : sizes)
        if (size != sizes.front()) return std::nullopt;
    return sizes.empty() ? 0 : sizes.front();
}

base::Result<NamedSubgroups> subgroupsOf(const studies::Sheet& sheet, const CapabilityOrder& order)
{
    base::Errors errors;
    const mvda::Block block = blockOf(sheet, {order.column}, errors);
    if (!errors.empty()) return errors.front();
    NamedSubgroups found{.groups = {.values = {block.cells.data(), block.cells.data() + block.cells.size()}},
                         .names = {},
                         .unit = block.units.front()};
    if (const auto number = readCount(order.subgroup, 1, 100); number) {
        found.groups.size = int(*number);
        if (found.groups.values.size() % std::size_t(*number) != 0)
            return base::inputError(sheet.name, say("{1} rows are no whole subgroups of {2}. Leave rows out, or name a "
                                                    "column of subgroups.",
                                                    std::to_string(sheet.rows()), order.subgroup));
        const std::vector<std::string> rows = rowNames(sheet);
        for (int i = 0; i < found.groups.count(); ++i) found.names.push_back(rows[std::size_t(i * found.groups.size)]);
        return found;
    }
    const studies::Column* column = sheet.find(order.subgroup);
    if (!column)
        return base::inputError(
            sheet.name, say("--subgroup: “{1}” is neither a number of rows up to 100 nor a column.", order.subgroup));
    const std::optional<int> size = sizeByColumn(*column, found.names);
    if (!size || *size > 100)
        return base::inputError(sheet.name,
                                say("The subgroups of “{1}” have not all the same number of rows, up to 100. "
                                    "Leave out those that have other numbers.",
                                    order.subgroup));
    found.groups.size = *size;
    return found;
}

std::string cellText(double value)
{
    return std::isnan(value) ? "-" : shortNumber(value);
}

std::string chartsText(const std::vector<ControlChart>& charts, const NamedSubgroups& of)
{
    Table limits({1, 2, 3}), found;
    const std::string unit = of.unit.empty() ? "" : " [" + of.unit + "]";
    limits.add({"chart", "lower limit", "centre", "upper limit"});
    for (const ControlChart& chart : charts) {
        const bool standardized = chart.what == "cusum";
        limits.add({chart.what + (standardized ? " [standard deviations]" : unit), cellText(chart.lower.back()),
                    cellText(chart.centre), cellText(chart.upper.back())});
        for (const studies::Signal& signal : chart.signalled)
            found.add({chart.what, of.names[std::size_t(signal.point)], "rule " + signal.rule,
                       cellText(chart.points[std::size_t(signal.point)])});
    }
    return limits.text() + "\n" + (found.empty() ? "No signals.\n" : "Signals:\n" + found.text());
}

std::string capabilityText(const Capability& capability, const CapabilityOrder& order, const std::string& unit)
{
    Table table({1, 2, 3});
    const std::string in = unit.empty() ? "" : " [" + unit + "]", sure = base::writeShort(100.0 * order.confidence, 4);
    table.add({"", "value", "from (" + sure + " %)", "to"});
    for (const studies::CapabilityIndex& index : capability.indices)
        table.add({index.name, cellText(index.value), cellText(index.low), cellText(index.high)});
    Table more({1});
    more.add({"mean" + in, cellText(capability.mean)});
    more.add({"standard deviation within subgroups" + in, cellText(capability.within)});
    more.add({"standard deviation of all" + in, cellText(capability.overall)});
    more.add({"expected beyond the specification [%]", cellText(100.0 * capability.outside)});
    more.add({"found beyond it", std::to_string(capability.found) + " of " + std::to_string(capability.values)});
    more.add({"p of normality (Anderson-Darling)", cellText(capability.normality)});
    return "\n" + table.text() + "\n" + more.text();
}

// What the figures rest on, where it does not hold.
void doubt(const Capability& capability, const std::vector<ControlChart>& charts, base::Notices& notices)
{
    constexpr double unlikely = 0.05;
    if (capability.normality < unlikely)
        notices.push_back(
            {"normality", say("The values are not normally distributed (p {1}): the indices and the share "
                              "that is expected beyond the specification do not hold.",
                              cellText(capability.normality))});
    std::size_t found = 0;
    for (const ControlChart& chart : charts) found += chart.signalled.size();
    if (found > 0)
        notices.push_back(
            {"signals", say("The process was not in control ({1}): what it has been capable of does not tell "
                            "what comes.",
                            std::to_string(found) + (found == 1 ? " signal" : " signals"))});
}

base::Result<std::vector<ControlChart>> chartsOf(const CapabilityOrder& order, const Subgroups& groups,
                                                 ProcessSpread& process)
{
    if (const base::Done whole = studies::checkValues(groups); !whole) return whole.error();
    Subgroups learned = groups;
    if (order.reference && *order.reference < groups.count())
        learned.values.resize(std::size_t(*order.reference) * std::size_t(groups.size));
    const base::Result<ProcessSpread> spread = studies::spreadOf(learned);
    if (!spread) return spread.error();
    process = *spread;
    if (order.chart == "ewma") return std::vector{studies::ewmaChart(groups, process, order.ewma)};
    if (order.chart == "cusum") return std::vector{studies::cusumChart(groups, process, order.cusum)};
    return studies::shewhartCharts(groups, process);
}

int reportCapability(const Arguments& arguments)
{
    const CapabilityOrder order = readCapabilityOrder(arguments);
    if (!order.fault.empty()) return usageError(arguments.command(), order.fault);
    const std::string path = arguments.positional(0);
    base::Errors errors;
    base::Notices notices;
    const std::optional<studies::Sheet> sheet = readTableOfRows(path, errors, notices);
    printErrors(errors, path);
    if (!sheet) return exitError;
    const auto fail = [&](const base::Error& error) {
        printError(error, path);
        return exitError;
    };
    const base::Result<NamedSubgroups> found = subgroupsOf(*sheet, order);
    if (!found) return fail(found.error());
    ProcessSpread process;
    const base::Result<std::vector<ControlChart>> charts = chartsOf(order, found->groups, process);
    if (!charts) return fail(charts.error());
    const studies::SpecificationLimits& s = order.specification;
    std::optional<Capability> capability;
    if (s.lower || s.upper) {
        const base::Result<Capability> result = studies::capabilityOf(found->groups, process, s, order.confidence);
        if (!result) return fail(result.error());
        capability = *result;
        doubt(*capability, *charts, notices);
    }
    printNotices(notices, path);
    if (!arguments.json()) {
        print(chartsText(*charts, *found) + (capability ? capabilityText(*capability, order, found->unit) : ""));
        return exitDone;
    }
    Json names = Json::array(), all = Json::array();
    for (const std::string& name : found->names) names.push(name);
    for (const ControlChart& chart : *charts) all.push(chartJson(chart));
    Json json = Json::object({{"format", "titer.capability/1"},
                              {"column", order.column},
                              {"unit", found->unit},
                              {"subgroups", names},
                              {"size", found->groups.size},
                              {"spread_by", process.by},
                              {"charts", all}});
    if (capability) json["capability"] = capabilityJson(*capability);
    printJson(json);
    return exitDone;
}

constexpr Positional capabilityPositionals[] = {tablePositional};
constexpr Option capabilityOptions[] = {
    {.name = "--column", .value = "COLUMN", .help = "what was measured, in the order of time"},
    {.name = "--subgroup",
     .value = "N|COLUMN",
     .help = "rows of a subgroup, or the column that names it; default: 1, individual values"},
    {.name = "--reference", .value = "N", .help = "learn limits from the first N subgroups; default: from all"},
    {.name = "--chart", .value = "shewhart|ewma|cusum", .help = "which chart; default: shewhart"},
    {.name = "--lambda", .value = "PART", .help = "weight of a new point of an EWMA; default: 0.2"},
    {.name = "--width", .value = "L", .help = "limits of an EWMA, in standard deviations; default: 2.7"},
    {.name = "--slack", .value = "K", .help = "what a CUSUM lets pass, in standard deviations; default: 0.5"},
    {.name = "--decision", .value = "H", .help = "limit of a CUSUM, in standard deviations; default: 5"},
    {.name = "--lower", .value = "VALUE", .help = "lower limit of the specification, in the unit of the column"},
    {.name = "--upper", .value = "VALUE", .help = "upper limit of the specification"},
    {.name = "--target", .value = "VALUE", .help = "its target, for Cpm; default: the middle"},
    {.name = "--confidence", .value = "SHARE", .help = "of the intervals; default: 0.95"},
};
constexpr const Command* capabilityParts[] = {&capabilityReport};

} // namespace

const Command processCapability{
    .name = "capability",
    .summary = "Control charts of a column, and how it keeps to its specification",
    .positionals = capabilityPositionals,
    .options = capabilityOptions,
    .about = "Charts: individuals and moving range, means and ranges up to ten in a subgroup, means and standard "
             "deviations beyond.\nRules of Western Electric: 1 beyond three standard deviations, 2 two of three beyond "
             "two on one side, 3 four of five\nbeyond one on one side, 4 eight in a row on one side of the centre; of "
             "charts of spread, of EWMA and of CUSUM the limits\nalone. Cp and Cpk are by the spread within subgroups, "
             "Pp and Ppk by that of all; a normal distribution is assumed and\ntested. --json prints "
             "titer.capability/1.",
    .example = "titer-cli capability lots.csv --column titre --lower 4.5 --upper 5.5",
    .run = reportCapability,
    .parts = capabilityParts};

} // namespace titer::cli
