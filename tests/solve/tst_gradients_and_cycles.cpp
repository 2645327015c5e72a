// Recipes of columns: gradients made of two flows that go on lines, and cycles that take place several times.
#include "core/base/json.h"
#include "core/solve/catalogue.h"
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include <cmath>

namespace tst_gradients_and_cycles {

using namespace titer;
using support::at;
using support::checkedPlant;
using support::runOf;

namespace {

constexpr double minute = 60.0, litre = 1e-3;

// Buffers of 10 and 1000 mM salt that meet in a mixer before a tank.
std::string plantWith(const std::string& recipe)
{
    return R"({"format": "titer.plant/1", "name": "Gradient",
 "components": [{"id": "salt", "basis": "amount", "molar_mass": "58.44 g/mol"}],
 "units": [
  {"id": "a", "type": "inlet", "program": [{"for": "1 d", "concentration": {"salt": "10 mM"}}]},
  {"id": "b", "type": "inlet", "program": [{"for": "1 d", "concentration": {"salt": "1 M"}}]},
  {"id": "mix", "type": "mixer"},
  {"id": "tank", "type": "hold_tank", "params": {"vessel_volume": "100 L"}}],
 "streams": [{"from": "a.out", "to": "mix.in"}, {"from": "b.out", "to": "mix.in"}, {"from": "mix.out", "to": "tank.in"}],
 "recipe": {"duration": "60 min", "phases": )" +
           recipe + "}}";
}

const char* gradient = R"([
 {"id": "hold", "unit": "mix", "at": "0 h", "until": {"for": "5 min"}, "set": {"a.out.flow": "1 L/min"}},
 {"id": "elute", "unit": "mix", "after": ["hold"], "until": {"for": "20 min"},
  "ramp": {"a.out.flow": {"from": "1 L/min", "to": "0 L/min", "over": "15 min"},
           "b.out.flow": {"to": "1 L/min", "over": "15 min"}}},
 {"id": "strip", "unit": "mix", "after": ["elute"], "until": {"for": "10 min"}, "set": {"b.out.flow": "0.5 L/min"}}])";

const char* cycle = R"([
 {"id": "load", "unit": "mix", "at": "2 min", "until": {"for": "4 min"}, "set": {"a.out.flow": "1 L/min"},
  "repeat": {"times": 3, "after": ["strip"]}},
 {"id": "strip", "unit": "mix", "after": ["load"], "until": {"for": "6 min"}, "set": {"b.out.flow": "2 L/min"}},
 {"id": "store", "unit": "mix", "after": ["strip"], "until": {"for": "5 min"}, "set": {"a.out.flow": "0.1 L/min"}}])";

std::vector<std::string> faultsOf(const std::string& recipe)
{
    base::Errors errors;
    const model::Flowsheet flowsheet = model::readPlant(plantWith(recipe), errors);
    (void)model::check(flowsheet, solve::catalogue(), errors);
    std::vector<std::string> said;
    for (const base::Error& error : errors) said.push_back(error.where + ": " + error.what.text());
    return said;
}

void near(double value, double expected, double allowed)
{
    QVERIFY2(std::abs(value - expected) <= allowed,
             qPrintable(QString("%1 instead of %2").arg(value, 0, 'g', 12).arg(expected, 0, 'g', 12)));
}

} // namespace

class TestGradientsAndCycles : public QObject {
    Q_OBJECT

private slots:
    void mixesALineOfTwoBuffers()
    {
        const figures::RunResult r = runOf(plantWith(gradient), 1e-8, runs::gridPoints(60 * minute, 121));
        QCOMPARE(std::string(figures::statusText(r.status)), std::string("ok"));
        for (double t = 5.5; t < 20.0; t += 0.5) {
            const double share = (t - 5.0) / 15.0;
            near(at(r, "b.out.flow", t * minute), share * litre / minute, 1e-15);
            near(at(r, "mix.out.flow", t * minute), litre / minute, 1e-15);
            near(at(r, "mix.out.salt", t * minute), 10.0 + 990.0 * share, 1e-9);
        }
        // Behind its end the ramp stands, and the next phase takes over.
        near(at(r, "mix.out.salt", 23 * minute), 1000.0, 1e-9);
        near(at(r, "b.out.flow", 23 * minute), litre / minute, 1e-15);
        near(at(r, "b.out.flow", 30 * minute), 0.5 * litre / minute, 1e-15);
        near(at(r, "b.out.flow", 50 * minute), 0.0, 1e-15);
        // As good as the run's tolerance.
        near(at(r, "tank.volume", 60 * minute), 30.0 * litre, 1e-7 * 30.0 * litre);
        // 5 L of 10 mM, 15 L of 505 mM on average, 10 L of 1 M.
        near(at(r, "tank.salt", 60 * minute) * 30.0, 5.0 * 10.0 + 15.0 * 505.0 + 10.0 * 1000.0, 1e-7 * 17625.0);
        QVERIFY(r.balance.worst < 1e-12);
    }

