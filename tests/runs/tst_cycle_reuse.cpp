// Cycles that repeat themselves are replayed in place of being computed: what that leaves of figures, courses and mass balances, where it ends and where it
// never begins.
#include "core/runs/replayed.h"
#include "tests/support/core/counter_current.h"
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include <algorithm>
#include <cmath>

namespace tst_cycle_reuse {

using namespace titer;
using support::checkedPlant;
using support::reads;
using support::writes;

namespace {

constexpr double hour = 3600.0, end = 10 * 95 * 60.0, tolerance = 1e-3; // [s], ten switches

figures::RunResult runOf(const std::string& text, bool reuse)
{
    runs::RunRequest request;
    request.tolerance = tolerance;
    request.grid = runs::gridPoints(end, 51);
    request.reuseCycles = reuse;
    return runs::run(checkedPlant(text), request);
}

solve::Simulation opened(const std::string& text, bool reuse = true)
{
    auto simulation = solve::Simulation::open(checkedPlant(text), {.tolerance = tolerance, .reuseCycles = reuse});
    if (!simulation) qFatal("the run cannot be opened");
    return std::move(*simulation);
}

// Differences by the largest value, of concentrations by a usual one where that is more, as tolerances have it.
void compareRuns(const figures::RunResult& a, const figures::RunResult& b)
{
    QCOMPARE(a.kpis.size(), b.kpis.size());
    for (std::size_t k = 0; k < a.kpis.size(); ++k) {
        const double x = a.kpis[k].value, y = b.kpis[k].value;
        QVERIFY2(
            std::abs(x - y) <= 10.0 * tolerance * std::max(std::abs(x), std::abs(y)),
            qPrintable(QString("%1: %2 against %3").arg(a.kpis[k].tag.c_str()).arg(x, 0, 'g', 12).arg(y, 0, 'g', 12)));
    }
    for (std::size_t c = 0; c < a.columns.size(); ++c) {
        double max = a.columns[c].unit == "mol/m3" || a.columns[c].unit == "kg/m3", gap = 0.0;
        for (std::size_t i = 0; i < a.times.size(); ++i) {
            const double x = a.columns[c].values[i], y = b.columns[c].values[i];
            QCOMPARE(std::isfinite(x), std::isfinite(y));
            if (!std::isfinite(x)) continue;
            max = std::max(max, std::abs(x));
            gap = std::max(gap, std::abs(x - y));
        }
        QVERIFY2(gap <= 10.0 * tolerance * max,
                 qPrintable(QString("%1: %2 of %3").arg(a.columns[c].tag.c_str()).arg(gap).arg(max)));
    }
}

} // namespace

class TestCycleReuse : public QObject {
    Q_OBJECT

private slots:
    void comesToWhatAPlainRunComputes()
    {
        const figures::RunResult plain = runOf(support::threeColumns(), false),
                                 reused = runOf(support::threeColumns(), true);
        QVERIFY(!plain.reuse);
        QVERIFY(reused.status == figures::RunStatus::Ok);
        QVERIFY(reused.reuse && reused.reuse->cycles >= 5 && reused.reuse->pieces > 3 * reused.reuse->cycles);
        QVERIFY(reused.reuse->from > 2 * 95 * 60.0 && reused.reuse->time > 5 * hour);
        QVERIFY(reused.reuse->change > 0.0 && reused.reuse->change <= reused.reuse->limit);
        QVERIFY2(3 * reused.statistics.steps < 2 * plain.statistics.steps,
                 qPrintable(QString("%1 of %2").arg(reused.statistics.steps).arg(plain.statistics.steps)));
        QVERIFY2(reused.balance.worst < 1e-8, qPrintable(QString::number(reused.balance.worst)));
        QVERIFY(reused.balance.transfer <= reused.balance.transferLimit);
        compareRuns(plain, reused);
        QVERIFY(runs::resultJson(reused).write().find("\"cycle_reuse\"") != std::string::npos);
        QVERIFY(runs::resultJson(plain).write().find("\"cycle_reuse\"") == std::string::npos);
        // It is said as what a run has done, and stands in no list of what might be wrong.
        const std::optional<base::Sentence> words = runs::replayedWords(reused);
        QVERIFY(words && words->text().find("replayed") != std::string::npos);
        QVERIFY(!runs::replayedWords(plain));
        QVERIFY(reused.notices == plain.notices);
    }

