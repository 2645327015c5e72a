// A source that watches a batch without a tag that begins it, stopped or killed and started again amid the batch: the batch goes on by its own
// clock where none of it can have been missed, else nothing is judged and the state says why.
#include "app/plugins/batch_connector.h"
#include "core/base/text.h"
#include "core/base/time.h"
#include "core/mvda/batch/batch_model_json.h"
#include "core/store/history/historian.h"
#include "tests/mvda/batch/drawn_batches.h"
#include "tests/plugins/source_by_hand.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <fstream>

namespace tst_batch_restart {

using namespace titer;
using namespace titer::connect;
using namespace std::chrono_literals;
using mvda::Batch;
using plugin_tests::ByHand;
using plugin_tests::Reader;

namespace {

constexpr std::int64_t minute = 60'000'000; // [µs]
constexpr int rows = 41;

// A day of 41 samples, 36 minutes apart, the temperature off from the middle on.
Batch runningBatch()
{
    return mvda::goodBatch(701, rows, [](double t, mvda::RowVectorXd& cells) {
        if (t > 0.5) cells[2] += 0.6;
    });
}

} // namespace

class TestBatchRestart : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init()
    {
        m_store = std::make_unique<QTemporaryDir>();
        QVERIFY(store::Historian::open(m_store->path().toStdString()).ok()); // as a recorder does before its sources
        m_first = base::now().microseconds / minute * minute - 50 * 36 * minute;
    }
    void goesOnWhereNothingWasMissed();
    void isNotTakenForAnotherBatchsBegin();
    void staysUnknownOnceItIs();
    void beginsNoBatchBehindTheEndOfOne();
    void goesOnByTheTimeThatIsStated();
    void isNotJudgedWithoutTheBeginningThatIsStated();
    void beginsAtTheTimeThatIsStated();
    void refusesATimeWithoutAZone();
    void goesOnAfterAStop();
    void doesNotCountRowsThatWereMissed();

private:
    std::string model() const { return (m_folder.path() + "/good.mvda.json").toStdString(); }
    std::int64_t timeOf(int row) const { return m_first + 36 * minute * row; }
    // A source of rows `from` to before `to`, one a second, and one that was listened to until then.
    std::unique_ptr<Reader> source(int from, int to, const std::string& start);
    std::unique_ptr<Reader> listen(int from, int to, const std::string& start = {})
    {
        std::unique_ptr<Reader> reader = source(from, to, start);
        reader->runFor(std::chrono::seconds(to - from));
        return reader;
    }
    void keep(const Reader& reader) const;
    // The figures of the rows behind the first `from`, of the samples but those from `lost` to before `back`.
    std::vector<mvda::MonitoredPoint> expected(int from, int to, int lost = rows, int back = rows) const;
    static bool agrees(Reader& reader, const std::vector<mvda::MonitoredPoint>& points);

    QTemporaryDir m_folder;
    std::unique_ptr<QTemporaryDir> m_store;
    mvda::BatchModel m_model;
    Batch m_batch = runningBatch();
    std::int64_t m_first = 0; // time of row 0 [µs]
};

void TestBatchRestart::initTestCase()
{
    const auto made = mvda::batchModelOf(mvda::goodBatches(20), {.alignment = {.points = rows}, .components = 2});
    QVERIFY(made.ok());
    const std::string text = mvda::batchModelJson(*made).write();
    std::ofstream(model(), std::ios::binary) << text;
    m_model = *mvda::readBatchModel(text);
}

std::unique_ptr<Reader> TestBatchRestart::source(int from, int to, const std::string& start)
{
    auto source = std::make_unique<ByHand>();
    source->tags = {{"cells", {}, "g/L"}, {"substrate", {}, "g/L"}, {"temperature", {}, "°C"}, {"feed", {}, ""}};
    source->act = [this, row = from, to](Feed& feed) mutable {
        if (row >= to) return;
        const std::int64_t time = timeOf(row);
        for (std::uint32_t j = 0; j < 4; ++j)
            QVERIFY(feed.push(Sample{j, status::good, time, time, m_batch.cells(row % rows, Eigen::Index(j))}));
        ++row;
    };
    auto info = std::make_shared<const app::BatchInfo>(source->info());
    std::unique_ptr<Connector> connector = std::make_unique<app::BatchConnector>(std::move(source), std::move(info));
    dynamic_cast<app::GoesOn&>(*connector).setPast({m_store->path().toStdString(), "src-1"});
    auto reader = std::make_unique<Reader>();
    const bool isStarted = reader->start(std::move(connector), {{"batch_model", model()}, {"batch_start", start}});
    if (!isStarted) qFatal("the source cannot be started");
    return reader;
}

