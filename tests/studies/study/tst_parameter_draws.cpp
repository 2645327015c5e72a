// Studies whose runs are drawn over parameters that a fit does not know for sure: against probabilities in closed form, a plain
// Monte Carlo of the same plant by its formula, and the moments of what is drawn.
#include "core/base/math/random.h"
#include "core/solve/catalogue.h"
#include "core/studies/numerics/distributions.h"
#include "core/studies/study/parameter_draws.h"
#include "core/studies/study/study_analysis.h"
#include "core/studies/study/study_json.h"
#include "core/studies/study/study_sweep.h"
#include "tests/support/test_program.h"

#include <cmath>
#include <numbers>

namespace tst_parameter_draws {

using namespace titer;
using studies::ParameterUncertainty;
using studies::Study;
using studies::StudyCell;
using studies::StudyRun;

// Two equal flows into a tank: it holds the mean of what both contain, of a and of b.
model::Flowsheet mixing()
{
    base::Errors errors;
    model::Flowsheet flowsheet = model::readPlant(R"({"format": "titer.plant/1", "name": "Mixing",
 "components": [{"id": "a", "basis": "mass"}, {"id": "b", "basis": "mass"}],
 "units": [
  {"id": "set", "type": "inlet", "program": [{"for": "1 h", "flow": "1 L/h", "concentration": {"a": "6 g/L", "b": "6 g/L"}}]},
  {"id": "other", "type": "inlet", "program": [{"for": "1 h", "flow": "1 L/h", "concentration": {"a": "4 g/L", "b": "4 g/L"}}]},
  {"id": "mixer", "type": "mixer"},
  {"id": "tank", "type": "hold_tank", "params": {"vessel_volume": "10 L"}}],
 "streams": [{"from": "set.out", "to": "mixer.in"}, {"from": "other.out", "to": "mixer.in"},
             {"from": "mixer.out", "to": "tank.in"}],
 "recipe": {"duration": "1 h", "phases": []}})",
                                                  errors);
    if (!errors.empty()) qFatal("%s", errors.front().what.text().c_str());
    return flowsheet;
}

const std::string pathA = "units/other/program/0/concentration/a", pathB = "units/other/program/0/concentration/b";

// What is set of a, in both components, from 4 to 8 g/L; runs at the ends and between.
Study mixingStudy(std::vector<double> settings)
{
    Study study{.id = "study-1", .name = "Mixing", .seed = 3};
    study.factors.push_back(
        {{.name = "A", .unit = "g/L", .low = 4.0, .high = 8.0}, "units/set/program/0/concentration/a"});
    for (const double setting : settings) {
        StudyRun run{.id = studies::newRunId(study), .settings = {setting}};
        run.run = run.standardOrder = int(study.runs.size()) + 1;
        study.runs.push_back(std::move(run));
    }
    return study;
}

void carryOut(Study& study, const model::Flowsheet& plant)
{
    base::Errors errors;
    const auto sweep = studies::sweepOf(study, plant, solve::catalogue(), errors);
    if (!sweep) qFatal("%s: %s", errors.front().where.c_str(), errors.front().what.text().c_str());
    std::vector<studies::SweepOutcome> outcomes(sweep->runs.size());
    studies::sweep(sweep->request, solve::catalogue(), 0,
                   {{}, [&](std::size_t run, const studies::SweepOutcome& outcome) { outcomes[run] = outcome; }, {}});
    for (std::size_t i = 0; i < outcomes.size(); ++i) studies::takeOutcome(study, *sweep, i, outcomes[i]);
}

class TestParameterDraws : public QObject {
    Q_OBJECT

private slots:
    void drawsHaveTheMomentsOfTheFit();
    void drawsOfFewDegreesOfFreedomAreStudents();
    void theProbabilityOfOneLimitIsThatOfTheNormal();
    void twoLimitsGoTogetherAsTheParametersDo();
    void agreesWithAPlainMonteCarlo();
    void readsWhatAFitPrinted();
    void refusesAnotherPlant();
    void isKeptWithTheStudy();
    void saysWhatIsWrong();
    void runsWhatIsMissingAlone();
};

