// Periodic counter-current capture: mass balances, switching, the single column as its limit, cyclic steady state, and what
// is refused.
#include "core/solve/catalogue.h"
#include "core/solve/cyclic_steady_state.h"
#include "tests/support/core/runs.h"
#include "tests/support/sanitized.h"
#include "tests/support/test_program.h"

#include <cmath>
#include <map>

namespace tst_periodic_counter_current {

using namespace titer;
using support::checkedPlant;
using support::reads;

namespace {

// Beds of 0.1 L that hold 60 g/L; 50 mL/min of 4 g/L fill one in half an hour. At 20 mM salt the antibody binds, slowly
// enough to break through early; at 500 mM it is released.
constexpr double bedVolume = 1e-4, feedFlow = 1e-4 / 120.0, fedConcentration = 4.0;

const char* const bedParams = R"("model": "lumped_rate", "length": 0.1, "cross_section": 1e-3, "total_porosity": 0.7,
    "axial_dispersion": 2e-7, "product": "mab",
    "binding": {"type": "mobile_phase_modulator", "kinetic": true, "modulator": "salt", "ka": {"mab": 0.001},
                "kd": {"mab": 1e-12}, "qmax": {"mab": 200}, "beta": {"mab": 4}}}, "initial": {"bulk": {"salt": 20}})";

const char* const head = R"({"format": "titer.plant/1", "name": "capture",
 "components": [{"id": "mab", "basis": "mass", "molar_mass": "148 kg/mol"}, {"id": "salt", "basis": "amount"}],
 "units": [
  {"id": "harvest", "type": "inlet", "program": [{"flow": )";

std::string capture(const std::map<std::string, std::string>& changes = {})
{
    std::map<std::string, std::string> p{{"columns", "3"},
                                         {"columns_loading", "2"},
                                         {"switch_by", "\"breakthrough\""},
                                         {"switch_fraction", "0.6"},
                                         {"switch_time", "1800"},
                                         {"flush_volumes", "1"},
                                         {"wash_volumes", "2"},
                                         {"elution_volumes", "4"},
                                         {"regeneration_volumes", "0"},
                                         {"equilibration_volumes", "4"},
                                         {"flow", "8.3333333333333e-7"},
                                         {"pool", R"("type": "hold_tank", "params": {"vessel_volume": "50 L"})"}};
    for (const auto& [key, value] : changes) p[key] = value;
    std::string params;
    for (const auto& [key, value] : p)
        if (key != "flow" && key != "pool") params += "\"" + key + "\": " + value + ", ";
    for (const char* step : {"wash", "elution", "equilibration"})
        params += std::string("\"") + step + "_residence_time\": 90, ";
    return head + p["flow"] + R"(, "concentration": {"mab": 4, "salt": 20}}]},
  {"id": "buffer", "type": "inlet", "program": [{"concentration": {"salt": 20}}]},
  {"id": "buffer_2", "type": "inlet", "program": [{"concentration": {"salt": 20}}]},
  {"id": "eluent", "type": "inlet", "program": [{"concentration": {"salt": 500}}]},
  {"id": "pcc", "type": "periodic_counter_current", "params": {)" +
           params + bedParams + R"(},
  {"id": "pool", )" +
           p["pool"] + R"(}, {"id": "drain", "type": "outlet"}],
 "streams": [{"from": "harvest.out", "to": "pcc.feed"}, {"from": "buffer.out", "to": "pcc.wash"},
             {"from": "eluent.out", "to": "pcc.elution"}, {"from": "buffer_2.out", "to": "pcc.equilibration"},
             {"from": "pcc.eluate", "to": "pool.in"}, {"from": "pcc.waste", "to": "drain.in"}],
 "recipe": {"duration": "4 h"}})";
}

std::string singleColumn()
{
    return std::string(head) + R"(8.3333333333333e-7, "concentration": {"mab": 4, "salt": 20}}]},
  {"id": "column", "type": "chromatography_column", "params": {)" +
           bedParams + R"(},
  {"id": "drain", "type": "outlet"}],
 "streams": [{"from": "harvest.out", "to": "column.in"}, {"from": "column.out", "to": "drain.in"}],
 "recipe": {"duration": "4 h"}})";
}

solve::Simulation openedText(const std::string& text, double tolerance)
{
    solve::Options options;
    options.tolerance = tolerance;
    auto simulation = solve::Simulation::open(checkedPlant(text), options);
    if (!simulation) qFatal("%s", simulation.error().what.text().c_str());
    return std::move(*simulation);
}

