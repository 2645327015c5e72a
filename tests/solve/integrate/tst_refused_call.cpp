// A call that CVODES refuses is an error with its name, and no step goes on behind it.
#include "core/solve/integrate/dense_newton.h"
#include "core/solve/integrate/integrator.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>
#include <memory>
#include <string>
#include <vector>

namespace tst_refused_call {

using namespace titer;
using solve::Integrator;

namespace {

// As DenseNewton, of an order that a person may have typed.
class OddNewton : public solve::DenseNewton {
public:
    OddNewton(solve::System& system, int rows, int order)
        : DenseNewton(system, rows)
        , m_order(order)
    {
    }
    int highestOrder() const override { return m_order; }

private:
    int m_order;
};

// dx/dt = -x.
class Decay : public solve::System {
public:
    int order = 5;

    int coreSize() const override { return 1; }
    bool rates(double, const double* y, double* ydot) override
    {
        ydot[0] = -y[0];
        return true;
    }
    void jacobian(double, const double*, double* columns) override { columns[0] = -1.0; }
    std::unique_ptr<solve::NewtonMatrix> newton(int rows) override
    {
        return std::make_unique<OddNewton>(*this, rows, order);
    }
};

} // namespace

class TestRefusedCall : public QObject {
    Q_OBJECT

private slots:
    void whatIsInOrderRuns()
    {
        Decay decay;
        const std::vector<double> absolute{1e-9}, y{1.0};
        Integrator integrator(decay, 1);
        integrator.start(0.0, y, {1e-6, absolute}, false);
        while (integrator.time() < 1.0) QVERIFY(integrator.step(1.0) == Integrator::Outcome::Ok);
        double end = 0.0;
        integrator.at(1.0, &end);
        QVERIFY(std::abs(end - std::exp(-1.0)) < 1e-5);
    }

    void anOptionThatIsNoneEndsIt()
    {
        Decay decay;
        decay.order = 0;
        const std::vector<double> absolute{1e-9}, y{1.0};
        Integrator integrator(decay, 1);
        integrator.start(0.0, y, {1e-6, absolute}, false);
        QVERIFY(integrator.step(1.0) == Integrator::Outcome::Failed);
        QCOMPARE(integrator.cause(), std::string("CVodeSetMaxOrd: CV_ILL_INPUT"));
        // Nor does it go on afterwards.
        QVERIFY(integrator.step(1.0) == Integrator::Outcome::Failed);
        QCOMPARE(integrator.time(), 0.0);
    }
};

TITER_TEST(TestRefusedCall)

} // namespace tst_refused_call

#include "tst_refused_call.moc"