// As a recorder does that is killed then: nothing marks an end.
void TestBatchRestart::keep(const Reader& reader) const
{
    auto store = store::Historian::open(m_store->path().toStdString());
    QVERIFY(store.ok());
    for (const TagInfo& tag : reader.tags) {
        const auto id =
            store->tag({.source = "src-1", .name = tag.id, .label = tag.label, .unit = tag.unit, .kind = tag.kind});
        QVERIFY(id.ok());
        if (const auto found = reader.samples.find(tag.id); found != reader.samples.end())
            for (const Sample& sample : found->second) {
                const store::Point point{sample.sourceTime, sample.receiveTime, sample.value, sample.status};
                QVERIFY(store->append(*id, {&point, 1}).ok());
            }
        if (const auto found = reader.longs.find(tag.id); found != reader.longs.end())
            for (const LongSample& sample : found->second)
                QVERIFY(store
                            ->append(*id, store::LongPoint{sample.sourceTime, sample.receiveTime, sample.status,
                                                           sample.value})
                            .ok());
    }
    QVERIFY(store->commit(base::now().microseconds).ok());
    QVERIFY(store->close().ok());
}

std::vector<mvda::MonitoredPoint> TestBatchRestart::expected(int from, int to, int lost, int back) const
{
    mvda::BatchMonitor monitor(m_model, 3);
    std::vector<mvda::MonitoredPoint> points;
    for (int row = 0; row < to; ++row) {
        if (row >= lost && row < back) continue;
        const auto reached = monitor.advance({m_batch.times[row], m_batch.cells.row(row)});
        if (reached && row >= from) points.insert(points.end(), reached->begin(), reached->end());
    }
    return points;
}

bool TestBatchRestart::agrees(Reader& reader, const std::vector<mvda::MonitoredPoint>& points)
{
    const auto isNear = [](double value, double expected) {
        return std::abs(value - expected) <= 1e-10 * (1.0 + std::abs(expected));
    };
    const char* const tags[] = {"good.score1", "good.t2", "good.spe", "good.maturity", "good.in_control"};
    for (const char* tag : tags) {
        const std::vector<Sample>& said = reader.samples[tag];
        if (said.size() != points.size()) return false;
        for (std::size_t i = 0; i < points.size(); ++i) {
            const mvda::MonitoredPoint& point = points[i];
            const double of[] = {point.judged.scores[0], point.judged.t2, point.judged.spe, 2.5 * double(point.point),
                                 point.standing.empty() ? 1.0 : 0.0};
            if (!isNear(said[i].value, of[std::ranges::find(tags, tag) - std::begin(tags)])) return false;
        }
    }
    return true;
}

// What is said goes on as if there had been no restart, an alarm that stands among it, and nothing is said twice.
void TestBatchRestart::goesOnWhereNothingWasMissed()
{
    const std::unique_ptr<Reader> before = listen(0, 25);
    QVERIFY(agrees(*before, expected(0, 25)));
    QCOMPARE(std::get<std::string>(before->longs["good.begin"].at(0).value), base::writeInstant({timeOf(0)}));
    keep(*before);
    const std::unique_ptr<Reader> after = listen(25, rows);
    QVERIFY2(after->why().empty() && after->opened.notices.empty(), after->why().c_str());
    QVERIFY(agrees(*after, expected(25, rows)));
    QCOMPARE(after->samples["good.in_control"].back().value, 0.0);
    QCOMPARE(after->longs["good.begin"].size(), std::size_t(1));
    QCOMPARE(std::get<std::string>(after->longs["good.begin"][0].value), base::writeInstant({timeOf(0)}));
    QCOMPARE(after->longs["good.begin"][0].sourceTime, timeOf(25));
}

// Three samples were missed, and more may have been: a batch that began meanwhile would be judged wrongly.
void TestBatchRestart::isNotTakenForAnotherBatchsBegin()
{
    keep(*listen(0, 20));
    const std::unique_ptr<Reader> after = listen(23, 30);
    QCOMPARE(after->samples["good.maturity"].size(), std::size_t(1));
    QCOMPARE(after->samples["good.maturity"][0].status, status::badWaitingForInitialData);
    QVERIFY(std::isnan(after->samples["good.in_control"].at(0).value));
    QCOMPARE(after->connector->status().state, State::Degraded);
    QCOMPARE(after->why(), "The batch is not judged, as it is not known whether it is still the one that began at " +
                               base::writeInstant({timeOf(0)}) + ": nothing is known from " +
                               base::writeInstant({timeOf(19)}) + " to " + base::writeInstant({timeOf(23)}) + ".");
    const std::string remedy = after->connector->status().remedy.text();
    QVERIFY2(remedy.find("(batch_start)") != std::string::npos &&
                 remedy.ends_with("such as " + base::writeInstant({timeOf(0)}) + "."),
             remedy.c_str());
    QCOMPARE(std::get<std::string>(after->longs["good.begin"].at(0).value), std::string("unknown"));
}

// Though nothing was missed since.
void TestBatchRestart::staysUnknownOnceItIs()
{
    keep(*listen(0, 20));
    keep(*listen(23, 30));
    const std::unique_ptr<Reader> after = listen(30, 35);
    QVERIFY(after->samples["good.maturity"].empty());
    QCOMPARE(after->why(), std::string("The batch is not judged, as it is not known when it began."));
}

