// What a study says of its runs: the published figures by the way of the window, and what it refuses.
#include "core/reference/regression_sets.h"
#include "core/studies/numerics/stratified_normals.h"
#include "core/studies/study/study_analysis.h"
#include "core/studies/study/study_report.h"
#include "core/studies/study/study_sweep.h"
#include "tests/reference/response_surfaces.h"
#include "tests/studies/study_cases.h"
#include "tests/support/test_program.h"

#include <cmath>

namespace tst_study_analysis {

using namespace titer;
using namespace titer::studies;

namespace {

bool near(double value, double expected, double tolerance)
{
    return std::abs(value - expected) <= tolerance;
}

// D. C. Montgomery, Design and Analysis of Experiments, example 11.2.
Study yieldStudy()
{
    return studyOf(reference::montgomeryYield, {{.name = "x1"}, {.name = "x2"}}, {"y"});
}

// A cubic of the twin on its runs, fitted as quadratic; made with the noise by its mark, but not moved by it.
Study cubicStudy(const std::optional<std::string>& noise)
{
    Study study = yieldStudy();
    study.model = "quadratic";
    study.responses[0].low = 70.0;
    for (StudyRun& run : study.runs) {
        const double a = run.settings[0], b = run.settings[1];
        setCell(run, 0, {80.0 - a * a - 0.5 * b * b + 0.8 * a * a * a, StudyCell::Origin::Twin, noise});
    }
    return study;
}

const Coefficient& coefficient(const ResponseAnalysis& one, std::string_view name)
{
    return one.fit->coefficients[std::size_t(one.fit->indexOf(name))];
}

bool reported(const base::Notices& notices, const std::string& words)
{
    return std::any_of(notices.begin(), notices.end(),
                       [&](const auto& notice) { return notice.what.text().find(words) != std::string::npos; });
}

const StudyTerm& termOf(const ResponseAnalysis& one, std::string_view name)
{
    const auto found = std::find_if(one.terms.begin(), one.terms.end(), [&](auto& term) { return term.name == name; });
    if (found == one.terms.end()) qFatal("no term %s", std::string(name).c_str());
    return *found;
}

} // namespace

class TestStudyAnalysis : public QObject {
    Q_OBJECT

private slots:
    void givesThePublishedYield()
    {
        const StudyAnalysis analysis = analyse(yieldStudy());
        const ResponseAnalysis& one = analysis.responses[0];
        QVERIFY(one.errors.empty() && one.fit);
        const std::pair<const char*, double> published[] = {{"Intercept", 79.93995461}, {"x1", 0.99505025},
                                                            {"x2", 0.5152028},          {"x1:x2", 0.25},
                                                            {"I(x1^2)", -1.37644928},   {"I(x2^2)", -1.001336}};
        for (const auto& [name, value] : published) QVERIFY(near(coefficient(one, name).coded, value, 5e-8));
        QVERIFY(near(one.fit->rss, 0.496373494, 5e-10) && near(one.fit->press, 2.353461497, 5e-10));
        QVERIFY(near(one.fit->r2, 0.98273068, 5e-9) && near(one.fit->r2Predicted, 0.91812075, 5e-9));
        QVERIFY(near(*one.full->lackOfFit.lackOfFit.f, 1.78851254, 5e-9));
        const auto& canonical = *one.full->shape->canonical;
        QVERIFY(near(canonical.point[0], 0.38923043, 5e-9) && near(canonical.point[1], 0.30584659, 5e-9));
        QVERIFY(reported(one.notices, "with these runs"));
        // By falling |t|: the figures above over their standard errors.
        QStringList order;
        for (const StudyTerm& term : one.terms) order << QString::fromStdString(term.name);
        QCOMPARE(order, QStringList({"I(x1^2)", "x1", "I(x2^2)", "x2", "x1:x2"}));
        QVERIFY(near(one.tLimit, 2.364624251592785, 1e-12)); // t(0.975, 7)
    }

