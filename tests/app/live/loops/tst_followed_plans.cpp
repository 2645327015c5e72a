// Loops of predictive controllers, by plans that somebody else makes: what takes their trust, and of which plans nothing is done.
#include "tests/support/app/loop_rig.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>

namespace tst_followed_plans {

using namespace titer;
using namespace titer::app;
using control::PlanStatus;
using guard::ArmState;
using guard::Distrust;
using support::StillTank;
using What = LoopAct::What;

namespace {

constexpr double second = 1e6; // [µs]
constexpr std::int64_t began = 1'800'000'000'000'000;
constexpr double perHour = 1.0 / 3600.0;

// A tank that is fed for the sake of another one, which no tag of the source measures.
const std::string steeredTank =
    R"json({"format": "titer.plant/1", "name": "tank", "components": [], "streams": [],
 "units": [{"id": "tank", "type": "equations", "params": {"states": {"x": {"unit": "1"}},
    "inputs": {"u": {"value": "37 1/h", "range": ["0 1/h", "100 1/h"]}}, "params": {"k": "1 1/h"},
    "rates": {"x": "u - k*x"}}, "initial": {"x": 37}},
  {"id": "other", "type": "equations", "params": {"states": {"y": {"unit": "1"}}, "params": {"k": "1 1/h"},
    "rates": {"y": "-k*y"}}, "initial": {"y": 1}}],
 )json" +
    support::loopGuard +
    R"json("recipe": {"duration": "40 h", "phases": []},
 "controllers": [{"id": "control", "type": "predictive", "writes": "tank.u", "period": "0.5 h", "params": {"horizon": "5 h",
    "moves": 10, "goal": "tank.x + other.y", "high": "100 1/h"}}]})json";

// Terms by which what is read may be 20 s old.
guard::ArmTerms shortTerms()
{
    guard::ArmTerms terms = StillTank::advisedAtOnce();
    terms.stale = 20.0;
    terms.outOfBand = 5.0;
    return terms;
}

struct SteeredTank {
    // Moves of 10 s each, made `ago` [s], of samples that came before that by as much as `old` [s].
    void plan(double ago = 0.0, double old = 0.0, PlanStatus status = PlanStatus::Optimal)
    {
        const auto at = day - std::int64_t(ago * second);
        plans->set("control", {.at = at,
                               .heard = at - std::int64_t(old * second),
                               .period = 10.0,
                               .status = status,
                               .courses = {{30.0 * perHour, 31.0 * perHour, 32.0 * perHour}}});
    }
    // 3 s; the clock of the day may be set before.
    void work(double process = 0.0)
    {
        day += std::int64_t(3.0 * second);
        tank.work({.process = process, .pace = support::loopPace, .begin = 0.0, .day = day});
    }
    bool arm()
    {
        work();
        if (!tank.press()) return false;
        work();
        return tank.row().arming == ArmState::Armed;
    }
    QString trouble() const
    {
        const LoopRow row = tank.row();
        return row.trouble ? QString::fromStdString(row.trouble->text()) : QString();
    }

    std::shared_ptr<LivePlans> plans = std::make_shared<LivePlans>();
    StillTank tank{StillTank::Plant{steeredTank}, shortTerms(), plans};
    std::int64_t day = began;
};

} // namespace

class TestFollowedPlans : public QObject {
    Q_OBJECT

private slots:
    // The estimator tells what no tag does.
    void needsNoTagOfWhatItPlansBy()
    {
        SteeredTank steered;
        steered.plan();
        QVERIFY2(steered.arm(), qPrintable(steered.trouble()));
        QVERIFY(steered.trouble().isEmpty());
        QVERIFY2(std::abs(steered.tank.held - 30.0) < 1e-9, qPrintable(QString::number(steered.tank.held)));
    }

    void dropsWithTheEstimateOfAnyUnitThatItPlansBy_data()
    {
        QTest::addColumn<QString>("variable");
        QTest::newRow("of the unit that is written to") << QStringLiteral("tank.x");
        QTest::newRow("of another one") << QStringLiteral("other.y");
    }
    void dropsWithTheEstimateOfAnyUnitThatItPlansBy()
    {
        QFETCH(QString, variable);
        SteeredTank steered;
        steered.plan();
        QVERIFY(steered.arm());
        steered.tank.loops->hear(LoopEstimate{variable.toStdString(), true});
        for (int i = 0; i < 3; ++i) steered.work();
        QCOMPARE(int(steered.tank.row().dropped), int(Distrust::OutOfBand));
    }

