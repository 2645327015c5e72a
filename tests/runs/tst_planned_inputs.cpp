// Several inputs of one plan: a tank whose best steady state is known, the fed batch beside an input that stays, and what contradicts.
#include "core/reference/steered_fed_batch.h"
#include "core/runs/run.h"
#include "core/solve/catalogue.h"
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>

namespace tst_planned_inputs {

using namespace titer;
using support::checkedPlant;
using support::reads;
using support::writes;

namespace {

constexpr double hour = 3600.0;

// x' = u - x and y' = w - y; of (x - 2)² + 4 (y - 2)² the least with x + y = 3 is at x = 1.2, y = 1.8, where u = x and w = y. The controller
// of w stands before that of u.
std::string tank(const std::string& second, const std::string& more = "", const std::string& first = "",
                 const std::string& plan = R"("horizon": "5 h", "moves": 10)")
{
    return R"json({"format": "titer.plant/1", "name": "tank", "components": [], "streams": [],
 "units": [{"id": "tank", "type": "equations", "params": {"states": {"x": {"unit": "1", "label": "First"}, "y": {"unit": "1", "label": "Second"}},
    "inputs": {"u": {"value": "0.1 1/h", "label": "Feed", "range": ["0 1/h", "10 1/h"]},
      "w": {"value": "0.2 1/h", "label": "Other feed", "range": ["0 1/h", "10 1/h"]}},
    "params": {"k": "1 1/h"}, "rates": {"x": "u - k*x", "y": "w - k*y"}}}],
 "recipe": {"duration": "30 h", "phases": [{"id": "early", "unit": "tank", "at": "0 h", "until": {"for": "2 h"}},
   {"id": "late", "unit": "tank", "after": ["early"], "until": {"for": "3 h"}}, {"id": "rest", "unit": "tank", "after": ["late"]}]}, )json" +
           more + R"json(
 "controllers": [{"id": "second", "type": "planned", "follows": "mpc", "writes": "tank.w")json" +
           second + R"json(},
  {"id": "mpc", "type": "predictive", "writes": "tank.u", "period": "0.5 h")json" +
           first +
           R"json(, "params": {"goal": "-(tank.x - 2)^2 - 4*(tank.y - 2)^2", "limits": ["tank.x + tank.y <= 3"], "high": "10 1/h", )json" +
           plan + "}}]}";
}

const std::string within = R"(, "params": {"high": "10 1/h"})";

base::Result<solve::Simulation> opened(const std::string& text)
{
    return solve::Simulation::open(checkedPlant(text), {.tolerance = 1e-8});
}

double held(const solve::Simulation& run, const char* tag)
{
    return run.get(writes(run.plant(), tag));
}

base::Errors errorsOf(const std::string& text)
{
    base::Errors errors;
    const model::Flowsheet sheet = model::readPlant(text, errors);
    if (errors.empty()) (void)model::check(sheet, solve::catalogue(), errors);
    return errors;
}

} // namespace

class TestPlannedInputs : public QObject {
    Q_OBJECT

private slots:
    void findsTheBestSteadyStateOfTwoInputs()
    {
        base::Result<solve::Simulation> run = opened(tank(within));
        QVERIFY(run && run->advance(29.9 * hour));
        const double x = run->value(reads(run->plant(), "tank.x")), y = run->value(reads(run->plant(), "tank.y"));
        QVERIFY2(std::abs(x - 1.2) < 1e-3, qPrintable(QString::number(x, 'g', 8)));
        QVERIFY2(std::abs(y - 1.8) < 1e-3, qPrintable(QString::number(y, 'g', 8)));
        QVERIFY(x + y <= 3.0 * (1.0 + 1e-4));
        QVERIFY(std::abs(held(*run, "tank.u") * hour - 1.2) < 1e-2);
        QVERIFY(std::abs(held(*run, "tank.w") * hour - 1.8) < 1e-2);
        // One plan, one record.
        QCOMPARE(run->control().size(), std::size_t(1));
        QCOMPARE(run->control().front().optimal + run->control().front().suboptimal, run->control().front().steps);
    }

    // An input that stays changes nothing of what is done with the other.
    void aFixedInputLeavesTheOtherAsItIs()
    {
        double product[2] = {};
        long optimal[2] = {};
        for (const bool two : {false, true}) {
            const std::string text = reference::steeredFedBatch();
            const auto plant = checkedPlant(two ? reference::withPlannedFactor(text) : text);
            base::Result<solve::Simulation> run = solve::Simulation::open(plant, {.tolerance = 1e-8});
            QVERIFY(run && run->advance(150.0 * hour));
            product[two] = run->value(reads(*plant, "reactor.P"));
            optimal[two] = run->control().front().optimal;
            if (two) QCOMPARE(held(*run, "reactor.f"), 1.0);
        }
        QVERIFY2(std::abs(product[1] - product[0]) <= 1e-4 * product[0],
                 qPrintable(QString::number(product[0], 'g', 10) + " " + QString::number(product[1], 'g', 10)));
        QVERIFY(std::abs(product[1] - reference::convergedProduct) <= 2e-3 * reference::convergedProduct);
        QVERIFY(std::abs(optimal[1] - optimal[0]) <= 15);
    }

