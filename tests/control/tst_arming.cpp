// Arming: advisory before armed, a confirmation that is held, a stated time, and every loss of trust with its way back.
#include "core/guard/arming.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>

namespace tst_arming {

using namespace titer;
using guard::Arming;
using guard::ArmState;
using guard::ArmTerms;
using guard::Distrust;
using guard::Trust;

namespace {

const ArmTerms terms{
    .advisory = 100.0, .hold = 2.0, .armed = 1000.0, .stale = 30.0, .cutting = 20.0, .outOfBand = 40.0, .maxGap = 5.0};

// Looks once a second.
struct Run {
    Arming arming;
    double time = 0.0;

    Run() { arming.begin(time, terms); }
    void pass(double seconds, const Trust& trust = {})
    {
        for (const double end = time + seconds; time < end;) arming.look(time += 1.0, trust);
    }
    bool arm()
    {
        if (!arming.press(time)) return false;
        pass(2.0);
        return arming.isArmed();
    }
    void becomeArmed()
    {
        pass(100.0);
        QVERIFY(arm());
    }
};

} // namespace

class TestArming : public QObject {
    Q_OBJECT

private slots:
    void isNotArmedByItself()
    {
        Arming arming;
        arming.look(1.0, {});
        QCOMPARE(int(arming.state()), int(ArmState::Disarmed));
        QVERIFY(!arming.press(1.0).ok());
        Run run;
        run.pass(5000.0);
        QCOMPARE(int(run.arming.state()), int(ArmState::Advisory));
    }

    void comesAfterTheAdvisoryPeriod()
    {
        Run run;
        run.pass(99.0);
        QCOMPARE(run.arming.advisoryLeft(), 1.0);
        const base::Done early = run.arming.press(run.time);
        QVERIFY(!early.ok());
        QCOMPARE(early.error().what.text(), std::string("The advisory period goes on for 1 s; wait until it is over."));
        run.pass(1.0);
        QVERIFY(run.arm());
        QCOMPARE(run.arming.armedLeft(), 1000.0);
    }

    // Nor does letting go late arm it, where nobody looked meanwhile.
    void aShortPressDoesNotArm()
    {
        Run run;
        run.pass(100.0);
        QVERIFY(run.arming.press(run.time).ok());
        run.pass(1.0);
        QCOMPARE(run.arming.holdLeft(), 1.0);
        run.arming.release();
        run.pass(10.0);
        QCOMPARE(int(run.arming.state()), int(ArmState::Advisory));
        QVERIFY(run.arming.press(run.time).ok());
        run.arming.release();
        run.pass(1.0);
        QVERIFY(!run.arming.isArmed());
    }

    void endsWithItsTime()
    {
        Run run;
        run.becomeArmed();
        run.pass(999.0);
        QVERIFY(run.arming.isArmed());
        run.pass(1.0);
        QCOMPARE(int(run.arming.state()), int(ArmState::Dropped));
        QCOMPARE(int(run.arming.dropped()), int(Distrust::TimeOver));
        QVERIFY(!run.arming.press(run.time).ok()); // it wants to be seen
        run.arming.acknowledge(run.time);
        QVERIFY(run.arm()); // without another period
    }

    void isTakenBackByAPerson()
    {
        Run run;
        run.becomeArmed();
        run.arming.disarm();
        run.pass(2000.0);
        QCOMPARE(int(run.arming.state()), int(ArmState::Disarmed));
        QVERIFY(!run.arming.press(run.time).ok());
        run.arming.begin(run.time, terms);
        QCOMPARE(run.arming.advisoryLeft(), 100.0);
    }

