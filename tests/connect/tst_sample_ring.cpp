// The ring between a connector and its reader: nothing out of order, nothing lost without a record.
#include "core/connect/sample_ring.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <thread>

namespace tst_sample_ring {

using namespace titer::connect;

namespace {

Sample numbered(std::int64_t i)
{
    return {std::uint32_t(i % 7), status::good, i, i + 1, double(i)};
}

} // namespace

class TestSampleRing : public QObject {
    Q_OBJECT

private slots:
    void handsOutWhatWentInInOrder();
    void refusesWhatFindsNoRoomWhenItBlocks();
    void countsWhatItDropsInAGapRecord();
    void neverEndsAGapBeforeItBegins();
    void keepsOrderBetweenTwoThreadsThatBlock();
    void accountsForEverySampleBetweenTwoThreadsThatDrop();
    void reportsTheQualityOfAnyStatus();
};

void TestSampleRing::handsOutWhatWentInInOrder()
{
    SampleRing ring(8, Backpressure::Block);
    QCOMPARE(ring.capacity(), std::size_t(8));
    QVERIFY(!ring.pop());
    // Several times around.
    for (int round = 0; round < 5; ++round) {
        for (int i = 0; i < 6; ++i) QVERIFY(ring.push(numbered(round * 6 + i)));
        for (int i = 0; i < 6; ++i) QCOMPARE(ring.pop(), std::optional(numbered(round * 6 + i)));
        QVERIFY(!ring.pop());
    }
}

void TestSampleRing::refusesWhatFindsNoRoomWhenItBlocks()
{
    SampleRing ring(4, Backpressure::Block);
    for (int i = 0; i < 4; ++i) QVERIFY(ring.push(numbered(i)));
    QVERIFY(!ring.push(numbered(4)));
    QCOMPARE(ring.pop(), std::optional(numbered(0)));
    QVERIFY(ring.push(numbered(4)));
    for (int i = 1; i < 5; ++i) QCOMPARE(ring.pop(), std::optional(numbered(i)));
    QCOMPARE(ring.dropped(), std::uint64_t(0));
}

void TestSampleRing::countsWhatItDropsInAGapRecord()
{
    SampleRing ring(4, Backpressure::DropOldest);
    QVERIFY(ring.push(numbered(100)));
    QCOMPARE(ring.pop(), std::optional(numbered(100)));
    for (int i = 101; i < 108; ++i) QVERIFY(ring.push(numbered(i)));
    const std::optional<Sample> gap = ring.pop();
    QVERIFY(gap);
    QCOMPARE(markOf(*gap), Mark::Gap);
    QCOMPARE(gap->value, 3.0); // 101, 102, 103
    QCOMPARE(gap->sourceTime, std::int64_t(100));
    QCOMPARE(gap->receiveTime, std::int64_t(104));
    const std::optional<Sample> after = ring.pop();
    QVERIFY(after);
    QCOMPARE(after->value, 104.0);
    QCOMPARE(after->status, status::good | status::overflow);
    QCOMPARE(qualityOf(after->status), Quality::Good);
    for (int i = 105; i < 108; ++i) QCOMPARE(ring.pop(), std::optional(numbered(i)));
    QVERIFY(!ring.pop());
    QCOMPARE(ring.dropped(), std::uint64_t(3));
}

// Of two tags the one lags, and the other has a clock that is ahead.
void TestSampleRing::neverEndsAGapBeforeItBegins()
{
    constexpr std::int64_t second = 1'000'000;
    for (const std::int64_t stamp : {50 * second, 36'000 * second}) {
        SampleRing ring(2, Backpressure::DropOldest);
        QVERIFY(ring.push({0, status::good, 100 * second, 100 * second, 1.0}));
        QVERIFY(ring.pop());
        for (int i = 1; i < 5; ++i) QVERIFY(ring.push({1, status::good, stamp + i, (100 + i) * second, double(i)}));
        const std::optional<Sample> gap = ring.pop();
        QCOMPARE(markOf(*gap), Mark::Gap);
        QVERIFY(gap->sourceTime <= gap->receiveTime);
        QVERIFY(gap->receiveTime <= 103 * second);
    }
}

void TestSampleRing::keepsOrderBetweenTwoThreadsThatBlock()
{
    constexpr std::int64_t count = 200'000;
    SampleRing ring(64, Backpressure::Block);
    std::thread writer([&] {
        for (std::int64_t i = 0; i < count; ++i) {
            while (!ring.push(numbered(i))) std::this_thread::yield();
            ring.setClock(i);
        }
    });
    std::int64_t next = 0;
    bool inOrder = true, clockHolds = true;
    while (next < count) {
        const std::int64_t clock = ring.clock();
        while (const std::optional<Sample> sample = ring.pop()) inOrder = inOrder && *sample == numbered(next++);
        clockHolds = clockHolds && clock < next;
        std::this_thread::yield();
    }
    writer.join();
    QVERIFY(inOrder);
    QVERIFY(clockHolds); // all that was known by the clock had been there
    QCOMPARE(ring.clock(), count - 1);
}

void TestSampleRing::accountsForEverySampleBetweenTwoThreadsThatDrop()
{
    constexpr std::int64_t count = 200'000;
    SampleRing ring(64, Backpressure::DropOldest);
    std::atomic<bool> done = false;
    std::thread writer([&] {
        for (std::int64_t i = 0; i < count; ++i) ring.push(numbered(i));
        done = true;
    });
    std::int64_t next = 0, lost = 0;
    bool good = true;
    for (bool last = false; !last;) {
        last = done;
        while (const std::optional<Sample> sample = ring.pop()) {
            if (markOf(*sample) == Mark::Gap) {
                lost += std::int64_t(sample->value);
                next += std::int64_t(sample->value);
                continue;
            }
            Sample plain = *sample;
            plain.status &= ~status::overflow;
            good = good && plain == numbered(next++);
        }
    }
    writer.join();
    QVERIFY(good);
    QCOMPARE(next, count);
    QCOMPARE(std::int64_t(ring.dropped()), lost);
}

void TestSampleRing::reportsTheQualityOfAnyStatus()
{
    QCOMPARE(qualityOf(status::goodLocalOverride), Quality::Good);
    QCOMPARE(qualityOf(status::uncertainLastUsable), Quality::Uncertain);
    QCOMPARE(qualityOf(status::badSensorFailure), Quality::Bad);
    QCOMPARE(std::string(textOf(status::badNoCommunication).name), std::string("BadNoCommunication"));
    QCOMPARE(std::string(textOf(status::good | status::overflow).name), std::string("Good"));
    QCOMPARE(std::string(textOf(0x407F0000).name), std::string("Uncertain"));
    QCOMPARE(std::string(textOf(0x80FF0000).name), std::string("Bad"));
}

TITER_TEST(TestSampleRing)

} // namespace tst_sample_ring

#include "tst_sample_ring.moc"
