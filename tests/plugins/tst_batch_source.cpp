// A running batch that is watched as its values come, from a recording that is played or from any connector.
#include "app/plugins/batch_connector.h"
#include "app/plugins/plugin_host.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/mvda/batch/batch_model_json.h"
#include "core/store/history/historian.h"
#include "tests/mvda/batch/drawn_batches.h"
#include "tests/plugins/source_by_hand.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <fstream>

namespace tst_batch_source {

using namespace titer;
using namespace titer::connect;
using namespace std::chrono_literals;
using mvda::Batch;
using mvda::MonitoredPoint;
using plugin_tests::ByHand;
using plugin_tests::Reader;

namespace {

constexpr std::int64_t begin = 1'700'000'000'000'000, minute = 60'000'000; // [µs]

// A day of 41 samples, 36 minutes apart. The temperature is off from the middle on, where it is a faulty one.
Batch runningBatch(bool isFaulty)
{
    return mvda::goodBatch(701, 41, [isFaulty](double t, mvda::RowVectorXd& cells) {
        if (isFaulty && t > 0.5) cells[2] += 0.6;
    });
}

// As a table, with a line for each sample; units that are not those of the model.
std::string table(const Batch& batch)
{
    std::string text = "time [h],cells [g/L],substrate [kg/L],temperature [K],feed\n";
    for (Eigen::Index i = 0; i < batch.samples(); ++i) {
        const auto& cells = batch.cells;
        text += base::writeNumber(0.6 * double(i)) + "," + base::writeNumber(cells(i, 0)) + "," +
                base::writeNumber(base::toUnit(base::fromUnit(cells(i, 1), "g/L"), "kg/L")) + "," +
                base::writeNumber(base::fromUnit(cells(i, 2), "°C")) + "," + base::writeNumber(cells(i, 3)) + "\n";
    }
    return text;
}

// What the monitor says of it.
std::vector<MonitoredPoint> monitored(const mvda::BatchModel& model, const Batch& batch)
{
    mvda::BatchMonitor monitor(model, 3);
    std::vector<MonitoredPoint> points;
    for (Eigen::Index i = 0; i < batch.samples(); ++i) {
        const auto reached = monitor.advance({batch.times[i], batch.cells.row(i)});
        if (reached) points.insert(points.end(), reached->begin(), reached->end());
    }
    return points;
}

bool isNear(double value, double expected)
{
    return std::abs(value - expected) <= 1e-10 * (1.0 + std::abs(expected)); // units are converted there and back
}

std::string wordsOf(const LongSample& sample)
{
    return std::get<std::string>(sample.value);
}

} // namespace

class TestBatchSource : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const auto made = mvda::batchModelOf(mvda::goodBatches(20), {.alignment = {.points = 41}, .components = 2});
        QVERIFY(made.ok());
        m_text = mvda::batchModelJson(*made).write();
        write("good.mvda.json", m_text);
        m_model = *mvda::readBatchModel(m_text);
        write("faulty.csv", table(runningBatch(true)));
    }
    void watchesARecording();
    void saysTheSameAtAnySpeed();
    void beginsAnewWhereAReplayIsMoved();
    void valuesThatComeAtOtherTimesBecomeRows();
    void waitsForAVariable();
    void reportsAVariableThatIsNoLongerHeardOf();
    void aChangeOfATagBeginsABatch();
    void doesNotJudgeABatchWithoutItsBeginning();
    void goesOnAfterAStop_data();
    void goesOnAfterAStop();
    void goesOnByWhatWasRecorded_data();
    void goesOnByWhatWasRecorded();
    void whatWasReportedLateIsReadWhenItWas();
    void doubtsWhatIsTakenFromDoubtfulValues();
    void saysWhatItMakes();
    void refusesWhatDoesNotFit_data();
    void refusesWhatDoesNotFit();
    void refusesAnotherUnitThatComesLater();
    void refusesTagsOfOneName();
    void takesTheTagOfThatId();