    // While columns only load, steps are long: outputs between them are read from the cycle that is replayed, without
    // integrating them.
    void outputsBetweenAreReadFromTheCycle()
    {
        solve::Simulation few = opened(support::threeColumns()), many = opened(support::threeColumns()),
                          plain = opened(support::threeColumns(), false);
        const double from = (6 * 95 + 60) * 60.0, to = from + 1800.0;
        for (solve::Simulation* run : {&few, &many, &plain}) QVERIFY(bool(run->advance(from)));
        const long before = few.statistics().steps;
        QCOMPARE(many.statistics().steps, before);
        std::vector<double> outputs;
        for (int i = 1; i <= 60; ++i) outputs.push_back(from + 29.9 * i);
        const auto loads = [&](solve::Simulation& run) {
            const model::ReadTarget load = reads(run.plant(), "pcc.load");
            std::vector<double> values;
            if (!run.advance(to, outputs, [&](double) { values.push_back(run.value(load)); }, {})) qFatal("no run");
            return values;
        };
        const std::vector<double> replayed = loads(many), computed = loads(plain);
        QVERIFY(bool(few.advance(to)));
        QVERIFY(many.cycleReuse().time > hour);
        // The pool, which is not replayed, ends steps where its inflow is known to. Columns restarted take nine at
        // each output.
        QVERIFY2(many.statistics().steps <= few.statistics().steps + 2 * long(outputs.size()),
                 qPrintable(QString("%1 and %2").arg(many.statistics().steps).arg(few.statistics().steps)));
        QCOMPARE(replayed.size(), outputs.size());
        QCOMPARE(computed.size(), outputs.size());
        for (std::size_t i = 0; i < outputs.size(); ++i)
            QVERIFY2(std::abs(replayed[i] - computed[i]) <= 2.0 * tolerance * computed[i],
                     qPrintable(QString("%1 and %2").arg(replayed[i]).arg(computed[i])));
        QVERIFY(many.balanceErrors().worst < 1e-8);
    }

    // Switching waits for the product to break through: an event that the columns themselves decide.
    void repeatsEventsOfItsUnits()
    {
        const std::string text = support::threeColumns(R"("switch_by": "breakthrough", "switch_fraction": "1 %")");
        const figures::RunResult plain = runOf(text, false), reused = runOf(text, true);
        QVERIFY(reused.status == figures::RunStatus::Ok);
        QVERIFY(reused.reuse->cycles >= 2);
        QVERIFY(reused.balance.worst < 1e-8);
        const auto figure = [](const figures::RunResult& run, std::string_view tag) {
            return std::find_if(run.kpis.begin(), run.kpis.end(), [tag](const figures::Kpi& k) { return k.tag == tag; })
                ->value;
        };
        for (const char* tag : {"pcc.switches", "pcc.interval", "pcc.cycle_load", "pcc.yield"})
            QVERIFY2(std::abs(figure(reused, tag) / figure(plain, tag) - 1.0) < 10.0 * tolerance, tag);
    }

    // The flow of the feed changes halfway: replaying ends there, and begins again with what is computed from then on.
    void endsWhereTheFeedChanges()
    {
        solve::Simulation reused = opened(support::threeColumns(support::switchesByTime,
                                                                R"({"id": "rest", "unit": "pump", "at": "0 h"})")),
                          plain = opened(support::threeColumns(support::switchesByTime,
                                                               R"({"id": "rest", "unit": "pump", "at": "0 h"})"),
                                         false);
        const auto feed = [](solve::Simulation& simulation, double flow) {
            QVERIFY(bool(simulation.set(writes(simulation.plant(), "pump.out.flow"), flow)));
        };
        constexpr double millilitrePerMinute = 1e-6 / 60.0;
        feed(reused, 0.38 * millilitrePerMinute);
        QVERIFY(support::advanceReplaying(reused, hour));
        feed(plain, 0.38 * millilitrePerMinute);
        QVERIFY(bool(plain.advance(reused.time())));
        const double before = reused.cycleReuse().time, changed = reused.time();
        for (solve::Simulation* run : {&reused, &plain}) {
            feed(*run, 0.30 * millilitrePerMinute);
            QVERIFY(bool(run->advance(changed + 2 * hour)));
        }
        QCOMPARE(reused.cycleReuse().time, before);
        QVERIFY(support::advanceReplaying(reused, hour));
        QVERIFY(bool(plain.advance(reused.time())));
        for (const char* tag : {"pcc.cycle_load", "pcc.yield", "pool.mab", "pool.volume"}) {
            const double x = plain.value(reads(plain.plant(), tag)), y = reused.value(reads(reused.plant(), tag));
            QVERIFY2(std::abs(x - y) <= 10.0 * tolerance * std::abs(x), tag);
        }
        QVERIFY(reused.balanceErrors().worst < 1e-8);
    }

