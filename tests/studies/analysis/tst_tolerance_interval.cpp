// Factors of two-sided tolerance intervals against tables and against the integral as R's integrate() and uniroot() solve it.
#include "core/base/math/random.h"
#include "core/studies/analysis/tolerance_interval.h"
#include "core/studies/numerics/distributions.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>

using namespace titer;

namespace tst_tolerance_interval {

class ToleranceInterval : public QObject {
    Q_OBJECT

private slots:
    void hasThePublishedFactors_data();
    void hasThePublishedFactors();
    void holdsTheShareAsOftenAsItSays();
    void hasLimits();
};

void ToleranceInterval::hasThePublishedFactors_data()
{
    QTest::addColumn<double>("leverage");
    QTest::addColumn<double>("df");
    QTest::addColumn<double>("share");
    QTest::addColumn<double>("confidence");
    QTest::addColumn<double>("factor");
    QTest::addColumn<double>("digits");
    // R. E. Odeh, D. B. Owen 1980, Tables for Normal Tolerance Limits.
    QTest::newRow("ten values") << 0.1 << 9.0 << 0.95 << 0.95 << 3.393 << 1e-3;
    // Of samples and of a regression, by R.
    QTest::newRow("ten values, 99 %") << 0.1 << 9.0 << 0.99 << 0.95 << 4.436908729 << 1e-8;
    QTest::newRow("few degrees of freedom") << 0.2 << 4.0 << 0.9 << 0.95 << 4.290604071 << 1e-8;
    QTest::newRow("one degree of freedom") << 0.5 << 1.0 << 0.9 << 0.95 << 31.0922256 << 1e-7;
    QTest::newRow("99 % confidence") << 0.05 << 19.0 << 0.95 << 0.99 << 3.183781183 << 1e-8;
    QTest::newRow("a corner") << 0.35 << 7.0 << 0.99 << 0.95 << 5.257126538 << 1e-8;
    QTest::newRow("many") << 0.01 << 100.0 << 0.9 << 0.9 << 1.822235791 << 1e-8;
}

void ToleranceInterval::hasThePublishedFactors()
{
    QFETCH(double, leverage);
    QFETCH(double, df);
    QFETCH(double, share);
    QFETCH(double, confidence);
    QFETCH(double, factor);
    QFETCH(double, digits);
    const double found = studies::toleranceFactor(leverage, df, share, confidence);
    QVERIFY2(std::abs(found - factor) < digits * factor, QByteArray::number(found, 'g', 12));
}

void ToleranceInterval::holdsTheShareAsOftenAsItSays()
{
    const double leverage = 0.35, share = 0.9;
    constexpr int df = 7, draws = 40000;
    const double factor = studies::toleranceFactor(leverage, df, share, 0.95);
    base::Random random(3, "tolerance");
    int held = 0;
    for (int i = 0; i < draws; ++i) {
        double squares = 0.0;
        for (int k = 0; k < df; ++k) squares += std::pow(random.normal(), 2);
        const double half = factor * std::sqrt(squares / df), mean = std::sqrt(leverage) * random.normal();
        held += studies::normalCdf(mean + half) - studies::normalCdf(mean - half) >= share;
    }
    // Within four standard errors of the count.
    QVERIFY2(std::abs(held / double(draws) - 0.95) < 4.0 * std::sqrt(0.95 * 0.05 / draws),
             QByteArray::number(held / double(draws)));
}

// Where the mean is known the chi-square distribution alone determines it; where the scatter is known too, the normal one.
void ToleranceInterval::hasLimits()
{
    const double z = studies::normalQuantile(0.975);
    QVERIFY(std::abs(studies::toleranceFactor(0.0, 9.0, 0.95, 0.95) /
                         (z * std::sqrt(9.0 / studies::chiSquareQuantile(0.05, 9.0))) -
                     1.0) < 1e-9);
    QVERIFY(std::abs(studies::toleranceFactor(0.0, 1e9, 0.95, 0.5) / z - 1.0) < 1e-4);
}

TITER_TEST(ToleranceInterval)

} // namespace tst_tolerance_interval

#include "tst_tolerance_interval.moc"
