// One feed for a window, out of what is recorded and what the model says.
#include "app/boards/joined_feed.h"
#include "app/live/recordings/data_recordings.h"
#include "core/store/history/historian.h"
#include "tests/support/app/every_plugin.h"
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <fstream>

namespace tst_joined_feed {

using namespace titer;
using namespace titer::app;
using Lines = std::vector<DataTrace>;
using Quality = FeedValue::Quality;

namespace {

constexpr std::int64_t second = 1'000'000;
constexpr std::int64_t begin = 1'700'000'000 * second;

// 10 L, fed with 1 L/h: V = 10 + t.
std::shared_ptr<const Run> runOfTank()
{
    auto run = std::make_shared<Run>();
    run->plant = support::checkedPlant(
        R"({"format": "titer.plant/1", "name": "tank", "components": [{"id": "sugar", "basis": "mass"}],
      "units": [{"id": "feed", "type": "inlet", "program": [{"for": "100 h", "flow": "1 L/h", "concentration": {"sugar": "2 g/L"}}]},
        {"id": "tank", "type": "hold_tank", "params": {"vessel_volume": "200 L"}, "initial": {"volume": "10 L"}}],
      "streams": [{"from": "feed.out", "to": "tank.in"}]})");
    runs::RunRequest request;
    request.until = 360'000.0;
    run->result = runs::run(run->plant, request);
    return run;
}

Lines last(const QSignalSpy& spy)
{
    return spy.isEmpty() ? Lines() : *spy.last()[1].value<std::shared_ptr<const Lines>>();
}

} // namespace

class TestJoinedFeed : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    PluginHost m_plugins{QStringList{TITER_PLUGIN_DIR}, support::everyPluginOf({TITER_PLUGIN_DIR})};

    // Values 0 to 99, one a second.
    std::string store(const char* name);

private slots:
    void showsTheRunWhereNothingIsRecorded();
    void showsWhatIsRecordedAsSoonAsThereIsSome();
    void offersTagsOfRecordingsBeforeOneIsOverlaid();
    void asksAnewWhenItChangesOver();
    void looksBackThroughWhatIsRecorded();
    void aBoardOfARecordingStaysWhenTheRecorderStarts();
    void keepsReadersApart();
    void computesFormulas();
};

std::string TestJoinedFeed::store(const char* name)
{
    const std::string project = m_folder.filePath(name).toStdString();
    base::Result<store::Historian> historian = store::Historian::open(store::historyFolder(project));
    const base::Result<std::int64_t> tag =
        historian->tag({.source = "src-1", .name = "t", .label = "Time", .unit = "s"});
    std::vector<store::Point> points;
    for (int i = 0; i < 100; ++i) points.push_back({begin + i * second, begin + i * second, double(i)});
    const bool written =
        historian->append(*tag, points).ok() && historian->commit(begin + 100 * second).ok() && historian->close().ok();
    return written ? project : std::string();
}

