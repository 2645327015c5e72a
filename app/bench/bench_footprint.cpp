// Benchmarks of what is read from a finished run of 40 units: its footprint and its cost, with a factor and a price for every place.
#include "app/bench/bench_plant.h"
#include "core/base/math/random.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/economics/cost_of_goods.h"
#include "core/economics/economics_file.h"
#include "core/economics/goods/cost_draws.h"
#include "core/figures/amounts/footprint.h"
#include "core/runs/run.h"

#include <chrono>
#include <string>
#include <utility>
#include <vector>

namespace titer::bench {

namespace {

constexpr int polishingSteps = 12;

// A feed, 12 steps with a mixer and a wash each, two filters and a pool: 40 units.
std::string longTrain()
{
    std::string units =
        R"({"id": "feed", "type": "inlet", "program": [{"for": "1 h", "flow": "100 L/h", "concentration": {"mab": "2 g/L", "salt": "0.1 M"}}, {"for": "9 h"}]})";
    std::string streams, before = "feed.out";
    const auto flow = [&](const std::string& to) {
        streams += R"({"from": ")" + before + R"(", "to": ")" + to + R"("}, )";
    };
    for (int i = 1; i <= polishingSteps; ++i) {
        const std::string n = std::to_string(i);
        units +=
            R"(, {"id": "wash)" + n +
            R"(", "type": "inlet", "program": [{"for": "1 h"}, {"for": "1 h", "flow": "20 L/h", "concentration": {"salt": "1 M"}}, {"for": "9 h"}]},
  {"id": "join)" +
            n + R"(", "type": "mixer"}, {"id": "step)" + n +
            R"(", "type": "flow_through_step", "params": {"length": "20 cm", "diameter": "20 cm", "yield": 0.98, "product": "mab"}})";
        flow("join" + n + ".in");
        streams += R"({"from": "wash)" + n + R"(.out", "to": "join)" + n + R"(.in"}, {"from": "join)" + n +
                   R"(.out", "to": "step)" + n + R"(.in"}, )";
        before = "step" + n + ".out";
    }
    for (const std::string filter : {"first_filter", "last_filter"}) {
        units += R"(, {"id": ")" + filter +
                 R"(", "type": "virus_filter", "params": {"area": "2 m2", "blocking_constant": 0}})";
        flow(filter + ".in");
        before = filter + ".out";
    }
    units += R"(, {"id": "pool", "type": "hold_tank", "params": {"vessel_volume": "2 m3"}})";
    return R"({"format": "titer.plant/1", "name": "Long train", "components": [
  {"id": "mab", "basis": "mass", "molar_mass": "148 kg/mol", "role": "product"},
  {"id": "salt", "basis": "amount", "molar_mass": "58.44 g/mol", "role": "buffer"}],
 "units": [)" +
           units + R"(], "streams": [)" + streams + R"({"from": ")" + before +
           R"(", "to": "pool.in"}], "recipe": {"duration": "5 h"}})";
}

// Of each inlet, each resin, and whatever else there is.
std::string manyFactors()
{
    std::string rows;
    const auto add = [&rows](const std::string& of, const std::string& unit) {
        rows += std::string(rows.empty() ? "" : ", ") + R"({"of": ")" + of + R"(", "value": 1, "unit": ")" + unit +
                R"(", "year": 2026, "scope": 3, "source": "example"})";
    };
    std::string masses;
    for (int i = 1; i <= polishingSteps; ++i) {
        const std::string n = std::to_string(i);
        add("inlet:wash" + n, "kg/L");
        add("resin:step" + n, "kg/kg");
        masses += R"({"of": "resin:step)" + n + R"(", "mass": "1.1 kg/L", "uses": 100, "source": "example"}, )";
    }
    for (const char* of : {"component:mab", "component:salt", "water", "steam", "initial:*"}) add(of, "kg/kg");
    for (const char* of : {"filter:first_filter", "filter:last_filter"}) add(of, "kg/m2");
    add("set:*", "kg");
    add("electricity", "kg/kWh");
    return R"({"format": "titer.factors/1", "factors": [)" + rows + R"(], "consumables": [)" + masses +
           R"({"of": "set:*", "mass": "2 kg", "source": "example"}, {"of": "filter:*", "mass": "1 kg/m2", "source": "example"}]})";
}

Measured measureFootprint(std::stop_token stop)
{
    base::Errors errors;
    const PlantPtr plant = checkedPlant(longTrain(), errors);
    if (!plant) return {.errors = std::move(errors)};
    const figures::RunResult result = runs::run(plant, {}, stop);
    const figures::FactorTable table = figures::readFactors(base::readJson(manyFactors(), errors), *plant, errors);
    figures::Footprint made;
    const Times times = timed(
        [&] {
            const std::chrono::steady_clock::time_point begin = std::chrono::steady_clock::now();
            made = figures::footprintOf(*plant, result, table);
            return since(begin);
        },
        stop);
    if (!made.isComplete && !stop.stop_requested()) errors.push_back(benchFailed("the footprint is incomplete"));
    return {.value = times.median,
            .note = std::to_string(plant->units.size()) + " units, " + std::to_string(made.lines.size()) + " lines, " +
                    std::to_string(table.factors.size()) + " factors, " + times.text(),
            .errors = std::move(errors)};
}

