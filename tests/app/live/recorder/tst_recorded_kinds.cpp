// What a recorder does where a tag changes its kind, or one text stands among numbers: nothing is hidden, no alarm is deaf, and it is said.
#include "app/live/alarms/alarm_defaults.h"
#include "app/live/recorder/recorder.h"
#include "core/base/not_available.h"
#include "core/store/audit.h"
#include "core/store/history/exchange/export_csv.h"
#include "core/store/history/history_reader.h"
#include "core/store/project_file.h"
#include "tests/support/test_program.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <deque>
#include <mutex>

namespace tst_recorded_kinds {

using namespace titer;
using namespace titer::app;
using connect::TagKind;

namespace {

constexpr std::int64_t always = std::int64_t(1) << 60;

constexpr connect::ConnectorInfo givingInfo{
    .id = "giving", .label = "Giving", .help = "", .settings = {}, .backpressure = connect::Backpressure::Block};

// What the source is to give next: a value, of which kind its tag is, or a number that it does not describe.
struct Stray {
    double value;
};
using Next = std::variant<double, std::string, TagKind, Stray>;
std::mutex mutex;
std::deque<Next> waiting;
TagKind firstKind = TagKind::Number; // as it is opened

void give(const std::vector<Next>& values)
{
    const std::scoped_lock lock(mutex);
    waiting.insert(waiting.end(), values.begin(), values.end());
}

// One tag that gives what the test says, as a topic of MQTT without a unit: each value is described as what it is. Not a number: a bad one.
class Giving : public connect::Connector {
public:
    const connect::ConnectorInfo& info() const override { return givingInfo; }
    std::vector<connect::AccessScope> accessScope(const connect::Settings&) const override { return {}; }
    std::vector<connect::Finding> test(const connect::Settings&, const connect::TaskContext&) override { return {}; }
    connect::Opened open(const connect::Settings&, const connect::TaskContext&, base::Errors&) override
    {
        const std::scoped_lock lock(mutex);
        m_kind = firstKind;
        return {{tag()}, {}, {}};
    }
    base::Done start(connect::Feed& feed) override
    {
        m_feed = &feed;
        return base::done();
    }
    Clock::time_point work(Clock::time_point now) override
    {
        const std::scoped_lock lock(mutex);
        for (; !waiting.empty(); waiting.pop_front()) {
            const Next& next = waiting.front();
            const std::int64_t time = std::max(base::now().microseconds, m_time + 1000);
            m_time = time;
            const TagKind* wanted = std::get_if<TagKind>(&next);
            if (const auto* stray = std::get_if<Stray>(&next)) {
                m_feed->push(connect::Sample{0, connect::status::good, time, time, stray->value});
                continue;
            }
            const TagKind kind = wanted ? *wanted : next.index() == 0 ? TagKind::Number : TagKind::Text;
            if (kind != m_kind) {
                m_kind = kind;
                m_feed->push(connect::NewTag{0, tag()});
            }
            if (const double* number = std::get_if<double>(&next))
                m_feed->push(connect::Sample{0, std::isnan(*number) ? connect::status::bad : connect::status::good,
                                             time, time, *number});
            if (const std::string* text = std::get_if<std::string>(&next))
                m_feed->push(connect::LongSample{0, connect::status::good, time, time, *text});
        }
        return now + std::chrono::milliseconds(5);
    }
    void stop() override {}
    connect::ConnectorStatus status() const override { return {.state = connect::State::Connected}; }

private:
    connect::TagInfo tag() const { return {.id = "line", .label = {}, .unit = {}, .kind = m_kind}; }

