// The outlet: it counts volume and shows what arrives.
#include "tests/support/core/unit_bench.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace titer::unitops::outlet {
extern const model::UnitType outlet;
}

namespace tst_outlet {

using namespace titer;
using test::UnitBench;

class OutletTest : public QObject {
    Q_OBJECT

private slots:
    void countsTheVolumeThatItReceives();
    void showsWhatArrives();
};

void OutletTest::countsTheVolumeThatItReceives()
{
    UnitBench b(unitops::outlet::outlet, {{.id = "mab", .label = "Antibody"}});
    auto e = b.evaluation();
    e.enter(0, 2e-3, {1.5});
    b.advance(e, 50.0, 3);
    QCOMPARE(b.variable(e, "volume"), 0.1);
}

void OutletTest::showsWhatArrives()
{
    UnitBench b(unitops::outlet::outlet, {{.id = "mab", .label = "Antibody"}});
    auto e = b.evaluation();
    double c = -1.0;
    b.unit().contents(e.view(), &c);
    QCOMPARE(c, 0.0);
    e.enter(0, 2e-3, {1.5});
    b.unit().contents(e.view(), &c);
    QCOMPARE(c, 1.5);
}

TITER_TEST(OutletTest)

} // namespace tst_outlet

#include "tst_outlet.moc"
