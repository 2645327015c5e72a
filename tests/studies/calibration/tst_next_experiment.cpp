// What to measure next: the published optimum of Box and Lucas, every choice of small problems gone through, and a proposal that is carried
// out gives the intervals that it promised. And values that each experiment has by itself.
#include "core/base/math/random.h"
#include "core/solve/catalogue.h"
#include "core/studies/calibration/next_experiment.h"
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include <Eigen/Dense>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tst_next_experiment {

using namespace titer;
using namespace titer::studies;
using Eigen::MatrixXd;
using Eigen::VectorXd;

namespace {

constexpr double hour = 3600.0;
const std::string growthPath = "units/vessel/params/kinetics/growth_rate";
const std::string yieldPath = "units/vessel/params/kinetics/yield";

constexpr const char* plant = R"({"format": "titer.plant/1", "name": "culture", "components": [
    {"id": "biomass", "basis": "mass"}, {"id": "glucose", "basis": "mass"}],
  "units": [{"id": "vessel", "type": "bioreactor", "params": {"vessel_volume": "10 L", "kinetics": {"type": "monod",
      "species": {"cells": "biomass", "substrate": "glucose"}, "growth_rate": "GROWTH 1/h", "yield": 0.45,
      "maintenance": 0, "death_rate": 0}},
    "initial": {"volume": "2 L", "biomass": "BIOMASS", "glucose": "30 g/L"}}], "recipe": {"duration": "12 h"}})";

std::string culture(const std::string& biomass, double growthPerHour = 0.25)
{
    std::string text = plant;
    for (const auto& [place, value] :
         {std::pair{"GROWTH", std::to_string(growthPerHour)}, std::pair{"BIOMASS", biomass}})
        text.replace(text.find(place), std::string_view(place).size(), value);
    return text;
}

model::Flowsheet sheetOf(const std::string& text)
{
    base::Errors errors;
    model::Flowsheet sheet = model::readPlant(text, errors);
    if (!errors.empty()) qFatal("the plant file is at fault");
    return sheet;
}

// What a run of `truth` gives at these times, on the plant of the start values.
FitExperiment exactly(const std::string& name, const std::string& truth, const model::Flowsheet& start,
                      const std::vector<double>& times)
{
    const figures::RunResult run = support::runOf(truth, 1e-9, times);
    FitExperiment experiment{.name = name, .flowsheet = start, .times = times, .courses = {}};
    for (const char* tag : {"vessel.biomass", "vessel.glucose"}) {
        MeasuredCourse course{tag, {}};
        for (const double t : times) course.values.push_back(support::at(run, tag, t));
        experiment.courses.push_back(std::move(course));
    }
    return experiment;
}

PlantFitRequest requestOf(std::vector<FitExperiment> experiments)
{
    PlantFitRequest request{
        .experiments = std::move(experiments), .paths = {growthPath, yieldPath}, .bounds = {}, .noise = {}};
    request.noise = {{.tag = "vessel.biomass", .sd = 0.2}, {.tag = "vessel.glucose", .sd = 0.5}};
    request.tolerance = 1e-8;
    return request;
}

double halfWidth(const FittedParameter& p)
{
    return 1.959963985 * *p.stdError; // of a logarithm
}

double lossOf(const MatrixXd& information, SamplingGoal goal)
{
    const MatrixXd covariance = information.inverse();
    return goal == SamplingGoal::Determinant ? std::log(covariance.determinant()) : covariance.diagonal().maxCoeff();
}

} // namespace

class NextExperimentTest : public QObject {
    Q_OBJECT

private slots:
    // G. E. P. Box and H. L. Lucas 1959, Biometrika 46:77: consecutive reactions, of which two samples are best at 1.23 and 6.86.
    void findsThePublishedOptimum()
    {
        const double a = 0.7, b = 0.2;
        std::vector<MatrixXd> sensitivities;
        for (int i = 0; i <= 1000; ++i) {
            const double t = 0.01 * i, ea = std::exp(-a * t), eb = std::exp(-b * t), difference = a - b;
            MatrixXd row(1, 2);
            row(0, 0) = -b / (difference * difference) * (eb - ea) + a / difference * t * ea;
            row(0, 1) = a / (difference * difference) * (eb - ea) - a / difference * t * eb;
            sensitivities.push_back(row);
        }
        const std::vector<int> chosen = chooseSamples(1e-9 * MatrixXd::Identity(2, 2), sensitivities, 2,
                                                      SamplingGoal::Determinant, {0, 1}, VectorXd::Ones(2));
        QCOMPARE(chosen, (std::vector<int>{123, 686}));
    }

    void isTheBestOfAllChoices()
    {
        base::Random random(5, "sensitivities");
        for (int problem = 0; problem < 20; ++problem)
            for (const SamplingGoal goal : {SamplingGoal::Determinant, SamplingGoal::Worst}) {
                std::vector<MatrixXd> sensitivities;
                for (int i = 0; i < 12; ++i) {
                    MatrixXd rows(2, 3);
                    for (int r = 0; r < 2; ++r)
                        for (int c = 0; c < 3; ++c) rows(r, c) = random.normal();
                    sensitivities.push_back(rows);
                }
                const MatrixXd start = 0.1 * MatrixXd::Identity(3, 3);
                const auto with = [&](const std::vector<int>& chosen) {
                    MatrixXd information = start;
                    for (const int i : chosen)
                        information += sensitivities[std::size_t(i)].transpose() * sensitivities[std::size_t(i)];
                    return lossOf(information, goal);
                };
                double best = HUGE_VAL;
                for (int i = 0; i < 12; ++i)
                    for (int j = i + 1; j < 12; ++j)
                        for (int k = j + 1; k < 12; ++k) best = std::min(best, with({i, j, k}));
                const double found = with(chooseSamples(start, sensitivities, 3, goal, {0, 1, 2}, VectorXd::Ones(3)));
                // An exchange of one at a time may end next to the best; never far.
                QVERIFY2(found <= best + (goal == SamplingGoal::Determinant ? 0.1 : 0.1 * best),
                         qPrintable(QString("%1: %2 over %3").arg(problem).arg(found).arg(best)));
            }
    }