void TestParameterDraws::drawsHaveTheMomentsOfTheFit()
{
    const ParameterUncertainty uncertainty{.parameters = {{"x", 4.0, 0.5, false}, {"y", 2.0, 0.1, true}},
                                           .correlation = {1.0, 0.8, 0.8, 1.0},
                                           .draws = 2000};
    const Eigen::MatrixXd drawn = studies::drawParameters(uncertainty, 1);
    QCOMPARE(drawn, studies::drawParameters(uncertainty, 1));
    QVERIFY(drawn != studies::drawParameters(uncertainty, 2));
    const Eigen::VectorXd x = (drawn.col(0).array() - 4.0) / 0.5, y = (drawn.col(1).array() / 2.0).log() / 0.1;
    QVERIFY(std::abs(x.mean()) < 0.01 && std::abs(y.mean()) < 0.05);
    QVERIFY(std::abs(x.squaredNorm() / 2000 - 1.0) < 0.01 && std::abs(y.squaredNorm() / 2000 - 1.0) < 0.05);
    QVERIFY(std::abs(x.dot(y) / 2000 - 0.8) < 0.03);
}

// 95 % of Student's t with 5 degrees of freedom lie within 2.571.
void TestParameterDraws::drawsOfFewDegreesOfFreedomAreStudents()
{
    const ParameterUncertainty uncertainty{
        .parameters = {{"x", 0.0, 1.0, false}}, .degreesOfFreedom = 5.0, .draws = 2000};
    const Eigen::MatrixXd drawn = studies::drawParameters(uncertainty, 1);
    const double inside = double((drawn.array().abs() < studies::tQuantile(0.975, 5.0)).count()) / 2000.0;
    QVERIFY2(std::abs(inside - 0.95) < 0.01, qPrintable(QString::number(inside)));
}

// (A + theta)/2 >= 5 with theta of 4 g/L and a standard error of 0.5 g/L: P = Phi((A - 6)/0.5).
void TestParameterDraws::theProbabilityOfOneLimitIsThatOfTheNormal()
{
    Study study = mixingStudy({4.0, 6.0, 8.0});
    study.model = "linear";
    study.responses.push_back({.name = "a", .source = {.tag = "tank.a", .time = HUGE_VAL}, .low = 5.0});
    study.uncertainty = {.source = "fit", .parameters = {{pathA, 4.0, 0.5, false}}, .draws = 400};
    carryOut(study, mixing());
    const studies::StudyAnalysis analysis = studies::analyse(study);
    QVERIFY2(analysis.acceptance.has_value(), analysis.errors.empty() ? "" : analysis.errors[0].what.text().c_str());
    QCOMPARE(analysis.acceptance->cases(), 400);
    for (const double setting : {5.5, 5.8, 6.0, 6.4, 7.0}) {
        const double at = analysis.acceptance->at(std::vector{0.5 * (setting - 6.0)});
        const double exact = studies::normalCdf((setting - 6.0) / 0.5);
        // Each of 400 strata counts once.
        QVERIFY2(std::abs(at - exact) < 1.5 / 400, qPrintable(QString("%1: %2, %3").arg(setting).arg(at).arg(exact)));
    }
    // As the plant is, the limit is met from 6 g/L on, and the models of effects are those of the plant as it is.
    QCOMPARE(studies::cellOf(study.runs[1], 0).value, 5.0);
    QVERIFY(std::abs(analysis.acceptance->standardError(0.5) - 0.025) < 1e-12);
}

// Both at their limits: 1/4 + asin(rho)/(2 pi) (Sheppard 1899), where draws of each alone would give 1/4.
void TestParameterDraws::twoLimitsGoTogetherAsTheParametersDo()
{
    for (const double rho : {-0.9, 0.0, 0.7}) {
        Study study = mixingStudy({4.0, 6.0, 8.0});
        study.model = "linear";
        study.responses.push_back({.name = "a", .source = {.tag = "tank.a", .time = HUGE_VAL}, .low = 5.0});
        study.responses.push_back({.name = "b", .source = {.tag = "tank.b", .time = HUGE_VAL}, .low = 5.0});
        study.uncertainty = {.source = "fit",
                             .parameters = {{pathA, 4.0, 0.5, false}, {pathB, 4.0, 0.2, false}},
                             .correlation = {1.0, rho, rho, 1.0},
                             .draws = 1000};
        carryOut(study, mixing());
        const studies::StudyAnalysis analysis = studies::analyse(study);
        QVERIFY(analysis.acceptance.has_value());
        const double at = analysis.acceptance->at(std::vector{0.0});
        const double exact = 0.25 + std::asin(rho) / (2.0 * std::numbers::pi);
        QVERIFY2(std::abs(at - exact) < 0.03, qPrintable(QString("%1: %2, %3").arg(rho).arg(at).arg(exact)));
        for (const double each : analysis.acceptance->each(std::vector{0.0})) QVERIFY(std::abs(each - 0.5) < 0.03);
    }
}

