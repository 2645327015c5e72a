// The mixer: flows add, concentrations and temperature weigh by flow.
#include "tests/support/core/unit_bench.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace titer::unitops::mixer {
extern const model::UnitType mixer;
}

namespace tst_mixer {

using namespace titer;
using test::UnitBench;

class MixerTest : public QObject {
    Q_OBJECT

private slots:
    void mixesByFlow();
    void standsStillWithoutInflow();
};

void MixerTest::mixesByFlow()
{
    UnitBench b(unitops::mixer::mixer, {{.id = "mab", .label = "Antibody"}});
    auto e = b.evaluation();
    // 1 L/s of 4 g/L at 280 K and 3 L/s of water at 300 K, as the engine adds them up.
    e.in[0].flow = 4e-3;
    e.in[0].heat = 1e-3 * 280.0 + 3e-3 * 300.0;
    e.inAmounts[0][0] = 1e-3 * 4.0;
    e.run();
    QCOMPARE(e.out[0].flow, 4e-3);
    QCOMPARE(e.out[0].temperature, 295.0);
    QCOMPARE(e.outConcentrations[0][0], 1.0);
}

void MixerTest::standsStillWithoutInflow()
{
    UnitBench b(unitops::mixer::mixer, {{.id = "mab", .label = "Antibody"}});
    auto e = b.evaluation();
    e.run();
    QCOMPARE(e.out[0].flow, 0.0);
    QCOMPARE(e.out[0].temperature, 298.15);
    QCOMPARE(e.outConcentrations[0][0], 0.0);
}

TITER_TEST(MixerTest)

} // namespace tst_mixer

#include "tst_mixer.moc"