    connect::Feed* m_feed = nullptr;
    TagKind m_kind = TagKind::Number;
    std::int64_t m_time = 0;
};

class GivingPlugin : public ConnectorPlugin {
public:
    const connect::ConnectorInfo& info() const override { return givingInfo; }
    std::unique_ptr<connect::Connector> create() const override { return std::make_unique<Giving>(); }
};

alarm::Definition above(double limit)
{
    alarm::Definition definition;
    definition.id = "al-1";
    definition.name = "line high";
    definition.kind = alarm::Kind::Above;
    definition.tag = "src-1/line";
    definition.limit = limit;
    definition.cause = definition.consequence = definition.response = "none";
    definition.timeToRespond = 60.0;
    return definition;
}

} // namespace

class TestRecordedKinds : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_project = m_folder->filePath("p.titer").toStdString();
        m_plugins = std::make_unique<PluginHost>(QStringList());
        m_plugins->addBuiltIn(m_plugin, {});
        firstKind = TagKind::Number;
    }
    void cleanup()
    {
        if (m_recorder) stop();
    }

    // 50 numbers, a restart, a retained "offline" first, then numbers above the limit.
    void aFirstTextAfterARestartHidesNoNumbers()
    {
        std::vector<Next> numbers(50, 10.0);
        start();
        give(numbers);
        QTRY_COMPARE(kept(), std::int64_t(50));
        stop();
        firstKind = TagKind::Text;
        start();
        give({"offline"});
        QTRY_VERIFY(!latestIsGood("src-1/line"));
        // It is said, in words and by an alarm.
        QTRY_COMPARE(state(), connect::State::Degraded);
        QVERIFY(why().find("recorded as “line [text]”") != std::string::npos);
        QTRY_VERIFY(alarm("titer.name").active);
        give({99.5, 99.5});
        QTRY_VERIFY(alarm("al-1").active);
        QTRY_COMPARE(state(), connect::State::Connected);
        stop();

        auto reader = store::HistoryReader::open(store::historyFolder(m_project));
        QCOMPARE(goodNumbers(*reader, "src-1/line"), std::size_t(52));
        const auto tag = reader->find("src-1/line");
        QVERIFY(tag.ok() && *tag && (*tag)->kind == TagKind::Number);
        std::string csv;
        QVERIFY(store::exportCsv(*reader, {{**tag}, 0, always},
                                 [&](std::string_view text) { return csv += text, true; }, {})
                    .ok());
        QVERIFY(csv.find("99.5") != std::string::npos && csv.find("offline") == std::string::npos);
        const auto text = reader->find("src-1/line [text]");
        QVERIFY(text.ok() && *text);
        const auto longs = reader->longPoints((*text)->id, 0, always, 10);
        QVERIFY(!longs->empty());
        QCOMPARE(std::get<std::string>(longs->front().value), std::string("offline"));
    }

    // As a metric of Sparkplug after a rebirth with another data type: what it was is not good any more, though no value came.
    void whatATagWasEndsWithItsKind()
    {
        start();
        give({10.0, 10.0});
        QTRY_COMPARE(kept(), std::int64_t(2));
        give({TagKind::Text});
        QTRY_VERIFY(!latestIsGood("src-1/line"));
        QVERIFY(!store::HistoryReader::open(store::historyFolder(m_project))->find("src-1/line [text]")->has_value());
    }

    void numbersOfATagOfTextsHaveANameOfTheirOwn()
    {
        firstKind = TagKind::Text;
        start();
        give({"B-12", 13.0, "B-14"});
        QTRY_COMPARE(kept(), std::int64_t(3));
        stop();
        auto reader = store::HistoryReader::open(store::historyFolder(m_project));
        QCOMPARE(goodNumbers(*reader, "src-1/line [number]"), std::size_t(1));
        const auto tag = reader->find("src-1/line");
        QVERIFY(tag.ok() && *tag && (*tag)->kind == TagKind::Text);
        std::string texts;
        const auto longs = reader->longPoints((*tag)->id, 0, always, 3); // the end of the recorder is behind them
        for (const store::LongPoint& point : *longs)
            texts += std::get<std::string>(point.value) +
                     (connect::qualityOf(point.status) == connect::Quality::Bad ? "bad, " : ", ");
        QCOMPARE(texts, std::string("B-12, bad, B-14, "));
    }

    // Of a plugin that does not keep to the order: it stands among no texts, and is counted.
    void aNumberThatIsNotDescribedIsCountedAsLost()
    {
        firstKind = TagKind::Text;
        start();
        give({"on", Stray{5.0}, Stray{6.0}, "off"});
        QTRY_COMPARE(kept(), std::int64_t(2));
        QTRY_COMPARE(source().lost, std::int64_t(2));
        stop();
        auto reader = store::HistoryReader::open(store::historyFolder(m_project));
        QCOMPARE(goodNumbers(*reader, "src-1/line"), std::size_t(0));
        const auto gaps = reader->gaps(0, always);
        const bool isSaid = std::ranges::any_of(*gaps, [](const store::GapEntry& gap) {
            return gap.cause == connect::Gap::Cause::Unreadable && gap.lost == 2 &&
                   gap.detail.find("another kind") != std::string::npos;
        });
        QVERIFY(isSaid);
    }

    // The trail says it once, however often it gives the one after the other.
    void whatChangesItsKindAgainAndAgainFillsNoTrail()
    {
        QVERIFY(store::ProjectFile::create(m_project, "{}").ok());
        start();
        give({1.0});
        for (int i = 0; i < 20; ++i) give({"off", 2.0});
        QTRY_COMPARE(kept(), std::int64_t(41));
        stop();
        int entries = 0;
        QVERIFY(store::AuditTrail::ofProject(m_project)
                    .read([&](const store::AuditEntry& entry) {
                        entries += entry.change.what == "tag_kind_changed";
                        return true;
                    })
                    .ok());
        QCOMPARE(entries, 1);
    }

    // One that is switched off records nothing under any name.
    void theAlarmOfNamesReturnsWhereTheSourceIsSwitchedOff()
    {
        start();
        give({1.0, "off"});
        QTRY_COMPARE_WITH_TIMEOUT(latestOf("titer/name"), 1.0, 10'000);
        m_recorder->apply({{"src-1", "S", "giving", {}, false}});
        QTRY_COMPARE(state(), connect::State::Stopped);
        QTRY_COMPARE_WITH_TIMEOUT(latestOf("titer/name"), 0.0, 10'000);
    }

    // What reads the name gets no values: that is no matter of acceptance.
    void acknowledgingAcceptsANewNameThatNothingReads()
    {
        start();
        give({1.0, "off"});
        QTRY_VERIFY(alarm("titer.name").active);
        m_recorder->act("one", {.alarm = "titer.name"});
        QTRY_COMPARE(alarm("titer.name").state, alarm::State::Acknowledged);
        QTest::qWait(1500);
        QCOMPARE(latestOf("titer/name"), 1.0);
        QCOMPARE(state(), connect::State::Degraded);
        m_recorder->setAlarms({}, "moved");
        QTRY_COMPARE_WITH_TIMEOUT(latestOf("titer/name"), 0.0, 10'000);
        QCOMPARE(state(), connect::State::Connected);
        QVERIFY(why().find("recorded as “line [text]”") != std::string::npos); // it still is
        stop();

        // The store has the name now; a recorder that starts raises nothing, until something reads the other one.
        start();
        m_recorder->setAlarms({}, "none");
        give({"off"});
        QTRY_VERIFY(why().find("recorded as “line [text]”") != std::string::npos);
        QTest::qWait(1500);
        QCOMPARE(latestOf("titer/name"), 0.0);
        m_recorder->setFormulas({{"calc-1", "Double", "`src-1/line` * 2", ""}});
        QTRY_COMPARE_WITH_TIMEOUT(latestOf("titer/name"), 1.0, 10'000);
    }
    void aNewNameThatNothingReadsIsToldOnce()
    {
        start();
        m_recorder->setAlarms({}, "none");
        give({1.0, "off"});
        QTRY_VERIFY(alarm("titer.name").active);
        QCOMPARE(state(), connect::State::Degraded);
        m_recorder->act("one", {.alarm = "titer.name"});
        QTRY_COMPARE_WITH_TIMEOUT(latestOf("titer/name"), 0.0, 10'000);
        QTRY_COMPARE(state(), connect::State::Connected);
    }

    // As OPC UA, whose tags are numbers until the server says more: no tag comes of it, and nobody is warned.
    void aKindThatIsKnownLateMakesNoTag()
    {
        firstKind = TagKind::Number;
        start();
        give({base::notAvailable, TagKind::Text, "Feeding"});
        QTRY_COMPARE(kept(), std::int64_t(2));
        stop();
        start();
        give({base::notAvailable, TagKind::Text, "Holding"});
        QTRY_COMPARE(kept(), std::int64_t(1));
        QCOMPARE(state(), connect::State::Connected);
        stop();
        auto reader = store::HistoryReader::open(store::historyFolder(m_project));
        std::size_t own = 0;
        const auto tags = reader->tags();
        for (const store::HistoryTag& tag : *tags) own += tag.source == "src-1";
        QCOMPARE(own, std::size_t(1));
        const auto tag = reader->find("src-1/line");
        QVERIFY((*tag)->kind == TagKind::Text);
        std::string good; // the ends of the two recorders lie between and behind them
        const auto longs = reader->longPoints((*tag)->id, 0, always, 10);
        for (const store::LongPoint& point : *longs)
            if (connect::qualityOf(point.status) == connect::Quality::Good)
                good += std::get<std::string>(point.value) + " ";
        QCOMPARE(good, std::string("Feeding Holding "));
    }

private:
    void start()
    {
        m_recorder = std::make_unique<Recorder>(*m_plugins);
        const connect::Source source{"src-1", "S", "giving", {}, true};
        const base::Done started = m_recorder->start(m_project, {source}, {above(50.0)});
        QVERIFY2(started.ok(), started ? "" : started.error().what.text().c_str());
        QTRY_COMPARE(state(), connect::State::Connected);
    }
    void stop()
    {
        QSignalSpy stopped(m_recorder.get(), &Recorder::stopped);
        m_recorder->stop();
        QVERIFY(stopped.size() == 1 || stopped.wait(6000));
        m_recorder.reset();
    }
    SourceState source() const
    {
        for (const SourceState& state : m_recorder->picture().sources)
            if (state.id == "src-1") return state;
        return {};
    }
    std::int64_t kept() const { return source().kept; }
    connect::State state() const { return source().status.state; }
    std::string why() const { return source().status.why.text(); }
    alarm::AlarmStatus alarm(const std::string& id) const
    {
        for (const AlarmRow& one : m_recorder->alarms())
            if (one.definition.id == id) return one.alarmStatus;
        return {};
    }
    bool latestIsGood(const char* name) const
    {
        auto reader = store::HistoryReader::open(store::historyFolder(m_project));
        const auto tag = reader->find(name);
        const auto latest = reader->latest((*tag)->id);
        return latest && *latest && connect::qualityOf((*latest)->status) == connect::Quality::Good;
    }
    double latestOf(const char* name) const
    {
        auto reader = store::HistoryReader::open(store::historyFolder(m_project));
        if (!reader) return base::notAvailable;
        const auto tag = reader->find(name);
        if (!tag || !*tag) return base::notAvailable;
        const auto latest = reader->latest((*tag)->id);
        return latest && *latest ? (*latest)->value : base::notAvailable;
    }
    static std::size_t goodNumbers(store::HistoryReader& reader, const char* name)
    {
        const auto tag = reader.find(name);
        if (!tag || !*tag) return 0;
        const auto points = reader.everyPoint((*tag)->id, 0, always, {});
        return std::size_t(std::ranges::count(*points, connect::status::good, &store::Point::status));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::string m_project;
    const GivingPlugin m_plugin;
    std::unique_ptr<PluginHost> m_plugins;
    std::unique_ptr<Recorder> m_recorder;
};

TITER_TEST(TestRecordedKinds)

} // namespace tst_recorded_kinds

#include "tst_recorded_kinds.moc"
