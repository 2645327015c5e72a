// The inlet: which step of its program counts, ramps, and who owns its flow.
#include "tests/support/core/unit_bench.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>

namespace titer::unitops::inlet {
extern const model::UnitType inlet;
}

namespace tst_inlet {

using namespace titer;
using test::UnitBench;

namespace {

constexpr double unwritten = std::numeric_limits<double>::quiet_NaN();

std::vector<model::Component> glucose()
{
    return {{.id = "glucose", .label = "Glucose", .basis = model::Basis::Amount}};
}

// Flow and concentration at a time.
std::pair<double, double> at(UnitBench& b, double time, double written = unwritten)
{
    auto e = b.evaluation();
    e.time = time;
    e.out[0].flow = written;
    e.run();
    return {e.out[0].flow, e.outConcentrations[0][0]};
}

} // namespace

class InletTest : public QObject {
    Q_OBJECT

private slots:
    void followsItsProgramStepByStep();
    void holdsTheLastStepForEver();
    void rampsWithinAStepAndNotBeyondIt();
    void growsExponentiallyWithinAStep();
    void neverFlowsBackwards();
    void aWrittenFlowGoesBeforeTheProgram();
    void withoutAProgramNothingFlows();
    void namesTheTimesAtWhichItChanges();
};

void InletTest::followsItsProgramStepByStep()
{
    UnitBench b(unitops::inlet::inlet, glucose());
    b.setup().program = {{.duration = 10.0, .flow = 1.0, .temperature = 280.0, .concentration = {5.0}, .ramp = {}},
                         {.duration = 10.0, .flow = 2.0, .concentration = {}, .ramp = {}}};
    QCOMPARE(at(b, 0.0), std::pair(1.0, 5.0));
    QCOMPARE(at(b, 9.999), std::pair(1.0, 5.0));
    QCOMPARE(at(b, 10.0), std::pair(2.0, 0.0));
    auto e = b.evaluation();
    e.run();
    QCOMPARE(e.out[0].temperature, 280.0);
}

void InletTest::holdsTheLastStepForEver()
{
    UnitBench b(unitops::inlet::inlet, glucose());
    b.setup().program = {{.duration = 10.0, .flow = 3.0, .concentration = {7.0}, .ramp = {}}};
    QCOMPARE(at(b, 1e6), std::pair(3.0, 7.0));
}

void InletTest::rampsWithinAStepAndNotBeyondIt()
{
    UnitBench b(unitops::inlet::inlet, glucose());
    b.setup().program = {{.duration = 10.0, .flow = 1.0, .flowRamp = 0.1, .concentration = {5.0}, .ramp = {-0.25}}};
    QCOMPARE(at(b, 4.0), std::pair(1.4, 4.0));
    QCOMPARE(at(b, 25.0), std::pair(2.0, 2.5));
    // A last step without an end ramps on.
    b.setup().program[0].duration = 0.0;
    b.make();
    QCOMPARE(at(b, 30.0), std::pair(4.0, 0.0));
}

// F0 exp(mu t), to the end of the step, and for ever in a last step without one.
void InletTest::growsExponentiallyWithinAStep()
{
    UnitBench b(unitops::inlet::inlet, glucose());
    b.setup().program = {{.duration = 10.0, .flow = 2.0, .flowGrowth = 0.1, .concentration = {5.0}, .ramp = {}}};
    QCOMPARE(at(b, 0.0), std::pair(2.0, 5.0));
    QCOMPARE(at(b, 7.0), std::pair(2.0 * std::exp(0.7), 5.0));
    QCOMPARE(at(b, 25.0), std::pair(2.0 * std::exp(1.0), 5.0));
    b.setup().program[0].duration = 0.0;
    b.make();
    QCOMPARE(at(b, 30.0).first, 2.0 * std::exp(3.0));
}

void InletTest::neverFlowsBackwards()
{
    UnitBench b(unitops::inlet::inlet, glucose());
    b.setup().program = {{.duration = 0.0, .flow = 1.0, .flowRamp = -0.1, .concentration = {1.0}, .ramp = {}}};
    QCOMPARE(at(b, 100.0).first, 0.0);
}

void InletTest::aWrittenFlowGoesBeforeTheProgram()
{
    UnitBench b(unitops::inlet::inlet, glucose());
    b.setup().program = {{.duration = 10.0, .flow = 1.0, .concentration = {5.0}, .ramp = {}}};
    QCOMPARE(at(b, 1.0, 0.25), std::pair(0.25, 5.0));
    QCOMPARE(at(b, 1.0, 0.0), std::pair(0.0, 5.0));
}

void InletTest::withoutAProgramNothingFlows()
{
    UnitBench b(unitops::inlet::inlet, glucose());
    QCOMPARE(at(b, 1.0), std::pair(0.0, 0.0));
    QCOMPARE(at(b, 1.0, 2.0), std::pair(2.0, 0.0));
}

void InletTest::namesTheTimesAtWhichItChanges()
{
    UnitBench b(unitops::inlet::inlet, glucose());
    QVERIFY(std::isinf(model::nextBreak(b.make(), 0.0, {})));
    b.setup().program = {{.duration = 10.0, .concentration = {}, .ramp = {}},
                         {.duration = 0.0, .concentration = {}, .ramp = {}},
                         {.duration = 5.0, .concentration = {}, .ramp = {}}};
    const model::UnitModel& inlet = b.make();
    QCOMPARE(model::nextBreak(inlet, 0.0, {}), 10.0);
    QCOMPARE(model::nextBreak(inlet, 9.0, {}), 10.0);
    QCOMPARE(model::nextBreak(inlet, 10.0, {}), 15.0);
    QVERIFY(std::isinf(model::nextBreak(inlet, 15.0, {})));
}

TITER_TEST(InletTest)

} // namespace tst_inlet

#include "tst_inlet.moc"
