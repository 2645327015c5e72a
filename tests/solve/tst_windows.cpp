// Windows and groups: the parts run side by side give what one system gives, whatever happens where.
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include <cmath>

namespace tst_windows {

using namespace titer;
using support::checkedPlant;
using support::reads;

namespace {

constexpr double hour = 3600.0;

// Three tanks in a row, each passing on, with a recycle from the last to the second and a level loop on the third.
const char* const train = R"({"format": "titer.plant/1", "name": "train",
 "components": [{"id": "salt", "basis": "mass"}, {"id": "dye", "basis": "amount"}],
 "units": [{"id": "source", "type": "inlet", "program": [
    {"for": "3 h", "flow": "10 L/h", "concentration": {"salt": "5 g/L"}},
    {"for": "4 h", "flow": "20 L/h", "concentration": {"salt": "1 g/L", "dye": "3 mM"}},
    {"for": "9 h", "flow": "5 L/h", "concentration": {"dye": "1 mM"}}]},
  {"id": "one", "type": "hold_tank", "params": {"vessel_volume": "200 L"}, "initial": {"volume": "50 L", "salt": "1 g/L"}},
  {"id": "two", "type": "hold_tank", "params": {"vessel_volume": "300 L"}, "initial": {"volume": "20 L"}},
  {"id": "three", "type": "hold_tank", "params": {"vessel_volume": "500 L"}, "initial": {"volume": "40 L"}},
  {"id": "split", "type": "splitter", "params": {"fraction": 0.3}},
  {"id": "drain", "type": "outlet"}],
 "streams": [{"from": "source.out", "to": "one.in"}, {"from": "one.out", "to": "two.in"}, {"from": "two.out", "to": "three.in"},
  {"from": "three.out", "to": "split.in"}, {"from": "split.out1", "to": "two.in"}, {"from": "split.out2", "to": "drain.in"}],
 "recipe": {"duration": "16 h", "phases": [
  {"id": "first", "unit": "one", "at": "0 h", "until": {"value": "one.salt", "above": "2 g/L"}, "set": {"one.out.flow": "8 L/h"}},
  {"id": "second", "unit": "one", "after": ["first"], "until": {"for": "20 h"}, "set": {"one.out.flow": "12 L/h"}},
  {"id": "pass", "unit": "two", "at": "1 h", "until": {"for": "20 h"}, "set": {"two.out.flow": "9 L/h"}}]},
 "controllers": [{"id": "level", "type": "level", "reads": "three.volume", "writes": "three.out.flow", "setpoint": "40 L",
  "period": "10 min", "params": {"gain": "0.5 1/h"}}]})";

struct Ends {
    std::vector<double> values;
    solve::BalanceErrors balance;
    std::vector<solve::PhaseRecord> phases;
};

Ends endsOf(const std::shared_ptr<const model::Plant>& plant, double tolerance, bool monolithic, int windows = 1)
{
    solve::Options options;
    options.tolerance = tolerance;
    options.monolithic = monolithic;
    base::Result<solve::Simulation> run = solve::Simulation::open(plant, options);
    if (!run) qFatal("%s", run.error().what.text().c_str());
    for (int i = 1; i <= windows; ++i)
        if (const base::Done done = run->advance(plant->duration * i / windows); !done)
            qFatal("%s", done.error().what.text().c_str());
    Ends ends;
    for (const char* tag : {"one.volume", "one.salt", "one.dye", "two.volume", "two.salt", "two.dye", "three.volume",
                            "three.salt", "three.dye"})
        ends.values.push_back(run->value(reads(*plant, tag)));
    ends.balance = run->balanceErrors();
    ends.phases = run->phases();
    return ends;
}

void compare(const Ends& a, const Ends& b, double tolerance)
{
    for (std::size_t i = 0; i < a.values.size(); ++i)
        QVERIFY2(
            std::abs(a.values[i] - b.values[i]) <= tolerance * std::abs(b.values[i]),
            qPrintable(QString("%1: %2 against %3").arg(i).arg(a.values[i], 0, 'g', 12).arg(b.values[i], 0, 'g', 12)));
}

} // namespace

class TestWindows : public QObject {
    Q_OBJECT

private slots:
    void giveWhatOneSystemGives()
    {
        const std::shared_ptr<const model::Plant> plant = checkedPlant(train);
        const Ends reference = endsOf(plant, 1e-11, true);
        for (double tolerance : {1e-5, 1e-6, 1e-8}) {
            compare(endsOf(plant, tolerance, false), reference, 10 * tolerance);
            compare(endsOf(plant, tolerance, false, 97), reference, 10 * tolerance);
        }
    }

