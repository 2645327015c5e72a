// Predictive control by itself, on systems whose best moves are known: the infinite horizon of Riccati's equation, and the quadratic program of
// a constrained double integrator, put together from its matrices.
#include "core/control/receding_horizon.h"
#include "core/numerics/quadratic_program.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>
#include <limits>

namespace tst_receding_horizon {

using namespace titer;
using control::HorizonMemory;
using control::HorizonSettings;
using control::PlannedMoves;
using control::PlanStatus;
using control::RecedingHorizon;
using Eigen::Index;
using Eigen::Matrix2d;
using Eigen::MatrixXd;
using Eigen::Vector2d;
using Eigen::VectorXd;

namespace {

// x'' = u. Gained is -(x'Q x + r u^2) at each sample, and -x'(P - Q)x at the end; the speed may be limited.
class DoubleIntegrator : public control::PredictedUnit {
public:
    Matrix2d atEnd = Matrix2d::Zero();
    double fastest = 1e9, inertia = 1.0;

    Index states() const override { return 2; }
    Index inputs() const override { return 1; }
    void begin(double, const VectorXd&, const VectorXd& inputs, bool) override { m_u = inputs[0]; }
    bool rates(double, const VectorXd& x, VectorXd& rates) override
    {
        rates = Vector2d(x[1], m_u / inertia);
        return rates.allFinite();
    }
    bool slopes(double, const VectorXd&, MatrixXd& byStates, MatrixXd& byInputs) override
    {
        byStates = (Matrix2d() << 0, 1, 0, 0).finished();
        byInputs = Vector2d(0, 1.0 / inertia);
        return true;
    }
    void read(double, const VectorXd& x, VectorXd& values) override
    {
        values.resize(3);
        values << x, m_u;
    }
    void readSlopes(double, const VectorXd&, MatrixXd& byStates, MatrixXd& byInputs) override
    {
        byStates = MatrixXd::Identity(3, 2);
        byInputs = Eigen::Vector3d(0, 0, 1);
    }
    double gain(bool end, const VectorXd& values, VectorXd* slope, MatrixXd* curvature) override
    {
        MatrixXd weight = MatrixXd::Identity(3, 3);
        if (end) {
            weight.setZero();
            weight.topLeftCorner(2, 2) = atEnd;
        }
        if (slope) *slope = -2.0 * weight * values;
        if (curvature) *curvature = -2.0 * weight;
        return -values.dot(weight * values);
    }
    void excess(const VectorXd& values, VectorXd& excess, MatrixXd* slopes) override
    {
        excess = VectorXd::Constant(1, values[1] / fastest - 1.0);
        if (slopes) *slopes = (Eigen::RowVector3d(0, 1, 0) / fastest).eval();
    }

private:
    double m_u = 0.0;
};

HorizonSettings settingsOf(int stages, double range)
{
    HorizonSettings settings;
    settings.period = 1.0;
    settings.stages = settings.moves = stages;
    settings.low = VectorXd::Constant(1, -range);
    settings.high = VectorXd::Constant(1, range);
    settings.moveLimits = VectorXd::Constant(1, std::numeric_limits<double>::infinity());
    settings.iterations = 10;
    return settings;
}

const Matrix2d a = (Matrix2d() << 1, 1, 0, 1).finished();
const Vector2d b(0.5, 1.0);

} // namespace

class TestRecedingHorizon : public QObject {
    Q_OBJECT

private slots:
    void movesAsRiccatisEquationSays()
    {
        Matrix2d p = Matrix2d::Identity();
        Eigen::RowVector2d gain;
        for (int i = 0; i < 200; ++i) {
            gain = (b.transpose() * p * a) / (1.0 + b.dot(p * b));
            p = Matrix2d::Identity() + a.transpose() * p * (a - b * gain);
        }
        DoubleIntegrator unit;
        unit.atEnd = p - Matrix2d::Identity();
        RecedingHorizon horizon(settingsOf(6, 20.0), {&unit});
        HorizonMemory memory;
        Vector2d x(3.0, -1.0);
        VectorXd u = VectorXd::Zero(1);
        for (int k = 0; k < 6; ++k) {
            const PlannedMoves moves = horizon.advise(k, x, u, true, memory);
            QCOMPARE(moves.status, PlanStatus::Optimal);
            const double exact = -gain.dot(x);
            QVERIFY2(std::abs(moves.inputs[0] - exact) <= 1e-4 * (std::abs(exact) + 0.01),
                     qPrintable(QString("%1: %2, %3").arg(k).arg(moves.inputs[0], 0, 'g', 9).arg(exact, 0, 'g', 9)));
            u[0] = moves.inputs[0];
            x = a * x + b * u[0];
        }
    }

