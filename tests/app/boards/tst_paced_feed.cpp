// A feed of a process that is faster than time, in the time of the process.
#include "app/boards/paced_feed.h"
#include "tests/support/test_program.h"

#include <QSignalSpy>
#include <QTest>

#include <cmath>

namespace tst_paced_feed {

using namespace titer;
using namespace titer::app;

namespace {

constexpr std::int64_t origin = 1'700'000'000'000'000; // [µs, UTC]
constexpr double hour = 3600.0;

// On the clock: 10 s after its origin, with a value of a second ago and a sample each second.
class Clocked : public TagFeed {
public:
    std::int64_t origin() const override { return tst_paced_feed::origin; }
    double now() const override { return 10.0; }
    bool isLive() const override { return true; }
    const std::vector<FeedTag>& tags() const override { return m_tags; }
    FeedValue value(std::string_view) const override
    {
        FeedValue value;
        value.value = 5.0;
        value.time = 9.0;
        value.age = 1.0;
        return value;
    }
    std::vector<FeedPhase> phases() const override { return {{"tank", "Filling", 2.0, std::nan("")}}; }
    std::shared_ptr<const Run> run() const override { return {}; }
    void ask(int reader, const std::vector<std::string>&, const TraceWindow& window) override
    {
        asked = window;
        DataTrace line;
        for (double at = 0.0; at <= now(); at += 1.0) line.x.push_back(at), line.y.push_back(at);
        line.gaps = {{3.0, 4.0}};
        line.quality = {{0.0, 10.0, QualitySpan::Kind::Good}};
        emit linesRead(reader, std::make_shared<std::vector<DataTrace>>(std::vector{line}));
    }
    void forget(int) override {}

    TraceWindow asked;

private:
    std::vector<FeedTag> m_tags{{.id = "src-1/V", .label = "Volume", .unit = "L", .interval = 1.0}};
};

// 20 h into the process at the origin of the feed, and 3,600 times as fast from there.
const connect::ProcessClock fast{origin, 20.0 * hour, 3600.0};

} // namespace

class PacedFeedTest : public QObject {
    Q_OBJECT

private slots:
    void saysWhatItsFeedSaysWithoutAClock()
    {
        Clocked clocked;
        const PacedFeed feed(clocked);
        QCOMPARE(feed.origin(), origin);
        QCOMPARE(feed.now(), 10.0);
        QCOMPARE(feed.value("src-1/V").time, 9.0);
        QCOMPARE(feed.tags().size(), std::size_t(1));
    }

    void goesByTheTimeOfTheProcess()
    {
        Clocked clocked;
        PacedFeed feed(clocked);
        QSignalSpy lines(&feed, &TagFeed::linesRead), values(&feed, &TagFeed::valuesChanged);
        const int reader = feed.reader();
        feed.ask(reader, {"src-1/V"}, {0.0, 10.0, 100});
        feed.setClock(fast);
        QCOMPARE(values.size(), qsizetype(1));
        QCOMPARE(feed.origin(), std::int64_t(0));
        QCOMPARE(feed.now(), 30.0 * hour);
        QCOMPARE(feed.value("src-1/V").value, 5.0);
        QCOMPARE(feed.value("src-1/V").time, 29.0 * hour);
        QCOMPARE(feed.value("src-1/V").age, hour);
        QCOMPARE(feed.tags().front().interval, hour);
        QCOMPARE(feed.phases().front().from, 22.0 * hour);
        QVERIFY(std::isnan(feed.phases().front().to)); // goes on
        // The last 6 h of the process are 6 s of the clock.
        feed.ask(reader, {"src-1/V"}, {24.0 * hour, 30.0 * hour, 100});
        QVERIFY(std::abs(clocked.asked.from - 4.0) < 1e-9 && std::abs(clocked.asked.to - 10.0) < 1e-9);
        const auto read = lines.last()[1].value<std::shared_ptr<const std::vector<DataTrace>>>();
        QCOMPARE(lines.last()[0].toInt(), reader);
        QCOMPARE(read->front().x.front(), 20.0 * hour);
        QCOMPARE(read->front().x.back(), 30.0 * hour);
        QCOMPARE(read->front().y.back(), 10.0);
        QCOMPARE(read->front().gaps.front().from, 23.0 * hour);
        QCOMPARE(read->front().quality.front().to, 30.0 * hour);
        // Until the newest, whenever that comes.
        feed.ask(reader, {"src-1/V"}, {24.0 * hour, std::numeric_limits<double>::infinity(), 100});
        QVERIFY(std::isinf(clocked.asked.to));
    }

    void asksAnewByAnotherClock()
    {
        Clocked clocked;
        PacedFeed feed(clocked);
        feed.setClock(fast);
        QSignalSpy lines(&feed, &TagFeed::linesRead);
        feed.ask(feed.reader(), {"src-1/V"}, {24.0 * hour, 30.0 * hour, 100});
        // A round of the recipe later.
        feed.setClock(connect::ProcessClock{origin, 0.0, 3600.0});
        QCOMPARE(lines.size(), qsizetype(2));
        QCOMPARE(clocked.asked.from, 24.0);
        QCOMPARE(feed.now(), 10.0 * hour);
    }

    void keepsNotesOnTheClock()
    {
        Clocked clocked;
        PacedFeed feed(clocked);
        feed.setClock(fast);
        const FeedNote note = feed.onTheClock({.words = "looked in", .from = 25.0 * hour, .to = 26.0 * hour});
        QCOMPARE(note.from, 5.0);
        QCOMPARE(note.to, 6.0);
        QCOMPARE(feed.clockOrigin(), origin);
    }
};

TITER_TEST(PacedFeedTest)

} // namespace tst_paced_feed

#include "tst_paced_feed.moc"
