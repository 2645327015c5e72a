// titer-cli tune: the tuning of a control loop, tried on the twin.
#include "app/cli/common/arguments.h"
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/input_file.h"
#include "app/cli/common/long_work.h"
#include "app/cli/common/output_file.h"
#include "app/cli/common/table.h"
#include "core/base/text.h"
#include "core/base/units/difference.h"
#include "core/base/units/units.h"
#include "core/model/library/law_source.h"
#include "core/runs/loop_test.h"
#include "core/solve/catalogue.h"

#include <algorithm>
#include <cmath>

namespace titer::cli {

namespace {

using base::Json;
using base::say;

// What is tried, and on what.
struct TuneOrder {
    model::Flowsheet flowsheet;
    std::shared_ptr<const model::Plant> plant;
    runs::LoopTest test;
    bool isRelay = false;
    const runs::TuningRule* rule = nullptr;

    const model::PlantController& controller() const { return plant->controllers[std::size_t(test.controller)]; }
    const model::ControllerEntry& entry() const { return flowsheet.controllers[std::size_t(test.controller)]; }
    std::string unitRead() const { return base::differenceUnit(controller().reads.unitOfMeasure); }
    std::string unitWritten() const { return base::differenceUnit(model::unitOf(*plant, controller().writes)); }
};

base::Error atController(const TuneOrder& order, base::Sentence what)
{
    return base::inputError("controllers/" + order.controller().id, std::move(what));
}

// An option that is a quantity of this unit, above 0.
base::Result<double> quantityOf(const Arguments& arguments, const char* option, std::string_view unit)
{
    const std::string text = arguments.value(option).value_or("");
    const base::Result<double> value = base::readQuantity(text, unit);
    if (!value || !std::isfinite(*value) || *value == 0.0)
        return base::inputError(option,
                                say("“{1}” is not a quantity in {2} other than 0.", text, base::displayUnit(unit)));
    return *value;
}

base::Done readController(const Arguments& arguments, TuneOrder& order)
{
    const std::string id = arguments.positional(1);
    const auto& all = order.plant->controllers;
    const auto found = std::ranges::find(all, id, &model::PlantController::id);
    if (found == all.end()) {
        std::vector<std::string> ids;
        for (const model::PlantController& c : all) ids.push_back(c.id);
        return base::inputError(
            id, ids.empty() ? say("This plant has no controllers.")
                            : say("There is no controller of this id; the plant has {1}.", base::join(ids, ", ")));
    }
    order.test.controller = int(found - all.begin());
    if (!found->hasRead || !found->type->hasSetpoint)
        return atController(order,
                            say("This controller holds no measurement at a set-point; there is nothing to tune."));
    if (order.isRelay && std::string_view(found->type->id) != "pid")
        return atController(order, say("A relay can stand in for a controller of the type “pid” only. Try this one by "
                                       "a step: --step."));
    return base::done();
}

base::Done readTest(const Arguments& arguments, TuneOrder& order)
{
    runs::LoopTest& test = order.test;
    const char* option = order.isRelay ? "--relay" : "--step";
    const base::Result<double> size =
        quantityOf(arguments, option, order.isRelay ? order.unitWritten() : order.unitRead());
    if (!size) return size.error();
    test.size = order.isRelay ? std::abs(*size) : *size;
    test.at = 0.5 * order.plant->duration;
    const double period = order.controller().period;
    const std::optional<runs::PidSetting> setting = runs::pidSetting(*order.plant, test.controller, order.entry());
    test.duration = std::max(200.0 * period, setting ? 20.0 * setting->integralTime : 0.0);
    for (const auto& [name, unit, into] :
         {std::tuple("--at", std::string("s"), &test.at), std::tuple("--for", std::string("s"), &test.duration),
          std::tuple("--hysteresis", order.unitRead(), &test.hysteresis)}) {
        if (!arguments.has(name)) continue;
        const base::Result<double> value = quantityOf(arguments, name, unit);
        if (!value) return value.error();
        *into = std::abs(*value);
    }
    return base::done();
}

Json nullWhereUnknown(double value)
{
    return std::isnan(value) ? Json() : Json(value);
}

std::string shownOr(double value, std::string_view unit, const char* otherwise)
{
    return std::isnan(value) ? otherwise : base::writeQuantity(value, unit, 4);
}

void reportStep(const TuneOrder& order, const runs::LoopCourse& course, Json& json, std::string& text)
{
    std::vector<double> response(course.times.size());
    for (std::size_t i = 0; i < response.size(); ++i)
        response[i] = (course.measured[i] - course.reference[i]) / order.test.size;
    const runs::StepFigures figures =
        runs::stepFigures(course.times, response, runs::pidSetting(*order.plant, order.test.controller, order.entry()));
    Json& step = json["step"] = Json::object();
    step["size"] = order.test.size;
    step["rise_time"] = nullWhereUnknown(figures.riseTime);
    step["overshoot"] = figures.overshoot;
    step["settling_time"] = nullWhereUnknown(figures.settlingTime);
    step["absolute_error"] = nullWhereUnknown(figures.absoluteError);
    step["max_sensitivity"] = nullWhereUnknown(figures.maxSensitivity);
    const char* never = "not within this time; give a longer one by --for";
    Table table;
    table.add({"Rise time, 10 to 90 %", shownOr(figures.riseTime, "min", never)});
    table.add({"Overshoot", base::writeQuantity(figures.overshoot, "%", 3)});
    table.add({"Settling time, to 5 %", shownOr(figures.settlingTime, "min", never)});
    table.add({"Integral of the absolute error, per step", shownOr(figures.absoluteError, "min", never)});
    table.add({"Maximum sensitivity", std::isnan(figures.maxSensitivity)
                                          ? std::string("not known")
                                          : base::writeShort(figures.maxSensitivity, 3) + " (usual: 1.2 to 2)"});
    text += table.text();
}

// Whether a relay wrote what a person could not set.
bool isBeyondLimits(const TuneOrder& order, const std::vector<double>& written)
{
    const model::WriteTarget& target = order.controller().writes;
    double min = 0.0, max = model::unbounded;
    if (target.setPoint >= 0) {
        const auto& spec = order.plant->units[std::size_t(target.unit)].type->setPoints[std::size_t(target.setPoint)];
        min = spec.min;
        max = spec.max;
    }
    return std::ranges::any_of(written, [min, max](double value) { return value < min || value > max; });
}

// The setting that a rule makes of an ultimate point; into the file as a person would write it.
Json suggested(const TuneOrder& order, const runs::UltimatePoint& point)
{
    Json params = Json::object();
    params["gain"] = order.rule->gain * point.gain;
    params["integral_time"] = order.rule->integralTime * point.period;
    params["derivative_time"] = order.rule->derivativeTime * point.period;
    return params;
}

base::Done reportRelay(TuneOrder& order, const runs::LoopCourse& course, Json& json, std::string& text)
{
    if (isBeyondLimits(order, course.written))
        return atController(order, say("With this amplitude the relay writes values that cannot be set, such as a flow "
                                       "below 0. Give a smaller one, or begin (--at) where more is written."));
    const auto point = runs::ultimatePoint(course.times, course.written, course.measured);
    if (!point)
        return atController(order, say("The relay did not make the loop oscillate five times in {1}. Give it longer "
                                       "(--for), a larger amplitude, or a smaller hysteresis.",
                                       base::writeQuantity(order.test.duration, "h", 3)));
    const Json params = suggested(order, *point);
    Json& relay = json["relay"] = Json::object();
    relay["amplitude"] = order.test.size;
    relay["hysteresis"] = order.test.hysteresis;
    relay["oscillations"] = point->oscillations;
    relay["ultimate_gain"] = point->gain;
    relay["ultimate_period"] = point->period;
    relay["asymmetry"] = point->asymmetry;
    json["rule"] = std::string(order.rule->id);
    json["suggested"] = params;
    const std::string perUnit = base::displayUnit(order.unitWritten()) + " per " + base::displayUnit(order.unitRead());
    const double factor = base::toUnit(1.0, base::displayUnit(order.unitWritten())) /
                          base::toUnit(1.0, base::displayUnit(order.unitRead()));
    const auto gain = [&](double value) { return base::writeShort(value * factor, 4) + " " + perUnit; };
    Table table;
    table.add({"Ultimate gain", gain(point->gain)});
    table.add({"Ultimate period", base::writeQuantity(point->period, "min", 4)});
    table.add({"Suggested gain", gain(params.find("gain")->number())});
    table.add({"Suggested integral time", base::writeQuantity(params.find("integral_time")->number(), "min", 4)});
    table.add({"Suggested derivative time", base::writeQuantity(params.find("derivative_time")->number(), "min", 4)});
    table.add({"By the rule", std::string(order.rule->id) + ": " + order.rule->source});
    text += table.text();
    if (point->asymmetry > 0.25)
        text += "One half of an oscillation is longer than the other by " +
                base::writeQuantity(point->asymmetry, "%", 2) +
                ": the process drifted, or what was written at the start is not what holds it.\n";
    model::ControllerEntry& entry = order.flowsheet.controllers[std::size_t(order.test.controller)];
    if (!entry.params.isObject()) entry.params = Json::object();
    entry.params["gain"] = *params.find("gain");
    for (const char* key : {"integral_time", "derivative_time"})
        entry.params[key] = base::writeQuantity(params.find(key)->number(), "s", 4);
    return base::done();
}

int tuningFailed(const base::Error& error, const std::string& path)
{
    printError(error, path);
    return exitError;
}

std::string usageFault(const Arguments& arguments, TuneOrder& order)
{
    order.isRelay = arguments.has("--relay");
    if (order.isRelay == arguments.has("--step")) return "say how to try the loop: --step SIZE or --relay AMPLITUDE";
    if (!order.isRelay)
        for (const char* option : {"--hysteresis", "--rule", "--output"})
            if (arguments.has(option)) return std::string(option) + " needs --relay";
    const std::string wish = arguments.value("--rule").value_or(std::string(runs::tuningRules().front().id));
    std::vector<std::string> ids;
    for (const runs::TuningRule& rule : runs::tuningRules()) {
        ids.emplace_back(rule.id);
        if (rule.id == wish) order.rule = &rule;
    }
    return order.rule ? std::string() : "--rule is one of " + base::join(ids, ", ") + ", not " + wish;
}

int tuneLoop(const Arguments& arguments)
{
    TuneOrder order;
    if (const std::string fault = usageFault(arguments, order); !fault.empty())
        return usageError(arguments.command(), fault);
    const std::string path = arguments.positional(0), to = arguments.value("--output").value_or("");
    if (!to.empty())
        if (const base::Done can = canWrite(arguments, to); !can) return tuningFailed(can.error(), to);
    base::Errors errors;
    base::Notices notices;
    order.flowsheet = readFlowsheet(path, errors, notices);
    if (errors.empty()) setAll(order.flowsheet, arguments.values("--set"), errors);
    if (errors.empty()) order.plant = checkedPlant(order.flowsheet, {}, errors);
    printErrors(errors, path);
    if (!order.plant) return exitError;
    if (const base::Done read = readController(arguments, order); !read) return tuningFailed(read.error(), path);
    if (const base::Done read = readTest(arguments, order); !read) return tuningFailed(read.error(), path);

    LongWork work("Trying " + order.controller().id);
    const Json* action = order.entry().params.find("action");
    const bool isDirect = action && *action == Json("direct");
    const base::Result<runs::LoopCourse> course =
        order.isRelay ? runs::relayCourse(order.plant, order.test, isDirect, work.token())
                      : runs::stepCourse(order.plant, order.test, work.token());
    work.clear();
    if (!course) return tuningFailed(course.error(), path);
    Json json = Json::object();
    json["format"] = "titer.tuning/1";
    json["controller"] = order.controller().id;
    json["at"] = order.test.at;
    json["duration"] = order.test.duration;
    std::string text;
    if (!order.isRelay)
        reportStep(order, *course, json, text);
    else if (const base::Done reported = reportRelay(order, *course, json, text); !reported)
        return tuningFailed(reported.error(), path);
    if (!to.empty()) {
        const base::Done written =
            writeOutput(arguments, to, model::writePlant(model::withLawSources(order.flowsheet, solve::catalogue())));
        if (!written) return tuningFailed(written.error(), to);
        if (to != "-") text += "Wrote " + to + "\n";
    }
    if (to != "-") arguments.json() ? printJson(json) : print(text);
    return exitDone;
}

constexpr Positional tunePositionals[] = {{.name = "FILE", .help = "plant file (*.plant.json) or project (*.titer)"},
                                          {.name = "CONTROLLER", .help = "id of the controller"}};
constexpr Option tuneOptions[] = {
    {.name = "--step", .value = "SIZE", .help = "change its set-point by so much"},
    {.name = "--relay", .value = "AMPLITUDE", .help = "let a relay write by so much more or less in its place"},
    {.name = "--hysteresis", .value = "SIZE", .help = "deviation at which the relay switches; default: 0"},
    {.name = "--rule",
     .value = "RULE",
     .help = "simc, tyreus_luyben, tyreus_luyben_pid, ziegler_nichols or "
             "ziegler_nichols_pid"},
    {.name = "--at", .value = "T", .help = "when the trial begins; default: half of the recipe's duration"},
    {.name = "--for", .value = "T", .help = "how long it lasts; default: 20 integral times, at least 200 periods"},
    {.name = "--set", .value = "PATH=VALUE", .help = "a different value for a path of the plant file", .many = true},
    {.name = "--output",
     .value = "FILE.plant.json",
     .help = "the plant with the suggested setting",
     .brief = "-o",
     .output = true},
};

} // namespace

const Command tune{
    .name = "tune",
    .summary = "Try the tuning of a control loop on the twin, and suggest another",
    .positionals = tunePositionals,
    .options = tuneOptions,
    .about = "--step runs the plant with and without a step of the set-point, from one state: rise time, overshoot, "
             "settling time, integral\nof the absolute error, and maximum sensitivity of a PID controller or a "
             "cascade. --relay finds the ultimate gain and period\nof a PID controller's loop, and what a rule makes "
             "of them. --json prints titer.tuning/1.",
    .example = "titer-cli tune chemostat.plant.json level --step \"0.05 L\" --at 60h",
    .run = tuneLoop};

} // namespace titer::cli
