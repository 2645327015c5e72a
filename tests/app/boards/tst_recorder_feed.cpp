// What tiles get of a project that records: the store's lines joined with what comes, and the store alone.
#include "app/boards/recorder_feed.h"
#include "app/live/recorder/recorder.h"
#include "app/live/recorder/recorder_server.h"
#include "core/store/history/historian.h"
#include "core/store/history/samples.h"
#include "core/store/project_file.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <cmath>

namespace tst_recorder_feed {

using namespace titer;
using namespace titer::app;
using connect::Source;
using store::Historian;
using store::Point;
using Kind = QualitySpan::Kind;
using Quality = FeedValue::Quality;

namespace {

constexpr std::int64_t second = 1'000'000;
constexpr std::int64_t begin = 1'700'000'000 * second;

// Its tag counts 0, 1, 2 ... a hundred times a second by a clock of its own: where its thread waits on a busy machine, samples come
// later, but none is missing between them.
constexpr connect::ConnectorInfo countingInfo{.id = "counting",
                                              .label = "Counting",
                                              .help = "",
                                              .settings = {},
                                              .backpressure = connect::Backpressure::DropOldest};
std::atomic<bool> plugged = true;

class Counting : public connect::Connector {
public:
    const connect::ConnectorInfo& info() const override { return countingInfo; }
    std::vector<connect::AccessScope> accessScope(const connect::Settings&) const override { return {}; }
    std::vector<connect::Finding> test(const connect::Settings&, const connect::TaskContext&) override { return {}; }
    connect::Opened open(const connect::Settings&, const connect::TaskContext&, base::Errors&) override
    {
        return {{{.id = "count", .label = "Count", .unit = "g/L"},
                 {.id = "spectrum", .label = {}, .unit = {}, .kind = connect::TagKind::Array}},
                {},
                {}};
    }
    base::Done start(connect::Feed& feed) override
    {
        m_feed = &feed;
        m_begin = Clock::now();
        m_first = base::now().microseconds;
        feed.push(connect::LongSample{1, 0, m_first, m_first, std::vector<double>{1.0, 2.0, 4.0}});
        return base::done();
    }
    Clock::time_point work(Clock::time_point now) override
    {
        const auto due = std::int64_t(std::chrono::duration<double>(now - m_begin).count() * 100.0);
        for (; plugged && m_ticks < due; ++m_ticks)
            m_feed->push(
                connect::Sample{0, 0, m_first + m_ticks * 10'000, base::now().microseconds, double(m_count++)});
        m_ticks = due;
        return now + std::chrono::milliseconds(5);
    }
    void stop() override {}
    connect::ConnectorStatus status() const override
    {
        if (plugged) return {.state = connect::State::Connected};
        return {.state = connect::State::Retrying, .why = base::say("The plug is out.")};
    }

private:
    connect::Feed* m_feed = nullptr;
    Clock::time_point m_begin{};
    std::int64_t m_first = 0, m_ticks = 0, m_count = 0;
};

class CountingPlugin : public ConnectorPlugin {
public:
    const connect::ConnectorInfo& info() const override { return countingInfo; }
    std::unique_ptr<connect::Connector> create() const override { return std::make_unique<Counting>(); }
};

using Lines = std::vector<DataTrace>;

} // namespace

class TestRecorderFeed : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::string m_project;
    const CountingPlugin m_plugin;
    PluginHost m_plugins{QStringList()};
    RecorderClient m_client;
    std::unique_ptr<Recorder> m_recorder;
    std::unique_ptr<RecorderServer> m_server;

