// What a report says: validation runs, ranges in the words of ICH Q8, and the equivalence of scales.
#include "core/studies/analysis/equivalence.h"
#include "core/studies/study/study_report.h"
#include "tests/reference/response_surfaces.h"
#include "tests/studies/study_cases.h"
#include "tests/support/test_program.h"

#include <cmath>

namespace tst_study_report {

using namespace titer;
using namespace titer::studies;

namespace {

bool near(double value, double expected, double tolerance)
{
    return std::abs(value - expected) <= tolerance;
}

// D. C. Montgomery, Design and Analysis of Experiments, example 11.2, with a specification.
Study yieldStudy()
{
    Study study = studyOf(reference::montgomeryYield, {{.name = "x1"}, {.name = "x2"}}, {"y"});
    study.responses[0].low = 78.0;
    return study;
}

void addValidation(Study& study, std::vector<double> settings, double value)
{
    study.runs.push_back({.id = newRunId(study),
                          .validation = true,
                          .settings = std::move(settings),
                          .cells = {{value, StudyCell::Origin::Measured}}});
}

} // namespace

class TestStudyReport : public QObject {
    Q_OBJECT

private slots:
    // R: predict(lm(y ~ x1 + x2 + x1:x2 + I(x1^2) + I(x2^2)), data.frame(x1 = 0.5, x2 = -0.5), interval = "prediction")
    void aValidationRunIsHeldAgainstItsInterval()
    {
        Study study = yieldStudy();
        addValidation(study, {0.5, -0.5}, 79.8);
        const std::vector<Validation> one = validate(study, analyse(study));
        QCOMPARE(one.size(), 1u);
        QVERIFY2(near(one[0].predicted, 79.5229320146387, 1e-9),
                 qPrintable(QString::number(one[0].predicted, 'g', 15)));
        QVERIFY2(near(one[0].low, 78.8336051717747, 1e-9) && near(one[0].high, 80.2122588575027, 1e-9),
                 qPrintable(QString::number(one[0].low, 'g', 15)));
        QVERIFY(one[0].within);
        // Two runs together have wider intervals, each 97.5 %; and one that is far off is reported.
        addValidation(study, {0.0, 0.0}, 70.0);
        const std::vector<Validation> two = validate(study, analyse(study));
        QVERIFY(two.size() == 2 && two[0].high > one[0].high && two[0].within && !two[1].within);
        study.runs.back().excluded = "leak";
        QCOMPARE(validate(study, analyse(study)).size(), 1u);
    }

    void saysWhichParametersAreCriticalAndHowFarTheyMayGo()
    {
        Study study = yieldStudy();
        study.setting = {0.3, 0.3};
        const StudyAnalysis analysis = analyse(study);
        const auto report = reportOf(study, analysis);
        QVERIFY(report.ok());
        QVERIFY(report->attributes.size() == 1 && report->attributes[0].probability == report->probability);
        QCOMPARE(report->probability, analysis.acceptance->at(study.setting));
        QVERIFY(report->parameters[0].critical() && report->parameters[1].critical());
        for (const ProcessParameter& parameter : report->parameters) {
            // Within the proven range alone the probability holds, and just outside it does not.
            QVERIFY(parameter.normal && parameter.acceptable);
            std::vector<double> point = study.setting;
            point[parameter.factor] = parameter.acceptable->low;
            QVERIFY(analysis.acceptance->at(point) >= study.threshold - 1e-6);
            if (parameter.acceptable->low > -1.0) {
                point[parameter.factor] -= 0.02;
                QVERIFY(analysis.acceptance->at(point) < study.threshold);
            }
            QVERIFY(parameter.normal->low >= parameter.acceptable->low - 1e-9);
        }
        // A factor that nothing follows is not critical.
        study.responses[0].leftOut = {"x2", "x1:x2", "I(x2^2)"};
        const auto without = reportOf(study, analyse(study));
        QVERIFY(without && without->parameters[0].critical() && !without->parameters[1].critical());
        study.responses[0].low.reset();
        QVERIFY(!reportOf(study, analyse(study)));
    }

    // What is sure need not matter: the same effects against a margin ten times as wide are critical no more.
    void aCriticalParameterMovesItsAttributeByAShareOfTheMargin()
    {
        Study study = yieldStudy();
        study.setting = {0.0, 0.0};
        const StudyAnalysis analysis = analyse(study);
        const auto near = reportOf(study, analysis);
        QVERIFY(near);
        const FittedResponse& fitted = *analysis.responses[0].fitted;
        for (std::size_t f = 0; f < 2; ++f) {
            // From end to end by a fine walk.
            double low = 1e9, high = -1e9;
            for (int i = 0; i <= 400; ++i) {
                std::vector<double> point{0.0, 0.0};
                point[f] = -1.0 + i / 200.0;
                low = std::min(low, meanAt(fitted, point));
                high = std::max(high, meanAt(fitted, point));
            }
            const ParameterEffect& effect = near->parameters[f].effects.at(0);
            QVERIFY(std::abs(effect.effect - (high - low)) < 0.01 * (high - low));
            const double margin = meanAt(fitted, study.setting) - *study.responses[0].low;
            QVERIFY(std::abs(effect.share - effect.effect / margin) < 1e-9);
            QVERIFY(effect.significant && effect.critical() && near->parameters[f].critical());
        }
        study.responses[0].low = *study.responses[0].low - 100.0;
        const auto wide = reportOf(study, analyse(study));
        QVERIFY(wide && wide->parameters[0].effects[0].significant && !wide->parameters[0].critical());
    }