// The flow of what is set, from 0.5 to 2 L/h: a = (6 f + theta)/(f + 1), curved in both, with theta drawn by its logarithm.
void TestParameterDraws::agreesWithAPlainMonteCarlo()
{
    Study study = mixingStudy({0.5, 0.6, 0.8, 1.0, 1.2, 1.4, 1.6, 1.8, 2.0});
    study.factors[0] = {{.name = "F", .unit = "L/h", .low = 0.5, .high = 2.0}, "units/set/program/0/flow"};
    study.model = "F + I(F^2) + I(F^3) + I(F^4)";
    study.responses.push_back({.name = "a", .source = {.tag = "tank.a", .time = HUGE_VAL}, .low = 4.9, .high = 5.3});
    study.uncertainty = {.source = "fit", .parameters = {{pathA, 4.0, 0.15, true}}, .draws = 500};
    carryOut(study, mixing());
    const studies::StudyAnalysis analysis = studies::analyse(study);
    QVERIFY2(analysis.acceptance.has_value(),
             analysis.responses[0].errors.empty() ? "" : analysis.responses[0].errors[0].what.text().c_str());
    for (const double flow : {0.7, 1.1, 1.5, 1.9}) {
        base::Random random(17, "plain Monte Carlo");
        int met = 0;
        constexpr int draws = 100'000;
        for (int k = 0; k < draws; ++k) {
            const double a = (6.0 * flow + 4.0 * std::exp(0.15 * random.normal())) / (flow + 1.0);
            met += a >= 4.9 && a <= 5.3;
        }
        const double at = analysis.acceptance->at(std::vector{(flow - 1.25) / 0.75});
        QVERIFY2(std::abs(at - double(met) / draws) < 0.015,
                 qPrintable(QString("%1: %2, %3").arg(flow).arg(at).arg(double(met) / draws)));
    }
}

void TestParameterDraws::readsWhatAFitPrinted()
{
    const char* const fit = R"({"format": "titer.fit/1", "degrees_of_freedom": 120, "parameters": [
 {"id": "p/ka", "start": 1, "value": 2, "std_error": 0.1, "low": 1.8, "high": 2.2, "logarithmic": true, "at_bound": false},
 {"id": "p/q", "start": 1, "value": 3, "logarithmic": false, "at_bound": false},
 {"id": "p/nu", "start": 1, "value": 5, "std_error": 0.5, "low": 4, "high": 6, "logarithmic": false, "at_bound": false}],
 "correlation": [[1, 0, 0.4], [0, 1, 0], [0.4, 0, 1]]})";
    base::Notices notices;
    const base::Result<ParameterUncertainty> read = studies::readUncertainty(fit, notices);
    QVERIFY(read);
    const ParameterUncertainty expected{.parameters = {{"p/ka", 2.0, 0.05, true}, {"p/nu", 5.0, 0.5, false}},
                                        .correlation = {1.0, 0.4, 0.4, 1.0},
                                        .degreesOfFreedom = 120.0};
    QVERIFY(*read == expected);
    QCOMPARE(notices.size(), std::size_t(1));
    QCOMPARE(notices[0].where, std::string("p/q"));
    const std::vector<std::string> only{"p/nu"};
    QCOMPARE(studies::onlyOf(*read, only).correlation, std::vector<double>{1.0});
    for (const char* wrong : {"{}", "{\"format\": \"titer.fit/1\", \"parameters\": []}", "[", "3"})
        QVERIFY(!studies::readUncertainty(wrong, notices));
}

void TestParameterDraws::refusesAnotherPlant()
{
    Study study = mixingStudy({4.0, 6.0, 8.0});
    study.responses.push_back({.name = "a", .source = {.tag = "tank.a", .time = HUGE_VAL}, .low = 5.0});
    study.uncertainty = {.source = "fit", .parameters = {{pathA, 4.2, 0.5, false}}, .draws = 20};
    base::Errors errors;
    QVERIFY(!studies::sweepOf(study, mixing(), solve::catalogue(), errors));
    QCOMPARE(errors[0].where, pathA);
    QVERIFY(errors[0].what.text().find("4 g/L") != std::string::npos);
    study.uncertainty.parameters[0].value = 4.04; // as a file with few digits has it
    errors.clear();
    QVERIFY(studies::sweepOf(study, mixing(), solve::catalogue(), errors).has_value());
    study.uncertainty.parameters[0].path = "units/other/program/0/concentration/c";
    QVERIFY(!studies::sweepOf(study, mixing(), solve::catalogue(), errors));
}