    void closeTheMassBalancesOfARecycle()
    {
        const Ends ends = endsOf(checkedPlant(train), 1e-6, false);
        QVERIFY(ends.balance.worst < 1e-8);
        QVERIFY(ends.balance.transfer < 1e-5);
    }

    void findAnEventAtItsTime()
    {
        // one: 50 L at 1 g/L; 10 L/h of 5 g/L in, 8 L/h out: c = 5 - 4 (V/50)^-5 with V = 50 + 2 t; c = 2 at V = 50 (4/3)^(1/5).
        const Ends ends = endsOf(checkedPlant(train), 1e-8, false);
        const double exact = (50.0 * std::pow(4.0 / 3.0, 0.2) - 50.0) / 2.0 * hour;
        QVERIFY2(std::abs(ends.phases[0].end - exact) < 1e-2, qPrintable(QString::number(ends.phases[0].end - exact)));
    }

    // The column works from the start, the valve behind it is not needed before the transfer: the rinse reaches it all the same.
    void wakeWhatLiesBehindAUnitThatWorksAlready()
    {
        const figures::RunResult run = support::runOf(R"({"format": "titer.plant/1", "name": "rinse",
 "components": [{"id": "salt", "basis": "amount", "molar_mass": "58 g/mol"}, {"id": "mab", "basis": "mass"}],
 "units": [{"id": "buffer", "type": "inlet", "program": [{"for": "1 d", "concentration": {"salt": "100 mM"}}]},
  {"id": "tank", "type": "hold_tank", "params": {"vessel_volume": "20 L"}, "initial": {"volume": "10 L", "mab": "1 g/L"}},
  {"id": "manifold", "type": "mixer"}, {"id": "column", "type": "bind_elute_step"}, {"id": "valve", "type": "valve"},
  {"id": "waste", "type": "outlet"}],
 "streams": [{"from": "buffer.out", "to": "manifold.in"}, {"from": "tank.out", "to": "manifold.in"}, {"from": "manifold.out", "to": "column.in"},
  {"from": "column.out", "to": "valve.in"}, {"from": "valve.out1", "to": "waste.in"}],
 "recipe": {"duration": "6 h", "phases": [
  {"id": "rinse", "unit": "column", "at": "1 h", "until": {"for": "1 h"}, "set": {"buffer.out.flow": "5 L/h"}},
  {"id": "load", "unit": "column", "after": ["rinse"], "transfer": {"from": "tank.out", "flow": "5 L/h", "until": "empty"}},
  {"id": "pool", "unit": "valve", "after": ["load"], "set": {"valve.position": 1}, "until": {"for": "1 h"}}]}})");
        QVERIFY(run.status == figures::RunStatus::Ok);
        QVERIFY(std::abs(support::at(run, "waste.volume", 6.0 * hour) - 14.98e-3) < 1e-6); // all but the tank's heel
    }

    // 6 L come by a program into a vessel that has been emptied and has nothing more to do, or that has not begun yet.
    void wakeByWhatAProgramSends_data()
    {
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("before"); // the program's first step
        QTest::addColumn<QString>("units");
        QTest::newRow("rests after its last transfer") << "one.in"
                                                       << R"({"for": "6 h"}, )"
                                                       << "";
        QTest::newRow("rests, behind a mixer") << "mix.in"
                                               << R"({"for": "6 h"}, )"
                                               << R"({"id": "mix", "type": "mixer"}, )";
        QTest::newRow("waits for its first transfer") << "two.in"
                                                      << R"({"for": "1 h"}, )"
                                                      << "";
        QTest::newRow("waits, from the beginning") << "two.in"
                                                   << ""
                                                   << "";
    }
    void wakeByWhatAProgramSends()
    {
        QFETCH(QString, to);
        QFETCH(QString, before);
        QFETCH(QString, units);
        const bool mixed = !units.isEmpty();
        const QString text =
            QString(R"({"format": "titer.plant/1", "name": "late", "components": [{"id": "salt", "basis": "mass"}],
 "units": [{"id": "source", "type": "inlet", "program": [%1{"for": "2 h", "flow": "3 L/h", "concentration": {"salt": "5 g/L"}}, {"for": "1 h"}]},
  %2{"id": "one", "type": "hold_tank", "params": {"vessel_volume": "20 L"}, "initial": {"volume": "10 L", "salt": "1 g/L"}},
  {"id": "two", "type": "hold_tank", "params": {"vessel_volume": "20 L"}}],
 "streams": [{"from": "source.out", "to": "%3"}, %4{"from": "one.out", "to": "two.in"}],
 "recipe": {"duration": "12 h", "phases": [
  {"id": "move", "unit": "one", "at": "4 h", "transfer": {"from": "one.out", "flow": "10 L/h", "until": "empty"}}]}})")
                .arg(before, units, to, mixed ? R"({"from": "mix.out", "to": "one.in"}, )" : "");
        const figures::RunResult run = support::runOf(text.toStdString());
        QVERIFY(run.status == figures::RunStatus::Ok);
        const double volume = support::at(run, "one.volume", 12.0 * hour) + support::at(run, "two.volume", 12.0 * hour);
        QVERIFY2(std::abs(volume - 16e-3) < 1e-4, qPrintable(QString::number(volume)));
        QVERIFY2(std::abs(run.streams.front().total.volume - 6e-3) < 1e-8,
                 qPrintable(QString::number(run.streams.front().total.volume)));
    }

    // What a vessel gives by itself, here a permeate, reaches a tank that waits for a later transfer.
    void wakeWhatAVesselGivesByItself()
    {
        const figures::RunResult run = support::runOf(R"({"format": "titer.plant/1", "name": "permeate",
 "components": [{"id": "mab", "basis": "mass", "molar_mass": "148 kg/mol"}],
 "units": [{"id": "skid", "type": "ufdf", "params": {"vessel_volume": "50 L"}, "initial": {"volume": "20 L", "mab": "5 g/L"}},
  {"id": "tank", "type": "hold_tank", "params": {"vessel_volume": "20 L"}, "initial": {"volume": "10 L"}},
  {"id": "collect", "type": "hold_tank", "params": {"vessel_volume": "100 L"}}, {"id": "product", "type": "outlet"}],
 "streams": [{"from": "skid.permeate", "to": "collect.in"}, {"from": "skid.out", "to": "product.in"}, {"from": "tank.out", "to": "collect.in"}],
 "recipe": {"duration": "8 h", "phases": [
  {"id": "concentrate", "unit": "skid", "at": "1 h", "set": {"skid.transmembrane_pressure": "1 bar"}, "until": {"any": [{"value": "skid.volume", "below": "5 L"}, {"for": "2 h"}]}},
  {"id": "move", "unit": "tank", "at": "6 h", "transfer": {"from": "tank.out", "flow": "10 L/h", "until": "empty"}}]}})");
        QVERIFY(run.status == figures::RunStatus::Ok);
        const double permeate = run.streams.front().total.volume;
        QVERIFY(permeate > 1e-3);
        const double all = support::at(run, "tank.volume", 8.0 * hour) + support::at(run, "collect.volume", 8.0 * hour);
        QVERIFY2(std::abs(all - 10e-3 - permeate) < 1e-7,
                 qPrintable(QString("%1 of %2").arg(all - 10e-3).arg(permeate)));
    }

    void doNotLetADownstreamEventComeTooLate()
    {
        // The receiver is full after 30 of 50 L; what the sender did after that instant is undone, whatever the windows were.
        const char* const text =
            R"({"format": "titer.plant/1", "name": "full", "components": [{"id": "salt", "basis": "mass"}],
         "units": [{"id": "a", "type": "hold_tank", "params": {"vessel_volume": "100 L"}, "initial": {"volume": "50 L", "salt": "2 g/L"}},
          {"id": "m", "type": "mixer"},
          {"id": "b", "type": "hold_tank", "params": {"vessel_volume": "30 L"}}],
         "streams": [{"from": "a.out", "to": "m.in"}, {"from": "m.out", "to": "b.in"}],
         "recipe": {"duration": "8 h", "phases": [{"id": "move", "unit": "b", "at": "0 h", "transfer": {"from": "a.out", "flow": "10 L/h", "until": "full"}}]}})";
        const std::shared_ptr<const model::Plant> plant = checkedPlant(text);
        for (int windows : {1, 7, 100}) {
            base::Result<solve::Simulation> run = solve::Simulation::open(plant, {});
            for (int i = 1; i <= windows; ++i) QVERIFY(run->advance(plant->duration * i / windows).ok());
            QVERIFY(std::abs(run->value(reads(*plant, "a.volume")) - 0.020) < 1e-9);
            QVERIFY(std::abs(run->value(reads(*plant, "b.volume")) - 0.030) < 1e-9);
            QVERIFY(std::abs(run->phases().front().end - 3 * hour) < 1e-3);
        }
    }
};

TITER_TEST(TestWindows)

} // namespace tst_windows

#include "tst_windows.moc"
