// A fed batch whose yield falls and whose feed is stronger than the model knows: the estimate finds both, and its
// deviations hold. A hundred batches where TITER_LONG is set.
#include "tests/support/core/fed_batch_truth.h"
#include "tests/support/core/written_dynamics.h"
#include "tests/support/test_program.h"

namespace tst_fed_batch_estimate {

using namespace titer;
using namespace titer::twin;
using support::FedBatchTruth;

namespace {

struct Evaluated {
    double inBand = 0.0, glucose = 0.0, product = 0.0; // root mean squares after the first laboratory sample
    double worstYield = 0.0;                           // in standard deviations
    double lastYield = 0.0, lastFeed = 0.0;
    std::int64_t accepted = 0;
};

Evaluated evaluate(Method method, std::uint64_t seed)
{
    const FedBatchTruth truth(seed);
    const auto filter = support::startedFilter(
        method, std::make_shared<reference::FedBatch>(), FedBatchTruth::specs(), FedBatchTruth::channels(),
        {std::begin(reference::FedBatch::start), std::end(reference::FedBatch::start)});
    Evaluated evaluated;
    int count = 0;
    std::size_t next = 0;
    for (std::size_t k = 1; k < truth.states.size(); ++k) {
        const double t = double(k) * FedBatchTruth::every;
        for (; next < truth.samples.size() && truth.samples[next].known <= t; ++next) filter->take(truth.samples[next]);
        filter->advance(t);
        if (t <= 13.0 * FedBatchTruth::hour) continue;
        const auto& x = truth.states[k];
        ++count;
        evaluated.glucose += std::pow(filter->state()[1] - x[1], 2.0);
        // The course of glucose determines what the feed grows, the yield times its substrate, better than the two apart.
        evaluated.product += std::pow(filter->state()[4] * filter->state()[5] / (x[4] * x[5]) - 1.0, 2.0);
        evaluated.worstYield =
            std::max(evaluated.worstYield, std::abs(filter->state()[4] - x[4]) / filter->deviations()[4]);
    }
    evaluated.glucose = std::sqrt(evaluated.glucose / count);
    evaluated.product = std::sqrt(evaluated.product / count);
    evaluated.lastYield = filter->state()[4];
    evaluated.lastFeed = filter->state()[5];
    const ChannelFigures cells = filter->figures(0), glucose = filter->figures(1);
    evaluated.accepted = cells.accepted + glucose.accepted;
    evaluated.inBand = double(cells.inBand + glucose.inBand) / double(cells.compared + glucose.compared);
    return evaluated;
}

} // namespace

class FedBatchEstimate : public QObject {
    Q_OBJECT

private slots:
    void findsWhatTheModelDoesNotKnow_data()
    {
        QTest::addColumn<Method>("method");
        QTest::addColumn<int>("seeds");
        const bool isLong = qEnvironmentVariableIsSet("TITER_LONG");
        QTest::newRow("extended") << Method::Extended << (isLong ? 100 : 8);
        QTest::newRow("unscented") << Method::Unscented << (isLong ? 20 : 2);
    }
    void findsWhatTheModelDoesNotKnow()
    {
        QFETCH(Method, method);
        QFETCH(int, seeds);
        double share = 0.0, product = 0.0;
        for (int seed = 0; seed < seeds; ++seed) {
            const Evaluated evaluated = evaluate(method, std::uint64_t(seed));
            const QByteArray what =
                QStringLiteral(
                    "seed %1: %2 in band, glucose %3 g/L, yield x feed %4, yield %5 (at worst %6 deviations)")
                    .arg(seed)
                    .arg(evaluated.inBand)
                    .arg(evaluated.glucose)
                    .arg(evaluated.product)
                    .arg(evaluated.lastYield)
                    .arg(evaluated.worstYield)
                    .toUtf8();
            QVERIFY2(evaluated.inBand > 0.93 && evaluated.inBand < 0.97, what);
            QVERIFY2(evaluated.glucose < 0.05, what);
            QVERIFY2(evaluated.worstYield < 4.0 && evaluated.lastYield < 0.46, what);
            QVERIFY2(evaluated.accepted >= 4512 - 5, what);
            share += evaluated.inBand / seeds;
            product += evaluated.product / seeds;
        }
        QVERIFY2(share > 0.94 && share < 0.96, qPrintable(QString::number(share)));
        QVERIFY2(product < 0.04, qPrintable(QString::number(product)));
    }
};

TITER_TEST(FedBatchEstimate)

} // namespace tst_fed_batch_estimate

#include "tst_fed_batch_estimate.moc"
