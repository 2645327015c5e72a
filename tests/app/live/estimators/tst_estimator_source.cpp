// The estimators of a project as a source of its recorder: what they give, a restart, a kill, late samples, batches, and what is said where
// something is wrong, until it is right again. The clock is the test's own.
#include "app/live/estimators/estimator_source.h"
#include "app/live/estimators/project_estimators.h"
#include "app/live/live_estimates.h"
#include "core/base/math/random.h"
#include "core/store/history/historian.h"
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <map>

namespace tst_estimator_source {

using namespace titer;
using namespace titer::app;
using connect::Quality;

namespace {

constexpr std::int64_t second = 1'000'000, hour = 3600 * second;
constexpr std::int64_t began = 1'800'000'000 * second; // 2027-01-15

const char* const growth = R"json({"format": "titer.plant/1", "name": "flask",
 "units": [{"id": "flask", "type": "equations", "params": {"states": {"X": {"unit": "g/L"}},
   "params": {"mu": {"value": "RATE", "range": ["0.01 1/h", "1 1/h"]}}, "rates": {"X": "mu*X"}}, "initial": {"X": "1 g/L"}}],
 "recipe": {"duration": "20 h"}MORE})json";

// Exponential growth; `more` follows the recipe.
std::string flask(const std::string& more, const std::string& rate = "0.2 1/h")
{
    std::string text = growth;
    text.replace(text.find("RATE"), 4, rate);
    return text.replace(text.find("MORE"), 4, more);
}

const char* const twin = R"json(, "estimators": [{"id": "twin", "unit": "flask",
   "channels": [{"tag": "OD", "variable": "flask.X", "noise": "0.01 g/L"}],
   "parameters": [{"path": "units/flask/params/mu", "start_deviation": "20 %", "walk": "0.1 %/d"}],
   "start_deviation": {"flask.X": "0.1 %"}, "process_noise": {"flask.X": "0.1 %/d"}}])json";

// Fed by 0.1 L/h as the recipe says.
const char* const fedFlask = R"json({"format": "titer.plant/1", "name": "fed",
 "components": [{"id": "biomass", "basis": "mass"}, {"id": "substrate", "basis": "mass"}],
 "units": [{"id": "feed", "type": "inlet", "program": [{"for": "20 h", "flow": "0.1 L/h", "concentration": {"substrate": "1 g/L"}},
     {"for": "10 h", "flow": "0.2 L/h", "concentration": {"substrate": "1 g/L"}}]},
   {"id": "main", "type": "bioreactor", "params": {"vessel_volume": "20 L", "kinetics": {"type": "monod",
     "growth_rate": "0.001 1/h", "species": {"cells": "biomass"}}},
    "initial": {"volume": "10 L", "biomass": "2 g/L", "substrate": "2 g/L"}}],
 "streams": [{"from": "feed.out", "to": "main.feed"}],
 "recipe": {"duration": "30 h"},
 "tags": [{"tag": "Pump", "variable": "feed.out.flow"}],
 "estimators": [{"id": "twin", "unit": "main", "channels": [{"tag": "Biomass", "variable": "main.biomass", "noise": "0.1 g/L"}],
   "start_deviation": {"main.volume": "0.0001 %"}, "process_noise": {"main.volume": "0.0001 %/d"}}]})json";

// A project with its store, the source over it, and what that has given by tag.
class Stand {
public:
    Stand(const QString& path, const std::string& plant)
        : m_path(path.toStdString())
    {
        (void)store::ProjectFile::create(m_path, plant, true);
        m_historian.emplace(*store::Historian::open(store::historyFolder(m_path)));
        m_source = std::make_unique<EstimatorSource>(m_path, clocks, nullptr, [this] { return now; });
        begin();
    }

    std::int64_t now = began;
    std::shared_ptr<ProcessClocks> clocks = std::make_shared<ProcessClocks>();
    std::map<std::string, std::vector<connect::Sample>> given;
    std::map<std::string, connect::TagInfo> tags;

    store::ProjectFile project() { return *store::ProjectFile::open(m_path, store::Access::Write); }
    std::string folder() const { return store::historyFolder(m_path); }

