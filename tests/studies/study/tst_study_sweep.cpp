// A study on the twin: the values of single runs, in the units of the study, and what is refused at its factor.
#include "core/solve/catalogue.h"
#include "core/studies/study/study_sweep.h"
#include "tests/studies/culture_plant.h"
#include "tests/support/test_program.h"

#include <cmath>

namespace tst_study_sweep {

using namespace titer;
using namespace titer::studies;
using Origin = StudyCell::Origin;

namespace {

model::Flowsheet plant()
{
    base::Errors errors;
    model::Flowsheet flowsheet = model::readPlant(culture("0.1 1/h"), errors);
    if (!errors.empty()) qFatal("the plant file is at fault");
    return flowsheet;
}

// Growth rate and strength of the feed of the culture; biomass after 6 h and the volume.
Study example()
{
    Study study{.id = "study-1", .name = "Culture", .seed = 5};
    study.factors = {
        {{.name = "rate", .unit = "1/d", .low = 2.4, .high = 4.8}, "units/vessel/params/kinetics/growth_rate"},
        {{.name = "feed", .unit = "%", .low = 50, .high = 200}, "scale units/medium/program/*/flow"}};
    study.responses = {{.name = "biomass", .unit = "kg/m3", .source = {"vessel.biomass", 6 * 3600.0}},
                       {.name = "volume", .source = {"vessel.volume", INFINITY}}};
    study.runs = {{.id = "R1", .settings = {2.4, 100}}, {.id = "R2", .settings = {4.8, 200}}};
    return study;
}

void carryOut(Study& study, bool again = false)
{
    base::Errors errors;
    const auto sweep = sweepOf(study, plant(), solve::catalogue(), errors, again);
    if (!sweep) qFatal("%s: %s", errors[0].where.c_str(), errors[0].what.text().c_str());
    for (std::size_t i = 0; i < sweep->runs.size(); ++i)
        takeOutcome(study, *sweep, i, sweepRun(sweep->request, i, solve::catalogue()));
}

std::string fault(const Study& study)
{
    base::Errors errors;
    return sweepOf(study, plant(), solve::catalogue(), errors) ? "none"
                                                               : errors[0].where + ": " + errors[0].what.text();
}

} // namespace

class TestStudySweep : public QObject {
    Q_OBJECT

private slots:
    // dX/dt = mu X with feed that only dilutes: the amount grows by exp(mu t) while substrate is plenty; 12 h of 50 mL/h are 0.6 L.
    void bringsTheValuesOfTheTwin()
    {
        Study study = example();
        carryOut(study);
        QVERIFY(study.runs[0].cells[0].origin == Origin::Twin && study.runs[0].failure.empty());
        QVERIFY(std::abs(study.runs[0].cells[1].value - 2.6) < 1e-6);
        QVERIFY(std::abs(study.runs[1].cells[1].value - 3.2) < 1e-6);
        QCOMPARE(study.responses[1].unit, "L");
        SweepRequest alone{.flowsheet = plant(),
                           .paths = {"units/vessel/params/kinetics/growth_rate"},
                           .runs = {{"0.1 1/h"}},
                           .responses = {{"vessel.biomass", 6 * 3600.0}}};
        const double single = sweepRun(alone, 0, solve::catalogue()).figures[0].value;
        QVERIFY(std::abs(study.runs[0].cells[0].value / single - 1.0) < 1e-9); // g/L is kg/m3
        QVERIFY(study.runs[1].cells[0].value > study.runs[0].cells[0].value);
    }

    void valuesComeInTheUnitOfTheResponse()
    {
        Study study = example(), other = example();
        other.responses[1].unit = "mL";
        carryOut(study);
        carryOut(other);
        QVERIFY(std::abs(other.runs[0].cells[1].value - 1000.0 * study.runs[0].cells[1].value) < 1e-9);
        other.responses[1].unit = "°C";
        carryOut(other, true);
        QVERIFY(failureText(other.runs[0]).find("cannot be shown in °C") != std::string::npos);
        QVERIFY(other.runs[0].cells[1] == StudyCell());
    }

    void onlyWhatIsMissingIsRun()
    {
        Study study = example();
        study.runs[1].cells = {{7.0, Origin::Measured}, {8.0, Origin::Measured}};
        study.runs.push_back({.id = "R3", .settings = {3.0, 100}, .cells = {{7.5, Origin::Measured}, {}}});
        study.runs.push_back({.id = "R4", .settings = {3.0, 100}, .excluded = "leak"});
        base::Errors errors;
        QCOMPARE(sweepOf(study, plant(), solve::catalogue(), errors)->runs, (std::vector<std::size_t>{0, 2}));
        carryOut(study);
        QVERIFY(study.runs[1].cells[0].value == 7.0 && study.runs[2].cells[0].origin == Origin::Measured);
        QVERIFY(study.runs[2].cells[1].origin == Origin::Twin && study.runs[3].cells.empty());
        QVERIFY(sweepOf(study, plant(), solve::catalogue(), errors)->runs.empty());
        QCOMPARE(sweepOf(study, plant(), solve::catalogue(), errors, true)->runs, (std::vector<std::size_t>{0, 2}));
    }