    void dropsOnLossOfTrust_data()
    {
        QTest::addColumn<int>("distrust");
        QTest::addColumn<double>("after"); // [s]
        for (const Distrust at :
             {Distrust::Stale, Distrust::Gone, Distrust::Refused, Distrust::Mismatch, Distrust::Local, Distrust::Clock})
            QTest::newRow(std::string(distrustText(at)).c_str()) << int(at) << 0.0;
        QTest::newRow("cutting") << int(Distrust::Cutting) << 20.0;
        QTest::newRow("out_of_band") << int(Distrust::OutOfBand) << 40.0;
    }
    // It says why and what to do, stays so when the cause is gone, and is advisory anew once a person has seen it.
    void dropsOnLossOfTrust()
    {
        QFETCH(int, distrust);
        QFETCH(double, after);
        const auto why = Distrust(distrust);
        Trust lost;
        lost.age = why == Distrust::Stale ? std::nan("") : 30.0;
        lost.cuts = why == Distrust::Cutting;
        lost.inBand = why != Distrust::OutOfBand;
        lost.isThere = why != Distrust::Gone;
        lost.taken = why != Distrust::Refused;
        lost.matches = why != Distrust::Mismatch;
        lost.isLocal = why == Distrust::Local;
        Run run;
        run.becomeArmed();
        if (why == Distrust::Clock) run.time += 5.0;
        run.pass(after, lost);
        QVERIFY(run.arming.isArmed());
        run.pass(1.0, lost);
        QCOMPARE(int(run.arming.state()), int(ArmState::Dropped));
        QCOMPARE(int(run.arming.dropped()), distrust);
        QVERIFY(guard::whyText(why, "Feed", terms).text().find("Feed") != std::string::npos);
        QVERIFY(!guard::remedyText(why).text().empty());
        run.pass(500.0);
        QCOMPARE(int(run.arming.state()), int(ArmState::Dropped));
        QCOMPARE(int(run.arming.doubt()), int(Distrust::None));
        QVERIFY(!run.arming.press(run.time).ok());
        run.arming.acknowledge(run.time);
        QCOMPARE(run.arming.advisoryLeft(), 100.0);
        run.becomeArmed();
    }

    void shortDoubtsAreNone()
    {
        Run run;
        run.becomeArmed();
        for (int i = 0; i < 10; ++i) {
            run.pass(20.0, {.cuts = true, .inBand = false});
            run.pass(1.0);
        }
        QVERIFY(run.arming.isArmed());
    }

    // What would take it back begins the period anew, and lets a confirmation go.
    void theAdvisoryPeriodIsUnbroken()
    {
        Run run;
        run.pass(90.0);
        run.pass(1.0, {.age = 31.0});
        QCOMPARE(run.arming.advisoryLeft(), 100.0);
        QVERIFY(!run.arming.press(run.time).ok());
        run.pass(100.0);
        QVERIFY(run.arming.press(run.time).ok());
        run.pass(1.0, {.isThere = false});
        run.pass(5.0);
        QCOMPARE(int(run.arming.state()), int(ArmState::Advisory));
        // Nor is it kept over a time that is over, where trust was lost since.
        run.becomeArmed();
        run.pass(1000.0);
        QCOMPARE(int(run.arming.dropped()), int(Distrust::TimeOver));
        run.pass(1.0, {.isThere = false});
        run.pass(5.0);
        run.arming.acknowledge(run.time);
        QCOMPARE(run.arming.advisoryLeft(), 95.0);
    }

    void aClockThatGoesBackDrops()
    {
        Run run;
        run.becomeArmed();
        run.arming.look(run.time - 1.0, {});
        QCOMPARE(int(run.arming.dropped()), int(Distrust::Clock));
        Run other;
        other.becomeArmed();
        other.arming.look(std::nan(""), {});
        QCOMPARE(int(other.arming.dropped()), int(Distrust::Clock));
    }

    void refusesTermsThatAreNone()
    {
        QVERIFY(guard::faultsOf(terms).empty());
        const base::Errors errors = guard::faultsOf({.advisory = -1.0, .hold = 0.0, .armed = guard::unlimited});
        QCOMPARE(errors.size(), std::size_t(3));
        QCOMPARE(errors[1].where, std::string("hold"));
    }
};

TITER_TEST(TestArming)

} // namespace tst_arming

#include "tst_arming.moc"
