// Tubing: the first two moments of its response, its filling, and that it loses nothing.
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>

namespace tst_tubing {

using namespace titer;
using support::at;

namespace {

std::string plant(const std::string& params, const std::string& program)
{
    return R"({"format": "titer.plant/1", "name": "Tubing", "components": [{"id": "salt", "basis": "amount"}],
      "units": [{"id": "feed", "type": "inlet", "program": )" +
           program + R"(}, {"id": "way", "type": "tubing", "params": {)" + params +
           R"(}}, {"id": "drain", "type": "outlet"}],
      "streams": [{"from": "feed.out", "to": "way.in"}, {"from": "way.out", "to": "drain.in"}],
      "recipe": {"duration": "400 s", "phases": []}})";
}

// 1 mol/m3 for 2 s at 1 mL/s.
const std::string pulse = R"([{"for": "2 s", "flow": 1e-6, "concentration": {"salt": 1}}, {"flow": 1e-6}])";

} // namespace

class TubingTest : public QObject {
    Q_OBJECT

private slots:
    void delaysByItsVolumeAndSpreadsByItsTanks()
    {
        const auto run = support::runOf(plant(R"("mixed_volume": "10 mL", "tube_volume": "40 mL", "tanks": 25)", pulse),
                                        1e-8, runs::gridPoints(400.0, 4001));
        QVERIFY(run.status == figures::RunStatus::Ok);
        QVERIFY(run.balance.worst < 1e-10);
        // It was filled with the pulse's liquid, whose part is a step down from 1 to 0 over the whole volume: the
        // response to that step is 1 - F(t), and its integral the mean time.
        const figures::Column& c = *run.column("way.out.salt");
        double area = 0.0, moment = 0.0;
        for (std::size_t i = 0; i < run.times.size(); ++i) {
            const double weight = i == 0 || i + 1 == run.times.size() ? 0.05 : 0.1;
            area += weight * c.values[i];
            moment += weight * c.values[i] * run.times[i];
        }
        // Step down at 2 s through mean 50 s and variance 10^2 + 40^2/25.
        const double mean = 2.0 + 50.0, variance = 100.0 + 64.0;
        QVERIFY(std::abs(area - mean) < 1e-4 * mean);
        QVERIFY(std::abs(2.0 * moment - (variance + mean * mean)) < 1e-4 * mean * mean);
    }

    void beginsWithWhatEntersFirst()
    {
        const auto run =
            support::runOf(plant("", R"([{"flow": 1e-6, "concentration": {"salt": 50}}])"), 1e-6, {0.0, 0.5, 9.0});
        for (const double t : {0.0, 0.5, 9.0}) QVERIFY(std::abs(at(run, "way.out.salt", t) - 50.0) < 1e-9);
        QCOMPARE(at(run, "way.residence_time", 9.0), 2.0);
    }

    void passesOnWithoutVolume()
    {
        const auto run = support::runOf(plant(R"("mixed_volume": 0, "tube_volume": 0)", pulse), 1e-6, {0.0, 1.0, 3.0});
        QCOMPARE(at(run, "way.out.salt", 1.0), 1.0);
        QCOMPARE(at(run, "way.out.salt", 3.0), 0.0);
    }
};

TITER_TEST(TubingTest)

} // namespace tst_tubing

#include "tst_tubing.moc"
