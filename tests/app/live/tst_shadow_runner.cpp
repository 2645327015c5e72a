// The model next to what comes out of a ring: which time it takes for the present.
#include "app/live/shadow_runner.h"
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_shadow_runner {

using namespace titer;
using namespace titer::app;

// 10 L in a tank of 200 L, with what more the flowsheet has.
auto tank(const std::string& units = {}, const std::string& streams = {})
{
    return support::checkedPlant(
        R"({"format": "titer.plant/1", "name": "tank", "components": [{"id": "sugar", "basis": "mass"}], "units": [)" +
        units + R"({"id": "tank", "type": "hold_tank", "params": {"vessel_volume": "200 L"},
                    "initial": {"volume": "10 L"}}], "streams": [)" +
        streams + "]}");
}

// The tag V, laid over the volume of the tank; none where that fails.
std::vector<twin::MappedTag> volumeOf(const model::Plant& plant)
{
    base::Errors errors;
    const std::vector<twin::Tag> known{{"V", "L"}};
    const std::vector<model::TagEntry> stated{{.tag = "V", .variable = "tank.volume"}};
    std::vector<twin::MappedTag> tags = twin::mapTags(plant, known, stated, errors);
    return errors.empty() ? tags : std::vector<twin::MappedTag>();
}

class ShadowRunnerTest : public QObject {
    Q_OBJECT

private slots:
    // A source that counts in instants, as next to what a recorder keeps, and has sent nothing yet: the clock stood on
    // day 106,751,991.
    void staysAtItsBeginUntilTheSourceReportsATime()
    {
        const auto plant = tank();
        const auto feed = std::make_shared<connect::Feed>(64, connect::Backpressure::Block);
        ShadowRunner runner(feed);
        std::vector<double> times;
        connect(&runner, &ShadowRunner::framed, this, [&](const std::shared_ptr<const ShadowFrame>& frame) {
            times.push_back(frame->time);
            runner.acknowledge();
        });
        const std::int64_t origin = 1'700'000'000'000'000; // [µs, UTC]
        runner.start({plant, {}, {.step = 60.0}, {origin}}, {});
        QTRY_VERIFY(!times.empty());
        QTest::qWait(60);
        QCOMPARE(times.back(), 0.0);
        feed->samples().setClock(origin + 7'200'000'000);
        QTRY_COMPARE(times.back(), 7200.0);
    }

    // A simulated plant that goes at 3,600 times the speed of time: next to it the model goes by the plant's own.
    void goesByTheTimeOfARunThatIsFasterThanTheClock()
    {
        const auto plant = tank(R"({"id": "feed", "type": "inlet", "program": [{"for": "10 h", "flow": "10 L/h"}]},)",
                                R"({"from": "feed.out", "to": "tank.in"})");
        const std::vector<twin::MappedTag> tags = volumeOf(*plant);
        QCOMPARE(tags.size(), std::size_t(1));
        const auto feed = std::make_shared<connect::Feed>(64, connect::Backpressure::Block);
        ShadowRunner runner(feed);
        std::vector<std::shared_ptr<const ShadowFrame>> frames;
        connect(&runner, &ShadowRunner::framed, this, [&](const std::shared_ptr<const ShadowFrame>& frame) {
            frames.push_back(frame);
            runner.acknowledge();
        });
        const std::int64_t origin = 1'700'000'000'000'000; // [µs, UTC]
        runner.start({plant, tags, {.step = 60.0, .keepTracks = true}, {origin, 0.0, 3600.0}}, {});
        const std::int64_t now = origin + 2'000'000;
        QVERIFY(feed->push(connect::Sample{0, connect::status::good, now, now, 30.0}));
        feed->samples().setClock(now);
        QTRY_VERIFY(!frames.empty() && frames.back()->time == 7200.0 && frames.back()->gaps[0].samples == 1);
        QVERIFY(std::abs(frames.back()->gaps[0].now) < 1e-9); // 10 L and 2 h of 10 L/h
    }

    // The word of a seek and its mark in the ring come by two ways: on a busy machine the mark was read first, thrown away, and waited for
    // for ever.
    void takesASeekWhoseMarkIsReadBeforeItsWord()
    {
        const auto plant = tank();
        const std::vector<twin::MappedTag> tags = volumeOf(*plant);
        const auto feed = std::make_shared<connect::Feed>(64, connect::Backpressure::Block);
        ShadowRunner runner(feed);
        std::shared_ptr<const ShadowFrame> last;
        connect(&runner, &ShadowRunner::framed, this, [&](const std::shared_ptr<const ShadowFrame>& frame) {
            last = frame;
            runner.acknowledge();
        });
        const std::int64_t origin = 1'700'000'000'000'000; // [µs, UTC]
        const auto sample = [&](double seconds) {
            const std::int64_t at = origin + std::int64_t(seconds * 1e6);
            return connect::Sample{0, connect::status::good, at, at, 0.011};
        };
        const auto mark = [&](double seconds, int number) {
            const std::int64_t at = origin + std::int64_t(seconds * 1e6);
            return connect::makeMark(connect::Mark::Seek, at, at, double(number));
        };
        runner.start({plant, tags, {.step = 60.0}, {origin}, 0.0, {}, 1}, {});
        QVERIFY(feed->push(sample(600.0)));
        QTRY_VERIFY(last && last->gaps[0].samples == 1);
        // Two seeks at once, of which the first is void; the samples behind each mark are of its seek.
        for (const auto& one :
             {sample(660.0), mark(60.0, 2), sample(120.0), mark(0.0, 3), sample(180.0), sample(240.0)})
            QVERIFY(feed->push(one));
        QTRY_COMPARE(last->gaps[0].samples, std::int64_t(2));
        QTest::qWait(100);
        QCOMPARE(last->generation, 1);
        QCOMPARE(last->gaps[0].samples, std::int64_t(2));
        runner.awaitSeek(2, {});
        runner.awaitSeek(3, {});
        QTRY_COMPARE(last->generation, 3);
        QTRY_COMPARE(last->gaps[0].samples, std::int64_t(2));
        QCOMPARE(last->time, 240.0);
    }
};

TITER_TEST(ShadowRunnerTest)

} // namespace tst_shadow_runner

#include "tst_shadow_runner.moc"
