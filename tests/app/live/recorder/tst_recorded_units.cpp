// What a recorder does where units differ: of an alarm and its tag, of a source before and after.
#include "app/live/alarms/alarm_edits.h"
#include "app/live/alarms/alarm_replay.h"
#include "app/live/recorder/recorder.h"
#include "core/alarm/limit_unit.h"
#include "core/store/history/exchange/export_csv.h"
#include "core/store/history/history_reader.h"
#include "core/store/history/kept_unit.h"
#include "tests/support/test_program.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <mutex>

namespace tst_recorded_units {

using namespace titer;
using namespace titer::app;
using alarm::Definition;
using alarm::Kind;

namespace {

constexpr std::int64_t always = std::int64_t(1) << 60;

// One tag whose unit and value the test sets.
constexpr connect::ConnectorInfo changingInfo{
    .id = "changing", .label = "Changing", .help = "", .settings = {}, .backpressure = connect::Backpressure::Block};
std::mutex mutex;
std::string unit;
double value = 0.0;

void say(const std::string& newUnit, double newValue)
{
    const std::scoped_lock lock(mutex);
    unit = newUnit;
    value = newValue;
}

class Changing : public connect::Connector {
public:
    const connect::ConnectorInfo& info() const override { return changingInfo; }
    std::vector<connect::AccessScope> accessScope(const connect::Settings&) const override { return {}; }
    std::vector<connect::Finding> test(const connect::Settings&, const connect::TaskContext&) override { return {}; }
    connect::Opened open(const connect::Settings&, const connect::TaskContext&, base::Errors&) override
    {
        const std::scoped_lock lock(mutex);
        m_unit = unit;
        return {{tag()}, {{"node", base::say("X is named by a number.")}}, {}};
    }
    base::Done start(connect::Feed& feed) override
    {
        m_feed = &feed;
        return base::done();
    }
    Clock::time_point work(Clock::time_point now) override
    {
        const std::scoped_lock lock(mutex);
        if (unit != m_unit) {
            m_unit = unit;
            m_feed->push(connect::NewTag{0, tag()});
        }
        const std::int64_t time = base::now().microseconds;
        m_feed->push(connect::Sample{0, connect::status::good, time, time, value});
        return now + std::chrono::milliseconds(5);
    }
    void stop() override {}
    connect::ConnectorStatus status() const override { return {.state = connect::State::Connected}; }

private:
    connect::TagInfo tag() const { return {.id = "X", .label = {}, .unit = m_unit}; }

