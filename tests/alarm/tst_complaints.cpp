// What people complained of in other alarm systems, each by its name.
#include "tests/support/core/alarm_rig.h"
#include "tests/support/test_program.h"

namespace tst_complaints {

using namespace titer;
using namespace titer::alarm;
using test::AlarmRig;
using test::highAlarm;

namespace {

// As the recorder starts again: with what it wrote, and the definitions of now.
Engine restarted(const Engine& ended, const std::vector<Definition>& definitions, double second)
{
    std::vector<AlarmStatus> kept;
    for (const AlarmStatus& alarmStatus : ended.statuses()) kept.push_back(readStatus(statusJson(alarmStatus)).value());
    Engine engine;
    if (!engine.define(ended.definitions(), {}, {}, test::atSecond(second)).empty()) qFatal("refused");
    engine.clear();
    engine.restore(kept);
    if (!engine.define(definitions, "anna", "edited", test::atSecond(second)).empty()) qFatal("refused");
    return engine;
}

} // namespace

class AlarmComplaints : public QObject {
    Q_OBJECT

private slots:
    void acknowledgementsAreLostOnRestart() // Phoebus 3078
    {
        AlarmRig rig({highAlarm()});
        rig.run("X:1=60 ack:2");
        const Engine next = restarted(rig.engine, {highAlarm()}, 10);
        QCOMPARE(next.statuses()[0].state, State::Acknowledged);
        QCOMPARE(next.statuses()[0].person, std::string("anna (Anna Berg)"));
        QVERIFY(next.transitions().empty());
    }

    void editingAnAlarmClearsItsLatchedState() // Phoebus 2520
    {
        Definition latching = highAlarm();
        latching.latch = true;
        AlarmRig rig({latching});
        rig.run("X:1=60 ack:2 X:3=40");
        Definition edited = latching;
        edited.limit = 55.0;
        edited.name = "X too high";
        QVERIFY(rig.engine.define(std::vector{edited}, "anna", "less noise", test::atSecond(5)).empty());
        QCOMPARE(rig.state(), State::Acknowledged);
        QVERIFY(rig.alarmStatus().active && rig.alarmStatus().latched);
        QCOMPARE(rig.alarmStatus().person, std::string("anna (Anna Berg)"));
        const Transition& reported = rig.engine.transitions().back();
        QCOMPARE(reported.act, Transition::Act::Defined);
        QCOMPARE(reported.person, std::string("anna"));
        QCOMPARE(reported.reason, std::string("less noise"));
        QCOMPARE(readDefinition("al-1", reported.oldText).value(), latching);
        QCOMPARE(readDefinition("al-1", reported.newText).value(), edited);
        QCOMPARE(reported.time, test::atSecond(5));

        // Also while nobody watched.
        Engine next = restarted(rig.engine, {latching}, 10);
        QVERIFY(next.statuses()[0].latched);
        QCOMPARE(next.transitions().size(), std::size_t(1));
        QCOMPARE(next.transitions()[0].act, Transition::Act::Defined);
    }

    void acknowledgingDisconnectedAcknowledgesTheHiddenAlarm() // Phoebus 1928
    {
        Definition lost = highAlarm("al-2");
        lost.kind = Kind::BadQuality;
        AlarmRig rig({highAlarm("al-1"), lost});
        rig.run("X:1=60 X:2=bad");
        QCOMPARE(rig.state(0), State::Unacknowledged);
        QCOMPARE(rig.state(1), State::Unacknowledged);
        rig.run("ack.al-2:3");
        QCOMPARE(rig.state(0), State::Unacknowledged); // of its own
        QCOMPARE(rig.state(1), State::Acknowledged);
        rig.run("X:4=60");
        QCOMPARE(rig.state(0), State::Unacknowledged);
        QCOMPARE(rig.state(1), State::Normal);
    }

