// Cyclic steady states of plants that repeat themselves.
#include "core/solve/cyclic_steady_state.h"
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include <cmath>

namespace tst_cyclic_steady_state {

using namespace titer;
using support::checkedPlant;
using support::reads;

namespace {

constexpr double hour = 3600.0;

// A tank of 100 L through which 10 L/h pass: half an hour with salt, half an hour without.
const char* const tank = R"({"format": "titer.plant/1", "name": "tank", "components": [{"id": "salt", "basis": "mass"}],
 "units": [{"id": "source", "type": "inlet", "program": [
    {"for": "30 min", "flow": "10 L/h", "concentration": {"salt": "5 g/L"}}, {"for": "30 min", "flow": "10 L/h"}]},
  {"id": "tank", "type": "hold_tank", "params": {"vessel_volume": "200 L"}, "initial": {"volume": "100 L"}},
  {"id": "drain", "type": "outlet"}],
 "streams": [{"from": "source.out", "to": "tank.in"}, {"from": "tank.out", "to": "drain.in"}],
 "recipe": {"duration": "1 h", "phases": [{"id": "run", "unit": "tank", "at": "0 h", "set": {"tank.out.flow": "10 L/h"}}]}})";

solve::Simulation opened()
{
    auto simulation = solve::Simulation::open(checkedPlant(tank), {.tolerance = 1e-9});
    if (!simulation) qFatal("the run cannot be opened");
    return std::move(*simulation);
}

} // namespace

class TestCyclicSteadyState : public QObject {
    Q_OBJECT

private slots:
    // With x = exp(-T / 2 tau) the tank begins a cycle with 5 x / (1 + x).
    void findsTheExactOneInFewerCyclesThanRepetition()
    {
        solve::CyclicOptions options;
        options.period = hour;
        options.tolerance = 1e-8;
        solve::Simulation accelerated = opened(), repeated = opened();
        const auto found = solve::findCyclicSteadyState(accelerated, options);
        options.memory = 0;
        const auto plain = solve::findCyclicSteadyState(repeated, options);
        QVERIFY(found && found->reached && found->change <= 1e-8);
        QVERIFY(plain && plain->reached);
        QVERIFY2(5 * found->cycles < plain->cycles,
                 qPrintable(QString("%1 against %2").arg(found->cycles).arg(plain->cycles)));
        const double x = std::exp(-0.5 * hour / (10.0 * hour));
        QCOMPARE(accelerated.time(), 0.0);
        const double salt = accelerated.value(reads(accelerated.plant(), "tank.salt"));
        QVERIFY2(std::abs(salt / (5.0 * x / (1.0 + x)) - 1.0) < 1e-6, qPrintable(QString::number(salt, 'g', 10)));
    }

    // A tank that nothing leaves gains the same with each cycle.
    void givesUpWhereNothingComesCloser()
    {
        const QByteArray text =
            QByteArray(tank).replace("\"tank.out.flow\": \"10 L/h\"", "\"tank.out.flow\": \"0 L/h\"");
        auto simulation = solve::Simulation::open(checkedPlant(text.toStdString()), {});
        QVERIFY(simulation);
        solve::CyclicOptions options;
        options.period = 4.0 * hour;
        options.maxIdleCycles = 20;
        const auto found = solve::findCyclicSteadyState(*simulation, options);
        QVERIFY(found && !found->reached);
        QVERIFY2(found->cycles == 21 && found->change > 0.1, qPrintable(QString::number(found->cycles)));
    }

    void goesOnWithMassBalancesThatClose()
    {
        solve::Simulation simulation = opened();
        const auto found = solve::findCyclicSteadyState(simulation, {.period = hour, .tolerance = 1e-8});
        QVERIFY(found && found->reached);
        QVERIFY(simulation.advance(hour));
        QVERIFY2(simulation.balanceErrors().worst < 1e-10,
                 qPrintable(QString::number(simulation.balanceErrors().worst)));
        const solve::MassBalance balance = simulation.massBalance(1, 0);
        QVERIFY(std::abs(balance.held - balance.initial) < 1e-7 * balance.held);
    }

    void saysHowFarItCameWhereCyclesRunOut()
    {
        solve::Simulation simulation = opened();
        const auto found =
            solve::findCyclicSteadyState(simulation, {.period = hour, .tolerance = 1e-8, .maxCycles = 3, .memory = 0});
        QVERIFY(bool(found));
        QVERIFY(!found->reached);
        QCOMPARE(found->cycles, 3);
        QVERIFY(found->change > 1e-8);
    }

    void runsOnePeriodOfIt()
    {
        runs::RunRequest request;
        request.period = hour;
        request.tolerance = 1e-8;
        request.grid = {0.0, 0.5 * hour, hour};
        const figures::RunResult run = runs::run(checkedPlant(tank), request);
        QVERIFY(run.status == figures::RunStatus::Ok);
        QVERIFY(run.cyclic && run.cyclic->reached);
        const std::vector<double>& salt = run.column("tank.salt")->values;
        QVERIFY(std::abs(salt.front() - salt.back()) < 1e-5);
        QVERIFY(salt[1] > salt[0] + 0.1);
        QVERIFY(runs::resultJson(run).write().find("\"cyclic\"") != std::string::npos);
    }
};

TITER_TEST(TestCyclicSteadyState)

} // namespace tst_cyclic_steady_state

#include "tst_cyclic_steady_state.moc"
