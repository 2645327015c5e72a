// How often good batches that a model has not seen lie beyond its limits.
#include "core/mvda/batch/batch_monitor.h"
#include "tests/mvda/batch/drawn_batches.h"
#include "tests/support/test_program.h"

namespace tst_batch_limits {

using namespace titer;
using namespace titer::mvda;

namespace {

// Points beyond each limit.
struct Beyond {
    double points = 0.0, t2_95 = 0.0, t2_99 = 0.0, spe_95 = 0.0, spe_99 = 0.0;

    void add(const BatchModel& model, const Batch& batch)
    {
        BatchMonitor monitor(model, 3);
        for (Eigen::Index i = 0; i < batch.samples(); ++i) {
            const auto reached = monitor.advance({batch.times[i], batch.cells.row(i)});
            if (!reached) continue;
            for (const MonitoredPoint& point : *reached) {
                const Eigen::Index k = point.point;
                points += 1.0;
                t2_95 += point.judged.t2 > model.limits.t2_95[k];
                t2_99 += point.judged.t2 > model.limits.t2_99[k];
                spe_95 += point.judged.spe > model.limits.spe_95[k];
                spe_99 += point.judged.spe > model.limits.spe_99[k];
            }
        }
    }

    std::string words() const
    {
        std::string text;
        for (const double count : {t2_95, t2_99, spe_95, spe_99})
            text += std::to_string(100.0 * count / points) + " % ";
        return text;
    }
};

bool isNear(double share, double nominal)
{
    return std::abs(share - nominal) < 0.02;
}

} // namespace

class BatchLimitsTest : public QObject {
    Q_OBJECT

private slots:
    void areBrokenAsOftenAsTheySay_data();
    void areBrokenAsOftenAsTheySay();
};

void BatchLimitsTest::areBrokenAsOftenAsTheySay_data()
{
    QTest::addColumn<int>("unfold");
    QTest::addColumn<QString>("rule");
    QTest::newRow("batch-wise") << int(Unfold::Batch) << "resample:41";
    QTest::newRow("observation-wise") << int(Unfold::Observation) << "resample:41";
    QTest::newRow("on a grid") << int(Unfold::Batch) << "grid:0.05";
}

void BatchLimitsTest::areBrokenAsOftenAsTheySay()
{
    QFETCH(int, unfold);
    QFETCH(QString, rule);
    // Which batches a model is made of decides how often its limits are broken for good: 50 tell a variance to a fifth. So of several.
    constexpr int models = 8, reference = 50, fresh = 50;
    Beyond seen, left;
    for (int drawn = 0; drawn < models; ++drawn) {
        const base::Result<BatchModel> model =
            batchModelOf(goodBatches(reference, 1 + drawn * reference),
                         {.unfold = Unfold(unfold), .alignment = *readAlignment(rule.toStdString()), .components = 2});
        QVERIFY2(bool(model), model ? "" : model.error().what.text().c_str());
        for (int number = 1001 + drawn * fresh; number <= 1000 + (drawn + 1) * fresh; ++number)
            seen.add(*model, goodBatch(number));
        const EvolvingLimits& limits = model->limits;
        left.points += 1.0;
        left.t2_95 += limits.beyondT2_95;
        left.t2_99 += limits.beyondT2_99;
        left.spe_95 += limits.beyondSpe_95;
        left.spe_99 += limits.beyondSpe_99;
    }
    for (const Beyond* of : {&seen, &left}) {
        QVERIFY2(isNear(of->t2_95 / of->points, 0.05), of->words().c_str());
        QVERIFY2(isNear(of->t2_99 / of->points, 0.01), of->words().c_str());
        QVERIFY2(isNear(of->spe_95 / of->points, 0.05), of->words().c_str());
        QVERIFY2(isNear(of->spe_99 / of->points, 0.01), of->words().c_str());
    }
}

TITER_TEST(BatchLimitsTest)

} // namespace tst_batch_limits

#include "tst_batch_limits.moc"
