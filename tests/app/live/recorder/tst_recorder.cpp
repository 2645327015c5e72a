// The recorder of a project and the windows that look at it: nothing that came is lost, whoever comes and goes.
#include "app/live/loops/loop_desk.h"
#include "app/live/recorded_source.h"
#include "app/live/recorder/recorder.h"
#include "app/live/recorder/recorder_client.h"
#include "app/live/recorder/recorder_server.h"
#include "core/connect/supervisor.h"
#include "core/store/history/conditions.h"
#include "core/store/history/history_reader.h"
#include "core/store/history/samples.h"
#include "core/store/project_file.h"
#include "tests/support/app/loop_rig.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QFile>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <csignal>
#include <map>

#include <sys/resource.h>

namespace tst_recorder {

using namespace titer;
using namespace titer::app;
using connect::Source;
using connect::State;
using std::chrono::milliseconds;

namespace {

// A source that counts: the values of its tag are 0, 1, 2 ... at `rate` in each second.
constexpr connect::SettingSpec specs[] = {{.key = "rate", .label = "Rate", .defaultValue = "100"},
                                          {.key = "fault", .label = "Fault"}};
constexpr connect::ConnectorInfo countingInfo{.id = "counting",
                                              .label = "Counting",
                                              .help = "",
                                              .settings = specs,
                                              .backpressure = connect::Backpressure::DropOldest};

std::atomic<bool> plugged = true, answers = true; // it does not connect before it does
std::atomic<int> written = 0;
std::atomic<std::int64_t> produced = 0;
std::atomic<bool> cameBack = false; // the one that is stuck

class Counting : public connect::Connector {
public:
    const connect::ConnectorInfo& info() const override { return countingInfo; }
    std::vector<connect::AccessScope> accessScope(const connect::Settings&) const override { return {}; }
    std::vector<connect::Finding> test(const connect::Settings&, const connect::TaskContext&) override { return {}; }
    connect::Opened open(const connect::Settings& settings, const connect::TaskContext&, base::Errors& errors) override
    {
        m_rate = settings.has("rate") ? std::stod(settings.value("rate")) : 100.0;
        m_fault = settings.value("fault");
        if (m_fault == "open") errors.push_back({base::Code::Input, "fault", base::say("It does not open.")});
        return {{{.id = "count", .label = "Count", .unit = "1", .kind = {}, .writable = true},
                 {.id = "phase", .label = {}, .unit = {}, .kind = connect::TagKind::Text}},
                {},
                {}};
    }
    base::Done start(connect::Feed& feed) override
    {
        m_feed = &feed;
        m_begin = Clock::now();
        m_sent = 0;
        feed.push(connect::LongSample{1, 0, base::now().microseconds, base::now().microseconds, std::string("growth")});
        return base::done();
    }
    Clock::time_point work(Clock::time_point now) override
    {
        if (m_fault == "stuck") {
            std::this_thread::sleep_for(std::chrono::seconds(3));
            cameBack = true;
            return now;
        }
        if (m_fault == "throw") throw std::runtime_error("broken glass");
        if (!plugged || !answers) return now + milliseconds(5);
        const auto due = std::int64_t(std::chrono::duration<double>(now - m_begin).count() * m_rate);
        const std::int64_t wall = base::now().microseconds / 1000 * 1000;
        for (; m_sent < due; ++m_sent, ++m_count, ++produced)
            m_feed->push(connect::Sample{0, 0, m_last = std::max(m_last + 1000, wall), wall, double(m_count)});
        return now + milliseconds(2);
    }
    void stop() override {}
    connect::ConnectorStatus status() const override
    {
        if (!answers) return {.state = State::Connecting};
        if (plugged) return {.state = State::Connected};
        return {.state = State::Retrying, .why = base::say("The plug is out.")};
    }
    base::Done write(const connect::WriteKey&, std::uint32_t, const connect::WriteValue&,
                     const connect::TaskContext&) override
    {
        ++written;
        return base::done();
    }

private:
    connect::Feed* m_feed = nullptr;
    double m_rate = 0.0;
    std::string m_fault;
    Clock::time_point m_begin{};
    std::int64_t m_sent = 0, m_count = 0, m_last = 0;
};

class CountingPlugin : public ConnectorPlugin {
public:
    const connect::ConnectorInfo& info() const override { return countingInfo; }
    std::unique_ptr<connect::Connector> create() const override { return std::make_unique<Counting>(); }
};

// A source that names very many tags at once, each with a value; or one whose times are whole seconds.
constexpr connect::SettingSpec manySpecs[] = {{.key = "coarse", .label = "Coarse"}};
constexpr connect::ConnectorInfo manyInfo{.id = "many",
                                          .label = "Many",
                                          .help = "",
                                          .settings = manySpecs,
                                          .backpressure = connect::Backpressure::DropOldest};
constexpr int many = 20'000;

class Many : public connect::Connector {
public:
    const connect::ConnectorInfo& info() const override { return manyInfo; }
    std::vector<connect::AccessScope> accessScope(const connect::Settings&) const override { return {}; }
    std::vector<connect::Finding> test(const connect::Settings&, const connect::TaskContext&) override { return {}; }
    connect::Opened open(const connect::Settings& settings, const connect::TaskContext&, base::Errors&) override
    {
        m_coarse = settings.has("coarse");
        return {m_coarse ? std::vector<connect::TagInfo>{{.id = "coarse", .label = {}, .unit = {}}}
                         : std::vector<connect::TagInfo>(),
                {},
                {}};
    }
    base::Done start(connect::Feed& feed) override
    {
        m_feed = &feed;
        return base::done();
    }
    Clock::time_point work(Clock::time_point now) override
    {
        const std::int64_t time = base::now().microseconds;
        if (m_coarse) {
            m_feed->push(connect::Sample{0, 0, time / 1'000'000 * 1'000'000, time, double(m_sent++)});
            return now + milliseconds(10);
        }
        for (; m_named < many; ++m_named) {
            const connect::NewTag tag{std::uint32_t(m_named),
                                      {.id = "t" + std::to_string(m_named), .label = {}, .unit = "g/L"}};
            if (!m_feed->push(tag)) break;
        }
        for (; m_sent < m_named; ++m_sent)
            if (!m_feed->push(connect::Sample{std::uint32_t(m_sent), 0, time, time, double(m_sent)})) break;
        return now + milliseconds(m_sent < many ? 1 : 50);
    }
    void stop() override {}
    connect::ConnectorStatus status() const override { return {.state = State::Connected}; }

private:
    connect::Feed* m_feed = nullptr;
    bool m_coarse = false;
    int m_named = 0, m_sent = 0;
};

class ManyPlugin : public ConnectorPlugin {
public:
    const connect::ConnectorInfo& info() const override { return manyInfo; }
    std::unique_ptr<connect::Connector> create() const override { return std::make_unique<Many>(); }
};

Source counting(std::string id, connect::Settings settings = {})
{
    return {id, "Source " + id, "counting", std::move(settings), true};
}

template <class Key>
concept AnyoneMakes = requires { Key{}; } || std::is_default_constructible_v<Key> || std::is_aggregate_v<Key>;

} // namespace

class TestRecorder : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::string m_project;
    std::vector<Source> m_reloaded;
    const CountingPlugin m_plugin;
    const ManyPlugin m_manyPlugin;
    std::unique_ptr<PluginHost> m_plugins;
    std::unique_ptr<Recorder> m_recorder;
    std::unique_ptr<RecorderServer> m_server;

