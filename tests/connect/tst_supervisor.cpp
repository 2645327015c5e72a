// What every source gets besides its samples: marks and gap records when it goes away, a watchdog, reading back, and a bound around it.
#include "core/connect/supervisor.h"
#include "tests/support/core/write_access.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <set>

namespace tst_supervisor {

using namespace titer;
using namespace titer::connect;
using namespace std::chrono_literals;

namespace {

constexpr std::int64_t start = 1'772'000'000'000'000; // [µs, UTC]
constexpr std::int64_t second = 1'000'000;            // [µs]

// Time as the test wants it.
struct FakeClock {
    Connector::Clock::time_point steady{1h};
    std::int64_t wall = start;

    void pass(std::chrono::milliseconds time)
    {
        steady += time;
        wall += time.count() * 1000;
    }
};

// Does what the test says.
struct Script {
    ConnectorStatus status{.state = State::Connecting};
    std::vector<Sample> samples;
    std::vector<OutOfBand> outOfBand;
    std::optional<Heartbeat> heartbeat;
    std::string throwsIn; // the name of the call
    std::vector<std::pair<std::int64_t, std::int64_t>> asked;
    std::vector<base::Result<HistoryRead>> history; // answers, the first first
    int starts = 0, works = 0;
    bool running = false;
};

class Fake : public Connector {
public:
    explicit Fake(Script& script)
        : m_script(script)
    {
    }

    const ConnectorInfo& info() const override
    {
        static const ConnectorInfo info{"fake", "Fake", "", {}, Backpressure::Block, ""};
        return info;
    }
    std::vector<AccessScope> accessScope(const Settings&) const override { return {}; }
    std::vector<Finding> test(const Settings&, const TaskContext&) override { return {}; }
    Opened open(const Settings&, const TaskContext&, base::Errors&) override
    {
        perhapsThrow("open");
        return {
            {{.id = "pH", .label = {}, .unit = {}}, {.id = "phase", .label = {}, .unit = {}, .kind = TagKind::Text}},
            {},
            {}};
    }
    base::Done start(Feed& feed) override
    {
        perhapsThrow("start");
        m_feed = &feed;
        ++m_script.starts;
        m_script.running = true;
        return base::done();
    }
    Clock::time_point work(Clock::time_point now) override
    {
        perhapsThrow("work");
        ++m_script.works;
        for (OutOfBand& aside : m_script.outOfBand) m_feed->push(std::move(aside));
        m_script.outOfBand.clear();
        std::size_t taken = 0;
        while (taken < m_script.samples.size() && m_feed->push(m_script.samples[taken])) ++taken;
        m_script.samples.erase(m_script.samples.begin(), m_script.samples.begin() + std::ptrdiff_t(taken));
        return now + 10ms;
    }
    void stop() override
    {
        perhapsThrow("stop");
        m_script.running = false;
    }
    ConnectorStatus status() const override
    {
        perhapsThrow("status");
        return m_script.status;
    }
    std::optional<Heartbeat> heartbeat() const override
    {
        perhapsThrow("pulse");
        return m_script.heartbeat;
    }
    base::Done write(const WriteKey&, std::uint32_t, const WriteValue&, const TaskContext& context) override
    {
        if (!context.stop.stop_requested()) return base::done();
        return base::Error{base::Code::Device, "fake", base::say("It was stopped.")};
    }
    base::Result<HistoryRead> readHistory(std::int64_t from, std::int64_t to, const TaskContext&) override
    {
        perhapsThrow("readHistory");
        m_script.asked.push_back({from, to});
        if (m_script.history.empty()) return HistoryRead{to, true, 0};
        base::Result<HistoryRead> answer = m_script.history.front();
        m_script.history.erase(m_script.history.begin());
        return answer;
    }

private:
    void perhapsThrow(const char* call) const
    {
        if (m_script.throwsIn == call) throw std::runtime_error("out of reagent");
    }