    // A cubic of the twin on the runs of the composite design, five of them at the centre, fitted as quadratic: what is left is no chance.
    // The interpolation error is that of each run determined by the model of the runs at other settings: the centre is left out with all
    // of its repeats, from any of which it would be known.
    void whatTheTwinGivesWithoutNoiseIsNotEvaluatedByChance()
    {
        const Study study = cubicStudy("");
        const StudyAnalysis analysis = analyse(study);
        const ResponseAnalysis& one = analysis.responses[0];
        QVERIFY(one.fit && one.scatter == Scatter::None && !one.tested() && one.tLimit == 0.0);
        QVERIFY(!one.full->lackOfFit.tested() && !one.full->anova.model.p);
        for (const StudyCoefficient& each : one.coefficients) QVERIFY(!each.stdError && !each.t && !each.p && !each.df);
        for (const StudyTerm& term : one.terms) QVERIFY(term.coded && !term.t && !term.p);
        QVERIFY(reported(one.notices, "have no scatter"));
        double squares = 0.0;
        for (std::size_t r = 0; r < study.runs.size(); ++r) {
            Study without = study;
            for (StudyRun& run : without.runs)
                if (run.settings == study.runs[r].settings) run.excluded = "left out";
            const ResponseAnalysis others = analyse(without).responses[0];
            const double miss = study.runs[r].cells[0].value - meanAt(*others.fitted, study.runs[r].settings);
            squares += miss * miss;
        }
        QVERIFY(one.interpolationError &&
                near(*one.interpolationError, std::sqrt(squares / double(study.runs.size())), 1e-9));
        QVERIFY(*one.interpolationError > 0.1);
        QVERIFY(near(one.fit->r2Predicted, 1.0 - squares / one.fit->tss, 1e-9));
        QVERIFY(analysis.acceptance);
    }

    // Five runs at the centre are one: 13 runs at 9 settings leave the 6 coefficients 3 degrees of freedom, and not 7, all of them of
    // the lack of fit.
    void whatTheTwinGivesWithoutNoiseHasNoPureError()
    {
        const ResponseAnalysis one = analyse(cubicStudy("")).responses[0];
        QCOMPARE(one.fit->dfResidual, 7);
        QVERIFY(one.full->lackOfFit.pureError.sumOfSquares == 0.0);
        QCOMPARE(one.fitted->degreesOfFreedom, 3.0);
        QVERIFY(near(one.fitted->residualSd, std::sqrt(one.fit->rss / 3.0), 1e-12));
    }

    // Corners twice give all four coefficients, and nothing is left to judge these by, however many repeats there are.
    void exactRepeatsOfASaturatedModelClaimNothing()
    {
        Study study = yieldStudy();
        study.model = "x1 + x2 + x1:x2";
        study.responses[0].low = 70.0;
        study.runs.resize(8);
        for (std::size_t r = 0; r < study.runs.size(); ++r) {
            const double a = r % 2 == 0 ? -1.0 : 1.0, b = r / 2 % 2 == 0 ? -1.0 : 1.0;
            study.runs[r].settings = {a, b};
            setCell(study.runs[r], 0, {80.0 + a - 0.5 * b + 0.3 * a * b, StudyCell::Origin::Twin, ""});
        }
        const StudyAnalysis analysis = analyse(study);
        const ResponseAnalysis& one = analysis.responses[0];
        QVERIFY(one.fit && one.fitted && one.scatter == Scatter::None);
        QCOMPARE(one.fit->dfResidual, 4);
        QCOMPARE(one.fitted->degreesOfFreedom, 0.0);
        QCOMPARE(one.residualDf(), 0);
        QVERIFY(!analysis.acceptance);
        // From its own repeat a corner would be known; without it the others do not determine the model.
        QVERIFY(!one.fit->pressKnown && !one.interpolationError);
    }

    // By falling size, which is that of the coefficient.
    void termsThatAreNotTestedComeBySize()
    {
        const ResponseAnalysis one = analyse(cubicStudy("")).responses[0];
        for (std::size_t i = 0; i < one.terms.size(); ++i) {
            QVERIFY(one.terms[i].size && near(*one.terms[i].size, std::abs(*one.terms[i].coded), 1e-15));
            QVERIFY(i == 0 || *one.terms[i - 1].size >= *one.terms[i].size);
        }
        QCOMPARE(one.terms.front().name, std::string("x1"));
        // A factor of three levels, of which one gives 3 more: contributions of -1, -1 and 2 about the mean, root mean square √2.
        Study levels{.id = "study-1", .name = "Levels", .model = "linear"};
        levels.factors = {{{.name = "medium", .kind = Factor::Kind::Categorical, .levels = {"A", "B", "C"}}}};
        levels.responses = {{.name = "y"}};
        for (int run = 0; run < 6; ++run)
            levels.runs.push_back({.id = newRunId(levels),
                                   .settings = {double(run % 3)},
                                   .cells = {{run % 3 == 2 ? 13.0 : 10.0, StudyCell::Origin::Twin, ""}}});
        const StudyTerm medium = analyse(levels).responses[0].terms.front();
        QVERIFY(!medium.coded && medium.size && near(*medium.size, std::sqrt(2.0), 1e-12));
    }