    void measure(const char* tag, double hours, double value, double known = 0.0,
                 connect::Status status = connect::status::good, const char* unit = "g/L")
    {
        const auto id = m_historian->tag({.source = "src-1", .name = tag, .label = {}, .unit = unit});
        const std::int64_t time = began + std::int64_t(hours * double(hour));
        const store::Point point{time, std::max(time, began + std::int64_t(known * double(hour))), value, status};
        (void)m_historian->append(*id, std::span(&point, 1));
        (void)m_historian->commit(now);
    }
    // Cells that grow by 0.25 1/h.
    void measureCells(double hours) { measure("OD", hours, std::exp(0.25 * hours)); }

    void work(double hours)
    {
        now = began + std::int64_t(hours * double(hour));
        for (int i = 0; i < 3; ++i) (void)m_source->work({});
        drain();
    }
    // As the recorder ends it, or kills it.
    void restart(bool inGoodOrder)
    {
        if (inGoodOrder) m_source->stop();
        m_source = std::make_unique<EstimatorSource>(m_path, clocks, nullptr, [this] { return now; });
        begin();
    }
    connect::ConnectorStatus status() const { return m_source->status(); }
    QString why() const { return QString::fromStdString(m_source->status().why.text()); }
    connect::Sample last(const std::string& tag)
    {
        return given[tag].empty() ? connect::Sample{0, connect::status::bad} : given[tag].back();
    }
    Quality quality(const std::string& tag) { return connect::qualityOf(last(tag).status); }

private:
    void begin()
    {
        m_feed = std::make_unique<connect::Feed>(1 << 12, connect::Backpressure::DropOldest);
        m_names.clear();
        base::Errors errors;
        (void)m_source->open({}, {[](double) {}, {}}, errors);
        (void)m_source->start(*m_feed);
    }
    void drain()
    {
        while (const std::optional<connect::OutOfBand> aside = m_feed->takeOutOfBand())
            if (const auto* fresh = std::get_if<connect::NewTag>(&*aside)) {
                m_names[fresh->tag] = fresh->info.id;
                tags[fresh->info.id] = fresh->info;
            }
        while (const std::optional<connect::Sample> sample = m_feed->samples().pop())
            given[m_names.at(sample->tag)].push_back(*sample);
    }

    std::string m_path;
    std::optional<store::Historian> m_historian;
    std::unique_ptr<EstimatorSource> m_source;
    std::unique_ptr<connect::Feed> m_feed;
    std::map<std::uint32_t, std::string> m_names;
};

const char* const cells = "flask.X";
const char* const rate = "units/flask/params/mu";

} // namespace

class EstimatorSourceTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::map<std::string, double> m_deviation; // that was given, by row
    QString path() const { return m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + ".titer"); }

