// Models of batches: a published one, how the figures of a running batch end in those of the whole one, and what is refused.
#include "core/base/text.h"
#include "core/mvda/batch/batch_card.h"
#include "core/mvda/batch/batch_model_json.h"
#include "core/mvda/batch/batch_monitor.h"
#include "core/mvda/batch/score_ellipse.h"
#include "core/studies/models/sheet.h"
#include "tests/mvda/batch/drawn_batches.h"
#include "tests/support/places.h"
#include "tests/support/test_program.h"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <sstream>

namespace tst_batch_model {

using namespace titer;
using namespace titer::mvda;
using Eigen::Index;

namespace {

// The batches of a table of numbers whose first column names them.
BatchTable sampleBatches(const char* file, const std::string& time = {})
{
    std::ifstream stream(support::sampleData("process-improve") / file);
    std::ostringstream text;
    text << stream.rdbuf();
    base::Errors errors;
    base::Notices notices;
    const studies::Sheet sheet = studies::readSheet(text.str(), {.name = file}, errors, notices);
    if (!errors.empty()) return {};
    Block block;
    block.cells.resize(Index(sheet.rows()), 0);
    VectorXd times;
    for (std::size_t c = 1; c < sheet.columns.size(); ++c) {
        const studies::Column& column = sheet.columns[c];
        const VectorXd values = Eigen::Map<const VectorXd>(column.values.data(), Index(column.values.size()));
        if (column.name == time) {
            times = values;
            continue;
        }
        block.names.push_back(column.name);
        block.units.push_back(column.unit);
        block.cells.conservativeResize(Eigen::NoChange, block.cells.cols() + 1);
        block.cells.rightCols(1) = values;
    }
    const base::Result<BatchTable> table = batchesOf(block, sheet.columns.front().cells, times, "", {});
    return table ? *table : BatchTable{};
}

std::vector<std::string> largest(const BatchModel& model, const VectorXd& figures, std::size_t count)
{
    std::vector<std::size_t> order;
    for (std::size_t b = 0; b < model.batches.size(); ++b) order.push_back(b);
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return figures[Index(a)] > figures[Index(b)]; });
    std::vector<std::string> names;
    for (std::size_t i = 0; i < count; ++i) names.push_back(model.batches[order[i]]);
    return names;
}

std::vector<MonitoredPoint> monitored(const BatchModel& model, const Batch& batch, std::vector<BatchAlarm>& alarms)
{
    BatchMonitor monitor(model, 3);
    std::vector<MonitoredPoint> points;
    for (Index i = 0; i < batch.samples(); ++i) {
        const auto reached = monitor.advance({batch.times[i], batch.cells.row(i)});
        if (!reached) return {};
        points.insert(points.end(), reached->begin(), reached->end());
    }
    alarms = monitor.alarms();
    return points;
}

std::string refusal(const BatchTable& table, const BatchRequest& request)
{
    const base::Result<BatchModel> model = batchModelOf(table, request);
    return model ? std::string() : model.error().where + ": " + model.error().what.text();
}

bool says(const std::string& words, const char* part)
{
    return words.find(part) != std::string::npos;
}

} // namespace

class BatchModelTest : public QObject {
    Q_OBJECT

private slots:
    void findsTheOddBatchesOfNylon();
    void modelsTheDryer();
    void endsInTheFiguresOfTheWholeBatch();
    void followsTheMaturity();
    void predictsTheQualityAtTheEnd();
    void aCardHasItsRangesAndTheErrorsOfItsQuality();
    void readsWhatItWrote_data();
    void readsWhatItWrote();
    void findsAFaultWithItsVariable();
    void tellsLimitsThatFewBatchesHaveNot();
    void saysWhatCannotBe();
    void refusesAFileWithoutDurations();
};

