// The engine against exact answers: flows, transfers, doses, events, windows, snapshots, mass balances.
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include <cmath>
#include <thread>

namespace tst_simulation {

using namespace titer;
using support::at;
using support::checkedPlant;
using support::reads;
using support::runOf;
using support::writes;

namespace {

constexpr double hour = 3600.0;

// A well-mixed tank of 100 L, fed with 10 L/h of salt water and emptied as fast.
const char* const stirredTank = R"({"format": "titer.plant/1", "name": "tank",
 "components": [{"id": "salt", "basis": "mass"}],
 "units": [{"id": "brine", "type": "inlet", "program": [{"for": "10 h", "flow": "10 L/h", "concentration": {"salt": "5 g/L"}}]},
  {"id": "tank", "type": "hold_tank", "params": {"vessel_volume": "200 L"}, "initial": {"volume": "100 L", "salt": "1 g/L"}},
  {"id": "drain", "type": "outlet"}],
 "streams": [{"from": "brine.out", "to": "tank.in"}, {"from": "tank.out", "to": "drain.in"}],
 "recipe": {"duration": "10 h", "phases": [{"id": "run", "unit": "tank", "at": "0 h", "set": {"tank.out.flow": "10 L/h"}}]}})";

// 50 L go from a to b, and from b on to c when that is done; b takes two doses from a bottle.
const char* const cascade = R"({"format": "titer.plant/1", "name": "cascade",
 "components": [{"id": "salt", "basis": "mass"}, {"id": "dye", "basis": "amount"}],
 "units": [{"id": "a", "type": "hold_tank", "params": {"vessel_volume": "100 L", "heel": "0.1 L"}, "initial": {"volume": "50 L", "salt": "2 g/L"}},
  {"id": "bottle", "type": "inlet", "program": [{"for": "1 h", "concentration": {"dye": "7 mM"}}]},
  {"id": "b", "type": "hold_tank", "params": {"vessel_volume": "100 L", "heel": "0.1 L"}, "initial": {"volume": "10 L", "salt": "1 g/L"}},
  {"id": "c", "type": "hold_tank", "params": {"vessel_volume": "30 L", "heel": "0.1 L"}}],
 "streams": [{"from": "a.out", "to": "b.in"}, {"from": "bottle.out", "to": "b.in"}, {"from": "b.out", "to": "c.in"}],
 "recipe": {"duration": "10 h", "phases": [
  {"id": "move", "unit": "b", "at": "1 h", "transfer": {"from": "a.out", "flow": "25 L/h", "until": "empty"}},
  {"id": "colour", "unit": "b", "after": ["move"], "until": {"for": "2 h"},
   "dose": [{"from": "bottle.out", "volume": "1 L", "first": "0 h", "every": "1 h"}]},
  {"id": "fill", "unit": "c", "after": ["colour"], "transfer": {"from": "b.out", "flow": "20 L/h", "until": "full"}}]}})";

} // namespace

class TestSimulation : public QObject {
    Q_OBJECT

private slots:
    void washesATankInAsTheExactSolutionSays()
    {
        const figures::RunResult r = runOf(stirredTank, 1e-8, runs::gridPoints(10 * hour, 11));
        QCOMPARE(int(r.status), int(figures::RunStatus::Ok));
        for (int h = 0; h <= 10; ++h) {
            const double exact = 5.0 - 4.0 * std::exp(-0.1 * h);
            QVERIFY(std::abs(at(r, "tank.salt", h * hour) / exact - 1.0) < 2e-7);
        }
        QVERIFY(std::abs(at(r, "tank.volume", 10 * hour) - 0.1) < 1e-12);
    }

    // A run that may take so many steps only ends with an error behind the last of them; as many as it needs change nothing.
    void isGivenUpWhereItNeedsMoreStepsThanItMay()
    {
        const auto runWith = [](long steps, double& reached) {
            auto run = solve::Simulation::open(checkedPlant(stirredTank), {.tolerance = 1e-8, .maxSteps = steps});
            const base::Done done = run->advance(10 * hour);
            reached = run->time();
            return std::pair(done, run->statistics().steps);
        };
        double reached = 0.0;
        const auto [whole, steps] = runWith(0, reached);
        QVERIFY(whole && reached == 10 * hour && steps > 20);
        const auto [cut, taken] = runWith(10, reached);
        QVERIFY(!cut);
        QCOMPARE(int(cut.error().code), int(base::Code::Solver));
        QVERIFY2(cut.error().what.text().find("10 steps") != std::string::npos, cut.error().what.text().c_str());
        QVERIFY(reached < 10 * hour && taken < steps);
        const auto [enough, same] = runWith(steps, reached);
        QVERIFY(enough && same == steps);
    }