private:
    std::string write(const char* name, const std::string& text)
    {
        const std::string path = place(name);
        std::ofstream(path, std::ios::binary) << text;
        return path;
    }
    std::string place(const char* name) const { return m_folder.filePath(QLatin1String(name)).toStdString(); }
    std::string model() const { return place("good.mvda.json"); }
    std::unique_ptr<Connector> replay() { return std::move(*m_host.create("replay")); }
    Settings played(const char* speed) const
    {
        return {{"file", place("faulty.csv")}, {"speed", speed}, {"batch_model", model()}};
    }
    std::unique_ptr<Connector> monitored(std::unique_ptr<ByHand> connector) const
    {
        auto info = std::make_shared<const app::BatchInfo>(connector->info());
        return std::make_unique<app::BatchConnector>(std::move(connector), std::move(info));
    }
    // One that knows the variables of the model, and what else is named.
    static std::unique_ptr<ByHand> byHand(std::vector<TagInfo> others = {})
    {
        auto source = std::make_unique<ByHand>();
        source->tags = {{"cells", {}, "g/L"}, {"substrate", {}, "g/L"}, {"temperature", {}, "°C"}, {"feed", {}, ""}};
        source->tags.insert(source->tags.end(), others.begin(), others.end());
        return source;
    }
    // A row of that batch, without the variable that is named.
    static void push(Feed& feed, const Batch& batch, Eigen::Index row, Eigen::Index without = -1,
                     Status status = status::good)
    {
        const std::int64_t time = begin + 36 * minute * row;
        for (Eigen::Index j = 0; j < 4; ++j)
            if (j != without) QVERIFY(feed.push(Sample{std::uint32_t(j), status, time, time, batch.cells(row, j)}));
    }

    QTemporaryDir m_folder;
    std::string m_text;
    mvda::BatchModel m_model;
    app::PluginHost m_host{QStringList{QStringLiteral(TITER_PLUGIN_DIR)}};
};

void TestBatchSource::watchesARecording()
{
    Reader reader;
    QVERIFY(reader.start(replay(), played("max")));
    reader.runFor(100ms);
    QCOMPARE(reader.connector->status().state, State::Connected);
    const std::vector<MonitoredPoint> points = tst_batch_source::monitored(m_model, runningBatch(true));
    QCOMPARE(points.size(), std::size_t(41));
    for (const char* tag : {"good.score1", "good.t2", "good.spe_99", "good.spe.feed", "good.in_control"})
        QCOMPARE(reader.samples[tag].size(), points.size());
    int doubted = 0;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const auto value = [&](const char* tag) { return reader.samples[tag][i].value; };
        const MonitoredPoint& point = points[i];
        QVERIFY(isNear(value("good.score1"), point.judged.scores[0]) &&
                isNear(value("good.score2"), point.judged.scores[1]));
        QVERIFY(isNear(value("good.t2"), point.judged.t2) && isNear(value("good.spe"), point.judged.spe));
        QVERIFY(isNear(value("good.dmodx"), point.dmodx));
        QCOMPARE(value("good.t2_95"), m_model.limits.t2_95[Eigen::Index(i)]);
        QCOMPARE(value("good.spe_99"), m_model.limits.spe_99[Eigen::Index(i)]);
        QVERIFY(isNear(value("good.dmodx_99") * value("good.dmodx_99") / value("good.spe_99"),
                       value("good.dmodx") * value("good.dmodx") / value("good.spe")));
        QVERIFY(isNear(value("good.maturity"), 2.5 * double(i)));
        QCOMPARE(value("good.in_control"), point.standing.empty() ? 1.0 : 0.0);
        const double t2 =
            value("good.t2.cells") + value("good.t2.substrate") + value("good.t2.temperature") + value("good.t2.feed");
        const double spe = value("good.spe.cells") + value("good.spe.substrate") + value("good.spe.temperature") +
                           value("good.spe.feed");
        QVERIFY(isNear(t2, value("good.t2")) && isNear(spe, value("good.spe")));
        QCOMPARE(reader.samples["good.t2"][i].sourceTime, reader.samples["cells"][i].sourceTime);
        QCOMPARE(reader.samples["good.t2"][i].status, status::good);
        for (Eigen::Index a = 0; a < 2; ++a) {
            const bool isHalfKnown = m_model.evolution.known(Eigen::Index(i))[a] >= 0.5;
            const Status said = reader.samples[a == 0 ? "good.score1" : "good.score2"][i].status;
            QCOMPARE(said, isHalfKnown ? status::good : status::uncertain);
            doubted += !isHalfKnown;
        }
    }
    QVERIFY(doubted > 0 && doubted < 41);
    // Out of control soon after the middle, by the variable that is off.
    const std::vector<Sample>& control = reader.samples["good.in_control"];
    const auto out = std::ranges::find(control, 0.0, &Sample::value) - control.begin();
    QVERIFY(out > 20 && out < 27);
    const std::vector<LongSample>& words = reader.longs["good.alarm"];
    QCOMPARE(wordsOf(words.at(0)), std::string("in control"));
    QCOMPARE(words.at(1).sourceTime, control[std::size_t(out)].sourceTime);
    QVERIFY2(wordsOf(words[1]).starts_with("SPE beyond its 99 % limit since 0.5") &&
                 wordsOf(words[1]).find(" d: temperature (") != std::string::npos,
             wordsOf(words[1]).c_str());
}