// A price for every place, and what else a batch costs.
std::string manyPrices()
{
    std::string rows;
    int count = 0;
    const auto add = [&](const std::string& of, const char* price) {
        rows += std::string(rows.empty() ? "" : ", ") + R"({"id": "p)" + std::to_string(count++) + R"(", "of": ")" +
                of + R"(", "price": ")" + price + R"(", "source": "example"})";
    };
    for (int i = 1; i <= polishingSteps; ++i) {
        const std::string n = std::to_string(i);
        add("inlet:wash" + n, "2 USD/L");
        add("resin:step" + n, "3000 USD/L");
        add("batch:step" + n, "100 USD");
        add("initial:step" + n, "1 USD/L");
    }
    for (const char* of : {"inlet:*", "initial:*", "water", "solution"}) add(of, "1 USD/L");
    for (const char* of : {"component:mab", "component:salt", "steam"}) add(of, "1 USD/kg");
    for (const char* of : {"filter:first_filter", "filter:last_filter"}) add(of, "1000 USD/m2");
    for (const char* of : {"set:*", "container:*", "batch:*"}) add(of, "500 USD");
    return R"({"currency": "USD", "electricity": "0.12 USD/kWh", "plan": {"batches": 20}, "prices": [)" + rows +
           R"(], "labour": [{"id": "rest", "per_batch": "100 h", "rate": "60 USD/h"}]})";
}

Measured measureCost(std::stop_token stop)
{
    base::Errors errors;
    const PlantPtr plant = checkedPlant(longTrain(), errors);
    if (!plant) return {.errors = std::move(errors)};
    const figures::RunResult result = runs::run(plant, {}, stop);
    const economics::Economics stated = economics::readEconomics(base::readJson(manyPrices(), errors), *plant, errors);
    economics::CostOfGoods made;
    const Times times = timed(
        [&] {
            const std::chrono::steady_clock::time_point begin = std::chrono::steady_clock::now();
            made = economics::costOf(stated, *plant, result);
            return since(begin);
        },
        stop);
    if (made.status != economics::CostOfGoods::Status::Ok && !stop.stop_requested())
        errors.push_back(benchFailed("the cost is incomplete"));
    return {.value = times.median,
            .note = std::to_string(plant->units.size()) + " units, " + std::to_string(stated.prices.size()) +
                    " prices, " + std::to_string(made.lines.size()) + " lines, " + times.text(),
            .errors = std::move(errors)};
}

// Each price of a resin and of a wash from a stream of its own.
Measured measureCostDraws(std::stop_token stop)
{
    constexpr int allDraws = 10000, quickDraws = 100;
    const int draws = isQuick() ? quickDraws : allDraws;
    base::Errors errors;
    const PlantPtr plant = checkedPlant(longTrain(), errors);
    if (!plant) return {.errors = std::move(errors)};
    std::vector<std::string> paths, units;
    std::vector<double> prices;
    const base::Json stated = base::readJson(manyPrices(), errors);
    const economics::Economics read = economics::readEconomics(stated, *plant, errors);
    for (const economics::Price& price : read.prices) {
        if (!price.of.starts_with("resin:") && !price.of.starts_with("inlet:wash")) continue;
        paths.push_back("economics/prices/" + price.id + "/price");
        units.push_back(price.unit);
        prices.push_back(base::toUnit(price.price, price.unit));
    }
    const economics::CostDraws drawn(plant, runs::run(plant, {}, stop), stated, paths);
    const auto once = [&] {
        const std::chrono::steady_clock::time_point begin = std::chrono::steady_clock::now();
        std::vector<base::Random> streams;
        for (const std::string& path : paths) streams.emplace_back(1, path);
        std::vector<std::string> values(paths.size());
        for (int draw = 0; draw < draws && errors.empty() && !stop.stop_requested(); ++draw) {
            for (std::size_t i = 0; i < paths.size(); ++i)
                values[i] = base::writeNumber(prices[i] * streams[i].uniform(0.5, 2.0)) + " " + units[i];
            if (drawn.at(values, errors).empty() && errors.empty()) errors.push_back(benchFailed("a draw has no cost"));
        }
        return since(begin);
    };
    const Times times = timed(once, stop);
    return {.value = times.median,
            .note = std::to_string(draws) + " draws of " + std::to_string(paths.size()) + " prices, one core, " +
                    times.text(),
            .errors = std::move(errors)};
}

constexpr Benchmark footprintTable[] = {
    {.name = "cost-draws",
     .what = "the key figures of cost of a finished run of 40 units by 10,000 draws of 24 of its prices",
     .unit = "s",
     .target = 1.0,
     .measure = measureCostDraws},
    {.name = "cost-goods",
     .what = "the cost of goods of a finished run of 40 units",
     .unit = "s",
     .target = 0.001,
     .measure = measureCost},
    {.name = "cost-footprint",
     .what = "the footprint of a finished run of 40 units",
     .unit = "s",
     .target = 0.001,
     .measure = measureFootprint},
};

} // namespace

std::span<const Benchmark> footprintBenchmarks()
{
    return footprintTable;
}

} // namespace titer::bench
