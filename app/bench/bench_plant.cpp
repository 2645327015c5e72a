#include "app/bench/bench_plant.h"

#include "core/base/text.h"
#include "core/solve/catalogue.h"
#include "core/solve/simulation.h"
#include "generated/examples.h"

#include <algorithm>
#include <chrono>

namespace titer::bench {

namespace {

using Clock = std::chrono::steady_clock;

// One integration from start to end; negative with an error where it fails or does not balance.
struct Integration {
    PlantPtr plant;
    solve::Options options = {};
    base::Errors errors = {};
    solve::Statistics counts = {};
    solve::CycleReuse reuse = {};
    double opening = 0.0; // [s]

    double once(std::stop_token stop)
    {
        const Clock::time_point begin = Clock::now();
        base::Result<solve::Simulation> simulation = solve::Simulation::open(plant, options);
        if (!simulation) {
            errors.push_back(simulation.error());
            return -1.0;
        }
        const Clock::time_point opened = Clock::now();
        const base::Done done = simulation->advance(isQuick() ? 0.02 * plant->duration : plant->duration, stop);
        const Clock::time_point end = Clock::now();
        if (!done) {
            errors.push_back(done.error());
            return -1.0;
        }
        if (stop.stop_requested()) return -1.0;
        if (!(simulation->balanceErrors().worst <= 1e-8)) {
            errors.push_back(benchFailed("the mass balances do not close"));
            return -1.0;
        }
        counts = simulation->statistics();
        reuse = simulation->cycleReuse();
        opening = std::chrono::duration<double>(opened - begin).count();
        return std::chrono::duration<double>(end - opened).count();
    }
};

std::string countsText(const solve::Statistics& counts)
{
    return std::to_string(counts.steps) + " steps, " + std::to_string(counts.rightHandSides) + " right-hand sides, " +
           std::to_string(counts.windows) + " windows";
}

std::string reuseText(const solve::CycleReuse& reuse)
{
    return "; " + std::to_string(reuse.cycles) + " cycles replayed from day " +
           base::writeShort(std::max(reuse.from, 0.0) / 86400.0, 3) + " on in " + std::to_string(reuse.pieces) +
           " pieces";
}

} // namespace

base::Error benchFailed(std::string_view what)
{
    return {base::Code::Solver, "bench", base::say("The computation failed, so there is no figure: {1}.", what)};
}

model::Flowsheet examplePlant(std::string_view id, base::Errors& errors)
{
    for (const model::Example& example : model::examples())
        if (example.id == id) return model::readPlant(example.text, errors);
    errors.push_back(benchFailed("there is no example " + std::string(id)));
    return {};
}

PlantPtr checkedPlant(const model::Flowsheet& flowsheet, base::Errors& errors)
{
    auto plant = std::make_shared<const model::Plant>(model::check(flowsheet, solve::catalogue(), errors));
    return errors.empty() ? plant : nullptr;
}

PlantPtr checkedPlant(std::string_view text, base::Errors& errors)
{
    const model::Flowsheet flowsheet = model::readPlant(text, errors);
    return errors.empty() ? checkedPlant(flowsheet, errors) : nullptr;
}

Measured measurePlant(const PlantPtr& plant, std::stop_token stop, const solve::Options& options)
{
    Integration integration{.plant = plant, .options = options};
    const Times times = timed([&] { return integration.once(stop); }, stop);
    if (!integration.errors.empty()) return {.errors = integration.errors};
    return {.value = times.median,
            .note = times.text() + "; " + countsText(integration.counts) +
                    (options.reuseCycles ? reuseText(integration.reuse) : "") + "; opening " +
                    base::writeShort(integration.opening * 1e3, 2) + " ms more"};
}

Measured measureFlowsheet(const model::Flowsheet& flowsheet, base::Errors errors, std::stop_token stop,
                          const solve::Options& options)
{
    const PlantPtr plant = errors.empty() ? checkedPlant(flowsheet, errors) : nullptr;
    return plant ? measurePlant(plant, stop, options) : Measured{.errors = errors};
}

} // namespace titer::bench
