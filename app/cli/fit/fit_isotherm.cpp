// titer-cli fit isotherm: binding constants from batch-uptake plates.
#include "app/cli/common/arguments.h"
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/input_file.h"
#include "app/cli/common/long_work.h"
#include "app/cli/common/output_file.h"
#include "app/cli/fit/fit_into.h"
#include "app/cli/fit/fit_isotherm_report.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/binding/sites.h"
#include "core/solve/catalogue.h"
#include "core/studies/calibration/fitted_unit.h"
#include "core/studies/models/sheet_quantity.h"

namespace titer::cli {

namespace {

using base::Json;
using base::say;

struct IsothermOrder {
    studies::IsothermRequest request;
    studies::WellOptions wells;
    std::string fault; // of usage
};

// "lambda=1200 mol/m3"
studies::BindingValue pairOf(const std::string& option, const std::string& text, std::string& fault)
{
    const std::size_t equals = text.find('=');
    if (equals == std::string::npos || equals == 0 || equals + 1 == text.size()) {
        fault = option + " wants KEY=VALUE or KEY/COMPONENT=VALUE, not “" + text + "”";
        return {};
    }
    return {std::string(base::trimmed(text.substr(0, equals))), std::string(base::trimmed(text.substr(equals + 1)))};
}

// "mab", "mab=148 kg/mol"
model::Component componentOf(const std::string& text, std::string& fault)
{
    const std::size_t equals = text.find('=');
    model::Component component;
    component.id = text.substr(0, equals);
    if (equals == std::string::npos) return component;
    const base::Result<double> mass = base::readQuantity(text.substr(equals + 1), "kg/mol");
    if (!mass)
        fault = "--component " + component.id + ": " + mass.error().what.text();
    else if (!(*mass > 0.0))
        fault = "--component " + component.id + ": a molar mass must be above 0";
    else
        component.molarMass = *mass;
    return component;
}

// From 0 to below 1, in percent too.
double porosityOf(const Arguments& arguments, const char* option, std::string& fault)
{
    const std::optional<std::string> text = arguments.value(option);
    if (!text) return 0.0;
    const base::Result<double> share = base::readQuantity(*text, "1");
    if (share && *share >= 0.0 && *share < 1.0) return *share;
    fault = std::string(option) + " must be from 0 to below 1, not “" + *text + "”";
    return 0.0;
}

// One of these words; the first without the option.
std::size_t wordOf(const Arguments& arguments, const char* option, const std::vector<std::string>& words,
                   std::string& fault)
{
    const std::string word = arguments.value(option).value_or(words[0]);
    for (std::size_t i = 0; i < words.size(); ++i)
        if (words[i] == word) return i;
    fault = std::string(option) + " is one of " + base::join(words, ", ") + ", not “" + word + "”";
    return 0;
}

IsothermOrder readIsothermOrder(const Arguments& arguments)
{
    IsothermOrder order;
    order.request.binding = arguments.value("--binding").value_or("");
    for (const std::string& list : arguments.values("--fit"))
        for (const std::string_view path : base::split(list, ','))
            order.request.fitted.emplace_back(base::trimmed(path));
    for (const std::string& text : arguments.values("--fix"))
        order.request.fixed.push_back(pairOf("--fix", text, order.fault));
    for (const std::string& text : arguments.values("--start"))
        order.request.starts.push_back(pairOf("--start", text, order.fault));
    for (const std::string& text : arguments.values("--component"))
        order.wells.components.push_back(componentOf(text, order.fault));
    order.wells.bedPorosity = porosityOf(arguments, "--bed-porosity", order.fault);
    order.wells.particlePorosity = porosityOf(arguments, "--particle-porosity", order.fault);
    order.wells.held = studies::HeldLiquid(wordOf(arguments, "--held", {"none", "pores", "bed"}, order.fault));
    order.request.proportional = wordOf(arguments, "--error", {"constant", "proportional"}, order.fault) == 1;
    if (const auto level = arguments.value("--confidence")) {
        const base::Result<double> share = base::readQuantity(*level, "1");
        if (share && *share > 0.0 && *share < 1.0)
            order.request.confidence = *share;
        else
            order.fault = "--confidence must be between 0 and 100 %, not “" + *level + "”";
    }
    if (order.request.binding.empty()) order.fault = "--binding is missing: --binding langmuir";
    if (const std::string fault = faultOfInto(arguments); !fault.empty()) order.fault = fault;
    return order;
}

void reportOfSolid(const studies::WellOptions& wells, const std::string& path, base::Notices& notices)
{
    constexpr double much = 0.01;
    if (wells.solidShare() == 1.0)
        notices.push_back({path, say("Bound concentrations are per volume of resin, as the table's resin is; a plant "
                                     "file has them per volume of solid. Give --bed-porosity and --particle-porosity "
                                     "for these.")});
    else if (wells.held == studies::HeldLiquid::None && wells.particlePorosity > much)
        notices.push_back({path, say("The liquid in pores and between particles of the resin is not counted; --held "
                                     "pores or --held bed adds it.")});
}

// The binding model asks for a molar mass in the words of a plant file; here an option gives it.
void offerMolarMasses(const IsothermOrder& order, const base::Errors& errors, base::Notices& notices)
{
    for (const model::Component& component : order.request.plate.components)
        for (const base::Error& error : errors)
            if (base::endsWith(error.where, "/" + component.id) && component.molarMass == 0.0 &&
                error.what.pattern == binding::asksForMoles)
                notices.push_back(
                    {error.where, say("Give the molar mass with --component {1}=\"148 kg/mol\".", component.id)});
}

// A column by which rows were chosen was of use, even if the wells have none for it.
void forgetChosen(const Arguments& arguments, const studies::Sheet& sheet, base::Notices& notices)
{
    for (const std::string& pair : arguments.values("--only"))
        if (const studies::Column* column = sheet.find(base::trimmed(pair.substr(0, pair.find('=')))))
            std::erase_if(notices, [&](const base::Notice& n) { return n.where == studies::placeOf(sheet, *column); });
}

std::optional<studies::IsothermFit> fitOrder(const Arguments& arguments, IsothermOrder& order, base::Notices& notices,
                                             base::Errors& errors)
{
    const std::string path = arguments.positional(0);
    const base::Result<std::string> text = readText(path, "a table of wells");
    if (!text) {
        errors.push_back(text.error());
        return std::nullopt;
    }
    const studies::Sheet sheet = onlyRows(
        arguments, studies::readSheet(*text, {.name = path, .categorical = {"condition", "well"}}, errors, notices),
        errors);
    if (errors.empty()) order.request.plate = studies::readPlate(sheet, order.wells, errors, notices);
    if (!errors.empty()) return std::nullopt;
    forgetChosen(arguments, sheet, notices);
    reportOfSolid(order.wells, path, notices);
    LongWork work("fit");
    auto fit = studies::fitIsotherm(order.request, solve::catalogue(), errors, notices, work.token());
    work.clear();
    offerMolarMasses(order, errors, notices);
    return fit;
}

// Puts it into the plant of --into.
base::Done putIsothermInto(const Arguments& arguments, const IntoPlant& into, const IsothermOrder& order,
                           const studies::IsothermFit& fit, const std::string& path, base::Errors& errors)
{
    std::optional<model::Flowsheet> changed =
        studies::putIsotherm(order.request, fit, into.flowsheet, into.unit, solve::catalogue(), errors);
    if (!changed) return base::done();
    return writeInto(arguments, into, *std::move(changed), studies::originOf(order.request, fit, tableName(path)));
}

base::Done writeIsothermSnippet(const Arguments& arguments, const std::string& out, const studies::IsothermFit& fit)
{
    return writeOutput(arguments, out, Json::object({{"binding", fit.binding}}).write() + "\n");
}

void reportIsotherm(const Arguments& arguments, const IsothermOrder& order, const studies::IsothermFit& fit,
                    bool plantOnOutput)
{
    if (arguments.json() && !plantOnOutput)
        printJson(isothermJson(order.request, fit));
    else if (plantOnOutput)
        complain(isothermText(order.request, fit));
    else
        print(isothermText(order.request, fit));
}

int fitPlate(const Arguments& arguments)
{
    IsothermOrder order = readIsothermOrder(arguments);
    if (!order.fault.empty()) return usageError(arguments.command(), order.fault);
    const std::string path = arguments.positional(0);
    base::Errors errors;
    base::Notices notices;
    const std::optional<IntoPlant> into = readInto(arguments, studies::unitsThatBind, errors, notices);
    const std::optional<std::string> out = into ? into->out : arguments.value("--output");
    if (out && !inPlace(into) && errors.empty())
        if (const base::Done can = canWrite(arguments, *out); !can) errors.push_back(can.error());
    if (into && errors.empty())
        studies::readWellsFor(into->flowsheet, into->unit, solve::catalogue(), order.wells, errors);
    std::optional<studies::IsothermFit> fit;
    if (errors.empty()) fit = fitOrder(arguments, order, notices, errors);
    printNotices(notices, path);
    printErrors(errors, path);
    if (!fit) return exitError;
    reportIsotherm(arguments, order, *fit, out == "-");
    const base::Done written = into  ? putIsothermInto(arguments, *into, order, *fit, path, errors)
                               : out ? writeIsothermSnippet(arguments, *out, *fit)
                                     : base::done();
    if (!written) errors.push_back(written.error());
    printErrors(errors, out.value_or(path));
    if (into && errors.empty() && !arguments.json()) reportInto(*into);
    if (!fit->converged) printError({base::Code::Solver, "fit", fit->message});
    return fit->converged && errors.empty() ? exitDone : exitError;
}

constexpr Positional fitIsothermPositionals[] = {
    {.name = "DATA", .help = "table of wells (below); - reads standard input"}};
constexpr Option fitIsothermOptions[] = {
    {.name = "--binding", .value = "MODEL", .help = "langmuir, sma, linear, ... (titer-cli bindings)"},
    {.name = "--fit",
     .value = "KEY,...",
     .help = "parameters to fit (ka,qmax or nu/mab); default: ka, qmax, nu and sigma if the model has them",
     .many = true},
    {.name = "--fix", .value = "KEY=VALUE", .help = "a fixed value: lambda=\"1200 mol/m3\", nu/mab=5", .many = true},
    {.name = "--start", .value = "KEY=VALUE", .help = "start value; default: searched", .many = true},
    {.name = "--component",
     .value = "ID=MASS",
     .help = "component of c0, c and q, with its molar mass: mab=\"148 kg/mol\"",
     .many = true},
    {.name = "--bed-porosity", .value = "SHARE", .help = "fraction of the resin volume between the particles (0)"},
    {.name = "--particle-porosity", .value = "SHARE", .help = "fraction of the particle volume that is pores (0)"},
    {.name = "--held", .value = "WHAT", .help = "buffer introduced with the resin: none, pores or bed (none)"},
    {.name = "--error", .value = "WHAT", .help = "measurement error: constant or proportional (constant)"},
    {.name = "--confidence", .value = "LEVEL", .help = "of the intervals (95 %)"},
    fitOnly,
    fitInto,
    fitUnit,
    {.name = "--output",
     .value = "FILE",
     .help = "writes {\"binding\": ...} for a plant file; with --into the changed plant",
     .brief = "-o",
     .output = true},
};

} // namespace

const Command fitIsotherm{
    .name = "fit isotherm",
    .summary = "Fit a binding model to batch-uptake plates",
    .positionals = fitIsothermPositionals,
    .options = fitIsothermOptions,
    .about =
        "One row per well: c0 [g/L] in the liquid before it met the resin, c [g/L] in the end (or q [g/L], bound per "
        "volume of\nresin), liquid_volume [uL] and resin_volume [uL] (or phase_ratio, liquid per resin), salt [mM], "
        "ph, "
        "condition (wells with the\nsame text are replicates; without it those that agree in all settings). Several "
        "components: c0.ID, c.ID. Points of an\nisotherm have c and q and no volumes.\n"
        "The measured concentration is compared with what the balance of its well gives, so that its error stays where "
        "it arose.\nkd is held at 1, so that ka is the equilibrium constant ka/kd. --json prints titer.isotherm/1, in "
        "SI "
        "units.",
    .example = "titer-cli fit isotherm plate.csv --binding langmuir --component mab --bed-porosity 0.35 "
               "--particle-porosity 0.8\ntiter-cli fit isotherm salts.csv --binding sma --component mab=\"148 kg/mol\" "
               "--fix lambda=\"1200 mol/m3\" -o binding.json\ntiter-cli fit isotherm plate.csv --only resin=B "
               "--binding langmuir "
               "--component mab --into capture.titer --unit column",
    .run = fitPlate};

} // namespace titer::cli
