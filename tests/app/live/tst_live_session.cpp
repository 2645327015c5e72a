// A recording played next to a model, as the window does it: two threads, frames, pause, seek, other mappings, an end.
#include "app/document/plant_files.h"
#include "app/live/connectors.h"
#include "app/live/live_session.h"
#include "core/solve/catalogue.h"
#include "tests/support/app/every_plugin.h"
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <fstream>

namespace tst_live_session {

using namespace titer;
using namespace titer::app;
using State = LiveSession::State;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

// 10 L, fed with 1 L/h: V = 10 + t.
std::shared_ptr<const model::Plant> tank()
{
    return support::checkedPlant(
        R"({"format": "titer.plant/1", "name": "tank", "components": [{"id": "sugar", "basis": "mass"}],
      "units": [{"id": "feed", "type": "inlet", "program": [{"for": "100 h", "flow": "1 L/h", "concentration": {"sugar": "2 g/L"}}]},
        {"id": "tank", "type": "hold_tank", "params": {"vessel_volume": "200 L"}, "initial": {"volume": "10 L"}}],
      "streams": [{"from": "feed.out", "to": "tank.in"}], "tags": [{"tag": "V", "variable": "tank.volume"}]})");
}

bool near(double a, double b, double tolerance = 1e-4)
{
    if (std::abs(a - b) <= tolerance) return true;
    qWarning("%.9g is not %.9g", a, b);
    return false;
}

} // namespace

class TestLiveSession : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void playsARecordingBesideTheModel();
    void pausesSeeksAndGoesOn();
    void goesAtItsSpeed();
    void changesMappingsWhereItIs();
    void isLaidLaterOnTheClockOfTheModel();
    void theModelBeginsWhereTheProcessIs();
    void drawsFewFramesOfMuchData();
    void survivesAStormOfSeeks();
    void closesAtOnce();
    void reportsWhyASourceCannotBeOpened();
    void refusesMappingsThatCannotHold();
    void reportsAFileThatGoesWhileItIsPlayed();
    void leavesAConnectorBehindThatDoesNotStop();

private:
    connect::Settings file(const char* name) const { return {{"file", m_folder.filePath(name).toStdString()}}; }
    bool open(LiveSession& session, const char* name)
    {
        QSignalSpy opened(&session, &LiveSession::opened);
        session.open("replay", file(name));
        return opened.wait(10'000);
    }

    QTemporaryDir m_folder;
    const QStringList m_folders{QStringLiteral(TITER_PLUGIN_DIR), QStringLiteral(TITER_BINARY_DIR "/tests/refused")};
    PluginHost m_plugins{m_folders, support::everyPluginOf(m_folders)};
};