    // What is set now does not change how the values were made.
    void aNoiseThatIsTypedAfterTheRunsTestsNothing()
    {
        for (const std::optional<std::string>& made : {std::optional<std::string>(""), std::optional<std::string>()}) {
            Study study = cubicStudy(made);
            study.responses[0].noise = "3%";
            const StudyAnalysis analysis = analyse(study);
            const ResponseAnalysis& one = analysis.responses[0];
            QVERIFY(one.fit && one.scatter == Scatter::None && one.tLimit == 0.0);
            for (const StudyCoefficient& each : one.coefficients) QVERIFY(!each.t && !each.p);
            QVERIFY(reported(one.notices, "is set to 3% now, but its values keep that with which they were made: 0"));
        }
    }

    // Nor does taking it away make them exact.
    void valuesThatWereMadeWithNoiseAreTested()
    {
        for (const std::optional<std::string>& made :
             {std::optional<std::string>("2%"), std::optional<std::string>()}) {
            Study study = cubicStudy(made);
            for (std::size_t r = 0; r < study.runs.size(); ++r)
                study.runs[r].cells[0].value =
                    withNoise(study.runs[r].cells[0].value, "2%", 1, "run " + std::to_string(r));
            study.responses[0].noise = "2 %";
            const ResponseAnalysis one = analyse(study).responses[0];
            QVERIFY(one.tested() && one.tLimit > 0.0 && one.coefficients[1].p && !one.interpolationError);
            QVERIFY(one.full->lackOfFit.tested() && !reported(one.notices, "is set to"));
            study.responses[0].noise.clear();
            const ResponseAnalysis later = analyse(study).responses[0];
            QVERIFY(later.tested() && reported(later.notices, "is set to 0 now"));
        }
    }

    void valuesThatDoNotScatterAlikeAreNotTested()
    {
        Study measured = cubicStudy(""), noises = cubicStudy("2%"), half = cubicStudy("");
        measured.runs[0].cells[0] = {79.0, StudyCell::Origin::Measured};
        noises.runs[0].cells[0].noise = "3%";
        half.runs[0].cells[0].noise = "3%";
        for (const Study& study : {measured, noises, half}) {
            const StudyAnalysis analysis = analyse(study);
            const ResponseAnalysis& one = analysis.responses[0];
            QVERIFY(one.fit && one.scatter == Scatter::Mixed && one.tLimit == 0.0 && one.interpolationError);
            for (const StudyCoefficient& each : one.coefficients) QVERIFY(!each.stdError && !each.t && !each.p);
            QVERIFY(!one.full->lackOfFit.tested() && reported(one.notices, "do not scatter alike"));
            QVERIFY(one.terms.front().size && !reported(one.notices, "have no scatter"));
            // No parameter is shown to be critical.
            const auto report = reportOf(study, analysis);
            QVERIFY(report.ok() && !report->parameters[0].critical());
        }
        // A run that does not count mixes nothing.
        measured.runs[0].excluded = "the pump stood";
        QVERIFY(analyse(measured).responses[0].scatter == Scatter::None);
    }

    // A former version kept no noise, and without repeats nothing shows it.
    void anOldStudyWithoutRepeatsIsJudgedByNobody()
    {
        Study study = cubicStudy(std::nullopt);
        study.runs.resize(9);
        QVERIFY(analyse(study).responses[0].scatter == Scatter::None);
        study.responses[0].noise = "3%";
        const ResponseAnalysis one = analyse(study).responses[0];
        QVERIFY(one.fit && one.scatter == Scatter::Unknown && !one.coefficients[1].p);
        QVERIFY(reported(one.notices, "former version that did not keep their noise"));
    }

    void givesThePublishedReactionInBlocks()
    {
        Study study =
            studyOf(reference::chemReact(),
                    {{.name = "Time", .unit = "min", .low = 80, .high = 90}, {.name = "Temp", .low = 170, .high = 180}},
                    {"Yield"});
        study.model = "quadratic";
        const ResponseAnalysis one = analyse(study).responses[0];
        QVERIFY(one.fit);
        const std::pair<const char*, double> published[] = {
            {"Intercept", 84.0954272034},  {"block[2]", -4.45752976187}, {"Time", 0.932540813663},
            {"Temp", 0.577712234547},      {"Time:Temp", 0.125},         {"I(Time^2)", -1.30855544512},
            {"I(Temp^2)", -0.933442160913}};
        for (const auto& [name, value] : published) QVERIFY(near(coefficient(one, name).coded, value, 5e-11));
        QVERIFY(near(one.fit->rss, 0.186404553354, 5e-13) && near(one.fit->press, 0.760260928583, 5e-13));
        QVERIFY(near(*one.full->lackOfFit.lackOfFit.f, 0.53071, 5e-6));
        QVERIFY(near(*one.full->lackOfFit.lackOfFit.p, 0.68509, 5e-6));
    }

