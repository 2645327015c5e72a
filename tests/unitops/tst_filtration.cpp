// Laws of blocking against Hermia's equation and its integrals, and the Pmax analysis against them.
#include "core/model/types/rate_law.h"
#include "core/unitops/filtration.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <limits>
#include <vector>

namespace tst_filtration {

using namespace titer;
using model::Dual8;
using unitops::Fouling;
using unitops::pmax;

namespace {

bool near(double a, double b, double tolerance)
{
    return std::abs(a - b) <= tolerance * std::abs(b);
}

constexpr double K = 8.0; // [1/m]

struct Trial {
    std::vector<double> throughput, resistance;
};

// Points of a filter with this law, of clean resistance 1e8 Pa s/m.
Trial trial(const Fouling& fouling, double last, int points)
{
    Trial t;
    for (int i = 0; i < points; ++i) {
        t.throughput.push_back(last * i / (points - 1));
        t.resistance.push_back(1e8 * fouling.resistance(t.throughput.back()));
    }
    return t;
}

constexpr double flux = 150e-3 / 3600.0; // [m/s]

} // namespace

class FiltrationTest : public QObject {
    Q_OBJECT

private slots:
    void solvesHermiasEquation_data();
    void solvesHermiasEquation();
    void hasTheKnownIntegrals();
    void plugsAtTheVmaxOfTheLaw();
    void anExponentNearOneIsTheExponential();
    void invertsItself();
    void aFilterThatDoesNotFoulNeverReachesItsLimit();
    void pmaxIsExactForACubic();
    void pmaxFindsTheEndOfABlockingFilter();
    void pmaxSaysWhereItExtrapolates();
    void pmaxRefusesWhatCannotBeFitted();
};

void FiltrationTest::solvesHermiasEquation_data()
{
    QTest::addColumn<double>("n");
    for (const double n : {0.0, 0.5, 1.0, 1.5, 1.8, 2.0}) QTest::addRow("n = %g", n) << n;
}

void FiltrationTest::solvesHermiasEquation()
{
    QFETCH(double, n);
    const Fouling fouling = Fouling::hermia(n, K);
    for (const double w : {0.0, 0.01, 0.05, 0.1}) {
        const Dual8 r = fouling.resistance(Dual8::seed(w, 0));
        QVERIFY(near(r.d[0], K * std::pow(r.v, n), 1e-12));
    }
    QCOMPARE(fouling.resistance(0.0), 1.0);
    QCOMPARE(fouling.resistance(-1.0), 1.0);
}

void FiltrationTest::hasTheKnownIntegrals()
{
    const double w = 0.09;
    QVERIFY(near(Fouling::hermia(0.0, K).resistance(w), 1.0 + K * w, 1e-14));
    QVERIFY(near(Fouling::hermia(1.0, K).resistance(w), std::exp(K * w), 1e-14));
    QVERIFY(near(Fouling::hermia(1.5, K).resistance(w), std::pow(1.0 - K * w / 2.0, -2.0), 1e-14));
    QVERIFY(near(Fouling::hermia(2.0, K).resistance(w), 1.0 / (1.0 - K * w), 1e-14));
}

void FiltrationTest::plugsAtTheVmaxOfTheLaw()
{
    // At constant pressure dt/dV = r / J0, so that Hermia's k = K J0^(n - 1), and the volume at which the flow ends is
    // 2 sqrt(J0) / k for standard and J0 / k for complete blocking.
    const double J0 = 3e-5;
    const auto hermiaK = [&](double n) { return K * std::pow(J0, n - 1.0); };
    QVERIFY(near(Fouling::hermia(1.5, K).throughputAt(1e300), 2.0 * std::sqrt(J0) / hermiaK(1.5), 1e-12));
    QVERIFY(near(Fouling::hermia(2.0, K).throughputAt(1e300), J0 / hermiaK(2.0), 1e-12));
    // Beyond it the filter stays finite.
    for (const double n : {0.5, 1.0, 1.5, 2.0}) QVERIFY(Fouling::hermia(n, K).resistance(1e4) <= 1.001e6);
}

void FiltrationTest::anExponentNearOneIsTheExponential()
{
    for (const double n : {1.0 - 1e-5, 1.0 - 1e-7, 1.0, 1.0 + 1e-7, 1.0 + 1e-5})
        QVERIFY(near(Fouling::hermia(n, K).resistance(0.2), std::exp(K * 0.2), 3e-5));
}

void FiltrationTest::invertsItself()
{
    for (const double n : {0.0, 0.5, 1.0, 1.5, 2.0}) {
        const Fouling f = Fouling::hermia(n, K);
        QVERIFY(near(f.throughputAt(f.resistance(0.07)), 0.07, 1e-12));
        QCOMPARE(f.throughputAt(1.0), 0.0);
    }
    const Fouling cubic = Fouling::measured(5.0, -20.0, 400.0);
    QVERIFY(near(cubic.throughputAt(cubic.resistance(0.3)), 0.3, 1e-10));
}

void FiltrationTest::aFilterThatDoesNotFoulNeverReachesItsLimit()
{
    const double never = std::numeric_limits<double>::infinity();
    for (const double n : {0.0, 1.0, 2.0}) QCOMPARE(Fouling::hermia(n, 0.0).throughputAt(2.0), never);
    QCOMPARE(Fouling::measured(0.0, 0.0, 0.0).throughputAt(2.0), never);
    QCOMPARE(Fouling::measured(-1.0, 0.0, 0.0).throughputAt(2.0), never);
}

void FiltrationTest::pmaxIsExactForACubic()
{
    const Fouling f = Fouling::measured(5.0, 12.0, 100.0);
    const Trial t = trial(f, 0.3, 9);
    const double limit = 1e8 * f.resistance(0.25) * flux;
    const auto fit = pmax(t.throughput, t.resistance, flux, limit);
    QVERIFY(fit);
    QVERIFY(near(fit->throughput, 0.25, 1e-9));
    QVERIFY(!fit->beyondData);
    const double expected[] = {1e8, 5e8, 12e8, 100e8};
    for (int k = 0; k < 4; ++k) QVERIFY(near(fit->coefficients[k], expected[k], 1e-9));
}

void FiltrationTest::pmaxFindsTheEndOfABlockingFilter()
{
    const double limit = 137895.0; // 20 psi
    for (const double n : {0.0, 1.0, 1.5}) {
        const Fouling f = Fouling::hermia(n, K);
        const double exact = f.throughputAt(limit / (1e8 * flux));
        const Trial t = trial(f, 1.02 * exact, 30);
        const auto fit = pmax(t.throughput, t.resistance, flux, limit);
        QVERIFY(fit);
        QVERIFY2(near(fit->throughput, exact, 0.02), std::to_string(fit->throughput / exact).c_str());
    }
}

void FiltrationTest::pmaxSaysWhereItExtrapolates()
{
    const Trial t = trial(Fouling::hermia(0.0, K), 0.2, 12);
    const auto fit = pmax(t.throughput, t.resistance, flux, 1e8 * (1.0 + K * 0.4) * flux);
    QVERIFY(fit);
    QVERIFY(fit->beyondData);
    QVERIFY(near(fit->throughput, 0.4, 1e-9));
}

void FiltrationTest::pmaxRefusesWhatCannotBeFitted()
{
    const Trial few = trial(Fouling::hermia(0.0, K), 0.2, 4);
    QVERIFY(!pmax(few.throughput, few.resistance, flux, 1e5));
    const Trial good = trial(Fouling::hermia(0.0, K), 0.2, 8);
    QVERIFY(!pmax(good.throughput, good.resistance, 0.0, 1e5));
    QVERIFY(!pmax(good.throughput, std::vector<double>(7, 1e8), flux, 1e5));
    const std::vector<double> same(8, 0.1), zero(8, 0.0);
    QVERIFY(!pmax(same, good.resistance, flux, 1e5));
    QVERIFY(!pmax(zero, good.resistance, flux, 1e5));
    // Never reached.
    const auto never = pmax(good.throughput, std::vector<double>(8, 1e8), flux, 1e5);
    QVERIFY(!never);
    QVERIFY(QString::fromStdString(never.error().what.text()).contains("1 bar"));
}

TITER_TEST(FiltrationTest)

} // namespace tst_filtration

#include "tst_filtration.moc"
