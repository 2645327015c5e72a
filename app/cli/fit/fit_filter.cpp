// titer-cli fit filter: laws of blocking from trials of small filters, and the area that a batch needs.
#include "app/cli/common/arguments.h"
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/input_file.h"
#include "app/cli/common/output_file.h"
#include "app/cli/common/table.h"
#include "app/cli/common/written.h"
#include "app/cli/fit/fit_into.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/solve/catalogue.h"
#include "core/studies/calibration/fitted_unit.h"

namespace titer::cli {

namespace {

using base::Json;
using base::say;
using studies::BlockingLaw;
using studies::FilterFit;

struct Order {
    studies::FilterTrialOptions trial;
    studies::FilterChoice choice;
    std::string fault; // of usage
};

// Above 0; `otherwise` without the option.
double positive(const Arguments& arguments, const char* option, const char* si, double otherwise, std::string& fault)
{
    const std::optional<std::string> text = arguments.value(option);
    if (!text) return otherwise;
    const base::Result<double> value = base::readQuantity(*text, si);
    if (value && *value > 0.0) return *value;
    fault = std::string(option) + ": " +
            (value ? "a value above 0 is required, not “" + *text + "”" : value.error().what.text());
    return otherwise;
}

Order readOrder(const Arguments& arguments)
{
    Order order;
    order.trial.area = positive(arguments, "--area", "m2", 0.0, order.fault);
    order.trial.pressure = positive(arguments, "--pressure", "Pa", 0.0, order.fault);
    order.choice.task.pressureLimit = positive(arguments, "--pressure-limit", "Pa", 0.0, order.fault);
    order.choice.task.volume = positive(arguments, "--batch", "m3", 0.0, order.fault);
    order.choice.task.duration = positive(arguments, "--within", "s", 0.0, order.fault);
    order.choice.task.safety = positive(arguments, "--safety", "1", order.choice.task.safety, order.fault);
    order.choice.viscosity = positive(arguments, "--viscosity", "Pa s", order.choice.viscosity, order.fault);
    order.choice.law = arguments.value("--law").value_or("");
    if (arguments.has("--law") && !arguments.has("--into"))
        order.fault = "--law selects the law for the plant of --into";
    if (const std::string fault = faultOfInto(arguments); !fault.empty()) order.fault = fault;
    return order;
}

std::string shown(double si, const char* unit)
{
    return base::writeShort(base::toUnit(si, unit), 4);
}

std::string shownError(const std::optional<double>& error, const char* unit)
{
    return error ? base::writeShort(base::toUnit(*error, unit), 2) : "unknown";
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
        const std::optional<double> area = minArea(fit, law, order.choice.task);
        table.add({law.id, shown(law.start, unit), shownError(law.startError, unit), base::writeShort(law.constant, 4),
                   shownError(law.constantError, "1/m"), shown(law.residualSd, flow ? "bar" : "L/m2"),
                   base::writeShort(law.likelihood, 2),
                   area ? base::writeShort(*area * order.choice.task.safety, 3) : std::string("-")});
    }
    std::string text = titleOf(fit) + table.text();
    if (fit.capacity) text += "Capacity: " + shown(*fit.capacity, "L/m2") + " L/m2\n";
    return text;
}

Json fitJson(const Order& order, const FilterFit& fit)
{
    Json laws = Json::array();
    for (const BlockingLaw& law : fit.laws) {
        Json item = Json::object({{"law", law.id},
                                  {"exponent", law.exponent},
                                  {fit.trial.constantFlow ? "clean_pressure" : "clean_flux", law.start},
                                  {"clean_std_error", numberOrNull(law.startError)},
                                  {"constant", law.constant},
                                  {"constant_std_error", numberOrNull(law.constantError)},
                                  {"residual_sd", law.residualSd},
                                  {"likelihood", law.likelihood},
                                  {"min_area", numberOrNull(minArea(fit, law, order.choice.task))}});
        addFormerly(item, "min_area", "least_area");
        laws.push(std::move(item));
    }
    return Json::object({{"filter", fit.trial.name},
                         {"mode", fit.trial.constantFlow ? "constant_flow" : "constant_pressure"},
                         {"points", double(fit.trial.throughput.size())},
                         {"laws", std::move(laws)},
                         {"decided", fit.decided},
                         {"capacity", numberOrNull(fit.capacity)},
                         {"beyond_trial", fit.beyondTrial}});
}

std::vector<FilterFit> fitAll(const Arguments& arguments, const Order& order, base::Errors& errors,
                              base::Notices& notices)
{
    const std::string path = arguments.positional(0);
    const base::Result<std::string> text = readText(path, "a table of trials");
    if (!text) {
        errors.push_back(text.error());
        return {};
    }
    const studies::Sheet sheet = onlyRows(
        arguments, studies::readSheet(*text, {.name = path, .categorical = {"filter"}}, errors, notices), errors);
    if (!errors.empty()) return {};
    std::vector<FilterFit> fits;
    for (const studies::FilterTrial& trial : readFilterTrials(sheet, order.trial, errors, notices)) {
        base::Result<FilterFit> fit = fitFilter(trial, order.choice.task);
        if (!fit) {
            errors.push_back(fit.error());
            continue;
        }
        notices.insert(notices.end(), fit->notices.begin(), fit->notices.end());
        fits.push_back(std::move(*fit));
    }
    return fits;
}

// Puts the one trial into the plant of --into.
base::Done putInto(const Arguments& arguments, const IntoPlant& into, const Order& order,
                   const std::vector<FilterFit>& fits, const std::string& path, base::Errors& errors)
{
    if (fits.size() != 1) {
        std::vector<std::string> names;
        for (const FilterFit& fit : fits) names.push_back("filter=" + fit.trial.name);
        errors.push_back({base::Code::Input, path,
                          say("The table has {1} filters, but a unit takes one. Choose it with --only: {2}.",
                              std::to_string(fits.size()), base::join(names, ", "))});
        return base::done();
    }
    std::optional<model::Flowsheet> changed =
        studies::putFilter(fits.front(), order.choice, into.flowsheet, into.unit, solve::catalogue(), errors);
    if (!changed) return base::done();
    const Json* law = changed->unit(into.unit)->params.find("blocking_law");
    const base::Sentence origin = studies::originOf(fits.front(), law->string(), tableName(path));
    return writeInto(arguments, into, *std::move(changed), origin);
}

// The parameters of depth filters by their likeliest laws, as they stand in a plant file.
base::Done writeSnippet(const Arguments& arguments, const std::string& out, const Order& order,
                        const std::vector<FilterFit>& fits)
{
    Json params = Json::object();
    for (const FilterFit& fit : fits)
        (fits.size() == 1 ? params : params[fit.trial.name]) =
            studies::filterParams(fit, fit.laws.front(), order.choice);
    return writeOutput(arguments, out, Json::object({{"params", std::move(params)}}).write() + "\n");
}

void report(const Arguments& arguments, const Order& order, const std::vector<FilterFit>& fits, bool outputTaken)
{
    std::string text;
    Json list = Json::array();
    for (const FilterFit& fit : fits) {
        text += (text.empty() ? "" : "\n") + fitText(order, fit);
        list.push(fitJson(order, fit));
    }
    if (outputTaken)
        complain(text);
    else if (arguments.json())
        printJson(Json::object({{"format", "titer.filter/1"}, {"filters", std::move(list)}}));
    else
        print(text);
}

int fitTable(const Arguments& arguments)
{
    const Order order = readOrder(arguments);
    if (!order.fault.empty()) return usageError(arguments.command(), order.fault);
    const std::string path = arguments.positional(0);
    base::Errors errors;
    base::Notices notices;
    const std::optional<IntoPlant> into = readInto(arguments, studies::unitsThatBlock, errors, notices);
    const std::optional<std::string> out = into ? into->out : arguments.value("--output");
    if (out && !inPlace(into) && errors.empty())
        if (const base::Done can = canWrite(arguments, *out); !can) errors.push_back(can.error());
    std::vector<FilterFit> fits;
    const bool sound = errors.empty();
    if (sound) fits = fitAll(arguments, order, errors, notices);
    printNotices(notices, path);
    printErrors(errors, path);
    if (sound) report(arguments, order, fits, out == "-");
    if (!errors.empty()) return exitError;
    const base::Done written = into  ? putInto(arguments, *into, order, fits, path, errors)
                               : out ? writeSnippet(arguments, *out, order, fits)
                                     : base::done();
    if (!written) errors.push_back(written.error());
    printErrors(errors, out.value_or(path));
    if (!errors.empty()) return exitError;
    if (into && !arguments.json()) reportInto(*into);
    return exitDone;
}

constexpr Positional fitFilterPositionals[] = {
    {.name = "DATA", .help = "table of points (below); - reads standard input"}};
constexpr Option fitFilterOptions[] = {
    {.name = "--area", .value = "AREA", .help = "of the filters in the trial, if volumes were measured: \"3.5 cm2\""},
    {.name = "--pressure", .value = "PRESSURE", .help = "of a trial at constant pressure"},
    {.name = "--viscosity",
     .value = "VALUE",
     .help = "of what was filtered (that of the unit of --into, else 1 mPa s)"},
    {.name = "--batch", .value = "VOLUME", .help = "volume to be filtered"},
    {.name = "--within", .value = "TIME", .help = "time for filtering the batch, at constant pressure"},
    {.name = "--pressure-limit", .value = "PRESSURE", .help = "of the filter at constant flow"},
    {.name = "--safety", .value = "FACTOR", .help = "safety factor on the minimum area (1.5)"},
    fitOnly,
    fitInto,
    fitUnit,
    {.name = "--law",
     .value = "LAW",
     .help = "blocking law for the unit; default: the most likely, if the unit "
             "specifies no other"},
    {.name = "--output",
     .value = "FILE",
     .help = "writes {\"params\": ...} of a depth filter for a plant file; with --into the changed plant",
     .brief = "-o",
     .output = true},
};

} // namespace

const Command fitFilterTrials{
    .name = "fit filter",
    .summary = "Fit blocking laws to trials of small filters (Vmax, Pmax)",
    .positionals = fitFilterPositionals,
    .options = fitFilterOptions,
    .about =
        "At constant pressure: columns time [min] and volume [mL] (with --area) or throughput [L/m2]. At constant "
        "flow: "
        "pressure [bar]\nnext to them, and flux [L/m2/h] or flow [mL/min] where there is no time. The column filter "
        "names several filters in one table, such\nas the wells of a plate.\n"
        "All four laws of Hermia are fitted and ordered by their likelihood (Akaike's criterion, points taken as "
        "independent); where the\ntrial cannot distinguish them, this is reported. Areas hold the safety factor. "
        "--json "
        "prints titer.filter/1, in SI units.",
    .example = "titer-cli fit filter vmax.csv --area \"3.5 cm2\" --pressure \"1 bar\" --batch \"25 L\" --within 30min\n"
               "titer-cli fit filter pmax.csv --pressure-limit \"1.4 bar\" --batch \"2000 L\" -o filter.json\n"
               "titer-cli fit filter pmax.csv --only filter=A1 --into harvest.titer --unit depth",
    .run = fitTable};

} // namespace titer::cli
