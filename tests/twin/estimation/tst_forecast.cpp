// Forecasts with bands: sets of runs ahead with other parameters.
#include "core/base/math/random.h"
#include "core/model/library/law_texts.h"
#include "core/runs/run.h"
#include "core/solve/catalogue.h"
#include "core/twin/estimation/forecast.h"
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>
#include <cmath>

namespace tst_forecast {

using namespace titer;

namespace {

constexpr double hour = 3600.0, day = 86400.0;

constexpr const char* batchText = R"({"format": "titer.plant/1", "name": "Batch",
        "components": [{"id": "cells", "basis": "count", "cell_mass": "350 pg"},
                       {"id": "glucose", "basis": "amount", "molar_mass": "180.16 g/mol"},
                       {"id": "mab", "basis": "mass"}],
        "units": [{"id": "n1", "type": "bioreactor", "params": {"vessel_volume": "400 L", "kinetics": {"type": "monod",
                   "species": {"cells": "cells", "substrate": "glucose", "product": "mab"}}},
                   "initial": {"volume": "300 L", "cells": "0.5e6 cells/mL", "glucose": "60 mM"}}]})";

// Cells that grow in a vessel without a feed.
std::shared_ptr<const model::Plant> batch()
{
    base::Errors errors;
    const model::Flowsheet flowsheet = model::readPlant(batchText, errors);
    return std::make_shared<const model::Plant>(model::check(flowsheet, solve::catalogue(), errors));
}

// A unit of one's own equations.
std::shared_ptr<const model::Plant> decay()
{
    return support::checkedPlant(R"json({"format": "titer.plant/1", "name": "Assay", "recipe": {"duration": "20 h"},
        "units": [{"id": "assay", "type": "equations", "params": {
            "states": {"x": {"unit": "g/L"}}, "start": {"x": "begin"},
            "params": {"k": "0.3 1/h", "begin": "2 g/L", "leak": "0 g/L/h"},
            "let": {"half": "x/2"}, "rates": {"x": "leak - k*x"}}}]})json");
}

// The same vessel, harvested from day 2 on within two hours, into a tank that keeps it.
std::shared_ptr<const model::Plant> harvested()
{
    return support::checkedPlant(R"({"format": "titer.plant/1", "name": "Harvest",
        "components": [{"id": "cells", "basis": "count", "cell_mass": "350 pg"},
                       {"id": "glucose", "basis": "amount", "molar_mass": "180.16 g/mol"},
                       {"id": "mab", "basis": "mass"}],
        "units": [{"id": "n1", "type": "bioreactor", "params": {"vessel_volume": "400 L", "kinetics": {"type": "monod",
                   "species": {"cells": "cells", "substrate": "glucose", "product": "mab"}}},
                   "initial": {"volume": "300 L", "cells": "0.5e6 cells/mL", "glucose": "60 mM"}},
                  {"id": "tank", "type": "hold_tank", "params": {"vessel_volume": "400 L"}}],
        "streams": [{"from": "n1.out", "to": "tank.in"}],
        "recipe": {"duration": "4 d", "phases": [
          {"id": "grow", "unit": "n1", "at": "0 h", "until": {"for": "2 d"}},
          {"id": "harvest", "unit": "n1", "after": ["grow"], "transfer": {"from": "n1.out", "flow": "150 L/h", "until": "empty"}}]}})");
}

twin::ForecastRequest request()
{
    return {
        .plant = batch(), .tags = {"n1.cells", "n1.mab"}, .from = 1 * day, .until = 3 * day, .runs = 24, .points = 9};
}

} // namespace

class TestForecast : public QObject {
    Q_OBJECT

private slots:
    void isTheRunItselfWithoutASpread()
    {
        twin::ForecastRequest order = request();
        order.deviation = 0.0;
        order.runs = 3;
        order.tolerance = 1e-7;
        const auto forecast = twin::forecast(order);
        QVERIFY2(forecast.ok(), forecast ? "" : forecast.error().what.text().c_str());
        runs::RunRequest whole;
        whole.until = 3 * day;
        whole.grid = runs::gridPoints(3 * day, 13);
        whole.tolerance = 1e-7;
        const figures::RunResult run = runs::run(order.plant, whole);
        const figures::Column* cells = run.column("n1.cells");
        QVERIFY(cells);
        for (std::size_t i = 0; i < forecast->times.size(); ++i) {
            const auto at = std::size_t(std::lround(forecast->times[i] / (0.25 * day)));
            QVERIFY(std::abs(forecast->bands[0].middle[i] / cells->values[at] - 1.0) < 1e-4);
            QCOMPARE(forecast->bands[0].low80[i], forecast->bands[0].high80[i]);
        }
    }