    void endsAPhaseAtTheLastOfAsManyConditionsAsItCanHave()
    {
        std::string conditions;
        for (int i = 1; i < model::maxConditions; ++i) conditions += R"({"value": "tank.salt", "above": "100 g/L"}, )";
        conditions += R"({"value": "tank.salt", "above": "2 g/L"})";
        std::string text = stirredTank;
        const std::string start = R"("at": "0 h",)";
        text.replace(text.find(start), start.size(), start + R"( "until": {"any": [)" + conditions + "]},");
        const figures::RunResult r = runOf(text, 1e-8);
        QCOMPARE(r.phases.size(), 1u);
        QVERIFY(std::abs(r.phases[0].end / (10 * hour * std::log(4.0 / 3.0)) - 1.0) < 1e-6);
    }

    // A signal that rises to a limit and falls back to it: the pool between the two is not over when it begins. Where exactly
    // the limit is found depends on steps and outputs.
    void poolsFromALimitToTheSameLimit()
    {
        constexpr const char* pulse = R"({"format": "titer.plant/1", "name": "pulse",
 "components": [{"id": "dye", "basis": "mass"}],
 "units": [{"id": "feed", "type": "inlet", "program": [{"for": "1 h", "flow": "60 L/h", "concentration": {"dye": "9 g/L"}},
   {"for": "9 h", "flow": "60 L/h"}]},
  {"id": "tank", "type": "hold_tank", "params": {"vessel_volume": "200 L"}, "initial": {"volume": "100 L"}},
  {"id": "drain", "type": "outlet"}],
 "streams": [{"from": "feed.out", "to": "tank.in"}, {"from": "tank.out", "to": "drain.in"}],
 "recipe": {"duration": "10 h", "phases": [{"id": "run", "unit": "tank", "at": "0 h", "set": {"tank.out.flow": "60 L/h"}},
  {"id": "await", "unit": "drain", "at": "0 h", "until": {"value": "tank.dye", "above": "LIMIT g/L"}},
  {"id": "pool", "unit": "drain", "after": ["await"], "until": {"value": "tank.dye", "below": "LIMIT g/L"}}]}})";
        const double peak = 9.0 * -std::expm1(-0.6); // [g/L]
        for (int k = 1; k <= 40; ++k) {
            const double limit = 0.1 * k;
            const auto text = QString(pulse).replace("LIMIT", QString::number(limit, 'g', 12)).toStdString();
            const figures::RunResult r = runOf(text, 1e-6, runs::gridPoints(10 * hour, 11 + 7 * k));
            QCOMPARE(r.phases.size(), std::size_t(3));
            const double begin = -std::log1p(-limit / 9.0) / 0.6, end = 1.0 + std::log(peak / limit) / 0.6; // [h]
            const solve::PhaseRecord& pool = r.phases[2];
            QVERIFY2(std::abs(pool.start / hour - begin) < 1e-4 && std::abs(pool.end / hour - end) < 1e-4,
                     qPrintable(QString("%1 g/L: %2 to %3 h").arg(limit).arg(pool.start / hour).arg(pool.end / hour)));
        }
    }

    void callsWhatIsNotThereBalanced()
    {
        // A sterile chemostat: nothing grows, and what the solver leaves of the cells is rounding.
        const figures::RunResult r = runOf(R"({"format": "titer.plant/1", "name": "sterile",
 "components": [{"id": "biomass", "basis": "mass"}, {"id": "glucose", "basis": "mass", "molar_mass": "180.16 g/mol"}],
 "units": [{"id": "medium", "type": "inlet", "program": [{"for": "200 h", "flow": "0.5 L/h", "concentration": {"glucose": "10 g/L"}}]},
  {"id": "vessel", "type": "bioreactor", "params": {"vessel_volume": "2.5 L", "kinetics": {"type": "monod",
    "species": {"cells": "biomass", "substrate": "glucose"}, "growth_rate": "0.4 1/h", "half_saturation": "0.05 g/L",
    "maintenance": "0 1/h", "death_rate": "0 1/h"}}, "initial": {"volume": "2 L", "glucose": "10 g/L"}},
  {"id": "harvest", "type": "outlet"}],
 "streams": [{"from": "medium.out", "to": "vessel.in"}, {"from": "vessel.out", "to": "harvest.in"}],
 "recipe": {"duration": "100 h"},
 "controllers": [{"id": "level", "type": "level", "reads": "vessel.volume", "writes": "vessel.out.flow", "setpoint": "2 L",
   "period": "1 min", "params": {"gain": "30 1/h"}}]})");
        QCOMPARE(int(r.status), int(figures::RunStatus::Ok));
    }

    void movesWhatATransferSaysAndStopsAtEmptyAndAtFull()
    {
        const figures::RunResult r = runOf(cascade);
        QCOMPARE(int(r.status), int(figures::RunStatus::Ok));
        QCOMPARE(r.phases.size(), std::size_t(3));
        // 49.9 L at 25 L/h; then two hours; then 30 L at 20 L/h.
        const double moved = 1 * hour + 49.9 / 25 * hour;
        QVERIFY(std::abs(r.phases[0].start - hour) < 1e-6);
        QVERIFY(std::abs(r.phases[0].end - moved) < 1e-3);
        QVERIFY(std::abs(r.phases[1].end - moved - 2 * hour) < 1e-3);
        QVERIFY(std::abs(r.phases[2].end - moved - 2 * hour - 1.5 * hour) < 1e-2);
        QVERIFY(std::abs(at(r, "c.volume", 10 * hour) - 0.030) < 1e-8);
        QVERIFY(std::abs(at(r, "a.volume", 10 * hour) - 0.0001) < 1e-8);
        // The event in c stopped what b sends: nothing is lost and nothing went too far.
        QVERIFY(std::abs(at(r, "b.volume", 10 * hour) - (0.010 + 0.0499 + 0.002 - 0.030)) < 1e-8);
    }

    void countsDosesInTheMassBalancesAndGivesNoneAtTheEndOfThePhase()
    {
        const std::shared_ptr<const model::Plant> plant = checkedPlant(cascade);
        base::Result<solve::Simulation> opened = solve::Simulation::open(plant, {});
        QVERIFY(opened.ok());
        QVERIFY(opened->advance(10 * hour).ok());
        QCOMPARE(opened->doses().size(), std::size_t(2)); // at 0 h and 1 h of a phase of 2 h
        const int b = plant->unitIndex("b"), dye = plant->componentIndex("dye");
        const solve::MassBalance balance = opened->massBalance(b, dye);
        QVERIFY(std::abs(balance.in - 2 * 0.001 * 7.0) < 1e-15);
        QVERIFY(opened->balanceErrors().worst < 1e-12);
        QVERIFY(opened->balanceErrors().transfer < 1e-6);
    }

    void letsAReceiverWaitUntilItIsReached()
    {
        const std::shared_ptr<const model::Plant> plant = checkedPlant(cascade);
        base::Result<solve::Simulation> opened = solve::Simulation::open(plant, {});
        const int b = plant->unitIndex("b"), c = plant->unitIndex("c");
        QVERIFY(opened->advance(0.5 * hour).ok());
        QVERIFY(opened->idle(b) && opened->idle(c));
        QVERIFY(opened->advance(4 * hour).ok());
        QVERIFY(!opened->idle(b) && opened->idle(c));
        QVERIFY(opened->advance(10 * hour).ok());
        QVERIFY(!opened->idle(c));
    }

    // What waits for a transfer begins with it, and what stands after it gets that, though it has had a phase of its own before.
    void aUnitThatHasBegunGetsWhatComesThroughOneThatWaited()
    {
        const char* const passing = R"({"format": "titer.plant/1", "name": "passing",
 "components": [{"id": "salt", "basis": "mass"}],
 "units": [{"id": "a", "type": "hold_tank", "params": {"vessel_volume": "100 L", "heel": "0.1 L"}, "initial": {"volume": "50 L", "salt": "2 g/L"}},
  {"id": "pipe", "type": "tubing", "params": {"tube_volume": "1 L"}},
  {"id": "pool", "type": "hold_tank", "params": {"vessel_volume": "100 L"}}],
 "streams": [{"from": "a.out", "to": "pipe.in"}, {"from": "pipe.out", "to": "pool.in"}],
 "recipe": {"duration": "10 h", "phases": [
  {"id": "prepare", "unit": "pool", "at": "0 h", "until": {"for": "10 min"}},
  {"id": "move", "unit": "a", "at": "1 h", "transfer": {"from": "a.out", "flow": "25 L/h", "until": "empty"}}]}})";
        const figures::RunResult r = runOf(passing);
        QCOMPARE(int(r.status), int(figures::RunStatus::Ok));
        QVERIFY(std::abs(at(r, "pool.volume", 10 * hour) - 0.0499) < 1e-8);
    }

    void keepsItsHistoryOverTheEndsOfWindows()
    {
        const std::shared_ptr<const model::Plant> plant = checkedPlant(stirredTank);
        base::Result<solve::Simulation> plain = solve::Simulation::open(plant, {});
        QVERIFY(plain->advance(10 * hour).ok());
        base::Result<solve::Simulation> windowed = solve::Simulation::open(plant, {});
        for (int i = 1; i <= 500; ++i) QVERIFY(windowed->advance(10 * hour * i / 500).ok());
        QCOMPARE(windowed->statistics().steps, plain->statistics().steps);
        QCOMPARE(windowed->statistics().restarts, plain->statistics().restarts);
        const model::ReadTarget salt = reads(*plant, "tank.salt");
        QCOMPARE(windowed->value(salt), plain->value(salt));
    }

    void goesOnFromASnapshotAsIfNothingHadHappened()
    {
        const std::shared_ptr<const model::Plant> plant = checkedPlant(cascade);
        base::Result<solve::Simulation> run = solve::Simulation::open(plant, {});
        QVERIFY(run->advance(1.5 * hour).ok()); // in the middle of a transfer
        const solve::Snapshot snapshot = run->snapshot();
        QVERIFY(run->advance(10 * hour).ok());
        base::Result<solve::Simulation> other = solve::Simulation::open(plant, {});
        QVERIFY(other->restore(snapshot).ok());
        QCOMPARE(other->time(), 1.5 * hour);
        QVERIFY(other->advance(10 * hour).ok());
        for (const char* tag : {"a.volume", "b.volume", "b.salt", "b.dye", "c.salt"}) {
            const model::ReadTarget target = reads(*plant, tag);
            QVERIFY2(other->value(target) == run->value(target), tag); // to the last bit: both begin anew there
        }
        QCOMPARE(other->phases().size(), run->phases().size());
        QVERIFY(other->balanceErrors().worst < 1e-12);
        // Back in the same object.
        QVERIFY(run->restore(snapshot).ok());
        QVERIFY(run->advance(10 * hour).ok());
        QCOMPARE(run->doses().size(), std::size_t(2));
    }

    void aGlanceAtItLeavesARunAsItIs()
    {
        const std::shared_ptr<const model::Plant> plant = checkedPlant(cascade);
        base::Result<solve::Simulation> run = solve::Simulation::open(plant, {}),
                                        seen = solve::Simulation::open(plant, {});
        QVERIFY(run->advance(1.5 * hour).ok() && seen->advance(1.5 * hour).ok());
        const solve::Snapshot snapshot = seen->peek();
        QVERIFY(run->advance(10 * hour).ok() && seen->advance(10 * hour).ok());
        QCOMPARE(seen->statistics().steps, run->statistics().steps);
        const model::ReadTarget salt = reads(*plant, "c.salt");
        QVERIFY(seen->value(salt) == run->value(salt));
        base::Result<solve::Simulation> other = solve::Simulation::open(plant, {});
        QVERIFY(other->restore(snapshot).ok() && other->advance(10 * hour).ok());
        QVERIFY(std::abs(other->value(salt) / run->value(salt) - 1.0) <= 1e-6);
    }

    void takesANewSetPointFromThatInstantOn()
    {
        const std::shared_ptr<const model::Plant> plant = checkedPlant(stirredTank);
        base::Result<solve::Simulation> run = solve::Simulation::open(plant, {});
        QVERIFY(run->advance(2 * hour).ok());
        QVERIFY(run->set(writes(*plant, "tank.out.flow"), 0.0).ok());
        QVERIFY(run->advance(5 * hour).ok());
        QVERIFY(std::abs(run->value(reads(*plant, "tank.volume")) - 0.130) < 1e-9);
        const double salt = 0.1 * (5.0 - 4.0 * std::exp(-0.2)) + 0.030 * 5.0;
        QVERIFY(std::abs(run->value(reads(*plant, "tank.salt")) * 0.130 / salt - 1.0) < 1e-6);
    }

    // But an inlet's flow that nobody writes any more is its program's again.
    void refusesASetPointThatIsNoNumber()
    {
        const std::shared_ptr<const model::Plant> plant = checkedPlant(stirredTank);
        base::Result<solve::Simulation> run = solve::Simulation::open(plant, {});
        QVERIFY(run->advance(2 * hour).ok());
        const model::WriteTarget out = writes(*plant, "tank.out.flow");
        const double before = run->get(out);
        for (const double value : {std::nan(""), HUGE_VAL, -HUGE_VAL}) {
            const base::Done refused = run->set(out, value);
            QVERIFY(!refused.ok());
            QCOMPARE(refused.error().where, std::string("tank.out.flow"));
            QCOMPARE(run->get(out), before);
        }
        const model::WriteTarget in = writes(*plant, "brine.out.flow");
        QVERIFY(!run->set(in, HUGE_VAL).ok());
        QVERIFY(run->set(in, 1e-5).ok());
        QVERIFY(run->set(in, std::nan("")).ok());
        QVERIFY(std::isnan(run->get(in)));
        QVERIFY(run->advance(3 * hour).ok());
    }

    void stopsWhenAsked()
    {
        const std::shared_ptr<const model::Plant> plant = checkedPlant(stirredTank);
        runs::RunRequest request;
        std::stop_source stop;
        request.progress = [&stop](double done) {
            if (done > 0.5) stop.request_stop();
        };
        const figures::RunResult r = runs::run(plant, request, stop.get_token());
        QCOMPARE(int(r.status), int(figures::RunStatus::Stopped));
        QVERIFY(r.simulatedTime > 4.9 * hour && r.simulatedTime < 6.0 * hour);
        QVERIFY(r.balance.worst < 1e-12);
    }

    void runsTwiceAtOnceAsOnce()
    {
        const figures::RunResult alone = runOf(cascade);
        figures::RunResult first, second;
        std::thread one([&] { first = runOf(cascade); });
        std::thread two([&] { second = runOf(cascade); });
        one.join();
        two.join();
        for (std::size_t c = 0; c < alone.columns.size(); ++c) {
            QCOMPARE(first.columns[c].values, alone.columns[c].values);
            QCOMPARE(second.columns[c].values, alone.columns[c].values);
        }
    }

    void reportsOnTheWayWhatHasHappened()
    {
        runs::RunRequest request;
        request.grid = runs::gridPoints(10 * hour, 41);
        figures::RunResult before, between;
        request.sampled = [&](const figures::RunResult& soFar) {
            if (soFar.times.back() == 0.5 * hour) before = soFar;
            if (soFar.times.back() == 3.5 * hour) between = soFar;
        };
        const figures::RunResult whole = runs::run(checkedPlant(cascade), request);
        QCOMPARE(before.simulatedTime, 0.5 * hour);
        QCOMPARE(before.phases.size(), 0u);
        QCOMPARE(before.starts, (std::vector<double>{0.0, 0.0, -1.0, -1.0}));
        // The transfer that starts b is done; its doses are on their way.
        QCOMPARE(between.phases.size(), 2u);
        QCOMPARE(between.phases[0].end, whole.phases[0].end);
        QCOMPARE(between.phases[1].start, whole.phases[1].start);
        QCOMPARE(between.phases[1].end, -1.0);
        QCOMPARE(between.doses.size(), 1u);
        QCOMPARE(between.starts, (std::vector<double>{0.0, 0.0, hour, -1.0}));
        QCOMPARE(whole.starts[3], whole.phases[2].start);
    }

    // As many as one likes, of which the result keeps nothing.
    void isLookedAtWhereOneWants()
    {
        runs::RunRequest request;
        request.grid = runs::gridPoints(10 * hour, 41);
        const figures::RunResult plain = runs::run(checkedPlant(cascade), request);
        request.visits = runs::gridPoints(10 * hour, 5001);
        std::vector<double> times;
        request.visited = [&](const solve::Simulation& at) { times.push_back(at.time()); };
        const figures::RunResult visited = runs::run(checkedPlant(cascade), request);
        QCOMPARE(visited.times, plain.times);
        QCOMPARE(times.size(), request.visits.size());
        for (std::size_t i = 0; i < times.size(); ++i) QVERIFY(std::abs(times[i] - request.visits[i]) < 1e-6);
    }

    void emptiesAVesselOnlyToItsHeel()
    {
        // The outlet stays open: the tank runs dry, nothing more leaves, and it holds its heel.
        std::string text = stirredTank;
        text.replace(text.find("\"flow\": \"10 L/h\""), 16, "\"flow\": \"0 L/h\"");
        text.replace(text.find("\"set\": {\"tank.out.flow\": \"10 L/h\"}"), 34,
                     "\"set\": {\"tank.out.flow\": \"30 L/h\"}");
        const figures::RunResult r = runOf(text);
        QCOMPARE(int(r.status), int(figures::RunStatus::Ok));
        QVERIFY(std::abs(at(r, "tank.volume", 10 * hour) - 0.0002) < 1e-9);
        QCOMPARE(at(r, "tank.out.flow", 10 * hour), 0.0);
    }
};

TITER_TEST(TestSimulation)

} // namespace tst_simulation

#include "tst_simulation.moc"