void TestJoinedFeed::showsTheRunWhereNothingIsRecorded()
{
    RecorderClient client;
    LiveSession session(m_plugins);
    JoinedFeed feed(client, session);
    QSignalSpy tags(&feed, &TagFeed::tagsChanged), runs(&feed, &TagFeed::runChanged);
    feed.setRun(runOfTank());
    feed.setNow(36'000.0);
    QVERIFY(feed.showsModel());
    QVERIFY(tags.size() == 1 && runs.size() == 1 && feed.run());
    QVERIFY(feed.find("model/tank.volume"));
    QVERIFY(std::abs(feed.value("model/tank.volume").value - 20.0) < 1e-3);
    QCOMPARE(feed.now(), 36'000.0);
    QSignalSpy lines(&feed, &TagFeed::linesRead);
    feed.ask(feed.reader(), {"model/tank.volume"}, {});
    QTRY_VERIFY(!last(lines).empty() && last(lines)[0].x.size() > 1000);
}

void TestJoinedFeed::showsWhatIsRecordedAsSoonAsThereIsSome()
{
    RecorderClient client;
    LiveSession session(m_plugins);
    JoinedFeed feed(client, session);
    feed.setRun(runOfTank());
    feed.setProject(store("a.titer"));
    QTRY_VERIFY(!feed.showsModel());
    QVERIFY(feed.find("src-1/t") && !feed.find("model/tank.volume"));
    QVERIFY(!feed.run());
    QCOMPARE(feed.origin(), begin);
    QCOMPARE(feed.value("src-1/t").value, 99.0);
    feed.setChoice(JoinedFeed::Choice::Model);
    QVERIFY(feed.showsModel() && feed.find("model/tank.volume") && feed.run());
    feed.setChoice(JoinedFeed::Choice::Automatic);
    feed.setProject({});
    QTRY_VERIFY(feed.showsModel());
}

// A tile could take the columns of a recording only once it had been played.
void TestJoinedFeed::offersTagsOfRecordingsBeforeOneIsOverlaid()
{
    RecorderClient client;
    LiveSession session(m_plugins);
    JoinedFeed feed(client, session);
    feed.setRun(runOfTank());
    auto read = std::make_shared<connect::Recording>();
    read->tags.resize(2);
    read->tags[0].info.id = "OD600";
    read->tags[0].info.label = "Optical density";
    read->tags[1].info.id = "Glucose";
    read->tags[1].info.unit = "g/L";
    read->tags[1].sampling.laboratory = true;
    DataRecording recording;
    recording.recording = read;
    QSignalSpy changed(&feed, &TagFeed::tagsChanged);
    // The same tag of two recordings is one tag.
    feed.setRecordings({DataRecording(), recording, recording});
    QCOMPARE(changed.size(), 1);
    const FeedTag *density = feed.find("recording/OD600"), *glucose = feed.find("recording/Glucose");
    QVERIFY(density && glucose && density->waits && !feed.find("model/tank.volume")->waits);
    QCOMPARE(density->label, std::string("Optical density"));
    QCOMPARE(glucose->label + " " + glucose->unit, std::string("Glucose g/L"));
    QVERIFY(glucose->origin == FeedTag::Origin::Laboratory);
    QVERIFY(std::isnan(feed.value("recording/Glucose").value));
    QVERIFY(feed.value("recording/Glucose").quality == Quality::Bad);
    QSignalSpy lines(&feed, &TagFeed::linesRead);
    feed.ask(feed.reader(), {"recording/Glucose"}, {});
    QTRY_VERIFY(!last(lines).empty());
    QVERIFY(last(lines)[0].x.empty());
    feed.setRecordings({});
    QVERIFY(!feed.find("recording/OD600"));
}

void TestJoinedFeed::asksAnewWhenItChangesOver()
{
    RecorderClient client;
    LiveSession session(m_plugins);
    JoinedFeed feed(client, session);
    QSignalSpy lines(&feed, &TagFeed::linesRead);
    feed.ask(feed.reader(), {"src-1/t", "model/tank.volume"}, {});
    QTRY_VERIFY(!lines.isEmpty());
    QCOMPARE(last(lines).size(), std::size_t(2));
    QVERIFY(last(lines)[0].x.empty());
    feed.setProject(store("b.titer"));
    QTRY_COMPARE(last(lines)[0].x.size(), std::size_t(100));
}

void TestJoinedFeed::looksBackThroughWhatIsRecorded()
{
    RecorderClient client;
    LiveSession session(m_plugins);
    JoinedFeed feed(client, session);
    feed.setRun(runOfTank());
    // A run has a scrubber of its own.
    QVERIFY(!feed.mayLookBack());
    feed.lookBack(40.0);
    QVERIFY(!feed.looksBack());
    feed.setProject(store("d.titer"));
    QTRY_VERIFY(feed.find("src-1/t"));
    QVERIFY(feed.mayLookBack());
    QCOMPARE(feed.value("src-1/t").value, 99.0);
    feed.lookBack(40.4);
    QVERIFY(feed.looksBack());
    QCOMPARE(feed.now(), 40.4);
    QTRY_COMPARE(feed.value("src-1/t").value, 40.0);
    // The scrubber of the run leaves it alone.
    feed.setNow(36'000.0);
    QCOMPARE(feed.now(), 40.4);
    feed.lookBack(std::nan(""));
    QVERIFY(!feed.looksBack());
    QCOMPARE(feed.value("src-1/t").value, 99.0);
    // Nor does the past stay when the boards show the model.
    feed.lookBack(40.0);
    feed.setChoice(JoinedFeed::Choice::Model);
    QVERIFY(!feed.looksBack() && feed.now() == 36'000.0);
}

void TestJoinedFeed::aBoardOfARecordingStaysWhenTheRecorderStarts()
{
    RecorderClient client;
    LiveSession session(m_plugins);
    JoinedFeed feed(client, session);
    const auto run = runOfTank();
    feed.setRun(run);
    const std::string path = m_folder.filePath("v.csv").toStdString();
    std::ofstream(path) << "time [h],tank.volume [L]\n0,10\n1,11\n2,12.5\n";
    QSignalSpy opened(&session, &LiveSession::opened);
    session.open("replay", {{"file", path}});
    QVERIFY(opened.wait());
    QVERIFY(session.start(run->plant, {}, std::numeric_limits<double>::infinity()).empty());
    QTRY_COMPARE(session.state(), LiveSession::State::Ended);
    feed.lookAt({"recording/tank.volume", "model/tank.volume", "calc/none"});
    feed.setProject(store("e.titer"));
    QTRY_VERIFY(feed.hasRecorded());
    QVERIFY(feed.showsModel());
    QTRY_COMPARE(feed.value("recording/tank.volume").value, 12.5);
    // The other board is of the recorder, whichever of the two is in view.
    feed.lookAt({"src-1/t"});
    QVERIFY(!feed.showsModel());
    QCOMPARE(feed.value("src-1/t").value, 99.0);
    feed.lookAt({"recording/tank.volume"});
    QVERIFY(feed.showsModel() && feed.find("recording/tank.volume"));
    session.close();
    QTRY_VERIFY(!feed.showsModel());
}

void TestJoinedFeed::keepsReadersApart()
{
    RecorderClient client;
    LiveSession session(m_plugins);
    JoinedFeed feed(client, session);
    feed.setProject(store("c.titer"));
    QTRY_VERIFY(feed.find("src-1/t"));
    std::map<int, std::size_t> points;
    connect(&feed, &TagFeed::linesRead, this,
            [&](int reader, const auto& all) { points[reader] = (*all)[0].x.size(); });
    const int one = feed.reader(), other = feed.reader(), third = feed.reader();
    QVERIFY(one != other && other != third);
    feed.ask(one, {"src-1/t"}, {});
    feed.ask(other, {"src-1/t"}, {50.0, 59.0, 4000});
    feed.ask(third, {"src-1/t"}, {});
    feed.forget(third);
    QTRY_COMPARE(points.size(), std::size_t(2));
    QTRY_COMPARE(points[one], std::size_t(100));
    QCOMPARE(points[other], std::size_t(12)); // two more, to enter the window
}

void TestJoinedFeed::computesFormulas()
{
    RecorderClient client;
    LiveSession session(m_plugins);
    JoinedFeed feed(client, session);
    feed.setFormulas({{"1", "twice", "2 * `src-1/t`", "min"}, {"2", "wrong", "`src-1/none`", ""}});
    QSignalSpy lines(&feed, &TagFeed::linesRead);
    // Before its input is known.
    feed.ask(feed.reader(), {"calc/twice", "src-1/t"}, {});
    feed.setProject(store("d.titer"));
    QTRY_VERIFY(feed.find("calc/twice"));
    QVERIFY(!feed.find("calc/wrong"));
    QCOMPARE(feed.formulaErrors().size(), std::size_t(1));
    QCOMPARE(feed.value("calc/twice").quality, Quality::Good);
    QVERIFY(std::abs(feed.value("calc/twice").value - 198.0 / 60.0) < 1e-9);
    QTRY_VERIFY(last(lines).size() == 2 && last(lines)[0].x.size() == 100);
    QVERIFY(std::abs(last(lines)[0].y[60] - 2.0) < 1e-9);
    QCOMPARE(last(lines)[1].y[60], 60.0);
    QCOMPARE(last(lines)[1].tag, std::size_t(1));
}

TITER_TEST(TestJoinedFeed)

} // namespace tst_joined_feed

#include "tst_joined_feed.moc"
