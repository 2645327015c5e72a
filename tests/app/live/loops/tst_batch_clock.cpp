// How far a batch is, as tags of a device and persons state it: rounded, late, silent, amiss, or without a batch.
#include "app/live/loops/batch_clock.h"
#include "core/base/units/units.h"
#include "tests/support/app/loop_rig.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>

namespace tst_batch_clock {

using namespace titer;
using namespace titer::app;

namespace {

constexpr std::int64_t noon = 1'772'366'400'000'000; // 2026-03-01T12:00:00Z

BatchStatement counting(const char* unit)
{
    return {.tag = BoundTag{.place = 3, .id = "batch.time", .unit = *base::findUnit(unit)}};
}

base::Errors faultsOf(const std::vector<connect::TagInfo>& tags, const connect::Settings& device)
{
    base::Errors errors;
    base::Notices notices;
    const auto plant = support::checkedPlant(support::loopTank(support::loopController, support::loopGuard));
    readGuardedSetup(*plant, tags, device, errors, notices);
    return errors;
}

} // namespace

class TestBatchClock : public QObject {
    Q_OBJECT

private slots:
    // In tenths of an hour, rounded down: the begin is found with the first step, and what goes by it never goes back.
    void aTagThatCountsInRoughSteps()
    {
        BatchClock clock(counting("h"), 0.0, noon);
        QVERIFY(clock.isStated() && !clock.at(0.0) && !clock.isOver(0.0));
        const double began = -1000.0;
        double last = 0.0;
        for (double time = 10.0; time < 2000.0; time += 10.0) {
            const double tenths = std::floor((time - began) / 360.0);
            clock.hear({.tag = 3, .value = tenths / 10.0}, time);
            const std::optional<double> since = clock.at(time);
            QVERIFY(since && *since >= last);
            QVERIFY(std::abs(*since - (time - began)) < BatchClock::roughness);
            if (time > 400.0) QVERIFY(std::abs(*since - (time - began)) <= 10.0 + 1e-6);
            last = *since;
        }
        QVERIFY(!clock.at(2000.0 + BatchClock::silentAfter)); // it says nothing more
        QVERIFY(!clock.isOver(2000.0 + BatchClock::silentAfter));
    }

    void aTagThatIsAmissOrWithoutABatch()
    {
        BatchClock clock(counting("min"), 0.0, noon);
        clock.hear({.tag = 2, .value = 7.0}, 5.0); // another one
        QVERIFY(!clock.at(5.0));
        clock.hear({.tag = 3, .value = 30.0}, 10.0);
        QCOMPARE(*clock.at(10.0), 1800.0);
        clock.hear({.tag = 3, .status = connect::status::bad, .value = 30.0}, 20.0);
        QVERIFY(!clock.at(20.0) && !clock.isOver(20.0));
        QVERIFY(clock.trouble(20.0).text().find("“batch.time” does not tell") != std::string::npos);
        clock.hear({.tag = 3, .value = 30.5}, 40.0);
        QCOMPARE(*clock.at(40.0), 1830.0);
        clock.hear({.tag = 3, .value = 0.0}, 50.0);
        QVERIFY(!clock.at(50.0) && clock.isOver(50.0));
        QVERIFY(clock.trouble(50.0).text().find("No batch runs") != std::string::npos);
        clock.hear({.tag = 3, .value = 0.5}, 90.0); // the next one
        QCOMPARE(*clock.at(90.0), 30.0);
    }

    void aTagThatTellsTheBegin()
    {
        BatchStatement stated = counting("1");
        stated.isText = true;
        BatchClock clock(stated, 100.0, noon);
        QVERIFY(!clock.at(100.0) && !clock.isOver(100.0));
        clock.hear(connect::LongSample{.tag = 3, .value = std::string("2026-03-01T11:00:00Z")}, 100.0, noon);
        QCOMPARE(*clock.at(160.0), 3660.0);
        clock.hear(connect::LongSample{.tag = 3, .value = std::string()}, 170.0, noon + 70'000'000);
        QVERIFY(clock.isOver(170.0));
        clock.hear(connect::LongSample{.tag = 3, .value = std::string("soon")}, 180.0, noon + 80'000'000);
        QVERIFY(!clock.at(180.0) && !clock.isOver(180.0));
    }