void TestParameterDraws::isKeptWithTheStudy()
{
    Study study = mixingStudy({4.0, 8.0});
    study.responses.push_back({.name = "a"});
    study.uncertainty = {.source = "fit.json",
                         .parameters = {{pathA, 4.0, 0.5, true}, {pathB, 3.0, 0.25, false}},
                         .correlation = {1.0, 0.3, 0.3, 1.0},
                         .degreesOfFreedom = 12.0,
                         .draws = 10};
    studies::setDrawnValue(study.runs[0], 0, 2, 1.5);
    const base::Result<Study> read = studies::readStudy(studies::writeStudy(study).write());
    QVERIFY2(read, read ? "" : read.error().what.text().c_str());
    QVERIFY(*read == study);
    QVERIFY(std::isnan(studies::drawnValue(read->runs[0], 0, 1)) && studies::drawnValue(read->runs[0], 0, 2) == 1.5);
    studies::setUncertainty(study, {});
    QVERIFY(study.runs[0].drawn.empty());
}

void TestParameterDraws::saysWhatIsWrong()
{
    const ParameterUncertainty sound{.parameters = {{"x", 4.0, 0.5, false}, {"y", 2.0, 0.1, true}},
                                     .correlation = {1.0, 0.8, 0.8, 1.0},
                                     .draws = 20};
    QVERIFY(studies::check(sound).empty());
    const auto wrong = [&](auto change) {
        ParameterUncertainty other = sound;
        change(other);
        return !studies::check(other).empty();
    };
    QVERIFY(wrong([](ParameterUncertainty& u) { u.draws = 3; }));
    QVERIFY(wrong([](ParameterUncertainty& u) { u.parameters[1].path = "x"; }));
    QVERIFY(wrong([](ParameterUncertainty& u) { u.parameters[1].value = -1.0; }));
    QVERIFY(wrong([](ParameterUncertainty& u) { u.parameters[0].error = -1.0; }));
    QVERIFY(wrong([](ParameterUncertainty& u) { u.correlation = {1.0, 0.8, 0.7, 1.0}; }));
    QVERIFY(wrong([](ParameterUncertainty& u) { u.correlation.pop_back(); }));
    Study study = mixingStudy({4.0, 8.0});
    study.uncertainty = sound;
    study.uncertainty.parameters[0].path = study.factors[0].path;
    QCOMPARE(studies::check(study).front().where, "uncertainty/" + study.factors[0].path);
}

void TestParameterDraws::runsWhatIsMissingAlone()
{
    Study study = mixingStudy({4.0, 6.0, 8.0});
    study.responses.push_back({.name = "a", .source = {.tag = "tank.a", .time = HUGE_VAL}, .low = 5.0});
    base::Errors errors;
    QCOMPARE(studies::sweepOf(study, mixing(), solve::catalogue(), errors)->runs.size(), std::size_t(3));
    study.uncertainty = {.source = "fit", .parameters = {{pathA, 4.0, 0.5, false}}, .draws = 10};
    QCOMPARE(studies::sweepOf(study, mixing(), solve::catalogue(), errors)->runs.size(), std::size_t(33));
    // Without draws there is no probability that could be told.
    Study alone = study;
    alone.uncertainty = {};
    carryOut(alone, mixing());
    for (std::size_t r = 0; r < 3; ++r) study.runs[r].cells = alone.runs[r].cells;
    QVERIFY(!studies::analyse(study).acceptance.has_value());
    QCOMPARE(studies::sweepOf(study, mixing(), solve::catalogue(), errors)->runs.size(), std::size_t(30));
    QVERIFY(studies::lacksResults(study, study.runs[0]));
    carryOut(study, mixing());
    QVERIFY(!studies::lacksResults(study, study.runs[0]));
    QCOMPARE(studies::sweepOf(study, mixing(), solve::catalogue(), errors)->runs.size(), std::size_t(0));
    QVERIFY(studies::analyse(study).acceptance.has_value());
}

TITER_TEST(TestParameterDraws)

} // namespace tst_parameter_draws

#include "tst_parameter_draws.moc"
