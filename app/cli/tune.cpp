// titer-cli tune: the tuning of a control loop, tried on the twin.
#include "app/cli/common/arguments.h"
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/input_file.h"
#include "app/cli/common/long_work.h"
#include "app/cli/common/output_file.h"
#include "app/cli/common/table.h"
#include "app/run/tuning/loop_trial.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/model/library/law_source.h"
#include "core/solve/catalogue.h"

#include <algorithm>
#include <cmath>

namespace titer::cli {

namespace {

using base::Json;
using base::say;

// What is tried, and by which rule it is set.
struct TuneOrder {
    model::Flowsheet flowsheet;
    std::shared_ptr<const model::Plant> plant;
    bool isRelay = false;
    const runs::TuningRule* rule = nullptr;
};

base::Error atController(const app::LoopTrial& trial, base::Sentence what)
{
    return base::inputError("controllers/" + trial.controller().id, std::move(what));
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

base::Done readTest(const Arguments& arguments, app::LoopTrial& trial)
{
    runs::LoopTest& test = trial.test;
    const char* option = trial.isRelay ? "--relay" : "--step";
    const base::Result<double> size =
        quantityOf(arguments, option, trial.isRelay ? trial.unitWritten() : trial.unitRead());
    if (!size) return size.error();
    test.size = trial.isRelay ? std::abs(*size) : *size;
    for (const auto& [name, unit, into] :
         {std::tuple("--at", std::string("s"), &test.at), std::tuple("--for", std::string("s"), &test.duration),
          std::tuple("--hysteresis", trial.unitRead(), &test.hysteresis)}) {
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

void reportStep(const app::LoopTrial& trial, const runs::StepFigures& figures, Json& json, std::string& text)
{
    Json& step = json["step"] = Json::object();
    step["size"] = trial.test.size;
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

base::Done reportRelay(TuneOrder& order, const app::LoopTrial& trial, const app::LoopOutcome& outcome, Json& json,
                       std::string& text)
{
    if (outcome.isBeyondLimits)
        return atController(trial, say("With this amplitude the relay writes values that cannot be set, such as a flow "
                                       "below 0. Give a smaller one, or begin (--at) where more is written."));
    const auto& point = outcome.point;
    if (!point)
        return atController(trial, say("The relay did not make the loop oscillate five times in {1}. Give it longer "
                                       "(--for), a larger amplitude, or a smaller hysteresis.",
                                       base::writeQuantity(trial.test.duration, "h", 3)));
    const app::LoopSetting setting = app::settingBy(*order.rule, *point);
    Json params = Json::object();
    params["gain"] = setting.gain;
    params["integral_time"] = setting.integralTime;
    params["derivative_time"] = setting.derivativeTime;
    Json& relay = json["relay"] = Json::object();
    relay["amplitude"] = trial.test.size;
    relay["hysteresis"] = trial.test.hysteresis;
    relay["oscillations"] = point->oscillations;
    relay["ultimate_gain"] = point->gain;
    relay["ultimate_period"] = point->period;
    relay["asymmetry"] = point->asymmetry;
    json["rule"] = std::string(order.rule->id);
    json["suggested"] = std::move(params);
    const std::string perUnit = base::displayUnit(trial.unitWritten()) + " per " + base::displayUnit(trial.unitRead());
    const double factor = base::toUnit(1.0, base::displayUnit(trial.unitWritten())) /
                          base::toUnit(1.0, base::displayUnit(trial.unitRead()));
    const auto gain = [&](double value) { return base::writeShort(value * factor, 4) + " " + perUnit; };
    Table table;
    table.add({"Ultimate gain", gain(point->gain)});
    table.add({"Ultimate period", base::writeQuantity(point->period, "min", 4)});
    table.add({"Suggested gain", gain(setting.gain)});
    table.add({"Suggested integral time", base::writeQuantity(setting.integralTime, "min", 4)});
    table.add({"Suggested derivative time", base::writeQuantity(setting.derivativeTime, "min", 4)});
    table.add({"By the rule", std::string(order.rule->id) + ": " + order.rule->source});
    text += table.text();
    if (point->asymmetry > 0.25)
        text += "One half of an oscillation is longer than the other by " +
                base::writeQuantity(point->asymmetry, "%", 2) +
                ": the process drifted, or what was written at the start is not what holds it.\n";
    model::ControllerEntry& entry = order.flowsheet.controllers[std::size_t(trial.test.controller)];
    entry = app::withSetting(std::move(entry), setting);
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
    base::Result<app::LoopTrial> trial =
        app::loopTrial(order.plant, order.flowsheet, arguments.positional(1), order.isRelay);
    if (!trial) return tuningFailed(trial.error(), path);
    if (const base::Done read = readTest(arguments, *trial); !read) return tuningFailed(read.error(), path);

    LongWork work("Trying " + trial->controller().id);
    const base::Result<app::LoopOutcome> outcome = app::carryOut(*trial, work.token());
    work.clear();
    if (!outcome) return tuningFailed(outcome.error(), path);
    Json json = Json::object();
    json["format"] = "titer.tuning/1";
    json["controller"] = trial->controller().id;
    json["at"] = trial->test.at;
    json["duration"] = trial->test.duration;
    std::string text;
    if (!order.isRelay)
        reportStep(*trial, *outcome->figures, json, text);
    else if (const base::Done reported = reportRelay(order, *trial, *outcome, json, text); !reported)
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
