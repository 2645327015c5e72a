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
        // Two runs together have wider intervals, each 97.5 %; and one that is far off is told.
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
