// The study of load, slope and cuts of a column: its factors are where the plant has them, and it runs on the twin.
#include "app/document/plant_files.h"
#include "app/study/pool_study.h"
#include "core/solve/catalogue.h"
#include "core/studies/study/study_sweep.h"
#include "tests/support/test_program.h"

#include <cmath>

namespace tst_pool_study {

using namespace titer;
using app::poolStudy;

class TestPoolStudy : public QObject {
    Q_OBJECT

private slots:
    void findsLoadSlopeAndCutsOfAProgram()
    {
        const model::Flowsheet plant = *app::examplePlant("measured-column");
        const base::Result<studies::Study> study = poolStudy(plant, solve::catalogue(), "column");
        QVERIFY(study);
        QStringList paths;
        for (const studies::StudyFactor& one : study->factors) paths << QString::fromStdString(one.path);
        QCOMPARE(paths, (QStringList{"units/feed/program/1/for", "scale units/feed/program/3/ramp/*",
                                     "units/collector/params/first_pooled", "units/collector/params/last_pooled"}));
        QCOMPARE(study->factors[0].factor.unit, std::string("min"));
        QVERIFY(std::abs(study->factors[0].factor.low - 0.4) < 1e-12 &&
                std::abs(study->factors[0].factor.high - 0.6) < 1e-12);
        QCOMPARE(study->responses.size(), std::size_t(3));
        QCOMPARE(study->responses[2].source.tag, std::string("column.productivity"));
        QVERIFY(studies::check(*study).empty());
    }

    // As the recipe has them: the load per litre, the cuts of the valve by absorbance.
    void findsLoadAndCutsOfARecipe()
    {
        const model::Flowsheet plant = *app::examplePlant("capture-column");
        const base::Result<studies::Study> study = poolStudy(plant, solve::catalogue(), "column");
        QVERIFY(study);
        QStringList paths;
        for (const studies::StudyFactor& one : study->factors) paths << QString::fromStdString(one.path);
        QCOMPARE(paths, (QStringList{"recipe/phases/load/until/any/0/above", "recipe/phases/await_peak/until/above",
                                     "recipe/phases/collect/until/any/0/below"}));
    }

    void runsOnTheTwin()
    {
        const model::Flowsheet plant = *app::examplePlant("measured-column");
        base::Result<studies::Study> study = poolStudy(plant, solve::catalogue(), "column");
        QVERIFY(study);
        studies::StudyRun run{.id = studies::newRunId(*study)};
        run.run = run.standardOrder = 1;
        for (const studies::StudyFactor& one : study->factors)
            run.settings.push_back(0.5 * (one.factor.low + one.factor.high));
        study->runs.push_back(run);
        base::Errors errors;
        auto sweep = studies::sweepOf(*study, plant, solve::catalogue(), errors);
        QVERIFY2(sweep.has_value(), errors.empty() ? "" : errors[0].what.text().c_str());
        sweep->request.tolerance = 1e-4;
        studies::takeOutcome(*study, *sweep, 0, studies::sweepRun(sweep->request, 0, solve::catalogue()));
        QVERIFY2(study->runs[0].failure.empty(), failureText(study->runs[0]).c_str());
        for (std::size_t r = 0; r < 3; ++r) QVERIFY(std::isfinite(studies::cellOf(study->runs[0], r).value));
    }

    void saysWhereNothingIsFound()
    {
        const model::Flowsheet plant = *app::examplePlant("chemostat");
        QVERIFY(!poolStudy(plant, solve::catalogue(), "vessel"));
        QVERIFY(!poolStudy(plant, solve::catalogue(), "nowhere"));
    }
};

TITER_TEST(TestPoolStudy)

} // namespace tst_pool_study

#include "tst_pool_study.moc"