    connect::Feed* m_feed = nullptr;
    std::string m_unit;
};

class ChangingPlugin : public ConnectorPlugin {
public:
    const connect::ConnectorInfo& info() const override { return changingInfo; }
    std::unique_ptr<connect::Connector> create() const override { return std::make_unique<Changing>(); }
};

Definition above(double limit, const std::string& limitUnit, Kind kind = Kind::Above)
{
    Definition definition;
    definition.id = "al-1";
    definition.name = "X high";
    definition.kind = kind;
    definition.tag = "src-1/X";
    definition.limit = limit;
    definition.unit = limitUnit;
    definition.cause = definition.consequence = definition.response = "none";
    definition.timeToRespond = 60.0;
    return definition;
}

} // namespace

class TestUnits : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_project = m_folder->filePath("p.titer").toStdString();
        m_plugins = std::make_unique<PluginHost>(QStringList());
        m_plugins->addBuiltIn(m_plugin, {});
    }
    void cleanup()
    {
        if (m_recorder) stop();
    }

    void convertsWhatMeasuresTheSame()
    {
        QCOMPARE((*store::keptUnit("mg/L", "g/L"))(5000.0), 5.0);
        QCOMPARE((*store::keptUnit("K", "°C"))(310.15), 37.0);
        QVERIFY(!store::keptUnit("g/l", "g/L")->converts());
        QCOMPARE(store::keptUnit("", "g/L")->unit, std::string("g/L"));
        QCOMPARE(store::keptUnit("g/L", "")->unit, std::string("g/L"));
        QVERIFY(!store::keptUnit("% air", "%")->converts()); // probes are set up as either
        QVERIFY(!store::keptUnit("°C", "g/L") && !store::keptUnit("counts", "g/L"));
    }

    void limitsAreConvertedOrRefused()
    {
        Definition definition = above(100.0, "mg/L");
        definition.deadband = 10.0;
        const auto converted = alarm::inUnitOfTag(definition, "g/L", {});
        QVERIFY(converted.ok());
        QCOMPARE(converted->limit, 0.1);
        QCOMPARE(converted->deadband, 0.01);
        QCOMPARE(converted->unit, std::string("g/L"));
        // Temperatures have an offset, their differences and rates none.
        QCOMPARE(alarm::inUnitOfTag(above(310.15, "K"), "°C", {})->limit, 37.0);
        QCOMPARE(alarm::inUnitOfTag(above(0.5, "K", Kind::Rate), "°C", {})->limit, 0.5);
        QCOMPARE(alarm::inUnitOfTag(above(30.0, "% air"), "%", {})->limit, 30.0);
        QCOMPARE(alarm::inUnitOfTag(above(30.0, ""), "%", {})->limit, 30.0);
        QCOMPARE(alarm::inUnitOfTag(above(30.0, "%"), "", {})->limit, 30.0);
        QCOMPARE(alarm::inUnitOfTag(above(60.0, "s", Kind::Stale), "g/L", {})->limit, 60.0);
        QCOMPARE(alarm::inUnitOfTag(above(37.0, "°C"), "g/L", {}).error().where, std::string("unit"));
        Definition deviation = above(1.0, "g/L", Kind::Deviation);
        deviation.reference = "src-1/set";
        QVERIFY(alarm::inUnitOfTag(deviation, "g/L", "g/L").ok());
        QCOMPARE(alarm::inUnitOfTag(deviation, "g/L", "mg/L").error().where, std::string("reference"));
    }

    // 3 g/L against 100 mg/L, 500 mg/L against 1 g/L.
    void alarmsHeedUnits_data()
    {
        QTest::addColumn<QString>("sourceUnit");
        QTest::addColumn<double>("sourceValue");
        QTest::addColumn<double>("limit");
        QTest::addColumn<QString>("limitUnit");
        QTest::addColumn<bool>("raises");
        QTest::addRow("beyond, in a smaller unit") << "g/L" << 3.0 << 100.0 << "mg/L" << true;
        QTest::addRow("within, in a larger unit") << "mg/L" << 500.0 << 1.0 << "g/L" << false;
        QTest::addRow("beyond, in a larger unit") << "mg/L" << 1500.0 << 1.0 << "g/L" << true;
    }
    void alarmsHeedUnits()
    {
        QFETCH(QString, sourceUnit);
        QFETCH(double, sourceValue);
        QFETCH(double, limit);
        QFETCH(QString, limitUnit);
        QFETCH(bool, raises);
        say(sourceUnit.toStdString(), sourceValue);
        start({above(limit, limitUnit.toStdString())});
        QTRY_VERIFY(kept() > 20);
        if (raises) QTRY_VERIFY(alarmStatus().active);
        QVERIFY(alarmStatus().active == raises);
        stop();
        for (const alarm::Transition& one : transitions()) {
            if (one.act != alarm::Transition::Act::Raised) continue;
            QCOMPARE(one.unit, sourceUnit.toStdString());
            QCOMPARE(one.value, sourceValue);
        }
        const auto replay = replayAlarms(store::historyFolder(m_project), 0, always);
        QVERIFY(replay.ok() && !replay->difference);
    }

    // 5 g/L, then 5000 mg/L: nothing happened.
    void aUnitThatChangesInFlightChangesNoValue()
    {
        say("g/L", 5.0);
        start({above(100.0, "g/L")});
        QTRY_VERIFY(kept() > 20);
        say("mg/L", 5000.0);
        const std::int64_t before = kept();
        QTRY_VERIFY(kept() > before + 20);
        QVERIFY(!alarmStatus().active);
        // The window sees what is kept.
        QTRY_COMPARE(m_recorder->tags("src-1").front().unit, std::string("g/L"));
        say("mg/L", 200'000.0);
        QTRY_VERIFY(alarmStatus().active);
        stop();
        // The next recorder meets the other unit at once.
        say("mg/L", 5000.0);
        start({above(100.0, "g/L")});
        QTRY_VERIFY(!alarmStatus().active);
        stop();

        auto reader = store::HistoryReader::open(store::historyFolder(m_project));
        const auto tag = reader->find("src-1/X");
        QVERIFY(tag.ok() && *tag);
        QCOMPARE((*tag)->unit, std::string("g/L"));
        const auto points = reader->everyPoint((*tag)->id, 0, always, {});
        QVERIFY(points.ok() && points->size() > 40);
        for (const store::Point& point : *points)
            if (point.status == connect::status::good)
                QVERIFY2(point.value == 5.0 || point.value == 200.0, std::to_string(point.value).c_str());
        std::string csv;
        const store::ExportOrder all{{**tag}, 0, always};
        QVERIFY(store::exportCsv(*reader, all, [&](std::string_view text) { return csv += text, true; }, {}).ok());
        QVERIFY(csv.find("X [g/L]") != std::string::npos && csv.find(",5000") == std::string::npos);
        for (const alarm::Transition& one : transitions())
            if (one.act == alarm::Transition::Act::Raised) QCOMPARE(one.value, 200.0);
        const auto replay = replayAlarms(store::historyFolder(m_project), 0, always);
        QVERIFY(replay.ok() && !replay->difference);
    }

    // Whatever the device counts in by now.
    void whatIsShownKeepsItsUnit()
    {
        say("°C", 37.0);
        start({});
        QTRY_VERIFY(kept() > 20);
        say("K", 310.15);
        const std::int64_t before = kept();
        QTRY_VERIFY(kept() > before + 20);
        QTRY_COMPARE(m_recorder->tags("src-1").front().unit, std::string("°C"));
        say("°C", 37.0);
        const std::int64_t back = kept();
        QTRY_VERIFY(kept() > back + 20);
        QTRY_COMPARE(m_recorder->tags("src-1").front().unit, std::string("°C"));
    }

    void whatAConnectorNoticesIsReported()
    {
        say("g/L", 5.0);
        m_recorder = std::make_unique<Recorder>(*m_plugins);
        QSignalSpy noticed(m_recorder.get(), &Recorder::noticed);
        QVERIFY(m_recorder->start(m_project, {{"src-1", "S", "changing", {}, true}}, {}));
        QVERIFY(noticed.size() == 1 || noticed.wait(5000));
        QCOMPARE(noticed[0][0].value<std::string>(), std::string("src-1"));
        QCOMPARE(noticed[0][1].value<base::Notices>().front().what.text(), std::string("X is named by a number."));
        stop();
    }

    // What measures something else is another series.
    void anotherQuantityIsASeriesOfItsOwn()
    {
        say("g/L", 5.0);
        start({});
        QTRY_VERIFY(kept() > 20);
        say("°C", 37.0);
        const std::int64_t before = kept();
        QTRY_VERIFY(kept() > before + 20);
        QTRY_COMPARE(m_recorder->tags("src-1").front().id, std::string("X [°C]"));
        // Alarms and boards of X get nothing any more, which no one else would say.
        const connect::ConnectorStatus status = m_recorder->picture().sources.front().status;
        QCOMPARE(status.state, connect::State::Degraded);
        QVERIFY(status.why.text().find("recorded as “X [°C]”") != std::string::npos);
        stop();
        auto reader = store::HistoryReader::open(store::historyFolder(m_project));
        for (const auto& [name, only] : {std::pair("src-1/X", 5.0), std::pair("src-1/X [°C]", 37.0)}) {
            const auto tag = reader->find(name);
            QVERIFY2(tag.ok() && *tag, name);
            const auto points = reader->everyPoint((*tag)->id, 0, always, {});
            QVERIFY(points.ok() && points->size() > 10);
            for (const store::Point& point : *points)
                if (point.status == connect::status::good) QCOMPARE(point.value, only);
        }
    }

    // A person makes another formula of a name that boards and alarms know.
    void aFormulaOfAnotherQuantityLeavesTheOlderValuesTheirUnit()
    {
        say("g/L", 5.0);
        start({});
        m_recorder->setFormulas({{"calc-1", "y", "2 * `src-1/X`", "g/L"}});
        QTRY_VERIFY(isKept("calc/y", 10.0));
        m_recorder->setFormulas({{"calc-1", "y", "2 * `src-1/X`", "mg/L"}});
        QTRY_VERIFY(kept() > 20);
        m_recorder->setFormulas({{"calc-1", "y", "`src-1/X` / `src-1/X` * 3", "1"}});
        QTRY_VERIFY(isKept("calc/y", 3.0));
        stop();
        auto reader = store::HistoryReader::open(store::historyFolder(m_project));
        for (const auto& [name, unit, only] :
             {std::tuple("calc/y [g/L]", "g/L", 10.0), std::tuple("calc/y", "1", 3.0)}) {
            const auto tag = reader->find(name);
            QVERIFY2(tag.ok() && *tag, name);
            QCOMPARE((*tag)->unit, std::string(unit));
            const auto points = reader->everyPoint((*tag)->id, 0, always, {});
            QVERIFY(points.ok() && !points->empty());
            for (const store::Point& point : *points)
                if (point.status == connect::status::good) QCOMPARE(point.value, only);
        }
    }

    // A limit in °C on what turns out to be in g/L compares nothing, and is seen not to.
    void aLimitThatMeasuresSomethingElseIsNotEvaluated()
    {
        say("g/L", 500.0);
        start({above(37.0, "°C")});
        QTRY_VERIFY(kept() > 20);
        QTRY_VERIFY(!m_recorder->alarms().empty() && !row().definition.enabled);
        QVERIFY(!alarmStatus().active);
        stop();
        // Known before, it is refused.
        auto project = store::ProjectFile::create(m_project, R"({"format": "titer.plant/1", "name": "P"})");
        QVERIFY(project.ok());
        Definition fresh = above(37.0, "°C");
        fresh.id.clear();
        const auto refused = keepAlarm(*project, fresh, {});
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().where, std::string("unit"));
        fresh.unit = "mg/L";
        QVERIFY(keepAlarm(*project, fresh, {}).ok());
    }