// Also with the times at which it became known, so that alarms are the same.
void TestBatchSource::saysTheSameAtAnySpeed()
{
    Reader fast, slow(8);
    QVERIFY(fast.start(replay(), played("max")) && slow.start(replay(), played("10000")));
    fast.runFor(100ms);
    slow.runFor(20s);
    QCOMPARE(fast.samples["good.spe"].size(), std::size_t(41));
    QVERIFY(fast.samples == slow.samples);
    QCOMPARE(slow.longs["good.alarm"].size(), fast.longs["good.alarm"].size());
}

void TestBatchSource::beginsAnewWhereAReplayIsMoved()
{
    Reader reader;
    QVERIFY(reader.start(replay(), played("max")));
    reader.runFor(100ms);
    const std::vector<Sample> all = reader.samples["good.t2"];
    Playback& playback = *reader.connector->playback();
    playback.setSpeed(0.1);
    // To the middle: what lies before is gone through at once.
    playback.seek(playback.begin() + 720 * minute, playback.begin() + 720 * minute, 1);
    reader.runFor(50ms);
    QCOMPARE(reader.samples["good.t2"], (std::vector<Sample>{all.begin(), all.begin() + 21}));
    playback.setSpeed(std::numeric_limits<double>::infinity());
    playback.seek(playback.begin(), playback.begin(), 2);
    reader.runFor(100ms);
    QCOMPARE(reader.samples["good.t2"], all);
}

// Tags that are named late, by their labels, in other units, at times of their own, and one oftener than the others.
void TestBatchSource::valuesThatComeAtOtherTimesBecomeRows()
{
    const Batch batch = runningBatch(false);
    auto source = std::make_unique<ByHand>();
    Eigen::Index row = -1;
    source->act = [&](Feed& feed) {
        if (row < 0) {
            QVERIFY(feed.push(NewTag{1, {"n4", "temperature", "K"}}) &&
                    feed.push(NewTag{2, {"n1", "Cells, dry", "g/L"}}));
            QVERIFY(feed.push(NewTag{3, {"n2", "substrate", "g/L"}}) && feed.push(NewTag{4, {"n3", "feed", ""}}));
        } else if (row < 41) {
            const std::int64_t time = begin + 36 * minute * row;
            const auto one = [&](std::uint32_t tag, std::int64_t after, double value) {
                QVERIFY(feed.push(Sample{tag, status::good, time + after, time + after + 5, value}));
            };
            one(1, -40'000'000, batch.cells(row, 2) + 280.0); // and a newer one comes
            one(4, -30'000'000, batch.cells(row, 3));
            one(1, -20'000'000, base::fromUnit(batch.cells(row, 2), "°C"));
            one(3, -10'000'000, batch.cells(row, 1));
            one(3, -20'000'000, 77.0); // older than the newest
            one(2, 0, batch.cells(row, 0));
        }
        ++row;
    };
    Reader reader;
    QVERIFY(reader.start(
        monitored(std::move(source)),
        {{"batch_model", model()}, {"batch_every", "2 min"}, {"batch_tag", "variable=cells, tag=\"Cells, dry\""}}));
    reader.runFor(43s);
    const std::vector<MonitoredPoint> points = tst_batch_source::monitored(m_model, batch);
    const std::vector<Sample>& spe = reader.samples["good.spe"];
    QCOMPARE(spe.size(), points.size() - 1); // the last row is still open
    for (std::size_t i = 0; i < spe.size(); ++i) {
        QVERIFY(isNear(spe[i].value, points[i].judged.spe));
        QCOMPARE(spe[i].sourceTime, begin + 36 * minute * std::int64_t(i));
    }
    QCOMPARE(reader.samples["n1"].size(), std::size_t(41)); // what is measured goes on as it came
    QCOMPARE(reader.connector->status().state, State::Connected);
}

