// What a connector hands over besides plain numbers: nothing lost without a record, tags before their samples.
#include "core/connect/backoff.h"
#include "core/connect/feed.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <atomic>
#include <thread>
#include <utility>

namespace tst_feed {

using namespace titer::connect;

namespace {

LongSample text(std::int64_t time, std::string value)
{
    return {0, status::good, time, time, std::move(value)};
}

} // namespace

class TestFeed : public QObject {
    Q_OBJECT

private slots:
    void handsOutWhatIsBesideInOrder();
    void refusesWhatFindsNoRoomWhenItBlocks();
    void leavesAGapRecordForTextsThatItDrops();
    void refusesTagsAndGapsRatherThanDroppingThem();
    void reportsATagBeforeItsFirstSampleBetweenTwoThreads();
    void reportsWhatATagIsBeforeTheSamplesOfThatBetweenTwoThreads();
    void reportsWhatAWriterLostAtItsEnd();
    void knowsWhetherAllIsTaken();
    void givesItsSpoolWhatItTakesItself();
    void waitsLongerAfterEachFailureUpToHalfAMinute();
    void triesEachSecondForHalfAMinuteWhereNobodyIsThere();
};

void TestFeed::handsOutWhatIsBesideInOrder()
{
    Feed feed(8, Backpressure::Block, 4);
    for (int round = 0; round < 5; ++round) {
        QVERIFY(feed.push(NewTag{0, {.id = "state", .label = {}, .unit = {}, .kind = TagKind::Text}}));
        QVERIFY(feed.push(text(round, "running")));
        QCOMPARE(std::get<NewTag>(*feed.takeOutOfBand()).info.id, std::string("state"));
        QCOMPARE(std::get<std::string>(std::get<LongSample>(*feed.takeOutOfBand()).value), std::string("running"));
        QVERIFY(!feed.takeOutOfBand());
    }
}

void TestFeed::refusesWhatFindsNoRoomWhenItBlocks()
{
    Feed feed(8, Backpressure::Block, 2);
    QVERIFY(feed.push(text(1, "a")) && feed.push(text(2, "b")));
    QVERIFY(!feed.push(text(3, "c")));
    QVERIFY(feed.takeOutOfBand());
    QVERIFY(feed.push(text(3, "c")));
}

void TestFeed::leavesAGapRecordForTextsThatItDrops()
{
    Feed feed(8, Backpressure::DropOldest, 2);
    for (int i = 0; i < 5; ++i) QVERIFY(feed.push(text(i, "x")));
    QVERIFY(feed.takeOutOfBand() && feed.takeOutOfBand() && !feed.takeOutOfBand());
    QVERIFY(feed.push(text(5, "y")));
    const Gap gap = std::get<Gap>(*feed.takeOutOfBand());
    QVERIFY(gap.cause == Gap::Cause::Overflow);
    QCOMPARE(gap.from, 2);
    QCOMPARE(gap.to, 4);
    QCOMPARE(gap.lost, 3);
    QCOMPARE(std::get<LongSample>(*feed.takeOutOfBand()).sourceTime, 5);
}

void TestFeed::refusesTagsAndGapsRatherThanDroppingThem()
{
    Feed feed(8, Backpressure::DropOldest, 2);
    QVERIFY(feed.push(NewTag{}) && feed.push(NewTag{}));
    QVERIFY(!feed.push(NewTag{}));
    QVERIFY(!feed.push(Gap{}));
}

void TestFeed::reportsATagBeforeItsFirstSampleBetweenTwoThreads()
{
    Feed feed(64, Backpressure::Block, 16);
    constexpr std::uint32_t count = 20'000;
    std::thread writer([&] {
        for (std::uint32_t i = 0; i < count; ++i) {
            while (!feed.push(NewTag{i, {}})) std::this_thread::yield();
            while (!feed.push(Sample{i, status::good, 0, 0, 1.0})) std::this_thread::yield();
        }
    });
    std::uint32_t known = 0, taken = 0;
    bool inOrder = true;
    while (taken < count) {
        const std::optional<Sample> sample = feed.samples().pop();
        if (!sample) continue;
        while (known <= sample->tag) {
            const std::optional<OutOfBand> aside = feed.takeOutOfBand();
            if (!aside) break;
            inOrder = inOrder && std::get<NewTag>(*aside).tag == known++;
        }
        inOrder = inOrder && sample->tag == taken++ && known > sample->tag;
    }
    writer.join();
    QVERIFY(inOrder);
}

// A unit that changes in flight holds from the sample on that follows it, whoever is faster.
void TestFeed::reportsWhatATagIsBeforeTheSamplesOfThatBetweenTwoThreads()
{
    for (const Backpressure backpressure : {Backpressure::Block, Backpressure::DropOldest}) {
        Feed feed(64, backpressure, 16);
        constexpr int count = 20'000;
        std::atomic<bool> ended = false;
        std::thread writer([&] {
            for (int i = 0; i < count; ++i) {
                if (i % 3 == 0)
                    while (!feed.push(NewTag{0, {.id = "a", .label = {}, .unit = std::to_string(i / 3)}}))
                        std::this_thread::yield();
                while (!feed.push(Sample{0, status::good, 0, 0, double(i / 3)})) std::this_thread::yield();
            }
            ended = true;
        });
        std::string unit;
        int taken = 0, wrong = 0;
        for (bool last = false;;) {
            const std::optional<Sample> sample = feed.samples().pop();
            if (sample && markOf(*sample) == Mark::None) {
                while (const auto aside = feed.takeOutOfBand(feed.samples().taken() - 1))
                    unit = std::get<NewTag>(*aside).info.unit;
                wrong += unit != std::to_string(int(sample->value));
                ++taken;
            }
            if (sample) continue;
            // Tags are never dropped, so that a writer may wait for their room.
            while (const auto aside = feed.takeOutOfBand(feed.samples().taken()))
                unit = std::get<NewTag>(*aside).info.unit;
            if (std::exchange(last, ended.load())) break;
        }
        writer.join();
        QCOMPARE(wrong, 0);
        if (backpressure == Backpressure::Block) QCOMPARE(taken, count);
    }
}

void TestFeed::reportsWhatAWriterLostAtItsEnd()
{
    Feed feed(2, Backpressure::Block, 2);
    QVERIFY(!feed.takeLost());
    feed.lose({10, 20, Gap::Cause::Overflow, 3, {}});
    feed.lose({5, 12, Gap::Cause::Overflow, 2, {}});
    const std::optional<Gap> lost = feed.takeLost();
    QVERIFY(lost && lost->from == 5 && lost->to == 20 && lost->lost == 5);
    QVERIFY(!feed.takeLost());
}

void TestFeed::knowsWhetherAllIsTaken()
{
    Feed feed(4, Backpressure::DropOldest, 4);
    QVERIFY(feed.isTaken());
    feed.push(Sample{});
    feed.push(text(1, "a"));
    QVERIFY(!feed.isTaken());
    QVERIFY(feed.samples().pop() && !feed.isTaken());
    QVERIFY(feed.takeOutOfBand() && feed.isTaken());
    QCOMPARE(feed.taken(), 2u);
    feed.setHeld(true);
    QVERIFY(!feed.isTaken());
    feed.setHeld(false);
    // What was dropped counts as taken, and the sample behind its record not before it is popped.
    for (int i = 0; i < 6; ++i) feed.push(Sample{});
    QCOMPARE(markOf(*feed.samples().pop()), Mark::Gap);
    QCOMPARE(feed.taken(), 4u);
    QCOMPARE(markOf(*feed.samples().pop()), Mark::None);
    QCOMPARE(feed.taken(), 5u);
}

void TestFeed::givesItsSpoolWhatItTakesItself()
{
    struct Counting : FeedSpool {
        explicit Counting(std::vector<int>& seen)
            : counts(seen)
        {
        }
        void describe(const std::vector<TagInfo>&) override {}
        void take(const Sample&) override { ++counts[0]; }
        void take(const OutOfBand&) override { ++counts[1]; }
        titer::base::Done write(std::uint64_t kept) override
        {
            counts[2] = int(kept);
            return titer::base::done();
        }
        SpoolMark markAt(std::uint64_t taken) const override { return {1, taken}; }
        void end(std::uint64_t kept) override { counts[3] = int(kept); }
        std::vector<int>& counts;
    };
    std::vector<int> counts(4);
    {
        Feed feed(2, Backpressure::Block, 2);
        feed.setSpool(std::make_unique<Counting>(counts));
        QVERIFY(feed.push(Sample{}) && feed.push(Sample{}) && !feed.push(Sample{}));
        QVERIFY(feed.push(text(1, "a")) && feed.push(Gap{}) && !feed.push(NewTag{}));
        QCOMPARE(counts, (std::vector<int>{2, 2, 0, 0})); // what was refused is offered again
        QVERIFY(feed.samples().pop());
        feed.setKept(feed.taken());
        QVERIFY(feed.secure().ok());
        QCOMPARE(counts[2], 1);
        QVERIFY(feed.samples().pop() && feed.takeOutOfBand());
        feed.setKept(feed.taken());
    }
    QCOMPARE(counts[3], 3);
}

void TestFeed::waitsLongerAfterEachFailureUpToHalfAMinute()
{
    using namespace std::chrono_literals;
    Backoff backoff("src-1");
    auto before = 0ms;
    for (int i = 0; i < 20; ++i) {
        const auto wait = backoff.next(Backoff::Failure::Refused);
        QVERIFY(wait >= 1s && wait <= 30s);
        if (i < 5) QVERIFY(wait >= before);
        if (i > 6) QVERIFY(wait >= 22s);
        before = wait;
    }
    QCOMPARE(backoff.failures(), 20);
    backoff.reset();
    QVERIFY(backoff.next(Backoff::Failure::Refused) < 2s);
}

// A device that restarts is back within half a minute, and its source about a second later.
void TestFeed::triesEachSecondForHalfAMinuteWhereNobodyIsThere()
{
    using namespace std::chrono_literals;
    Backoff backoff("src-1");
    auto tried = 0ms;
    while (tried < 28s) {
        const auto wait = backoff.next(Backoff::Failure::NobodyThere);
        QVERIFY(wait >= 1s && wait <= 1250ms);
        tried += wait;
    }
    for (int i = 0; i < 10; ++i) QVERIFY(backoff.next(Backoff::Failure::NobodyThere) <= 4s);
    for (int i = 0; i < 10; ++i) QVERIFY(backoff.next(Backoff::Failure::NobodyThere) >= 3s);
    backoff.reset();
    QVERIFY(backoff.next(Backoff::Failure::NobodyThere) <= 1250ms);
}

TITER_TEST(TestFeed)

} // namespace tst_feed

#include "tst_feed.moc"
