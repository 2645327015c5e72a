// Quadratic and nonlinear programs: the conditions of Karush, Kuhn and Tucker to 1e-9, and problems of W. Hock and K. Schittkowski 1981,
// Test Examples for Nonlinear Programming Codes (Springer), by their numbers there.
#include "core/base/math/random.h"
#include "core/numerics/quadratic_program.h"
#include "core/studies/optimal/nonlinear_program.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>
#include <cmath>

namespace tst_programs {

using namespace titer;
using namespace titer::studies;
using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;
using numerics::QuadraticProgram;
using numerics::QuadraticSolution;

namespace {

VectorXd vectorOf(std::initializer_list<double> values)
{
    return Eigen::Map<const VectorXd>(std::data(values), Index(values.size()));
}

// How far from the conditions of a minimum.
double offOptimal(const QuadraticProgram& p, const QuadraticSolution& s)
{
    VectorXd gradient = p.h * s.x + p.g - p.a.transpose() * s.rows;
    double off = 0.0;
    // A product with a price is as exact as the price is large: with 8e4 the rounding of a slack alone is 1e-9.
    const double size = 1.0 + (p.b.size() > 0 ? s.rows.cwiseAbs().maxCoeff() : 0.0);
    for (Index i = 0; i < p.b.size(); ++i) {
        const double slack = p.a.row(i).dot(s.x) - p.b[i];
        off = std::max(off, i < p.equal ? std::abs(slack)
                                        : std::max({-slack, -s.rows[i], std::abs(slack * s.rows[i]) / size}));
    }
    if (p.low.size() > 0) {
        gradient += s.high - s.low;
        off =
            std::max({off, (p.low - s.x).maxCoeff(), (s.x - p.high).maxCoeff(), -s.low.minCoeff(), -s.high.minCoeff()});
    }
    return std::max(off, gradient.cwiseAbs().maxCoeff());
}

// Values, then limits, of x; derivatives by central differences.
using Problem = VectorXd (*)(const VectorXd& x);

ProgramSolution solved(Problem problem, const VectorXd& start, const VectorXd& low, const VectorXd& high, Index equal)
{
    NonlinearProgram program{.start = start, .low = low, .high = high, .equal = equal};
    program.evaluate = [problem](const VectorXd& x, bool withSlopes, ProgramPoint& point) {
        const VectorXd here = problem(x);
        const Index limits = here.size() - 1;
        point.value = here[0];
        point.limits = here.tail(limits);
        if (!withSlopes) return true;
        point.gradient.resize(x.size());
        point.slopes.resize(limits, x.size());
        for (Index i = 0; i < x.size(); ++i) {
            const double h = 1e-6 * (1.0 + std::abs(x[i]));
            VectorXd less = x, more = x;
            less[i] -= h;
            more[i] += h;
            const VectorXd slope = (problem(more) - problem(less)) / (2.0 * h);
            point.gradient[i] = slope[0];
            point.slopes.col(i) = slope.tail(limits);
        }
        return true;
    };
    return studies::solve(program);
}

double squared(double x)
{
    return x * x;
}

} // namespace

class TestPrograms : public QObject {
    Q_OBJECT

private slots:
    void findsTheMinimumWithinLimits()
    {
        base::Random random(1, "programs");
        int optimal = 0, infeasible = 0;
        for (int k = 0; k < 300; ++k) {
            const Index n = 1 + k % 9, rows = k % 11;
            const auto drawn = [&](Index r, Index c) {
                MatrixXd m(r, c);
                for (Index i = 0; i < m.size(); ++i) m.data()[i] = random.normal();
                return m;
            };
            const MatrixXd root = drawn(n, n);
            QuadraticProgram p{.h = root * root.transpose() + 0.01 * MatrixXd::Identity(n, n),
                               .g = 3.0 * drawn(n, 1),
                               .a = drawn(rows, n),
                               .b = drawn(rows, 1),
                               .equal = k % 4 == 0 ? std::min<Index>(rows, n / 2) : 0};
            if (rows > 3) p.a.row(rows - 1) = p.a.row(rows - 2), p.b[rows - 1] = p.b[rows - 2]; // one row twice
            if (k % 2) p.low = VectorXd::Constant(n, -1.0), p.high = VectorXd::Constant(n, 1.0);
            const QuadraticSolution s = numerics::solve(p);
            QVERIFY(s.status != QuadraticSolution::Status::Unsound);
            if (s.status == QuadraticSolution::Status::Infeasible) {
                ++infeasible;
                continue;
            }
            ++optimal;
            QVERIFY2(offOptimal(p, s) < 1e-9, qPrintable(QString::number(offOptimal(p, s))));
            // Begun with what is active it comes to the same, sooner.
            const QuadraticSolution warm = numerics::solve(p, s.active);
            QVERIFY((warm.x - s.x).cwiseAbs().maxCoeff() < 1e-8);
        }
        QVERIFY(optimal > 100 && infeasible > 20);
    }

