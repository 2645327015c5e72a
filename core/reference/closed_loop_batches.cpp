#include "core/reference/closed_loop_batches.h"

#include "core/base/math/random.h"
#include "core/base/not_available.h"
#include "core/base/text.h"
#include "core/reference/steered_fed_batch.h"
#include "core/solve/catalogue.h"
#include "core/solve/simulation.h"
#include "core/studies/numerics/parallel.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <optional>
#include <string>

namespace titer::reference {

using base::Json;

namespace {

constexpr double batchHour = 3600.0; // [s]
constexpr int batchHours = 150;      // of a batch

struct DrawnParameter {
    const char* key;
    double value; // as published
    const char* unit;

    Json stated(double factor) const
    {
        return *unit ? Json(base::writeShort(value * factor, 12) + " " + unit) : Json(value * factor);
    }
    std::string path() const { return std::string("units/reactor/params/params/") + key; }
};
constexpr DrawnParameter drawnParameters[] = {{"mu_max", 0.02, "1/h"}, {"K_m", 0.05, "g/L"}, {"v", 0.004, "1/h"},
                                              {"Y_p", 1.2, ""},        {"Y_x", 0.5, ""},     {"S_in", 200.0, "g/L"}};

// With these factors of its parameters, and a plan that believes the published ones.
model::Flowsheet steeredSheet(const std::vector<double>& factors, base::Errors& errors)
{
    Json believed = Json::object();
    for (const DrawnParameter& parameter : drawnParameters) believed[parameter.path()] = parameter.stated(1.0);
    model::Flowsheet sheet = model::readPlant(steeredFedBatch(), errors);
    if (!errors.empty()) return sheet;
    sheet.controllers.front().params["scenarios"] = Json::object({{"nominal", std::move(believed)}});
    model::GuardEntry guard;
    guard.id = "feed";
    guard.writes = "reactor.u";
    guard.min = "0 L/h";
    guard.max = "0.2 L/h";
    guard.stale = "2 h";
    guard.fallback = "0 L/h";
    guard.by = "reference";
    sheet.guards.push_back(std::move(guard));
    for (std::size_t i = 0; i < factors.size(); ++i)
        if (const base::Done set =
                model::setAtPath(sheet, drawnParameters[i].path(), drawnParameters[i].stated(factors[i]));
            !set)
            errors.push_back(set.error());
    return sheet;
}

// Without a controller, with a flow for each hour [m3/s].
model::Flowsheet recipeSheet(model::Flowsheet sheet, const std::vector<double>& flows)
{
    sheet.controllers.clear();
    for (std::size_t i = 0; i < flows.size(); ++i) {
        model::PhaseEntry phase;
        phase.id = "hour_" + std::to_string(i);
        phase.unit = "reactor";
        if (i == 0)
            phase.at = Json(0.0);
        else
            phase.after = {"hour_" + std::to_string(i - 1)};
        if (i + 1 < flows.size()) phase.until = Json::object({{"for", batchHour}});
        phase.set = Json::object({{"reactor.u", flows[i]}});
        sheet.phases.push_back(std::move(phase));
    }
    return sheet;
}

// `flows`: takes that of each hour.
base::Result<ClosedLoopBatch> batchOf(const model::Flowsheet& sheet, const std::stop_token& stop,
                                      std::vector<double>* flows = nullptr)
{
    base::Errors errors;
    const auto plant = std::make_shared<const model::Plant>(model::check(sheet, solve::catalogue(), errors));
    if (!errors.empty()) return errors.front();
    base::Result<solve::Simulation> run = solve::Simulation::open(plant, {.tolerance = 1e-6});
    if (!run) return run.error();
    const auto feed = model::findWriteTarget(*plant, "reactor.u");
    const auto cells = model::findReadTarget(*plant, "reactor.X"), product = model::findReadTarget(*plant, "reactor.P");
    ClosedLoopBatch batch{.lowestFlow = HUGE_VAL, .highestFlow = -HUGE_VAL};
    for (int half = 1; half <= 2 * batchHours; ++half) {
        if (base::Done ran = run->advance(0.5 * half * batchHour, stop); !ran) return ran.error();
        const double flow = run->get(*feed);
        batch.cells = std::max(batch.cells, run->value(*cells));
        batch.lowestFlow = std::min(batch.lowestFlow, flow);
        batch.highestFlow = std::max(batch.highestFlow, flow);
        if (flows && half % 2 == 1) flows->push_back(flow);
    }
    batch.product = run->value(*product);
    return batch;
}

double shareOf(const std::vector<ClosedLoopBatches::Pair>& pairs, bool (*holds)(const ClosedLoopBatches::Pair&))
{
    return pairs.empty() ? base::notAvailable : double(std::ranges::count_if(pairs, holds)) / double(pairs.size());
}

} // namespace

double ClosedLoopBatches::noWorse() const
{
    return shareOf(pairs, [](const Pair& pair) {
        return pair.steered.keepsLimit() &&
               (!pair.recipe.keepsLimit() || pair.steered.product >= (1.0 - batchAgreement) * pair.recipe.product);
    });
}

double ClosedLoopBatches::recipeCrosses() const
{
    return shareOf(pairs, [](const Pair& pair) { return !pair.recipe.keepsLimit(); });
}

double ClosedLoopBatches::gain() const
{
    std::vector<double> gains;
    for (const Pair& pair : pairs)
        if (pair.recipe.keepsLimit()) gains.push_back(pair.steered.product / pair.recipe.product - 1.0);
    if (gains.empty()) return base::notAvailable;
    std::ranges::sort(gains);
    return 0.5 * (gains[(gains.size() - 1) / 2] + gains[gains.size() / 2]);
}

base::Result<ClosedLoopBatches> closedLoopBatches(int count, std::uint64_t seed, unsigned threads, std::stop_token stop)
{
    base::Errors errors;
    const model::Flowsheet published = steeredSheet({}, errors);
    if (!errors.empty()) return errors.front();
    std::vector<double> flows;
    if (const base::Result<ClosedLoopBatch> planned = batchOf(published, stop, &flows); !planned)
        return planned.error();
    ClosedLoopBatches batches;
    batches.pairs.resize(std::size_t(count));
    std::vector<std::optional<base::Error>> faults(batches.pairs.size());
    studies::forEach(
        batches.pairs.size(),
        [&](std::size_t i) {
            base::Random random(seed + i, "closed loop");
            std::vector<double> factors;
            for (std::size_t p = 0; p < std::size(drawnParameters); ++p)
                factors.push_back(std::exp(batchParameterDeviation * random.normal()));
            base::Errors wrong;
            const model::Flowsheet sheet = steeredSheet(factors, wrong);
            if (!wrong.empty()) {
                faults[i] = wrong.front();
                return;
            }
            const base::Result<ClosedLoopBatch> steered = batchOf(sheet, stop),
                                                recipe = batchOf(recipeSheet(sheet, flows), stop);
            if (!steered || !recipe)
                faults[i] = steered ? recipe.error() : steered.error();
            else
                batches.pairs[i] = {*steered, *recipe};
        },
        threads, stop);
    for (const std::optional<base::Error>& fault : faults)
        if (fault) return *fault;
    if (stop.stop_requested()) batches.pairs.clear();
    return batches;
}

} // namespace titer::reference
