// Sparse LU factors against the matrix itself, on the patterns of random networks, tanks in series and a shared substrate.
#include "core/base/math/random.h"
#include "core/solve/integrate/sparse_newton.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <set>

namespace tst_sparse_lu {

using titer::base::Random;
using titer::solve::SparseLu;
using titer::solve::SparseNewton;

using Columns = std::vector<std::vector<int>>;

class TestSparseLu : public QObject {
    Q_OBJECT

private slots:
    void solvesWhatItFactors_data();
    void solvesWhatItFactors();
    void refusesAPivotOfZero();
    void isTheMatrixOfNewton();
};

void TestSparseLu::solvesWhatItFactors_data()
{
    QTest::addColumn<int>("n");
    QTest::addColumn<int>("kind"); // 0: a network, 1: in series, 2: all with the first
    QTest::newRow("one") << 1 << 1;
    QTest::newRow("network") << 60 << 0;
    QTest::newRow("series") << 100 << 1;
    QTest::newRow("shared") << 80 << 2;
}

void TestSparseLu::solvesWhatItFactors()
{
    QFETCH(int, n);
    QFETCH(int, kind);
    Random random(1, "sparse");
    Columns columns;
    columns.resize(std::size_t(n));
    for (int c = 0; c < n; ++c) {
        std::set<int> rows;
        for (int k = 0; k < 3 && kind == 0; ++k) rows.insert(int(random.index(std::uint64_t(n))));
        if (kind == 1 && c + 1 < n) rows.insert(c + 1);
        if (kind == 2) rows.insert(0);
        for (int r = 0; r < n && kind == 2 && c == 0; ++r) rows.insert(r);
        columns[std::size_t(c)].assign(rows.begin(), rows.end());
    }
    SparseLu lu(columns);
    const std::size_t size = std::size_t(n);
    std::vector<std::vector<double>> dense(size, std::vector<double>(size, 0.0));
    const auto add = [&](int r, int c, double value) {
        lu.add(r, c, value);
        dense[std::size_t(r)][std::size_t(c)] += value;
    };
    for (int round = 0; round < 2; ++round) { // the same places with other values
        lu.clear();
        for (auto& row : dense) std::ranges::fill(row, 0.0);
        for (int c = 0; c < n; ++c) {
            add(c, c, 5.0 + random.uniform());
            for (const int r : columns[std::size_t(c)]) add(r, c, random.uniform(-1.0, 1.0));
        }
        QVERIFY(lu.factor());
        std::vector<double> wanted, b(size, 0.0);
        for (int i = 0; i < n; ++i) wanted.push_back(random.uniform(-1.0, 1.0));
        for (int r = 0; r < n; ++r)
            for (int c = 0; c < n; ++c)
                b[std::size_t(r)] += dense[std::size_t(r)][std::size_t(c)] * wanted[std::size_t(c)];
        lu.solve(b.data());
        for (int i = 0; i < n; ++i) QVERIFY(std::abs(b[std::size_t(i)] - wanted[std::size_t(i)]) < 1e-12);
    }
}

void TestSparseLu::refusesAPivotOfZero()
{
    SparseLu lu(Columns{{1}, {0}});
    lu.add(0, 1, 1.0);
    lu.add(1, 0, 1.0);
    QVERIFY(!lu.factor());
    lu.clear();
    lu.add(0, 0, HUGE_VAL);
    lu.add(1, 1, 1.0);
    QVERIFY(!lu.factor());
}

// I - gamma J with J = (-1 2; 0 -3).
void TestSparseLu::isTheMatrixOfNewton()
{
    SparseNewton newton(Columns{{0}, {0, 1}}, [](double, const double*, double* entries) {
        entries[0] = -1.0;
        entries[1] = 2.0;
        entries[2] = -3.0;
    });
    QVERIFY(newton.linearize(0.0, nullptr));
    QVERIFY(newton.factor(0.5));
    double b[] = {1.0, 5.0};
    newton.solve(b); // (1.5 -1; 0 2.5) x = b
    QVERIFY(std::abs(b[0] - 2.0) < 1e-14 && std::abs(b[1] - 2.0) < 1e-14);
    double out[] = {1.0, 1.0};
    const double x[] = {1.0, 2.0};
    newton.addProduct(x, out);
    QCOMPARE(out[0], 4.0);
    QCOMPARE(out[1], -5.0);
}

TITER_TEST(TestSparseLu)

} // namespace tst_sparse_lu

#include "tst_sparse_lu.moc"