    // No p belongs to what does not scatter: its size alone makes a parameter critical.
    void aParameterOfTheTwinIsCriticalByItsSize()
    {
        Study study = yieldStudy();
        study.setting = {0.0, 0.0};
        study.model = "linear";
        for (StudyRun& run : study.runs)
            setCell(run, 0,
                    {80.0 + run.settings[0] + 0.01 * run.settings[1] + 0.05 * run.settings[0] * run.settings[0],
                     StudyCell::Origin::Twin});
        const auto report = reportOf(study, analyse(study));
        QVERIFY(report && report->parameters[0].critical() && !report->parameters[1].critical());
        QVERIFY(report->parameters[1].effects[0].significant && report->parameters[1].effects[0].share < 0.05);
    }

    // Without a setting it stands where the map is best, as the command on the space does, and where it is asked to.
    void itChoosesTheSettingAsTheMapDoes()
    {
        const Study study = yieldStudy();
        QVERIFY(study.setting.empty());
        const StudyAnalysis analysis = analyse(study);
        const auto report = reportOf(study, analysis);
        const std::vector<double> middle{0.0, 0.0};
        const MapAxis x = MapAxis::over(0, -1.0, 1.0, 51), y = MapAxis::over(1, -1.0, 1.0, 51);
        QVERIFY(report && std::abs(report->probability - analysis.acceptance->map(middle, x, y).maxCoeff()) < 1e-6);
        const auto reported = reportOf(study, analysis, 0, 1, {0.5, std::nullopt});
        QVERIFY(reported && reported->setting[0] == 0.5 && reported->probability <= report->probability + 1e-12);
        const MapAxis line{0, Eigen::VectorXd::Constant(1, 0.5)};
        QVERIFY(std::abs(reported->probability - analysis.acceptance->map(middle, line, y).maxCoeff()) < 1e-6);
    }

    // The summit of the yield lies at 0.389, 0.306; a line that keeps x1 + x2 below 0.2 ends the ranges.
    void theRangesKeepTheConstraints()
    {
        Study study = yieldStudy();
        study.setting = {0.0, 0.0};
        study.constraints = {"x1 + x2 <= 0.2"};
        const auto report = reportOf(study, analyse(study));
        QVERIFY2(report.ok(), report ? "" : report.error().what.text().c_str());
        for (const ProcessParameter& one : report->parameters)
            QVERIFY(one.acceptable && std::abs(one.acceptable->high - 0.2) < 1e-6);
        QVERIFY(report->parameters[0].normal->high + report->parameters[1].normal->high <= 0.2 + 1e-9);
        study.setting = {0.3, 0.3};
        const auto refused = reportOf(study, analyse(study));
        QVERIFY(!refused && refused.error().where == "setting");
        // Without a setting it stands where the constraints leave room: the middle is none.
        study.setting.clear();
        study.constraints = {"x1 + x2 <= -0.5"};
        const std::vector<double> chosen = settingOf(study);
        QVERIFY(chosen[0] + chosen[1] < -0.5);
    }

    // Moments of J. Moery and R. J. Calin-Jageman as D. Lakens 2017 takes them for an example (Soc. Psychol. Personal. Sci. 8): margin
    // 0.43 standard deviations. R: pt() and qt().
    void twoOneSidedTestsOfPublishedMoments()
    {
        const double margin = 0.43 * std::sqrt((0.95 * 0.95 + 0.83 * 0.83) / 2.0);
        const auto test = testEquivalence({95, 5.25, 0.95}, {89, 5.22, 0.83}, margin);
        QVERIFY(test && test->equivalent);
        QVERIFY(near(test->stdError, 0.13130289196435183, 1e-15) && near(test->df, 181.13436716050748, 1e-10));
        QVERIFY(near(test->tHigh, -2.69277143665571, 1e-12) && near(test->pHigh, 0.00387552174484783, 1e-14));
        QVERIFY(near(test->tLow, 3.14973014565574, 1e-12) && near(test->pLow, 0.00095600825997825, 1e-14));
        QVERIFY(near(test->low, -0.187084311828454, 1e-13) && near(test->high, 0.247084311828454, 1e-13));
        QVERIFY(!testEquivalence({95, 5.25, 0.95}, {89, 5.22, 0.83}, 0.2)->equivalent);
    }

    // R: t.test(c(4.1, 4.4, 3.9, 4.2), c(4.0, 4.3, 4.5), ...)
    void twoOneSidedTestsOfValues()
    {
        const double large[] = {4.1, 4.4, 3.9, 4.2}, small[] = {4.0, 4.3, 4.5};
        const auto test = testEquivalence(momentsOf(large), momentsOf(small), 0.6);
        QVERIFY(near(test->low, -0.500649599119911, 1e-12) && near(test->high, 0.267316265786579, 1e-12));
        QVERIFY(near(test->pLow, 0.027703530718906, 1e-13) && near(test->pHigh, 0.00842884234433873, 1e-14));
        QVERIFY(test->equivalent == (std::max(test->pLow, test->pHigh) < 0.05));
        QVERIFY(test->equivalent == (test->low > -0.6 && test->high < 0.6));
    }

    void refusesWhatCannotBeTested()
    {
        QCOMPARE(testEquivalence({3, 1.0, 0.1}, {3, 1.0, 0.1}, 0.0).error().where, "margin");
        QCOMPARE(testEquivalence({3, 1.0, 0.1}, {3, 1.0, 0.1}, 0.5, 0.5).error().where, "alpha");
        QCOMPARE(testEquivalence({1, 1.0, 0.0}, {3, 1.0, 0.1}, 0.5).error().where, "runs");
        QCOMPARE(testEquivalence({3, 1.0, 0.0}, {3, 1.0, 0.0}, 0.5).error().where, "runs");
    }
};

TITER_TEST(TestStudyReport)

} // namespace tst_study_report

#include "tst_study_report.moc"
