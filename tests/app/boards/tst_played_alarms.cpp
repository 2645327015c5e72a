// The alarms of a project over a run of the model and over a recording: as far as the clock of the window stands, never mixed with those of a
// recorder.
#include "app/boards/alarms/shown_alarms.h"
#include "core/solve/catalogue.h"
#include "tests/support/app/every_plugin.h"
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <limits>

namespace tst_played_alarms {

using namespace titer;
using namespace titer::app;
using alarm::Definition;
using alarm::Kind;
using alarm::State;

namespace {

constexpr double hour = 3600.0;

// 10 L, fed with 1 L/h: V = 10 + t.
constexpr const char* tank =
    R"({"format": "titer.plant/1", "name": "tank", "components": [{"id": "sugar", "basis": "mass"}],
      "units": [{"id": "feed", "type": "inlet", "program": [{"for": "100 h", "flow": "1 L/h", "concentration": {"sugar": "2 g/L"}}]},
        {"id": "tank", "type": "hold_tank", "params": {"vessel_volume": "200 L"}, "initial": {"volume": "10 L"}}],
      "streams": [{"from": "feed.out", "to": "tank.in"}], "tags": [{"tag": "V", "variable": "tank.volume"}]})";

std::shared_ptr<const Run> runOfTank()
{
    auto run = std::make_shared<Run>();
    run->plant = support::checkedPlant(tank);
    runs::RunRequest request;
    request.until = 360'000.0;
    for (int i = 0; i <= 1000; ++i) request.grid.push_back(i * 360.0);
    run->result = runs::run(run->plant, request);
    return run;
}

Definition volumeAbove(const char* id, double litres)
{
    Definition definition;
    definition.id = id;
    definition.name = "Volume high";
    definition.tag = "src-1/V";
    definition.limit = litres;
    definition.unit = "L";
    definition.cause = "the feed does not stop";
    definition.consequence = "it overflows";
    definition.response = "stop the feed";
    definition.timeToRespond = 600.0;
    return definition;
}

struct Stage {
    explicit Stage(PluginHost& plugins)
        : session(plugins)
        , feed(client, session)
        , alarms(feed)
    {
        auto flowsheet = std::make_shared<model::Flowsheet>();
        flowsheet->tags = {{"V", "tank.volume"}};
        feed.setFlowsheet(flowsheet);
        feed.setRun(run);
        alarms.setDefinitions({volumeAbove("al-1", 30.04)});
    }

    State state() const
    {
        return alarms.rows().empty() ? State::OutOfService : alarms.rows().front().alarmStatus.state;
    }
    void goTo(double hours)
    {
        feed.setNow(hours * hour);
        QTRY_COMPARE(alarms.clock().now - alarms.clock().zero, std::int64_t(std::llround(hours * 3.6e9)));
    }

    std::shared_ptr<const Run> run = runOfTank();
    RecorderClient client;
    LiveSession session;
    JoinedFeed feed;
    PlayedAlarms alarms;
};

} // namespace

class TestPlayedAlarms : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    PluginHost m_plugins{QStringList{TITER_PLUGIN_DIR}, support::everyPluginOf({TITER_PLUGIN_DIR})};

    // The volume of another batch, 1 L less than the model's, with a sample each minute.
    std::string recording() const;

private slots:
    void theModelRaisesThemWhereItsClockStands();
    void goingBackBeginsAgainAndIsNotHeard();
    void whatAPersonDidStaysUntilBeforeIt();
    void anotherRunIsEvaluatedAnew();
    void aRecordingIsWatchedBySourceNames();
    void formulasAreRead();
    void theRecordersAreNeverMixedWithThem();
};

std::string TestPlayedAlarms::recording() const
{
    const std::string path = m_folder.filePath("tank.csv").toStdString();
    std::ofstream file(path);
    file << "time [h],V [L]\n";
    for (int minute = 0; minute <= 3000; ++minute) file << minute / 60.0 << ',' << 9.0 + minute / 60.0 << '\n';
    return path;
}

void TestPlayedAlarms::theModelRaisesThemWhereItsClockStands()
{
    Stage stage(m_plugins);
    stage.goTo(19.9);
    QVERIFY(stage.alarms.isWatched());
    QCOMPARE(stage.alarms.rows().size(), std::size_t(1));
    const AlarmRow calm = stage.alarms.rows().front();
    // As the board has the tag.
    QCOMPARE(calm.definition.tag, std::string("model/tank.volume"));
    QCOMPARE(stage.state(), State::Normal);
    QVERIFY(stage.alarms.clock().of == AlarmClock::Of::Model);
    QSignalSpy changed(&stage.alarms, &AlarmBoard::changed);
    // Above 30.04 L after 20.04 h: the output of 20.1 h is beyond.
    stage.goTo(25.0);
    QCOMPARE(stage.state(), State::Unacknowledged);
    QVERIFY(!changed.isEmpty());
    const AlarmRow raised = stage.alarms.rows().front();
    QCOMPARE(raised.alarmStatus.activeSince - stage.alarms.clock().zero, std::int64_t(std::llround(20.1 * 3.6e9)));
    QVERIFY(std::abs(raised.alarmStatus.value - 35.0) < 1e-3);
    QVERIFY(stage.alarms.calls(raised));
    QCOMPARE(stage.alarms.raisedToday(), 1);
    stage.goTo(45.0);
    QCOMPARE(stage.alarms.raisedToday(), 0); // more than 24 h ago, by its clock
}

