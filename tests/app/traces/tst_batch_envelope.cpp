// Aligned batches and their envelope, against values by hand.
#include "app/traces/batch_envelope.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>

namespace tst_batch_envelope {

using namespace titer::app;

namespace {

const double none = std::nan("");

BatchLine batch(std::vector<double> x, std::vector<double> y)
{
    return {"", std::move(x), std::move(y)};
}

bool isNear(double a, double b)
{
    return std::abs(a - b) < 1e-12;
}

} // namespace

class TstBatchEnvelope : public QObject {
    Q_OBJECT

private slots:
    void cutsABatchAndCountsFromItsAlignment()
    {
        DataTrace line;
        line.x = {0, 100, 110, 120, 200};
        line.y = {9, 1, 2, none, 9};
        const BatchLine cut = cutBatch(line, 100, 150, 110);
        QCOMPARE(cut.x, std::vector<double>({-10, 0, 10}));
        QCOMPARE(cut.y[1], 2.0);
        QVERIFY(std::isnan(cut.y[2]));
    }

    void minimumAndMaximumOfThoseThatHaveAValue()
    {
        const std::vector<BatchLine> batches{batch({0, 10}, {0, 10}), batch({0, 10}, {2, 4}), batch({0, 5}, {1, 1})};
        const BatchEnvelope envelope = envelopeOf(batches, EnvelopeKind::MinMax, 3);
        QCOMPARE(envelope.batches, std::size_t(3));
        QCOMPARE(envelope.x, std::vector<double>({0, 5, 10}));
        QCOMPARE(envelope.low, std::vector<double>({0, 1, 4}));
        QCOMPARE(envelope.high, std::vector<double>({2, 5, 10}));
        QVERIFY(isNear(envelope.middle[1], 3.0)); // of 5, 3 and 1
        QVERIFY(isNear(envelope.middle[2], 7.0)); // the third has ended
    }

    void meanAndThreeStandardDeviations()
    {
        // 1, 2 and 6: mean 3, squares 4 + 1 + 9 = 14, s = sqrt(7).
        const std::vector<BatchLine> batches{batch({0, 1}, {1, 1}), batch({0, 1}, {2, 2}), batch({0, 1}, {6, none})};
        const BatchEnvelope envelope = envelopeOf(batches, EnvelopeKind::MeanSpread, 2);
        QVERIFY(isNear(envelope.middle[0], 3.0));
        QVERIFY(isNear(envelope.low[0], 3.0 - 3.0 * std::sqrt(7.0)));
        QVERIFY(isNear(envelope.high[0], 3.0 + 3.0 * std::sqrt(7.0)));
        // Two batches have no spread worth the name.
        QVERIFY(std::isnan(envelope.low[1]) && std::isnan(envelope.high[1]) && std::isnan(envelope.middle[1]));
    }

    void oneBatchHasNoEnvelope()
    {
        const std::vector<BatchLine> batches{batch({0, 1}, {1, 2})};
        const BatchEnvelope envelope = envelopeOf(batches, EnvelopeKind::MinMax, 2);
        QVERIFY(std::isnan(envelope.low[0]) && std::isnan(envelope.high[1]));
        QVERIFY(envelopeOf({}, EnvelopeKind::MinMax, 10).x.empty());
    }

    void aGapIsNotFilled()
    {
        const std::vector<BatchLine> batches{batch({0, 1, 2, 3, 4}, {0, 0, none, 0, 0}), batch({0, 4}, {1, 1})};
        const BatchEnvelope envelope = envelopeOf(batches, EnvelopeKind::MinMax, 9);
        QVERIFY(std::isfinite(envelope.low[2]));
        for (const std::size_t i : {3u, 4u, 5u}) QVERIFY(std::isnan(envelope.low[i]));
        QVERIFY(std::isfinite(envelope.low[6]));
    }

    void progressTakesTheirPlaceOfTimeAndRises()
    {
        // The volume stands still from 10 to 20 and falls at 30 when a sample is drawn.
        const BatchLine volume = batch({0, 10, 20, 30, 40}, {0, 5, 5, 4, 9});
        const BatchLine over = overProgress(batch({0, 5, 10, 15, 20, 30, 40, 50}, {1, 2, 3, 4, 5, 6, 7, 8}), volume);
        QCOMPARE(over.x, std::vector<double>({0, 2.5, 5, 9}));
        QCOMPARE(over.y, std::vector<double>({1, 2, 3, 7}));
    }

    void theBestEndsHighest()
    {
        const std::vector<BatchLine> batches{batch({0, 1}, {9, 1}), batch({0, 1, 2}, {0, 3, none}), batch({}, {})};
        QCOMPARE(bestOf(batches), 1);
        QCOMPARE(bestOf({}), -1);
    }
};

TITER_TEST(TstBatchEnvelope)

} // namespace tst_batch_envelope

#include "tst_batch_envelope.moc"
