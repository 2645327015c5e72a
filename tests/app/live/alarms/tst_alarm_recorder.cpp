// Alarms in a recorder: over restarts and kills, with what persons do about them, and evaluated again from the store.
#include "app/live/alarm_client.h"
#include "app/live/alarms/alarm_defaults.h"
#include "app/live/alarms/alarm_replay.h"
#include "app/live/recorder/recorder.h"
#include "app/live/recorder/recorder_server.h"
#include "core/store/history/files/history_index.h"
#include "core/store/history/history_reader.h"
#include "core/store/project_file.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <set>

namespace tst_alarm_recorder {

using namespace titer;
using namespace titer::app;
using alarm::Definition;
using alarm::Kind;
using alarm::State;
using alarm::Transition;
using connect::Source;
using std::chrono::milliseconds;

namespace {

constexpr std::int64_t endOfTime = std::numeric_limits<std::int64_t>::max() / 2;

std::atomic<bool> plugged = true;
std::atomic<double> level = 50.0; // of the tag "steady"

// Two tags that wander, a third that follows what the test says. Now and then a value is bad, late, or comes twice.
constexpr connect::ConnectorInfo wildInfo{
    .id = "wild", .label = "Wild", .help = "", .settings = {}, .backpressure = connect::Backpressure::DropOldest};

class Wild : public connect::Connector {
public:
    const connect::ConnectorInfo& info() const override { return wildInfo; }
    std::vector<connect::AccessScope> accessScope(const connect::Settings&) const override { return {}; }
    std::vector<connect::Finding> test(const connect::Settings&, const connect::TaskContext&) override { return {}; }
    connect::Opened open(const connect::Settings&, const connect::TaskContext&, base::Errors&) override
    {
        return {{{.id = "a", .label = {}, .unit = "%"},
                 {.id = "b", .label = {}, .unit = "%"},
                 {.id = "steady", .label = {}, .unit = "%"}},
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
        if (!plugged) return now + milliseconds(5);
        const std::int64_t time = base::now().microseconds;
        for (std::uint32_t tag = 0; tag < 2; ++tag) {
            m_walk[tag] = std::clamp(m_walk[tag] + 16.0 * (uniform() - 0.5), 0.0, 100.0);
            const double dice = uniform();
            if (dice < 0.1) continue;
            connect::Sample sample{tag, connect::status::good, time, time, m_walk[tag]};
            if (dice < 0.2) sample.status = connect::status::badSensorFailure, sample.value = NAN;
            if (dice > 0.95) sample.sourceTime -= 30'000;
            m_feed->push(sample);
        }
        m_feed->push(connect::Sample{2, connect::status::good, time, time, level});
        return now + milliseconds(7);
    }
    void stop() override {}
    connect::ConnectorStatus status() const override
    {
        return {.state = plugged ? connect::State::Connected : connect::State::Retrying};
    }

private:
    double uniform()
    {
        return double(m_seed = (m_seed * 6364136223846793005ull + 1442695040888963407ull) >> 1) / 9.3e18;
    }

    connect::Feed* m_feed = nullptr;
    double m_walk[2] = {50.0, 50.0};
    std::uint64_t m_seed = 42;
};

class WildPlugin : public ConnectorPlugin {
public:
    const connect::ConnectorInfo& info() const override { return wildInfo; }
    std::unique_ptr<connect::Connector> create() const override { return std::make_unique<Wild>(); }
};

Definition on(std::string id, Kind kind, std::string tag, double limit, double deadband = 0.0)
{
    Definition definition;
    definition.id = id;
    definition.name = "Alarm " + id;
    definition.kind = kind;
    definition.tag = std::move(tag);
    definition.limit = limit;
    definition.deadband = deadband;
    definition.unit = kind == Kind::Stale ? "s" : "%";
    definition.cause = "the test";
    definition.consequence = "none";
    definition.response = "look";
    definition.timeToRespond = 60.0;
    return definition;
}

std::vector<Definition> manyKinds()
{
    std::vector<Definition> all = {
        on("al-1", Kind::Above, "src-1/a", 70.0, 5.0), on("al-2", Kind::Below, "src-1/b", 40.0, 3.0),
        on("al-3", Kind::Rate, "src-1/a", 300.0),      on("al-4", Kind::Stale, "src-1/b", 1.0),
        on("al-5", Kind::BadQuality, "src-1/a", 0.0),  on("al-6", Kind::Deviation, "src-1/a", 20.0, 4.0),
        on("al-7", Kind::Expression, "src-1/a", 0.0),  on("al-8", Kind::Above, "src-1/steady", 80.0, 1.0),
        on("al-9", Kind::Below, "src-1/a", 45.0, 1.0), on("al-10", Kind::Above, "src-1/b", 55.0, 1.0)};
    all[1].onDelay = 0.05;
    all[1].offDelay = 0.03;
    all[5].reference = "src-1/b";
    all[6].expression = "`src-1/a` + `src-1/b` > 120";
    all[6].unit.clear();
    all[4].unit.clear();
    all[8].latch = true;
    all[9].suppression = "`src-1/a` > 60";
    all[7].priority = alarm::Priority::High;
    return all;
}

const connect::Source source{"src-1", "Twin", "wild", {}, true};

// Alarms of Titer itself.
int own()
{
    return int(ownDefinitions({source}).size());
}

} // namespace

class TestAlarmRecorder : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::string m_project;
    std::vector<Definition> m_definitions;
    const WildPlugin m_plugin;
    std::unique_ptr<PluginHost> m_plugins;
    std::unique_ptr<Recorder> m_recorder;
    std::unique_ptr<RecorderServer> m_server;