// 57 batches of a nylon autoclave (Kassidas 1997, PhD thesis, McMaster University; Nomikos and MacGregor 1995), each resampled to 100 points, cells
// scaled to unit variance, three components.
void BatchModelTest::findsTheOddBatchesOfNylon()
{
    if (support::sampleData("process-improve").empty()) QSKIP("no sample data: process-improve");
    const BatchTable table = sampleBatches("nylon.csv");
    QCOMPARE(table.batches.size(), std::size_t(57));
    const base::Result<BatchModel> model = batchModelOf(table, {.components = 3});
    QVERIFY2(bool(model), model ? "" : model.error().what.text().c_str());
    const std::vector<std::string> far{"54", "53", "1", "3", "5"}, other{"53", "19", "52", "37"};
    QVERIFY(largest(*model, model->model.figures.t2, 5) == far);
    QVERIFY(largest(*model, model->model.figures.spe, 4) == other);
    // What the variables have to do with it sums up to it.
    QVERIFY((model->parts.t2.rowwise().sum() - model->model.figures.t2).cwiseAbs().maxCoeff() < 1e-8);
    QVERIFY((model->parts.spe.rowwise().sum() - model->model.figures.spe).cwiseAbs().maxCoeff() < 1e-7);
}

void BatchModelTest::modelsTheDryer()
{
    if (support::sampleData("process-improve").empty()) QSKIP("no sample data: process-improve");
    const BatchTable table = sampleBatches("dryer.csv", "ClockTime");
    QCOMPARE(table.batches.size(), std::size_t(71));
    const base::Result<BatchModel> model = batchModelOf(table, {.components = 3});
    QVERIFY2(bool(model), model ? "" : model.error().what.text().c_str());
    QCOMPARE(model->model.rows, 71);
    QVERIFY(model->model.figures.t2.allFinite() && model->model.figures.spe.allFinite());
    QVERIFY(model->limits.spe_99.head(50).allFinite());
}

// With nothing missing the estimated scores are those of the whole batch, and so is T2.
void BatchModelTest::endsInTheFiguresOfTheWholeBatch()
{
    const BatchTable table = goodBatches(20);
    const base::Result<BatchModel> model = batchModelOf(table, {.alignment = {.points = 30}, .components = 2});
    QVERIFY(bool(model));
    // What the points tell of the scores is the squared correlation of estimates and scores over the batches, which ends in all of it.
    MatrixXd early(20, 2);
    for (Index b = 0; b < 20; ++b) {
        const MatrixXd course = *aligned(model->alignment, table.batches[std::size_t(b)]);
        early.row(b) = model->evolution.judge(model->scaling.applied(course.topRows(1))).scores;
    }
    const MatrixXd& whole = model->model.latent.scores;
    for (Index a = 0; a < 2; ++a) {
        const double joint = early.col(a).dot(whole.col(a));
        const double share = joint * joint / (early.col(a).squaredNorm() * whole.col(a).squaredNorm());
        QVERIFY(std::abs(model->evolution.known(0)[a] - share) < 1e-9);
        QVERIFY2(share > 0.01 && share < 0.99, qPrintable(QString::number(share)));
        QVERIFY(std::abs(model->evolution.known(29)[a] - 1.0) < 1e-9);
    }
    // The ellipse of all scores is where T2 is its limit.
    const MatrixXd ellipse = scoreEllipse(*model, 12, 0, 1, 8);
    QCOMPARE(ellipse.rows(), Index(8));
    for (const auto& place : ellipse.rowwise()) {
        const RowVectorXd apart = place - model->evolution.centre.row(12);
        const double t2 = apart * model->evolution.precisions[12] * apart.transpose();
        QVERIFY(std::abs(t2 / model->limits.t2_99[12] - 1.0) < 1e-9);
    }
    std::vector<BatchAlarm> alarms;
    for (const std::size_t b : {0u, 7u, 19u}) {
        const std::vector<MonitoredPoint> points = monitored(*model, table.batches[b], alarms);
        QCOMPARE(points.size(), std::size_t(30));
        const Judged& last = points.back().judged;
        QVERIFY((last.scores - model->model.latent.scores.row(Index(b))).cwiseAbs().maxCoeff() < 1e-9);
        QVERIFY(std::abs(last.t2 - model->model.figures.t2[Index(b)]) < 1e-8);
        for (const MonitoredPoint& point : points) {
            QVERIFY(std::abs(point.judged.t2Parts.sum() - point.judged.t2) < 1e-8 * (1.0 + point.judged.t2));
            QVERIFY(std::abs(point.judged.residuals.squaredNorm() - point.judged.spe) <
                    1e-12 * (1.0 + point.judged.spe));
        }
    }
}

