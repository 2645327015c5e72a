// Studies next to one another: two scales by equivalence, and what each comes to.
#include "core/studies/study/scale_comparison.h"
#include "core/studies/study/study_design.h"
#include "core/studies/study/study_overview.h"
#include "tests/support/test_program.h"

#include <cmath>

namespace tst_study_beside {

using namespace titer;
using namespace titer::studies;
using Origin = StudyCell::Origin;

namespace {

// Runs with these results of a titre.
Study measured(const std::string& unit, const std::vector<double>& values)
{
    Study study{.id = "study-1", .name = "Scale " + unit};
    study.factors.push_back({{.name = "x"}});
    study.responses = {{.name = "titre", .unit = unit}};
    for (const double value : values) setCell(addRun(study, {0.0}), 0, {value, Origin::Measured});
    return study;
}

// y over the square of two factors from 0 to 10.
template <class Truth> Study surface(Truth truth, StudyResponse::Goal goal)
{
    Study study{.id = "study-1", .name = "Surface"};
    for (const char* name : {"a", "b"}) study.factors.push_back({{.name = name, .low = 0, .high = 10}});
    study.responses = {{.name = "y", .goal = goal}};
    const auto made = designStudy(study, *findDesignKind("ccd"), {.centre = 4, .form = "faced"});
    study = made->study;
    int i = 0;
    for (StudyRun& run : study.runs)
        setCell(run, 0, {truth(run.settings[0], run.settings[1]) + 0.01 * (i++ % 3 - 1), Origin::Measured});
    return study;
}

} // namespace

class TestStudyBeside : public QObject {
    Q_OBJECT

private slots:
    void scalesAreComparedAcrossStudiesInOneUnit()
    {
        const Study bench = measured("g/L", {4.9, 5.1, 5.0, 5.2}), plant = measured("mg/L", {5000, 5050, 4950, 5150});
        const std::vector<std::string> ids{"R1", "R2", "R3", "R4"};
        const auto made = compareScales({&bench, ids}, {&plant, ids}, "titre", 0.3);
        QVERIFY2(made.ok(), made ? "" : made.error().what.text().c_str());
        const auto test = testEquivalence(momentsOf(std::vector{4.9, 5.1, 5.0, 5.2}),
                                          momentsOf(std::vector{5.0, 5.05, 4.95, 5.15}), 0.3);
        QVERIFY(std::abs(made->test.difference - 0.0125) < 1e-12);
        QVERIFY(std::abs(made->test.low - test->low) < 1e-12 && std::abs(made->test.high - test->high) < 1e-12);
        QCOMPARE(made->unit, "g/L");
        QVERIFY(made->test.equivalent && made->p() < 0.05);
        QVERIFY(!compareScales({&bench, ids}, {&plant, ids}, "titre", 0.05)->test.equivalent);
        // The other way round the difference has the other sign.
        const auto back = compareScales({&plant, ids}, {&bench, ids}, "titre", 300.0);
        QVERIFY(back && std::abs(back->test.difference + 12.5) < 1e-9);
    }

    void scalesThatCannotBeComparedSayWhy()
    {
        const Study bench = measured("g/L", {4.9, 5.1}), odd = measured("%", {50, 52});
        const std::vector<std::string> ids{"R1", "R2"};
        QCOMPARE(compareScales({&bench, ids}, {&odd, ids}, "titre", 1).error().where, "responses/titre");
        QCOMPARE(compareScales({&bench, ids}, {&bench, ids}, "pH", 1).error().where, "responses/pH");
        const Study other = measured("g/L", {5.0, 5.2});
        QCOMPARE(compareScales({&bench, ids}, {&other, {"R1", "R9"}}, "titre", 1).error().where, "runs/R9");
        QCOMPARE(compareScales({&bench, ids}, {&other, {"R1"}}, "titre", 1).error().where, "runs");
        QCOMPARE(compareScales({&bench, ids}, {&other, ids}, "titre", -1).error().where, "margin");
    }

    // R1 twice would pass for two runs, and runs of both groups make them alike. The same id of two studies is two runs.
    void aRunCountsOnceInOneOfTheGroups()
    {
        const Study bench = measured("g/L", {4.9, 5.1, 5.0, 5.2}), other = measured("g/L", {5.0, 5.2});
        QCOMPARE(compareScales({&bench, {"R1", "R2", "R1"}}, {&bench, {"R3", "R4"}}, "titre", 1).error().where,
                 "runs/R1");
        QCOMPARE(compareScales({&bench, {"R1", "R2"}}, {&bench, {"R3", "R4", "R3"}}, "titre", 1).error().where,
                 "runs/R3");
        QCOMPARE(compareScales({&bench, {"R1", "R2"}}, {&bench, {"R3", "R2"}}, "titre", 1).error().where, "runs/R2");
        QVERIFY(compareScales({&bench, {"R1", "R2"}}, {&other, {"R1", "R2"}}, "titre", 1).ok());
        QVERIFY(compareScales({&bench, {"R1", "R2"}}, {&bench, {"R3", "R4"}}, "titre", 1).ok());
    }

    // A hill with its top at (7, 4).
    void theBestSettingIsTheTopOfTheHill()
    {
        const auto hill = [](double a, double b) { return 20 - 0.1 * (a - 7) * (a - 7) - 0.2 * (b - 4) * (b - 4); };
        Study study = surface(hill, StudyResponse::Goal::Maximise);
        const StudyOverview best = overviewOf(study);
        QCOMPARE(best.best.size(), 2u);
        QVERIFY2(std::abs(best.best[0] - 0.4) < 0.03 && std::abs(best.best[1] + 0.2) < 0.03,
                 qPrintable(QString("%1 %2").arg(best.best[0]).arg(best.best[1])));
        QVERIFY(!best.probability);
        study.responses[0].low = 19.5;
        const StudyOverview within = overviewOf(study);
        QVERIFY(within.probability && *within.probability > 0.99);
        QCOMPARE(*within.probability, within.analysis.acceptance->at(within.best));
        study.responses[0].goal = StudyResponse::Goal::Minimise;
        study.responses[0].low.reset();
        const StudyOverview min = overviewOf(study); // the corner farthest from the top
        QCOMPARE(min.best, (std::vector<double>{-1.0, 1.0}));
        study.responses[0].goal = StudyResponse::Goal::None;
        QVERIFY(overviewOf(study).best.empty());
    }
};

TITER_TEST(TestStudyBeside)

} // namespace tst_study_beside

#include "tst_study_beside.moc"
