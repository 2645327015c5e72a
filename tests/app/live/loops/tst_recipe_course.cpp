// What the recipe holds set-points at, against a run of the plant; loops go back to that, or say why they do not.
#include "app/live/loops/recipe_course.h"
#include "core/base/text.h"
#include "core/solve/simulation.h"
#include "tests/support/app/loop_rig.h"
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>

namespace tst_recipe_course {

using namespace titer;
using namespace titer::app;
using guard::ArmState;
using guard::Distrust;
using support::StillTank;
using What = LoopAct::What;

namespace {

constexpr double hour = 3600.0;
// A program that goes on behind phases that set and ramp, one of them longer than its phase.
const std::string flows =
    R"json({"format": "titer.plant/1", "name": "tank", "components": [{"id": "salt", "basis": "mass"}],
 "units": [{"id": "source", "type": "inlet", "program": [{"for": "10 h", "flow": "2 L/h", "concentration": {"salt": "5 g/L"}},
    {"for": "30 h", "flow": "3 L/h", "ramp": {"flow": "0.1 L/h/h"}}]},
  {"id": "v", "type": "bioreactor", "params": {"vessel_volume": "900 L"}, "initial": {"volume": "400 L", "salt": "1 g/L"}},
  {"id": "drain", "type": "outlet"}],
 "streams": [{"from": "source.out", "to": "v.in"}, {"from": "v.out", "to": "drain.in"}],
 "recipe": {"duration": "40 h", "phases": [
  {"id": "first", "unit": "v", "at": "0 h", "until": {"for": "4 h"}},
  {"id": "more", "unit": "v", "after": ["first"], "until": {"for": "5 h"}, "set": {"source.out.flow": "8 L/h", "v.temperature": "37 °C"}},
  {"id": "shift", "unit": "v", "after": ["more"], "until": {"for": "8 h"}, "ramp": {"v.temperature": {"to": "33 °C", "over": "5 h"}}},
  {"id": "up", "unit": "v", "after": ["shift"], "until": {"for": "3 h"}, "ramp": {"source.out.flow": {"from": "1 L/h", "to": "9 L/h", "over": "6 h"}}},
  {"id": "draw", "unit": "v", "after": ["up"], "until": {"for": "2 h"}, "set": {"v.out.flow": "4 L/h"}},
  {"id": "rest", "unit": "v", "after": ["draw"], "until": {"for": "5 h"}, "ramp": {"v.temperature": {"to": "36 °C", "over": "9 h"}}},
  {"id": "end", "unit": "v", "after": ["rest"]}]}})json";

StillTank tankWith(const std::string& phases)
{
    return StillTank(StillTank::Plant{support::loopTank(support::loopController, support::loopGuard, phases)});
}
const std::string lowThenHigh =
    R"({"id": "low", "unit": "tank", "at": "0 h", "until": {"for": "10 h"}, "set": {"tank.u": "30 1/h"}},
       {"id": "high", "unit": "tank", "after": ["low"], "until": {"for": "20 h"}, "set": {"tank.u": "35 1/h"}})";

bool near(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::max(1.0, std::abs(b));
}

QString heldWords(const LoopRow& row)
{
    return row.recipeHeld ? QString::fromStdString(row.recipeHeld->text()) : QString();
}

} // namespace

class TestRecipeCourse : public QObject {
    Q_OBJECT

private slots:
    void isThatOfARun_data()
    {
        QTest::addColumn<std::string>("tag");
        for (const char* tag : {"source.out.flow", "v.temperature", "v.out.flow"})
            QTest::newRow(tag) << std::string(tag);
    }
    void isThatOfARun()
    {
        QFETCH(std::string, tag);
        const std::shared_ptr<const model::Plant> plant = support::checkedPlant(flows);
        const model::WriteTarget target = support::writes(*plant, tag);
        const RecipeCourse course(plant, target);
        QVERIFY(!course.trouble());
        auto run = solve::Simulation::open(plant, {});
        QVERIFY(run.ok());
        for (double time = 0.1 * hour; time < 40.0 * hour; time += 0.5 * hour) {
            QVERIFY(run->advance(time).ok());
            double expected = run->get(target);
            if (std::isnan(expected)) expected = run->value(support::reads(*plant, tag)); // the program decides
            const std::optional<double> said = course.at(time);
            QVERIFY2(
                said && std::abs(*said - expected) <= 1e-9 * std::abs(expected) + 1e-15,
                qPrintable(QStringLiteral("%1 h: %2, not %3").arg(time / hour).arg(said.value_or(-1.0)).arg(expected)));
        }
        QVERIFY(!course.at(-1.0) && !course.at(41.0 * hour) && !course.at(base::notAvailable));
    }

