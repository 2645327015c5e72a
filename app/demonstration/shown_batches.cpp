// Batches that nobody made.
#include "app/demonstration/shown_batches.h"

#include "core/studies/numerics/parallel.h"
#include "core/twin/synthesize.h"

#include <algorithm>
#include <iterator>

namespace titer::app {

using base::Code;
using base::Error;
using base::say;

namespace {

constexpr double apart = 22.0 * 86400.0; // from the begin of one batch to that of the next [s]

// How the cells of a batch differ from those of the model.
struct Culture {
    const char *name, *growth, *death, *productivity, *lactate;
};
constexpr Culture before[] = {
    {"B-0412", "0.0352 1/h", "0.0037 1/h", "22.4 pg/cell/d", "0.83 mol/mol"},
    {"B-0413", "0.0344 1/h", "0.0039 1/h", "21.2 pg/cell/d", "0.85 mol/mol"},
    {"B-0414", "0.0350 1/h", "0.0036 1/h", "22.0 pg/cell/d", "0.88 mol/mol"},
};
constexpr const char* running = "B-0415"; // as the sensor file has it

void set(twin::SensorSet& sensors, const std::string& parameter, const char* value)
{
    const std::string path = "units/production/params/kinetics/" + parameter;
    std::erase_if(sensors.mismatch, [&](const auto& one) { return one.first == path; });
    sensors.mismatch.emplace_back(path, base::Json(value));
}

} // namespace

base::Result<std::vector<ShownBatch>> shownBatches(const std::string& sensors, double length, std::int64_t now)
{
    base::Errors errors;
    const twin::SensorSet shipped = twin::readSensors(sensors, errors);
    if (!errors.empty()) return errors.front();
    std::vector<ShownBatch> batches;
    for (const Culture& culture : before) {
        ShownBatch batch{.name = culture.name, .length = length, .sensors = shipped};
        set(batch.sensors, "growth_rate", culture.growth);
        set(batch.sensors, "death_rate", culture.death);
        set(batch.sensors, "specific_productivity", culture.productivity);
        set(batch.sensors, "lactate_per_glucose", culture.lactate);
        // Nothing was wrong with their probes.
        for (twin::Sensor& sensor : batch.sensors.sensors) {
            sensor.drifts.clear();
            sensor.gaps.clear();
        }
        batches.push_back(std::move(batch));
    }
    batches.push_back({.name = running, .length = shownDay, .isRunning = true, .sensors = shipped});
    const std::int64_t last = now - std::int64_t(shownDay * 1e6);
    for (std::size_t i = 0; i < batches.size(); ++i) {
        ShownBatch& batch = batches[i];
        batch.begin = last - std::int64_t(apart * double(batches.size() - 1 - i) * 1e6);
        batch.seed = i + 1;
        batch.sensors.duration = batch.length;
    }
    return batches;
}

base::Done measureBatches(std::vector<ShownBatch>& batches, const model::Flowsheet& plant,
                          const std::function<void(double)>& progress, std::stop_token stop)
{
    std::vector<twin::Synthesis> made(batches.size());
    studies::forEach(
        batches.size(),
        [&](std::size_t i) {
            // Of the one that runs nobody knows yet what the laboratory finds.
            twin::SynthesisRequest request{.seed = batches[i].seed};
            if (batches[i].isRunning) request.knownBy = batches[i].length;
            made[i] = twin::synthesize(plant, batches[i].sensors, request, stop);
        },
        0, stop, progress);
    for (std::size_t i = 0; i < batches.size(); ++i) {
        if (!made[i].errors.empty()) return made[i].errors.front();
        if (made[i].status != figures::RunStatus::Ok)
            return Error{Code::Solver, batches[i].name,
                         say(CORE_TR("core", "The batch “{1}” of the demonstration could not be run to its end."),
                             batches[i].name)};
        batches[i].csv = "# simulated batch " + batches[i].name + " of the demonstration\n" + made[i].csv;
    }
    return base::done();
}

} // namespace titer::app
