// The level controller: what it writes, and where it holds a volume.
#include "core/model/types/controller_type.h"
#include "tests/support/core/param_set.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>

namespace titer::control::level {
extern const model::ControllerType level;
}

namespace tst_level {

using namespace titer;
using support::paramSet;

class Level : public QObject {
    Q_OBJECT

private slots:
    void drawsOffInProportionToTheExcess();
    void neverPumpsBackwardsNorAboveItsLimit();
    void holdsAVolumeWhereInflowAndOutflowMeet();
};

void Level::drawsOffInProportionToTheExcess()
{
    const auto controller =
        control::level::level.make(paramSet({control::level::level.params}, {{"gain", 0.5 / 3600.0}}));
    const double flow = controller->sample({.period = 3600.0, .measured = 2.1, .setpoint = 2.0}, true, {});
    QVERIFY(std::abs(flow - 0.05 / 3600.0) < 1e-15);
}

void Level::neverPumpsBackwardsNorAboveItsLimit()
{
    const auto controller =
        control::level::level.make(paramSet({control::level::level.params}, {{"gain", 1.0}, {"flow_max", 0.3}}));
    QCOMPARE(controller->sample({.measured = 1.0, .setpoint = 2.0}, true, {}), 0.0);
    QCOMPARE(controller->sample({.measured = 9.0, .setpoint = 2.0}, false, {}), 0.3);
}

void Level::holdsAVolumeWhereInflowAndOutflowMeet()
{
    const double gain = 0.5 / 3600.0, inflow = 0.02 / 3600.0, period = 600.0;
    const auto controller = control::level::level.make(paramSet({control::level::level.params}, {{"gain", gain}}));
    double volume = 1.9;
    for (int i = 0; i < 2000; ++i)
        volume +=
            period * (inflow - controller->sample({.period = period, .measured = volume, .setpoint = 2.0}, i == 0, {}));
    QVERIFY(std::abs(volume - (2.0 + inflow / gain)) < 1e-9);
}

TITER_TEST(Level)

} // namespace tst_level

#include "tst_level.moc"