    // The same samples taken in a repetition, without noise but with the noise stated.
    void aProposalKeepsWhatItPromises()
    {
        const model::Flowsheet start = sheetOf(culture("0.5 g/L", 0.2));
        const std::vector<double> times{0.0, 2 * hour, 4 * hour, 8 * hour};
        PlantFitRequest request = requestOf({exactly("first", culture("0.5 g/L"), start, times)});
        const base::Result<PlantFit> fit = fitPlant(request, solve::catalogue());
        QVERIFY(fit && fit->converged);
        NextRequest next;
        next.vary = {{.path = "units/vessel/initial/biomass", .low = 0.25, .high = 1.0}};
        const auto proposals = nextExperiments(request, *fit, next, solve::catalogue());
        QVERIFY2(proposals, proposals ? "" : proposals.error().what.text().c_str());
        QCOMPARE(int(proposals->size()), 6); // three plants, two goals
        QVERIFY(std::ranges::is_sorted(*proposals, {}, &NextExperiment::after));
        for (const NextExperiment& one : *proposals) {
            QVERIFY(one.after < one.before && one.shrink < 1.0);
            QCOMPARE(int(one.times.size()), next.samples);
            double before = 0.0;
            for (const FittedParameter& p : fit->parameters) before = std::max(before, halfWidth(p));
            QVERIFY(std::abs(one.before / before - 1.0) < 1e-3);
            const std::string content = one.path.empty() ? "0.5 g/L" : std::to_string(one.value) + " g/L";
            PlantFitRequest both =
                requestOf({request.experiments.front(),
                           exactly("next", culture(content), sheetOf(culture(content, 0.2)), one.times)});
            const base::Result<PlantFit> then = fitPlant(both, solve::catalogue());
            QVERIFY(then && then->converged);
            double after = 0.0;
            for (const FittedParameter& p : then->parameters) after = std::max(after, halfWidth(p));
            QVERIFY2(std::abs(one.after / after - 1.0) < 0.01,
                     qPrintable(QString("%1 promised, %2 found").arg(one.after).arg(after)));
        }
    }

    // Two cultures that began otherwise than the plant says.
    void whatWasThereAtTheStartIsFittedForEach()
    {
        const model::Flowsheet start = sheetOf(culture("0.5 g/L", 0.2));
        const std::vector<double> times = runs::gridPoints(8 * hour, 9);
        PlantFitRequest request = requestOf(
            {exactly("thin", culture("0.3 g/L"), start, times), exactly("thick", culture("0.9 g/L"), start, times)});
        const base::Result<PlantFit> without = fitPlant(request, solve::catalogue());
        QVERIFY(without && std::abs(without->parameters[0].value * hour / 0.25 - 1.0) > 0.05);
        request.freeInitial = true;
        const base::Result<PlantFit> fit = fitPlant(request, solve::catalogue());
        QVERIFY2(fit && fit->converged, fit ? "" : fit.error().what.text().c_str());
        QVERIFY(std::abs(fit->parameters[0].value * hour / 0.25 - 1.0) < 1e-4);
        int own = 0;
        for (const FittedParameter& p : fit->parameters) {
            if (p.path != "units/vessel/initial/biomass") continue;
            ++own;
            QVERIFY(p.experiment == "thin" || p.experiment == "thick");
            QVERIFY(std::abs(p.value / (p.experiment == "thin" ? 0.3 : 0.9) - 1.0) < 1e-3);
        }
        QCOMPARE(own, 2);
        QCOMPARE(int(fit->parameters.size()), 6); // and glucose of both
        // Each of the plants has its own.
        const base::Json* thick = model::findAtPath(fit->fitted[1], "units/vessel/initial/biomass");
        const base::Json* thin = model::findAtPath(fit->fitted[0], "units/vessel/initial/biomass");
        QVERIFY(thick && thin && std::abs(thick->number() - 0.9) < 1e-3 && std::abs(thin->number() - 0.3) < 1e-3);
        // What one has by itself says nothing of a repetition, and the others are narrowed all the same.
        const auto proposals = nextExperiments(request, *fit, {}, solve::catalogue());
        QVERIFY(proposals && proposals->front().shrink < 1.0);
    }

    void aFitThatDeterminesNothingProposesNothing()
    {
        PlantFit fit;
        fit.parameters = {{.path = growthPath, .start = 1.0, .value = 1.0}};
        fit.fitted = {sheetOf(culture("0.5 g/L"))};
        const PlantFitRequest request =
            requestOf({exactly("first", culture("0.5 g/L"), fit.fitted.front(), {0.0, 2 * hour})});
        QVERIFY(!nextExperiments(request, fit, {}, solve::catalogue()));
    }
};

TITER_TEST(NextExperimentTest)

} // namespace tst_next_experiment

#include "tst_next_experiment.moc"