    base::Done start(const std::vector<Source>& sources, LoopDesk* loops = nullptr);
    void stop();
    const SourceState state(const std::string& id) const;
    std::vector<store::Point> stored(const std::string& tag = "src-1/count") const;
    std::vector<store::GapEntry> gaps() const;

private slots:
    void init();
    void cleanup();
    void keepsWhatSourcesDeliver();
    void showsWindowsStatesTagsAndValues();
    void losesNothingWhenWindowsCloseOrCrash();
    void neverWaitsForASlowWindow();
    void namesTheHolderToASecondRecorder();
    void recordsTheTimeInWhichItDidNotRun();
    void endsWhatASourceHasThatDoesNotRunAnyMore_data();
    void endsWhatASourceHasThatDoesNotRunAnyMore();
    void recordsTheGapWhenAPlugIsPulled();
    void startsStopsAndChangesSources();
    void beginsAndEndsLoopsWhileItRecords();
    void recordsTheGapWhereLoopsBegin();
    void letsASourceThatFailsDisturbNoOther();
    void leavesBehindASourceThatDoesNotStop();
    void writesToNoDevice();
    void hangsUpOnStrangers();
    void followsASourceSampleBySample();
    void bringsTheLaboratoryAlong();
    void saysWhyAStoreCannotBeWritten();
    void recordsWhereTheIndexIsDamagedOrGone();
    void takesVeryManyNewTagsBesideOthers();
    void keepsVeryManyNewTagsThatCameAtTheEnd();
    void saysWhereValuesReplaceEachOther();
    void goesOnWhenAFullDiskHasRoomAgain();
    void knowsTheAgeOfTheLastBackup();
    void opensAndEndsIntervalsByCondition();
    void removesWhatIsNoLongerKept();
};

void TestRecorder::init()
{
    plugged = answers = true;
    produced = 0;
    QDir(m_folder.path()).removeRecursively();
    QVERIFY(QDir().mkpath(m_folder.path()));
    m_project = m_folder.filePath("Culture 7.titer").toStdString();
    m_plugins = std::make_unique<PluginHost>(QStringList());
    m_plugins->addBuiltIn(m_plugin, {});
    m_plugins->addBuiltIn(m_manyPlugin, {});
}

void TestRecorder::cleanup()
{
    if (m_recorder) stop();
}

base::Done TestRecorder::start(const std::vector<Source>& sources, LoopDesk* loops)
{
    m_recorder = std::make_unique<Recorder>(*m_plugins, nullptr, nullptr, loops);
    if (const base::Done done = m_recorder->start(m_project, sources); !done) {
        m_recorder.reset();
        return done;
    }
    const auto reload = [this](const std::string&) {
        m_recorder->apply(m_reloaded);
        return base::done();
    };
    m_server = std::make_unique<RecorderServer>(*m_recorder, reload);
    return m_server->listen(m_project);
}

void TestRecorder::stop()
{
#ifdef __SANITIZE_THREAD__
    constexpr int patience = 60'000; // [ms]
#else
    constexpr int patience = 6000;
#endif
    QSignalSpy stopped(m_recorder.get(), &Recorder::stopped);
    m_recorder->stop();
    QVERIFY(stopped.size() == 1 || stopped.wait(patience));
    QVERIFY(stopped[0][0].value<std::vector<base::Error>>().empty());
    m_server.reset();
    m_recorder.reset();
}

const SourceState TestRecorder::state(const std::string& id) const
{
    for (const SourceState& source : m_recorder->picture().sources)
        if (source.id == id) return source;
    return {};
}

std::vector<store::Point> TestRecorder::stored(const std::string& tag) const
{
    base::Result<store::HistoryReader> reader = store::HistoryReader::open(store::historyFolder(m_project));
    if (!reader) return {};
    const base::Result<std::optional<store::HistoryTag>> found = reader->find(tag);
    if (!found || !*found) return {};
    const base::Result<std::vector<store::Point>> points =
        reader->points((*found)->id, 0, std::numeric_limits<std::int64_t>::max(), 10'000'000, {});
    return points ? *points : std::vector<store::Point>();
}

