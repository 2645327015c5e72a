// The splitter: the parts add up exactly and have one composition.
#include "tests/support/core/unit_bench.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace titer::unitops::splitter {
extern const model::UnitType splitter;
}

namespace tst_splitter {

using namespace titer;
using test::UnitBench;

class SplitterTest : public QObject {
    Q_OBJECT

private slots:
    void dividesByTheFraction();
    void sendsAllOneWayAtTheEnds();
};

void SplitterTest::dividesByTheFraction()
{
    UnitBench b(unitops::splitter::splitter, {{.id = "mab", .label = "Antibody"}});
    b.set("fraction", 0.3);
    auto e = b.evaluation();
    e.enter(0, 1e-3, {2.0}, 285.0);
    e.run();
    QCOMPARE(e.out[0].flow, 3e-4);
    QCOMPARE(e.out[0].flow + e.out[1].flow, 1e-3);
    for (int k : {0, 1}) {
        QCOMPARE(e.outConcentrations[k][0], 2.0);
        QCOMPARE(e.out[k].temperature, 285.0);
    }
}

void SplitterTest::sendsAllOneWayAtTheEnds()
{
    for (const double fraction : {0.0, 1.0}) {
        UnitBench b(unitops::splitter::splitter, {{.id = "mab", .label = "Antibody"}});
        b.set("fraction", fraction);
        auto e = b.evaluation();
        e.enter(0, 1e-3, {2.0});
        e.run();
        QCOMPARE(e.out[0].flow, fraction * 1e-3);
        QCOMPARE(e.out[1].flow, (1.0 - fraction) * 1e-3);
    }
}

TITER_TEST(SplitterTest)

} // namespace tst_splitter

#include "tst_splitter.moc"