    void opensLikeAFanFromThePresentState()
    {
        const auto forecast = twin::forecast(request());
        QVERIFY2(forecast.ok(), forecast ? "" : forecast.error().what.text().c_str());
        QVERIFY(forecast->parameters > 3);
        QCOMPARE(forecast->runs, 24);
        const twin::ForecastBand& cells = forecast->bands[0];
        const auto width = [&](std::size_t i) { return (cells.high80[i] - cells.low80[i]) / cells.middle[i]; };
        QVERIFY(width(0) < 1e-9);
        QVERIFY2(width(4) > 0.02, std::to_string(width(4)).c_str());
        for (std::size_t i = 0; i < forecast->times.size(); ++i) {
            QVERIFY(cells.low80[i] <= cells.low50[i] && cells.low50[i] <= cells.middle[i]);
            QVERIFY(cells.middle[i] <= cells.high50[i] && cells.high50[i] <= cells.high80[i]);
        }
    }

    void isWiderWithALargerSpreadAndTheSameEachTime()
    {
        const auto width = [](double deviation) {
            twin::ForecastRequest order = request();
            order.deviation = deviation;
            const auto forecast = twin::forecast(order);
            return forecast ? forecast->bands[1].high80.back() - forecast->bands[1].low80.back() : std::nan("");
        };
        const double narrow = width(0.02);
        QVERIFY(narrow > 0.0);
        QVERIFY(width(0.1) > 2.0 * narrow);
        QCOMPARE(width(0.02), narrow);
    }

    // From a time before the harvest the fan follows the recipe: what was there is transferred, and the course of the vessel ends with it.
    void followsTheHarvestThatIsStillToCome()
    {
        const twin::ForecastRequest order{.plant = harvested(),
                                          .tags = {"n1.cells", "n1.volume", "tank.volume", "tank.mab"},
                                          .from = 1 * day,
                                          .until = 4 * day,
                                          .runs = 8,
                                          .points = 73};
        const auto forecast = twin::forecast(order);
        QVERIFY2(forecast.ok(), forecast ? "" : forecast.error().what.text().c_str());
        runs::RunRequest whole;
        whole.grid = runs::gridPoints(4 * day, 97);
        const figures::RunResult run = runs::run(order.plant, whole);
        QCOMPARE(run.status, figures::RunStatus::Ok);
        const double emptied = run.phases.back().end;
        QVERIFY(emptied > 2 * day && emptied < 2.2 * day);
        for (std::size_t i = 0; i < forecast->times.size(); ++i) {
            const double t = forecast->times[i];
            for (const std::size_t vessel : {0, 1})
                QVERIFY2(std::isnan(forecast->bands[vessel].middle[i]) == (t > emptied),
                         std::to_string(t / day).c_str());
            if (t > emptied) QVERIFY(std::abs(forecast->bands[2].middle[i] - 0.3) < 2e-3);
            if (t < 2 * day) QVERIFY(forecast->bands[1].middle[i] > 0.299);
        }
        QVERIFY(forecast->bands[3].high80.back() > forecast->bands[3].low80.back());
    }