std::vector<store::GapEntry> TestRecorder::gaps() const
{
    base::Result<store::HistoryReader> reader = store::HistoryReader::open(store::historyFolder(m_project));
    const base::Result<std::vector<store::GapEntry>> found =
        reader ? reader->gaps(0, std::numeric_limits<std::int64_t>::max()) : reader.error();
    return found ? *found : std::vector<store::GapEntry>();
}

void TestRecorder::keepsWhatSourcesDeliver()
{
    QVERIFY(start({counting("src-1", {{"rate", "1000"}})}).ok());
    QTRY_VERIFY_WITH_TIMEOUT(state("src-1").kept > 1000, 10'000);
    stop();
    const std::vector<store::Point> points = stored();
    QCOMPARE(std::int64_t(points.size()), produced + 1);
    for (std::size_t i = 0; i + 1 < points.size(); ++i) QCOMPARE(points[i].value, double(i));
    // That nobody listens any more ends the last value.
    QCOMPARE(points.back().status, connect::status::badNoCommunication);
    QVERIFY(gaps().empty());
}

void TestRecorder::showsWindowsStatesTagsAndValues()
{
    RecorderClient client;
    client.attach(m_project);
    QVERIFY(!client.attached());
    QVERIFY(start({counting("src-1")}).ok());
    QTRY_VERIFY_WITH_TIMEOUT(client.attached() && client.value("src-1", "count"), 10'000);
    QTRY_VERIFY(client.sources().size() == 1 && client.sources()[0].status.state == State::Connected);
    QCOMPARE(client.sources()[0].label, std::string("Source src-1"));
    QCOMPARE(client.tags("src-1").size(), std::size_t(2));
    QVERIFY(client.tags("src-1")[0].writable);
    QTRY_VERIFY(client.value("src-1", "phase").has_value());
    QCOMPARE(client.value("src-1", "phase")->text, std::string("growth"));
    const double before = client.value("src-1", "count")->value;
    QTRY_VERIFY(client.value("src-1", "count")->value > before);
    QTRY_VERIFY_WITH_TIMEOUT(client.totals().rate > 50.0 && client.totals().kept > 0, 10'000);
    QVERIFY(client.totals().freeBytes > 0);
    stop();
    QTRY_VERIFY(!client.attached());
    QVERIFY(client.sources().empty());
}

void TestRecorder::losesNothingWhenWindowsCloseOrCrash()
{
    QVERIFY(start({counting("src-1", {{"rate", "1000"}})}).ok());
    for (int round = 0; round < 5; ++round) {
        RecorderClient client;
        client.attach(m_project);
        QTRY_VERIFY_WITH_TIMEOUT(client.attached(), 10'000);
    } // gone in the middle of whatever was said
    QTRY_VERIFY_WITH_TIMEOUT(state("src-1").kept > 500, 10'000);
    stop();
    QCOMPARE(std::int64_t(stored().size()), produced + 1);
}

void TestRecorder::neverWaitsForASlowWindow()
{
#ifdef __SANITIZE_THREAD__
    const char* const rate = "20000"; // a tenth, as all is ten times slower
#else
    const char* const rate = "200000";
#endif
    QVERIFY(start({counting("src-1", {{"rate", rate}})}).ok());
    QTRY_VERIFY(state("src-1").status.state == State::Connected);
    QLocalSocket slow;
    slow.setReadBufferSize(1024); // and nobody reads it
    slow.connectToServer(QString::fromStdString(*recorderSocket(m_project)));
    QVERIFY(slow.waitForConnected());
    base::Json hello = base::Json::object(), follow = base::Json::object();
    hello["say"] = "hello";
    hello["protocol"] = recorderProtocol;
    follow["say"] = "follow";
    follow["source"] = "src-1";
    const std::string frames = writeMessage(hello) + writeMessage(follow);
    slow.write(frames.data(), qint64(frames.size()));
    // 32 bytes each: far more than what may wait for a window.
    QTRY_VERIFY_WITH_TIMEOUT(state("src-1").kept > 700'000, 60'000);
    const std::int64_t kept = state("src-1").kept;
    QCOMPARE(state("src-1").lost, 0);
    slow.abort();
    stop();
    QVERIFY(std::int64_t(stored().size()) >= kept);
    QCOMPARE(std::int64_t(stored().size()), produced + 1);
}

void TestRecorder::namesTheHolderToASecondRecorder()
{
    QVERIFY(start({counting("src-1")}).ok());
    Recorder second(*m_plugins);
    const base::Done started = second.start(m_project, {counting("src-1")});
    QVERIFY(!started.ok());
    const std::string said = started.error().what.text();
    QVERIFY2(said.find(std::to_string(QCoreApplication::applicationPid())) != std::string::npos, said.c_str());
}

void TestRecorder::recordsTheTimeInWhichItDidNotRun()
{
    QVERIFY(start({counting("src-1")}).ok());
    QTRY_VERIFY(state("src-1").kept > 20);
    stop();
    QTest::qWait(300);
    QVERIFY(start({counting("src-1"), counting("src-2")}).ok());
    QTRY_VERIFY(state("src-1").kept > 20);
    stop();
    const std::vector<store::GapEntry> all = gaps();
    const auto down = [&](const std::string& source) {
        return std::count_if(all.begin(), all.end(), [&](const auto& gap) {
            return gap.source == source && gap.cause == connect::Gap::Cause::RecorderDown &&
                   gap.to - gap.from >= 300'000;
        });
    };
    QCOMPARE(down("src-1"), 1);
    QCOMPARE(down("src-2"), 0); // it was new
    // No value holds over it.
    const std::vector<store::Point> points = stored();
    const auto lost = std::find_if(points.begin(), points.end(),
                                   [](const auto& p) { return p.status == connect::status::badNoCommunication; });
    QVERIFY(lost != points.end() && lost != points.begin());
}

void TestRecorder::endsWhatASourceHasThatDoesNotRunAnyMore_data()
{
    QTest::addColumn<bool>("isEnabled");
    QTest::newRow("cannot be opened") << true;
    QTest::newRow("switched off") << false;
}

// After a recorder that was killed: nobody has marked its last values, and its source does not come back.
void TestRecorder::endsWhatASourceHasThatDoesNotRunAnyMore()
{
    QFETCH(bool, isEnabled);
    QVERIFY(start({counting("src-1")}).ok());
    QTRY_VERIFY(state("src-1").kept > 20);
    QTest::qWait(500); // it is committed
    m_server.reset();
    m_recorder.reset();
    QVERIFY(connect::qualityOf(stored().back().status) == connect::Quality::Good);
    Source source = counting("src-1", isEnabled ? connect::Settings{{"fault", "open"}} : connect::Settings());
    source.enabled = isEnabled;
    QVERIFY(start({source}).ok());
    QTRY_COMPARE(int(state("src-1").status.state), int(isEnabled ? State::Faulted : State::Stopped));
    QTest::qWait(400);
    QTRY_COMPARE(stored().back().status, connect::status::badNoCommunication);
    if (!isEnabled) { // it is started by hand, while the recorder has run for a while
        QTest::qWait(5000);
        m_recorder->startSource("src-1");
        QTRY_VERIFY(state("src-1").kept > 5);
    }
    stop();
    std::int64_t down = 0, away = 0; // [µs]
    for (const store::GapEntry& gap : gaps()) {
        if (gap.cause == connect::Gap::Cause::RecorderDown) down += gap.to - gap.from;
        if (gap.cause != connect::Gap::Cause::Disconnected || gap.detail != "It does not open.") continue;
        away += gap.to - gap.from;
    }
    QVERIFY2(down > 0 && down < 5'000'000, std::to_string(down).c_str());
    QVERIFY2(isEnabled ? away >= 400'000 : away == 0, std::to_string(away).c_str());
}

void TestRecorder::recordsTheGapWhenAPlugIsPulled()
{
    QVERIFY(start({counting("src-1")}).ok());
    QTRY_VERIFY(state("src-1").kept > 20);
    plugged = false;
    QTRY_COMPARE(int(state("src-1").status.state), int(State::Retrying));
    QTRY_VERIFY(state("src-1").gaps > 0);
    QTest::qWait(200);
    plugged = true;
    QTRY_COMPARE(int(state("src-1").status.state), int(State::Connected));
    QTest::qWait(100);
    stop();
    int found = 0;
    for (const store::GapEntry& gap : gaps()) {
        if (gap.detail != "The plug is out.") continue;
        ++found;
        QVERIFY(gap.to - gap.from >= 200'000);
    }
    QCOMPARE(found, 1); // reported several times, recorded once
}

void TestRecorder::startsStopsAndChangesSources()
{
    RecorderClient client;
    QVERIFY(start({counting("src-1"), counting("src-2")}).ok());
    client.attach(m_project);
    QTRY_VERIFY_WITH_TIMEOUT(client.attached(), 10'000);
    QTRY_COMPARE(int(state("src-1").status.state), int(State::Connected));
    client.stopSource("src-1");
    QTRY_COMPARE(int(state("src-1").status.state), int(State::Stopped));
    const std::int64_t kept = state("src-1").kept;
    client.startSource("src-1");
    QTRY_VERIFY(state("src-1").kept > kept + 5);

    m_reloaded = {counting("src-1", {{"rate", "200"}}), counting("src-3")};
    bool answered = false;
    client.reload([&](const auto& error) { answered = !error; });
    QTRY_VERIFY(answered);
    QTRY_VERIFY(state("src-2").id.empty());
    QTRY_COMPARE(int(state("src-3").status.state), int(State::Connected));
    QTRY_VERIFY_WITH_TIMEOUT(state("src-1").rate > 150.0, 10'000);
    client.retryNow("src-1");
    QTRY_VERIFY(state("src-1").kept > kept + 300);
}

// All that came is kept, and the other source does not notice.
void TestRecorder::beginsAndEndsLoopsWhileItRecords()
{
    LoopDesk loops{LoopOrder()};
    QVERIFY(start({counting("src-1"), counting("src-2")}, &loops).ok());
    const auto hasLoop = [&] {
        return std::ranges::any_of(m_recorder->tags("src-1"),
                                   [](const auto& tag) { return tag.id == "control.armed"; });
    };
    QTRY_VERIFY(state("src-1").kept > 10 && state("src-2").kept > 10);
    QVERIFY(!hasLoop());
    QSignalSpy acted(&loops, &LoopDesk::acted);
    loops.act("1", {.what = LoopAct::What::Begin, .loop = "control"});
    QVERIFY(acted.size() == 1 && !acted[0][1].value<std::vector<base::Error>>().empty());
    LoopOrder order{.source = "src-1", .start = {}, .device = {}};
    order.start.plant = support::checkedPlant(support::loopTank(support::loopController, support::loopGuard));
    const std::vector<LoopOrder> orders{order, {}};
    for (const LoopOrder& next : orders) {
        loops.setOrder(next);
        m_recorder->setUpAgain("src-1");
        QTRY_COMPARE(hasLoop(), !next.source.empty());
        QTRY_VERIFY(state("src-1").kept > 5);
    }
    stop();
    const auto counted = [this](const std::string& tag) {
        return std::ranges::count_if(
            stored(tag), [](const auto& point) { return connect::qualityOf(point.status) == connect::Quality::Good; });
    };
    QCOMPARE(std::int64_t(counted("src-1/count") + counted("src-2/count")), produced.load());
    const std::vector<store::Point> other = stored("src-2/count");
    for (std::size_t i = 0; i + 1 < other.size(); ++i) QCOMPARE(other[i].value, double(i));
}

// From the last that was heard of the source until it is connected again, however long that takes.
void TestRecorder::recordsTheGapWhereLoopsBegin()
{
    LoopDesk loops{LoopOrder()};
    QVERIFY(start({counting("src-1")}, &loops).ok());
    QTRY_VERIFY(state("src-1").kept > 10);
    LoopOrder order{.source = "src-1", .start = {}, .device = {}};
    order.start.plant = support::checkedPlant(support::loopTank(support::loopController, support::loopGuard));
    loops.setOrder(order);
    answers = false;
    m_recorder->setUpAgain("src-1");
    QTRY_COMPARE(int(state("src-1").status.state), int(State::Connecting));
    QTest::qWait(300);
    answers = true;
    QTRY_COMPARE(int(state("src-1").status.state), int(State::Connected));
    const std::int64_t kept = state("src-1").kept;
    QTRY_VERIFY(state("src-1").kept > kept + 10);
    stop();
    std::int64_t missed = 0, from = std::numeric_limits<std::int64_t>::max();
    for (const store::GapEntry& gap : gaps()) {
        if (gap.detail != "set up again") continue;
        missed += gap.to - gap.from;
        from = std::min(from, gap.from);
    }
    QVERIFY2(missed >= 200'000, std::to_string(missed).c_str());
    // Nothing good stands in it, and the last value before it has ended.
    const std::vector<store::Point> points = stored();
    const auto lost = std::ranges::find(points, connect::status::badNoCommunication, &store::Point::status);
    QVERIFY(lost != points.end());
    QVERIFY(std::none_of(points.begin(), lost, [from](const store::Point& p) { return p.time > from + 1000; }));
}

void TestRecorder::letsASourceThatFailsDisturbNoOther()
{
    Source unknown = counting("src-4");
    unknown.connector = "no such thing";
    QVERIFY(start({counting("src-1"), counting("src-2", {{"fault", "throw"}}), counting("src-3", {{"fault", "open"}}),
                   unknown})
                .ok());
    QTRY_COMPARE(int(state("src-2").status.state), int(State::Faulted));
    QTRY_COMPARE(int(state("src-3").status.state), int(State::Faulted));
    QTRY_COMPARE(int(state("src-4").status.state), int(State::Faulted));
    QVERIFY(state("src-2").status.why.text().find("broken glass") != std::string::npos);
    QCOMPARE(state("src-3").status.why.text(), std::string("It does not open."));
    QTRY_VERIFY(state("src-1").kept > 20);
}

void TestRecorder::leavesBehindASourceThatDoesNotStop()
{
    QVERIFY(start({counting("src-1"), counting("src-2", {{"fault", "stuck"}})}).ok());
    QTRY_VERIFY(state("src-1").kept > 20);
    QSignalSpy abandoned(m_recorder.get(), &Recorder::abandoned);
    cameBack = false; // it may be in its second sleep
    stop();
    QCOMPARE(abandoned.size(), 1);
    QCOMPARE(std::int64_t(stored().size()), produced + 1);
    QTRY_VERIFY(cameBack); // the plugin must outlive the one that was left behind
}

// Whatever a program of this account asks of a recorder, and whatever holds a connector.
void TestRecorder::writesToNoDevice()
{
    static_assert(!AnyoneMakes<connect::WriteKey>);
    QVERIFY(start({counting("src-1")}).ok());
    QTRY_COMPARE(int(state("src-1").status.state), int(State::Connected));
    QLocalSocket socket;
    socket.connectToServer(QString::fromStdString(*recorderSocket(m_project)));
    QVERIFY(socket.waitForConnected());
    FrameReader reader;
    std::map<std::int64_t, std::string> answers;
    connect(&socket, &QLocalSocket::readyRead, &socket, [&] {
        reader.add(socket.readAll().toStdString());
        while (const auto frame = reader.next()) {
            const auto message = frame->kind == RecorderFrame::Kind::Message ? readMessage(frame->body) : std::nullopt;
            if (!message || message->find("say")->string() != "answer") continue;
            const base::Json* error = message->find("error");
            answers[std::int64_t(message->find("number")->number())] = error ? error->write(false) : "done";
        }
    });
    base::Json hello = startMessage("hello");
    hello["protocol"] = recorderProtocol;
    std::string frames = writeMessage(hello);
    std::int64_t number = 0;
    for (const char* what : {"arm", "write", "disarm", "write"}) {
        base::Json request = startMessage(what);
        request["number"] = ++number;
        request["source"] = "src-1";
        request["tag"] = "count";
        request["value"] = 4711.0;
        request["reason"] = "tuning the loop";
        frames += writeMessage(request);
    }
    socket.write(frames.data(), qint64(frames.size()));
    QTRY_COMPARE(answers.size(), std::size_t(4));
    for (const auto& [which, answer] : answers)
        QVERIFY2(answer.find("knows no request") != std::string::npos, answer.c_str());
    const std::int64_t kept = state("src-1").kept;
    QTRY_VERIFY(state("src-1").kept > kept);
    QCOMPARE(written.load(), 0);
}

void TestRecorder::hangsUpOnStrangers()
{
    QVERIFY(start({counting("src-1")}).ok());
    const std::string path = *recorderSocket(m_project);
    QCOMPARE(int(QFile::permissions(QString::fromStdString(path)) &
                 (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)),
             0);
    base::Json act = base::Json::object(), other = base::Json::object();
    act["say"] = "stop"; // without a greeting
    act["source"] = "src-1";
    other["say"] = "hello";
    other["protocol"] = 99;
    for (const std::string& bytes : {std::string("GET / HTTP/1.1\r\n\r\n"), writeMessage(act), writeMessage(other)}) {
        QLocalSocket socket;
        socket.connectToServer(QString::fromStdString(path));
        QVERIFY(socket.waitForConnected());
        socket.write(bytes.data(), qint64(bytes.size()));
        QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
    }
    QTRY_VERIFY(state("src-1").kept > 20);
}

void TestRecorder::followsASourceSampleBySample()
{
    QVERIFY(start({counting("src-1", {{"rate", "1000"}})}).ok());
    QTRY_VERIFY(state("src-1").kept > 20);
    // Time 0 of what is followed is the begin of the batch that runs, not of one that is over.
    const std::int64_t hour = 3'600'000'000, batch = base::now().microseconds - 30 * hour;
    auto intervals = store::Intervals::open(store::historyFolder(m_project));
    QVERIFY(intervals.ok());
    using Kind = store::Interval::Kind;
    QVERIFY(intervals->add({.kind = Kind::Batch, .name = "B-1", .from = batch - 9 * hour, .to = batch - hour}).ok());
    QVERIFY(intervals->add({.kind = Kind::Batch, .name = "B-2", .from = batch}).ok());
    std::optional<connect::ProcessClock> process;
    RecordedSource source;
    connect::Feed feed(1 << 16, source.info().backpressure);
    std::vector<double> values;
    std::string text;
    bool done = false;
    // On a thread of its own, as everywhere: open() waits for the recorder, which is here.
    std::unique_ptr<QThread> thread(QThread::create([&] {
        base::Errors errors;
        const connect::Opened opened = source.open({{"project", m_project}, {"source", "src-1"}}, {}, errors);
        if (!errors.empty() || opened.tags.size() != 2 || !source.start(feed)) return;
        const auto until = std::chrono::steady_clock::now() + std::chrono::seconds(2);
        while (std::chrono::steady_clock::now() < until) {
            source.work(std::chrono::steady_clock::now());
            while (const auto sample = feed.samples().pop()) values.push_back(sample->value);
            while (const auto aside = feed.takeOutOfBand())
                if (const auto* sample = std::get_if<connect::LongSample>(&*aside))
                    text = std::get<std::string>(sample->value);
            QThread::msleep(5);
        }
        done = source.status().state == State::Connected;
        process = source.status().process;
        source.stop();
    }));
    thread->start();
    QTRY_VERIFY_WITH_TIMEOUT(thread->isFinished(), 20'000);
    QVERIFY(done);
    QVERIFY(process && process->pace == 1.0);
    QVERIFY(std::abs(process->timeAt(batch)) < 1e-6 && std::abs(process->timeAt(batch + hour) - 3600.0) < 1e-6);
    QVERIFY2(values.size() > 500, std::to_string(values.size()).c_str());
    for (std::size_t i = 1; i < values.size(); ++i) QCOMPARE(values[i], values[i - 1] + 1.0);
    QVERIFY(feed.samples().clock() > 0);

    // Without a recorder the tags are those that were recorded.
    stop();
    base::Errors errors;
    QCOMPARE(source.open({{"project", m_project}, {"source", "src-1"}}, {}, errors).tags.size(), std::size_t(2));
    QVERIFY(errors.empty());
    QVERIFY(source.start(feed).ok());
    source.work(std::chrono::steady_clock::now());
    QCOMPARE(int(source.status().state), int(State::Retrying));
    source.stop();
}

// Results of the laboratory come along with the source that is laid over the model.
void TestRecorder::bringsTheLaboratoryAlong()
{
    QVERIFY(start({counting("src-1")}).ok());
    QTRY_VERIFY(state("src-1").kept > 2);
    const std::int64_t now = base::now().microseconds, hour = 3'600'000'000;
    auto samples = store::LabSamples::open(store::historyFolder(m_project));
    QVERIFY(samples.ok());
    QVERIFY(samples->setRule("{vessel}-{day}", {"me", "", now}).ok());
    const auto take = [&](const char* name, const char* quantity, double value, std::int64_t drawn) {
        formats::LabSample sample;
        sample.name = name;
        sample.drawn = base::Moment{drawn, false};
        sample.values.push_back({quantity, "", "g/L", value, 0, 0});
        return samples->take(std::span(&sample, 1), {"", "lab.csv", drawn + hour / 2}).ok();
    };
    QVERIFY(take("R2-1", "glucose", 9.0, now - 2 * hour)); // is known before anybody looks
    RecordedSource source;
    connect::Feed feed(1 << 12, source.info().backpressure);
    std::vector<connect::TagInfo> tags;
    std::vector<connect::Sample> found;
    std::atomic<int> looks = 0;
    std::atomic<bool> ends = false;
    std::unique_ptr<QThread> thread(QThread::create([&] {
        base::Errors errors;
        tags = source.open({{"project", m_project}, {"source", "src-1"}}, {}, errors).tags;
        if (!errors.empty() || !source.start(feed)) return;
        for (auto now = std::chrono::steady_clock::now(); !ends; now += std::chrono::milliseconds(300), ++looks) {
            source.work(now);
            while (const auto aside = feed.takeOutOfBand())
                if (const auto* tag = std::get_if<connect::NewTag>(&*aside)) {
                    tags.resize(std::max<std::size_t>(tags.size(), tag->tag + 1));
                    tags[tag->tag] = tag->info;
                }
            while (const auto sample = feed.samples().pop())
                if (sample->tag < tags.size() && tags[sample->tag].id.starts_with("lab/")) found.push_back(*sample);
            QThread::msleep(5);
        }
        source.stop();
    }));
    thread->start();
    QTRY_VERIFY(looks > 20);
    QVERIFY(take("R2-2", "glucose", 7.5, now - hour));
    QVERIFY(take("R2-2", "lactate", 1.5, now - hour));
    const int before = looks;
    QTRY_VERIFY(looks > before + 20);
    QVERIFY(take("R2-2", "glucose", 7.0, now - hour)); // measured again
    const int after = looks;
    QTRY_VERIFY(looks > after + 20);
    ends = true;
    QTRY_VERIFY_WITH_TIMEOUT(thread->isFinished(), 20'000);
    QCOMPARE(found.size(), std::size_t(3));
    const auto id = [&](int i) { return tags.at(found[std::size_t(i)].tag).id; };
    QCOMPARE(id(0), std::string("lab/R2.glucose"));
    QCOMPARE(found[0].value, 7.5);
    QCOMPARE(found[0].sourceTime, now - hour);
    QCOMPARE(found[0].receiveTime, now - hour / 2);
    QCOMPARE(id(1), std::string("lab/R2.lactate")); // which nobody knew of before
    QCOMPARE(tags.at(found[1].tag).unit, std::string("g/L"));
    QCOMPARE(id(2), std::string("lab/R2.glucose"));
    QCOMPARE(found[2].value, 7.0);
}

void TestRecorder::saysWhyAStoreCannotBeWritten()
{
    QFile inTheWay(QString::fromStdString(store::historyFolder(m_project)));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly) && inTheWay.write("x") == 1);
    inTheWay.close();
    const base::Done started = start({counting("src-1")});
    QVERIFY(!started.ok());
    QVERIFY(!started.error().what.text().empty());
}

void TestRecorder::recordsWhereTheIndexIsDamagedOrGone()
{
    const QString folder = QString::fromStdString(store::historyFolder(m_project));
    const QString index = QString::fromStdString(store::HistoryIndex::pathIn(folder.toStdString()));
    QVERIFY(QDir().mkpath(folder)); // an empty one, as who clears it leaves
    QVERIFY(start({counting("src-1")}).ok());
    QTRY_VERIFY(state("src-1").kept > 20);
    stop();
    std::size_t before = stored().size();
    QVERIFY(before > 20);
    for (const bool gone : {true, false}) {
        QVERIFY(QFile::remove(index));
        if (!gone) {
            QFile file(index);
            QVERIFY(file.open(QFile::WriteOnly) && file.write(QByteArray(8192, 'x')) == 8192);
        }
        QVERIFY(start({counting("src-1")}).ok());
        QTRY_VERIFY(state("src-1").kept > 20);
        stop();
        QVERIFY(stored().size() > before + 20);
        before = stored().size();
    }
}

// While they are entered another source is kept as before.
void TestRecorder::takesVeryManyNewTagsBesideOthers()
{
    QVERIFY(start({counting("src-1", {{"rate", "1000"}})}).ok());
    QTRY_VERIFY(state("src-1").kept > 200);
    m_recorder->apply({counting("src-1", {{"rate", "1000"}}), {"src-2", "Many", "many", {}, true}});
    // How often the other one went on until all of them were there.
    std::int64_t kept = state("src-1").kept;
    int wentOn = 0;
    const auto allAreKept = [&] {
        wentOn += state("src-1").kept > kept;
        kept = state("src-1").kept;
        return state("src-2").kept == many;
    };
    QTRY_VERIFY_WITH_TIMEOUT(allAreKept(), 60'000);
    qInfo("went on %d times", wentOn);
    QVERIFY(wentOn > 3);
    stop();
    QVERIFY(gaps().empty());
    QCOMPARE(stored("src-2/t19999").front().value, 19'999.0);
}

void TestRecorder::keepsVeryManyNewTagsThatCameAtTheEnd()
{
    QVERIFY(start({{"src-2", "Many", "many", {}, true}}).ok());
    QTRY_VERIFY(state("src-2").kept > 0);
    stop();
    // Those that the source had handed over, with their values.
    base::Result<store::HistoryReader> reader = store::HistoryReader::open(store::historyFolder(m_project));
    const base::Result<std::vector<store::HistoryTag>> tags = reader->tags();
    std::int64_t with = 0, of = 0;
    for (const store::HistoryTag& tag : *tags) {
        if (tag.source != "src-2") continue;
        ++of;
        const base::Result<std::optional<store::Point>> newest = reader->latest(tag.id);
        QVERIFY(newest.ok());
        with += newest->has_value();
    }
    std::int64_t lost = 0;
    for (const store::GapEntry& gap : gaps()) lost += std::max<std::int64_t>(gap.lost, 0);
    QVERIFY2(of > 0 && with + lost >= of, (std::to_string(with) + " of " + std::to_string(of)).c_str());
}

void TestRecorder::saysWhereValuesReplaceEachOther()
{
    QVERIFY(start({{"src-2", "Coarse", "many", {{"coarse", "yes"}}, true}, counting("src-1")}).ok());
    QTRY_VERIFY_WITH_TIMEOUT(state("src-2").replaced > 20, 10'000);
    QTRY_VERIFY(state("src-2").status.why.text().find("“coarse”") != std::string::npos);
    QVERIFY(state("src-2").status.state == State::Connected);
    QCOMPARE(state("src-1").replaced, 0);
    QVERIFY(state("src-1").status.why.pattern.empty());
    stop();
    QVERIFY(stored("src-2/coarse").size() < 10);
}

void TestRecorder::goesOnWhenAFullDiskHasRoomAgain()
{
    QVERIFY(start({counting("src-1", {{"rate", "1000"}})}).ok());
    QTRY_VERIFY(state("src-1").kept > 200);
    // No file may grow: to the store it is a disk without room.
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    QVERIFY(getrlimit(RLIMIT_FSIZE, &before) == 0);
    const rlimit full{4096, before.rlim_max};
    QVERIFY(setrlimit(RLIMIT_FSIZE, &full) == 0);
    bool reported = false;
    for (int i = 0; i < 100 && !reported; ++i) {
        QTest::qWait(50);
        reported = m_recorder->picture().totals.trouble.has_value();
    }
    QTest::qWait(500);
    const connect::ConnectorStatus status = state("src-1").status;
    QVERIFY(setrlimit(RLIMIT_FSIZE, &before) == 0);
    QVERIFY(reported);
    // It goes on, and says that what comes is in memory alone.
    QCOMPARE(int(status.state), int(State::Degraded));
    QVERIFY2(status.why.text().find("if the recorder is killed") != std::string::npos, status.why.text().c_str());
    QTRY_VERIFY_WITH_TIMEOUT(!m_recorder->picture().totals.trouble, 10'000);
    QTRY_COMPARE(int(state("src-1").status.state), int(State::Connected));
    stop();
    QCOMPARE(std::int64_t(stored().size()), produced + 1);
}

void TestRecorder::knowsTheAgeOfTheLastBackup()
{
    QVERIFY(start({counting("src-1")}).ok());
    QCOMPARE(m_recorder->picture().totals.lastBackup, 0);
    stop();
    {
        base::Result<store::Database> index = store::Database::open(
            store::HistoryIndex::pathIn(store::historyFolder(m_project)), store::Database::Mode::Write);
        QVERIFY(index.ok());
        QVERIFY(index
                    ->run("CREATE TABLE IF NOT EXISTS meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;"
                          "INSERT INTO meta VALUES ('last_backup', '2026-03-01T09:30:00Z')")
                    .ok());
    }
    QVERIFY(start({counting("src-1")}).ok());
    QCOMPARE(m_recorder->picture().totals.lastBackup, base::readInstant("2026-03-01T09:30:00Z")->microseconds);
}

void TestRecorder::opensAndEndsIntervalsByCondition()
{
    const std::string folder = store::historyFolder(m_project);
    const auto intervals = [&] {
        base::Result<store::Intervals> open = store::Intervals::open(folder, store::Database::Mode::Read);
        const base::Result<std::vector<store::Interval>> found = open ? open->between(0, 0) : open.error();
        return found ? *found : std::vector<store::Interval>();
    };
    QVERIFY(start({counting("src-1", {{"rate", "1000"}})}).ok());
    QTRY_VERIFY_WITH_TIMEOUT(state("src-1").kept > 10, 10'000);
    {
        base::Result<store::HistoryReader> reader = store::HistoryReader::open(folder);
        base::Result<store::Conditions> conditions = store::Conditions::open(folder); // next to the recorder
        QVERIFY(reader.ok() && conditions.ok());
        const std::int64_t count = (*reader->find("count"))->id, phase = (*reader->find("phase"))->id;
        QVERIFY(conditions->add({.tag = count, .limit = 3000, .name = "many"}).ok());
        QVERIFY(
            conditions
                ->add({.tag = phase, .kind = store::Condition::Kind::EachText, .opens = store::Interval::Kind::Phase})
                .ok());
    }
    QTRY_COMPARE_WITH_TIMEOUT(intervals().size(), std::size_t(1), 15'000);
    stop();
    const std::vector<store::Point> points = stored();
    QVERIFY(points.size() > 3001);
    QCOMPARE(intervals()[0].from, points[3001].time);
    QCOMPARE(intervals()[0].to, 0);
    // The next recorder counts from 0 again: it ends what the one before it opened.
    const std::int64_t again = base::now().microseconds / 1000 * 1000;
    QVERIFY(start({counting("src-1")}).ok());
    QTRY_VERIFY_WITH_TIMEOUT(intervals().size() == 2 && intervals()[0].to != 0, 10'000);
    stop();
    QCOMPARE(intervals()[0].name, std::string("many"));
    QCOMPARE(intervals()[0].place, std::string("src-1/count"));
    const std::vector<store::Point> all = stored();
    // By when it came: on a busy machine a source that catches up stamps its last values ahead of the clock.
    const auto back = std::find_if(all.begin(), all.end(), [&](const store::Point& point) {
        return point.received >= again && point.status == connect::status::good;
    });
    QVERIFY(back != all.end());
    QCOMPARE(intervals()[0].to, back->time);
    QCOMPARE(intervals()[1].name, std::string("growth"));
    QCOMPARE(intervals()[1].openedBy, std::string("condition"));
}

void TestRecorder::removesWhatIsNoLongerKept()
{
    QVERIFY(store::ProjectFile::create(m_project, "{}"));
    {
        base::Result<store::Historian> historian = store::Historian::open(store::historyFolder(m_project));
        QVERIFY(historian.ok());
        for (const char* name : {"old", "kept"}) {
            const std::int64_t tag = *historian->tag({0, {}, name, {}, {}, connect::TagKind::Number, false});
            const std::vector<store::Point> points{{1000, 1000, 1.0}, {2000, 2000, 2.0}};
            QVERIFY(historian->import(tag, points).ok());
            if (name == std::string("old")) QVERIFY(historian->setRetention(tag, 1'000'000).ok());
        }
        QVERIFY(historian->close().ok());
    }
    QVERIFY(start({counting("src-1")}).ok());
    const auto removals = [&] {
        int count = 0;
        const base::Done read = store::AuditTrail::ofProject(m_project).read([&](const store::AuditEntry& entry) {
            count += int(entry.change.what == "samples_removed" && entry.change.place == "history/old");
            return true;
        });
        return read ? count : -1;
    };
    QTRY_COMPARE_WITH_TIMEOUT(removals(), 1, 10'000);
    const std::int64_t kept = state("src-1").kept;
    QTRY_VERIFY_WITH_TIMEOUT(state("src-1").kept > kept + 50, 10'000);
    stop();
    QCOMPARE(removals(), 1); // once a day, not with each commit
    QVERIFY(stored("old").empty());
    QCOMPARE(stored("kept").size(), std::size_t(2));
}

TITER_TEST(TestRecorder)

} // namespace tst_recorder

#include "tst_recorder.moc"
