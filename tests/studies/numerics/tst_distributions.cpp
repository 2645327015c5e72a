// Distributions to 12 digits, and their ends.
#include "core/studies/numerics/distributions.h"
#include "tests/reference/distributions.h"
#include "tests/support/test_program.h"

#include <cmath>
#include <functional>
#include <limits>
#include <map>
#include <string>

namespace tst_distributions {

using namespace titer;
using namespace titer::studies;

namespace {

using Arguments = std::array<double, 4>;
using Function = std::function<double(const Arguments&)>;

const std::map<std::string, Function> functions{
    {"normalUpper", [](const Arguments& a) { return normalUpper(a[0]); }},
    {"normalQuantile", [](const Arguments& a) { return normalQuantile(a[0]); }},
    {"tUpper", [](const Arguments& a) { return tUpper(a[0], a[1]); }},
    {"tQuantile", [](const Arguments& a) { return tQuantile(a[0], a[1]); }},
    {"fCdf", [](const Arguments& a) { return fCdf(a[0], a[1], a[2]); }},
    {"fUpper", [](const Arguments& a) { return fUpper(a[0], a[1], a[2]); }},
    {"fQuantile", [](const Arguments& a) { return fQuantile(a[0], a[1], a[2]); }},
    {"chiSquareCdf", [](const Arguments& a) { return chiSquareCdf(a[0], a[1]); }},
    {"chiSquareUpper", [](const Arguments& a) { return chiSquareUpper(a[0], a[1]); }},
    {"chiSquareQuantile", [](const Arguments& a) { return chiSquareQuantile(a[0], a[1]); }},
    {"betaCdf", [](const Arguments& a) { return betaCdf(a[0], a[1], a[2]); }},
    {"betaUpper", [](const Arguments& a) { return betaUpper(a[0], a[1], a[2]); }},
    {"betaQuantile", [](const Arguments& a) { return betaQuantile(a[0], a[1], a[2]); }},
    {"noncentralFCdf", [](const Arguments& a) { return noncentralFCdf(a[0], a[1], a[2], a[3]); }},
    {"noncentralFUpper", [](const Arguments& a) { return noncentralFUpper(a[0], a[1], a[2], a[3]); }},
    {"noncentralTCdf", [](const Arguments& a) { return noncentralTCdf(a[0], a[1], a[2]); }},
    {"noncentralTUpper", [](const Arguments& a) { return noncentralTUpper(a[0], a[1], a[2]); }}};

} // namespace

class tst_distributions : public QObject {
    Q_OBJECT

private slots:
    void hasTwelveDigits_data()
    {
        QTest::addColumn<int>("index");
        int index = 0;
        for (const reference::DistributionValue& value : reference::distributionValues) {
            QTest::addRow("%s %d", value.function, index) << index;
            ++index;
        }
    }
    void hasTwelveDigits()
    {
        QFETCH(int, index);
        const reference::DistributionValue& expected = reference::distributionValues[index];
        const double value = functions.at(expected.function)(expected.arguments);
        const double error = std::abs(value - expected.value) / std::abs(expected.value);
        QVERIFY2(error < 1e-12, qPrintable(QString::number(error)));
    }

    // Power of two-level designs at level 0.05 (statistics.md B3).
    void hasThePublishedPower()
    {
        const auto power = [](double df, double noncentrality) {
            return noncentralFUpper(fQuantile(0.95, 1, df), 1, df, noncentrality);
        };
        QVERIFY(std::abs(power(4, 8) - 0.5716094577) < 5e-11);
        QVERIFY(std::abs(power(10, 16) - 0.9488352558) < 5e-11);
        QVERIFY(std::abs(power(10, 4) - 0.4396273011) < 5e-11);
        QVERIFY(std::abs(power(7, 12) - 0.8424665310) < 5e-11);
    }

    void quantilesUndoProbabilities()
    {
        for (const double p : {1e-6, 0.01, 0.3, 0.5, 0.8, 0.999}) {
            QVERIFY(std::abs(normalCdf(normalQuantile(p)) / p - 1.0) < 1e-12);
            for (const double df : {1.0, 2.5, 8.0, 300.0}) {
                QVERIFY(std::abs(tCdf(tQuantile(p, df), df) / p - 1.0) < 1e-12);
                QVERIFY(std::abs(chiSquareCdf(chiSquareQuantile(p, df), df) / p - 1.0) < 1e-12);
                QVERIFY(std::abs(fCdf(fQuantile(p, 3.0, df), 3.0, df) / p - 1.0) < 1e-12);
                QVERIFY(std::abs(betaCdf(betaQuantile(p, 2.0, df), 2.0, df) / p - 1.0) < 1e-12);
            }
        }
    }

    void endsWithoutNanAndWithoutThrowing()
    {
        const double infinity = std::numeric_limits<double>::infinity(), nan = std::numeric_limits<double>::quiet_NaN();
        QCOMPARE(fUpper(infinity, 2, 3), 0.0);
        QCOMPARE(fUpper(-1.0, 2, 3), 1.0);
        QCOMPARE(fUpper(1e300, 2, 3), 0.0);
        QCOMPARE(tTwoSided(infinity, 4), 0.0);
        QCOMPARE(tUpper(-infinity, 4), 1.0);
        QCOMPARE(tTwoSided(0.0, 4), 1.0);
        QCOMPARE(tQuantile(1.0, 4), infinity);
        QCOMPARE(tQuantile(0.0, 4), -infinity);
        QCOMPARE(betaCdf(1.0, 2, 3), 1.0);
        for (const double x : {nan, infinity, -infinity, 0.0, 1e200, -1e200, 1e-300, 3.0})
            for (const double df : {nan, infinity, -1.0, 0.0, 1e-8, 3.0, 1e12}) {
                const Arguments arguments{x, df, df, df};
                for (const auto& [name, function] : functions) {
                    const double value = function(arguments);
                    QVERIFY2(!std::isnan(value), (name + " " + std::to_string(x) + " " + std::to_string(df)).c_str());
                    if (!name.ends_with("Quantile")) QVERIFY(value >= 0.0 && value <= 1.0);
                }
            }
    }
};

TITER_TEST(tst_distributions)

} // namespace tst_distributions

#include "tst_distributions.moc"