    void isSilentWhereNobodyKnows_data()
    {
        QTest::addColumn<std::string>("phases");
        QTest::addColumn<QString>("words");
        QTest::newRow("not stated") << std::string() << QStringLiteral("does not state tank.u");
        QTest::newRow("until a value")
            << std::string(R"({"id": "low", "unit": "tank", "at": "0 h", "until": {"value": "tank.x", "above": 37.5},
                "set": {"tank.u": "30 1/h"}})")
            << QStringLiteral("“low”");
    }
    void isSilentWhereNobodyKnows()
    {
        QFETCH(std::string, phases);
        QFETCH(QString, words);
        const std::shared_ptr<const model::Plant> plant = support::checkedPlant(support::loopTank({}, {}, phases));
        const RecipeCourse course(plant, support::writes(*plant, "tank.u"));
        QVERIFY(course.trouble() && !course.at(1.0));
        QVERIFY2(QString::fromStdString(course.trouble()->text()).contains(words), course.trouble()->text().c_str());
    }

    // It goes on with the recipe as long as it is driven; a person who disarms it leaves it where the recipe is then.
    void whatDropsFollowsTheRecipe()
    {
        StillTank tank = tankWith(lowThenHigh);
        tank.work(0.0);
        QVERIFY(near(tank.row().recipe * hour, 30.0) && heldWords(tank.row()).isEmpty());
        QVERIFY(tank.press().ok());
        tank.work(1.0 * hour);
        QCOMPARE(int(tank.row().arming), int(ArmState::Armed));
        QVERIFY(tank.held >= 37.0);
        for (int i = 0; i < 201; ++i) tank.work(1.0 * hour); // the process stands still for 603 s
        QCOMPARE(int(tank.row().dropped), int(Distrust::Stale));
        QVERIFY(near(tank.held, 30.0));
        for (const double process : {5.0, 9.5, 10.5}) tank.work(process * hour);
        QVERIFY(near(tank.held, 35.0));
        QVERIFY(tank.act(What::Acknowledge).ok());
        tank.work(11.0 * hour);
        QVERIFY(!tank.row().isDriven && near(tank.held, 35.0));
    }

    // By a clock that leapt nobody knows what the recipe says: it goes to what that said before.
    void aClockThatLeapsTakesNothingToItsRecipe()
    {
        StillTank tank = tankWith(lowThenHigh);
        tank.work(0.0);
        QVERIFY(tank.press().ok());
        tank.work(1.0 * hour);
        QCOMPARE(int(tank.row().arming), int(ArmState::Armed));
        tank.work(25.0 * hour);
        QCOMPARE(int(tank.row().dropped), int(Distrust::Clock));
        QVERIFY(near(tank.held, 30.0));
        QVERIFY(tank.act(What::Acknowledge).ok());
        tank.work(25.5 * hour);
        QVERIFY(!tank.row().isDriven && near(tank.held, 30.0));
        QVERIFY(near(tank.row().recipe * hour, 35.0));
    }

    // Then it is what the device held, and why is said.
    void withoutAClockTheDeviceGoesBackToWhatItHeld()
    {
        StillTank tank = tankWith(lowThenHigh);
        tank.work(0.0, base::notAvailable);
        QVERIFY(near(tank.row().recipe * hour, 37.0));
        QVERIFY(heldWords(tank.row()).contains(QStringLiteral("how far the batch is")));
        QVERIFY(tank.press().ok());
        for (const double process : {1.0, 1.5, 2.0}) tank.work(process * hour, base::notAvailable);
        QVERIFY(tank.held > 37.5);
        QVERIFY(tank.act(What::Disarm).ok());
        tank.work(2.5 * hour, base::notAvailable);
        QVERIFY(near(tank.held, 37.0));
        // The fall-back that its guard states goes before that.
        std::string guard = support::loopGuard;
        guard.insert(guard.find("\"by\""), R"("fallback": "25 1/h", )");
        StillTank fallen(StillTank::Plant{support::loopTank(support::loopController, guard, lowThenHigh)});
        fallen.work(0.0, base::notAvailable);
        QVERIFY(near(fallen.row().recipe * hour, 25.0) && heldWords(fallen.row()).isEmpty());
        StillTank over = tankWith(lowThenHigh);
        over.work(41.0 * hour);
        QVERIFY(heldWords(over.row()).contains(QStringLiteral("is over")));
    }
};

TITER_TEST(TestRecipeCourse)

} // namespace tst_recipe_course

#include "tst_recipe_course.moc"
