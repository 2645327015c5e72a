// Depreciation: the tables of IRS Publication 946 by their sums and worth, the other methods by hand.
#include "core/economics/depreciation.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>
#include <numeric>

namespace tst_depreciation {

using namespace titer::economics;

namespace {

double sumOf(std::span<const double> shares)
{
    return std::accumulate(shares.begin(), shares.end(), 0.0);
}

bool alike(const std::vector<double>& shares, const std::vector<double>& expected)
{
    if (shares.size() != expected.size()) return false;
    for (std::size_t i = 0; i < shares.size(); ++i)
        if (std::abs(shares[i] - expected[i]) > 1e-12) return false;
    return true;
}

} // namespace

class TestDepreciation : public QObject {
    Q_OBJECT

private slots:
    void knowsTheTablesOfMacrs()
    {
        const std::pair<int, double> worth[] = {{3, .832236},  {5, .773260},  {7, .721450},
                                                {10, .654131}, {15, .517342}, {20, .442422}};
        for (const auto& [years, expected] : worth) {
            const std::span<const double> shares = macrsShares(years);
            QCOMPARE(int(shares.size()), years + 1);
            QVERIFY(std::abs(sumOf(shares) - 1.0) < 1e-12);
            double present = 0.0;
            for (std::size_t i = 0; i < shares.size(); ++i) present += shares[i] * std::pow(1.1, -double(i + 1));
            QVERIFY2(std::abs(present - expected) < 5e-7, std::to_string(present).c_str());
        }
        QVERIFY(macrsShares(4).empty());
    }

    void writesOffByTheOtherMethods()
    {
        QVERIFY(alike(straightLineShares(4), {0.25, 0.25, 0.25, 0.25}));
        QVERIFY(alike(sumOfYearsShares(4), {0.4, 0.3, 0.2, 0.1}));
        QVERIFY(alike(decliningShares(5, 2.0, false), {0.4, 0.24, 0.144, 0.0864, 0.05184}));
        QVERIFY(alike(decliningShares(5, 2.0, true), {0.4, 0.24, 0.144, 0.108, 0.108}));
        QVERIFY(alike(decliningShares(1, 2.0, false), {1.0}));
        for (const int years : {1, 2, 3, 7, 15, 40}) {
            QVERIFY(std::abs(sumOf(straightLineShares(years)) - 1.0) < 1e-12);
            QVERIFY(std::abs(sumOf(sumOfYearsShares(years)) - 1.0) < 1e-12);
            QVERIFY(std::abs(sumOf(decliningShares(years, 1.5, true)) - 1.0) < 1e-12);
        }
    }
};

TITER_TEST(TestDepreciation)

} // namespace tst_depreciation

#include "tst_depreciation.moc"
