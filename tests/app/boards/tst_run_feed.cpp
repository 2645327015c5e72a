// A run of the model, and a recording over it, as tiles read them.
#include "app/boards/run_feed.h"
#include "tests/support/app/every_plugin.h"
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <fstream>

namespace tst_run_feed {

using namespace titer;
using namespace titer::app;
using Lines = std::vector<DataTrace>;
using Quality = FeedValue::Quality;

namespace {

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
    run->result = runs::run(run->plant, request);
    return run;
}

Lines last(const QSignalSpy& spy)
{
    return spy.isEmpty() ? Lines() : *spy.last()[1].value<std::shared_ptr<const Lines>>();
}

} // namespace

class TestRunFeed : public QObject {
    Q_OBJECT

private:
    const QStringList m_folders{TITER_PLUGIN_DIR};
    PluginHost m_plugins{m_folders, support::everyPluginOf(m_folders)};

private slots:
    void hasNothingWithoutARun();
    void showsARunInDisplayUnits();
    void followsTheScrubber();
    void givesLinesOfTheWindowAlone();
    void looksAheadWithASetOfRuns();
    void laysARecordingOverTheRun();
};

void TestRunFeed::hasNothingWithoutARun()
{
    LiveSession session(m_plugins);
    RunFeed feed(session);
    QSignalSpy lines(&feed, &TagFeed::linesRead);
    QVERIFY(feed.tags().empty());
    QCOMPARE(feed.now(), 0.0);
    QCOMPARE(feed.value("model/tank.volume").quality, Quality::Bad);
    feed.ask(feed.reader(), {"model/tank.volume"}, {});
    QTRY_COMPARE(lines.size(), 1);
    QVERIFY(last(lines)[0].x.empty());
}

