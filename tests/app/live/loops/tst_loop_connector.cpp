// A source at which controllers are, around a device without a process behind it: what it tells, writes and takes back, by its own clock.
#include "tests/support/app/loop_device.h"
#include "tests/support/core/write_access.h"
#include "tests/support/test_program.h"

#include <cmath>

namespace tst_loop_connector {

using namespace titer;
using namespace titer::app;
using namespace titer::support::loop_device;
using connect::State;
using guard::ArmState;
using guard::Distrust;
using What = LoopAct::What;

namespace {

// Of whose set-points the device has one at first.
const std::string twoSetPoints =
    R"json({"format": "titer.plant/1", "name": "tank", "components": [], "streams": [],
 "units": [{"id": "tank", "type": "equations", "params": {"states": {"x": {"unit": "1"}},
    "inputs": {"u": {"value": "37 1/h", "range": ["0 1/h", "100 1/h"]}, "w": {"value": "0 1/h", "range": ["0 1/h", "100 1/h"]}},
    "params": {"k": "1 1/h"}, "rates": {"x": "u + w - k*x"}}, "initial": {"x": 37}}],
 "guards": [{"id": "feed", "writes": "tank.u", "min": "20 1/h", "max": "39 1/h"},
    {"id": "more", "writes": "tank.w", "min": "0 1/h", "max": "9 1/h"}],
 "recipe": {"duration": "40 h", "phases": []},
 "controllers": [{"id": "control", "type": "pid", "reads": "tank.x", "writes": "tank.u", "setpoint": 38, "period": "10 s",
    "params": {"gain": "1 1/h"}},
  {"id": "other", "type": "pid", "reads": "tank.x", "writes": "tank.w", "setpoint": 38, "period": "10 s",
    "params": {"gain": "1 1/h"}}]})json";

} // namespace

class TestLoopConnector : public QObject {
    Q_OBJECT

private slots:
    void hasTagsOfItsOwnBehindThoseOfTheDevice()
    {
        Rig rig;
        rig.open();
        std::vector<std::string> names;
        for (const connect::TagInfo& tag : rig.opened.tags) names.push_back(tag.id);
        const std::vector<std::string> expected{"tank.u",          "tank.x",        "batch.time",    "control.advised",
                                                "control.written", "control.armed", "control.status"};
        QCOMPARE(names, expected);
        QCOMPARE(rig.opened.tags[3].unit, std::string("1/h"));
        QVERIFY(!rig.opened.tags[3].writable);
        // Nobody writes to them.
        QVERIFY(!rig.connector.write(support::WriteAccess::key(), 3, 1.0, {}).ok());
    }

    void tellsHowItsLoopsStand()
    {
        Rig rig;
        rig.open();
        rig.work();
        QCOMPARE(rig.newest.at("control.advised").value, 37.0);
        QVERIFY(connect::qualityOf(rig.newest.at("control.written").status) == connect::Quality::Bad);
        QCOMPARE(rig.newest.at("control.armed").value, 0.0);
        QCOMPARE(rig.texts.at("control.status"), std::string("advisory"));
        QVERIFY(rig.script.writes.empty() && !rig.row().isDriven);
        QCOMPARE(rig.row().source, std::string("src-1"));
        QVERIFY(rig.arm());
        rig.work(21.0);
        QCOMPARE(rig.newest.at("control.armed").value, 1.0);
        QCOMPARE(rig.texts.at("control.status"), std::string("armed"));
        QVERIFY(rig.script.held > 37.0);
        QVERIFY(std::abs(rig.newest.at("control.written").value - rig.script.held) < 1e-9);
        QVERIFY(rig.act(What::DisarmAll).ok());
        rig.work();
        QCOMPARE(rig.newest.at("control.armed").value, 0.0);
        QVERIFY(std::abs(rig.script.held - 37.0) < 1e-9);
        QCOMPARE(rig.texts.at("control.status"), std::string("disarmed"));
    }

    // A picture for whoever looks: at once where something is new, else each second.
    void saysNothingWhereNothingIsNew()
    {
        Rig rig;
        rig.open();
        rig.work(11.0);
        rig.script.tells = false;
        rig.connector.work({});
        rig.connector.takePicture();
        QVERIFY(!rig.connector.takePicture());
        rig.time += 1.0;
        QVERIFY(rig.connector.takePicture());
        QVERIFY(!rig.connector.takePicture());
        QVERIFY(rig.act(What::Disarm).ok());
        QVERIFY(rig.connector.takePicture());
    }

    // Before it is connected, and when it is stopped.
    void nothingIsArmedWhereItDoesNotRun()
    {
        Rig rig;
        rig.script.state = State::Connecting;
        rig.open();
        rig.work();
        QVERIFY(rig.rows.empty());
        const base::Done pressed = rig.act(What::Press);
        QVERIFY(!pressed.ok() && pressed.error().what.text().find("not connected yet") != std::string::npos);
        QVERIFY(rig.act(What::DisarmAll).ok());
        rig.script.state = State::Connected;
        QVERIFY(rig.arm());
        rig.work(21.0);
        QVERIFY(rig.script.held > 37.0);
        rig.connector.stop();
        rig.take();
        QVERIFY(std::abs(rig.script.held - 37.0) < 1e-9); // what it held before
        QVERIFY(rig.rows.empty() && rig.hasNoted("the source was stopped"));
        const std::size_t writes = rig.script.writes.size();
        connect::Feed feed(4096, connect::Backpressure::Block);
        QVERIFY(rig.connector.start(feed).ok());
        rig.work(20.0);
        QCOMPARE(int(rig.row().arming), int(ArmState::Advisory));
        QCOMPARE(rig.script.writes.size(), writes);
    }

