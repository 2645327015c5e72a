// The curve of a filter over its throughput, in the units that are shown.
#include "app/run/filtration_curve.h"
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>
#include <cmath>

namespace tst_filtration_curve {

using namespace titer;
using namespace titer::app;

namespace {

// A depth filter of 1 m2 that takes 100 L/h for 5 h, between an hour of rest and the end of the run.
constexpr const char* line =
    R"({"format": "titer.plant/1", "name": "line", "components": [{"id": "sugar", "basis": "mass"}],
 "units": [{"id": "feed", "type": "inlet", "program": [{"for": "1 h", "flow": "0 L/h"}, {"for": "5 h", "flow": "100 L/h",
     "concentration": {"sugar": "2 g/L"}}, {"flow": "0 L/h"}]},
   {"id": "filter", "type": "depth_filter", "params": {"area": "1 m2"}},
   {"id": "tank", "type": "hold_tank", "params": {"vessel_volume": "2000 L"}}],
 "streams": [{"from": "feed.out", "to": "filter.in"}, {"from": "filter.out", "to": "tank.in"}],
 "recipe": {"duration": "10 h"}})";

} // namespace

class TestFiltrationCurve : public QObject {
    Q_OBJECT

private slots:
    void reportsFluxAndPressureOverThroughput()
    {
        const auto plant = support::checkedPlant(line);
        const figures::RunResult result = runs::run(plant, {});
        QCOMPARE(result.status, figures::RunStatus::Ok);
        const auto curve = filtrationCurve(*plant, result, plant->unitIndex("filter"));
        QVERIFY(curve);
        const std::vector<double>& along = curve->along.values;
        QCOMPARE(curve->along.unit, std::string("L/m2"));
        QVERIFY(std::ranges::is_sorted(along));
        QVERIFY(std::abs(along.back() - 500.0) < 2.0);
        // The hours at rest are no points of it.
        QVERIFY(along.size() > 480 && along.size() < 520);
        QVERIFY(std::ranges::min(curve->lines[0].values) > 0.0);
        QCOMPARE(curve->lines.size(), std::size_t(2));
        QCOMPARE(curve->lines[0].values.size(), along.size());
        QVERIFY(std::abs(curve->lines[0].values[100] - 100.0) < 1e-6); // L/m2/h
        // A filter that takes the same flow as it clogs wants ever more pressure.
        QVERIFY(curve->lines[1].values.front() > 0.0);
        QVERIFY(curve->lines[1].values[along.size() - 5] > curve->lines[1].values.front());
    }

    void hasNoneWhereNothingPassed()
    {
        const auto plant = support::checkedPlant(line);
        runs::RunRequest request;
        request.until = 1800.0;
        const figures::RunResult result = runs::run(plant, request);
        QVERIFY(!filtrationCurve(*plant, result, plant->unitIndex("filter")));
        QVERIFY(!filtrationCurve(*plant, result, plant->unitIndex("tank")));
    }
};

TITER_TEST(TestFiltrationCurve)

} // namespace tst_filtration_curve

#include "tst_filtration_curve.moc"