void TestBatchSource::waitsForAVariable()
{
    const Batch batch = runningBatch(false);
    auto source = byHand();
    Eigen::Index row = 0;
    source->act = [&](Feed& feed) { push(feed, batch, row, row < 4 ? 3 : -1), ++row; };
    Reader reader;
    QVERIFY(reader.start(monitored(std::move(source)), {{"batch_model", model()}}));
    QVERIFY2(reader.why().find("no value yet of “cells”, “substrate”, “temperature”, “feed”") != std::string::npos,
             reader.why().c_str());
    reader.runFor(4s);
    QCOMPARE(reader.connector->status().state, State::Degraded);
    QVERIFY2(reader.why().find("no value yet of “feed”") != std::string::npos, reader.why().c_str());
    QVERIFY(reader.connector->status().remedy.text().find("batch_tag") != std::string::npos);
    QCOMPARE(reader.samples["good.t2"].size(), std::size_t(1)); // once
    QCOMPARE(reader.samples["good.t2"][0].status, status::badWaitingForInitialData);
    QVERIFY(std::isnan(reader.samples["good.t2"][0].value));
    // Neither array nor text takes the place of another tag.
    QVERIFY(reader.samples["good.ellipse"].empty());
    QVERIFY(std::get<std::vector<double>>(reader.longs["good.ellipse"].at(0).value).empty());
    QCOMPARE(wordsOf(reader.longs["good.alarm"].at(0)), std::string());
    reader.runFor(1s);
    QCOMPARE(reader.connector->status().state, State::Connected);
    QCOMPARE(reader.samples["good.t2"].size(), std::size_t(1 + 5)); // the points so far, by the first value
    QCOMPARE(reader.samples["good.t2"].back().status, status::good);
}

void TestBatchSource::reportsAVariableThatIsNoLongerHeardOf()
{
    const Batch batch = runningBatch(false);
    auto source = byHand();
    Eigen::Index row = 0;
    // A value each 36 minutes is missed after three times as long.
    source->act = [&](Feed& feed) { push(feed, batch, row, row > 10 && row < 20 ? 2 : -1), ++row; };
    Reader reader;
    QVERIFY(reader.start(monitored(std::move(source)), {{"batch_model", model()}}));
    reader.runFor(14s);
    const auto statusAt = [&](Eigen::Index at) {
        for (const Sample& sample : reader.samples["good.spe"])
            if (sample.sourceTime == begin + 36 * minute * at) return sample.status;
        return status::badNotConnected; // none
    };
    QCOMPARE(statusAt(12), status::good);
    reader.runFor(2s);
    QCOMPARE(statusAt(14), status::badSensorFailure);
    QVERIFY2(reader.why().find("last value of “temperature” is of 2023-11-15T04:13:20Z") != std::string::npos,
             reader.why().c_str());
    reader.runFor(6s);
    QCOMPARE(statusAt(20), status::good);
    QVERIFY(reader.why().empty());
}

void TestBatchSource::aChangeOfATagBeginsABatch()
{
    const Batch batch = runningBatch(true);
    auto source = byHand({{.id = "lot", .label = {}, .unit = {}, .kind = TagKind::Text}});
    Eigen::Index row = 0;
    source->act = [&](Feed& feed) {
        const Eigen::Index of = row < 5 ? 0 : row < 46 ? row - 5 : 0; // 5 samples, the batch, then one of the next
        const std::int64_t time = begin + 36 * minute * row;
        for (std::uint32_t j = 0; j < 4; ++j)
            QVERIFY(feed.push(Sample{j, status::good, time, time, batch.cells(of, j)}));
        // It comes behind the values of its time.
        const std::string lot = row < 5 ? "" : row < 46 ? "L-12" : "L-13";
        QVERIFY(feed.push(LongSample{4, status::good, time, time, lot}));
        ++row;
    };
    Reader reader;
    QVERIFY(reader.start(monitored(std::move(source)), {{"batch_model", model()}, {"batch_start", "lot"}}));
    reader.runFor(5s);
    QVERIFY(reader.samples["good.t2"].empty() && reader.why().empty());
    reader.runFor(41s);
    const std::vector<MonitoredPoint> points = tst_batch_source::monitored(m_model, batch);
    const std::vector<Sample> t2 = reader.samples["good.t2"];
    QCOMPARE(t2.size(), points.size());
    for (std::size_t i = 0; i < points.size(); ++i) QVERIFY(isNear(t2[i].value, points[i].judged.t2));
    QVERIFY(wordsOf(reader.longs["good.alarm"].back()).starts_with("SPE beyond"));
    reader.runFor(1s);
    QCOMPARE(reader.samples["good.maturity"].back().value, 0.0);
    QCOMPARE(wordsOf(reader.longs["good.alarm"].back()), std::string("in control"));
}