private slots:
    // The same as the window's estimator makes of these samples.
    void givesItsVariablesWithTheirDeviations()
    {
        Stand stand(path(), flask(twin));
        base::Errors errors;
        EstimateOrder order;
        order.flowsheet = std::make_shared<const model::Flowsheet>(model::readPlant(flask(twin), errors));
        order.plant = support::checkedPlant(flask(twin));
        order.tags = twin::mapTags(*order.plant, std::vector<twin::Tag>{{"OD", "g/L"}}, {}, errors);
        order.until = 20 * 3600.0;
        order.step = 3600.0;
        LiveEstimates reference(order, {});
        for (int t = 1; t <= 8; ++t) {
            stand.measureCells(t);
            reference.take({0, true, t * 3600.0, t * 3600.0, std::exp(0.25 * t)}, {});
        }
        // The run begins with the first sample where no batch was marked: here at 1 h, so that one is marked.
        base::Result<store::Intervals> intervals = store::Intervals::open(stand.folder());
        QVERIFY(intervals->add({.kind = store::Interval::Kind::Batch, .name = "B-1", .from = began}));
        stand.work(9.0);
        reference.advance(9 * 3600.0, {});
        QCOMPARE(stand.status().state, connect::State::Connected);
        QCOMPARE(stand.given.size(), std::size_t(4));
        QCOMPARE(stand.tags[cells].unit, std::string("g/L"));
        QCOMPARE(stand.tags[std::string(cells) + ".sd"].unit, std::string("g/L"));
        QCOMPARE(stand.last(cells).status, connect::status::good);
        QCOMPARE(stand.last(cells).sourceTime, stand.now);
        for (const EstimateTrack& track : reference.takeTracks()) {
            const EstimatePoint& point = track.points.back();
            QCOMPARE(point.time, 9 * 3600.0);
            const double factor = track.variable == cells ? 1.0 : base::findUnit(stand.tags[rate].unit)->factor;
            QVERIFY(std::abs(stand.last(track.variable).value * factor / point.value - 1.0) < 1e-6);
            QVERIFY(std::abs(stand.last(track.variable + ".sd").value * factor / point.deviation - 1.0) < 1e-4);
        }
    }

    void goesOnAfterARestart_data()
    {
        QTest::addColumn<bool>("inGoodOrder");
        QTest::addRow("stopped") << true;
        QTest::addRow("killed") << false;
    }
    // And comes to the same as one that ran through, with a sample that became known while none ran, drawn before others.
    void goesOnAfterARestart()
    {
        QFETCH(bool, inGoodOrder);
        Stand through(m_folder.filePath("through.titer"), flask(twin));
        Stand broken(m_folder.filePath(QStringLiteral("broken-%1.titer").arg(inGoodOrder)), flask(twin));
        for (Stand* stand : {&through, &broken})
            for (double t = 0.0; t <= 6.0; t += 0.5) {
                stand->measureCells(t);
                stand->work(t + 0.1);
            }
        const std::size_t before = broken.given[cells].size();
        QVERIFY(before > 10);
        for (Stand* stand : {&through, &broken}) {
            stand->now = began + 6 * hour + hour / 2;
            if (stand == &broken) stand->restart(inGoodOrder);
            stand->measure("OD", 3.75, std::exp(0.25 * 3.75), 6.4);
            stand->measureCells(6.5);
        }
        QCOMPARE(broken.given[cells].size(), before); // nothing of the time between
        for (Stand* stand : {&through, &broken}) {
            stand->work(7.0);
            stand->measureCells(7.5);
            stand->work(8.0);
        }
        QVERIFY2(broken.why().isEmpty(), qPrintable(broken.why()));
        for (const auto& [tag, samples] : through.given) {
            QCOMPARE(broken.last(tag).sourceTime, samples.back().sourceTime);
            QVERIFY2(std::abs(broken.last(tag).value / samples.back().value - 1.0) < 1e-9, tag.c_str());
        }
        QVERIFY(std::abs(broken.last(cells).value / std::exp(2.0) - 1.0) < 0.05);
        // None twice, none in the past.
        for (std::size_t i = 1; i < broken.given[cells].size(); ++i)
            QVERIFY(broken.given[cells][i].sourceTime > broken.given[cells][i - 1].sourceTime);
    }

    // A pump that gives half of what the recipe says: its flow as it was measured is what the vessel gets, also after a restart, and where it
    // becomes known later than what was drawn after it.
    void takesMeasuredFlows_data()
    {
        QTest::addColumn<bool>("inGoodOrder");
        QTest::addRow("stopped") << true;
        QTest::addRow("killed") << false;
    }
    void takesMeasuredFlows()
    {
        QFETCH(bool, inGoodOrder);
        Stand stand(m_folder.filePath(QStringLiteral("fed-%1.titer").arg(inGoodOrder)), fedFlask);
        base::Result<store::Intervals> intervals = store::Intervals::open(stand.folder());
        QVERIFY(intervals->add({.kind = store::Interval::Kind::Batch, .name = "B-1", .from = began}));
        stand.measure("Pump", -1.0, 0.05, 0.0, connect::status::good,
                      "L/h"); // it stands so already as the batch begins
        for (double t = 0.0; t <= 4.0; t += 0.5) {
            stand.measure("Biomass", t, 2.0);
            stand.work(t + 0.1);
        }
        QVERIFY2(stand.why().isEmpty(), qPrintable(stand.why()));
        QVERIFY(std::abs(stand.last("main.volume").value - (10.0 + 0.05 * 4.1)) < 1e-6);
        stand.measure("Pump", 4.0, 0.2, 4.2, connect::status::good, "L/h");
        stand.work(4.3);
        QVERIFY(std::abs(stand.last("main.volume").value - (10.0 + 0.05 * 4.0 + 0.2 * 0.3)) < 1e-6);
        stand.restart(inGoodOrder);
        stand.measure("Biomass", 5.0, 2.0);
        stand.measure("Pump", 2.0, 0.0, 5.0, connect::status::good, "L/h");
        stand.work(5.1);
        QVERIFY(std::abs(stand.last("main.volume").value - (10.0 + 0.05 * 2.0 + 0.2 * 1.1)) < 1e-6);
        // Without a reading it holds, until the recipe says something else: nothing until 20 h.
        stand.measure("Pump", 6.0, 0.0, 6.0, connect::status::bad, "L/h");
        stand.work(7.0);
        QVERIFY(std::abs(stand.last("main.volume").value - (10.0 + 0.05 * 2.0 + 0.2 * 3.0)) < 1e-6);
    }

    // Values in a state that does not fit start again from the store.
    void doesWithoutItsState()
    {
        Stand stand(path(), flask(twin));
        for (double t = 0.0; t <= 4.0; t += 0.5) stand.measureCells(t);
        stand.work(4.5);
        const double value = stand.last(cells).value;
        const QString file = QString::fromStdString(sensorFilePath(stand.folder(), "twin"));
        QVERIFY(QFile::exists(file));
        for (const char* text : {"", "{}", "{\"format\": \"titer.twin_state/1\"", "no JSON"}) {
            stand.restart(true);
            QFile damaged(file);
            QVERIFY(damaged.open(QIODevice::WriteOnly | QIODevice::Truncate));
            damaged.write(text);
            damaged.close();
            stand.work(4.5);
            QCOMPARE(stand.status().state, connect::State::Connected);
            QVERIFY(std::abs(stand.last(cells).value / value - 1.0) < 1e-9);
        }
    }

    // A plant at 3,600 times the pace of the day: an hour of it takes a second.
    void followsTheClockOfItsProcess()
    {
        constexpr double pace = 3600.0;
        Stand stand(path(), flask(twin));
        stand.clocks->set("src-1", {began, 0.0, pace});
        const auto run = [&](double from, double hours) {
            for (double h = 0.25; h <= hours; h += 0.25) {
                stand.measure("OD", (from + h) / pace, std::exp(0.25 * h), (from + h) / pace);
                stand.work((from + h) / pace);
            }
        };
        run(0.0, 8.0);
        QCOMPARE(stand.quality(cells), Quality::Good);
        QVERIFY(std::abs(stand.last(cells).value / std::exp(0.25 * 8.0) - 1.0) < 0.02);
        QVERIFY(std::abs(stand.last(rate).value * base::findUnit(stand.tags[rate].unit)->factor * 3600.0 - 0.25) <
                0.01);

        // It lags by a second: that is followed.
        const std::size_t before = stand.given[cells].size();
        stand.clocks->set("src-1", {began + 8 * second, 8.0 * 3600.0 - 600.0, pace});
        stand.work(8.5 / pace);
        QCOMPARE(stand.quality(cells), Quality::Good);
        QVERIFY(stand.given[cells].size() >= before);

        // It starts again 20 s after: what was measured before is of another run.
        stand.clocks->set("src-1", {began + 20 * second, 0.0, pace});
        run(20.0, 4.0);
        QCOMPARE(stand.quality(cells), Quality::Good);
        QVERIFY(std::abs(stand.last(cells).value / std::exp(0.25 * 4.0) - 1.0) < 0.02);
    }

    void isNothingWithoutEstimators()
    {
        Stand stand(path(), flask(""));
        stand.measureCells(0.0);
        stand.work(1.0);
        QVERIFY(stand.given.empty() && stand.tags.empty());
        QCOMPARE(stand.status(), (connect::ConnectorStatus{.state = connect::State::Connected}));
        // One is put into the project, and runs.
        store::ProjectFile project = stand.project();
        base::Errors errors;
        const std::vector<model::EstimatorEntry> entries = model::readPlant(flask(twin), errors).estimators;
        QVERIFY(saveEstimators(project, entries, "to see more"));
        QVERIFY(project.close());
        stand.work(2.0);
        QCOMPARE(stand.quality(cells), Quality::Good);
        // And is taken out.
        store::ProjectFile again = stand.project();
        QVERIFY(saveEstimators(again, {}, "seen"));
        QVERIFY(again.close());
        stand.work(3.0);
        QCOMPARE(stand.quality(cells), Quality::Bad);
        QVERIFY(std::isnan(stand.last(cells).value));
        QCOMPARE(stand.status().state, connect::State::Connected);
    }

    // Tags that never come, and then do.
    void waitsForItsSamples()
    {
        Stand stand(path(), flask(twin));
        stand.measure("pH", 0.0, 7.0);
        stand.work(0.5);
        QVERIFY(stand.given.empty());
        QCOMPARE(stand.status().state, connect::State::Degraded);
        QVERIFY2(stand.why().contains("No tag"), qPrintable(stand.why()));
        stand.measure("OD", 1.0, 1.0);
        stand.work(1.5);
        QCOMPARE(stand.quality(cells), Quality::Good);
        QVERIFY(stand.why().isEmpty());
    }

    // With a batch, but nothing measured in it, the model alone is no estimate.
    void doesNotRepeatTheModel()
    {
        Stand stand(path(), flask(twin));
        stand.measureCells(-5.0);
        base::Result<store::Intervals> intervals = store::Intervals::open(stand.folder());
        QVERIFY(intervals->add({.kind = store::Interval::Kind::Batch, .name = "B-1", .from = began}));
        stand.work(1.0);
        QVERIFY(stand.given.empty());
        QVERIFY2(stand.why().contains("only repeat the model"), qPrintable(stand.why()));
        stand.measureCells(1.5);
        stand.work(2.0);
        QCOMPARE(stand.quality(cells), Quality::Good);
    }

    void followsTheBatches()
    {
        Stand stand(path(), flask(twin));
        base::Result<store::Intervals> intervals = store::Intervals::open(stand.folder());
        const auto first = intervals->add({.kind = store::Interval::Kind::Batch, .name = "B-1", .from = began});
        // Of another unit.
        QVERIFY(intervals->add(
            {.kind = store::Interval::Kind::Batch, .name = "S-9", .place = "seed", .from = began + hour}));
        for (double t = 0.5; t <= 4.0; t += 0.5) stand.measureCells(t);
        stand.work(4.1);
        QVERIFY(std::abs(stand.last(cells).value - std::exp(0.25 * 4.1)) < 0.05);
        QVERIFY(intervals->end(*first, began + 4 * hour));
        stand.work(4.2);
        QCOMPARE(stand.quality(cells), Quality::Bad);
        QVERIFY2(stand.why().contains("“B-1” ended"), qPrintable(stand.why()));
        const std::size_t count = stand.given[cells].size();
        stand.work(5.0);
        QCOMPARE(stand.given[cells].size(), count); // said once
        // The next one begins at 1 g/L again.
        QVERIFY(intervals->add({.kind = store::Interval::Kind::Batch, .name = "B-2", .from = began + 6 * hour}));
        stand.measure("OD", 6.5, std::exp(0.125));
        stand.work(7.0);
        QCOMPARE(stand.quality(cells), Quality::Good);
        QVERIFY(std::abs(stand.last(cells).value - std::exp(0.25)) < 0.05);
    }

    void endsWithTheRecipe()
    {
        Stand stand(path(), flask(twin));
        for (double t = 0.0; t <= 19.0; t += 1.0) stand.measureCells(t);
        stand.work(19.5);
        QCOMPARE(stand.quality(cells), Quality::Good);
        stand.work(21.0);
        QCOMPARE(stand.quality(cells), Quality::Bad);
        QVERIFY2(stand.why().contains("recipe ended"), qPrintable(stand.why()));
    }

    void beginsAnewWhereThePlantWasChanged()
    {
        Stand stand(path(), flask(twin));
        for (double t = 0.0; t <= 4.0; t += 0.5) stand.measureCells(t);
        stand.work(4.1);
        QCOMPARE(stand.quality(cells), Quality::Good);
        store::ProjectFile project = stand.project();
        // A name changes nothing of what is estimated.
        std::string renamed = flask(twin);
        renamed.replace(renamed.find("\"name\": \"flask\""), 15, "\"name\": \"Shake\"");
        QVERIFY(project.savePlant(renamed));
        const std::size_t before = stand.given[cells].size();
        stand.work(4.2);
        for (std::size_t i = before; i < stand.given[cells].size(); ++i)
            QCOMPARE(connect::qualityOf(stand.given[cells][i].status), Quality::Good);

        QVERIFY(project.savePlant(flask(twin, "0.3 1/h")));
        const std::size_t changed = stand.given[cells].size();
        stand.work(4.3);
        QCOMPARE(connect::qualityOf(stand.given[cells][changed].status), Quality::Bad);
        QCOMPARE(stand.quality(cells), Quality::Good);
        QVERIFY(std::abs(stand.last(cells).value - std::exp(0.25 * 4.3)) < 0.05);
        QVERIFY(stand.why().isEmpty());
        // A plant that cannot run.
        QVERIFY(project.savePlant(flask(twin, "0.3 kg")));
        stand.work(4.4);
        QCOMPARE(stand.quality(cells), Quality::Bad);
        QVERIFY2(stand.why().contains("plant cannot be run"), qPrintable(stand.why()));
        QVERIFY(project.savePlant(flask(twin)));
        stand.work(4.5);
        QCOMPARE(stand.quality(cells), Quality::Good);
        QVERIFY(project.close());
    }

    // The second one on a unit is refused, and the first goes on.
    void refusesASecondEstimatorOfAUnit()
    {
        Stand stand(path(), flask(twin));
        for (double t = 0.0; t <= 4.0; t += 0.5) stand.measureCells(t);
        store::ProjectFile project = stand.project();
        base::Errors errors;
        std::vector<model::EstimatorEntry> entries = model::readPlant(flask(twin), errors).estimators;
        entries.front().id = "other";
        QVERIFY(saveEstimators(project, entries, ""));
        stand.work(4.1);
        QCOMPARE(stand.quality(cells), Quality::Good);
        QCOMPARE(stand.status().state, connect::State::Degraded);
        QVERIFY2(stand.why().contains("both follow"), qPrintable(stand.why()));
        QVERIFY(saveEstimators(project, {}, ""));
        stand.work(4.2);
        QCOMPARE(stand.status().state, connect::State::Connected);
        QVERIFY(project.close());
    }

    // Held at the level model nothing is estimated; the recorder that runs takes the change, which stands in the trail.
    void obeysTheLevelOfItsUnit()
    {
        Stand stand(path(), flask(twin));
        for (double t = 0.0; t <= 4.0; t += 0.5) stand.measureCells(t);
        stand.work(4.1);
        QCOMPARE(stand.quality(cells), Quality::Good);
        store::ProjectFile project = stand.project();
        QVERIFY(!saveUnitLevel(project, "flask", UnitLevel::Model, " "));
        QVERIFY(saveUnitLevel(project, "flask", UnitLevel::Model, "the probe is out"));
        stand.work(4.2);
        QCOMPARE(stand.quality(cells), Quality::Bad);
        QVERIFY2(stand.why().contains("level model"), qPrintable(stand.why()));
        QVERIFY(saveUnitLevel(project, "flask", UnitLevel::Shadow, "it is back"));
        stand.work(4.3);
        QCOMPARE(stand.quality(cells), Quality::Good);
        const std::vector<store::AuditEntry> trail = *project.auditTrail();
        const store::AuditEntry& last = trail.back();
        QCOMPARE(last.change.what, std::string("level_changed"));
        QCOMPARE(last.change.place, std::string("levels/flask"));
        QVERIFY(last.change.before.find("model") != std::string::npos);
        QVERIFY(last.change.after.find("shadow") != std::string::npos);
        QCOMPARE(last.change.reason, std::string("it is back"));
        QVERIFY(!last.account.empty() && !last.time.empty());
        QCOMPARE(trail[trail.size() - 2].change.what, std::string("level_added"));
        QVERIFY(project.close());
    }

    // That of the project goes before that of the plant with its id.
    void takesTheProjectsOwn()
    {
        Stand stand(path(), flask(twin));
        for (double t = 0.0; t <= 4.0; t += 0.5) stand.measureCells(t);
        store::ProjectFile project = stand.project();
        base::Errors errors;
        std::vector<model::EstimatorEntry> entries = model::readPlant(flask(twin), errors).estimators;
        entries.front().parameters.clear();
        QVERIFY(saveEstimators(project, entries, "the rate is known"));
        QVERIFY(project.close());
        stand.work(4.1);
        QCOMPARE(stand.given.size(), std::size_t(2));
        QVERIFY(stand.given.contains(cells));
    }

    // A batch whose begin is not that of the model.
    void saysThatNothingFits()
    {
        Stand stand(path(), flask(twin));
        stand.measure("OD", 0.0, 5.0);
        stand.measure("OD", 0.5, 5.5);
        stand.work(1.0);
        QVERIFY(stand.given.empty());
        QVERIFY2(stand.why().startsWith("None of 2 samples received by"), qPrintable(stand.why()));
    }

    void doubtsItsChannels_data()
    {
        QTest::addColumn<double>("scatter");
        QTest::addColumn<double>("drift");
        QTest::addColumn<QString>("why");
        QTest::addRow("sound") << 0.01 << 0.0 << "";
        QTest::addRow("noisier") << 0.03 << 0.0 << "OD2 scatters with a standard deviation of 0.0";
        QTest::addRow("drifting") << 0.01 << 0.02 << "OD2 drifts upwards by";
    }
    // A channel that is not sound makes what it gives uncertain, in the words of titer-cli estimate, and wider where it scatters more.
    void doubtsItsChannels()
    {
        QFETCH(double, scatter);
        QFETCH(double, drift);
        QFETCH(QString, why);
        std::string two = flask(twin);
        const std::string first = R"({"tag": "OD", "variable": "flask.X", "noise": "0.01 g/L"})";
        two.replace(
            two.find(first), first.size(),
            first +
                R"(, {"tag": "OD2", "variable": "flask.X", "noise": "0.01 g/L"}, {"tag": "OD3", "variable": "flask.X", "noise": "0.01 g/L"})");
        Stand stand(path() + QTest::currentDataTag() + ".titer", two);
        base::Random random(3, "scatter");
        for (double t = 0.0; t <= 12.0; t += 0.1) {
            const double x = std::exp(0.2 * t);
            stand.measure("OD", t, x + 0.01 * random.normal());
            stand.measure("OD2", t, x + drift * t + scatter * random.normal());
            stand.measure("OD3", t, x + 0.01 * random.normal());
        }
        stand.work(12.05);
        const bool sound = why.isEmpty();
        QCOMPARE(stand.quality(cells), sound ? Quality::Good : Quality::Uncertain);
        QVERIFY2(sound ? stand.why().isEmpty() : stand.why().startsWith(why), qPrintable(stand.why()));
        m_deviation[QTest::currentDataTag()] = stand.last(std::string(cells) + ".sd").value;
        if (scatter > 0.01) QVERIFY(m_deviation["noisier"] > 2.0 * m_deviation["sound"]);
    }

    // Readings that the model cannot explain, and silence: values that are doubted, with the reason.
    void doubtsItself()
    {
        Stand stand(path(), flask(twin));
        for (double t = 0.0; t <= 4.0; t += 0.5) stand.measureCells(t);
        stand.work(4.1);
        QCOMPARE(stand.last(cells).status, connect::status::good);
        for (int i = 0; i < 12; ++i) stand.measure("OD", 4.2 + 0.02 * i, 100.0);
        stand.work(4.5);
        QCOMPARE(stand.quality(cells), Quality::Uncertain);
        QVERIFY2(stand.why().contains("rejected"), qPrintable(stand.why()));
        for (double t = 5.0; t <= 8.0; t += 0.5) stand.measureCells(t);
        stand.work(8.1);
        // The burst is nearly half of what is kept, where medians lie off and it looks like a drift.
        QCOMPARE(stand.quality(cells), Quality::Uncertain);
        QVERIFY2(stand.why().startsWith("OD drifts"), qPrintable(stand.why()));
        stand.work(15.0);
        QCOMPARE(stand.last(cells).status, connect::status::uncertainLastUsable);
        QVERIFY2(stand.why().contains("No sample has come"), qPrintable(stand.why()));
        stand.measureCells(15.5);
        stand.work(15.6);
        QCOMPARE(stand.quality(cells), Quality::Uncertain);
        QVERIFY2(stand.why().startsWith("OD drifts"), qPrintable(stand.why()));
    }
};

TITER_TEST(EstimatorSourceTest)

} // namespace tst_estimator_source

#include "tst_estimator_source.moc"
