// The pump: what it draws it delivers.
#include "tests/support/core/unit_bench.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace titer::unitops::pump {
extern const model::UnitType pump;
}

namespace tst_pump {

using namespace titer;
using test::UnitBench;

class PumpTest : public QObject {
    Q_OBJECT

private slots:
    void deliversWhatItDraws();
    void standsStillWhenItsSourceIsEmpty();
    void ownsTheFlowOfItsOutlet();
};

void PumpTest::deliversWhatItDraws()
{
    UnitBench b(unitops::pump::pump, {{.id = "mab", .label = "Antibody"}});
    auto e = b.evaluation();
    e.out[0].flow = 1e-3;
    e.enter(0, 1e-3, {2.0}, 280.0);
    e.run();
    QCOMPARE(e.out[0].flow, 1e-3);
    QCOMPARE(e.outConcentrations[0][0], 2.0);
    QCOMPARE(e.out[0].temperature, 280.0);
}

void PumpTest::standsStillWhenItsSourceIsEmpty()
{
    UnitBench b(unitops::pump::pump, {{.id = "mab", .label = "Antibody"}});
    auto e = b.evaluation();
    e.out[0].flow = 1e-3;
    e.run();
    QCOMPARE(e.out[0].flow, 0.0);
}

void PumpTest::ownsTheFlowOfItsOutlet()
{
    QCOMPARE(int(unitops::pump::pump.ports[1].rule), int(model::FlowRule::Pumps));
}

TITER_TEST(PumpTest)

} // namespace tst_pump

#include "tst_pump.moc"