    void meetsThreeLinesInOnePoint()
    {
        // Degenerate: x >= 1, y >= 1 and x + y >= 2 all pass (1, 1).
        QuadraticProgram p{.h = MatrixXd::Identity(2, 2), .g = VectorXd::Zero(2), .a = MatrixXd(3, 2)};
        p.a << 1, 0, 0, 1, 1, 1;
        p.b = vectorOf({1.0, 1.0, 2.0});
        const QuadraticSolution s = numerics::solve(p);
        QCOMPARE(s.status, QuadraticSolution::Status::Optimal);
        QVERIFY((s.x - VectorXd::Ones(2)).norm() < 1e-12 && offOptimal(p, s) < 1e-12);
    }

    void namesWhatContradicts()
    {
        QuadraticProgram p{.h = MatrixXd::Identity(2, 2), .g = VectorXd::Zero(2), .a = MatrixXd(3, 2)};
        p.a << 1, 0, 1, 1, -1, -1;
        p.b = vectorOf({0.5, 3.0, -1.0}); // x + y >= 3 and <= 1
        QuadraticSolution s = numerics::solve(p);
        QCOMPARE(s.status, QuadraticSolution::Status::Infeasible);
        std::sort(s.active.begin(), s.active.end());
        QCOMPARE(s.active, (std::vector<int>{1, 2}));
        p.h(0, 0) = -1.0;
        QCOMPARE(numerics::solve(p).status, QuadraticSolution::Status::Unsound);
    }

