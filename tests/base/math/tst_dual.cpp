// Dual numbers: every rule of differentiation against what is known in closed form or by differences.
#include "core/base/math/dual.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>

namespace tst_dual {

using titer::base::atLeast;
using titer::base::atMost;
using titer::base::Dual;

namespace {

using D = Dual<2>;

// The central difference, extrapolated once (Richardson), good to about 1e-10 relative at these sizes.
double slope(const std::function<double(double)>& f, double x)
{
    const auto central = [&](double h) { return (f(x + h) - f(x - h)) / (2.0 * h); };
    const double h = 1e-3 * std::max(1.0, std::abs(x));
    return (4.0 * central(h / 2.0) - central(h)) / 3.0;
}

bool near(double a, double b, double tolerance)
{
    return std::abs(a - b) <= tolerance * std::max(1.0, std::abs(b));
}

// Whether f has the double's value, and the difference's derivative in the seeded direction only.
template <class F> void agrees(const char* text, F f, double point)
{
    const D r = f(D::seed(point, 1));
    QVERIFY2(near(r.v, f(point), 1e-14), text);
    QVERIFY2(near(r.d[1], slope(f, point), 1e-8), text);
    QCOMPARE(r.d[0], 0.0);
}

#define AGREES(expression, point)                                                                                      \
    agrees(#expression, [](auto x) { return expression; }, point);                                                     \
    if (QTest::currentTestFailed()) return

} // namespace

class DualNumbers : public QObject {
    Q_OBJECT

private slots:
    void aConstantHasNoDerivative();
    void arithmeticAgreesWithDifferences();
    void functionsAgreeWithDifferences();
    void aMonodRateHasItsTextbookDerivatives();
    void directionsDoNotMix();
    void mixedArithmeticWithPlainNumbersIsExact();
    void aRootOfNothingHasAFiniteDerivative();
    void aFloorOrCeilingCutsTheDerivative();
    void theAbsoluteValueFollowsTheSideItIsOn();
    void comparisonsLookAtTheValueAlone();
};

void DualNumbers::aConstantHasNoDerivative()
{
    const D c = 3.5;
    QCOMPARE(c.v, 3.5);
    QCOMPARE(c.d[0], 0.0);
    QCOMPARE(c.d[1], 0.0);
}

void DualNumbers::arithmeticAgreesWithDifferences()
{
    for (const double point : {-2.3, -0.4, 0.7, 5.1}) {
        AGREES(x + x * x, point);
        AGREES(x - 2.0 * x * x, point);
        AGREES(x * x * x - 4.0 * x, point);
        AGREES((1.0 - x) / (2.0 + x * x), point);
        AGREES(1.0 / x, point);
        AGREES(-x / 3.0, point);
        AGREES(x / (x * x + 1.0) + x, point);
    }
}

void DualNumbers::functionsAgreeWithDifferences()
{
    using std::acos, std::acosh, std::asin, std::asinh, std::atanh, std::cosh, std::exp, std::log, std::pow, std::sinh,
        std::sqrt, std::tanh, titer::base::factorial;
    for (const double point : {0.3, 1.0, 2.7}) {
        AGREES(exp(-2.0 * x), point);
        AGREES(log(x * x), point);
        AGREES(sqrt(x + 1.0), point);
        AGREES(tanh(x - 1.0), point);
        AGREES(pow(x, 0.6), point);
        AGREES(pow(x, -1.5), point);
        AGREES(pow(x, 3.0), point);
        AGREES(asin(x / 3.0) + acos(x / 4.0), point);
        AGREES(sinh(x) * cosh(x), point);
        AGREES(asinh(x) + acosh(x + 1.5) + atanh(x / 3.0), point);
        AGREES(factorial(x) + factorial(x - 3.2), point);
    }
}

void DualNumbers::aMonodRateHasItsTextbookDerivatives()
{
    const double muMax = 0.04, s = 2.0, k = 0.5;
    const D substrate = D::seed(s, 0), constant = D::seed(k, 1);
    const D mu = muMax * substrate / (constant + substrate);
    QVERIFY(near(mu.v, 0.032, 1e-15));
    QVERIFY(near(mu.d[0], muMax * k / ((k + s) * (k + s)), 1e-15));
    QVERIFY(near(mu.d[1], -muMax * s / ((k + s) * (k + s)), 1e-15));
}

void DualNumbers::directionsDoNotMix()
{
    const D a = D::seed(2.0, 0), b = D::seed(5.0, 1);
    const D product = a * b, quotient = a / b;
    QCOMPARE(product.d[0], 5.0);
    QCOMPARE(product.d[1], 2.0);
    QCOMPARE(quotient.d[0], 0.2);
    QVERIFY(near(quotient.d[1], -2.0 / 25.0, 1e-15));
}

void DualNumbers::mixedArithmeticWithPlainNumbersIsExact()
{
    D x = D::seed(3.0, 0);
    x += 1.0;
    x *= 2.0;
    x -= 3.0;
    x /= 5.0;
    QVERIFY(near(x.v, 1.0, 1e-15));
    QVERIFY(near(x.d[0], 0.4, 1e-15));
    QCOMPARE((7.0 - D::seed(3.0, 0)).d[0], -1.0);
    QCOMPARE((6.0 / D::seed(2.0, 0)).d[0], -1.5);
}

void DualNumbers::aRootOfNothingHasAFiniteDerivative()
{
    const D nothing = D::seed(0.0, 0);
    for (const D& root : {pow(nothing, 0.4), sqrt(nothing)}) {
        QCOMPARE(root.v, 0.0);
        QCOMPARE(root.d[0], 0.0);
        QCOMPARE(root.d[1], 0.0);
    }
    QCOMPARE(pow(nothing, 1.0).d[0], 1.0);
    QCOMPARE(pow(nothing, 2.0).d[0], 0.0);
}

void DualNumbers::aFloorOrCeilingCutsTheDerivative()
{
    QCOMPARE(atLeast(D::seed(-1e-9, 0), 0.0).d[0], 0.0);
    QCOMPARE(atLeast(D::seed(-1e-9, 0), 0.0).v, 0.0);
    QCOMPARE(atLeast(D::seed(0.2, 0), 0.0).d[0], 1.0);
    QCOMPARE(atMost(D::seed(3.0, 0), 1.0).d[0], 0.0);
    QCOMPARE(atMost(D::seed(3.0, 0), 1.0).v, 1.0);
    QCOMPARE(atMost(D::seed(0.5, 0), 1.0).d[0], 1.0);
}

void DualNumbers::theAbsoluteValueFollowsTheSideItIsOn()
{
    QCOMPARE(abs(D::seed(-2.0, 0)).v, 2.0);
    QCOMPARE(abs(D::seed(-2.0, 0)).d[0], -1.0);
    QCOMPARE(abs(D::seed(2.0, 0)).d[0], 1.0);
}

void DualNumbers::comparisonsLookAtTheValueAlone()
{
    QVERIFY(D::seed(1.0, 0) < D(2.0));
    QVERIFY(D::seed(1.0, 0) <= D::seed(1.0, 1));
    QVERIFY(D::seed(1.0, 0) >= D::seed(1.0, 1));
    QVERIFY(D(3.0) > 2.0);
}

TITER_TEST(DualNumbers)

} // namespace tst_dual

#undef AGREES
#include "tst_dual.moc"