// Observation-wise the response is the place, which a good batch keeps to, and the envelope holds its scores.
void BatchModelTest::followsTheMaturity()
{
    const BatchTable table = goodBatches(20);
    const base::Result<BatchModel> model =
        batchModelOf(table, {.unfold = Unfold::Observation, .alignment = {.points = 30}, .components = 2});
    QVERIFY(bool(model));
    QCOMPARE(model->model.rows, 600);
    QCOMPARE(model->model.yNames.front(), std::string("maturity"));
    std::vector<BatchAlarm> alarms;
    const std::vector<MonitoredPoint> points = monitored(*model, goodBatch(501), alarms);
    QCOMPARE(points.size(), std::size_t(30));
    int within = 0;
    for (const MonitoredPoint& point : points) {
        const RowVectorXd apart = point.judged.scores - RowVectorXd(model->evolution.centre.row(point.point));
        if ((apart.array().abs() <= 3.0 * model->evolution.spread.row(point.point).array()).all()) ++within;
        QVERIFY(std::abs(point.judged.t2Parts.sum() - point.judged.t2) < 1e-8 * (1.0 + point.judged.t2));
    }
    QVERIFY(within >= 28);
    QVERIFY(std::abs(points.back().predicted[0] - 1.0) < 0.15);
}

void BatchModelTest::predictsTheQualityAtTheEnd()
{
    const BatchTable table = goodBatches(30);
    // What a batch ends with, as its quality.
    Block quality{{"titre"}, {"g/L"}, MatrixXd(30, 1)};
    for (Index b = 0; b < 30; ++b) quality.cells(b, 0) = table.batches[std::size_t(b)].cells.col(0).tail(8).mean();
    const base::Result<BatchModel> model = batchModelOf(table, {.components = 2, .quality = quality});
    QVERIFY(bool(model));
    QVERIFY(model->model.r2y.back() > 0.9);
    std::vector<BatchAlarm> alarms;
    const Batch fresh = goodBatch(601);
    const std::vector<MonitoredPoint> points = monitored(*model, fresh, alarms);
    const double end = fresh.cells.col(0).tail(8).mean();
    const double spread = std::sqrt((quality.cells.array() - quality.cells.mean()).square().mean());
    QVERIFY(std::abs(points.back().predicted[0] - end) < 0.5 * spread);
}