    void dropsWhereTheDeviceGoesAway()
    {
        Rig rig;
        rig.open();
        QVERIFY(rig.arm());
        rig.script.state = State::Retrying;
        rig.script.tells = false;
        const std::size_t writes = rig.script.writes.size();
        rig.work(20.0);
        QCOMPARE(int(rig.row().dropped), int(Distrust::Gone));
        QCOMPARE(rig.script.writes.size(), writes); // nobody would take it
        rig.script.state = State::Connected;
        rig.script.tells = true;
        rig.work(20.0);
        QCOMPARE(int(rig.row().arming), int(ArmState::Dropped));
        QVERIFY(rig.act(What::Acknowledge).ok());
        rig.work();
        QCOMPARE(int(rig.row().arming), int(ArmState::Advisory));
        QCOMPARE(int(rig.row().doubt), int(Distrust::None));
    }

    // As where a source is computed anew: the phase in which it works has not ended by it.
    void goesOnWhereTheClockWasLostForAMoment()
    {
        Rig rig(orderOf(support::StillTank::phasedController()));
        rig.open();
        rig.work(10.0);
        QVERIFY(rig.trouble().contains(QStringLiteral("None of the phases")));
        rig.work(20.0);
        QVERIFY(rig.trouble().isEmpty());
        QVERIFY(rig.arm());
        rig.work(21.0);
        const double held = rig.script.held, process = *rig.script.process;
        QVERIFY(held > 37.0);
        rig.script.process.reset();
        rig.work(15.0);
        QCOMPARE(int(rig.row().arming), int(ArmState::Armed));
        QVERIFY2(rig.trouble().contains(QStringLiteral("does not tell just now")), qPrintable(rig.trouble()));
        QCOMPARE(rig.script.held, held);
        rig.script.process = process + 15.0;
        rig.work(21.0);
        QCOMPARE(int(rig.row().arming), int(ArmState::Armed));
        QVERIFY(rig.trouble().isEmpty() && rig.script.held > held);
        QVERIFY(!rig.hasNoted("the end of its phases"));
    }

    // By a tag of the device, where it has no clock of its own.
    void goesByTheBatchClockOfTheDevice()
    {
        Rig rig(orderOf(support::StillTank::phasedController(), {{"batch_clock", "batch.time"}}));
        rig.script.process.reset();
        rig.open();
        rig.work();
        QVERIFY2(rig.trouble().contains(QStringLiteral("No batch runs")), qPrintable(rig.trouble()));
        rig.script.batch = 1e-9; // it begins
        rig.work(10.0);
        QVERIFY(rig.trouble().contains(QStringLiteral("None of the phases")));
        rig.work(15.0);
        QVERIFY2(rig.trouble().isEmpty(), qPrintable(rig.trouble()));
        QVERIFY(rig.arm());
        rig.script.batch = 0.0; // it is over
        rig.work();
        QVERIFY(rig.hasNoted("the end of the batch"));
        QVERIFY(rig.trouble().contains(QStringLiteral("No batch runs")) && !rig.row().isDriven);
    }

    void saysWhatIsStatedWronglyOfTheDevice()
    {
        Rig rig(orderOf(support::loopController, {{"batch_clock", "other"}}));
        rig.open();
        rig.work();
        QVERIFY(rig.rows.empty());
        QCOMPARE(int(rig.connector.status().state), int(State::Degraded));
        QVERIFY(rig.connector.status().why.text().find("“other”") != std::string::npos);
        const base::Done pressed = rig.act(What::Press);
        QVERIFY(!pressed.ok() && pressed.error().what.text().find("“other”") != std::string::npos);
    }

    // What a device names only once it tells it.
    void worksOnceItsTagsComeUp()
    {
        Rig rig;
        rig.script.isLate = true;
        rig.open();
        rig.work();
        QVERIFY2(rig.trouble().contains(QStringLiteral("tank.x")), qPrintable(rig.trouble()));
        rig.name(Measured, "tank.x", "1");
        rig.script.isLate = false;
        rig.work(4.0);
        QVERIFY2(rig.trouble().isEmpty(), qPrintable(rig.trouble()));
        QCOMPARE(rig.row().measured, 37.0);
    }

    // Another loop is bound only when a person has seen it, and what that did is told.
    void whatDroppedIsSeenBeforeOtherTagsAreBound()
    {
        Rig rig(orderOfPlant(twoSetPoints));
        rig.open();
        QVERIFY(rig.arm());
        rig.script.state = State::Retrying;
        rig.work();
        rig.script.state = State::Connected;
        QCOMPARE(int(rig.row().dropped), int(Distrust::Gone));
        rig.name(3, "tank.w", "1/h");
        rig.work(4.0);
        QCOMPARE(int(rig.row().arming), int(ArmState::Dropped));
        QVERIFY(rig.rows.at(1).tag.empty());
        QVERIFY(rig.act(What::Acknowledge).ok());
        rig.work(4.0);
        QCOMPARE(rig.rows.at(1).tag, std::string("tank.w"));
        QVERIFY(std::ranges::any_of(rig.notes, [](const LoopNote& note) {
            return note.change.before == "dropped" && note.change.after == "advisory";
        }));
    }

    void whatComesLateTakesNoNewersPlace()
    {
        Rig rig;
        rig.open();
        rig.work();
        rig.script.tells = false;
        const std::int64_t wall = base::now().microseconds;
        rig.script.besides = {{Measured, 0, wall, wall, 36.5}, {Measured, 0, wall - 10'000'000, wall, 30.0}};
        rig.work(12.0); // the next sample
        QCOMPARE(rig.row().measured, 36.5);
    }
};

TITER_TEST(TestLoopConnector)

} // namespace tst_loop_connector

#include "tst_loop_connector.moc"