solve::Simulation opened(double tolerance, const std::map<std::string, std::string>& changes = {})
{
    return openedText(capture(changes), tolerance);
}

double valueOf(const solve::Simulation& simulation, const char* tag)
{
    return simulation.value(reads(simulation.plant(), tag));
}

int unitOf(const solve::Simulation& simulation, const char* id)
{
    return simulation.plant().unitIndex(id);
}

// Goes on to the end of the step in which a variable passes `level`; there is no step longer than `stride` [s].
bool advanceUntil(solve::Simulation& simulation, const char* tag, double level, double stride, double latest)
{
    while (valueOf(simulation, tag) < level && simulation.time() < latest)
        if (!simulation.advance(simulation.time() + stride)) return false;
    return simulation.time() < latest;
}

base::Error faultOf(const std::map<std::string, std::string>& changes)
{
    base::Errors errors;
    const model::Flowsheet flowsheet = model::readPlant(capture(changes), errors);
    (void)model::check(flowsheet, solve::catalogue(), errors);
    return errors.empty() ? base::Error{} : errors.front();
}

} // namespace

class TestPeriodicCounterCurrent : public QObject {
    Q_OBJECT

private slots:
    void closesItsMassBalances()
    {
        for (const char* columns : {"3", "4"}) {
            solve::Simulation simulation = opened(1e-4, {{"columns", columns}});
            QVERIFY(simulation.advance(7000.0));
            QVERIFY(valueOf(simulation, "pcc.switches") >= 3.0);
            QVERIFY2(simulation.balanceErrors().worst < 1e-10,
                     qPrintable(QString::number(simulation.balanceErrors().worst)));
        }
    }

    void keepsWhatItHoldsAtASwitch()
    {
        solve::Simulation simulation = opened(1e-4, {{"switch_by", "\"time\""}});
        QVERIFY(simulation.advance(1800.0 - 1e-6));
        const double before = simulation.massBalance(unitOf(simulation, "pcc"), 0).held;
        QVERIFY(simulation.advance(1800.0 + 1e-6));
        QVERIFY(std::abs(simulation.massBalance(unitOf(simulation, "pcc"), 0).held - before) < 1e-7 * before);
        QCOMPARE(valueOf(simulation, "pcc.switches"), 1.0);
    }

    void switchesWhereTheProductBreaksThrough()
    {
        for (const double share : {0.3, 0.6}) {
            solve::Simulation simulation = opened(1e-5, {{"switch_fraction", std::to_string(share)}});
            for (int n = 1; n <= 3; ++n) {
                QVERIFY(advanceUntil(simulation, "pcc.switches", n, 60.0, 14400.0));
                const double reached = valueOf(simulation, "pcc.switch_breakthrough");
                QVERIFY2(std::abs(reached - share) < 1e-3, qPrintable(QString::number(reached)));
            }
        }
    }

    // Each buffer is drawn for as many column volumes as its step has, once per switch.
    void takesTheVolumesOfItsProgram()
    {
        solve::Simulation simulation = opened(1e-4, {{"switch_by", "\"time\""}});
        QVERIFY(simulation.advance(3.0 * 1800.0 - 1.0));
        const auto drawn = [&](const char* inlet) {
            // Of 20 or 500 mol/m3 salt.
            const double salt = std::string_view(inlet) == "eluent" ? 500.0 : 20.0;
            return simulation.carried(unitOf(simulation, inlet), 0, 1) / salt / bedVolume;
        };
        QVERIFY(std::abs(drawn("buffer") - 9.0) < 1e-6);
        QVERIFY(std::abs(drawn("eluent") - 12.0) < 1e-6);
        QVERIFY(std::abs(drawn("buffer_2") - 12.0) < 1e-6);
        QVERIFY(std::abs(valueOf(simulation, "pool.volume") - 12.0 * bedVolume) < 1e-6 * bedVolume);
    }

    void reportsWhatEachColumnDoes()
    {
        solve::Simulation simulation = opened(1e-4, {{"switch_by", "\"time\""}});
        const auto phases = [&] {
            return QString("%1 %2 %3")
                .arg(valueOf(simulation, "pcc.column_1_phase"))
                .arg(valueOf(simulation, "pcc.column_2_phase"))
                .arg(valueOf(simulation, "pcc.column_3_phase"));
        };
        const std::pair<double, const char*> expected[] = {{10.0, "1 2 3"},   {100.0, "1 2 4"},  {300.0, "1 2 5"},
                                                           {700.0, "1 2 7"},  {1000.0, "1 2 0"}, {1810.0, "3 1 2"},
                                                           {3000.0, "0 1 2"}, {3610.0, "2 3 1"}};
        for (const auto& [time, said] : expected) {
            QVERIFY(simulation.advance(time));
            QCOMPARE(phases(), QString(said));
        }
    }

