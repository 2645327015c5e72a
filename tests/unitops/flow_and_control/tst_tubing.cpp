// Tubing: the first moments of its response, its filling, and that it loses nothing.
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
        // The pulse enters what was there before it: all of it leaves, and nothing more.
        const figures::Column& c = *run.column("way.out.salt");
        double area = 0.0, moment = 0.0;
        for (std::size_t i = 0; i < run.times.size(); ++i) {
            const double weight = i == 0 || i + 1 == run.times.size() ? 0.05 : 0.1;
            area += weight * c.values[i];
            moment += weight * c.values[i] * run.times[i];
        }
        // 2 mol s/m3 about 1 s through a mean of 50 s.
        QVERIFY(std::abs(area - 2.0) < 1e-4);
        QVERIFY(std::abs(moment / area - 51.0) < 1e-3);
        QCOMPARE(at(run, "way.out.salt", 0.0), 0.0);
        // It says so.
        QCOMPARE(run.notices.size(), std::size_t(1));
        QCOMPARE(run.notices.front().where, std::string("units/way/initial"));
    }

    // The response of its volume to a step is 1 - F(t), and its integral the mean time.
    void beginsWithWhatItIsSaidToHold()
    {
        std::string text =
            plant(R"("mixed_volume": "10 mL", "tube_volume": "40 mL", "tanks": 25)", R"([{"flow": 1e-6}])");
        const std::string params = R"("tanks": 25})";
        text.replace(text.find(params), params.size(), params + R"(, "initial": {"salt": 1})");
        const auto run = support::runOf(text, 1e-8, runs::gridPoints(400.0, 4001));
        QVERIFY(run.status == figures::RunStatus::Ok);
        QVERIFY(run.balance.worst < 1e-10);
        QVERIFY(run.notices.empty());
        const figures::Column& c = *run.column("way.out.salt");
        double area = 0.0, moment = 0.0;
        for (std::size_t i = 0; i < run.times.size(); ++i) {
            const double weight = i == 0 || i + 1 == run.times.size() ? 0.05 : 0.1;
            area += weight * c.values[i];
            moment += weight * c.values[i] * run.times[i];
        }
        // Mean 50 s and variance 10^2 + 40^2/25.
        QVERIFY(std::abs(area - 50.0) < 1e-4 * 50.0);
        QVERIFY(std::abs(2.0 * moment - (164.0 + 2500.0)) < 1e-4 * 2500.0);
    }

    // A pulse of 1 mM and 1 min at 1 mL/min into a pool: what has entered, 1e-6 mol, is what is there.
    void aPulseLeavesAsMuchAsItBrought_data()
    {
        QTest::addColumn<int>("tubes");
        QTest::newRow("one") << 1;
        QTest::newRow("two in series") << 2;
    }
    void aPulseLeavesAsMuchAsItBrought()
    {
        QFETCH(int, tubes);
        const std::string tube = R"("type": "tubing", "params": {"mixed_volume": "0.5 mL", "tube_volume": "0.5 mL"}})";
        const std::string text =
            R"({"format": "titer.plant/1", "components": [{"id": "a", "basis": "amount"}], "units": [
              {"id": "feed", "type": "inlet", "program": [
                {"for": "1 min", "flow": "1 mL/min", "concentration": {"a": "1 mM"}}, {"flow": "1 mL/min"}]},
              {"id": "first", )" +
            tube + (tubes > 1 ? R"(, {"id": "second", )" + tube : std::string()) +
            R"(, {"id": "pool", "type": "hold_tank", "params": {"vessel_volume": "1 L"}}], "streams": [
              {"from": "feed.out", "to": "first.in"}, )" +
            (tubes > 1 ? R"({"from": "first.out", "to": "second.in"}, {"from": "second.out", "to": "pool.in"})"
                       : R"({"from": "first.out", "to": "pool.in"})") +
            R"(], "recipe": {"duration": "30 min", "phases": []}})";
        const auto run = support::runOf(text, 1e-8, {0.0, 1800.0});
        QVERIFY(run.status == figures::RunStatus::Ok);
        const double pooled = at(run, "pool.a", 1800.0) * at(run, "pool.volume", 1800.0);
        QVERIFY2(std::abs(pooled - 1e-6) < 1e-12, qPrintable(QString::number(pooled, 'g', 12)));
    }

    // A column says what is in its lines, before it and behind it; a vessel before it what is drawn from it.
    void isFilledAsTheColumnBesideIt()
    {
        const std::string text =
            R"({"format": "titer.plant/1", "components": [{"id": "salt", "basis": "amount"}, {"id": "a", "basis": "amount"}],
              "units": [{"id": "feed", "type": "inlet", "program": [
                {"for": "1 min", "flow": "1 mL/min", "concentration": {"salt": "10 mM", "a": "1 mM"}},
                {"flow": "1 mL/min", "concentration": {"salt": "500 mM"}}]},
              {"id": "before", "type": "tubing"}, {"id": "behind", "type": "tubing"}, {"id": "valve", "type": "mixer"},
              {"id": "column", "type": "chromatography_column", "params": {"length": "10 cm", "diameter": "1 cm"},
               "initial": {"bulk": {"salt": "50 mM"}, "pore": {"salt": "50 mM"}}},
              {"id": "pool", "type": "hold_tank", "params": {"vessel_volume": "1 L"}}],
              "streams": [{"from": "feed.out", "to": "before.in"}, {"from": "before.out", "to": "valve.in"},
                {"from": "valve.out", "to": "column.in"}, {"from": "column.out", "to": "behind.in"},
                {"from": "behind.out", "to": "pool.in"}],
              "recipe": {"duration": "1 min", "phases": []}})";
        const auto run = support::runOf(text, 1e-4, {0.0, 60.0});
        for (const char* tube : {"before", "behind"}) {
            QCOMPARE(at(run, std::string(tube) + ".out.salt", 0.0), 50.0);
            QCOMPARE(at(run, std::string(tube) + ".out.a", 0.0), 0.0);
        }
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
