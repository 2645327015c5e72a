// Langmuir binding: shocks and displacement against exact answers (tests/support/langmuir_oracle.h), and a batch
// against a published curve.
#include "core/base/text.h"
#include "core/reference/column_plants.h"
#include "tests/reference/column_langmuir.h"
#include "tests/support/core/runs.h"
#include "tests/support/langmuir_oracle.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>
#include <cmath>

namespace tst_column_langmuir {

using namespace titer;
using support::LangmuirBed;

namespace {

// A breakthrough in the lumped rate model; the components are `a` and, where it is fed, `b`.
struct Breakthrough {
    LangmuirBed bed; // of `a`
    double feed = 1.0;
    double dispersion = 0.0;
    double ka2 = 0.0, kd2 = 1.0, feed2 = 0.0; // of `b`, with the same qmax
    double end = 0.0;                         // [s]
    bool kinetic = false;

    std::string plant() const
    {
        const auto pair = [](const char* key, double a, double b) {
            return "\"" + std::string(key) + "\": {\"a\": " + base::writeNumber(a) +
                   ", \"b\": " + base::writeNumber(b) + "}";
        };
        return R"({"format": "titer.plant/1", "name": "Breakthrough",
 "components": [{"id": "a", "basis": "amount"}, {"id": "b", "basis": "amount"}],
 "units": [{"id": "feed", "type": "inlet", "program": [{"for": )" +
               base::writeNumber(end) + R"(, "flow": 1e-8, )" + pair("concentration", feed, feed2) + R"(}]},
  {"id": "column", "type": "chromatography_column", "params": {"model": "lumped_rate", "length": )" +
               base::writeNumber(bed.length) + R"(, "interstitial_velocity": )" + base::writeNumber(bed.velocity) +
               R"(, "axial_dispersion": )" + base::writeNumber(dispersion) + R"(, "total_porosity": )" +
               base::writeNumber(bed.porosity) + R"(, "binding": {"type": "langmuir", "kinetic": )" +
               (kinetic ? "true, " : "false, ") + pair("ka", bed.ka, ka2) + ", " + pair("kd", bed.kd, kd2) + ", " +
               pair("qmax", bed.qmax, bed.qmax) +
               R"(}}},
  {"id": "drain", "type": "outlet"}],
 "streams": [{"from": "feed.out", "to": "column.in"}, {"from": "column.out", "to": "drain.in"}],
 "recipe": {"duration": )" +
               base::writeNumber(end) + R"(, "phases": []}})";
    }
};

figures::RunResult runOf(const std::string& plant, double tolerance, double end, int points)
{
    figures::RunResult run = support::runOf(plant, tolerance, runs::gridPoints(end, points));
    for (const base::Error& e : run.errors) qWarning("%s: %s", e.where.c_str(), e.what.text().c_str());
    return run;
}

// When a curve first passes `level` upwards, interpolated [s].
double crossing(const figures::RunResult& run, const char* tag, double level)
{
    const std::vector<double>& values = run.column(tag)->values;
    for (std::size_t i = 1; i < values.size(); ++i)
        if (values[i - 1] < level && values[i] >= level)
            return run.times[i - 1] +
                   (run.times[i] - run.times[i - 1]) * (level - values[i - 1]) / (values[i] - values[i - 1]);
    return -1.0;
}

// 100 s, phase ratio 1, K = 1 m3/mol, and where one component is fed with 1 mol/m3 the shock leaves at 1100 s.
LangmuirBed steepBed()
{
    LangmuirBed bed;
    bed.length = 0.1;
    bed.velocity = 1e-3;
    bed.porosity = 0.5;
    bed.ka = bed.kd = 1.0;
    bed.qmax = 20.0;
    return bed;
}

} // namespace

class ColumnLangmuir : public QObject {
    Q_OBJECT

private slots:
    void theShockMovesAsItsJumpConditionSays();
    void bindingThatTakesTimeBreaksThroughAsThomasSays();
    void aDisplacedComponentRollsUp();
    void aBatchOfTwoIsThePublishedOne();
};

void ColumnLangmuir::theShockMovesAsItsJumpConditionSays()
{
    for (const double dispersion : {0.0, 2e-8}) { // without, and at Peclet 5000
        const Breakthrough shock{.bed = steepBed(), .dispersion = dispersion, .end = 1400.0};
        const figures::RunResult run = runOf(shock.plant(), 1e-5, shock.end, 14001);
        QVERIFY(run.status == figures::RunStatus::Ok);
        const double time = crossing(run, "column.out.a", 0.5);
        QVERIFY2(std::abs(time / shock.bed.shockTime(1.0) - 1.0) < 1e-3, qPrintable(QString::number(time, 'g', 8)));
        QVERIFY2(run.balance.worst < 1e-10, qPrintable(QString::number(run.balance.worst)));
    }
}

void ColumnLangmuir::bindingThatTakesTimeBreaksThroughAsThomasSays()
{
    Breakthrough kinetic{.bed = steepBed(), .end = 2200.0, .kinetic = true};
    kinetic.bed.ka = 0.03;
    kinetic.bed.kd = 0.015;
    kinetic.ka2 = kinetic.bed.ka, kinetic.kd2 = kinetic.bed.kd; // what is not fed would convect without width
    const figures::RunResult run = runOf(kinetic.plant(), 1e-6, kinetic.end, 1101);
    QVERIFY(run.status == figures::RunStatus::Ok);
    const std::vector<double>& values = run.column("column.out.a")->values;
    for (std::size_t k = 0; k < values.size(); ++k)
        QVERIFY2(std::abs(values[k] - kinetic.bed.thomas(kinetic.feed, run.times[k])) < 1e-4,
                 qPrintable(QString("%1 s: %2").arg(run.times[k]).arg(values[k])));
}

void ColumnLangmuir::aDisplacedComponentRollsUp()
{
    Breakthrough pair{.bed = steepBed(), .dispersion = 2e-8, .ka2 = 4.0, .feed2 = 1.0, .end = 2000.0};
    const support::Displacement exact =
        support::displacement({20.0, 80.0}, {1.0, 4.0}, {1.0, 1.0}, pair.bed.phaseRatio(), 100.0);
    const figures::RunResult run = runOf(pair.plant(), 1e-5, pair.end, 20001);
    QVERIFY(run.status == figures::RunStatus::Ok);
    QVERIFY(exact.plateau > 1.5 && exact.secondTime < 1800.0);
    const double first = crossing(run, "column.out.a", 0.5 * exact.plateau),
                 second = crossing(run, "column.out.b", 0.5);
    QVERIFY2(std::abs(first / exact.firstTime - 1.0) < 1e-3, qPrintable(QString::number(first, 'g', 8)));
    QVERIFY2(std::abs(second / exact.secondTime - 1.0) < 1e-3, qPrintable(QString::number(second, 'g', 8)));
    const double plateau = support::at(run, "column.out.a", 0.5 * (exact.firstTime + exact.secondTime));
    QVERIFY2(std::abs(plateau / exact.plateau - 1.0) < 1e-3, qPrintable(QString::number(plateau, 'g', 8)));
    QVERIFY(std::abs(support::at(run, "column.out.a", pair.end) - 1.0) < 1e-3);
    QVERIFY2(run.balance.worst < 1e-10, qPrintable(QString::number(run.balance.worst)));
}

void ColumnLangmuir::aBatchOfTwoIsThePublishedOne()
{
    const figures::RunResult run = runOf(reference::langmuirPulse(), 1e-6, 40.0, 401);
    QVERIFY(run.status == figures::RunStatus::Ok);
    constexpr double bound = 5e-3 * 12.5; // 0.5 % of the largest concentration that leaves [mol/m3]
    for (const reference::LangmuirPoint& p : reference::langmuirBatch) {
        const double strong = support::at(run, "column.out.strong", p.time),
                     weak = support::at(run, "column.out.weak", p.time);
        QVERIFY2(std::abs(strong - p.strong) < bound && std::abs(weak - p.weak) < bound,
                 qPrintable(QString("%1 s: %2 %3").arg(p.time).arg(strong - p.strong).arg(weak - p.weak)));
    }
}

TITER_TEST(ColumnLangmuir)

} // namespace tst_column_langmuir

#include "tst_column_langmuir.moc"