    Script& m_script;
    Feed* m_feed = nullptr;
};

// One source, its reader, and what came.
struct Rig {
    FakeClock clock;
    Script script;
    Feed feed;
    Supervisor supervisor;
    std::vector<Sample> samples;
    std::vector<LongSample> texts;
    std::vector<Gap> gaps;

    explicit Rig(std::size_t room = 1024, SupervisorOptions options = {})
        : feed(room, Backpressure::Block)
        , supervisor(std::make_unique<Fake>(script), feed, timed(std::move(options)))
    {
    }

    SupervisorOptions timed(SupervisorOptions options)
    {
        options.now = [this] { return clock.wall; };
        options.steady = [this] { return clock.steady; };
        return options;
    }
    void open()
    {
        base::Errors errors;
        supervisor.open({}, {}, errors);
        QVERIFY(supervisor.start({}).ok());
    }
    void become(State state, std::string why = {})
    {
        script.status = {.state = state, .why = base::say(std::move(why))};
    }
    void put(std::int64_t source, double value)
    {
        script.samples.push_back({0, status::good, source, clock.wall, value});
    }
    void work(std::chrono::milliseconds time = 10ms, int rounds = 1)
    {
        for (int i = 0; i < rounds; ++i) {
            clock.pass(time);
            supervisor.work(clock.steady);
            take();
        }
    }
    void take()
    {
        while (const std::optional<Sample> sample = feed.samples().pop()) samples.push_back(*sample);
        while (std::optional<OutOfBand> aside = feed.takeOutOfBand()) {
            if (auto* gap = std::get_if<Gap>(&*aside)) gaps.push_back(*gap);
            if (auto* text = std::get_if<LongSample>(&*aside)) texts.push_back(*text);
        }
    }
};

} // namespace

class TestSupervisor : public QObject {
    Q_OBJECT

private slots:
    void marksEachTagAndRecordsTheGapWhenASourceGoesAndReturns();
    void reportsAGapWhileItLasts();
    void recordsThatASourceWasNotThereFromTheBeginning();
    void callsASilentSourceDegradedUntilItIsHeardAgain();
    void doubtsTimesOfTheFutureAndOfUnsetClocksButNotLateSamples();
    void endsAtItsOwnClockWhatIsStampedAhead_data();
    void endsAtItsOwnClockWhatIsStampedAhead();
    void takesThePlaceOfNothingThatIsStampedAhead();
    void endsAtItsOwnClockWhenThatWasSetBack();
    void staysSilentAtItsOwnClock();
    void readsBackPieceByPieceWhatWasMissed();
    void isAwayUntilItIsConnectedWhereItWasSetUpAgain();
    void readsBackTheTimeWhenNobodyListened();
    void readsBackWhatWasNotSentWhenNobodyListenedAnyMore_data();
    void readsBackWhatWasNotSentWhenNobodyListenedAnyMore();
    void givesUpReadingBackAfterThreeFailures();
    void losesNothingWhenTheReaderHasNoRoom();
    void neverCallsWhatIsNoNumberGood();
    void survivesAConnectorThatThrows_data();
    void survivesAConnectorThatThrows();
    void stopsASourceThatDeliversAnUnknownTag();
    void takesTagsThatComeUp();
    void connectsOnlyAsLongAsItMay();
    void marksItsTagsWhenItIsStoppedAndHealsWhenStartedAgain();
    void recordsNoGapOfASourceThatEndsWithItsRecorder();
    void writesWhenItIsAskedToStopToo();
};

void TestSupervisor::marksEachTagAndRecordsTheGapWhenASourceGoesAndReturns()
{
    Rig rig;
    rig.open();
    rig.become(State::Connected);
    rig.put(rig.clock.wall, 7.1);
    rig.work();
    QCOMPARE(rig.samples.size(), std::size_t(1));
    const std::int64_t last = rig.samples[0].receiveTime;
    rig.work(1s, 3);
    rig.become(State::Retrying, "the cable is out");
    rig.work(1s, 2);
    QCOMPARE(rig.samples.size(), std::size_t(2));
    QCOMPARE(rig.samples[1].status, status::badNoCommunication);
    QVERIFY(std::isnan(rig.samples[1].value));
    // It was heard of last when its sample came; the mark does not take that sample's place.
    QCOMPARE(rig.samples[1].sourceTime, last + 1000);
    QCOMPARE(rig.texts.size(), std::size_t(1));
    QCOMPARE(rig.texts[0].tag, 1u);
    QCOMPARE(rig.texts[0].status, status::badNoCommunication);
    QCOMPARE(int(rig.supervisor.status().state), int(State::Retrying));

    rig.become(State::Connected);
    rig.work(1s);
    QCOMPARE(rig.gaps.size(), std::size_t(2)); // reported when it began, and when it was over
    QCOMPARE(rig.gaps.back().from, last);
    QCOMPARE(rig.gaps.back().to, rig.clock.wall);
    QCOMPARE(int(rig.gaps.back().cause), int(Gap::Cause::Disconnected));
    QCOMPARE(rig.gaps.back().detail, std::string("the cable is out"));
    QVERIFY(!rig.supervisor.openGap());
    rig.put(rig.clock.wall, 7.2);
    rig.work();
    QCOMPARE(rig.samples.back().value, 7.2);
    QCOMPARE(rig.samples.back().status, status::good);
}

void TestSupervisor::reportsAGapWhileItLasts()
{
    Rig rig;
    rig.open();
    rig.become(State::Connected);
    rig.work();
    rig.become(State::Retrying, "no valid answer");
    rig.work();
    const std::int64_t from = rig.gaps.at(0).from;
    rig.work(1s, 65);
    QCOMPARE(rig.gaps.size(), std::size_t(3)); // at its beginning, after 30 s, after 60 s
    for (const Gap& gap : rig.gaps) QCOMPARE(gap.from, from);
    QVERIFY(rig.gaps[2].to - from >= 60 * second);
    QCOMPARE(rig.supervisor.openGap()->to, rig.clock.wall);
}

void TestSupervisor::recordsThatASourceWasNotThereFromTheBeginning()
{
    Rig rig;
    rig.open();
    rig.work(1s);
    QVERIFY(rig.gaps.empty()); // it is just connecting
    rig.become(State::Retrying, "refused");
    rig.work(1s, 4);
    rig.become(State::Connected);
    rig.work(1s);
    QCOMPARE(rig.gaps.back().from, start);
    QCOMPARE(rig.gaps.back().to, start + 6 * second);
    QCOMPARE(rig.gaps.back().detail, std::string("refused"));
}

void TestSupervisor::callsASilentSourceDegradedUntilItIsHeardAgain()
{
    Rig rig;
    rig.open();
    rig.become(State::Connected);
    rig.script.heartbeat = Heartbeat{rig.clock.steady, 1s};
    rig.put(rig.clock.wall, 7.1);
    rig.work(500ms, 5);
    QCOMPARE(int(rig.supervisor.status().state), int(State::Connected));
    rig.work(500ms);
    QCOMPARE(int(rig.supervisor.status().state), int(State::Degraded));
    QVERIFY(!rig.supervisor.status().remedy.pattern.empty());
    QCOMPARE(rig.samples.back().status, status::uncertainNoCommunicationLastUsable);
    QCOMPARE(rig.samples.back().value, 7.1);
    QCOMPARE(rig.supervisor.openGap()->from, start);
    rig.work(500ms, 4);
    QCOMPARE(rig.samples.size(), std::size_t(2)); // said once

    rig.script.heartbeat->heard = rig.clock.steady;
    rig.work(500ms);
    QCOMPARE(int(rig.supervisor.status().state), int(State::Connected));
    QCOMPARE(int(rig.gaps.back().cause), int(Gap::Cause::Silent));
    QCOMPARE(rig.gaps.back().to, rig.clock.wall);
    QCOMPARE(rig.samples.back().status, status::good); // it says that nothing changed
    QCOMPARE(rig.samples.back().value, 7.1);
    QCOMPARE(rig.samples.back().sourceTime, rig.clock.wall);
}

void TestSupervisor::doubtsTimesOfTheFutureAndOfUnsetClocksButNotLateSamples()
{
    Rig rig;
    rig.open();
    rig.become(State::Connected);
    const std::int64_t now = rig.clock.wall;
    const std::int64_t times[] = {now - 30 * 86400 * second,
                                  now + 9 * second,
                                  now + 11 * second,
                                  5 * second,
                                  now + 73ll * 365 * 86400 * second,
                                  std::numeric_limits<std::int64_t>::min()};
    for (const std::int64_t time : times) rig.put(time, 1.0);
    rig.work(0ms);
    QCOMPARE(rig.samples.size(), std::size_t(6));
    QCOMPARE(rig.samples[0].status, status::good);
    QCOMPARE(rig.samples[0].sourceTime, times[0]);
    QCOMPARE(rig.samples[1].status, status::good);
    QCOMPARE(rig.samples[2].status, status::uncertain);
    QCOMPARE(rig.samples[2].sourceTime, times[2]); // as it came
    for (int i = 3; i < 6; ++i) {
        QCOMPARE(rig.samples[std::size_t(i)].status, status::uncertain);
        QCOMPARE(rig.samples[std::size_t(i)].sourceTime, now); // 1970 and 2099 are no times
    }
    QCOMPARE(int(rig.supervisor.status().state), int(State::Degraded));
    rig.work(1s, 61);
    QCOMPARE(int(rig.supervisor.status().state), int(State::Connected));
}

void TestSupervisor::endsAtItsOwnClockWhatIsStampedAhead_data()
{
    QTest::addColumn<bool>("stopped");
    QTest::addRow("the connection is gone") << false;
    QTest::addRow("a person stops it") << true;
}
// Ten hours ahead: neither the outage nor what comes after it is good until then, and the stamp itself ends as it comes.
void TestSupervisor::endsAtItsOwnClockWhatIsStampedAhead()
{
    QFETCH(bool, stopped);
    Rig rig;
    rig.open();
    rig.become(State::Connected);
    const std::int64_t stamp = rig.clock.wall + 36'000 * second;
    rig.put(rig.clock.wall, 7.0);
    rig.put(stamp, 7.1);
    rig.script.outOfBand.emplace_back(LongSample{1, status::good, stamp, rig.clock.wall, std::string("feeding")});
    rig.work(10ms);
    const std::int64_t known = rig.clock.wall;
    rig.clock.pass(1s);
    if (stopped)
        rig.supervisor.stop();
    else
        rig.become(State::Retrying, "gone");
    rig.work(1s);
    QCOMPARE(rig.samples.size(), std::size_t(3));
    QCOMPARE(rig.samples.back().status, status::badNoCommunication);
    QVERIFY(rig.samples.back().sourceTime <= known + second);
    QCOMPARE(rig.texts.size(), std::size_t(2));
    QVERIFY(rig.texts.back().sourceTime <= known + second);
    rig.work(3600s, 9);
    QCOMPARE(rig.samples.size(), std::size_t(3));
    rig.work(3600s);
    QCOMPARE(rig.samples.size(), std::size_t(4));
    QCOMPARE(rig.samples.back().status, status::badNoCommunication);
    QCOMPARE(rig.samples.back().sourceTime, stamp + 1000);
    QCOMPARE(rig.texts.back().sourceTime, stamp + 1000);
    rig.work(3600s);
    QCOMPARE(rig.samples.size(), std::size_t(4));
}

// A thousand stamps from now on, at each millisecond: the mark stands among them and takes the place of none.
void TestSupervisor::takesThePlaceOfNothingThatIsStampedAhead()
{
    Rig rig(65536);
    rig.open();
    rig.become(State::Connected);
    for (int i = 0; i < 20'000; ++i) rig.put(rig.clock.wall + i * 1000, 7.0);
    rig.work(1s);
    rig.become(State::Retrying, "gone");
    rig.work(1s);
    std::set<std::int64_t> times;
    for (const Sample& sample : rig.samples) times.insert(sample.sourceTime);
    QCOMPARE(times.size(), rig.samples.size());
    QCOMPARE(rig.samples.size(), std::size_t(20'001));
    QVERIFY(rig.samples.back().sourceTime <= rig.clock.wall + 10 * second);
}

void TestSupervisor::endsAtItsOwnClockWhenThatWasSetBack()
{
    Rig rig;
    rig.open();
    rig.become(State::Connected);
    rig.put(rig.clock.wall, 7.0);
    rig.work(1s);
    rig.clock.wall -= 3600 * second;
    rig.put(rig.clock.wall, 7.1);
    rig.work(1s);
    rig.become(State::Retrying, "gone");
    rig.work(1s);
    QCOMPARE(rig.samples.size(), std::size_t(3));
    QCOMPARE(rig.samples.back().status, status::badNoCommunication);
    QVERIFY(rig.samples.back().sourceTime <= rig.clock.wall + 1); // between two milliseconds
    for (const Gap& gap : rig.gaps) QVERIFY(gap.from <= rig.clock.wall);
}

void TestSupervisor::staysSilentAtItsOwnClock()
{
    Rig rig;
    rig.open();
    rig.become(State::Connected);
    rig.script.heartbeat = Heartbeat{rig.clock.steady, 1s};
    rig.put(rig.clock.wall + 36'000 * second, 7.1);
    rig.work(500ms, 7);
    QCOMPARE(rig.samples.back().status, status::uncertainNoCommunicationLastUsable);
    QVERIFY(rig.samples.back().sourceTime <= rig.clock.wall);
    // A value with the right time is the newest, and what is lost is that one.
    rig.script.heartbeat->heard = rig.clock.steady;
    rig.put(rig.clock.wall, 7.2);
    rig.work(500ms, 7);
    QCOMPARE(rig.samples.back().status, status::uncertainNoCommunicationLastUsable);
    QCOMPARE(rig.samples.back().value, 7.2);
}

void TestSupervisor::readsBackPieceByPieceWhatWasMissed()
{
    Rig rig;
    rig.open();
    rig.become(State::Connected);
    rig.put(rig.clock.wall, 7.1);
    rig.work(1s, 2);
    rig.become(State::Retrying, "gone");
    rig.work(1s, 3);
    rig.become(State::Connected);
    const std::int64_t back = rig.clock.wall + second;
    rig.script.history = {HistoryRead{start + 2 * second, false, 100}, HistoryRead{back, true, 20}};
    rig.work(1s);
    rig.work(10ms);
    QCOMPARE(rig.script.asked.size(), std::size_t(2));
    QCOMPARE(rig.script.asked[0].first, start + 1000); // after the last sample
    QCOMPARE(rig.script.asked[0].second, back);
    QCOMPARE(rig.script.asked[1].first, start + 2 * second);
    QCOMPARE(rig.gaps.back().detail, std::string("gone; 120 values read back"));
    QCOMPARE(rig.gaps.back().from, rig.gaps.front().from);
    QCOMPARE(rig.gaps.back().to, back);
    rig.work(1s, 3);
    QCOMPARE(rig.script.asked.size(), std::size_t(2));
}

// A connection takes its time; a source that is new has missed nothing by it.
void TestSupervisor::isAwayUntilItIsConnectedWhereItWasSetUpAgain()
{
    SupervisorOptions options;
    options.down = Gap{start - 2 * second, start, Gap::Cause::Disconnected, -1, "set up again"};
    Rig rig(1024, options);
    rig.become(State::Connecting);
    rig.open();
    rig.work(1s, 3);
    rig.become(State::Connected);
    rig.work(1s, 2);
    QVERIFY(!rig.gaps.empty());
    QCOMPARE(rig.gaps.back().from, start);
    QCOMPARE(rig.gaps.back().to, start + 4 * second);
    QCOMPARE(rig.gaps.back().detail, std::string("set up again"));
    QCOMPARE(rig.script.asked.size(), std::size_t(1));
    QCOMPARE(rig.script.asked[0].first, start - 2 * second); // with what was missed before
    Rig fresh;
    fresh.become(State::Connecting);
    fresh.open();
    fresh.work(1s, 3);
    fresh.become(State::Connected);
    fresh.work(1s);
    QVERIFY(fresh.gaps.empty());
}

void TestSupervisor::readsBackTheTimeWhenNobodyListened()
{
    SupervisorOptions options;
    options.down = Gap{start - 60 * second, start, Gap::Cause::RecorderDown, -1, {}};
    Rig rig(1024, options);
    rig.open();
    rig.work(10ms, 3);
    QVERIFY(rig.script.asked.empty());
    rig.become(State::Connected);
    rig.script.history = {HistoryRead{start, true, 60}};
    rig.work(10ms, 2);
    QCOMPARE(rig.script.asked.size(), std::size_t(1));
    QCOMPARE(rig.script.asked[0].first, start - 60 * second);
    QCOMPARE(rig.gaps.size(), std::size_t(1));
    QCOMPARE(int(rig.gaps[0].cause), int(Gap::Cause::RecorderDown));
    QCOMPARE(rig.gaps[0].detail, std::string("60 values read back"));
}

void TestSupervisor::readsBackWhatWasNotSentWhenNobodyListenedAnyMore_data()
{
    QTest::addColumn<qint64>("lastSource");
    QTest::addColumn<qint64>("from"); // both from the beginning of the gap on [µs]
    QTest::addRow("it was about to send") << qint64(-2 * second) << qint64(-2 * second + 1000);
    QTest::addRow("nothing has come for long") << qint64(-3600 * second) << qint64(-60 * second);
    QTest::addRow("by a clock that is ahead") << qint64(5 * second) << qint64(0);
}

void TestSupervisor::readsBackWhatWasNotSentWhenNobodyListenedAnyMore()
{
    QFETCH(qint64, lastSource);
    QFETCH(qint64, from);
    const std::int64_t began = start - 60 * second;
    SupervisorOptions options;
    options.down = Gap{began, start, Gap::Cause::RecorderDown, -1, {}};
    options.lastSource = began + lastSource;
    Rig rig(1024, options);
    rig.open();
    rig.become(State::Connected);
    rig.script.history = {HistoryRead{start, true, 60}};
    rig.work(10ms, 3);
    QCOMPARE(rig.script.asked.size(), std::size_t(1));
    QCOMPARE(rig.script.asked[0].first, began + from);
    QCOMPARE(rig.gaps.back().from, began); // the gap is what it was
}

void TestSupervisor::givesUpReadingBackAfterThreeFailures()
{
    Rig rig;
    rig.open();
    rig.become(State::Connected);
    rig.work();
    rig.become(State::Retrying, "gone");
    rig.work(1s);
    rig.become(State::Connected);
    rig.script.history.assign(5, base::Error{base::Code::Device, {}, base::say("no history here")});
    rig.work(1s, 30);
    QCOMPARE(rig.script.asked.size(), std::size_t(3));
    QCOMPARE(rig.gaps.back().detail, std::string("gone; reading back failed: no history here"));
    QCOMPARE(int(rig.supervisor.status().state), int(State::Connected));
}

void TestSupervisor::losesNothingWhenTheReaderHasNoRoom()
{
    Rig rig(4);
    rig.open();
    rig.become(State::Connected);
    rig.supervisor.work(rig.clock.steady);
    for (int i = 0; i < 100; ++i) rig.put(start + i, double(i));
    rig.supervisor.work(rig.clock.steady);
    rig.become(State::Retrying, "gone");
    rig.supervisor.work(rig.clock.steady);
    for (int i = 0; i < 60; ++i) rig.work();
    QCOMPARE(rig.samples.size(), std::size_t(101));
    for (int i = 0; i < 100; ++i) QCOMPARE(rig.samples[std::size_t(i)].value, double(i));
    QCOMPARE(rig.samples.back().status, status::badNoCommunication);
    QVERIFY(rig.samples.back().sourceTime > start + 99);
}

void TestSupervisor::neverCallsWhatIsNoNumberGood()
{
    Rig rig;
    rig.open();
    rig.become(State::Connected);
    for (const double value : {std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity(), 1.0})
        rig.put(rig.clock.wall, value);
    rig.work();
    QCOMPARE(rig.samples[0].status, status::bad);
    QCOMPARE(rig.samples[1].status, status::bad);
    QCOMPARE(rig.samples[2].status, status::good);
}

void TestSupervisor::survivesAConnectorThatThrows_data()
{
    QTest::addColumn<QString>("call");
    for (const char* call : {"open", "start", "work", "stop", "status", "pulse", "readHistory"})
        QTest::newRow(call) << QString(call);
}

void TestSupervisor::survivesAConnectorThatThrows()
{
    QFETCH(QString, call);
    Rig rig;
    base::Errors errors;
    if (call == "open" || call == "start") rig.script.throwsIn = call.toStdString();
    rig.supervisor.open({}, {}, errors);
    QCOMPARE(errors.empty(), call != "open");
    if (call == "open") return;
    QCOMPARE(rig.supervisor.start({}).ok(), call != "start");
    rig.become(State::Connected);
    rig.put(start, 1.0);
    rig.work(10ms, 2);
    rig.script.throwsIn = call.toStdString();
    if (call == "readHistory") {
        rig.become(State::Retrying, "gone");
        rig.work(1s);
        rig.become(State::Connected);
    }
    rig.work(1s, 3);
    if (call != "start" && call != "stop") {
        QCOMPARE(int(rig.supervisor.status().state), int(State::Faulted));
        QVERIFY(rig.supervisor.status().why.text().find("out of reagent") != std::string::npos);
        QCOMPARE(rig.samples.back().status, status::badNoCommunication);
        QVERIFY(rig.supervisor.openGap().has_value());
    }
    rig.supervisor.stop();
    if (call != "start") QCOMPARE(int(rig.supervisor.status().state), int(State::Stopped));

    rig.script.throwsIn.clear();
    QVERIFY(rig.supervisor.start({}).ok());
    rig.work(10ms, 2);
    QCOMPARE(int(rig.supervisor.status().state), int(State::Connected));
}

void TestSupervisor::stopsASourceThatDeliversAnUnknownTag()
{
    Rig rig;
    rig.open();
    rig.become(State::Connected);
    rig.script.samples.push_back({7, status::good, start, start, 1.0});
    rig.put(start, 2.0);
    rig.work(10ms, 2);
    QCOMPARE(int(rig.supervisor.status().state), int(State::Faulted));
    QCOMPARE(rig.samples.front().value, 2.0);
}

void TestSupervisor::takesTagsThatComeUp()
{
    Rig rig;
    rig.open();
    rig.become(State::Connected);
    rig.script.outOfBand.push_back(NewTag{2, {.id = "oxygen", .label = {}, .unit = "%"}});
    rig.script.samples.push_back({2, status::good, start, start, 40.0});
    rig.work();
    QCOMPARE(rig.supervisor.tags().size(), std::size_t(3));
    QCOMPARE(rig.supervisor.tags()[2].unit, std::string("%"));
    QCOMPARE(rig.samples.at(0).value, 40.0);
    QCOMPARE(rig.supervisor.count(), 1);
}

// What was allowed is asked about before each attempt: while it is connected nothing is, and one that is refused does nothing.
void TestSupervisor::connectsOnlyAsLongAsItMay()
{
    std::optional<std::string> refusal;
    int asked = 0;
    SupervisorOptions options;
    options.mayConnect = [&](const Connector& connector) -> base::Done {
        ++asked;
        if (connector.info().id != std::string("fake")) return base::inputError("ca", base::say("another connector"));
        return refusal ? base::inputError("ca", base::say(*refusal)) : base::done();
    };
    Rig rig(1024, options);
    rig.open();
    rig.become(State::Connected);
    rig.work();
    QCOMPARE(rig.script.starts, 1);
    asked = 0;
    refusal = "the authorities are others";
    rig.put(rig.clock.wall, 7.1);
    rig.work(1s, 5);
    QCOMPARE(asked, 0);
    QCOMPARE(rig.samples.size(), std::size_t(1));

    // The connection is lost: it is not taken up again, and says why.
    rig.become(State::Retrying, "the cable is out");
    rig.work();
    const int works = rig.script.works;
    rig.work(100ms, 50);
    QCOMPARE(rig.script.works, works);
    QVERIFY(!rig.script.running);
    QVERIFY(asked >= 4 && asked <= 6); // once a second
    QCOMPARE(int(rig.supervisor.status().state), int(State::Faulted));
    QCOMPARE(rig.supervisor.status().why.text(), *refusal);
    QVERIFY(rig.supervisor.openGap().has_value());

    refusal.reset();
    rig.become(State::Connected);
    rig.work(1s, 2);
    QVERIFY(rig.script.running);
    QCOMPARE(rig.script.starts, 2);
    QCOMPARE(int(rig.supervisor.status().state), int(State::Connected));
    QVERIFY(!rig.supervisor.openGap().has_value());

    // Nor is one begun.
    rig.supervisor.stop();
    refusal = "it was taken back";
    QVERIFY(rig.supervisor.start({}).ok());
    rig.work(10ms, 3);
    QCOMPARE(rig.script.starts, 2);
    QCOMPARE(rig.supervisor.status().why.text(), *refusal);
}

void TestSupervisor::marksItsTagsWhenItIsStoppedAndHealsWhenStartedAgain()
{
    Rig rig;
    rig.open();
    rig.become(State::Connected);
    rig.put(rig.clock.wall, 7.1);
    rig.work(1s);
    rig.supervisor.stop();
    rig.take();
    QCOMPARE(rig.samples.back().status, status::badNoCommunication);
    QCOMPARE(rig.gaps.back().detail, std::string("stopped"));
    rig.clock.pass(5s);
    rig.become(State::Connecting);
    QVERIFY(rig.supervisor.start({}).ok());
    QVERIFY(rig.supervisor.openGap().has_value());
    rig.become(State::Connected);
    rig.work(1s);
    QCOMPARE(rig.gaps.back().to, rig.clock.wall);
    QVERIFY(!rig.supervisor.openGap());
}

void TestSupervisor::recordsNoGapOfASourceThatEndsWithItsRecorder()
{
    Rig rig;
    rig.open();
    rig.become(State::Connected);
    rig.put(rig.clock.wall, 7.1);
    rig.work(1s);
    rig.supervisor.stop(true);
    rig.take();
    QCOMPARE(rig.samples.back().status, status::badNoCommunication);
    QVERIFY(rig.gaps.empty());
}

// A device is taken back to what it was then.
void TestSupervisor::writesWhenItIsAskedToStopToo()
{
    Rig rig;
    base::Errors errors;
    rig.supervisor.open({}, {}, errors);
    std::stop_source stop;
    QVERIFY(rig.supervisor.start(stop.get_token()).ok());
    QVERIFY(!rig.supervisor.write(support::WriteAccess::key(), 0, 7.0).ok()); // it is not connected
    rig.become(State::Connected);
    rig.work();
    stop.request_stop();
    QVERIFY(rig.supervisor.write(support::WriteAccess::key(), 0, 7.0).ok());
}

TITER_TEST(TestSupervisor)

} // namespace tst_supervisor

#include "tst_supervisor.moc"
