// How often good batches that a model has not seen lie beyond its limits.
#include "core/mvda/batch/batch_monitor.h"
#include "tests/mvda/batch/drawn_batches.h"
#include "tests/support/test_program.h"

namespace tst_batch_limits {

using namespace titer;
using namespace titer::mvda;

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
    const base::Result<BatchModel> model = batchModelOf(
        goodBatches(50), {.unfold = Unfold(unfold), .alignment = *readAlignment(rule.toStdString()), .components = 2});
    QVERIFY2(bool(model), model ? "" : model.error().what.text().c_str());
    constexpr int fresh = 200;
    double points = 0.0, t2_95 = 0.0, t2_99 = 0.0, spe_95 = 0.0, spe_99 = 0.0;
    for (int number = 1001; number <= 1000 + fresh; ++number) {
        const Batch batch = goodBatch(number);
        BatchMonitor monitor(*model, 3);
        for (Eigen::Index i = 0; i < batch.samples(); ++i) {
            const auto reached = monitor.advance({batch.times[i], batch.cells.row(i)});
            QVERIFY(bool(reached));
            for (const MonitoredPoint& point : *reached) {
                const Eigen::Index k = point.point;
                points += 1.0;
                t2_95 += point.judged.t2 > model->limits.t2_95[k];
                t2_99 += point.judged.t2 > model->limits.t2_99[k];
                spe_95 += point.judged.spe > model->limits.spe_95[k];
                spe_99 += point.judged.spe > model->limits.spe_99[k];
            }
        }
    }
    const auto isNear = [&](const char* name, double beyond, double nominal) {
        const double share = beyond / points;
        const QString words = QStringLiteral("%1: %2 % of points beyond").arg(name).arg(100.0 * share);
        QVERIFY2(std::abs(share - nominal) < 0.02, qPrintable(words));
    };
    isNear("T2 95 %", t2_95, 0.05);
    isNear("T2 99 %", t2_99, 0.01);
    isNear("SPE 95 %", spe_95, 0.05);
    isNear("SPE 99 %", spe_99, 0.01);
    // So did those that were left out.
    QVERIFY(std::abs(model->limits.beyondT2_95 - 0.05) < 0.02);
    QVERIFY(std::abs(model->limits.beyondSpe_95 - 0.05) < 0.02);
}

TITER_TEST(BatchLimitsTest)

} // namespace tst_batch_limits

#include "tst_batch_limits.moc"