// Whoever starts within a batch does not know how far it is.
void TestBatchSource::doesNotJudgeABatchWithoutItsBeginning()
{
    const Batch batch = runningBatch(false);
    auto source = byHand({{.id = "run", .label = {}, .unit = "1"}});
    Eigen::Index row = 0;
    source->act = [&](Feed& feed) {
        const std::int64_t time = begin + 36 * minute * row;
        QVERIFY(feed.push(Sample{4, status::good, time, time, row < 20 ? 7.0 : row < 22 ? 0.0 : 8.0}));
        push(feed, batch, row);
        ++row;
    };
    Reader reader;
    QVERIFY(reader.start(monitored(std::move(source)), {{"batch_model", model()}, {"batch_start", "run"}}));
    QVERIFY(reader.why().find("No value of “run” has come yet") != std::string::npos);
    reader.runFor(10s);
    QVERIFY(reader.samples["good.t2"].empty());
    QVERIFY(reader.why().find("A batch was running before the source was started") != std::string::npos);
    // The same after it was stopped and started again.
    reader.connector->stop();
    QVERIFY(reader.connector->start(reader.feed).ok());
    reader.runFor(10s);
    QVERIFY(reader.samples["good.t2"].empty() && !reader.why().empty());
    reader.runFor(2s);
    QVERIFY(reader.samples["good.t2"].empty() && reader.why().empty()); // none runs
    reader.runFor(1s);
    QCOMPARE(reader.samples["good.t2"].size(), std::size_t(1));
}

void TestBatchSource::goesOnAfterAStop_data()
{
    QTest::addColumn<QString>("next");
    QTest::newRow("the same batch") << "L-12";
    QTest::newRow("another one") << "L-13";
    QTest::newRow("none") << "";
}

// A source that is stopped and started: 21 samples of the batch, and 20 after it, which is the same where its tag says so.
void TestBatchSource::goesOnAfterAStop()
{
    QFETCH(QString, next);
    const Batch batch = runningBatch(true);
    auto source = byHand({{.id = "lot", .label = {}, .unit = {}, .kind = TagKind::Text}});
    Eigen::Index row = -1;
    source->act = [&](Feed& feed) {
        const std::int64_t time = begin + 36 * minute * row;
        const auto say = [&](const std::string& lot) { feed.push(LongSample{4, status::good, time, time, lot}); };
        if (row == -1) say("");
        if (row == 0) say("L-12");
        if (row >= 0 && row < 41) push(feed, batch, row);
        if (row == 22)
            say(next.toStdString()); // after a sample of which it is not known whether it belongs to the batch
        ++row;
    };
    Reader reader;
    QVERIFY(reader.start(monitored(std::move(source)), {{"batch_model", model()}, {"batch_start", "lot"}}));
    reader.runFor(22s);
    QCOMPARE(reader.samples["good.t2"].size(), std::size_t(21));
    reader.connector->stop();
    reader.take();
    QVERIFY(reader.connector->start(reader.feed).ok());
    reader.runFor(1s);
    QCOMPARE(reader.samples["good.t2"].size(), std::size_t(21));
    QVERIFY2(reader.why().starts_with("It is not known yet whether batch “L-12” still runs"), reader.why().c_str());
    reader.runFor(20s);
    const std::vector<Sample> t2 = reader.samples["good.t2"];
    if (next != "L-12") {
        QCOMPARE(t2.size(), std::size_t(21));
        QCOMPARE(reader.why().starts_with("A batch was running before the source was started"), next == "L-13");
        return;
    }
    const std::vector<MonitoredPoint> points = tst_batch_source::monitored(m_model, batch);
    QCOMPARE(t2.size(), points.size());
    for (std::size_t i = 0; i < points.size(); ++i) {
        QVERIFY(isNear(t2[i].value, points[i].judged.t2));
        QCOMPARE(t2[i].sourceTime, begin + 36 * minute * std::int64_t(i));
    }
    QVERIFY(reader.why().empty());
    QVERIFY(wordsOf(reader.longs["good.alarm"].back()).starts_with("SPE beyond"));
}

void TestBatchSource::goesOnByWhatWasRecorded_data()
{
    QTest::addColumn<int>("from");   // of the store: the sample of the batch before whose first value it was begun
    QTest::addColumn<int>("silent"); // behind which sample nobody listened to the tag of the start until the next
    QTest::addColumn<QString>("next");
    QTest::addColumn<bool>("goesOn");
    QTest::newRow("the same batch") << -1 << 20 << "L-12" << true;
    QTest::newRow("with a pause") << -1 << 7 << "L-12" << true;
    QTest::newRow("another one") << -1 << 20 << "L-13" << false;
    QTest::newRow("its beginning was not recorded") << 3 << 20 << "L-12" << false;
    QTest::newRow("it began in a pause") << -1 << -1 << "L-12" << false;
}

