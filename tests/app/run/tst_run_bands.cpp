// When each unit of a run was at work.
#include "app/run/run_bands.h"
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>

namespace tst_run_bands {

using namespace titer;
using namespace titer::app;

namespace {

constexpr double hour = 3600.0;

// A vessel that is filled for 5 h from the second hour on; a valve box behind it has no phase of its own.
constexpr const char* line =
    R"({"format": "titer.plant/1", "name": "line", "components": [{"id": "sugar", "basis": "mass"}],
 "units": [{"id": "feed", "type": "inlet", "program": [{"for": "20 h", "flow": "0 L/h", "concentration": {"sugar": "2 g/L"}}]},
   {"id": "mixer", "type": "mixer"}, {"id": "tank", "type": "hold_tank", "label": "Tank", "params": {"vessel_volume": "200 L"},
    "initial": {"volume": "10 L"}}, {"id": "idle", "type": "hold_tank", "params": {"vessel_volume": "200 L"}, "initial": {"volume": "1 L"}}],
 "streams": [{"from": "feed.out", "to": "mixer.in"}, {"from": "mixer.out", "to": "tank.in"}, {"from": "tank.out", "to": "idle.in"}],
 "recipe": {"duration": "20 h", "phases": [
   {"id": "rest", "label": "Rest", "unit": "tank", "at": "0 h", "until": {"for": "2 h"}},
   {"id": "fill", "label": "Filling", "unit": "tank", "after": ["rest"], "until": {"for": "5 h"}, "set": {"feed.out.flow": "2 L/h"}},
   {"id": "hold", "label": "Hold", "unit": "tank", "after": ["fill"], "set": {"feed.out.flow": "0 L/h"}, "until": {"for": "100 h"}}]}})";

} // namespace

class TestRunBands : public QObject {
    Q_OBJECT

private slots:
    void reportsPhasesOfUnitsThatHaveThemAndFlowOfThoseThatDoNot()
    {
        const auto plant = support::checkedPlant(line);
        const figures::RunResult result = runs::run(plant, {});
        QCOMPARE(result.status, figures::RunStatus::Ok);
        const auto of = [&](const char* id) { return bandsOf(*plant, result, plant->unitIndex(id)); };
        const std::vector<UnitBand> tank = of("tank");
        QCOMPARE(tank.size(), std::size_t(3));
        QCOMPARE(tank[1].name, QStringLiteral("Filling"));
        QCOMPARE(tank[1].from, 2 * hour);
        QCOMPARE(tank[1].to, 7 * hour);
        QCOMPARE(tank[2].to, 20 * hour); // it never ended
        const std::vector<UnitBand> mixer = of("mixer");
        QCOMPARE(mixer.size(), std::size_t(1));
        QVERIFY(std::abs(mixer[0].from - 2 * hour) < 0.1 * hour);
        QVERIFY(std::abs(mixer[0].to - 7 * hour) < 0.1 * hour);
        QVERIFY(of("idle").empty());
        QVERIFY(of("feed").empty());
    }
};

TITER_TEST(TestRunBands)

} // namespace tst_run_bands

#include "tst_run_bands.moc"