    // The same figure as that of t alone (scipy.stats.t).
    void reportsTheProbabilityOfMeetingALimit()
    {
        Study study = yieldStudy();
        QVERIFY(!analyse(study).acceptance);
        QCOMPARE(analyse(study).errors[0].where, "design_space");
        study.responses[0].low = 79.0;
        const StudyAnalysis analysis = analyse(study);
        QVERIFY(analysis.acceptance && analysis.errors.empty() && analysis.acceptance->exact());
        QVERIFY(near(analysis.acceptance->at(std::vector<double>{0.0, 0.0}), 0.992696245795712, 1e-12));
        QVERIFY(near(analysis.acceptance->at(std::vector<double>{-1.0, 1.0}), 0.00018617354105557, 1e-12));
    }

    // x1:x2 is orthogonal to all else: what it took, 4 x 0.25², goes to the residual.
    void leavesATermOut()
    {
        Study study = yieldStudy();
        study.responses[0].leftOut = {"x1:x2"};
        const ResponseAnalysis one = analyse(study).responses[0];
        QVERIFY(near(one.fit->rss, 0.496373494 + 0.25, 5e-10));
        QVERIFY(near(coefficient(one, "x1").coded, 0.99505025, 5e-9));
        QVERIFY(!termOf(one, "x1:x2").in && !termOf(one, "x1:x2").t && one.terms.back().name == "x1:x2");
        QCOMPARE(one.fit->dfResidual, 8);
    }

    void keepsATermThatAnotherNeeds()
    {
        Study study = yieldStudy();
        study.responses[0].leftOut = {"x2"};
        const ResponseAnalysis one = analyse(study).responses[0];
        QVERIFY(termOf(one, "x2").in && termOf(one, "x2").needed && reported(one.notices, "“x2” stays in the model"));
        QCOMPARE(one.fit->dfResidual, 7);
        study.responses[0].leftOut = {"x2", "x1:x2", "I(x2^2)"};
        const ResponseAnalysis without = analyse(study).responses[0];
        QVERIFY(!termOf(without, "x2").in && !reported(without.notices, "stays in the model"));
        QCOMPARE(without.fit->dfResidual, 10);
        // Runs that differ in x2 alone are no repeats even then: pure error is that of the centre.
        QVERIFY(near(without.full->lackOfFit.pureError.sumOfSquares, 0.212, 1e-12));
    }

    void excludedAndValidationRunsDoNotEnter()
    {
        Study study = yieldStudy();
        study.runs[12].excluded = "leak";
        study.runs[11].validation = true;
        study.runs[10].cells[0] = {};
        const ResponseAnalysis one = analyse(study).responses[0];
        QCOMPARE(one.runs, (std::vector<int>{0, 1, 2, 3, 4, 5, 6, 7, 8, 9}));
        QCOMPARE(one.fitted->runs, one.runs);
        QVERIFY(reported(one.notices, "1 of 11 runs have no value of “y”"));
    }

    // Two responses, of which one lacks the first run: they share the others, by their places in the study.
    void responsesKnowWhichRunsTheyShare()
    {
        Study study = yieldStudy();
        study.responses.push_back({.name = "z", .low = 0.0});
        study.responses[0].low = 79.0;
        for (StudyRun& run : study.runs)
            run.cells.push_back({2.0 * run.cells[0].value + run.run % 3, StudyCell::Origin::Twin});
        study.runs[0].cells[1] = {};
        const StudyAnalysis analysis = analyse(study, 1000);
        QCOMPARE(analysis.responses[1].fitted->runs.front(), 1);
        QCOMPARE(analysis.responses[0].fitted->runs.front(), 0);
        QVERIFY(analysis.acceptance && !analysis.acceptance->exact() && analysis.acceptance->draws() == 1000);
    }

    // What is kept from fit to fit serves models of any size and changes no bit; other counts and seeds are drawn again.
    void keptNormalsChangeNothing()
    {
        Study study = yieldStudy();
        study.responses.push_back({.name = "z", .low = 0.0});
        study.responses[0].low = 79.0;
        for (StudyRun& run : study.runs)
            run.cells.push_back({2.0 * run.cells[0].value + run.run % 3, StudyCell::Origin::Twin});
        const std::vector<double> point{0.3, -0.2};
        StratifiedNormals kept;
        const auto same = [&](int draws) {
            const double with = analyse(study, draws, &kept).acceptance->at(point);
            return with > 0.0 && with < 1.0 && with == analyse(study, draws).acceptance->at(point);
        };
        study.responses[0].leftOut = {"I(x1^2)"};
        QVERIFY(same(1000));
        study.responses[0].leftOut.clear();
        QVERIFY(same(1000));
        study.responses[0].leftOut = {"I(x1^2)"};
        QVERIFY(same(1000));
        QVERIFY(same(777));
        study.seed = 5;
        QVERIFY(same(777));
    }