    void record();
    void stop();
    // One sample a second, the value is the second; bad from 50 to 59, silence from 100 to 199, `count` all in all.
    void fillStore(int count);
    static Lines last(QSignalSpy& spy);

private slots:
    void initTestCase() { m_plugins.addBuiltIn(m_plugin, {}); }
    void init();
    void cleanup();
    void keepsThePeaksOfEachColumn();
    void breaksTheLineAtBadValuesAndGaps();
    void callsAValueStaleAfterThreeIntervals();
    void readsTheStoreAloneWithItsGaps();
    void thinsWhatIsTooMuchToDraw();
    void standsStillAtTheLastValueWithoutARecorder();
    void showsResultsWhereTheirSamplesWereDrawn();
    void joinsWhatComesWithoutAHole();
    void showsAPulledPlugAsBad();
    void givesSpectra();
    void namesPhasesByTheIntervalsOfTheStore();
    void showsWhatEstimatorsGive();
};

void TestRecorderFeed::init()
{
    plugged = true;
    QDir(m_folder.path()).removeRecursively();
    QVERIFY(QDir().mkpath(m_folder.path()));
    m_project = m_folder.filePath("Culture 7.titer").toStdString();
}

void TestRecorderFeed::cleanup()
{
    m_client.attach({});
    if (m_recorder) stop();
}

void TestRecorderFeed::record()
{
    m_recorder = std::make_unique<Recorder>(m_plugins);
    QVERIFY(m_recorder->start(m_project, {Source{"src-1", "Count", "counting", {}, true}}).ok());
    m_server = std::make_unique<RecorderServer>(*m_recorder, [](const auto&) { return base::done(); });
    QVERIFY(m_server->listen(m_project).ok());
    m_client.attach(m_project);
}

void TestRecorderFeed::stop()
{
    QSignalSpy stopped(m_recorder.get(), &Recorder::stopped);
    m_recorder->stop();
    QVERIFY(stopped.size() == 1 || stopped.wait(6000));
    m_server.reset();
    m_recorder.reset();
}

void TestRecorderFeed::fillStore(int count)
{
    base::Result<Historian> historian = Historian::open(store::historyFolder(m_project));
    QVERIFY(historian.ok());
    const base::Result<std::int64_t> tag =
        historian->tag({.source = "src-1", .name = "t", .label = "Time", .unit = "s"});
    QVERIFY(tag.ok());
    std::vector<Point> points;
    for (int i = 0; i < count; ++i) {
        if (i >= 100 && i < 200) continue;
        const bool bad = i >= 50 && i < 60;
        points.push_back({begin + i * second, begin + i * second, double(i),
                          bad ? connect::status::badSensorFailure : connect::status::good});
    }
    QVERIFY(historian->append(*tag, points).ok());
    QVERIFY(
        historian
            ->addGap(
                {1, "src-1", 0, begin + 30 * second, begin + 31 * second, connect::Gap::Cause::Disconnected, -1, {}})
            .ok());
    QVERIFY(historian->commit(begin + count * second).ok());
    QVERIFY(historian->close().ok());
}

Lines TestRecorderFeed::last(QSignalSpy& spy)
{
    if (spy.isEmpty()) return {};
    return *spy.last()[1].value<std::shared_ptr<const Lines>>();
}

void TestRecorderFeed::keepsThePeaksOfEachColumn()
{
    TraceBuilder builder(10.0);
    for (int i = 0; i < 1000; ++i) QVERIFY(builder.take(i, i == 503 ? 99.0 : i == 507 ? -99.0 : 1.0, 0));
    DataTrace trace;
    builder.write(trace, 1000.0);
    QVERIFY(trace.x.size() <= 4 * 100);
    QVERIFY(std::is_sorted(trace.x.begin(), trace.x.end()));
    const auto at = [&](double x) {
        return trace.y[std::size_t(std::find(trace.x.begin(), trace.x.end(), x) - trace.x.begin())];
    };
    QCOMPARE(at(503.0), 99.0);
    QCOMPARE(at(507.0), -99.0);
    QCOMPARE(trace.x.back(), 999.0);
    QCOMPARE(trace.quality, (std::vector<QualitySpan>{{0.0, 1000.0, Kind::Good}}));
    QVERIFY(!builder.take(5.0, 1.0, 0)); // out of its turn
}

void TestRecorderFeed::breaksTheLineAtBadValuesAndGaps()
{
    TraceBuilder builder;
    builder.take(0.0, 1.0, 0);
    builder.take(1.0, 2.0, connect::status::badSensorFailure);
    builder.take(2.0, 3.0, connect::status::uncertain);
    builder.addGap(3.0, 5.0);
    builder.take(6.0, 4.0, 0);
    DataTrace trace;
    builder.write(trace, 7.0);
    QCOMPARE(trace.x, (std::vector<double>{0.0, 1.0, 2.0, 4.0, 6.0}));
    QVERIFY(std::isnan(trace.y[1]) && std::isnan(trace.y[3]));
    const std::vector<QualitySpan> expected{{0.0, 1.0, Kind::Good},
                                            {1.0, 2.0, Kind::None},
                                            {2.0, 3.0, Kind::Uncertain},
                                            {3.0, 6.0, Kind::None},
                                            {6.0, 7.0, Kind::Good}};
    QCOMPARE(trace.quality, expected);
    builder.forget(2.0);
    DataTrace rest;
    builder.write(rest, 7.0);
    QCOMPARE(rest.x, (std::vector<double>{4.0, 6.0}));
}

void TestRecorderFeed::callsAValueStaleAfterThreeIntervals()
{
    TraceBuilder builder(0.0, base::Sampling{10.0});
    builder.take(0.0, 1.0, 0);
    builder.take(100.0, 2.0, 0);
    DataTrace trace;
    builder.write(trace, 200.0);
    QVERIFY(std::isnan(trace.y[1])); // not a line through the silence
    const std::vector<QualitySpan> expected{
        {0.0, 30.0, Kind::Good}, {30.0, 100.0, Kind::Stale}, {100.0, 130.0, Kind::Good}, {130.0, 200.0, Kind::Stale}};
    QCOMPARE(trace.quality, expected);
}

void TestRecorderFeed::readsTheStoreAloneWithItsGaps()
{
    fillStore(400);
    RecorderFeed feed(m_client);
    QSignalSpy lines(&feed, &TagFeed::linesRead);
    feed.setProject(m_project);
    const int reader = feed.reader();
    feed.ask(reader, {"src-1/t", "src-1/none"}, {}); // before anything is known of it
    QTRY_VERIFY(!last(lines).empty() && !last(lines)[0].x.empty());
    const DataTrace line = last(lines)[0];
    QCOMPARE(last(lines).size(), std::size_t(2));
    QVERIFY(last(lines)[1].x.empty());
    QCOMPARE(feed.origin(), begin);
    const auto valueAt = [&](double x) {
        const auto found = std::find(line.x.begin(), line.x.end(), x);
        return found == line.x.end() ? -1.0 : line.y[std::size_t(found - line.x.begin())];
    };
    QCOMPARE(valueAt(10.0), 10.0);
    QCOMPARE(valueAt(399.0), 399.0);
    const auto breakIn = [&](double from, double to) {
        for (std::size_t i = 0; i < line.x.size(); ++i)
            if (line.x[i] >= from && line.x[i] <= to && std::isnan(line.y[i])) return true;
        return false;
    };
    QVERIFY(breakIn(30.0, 31.0));  // on record
    QVERIFY(breakIn(50.0, 60.0));  // bad
    QVERIFY(breakIn(99.0, 200.0)); // silence
    QVERIFY(!breakIn(0.0, 29.0) && !breakIn(201.0, 399.0));
    const auto kindAt = [&](double x) {
        for (const QualitySpan& span : line.quality)
            if (x >= span.from && x < span.to) return span.kind;
        return Kind::None;
    };
    QCOMPARE(kindAt(10.5), Kind::Good);
    QCOMPARE(kindAt(55.5), Kind::None);
    QCOMPARE(kindAt(150.5), Kind::Stale);
}

void TestRecorderFeed::thinsWhatIsTooMuchToDraw()
{
    fillStore(50'000);
    RecorderFeed feed(m_client);
    QSignalSpy lines(&feed, &TagFeed::linesRead);
    feed.setProject(m_project);
    feed.ask(feed.reader(), {"src-1/t"}, {.columns = 200});
    QTRY_VERIFY(!last(lines).empty() && !last(lines)[0].x.empty());
    const DataTrace line = last(lines)[0];
    QVERIFY(line.thinned);
    QVERIFY2(line.x.size() <= 800 && line.x.size() > 700, qPrintable(QString::number(line.x.size())));
    QVERIFY(std::is_sorted(line.x.begin(), line.x.end()));
    QVERIFY(std::abs(line.y.back() - 49'999.0) <= 250.0);
    // And a short stretch as it is.
    feed.ask(feed.reader(), {"src-1/t"}, {1000.0, 1010.0, 200});
    QTRY_VERIFY(last(lines)[0].x.size() < 20);
    QVERIFY(last(lines)[0].x.front() < 1000.0); // enters the window
    QCOMPARE(last(lines)[0].x.back(), 1010.0);
}

void TestRecorderFeed::standsStillAtTheLastValueWithoutARecorder()
{
    fillStore(400);
    RecorderFeed feed(m_client);
    QVERIFY(!feed.hasData());
    feed.setProject(m_project);
    QTRY_VERIFY(feed.hasData());
    QVERIFY(!feed.isLive());
    QCOMPARE(feed.now(), 399.0);
    QVERIFY(feed.find("src-1/t"));
    QCOMPARE(feed.find("src-1/t")->label, std::string("Time"));
    const FeedValue value = feed.value("src-1/t");
    QCOMPARE(value.quality, Quality::Good);
    QCOMPARE(value.value, 399.0);
    QCOMPARE(value.age, 0.0);
    QCOMPARE(feed.value("src-1/none").quality, Quality::Bad);
    feed.setProject({});
    QVERIFY(!feed.hasData() && feed.tags().empty());
}

// A time that is said later, or a rejection, shows with the next look.
void TestRecorderFeed::showsResultsWhereTheirSamplesWereDrawn()
{
    fillStore(400);
    auto samples = store::LabSamples::open(store::historyFolder(m_project));
    QVERIFY(samples.ok() && samples->setRule("{vessel}_{day}", {}).ok());
    const auto take = [&](const char* name, int measured, double value) {
        formats::LabSample sample;
        sample.name = name;
        sample.measured = base::Moment{begin + measured * second, false};
        sample.values.push_back({"glucose", "Glucose", "g/L", value, 0, 0});
        QVERIFY(samples->take(std::span(&sample, 1), {{}, "flex.csv"}).ok());
    };
    take("R1_1", 100, 3.0);
    take("R1_2", 300, 4.0);
    RecorderFeed feed(m_client);
    feed.setProject(m_project);
    QTRY_VERIFY(feed.find("lab/R1.glucose"));
    QCOMPARE(feed.find("lab/R1.glucose")->origin, FeedTag::Origin::Laboratory);
    QCOMPARE(feed.find("lab/R1.glucose")->label, std::string("Glucose, R1"));
    QCOMPARE(feed.value("lab/R1.glucose").value, 4.0);
    QCOMPARE(feed.value("lab/R1.glucose").time, 300.0);
    const std::int64_t last = samples->list()->back().id;
    QVERIFY(samples->setDrawn(last, begin + 250 * second, {}).ok());
    feed.look();
    QTRY_COMPARE(feed.value("lab/R1.glucose").time, 250.0);
    QVERIFY(samples->evaluate(last, store::SampleEntry::Acceptance::Rejected, {"Ada", "clotted", begin}).ok());
    feed.look();
    QTRY_COMPARE(feed.value("lab/R1.glucose").value, 3.0);
}

void TestRecorderFeed::joinsWhatComesWithoutAHole()
{
    record();
    QTest::qWait(1500); // some of it is in the store alone
    RecorderFeed feed(m_client);
    QSignalSpy lines(&feed, &TagFeed::linesRead);
    feed.setProject(m_project);
    QTRY_VERIFY(feed.find("src-1/count") && m_client.attached());
    const int reader = feed.reader();
    feed.ask(reader, {"src-1/count"}, {});
    // The first value that is not the next one; empty where there is none.
    const auto broken = [&]() -> QString {
        const std::vector<double> y = last(lines)[0].y;
        for (std::size_t i = 0; i < y.size(); ++i)
            if (y[i] != double(i)) return QString("%1 of %2: %3").arg(i).arg(y.size()).arg(y[i]);
        return {};
    };
    // What the store had not yet when it was read is read again, seconds later: lines come for a while without a read.
    constexpr qsizetype quiet = 30; // lines, in some four seconds
    int reads = -1;
    qsizetype since = 0;
    const auto isQuiet = [&] {
        if (feed.storeReads() != reads) since = lines.size();
        reads = feed.storeReads();
        return lines.size() >= since + quiet;
    };
    const bool joined = QTest::qWaitFor(
        [&] {
            return feed.isLive() && feed.isSettled() && !last(lines).empty() && broken().isEmpty() &&
                   last(lines)[0].y.size() > 200 && isQuiet();
        },
        30'000);
    QVERIFY2(joined, qPrintable(QString("live %1, settled %2, %3 lines, %4 reads, %5 since the last, broken at %6")
                                    .arg(feed.isLive())
                                    .arg(feed.isSettled())
                                    .arg(lines.size())
                                    .arg(reads)
                                    .arg(lines.size() - since)
                                    .arg(last(lines).empty() ? QString("no line") : broken())));
    const std::size_t before = last(lines)[0].y.size();
    lines.clear();
    QTRY_VERIFY_WITH_TIMEOUT(lines.size() >= 10 && last(lines)[0].y.size() > before + 200, 20'000);
    QCOMPARE(feed.storeReads(), reads); // what comes is put behind what was read
    const DataTrace line = last(lines)[0];
    const std::size_t came = line.y.size() - before;
    QVERIFY2(came > 4 * std::size_t(lines.size()), qPrintable(QString("%1 in %2").arg(came).arg(lines.size())));
    QVERIFY2(broken().isEmpty(), qPrintable(broken()));
    QCOMPARE(feed.value("src-1/count").quality, Quality::Good);
    QCOMPARE(line.quality.back().kind, Kind::Good);
    feed.forget(reader);
    lines.clear();
    QTest::qWait(400);
    QVERIFY(lines.isEmpty());
}

void TestRecorderFeed::showsAPulledPlugAsBad()
{
    record();
    RecorderFeed feed(m_client);
    QSignalSpy lines(&feed, &TagFeed::linesRead);
    feed.setProject(m_project);
    QTRY_COMPARE(feed.value("src-1/count").quality, Quality::Good);
    feed.ask(feed.reader(), {"src-1/count"}, {});
    QTRY_VERIFY(!last(lines).empty() && last(lines)[0].x.size() > 100);
    plugged = false;
    QTRY_COMPARE(feed.value("src-1/count").quality, Quality::Bad);
    QCOMPARE(feed.value("src-1/count").status, connect::status::badNoCommunication);
    QTRY_COMPARE(last(lines)[0].quality.back().kind, Kind::None);
    QTest::qWait(300);
    plugged = true;
    QTRY_COMPARE(feed.value("src-1/count").quality, Quality::Good);
    QTRY_COMPARE(last(lines)[0].quality.back().kind, Kind::Good);
    const DataTrace line = last(lines)[0];
    QVERIFY(std::any_of(line.y.begin(), line.y.end(), [](double y) { return std::isnan(y); }));
}

void TestRecorderFeed::givesSpectra()
{
    record();
    RecorderFeed feed(m_client);
    feed.setProject(m_project);
    QTRY_COMPARE(feed.value("src-1/spectrum").array, (std::vector<double>{1.0, 2.0, 4.0}));
    m_client.attach({});
    stop();
    RecorderFeed after(m_client);
    after.setProject(m_project);
    QTRY_VERIFY(after.hasData());
    QCOMPARE(after.find("src-1/spectrum")->kind, connect::TagKind::Array);
}

void TestRecorderFeed::namesPhasesByTheIntervalsOfTheStore()
{
    fillStore(400);
    base::Result<store::Intervals> intervals = store::Intervals::open(store::historyFolder(m_project));
    QVERIFY(intervals.ok());
    const auto batch = intervals->add({.kind = store::Interval::Kind::Batch, .name = "B-1", .from = begin});
    QVERIFY(batch.ok());
    QVERIFY(intervals
                ->add({.kind = store::Interval::Kind::Phase,
                       .name = "Feed",
                       .parent = *batch,
                       .place = "R-1",
                       .from = begin + 100 * second,
                       .to = begin + 300 * second})
                .ok());
    RecorderFeed feed(m_client);
    feed.setProject(m_project);
    QTRY_COMPARE(feed.phases().size(), std::size_t(1));
    QCOMPARE(feed.phases()[0].name, std::string("Feed"));
    QCOMPARE(feed.phases()[0].unit, std::string("R-1"));
    QCOMPARE(feed.phases()[0].from, 100.0);
    QCOMPARE(feed.phases()[0].to, 300.0);
}

// Soft sensors are tags among the others, live and later; nothing is called estimated where no estimator runs.
void TestRecorderFeed::showsWhatEstimatorsGive()
{
    const auto plant = [](const char* estimators) {
        std::string text = R"({"format": "titer.plant/1", "name": "flask", "units": [{"id": "flask",
            "type": "equations", "params": {"states": {"X": {"unit": "g/L"}}, "params": {"mu": "0.2 1/h"},
            "rates": {"X": "mu*X"}}, "initial": {"X": "1 g/L"}}],
            "recipe": {"duration": "10 h"}, "estimators": [ALL]})";
        return text.replace(text.find("ALL"), 3, estimators);
    };
    base::Result<store::ProjectFile> project = store::ProjectFile::create(m_project, plant(""));
    QVERIFY(project.ok());
    RecorderFeed feed(m_client);
    record();
    feed.setProject(m_project);
    QTRY_VERIFY(feed.value("src-1/count").quality == Quality::Good);
    for (const FeedTag& tag : feed.tags()) QVERIFY(tag.origin != FeedTag::Origin::Estimated);
    QVERIFY(project->savePlant(plant(R"({"id": "twin", "unit": "flask",
        "channels": [{"tag": "count", "variable": "flask.X", "noise": "10000 g/L"}]})")));
    QTRY_VERIFY_WITH_TIMEOUT(feed.value("twin/flask.X").quality == Quality::Good, 20'000);
    QVERIFY(feed.value("twin/flask.X.sd").value > 0.0);
    const FeedTag* tag = feed.find("twin/flask.X");
    QVERIFY(tag);
    QTRY_COMPARE_WITH_TIMEOUT(feed.find("twin/flask.X")->origin, FeedTag::Origin::Estimated, 20'000);
    QCOMPARE(feed.find("twin/flask.X")->unit, std::string("g/L"));
    QSignalSpy lines(&feed, &TagFeed::linesRead);
    feed.ask(feed.reader(), {"twin/flask.X"}, {});
    QTRY_VERIFY(!last(lines).empty() && last(lines)[0].x.size() > 1);
    QVERIFY(project->savePlant(plant("")));
    QTRY_VERIFY_WITH_TIMEOUT(feed.value("twin/flask.X").quality == Quality::Bad, 20'000);
}

TITER_TEST(TestRecorderFeed)

} // namespace tst_recorder_feed

#include "tst_recorder_feed.moc"