    // A feed that falls all the time has no cycle that comes again; the run is the plain one to the last digit.
    void neverBeginsWhereNothingComesAgain()
    {
        const std::string text = support::threeColumns(support::switchesByTime,
                                                       R"({"id": "load", "unit": "pump", "at": "0 h",
             "ramp": {"pump.out.flow": {"from": "0.38 mL/min", "to": "0.2 mL/min", "over": "950 min"}}, "until": {"for": "950 min"}})");
        solve::Simulation reused = opened(text), plain = opened(text, false);
        QVERIFY(reused.advance(9 * hour) && plain.advance(9 * hour));
        QCOMPARE(reused.cycleReuse().cycles, 0);
        QCOMPARE(reused.cycleReuse().from, -1.0);
        QVERIFY(reused.states() == plain.states());
    }

    // A condition of the recipe on what comes out, which no cycle before has met, is met at its time.
    void aPhaseEndsOnItsCondition()
    {
        const std::string text = support::threeColumns(
            support::switchesByTime,
            R"({"id": "load", "unit": "pump", "at": "0 h", "set": {"pump.out.flow": "0.38 mL/min"},
             "until": {"value": "pcc.switches", "above": 9.5}})");
        const figures::RunResult plain = runOf(text, false), reused = runOf(text, true);
        QVERIFY(plain.phases.front().end > 0.0);
        QCOMPARE(reused.phases.front().end, plain.phases.front().end);
        compareRuns(plain, reused);
    }

    void stopsAndGoesOnFromASnapshot()
    {
        const std::string text = support::threeColumns(
            support::switchesByTime,
            R"({"id": "load", "unit": "pump", "at": "0 h", "set": {"pump.out.flow": "0.38 mL/min"}, "until": {"for": "90 h"}})");
        solve::Simulation whole = opened(text), cut = opened(text), later = opened(text);
        QVERIFY(support::advanceReplaying(whole, hour));
        const double at = whole.time() + 0.03 * hour;
        std::stop_source stop;
        QVERIFY(bool(cut.advance(
            at + 10 * hour, std::vector<double>{at}, [&](double) { stop.request_stop(); }, stop.get_token())));
        QCOMPARE(cut.time(), at);
        QVERIFY(cut.cycleReuse().time > hour);
        QVERIFY(later.restore(cut.snapshot()) && support::advanceReplaying(later, hour));
        QVERIFY(later.cycleReuse().from > at); // it computes cycles of its own first
        for (solve::Simulation* run : {&whole, &cut}) QVERIFY(bool(run->advance(later.time())));
        for (const char* tag : {"pcc.cycle_load", "pcc.yield", "pool.mab", "pool.volume"})
            for (const solve::Simulation* run : {&cut, &later}) {
                const double x = whole.value(reads(whole.plant(), tag)), y = run->value(reads(run->plant(), tag));
                QVERIFY2(std::abs(x - y) <= 10.0 * tolerance * std::abs(x), tag);
            }
        for (const solve::Simulation* run : {&whole, &cut, &later}) QVERIFY(run->balanceErrors().worst < 1e-8);
    }
};

TITER_TEST(TestCycleReuse)

} // namespace tst_cycle_reuse

#include "tst_cycle_reuse.moc"
