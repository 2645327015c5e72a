// Predictive controllers in runs: the fed batch whose best product is known (core/reference/steered_fed_batch.h), a reactor whose steady state
// is known, and what goes wrong on the way.
#include "core/reference/steered_fed_batch.h"
#include "core/runs/run.h"
#include "core/solve/catalogue.h"
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>

namespace tst_predictive_control {

using namespace titer;
using support::checkedPlant;
using support::reads;

namespace {

constexpr double hour = 3600.0;

// x' = u - k x + b of a stirred tank whose controller believes `believed` of k.
std::string tank(const std::string& params, const std::string& guards = "")
{
    return R"json({"format": "titer.plant/1", "name": "tank", "components": [], "streams": [],
 "units": [{"id": "tank", "type": "equations", "params": {"states": {"x": {"unit": "1", "label": "Level"}},
    "inputs": {"u": {"value": "0.1 1/h", "label": "Feed", "range": ["0 1/h", "10 1/h"]}}, "params": {"k": "1 1/h", "b": "0.3 1/h"},
    "rates": {"x": "u - k*x + b"}}, "initial": {"x": 4}}],
 "recipe": {"duration": "40 h", "phases": []}, )json" +
           guards + R"json(
 "controllers": [{"id": "mpc", "type": "predictive", "writes": "tank.u", "period": "0.5 h", "params": {"horizon": "5 h", "moves": 10,
    "goal": "-(tank.x - 2)^2", "high": "10 1/h")json" +
           params + "}}]}";
}

base::Result<solve::Simulation> opened(const std::string& text)
{
    return solve::Simulation::open(checkedPlant(text), {.tolerance = 1e-8});
}

solve::ControlRecord recordOf(const solve::Simulation& run)
{
    return run.control().front();
}

} // namespace

class TestPredictiveControl : public QObject {
    Q_OBJECT

private slots:
    void feedsAsTheConvergedPlanDoes()
    {
        const auto plant = checkedPlant(reference::steeredFedBatch());
        base::Result<solve::Simulation> run = solve::Simulation::open(plant, {.tolerance = 1e-7});
        QVERIFY(run);
        double atSamples = 0.0, between = 0.0;
        for (int tenth = 1; tenth <= 1500; ++tenth) {
            QVERIFY(run->advance(0.1 * tenth * hour));
            const double cells = run->value(reads(*plant, "reactor.X"));
            (tenth % 10 == 0 ? atSamples : between) = std::max(tenth % 10 == 0 ? atSamples : between, cells);
        }
        const double product = run->value(reads(*plant, "reactor.P"));
        QVERIFY2(std::abs(product - reference::convergedProduct) <= 2e-3 * reference::convergedProduct,
                 qPrintable(QString::number(product, 'g', 8)));
        QVERIFY2(atSamples > 3.69 && atSamples <= 3.7001, qPrintable(QString::number(atSamples, 'g', 8)));
        QVERIFY2(between <= 3.7005, qPrintable(QString::number(between, 'g', 8)));
        const solve::ControlRecord record = recordOf(*run);
        QCOMPARE(record.steps, 151L);
        QCOMPARE(record.optimal + record.suboptimal, record.steps);
        QVERIFY(record.optimal > 50);
        QVERIFY(record.medianTime > 0.0 && record.p999Time >= record.medianTime);
        QVERIFY(run->notices().empty());
    }

    // Cells yield less than expected, or more: with later moves of each scenario the limit is kept by all that may be.
    void keepsTheLimitInEachScenario_data()
    {
        QTest::addColumn<std::string>("yield");
        QTest::addColumn<std::string>("fed");
        QTest::newRow("worst") << std::string("0.3") << std::string("180 g/L");
        QTest::newRow("best") << std::string("0.5") << std::string("220 g/L");
    }
    void keepsTheLimitInEachScenario()
    {
        QFETCH(std::string, yield);
        QFETCH(std::string, fed);
        const auto plant = checkedPlant(reference::steeredFedBatch(reference::threeScenarios, yield, fed));
        base::Result<solve::Simulation> run = solve::Simulation::open(plant, {.tolerance = 1e-6});
        QVERIFY(run);
        double most = 0.0;
        for (int h = 1; h <= 100; ++h) {
            QVERIFY(run->advance(h * hour));
            most = std::max(most, run->value(reads(*plant, "reactor.X")));
        }
        QVERIFY2(most > 3.6 && most <= 3.7005, qPrintable(QString::number(most, 'g', 8)));
        QCOMPARE(recordOf(*run).failed + recordOf(*run).fallback, 0L);
    }