void TestRunFeed::showsARunInDisplayUnits()
{
    LiveSession session(m_plugins);
    RunFeed feed(session);
    QSignalSpy tags(&feed, &TagFeed::tagsChanged), runs(&feed, &TagFeed::runChanged);
    feed.setRun(runOfTank());
    QCOMPARE(tags.size(), 1);
    QCOMPARE(runs.size(), 1);
    const FeedTag* volume = feed.find("model/tank.volume");
    QVERIFY(volume);
    QCOMPARE(volume->unit, std::string("L"));
    QCOMPARE(volume->origin, FeedTag::Origin::Model);
    QVERIFY(!feed.isLive());
    QCOMPARE(feed.now(), 360'000.0);
    QVERIFY(std::abs(feed.value("model/tank.volume").value - 110.0) < 1e-3);
}

void TestRunFeed::followsTheScrubber()
{
    LiveSession session(m_plugins);
    RunFeed feed(session);
    feed.setRun(runOfTank());
    QSignalSpy values(&feed, &TagFeed::valuesChanged);
    feed.setNow(36'000.0);
    QTRY_COMPARE(values.size(), 1);
    QCOMPARE(feed.now(), 36'000.0);
    QVERIFY(std::abs(feed.value("model/tank.volume").value - 20.0) < 1e-3);
    QCOMPARE(feed.value("model/tank.volume").age, 0.0);
    feed.setNow(400'000.0); // after its end
    QCOMPARE(feed.value("model/tank.volume").quality, Quality::Bad);
}

void TestRunFeed::givesLinesOfTheWindowAlone()
{
    LiveSession session(m_plugins);
    RunFeed feed(session);
    feed.setRun(runOfTank());
    QSignalSpy lines(&feed, &TagFeed::linesRead);
    const int reader = feed.reader();
    feed.ask(reader, {"model/tank.volume", "model/none"}, {36'000.0, 72'000.0, 4000});
    QTRY_COMPARE(lines.size(), 1);
    const DataTrace line = last(lines)[0];
    QVERIFY2(line.x.size() >= 101 && line.x.size() <= 103, qPrintable(QString::number(line.x.size())));
    QVERIFY(line.x.front() <= 36'000.0 && line.x.back() >= 72'000.0);
    for (std::size_t i = 0; i < line.x.size(); ++i) QVERIFY(std::abs(line.y[i] - 10.0 - line.x[i] / 3600.0) < 1e-3);
    QVERIFY(last(lines)[1].x.empty());
    feed.ask(reader, {"model/tank.volume"}, {.columns = 50});
    QTRY_COMPARE(lines.size(), 2);
    QVERIFY(last(lines)[0].x.size() <= 204);
    feed.forget(reader);
}

void TestRunFeed::looksAheadWithASetOfRuns()
{
    constexpr const char* batch = R"({"format": "titer.plant/1", "name": "Batch",
        "components": [{"id": "cells", "basis": "count", "cell_mass": "350 pg"},
                       {"id": "glucose", "basis": "amount", "molar_mass": "180.16 g/mol"},
                       {"id": "mab", "basis": "mass"}],
        "units": [{"id": "n1", "type": "bioreactor", "params": {"vessel_volume": "400 L", "kinetics": {"type": "monod",
                   "species": {"cells": "cells", "substrate": "glucose", "product": "mab"}}},
                   "initial": {"volume": "300 L", "cells": "0.5e6 cells/mL", "glucose": "60 mM"}}]})";
    auto run = std::make_shared<Run>();
    run->plant = support::checkedPlant(batch);
    runs::RunRequest request;
    request.until = 259'200.0;
    run->result = runs::run(run->plant, request);
    LiveSession session(m_plugins);
    RunFeed feed(session);
    QVERIFY(!feed.bands("model/n1.cells", 0.05));
    feed.setRun(run);
    feed.setNow(86'400.0);
    using Kind = SetState::Kind;
    const auto kind = [&] { return feed.bands("model/n1.cells", 0.05)->state.kind; };
    QVERIFY(feed.bands("model/n1.cells", 0.05)->x.empty()); // it is made now
    QCOMPARE(kind(), Kind::Working);
    QVERIFY(!feed.bands("model/n1.cells", 0.0));
    // Stopped, none comes by itself.
    feed.stopBands(0.05, true);
    QTest::qWait(500);
    QCOMPARE(kind(), Kind::Stopped);
    QVERIFY(feed.bands("model/n1.cells", 0.05)->x.empty());
    feed.stopBands(0.05, false);
    QTRY_VERIFY_WITH_TIMEOUT(!feed.bands("model/n1.cells", 0.05)->x.empty(), 20'000);
    QCOMPARE(kind(), Kind::Made);
    const auto bands = feed.bands("model/n1.cells", 0.05);
    QCOMPARE(bands->x.front(), 86'400.0);
    QCOMPARE(bands->x.back(), 259'200.0);
    QVERIFY(bands->runs == 60 && bands->parameters > 3);
    // In the unit of the tag, around the run that is shown.
    QVERIFY(bands->low80.back() < bands->middle.back() && bands->middle.back() < bands->high80.back());
    QVERIFY(std::abs(bands->middle.front() - feed.value("model/n1.cells").value) < 0.01 * bands->middle.front());
    // The next is made from where the scrubber stands then.
    feed.setNow(172'800.0);
    (void)feed.bands("model/n1.cells", 0.05);
    QTRY_VERIFY_WITH_TIMEOUT(feed.bands("model/n1.cells", 0.05)->x.front() == 172'800.0, 20'000);
    // A plant without kinetics says why there is none.
    auto plain = std::make_shared<Run>(*run);
    auto plant = std::make_shared<model::Plant>(*run->plant);
    plant->units[0].setup.kinetics = {};
    plain->plant = plant;
    feed.setRun(plain);
    QTRY_COMPARE_WITH_TIMEOUT(kind(), Kind::Failed, 20'000);
    QVERIFY(feed.bands("model/n1.cells", 0.05)->state.why.text().find("kinetics") != std::string::npos);
    QVERIFY(feed.bands("model/n1.cells", 0.05)->x.empty());
    feed.setRun(nullptr);
    QVERIFY(!feed.bands("model/n1.cells", 0.05));
}

void TestRunFeed::laysARecordingOverTheRun()
{
    QTemporaryDir folder;
    const std::string path = folder.filePath("tank.csv").toStdString();
    std::ofstream file(path);
    file << "time [h],V [L],T [°C]\n";
    for (int hour = 0; hour <= 50; ++hour) file << hour << ',' << 11 + hour << ",37\n";
    file.close();
    LiveSession session(m_plugins);
    RunFeed feed(session);
    feed.setRun(runOfTank());
    QSignalSpy opened(&session, &LiveSession::opened);
    session.open("replay", {{"file", path}});
    QVERIFY(opened.wait(10'000));
    QVERIFY(session.start(feed.run()->plant, {}, std::numeric_limits<double>::infinity()).empty());
    QTRY_COMPARE_WITH_TIMEOUT(session.state(), LiveSession::State::Ended, 10'000);
    QVERIFY(feed.find("recording/V"));
    QCOMPARE(feed.find("recording/V")->unit, std::string("L"));
    QVERIFY(feed.find("recording/T"));
    QSignalSpy lines(&feed, &TagFeed::linesRead);
    feed.ask(feed.reader(), {"recording/V", "model/tank.volume"}, {});
    QTRY_VERIFY(!last(lines).empty() && last(lines)[0].x.size() == 51);
    QCOMPARE(last(lines)[0].y[10], 21.0);
    feed.setNow(36'100.0);
    QCOMPARE(feed.value("recording/V").value, 21.0);
    QVERIFY(std::abs(feed.value("recording/V").age - 100.0) < 1e-6);
    QVERIFY(!feed.isLive());
    // Without a run the session's own model answers, of the same by the same name.
    const FeedTag ofRun = *feed.find("model/tank.volume");
    feed.setRun(nullptr);
    QVERIFY(feed.find("model/tank.volume"));
    QCOMPARE(feed.find("model/tank.volume")->label, ofRun.label);
    QCOMPARE(feed.find("model/tank.volume")->place, ofRun.place);
    QCOMPARE(feed.find("model/tank.volume")->unit, ofRun.unit);
    QVERIFY(std::abs(feed.value("model/tank.volume").value - 20.0) < 0.05);
    session.close();
    QVERIFY(feed.tags().empty());
}

TITER_TEST(TestRunFeed)

} // namespace tst_run_feed

#include "tst_run_feed.moc"