private:
    void start(const std::vector<Definition>& definitions)
    {
        m_recorder = std::make_unique<Recorder>(*m_plugins);
        const base::Done started = m_recorder->start(m_project, {{"src-1", "S", "changing", {}, true}}, definitions);
        QVERIFY2(started.ok(), started ? "" : started.error().what.text().c_str());
        QTRY_VERIFY(m_recorder->alarms().size() >= definitions.size());
    }
    void stop()
    {
        QSignalSpy stopped(m_recorder.get(), &Recorder::stopped);
        m_recorder->stop();
        QVERIFY(stopped.size() == 1 || stopped.wait(6000));
        m_recorder.reset();
    }
    std::int64_t kept() const
    {
        for (const SourceState& state : m_recorder->picture().sources)
            if (state.id == "src-1") return state.kept;
        return 0;
    }
    bool isKept(const char* name, double value) const
    {
        auto reader = store::HistoryReader::open(store::historyFolder(m_project));
        const auto tag = reader ? reader->find(name) : base::Result<std::optional<store::HistoryTag>>(reader.error());
        if (!tag || !*tag) return false;
        const auto newest = reader->latest((*tag)->id);
        return newest && *newest && (*newest)->value == value;
    }
    AlarmRow row() const
    {
        for (const AlarmRow& one : m_recorder->alarms())
            if (one.definition.id == "al-1") return one;
        return {};
    }
    alarm::AlarmStatus alarmStatus() const { return row().alarmStatus; }
    std::vector<alarm::Transition> transitions() const
    {
        auto journal = store::AlarmJournal::open(store::historyFolder(m_project), store::Database::Mode::Read);
        const auto found = journal->between(0, always, 1'000'000);
        std::vector<alarm::Transition> own;
        for (const alarm::Transition& one : *found)
            if (one.alarm == "al-1") own.push_back(one);
        return own;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::string m_project;
    const ChangingPlugin m_plugin;
    std::unique_ptr<PluginHost> m_plugins;
    std::unique_ptr<Recorder> m_recorder;
};

TITER_TEST(TestUnits)

} // namespace tst_recorded_units

#include "tst_recorded_units.moc"
