// Controllers with an integral behind a guard: a run is that of a controller which knows the limits itself, and an hour during which the guard
// holds something else leaves no overshoot.
#include "core/solve/catalogue.h"
#include "core/solve/simulation.h"
#include "tests/support/core/plants.h"
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include <algorithm>
#include <cmath>

namespace tst_loops_behind_guards {

using namespace titer;
using support::checkedPlant;
using support::reads;
using support::writes;

namespace {

constexpr double hour = 3600.0; // [s]

// With each word replaced by its text.
std::string filled(std::string text, std::initializer_list<std::pair<const char*, std::string>> words)
{
    for (const auto& [word, with] : words)
        for (auto at = text.find(word); at != std::string::npos; at = text.find(word, at + with.size()))
            text.replace(at, std::string_view(word).size(), with);
    return text;
}

// x' = u - x, by hours, and a second one, by minutes, that only an interlock reads.
std::string tank(const std::string& start, const std::string& controllers, const std::string& guards)
{
    const auto unit = [](const std::string& id, const std::string& u, const std::string& k, const std::string& x) {
        return filled(R"json({"id": "ID", "type": "equations", "params": {"states": {"x": {"unit": "1"}},
            "params": {"k": "RATE"}, "inputs": {"u": {"value": "INPUT", "range": ["0 1/h", "100 1/h"]}},
            "rates": {"x": "u - k*x"}}, "initial": {"x": START}})json",
                      {{"ID", id}, {"RATE", k}, {"INPUT", u}, {"START", x}});
    };
    return filled(
        R"json({"format": "titer.plant/1", "name": "tank", "components": [], "streams": [], "units": [TANK, LOCK],
        "recipe": {"duration": "40 h", "phases": []}, "controllers": [CONTROLLERS]GUARDS})json",
        {{"TANK", unit("tank", start + " 1/h", "1 1/h", start)},
         {"LOCK", unit("lock", "0 1/h", "60 1/h", "0")},
         {"CONTROLLERS", controllers},
         {"GUARDS", guards}});
}

std::string control(const std::string& type, const std::string& params, const std::string& period = "1 min")
{
    return filled(R"json({"id": "c", "type": "TYPE", "reads": "tank.x", "writes": "tank.u", "setpoint": 38,
        "period": "PERIOD", "params": {PARAMS}})json",
                  {{"TYPE", type}, {"PERIOD", period}, {"PARAMS", params}});
}

std::string guardOf(const std::string& limits)
{
    return R"(, "guards": [{"id": "g", "by": "A. Keller", "writes": "tank.u", )" + limits + "}]";
}

std::vector<double> course(const std::string& plant, const char* tag, double until)
{
    base::Result<solve::Simulation> run = solve::Simulation::open(checkedPlant(plant), {.tolerance = 1e-10});
    std::vector<double> values;
    for (double t = 0.0; run && t <= until && run->advance(t); t += 0.1 * hour)
        values.push_back(run->value(reads(run->plant(), tag)));
    return values;
}

} // namespace

