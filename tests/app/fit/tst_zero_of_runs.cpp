// Runs of a chromatography system over a plant with a program of its own: their zero lies where a rule lays it.
#include "app/fit/chromatogram_runs.h"
#include "core/base/tables/curve_pairs.h"
#include "core/reference/gradient_runs.h"
#include "core/solve/catalogue.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>

namespace tst_zero_of_runs {

using namespace titer;
using namespace titer::app;
using By = twin::AlignRule::By;

class ZeroOfRuns : public QObject {
    Q_OBJECT

private slots:
    void liesAtAPhase()
    {
        base::Errors errors;
        base::Notices notices;
        const std::string text = reference::gradientPlant({}, 0.4, 900.0);
        const auto curves = reference::gradientCurves(text, 601, 5e-4, "run", errors);
        const auto pairs = base::readCurvePairs(reference::gradientExport(curves, 0.4, "run"), true);
        QVERIFY(pairs);
        const auto run = figures::measuredRunOf(*pairs, {}, notices);
        QVERIFY(run);
        model::Flowsheet sheet = model::readPlant(text, errors);
        model::PhaseEntry wait, load;
        wait.id = "wait";
        load.id = "load";
        wait.unit = load.unit = "column";
        wait.at = base::Json("0 s");
        load.after = {"wait"};
        wait.until = base::Json::object({{"for", base::Json("100 s")}});
        load.until = base::Json::object({{"for", base::Json("700 s")}});
        sheet.phases = {wait, load};
        sheet.hasRecipe = true;
        const auto plant = std::make_shared<const model::Plant>(model::check(sheet, solve::catalogue(), errors));
        QVERIFY2(errors.empty(), errors.empty() ? "" : errors.front().what.text().c_str());
        const auto firstBy = [&](const twin::AlignRule& rule, const char* inlet = "") {
            RunOverPlant order{.inlet = inlet, .salt = {}, .map = {}, .align = rule};
            notices.clear();
            const studies::FitExperiment experiment =
                experimentOf(*run, "run", order, sheet, plant, {}, errors, notices);
            return experiment.times.empty() ? std::nan("") : experiment.times.front();
        };
        QVERIFY(firstBy({}) < 2.0 && firstBy({.by = By::Start}) < 2.0);
        QVERIFY(std::abs(firstBy({.by = By::Phase, .phase = "load"}) - 101.0) < 0.2);
        QVERIFY(std::abs(firstBy({.by = By::Time, .time = 50.0}) - 51.0) < 0.2);
        QVERIFY(errors.empty());
        // Dates say nothing of volumes, and a plant with the program of the run begins where that does.
        for (const By by : {By::Batch, By::Fit}) {
            QVERIFY(firstBy({.by = by}) < 2.0 && !notices.empty());
            QVERIFY(notices.front().what.text().find("choose a phase or a time") != std::string::npos);
        }
        QVERIFY(firstBy({.by = By::Phase, .phase = "load"}, "feed") < 2.0 && !notices.empty());
        QVERIFY(std::isnan(firstBy({.by = By::Phase, .phase = "nowhere"})));
        QCOMPARE(errors.size(), std::size_t(1));
        QVERIFY(errors.front().what.text().find("nowhere") != std::string::npos);
        errors.clear();
        QVERIFY(std::isnan(firstBy({.by = By::Time, .time = -60.0})) && errors.size() == 1);
        QVERIFY(errors.front().what.text().find("Enter a time of 0 or later") != std::string::npos);
    }
};

TITER_TEST(ZeroOfRuns)

} // namespace tst_zero_of_runs

#include "tst_zero_of_runs.moc"
