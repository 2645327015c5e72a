// Parameters of plants from courses that a run with known parameters gave.
#include "core/base/math/random.h"
#include "core/solve/catalogue.h"
#include "core/studies/calibration/plant_fit.h"
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include <cmath>

using namespace titer;
using studies::PlantFit;
using studies::PlantFitRequest;

namespace {

constexpr double hour = 3600.0;

std::string culture(double growthPerHour, double yield)
{
    return R"({"format": "titer.plant/1", "name": "culture",
 "components": [{"id": "biomass", "basis": "mass"}, {"id": "glucose", "basis": "mass", "molar_mass": "180.16 g/mol"}],
 "units": [{"id": "medium", "type": "inlet", "program": [{"for": "20 h", "flow": "0.05 L/h", "concentration": {"glucose": "100 g/L"}}]},
  {"id": "vessel", "type": "bioreactor", "params": {"vessel_volume": "10 L", "kinetics": {"type": "monod",
     "species": {"cells": "biomass", "substrate": "glucose"}, "growth_rate": ")" +
           std::to_string(growthPerHour) + R"( 1/h", "yield": )" + std::to_string(yield) + R"(}},
     "initial": {"volume": "2 L", "biomass": "0.5 g/L", "glucose": "10 g/L"}}],
 "streams": [{"from": "medium.out", "to": "vessel.feed"}], "recipe": {"duration": "12 h"}})";
}

model::Flowsheet sheetOf(const std::string& text)
{
    base::Errors errors;
    model::Flowsheet sheet = model::readPlant(text, errors);
    if (!errors.empty()) qFatal("the plant file is at fault");
    return sheet;
}

const std::string growthPath = "units/vessel/params/kinetics/growth_rate";
const std::string yieldPath = "units/vessel/params/kinetics/yield";

// Courses of the true plant with this relative noise, and the plant of the start values.
PlantFitRequest request(double noise)
{
    const figures::RunResult truth = support::runOf(culture(0.25, 0.45), 1e-9, runs::gridPoints(12 * hour, 25));
    PlantFitRequest request;
    request.paths = {growthPath, yieldPath};
    studies::FitExperiment experiment;
    experiment.name = "data";
    experiment.flowsheet = sheetOf(culture(0.15, 0.3));
    experiment.times = truth.times;
    base::Random random(7, "noise");
    for (const char* tag : {"vessel.biomass", "vessel.glucose"}) {
        studies::MeasuredCourse course{tag, {}};
        double largest = 0.0;
        for (double t : truth.times) largest = std::max(largest, support::at(truth, tag, t));
        for (double t : truth.times)
            course.values.push_back(support::at(truth, tag, t) + noise * largest * random.normal());
        experiment.courses.push_back(std::move(course));
    }
    request.experiments.push_back(std::move(experiment));
    return request;
}

} // namespace

class TestPlantFit : public QObject {
    Q_OBJECT

private slots:
    void findsTheParametersThatMadeTheData()
    {
        const base::Result<PlantFit> fit = studies::fitPlant(request(0.0), solve::catalogue());
        QVERIFY2(fit, fit ? "" : fit.error().what.text().c_str());
        QVERIFY(fit->converged);
        QVERIFY(std::abs(fit->parameters[0].value * hour / 0.25 - 1.0) < 1e-4);
        QVERIFY(std::abs(fit->parameters[1].value / 0.45 - 1.0) < 1e-4);
        QVERIFY(fit->rms < 1e-5);
        // The fitted plant runs and gives the data.
        const auto plant = support::checkedPlant(model::writePlant(fit->fitted.front()));
        QVERIFY(plant != nullptr);
    }

    void endsSoonWhereItCanGetNoFurther()
    {
        for (double noise : {0.0, 0.02}) {
            const base::Result<PlantFit> fit = studies::fitPlant(request(noise), solve::catalogue());
            QVERIFY(fit && fit->converged);
            QVERIFY2(fit->runs <= 12, std::to_string(fit->runs).c_str());
        }
    }

    void restsWhereItStartsAtTheTruth()
    {
        PlantFitRequest exact = request(0.0);
        exact.experiments[0].flowsheet = sheetOf(culture(0.25, 0.45));
        const base::Result<PlantFit> fit = studies::fitPlant(exact, solve::catalogue());
        QVERIFY(fit && fit->converged);
    }

    void tellsHowFarNoisyDataCarry()
    {
        const base::Result<PlantFit> fit = studies::fitPlant(request(0.02), solve::catalogue());
        QVERIFY2(fit, fit ? "" : fit.error().what.text().c_str());
        for (const studies::FittedParameter& p : fit->parameters) {
            QVERIFY(p.stdError);
            QVERIFY(p.low < p.value && p.value < p.high);
            QVERIFY(*p.stdError > 1e-5 && *p.stdError < 0.05);
        }
        // Three half widths hold the truth but once in a thousand.
        const studies::FittedParameter& growth = fit->parameters[0];
        QVERIFY(std::abs(std::log(growth.value * hour / 0.25)) < 1.5 * std::log(growth.high / growth.low));
        QVERIFY(fit->rms > 0.01 && fit->rms < 0.03);
    }

    void refusesFewerDataThanParameters()
    {
        PlantFitRequest small = request(0.0);
        for (studies::MeasuredCourse& course : small.experiments[0].courses) {
            std::fill(course.values.begin(), course.values.end(), std::nan(""));
            course.values[3] = 1.0;
        }
        const base::Result<PlantFit> fit = studies::fitPlant(small, solve::catalogue());
        QVERIFY(!fit);
        QVERIFY(fit.error().what.text().find("2 measured values cannot tell 2 parameters") != std::string::npos);
    }

    void saysWhatIsNoNumber()
    {
        PlantFitRequest wrong = request(0.0);
        wrong.paths = {"units/vessel/params/kinetics/type"};
        const base::Result<PlantFit> fit = studies::fitPlant(wrong, solve::catalogue());
        QVERIFY(!fit);
        QCOMPARE(fit.error().where, wrong.paths[0]);
        wrong.paths = {"units/vessel/params/kinetics/nothing"};
        QVERIFY(!studies::fitPlant(wrong, solve::catalogue()));
    }

    void remarksOnWhatTheDataDoNotTell()
    {
        // Nothing depends on what would stay behind in a vessel that is never emptied.
        PlantFitRequest blind = request(0.0);
        blind.paths = {growthPath, "units/vessel/params/heel"};
        blind.experiments[0].flowsheet.unit("vessel")->params["heel"] = 1e-4;
        const base::Result<PlantFit> fit = studies::fitPlant(blind, solve::catalogue());
        QVERIFY2(fit, fit ? "" : fit.error().what.text().c_str());
        QVERIFY(!fit->parameters[1].stdError);
        QVERIFY(!fit->remarks.empty());
    }
};

TITER_TEST(TestPlantFit)
#include "tst_plant_fit.moc"