void BatchModelTest::aCardHasItsRangesAndTheErrorsOfItsQuality()
{
    const BatchTable table = goodBatches(10);
    BatchRequest request{.components = 2, .quality = {{"titre"}, {"g/L"}, MatrixXd(10, 1)}};
    double low = INFINITY, high = -INFINITY;
    for (Index b = 0; b < 10; ++b) {
        const auto cells = table.batches[std::size_t(b)].cells.col(0);
        request.quality.cells(b, 0) = cells.tail(8).mean();
        low = std::min(low, cells.minCoeff());
        high = std::max(high, cells.maxCoeff());
    }
    const base::Result<BatchModel> model = batchModelOf(table, request);
    QVERIFY(bool(model));
    base::Json card = cardJson(*model, request, {.file = "a.csv"});
    QCOMPARE(card.find("components_by")->string(), std::string("stated"));
    const base::Json &ranges = *card.find("x_range"), &titre = *card.find("responses")->find("titre");
    QCOMPARE(ranges.find("low")->items().size(), std::size_t(4));
    QCOMPARE(ranges.find("low")->items()[0].number(), low);
    QCOMPARE(ranges.find("high")->items()[0].number(), high);
    const VectorXd apart = model->model.validation->predicted.col(0) - request.quality.cells.col(0);
    QVERIFY(std::abs(titre.find("bias")->find("value")->number() - apart.mean()) < 1e-12);
    QCOMPARE(titre.find("range")->find("low_row")->string().empty(), false);
    double squares = 0.0;
    for (const base::Json& fold : card.find("folds")->items())
        squares += fold.find("rows")->number() * std::pow(fold.find("rmse")->find("titre")->number(), 2.0);
    QVERIFY(std::abs(squares - apart.squaredNorm()) < 1e-12);
    // Few batches are left out one by one, and called by their names.
    const BatchTable few = goodBatches(5);
    request.quality.cells.conservativeResize(5, 1);
    const base::Result<BatchModel> small = batchModelOf(few, request);
    QVERIFY(bool(small));
    card = cardJson(*small, request, {});
    QCOMPARE(card.find("folds")->items()[4].find("left")->string(), few.batches[4].name);
    // Without a quality there is nothing to be wrong about.
    const base::Result<BatchModel> plain = batchModelOf(few, {.components = 1, .quality = {}});
    QVERIFY(plain && !cardJson(*plain, {.quality = {}}, {}).find("folds"));
    QCOMPARE(cardJson(*plain, {.quality = {}}, {}).find("components_by")->string(), std::string("one_standard_error"));
}

void BatchModelTest::readsWhatItWrote_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<int>("unfold");
    for (const char* rule : {"resample:30", "grid:0.05", "indicator:cells", "dtw:3"}) {
        QTest::addRow("%s by batch", rule) << rule << int(Unfold::Batch);
        QTest::addRow("%s by observation", rule) << rule << int(Unfold::Observation);
    }
}

void BatchModelTest::readsWhatItWrote()
{
    QFETCH(QString, rule);
    QFETCH(int, unfold);
    BatchTable table = goodBatches(12);
    // An indicator must not turn back.
    for (Batch& batch : table.batches)
        batch.cells.col(0) = batch.times.array() * (1.0 + 0.01 * batch.cells(0, 1)) + batch.times.array().square();
    const base::Result<BatchModel> model = batchModelOf(table, {.unfold = Unfold(unfold),
                                                                .alignment = *readAlignment(rule.toStdString()),
                                                                .components = 2,
                                                                .isVirtual = true});
    QVERIFY2(bool(model), model ? "" : model.error().what.text().c_str());
    const base::Result<BatchModel> read = readBatchModel(batchModelJson(*model).write());
    QVERIFY2(bool(read), read ? "" : (read.error().where + ": " + read.error().what.text()).c_str());
    QVERIFY(read->isVirtual);
    QVERIFY(read->batches == model->batches);
    std::vector<BatchAlarm> alarms;
    const std::vector<MonitoredPoint> before = monitored(*model, table.batches[4], alarms);
    const std::vector<MonitoredPoint> after = monitored(*read, table.batches[4], alarms);
    QVERIFY(!before.empty());
    QCOMPARE(after.size(), before.size());
    for (std::size_t i = 0; i < before.size(); ++i) {
        QVERIFY(after[i].judged.t2 == before[i].judged.t2);
        QVERIFY(after[i].judged.spe == before[i].judged.spe);
        QVERIFY(after[i].isT2Beyond == before[i].isT2Beyond);
    }
}

