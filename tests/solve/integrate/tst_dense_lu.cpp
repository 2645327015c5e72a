// The LU factors of Newton's matrix, of full matrices and of those whose columns fill few rows.
#include "core/solve/integrate/dense_lu.h"
#include "tests/support/test_program.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>
#include <vector>

namespace tst_dense_lu {

using namespace titer;

namespace {

// The largest residual of A x = b, by the largest of b; not a number where A is found singular.
double residual(int n, const std::vector<double>& a, std::mt19937& random)
{
    std::uniform_real_distribution<double> entries(-1.0, 1.0);
    std::vector<double> b(n);
    for (double& v : b) v = entries(random);
    solve::DenseLu lu;
    lu.resize(n);
    std::copy(a.begin(), a.end(), lu.matrix());
    if (!lu.factor()) return NAN;
    std::vector<double> x = b;
    lu.solve(x.data());
    double worst = 0.0;
    for (int r = 0; r < n; ++r) {
        double sum = -b[r];
        for (int c = 0; c < n; ++c) sum += a[std::size_t(c) * n + r] * x[c];
        worst = std::max(worst, std::abs(sum));
    }
    return worst;
}

} // namespace

class TestDenseLu : public QObject {
    Q_OBJECT

private slots:
    // Rows and columns in any order, so that pivots come from rows far outside what a column fills at first.
    void solvesWithWhateverItsColumnsFill_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<double>("filled");
        QTest::addColumn<bool>("band");
        for (const int size : {1, 7, 32, 33, 90})
            for (const double filled : {0.05, 0.3, 1.0})
                for (const bool band : {false, true})
                    QTest::addRow("%d, %g of them, %s", size, filled, band ? "near the diagonal" : "anywhere")
                        << size << filled << band;
    }

    void solvesWithWhateverItsColumnsFill()
    {
        QFETCH(int, size);
        QFETCH(double, filled);
        QFETCH(bool, band);
        std::mt19937 random(7);
        std::uniform_real_distribution<double> entries(-1.0, 1.0), chance(0.0, 1.0);
        std::vector<int> rows(size);
        for (int trial = 0; trial < 20; ++trial) {
            std::iota(rows.begin(), rows.end(), 0);
            if (!band) std::shuffle(rows.begin(), rows.end(), random);
            std::vector<double> a(std::size_t(size) * size, 0.0);
            for (int c = 0; c < size; ++c) {
                for (int r = 0; r < size; ++r)
                    if (chance(random) < filled && (!band || std::abs(r - c) < 6))
                        a[std::size_t(c) * size + r] = entries(random);
                a[std::size_t(c) * size + rows[c]] = 3.0; // one large entry in each row and column: not singular
            }
            const double left = residual(size, a, random);
            QVERIFY2(left < 1e-9, qPrintable(QString::number(left)));
        }
    }

    void reportsOfASingularMatrix()
    {
        std::mt19937 random(7);
        constexpr int size = 40;
        std::vector<double> a(size * size, 0.0);
        for (int i = 0; i < size; ++i) a[i * size + i] = 1.0;
        a[5 * size + 5] = 0.0;
        QVERIFY(std::isnan(residual(size, a, random)));
        a[5 * size + 5] = NAN;
        QVERIFY(std::isnan(residual(size, a, random)));
    }
};

TITER_TEST(TestDenseLu)

} // namespace tst_dense_lu

#include "tst_dense_lu.moc"