    // Each within its own limits, of moves as well, and behind its own guard.
    void eachInputHasLimitsOfItsOwn()
    {
        base::Result<solve::Simulation> run =
            opened(tank(R"(, "params": {"high": "10 1/h", "move_limit": "0.25 1/h"})",
                        R"("guards": [{"id": "g", "writes": "tank.u", "max": "1.1 1/h"}],)"));
        QVERIFY(run);
        double before = 0.2;
        bool isAtLimit = false;
        for (double t = 0.1; t < 29.9; t += 0.5) {
            QVERIFY(run->advance(t * hour));
            const double now = held(*run, "tank.w") * hour;
            QVERIFY2(std::abs(now - before) <= 0.25 + 1e-9, qPrintable(QString::number(now - before, 'g', 10)));
            isAtLimit = isAtLimit || std::abs(now - before) > 0.25 - 1e-6;
            QVERIFY(held(*run, "tank.u") * hour <= 1.1 + 1e-9);
            before = now;
        }
        QVERIFY(isAtLimit);
        // With x at most 1.1 the other goes to 1.9.
        QVERIFY(std::abs(run->value(reads(run->plant(), "tank.x")) - 1.1) < 1e-3);
        QVERIFY(std::abs(run->value(reads(run->plant(), "tank.y")) - 1.9) < 1e-3);
        const std::vector<solve::GuardRecord> guards = run->guards();
        for (const solve::GuardCuts& limit : guards.front().limits) QCOMPARE(limit.cuts.count, 0.0);
    }

    // A guard that leaves one input nothing: no plan at all, and each stays what the recipe has.
    void failsWhereTheLimitsOfOneInputContradict()
    {
        base::Result<solve::Simulation> run =
            opened(tank(R"(, "params": {"low": "3 1/h", "high": "4 1/h"})",
                        R"("guards": [{"id": "g", "writes": "tank.w", "max": "2 1/h"}],)"));
        QVERIFY(run && run->advance(2.1 * hour));
        const solve::ControlRecord record = run->control().front();
        QVERIFY(record.steps > 0);
        QCOMPARE(record.failed, record.steps);
        QVERIFY(std::abs(held(*run, "tank.u") * hour - 0.1) < 1e-12);
        QVERIFY(std::abs(held(*run, "tank.w") * hour - 0.2) < 1e-12);
        QCOMPARE(run->notices().size(), std::size_t(1));
        QCOMPARE(run->notices().front().where, std::string("controllers/mpc"));
    }

    // In the phases of its plan: with their end what it wrote stays as that of its master does.
    void worksInThePhasesOfItsPlan()
    {
        base::Result<solve::Simulation> run = opened(tank(within, "", R"(, "during": "late")"));
        QVERIFY(run && run->advance(1.9 * hour));
        QVERIFY(std::abs(held(*run, "tank.w") * hour - 0.2) < 1e-12);
        QVERIFY(run->advance(2.1 * hour));
        QVERIFY(held(*run, "tank.w") * hour > 1.0);
        QVERIFY(run->advance(5.1 * hour));
        const double after = held(*run, "tank.w");
        QVERIFY(run->advance(9.0 * hour));
        QCOMPARE(held(*run, "tank.w"), after);
        QVERIFY(run->control().front().steps <= 7);
    }

    void goesOnFromASnapshot()
    {
        base::Result<solve::Simulation> run = opened(tank(within)), other = opened(tank(within));
        QVERIFY(run && other && run->advance(1.2 * hour));
        const solve::Snapshot snapshot = run->snapshot();
        QVERIFY(other->restore(snapshot));
        for (int h = 2; h < 6; ++h) {
            QVERIFY(run->advance(h * hour) && other->advance(h * hour));
            QCOMPARE(held(*other, "tank.u"), held(*run, "tank.u"));
            QCOMPARE(held(*other, "tank.w"), held(*run, "tank.w"));
        }
    }

    void faultsAreFound_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("where");
        const auto row = [](const char* name, const std::string& text, const char* where) {
            QTest::newRow(name) << text << std::string("controllers/") + where;
        };
        row("no upper limit", tank(R"(, "params": {"low": "0 1/h"})"), "second/params/high");
        row("upper below lower", tank(R"(, "params": {"low": "2 1/h", "high": "1 1/h"})"), "second/params/high");
        row("unknown key", tank(R"(, "params": {"high": "1 1/h", "goal": "tank.x"})"), "second/params/goal");
        row("another period", tank(within + R"(, "period": "1 h")"), "second/period");
        row("other phases", tank(within + R"(, "during": "late")", ""), "second/during");
        row("too many moves", tank(within, "", "", R"("horizon": "20 h", "moves": 30)"), "mpc/params/moves");
        std::string other = tank(within);
        other.replace(other.find(R"("follows": "mpc")"), 16, R"("follows": "second")");
        row("follows itself", other, "second/follows");
        other = tank(within);
        other.replace(other.find(R"("follows": "mpc", )"), 18, "");
        row("follows nothing", other, "second/follows");
        other = tank(within);
        other.replace(other.find("tank.w\","), 8, "tank.u\",");
        row("writes what its master writes", other, "mpc/writes");
    }
    void faultsAreFound()
    {
        QFETCH(std::string, text);
        QFETCH(std::string, where);
        const base::Errors errors = errorsOf(text);
        QCOMPARE(errors.size(), std::size_t(1));
        QCOMPARE(errors.front().where, where);
        QVERIFY(!errors.front().what.text().empty());
    }

    // What may stand: the period and the phases of its plan, said again.
    void sayingTheSameIsNoFault()
    {
        QVERIFY(
            errorsOf(tank(within + R"(, "period": "30 min", "during": "late")", "", R"(, "during": "late")")).empty());
        QVERIFY(errorsOf(tank(within, "", "", R"("horizon": "20 h", "moves": 20)")).empty());
    }
};

TITER_TEST(TestPlannedInputs)

} // namespace tst_planned_inputs

#include "tst_planned_inputs.moc"