    // Phoebus 1966: with a delay and an enabling condition alarms came that should not, and others did not come.
    void delayAndFilterGiveFalseOrMissingAlarms_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QString>("reported");
        // S: filter closed. A delay of 10 s. The columns: what begins first, what ends first, how long it lasts.
        QTest::newRow("open all the time, long enough") << "S:0=0 X:1=60 tick:11"
                                                        << "raised@11";
        QTest::newRow("open all the time, too short") << "S:0=0 X:1=60 X:10=40 tick:30"
                                                      << "";
        QTest::newRow("closed before, opens while it counts") << "S:0=1 X:1=60 S:5=0 tick:11"
                                                              << "suppressed@0 unsuppressed@5 raised@11";
        QTest::newRow("closed before, opens when it is over") << "S:0=1 X:1=60 tick:12 S:15=0"
                                                              << "suppressed@0 raised@11 unsuppressed@15";
        QTest::newRow("closed before, opens after it returned") << "S:0=1 X:1=60 tick:12 X:13=40 S:15=0"
                                                                << "suppressed@0 raised@11 returned@13 unsuppressed@15";
        QTest::newRow("closes while it counts") << "S:0=0 X:1=60 S:5=1 tick:12"
                                                << "suppressed@5 raised@11";
        QTest::newRow("closes and opens while it counts") << "S:0=0 X:1=60 S:5=1 S:6=0 tick:12"
                                                          << "suppressed@5 unsuppressed@6 raised@11";
        QTest::newRow("closes after it spoke") << "S:0=0 X:1=60 tick:11 S:12=1 S:13=0"
                                               << "raised@11 suppressed@12 unsuppressed@13";
        QTest::newRow("opens with a value that is back") << "S:0=1 X:1=60 X:5=40 S:5.5=0 tick:30"
                                                         << "suppressed@0 unsuppressed@5.5";
    }
    void delayAndFilterGiveFalseOrMissingAlarms()
    {
        QFETCH(QString, script);
        QFETCH(QString, reported);
        Definition definition = highAlarm();
        definition.onDelay = 10.0;
        definition.suppression = "`src/S`";
        AlarmRig rig({definition});
        rig.run(script.toStdString());
        QCOMPARE(QString::fromStdString(rig.reported()), reported);
        const AlarmStatus& alarmStatus = rig.alarmStatus();
        // Whatever the way: it calls where, and only where, it is active and not suppressed.
        QCOMPARE(alarmStatus.state == State::Unacknowledged, alarmStatus.active && !alarmStatus.suppressed);
    }

    void aFilterThatOpensKeepsTheAlarmSilent() // Phoebus 2310
    {
        Definition definition = highAlarm();
        definition.suppression = "`src/S`";
        AlarmRig rig({definition});
        rig.run("X:1=60 ack:2 S:3=1 S:4=0");
        QCOMPARE(rig.state(), State::Unacknowledged); // raised again without another sample of X
        rig.run("ack:5 S:6=1 X:7=40 S:8=0");
        QCOMPARE(rig.state(), State::Normal); // and what returned meanwhile does not
    }

    void acknowledgedAlarmSoundsAgainOnReturn() // FUXA 1556
    {
        AlarmRig rig({highAlarm()});
        rig.run("X:1=60");
        QVERIFY(isUnacknowledged(rig.state()));
        rig.run("ack:2");
        QVERIFY(!isUnacknowledged(rig.state()));
        rig.run("X:3=40");
        QVERIFY(!isUnacknowledged(rig.state()));
        QCOMPARE(rig.state(), State::Normal);
    }

