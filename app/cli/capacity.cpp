// titer-cli capacity: dynamic binding capacity of a column against residence time.
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/input_file.h"
#include "app/cli/common/long_work.h"
#include "app/cli/common/readings.h"
#include "app/cli/common/run_order.h"
#include "app/cli/common/table.h"
#include "app/run/columns/residence_sweep.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/solve/catalogue.h"
#include "core/studies/numerics/parallel.h"

#include <algorithm>
#include <cmath>

namespace titer::cli {

namespace {

using app::CapacityPoint;
using app::LoadCase;
using base::Code;
using base::Json;
using base::say;

constexpr int samples = 4001; // of the run that shows how the column is loaded

struct Order {
    RunOrder run;
    std::string unit;
    std::vector<double> times; // [s], ascending; empty: around that of the run
    unsigned jobs = 0;         // 0: as many as there are cores
    std::string fault;         // of usage
};

Order readOrder(const Arguments& arguments)
{
    Order order;
    order.run = readRunOrder(arguments);
    order.fault = order.run.fault;
    order.unit = arguments.value("--unit").value_or("");
    for (const std::string& list : arguments.values("--residence-time"))
        for (const std::string_view text : base::split(list, ',')) {
            const base::Result<double> time = readDuration(text);
            if (time)
                order.times.push_back(*time);
            else
                order.fault = "--residence-time: " + time.error().what.text();
        }
    std::sort(order.times.begin(), order.times.end());
    order.times.erase(std::unique(order.times.begin(), order.times.end()), order.times.end());
    if (const auto text = arguments.value("--jobs")) {
        const base::Result<long> jobs = readCount(*text, 1, 1024);
        if (jobs)
            order.jobs = unsigned(*jobs);
        else
            order.fault = "--jobs: " + jobs.error().what.text();
    }
    if (order.unit.empty() && order.fault.empty()) order.fault = "--unit ID is missing";
    return order;
}

struct Loaded {
    LoadCase load;
    std::string unit; // for showing a concentration of the product
};

// How the run of the plant loads its column.
std::optional<Loaded> loadCase(const Arguments& arguments, const Order& order, base::Errors& errors)
{
    const std::string path = arguments.positional(0);
    base::Notices notices;
    model::Flowsheet flowsheet = readFlowsheet(path, errors, notices);
    printNotices(notices, path);
    setAll(flowsheet, arguments.values("--set"), errors);
    const std::shared_ptr<const model::Plant> plant = checkedPlant(flowsheet, {}, errors);
    if (!plant || !errors.empty()) return std::nullopt;
    const int unit = plant->unitIndex(order.unit);
    if (unit < 0) {
        std::vector<std::string> ids;
        for (const model::PlantUnit& u : plant->units) ids.push_back(u.id);
        errors.push_back(
            {Code::Input, "--unit",
             say("There is no unit “{1}”. The units of the plant are: {2}.", order.unit, base::join(ids, ", "))});
        return std::nullopt;
    }
    runs::RunRequest request;
    request.until = order.run.until;
    request.tolerance = order.run.tolerance;
    request.grid = runs::gridPoints(request.until > 0.0 ? request.until : plant->duration, samples);
    const figures::RunResult result = runWithProgress(plant, request, flowsheet.name.empty() ? path : flowsheet.name);
    printFaults(result, path);
    // What a run that was cut short has shown of the load may serve.
    if (!result.errors.empty() || result.status == figures::RunStatus::Stopped) return std::nullopt;
    std::optional<LoadCase> load = app::loadCaseOf(flowsheet, *plant, result, unit);
    if (!load)
        errors.push_back({Code::Input, "units/" + order.unit,
                          say("In its run nothing that binds is loaded onto “{1}”, or it is not a packed bed, so it "
                              "has no capacity. Load it, or name another unit.",
                              order.unit)});
    if (!load) return std::nullopt;
    const model::Basis basis = plant->components[std::size_t(plant->componentIndex(load->product))].basis;
    return Loaded{*std::move(load), base::displayUnit(std::string(model::concentrationUnit(basis)))};
}

struct Sweep {
    std::vector<std::optional<CapacityPoint>> points; // per time; nothing where it was stopped before
    base::Errors errors;
    bool stopped = false;
};

Sweep sweepOver(const LoadCase& load, const std::vector<double>& times, unsigned jobs)
{
    LongWork work("capacity");
    Sweep sweep;
    sweep.points.resize(times.size());
    std::vector<std::optional<base::Error>> errors(times.size());
    studies::forEach(
        times.size(),
        [&](std::size_t i) {
            const base::Result<CapacityPoint> point = app::capacityAt(load, times[i], solve::catalogue(), work.token());
            if (work.stopped()) return;
            if (point)
                sweep.points[i] = *point;
            else
                errors[i] = point.error();
        },
        jobs, work.token(), work.progress());
    work.clear();
    sweep.stopped = work.stopped();
    for (std::size_t i = 0; i < times.size(); ++i)
        if (errors[i])
            sweep.errors.push_back({errors[i]->code,
                                    "residence time " + base::writeQuantity(times[i], "min", 4) +
                                        (errors[i]->where.empty() ? "" : ": " + errors[i]->where),
                                    errors[i]->what});
    return sweep;
}

Json concentrationsJson(const LoadCase::Liquid& liquid)
{
    Json json = Json::object();
    for (const auto& [id, value] : liquid) json[id] = value;
    return json;
}

Json numberOrNull(double value)
{
    return std::isnan(value) ? Json() : Json(value);
}

Json sweepJson(const LoadCase& load, const Sweep& sweep)
{
    Json json = Json::object();
    json["format"] = "titer.capacity/1";
    json["unit"] = load.unit;
    json["product"] = load.product;
    json["feed"] = concentrationsJson(load.feed);
    json["buffer"] = concentrationsJson(load.buffer);
    json["resin_volume"] = load.packedVolume;
    json["residence_time"] = load.residenceTime;
    Json points = Json::array();
    for (const std::optional<CapacityPoint>& point : sweep.points) {
        if (!point) continue;
        Json item = Json::object();
        item["residence_time"] = point->residenceTime;
        item["dbc_1"] = numberOrNull(point->atOnePercent);
        item["dbc_10"] = numberOrNull(point->atTenPercent);
        points.push(std::move(item));
    }
    json["points"] = std::move(points);
    return json;
}

std::string sweepText(const LoadCase& load, const std::string& unit, const Sweep& sweep)
{
    const auto capacity = [&](double si) {
        return std::isnan(si) ? std::string("not reached") : base::writeShort(base::toUnit(si, unit), 4);
    };
    Table table({0, 1, 2, 3});
    table.add({"residence time [min]", "flow [mL/min]", "DBC at 1 % [" + unit + "]", "DBC at 10 % [" + unit + "]"});
    for (const std::optional<CapacityPoint>& point : sweep.points) {
        if (!point) continue;
        const double time = point->residenceTime;
        table.add({base::writeShort(base::toUnit(time, "min"), 4),
                   base::writeShort(base::toUnit(load.packedVolume / time, "mL/min"), 4), capacity(point->atOnePercent),
                   capacity(point->atTenPercent)});
    }
    return "“" + load.product + "” on “" + load.unit + "”, " + base::writeQuantity(load.packedVolume, "mL", 4) +
           " of packed bed; in its run a residence time of " + base::writeQuantity(load.residenceTime, "min", 4) +
           "\n\n" + table.text();
}

int runCapacity(const Arguments& arguments)
{
    Order order = readOrder(arguments);
    if (!order.fault.empty()) return usageError(arguments.command(), order.fault);
    const std::string path = arguments.positional(0);
    base::Errors errors;
    const std::optional<Loaded> loaded = loadCase(arguments, order, errors);
    printErrors(errors, path);
    if (!loaded) return exitError;
    const LoadCase& load = loaded->load;
    if (order.times.empty()) order.times = app::residenceTimesAround(load.residenceTime);
    const Sweep sweep = sweepOver(load, order.times, order.jobs);
    if (arguments.json())
        printJson(sweepJson(load, sweep));
    else
        print(sweepText(load, loaded->unit, sweep));
    printNotices(app::caveatsOf(load), path);
    printErrors(sweep.errors, path);
    if (sweep.stopped)
        printError({Code::Input, "capacity", say("The sweep was stopped; unfinished residence times are omitted.")});
    return sweep.errors.empty() && !sweep.stopped ? exitDone : exitError;
}

constexpr Positional capacityPositionals[] = {
    {.name = "PLANT", .help = "plant file (*.plant.json) or project (*.titer)"}};
constexpr Option capacityOptions[] = {
    {.name = "--unit", .value = "ID", .help = "the column"},
    {.name = "--residence-time",
     .value = "T,...",
     .help = "bed volume divided by flow (2min,4min,6min); default: a quarter to four times that of the run",
     .many = true},
    {.name = "--jobs", .value = "N", .help = "parallel loads; default: the number of cores", .brief = "-j"},
    {.name = "--until", .value = "T", .help = "how long to run the plant; default: the recipe's duration"},
    {.name = "--set", .value = "PATH=VALUE", .help = "a different value for a path of the plant file", .many = true},
    {.name = "--tolerance", .value = "TOL", .help = "of the plant's run: preview, normal, reference or a number"},
};

} // namespace

const Command capacity{
    .name = "capacity",
    .summary = "Report the binding capacity of a column against residence time",
    .positionals = capacityPositionals,
    .options = capacityOptions,
    .about =
        "The plant is run once to see what the column is loaded with. Then, for each residence time, the same bed is "
        "equilibrated\nand loaded until the product breaks through. DBC at 10 % is what has entered by then per volume "
        "of bed, including the\nliquid of the bed. Ctrl-C ends the sweep and prints the points so far. --json "
        "prints titer.capacity/1, in SI units.",
    .example = "titer-cli capacity resources/examples/capture-column.plant.json --unit column --residence-time "
               "2min,4min,6min",
    .run = runCapacity};

} // namespace titer::cli
