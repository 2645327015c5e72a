// A plant with a hybrid rate law is estimated, fitted and controlled as any other: parameters of its base law come back from what a run of the
// same plant gives, and a controller holds what it is asked for, through a network whose factors move on the way.
#include "core/base/math/random.h"
#include "core/solve/catalogue.h"
#include "core/studies/calibration/plant_fit.h"
#include "core/twin/estimation/estimator.h"
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include <cmath>

namespace tst_hybrid_at_work {

using namespace titer;
using namespace titer::twin;

namespace {

constexpr double hour = 3600.0;

// Growth between a third and three times that of Monod's law, as a network of three neurons has it from glucose and temperature; `rate` is
// that of the base law. Further units go behind the vessel, more behind the recipe.
const char* const cultureText = R"json({"format": "titer.plant/1", "name": "culture", "components": [
  {"id": "biomass", "basis": "mass"}, {"id": "glucose", "basis": "mass", "molar_mass": "180.16 g/mol"}],
 "units": [{"id": "v", "type": "bioreactor", "params": {"vessel_volume": "5 L", "kinetics": {
    "type": "hybrid",
    "base": {"type": "monod", "species": {"cells": "biomass", "substrate": "glucose"}, "growth_rate": "RATE",
      "half_saturation": "0.1 g/L", "yield": 0.5, "maintenance": "0.02 1/h", "death_rate": "0 1/h"},
    "factors": {"growth_rate": [0.3333, 3]},
    "inputs": {"substrate": ["0 g/L", "20 g/L"], "temperature": ["30 °C", "40 °C"]},
    "networks": [[{"weights": [[-0.9, 0.2], [0.6, 0.3], [-0.7, 0.1]], "bias": [0.1, -0.4, 0]},
                  {"weights": [[0.8, -0.5, 0.5]], "bias": [0.05]}]]}},
   "initial": {"volume": "2 L", "biomass": "0.5 g/L", "glucose": "20 g/L"}}UNITS], "recipe": {"duration": "12 h"}MORE})json";

std::string culture(const std::string& rate, const std::string& units = {}, const std::string& more = {})
{
    std::string text = cultureText;
    for (const auto& [place, by] :
         {std::pair<std::string, std::string>("RATE", rate), {"UNITS", units}, {"MORE", more}})
        text.replace(text.find(place), place.size(), by);
    return text;
}

const char* const growthRate = "units/v/params/kinetics/growth_rate";

} // namespace