    // However new the plan is.
    void isAsOldAsTheSamplesBehindItsPlan()
    {
        SteeredTank steered;
        steered.plan();
        QVERIFY(steered.arm());
        for (int i = 0; i < 5; ++i) {
            steered.plan(0.0, 3.0 * i);
            steered.work();
        }
        QCOMPARE(int(steered.tank.row().arming), int(ArmState::Armed));
        steered.plan(0.0, 21.0);
        steered.work();
        QCOMPARE(int(steered.tank.row().dropped), int(Distrust::Stale));
    }

    // What was planned by the clock as it was before is nothing to go by, and a person's word is needed.
    void aClockOfTheDayThatIsSetDropsIt_data()
    {
        QTest::addColumn<double>("by");
        QTest::newRow("back") << -3600.0;
        QTest::newRow("ahead") << 3600.0;
    }
    void aClockOfTheDayThatIsSetDropsIt()
    {
        QFETCH(double, by);
        SteeredTank steered;
        steered.plan();
        QVERIFY(steered.arm());
        for (int i = 0; i < 3; ++i) steered.work();
        QVERIFY2(std::abs(steered.tank.held - 31.0) < 1e-9, qPrintable(QString::number(steered.tank.held)));
        steered.day += std::int64_t(by * second);
        steered.work();
        QCOMPARE(int(steered.tank.row().dropped), int(Distrust::Clock));
        QVERIFY(!steered.trouble().isEmpty());
        QVERIFY(steered.tank.act(What::Acknowledge).ok());
        steered.work();
        QVERIFY(!steered.tank.press().ok());
        QVERIFY(std::isnan(steered.tank.row().advised));
        steered.plan();
        QVERIFY(steered.arm());
    }

    // NTP sets it by little.
    void aSmallStepOfTheDayIsFollowed()
    {
        SteeredTank steered;
        steered.plan();
        QVERIFY(steered.arm());
        for (const double by : {-2.0, 2.0}) {
            steered.day += std::int64_t(by * second);
            steered.work();
            QCOMPARE(int(steered.tank.row().arming), int(ArmState::Armed));
        }
    }

    // Of one that loops find when they begin.
    void aPlanOfTheFutureIsNone()
    {
        SteeredTank steered;
        steered.plan(-3600.0);
        steered.work();
        QVERIFY(!steered.trouble().isEmpty());
        QVERIFY(!steered.tank.row().plan && !steered.tank.row().status);
        QVERIFY(!steered.tank.press().ok());
    }

    // The next batch does not go by what was planned for the one before.
    void aPlanOfTheBatchBeforeIsNone()
    {
        SteeredTank steered;
        steered.plan();
        steered.work(30.0 * 3600.0); // back by more than its clock may be off where it is told anew
        QVERIFY(steered.tank.row().plan && steered.trouble().isEmpty());
        steered.work(0.0);
        QVERIFY(!steered.tank.row().plan && !steered.tank.row().status);
        QVERIFY(std::isnan(steered.tank.row().advised));
        QVERIFY(!steered.trouble().isEmpty());
        steered.plan();
        steered.work();
        QVERIFY(steered.tank.row().plan && steered.trouble().isEmpty());
        QCOMPARE(int(*steered.tank.row().status), int(PlanStatus::Optimal));
    }

    // Where no batch runs there is neither, and no status beside it.
    void theEndOfABatchEndsItsPlan()
    {
        SteeredTank steered;
        steered.plan();
        steered.work();
        QVERIFY(steered.tank.row().status);
        steered.tank.work({.process = base::notAvailable,
                           .pace = support::loopPace,
                           .day = steered.day,
                           .lost = base::say("No batch runs."),
                           .isOver = true});
        QVERIFY(!steered.tank.row().plan && !steered.tank.row().status);
        QVERIFY(std::isnan(steered.tank.row().advised));
    }
};

TITER_TEST(TestFollowedPlans)

} // namespace tst_followed_plans

#include "tst_followed_plans.moc"
