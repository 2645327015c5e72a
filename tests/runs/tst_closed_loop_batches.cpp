// Fed batches with drawn parameters, steered behind a guard by a controller that does not know them, beside the recipe that is best for the
// published ones: 12 of them, or 200 where TITER_LONG is set.
#include "core/reference/closed_loop_batches.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cstdlib>

namespace tst_closed_loop_batches {

using namespace titer;

class TestClosedLoopBatches : public QObject {
    Q_OBJECT

private slots:
    void areNoWorseThanTheRecipe()
    {
        const auto found = reference::closedLoopBatches(std::getenv("TITER_LONG") ? 200 : 12, 1);
        QVERIFY2(found, found ? "" : found.error().what.text().c_str());
        for (const reference::ClosedLoopBatches::Pair& pair : found->pairs)
            for (const reference::ClosedLoopBatch& batch : {pair.steered, pair.recipe}) {
                QVERIFY(batch.product > 1.0);
                QVERIFY(batch.lowestFlow >= 0.0);
                QVERIFY(batch.highestFlow <= (1.0 + 1e-12) * reference::batchFlowLimit);
            }
        QVERIFY2(found->noWorse() >= 0.95, qPrintable(QString::number(found->noWorse())));
        QVERIFY(found->recipeCrosses() > 0.0 && found->recipeCrosses() < 1.0);
        QVERIFY2(found->gain() > 0.0, qPrintable(QString::number(found->gain())));
    }

    void areTheSameOnAnyNumberOfThreads()
    {
        const auto one = reference::closedLoopBatches(2, 7, 1), two = reference::closedLoopBatches(2, 7, 2);
        QVERIFY(one && two);
        for (std::size_t i = 0; i < 2; ++i) {
            QCOMPARE(one->pairs[i].steered.product, two->pairs[i].steered.product);
            QCOMPARE(one->pairs[i].recipe.cells, two->pairs[i].recipe.cells);
        }
    }
};

TITER_TEST(TestClosedLoopBatches)

} // namespace tst_closed_loop_batches

#include "tst_closed_loop_batches.moc"
