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
#include <optional>
#include <utility>

namespace titer::twin {

using base::Code;
using base::say;
using model::Plant;

namespace {

constexpr double sameTime = 1e-6; // [s]
constexpr std::size_t maxRows = 5'000'000;
constexpr int digits = 6;                 // of a reading without a resolution
constexpr std::size_t usualPoints = 1001; // of a run, by which its mass balances are evaluated

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
    if (count > double(maxRows)) {
        errors.push_back(
            {Code::Input, "sensors",
             say(CORE_TR("core", "All sensors together take {1} samples, above the maximum of {2}. Let them sample "
                                 "less often."),
                 base::writeShort(count), base::writeShort(double(maxRows)))});
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

// Every so many-th of them, so that the run keeps no more of itself than any other.
std::vector<double> thinned(const std::vector<double>& times)
{
    std::vector<double> some;
    const std::size_t step = times.size() / usualPoints + 1;
    for (std::size_t i = 0; i < times.size(); i += step) some.push_back(times[i]);
    return some;
}

// One sensor, in front of a run and then reading what it was given.
class Reader {
public:
    Reader(const FittedSensor& fitted, const std::vector<double>& times, const SynthesisRequest& request)
        : m_fitted(fitted)
        , m_times(times)
        , m_knownBy(request.knownBy)
        , m_noise(request.seed, fitted.sensor->tag + "/noise")
        , m_loss(request.seed, fitted.sensor->tag + "/lost")
        , m_delay(request.seed, fitted.sensor->tag + "/delay")
    {
    }

    // The run is made again; fallBack() where that failed, and the one before counts.
    void restart() { m_former = std::exchange(m_truth, {}); }
    void fallBack()
    {
        if (!m_former.empty()) m_truth = std::move(m_former);
    }
    // The run stands at one of the times.
    void look(const solve::Simulation& run, std::size_t place)
    {
        if (placeOf(long(m_truth.size())) == place) m_truth.push_back(run.value(m_fitted.target));
    }
    // The next one that is recorded, of a unit that began at `start`; nothing after the last.
    std::optional<Reading> next(double start);

private:
    std::size_t placeOf(long k) const { return indexOf(m_times, sampleTime(*m_fitted.sensor, k)); }

    const FittedSensor& m_fitted;
    const std::vector<double>& m_times;
    double m_knownBy; // [s]
    base::Random m_noise, m_loss, m_delay;
    std::vector<double> m_truth, m_former; // of every sample [SI]
    long m_next = 0;
};

std::optional<Reading> Reader::next(double start)
{
    const Sensor& sensor = *m_fitted.sensor;
    while (std::size_t(m_next) < m_truth.size()) {
        const long k = m_next++;
        // Each is drawn for every sample, recorded or not, so that the rest stays as it is when a gap is added.
        const double normal = m_noise.normal();
        const bool isLost = m_loss.uniform() < sensor.lost;
        const double late = sensor.delay + sensor.delaySpread * m_delay.uniform(-1.0, 1.0);
        const double time = m_times[placeOf(k)], truth = m_truth[std::size_t(k)];
        if (isLost || inGap(sensor, time) || start < 0.0 || time < start || !std::isfinite(truth)) continue;
        if (sensor.isLate && time + late > m_knownBy) continue;
        return Reading{time, time + late, shown(m_fitted, truth, time, normal)};
    }
    return std::nullopt;
}

std::string timeText(const SensorSet& set, double seconds)
{
    constexpr int timeDigits = 10;
    if (set.start) return base::writeInstant(set.start->after(seconds));
    return base::writeShort(base::toUnit(seconds, set.timeUnit), timeDigits);
}

// Rows in order of time; a row is there only if somebody sampled. `starts`: of the unit of each sensor [s].
void writeCsv(const SensorSet& set, const std::vector<double>& times, std::vector<Reader>& readers,
              const std::vector<double>& starts, Synthesis& result)
{
    std::string text = set.start ? "time" : "time [" + set.timeUnit + "]";
    for (const Sensor& sensor : set.sensors) {
        text += "," + base::csvCell(sensor.tag + (sensor.unit == "1" ? "" : " [" + sensor.unit + "]"));
        if (sensor.isLate) text += "," + base::csvCell(sensor.tag + ".reported");
    }
    text += "\n";
    std::vector<std::optional<Reading>> next;
    for (std::size_t s = 0; s < readers.size(); ++s) next.push_back(readers[s].next(starts[s]));
    for (const double time : times) {
        std::string cells;
        bool any = false;
        for (std::size_t s = 0; s < readers.size(); ++s) {
            const bool here = next[s] && next[s]->time == time;
            cells += ',';
            if (here) cells += base::writeShort(next[s]->value, digits);
            if (set.sensors[s].isLate) cells += here ? "," + timeText(set, next[s]->reported) : ",";
            if (here) next[s] = readers[s].next(starts[s]);
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
             say(CORE_TR(
                 "core",
                 "Neither the sensors nor the plant's recipe specify how long to record. Give a “duration”."))});
    if (result.errors.empty()) order.visits = samplingTimes(set, order.until, result.errors);
    if (!result.errors.empty()) return result;
    order.grid = thinned(order.visits);
    std::vector<Reader> readers;
    for (const FittedSensor& f : fitted) readers.emplace_back(f, order.visits, request);
    std::size_t place = 0;
    order.refined = [&](int) {
        place = 0;
        for (Reader& reader : readers) reader.restart();
    };
    order.visited = [&](const solve::Simulation& at) {
        for (Reader& reader : readers) reader.look(at, place);
        ++place;
    };

    const figures::RunResult run = runs::run(plant, order, stop);
    result.status = run.status;
    result.simulatedTime = run.simulatedTime;
    result.notices = run.notices;
    result.errors = run.errors;
    if (run.status == figures::RunStatus::Failed) return result;
    if (place < order.visits.size())
        for (Reader& reader : readers) reader.fallBack();
    std::vector<double> starts;
    for (const FittedSensor& f : fitted) {
        starts.push_back(run.starts[std::size_t(f.target.unit)]);
        if (const std::string tag = model::tagOf(*plant, f.target); !run.column(tag))
            result.errors.push_back({Code::Input, "sensors/" + f.sensor->tag + "/variable",
                                     say(CORE_TR("core", "The run does not report {1}."), tag)});
    }
    if (result.errors.empty()) writeCsv(set, order.visits, readers, starts, result);
    return result;
}

} // namespace titer::twin