void TestBatchRestart::beginsNoBatchBehindTheEndOfOne()
{
    keep(*listen(0, rows));
    const std::unique_ptr<Reader> after = listen(rows, rows + 5);
    QVERIFY(after->samples["good.maturity"].empty());
    QVERIFY2(after->why().starts_with("The batch that began at " + base::writeInstant({timeOf(0)}) +
                                      " has reached the last point of the model."),
             after->why().c_str());
}

// By somebody who knows that it is the same batch.
void TestBatchRestart::goesOnByTheTimeThatIsStated()
{
    keep(*listen(0, 20));
    keep(*listen(23, 26));
    const std::unique_ptr<Reader> after = listen(26, rows, base::writeInstant({timeOf(0)}));
    QVERIFY2(after->why().empty(), after->why().c_str());
    QVERIFY(agrees(*after, expected(26, rows, 20, 23)));
}

void TestBatchRestart::isNotJudgedWithoutTheBeginningThatIsStated()
{
    const std::unique_ptr<Reader> reader = listen(5, 10, base::writeInstant({timeOf(0)}));
    QCOMPARE(reader->samples["good.maturity"].size(), std::size_t(1));
    QCOMPARE(reader->samples["good.maturity"][0].status, status::badWaitingForInitialData);
    QCOMPARE(reader->why(), "The batch is not judged without its beginning at " + base::writeInstant({timeOf(0)}) +
                                ": the first value after it is of " + base::writeInstant({timeOf(5)}) + ".");
}

// What came before is none of its samples.
void TestBatchRestart::beginsAtTheTimeThatIsStated()
{
    const std::int64_t first = m_first;
    m_first = first - rows * 36 * minute; // rows of a batch before it, then of this one
    const std::unique_ptr<Reader> reader = listen(30, rows + 20, base::writeInstant({first}));
    QVERIFY2(reader->why().empty(), reader->why().c_str());
    QVERIFY(agrees(*reader, expected(0, 20)));
    QCOMPARE(reader->samples["good.t2"].at(0).sourceTime, first);
}

void TestBatchRestart::refusesATimeWithoutAZone()
{
    auto source = std::make_unique<ByHand>();
    source->tags = {{"cells", {}, "g/L"}, {"substrate", {}, "g/L"}, {"temperature", {}, "°C"}, {"feed", {}, ""}};
    auto info = std::make_shared<const app::BatchInfo>(source->info());
    Reader reader;
    const base::Errors errors = reader.open(std::make_unique<app::BatchConnector>(std::move(source), std::move(info)),
                                            {{"batch_model", model()}, {"batch_start", "2026-03-01 09:30"}});
    QCOMPARE(errors.size(), std::size_t(1));
    QCOMPARE(errors[0].where, std::string("batch_start"));
}

// One that is stopped and started is no other: a source does so with each new attempt.
void TestBatchRestart::goesOnAfterAStop()
{
    const std::unique_ptr<Reader> reader = source(0, rows, {});
    reader->runFor(20s);
    QCOMPARE(reader->samples["good.t2"].size(), std::size_t(20));
    reader->connector->stop();
    reader->take();
    QVERIFY(reader->connector->start(reader->feed).ok());
    reader->runFor(21s);
    QVERIFY2(reader->why().empty(), reader->why().c_str());
    QVERIFY(agrees(*reader, expected(0, rows)));
}

// Where a model has no unit of time its rows are counted, also those that nobody heard.
void TestBatchRestart::doesNotCountRowsThatWereMissed()
{
    mvda::BatchTable table = mvda::goodBatches(20);
    table.timeUnit.clear();
    for (Batch& batch : table.batches) batch.times *= double(rows - 1);
    const auto counted = mvda::batchModelOf(table, {.alignment = {.points = rows}, .components = 2});
    QVERIFY(counted.ok());
    app::BatchWatch watch(std::make_shared<const mvda::BatchModel>(*counted), {.startTag = "lot"});
    const auto take = [&](int row) {
        watch.reach(timeOf(row));
        for (std::size_t j = 0; j < 4; ++j)
            watch.take(j, timeOf(row), status::good, m_batch.cells(row, Eigen::Index(j)));
        watch.closeRow();
    };
    watch.takeStart(timeOf(0) - minute, "");
    watch.takeStart(timeOf(0), "L-12");
    for (int row = 0; row < 20; ++row) take(row);
    QCOMPARE(watch.takeJudged().size(), std::size_t(20));
    watch.resume(base::now().microseconds);
    watch.takeStart(timeOf(20), "L-12");
    take(20);
    QCOMPARE(watch.takeJudged().size(), std::size_t(1));
    watch.resume(base::now().microseconds);
    take(23);
    watch.takeStart(timeOf(23), "L-12");
    const std::vector<app::BatchJudged> judged = watch.takeJudged();
    QVERIFY(judged.size() == 1 && !judged[0].point);
    QVERIFY(watch.trouble() && watch.trouble()->why.text().find("rows are counted") != std::string::npos);
}

TITER_TEST(TestBatchRestart)

} // namespace tst_batch_restart

#include "tst_batch_restart.moc"