class TestLoopsBehindGuards : public QObject {
    Q_OBJECT

private slots:
    // The guard is what the controller's own limits would be: the same course, to rounding.
    void runAsWithLimitsOfTheirOwn_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("params");
        QTest::addColumn<QString>("limits");
        QTest::addColumn<QString>("guard");
        const QString own = QStringLiteral(R"(, "output_min": "20 1/h", "output_max": "39 1/h")");
        const QString both = QStringLiteral(R"("min": "20 1/h", "max": "39 1/h")");
        QTest::newRow("pi") << "pid" << R"("gain": "6 1/h", "integral_time": "1 h")" << own << both;
        QTest::newRow("pid") << "pid"
                             << R"("gain": "6 1/h", "integral_time": "30 min", "derivative_time": "4 min")" << own
                             << both;
        QTest::newRow("its limit is narrower")
            << "pid" << R"("gain": "6 1/h", "integral_time": "1 h", "output_max": "38.5 1/h")" << QString() << both;
    }
    void runAsWithLimitsOfTheirOwn()
    {
        QFETCH(QString, type);
        QFETCH(QString, params);
        QFETCH(QString, limits);
        QFETCH(QString, guard);
        const auto plant = [&](const QString& own, const std::string& guards) {
            return tank("30", control(type.toStdString(), (params + own).toStdString()), guards);
        };
        const std::vector<double> guarded = course(plant({}, guardOf(guard.toStdString())), "tank.x", 20.0 * hour);
        const std::vector<double> limited = course(plant(limits, {}), "tank.x", 20.0 * hour);
        QCOMPARE(guarded.size(), limited.size());
        QVERIFY(guarded.size() > 100 && *std::ranges::max_element(guarded) > 37.9);
        for (std::size_t i = 0; i < guarded.size(); ++i)
            QVERIFY2(std::abs(guarded[i] - limited[i]) < 1e-6, qPrintable(QString::number(0.1 * double(i))));
    }

    // As in tst_pid: where the integral follows what is held as the process does, x comes back and never beyond, but for what it changes by
    // in a sample of 1 min, by which the integral is behind: (27 - 20) 1/h. An integral that goes on for that hour brings it to 43.
    void leaveAnHourOfAnInterlockWithoutOvershoot_data()
    {
        QTest::addColumn<QString>("controller");
        QTest::newRow("pid") << QString::fromStdString(control("pid", R"("gain": "6 1/h", "integral_time": "1 h")"));
        QTest::newRow("cascade") << QString::fromStdString(control(
            "cascade", R"("gain": 0.06, "integral_time": "1 h", "output_min": "0 1/h", "output_max": "100 1/h")"));
    }
    void leaveAnHourOfAnInterlockWithoutOvershoot()
    {
        QFETCH(QString, controller);
        const auto plant =
            checkedPlant(tank("38", controller.toStdString(),
                              guardOf(R"("interlocks": [{"value": "lock.x", "above": 0.5, "hold": "20 1/h"}])")));
        base::Result<solve::Simulation> run = solve::Simulation::open(plant, {});
        QVERIFY(run && run->advance(2.0 * hour));
        QVERIFY(run->set(writes(*plant, "lock.u"), 60.0 / hour) && run->advance(3.0 * hour));
        QVERIFY(std::abs(run->get(writes(*plant, "tank.u")) * hour - 20.0) < 1e-9);
        QVERIFY(run->value(reads(*plant, "tank.x")) < 27.0);
        QVERIFY(run->set(writes(*plant, "lock.u"), 0.0));
        double largest = 0.0;
        for (double t = 3.0 * hour; t < 12.0 * hour; t += 60.0) {
            QVERIFY(run->advance(t));
            largest = std::max(largest, run->value(reads(*plant, "tank.x")));
        }
        QVERIFY2(largest < 38.0 + (27.0 - 20.0) / 60.0, qPrintable(QString::number(largest)));
        QVERIFY(std::abs(run->value(reads(*plant, "tank.x")) - 38.0) < 1e-3);
    }

    // Two set-points in split range, the second of which the guard ends: the cascade does not go on where nothing follows it, and comes back
    // as soon as x is beyond its set-point.
    void doNotWindUpInSplitRange()
    {
        const auto plant = checkedPlant(tank(
            "30",
            R"({"id": "first", "type": "cascade", "reads": "tank.x", "writes": "lock.u", "setpoint": 38, "period": "1 min",
                "params": {"gain": 0.02, "integral_time": "20 min", "range_end": "40 %", "output_min": "0 1/h", "output_max": "10 1/h"}},
               {"id": "second", "type": "split_range", "follows": "first", "writes": "tank.u", "period": "1 min",
                "params": {"range_begin": "40 %", "range_end": "100 %", "output_min": "30 1/h", "output_max": "60 1/h"}})",
            guardOf(R"("max": "36 1/h")")));
        base::Result<solve::Simulation> run = solve::Simulation::open(plant, {});
        QVERIFY(run && run->advance(20.0 * hour));
        QVERIFY(std::abs(run->get(writes(*plant, "tank.u")) * hour - 36.0) < 1e-9);
        // The set-point is beneath x from here on: the next sample lets go.
        auto lowered = std::make_shared<model::Plant>(*plant);
        lowered->controllers.front().setpoint = 33.0;
        QVERIFY(run->change(lowered) && run->advance(20.0 * hour + 61.0));
        QVERIFY(run->get(writes(*plant, "tank.u")) * hour < 36.0 - 0.5);
    }
};

TITER_TEST(TestLoopsBehindGuards)

} // namespace tst_loops_behind_guards

#include "tst_loops_behind_guards.moc"