    // Before the first switch one loading column is a chromatography column.
    void loadsLikeASingleColumn()
    {
        solve::Simulation pair = opened(1e-5, {{"columns", "2"}, {"columns_loading", "1"}, {"flush_volumes", "0"}});
        solve::Simulation single = openedText(singleColumn(), 1e-5);
        QVERIFY(advanceUntil(pair, "pcc.switches", 1.0, 60.0, 4000.0));
        const double at = valueOf(pair, "pcc.interval");
        QVERIFY(single.advance(at));
        const double share = valueOf(single, "column.breakthrough");
        QVERIFY2(std::abs(share - 0.6) < 1e-3, qPrintable(QString::number(share)));
        const double load = valueOf(single, "column.load"), own = valueOf(pair, "pcc.cycle_load");
        QVERIFY2(std::abs(own - load) < 1e-4 * load, qPrintable(QString("%1 %2").arg(own).arg(load)));
    }

    // At the second period the steps of two cycles in turn led to each other, 6e-5 apart, with any vector unit.
    void comesToItsCyclicSteadyState_data()
    {
        QTest::addColumn<double>("period");
        for (const double period : {1700.0, 1680.0})
            if (!support::isSanitized || period == 1680.0) QTest::addRow("%g s", period) << period;
    }
    void comesToItsCyclicSteadyState()
    {
        QFETCH(double, period);
        const std::map<std::string, std::string> timed{{"switch_by", "\"time\""},
                                                       {"switch_time", std::to_string(period)},
                                                       {"pool", R"("type": "outlet")"}}; // a tank would fill
        solve::Simulation simulation = opened(1e-6, timed);
        const auto found = solve::findCyclicSteadyState(simulation, {.period = period, .tolerance = 1e-5});
        QVERIFY(found && found->reached);
        QVERIFY(simulation.advance(period));
        const int unit = unitOf(simulation, "pcc");
        const double fed = feedFlow * fedConcentration * period;
        const double eluted = simulation.carried(unit, 0, 0), lost = simulation.carried(unit, 1, 0);
        QVERIFY2(std::abs(eluted + lost - fed) < 1e-4 * fed, qPrintable(QString::number((eluted + lost) / fed - 1.0)));
        QVERIFY2(std::abs(valueOf(simulation, "pcc.yield") - eluted / (eluted + lost)) < 1e-8, "yield");
        const double productivity = valueOf(simulation, "pcc.productivity");
        QVERIFY(std::abs(productivity - eluted / period / (3.0 * bedVolume)) < 1e-6 * productivity);
        QVERIFY(std::abs(valueOf(simulation, "pcc.buffer_consumption") - 11.0 * bedVolume / eluted) < 1e-6);
        QVERIFY(simulation.balanceErrors().worst < 1e-10);
    }

    // Switched by breakthrough it settles too: intervals repeat, and a column takes what is fed in one.
    void settlesWhereItSwitchesByBreakthrough()
    {
        solve::Simulation simulation = opened(1e-5);
        std::vector<double> intervals;
        for (int n = 1; n <= 8; ++n) {
            QVERIFY(advanceUntil(simulation, "pcc.switches", n, 60.0, 40000.0));
            intervals.push_back(valueOf(simulation, "pcc.interval"));
        }
        QVERIFY2(std::abs(intervals[7] / intervals[6] - 1.0) < 1e-4, qPrintable(QString::number(intervals[7])));
        const double load = valueOf(simulation, "pcc.cycle_load");
        const double fed = feedFlow * fedConcentration * intervals[7] / bedVolume;
        QVERIFY2(std::abs(load / fed - 1.0) < 0.1, qPrintable(QString("%1 %2").arg(load).arg(fed)));
    }

