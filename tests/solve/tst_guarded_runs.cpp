// Guards in a run: exact volumes between writes, lines where the rate is limited, interlocks at their instant, snapshots, what is reported,
// and what the check says of limits that contradict.
#include "core/base/json.h"
#include "core/solve/catalogue.h"
#include "tests/support/core/plants.h"
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include <algorithm>
#include <cmath>

namespace tst_guarded_runs {

using namespace titer;
using support::checkedPlant;
using support::reads;
using support::writes;

namespace {

constexpr double hour = 3600.0; // [s]

// A tank that is filled at 1 L/h from 1 h to 9 h, with a guard before that flow; 1 L stands in it.
QByteArray filled(const QByteArray& guard, const QByteArray& more = "", const QByteArray& writes = "feed.out.flow")
{
    return R"({"format": "titer.plant/1", "name": "filled", "components": [{"id": "salt", "basis": "mass"}],
 "units": [{"id": "feed", "type": "inlet", "program": [{"for": "200 h", "flow": "0 L/h", "concentration": {"salt": "5 g/L"}}]},
  {"id": "tank", "type": "hold_tank", "params": {"vessel_volume": "200 L"}, "initial": {"volume": "1 L"}}],
 "streams": [{"from": "feed.out", "to": "tank.in"}],
 "recipe": {"duration": "10 h", "phases": [{"id": "wait", "unit": "tank", "at": "0 h", "until": {"for": "1 h"}},
  {"id": "fill", "unit": "tank", "after": ["wait"], "until": {"for": "8 h"}, "set": {"feed.out.flow": "1 L/h"})" +
           more + R"(}]},
 "guards": [{"id": "g", "by": "A. Keller", "writes": )" +
           QByteArray::fromStdString(support::quoted(writes.toStdString())) + ", " + guard + "}]}";
}

} // namespace

class TestGuardedRuns : public QObject {
    Q_OBJECT

private slots:
    void holdInTime_data()
    {
        QTest::addColumn<QByteArray>("guard");
        QTest::addColumn<double>("at");     // [h]
        QTest::addColumn<double>("volume"); // in the tank [L]
        QTest::addColumn<QByteArray>("limit");
        QTest::newRow("nothing to cut") << QByteArray(R"("max": "1 L/h")") << 10.0 << 9.0 << QByteArray();
        QTest::newRow("max") << QByteArray(R"("max": "0.25 L/h")") << 10.0 << 3.0 << QByteArray("max");
        QTest::newRow("batch") << QByteArray(R"("volume_per_batch": "2.5 L")") << 10.0 << 3.5
                               << QByteArray("volume_per_batch");
        QTest::newRow("batch, on the way")
            << QByteArray(R"("volume_per_batch": "2.5 L")") << 3.0 << 3.0 << QByteArray();
        QTest::newRow("hour") << QByteArray(R"("volume_per_hour": "0.5 L")") << 2.0 << 1.5
                              << QByteArray("volume_per_hour");
        // 2 h until it has come to 1 L/h.
        QTest::newRow("rate") << QByteArray(R"("rate": {"up": "0.5 L/h/h"})") << 5.0 << 4.0 << QByteArray("rate");
        QTest::newRow("interlock")
            << QByteArray(R"("interlocks": [{"value": "tank.volume", "above": "3.25 L", "hold": "0 L/h"}])") << 10.0
            << 3.25 << QByteArray("interlock");
        // A controller that would feed 0.3 L/h after the phase, by samples that are known 90 min late.
        QTest::newRow("late samples") << QByteArray(R"("stale": "1 h"}], "controllers": [{"id": "c", "type": "ratio",
            "reads": "tank.volume", "writes": "feed.out.flow", "period": "10 min", "delay": "90 min",
            "params": {"ratio": 1e-5})")
                                      << 10.0 << 9.0 << QByteArray("stale");
    }
    void holdInTime()
    {
        QFETCH(QByteArray, guard);
        QFETCH(double, at);
        QFETCH(double, volume);
        QFETCH(QByteArray, limit);
        const auto plant = checkedPlant(filled(guard).toStdString());
        base::Result<solve::Simulation> run = solve::Simulation::open(plant, {});
        QVERIFY(run && run->advance(at * hour));
        const double held = run->value(reads(*plant, "tank.volume")) * 1e3;
        QVERIFY2(std::abs(held - volume) < 1e-6 * volume, QByteArray::number(held, 'g', 12).constData());
        const guard::FirstCut first = run->guards().front().first;
        QCOMPARE(QByteArray(std::string(limitText(first.limit)).c_str()), limit.isEmpty() ? QByteArray("none") : limit);
    }

    // A ramp stops at the maximum at the instant at which it meets it.
    void cutARamp()
    {
        const QByteArray text =
            filled(R"("max": "2 L/h")")
                .replace(R"("set": {"feed.out.flow": "1 L/h"})",
                         R"("ramp": {"feed.out.flow": {"from": "1 L/h", "to": "5 L/h", "over": "4 h"}})");
        const auto plant = checkedPlant(text.toStdString());
        base::Result<solve::Simulation> run = solve::Simulation::open(plant, {});
        QVERIFY(run && run->advance(8.0 * hour));
        // 1 to 2 L/h in 1 h, then 6 h of 2 L/h.
        QVERIFY(std::abs(run->value(reads(*plant, "tank.volume")) * 1e3 - 14.5) < 1e-5);
        QVERIFY(std::abs(run->get(writes(*plant, "feed.out.flow")) * 3.6e6 - 2.0) < 1e-9);
        QVERIFY(run->advance(10.0 * hour));
        QCOMPARE(run->get(writes(*plant, "feed.out.flow")) > 0.0, false);
    }

    void cutADose()
    {
        const auto plant = checkedPlant(
            filled(R"("volume_per_batch": "2 L", "max": "0 L/h")",
                   R"(, "dose": [{"from": "feed.out", "volume": "1.5 L", "first": "1 h", "every": "1 h"}])")
                .toStdString());
        base::Result<solve::Simulation> run = solve::Simulation::open(plant, {});
        QVERIFY(run && run->advance(10.0 * hour));
        QVERIFY(std::abs(run->value(reads(*plant, "tank.volume")) * 1e3 - 3.0) < 1e-9);
    }

    void areInASnapshot()
    {
        const auto plant = checkedPlant(filled(R"("volume_per_batch": "2.5 L")").toStdString());
        base::Result<solve::Simulation> run = solve::Simulation::open(plant, {});
        QVERIFY(run && run->advance(2.0 * hour));
        const solve::Snapshot there = run->snapshot();
        QVERIFY(run->advance(9.0 * hour));
        base::Result<solve::Simulation> other = solve::Simulation::open(plant, {});
        QVERIFY(other && other->restore(there) && other->advance(9.0 * hour));
        QCOMPARE(other->value(reads(*plant, "tank.volume")), run->value(reads(*plant, "tank.volume")));
        // A person writes by it too.
        const model::WriteTarget flow = writes(*plant, "feed.out.flow");
        QVERIFY(other->set(flow, 1e-6));
        QCOMPARE(other->get(flow), 0.0);
    }

    void judgeByAChangedLimitAtOnce()
    {
        const auto plant = checkedPlant(filled(R"("max": "2 L/h")").toStdString());
        base::Result<solve::Simulation> run = solve::Simulation::open(plant, {});
        QVERIFY(run && run->advance(3.0 * hour));
        QVERIFY(run->change(checkedPlant(filled(R"("max": "0.25 L/h")").toStdString())));
        QVERIFY(std::abs(run->get(writes(*plant, "feed.out.flow")) * 3.6e6 - 0.25) < 1e-9);
    }

    void areReported()
    {
        const figures::RunResult result = support::runOf(filled(R"("max": "0.25 L/h", "stale": "1 h")").toStdString());
        const base::Json json = runs::resultJson(result);
        const base::Json* max = json.find("guard")->find("g.max");
        QVERIFY(max && std::abs(max->find("worst")->number() * 3.6e6 - 0.75) < 1e-9);
        QCOMPARE(max->find("cuts")->number(), 1.0);
        QVERIFY(json.find("guard")->find("g.stale") && !json.find("guard")->find("g.rate"));
        const bool noticed = std::any_of(result.notices.begin(), result.notices.end(), [](const base::Notice& n) {
            return n.where == "guards/g" && n.what.text().find("from 1 L/h to 0.25 L/h") != std::string::npos;
        });
        QVERIFY(noticed);
    }

    void contradictionsAreFaults_data()
    {
        QTest::addColumn<QByteArray>("guard");
        QTest::addColumn<QByteArray>("where");
        QTest::newRow("min above max") << QByteArray(R"("min": "2 L/h", "max": "1 L/h")") << QByteArray("guards/g/min");
        QTest::newRow("unit") << QByteArray(R"("max": "37 °C")") << QByteArray("guards/g/max");
        QTest::newRow("rate") << QByteArray(R"("rate": "1 L/h")") << QByteArray("guards/g/rate");
        QTest::newRow("min and volume") << QByteArray(R"("min": "1 L/h", "volume_per_batch": "1 L")")
                                        << QByteArray("guards/g/min");
        QTest::newRow("tag") << QByteArray(R"("interlocks": [{"value": "tank.sugar", "below": 1, "hold": 0}])")
                             << QByteArray("guards/g/interlocks/0/value");
        QTest::newRow("hold") << QByteArray(
                                     R"("max": 0, "interlocks": [{"value": "tank.volume", "below": 1, "hold": 1}])")
                              << QByteArray("guards/g/interlocks/0/hold");
        QTest::newRow("release")
            << QByteArray(R"("interlocks": [{"value": "tank.volume", "below": 1, "release": 0.5, "hold": 0}])")
            << QByteArray("guards/g/interlocks/0/release");
        QTest::newRow("fallback") << QByteArray(R"("max": "1 L/h", "fallback": "2 L/h")")
                                  << QByteArray("guards/g/fallback");
        QTest::newRow("key") << QByteArray(R"("maximum": 1)") << QByteArray("guards/g/maximum");
        QTest::newRow("two") << QByteArray(R"("max": 1}, {"id": "h", "by": "B", "writes": "feed.out.flow", "max": 1)")
                             << QByteArray("guards/h/writes");
    }
    void contradictionsAreFaults()
    {
        QFETCH(QByteArray, guard);
        QFETCH(QByteArray, where);
        base::Errors errors;
        const model::Flowsheet flowsheet = model::readPlant(filled(guard).toStdString(), errors);
        (void)model::check(flowsheet, solve::catalogue(), errors);
        QCOMPARE(errors.size(), std::size_t(1));
        QCOMPARE(QByteArray(errors.front().where.c_str()), where);
    }

    void narrowAndUnsignedAreNotices()
    {
        base::Errors errors;
        const QByteArray text =
            filled(R"("max": "0.5 L/h", "volume_per_hour": "0.1 L")").replace(R"("by": "A. Keller", )", "");
        const model::Flowsheet flowsheet = model::readPlant(text.toStdString(), errors);
        model::Plant plant = model::check(flowsheet, solve::catalogue(), errors);
        QVERIFY(errors.empty());
        std::erase_if(plant.notices, [](const base::Notice& n) { return !n.where.starts_with("guards/"); });
        QCOMPARE(plant.notices.size(), std::size_t(2));
        QCOMPARE(plant.notices[0].where, std::string("guards/g"));
        QCOMPARE(plant.notices[1].where, std::string("guards/g/max"));
        // As it was written.
        base::Errors again;
        QVERIFY(model::readPlant(model::writePlant(flowsheet), again) == flowsheet && again.empty());
        model::Flowsheet other = flowsheet;
        QVERIFY(model::setAtPath(other, "guards/g/max", base::Json("2 L/h")));
        QCOMPARE(other.guards.front().max.string(), std::string("2 L/h"));
    }
};

TITER_TEST(TestGuardedRuns)

} // namespace tst_guarded_runs

#include "tst_guarded_runs.moc"
