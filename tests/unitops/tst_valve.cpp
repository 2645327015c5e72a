// The valve: one outlet takes everything.
#include "tests/support/core/unit_bench.h"

#include <QTest>

namespace titer::unitops {
extern const model::UnitType valve;
}

using namespace titer;
using test::UnitBench;

class ValveTest : public QObject {
    Q_OBJECT

private slots:
    void opensTheOutletOfItsPosition();
    void takesTheNearestPosition();
};

void ValveTest::opensTheOutletOfItsPosition()
{
    for (int position = 1; position <= 4; ++position) {
        UnitBench b(unitops::valve, {{.id = "mab", .label = "Antibody"}});
        b.set("position", position);
        auto e = b.evaluation();
        e.enter(0, 1e-3, {2.0});
        e.run();
        for (int k = 0; k < 4; ++k) {
            QCOMPARE(e.out[k].flow, k + 1 == position ? 1e-3 : 0.0);
            QCOMPARE(e.outConcentrations[k][0], 2.0);
        }
        QCOMPARE(b.variable(e, "position"), double(position));
    }
}

void ValveTest::takesTheNearestPosition()
{
    for (const auto& [written, taken] : {std::pair{1.4, 1.0}, {2.6, 3.0}, {9.0, 4.0}, {-3.0, 1.0}}) {
        UnitBench b(unitops::valve, {{.id = "mab", .label = "Antibody"}});
        b.set("position", written);
        auto e = b.evaluation();
        QCOMPARE(b.variable(e, "position"), taken);
    }
}

QTEST_GUILESS_MAIN(ValveTest)
#include "tst_valve.moc"