    void noiseIsDrawnByRunAndResponseAlone()
    {
        Study plain = example(), study = example();
        study.responses[0].noise = "2%";
        study.responses[1].noise = "0.1";
        carryOut(plain);
        carryOut(study);
        for (std::size_t run : {0u, 1u}) {
            const double share = study.runs[run].cells[0].value / plain.runs[run].cells[0].value - 1.0;
            QVERIFY(share != 0.0 && std::abs(share) < 0.1);
        }
        QVERIFY(study.runs[0].cells[0].noise == "2%" && plain.runs[0].cells[0].noise == "");
        // What is typed later is that of runs to come.
        study.responses[0].noise = "3%";
        QVERIFY(study.runs[0].cells[0].noise == "2%");
        study.responses[0].noise = "2%";
        Study again = study;
        carryOut(again, true);
        QVERIFY(again == study);
        again.seed = 6;
        carryOut(again, true);
        QVERIFY(again.runs[0].cells[0].value != study.runs[0].cells[0].value);
        // Mean and deviation of many draws.
        double sum = 0.0, squares = 0.0;
        constexpr int draws = 20000;
        for (int i = 0; i < draws; ++i) {
            const double one = withNoise(10.0, "0.5", 1, "R" + std::to_string(i)) - 10.0;
            sum += one;
            squares += one * one;
        }
        QVERIFY(std::abs(sum / draws) < 0.02 && std::abs(std::sqrt(squares / draws) - 0.5) < 0.02);
    }

    void aRunThatFailsKeepsItsReason()
    {
        Study study = example();
        base::Errors errors;
        const auto sweep = sweepOf(study, plant(), solve::catalogue(), errors);
        takeOutcome(
            study, *sweep, 1,
            {figures::RunStatus::Failed, {}, {{base::Code::Solver, "units/vessel", base::say("It ran empty.")}}});
        QCOMPARE(failureText(study.runs[1]), "units/vessel: It ran empty.");
        QVERIFY(study.runs[1].cells[0] == StudyCell());
        QVERIFY(study.runs[0].failure.empty());
        carryOut(study);
        QVERIFY(study.runs[1].failure.empty() && study.runs[1].cells[0].origin == Origin::Twin);
    }

    void aFactorThatThePlantDoesNotHaveIsRefused()
    {
        Study study = example();
        study.factors[0].path = "units/deleted/params/kinetics/growth_rate";
        QVERIFY2(fault(study).starts_with("factors/rate: “rate” is bound to “units/deleted"), fault(study).c_str());
        study.factors[0].path.clear();
        QVERIFY2(fault(study).starts_with("factors/rate: “rate” is not bound to the"), fault(study).c_str());
        study.factors[0].path = "units/vessel/params/growth";
        QVERIFY2(fault(study).starts_with("factors/rate: "), fault(study).c_str());
        study = example();
        study.factors[0].factor.unit = "L";
        QVERIFY2(fault(study).starts_with("factors/rate: The plant does not accept 2.4 L"), fault(study).c_str());
        study = example();
        study.factors[1].path = "scale units/medium/program/*/glow";
        QVERIFY2(fault(study).starts_with("factors/feed: "), fault(study).c_str());
        study = example();
        study.factors[1].factor.unit = "L";
        QVERIFY2(fault(study).starts_with("factors/feed: "), fault(study).c_str());
        study = example();
        for (StudyResponse& response : study.responses) response.source = {};
        QVERIFY2(fault(study).starts_with("responses: "), fault(study).c_str());
    }

    void aResponseThatNoRunHasIsReportedAfterTheFirst()
    {
        Study study = example();
        study.responses[1].source = {"vessel.gold", {}};
        base::Errors errors;
        const auto sweep = sweepOf(study, plant(), solve::catalogue(), errors);
        const base::Errors wrong = wrongResponses(study, *sweep, sweepRun(sweep->request, 0, solve::catalogue()));
        QVERIFY(wrong.size() == 1 && wrong[0].where == "responses/volume");
    }

    void aSlipInAResponseIsToldWhatWasMeant()
    {
        Study study = example();
        study.responses[0].source.tag = "vessel.biomas";
        base::Errors errors;
        const auto sweep = sweepOf(study, plant(), solve::catalogue(), errors);
        const base::Errors wrong = wrongResponses(study, *sweep, sweepRun(sweep->request, 0, solve::catalogue()));
        QCOMPARE(wrong.size(), 1u);
        QCOMPARE(wrong[0].what.args, std::vector<std::string>{"vessel.biomass"});
    }

    // It would fail in every run.
    void aResponseOfAnotherQuantityIsReportedAfterTheFirst()
    {
        Study study = example();
        study.responses[1].unit = "h";
        base::Errors errors;
        const auto sweep = sweepOf(study, plant(), solve::catalogue(), errors);
        const base::Errors wrong = wrongResponses(study, *sweep, sweepRun(sweep->request, 0, solve::catalogue()));
        QCOMPARE(wrong.size(), 1u);
        QCOMPARE(wrong[0].where, "responses/volume");
        QCOMPARE(wrong[0].what.args, (std::vector<std::string>{"volume", "L", "h"}));
    }
};

TITER_TEST(TestStudySweep)

} // namespace tst_study_sweep

#include "tst_study_sweep.moc"