    // The reason to run it: at the yield that a batch column has by 1 % breakthrough, it loads far more.
    void usesTheResinBetterThanABatchColumn()
    {
        solve::Simulation batch = openedText(singleColumn(), 1e-5), pcc = opened(1e-5);
        QVERIFY(advanceUntil(batch, "column.breakthrough", 0.01, 5.0, 4000.0));
        const double load = valueOf(batch, "column.load");
        QVERIFY(pcc.advance(14400.0));
        QVERIFY2(valueOf(pcc, "pcc.yield") > 0.99, qPrintable(QString::number(valueOf(pcc, "pcc.yield"))));
        const double own = valueOf(pcc, "pcc.cycle_load");
        QVERIFY2(own > 1.3 * load, qPrintable(QString("%1 against %2").arg(own).arg(load)));
        const double used = valueOf(pcc, "pcc.resin_utilisation");
        QVERIFY2(used > 0.6 && used < 1.0, qPrintable(QString::number(used)));
    }

    void catchesWhatIsFlushed()
    {
        solve::Simulation with = opened(1e-4), without = opened(1e-4, {{"flush_volumes", "0"}, {"wash_volumes", "3"}});
        QVERIFY(with.advance(14400.0) && without.advance(14400.0));
        const double lost = 1.0 - valueOf(with, "pcc.yield"), lostWithout = 1.0 - valueOf(without, "pcc.yield");
        QVERIFY2(lost < 0.5 * lostWithout, qPrintable(QString("%1 %2").arg(lost).arg(lostWithout)));
    }

    // The columns in service are late: loading goes on until one is ready, and the breakthrough shows it.
    void neverSwitchesBeforeAColumnIsReady()
    {
        solve::Simulation simulation = opened(1e-5, {{"equilibration_volumes", "11"}, {"switch_fraction", "0.2"}});
        QVERIFY(advanceUntil(simulation, "pcc.switches", 2.0, 60.0, 8000.0));
        const double interval = valueOf(simulation, "pcc.interval");
        QVERIFY2(std::abs(interval - 18.0 * 90.0) < 1e-6, qPrintable(QString::number(interval)));
        QVERIFY(valueOf(simulation, "pcc.switch_breakthrough") > 0.21);
    }

    void goesOnFromASnapshot()
    {
        solve::Simulation simulation = opened(1e-6);
        QVERIFY(simulation.advance(2300.0)); // in the middle of a service after a switch
        QVERIFY(valueOf(simulation, "pcc.switches") >= 1.0);
        const solve::Snapshot snapshot = simulation.snapshot();
        const auto ends = [&] {
            if (!simulation.advance(6000.0)) qFatal("the run broke off");
            return std::vector<double>{valueOf(simulation, "pcc.switches"), valueOf(simulation, "pcc.interval"),
                                       valueOf(simulation, "pcc.load"), valueOf(simulation, "pool.volume"),
                                       valueOf(simulation, "pcc.yield")};
        };
        const std::vector<double> first = ends();
        QVERIFY(simulation.restore(snapshot));
        const std::vector<double> second = ends();
        for (std::size_t i = 0; i < first.size(); ++i) // to the last bit: the run itself began anew at the snapshot
            QVERIFY2(first[i] == second[i],
                     qPrintable(QString("%1: %2 %3").arg(i).arg(first[i], 0, 'g', 17).arg(second[i], 0, 'g', 17)));
    }

    void saysWhyItCannotRun_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("where");
        const auto row = [](const char* name, const char* key, const char* value, const char* where) {
            QTest::newRow(name) << key << value << QString("units/pcc/params/") + where;
        };
        row("no column in service", "columns", "2", "columns_loading");
        row("half a column", "columns", "3.5", "columns");
        row("nine columns", "columns", "9", "columns");
        row("a share of nothing", "switch_fraction", "0", "switch_fraction");
        row("a fraction\\nof all", "switch_fraction", "1", "switch_fraction");
        row("service longer than the load", "switch_time", "900", "switch_time");
        row("no elution", "elution_volumes", "0", "elution_volumes");
        row("a step without a stream", "regeneration_volumes", "3", "regeneration_volumes");
        row("the feed fills columns faster than they are served", "flow", "8e-6", "columns");
    }

    void saysWhyItCannotRun()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        QFETCH(QString, where);
        std::map<std::string, std::string> changes{{key.toStdString(), value.toStdString()}};
        if (key == "switch_time") changes["switch_by"] = "\"time\"";
        const base::Error error = faultOf(changes);
        QCOMPARE(QString::fromStdString(error.where), where);
        QVERIFY(!error.what.text().empty());
    }
};

TITER_TEST(TestPeriodicCounterCurrent)

} // namespace tst_periodic_counter_current

#include "tst_periodic_counter_current.moc"