void TestPlayedAlarms::goingBackBeginsAgainAndIsNotHeard()
{
    Stage stage(m_plugins);
    // At the end of a run that is shown it is raised, and no news.
    QTRY_COMPARE(stage.state(), State::Unacknowledged);
    QVERIFY(!stage.alarms.calls(stage.alarms.rows().front()));
    stage.goTo(5.0);
    QCOMPARE(stage.state(), State::Normal);
    stage.goTo(22.0);
    QCOMPARE(stage.state(), State::Unacknowledged);
    QVERIFY(stage.alarms.calls(stage.alarms.rows().front()));
    // In small steps it comes to the same.
    const AlarmRow atOnce = stage.alarms.rows().front();
    stage.goTo(5.0);
    for (const double hours : {6.3, 11.0, 17.7, 20.0, 20.1, 20.35, 22.0}) stage.goTo(hours);
    QCOMPARE(stage.alarms.rows().front().alarmStatus, atOnce.alarmStatus);
}

void TestPlayedAlarms::whatAPersonDidStaysUntilBeforeIt()
{
    Stage stage(m_plugins);
    stage.goTo(5.0);
    stage.goTo(25.0);
    std::optional<base::Error> error;
    bool answered = false;
    const auto answer = [&](const std::optional<base::Error>& why) {
        answered = true;
        error = why;
    };
    stage.alarms.acknowledge("al-1", "seen", answer);
    QVERIFY(answered && !error);
    QCOMPARE(stage.state(), State::Acknowledged);
    QVERIFY(!stage.alarms.rows().front().alarmStatus.person.empty());
    stage.alarms.shelve("al-1", "", stage.alarms.clock().now + 3'600'000'000, answer);
    QVERIFY(error); // no reason
    stage.alarms.shelve("al-1", "trial", stage.alarms.clock().now + 3'600'000'000, answer);
    QVERIFY(!error);
    QCOMPARE(stage.state(), State::Shelved);
    stage.goTo(25.5);
    QCOMPARE(stage.state(), State::Shelved);
    stage.goTo(26.5); // an hour on its clock is over: it calls again
    QCOMPARE(stage.state(), State::Unacknowledged);
    QVERIFY(stage.alarms.calls(stage.alarms.rows().front()));
    stage.goTo(22.0);
    QCOMPARE(stage.state(), State::Unacknowledged);
    stage.goTo(27.0);
    QCOMPARE(stage.state(), State::Unacknowledged);
}

void TestPlayedAlarms::anotherRunIsEvaluatedAnew()
{
    Stage stage(m_plugins);
    stage.goTo(25.0);
    QCOMPARE(stage.state(), State::Unacknowledged);
    auto run = std::make_shared<Run>();
    run->plant = support::checkedPlant(QByteArray(tank).replace("1 L/h", "0.1 L/h").constData());
    runs::RunRequest request;
    request.until = 360'000.0;
    run->result = runs::run(run->plant, request);
    stage.feed.setRun(run);
    QTRY_COMPARE(stage.state(), State::Normal);
    // Nothing is played any more.
    stage.feed.setRun(nullptr);
    QTRY_VERIFY(!stage.alarms.isWatched());
    QVERIFY(stage.alarms.rows().empty());
}

void TestPlayedAlarms::aRecordingIsWatchedBySourceNames()
{
    Stage stage(m_plugins);
    QSignalSpy opened(&stage.session, &LiveSession::opened);
    stage.session.open("replay", {{"file", recording()}});
    QVERIFY(opened.wait(10'000));
    QVERIFY(stage.session.start(stage.run->plant, {}, 0.1, true).empty());
    QTRY_VERIFY(stage.alarms.clock().of == AlarmClock::Of::Replay);
    QTRY_COMPARE(stage.state(), State::Normal);
    QCOMPARE(stage.alarms.rows().front().definition.tag, std::string("recording/V"));
    const auto at = [&] { return double(stage.alarms.clock().now - stage.alarms.clock().zero) * 1e-6 / hour; };
    // The recording is above 30.04 L with its sample of 21 h 3 min, an hour later than the model.
    stage.session.seek(20.5 * hour);
    QTRY_VERIFY_WITH_TIMEOUT(std::abs(at() - 20.5) < 1e-3, 5000);
    QCOMPARE(stage.state(), State::Normal);
    stage.session.seek(22.0 * hour);
    QTRY_VERIFY_WITH_TIMEOUT(std::abs(at() - 22.0) < 1e-3, 5000);
    QTRY_COMPARE(stage.state(), State::Unacknowledged);
    const AlarmRow raised = stage.alarms.rows().front();
    QVERIFY(std::abs(double(raised.alarmStatus.activeSince - stage.alarms.clock().zero) * 1e-6 -
                     (21.0 * hour + 180.0)) < 1.0);
    stage.alarms.acknowledge("al-1", {});
    QCOMPARE(stage.state(), State::Acknowledged);
    // The scrubber alone, back and forth.
    stage.feed.setNow(10.0 * hour);
    QTRY_COMPARE(stage.state(), State::Normal);
    stage.feed.setNow(std::nan(""));
    QTRY_COMPARE(stage.state(), State::Unacknowledged); // what was done after 10 h has not been done yet
    QVERIFY(stage.alarms.calls(stage.alarms.rows().front()));
    // Played to its end.
    stage.session.setSpeed(std::numeric_limits<double>::infinity());
    stage.session.play();
    QTRY_COMPARE_WITH_TIMEOUT(stage.session.state(), LiveSession::State::Ended, 20'000);
    QTRY_VERIFY(std::abs(stage.alarms.rows().front().alarmStatus.value - 59.0) < 1e-6);
    stage.session.close();
    QTRY_VERIFY(stage.alarms.clock().of == AlarmClock::Of::Model);
    QCOMPARE(stage.alarms.rows().front().definition.tag, std::string("model/tank.volume"));
}

void TestPlayedAlarms::formulasAreRead()
{
    Stage stage(m_plugins);
    const std::vector<CalculatedTag> formulas{{"calc-1", "Double", "2 * `model/tank.volume`", "L"}};
    stage.feed.setFormulas(formulas);
    stage.alarms.setFormulas(formulas);
    Definition twice = volumeAbove("al-2", 60.0);
    twice.tag = "calc/Double";
    Definition other = volumeAbove("al-3", 60.0);
    other.tag = "src-1/pH";
    stage.alarms.setDefinitions({twice, other});
    stage.goTo(19.0);
    const auto row = [&](std::string_view id) {
        return *std::ranges::find(stage.alarms.rows(), id, [](const AlarmRow& one) { return one.definition.id; });
    };
    QCOMPARE(row("al-2").alarmStatus.state, State::Normal);
    QVERIFY(row("al-2").whyNot.pattern.empty());
    QVERIFY(!row("al-3").whyNot.pattern.empty());
    stage.goTo(21.0);
    QCOMPARE(row("al-2").alarmStatus.state, State::Unacknowledged);
    QVERIFY(std::abs(row("al-2").alarmStatus.value - 62.0) < 1e-3);
    QCOMPARE(row("al-3").alarmStatus.state, State::Normal);
}

void TestPlayedAlarms::theRecordersAreNeverMixedWithThem()
{
    Document document(solve::catalogue());
    DataSources sources(document);
    Stage stage(m_plugins);
    AlarmDefinitions definitions(document, sources, stage.client);
    QVERIFY(document.createProject(m_folder.filePath("a.titer")));
    const base::Result<std::string> kept = definitions.keep(volumeAbove("", 30.04), {});
    QVERIFY(kept);
    stage.alarms.setDefinitions({definitions.find(*kept)->definition});
    RecorderAlarms recorder(stage.client);
    recorder.setProject(document.path().toStdString());
    ShownAlarms shown(recorder, stage.alarms, definitions, ShownAlarms::Rule::OfTheFeed);
    const auto rowsOfProject = [&] {
        return std::ranges::count_if(shown.rows(),
                                     [](const AlarmRow& row) { return row.definition.id.starts_with("al-"); });
    };
    stage.goTo(25.0);
    QVERIFY(shown.isWatched());
    QCOMPARE(rowsOfProject(), 1);
    QVERIFY(shown.clock().of == AlarmClock::Of::Model);
    QCOMPARE(shown.worst()->definition.id, *kept);
    QCOMPARE(shown.elsewhere(), 0);
    // Without something that is played: as the project defines them, which no recorder has seen yet.
    stage.feed.setRun(nullptr);
    QTRY_VERIFY(!shown.isWatched());
    QCOMPARE(rowsOfProject(), 1);
    QVERIFY(!shown.worst());
    QVERIFY(std::ranges::any_of(shown.rows(), [](const AlarmRow& row) { return row.definition.tag == "src-1/V"; }));
    QVERIFY(recorder.rows().empty()); // nothing of it came into the store
    // One that was removed is gone at once.
    QVERIFY(definitions.remove(*kept, "not needed"));
    QCOMPARE(rowsOfProject(), 0);
}

TITER_TEST(TestPlayedAlarms)

} // namespace tst_played_alarms

#include "tst_played_alarms.moc"