    void shelvingAndDelaysAreLostOnRestart()
    {
        Definition slow = highAlarm("al-2");
        slow.onDelay = 100.0;
        AlarmRig rig({highAlarm("al-1"), slow});
        rig.run("X:1=60 shelve:2=60");
        Engine next = restarted(rig.engine, rig.engine.definitions(), 30);
        QCOMPARE(next.statuses()[0].state, State::Shelved);
        next.tick(test::atSecond(61));
        QCOMPARE(next.statuses()[0].state, State::Shelved);
        next.tick(test::atSecond(62));
        QCOMPARE(next.statuses()[0].state, State::Unacknowledged);
        next.tick(test::atSecond(101));
        QCOMPARE(next.statuses()[1].state, State::Unacknowledged);
        QCOMPARE(next.transitions().back().time, test::atSecond(101));
    }

    void anEditedLimitIsEvaluatedAtOnce()
    {
        AlarmRig rig({highAlarm()});
        rig.run("X:1=60 ack:2");
        Definition edited = highAlarm();
        edited.limit = 70.0;
        QVERIFY(rig.engine.define(std::vector{edited}, {}, {}, test::atSecond(5)).empty());
        QCOMPARE(rig.reported(), std::string("acknowledged@2 defined@5 returned@5").insert(0, "raised@1 "));
        edited.limit = 55.0;
        QVERIFY(rig.engine.define(std::vector{edited}, {}, {}, test::atSecond(6)).empty());
        QCOMPARE(rig.reported(), std::string("defined@6 raised@6"));
        edited.latch = true;
        QVERIFY(rig.engine.define(std::vector{edited}, {}, {}, test::atSecond(7)).empty());
        rig.run("X:8=40");
        QCOMPARE(rig.state(), State::Unacknowledged);
        edited.latch = false;
        QVERIFY(rig.engine.define(std::vector{edited}, {}, {}, test::atSecond(9)).empty());
        QCOMPARE(rig.state(), State::ReturnedUnacknowledged);
    }

    void reportsWhatIsAddedDisabledAndRemoved()
    {
        AlarmRig rig({highAlarm()});
        rig.run("X:1=60");
        rig.reported();
        Definition off = highAlarm();
        off.enabled = false;
        QVERIFY(rig.engine.define(std::vector{off, highAlarm("al-2")}, "anna", "", test::atSecond(2)).empty());
        QCOMPARE(rig.state(0), State::Normal);
        QCOMPARE(rig.engine.transitions()[0].before, State::Unacknowledged);
        QCOMPARE(rig.engine.transitions()[0].after, State::Normal);
        QCOMPARE(rig.reported(), std::string("al-1.defined@2 al-2.defined@2 al-2.raised@2"));
        rig.run("X:3=60 ack:4");
        QCOMPARE(rig.reported(), std::string("refused@4"));
        QVERIFY(rig.engine.define({}, "anna", "not needed", test::atSecond(5)).empty());
        QCOMPARE(rig.engine.transitions().size(), std::size_t(2));
        QVERIFY(rig.engine.transitions()[1].newText.empty());
        QCOMPARE(rig.engine.transitions()[1].before, State::Unacknowledged);
        QVERIFY(rig.engine.statuses().empty());
    }

    void aFaultyEditLeavesTheAlarmAsItWas()
    {
        AlarmRig rig({highAlarm()});
        rig.run("X:1=60");
        rig.reported();
        Definition faulty = highAlarm(), fresh = highAlarm("al-2");
        faulty.response.clear();
        fresh.deadband = -1.0;
        const base::Errors errors =
            rig.engine.define(std::vector{faulty, fresh, highAlarm()}, {}, {}, test::atSecond(2));
        QCOMPARE(errors.size(), std::size_t(3));
        QCOMPARE(errors[0].where, std::string("alarms/al-1/response"));
        QCOMPARE(errors[1].where, std::string("alarms/al-2/deadband"));
        QCOMPARE(errors[2].where, std::string("alarms/al-1"));
        QCOMPARE(rig.engine.definitions(), std::vector{highAlarm()});
        QCOMPARE(rig.state(), State::Unacknowledged);
        QCOMPARE(rig.reported(), std::string());
    }
};

TITER_TEST(AlarmComplaints)

} // namespace tst_complaints

#include "tst_complaints.moc"
