// Linear binding: the outlet of a run against the exact solution (tests/support/column_oracle.h), over all times.
#include "tests/support/core/column_cases.h"
#include "tests/support/test_program.h"

#include "tests/support/core/runs.h"

#include <QTest>

#include <cmath>

namespace tst_column_linear {

using namespace titer;
using support::LinearCase;
using support::LinearColumn;

namespace {

// D2 of the models' reference.
LinearCase referencePulse()
{
    LinearCase linear;
    LinearColumn& c = linear.column;
    c.length = 0.014;
    c.velocity = 5.75e-4;
    c.dispersion = 5.75e-8;
    c.bedPorosity = 0.37;
    c.particlePorosity = 0.75;
    c.particleRadius = 4.5e-5;
    c.filmCoefficient = 6.9e-6;
    c.poreDiffusivity = 6.07e-11;
    c.ka = 3.55;
    c.kd = 0.1;
    linear.inlet = {{10.0, 1.0, 0.0}};
    linear.end = 1500.0;
    return linear;
}

} // namespace

class ColumnLinear : public QObject {
    Q_OBJECT

private slots:
    void aBoundPulseLeavesAt428Seconds();
    void outletsAreExact_data();
    void outletsAreExact();
    void errorsFallWithTheTolerance();
    void boundMoleculesMoveOnTheSurface();
};

void ColumnLinear::aBoundPulseLeavesAt428Seconds()
{
    LinearCase pulse = referencePulse();
    pulse.end = 6000.0;
    for (const bool kinetic : {true, false}) {
        pulse.column.kinetic = kinetic;
        const figures::RunResult run = support::runOf(support::plantOf(pulse), 1e-6, runs::gridPoints(6000.0, 6001));
        QVERIFY(run.status == figures::RunStatus::Ok);
        double area = 0.0, first = 0.0;
        for (std::size_t i = 0; i < run.times.size(); ++i) {
            const double c = run.column("column.out.solute")->values[i];
            area += c;
            first += c * run.times[i];
        }
        QVERIFY2(std::abs(first / area / 428.3725 - 1.0) < 1e-4, qPrintable(QString::number(first / area, 'g', 8)));
        QVERIFY(run.balance.worst < 1e-10);
    }
}

void ColumnLinear::outletsAreExact_data()
{
    QTest::addColumn<int>("model");
    QTest::addColumn<bool>("kinetic");
    const char* const names[] = {"general rate", "lumped rate with pores", "lumped rate"};
    for (int model = 0; model < 3; ++model)
        for (const bool kinetic : {true, false})
            QTest::newRow(qPrintable(QString("%1, %2").arg(names[model], kinetic ? "kinetic" : "rapid equilibrium")))
                << model << kinetic;
}

void ColumnLinear::outletsAreExact()
{
    QFETCH(int, model);
    QFETCH(bool, kinetic);
    for (std::uint64_t number = 0; number < 4; ++number) {
        const LinearCase linear = support::randomCase(LinearColumn::Model(model), kinetic, number);
        const double error = support::errorOf(linear, 1e-7);
        QVERIFY2(error >= 0.0 && error < 1e-6,
                 qPrintable(QString("%1: %2").arg(error).arg(QString::fromStdString(linear.words()))));
    }
}

void ColumnLinear::errorsFallWithTheTolerance()
{
    LinearCase pulse = referencePulse();
    for (const bool kinetic : {true, false}) {
        pulse.column.kinetic = kinetic;
        // The tolerance is the error's target, relative to the largest concentration; the pulse leaves with 2 % of what was fed.
        for (const double tolerance : {1e-3, 1e-4, 1e-5, 1e-6, 1e-7}) {
            const double error = support::errorOf(pulse, tolerance);
            QVERIFY2(error >= 0.0 && error < 10.0 * tolerance,
                     qPrintable(QString("%1 at %2").arg(error).arg(tolerance)));
        }
    }
}

void ColumnLinear::boundMoleculesMoveOnTheSurface()
{
    for (const bool kinetic : {true, false}) {
        LinearCase pulse = referencePulse();
        pulse.column.surfaceDiffusivity = 1e-12;
        pulse.column.kinetic = kinetic;
        const double error = support::errorOf(pulse, 1e-7);
        QVERIFY2(error >= 0.0 && error < 1e-6, qPrintable(QString::number(error)));
    }
}

TITER_TEST(ColumnLinear)

} // namespace tst_column_linear

#include "tst_column_linear.moc"