    // The model believes that half as much leaves: without a disturbance the level would stay beside its goal.
    void leavesNoOffsetWithAWrongParameter()
    {
        const std::string wrong = R"(, "scenarios": {"nominal": {"units/tank/params/params/k": "0.5 1/h"}})";
        for (const bool corrects : {true, false}) {
            const std::string text = tank(wrong + (corrects ? "" : R"(, "correction": 0)"));
            base::Result<solve::Simulation> run = opened(text);
            QVERIFY(run && run->advance(39.9 * hour));
            const double level = run->value(reads(run->plant(), "tank.x"));
            if (corrects)
                QVERIFY2(std::abs(level - 2.0) < 1e-4, qPrintable(QString::number(level, 'g', 8)));
            else
                QVERIFY2(std::abs(level - 2.0) > 0.05, qPrintable(QString::number(level, 'g', 8)));
        }
    }

    // No feed can have the level below 3 at once: it says so, does what it can, and is well again by itself.
    void recoversFromALimitThatCannotBeKept()
    {
        base::Result<solve::Simulation> run = opened(tank(R"(, "limits": ["tank.x <= 3"])"));
        QVERIFY(run && run->advance(0.1 * hour));
        QVERIFY(run->get(run->plant().controllers.front().writes) < 1e-9 / hour); // of 10 1/h, down to rounding
        QCOMPARE(recordOf(*run).suboptimal, 1L);
        QCOMPARE(run->notices().size(), std::size_t(1));
        QCOMPARE(run->notices().front().where, std::string("controllers/mpc/params/limits/0"));
        QVERIFY(run->advance(40.0 * hour));
        QCOMPARE(run->notices().size(), std::size_t(1));
        QVERIFY(recordOf(*run).optimal > 60);
        QVERIFY(std::abs(run->value(reads(run->plant(), "tank.x")) - 2.0) < 1e-3);
    }

    // Its limits and those of a guard have nothing in common: it fails, never writes, and what the recipe holds stays.
    void failsWhereAGuardLeavesNothing()
    {
        base::Result<solve::Simulation> run =
            opened(tank(R"(, "low": "3 1/h")", R"("guards": [{"id": "g", "writes": "tank.u", "max": "2 1/h"}],)"));
        QVERIFY(run && run->advance(2.1 * hour));
        const solve::ControlRecord record = recordOf(*run);
        QCOMPARE(record.failed, record.steps);
        QVERIFY(std::abs(run->get(run->plant().controllers.front().writes) - 0.1 / hour) < 1e-15);
        QCOMPARE(run->notices().size(), std::size_t(1));
    }

    // A guard that is narrower than the controller's own limits is kept by the plan, and has nothing to cut.
    void plansWithinAGuard()
    {
        base::Result<solve::Simulation> run =
            opened(tank("", R"("guards": [{"id": "g", "writes": "tank.u", "max": "1.2 1/h"}],)"));
        QVERIFY(run && run->advance(40.0 * hour));
        QVERIFY(std::abs(run->value(reads(run->plant(), "tank.x")) - 1.5) < 1e-6);
        const std::vector<solve::GuardRecord> guards = run->guards();
        for (const solve::GuardCuts& limit : guards.front().limits) QCOMPARE(limit.cuts.count, 0.0);
    }

    void goesOnFromASnapshot()
    {
        const auto plant = checkedPlant(reference::steeredFedBatch());
        base::Result<solve::Simulation> run = solve::Simulation::open(plant, {.tolerance = 1e-6}),
                                        other = solve::Simulation::open(plant, {.tolerance = 1e-6});
        QVERIFY(run && other && run->advance(74.5 * hour));
        const solve::Snapshot snapshot = run->snapshot();
        QVERIFY(other->restore(snapshot));
        const model::WriteTarget feed = plant->controllers.front().writes;
        for (int h = 75; h < 90; ++h) {
            QVERIFY(run->advance(h * hour) && other->advance(h * hour));
            QCOMPARE(other->get(feed), run->get(feed));
            QCOMPARE(other->value(reads(*plant, "reactor.X")), run->value(reads(*plant, "reactor.X")));
        }
        QCOMPARE(recordOf(*other).steps, recordOf(*run).steps);
        QCOMPARE(recordOf(*other).optimal, recordOf(*run).optimal);
    }