    void aPhaseThatEndsEarlierEndsItsRamp()
    {
        std::string text = plantWith(gradient);
        const std::string end = R"("until": {"for": "20 min"})";
        text.replace(text.find(end), end.size(), R"("until": {"value": "mix.salt", "above": "505 mM"})");
        const figures::RunResult r = runOf(text, 1e-8, runs::gridPoints(60 * minute, 121));
        QCOMPARE(r.phases.size(), std::size_t(3));
        near(r.phases[1].end, 12.5 * minute, 1e-6);
        near(at(r, "b.out.flow", 15 * minute), 0.5 * litre / minute, 1e-15);
        near(at(r, "a.out.flow", 15 * minute), 0.0, 1e-15);
    }

    void goesOnAlongTheRampFromASnapshot()
    {
        const auto plant = checkedPlant(plantWith(gradient));
        solve::Options options;
        options.tolerance = 1e-8;
        auto straight = solve::Simulation::open(plant, options), broken = solve::Simulation::open(plant, options);
        QVERIFY(straight.ok() && broken.ok());
        QVERIFY(broken->advance(11.3 * minute).ok());
        const solve::Snapshot snapshot = broken->snapshot();
        QVERIFY(broken->advance(40 * minute).ok());
        QVERIFY(broken->restore(snapshot).ok());
        QVERIFY(broken->advance(40 * minute).ok());
        QVERIFY(straight->advance(40 * minute).ok());
        for (const char* tag : {"tank.volume", "tank.salt"}) {
            const model::ReadTarget target = support::reads(*plant, tag);
            near(broken->value(target), straight->value(target), 1e-7 * std::abs(straight->value(target)));
        }
    }

    void repeatsTheCycleAndThenGoesOn()
    {
        const figures::RunResult r = runOf(plantWith(cycle), 1e-8, runs::gridPoints(60 * minute, 61));
        QCOMPARE(std::string(figures::statusText(r.status)), std::string("ok"));
        const double starts[] = {2, 6, 12, 16, 22, 26, 32};
        const int phases[] = {0, 1, 0, 1, 0, 1, 2};
        QCOMPARE(r.phases.size(), std::size_t(7));
        for (std::size_t i = 0; i < 7; ++i) {
            QCOMPARE(r.phases[i].phase, phases[i]);
            near(r.phases[i].start, starts[i] * minute, 1e-6);
        }
        near(at(r, "tank.volume", 60 * minute), (3 * (4.0 + 12.0) + 0.5) * litre, 1e-12);
        QVERIFY(r.notices.empty());
    }