    // dx/dt = -k x from 2 g/L, so that x = 2 g/L exp(-k from) exp(-k_i (t - from)) with the k_i of each run, which its draws give: quantiles
    // to the tolerance of the runs. The parameter that is 0, and the one that only starts the unit, spread nothing.
    void variesAUnitOfEquations()
    {
        const twin::ForecastRequest order{.plant = decay(),
                                          .tags = {"assay.x", "assay.half"},
                                          .from = 2 * hour,
                                          .until = 10 * hour,
                                          .deviation = 0.2,
                                          .runs = 19,
                                          .points = 5,
                                          .seed = 7,
                                          .tolerance = 1e-8};
        QCOMPARE(twin::variedParameters(*order.plant), 2);
        const auto forecast = twin::forecast(order);
        QVERIFY2(forecast.ok(), forecast ? "" : forecast.error().what.text().c_str());
        QCOMPARE(forecast->runs, 19);
        std::vector<double> rates;
        for (int run = 0; run < order.runs; ++run)
            rates.push_back(0.3 / hour * std::exp(0.2 * base::Random(7, std::to_string(run) + "/assay/k").normal()));
        std::sort(rates.begin(), rates.end());
        for (std::size_t i = 0; i < forecast->times.size(); ++i) {
            const double ahead = forecast->times[i] - order.from;
            const auto exact = [&](std::size_t run) { return 2.0 * std::exp(-0.6 - rates[run] * ahead); };
            const twin::ForecastBand& x = forecast->bands[0];
            // The quicker it decays, the less is left: of 19 runs the quantiles are those in these places, which part 20 alike.
            for (const auto& [is, run] :
                 {std::pair{x.low80[i], 17}, std::pair{x.low50[i], 14}, std::pair{x.middle[i], 9},
                  std::pair{x.high50[i], 4}, std::pair{x.high80[i], 1}})
                QVERIFY2(std::abs(is - exact(std::size_t(run))) < 1e-6, std::to_string(is).c_str());
            QVERIFY(std::abs(forecast->bands[1].middle[i] - x.middle[i] / 2.0) < 1e-9);
        }
        QVERIFY(forecast->bands[0].high80.back() > 1.5 * forecast->bands[0].low80.back());
    }

    // A rate law of one's own spreads as the built-in one that it is a copy of.
    void variesALawOfOnesOwn()
    {
        twin::ForecastRequest order = request();
        order.runs = 8;
        const auto builtIn = twin::forecast(order);
        base::Errors errors;
        model::Flowsheet flowsheet = model::readPlant(batchText, errors);
        base::Json& kinetics = flowsheet.unit("n1")->params["kinetics"];
        kinetics = model::asEquations(*solve::catalogue().law("monod"), kinetics);
        order.plant = std::make_shared<const model::Plant>(model::check(flowsheet, solve::catalogue(), errors));
        QVERIFY(errors.empty());
        const auto own = twin::forecast(order);
        QVERIFY(builtIn.ok() && own.ok());
        QCOMPARE(own->runs, 8);
        QVERIFY(own->parameters > 3);
        const auto width = [](const twin::Forecast& f) {
            return (f.bands[0].high80.back() - f.bands[0].low80.back()) / f.bands[0].middle.back();
        };
        // Its draws have another name, and so are others of the same spread.
        QVERIFY(width(*own) > 0.3 * width(*builtIn) && width(*own) < 3.0 * width(*builtIn));
    }

    void reportsHowFarItIs()
    {
        twin::ForecastRequest order = request();
        order.runs = 4;
        std::vector<double> reported;
        order.progress = [&](double done) { reported.push_back(done); };
        QVERIFY(twin::forecast(order).ok());
        // One day to the begin, and four times two days from there.
        const std::vector<double> shares{1 / 9.0, 3 / 9.0, 5 / 9.0, 7 / 9.0, 1.0};
        QCOMPARE(reported.size(), shares.size());
        for (std::size_t i = 0; i < reported.size(); ++i) QVERIFY(std::abs(reported[i] - shares[i]) < 1e-12);
    }

    // To the last bit, with the plant as it was and another one ahead, on one core or two.
    void comesToTheSameFromOnePresent()
    {
        twin::ForecastRequest order = request();
        order.runs = 4;
        const auto present = twin::presentOf(order);
        QVERIFY(present.ok() && present->now.time() == order.from);
        for (const std::shared_ptr<const model::Plant>& ahead : {std::shared_ptr<const model::Plant>(), batch()}) {
            order.ahead = ahead;
            order.threads = 1;
            const auto alone = twin::runsAhead(order);
            order.threads = 2;
            const auto shared = twin::runsAhead(order, *present);
            QVERIFY(alone.ok() && shared.ok() && alone->ended() == 4);
            QCOMPARE(shared->values, alone->values);
        }
    }

    void saysWhereThereIsNothingToVary()
    {
        twin::ForecastRequest order = request();
        order.tags = {"n1.gold"};
        QVERIFY(!twin::forecast(order).ok());
        auto plain = std::make_shared<model::Plant>(*order.plant);
        plain->units[0].setup.kinetics = {};
        order.plant = plain;
        order.tags = {"n1.cells"};
        QVERIFY(!twin::forecast(order).ok());
        std::stop_source stopped;
        stopped.request_stop();
        QVERIFY(!twin::forecast(request(), stopped.get_token()).ok());
    }
};

TITER_TEST(TestForecast)

} // namespace tst_forecast

#include "tst_forecast.moc"