    void aResultSaysHowItGotOn()
    {
        const figures::RunResult result = support::runOf(tank(""));
        QCOMPARE(result.status, figures::RunStatus::Ok);
        const base::Json json = runs::resultJson(result);
        const base::Json* own = json.find("control") ? json.find("control")->find("mpc") : nullptr;
        QVERIFY(own);
        const auto number = [own](const char* key) { return own->find(key) ? own->find(key)->number() : -1.0; };
        QCOMPARE(number("steps"), 81.0);
        QCOMPARE(number("optimal") + number("suboptimal") + number("fallback") + number("failed"), 81.0);
        QVERIFY(number("p999_time") >= number("median_time") && number("median_time") > 0.0);
    }

    void faultsAreFound_data()
    {
        QTest::addColumn<std::string>("params");
        QTest::addColumn<std::string>("where");
        const auto row = [](const char* name, const char* params, const char* where) {
            QTest::newRow(name) << std::string(R"("horizon": "5 h", )") + params
                                << std::string("controllers/mpc/params/") + where;
        };
        row("no goal", R"("high": 1)", "goal");
        row("goal is no text", R"("goal": 1, "high": 1)", "goal");
        row("unknown tag", R"("goal": "tank.y", "high": 1)", "goal");
        row("dimensions", R"("goal": "tank.x + tank.u", "high": 1)", "goal");
        row("no upper limit", R"("goal": "tank.x")", "high");
        row("upper below lower", R"("goal": "tank.x", "low": 2, "high": 1)", "high");
        row("limit without a sign", R"("goal": "tank.x", "high": 1, "limits": ["tank.x 3"])", "limits/0");
        row("limit in another unit", R"("goal": "tank.x", "high": 1, "limits": ["tank.x <= 3 h"])", "limits/0");
        row("limits are no list", R"("goal": "tank.x", "high": 1, "limits": "tank.x <= 3")", "limits");
        row("scenario of nothing",
            R"("goal": "tank.x", "high": 1, "scenarios": {"worst": {"units/other/params/k": 1}})",
            "scenarios/worst/units/other/params/k");
        row("unknown key", R"("goal": "tank.x", "high": 1, "goall": "tank.x")", "goall");
        QTest::newRow("horizon too long") << std::string(R"("horizon": "500 h", "goal": "tank.x", "high": 1)")
                                          << std::string("controllers/mpc/params/horizon");
        QTest::newRow("horizon too short") << std::string(R"("horizon": "1 min", "goal": "tank.x", "high": 1)")
                                           << std::string("controllers/mpc/params/horizon");
    }
    void faultsAreFound()
    {
        QFETCH(std::string, params);
        QFETCH(std::string, where);
        std::string text = tank("");
        const std::size_t first = text.find(R"("horizon")"), last = text.rfind("}}]}");
        text.replace(first, last - first, params);
        base::Errors errors;
        const model::Flowsheet sheet = model::readPlant(text, errors);
        QVERIFY(errors.empty());
        (void)model::check(sheet, solve::catalogue(), errors);
        QCOMPARE(errors.size(), std::size_t(1));
        QCOMPARE(errors.front().where, where);
    }

    // A unit that is renamed is named so in goals and limits; a name that is no plain word is written in backquotes.
    void namesFollow()
    {
        base::Errors errors;
        model::Flowsheet sheet = model::readPlant(reference::steeredFedBatch(), errors);
        model::ControllerEntry& controller = sheet.controllers.front();
        controller.params["goal"] = "reactor.V*reactor.P";
        model::visitTagsRead(controller, [](std::string& tag) { tag.replace(0, tag.find('.'), "N-0"); });
        QCOMPARE(controller.params.find("goal")->string(), std::string("`N-0.V`*`N-0.P`"));
        QCOMPARE(controller.params.find("limits")->items().front().string(), std::string("`N-0.X` <= 3.7 g/L"));
        model::visitTagsRead(controller, [](std::string& tag) { tag.replace(0, tag.find('.'), "tank"); });
        QCOMPARE(controller.params.find("goal")->string(), std::string("`tank.V`*`tank.P`"));
    }

    // What stands in a file stands there again.
    void isWrittenAsItWasRead()
    {
        base::Errors errors;
        const model::Flowsheet sheet = model::readPlant(reference::steeredFedBatch(reference::threeScenarios), errors);
        QVERIFY(errors.empty());
        QVERIFY(model::readPlant(model::writePlant(sheet), errors) == sheet);
    }
};

TITER_TEST(TestPredictiveControl)

} // namespace tst_predictive_control

#include "tst_predictive_control.moc"
