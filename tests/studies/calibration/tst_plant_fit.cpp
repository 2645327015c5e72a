// Parameters of plants from courses that a run with known parameters gave.
#include "core/base/math/random.h"
#include "core/solve/catalogue.h"
#include "core/studies/calibration/measured_runs.h"
#include "core/studies/calibration/plant_fit.h"
#include "tests/support/core/runs.h"
#include "tests/support/sanitized.h"
#include "tests/support/test_program.h"

#include <algorithm>
#include <cmath>
#include <optional>

using namespace titer;
using studies::PlantFit;
using studies::PlantFitRequest;

namespace {

constexpr double hour = 3600.0;

std::string culture(double growthPerHour, double yield, std::optional<double> deathPerHour = {})
{
    const std::string death =
        deathPerHour ? R"(, "death_rate": ")" + std::to_string(*deathPerHour) + R"( 1/h")" : std::string();
    return R"({"format": "titer.plant/1", "name": "culture",
 "components": [{"id": "biomass", "basis": "mass"}, {"id": "glucose", "basis": "mass", "molar_mass": "180.16 g/mol"}],
 "units": [{"id": "medium", "type": "inlet", "program": [{"for": "20 h", "flow": "0.05 L/h", "concentration": {"glucose": "100 g/L"}}]},
  {"id": "vessel", "type": "bioreactor", "params": {"vessel_volume": "10 L", "kinetics": {"type": "monod",
     "species": {"cells": "biomass", "substrate": "glucose"}, "growth_rate": ")" +
           std::to_string(growthPerHour) + R"( 1/h", "yield": )" + std::to_string(yield) + death + R"(}},
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
const std::string saturationPath = "units/vessel/params/kinetics/half_saturation";

bool says(const std::vector<base::Sentence>& remarks, const char* words)
{
    return std::any_of(remarks.begin(), remarks.end(),
                       [&](const base::Sentence& s) { return s.text().find(words) != std::string::npos; });
}

// A course and its noise, relative to its largest value.
using Measured = std::vector<std::pair<const char*, double>>;

const figures::RunResult& truth()
{
    static const figures::RunResult run = support::runOf(culture(0.25, 0.45), 1e-9, runs::gridPoints(12 * hour, 25));
    return run;
}

// Courses of the true plant with noise, and the plant of the start values.
PlantFitRequest request(const Measured& measured, std::uint64_t seed = 7)
{
    PlantFitRequest request;
    request.paths = {growthPath, yieldPath};
    studies::FitExperiment experiment;
    experiment.name = "data";
    experiment.flowsheet = sheetOf(culture(0.15, 0.3));
    experiment.times = truth().times;
    base::Random random(seed, "noise");
    for (const auto& [tag, noise] : measured) {
        studies::MeasuredCourse course{tag, {}};
        double largest = 0.0;
        for (double t : truth().times) largest = std::max(largest, support::at(truth(), tag, t));
        for (double t : truth().times)
            course.values.push_back(support::at(truth(), tag, t) + noise * largest * random.normal());
        experiment.courses.push_back(std::move(course));
    }
    request.experiments.push_back(std::move(experiment));
    return request;
}

PlantFitRequest request(double noise)
{
    return request({{"vessel.biomass", noise}, {"vessel.glucose", noise}});
}

// How often intervals hold the truth where the plant has the biomass at the start as an earlier fit found it, with an error of
// 4 %, and the fit is told of that error, or is not.
double coveredWithTaken(bool isTold, int times)
{
    constexpr double error = 0.04;
    base::Random random(31, "earlier fit");
    double covered = 0.0;
    for (int i = 0; i < times; ++i) {
        PlantFitRequest one = request({{"vessel.biomass", 0.01}, {"vessel.glucose", 0.01}}, std::uint64_t(5000 + i));
        const double found = 0.5 * std::exp(error * random.normal());
        if (!model::setAtPath(one.experiments[0].flowsheet, "units/vessel/initial/biomass", base::Json(found)))
            qFatal("no such place");
        if (isTold) one.taken.values.push_back({"units/vessel/initial/biomass", error, true});
        const base::Result<PlantFit> fit = studies::fitPlant(one, solve::catalogue());
        if (!fit) continue;
        const studies::FittedParameter& growth = fit->parameters[0];
        covered += growth.low <= 0.25 / hour && 0.25 / hour <= growth.high;
    }
    return covered / times;
}

// How many sets of data are drawn: more where TITER_LONG is set.
int often(int usual, int whereLong)
{
    return qEnvironmentVariableIsSet("TITER_LONG") ? whereLong : usual;
}

struct Reported {
    double covered = 0.0, converged = 0.0; // shares: of the intervals, of the fits
};

Reported reportOften(const Measured& measured, int times)
{
    Reported reported;
    for (int i = 0; i < times; ++i) {
        const PlantFitRequest one = request(measured, std::uint64_t(1000 + i));
        const base::Result<PlantFit> fit = studies::fitPlant(one, solve::catalogue());
        if (!fit) continue;
        reported.converged += fit->converged;
        const double truths[] = {0.25 / hour, 0.45};
        for (int p = 0; p < 2; ++p)
            reported.covered += 0.5 * (fit->parameters[p].low <= truths[p] && truths[p] <= fit->parameters[p].high);
    }
    reported.covered /= times, reported.converged /= times;
    return reported;
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

    void reportsHowFarNoisyDataCarry()
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

    // A value that an earlier fit found moves what is fitted with it: the interval holds the truth as often as it says where it
    // has that part, and far less often where it has not.
    void intervalsKnowWhatEarlierFitsDidNot()
    {
        if (support::isSanitized) QSKIP("it is counted how often what shiftsAsARepeatedFitDoes does comes true");
        const int times = often(60, 200);
        const double told = coveredWithTaken(true, times), untold = coveredWithTaken(false, times);
        QVERIFY2(told >= 0.90 && told <= 0.99, std::to_string(told).c_str());
        QVERIFY2(untold < 0.8, std::to_string(untold).c_str());
    }

    // By how much, against the fit repeated with the value moved by its error.
    void shiftsAsARepeatedFitDoes()
    {
        const std::string path = "units/vessel/initial/biomass";
        constexpr double error = 0.01;
        PlantFitRequest one = request(0.005);
        one.taken = {{{path, error, true}, {yieldPath, 0.5, true}, {"units/vessel/params/no_such", 1.0, false}}, {}};
        const base::Result<PlantFit> fit = studies::fitPlant(one, solve::catalogue());
        QVERIFY(fit);
        QCOMPARE(fit->taken, std::vector<std::string>{path}); // the yield is fitted here
        double values[2];
        for (const int side : {0, 1}) {
            PlantFitRequest moved = request(0.005);
            QVERIFY(model::setAtPath(moved.experiments[0].flowsheet, path,
                                     base::Json(0.5 * std::exp(side ? error : -error))));
            const base::Result<PlantFit> other = studies::fitPlant(moved, solve::catalogue());
            QVERIFY(other);
            values[side] = std::log(other->parameters[0].value);
        }
        const double shift = 0.5 * std::abs(values[1] - values[0]);
        QVERIFY2(std::abs(fit->parameters[0].takenError / shift - 1.0) < 0.05,
                 std::to_string(fit->parameters[0].takenError / shift).c_str());
        // Its own error stays that of its own data.
        const base::Result<PlantFit> alone = studies::fitPlant(request(0.005), solve::catalogue());
        QVERIFY(std::abs(*alone->parameters[0].stdError / *fit->parameters[0].stdError - 1.0) < 1e-3);
        QVERIFY(fit->parameters[0].high / fit->parameters[0].low >
                alone->parameters[0].high / alone->parameters[0].low);
        QCOMPARE(alone->parameters[0].takenError, 0.0);
    }

    // Intervals that hold the truth in 95 of 100 sets of data, whatever the columns are worth: the bounds lie three standard errors of
    // a count of 200 next to it.
    void intervalsHoldTheTruthAsOftenAsTheySay_data()
    {
        QTest::addColumn<double>("biomass");
        QTest::addColumn<double>("glucose");
        QTest::addColumn<double>("volume");
        QTest::newRow("equal") << 0.02 << 0.02 << 0.0;
        QTest::newRow("one much better") << 0.002 << 0.05 << 0.0;
        QTest::newRow("a column that determines nothing") << 0.02 << 0.02 << 1e-4;
        QTest::newRow("one that scatters widely") << 0.02 << 0.02 << 0.2;
    }

    void intervalsHoldTheTruthAsOftenAsTheySay()
    {
        if (support::isSanitized) QSKIP("it is counted how often what reportsHowFarNoisyDataCarry does comes true");
        QFETCH(double, biomass);
        QFETCH(double, glucose);
        QFETCH(double, volume);
        Measured measured{{"vessel.biomass", biomass}, {"vessel.glucose", glucose}};
        if (volume > 0.0) measured.push_back({"vessel.volume", volume});
        const Reported reported = reportOften(measured, often(60, 200));
        QVERIFY2(reported.covered > 0.905 && reported.covered < 0.99, std::to_string(reported.covered).c_str());
        QCOMPARE(reported.converged, 1.0);
    }

    // With a half-saturation that these data hardly determine: its best value often lies at the least or the most that the plant takes. Before
    // that was known as a bound, half of the fits said that they had not converged.
    void convergesInGoodFits_data()
    {
        QTest::addColumn<double>("noise");
        QTest::addColumn<double>("tolerance");
        QTest::newRow("good data") << 0.01 << 1e-6;
        QTest::newRow("poor data") << 0.2 << 1e-6;
        QTest::newRow("in between") << 0.05 << 1e-6;
    }

    void convergesInGoodFits()
    {
        QFETCH(double, noise);
        QFETCH(double, tolerance);
        int converged = 0, bound = 0;
        const int times = often(20, 50);
        for (int i = 0; i < times; ++i) {
            PlantFitRequest one = request({{"vessel.biomass", noise}, {"vessel.glucose", noise}}, std::uint64_t(i));
            one.paths.push_back(saturationPath);
            one.experiments[0].flowsheet.unit("vessel")->params["kinetics"]["half_saturation"] = 0.3;
            one.tolerance = tolerance;
            const base::Result<PlantFit> fit = studies::fitPlant(one, solve::catalogue());
            QVERIFY2(fit, fit ? "" : fit.error().what.text().c_str());
            converged += fit->converged;
            if (!fit->parameters[2].atBound) continue;
            ++bound;
            QVERIFY(fit->parameters[2].value == 1e-6 || fit->parameters[2].value == 100.0);
            QVERIFY(!fit->parameters[2].stdError && fit->parameters[0].stdError);
            QVERIFY(says(fit->remarks, "is at its bound"));
        }
        QVERIFY2(converged >= times - 1, std::to_string(converged).c_str());
        QVERIFY2(bound > times / 10, std::to_string(bound).c_str());
    }

    void fitsWhatStartsAtZero()
    {
        // Decay at 0.01 1/h, of which the start knows nothing; below 0 the plant takes none. These courses determine it within 0.002 1/h
        // where the runs are exact to 1e-6.
        for (const double decay : {0.01, 0.0}) {
            PlantFitRequest one = request(0.0);
            const std::string path = "units/vessel/params/kinetics/death_rate";
            const figures::RunResult run =
                support::runOf(culture(0.25, 0.45, decay), 1e-9, runs::gridPoints(12 * hour, 25));
            for (studies::MeasuredCourse& course : one.experiments[0].courses)
                for (std::size_t i = 0; i < one.experiments[0].times.size(); ++i)
                    course.values[i] = support::at(run, course.tag, run.times[i]);
            one.paths.push_back(path);
            one.experiments[0].flowsheet = sheetOf(culture(0.15, 0.3, 0.0));
            const base::Result<PlantFit> fit = studies::fitPlant(one, solve::catalogue());
            QVERIFY2(fit, fit ? "" : fit.error().what.text().c_str());
            QVERIFY2(fit->converged, fit->message.text().c_str());
            QVERIFY(!fit->parameters[2].logarithmic);
            QVERIFY2(std::abs(fit->parameters[2].value * hour - decay) < 2e-3,
                     std::to_string(fit->parameters[2].value * hour).c_str());
            QVERIFY(fit->parameters[2].value >= 0.0);
        }
    }

    void staysWithinBounds()
    {
        PlantFitRequest one = request(0.01);
        one.bounds = {{growthPath, 0.1 / hour, 0.2 / hour}};
        const base::Result<PlantFit> fit = studies::fitPlant(one, solve::catalogue());
        QVERIFY2(fit, fit ? "" : fit.error().what.text().c_str());
        QVERIFY(fit->converged && fit->parameters[0].atBound && !fit->parameters[0].stdError);
        QVERIFY(std::abs(fit->parameters[0].value * hour - 0.2) < 1e-9);
        one.bounds = {{growthPath, 0.16 / hour, 0.2 / hour}};
        QCOMPARE(studies::fitPlant(one, solve::catalogue()).error().where, growthPath); // starts at 0.15
        one.bounds = {{saturationPath, 0.1, 0.2}};
        QCOMPARE(studies::fitPlant(one, solve::catalogue()).error().where, saturationPath); // not fitted
    }

    void goesFromSeveralStarts()
    {
        PlantFitRequest one = request(0.01);
        one.starts = 4;
        const base::Result<PlantFit> fit = studies::fitPlant(one, solve::catalogue());
        QVERIFY2(fit, fit ? "" : fit.error().what.text().c_str());
        QVERIFY(fit->converged);
        QCOMPARE(fit->starts, 4);
        QVERIFY(fit->startsAtBest >= 2);
        QVERIFY(std::abs(fit->parameters[0].value * hour / 0.25 - 1.0) < 0.02);
    }

    // A parameter of one's own has no limits: data that do not determine it, or that want more than a thousand times the start, leave it at
    // the end of the usual range, and say so.
    void looksForWhatHasNoLimitsWithinTheUsualRange()
    {
        PlantFitRequest request;
        request.paths = {"units/p/params/k"};
        studies::FitExperiment decay{.name = "decay",
                                     .flowsheet = sheetOf(R"({"format": "titer.plant/1", "name": "decay",
          "units": [{"id": "p", "type": "equations", "params": {"states": {"x": {"unit": "1"}},
            "params": {"k": "0.01 1/h"}, "rates": {"x": "-k*x"}}, "initial": {"x": 1}}], "recipe": {"duration": "2 h"}})"),
                                     .times = {},
                                     .courses = {{"p.x", {}}}};
        for (int i = 0; i <= 20; ++i) {
            decay.times.push_back(0.05 * hour * i);
            decay.courses[0].values.push_back(i == 0 ? 1.0 : 0.0); // gone before the first sample
        }
        request.experiments = {decay};
        const base::Result<PlantFit> fit = studies::fitPlant(request, solve::catalogue());
        QVERIFY2(fit, fit ? "" : fit.error().what.text().c_str());
        QVERIFY(fit->parameters[0].value * hour <= 10.0 * (1.0 + 1e-9));
        if (fit->parameters[0].atBound) QVERIFY(says(fit->remarks, "without bounds"));
        request.bounds = {{request.paths[0], 0.001 / hour, 1e3 / hour}};
        const base::Result<PlantFit> further = studies::fitPlant(request, solve::catalogue());
        QVERIFY(further && further->parameters[0].value * hour > 10.0);
        // Who states the end of that range has given a bound.
        const base::Result<studies::FitPlace> place = studies::placeAt(decay.flowsheet, request.paths[0]);
        QVERIFY(place);
        request.bounds = {{request.paths[0], 0.1 * place->start, place->usualHigh}};
        const base::Result<PlantFit> stated = studies::fitPlant(request, solve::catalogue());
        QVERIFY(stated && !says(stated->remarks, "without bounds"));
        if (stated->parameters[0].atBound) QVERIFY(says(stated->remarks, "is at its bound"));
        const auto [low, high] = studies::usualRange(310.0, "°C");
        QVERIFY(std::abs(low - 260.0) < 1e-9 && std::abs(high - 360.0) < 1e-9);
        QVERIFY(studies::usualRange(-2.0, "") == std::pair(-2000.0, -0.002));
        QVERIFY(std::abs(studies::usualRange(0.0, "1/h").second * hour - 100.0) < 1e-9);
    }

    // A start far off makes the plant swing ten thousand times as often: such runs are given up, and the fit ends at the truth.
    void doesNotStayAtAPointThatTakesFarTooManySteps()
    {
        const model::Flowsheet plant = sheetOf(R"({"format": "titer.plant/1", "name": "swing",
          "units": [{"id": "p", "type": "equations", "params": {"states": {"x": {"unit": "1"}, "y": {"unit": "1"}},
            "params": {"w": "1.1 1/h"}, "rates": {"x": "w*y", "y": "-w*x"}}, "initial": {"x": 1, "y": 0}}],
          "recipe": {"duration": "6 h"}})");
        PlantFitRequest request;
        request.paths = {"units/p/params/w"};
        request.bounds = {{request.paths[0], 0.01 / hour, 1e5 / hour}};
        request.starts = 8;
        studies::FitExperiment swing{.name = "swing", .flowsheet = plant, .times = {}, .courses = {{"p.x", {}}}};
        for (int i = 0; i <= 24; ++i) {
            swing.times.push_back(0.25 * hour * i);
            swing.courses[0].values.push_back(std::cos(0.25 * i));
        }
        request.experiments = {swing};
        const base::Result<PlantFit> fit = studies::fitPlant(request, solve::catalogue());
        QVERIFY2(fit, fit ? "" : fit.error().what.text().c_str());
        QVERIFY(fit->converged);
        QVERIFY(std::abs(fit->parameters[0].value * hour - 1.0) < 1e-4);
        QVERIFY(fit->givenUp > 0);
        QVERIFY(says(fit->remarks, "given up"));
    }

    // The limit is that of a group, and so is what it is taken from: ten vessels beside it made it ten times as long.
    void stepsAreCountedByGroup()
    {
        const QString vessel = QString::fromUtf8(R"({"id": "NAME", "type": "equations", "params": {
            "states": {"x": {"unit": "1"}, "y": {"unit": "1"}}, "params": {"w": "20 1/h"},
            "rates": {"x": "w*y", "y": "-w*x"}}, "initial": {"x": 1, "y": 0}})");
        QStringList units;
        for (const char* id : {"p", "q0", "q1", "q2", "q3", "q4", "q5", "q6", "q7", "q8", "q9"})
            units << QString(vessel).replace("NAME", QLatin1String(id));
        const QString text = QString::fromUtf8(R"({"format": "titer.plant/1", "name": "many", "units": [UNITS],
            "recipe": {"duration": "6 h"}})");
        const model::Flowsheet plant = sheetOf(QString(text).replace("UNITS", units.join(", ")).toUtf8().constData());
        const studies::FitExperiment swing{
            .name = "swing", .flowsheet = plant, .times = {6.0 * hour}, .courses = {{"p.x", {0.5}}}};
        base::Result<studies::FitPlace> place = studies::placeAt(plant, "units/p/params/w");
        QVERIFY(place);
        place->low = 1.0 / hour;
        place->high = 1e5 / hour;
        studies::MeasuredRuns runs(std::span(&swing, 1), solve::catalogue(), 1e-6, 1, {});
        QVERIFY(runs.open({*place}));
        Eigen::VectorXd x(1), differences(1);
        x[0] = place->moved(place->start);
        QVERIFY(runs.evaluate({0}, x, differences, nullptr));
        QCOMPARE(runs.givenUp(), 0L);
        x[0] = place->moved(50.0 * place->start); // some fifty times the steps, of which twenty are allowed
        QVERIFY(!runs.evaluate({0}, x, differences, nullptr));
        QCOMPARE(runs.givenUp(), 1L);
    }

    // Stated noise is taken as known: with half of it the intervals are half as wide, by the normal distribution; and the residuals
    // contradict what is far too little.
    void takesNoiseThatIsStated()
    {
        PlantFitRequest one = request(0.02);
        double widths[2], largest[2] = {};
        for (int k = 0; k < 2; ++k)
            for (const double v : one.experiments[0].courses[k].values) largest[k] = std::max(largest[k], std::abs(v));
        for (const int way : {0, 1}) {
            const double share = way == 0 ? 0.02 : 0.01;
            one.noise = {{"vessel.biomass", share * largest[0], 0.0}, {"vessel.glucose", share * largest[1], 0.0}};
            const base::Result<PlantFit> fit = studies::fitPlant(one, solve::catalogue());
            QVERIFY2(fit, fit ? "" : fit.error().what.text().c_str());
            QVERIFY(fit->courses[0].stated && std::abs(fit->courses[0].sd / (share * largest[0]) - 1.0) < 1e-9);
            widths[way] = std::log(fit->parameters[0].high / fit->parameters[0].low);
            QVERIFY(std::abs(widths[way] / (2.0 * 1.959964 * *fit->parameters[0].stdError) - 1.0) < 1e-6);
            QCOMPARE(says(fit->remarks, "times as large as the noise"), way == 1);
        }
        QVERIFY(std::abs(widths[0] / widths[1] - 2.0) < 0.01);
        one.noise = {{"vessel.volume", 1.0, 0.0}};
        QCOMPARE(studies::fitPlant(one, solve::catalogue()).error().where, std::string("vessel.volume"));
    }

    // By a share of the value a dilute sample weighs as much as a strong one.
    void takesNoiseThatIsAShare()
    {
        PlantFitRequest one = request(0.02);
        one.noise = {{"vessel.biomass", 0.0, 0.05}};
        const base::Result<PlantFit> fit = studies::fitPlant(one, solve::catalogue());
        QVERIFY2(fit, fit ? "" : fit.error().what.text().c_str());
        double squares = 0.0;
        for (const double v : one.experiments[0].courses[0].values) squares += 0.0025 * v * v;
        QVERIFY(std::abs(fit->courses[0].sd / std::sqrt(squares / 25.0) - 1.0) < 1e-9);
        QVERIFY(fit->courses[0].stated && !fit->courses[1].stated);
    }

    // A volume of a batch that no concentration depends on.
    void leavesWhereItIsWhatNothingReports()
    {
        std::string batch = culture(0.15, 0.3);
        batch.replace(batch.find("0.05 L/h"), 8, "0 L/h");
        PlantFitRequest one = request(0.02);
        one.experiments[0].flowsheet = sheetOf(batch);
        one.paths.push_back("units/vessel/initial/volume");
        const base::Result<PlantFit> fit = studies::fitPlant(one, solve::catalogue());
        QVERIFY2(fit, fit ? "" : fit.error().what.text().c_str());
        QVERIFY(fit->parameters[0].stdError && !fit->parameters[2].stdError);
        QVERIFY(std::abs(fit->parameters[2].value - 2e-3) < 1e-12);
        QVERIFY(says(fit->remarks, "it stays at its start"));
    }

    void saysNothingOfErrorsWhereItDidNotConverge()
    {
        PlantFitRequest one = request(0.02);
        one.noise = {{"vessel.biomass", 0.3, 0.0}, {"vessel.glucose", 0.2, 0.0}};
        one.iterations = 1;
        const base::Result<PlantFit> fit = studies::fitPlant(one, solve::catalogue());
        QVERIFY2(fit, fit ? "" : fit.error().what.text().c_str());
        QVERIFY(!fit->converged && says({fit->message}, "did not converge"));
        QVERIFY(fit->correlation.isZero());
        for (const studies::FittedParameter& p : fit->parameters) {
            QVERIFY(!p.stdError);
            QCOMPARE(studies::idOf(studies::verdictOf(p, fit->converged)), "not_converged");
        }
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
        QVERIFY(fit.error().what.text().find("2 measured values cannot determine 2 parameters") != std::string::npos);
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

    void remarksOnWhatTheDataDoNotDetermine()
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