    void start();
    void stop();
    void kill();
    std::vector<Transition> journal() const;
    const alarm::AlarmStatus alarmStatus(const std::string& id) const;
    base::Done act(alarm::Act act);
    void comparesWithAReplay(std::size_t min);

private slots:
    void init();
    void cleanup();
    void givesTheSameJournalWhenItIsReplayed();
    void goesOnWhereItStoodAfterAKill();
    void keepsWhoShelvedAndWhyUntilTheTimeIsOver();
    void refusesActsThatHaveNoReason();
    void reportsThatASourceIsGoneAndLeavesItsAlarms();
    void keepsStatesWhenDefinitionsChange();
    void showsWindowsAlarmsLiveAndAsTheyStoodLast();
    void letsWindowsActOnAlarms();
    void writesOfItsOwnTroubles();
};

void TestAlarmRecorder::init()
{
    plugged = true;
    level = 50.0;
    QDir(m_folder.path()).removeRecursively();
    QVERIFY(QDir().mkpath(m_folder.path()));
    m_project = m_folder.filePath("Culture 7.titer").toStdString();
    QVERIFY(store::ProjectFile::create(m_project, "{}").ok()); // whose trail reports acts
    m_definitions = manyKinds();
    m_plugins = std::make_unique<PluginHost>(QStringList());
    m_plugins->addBuiltIn(m_plugin, {});
}

void TestAlarmRecorder::cleanup()
{
    if (m_recorder) stop();
}

void TestAlarmRecorder::start()
{
    m_recorder = std::make_unique<Recorder>(*m_plugins);
    QVERIFY(m_recorder->start(m_project, {source}, m_definitions).ok());
    const auto reload = [this](const std::string& reason) {
        m_recorder->setAlarms(m_definitions, reason);
        return base::done();
    };
    m_server = std::make_unique<RecorderServer>(*m_recorder, reload);
    QVERIFY(m_server->listen(m_project).ok());
    QTRY_VERIFY_WITH_TIMEOUT(m_recorder->alarms().size() >= m_definitions.size(), 5000);
}

void TestAlarmRecorder::stop()
{
    QSignalSpy stopped(m_recorder.get(), &Recorder::stopped);
    m_recorder->stop();
    QVERIFY(stopped.size() == 1 || stopped.wait(6000));
    QVERIFY(stopped[0][0].value<std::vector<base::Error>>().empty());
    m_server.reset();
    m_recorder.reset();
}

void TestAlarmRecorder::kill()
{
    m_server.reset();
    m_recorder.reset();
}

std::vector<Transition> TestAlarmRecorder::journal() const
{
    auto opened = store::AlarmJournal::open(store::historyFolder(m_project), store::Database::Mode::Read);
    const auto found =
        opened ? opened->between(0, endOfTime, 1'000'000) : base::Result<std::vector<Transition>>(opened.error());
    return found ? *found : std::vector<Transition>();
}

const alarm::AlarmStatus TestAlarmRecorder::alarmStatus(const std::string& id) const
{
    for (const AlarmRow& row : m_recorder->alarms())
        if (row.definition.id == id) return row.alarmStatus;
    return {};
}

base::Done TestAlarmRecorder::act(alarm::Act act)
{
    QSignalSpy acted(m_recorder.get(), &Recorder::acted);
    m_recorder->act("test", std::move(act));
    if (acted.empty() && !acted.wait(3000)) return base::Error{base::Code::Io, {}, base::say("No answer came.")};
    const auto error = acted[0][1].value<std::vector<base::Error>>();
    return error.empty() ? base::done() : base::Done(error.front());
}

void TestAlarmRecorder::comparesWithAReplay(std::size_t min)
{
    const base::Result<AlarmReplay> replay = replayAlarms(store::historyFolder(m_project), 0, endOfTime);
    QVERIFY2(replay.ok(), replay ? "" : replay.error().what.text().c_str());
    if (replay->difference) {
        const auto text = [](const std::optional<Transition>& one) {
            return one ? alarm::transitionJson(*one).write(false) : std::string("nothing");
        };
        const std::string both = "at " + std::to_string(replay->difference->place) + "\nkept " +
                                 text(replay->difference->kept) + "\nreplayed " + text(replay->difference->replayed);
        QVERIFY2(false, both.c_str());
    }
    QVERIFY2(std::size_t(replay->kept) >= min, std::to_string(replay->kept).c_str());
    QCOMPARE(std::size_t(replay->kept), journal().size());
    // Second by second: nothing hangs on what is in memory at once.
    const base::Result<AlarmReplay> pieces = replayAlarms(store::historyFolder(m_project), 0, endOfTime, {}, 1);
    QVERIFY(pieces.ok() && !pieces->difference);
    QCOMPARE(pieces->kept, replay->kept);
    QCOMPARE(pieces->samples, replay->samples);
    if (replay->ticks > 3) QVERIFY2(pieces->atOnce < replay->atOnce, std::to_string(pieces->atOnce).c_str());
    QCOMPARE(replay->overlaidFrom, std::int64_t(0));
}

void TestAlarmRecorder::givesTheSameJournalWhenItIsReplayed()
{
    start();
    QTest::qWait(2200);
    QVERIFY(act({Transition::Act::Shelved, "al-3", {}, "probe is being changed", base::now().microseconds + 1'500'000})
                .ok());
    QVERIFY(act({Transition::Act::TakenOut, "al-6", {}, "calibration", 0}).ok());
    (void)act({Transition::Act::Acknowledged, "al-1", {}, {}, 0});
    QTest::qWait(700);
    kill();
    start();
    QTest::qWait(600);
    plugged = false;
    QTest::qWait(2500);
    plugged = true;
    QVERIFY(act({Transition::Act::ReturnedToService, "al-6", {}, {}, 0}).ok());
    QTest::qWait(800);
    stop();
    start();
    m_definitions[0].limit = 60.0;
    m_definitions[0].maxShelving = 3600.0;
    m_definitions.erase(m_definitions.begin() + 1);
    m_recorder->setAlarms(m_definitions, "too many of them");
    QTest::qWait(1500);
    stop();
    comparesWithAReplay(100);
    QVERIFY(replayAlarms(store::historyFolder(m_project), 0, endOfTime)->ticks >= 4);
    // As an earlier version has recorded it.
    {
        auto index = store::Database::open(store::HistoryIndex::pathIn(store::historyFolder(m_project)),
                                           store::Database::Mode::Write);
        const auto rename = [&](const std::string& table, const std::string& column, const std::string& now,
                                const std::string& formerly) {
            const auto holding = [&](const std::string& key) {
                return *index->number("SELECT count(*) FROM " + table + " WHERE " + column + " LIKE '%\"" + key +
                                      "\"%'");
            };
            QVERIFY(holding(now) > 0);
            const std::string change = "UPDATE " + table + " SET " + column + " = replace(" + column + ", '\"" + now +
                                       "\"', '\"" + formerly + "\"')";
            QVERIFY(index->run(change.c_str()));
            QCOMPARE(holding(now), std::int64_t(0));
        };
        QVERIFY(index);
        rename("alarm_journal", "new_text", "maxShelving", "longestShelving"); // formerly
        rename("alarm_starts", "states", "alarm_state", "standing");           // formerly
    }
    comparesWithAReplay(100);
    std::set<std::string> spoke;
    std::set<Transition::Act> acts;
    for (const Transition& transition : journal()) {
        acts.insert(transition.act);
        if (transition.act == Transition::Act::Raised) spoke.insert(transition.alarm);
    }
    for (const char* id : {"al-1", "al-2", "al-3", "al-4", "al-5", "al-6", "al-7", "al-9", "al-10"})
        QVERIFY2(spoke.contains(id), id);
    QVERIFY2(acts.size() >= 8, std::to_string(acts.size()).c_str());
}

void TestAlarmRecorder::goesOnWhereItStoodAfterAKill()
{
    start();
    level = 90.0;
    QTRY_COMPARE_WITH_TIMEOUT(alarmStatus("al-8").state, State::Unacknowledged, 5000);
    QVERIFY(act({Transition::Act::Acknowledged, "al-8", {}, "seen", 0}).ok());
    QTRY_COMPARE_WITH_TIMEOUT(alarmStatus("al-8").state, State::Acknowledged, 5000);
    const std::int64_t since = alarmStatus("al-8").activeSince;
    QTest::qWait(600); // until it is on the disk
    kill();
    start();
    QTRY_COMPARE_WITH_TIMEOUT(alarmStatus("al-8").state, State::Acknowledged, 5000);
    QCOMPARE(alarmStatus("al-8").activeSince, since);
    QCOMPARE(alarmStatus("al-8").person, store::personOfProcess());
    QCOMPARE(alarmStatus("al-8").reason, "seen");
    level = 50.0;
    QTRY_COMPARE_WITH_TIMEOUT(alarmStatus("al-8").state, State::Normal, 5000);
    stop();
    comparesWithAReplay(3);
}

void TestAlarmRecorder::keepsWhoShelvedAndWhyUntilTheTimeIsOver()
{
    start();
    level = 90.0;
    QTRY_COMPARE_WITH_TIMEOUT(alarmStatus("al-8").state, State::Unacknowledged, 5000);
    const std::int64_t until = base::now().microseconds + 3'500'000;
    QVERIFY(act({Transition::Act::Shelved, "al-8", {}, "probe is being changed", until}).ok());
    QTest::qWait(600);
    kill();
    start();
    QCOMPARE(alarmStatus("al-8").state, State::Shelved);
    QCOMPARE(alarmStatus("al-8").shelvedUntil, until);
    QCOMPARE(alarmStatus("al-8").reason, "probe is being changed");
    QVERIFY(alarmStatus("al-8").active); // evaluated on
    QTRY_COMPARE_WITH_TIMEOUT(alarmStatus("al-8").state, State::Unacknowledged, 8000);
    QVERIFY(base::now().microseconds >= until);
    stop();
    comparesWithAReplay(4);
}

void TestAlarmRecorder::refusesActsThatHaveNoReason()
{
    start();
    const base::Done done = act({Transition::Act::Shelved, "al-8", {}, {}, base::now().microseconds + 60'000'000});
    QVERIFY(!done);
    QVERIFY(!act({Transition::Act::Shelved, "al-8", {}, "long", base::now().microseconds + 40'000'000'000}).ok());
    QVERIFY(!act({Transition::Act::Acknowledged, "al-99", {}, {}, 0}).ok());
    QCOMPARE(alarmStatus("al-8").state, State::Normal);
}

void TestAlarmRecorder::reportsThatASourceIsGoneAndLeavesItsAlarms()
{
    Definition gone = on("titer.source.src-1", Kind::Above, "titer/source.src-1", 0.5); // sooner than by default
    gone.unit.clear();
    m_definitions = {on("al-8", Kind::Above, "src-1/steady", 80.0, 1.0), gone};
    start();
    level = 90.0;
    QTRY_COMPARE_WITH_TIMEOUT(alarmStatus("al-8").state, State::Unacknowledged, 5000);
    QCOMPARE(alarmStatus("titer.source.src-1").state, State::Normal);
    level = 10.0;
    plugged = false;
    QTRY_COMPARE_WITH_TIMEOUT(alarmStatus("titer.source.src-1").state, State::Unacknowledged, 8000);
    const State state = alarmStatus("al-8").state;
    QTest::qWait(1200);
    QCOMPARE(alarmStatus("al-8").state, state);
    QVERIFY(act({Transition::Act::Acknowledged, "titer.source.src-1", {}, {}, 0}).ok());
    QCOMPARE(alarmStatus("al-8").acknowledged, false); // one is not acknowledged with the other
    plugged = true;
    QTRY_COMPARE_WITH_TIMEOUT(alarmStatus("titer.source.src-1").state, State::Normal, 8000);
    QTRY_VERIFY_WITH_TIMEOUT(!alarmStatus("al-8").active, 5000);
    stop();
    comparesWithAReplay(6);
}

void TestAlarmRecorder::keepsStatesWhenDefinitionsChange()
{
    start();
    level = 90.0;
    QTRY_COMPARE_WITH_TIMEOUT(alarmStatus("al-8").state, State::Unacknowledged, 5000);
    QVERIFY(act({Transition::Act::Acknowledged, "al-8", {}, {}, 0}).ok());
    m_definitions[7].limit = 85.0;
    m_definitions.pop_back();
    m_recorder->setAlarms(m_definitions, "closer to the edge");
    QTRY_COMPARE_WITH_TIMEOUT(int(m_recorder->alarms().size()), int(m_definitions.size()) + own(), 5000);
    QCOMPARE(alarmStatus("al-8").state, State::Acknowledged);
    stop();
    int changed = 0;
    for (const Transition& transition : journal()) {
        if (transition.act != Transition::Act::Defined || transition.reason != "closer to the edge") continue;
        ++changed;
        QCOMPARE(transition.person, store::personOfProcess());
        QCOMPARE(transition.newText.empty(), transition.alarm == "al-10");
        QVERIFY(!transition.oldText.empty());
    }
    QCOMPARE(changed, 2);
    // The same definitions again are no change.
    const std::size_t before = journal().size();
    m_definitions = manyKinds();
    m_definitions[7].limit = 85.0;
    m_definitions.pop_back();
    level = 90.0;
    start();
    stop();
    const std::vector<Transition> after = journal();
    for (std::size_t i = before; i < after.size(); ++i) QVERIFY(after[i].act != Transition::Act::Defined);
}

void TestAlarmRecorder::showsWindowsAlarmsLiveAndAsTheyStoodLast()
{
    RecorderClient client;
    RecorderAlarms board(client);
    QVERIFY(board.rows().empty());
    m_definitions = {on("al-1", Kind::Above, "src-1/steady", 99.0), on("al-8", Kind::Above, "src-1/steady", 80.0)};
    m_definitions[1].priority = alarm::Priority::High;
    start();
    client.attach(m_project);
    board.setProject(m_project);
    QTRY_VERIFY_WITH_TIMEOUT(board.isWatched() && int(board.rows().size()) == 2 + own(), 5000);
    QCOMPARE(board.count(), 0);
    level = 90.0;
    QTRY_COMPARE_WITH_TIMEOUT(board.count(), 1, 5000);
    QVERIFY(board.worst());
    QCOMPARE(board.worst()->definition.id, "al-8");
    QVERIFY(board.worst()->definition == m_definitions[1]);
    QCOMPARE(board.rows().front().definition.id, "al-8"); // what calls comes first
    QVERIFY(board.ofTag("src-1/steady"));
    QTRY_COMPARE_WITH_TIMEOUT(board.raisedToday(), 1, 3000);
    stop();
    QTRY_VERIFY_WITH_TIMEOUT(!board.isWatched() && int(board.rows().size()) == 2 + own(), 5000);
    QCOMPARE(board.worst()->definition.id, "al-8");
    QCOMPARE(board.raisedToday(), 1);
    bool refused = false;
    board.acknowledge("al-8", {}, [&](const auto& error) { refused = error.has_value(); });
    QVERIFY(refused); // through the recorder alone
}

void TestAlarmRecorder::letsWindowsActOnAlarms()
{
    m_definitions = {on("al-8", Kind::Above, "src-1/steady", 80.0)};
    start();
    RecorderClient client;
    RecorderAlarms board(client);
    client.attach(m_project);
    board.setProject(m_project);
    level = 90.0;
    QTRY_COMPARE_WITH_TIMEOUT(board.count(), 1, 8000);
    std::optional<std::optional<base::Error>> answer;
    const auto note = [&](const std::optional<base::Error>& error) { answer = error; };
    board.shelve("al-8", {}, base::now().microseconds + 60'000'000, note);
    QTRY_VERIFY(answer);
    QVERIFY(answer->has_value()); // it wants a reason
    answer.reset();
    board.acknowledge("al-8", "on my way", note);
    QTRY_VERIFY(answer);
    QVERIFY(!answer->has_value());
    QTRY_COMPARE_WITH_TIMEOUT(board.rows().front().alarmStatus.state, State::Normal,
                              5000); // own ones come later by name
    QCOMPARE(alarmStatus("al-8").state, State::Acknowledged);
    QCOMPARE(alarmStatus("al-8").person, store::personOfProcess());
    answer.reset();
    board.takeOut("al-8", "probe is out", note);
    QTRY_VERIFY(answer);
    QTRY_COMPARE(alarmStatus("al-8").state, State::OutOfService);
    answer.reset();
    board.putBack("al-8", note);
    QTRY_VERIFY(answer && !answer->has_value());
    stop();
    comparesWithAReplay(4);
}

void TestAlarmRecorder::writesOfItsOwnTroubles()
{
    start();
    QTest::qWait(1500);
    QCOMPARE(alarmStatus("titer.recorder").state, State::Normal); // the first one
    stop();
    start();
    QTRY_COMPARE_WITH_TIMEOUT(alarmStatus("titer.recorder").state, State::Unacknowledged, 5000);
    stop();
    base::Result<store::HistoryReader> reader = store::HistoryReader::open(store::historyFolder(m_project));
    for (const char* tag : {"titer/tick", "titer/store", "titer/disk", "titer/clock", "titer/recorder",
                            "titer/source.src-1", "titer/loss", "titer/twin", "titer/standby", "titer/time_server"})
        QVERIFY2(reader->find(tag)->has_value(), tag);
}

TITER_TEST(TestAlarmRecorder)

} // namespace tst_alarm_recorder

#include "tst_alarm_recorder.moc"