class TestHybridAtWork : public QObject {
    Q_OBJECT

private slots:
    // The truth grows by 0.3 1/h times the network's factor, the plant says 0.25.
    void isEstimated()
    {
        std::vector<double> grid;
        for (double t = 0.0; t <= 12 * hour; t += hour / 6) grid.push_back(t);
        const figures::RunResult run = support::runOf(culture("0.3 1/h"), 1e-8, grid);
        const std::string believed = culture("0.25 1/h", {}, R"json(, "estimators": [{"id": "twin", "unit": "v",
            "channels": [{"tag": "X", "variable": "v.biomass", "noise_share": "2 %"}, {"tag": "S", "variable": "v.glucose", "noise": "0.1 g/L"}],
            "parameters": [{"path": "units/v/params/kinetics/growth_rate", "start_deviation": "20 %", "walk": "0.1 %/d"}],
            "start_deviation": {"v.biomass": "2 %", "v.glucose": "0.5 %"}, "process_noise": {"v.biomass": "0.1 %/d", "v.glucose": "0.01 g/L/d"}}])json");
        const auto plant = support::checkedPlant(believed);
        base::Errors errors;
        base::Notices notices;
        std::vector<EstimatorTag> tags;
        for (MappedTag& mapped : mapTags(*plant, std::vector<Tag>{{"X", "g/L"}, {"S", "g/L"}}, {}, errors))
            tags.push_back({.mapped = std::move(mapped), .scatter = {}, .usual = 5.0, .every = 600.0});
        std::vector<EstimatorPlan> plans = planEstimators(*plant, tags, {}, errors, notices);
        QVERIFY(errors.empty());
        const auto made = Estimator::open(model::readPlant(believed, errors), solve::catalogue(),
                                          std::move(plans.front()), {}, 12 * hour, 1e-7);
        QVERIFY2(made, made ? "" : made.error().what.text().c_str());
        Estimator& estimator = **made;
        for (const Observability::Gap& gap : estimator.unobservable()) // such as the volume, and with it amounts
            QVERIFY(gap.name != growthRate);
        base::Random x(1, "X"), s(1, "S");
        for (const double t : grid) {
            if (t == 0.0) continue;
            estimator.take(0, t, t, support::at(run, "v.biomass", t) * (1.0 + 0.02 * x.normal()));
            estimator.take(1, t, t, support::at(run, "v.glucose", t) + 0.1 * s.normal());
            estimator.advance(t);
        }
        const Estimator::Value rate = estimator.values().back();
        qInfo("%.4f ± %.4f 1/h of 0.3", rate.value * hour, rate.deviation * hour);
        QCOMPARE(estimator.variables().back().name, std::string(growthRate));
        QVERIFY(std::abs(rate.value - 0.3 / hour) < 3.0 * rate.deviation && rate.deviation < 0.02 * rate.value);
        for (int c : {0, 1}) QVERIFY(estimator.filter().figures(c).shareInBand() > 0.85);
    }

    // A parameter of the base law comes back from a run without noise; that of the network stands.
    void isFitted()
    {
        studies::FitExperiment experiment{.name = "run", .flowsheet = {}, .times = {}, .courses = {}};
        for (int i = 0; i <= 12; ++i) experiment.times.push_back(i * hour);
        const figures::RunResult run = support::runOf(culture("0.3 1/h"), 1e-9, experiment.times);
        for (const char* tag : {"v.biomass", "v.glucose"}) experiment.courses.push_back({tag, run.column(tag)->values});
        base::Errors errors;
        experiment.flowsheet = model::readPlant(culture("0.22 1/h"), errors);
        studies::PlantFitRequest request;
        request.experiments = {experiment};
        request.paths = {growthRate};
        request.tolerance = 1e-8;
        const base::Result<studies::PlantFit> fit = studies::fitPlant(request, solve::catalogue());
        QVERIFY2(fit, fit ? "" : fit.error().what.text().c_str());
        QVERIFY(fit->converged);
        QVERIFY2(std::abs(fit->parameters[0].value * hour / 0.3 - 1.0) < 1e-5,
                 qPrintable(QString::number(fit->parameters[0].value * hour, 'g', 10)));
        QCOMPARE(studies::verdictOf(fit->parameters[0], fit->converged), studies::ParameterVerdict::Identified);
        const auto networksIn = [](model::Flowsheet f) { return f.units.front().params["kinetics"]["networks"]; };
        QVERIFY(networksIn(fit->fitted.front()) == networksIn(experiment.flowsheet));
    }

    // A feed that holds glucose at 5 g/L while the cells grow.
    void isControlled()
    {
        const std::string text = culture(
            "0.3 1/h",
            R"json(, {"id": "feed", "type": "inlet", "program": [{"for": "1 h", "flow": "0 L/h", "concentration": {"glucose": "300 g/L"}}]})json",
            R"json(, "streams": [{"from": "feed.out", "to": "v.feed"}], "controllers": [{"id": "sugar", "type": "pid", "reads": "v.glucose", "writes": "feed.out.flow", "setpoint": "5 g/L",
   "period": "1 min", "params": {"gain": 5e-8, "integral_time": "6 min", "output_max": "1 L/h"}}])json");
        std::string started = text;
        started.replace(started.find("\"glucose\": \"20 g/L\""), 19, "\"glucose\": \"5 g/L\"");
        const figures::RunResult run = support::runOf(started, 1e-6, {0.0, 3 * hour, 4 * hour, 5 * hour});
        QVERIFY(run.status == figures::RunStatus::Ok);
        for (const double t : {3 * hour, 4 * hour, 5 * hour}) {
            const double glucose = support::at(run, "v.glucose", t);
            QVERIFY2(std::abs(glucose - 5.0) < 0.25, qPrintable(QString::number(glucose)));
        }
        // What the cells ate was fed.
        const double cells = support::at(run, "v.biomass", 5 * hour),
                     volume = 1e3 * support::at(run, "v.volume", 5 * hour);
        QVERIFY2(cells > 1.5, qPrintable(QString::number(cells)));
        QVERIFY(300.0 * (volume - 2.0) > (cells * volume - 0.5 * 2.0) / 0.5);
    }
};

TITER_TEST(TestHybridAtWork)

} // namespace tst_hybrid_at_work

#include "tst_hybrid_at_work.moc"
