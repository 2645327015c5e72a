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
        QCOMPARE(paths, (QStringList{"load column", "gradient column", "pool from column", "pool to column"}));
        QStringList units;
        std::vector<double> middle;
        for (const studies::StudyFactor& one : study->factors) {
            units << QString::fromStdString(one.factor.unit);
            middle.push_back(0.5 * (one.factor.low + one.factor.high));
        }
        QCOMPARE(units, (QStringList{"g/L", "CV", "CV", "CV"}));
        // 0.5 mL of 0.4 mM cytochrome of 12.3 kg/mol on a bed of 10 cm by 7.7 mm; 93.2 mL of gradient behind 11 mL;
        // fractions of 2 mL, 24 to 28 of them are pooled.
        const double bed = 0.25 * std::acos(-1.0) * 0.77 * 0.77 * 10.0; // [mL]
        const std::vector<double> expected{0.5 * 0.4 * 12.3 / bed, 93.2 / bed, (46.0 - 11.0) / bed,
                                           (56.0 - 11.0) / bed};
        for (std::size_t i = 0; i < 4; ++i) QVERIFY(std::abs(middle[i] / expected[i] - 1.0) < 5e-3);
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