// A new connector, as that of a recorder that is started again.
void TestBatchSource::goesOnByWhatWasRecorded()
{
    QFETCH(int, from);
    QFETCH(int, silent);
    QFETCH(QString, next);
    QFETCH(bool, goesOn);
    const Batch batch = runningBatch(true);
    const std::int64_t first = base::now().microseconds - 30 * 36 * minute;
    const auto timeOf = [&](Eigen::Index row) { return first + 36 * minute * row; };
    const QTemporaryDir folder;
    {
        auto store = store::Historian::open(folder.path().toStdString());
        QVERIFY(store.ok());
        const auto keep = [&](const char* name, const char* unit, const auto& valueOf) {
            const std::int64_t tag = *store->tag({.source = "src-1", .name = name, .label = {}, .unit = unit});
            for (Eigen::Index row = std::max(from, 0); row < 20; ++row) {
                const store::Point point{timeOf(row), timeOf(row), valueOf(row)};
                QVERIFY(store->append(tag, {&point, 1}).ok());
            }
            // As a recorder that ends marks it.
            const store::Point lost{timeOf(20), timeOf(20), 0.0, status::badNoCommunication};
            QVERIFY(store->append(tag, {&lost, 1}).ok());
        };
        keep("cells", "g/L", [&](Eigen::Index row) { return batch.cells(row, 0); });
        keep("substrate", "g/L", [&](Eigen::Index row) { return batch.cells(row, 1); });
        keep("temperature", "K", [&](Eigen::Index row) { return base::fromUnit(batch.cells(row, 2), "°C"); });
        keep("feed", "", [&](Eigen::Index row) { return batch.cells(row, 3); });
        const std::int64_t lot =
            *store->tag({.source = "src-1", .name = "lot", .label = {}, .unit = {}, .kind = TagKind::Text});
        for (Eigen::Index row = from; row <= 20; ++row) {
            if (row < 20)
                QVERIFY(store
                            ->append(lot, store::LongPoint{timeOf(row), timeOf(row), status::good,
                                                           std::string(row < 0 ? "L-11" : "L-12")})
                            .ok());
            if (row != silent) continue;
            const std::int64_t lost = timeOf(row) + minute;
            QVERIFY(store->append(lot, store::LongPoint{lost, lost, status::badNoCommunication, std::string()}).ok());
        }
        QVERIFY(store->commit(timeOf(20)).ok());
        QVERIFY(store->close().ok());
    }
    auto source = byHand({{.id = "lot", .label = {}, .unit = {}, .kind = TagKind::Text}});
    Eigen::Index row = 23; // three were missed
    source->act = [&](Feed& feed) {
        const std::int64_t time = timeOf(row);
        feed.push(LongSample{4, status::good, time, time, next.toStdString()});
        for (std::uint32_t j = 0; j < 4; ++j) feed.push(Sample{j, status::good, time, time, batch.cells(row, j)});
        ++row;
    };
    std::unique_ptr<Connector> connector = monitored(std::move(source));
    dynamic_cast<app::GoesOn&>(*connector).setPast({folder.path().toStdString(), "src-1"});
    Reader reader;
    QVERIFY(reader.start(std::move(connector), {{"batch_model", model()}, {"batch_start", "lot"}}));
    QVERIFY(reader.opened.notices.empty());
    reader.runFor(5s);
    const std::vector<Sample> t2 = reader.samples["good.t2"];
    if (!goesOn) {
        QVERIFY(t2.empty());
        QVERIFY(reader.why().starts_with("A batch was running before the source was started"));
        return;
    }
    // What was said before is not said again.
    mvda::BatchMonitor monitor(m_model, 3);
    std::vector<MonitoredPoint> points;
    for (Eigen::Index i = 0; i < row; ++i) {
        if (i >= 20 && i < 23) continue;
        const auto reached = monitor.advance({batch.times[i], batch.cells.row(i)});
        if (i >= 20) points.insert(points.end(), reached->begin(), reached->end());
    }
    QCOMPARE(t2.size(), points.size());
    for (std::size_t i = 0; i < points.size(); ++i) {
        QVERIFY(isNear(t2[i].value, points[i].judged.t2));
        QVERIFY(isNear(reader.samples["good.spe"][i].value, points[i].judged.spe));
        QCOMPARE(reader.samples["good.in_control"][i].value, points[i].standing.empty() ? 1.0 : 0.0);
    }
}

