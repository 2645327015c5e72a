// The oracle of linear columns against moments, Brenner's series, and curves made by others.
#include "tests/support/column_oracle.h"
#include "tests/support/sanitized.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>
#include <complex>
#include <numbers>

namespace tst_column_oracle {

using namespace titer::support;

namespace {

// D2 of the models' reference: one linearly bound component in the bed of the load-wash-elute case.
LinearColumn reference()
{
    LinearColumn column;
    column.length = 0.014;
    column.velocity = 5.75e-4;
    column.dispersion = 5.75e-8;
    column.bedPorosity = 0.37;
    column.particlePorosity = 0.75;
    column.particleRadius = 4.5e-5;
    column.filmCoefficient = 6.9e-6;
    column.poreDiffusivity = 6.07e-11;
    column.ka = 3.55;
    column.kd = 0.1;
    return column;
}

LinearColumn emptyTube(double peclet)
{
    LinearColumn column;
    column.model = LinearColumn::Model::LumpedRate;
    column.length = 0.1;
    column.velocity = 1e-3;
    column.dispersion = column.length * column.velocity / peclet;
    column.totalPorosity = 0.6;
    return column;
}

// Residues of G/s at its poles (Brenner 1962, Chem. Eng. Sci. 17): the outlet after a step from 0 to 1 at `turns` residence times. The
// terms cancel from Peclet 30 on.
double brennerStep(double peclet, double turns)
{
    const double half = 0.5 * peclet;
    const auto pole = [&](double y) {
        return (1.0 - 4.0 * y * y / (peclet * peclet)) * std::sin(y) + 4.0 * y / peclet * std::cos(y);
    };
    double sum = 1.0;
    for (int n = 1; n < 400; ++n) {
        double low = (n - 1) * std::numbers::pi + 1e-9, high = n * std::numbers::pi - 1e-9;
        for (int i = 0; i < 200; ++i) {
            const double middle = 0.5 * (low + high);
            (pole(low) * pole(middle) <= 0.0 ? high : low) = middle;
        }
        const std::complex<double> a(0.0, (low + high) / peclet);
        const std::complex<double> s = 0.25 * peclet * (a * a - 1.0);
        const std::complex<double> sh = std::sinh(half * a), ch = std::cosh(half * a);
        const std::complex<double> slope =
            2.0 * (2.0 * a * sh + (1.0 + a * a) * half * ch + 2.0 * ch + 2.0 * a * half * sh);
        sum += (4.0 * a * std::exp(half + s * turns) * half * a / (slope * s)).real();
    }
    return sum;
}

double worstGap(const std::vector<double>& values, const std::vector<double>& others)
{
    double worst = 0.0;
    for (std::size_t i = 0; i < values.size(); ++i) worst = std::max(worst, std::abs(values[i] - others[i]));
    return worst;
}

} // namespace

class ColumnOracle : public QObject {
    Q_OBJECT

private slots:
    void meansAndVariancesFollowTheClosedForms();
    void anEmptyTubeFollowsBrenner();
    void aBoundPulseIsThatOfHighPrecisionArithmetic();
    void aBoundPulseIsThatOfAnotherProgram();
    void whatWasFedLeaves();
    void aRampIsTheIntegralOfAStep();
    void surfaceDiffusionHasItsLimits();
    void aCurveThatJumpsIsRefused();
};

void ColumnOracle::meansAndVariancesFollowTheClosedForms()
{
    // Mean L/u [1 + F (ep + (1 - ep) K)] = 423.37 s, 428.37 s after a pulse of 10 s.
    LinearColumn column = reference();
    QVERIFY(std::abs(column.moments().mean + 5.0 - 428.3725) < 1e-4);
    // Variance: of the closed vessel in residence times, and 2 L/u times what the bead adds (film, pores, binding).
    for (const bool kinetic : {true, false}) {
        column.kinetic = kinetic;
        const LinearColumn::Moments moments = column.moments();
        const double peclet = column.velocity * column.length / column.dispersion;
        const double vessel = 2.0 / peclet - 2.0 / (peclet * peclet) * (1.0 - std::exp(-peclet));
        const double phase = (1.0 - 0.37) / 0.37, solid = 0.25 / 0.75, perPore = 0.75 * (1.0 + solid * 35.5);
        const double radius = column.particleRadius;
        const double bead = perPore * perPore * radius * radius / (15.0 * 0.75 * column.poreDiffusivity) +
                            perPore * perPore * radius / (3.0 * column.filmCoefficient) +
                            (kinetic ? 0.25 * 35.5 / column.kd : 0.0);
        const double expected =
            moments.mean * moments.mean * vessel + 2.0 * column.length / column.velocity * phase * bead;
        QVERIFY2(std::abs(moments.variance / expected - 1.0) < 1e-9,
                 qPrintable(QString::number(moments.variance / expected - 1.0)));
    }
}

void ColumnOracle::anEmptyTubeFollowsBrenner()
{
    for (const double peclet : {4.0, 16.0}) {
        const LinearColumn tube = emptyTube(peclet);
        const double residence = tube.length / tube.velocity;
        std::vector<double> times, expected;
        for (const double turns : {0.3, 0.6, 0.9, 1.0, 1.2, 1.8, 3.0}) {
            times.push_back(turns * residence);
            expected.push_back(brennerStep(peclet, turns));
        }
        const double worst = worstGap(outletCurve(tube, {{1e6, 1.0, 0.0}}, times), expected);
        QVERIFY2(worst < 1e-10, qPrintable(QString::number(worst)));
    }
}

void ColumnOracle::aBoundPulseIsThatOfHighPrecisionArithmetic()
{
    // Talbot's contour with 60 nodes in 40 digits (mpmath 1.2.1), the boundary value problem solved as two equations.
    const std::vector<double> curve =
        outletCurve(reference(), {{10.0, 1.0, 0.0}}, {100.0, 400.0, 423.0, 600.0, 1500.0});
    const std::vector<double> expected = {0.00673136153339753, 0.0183002421238655, 0.01757508614071629,
                                          0.01022771268645743, 3.463954250508679e-5};
    QVERIFY2(worstGap(curve, expected) < 1e-12, qPrintable(QString::number(worstGap(curve, expected))));
}

void ColumnOracle::aBoundPulseIsThatOfAnotherProgram()
{
    // cadet/CADET-Julia at ef698f3, test6_semi_analytic.csv, by inverse Laplace transform; it differs by 1.3e-8 from this one at most.
    LinearColumn column = reference();
    column.kinetic = false;
    const std::vector<double> curve = outletCurve(column, {{10.0, 1.0, 0.0}}, {100.0, 249.0, 400.0, 600.0, 999.0});
    const std::vector<double> expected = {0.004730756257637386, 0.018560982797365688, 0.01989751495211253,
                                          0.01059410392952153, 0.0009623219884954513};
    QVERIFY2(worstGap(curve, expected) < 2e-8, qPrintable(QString::number(worstGap(curve, expected))));
}

void ColumnOracle::whatWasFedLeaves()
{
    if (isSanitized) QSKIP("aBoundPulseIsThatOfAnotherProgram takes curves of the same oracle");
    for (const LinearColumn::Model model :
         {LinearColumn::Model::GeneralRate, LinearColumn::Model::LumpedRateWithPores}) {
        LinearColumn column = reference();
        column.model = model;
        column.accessibility = 0.6;
        std::vector<double> times;
        for (int i = 1; i <= 6000; ++i) times.push_back(i);
        double area = 0.0, first = 0.0;
        const std::vector<double> curve = outletCurve(column, {{10.0, 1.0, 0.0}, {20.0, 0.5, 0.1}}, times);
        for (std::size_t i = 0; i < curve.size(); ++i) {
            area += curve[i];
            first += curve[i] * times[i];
        }
        QVERIFY(std::abs(area - 40.0) < 1e-8); // 10 x 1 + 20 x (0.5 + 0.1 x 10)
        const double fedAt = (10.0 * 5.0 + 10.0 * 20.0 + 20.0 * (10.0 + 40.0 / 3.0)) / 40.0;
        QVERIFY(std::abs(first / area - fedAt - column.moments().mean) < 1e-6);
    }
}

void ColumnOracle::aRampIsTheIntegralOfAStep()
{
    const LinearColumn column = reference();
    std::vector<double> times;
    constexpr int points = 2000;
    const double end = 500.0, step = end / points;
    for (int i = 1; i <= points; ++i) times.push_back(i * step);
    const std::vector<double> steps = outletCurve(column, {{1e6, 1.0, 0.0}}, times);
    double integral = 0.0; // Simpson
    for (int i = 0; i < points; i += 2)
        integral += step / 3.0 *
                    ((i ? steps[std::size_t(i - 1)] : 0.0) + 4.0 * steps[std::size_t(i)] + steps[std::size_t(i + 1)]);
    const double ramp = outletCurve(column, {{1e6, 0.0, 1.0}}, {end}).front();
    QVERIFY2(std::abs(ramp / integral - 1.0) < 1e-8, qPrintable(QString::number(ramp / integral - 1.0)));
}

void ColumnOracle::surfaceDiffusionHasItsLimits()
{
    const std::vector<double> times = {200.0, 300.0, 423.0, 600.0};
    const std::vector<InletSegment> pulse = {{10.0, 1.0, 0.0}};
    LinearColumn column = reference();
    const std::vector<double> without = outletCurve(column, pulse, times);
    column.surfaceDiffusivity = 1e-20;
    QVERIFY(worstGap(outletCurve(column, pulse, times), without) < 1e-10);
    // Fast binding is rapid equilibrium, with the same error that falls as 1/kd.
    column.surfaceDiffusivity = 1e-13;
    column.kinetic = false;
    const std::vector<double> equilibrium = outletCurve(column, pulse, times);
    QVERIFY(worstGap(equilibrium, without) > 1e-4);
    column.kinetic = true;
    double before = 0.0;
    for (const double speed : {1e3, 1e4, 1e5}) {
        column.ka = 35.5 * speed;
        column.kd = speed;
        const double gap = worstGap(outletCurve(column, pulse, times), equilibrium);
        QVERIFY2(gap < 1e-5 && (before == 0.0 || gap < 0.4 * before), qPrintable(QString::number(gap)));
        before = gap;
    }
}

void ColumnOracle::aCurveThatJumpsIsRefused()
{
    LinearColumn tube = emptyTube(40.0);
    tube.dispersion = 0.0;
    QVERIFY_THROWS_EXCEPTION(std::runtime_error, (void)outletCurve(tube, {{10.0, 1.0, 0.0}}, {50.0}));
}

TITER_TEST(ColumnOracle)

} // namespace tst_column_oracle

#include "tst_column_oracle.moc"