void BatchModelTest::findsAFaultWithItsVariable()
{
    const BatchTable table = goodBatches(40);
    const base::Result<BatchModel> model = batchModelOf(table, {.alignment = {.points = 41}, .components = 2});
    QVERIFY(bool(model));
    std::vector<BatchAlarm> alarms;
    (void)monitored(*model, goodBatch(701), alarms);
    QVERIFY(alarms.empty());
    // The temperature is off from the middle on.
    const std::vector<MonitoredPoint> points = monitored(
        *model, goodBatch(701, 41, [](double t, RowVectorXd& cells) { cells[2] += t > 0.5 ? 0.6 : 0.0; }), alarms);
    QVERIFY(!alarms.empty());
    const auto first = std::find_if(points.begin(), points.end(), [](const auto& p) { return !p.standing.empty(); });
    QVERIFY(first->standing.front().isT2 == alarms.front().isT2 && first->time == alarms.front().raised);
    QCOMPARE((first - 1)->isT2Beyond || (first - 1)->isSpeBeyond, true); // two before it do not stand yet
    QVERIFY(alarms.front().since > 0.45 && alarms.front().since < 0.6);
    QCOMPARE(alarms.front().parts.front().variable, std::string("temperature"));
}

// T2 of a new batch has a mean from two rows on that the components leave over.
void BatchModelTest::tellsLimitsThatFewBatchesHaveNot()
{
    const base::Result<BatchModel> four = batchModelOf(goodBatches(4), {.components = 1}),
                                   five = batchModelOf(goodBatches(5), {.components = 1});
    QVERIFY(bool(four) && bool(five));
    QVERIFY(four->limits.t2_99.array().isNaN().all() && std::isnan(four->limits.beyondT2_99));
    QVERIFY(std::isfinite(four->limits.beyondSpe_99));
    QVERIFY(five->limits.t2_99.allFinite() && std::isfinite(five->limits.beyondT2_99));
}

void BatchModelTest::saysWhatCannotBe()
{
    BatchTable table = goodBatches(3);
    QVERIFY(says(refusal(table, {.components = 1}), "3 batches, but limits that hold for others need at least 4"));
    table = goodBatches(8);
    for (Batch& batch : table.batches) batch.cells.col(2).setConstant(37.0);
    QVERIFY(says(refusal(table, {.components = 1}), "temperature: “temperature” is 37 in all batches at all times"));
    for (Batch& batch : table.batches) batch.cells.col(2) = batch.times;
    QVERIFY(says(refusal(table, {.components = 1}), "“temperature” has the same course in all batches"));
    table = goodBatches(8);
    QVERIFY(says(refusal(table, {.components = 9}), "9 components are asked for"));
    QVERIFY(says(refusal(table, {.unfold = Unfold::Observation, .quality = {{"y"}, {""}, MatrixXd::Random(8, 1)}}),
                 "A quality of whole batches is predicted batch-wise"));
    const base::Result<BatchModel> none = readBatchModel("{\"format\": \"titer.mvda/1\"}");
    QVERIFY(!none);
}

// Places and durations by which samples are aligned are numbers: null, which is none elsewhere, is none here.
void BatchModelTest::refusesAFileWithoutDurations()
{
    const base::Result<BatchModel> model = batchModelOf(goodBatches(8), {.components = 1});
    QVERIFY(bool(model));
    const auto refused = [&](const char* key) {
        base::Json json = batchModelJson(*model);
        base::Json& list = json["batch"]["alignment"][key];
        base::Json damaged = base::Json::array();
        for (std::size_t i = 0; i < list.items().size(); ++i) damaged.push(i == 0 ? base::Json() : list.items()[i]);
        list = damaged;
        const base::Result<BatchModel> read = readBatchModel(json.write());
        return read ? std::string() : read.error().where;
    };
    QCOMPARE(refused("durations"), std::string("batch/alignment/durations"));
    QCOMPARE(refused("axis"), std::string("batch/alignment/axis"));
}

TITER_TEST(BatchModelTest)

} // namespace tst_batch_model

#include "tst_batch_model.moc"