// As a laboratory does: behind what was measured until then, though the days are read one by one.
void TestBatchSource::whatWasReportedLateIsReadWhenItWas()
{
    const QTemporaryDir folder;
    constexpr std::int64_t hour = 60 * minute;
    const std::int64_t first = base::now().microseconds - 60 * hour;
    {
        auto store = store::Historian::open(folder.path().toStdString());
        QVERIFY(store.ok());
        const std::int64_t ph = *store->tag({.source = "src-1", .name = "pH", .label = {}, .unit = {}});
        const std::int64_t titre = *store->tag({.source = "src-1", .name = "titre", .label = {}, .unit = "g/L"});
        for (int i = 0; i < 6; ++i) {
            const store::Point point{first + 10 * i * hour, first + 10 * i * hour, 7.0};
            QVERIFY(store->append(ph, {&point, 1}).ok());
        }
        const store::Point late{first + 5 * hour, first + 45 * hour, 1.2};
        QVERIFY(store->append(titre, {&late, 1}).ok());
        QVERIFY(store->commit(first + 50 * hour).ok());
        QVERIFY(store->close().ok());
    }
    auto past = app::PastReader::open({folder.path().toStdString(), "src-1"});
    QVERIFY(past.ok());
    std::vector<std::int64_t> came; // [h]
    const auto take = [&](const app::PastValue& value) {
        came.push_back((std::get<Sample>(value).receiveTime - first) / hour);
    };
    QVERIFY(past->each({0, 1}, first - hour, take, {}).ok());
    QCOMPARE(came, (std::vector<std::int64_t>{0, 10, 20, 30, 40, 45, 50}));
}

void TestBatchSource::doubtsWhatIsTakenFromDoubtfulValues()
{
    const Batch batch = runningBatch(false);
    auto source = byHand();
    Eigen::Index row = 0;
    source->act = [&](Feed& feed) {
        push(feed, batch, row, -1,
             row == 2   ? status::uncertainSensorNotAccurate
             : row == 3 ? status::badCommunicationError
                        : status::good);
        ++row;
    };
    Reader reader;
    QVERIFY(reader.start(monitored(std::move(source)), {{"batch_model", model()}}));
    reader.runFor(5s);
    std::vector<Status> said;
    for (const Sample& sample : reader.samples["good.t2"]) said.push_back(sample.status);
    // A bad value is none: the point is reached by the next.
    const Status doubted = status::uncertainSensorNotAccurate;
    QCOMPARE(said, (std::vector<Status>{status::good, status::good, doubted, status::good, status::good}));
    QCOMPARE(reader.samples["good.t2"][3].sourceTime, begin + 4 * 36 * minute);
}

void TestBatchSource::saysWhatItMakes()
{
    const std::unique_ptr<Connector> connector = monitored(byHand());
    const std::vector<Finding> findings = connector->test({{"batch_model", model()}}, {});
    QCOMPARE(findings.size(), std::size_t(1));
    QCOMPARE(findings[0].what.text(), std::string("The batch model “good” of 20 batches watches cells, substrate, "
                                                  "temperature, feed at 41 points."));
    const std::vector<AccessScope> scope = connector->accessScope({{"batch_model", model()}});
    QVERIFY(scope.size() == 1 && scope[0].kind == AccessScope::Kind::Path && scope[0].what == model());
    QVERIFY(!monitored(byHand())->playback());
    // Nobody knows what a time without a unit is.
    mvda::BatchModel counted = m_model;
    counted.timeUnit.clear();
    const std::string file = write("counted.mvda.json", mvda::batchModelJson(counted).write());
    const std::vector<Finding> said = connector->test({{"batch_model", file}}, {});
    QCOMPARE(said.size(), std::size_t(2));
    QVERIFY(said[1].kind == Finding::Kind::Notice && said[1].where == "batch_model" &&
            said[1].what.text().starts_with("The times of the batch model have no unit"));
    Reader reader;
    QVERIFY(reader.open(monitored(byHand()), {{"batch_model", file}}).empty());
    QCOMPARE(reader.opened.notices.size(), std::size_t(1));
}

