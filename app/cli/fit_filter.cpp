// titer-cli fit filter: laws of blocking from trials of small filters, and the area that a batch needs.
#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/input_file.h"
#include "app/cli/output_file.h"
#include "app/cli/table.h"
#include "core/base/text.h"
#include "core/base/units.h"
#include "core/studies/filter_trial.h"

namespace titer::cli {

namespace {

using base::Json;
using base::say;
using studies::BlockingLaw;
using studies::FilterFit;

constexpr double water = 1e-3; // viscosity at 20 °C [Pa s]

struct Order {
    studies::FilterTrialOptions trial;
    studies::FilterTask task;
    double viscosity = water; // [Pa s]
    std::string fault;        // of usage
};

// Above 0; `otherwise` without the option.
double positive(const Arguments& arguments, const char* option, const char* si, double otherwise, std::string& fault)
{
    const std::optional<std::string> text = arguments.value(option);
    if (!text) return otherwise;
    const base::Result<double> value = base::readQuantity(*text, si);
    if (value && *value > 0.0) return *value;
    fault = std::string(option) + ": " +
            (value ? "a value above 0 is wanted, and here stands “" + *text + "”" : value.error().what.text());
    return otherwise;
}

Order readOrder(const Arguments& arguments)
{
    Order order;
    order.trial.area = positive(arguments, "--area", "m2", 0.0, order.fault);
    order.trial.pressure = positive(arguments, "--pressure", "Pa", 0.0, order.fault);
    order.task.pressureLimit = positive(arguments, "--pressure-limit", "Pa", 0.0, order.fault);
    order.task.volume = positive(arguments, "--batch", "m3", 0.0, order.fault);
    order.task.duration = positive(arguments, "--within", "s", 0.0, order.fault);
    order.task.safety = positive(arguments, "--safety", "1", order.task.safety, order.fault);
    order.viscosity = positive(arguments, "--viscosity", "Pa s", order.viscosity, order.fault);
    return order;
}

std::string shown(double si, const char* unit)
{
    return base::writeShort(base::toUnit(si, unit), 4);
}

std::string shownError(const std::optional<double>& error, const char* unit)
{
    return error ? base::writeShort(base::toUnit(*error, unit), 2) : "not told";
}

std::string titleOf(const FilterFit& fit)
{
    const studies::FilterTrial& trial = fit.trial;
    std::string text = trial.name.empty() ? "Filter" : "Filter " + trial.name;
    text += trial.constantFlow ? ", at constant flow" : ", at constant pressure";
    if (trial.flux > 0.0) text += " of " + shown(trial.flux, "L/m2/h") + " L/m2/h";
    if (trial.appliedPressure > 0.0) text += " of " + shown(trial.appliedPressure, "bar") + " bar";
    return text + ", " + std::to_string(trial.throughput.size()) + " points to " +
           shown(trial.throughput.back(), "L/m2") + " L/m2\n";
}

std::string fitText(const Order& order, const FilterFit& fit)
{
    const bool flow = fit.trial.constantFlow;
    const char* unit = flow ? "bar" : "L/m2/h";
    Table table({1, 2, 3, 4, 5, 6, 7});
    table.add({"Law", flow ? "clean [bar]" : "clean [L/m2/h]", "std. error", "rise K [1/m]", "std. error",
               flow ? "residual [bar]" : "residual [L/m2]", "likelihood", "area [m2]"});
    for (const BlockingLaw& law : fit.laws) {
        const std::optional<double> area = leastArea(fit, law, order.task);
        table.add({law.id, shown(law.start, unit), shownError(law.startError, unit), base::writeShort(law.constant, 4),
                   shownError(law.constantError, "1/m"), shown(law.residualSd, flow ? "bar" : "L/m2"),
                   base::writeShort(law.likelihood, 2),
                   area ? base::writeShort(*area * order.task.safety, 3) : std::string("-")});
    }
    std::string text = titleOf(fit) + table.text();
    if (fit.capacity) text += "Capacity: " + shown(*fit.capacity, "L/m2") + " L/m2\n";
    return text;
}

Json optionalJson(const std::optional<double>& value)
{
    return value ? Json(*value) : Json();
}

Json fitJson(const Order& order, const FilterFit& fit)
{
    Json laws = Json::array();
    for (const BlockingLaw& law : fit.laws)
        laws.push(Json::object({{"law", law.id},
                                {"exponent", law.exponent},
                                {fit.trial.constantFlow ? "clean_pressure" : "clean_flux", law.start},
                                {"clean_std_error", optionalJson(law.startError)},
                                {"constant", law.constant},
                                {"constant_std_error", optionalJson(law.constantError)},
                                {"residual_sd", law.residualSd},
                                {"likelihood", law.likelihood},
                                {"least_area", optionalJson(leastArea(fit, law, order.task))}}));
    return Json::object({{"filter", fit.trial.name},
                         {"mode", fit.trial.constantFlow ? "constant_flow" : "constant_pressure"},
                         {"points", double(fit.trial.throughput.size())},
                         {"laws", std::move(laws)},
                         {"decided", fit.decided},
                         {"capacity", optionalJson(fit.capacity)},
                         {"beyond_trial", fit.beyondTrial}});
}

// The parameters of a depth filter by the likeliest law, as they stand in a plant file.
Json paramsOf(const Order& order, const FilterFit& fit)
{
    const BlockingLaw& law = fit.laws.front();
    Json params = Json::object({{"law", law.id}, {"blocking_constant", law.constant}, {"viscosity", order.viscosity}});
    const studies::FilterTrial& trial = fit.trial;
    const double pressure = trial.constantFlow ? law.start : trial.appliedPressure;
    const double flux = trial.constantFlow ? trial.flux : law.start;
    if (pressure > 0.0 && flux > 0.0) params["clean_resistance"] = pressure / (order.viscosity * flux);
    if (flux > 0.0) params["design_flux"] = flux;
    if (order.task.pressureLimit > 0.0) params["pressure_limit"] = order.task.pressureLimit;
    if (const std::optional<double> area = leastArea(fit, law, order.task)) params["area"] = *area * order.task.safety;
    return params;
}

std::vector<FilterFit> fitAll(const Order& order, const std::string& path, base::Errors& errors, base::Notices& notices)
{
    const base::Result<std::string> text = readText(path, "a table of trials");
    if (!text) {
        errors.push_back(text.error());
        return {};
    }
    const studies::Sheet sheet = studies::readSheet(*text, {.name = path, .categorical = {"filter"}}, errors, notices);
    if (!errors.empty()) return {};
    std::vector<FilterFit> fits;
    for (const studies::FilterTrial& trial : readFilterTrials(sheet, order.trial, errors, notices)) {
        base::Result<FilterFit> fit = fitFilter(trial, order.task);
        if (!fit) {
            errors.push_back(fit.error());
            continue;
        }
        notices.insert(notices.end(), fit->notices.begin(), fit->notices.end());
        fits.push_back(std::move(*fit));
    }
    return fits;
}

int fitTable(const Arguments& arguments)
{
    const Order order = readOrder(arguments);
    if (!order.fault.empty()) return usageFault(arguments.command(), order.fault);
    const std::string path = arguments.positional(0);
    const std::optional<std::string> out = arguments.value("--output");
    if (out)
        if (const base::Done can = canWrite(*out); !can) {
            printError(can.error(), *out);
            return exitFault;
        }
    base::Errors errors;
    base::Notices notices;
    const std::vector<FilterFit> fits = fitAll(order, path, errors, notices);
    printNotices(notices, path);
    printErrors(errors, path);
    std::string text;
    Json list = Json::array(), params = Json::object();
    for (const FilterFit& fit : fits) {
        text += (text.empty() ? "" : "\n") + fitText(order, fit);
        list.push(fitJson(order, fit));
        if (fits.size() == 1)
            params = paramsOf(order, fit);
        else
            params[fit.trial.name] = paramsOf(order, fit);
    }
    if (arguments.json())
        printJson(Json::object({{"format", "titer.filter/1"}, {"filters", std::move(list)}}));
    else if (out == "-")
        complain(text);
    else
        print(text);
    if (out && errors.empty())
        if (const base::Done written = writeOutput(*out, Json::object({{"params", std::move(params)}}).write() + "\n");
            !written) {
            printError(written.error(), *out);
            return exitFault;
        }
    return errors.empty() ? exitDone : exitFault;
}

constexpr Positional positionals[] = {{.name = "DATA", .help = "table of points (below); - reads standard input"}};
constexpr Option options[] = {
    {.name = "--area",
     .value = "AREA",
     .help = "of the filters in the trial, where volumes were measured: \"3.5 cm2\""},
    {.name = "--pressure", .value = "PRESSURE", .help = "of a trial at constant pressure"},
    {.name = "--viscosity", .value = "VALUE", .help = "of what was filtered (1 mPa s)"},
    {.name = "--batch", .value = "VOLUME", .help = "that the filter is to take"},
    {.name = "--within", .value = "TIME", .help = "in which the batch has to pass, at constant pressure"},
    {.name = "--pressure-limit", .value = "PRESSURE", .help = "of the filter at constant flow"},
    {.name = "--safety", .value = "FACTOR", .help = "by which the area exceeds the least (1.5)"},
    {.name = "--output",
     .value = "FILE",
     .help = "writes {\"params\": ...} of a depth filter for a plant file",
     .brief = "-o"},
};

} // namespace

const Command fitFilterTrials{
    .name = "fit filter",
    .summary = "Fit laws of blocking to trials of small filters (Vmax, Pmax)",
    .positionals = positionals,
    .options = options,
    .about =
        "At constant pressure: columns time [min] and volume [mL] (with --area) or throughput [L/m2]. At constant "
        "flow: "
        "pressure [bar]\nbeside them, and flux [L/m2/h] or flow [mL/min] where there is no time. The column filter "
        "names several filters in one table, such\nas the wells of a plate.\n"
        "All four laws of Hermia are fitted and stand by their likelihood (Akaike's criterion, points taken as "
        "independent); where the\ntrial cannot tell them apart that is said. Areas hold the safety factor. --json "
        "prints titer.filter/1, in SI units.",
    .example = "titer-cli fit filter vmax.csv --area \"3.5 cm2\" --pressure \"1 bar\" --batch \"25 L\" --within 30min\n"
               "titer-cli fit filter pmax.csv --pressure-limit \"1.4 bar\" --batch \"2000 L\" -o filter.json",
    .run = fitTable};

} // namespace titer::cli