    // What follows a phase of the cycle and leads to none of its last ones takes place in each round; one that waits for the
    // whole cycle, once.
    void repeatsWhatHangsOnTheCycle()
    {
        const char* recipe = R"([
 {"id": "load", "unit": "mix", "at": "0 h", "until": {"for": "4 min"}, "set": {"a.out.flow": "1 L/min"},
  "repeat": {"times": 2, "after": ["load"]}},
 {"id": "rest", "unit": "mix", "after": ["load"], "until": {"for": "1 min"}}])";
        const figures::RunResult once = runOf(plantWith(recipe), 1e-8, {0.0, 60 * minute});
        QCOMPARE(once.phases.size(), std::size_t(3));
        near(once.phases[2].start, 8 * minute, 1e-6);
        const char* beside = R"([
 {"id": "load", "unit": "mix", "at": "0 h", "until": {"for": "4 min"}, "set": {"a.out.flow": "1 L/min"},
  "repeat": {"times": 2, "after": ["strip"]}},
 {"id": "count", "unit": "tank", "after": ["load"], "until": {"for": "1 min"}},
 {"id": "strip", "unit": "mix", "after": ["load"], "until": {"for": "6 min"}, "set": {"b.out.flow": "2 L/min"}}])";
        const figures::RunResult twice = runOf(plantWith(beside), 1e-8, {0.0, 60 * minute});
        int counted = 0;
        for (const solve::PhaseRecord& record : twice.phases) counted += record.phase == 1;
        QCOMPARE(counted, 2);
        near(at(twice, "tank.volume", 60 * minute), 2 * 16.0 * litre, 1e-12);
    }

    void keepsRampsAndCyclesInTheFile()
    {
        for (const char* recipe : {gradient, cycle}) {
            base::Errors errors;
            const model::Flowsheet flowsheet = model::readPlant(plantWith(recipe), errors);
            const model::Flowsheet again = model::readPlant(model::writePlant(flowsheet), errors);
            QVERIFY(errors.empty());
            QVERIFY(again == flowsheet);
        }
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("part");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("said");
        QTest::newRow("beyond its range") << R"("ramp": {"tank.temperature": {"to": "400 °C", "over": "1 h"}})"
                                          << "ramp/tank.temperature/to"
                                          << "";
        QTest::newRow("no end") << R"("ramp": {"a.out.flow": {"to": "1 L/min"}})"
                                << "ramp/a.out.flow"
                                << "A ramp must be";
        QTest::newRow("a number") << R"("ramp": {"a.out.flow": "1 L/min"})"
                                  << "ramp/a.out.flow"
                                  << "A ramp must be";
        QTest::newRow("a ramp in no time") << R"("ramp": {"a.out.flow": {"to": "1 L/min", "over": "0 s"}})"
                                           << "ramp/a.out.flow/over"
                                           << "0 s";
        QTest::newRow("a negative flow") << R"("ramp": {"a.out.flow": {"to": "-1 L/min", "over": "1 h"}})"
                                         << "ramp/a.out.flow/to"
                                         << "";
        QTest::newRow("written twice")
            << R"("set": {"a.out.flow": "1 L/h"}, "ramp": {"a.out.flow": {"to": "1 L/min", "over": "1 h"}})"
            << "ramp/a.out.flow"
            << "already writes “a.out.flow”";
        QTest::newRow("no list") << R"("repeat": {"times": 3, "after": "one"})"
                                 << "repeat"
                                 << "“repeat” must be";
        QTest::newRow("half a time") << R"("repeat": {"times": 1.5, "after": ["one"]})"
                                     << "repeat/times"
                                     << "1 to 10000";
        QTest::newRow("never") << R"("repeat": {"times": 0, "after": ["one"]})"
                               << "repeat/times"
                               << "1 to 10000";
        QTest::newRow("after what comes before") << R"("repeat": {"times": 2, "after": ["zero"]})"
                                                 << "repeat/after/0"
                                                 << "“zero”";
        QTest::newRow("after nothing") << R"("repeat": {"times": 2, "after": ["nil"]})"
                                       << "repeat/after/0"
                                       << "nil";
    }
    void saysWhatIsWrong()
    {
        QFETCH(QString, part);
        QFETCH(QString, place);
        QFETCH(QString, said);
        const std::vector<std::string> faults = faultsOf(
            R"([{"id": "zero", "unit": "mix", "at": "0 h", "until": {"for": "1 min"}},
                {"id": "one", "unit": "mix", "after": ["zero"], "until": {"for": "1 min"}, )" +
            part.toStdString() + "}]");
        QCOMPARE(faults.size(), std::size_t(1));
        const QString fault = QString::fromStdString(faults[0]);
        QVERIFY2(fault.startsWith("recipe/phases/one/" + place + ": "), qPrintable(fault));
        QVERIFY2(fault.contains(said), qPrintable(fault));
    }

    void refusesAPhaseOfTwoCycles()
    {
        const std::vector<std::string> faults = faultsOf(R"([
 {"id": "one", "unit": "mix", "at": "0 h", "until": {"for": "1 min"}, "repeat": {"times": 2, "after": ["two"]}},
 {"id": "two", "unit": "mix", "after": ["one"], "until": {"for": "1 min"}, "repeat": {"times": 2, "after": ["two"]}}])");
        QCOMPARE(faults.size(), std::size_t(1));
        QVERIFY2(faults[0].find("belongs to two cycles") != std::string::npos, faults[0].c_str());
    }
};

TITER_TEST(TestGradientsAndCycles)

} // namespace tst_gradients_and_cycles

#include "tst_gradients_and_cycles.moc"