    // Bounds, moves and the speed are limited: the same program from its matrices. Speed is greatest at the samples.
    void keepsLimitsAsTheQuadraticProgramDoes()
    {
        constexpr int n = 8;
        constexpr double most = 1.0, fastest = 1.2, move = 0.8;
        const Vector2d x0(-6.0, 0.0);
        MatrixXd g = MatrixXd::Zero(2 * n, n);
        VectorXd f(2 * n);
        Vector2d free = x0;
        for (int k = 0; k < n; ++k) {
            free = a * free;
            f.segment<2>(2 * k) = free;
            if (k > 0) g.block(2 * k, 0, 2, n) = a * g.block(2 * (k - 1), 0, 2, n);
            g.block<2, 1>(2 * k, k) += b;
        }
        numerics::QuadraticProgram program;
        program.h = 2.0 * (g.transpose() * g + MatrixXd::Identity(n, n));
        program.g = 2.0 * g.transpose() * f;
        program.low = VectorXd::Constant(n, -most);
        program.high = VectorXd::Constant(n, most);
        program.a = MatrixXd::Zero(3 * n, n);
        program.b = VectorXd::Constant(3 * n, -move);
        for (int k = 0; k < n; ++k) {
            program.a.row(k) = -g.row(2 * k + 1);
            program.b[k] = f[2 * k + 1] - fastest;
            for (const int side : {0, 1}) {
                program.a(n + 2 * k + side, k) = side == 0 ? 1.0 : -1.0;
                if (k > 0) program.a(n + 2 * k + side, k - 1) = side == 0 ? -1.0 : 1.0;
            }
        }
        const numerics::QuadraticSolution exact = solve(program);
        QCOMPARE(exact.status, numerics::QuadraticSolution::Status::Optimal);
        QVERIFY(exact.active.size() >= 3);
        DoubleIntegrator unit;
        unit.fastest = fastest;
        HorizonSettings settings = settingsOf(n, most);
        settings.moveLimits[0] = move;
        RecedingHorizon horizon(settings, {&unit});
        HorizonMemory memory;
        const PlannedMoves moves = horizon.advise(0.0, x0, VectorXd::Zero(1), true, memory);
        QCOMPARE(moves.status, PlanStatus::Optimal);
        const MatrixXd plan = horizon.planOf(memory);
        for (int k = 0; k < n; ++k)
            QVERIFY2(std::abs(plan(k, 0) - exact.x[k]) < 1e-3,
                     qPrintable(QString("%1: %2, %3").arg(k).arg(plan(k, 0)).arg(exact.x[k])));
    }