    void solvesPublishedProblems_data()
    {
        QTest::addColumn<Problem>("problem");
        QTest::addColumn<std::vector<double>>("start");
        QTest::addColumn<std::vector<double>>("low");
        QTest::addColumn<std::vector<double>>("high");
        QTest::addColumn<int>("equal");
        QTest::addColumn<double>("value");
        constexpr double far = 1e3;
        const auto row = [](const char* name, Problem problem, std::vector<double> start, std::vector<double> low,
                            std::vector<double> high, int equal,
                            double value) { QTest::newRow(name) << problem << start << low << high << equal << value; };
        row(
            "1, Rosenbrock with a bound",
            [](const VectorXd& x) { return vectorOf({100.0 * squared(x[1] - x[0] * x[0]) + squared(1.0 - x[0])}); },
            {-2.0, 1.0}, {-far, -1.5}, {far, far}, 0, 0.0);
        row(
            "7",
            [](const VectorXd& x) {
                return vectorOf({std::log(1.0 + x[0] * x[0]) - x[1], squared(1.0 + x[0] * x[0]) + x[1] * x[1] - 4.0});
            },
            {2.0, 2.0}, {-far, -far}, {far, far}, 1, -std::sqrt(3.0));
        row(
            "11",
            [](const VectorXd& x) { return vectorOf({squared(x[0] - 5.0) + x[1] * x[1] - 25.0, x[0] * x[0] - x[1]}); },
            {4.9, 0.1}, {-far, -far}, {far, far}, 0, -8.498464223);
        row(
            "43",
            [](const VectorXd& x) {
                const double a = x[0], b = x[1], c = x[2], d = x[3];
                return vectorOf({a * a + b * b + 2 * c * c + d * d - 5 * a - 5 * b - 21 * c + 7 * d,
                                 a * a + b * b + c * c + d * d + a - b + c - d - 8,
                                 a * a + 2 * b * b + c * c + 2 * d * d - a - d - 10,
                                 2 * a * a + b * b + c * c + 2 * a - b - d - 5});
            },
            {0, 0, 0, 0}, {-far, -far, -far, -far}, {far, far, far, far}, 0, -44.0);
        row(
            "71",
            [](const VectorXd& x) {
                return vectorOf({x[0] * x[3] * (x[0] + x[1] + x[2]) + x[2], x.squaredNorm() - 40.0,
                                 25.0 - x[0] * x[1] * x[2] * x[3]});
            },
            {1, 5, 5, 1}, {1, 1, 1, 1}, {5, 5, 5, 5}, 1, 17.0140173);
        row(
            "100",
            [](const VectorXd& x) {
                return vectorOf(
                    {squared(x[0] - 10) + 5 * squared(x[1] - 12) + std::pow(x[2], 4) + 3 * squared(x[3] - 11) +
                         10 * std::pow(x[4], 6) + 7 * x[5] * x[5] + std::pow(x[6], 4) - 4 * x[5] * x[6] - 10 * x[5] -
                         8 * x[6],
                     2 * x[0] * x[0] + 3 * std::pow(x[1], 4) + x[2] + 4 * x[3] * x[3] + 5 * x[4] - 127,
                     7 * x[0] + 3 * x[1] + 10 * x[2] * x[2] + x[3] - x[4] - 282,
                     23 * x[0] + x[1] * x[1] + 6 * x[5] * x[5] - 8 * x[6] - 196,
                     4 * x[0] * x[0] + x[1] * x[1] - 3 * x[0] * x[1] + 2 * x[2] * x[2] + 5 * x[5] - 11 * x[6]});
            },
            {1, 2, 0, 4, 0, 1, 1}, {-far, -far, -far, -far, -far, -far, -far}, {far, far, far, far, far, far, far}, 0,
            680.6300573);
    }

    void solvesPublishedProblems()
    {
        QFETCH(Problem, problem);
        QFETCH(std::vector<double>, start);
        QFETCH(std::vector<double>, low);
        QFETCH(std::vector<double>, high);
        QFETCH(int, equal);
        QFETCH(double, value);
        const auto asVector = [](const std::vector<double>& v) {
            return VectorXd(Eigen::Map<const VectorXd>(v.data(), Index(v.size())));
        };
        const ProgramSolution s = solved(problem, asVector(start), asVector(low), asVector(high), equal);
        QCOMPARE(s.status, ProgramSolution::Status::Optimal);
        QVERIFY2(std::abs(s.point.value - value) < 1e-6 * (1.0 + std::abs(value)),
                 qPrintable(QString::number(s.point.value, 'g', 10)));
        QVERIFY(s.excess(equal) < 1e-7);
    }

    void saysWhichLimitsCannotBeKept()
    {
        const ProgramSolution s = solved(
            [](const VectorXd& x) {
                return vectorOf({x.squaredNorm(), x[0] + x[1] - 1.0, 3.0 - x[0] - x[1], x[0] - 100.0});
            },
            vectorOf({0.5, 0.5}), VectorXd::Constant(2, -1e3), VectorXd::Constant(2, 1e3), 0);
        QCOMPARE(s.status, ProgramSolution::Status::Infeasible);
        QCOMPARE(s.contradicting, (std::vector<int>{0, 1}));
        QVERIFY(std::abs(s.excess() - 1.0) < 1e-6); // as little as can be
    }
};

TITER_TEST(TestPrograms)

} // namespace tst_programs

#include "tst_programs.moc"
