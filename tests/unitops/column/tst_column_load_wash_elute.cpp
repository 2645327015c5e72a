// Load, wash and elution of three proteins (D1 of the models' reference) through the engine.
#include "core/reference/column_outlets.h"
#include "core/reference/column_plants.h"
#include "tests/reference/column_lwe.h"
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>
#include <cmath>

namespace tst_column_load_wash_elute {

using namespace titer;
namespace reference = titer::reference;

namespace {

std::vector<double> outlet(const figures::RunResult& run, const char* component)
{
    const figures::Column* column = run.column("column.out." + std::string(component));
    return column ? column->values : std::vector<double>();
}

figures::RunResult runOf(const reference::LoadWashElute& conditions, double tolerance)
{
    figures::RunResult run =
        support::runOf(reference::loadWashElute(conditions), tolerance, runs::gridPoints(1500.0, 1501));
    for (const base::Error& e : run.errors) qWarning("%s: %s", e.where.c_str(), e.what.text().c_str());
    return run;
}

// Worst difference over the whole outlet of a component, relative to its published peak.
double worstGap(const figures::RunResult& run, const figures::RunResult& other, const reference::ElutionPeak& peak)
{
    const std::vector<double> one = outlet(run, peak.component), two = outlet(other, peak.component);
    double worst = 0.0;
    for (std::size_t i = 0; i < one.size(); ++i) worst = std::max(worst, std::abs(one[i] - two[i]));
    return worst / peak.height;
}

} // namespace

class ColumnLoadWashElute : public QObject {
    Q_OBJECT

private slots:
    void peaksAreThePublished_data();
    void peaksAreThePublished();
    void slowAndFastBindingAgreeWithEquilibrium();
    void outletsFollowTheConvergedSolution();
};

void ColumnLoadWashElute::peaksAreThePublished_data()
{
    QTest::addColumn<double>("tolerance");
    QTest::addColumn<double>("height");
    QTest::newRow("normal") << 1e-6 << 1e-3;
    QTest::newRow("reference") << 1e-8 << 3e-4;
}

void ColumnLoadWashElute::peaksAreThePublished()
{
    QFETCH(double, tolerance);
    QFETCH(double, height);
    const figures::RunResult run = runOf({}, tolerance);
    QVERIFY(run.status == figures::RunStatus::Ok);
    QVERIFY2(run.balance.worst < 1e-10, qPrintable(QString::number(run.balance.worst)));
    for (const reference::ElutionPeak& p : reference::elutionPeaks) {
        const std::vector<double> values = outlet(run, p.component);
        QCOMPARE(values.size(), std::size_t(1501));
        const auto top = std::max_element(values.begin(), values.end());
        QVERIFY2(std::abs(*top / p.height - 1.0) < height, qPrintable(QString::number(*top / p.height - 1.0)));
        QVERIFY(std::abs(double(top - values.begin()) - p.time) <= 1.0);
        double area = 0.0, first = 0.0, left = 0.0, right = 0.0;
        for (std::size_t i = 0; i < values.size(); ++i) {
            area += values[i]; // both ends are nearly 0: trapezia of 1 s
            first += values[i] * double(i);
            if (i > 0 && values[i - 1] < 0.5 * *top && values[i] >= 0.5 * *top) left = double(i);
            if (i > 0 && values[i - 1] >= 0.5 * *top && values[i] < 0.5 * *top) right = double(i);
        }
        QVERIFY2(std::abs(area / p.area - 1.0) < 1e-4, qPrintable(QString::number(area, 'g', 8)));
        QVERIFY2(std::abs(first / area - p.mean) < 0.05, qPrintable(QString::number(first / area, 'g', 8)));
        QVERIFY(std::abs(left - p.from) <= 1.0 && std::abs(right - p.to) <= 1.0);
    }
}

void ColumnLoadWashElute::slowAndFastBindingAgreeWithEquilibrium()
{
    const figures::RunResult slow = runOf({}, 1e-6), fast = runOf({.kd = 1000.0}, 1e-6),
                             equilibrium = runOf({.kinetic = false}, 1e-6);
    QVERIFY(slow.status == figures::RunStatus::Ok);
    QVERIFY(fast.status == figures::RunStatus::Ok);
    QVERIFY(equilibrium.status == figures::RunStatus::Ok);
    for (const reference::ElutionPeak& p : reference::elutionPeaks) {
        // At these salt concentrations binding relaxes with kd c_salt^nu, 1e6 1/s and more: all three are in equilibrium.
        const double ofSlow = worstGap(slow, equilibrium, p), ofFast = worstGap(fast, equilibrium, p);
        QVERIFY2(ofFast < 2e-4, qPrintable(QString::number(ofFast)));
        QVERIFY2(ofSlow < 2e-4, qPrintable(QString::number(ofSlow)));
    }
}

void ColumnLoadWashElute::outletsFollowTheConvergedSolution()
{
    struct Level {
        double tolerance, proteins, salt; // relative to the peak, [mol/m3]
    };
    for (const Level& level :
         {Level{1e-6, 1e-3, 0.02}, Level{1e-8, 3e-4, 0.002}, Level{1e-10, 2e-5, 0.001}, Level{1e-12, 8e-6, 0.001}}) {
        const figures::RunResult run = runOf({}, level.tolerance);
        QVERIFY(run.status == figures::RunStatus::Ok);
        const reference::LweError error =
            reference::lweError(reference::generalRateLwe(), outlet(run, "salt"), outlet(run, "lysozyme"),
                                outlet(run, "cytochrome"), outlet(run, "ribonuclease"));
        QVERIFY2(error.proteins < level.proteins, qPrintable(QString::number(error.proteins)));
        QVERIFY2(error.salt < level.salt, qPrintable(QString::number(error.salt)));
    }
}

TITER_TEST(ColumnLoadWashElute)

} // namespace tst_column_load_wash_elute

#include "tst_column_load_wash_elute.moc"
