// The perfusion controller: medium in proportion to cells, within its limits.
#include "core/model/types/controller_type.h"
#include "tests/support/core/param_set.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>

namespace titer::control::perfusion {
extern const model::ControllerType perfusion;
}

namespace tst_perfusion {

using namespace titer;

namespace {

double flowAt(double cells, std::map<std::string, double> values = {})
{
    const auto& type = control::perfusion::perfusion;
    values.emplace("volume", 0.01);
    return type.make(support::paramSet({type.params}, values))->sample({.measured = cells}, true, {});
}

} // namespace

class Perfusion : public QObject {
    Q_OBJECT

private slots:
    void exchangesAVolumeADayAtTwentyMillionCells();
    void staysWithinItsLimits();
    void waitsForCells();
};

// 50 pL/cell/d of 20e6 cells/mL in 10 L are 10 L/d.
void Perfusion::exchangesAVolumeADayAtTwentyMillionCells()
{
    const double day = 86400.0;
    QVERIFY(std::abs(flowAt(2e13) * day - 0.01) < 1e-12);
    QVERIFY(std::abs(flowAt(2e13, {{"specific_rate", 20e-15 / day}}) * day - 0.004) < 1e-12);
}

void Perfusion::staysWithinItsLimits()
{
    QCOMPARE(flowAt(0.0, {{"flow_min", 1e-9}}), 1e-9);
    QCOMPARE(flowAt(1e15, {{"flow_max", 2e-7}}), 2e-7);
}

void Perfusion::waitsForCells()
{
    QVERIFY(std::isnan(flowAt(base::notAvailable)));
}

TITER_TEST(Perfusion)

} // namespace tst_perfusion

#include "tst_perfusion.moc"
