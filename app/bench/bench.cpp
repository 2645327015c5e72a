// The figures of speed, measured on this computer.
#include "app/bench/benchmark.h"

#include "app/cli/common/arguments.h"
#include "app/cli/common/console.h"
#include "app/cli/common/long_work.h"
#include "app/cli/common/table.h"
#include "core/base/json.h"
#include "core/base/math/vector_units.h"
#include "core/base/text.h"
#include "core/base/units/units.h"

#include <algorithm>
#include <cstdlib>
#include <set>
#include <vector>

#include <fnmatch.h>

namespace titer::bench {

using base::Json;
using cli::Arguments, cli::LongWork, cli::Table;
using cli::exitDone, cli::exitError;
using cli::print, cli::printError, cli::printErrors, cli::printJson, cli::printNotices;

namespace {
bool quick = false;
}

bool isQuick()
{
    return quick;
}

std::string Times::text() const
{
    return runs == 1 ? "one run" : "median of " + std::to_string(runs) + " runs";
}

base::Error noFigure(std::string_view what)
{
    return {base::Code::Solver, "bench", base::say("The computation failed, so there is no figure: {1}.", what)};
}

double since(std::chrono::steady_clock::time_point begin)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

Times timed(const std::function<double()>& once, std::stop_token stop)
{
    constexpr double longRun = 10.0, enough = 0.5; // [s]
    constexpr std::size_t min = 3, max = 201;
    std::vector<double> times;
    double total = 0.0;
    while (!stop.stop_requested()) {
        const double time = once();
        if (time < 0.0) break;
        times.push_back(time);
        total += time;
        if (quick || time >= longRun || times.size() >= max || (times.size() >= min && total >= enough)) break;
    }
    if (times.empty()) return {};
    std::sort(times.begin(), times.end());
    const std::size_t n = times.size();
    return {n % 2 == 1 ? times[n / 2] : 0.5 * (times[n / 2 - 1] + times[n / 2]), int(n)};
}

namespace {

// What a vector unit makes a difference to.
const std::vector<std::string> vectorFigures{"column-*", "library-mab-platform*", "twin-ekf*", "twin-ukf"};

// The figures that are asked for; empty: all.
const std::vector<std::string>& globsOf(const Arguments& arguments)
{
    const std::vector<std::string>& globs = arguments.positionals();
    return globs.empty() && arguments.has("--each-width") ? vectorFigures : globs;
}

bool named(std::string_view name, const Arguments& arguments)
{
    const std::vector<std::string>& globs = globsOf(arguments);
    return globs.empty() || std::any_of(globs.begin(), globs.end(), [&](const std::string& glob) {
               return fnmatch(glob.c_str(), std::string(name).c_str(), 0) == 0;
           });
}

bool wanted(const Benchmark& benchmark, const Arguments& arguments)
{
    return (!benchmark.isLong || arguments.has("--long")) && named(benchmark.name, arguments);
}

// The window is started only for those who ask for its figures, or for all.
bool asksForWindow(const Arguments& arguments)
{
    const std::vector<std::string>& globs = globsOf(arguments);
    return globs.empty() || std::any_of(globs.begin(), globs.end(), [](const std::string& glob) {
               return glob.starts_with("ui") || glob.starts_with("*");
           });
}

Json figureJson(const Benchmark& benchmark, const Measured& measured)
{
    Json json = Json::object();
    json["name"] = benchmark.name;
    json["value"] = measured.value;
    json["unit"] = benchmark.unit;
    json["target"] = benchmark.target > 0.0 ? Json(benchmark.target) : Json();
    json["met"] = benchmark.target > 0.0 ? Json(benchmark.met(measured.value)) : Json();
    json["vector"] = base::nameOf(base::vectorUnit());
    json["note"] = measured.note;
    return json;
}

// Seconds are shown in ms.
std::string shown(double value, std::string_view unit)
{
    if (unit == "s") return base::writeShort(value * 1e3, 3) + " ms";
    return base::writeShort(value, 3) + (unit == "1" ? "" : " " + std::string(unit));
}

void addRow(Table& table, const Benchmark& benchmark, const Measured& measured)
{
    const bool hasTarget = benchmark.target > 0.0;
    table.add({benchmark.name, std::string(base::nameOf(base::vectorUnit())), shown(measured.value, benchmark.unit),
               hasTarget ? (benchmark.atLeast ? "≥ " : "") + shown(benchmark.target, benchmark.unit) : "",
               hasTarget ? (benchmark.met(measured.value) ? "met" : "missed") : "", measured.note});
}

// Adds what the window measures of itself.
int addWindow(const Arguments& arguments, const LongWork& work, Json& list, Table& table)
{
    base::Errors errors;
    for (Json& figure : windowFigures(globsOf(arguments), errors)) {
        const Json* name = figure.find("name");
        const Json *value = figure.find("value"), *unit = figure.find("unit"), *target = figure.find("target"),
                   *note = figure.find("note");
        if (!name || !value || !unit || !target || !note || !named(name->string(), arguments)) continue;
        table.add({name->string(), "", shown(value->number(), unit->string()),
                   target->isNumber() ? shown(target->number(), unit->string()) : "",
                   !target->isNumber()                   ? ""
                   : value->number() <= target->number() ? "met"
                                                         : "missed",
                   note->string()});
        list.push(std::move(figure));
    }
    if (work.stopped()) errors.clear(); // the window was stopped as well
    printErrors(errors, "ui-*");
    return errors.empty() ? exitDone : exitError;
}

// In this process and those that it starts.
void useUnit(base::VectorUnit unit)
{
    base::useVectorUnit(unit);
    setenv("TITER_VECTOR", std::string(base::nameOf(unit)).c_str(), 1);
}

// One figure with the vector unit in use; false where there is none.
bool measure(const Benchmark& benchmark, LongWork& work, Json& list, Table& table)
{
    Measured measured = benchmark.measure(work.token());
    if (work.stopped()) return true; // a figure that was cut short is none
    if (measured.errors.empty() && !(measured.value > 0.0))
        measured.errors.push_back({base::Code::Solver, benchmark.name, base::say("Nothing was measured.")});
    if (!measured.errors.empty()) {
        work.clear();
        printErrors(measured.errors, benchmark.name);
        return false;
    }
    list.push(figureJson(benchmark, measured));
    addRow(table, benchmark, measured);
    return true;
}

} // namespace

int measureAll(const Arguments& arguments)
{
    std::vector<const Benchmark*> chosen;
    std::set<std::string> areas{"ui"}; // the beginnings of all names
    for (const std::span<const Benchmark> area :
         {engineBenchmarks(),    equationsBenchmarks(),    likelihoodBenchmarks(), fitBenchmarks(),
          columnBenchmarks(),    chromatogramBenchmarks(), libraryBenchmarks(),    doeBenchmarks(),
          doeDesignBenchmarks(), doeSamplingBenchmarks(),  sweepBenchmarks(),      auditBenchmarks(),
          historianBenchmarks(), sampleBenchmarks(),       liveBenchmarks(),       liveReconnectBenchmarks(),
          alarmBenchmarks(),     twinBenchmarks(),         optimizeBenchmarks(),   optimizeFrontBenchmarks(),
          hybridBenchmarks(),    lessonBenchmarks(),       mvdaBenchmarks(),       predictiveBenchmarks(),
          prepareBenchmarks(),   footprintBenchmarks(),    scheduleBenchmarks()})
        for (const Benchmark& benchmark : area) {
            const std::string_view name = benchmark.name;
            areas.emplace(name.substr(0, name.find('-')));
            if (wanted(benchmark, arguments)) chosen.push_back(&benchmark);
        }
    if (chosen.empty() && !asksForWindow(arguments)) {
        printError({base::Code::Input, base::join(arguments.positionals(), " "),
                    base::say("No figure has this name. “titer-cli bench 'engine-*'” measures those of the engine; "
                              "the areas are {1}.",
                              base::join({areas.begin(), areas.end()}, ", "))});
        return exitError;
    }
#ifndef NDEBUG
    printNotices({{"bench", base::say("This build is not optimised; its figures are not valid for the release.")}});
#endif
    quick = arguments.has("--quick");
    const base::VectorUnit used = base::vectorUnit();
    std::vector<base::VectorUnit> units{used};
    if (arguments.has("--each-width")) units = base::vectorUnits();
    int status = exitDone;
    Json list = Json::array();
    Table table({2, 3});
    table.add({"figure", "vector", "value", "target", "", "note"});
    LongWork work("bench");
    const std::function<void(double)> progress = work.progress();
    const std::size_t count = chosen.size() * units.size();
    for (std::size_t i = 0; i < count && !work.stopped(); ++i) {
        if (progress) progress(double(i) / double(count));
        useUnit(units[i % units.size()]);
        if (!measure(*chosen[i / units.size()], work, list, table)) status = exitError;
    }
    useUnit(used);
    if (!work.stopped() && asksForWindow(arguments) && addWindow(arguments, work, list, table) != exitDone)
        status = exitError;
    work.clear();
    if (work.stopped()) {
        printError({base::Code::Input, "bench", base::say("The measurement was stopped; the results so far follow.")});
        status = exitError;
    }
    if (arguments.json())
        printJson(list);
    else
        print(table.text());
    return status;
}

} // namespace titer::bench