    // What is not solved never passes for success: the plan of before as long as it lasts, then nothing.
    void goesOnWithThePlanOfBeforeAndThenLetsGo()
    {
        DoubleIntegrator unit;
        RecedingHorizon horizon(settingsOf(4, 1.0), {&unit});
        HorizonMemory memory;
        const Vector2d x(5.0, 0.0);
        const VectorXd u = VectorXd::Zero(1);
        QVERIFY(horizon.advise(0.0, x, u, true, memory).status <= PlanStatus::Suboptimal);
        const MatrixXd plan = horizon.planOf(memory);
        const Vector2d unknown(std::nan(""), 0.0);
        for (int k = 1; k < 4; ++k) {
            const PlannedMoves moves = horizon.advise(k, unknown, u, true, memory);
            QCOMPARE(moves.status, PlanStatus::Fallback);
            QCOMPARE(moves.reason, PlannedMoves::Reason::NotANumber);
            QCOMPARE(moves.inputs.size(), std::size_t(1));
            QVERIFY(std::abs(moves.inputs[0] - plan(k, 0)) < 1e-12);
        }
        const PlannedMoves none = horizon.advise(4.0, unknown, u, true, memory);
        QCOMPARE(none.status, PlanStatus::Failed);
        QVERIFY(none.inputs.empty());
        // It recovers by itself.
        const PlannedMoves again = horizon.advise(5.0, x, u, true, memory);
        QVERIFY(again.status <= PlanStatus::Suboptimal && again.inputs.size() == 1);
        // Too late.
        std::stop_source late;
        late.request_stop();
        const PlannedMoves stopped = horizon.advise(6.0, x, u, true, memory, late.get_token());
        QCOMPARE(stopped.status, PlanStatus::Fallback);
        QCOMPARE(stopped.reason, PlannedMoves::Reason::Late);
    }

    void limitsThatContradictAreFound()
    {
        DoubleIntegrator unit;
        HorizonSettings settings = settingsOf(4, 1.0);
        settings.low[0] = 2.0;
        RecedingHorizon horizon(settings, {&unit});
        HorizonMemory memory;
        const PlannedMoves moves = horizon.advise(0.0, Vector2d(1.0, 0.0), VectorXd::Zero(1), true, memory);
        QCOMPARE(moves.status, PlanStatus::Failed);
        QCOMPARE(moves.reason, PlannedMoves::Reason::Contradiction);
        QVERIFY(moves.inputs.empty());
    }

    // It is faster than it may be: no plan keeps the limit at once, and the plan that exceeds it least is no success.
    void exceedsALimitAsLittleAsItCan()
    {
        DoubleIntegrator unit;
        unit.fastest = 1.0;
        HorizonSettings settings = settingsOf(5, 0.5);
        settings.penalty = 1e4;
        RecedingHorizon horizon(settings, {&unit});
        HorizonMemory memory;
        PlannedMoves moves = horizon.advise(0.0, Vector2d(-50.0, 2.0), VectorXd::Zero(1), true, memory);
        QCOMPARE(moves.status, PlanStatus::Suboptimal);
        QCOMPARE(moves.limit, 0);
        QVERIFY(std::abs(moves.inputs[0] + 0.5) < 1e-6); // brakes, though it is far from where it is to go
        moves = horizon.advise(1.0, Vector2d(-50.0, 0.5), VectorXd::Constant(1, -0.5), false, memory);
        QCOMPARE(moves.limit, -1);
    }

    // Models share their first move; with the same model thrice nothing changes.
    void threeTimesTheSameIsOnce()
    {
        DoubleIntegrator unit;
        unit.fastest = 1.2;
        RecedingHorizon one(settingsOf(6, 1.0), {&unit}), three(settingsOf(6, 1.0), {&unit, &unit, &unit});
        HorizonMemory ofOne, ofThree;
        const Vector2d x(-6.0, 0.0);
        const PlannedMoves single = one.advise(0.0, x, VectorXd::Zero(1), true, ofOne);
        const PlannedMoves triple = three.advise(0.0, x, VectorXd::Zero(1), true, ofThree);
        QVERIFY(std::abs(single.inputs[0] - triple.inputs[0]) < 1e-3);
    }
};

TITER_TEST(TestRecedingHorizon)

} // namespace tst_receding_horizon

#include "tst_receding_horizon.moc"