void TestLiveSession::initTestCase()
{
    // Volume each minute for 50 h, half a litre too much; a laboratory's sample every ten hours, two hours late.
    std::ofstream file(m_folder.filePath("run.csv").toStdString());
    file << "# simulated for this test\ntime [h],V [L],lab [L],lab.reported,x\n";
    for (int i = 0; i <= 3000; ++i) {
        const double t = i / 60.0;
        file << t << "," << 10.5 + t << ",";
        if (i % 600 == 0) file << 9.0 + t << "," << t + 2.0;
        file << (i % 600 == 0 ? "" : ",") << ",1\n";
    }
    std::ofstream large(m_folder.filePath("large.csv").toStdString());
    large << "time [s],V [L],a [K]\n";
    for (int i = 0; i < 300'000; ++i) large << i << "," << 10.0 + i / 3600.0 << "," << i % 97 << "\n";
}

void TestLiveSession::playsARecordingBesideTheModel()
{
    LiveSession session(m_plugins);
    QVERIFY(open(session, "run.csv"));
    QCOMPARE(session.state(), State::Open);
    QCOMPARE(session.info()->tags.size(), std::size_t(3));
    QVERIFY(session.info()->isPlayback);
    QVERIFY(session.info()->simulated);
    QCOMPARE(session.info()->begin, 0.0);
    QVERIFY(near(session.info()->end, 52.0 * 3600.0));
    QVERIFY(session.start(tank(), {{"lab", "tank.volume"}}, infinity).empty());
    QTRY_COMPARE_WITH_TIMEOUT(session.state(), State::Ended, 20'000);
    const ShadowFrame& frame = *session.frame();
    QCOMPARE(frame.gaps[0].compared, std::int64_t(3001));
    QVERIFY(near(frame.gaps[0].mean, 0.5));
    QVERIFY(near(frame.gaps[0].rmse, 0.5));
    QCOMPARE(frame.gaps[1].late, std::int64_t(6));
    QVERIFY(near(frame.gaps[1].mean, -1.0));
    QCOMPARE(frame.gaps[2].compared, std::int64_t(0));
    QVERIFY(!session.tags()[2].whyNot.text().empty());
    QCOMPARE(frame.lost, std::uint64_t(0));
    QVERIFY(!frame.modelFailure);
    // Every sample is in the line, the laboratory's where they were drawn, and the model next to them.
    QCOMPARE(session.measured(0).size(), std::size_t(3001));
    QCOMPARE(session.measured(1).size(), std::size_t(6));
    QVERIFY(near(session.measured(1)[1].time, 36'000.0));
    QCOMPARE(session.measured(2).size(), std::size_t(3001));
    QVERIFY(session.model(0).size() >= 3001);
    for (const twin::TrackPoint& point : session.model(0)) QVERIFY(near(point.value, 10.0 + point.time / 3600.0));
    for (std::size_t i = 1; i < session.model(0).size(); ++i)
        QVERIFY(session.model(0)[i].time > session.model(0)[i - 1].time);
}

void TestLiveSession::pausesSeeksAndGoesOn()
{
    LiveSession session(m_plugins);
    QVERIFY(open(session, "run.csv"));
    QVERIFY(session.start(tank(), {}, 0.1, true).empty());
    QCOMPARE(session.state(), State::Paused);
    // To 20 h: all that was known by then is there, though it is paused.
    session.seek(20.0 * 3600.0);
    QTRY_VERIFY_WITH_TIMEOUT(session.frame() && session.frame()->time >= 20.0 * 3600.0 - 1e-3, 5000);
    QTRY_COMPARE(session.frame()->gaps[0].samples, std::int64_t(1201));
    QCOMPARE(session.frame()->gaps[1].samples, std::int64_t(2)); // of 0 h and 10 h; that of 20 h is known at 22 h
    QVERIFY(near(session.frame()->gaps[0].now, 0.5));
    QCOMPARE(session.frame()->since, 0.0);
    QCOMPARE(session.state(), State::Paused);
    // Back again.
    session.seek(5.0 * 3600.0);
    QVERIFY(!session.frame());
    QTRY_VERIFY_WITH_TIMEOUT(session.frame() && session.frame()->gaps[0].samples == 301, 5000);
    QCOMPARE(session.measured(0).size(), std::size_t(301));
    QVERIFY(session.measured(0).back().time <= 5.0 * 3600.0 + 1e-3);
    session.setSpeed(infinity);
    session.play();
    QTRY_COMPARE_WITH_TIMEOUT(session.state(), State::Ended, 20'000);
    QCOMPARE(session.frame()->gaps[0].samples, std::int64_t(3001));
    session.seek(51.0 * 3600.0);
    QTRY_COMPARE_WITH_TIMEOUT(session.state(), State::Ended, 20'000);
}

void TestLiveSession::goesAtItsSpeed()
{
    LiveSession session(m_plugins);
    QVERIFY(open(session, "run.csv"));
    QElapsedTimer clock;
    clock.start();
    QVERIFY(session.start(tank(), {}, 10'000.0).empty());
    QTRY_VERIFY_WITH_TIMEOUT(session.frame() && session.frame()->time > 3600.0, 10'000);
    // It cannot be sooner; a busy machine may be later.
    QVERIFY(double(clock.elapsed()) / 1000.0 * 10'000.0 > session.frame()->time - 1.0);
    QVERIFY(session.frame()->time < 50.0 * 3600.0);
}

void TestLiveSession::changesMappingsWhereItIs()
{
    LiveSession session(m_plugins);
    QVERIFY(open(session, "run.csv"));
    QVERIFY(session.start(tank(), {}, 0.1, true).empty());
    session.seek(30.0 * 3600.0);
    QTRY_VERIFY_WITH_TIMEOUT(session.frame() && session.frame()->gaps[0].samples == 1801, 5000);
    QCOMPARE(session.frame()->gaps[1].compared, std::int64_t(0));
    QSignalSpy restarted(&session, &LiveSession::restarted);
    QVERIFY(session.setMapping({{"lab", "tank.volume"}, {"V", ""}}).empty());
    QCOMPARE(restarted.count(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(session.frame() && session.frame()->gaps[0].samples == 1801, 5000);
    QCOMPARE(session.frame()->gaps[0].compared, std::int64_t(0));
    QCOMPARE(session.frame()->gaps[1].compared, std::int64_t(3));
    QVERIFY(near(session.frame()->gaps[1].mean, -1.0));
}

// Frames are few and come while it is played, however much is played: this thread neither waits for it nor draws all of it.
// The recording begins 5 h into the run: V = 15 L at its first sample, where its file says 10.5.
void TestLiveSession::isLaidLaterOnTheClockOfTheModel()
{
    LiveSession session(m_plugins);
    QVERIFY(open(session, "run.csv"));
    const double begin = session.info()->begin, end = session.info()->end;
    session.setOffset(5.0 * 3600.0);
    QCOMPARE(session.info()->begin, begin + 5.0 * 3600.0);
    QVERIFY(session.start(tank(), {}, infinity).empty());
    QTRY_COMPARE(session.state(), State::Ended);
    QVERIFY(near(session.frame()->gaps[0].now, 0.5 - 5.0));
    QCOMPARE(session.measured(0).front().time, begin + 5.0 * 3600.0);
    QCOMPARE(session.info()->end, end + 5.0 * 3600.0);
    // While it lies there: back to its own times, at the same place of the recording.
    session.setOffset(0.0);
    QTRY_VERIFY(session.state() == State::Ended && session.frame());
    QVERIFY(near(session.frame()->gaps[0].now, 0.5));
    QCOMPARE(session.measured(0).front().time, begin);
    QVERIFY(near(session.frame()->time, end, 1.0));
    // The next source begins at its own times again.
    session.setOffset(3600.0);
    QVERIFY(open(session, "run.csv"));
    QCOMPARE(session.offset(), 0.0);
    QCOMPARE(session.info()->begin, begin);
}

// A simulated plant that is 20 h on when somebody begins to follow it, and 3,600 times as fast as time.
void TestLiveSession::theModelBeginsWhereTheProcessIs()
{
    addBuiltInConnectors(m_plugins);
    base::Errors errors;
    const auto plant =
        std::make_shared<const model::Plant>(model::check(*examplePlant("chemostat"), solve::catalogue(), errors));
    QVERIFY(errors.empty());
    LiveSession session(m_plugins);
    QSignalSpy opened(&session, &LiveSession::opened);
    session.open("simulated_plant", {{"plant", "chemostat"}, {"speed", "3600"}, {"from", "20 h"}, {"every", "50 ms"}});
    QVERIFY(opened.wait(20'000));
    QCOMPARE(session.pace(), 1.0);
    QVERIFY(session.start(plant, {}, 1.0).empty());
    QTRY_COMPARE_WITH_TIMEOUT(session.pace(), 3600.0, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(session.frame() && session.frame()->gaps[0].compared > 3, 20'000);
    const ShadowFrame& frame = *session.frame();
    QVERIFY2(frame.since >= 72'000.0 - 1.0, qPrintable(QString::number(frame.since)));
    QVERIFY2(frame.time > 72'000.0 && frame.time < 72'000.0 + 60.0 * 3600.0, qPrintable(QString::number(frame.time)));
    const double origin = double(base::now().microseconds - session.info()->origin.microseconds) * 1e-6 * 3600.0;
    QVERIFY(std::abs(origin - frame.time) < 5.0 * 3600.0);
    // What is measured is the model itself but for the noise of its sensor.
    for (std::size_t i = 0; i < session.tags().size(); ++i)
        if (session.tags()[i].link && frame.gaps[i].compared > 3)
            QVERIFY2(std::abs(frame.gaps[i].now) < 0.05 * std::abs(frame.gaps[i].measured) + 1e-6,
                     session.tags()[i].tag.id.c_str());
    // Other mappings go on from where it is then; no live source goes back.
    QVERIFY(session.setMapping({}).empty());
    QTRY_VERIFY_WITH_TIMEOUT(session.frame() && session.frame()->gaps[0].compared > 3, 20'000);
    QVERIFY(session.frame()->since >= 72'000.0);
}

void TestLiveSession::drawsFewFramesOfMuchData()
{
    LiveSession session(m_plugins);
    QVERIFY(open(session, "large.csv"));
    int frames = 0, onTheWay = 0;
    connect(&session, &LiveSession::framed, this, [&] {
        ++frames;
        onTheWay += session.frame()->gaps[0].compared < 300'000;
    });
    QVERIFY(session.start(tank(), {}, infinity).empty());
    QVERIFY(!session.frame());
    QTRY_COMPARE_WITH_TIMEOUT(session.state(), State::Ended, 60'000);
    QVERIFY2(frames < 3000, std::to_string(frames).c_str()); // 100 samples to a frame
    QVERIFY(onTheWay > 0);
    QCOMPARE(session.frame()->gaps[0].compared, std::int64_t(300'000));
    QVERIFY(session.frame()->gaps[0].rmse < 1e-3);
    QVERIFY(session.measured(0).size() <= twin::Track::max);
    QVERIFY(session.measured(0).size() > twin::Track::max / 4);
}

void TestLiveSession::survivesAStormOfSeeks()
{
    LiveSession session(m_plugins);
    QVERIFY(open(session, "large.csv"));
    QVERIFY(session.start(tank(), {}, infinity).empty());
    for (int i = 0; i < 200; ++i) {
        session.seek(double((i * 7919) % 300'000));
        if (i % 3 == 0) session.pause();
        if (i % 5 == 0) session.play();
        if (i % 7 == 0) QTest::qWait(2);
    }
    session.seek(299'000.0);
    session.play();
    QTRY_COMPARE_WITH_TIMEOUT(session.state(), State::Ended, 60'000);
    QVERIFY(session.frame()->gaps[0].rmse < 1e-3);
    QVERIFY(near(session.frame()->time, 299'999.0));
}

void TestLiveSession::closesAtOnce()
{
    LiveSession session(m_plugins);
    QVERIFY(open(session, "large.csv"));
    QVERIFY(session.start(tank(), {}, infinity).empty());
    QTRY_VERIFY(session.frame());
    QSignalSpy abandoned(&session, &LiveSession::abandoned);
    session.close();
    QCOMPARE(session.state(), State::Closed);
    // While it is being opened too.
    session.open("replay", file("large.csv"));
    session.close();
    QCOMPARE(abandoned.count(), 0); // it ended within its time
    QSignalSpy opened(&session, &LiveSession::opened);
    QVERIFY(!opened.wait(100)); // nothing is heard of it any more
    QVERIFY(open(session, "run.csv"));
}

void TestLiveSession::reportsWhyASourceCannotBeOpened()
{
    LiveSession session(m_plugins);
    QSignalSpy failed(&session, &LiveSession::openFailed);
    session.open("replay", file("nothing.csv"));
    QVERIFY(failed.wait(5000));
    QCOMPARE(session.state(), State::Faulted);
    QVERIFY(session.error());
    session.open("no-such", {});
    QCOMPARE(failed.count(), 2);
    QVERIFY(session.error()->what.text().find("no-such") != std::string::npos);
    session.open("wrong", {});
    QVERIFY(session.error()->what.text().find("version 4.3") != std::string::npos);
}

void TestLiveSession::refusesMappingsThatCannotHold()
{
    LiveSession session(m_plugins);
    QVERIFY(!session.start(tank(), {}, 1.0).empty());
    QVERIFY(open(session, "run.csv"));
    QCOMPARE(session.start(tank(), {{"x", "tank.volume"}, {"nothing", "tank.volume"}}, 1.0).size(), std::size_t(2));
    QCOMPARE(session.state(), State::Open);
}

void TestLiveSession::reportsAFileThatGoesWhileItIsPlayed()
{
    QVERIFY(QFile::copy(m_folder.filePath("run.csv"), m_folder.filePath("gone.csv")));
    LiveSession session(m_plugins);
    QVERIFY(open(session, "gone.csv"));
    QVERIFY(QFile::remove(m_folder.filePath("gone.csv")));
    QVERIFY(session.start(tank(), {}, infinity).empty());
    QTRY_COMPARE_WITH_TIMEOUT(session.state(), State::Faulted, 5000);
    QVERIFY(session.error()->what.text().find("changed") != std::string::npos);
}

void TestLiveSession::leavesAConnectorBehindThatDoesNotStop()
{
    const auto threads = [] {
        return QDir(QStringLiteral("/proc/self/task")).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size();
    };
    const qsizetype before = threads();
    LiveSession session(m_plugins);
    QSignalSpy opened(&session, &LiveSession::opened), abandoned(&session, &LiveSession::abandoned);
    session.open("stuck", {});
    QVERIFY(opened.wait(5000));
    QVERIFY(!session.info()->isPlayback);
    QVERIFY(session.start(tank(), {}, 1.0).empty());
    QTest::qWait(200); // it sleeps now
    session.close();
    QCOMPARE(abandoned.count(), 1);
    QVERIFY(open(session, "run.csv")); // the next one is not held up
    session.close();
    QTRY_COMPARE_WITH_TIMEOUT(threads(), before, 10'000); // what was left behind has come to its end
}

TITER_TEST(TestLiveSession)

} // namespace tst_live_session

#include "tst_live_session.moc"
