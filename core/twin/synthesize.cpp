// Runs the plant once with all sampling times as its grid, then lets each sensor read its column.
#include "core/twin/synthesize.h"

#include "core/base/math/random.h"
#include "core/base/tables/csv_text.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/solve/catalogue.h"
#include "core/twin/sensor_model.h"

#include <algorithm>
#include <cmath>
#include <memory>

namespace titer::twin {

using base::Code;
using base::say;
using model::Plant;

namespace {

constexpr double sameTime = 1e-6; // [s]
constexpr std::size_t mostRows = 5'000'000;
constexpr int digits = 6; // of a reading without a resolution

struct Reading {
    double time = 0.0;     // drawn [s]
    double reported = 0.0; // known [s]
    double value = 0.0;    // [unit of the recording]
};

// The first instant that is later or the same, give or take rounding.
std::size_t indexOf(const std::vector<double>& grid, double time)
{
    return std::size_t(std::lower_bound(grid.begin(), grid.end(), time - sameTime) - grid.begin());
}

// The times at which something is sampled; empty and an error where they are too many.
std::vector<double> samplingTimes(const SensorSet& set, double until, base::Errors& errors)
{
    double count = 0.0;
    for (const Sensor& sensor : set.sensors) count += std::max(0.0, (until - sensor.first) / sensor.every + 1.0);
    if (count > double(mostRows)) {
        errors.push_back(
            {Code::Input, "sensors",
             say(CORE_TR("core", "All sensors together take {1} samples, more than {2}. Let them sample less often."),
                 base::writeShort(count), base::writeShort(double(mostRows)))});
        return {};
    }
    std::vector<double> grid;
    for (const Sensor& sensor : set.sensors)
        for (long k = 0; sampleTime(sensor, k) <= until + sameTime; ++k)
            grid.push_back(std::min(sampleTime(sensor, k), until));
    std::sort(grid.begin(), grid.end());
    grid.erase(std::unique(grid.begin(), grid.end(), [](double a, double b) { return b - a <= sameTime; }), grid.end());
    return grid;
}

std::vector<Reading> readings(const FittedSensor& fitted, const figures::RunResult& run,
                              const std::vector<double>& truth, std::uint64_t seed)
{
    const Sensor& sensor = *fitted.sensor;
    base::Random noise(seed, sensor.tag + "/noise"), loss(seed, sensor.tag + "/lost"),
        delay(seed, sensor.tag + "/delay");
    std::vector<Reading> list;
    for (long k = 0;; ++k) {
        const std::size_t i = indexOf(run.times, sampleTime(sensor, k));
        if (i == run.times.size()) return list;
        // Each is drawn for every sample, recorded or not, so that the rest stays as it is when a gap is added.
        const double normal = noise.normal();
        const bool isLost = loss.uniform() < sensor.lost;
        const double late = sensor.delay + sensor.delaySpread * delay.uniform(-1.0, 1.0);
        const double time = run.times[i];
        const double start = run.starts[std::size_t(fitted.target.unit)];
        if (isLost || inGap(sensor, time) || start < 0.0 || time < start || !std::isfinite(truth[i])) continue;
        list.push_back({time, time + late, shown(fitted, truth[i], time, normal)});
    }
}

std::string timeText(const SensorSet& set, double seconds)
{
    constexpr int timeDigits = 10;
    if (set.start) return base::writeInstant(set.start->after(seconds));
    return base::writeShort(base::toUnit(seconds, set.timeUnit), timeDigits);
}

// Rows in order of time; a row is there only if somebody sampled.
void writeCsv(const SensorSet& set, const std::vector<double>& times, const std::vector<std::vector<Reading>>& columns,
              Synthesis& result)
{
    std::string text = set.start ? "time" : "time [" + set.timeUnit + "]";
    for (const Sensor& sensor : set.sensors) {
        text += "," + base::csvCell(sensor.tag + (sensor.unit == "1" ? "" : " [" + sensor.unit + "]"));
        if (sensor.isLate) text += "," + base::csvCell(sensor.tag + ".reported");
    }
    text += "\n";
    std::vector<std::size_t> next(columns.size(), 0);
    for (const double time : times) {
        std::string cells;
        bool any = false;
        for (std::size_t s = 0; s < columns.size(); ++s) {
            const bool here = next[s] < columns[s].size() && columns[s][next[s]].time == time;
            cells += ',';
            if (here) cells += base::writeShort(columns[s][next[s]].value, digits);
            if (set.sensors[s].isLate) cells += here ? "," + timeText(set, columns[s][next[s]].reported) : ",";
            next[s] += here ? 1 : 0;
            result.samples += here ? 1 : 0;
            any = any || here;
        }
        if (!any) continue;
        text += timeText(set, time) + cells + "\n";
        ++result.rows;
    }
    result.csv = std::move(text);
}

std::shared_ptr<const Plant> prepare(model::Flowsheet& flowsheet, const SensorSet& set, base::Errors& errors)
{
    for (const auto& [path, value] : set.mismatch) {
        const base::Done applied = model::setAtPath(flowsheet, path, value);
        if (!applied) errors.push_back({Code::Input, "mismatch/" + path, applied.error().what});
    }
    if (!errors.empty()) return nullptr;
    return std::make_shared<const Plant>(model::check(flowsheet, solve::catalogue(), errors));
}

} // namespace

Synthesis synthesize(model::Flowsheet flowsheet, const SensorSet& set, const SynthesisRequest& request,
                     std::stop_token stop)
{
    Synthesis result;
    const std::shared_ptr<const Plant> plant = prepare(flowsheet, set, result.errors);
    if (!result.errors.empty()) return result;
    const std::vector<FittedSensor> fitted = fitSensors(*plant, set.sensors, result.errors);
    runs::RunRequest order{.until = set.duration > 0.0 ? set.duration : plant->duration,
                           .grid = {},
                           .tolerance = request.tolerance,
                           .progress = request.progress};
    if (result.errors.empty() && !(order.until > 0.0))
        result.errors.push_back(
            {Code::Input, "duration",
             say(CORE_TR("core",
                         "Neither the sensors nor the plant's recipe say how long to record. Give a “duration”."))});
    if (result.errors.empty()) order.grid = samplingTimes(set, order.until, result.errors);
    if (!result.errors.empty()) return result;

    const figures::RunResult run = runs::run(plant, order, stop);
    result.status = run.status;
    result.simulatedTime = run.simulatedTime;
    result.notices = run.notices;
    result.errors = run.errors;
    if (run.status == figures::RunStatus::Failed) return result;
    std::vector<std::vector<Reading>> columns;
    for (const FittedSensor& f : fitted) {
        const std::string tag = model::tagOf(*plant, f.target);
        const figures::Column* column = run.column(tag);
        if (column)
            columns.push_back(readings(f, run, column->values, request.seed));
        else
            result.errors.push_back({Code::Input, "sensors/" + f.sensor->tag + "/variable",
                                     say(CORE_TR("core", "The run does not report {1}."), tag)});
    }
    if (result.errors.empty()) writeCsv(set, run.times, columns, result);
    return result;
}

} // namespace titer::twin