void TestBatchSource::refusesWhatDoesNotFit_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("no file") << "batch_model" << "none.json" << "batch_model: The model “";
    QTest::newRow("no model of batches") << "batch_model" << "pca" << "batch_model: ";
    QTest::newRow("no variable") << "batch_tag" << "variable=pH, tag=ph"
                                 << "batch_tag: The batch model has no variable “pH”";
    QTest::newRow("no tag") << "batch_tag" << "variable=feed, tag=pump"
                            << "batch_tag: The recording has no tag “pump” for the variable “feed”";
    QTest::newRow("another unit") << "batch_tag" << "variable=cells, tag=temperature"
                                  << "batch_tag: The tag “temperature” is in K";
    QTest::newRow("half a point") << "batch_in_a_row" << "2.5" << "batch_in_a_row: 2.5 is no number of points";
    QTest::newRow("no time") << "batch_every" << "soon" << "batch_every: ";
}

void TestBatchSource::refusesWhatDoesNotFit()
{
    QFETCH(QString, key);
    QFETCH(QString, text);
    QFETCH(QString, words);
    if (text == "pca") text = QString::fromStdString(write("pca.mvda.json", "{\"format\": \"titer.mvda/1\"}"));
    Settings settings = played("max");
    settings.set(key.toStdString(), text.toStdString());
    Reader reader;
    const base::Errors errors = reader.open(replay(), settings);
    QVERIFY(!errors.empty());
    const std::string fault = errors.front().where + ": " + errors.front().what.text();
    QVERIFY2(fault.starts_with(words.toStdString()), fault.c_str());
    QVERIFY(reader.connector->status().state == State::Faulted && !reader.connector->start(reader.feed));
}

void TestBatchSource::refusesAnotherUnitThatComesLater()
{
    auto source = std::make_unique<ByHand>();
    source->act = [&](Feed& feed) { feed.push(NewTag{1, {"cells", {}, "°C"}}); };
    Reader reader;
    QVERIFY(reader.start(monitored(std::move(source)), {{"batch_model", model()}}));
    reader.runFor(1s);
    QCOMPARE(reader.connector->status().state, State::Degraded);
    QCOMPARE(reader.why(), std::string("The tag “cells” is in °C, and the variable “cells” of the batch model in g/L. "
                                       "Correct the unit of the tag, or name another one (batch_tag)."));
}

// Whether they are known when it is opened, or are named later.
void TestBatchSource::refusesTagsOfOneName()
{
    const std::string words = "The tags “n1” and “n2” are both called “cells”. Name one of them by its id (batch_tag).";
    const std::vector<TagInfo> tags{{"n1", "cells", "g/L"}, {"n2", "cells", "g/L"}};
    auto known = std::make_unique<ByHand>();
    known->tags = tags;
    Reader reader, later, named;
    const base::Errors errors = reader.open(monitored(std::move(known)), {{"batch_model", model()}});
    QCOMPARE(errors.size(), std::size_t(1));
    QCOMPARE(errors[0].where + ": " + errors[0].what.text(), "batch_tag: " + words);
    const auto namesThem = [&](Feed& feed) {
        for (std::uint32_t i = 0; i < 2; ++i) feed.push(NewTag{i + 1, tags[i]});
    };
    auto source = std::make_unique<ByHand>();
    source->act = namesThem;
    QVERIFY(later.start(monitored(std::move(source)), {{"batch_model", model()}}));
    later.runFor(1s);
    QCOMPARE(later.why(), words);
    source = std::make_unique<ByHand>();
    source->act = namesThem;
    QVERIFY(
        named.start(monitored(std::move(source)), {{"batch_model", model()}, {"batch_tag", "variable=cells, tag=n2"}}));
    named.runFor(1s);
    QVERIFY2(named.why().find("no value yet of “cells”") != std::string::npos, named.why().c_str());
}

// Though another one is called so, and was there before.
void TestBatchSource::takesTheTagOfThatId()
{
    auto source = std::make_unique<ByHand>();
    source->tags = {{"n1", "cells", "°C"}, {"cells", {}, "g/L"}};
    Reader reader;
    QVERIFY(reader.open(monitored(std::move(source)), {{"batch_model", model()}}).empty());
    source = std::make_unique<ByHand>();
    source->tags = {{"cells", {}, {}, TagKind::Text}, {"n1", "cells", "g/L"}};
    const base::Errors errors = Reader().open(monitored(std::move(source)), {{"batch_model", model()}});
    QVERIFY(errors.size() == 1 && errors[0].what.text().find("holds no single numbers") != std::string::npos);
}

TITER_TEST(TestBatchSource)

} // namespace tst_batch_source

#include "tst_batch_source.moc"