    void categoricalFactorsAreEvaluatedAsOneTerm()
    {
        Study study{.id = "s", .name = "n", .model = "linear"};
        study.factors = {{{.name = "medium", .kind = Factor::Kind::Categorical, .levels = {"A", "B", "C"}}},
                         {{.name = "x", .low = 0, .high = 10}}};
        study.responses = {{.name = "y"}};
        const double values[] = {1.0, 2.1, 4.9, 6.2, 3.1, 3.9, 1.2, 2.0};
        for (int i = 0; i < 8; ++i) {
            StudyRun run{.id = newRunId(study), .settings = {double(i % 6 / 2), i % 2 == 0 ? 0.0 : 10.0}};
            setCell(run, 0, {values[i], StudyCell::Origin::Measured});
            study.runs.push_back(run);
        }
        const ResponseAnalysis one = analyse(study).responses[0];
        const StudyTerm& medium = termOf(one, "medium");
        QVERIFY(!medium.coded && medium.t && medium.p && *medium.t > one.tLimit && *medium.p < 0.05);
        // A two-sided t that has the p of the F test with 2 and 4 degrees of freedom: p = (1 + f/2)^-2.
        const auto& rows = one.full->anova.terms;
        const auto row =
            std::find_if(rows.begin(), rows.end(), [](const auto& each) { return each.source == "medium"; });
        QVERIFY(near(*medium.p, std::pow(1.0 + *row->f / 2.0, -2.0), 1e-12));
    }

    void warnsOfAModelThatIsNotToBeReliedOn()
    {
        Study study = yieldStudy();
        const base::Notices sound = analyse(study).responses[0].notices;
        QVERIFY(!reported(sound, "degrees of freedom") && !reported(sound, "predicted R²"));
        study.model = "linear"; // of a surface with a summit
        QVERIFY(reported(analyse(study).responses[0].notices, "predicted R²"));
        study.model = {};
        study.runs.resize(9);
        QVERIFY(reported(analyse(study).responses[0].notices, "leaves 3 degrees of freedom") == false);
        study.runs.erase(study.runs.begin());
        QVERIFY(reported(analyse(study).responses[0].notices, "leaves 2 degrees of freedom"));
    }

    void saysWhyThereIsNoModel()
    {
        const auto fault = [](const Study& study) {
            const ResponseAnalysis one = analyse(study).responses[0];
            return one.fit || one.errors.empty() ? std::string()
                                                 : one.errors[0].where + ": " + one.errors[0].what.text();
        };
        Study study = yieldStudy();
        for (StudyRun& run : study.runs) run.cells[0].value = 79.0;
        QVERIFY2(fault(study).starts_with("responses/y: ") && fault(study).find("79") != std::string::npos,
                 fault(study).c_str());
        study = yieldStudy();
        study.runs.resize(2);
        QVERIFY(fault(study).starts_with("responses/y: "));
        study.runs.clear();
        QVERIFY(fault(study).starts_with("responses/y: No run has a value"));
        study = yieldStudy();
        study.model = "x1 + x3";
        QVERIFY2(fault(study).find("x3") != std::string::npos, fault(study).c_str());
    }

    void refusesAStudyThatIsNotSound()
    {
        Study study = yieldStudy();
        study.runs[3].id = "R1";
        StudyAnalysis analysis = analyse(study);
        QCOMPARE(analysis.errors[0].where, "runs/R1");
        QVERIFY(!analysis.responses[0].fit);
        study = yieldStudy();
        study.factors.clear();
        for (StudyRun& run : study.runs) run.settings.clear();
        QCOMPARE(analyse(study).errors[0].where, "factors");
    }

    void settingsAreTheMiddleUntilOneIsChosen()
    {
        Study study = yieldStudy();
        study.factors[0].factor.high = 3.0;
        QCOMPARE(settingOf(study), (std::vector<double>{0.0, 0.0}));
        study.setting = {3.0, -1.0};
        QCOMPARE(settingOf(study), (std::vector<double>{1.0, -1.0}));
    }
};

TITER_TEST(TestStudyAnalysis)

} // namespace tst_study_analysis

#include "tst_study_analysis.moc"