    void whatAPersonStates()
    {
        BatchClock clock({.began = base::Instant{noon + 60'000'000}}, 500.0, noon);
        QVERIFY(!clock.at(500.0) && clock.isOver(500.0));
        QVERIFY(clock.trouble(500.0).text().find("2026-03-01T12:01:00Z") != std::string::npos);
        QCOMPARE(*clock.at(570.0), 10.0);
        QVERIFY(!BatchClock({}, 0.0, noon).isStated());
    }

    void saysWhatIsStatedWrongly_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::newRow("no such tag") << "batch_clock" << "other" << "no tag “other”";
        QTest::newRow("no time") << "batch_clock" << "tank.x" << "none of time";
        QTest::newRow("a time") << "batch_clock" << "batch.time" << "";
        QTest::newRow("text") << "batch_clock" << "batch.start" << "";
        QTest::newRow("no instant") << "batch_began" << "yesterday" << "yesterday";
        QTest::newRow("an instant") << "batch_began" << "2026-03-01T12:00:00Z" << "";
    }
    void saysWhatIsStatedWrongly()
    {
        QFETCH(QString, key);
        QFETCH(QString, text);
        QFETCH(QString, words);
        std::vector<connect::TagInfo> tags(4);
        tags[0] = {.id = "tank.u", .unit = "1/h", .writable = true};
        tags[1] = {.id = "tank.x", .unit = "1"};
        tags[2] = {.id = "batch.time", .unit = "h"};
        tags[3] = {.id = "batch.start", .kind = connect::TagKind::Text};
        connect::Settings device;
        device.add(key.toStdString(), text.toStdString());
        const base::Errors errors = faultsOf(tags, device);
        QCOMPARE(errors.empty(), words.isEmpty());
        if (errors.empty()) return;
        QCOMPARE(QString::fromStdString(errors.front().where), key);
        QVERIFY2(QString::fromStdString(errors.front().what.text()).contains(words),
                 errors.front().what.text().c_str());
    }

    void isStatedOnce()
    {
        const connect::Settings device{{"batch_clock", "batch.time"}, {"batch_began", "2026-03-01T12:00:00Z"}};
        const base::Errors errors = checkDevice(device);
        QCOMPARE(errors.size(), std::size_t(1));
        QVERIFY(errors.front().what.text().find("stated twice") != std::string::npos);
    }

    // What is armed goes back to the recipe at once, and the next batch begins anew.
    void theEndOfABatchTakesItsLoopsBack()
    {
        support::StillTank tank(
            support::StillTank::Plant{support::loopTank(support::loopController, support::loopGuard)});
        ControlLoops::Clock none{.process = base::notAvailable,
                                 .pace = support::loopPace,
                                 .begin = 0.0,
                                 .lost = base::say("No batch runs."),
                                 .isOver = true};
        tank.work(none);
        QVERIFY(!tank.hasNoted("the end of the batch")); // none has begun
        tank.work(3600.0);
        QVERIFY(tank.press().ok());
        tank.work(2 * 3600.0);
        tank.work(3 * 3600.0);
        QCOMPARE(int(tank.row().arming), int(guard::ArmState::Armed));
        QVERIFY(tank.held > 37.5);
        tank.work(none);
        QVERIFY(tank.hasNoted("the end of the batch"));
        QCOMPARE(int(tank.row().arming), int(guard::ArmState::Advisory));
        QVERIFY(std::abs(tank.held - 37.0) < 1e-9 && tank.row().trouble);
        tank.work(600.0);
        QVERIFY(!tank.row().trouble && std::isfinite(tank.row().advised));
    }
};

TITER_TEST(TestBatchClock)

} // namespace tst_batch_clock

#include "tst_batch_clock.moc"
