// Going on over a jump of the right-hand side: the same course as after a new start, and none of its digits lost in a rest that
// follows, however long.
#include "core/solve/integrate/integrator.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>
#include <vector>

namespace tst_going_on {

using namespace titer;
using solve::Integrator;

namespace {

constexpr double day = 86400.0;

// A chain of two: dx/dt = (u - x)/T, dz/dt = (x - z)/T, and as a pure integral what has entered, u/T. What has entered less x and z is
// what has left.
class Chain : public solve::System {
public:
    explicit Chain(double time)
        : m_time(time)
    {
    }
    double u = 1.0;

    int coreSize() const override { return 2; }
    bool rates(double, const double* y, double* ydot) override
    {
        ydot[0] = (u - y[0]) / m_time;
        ydot[1] = (y[0] - y[1]) / m_time;
        ydot[2] = y[1] / m_time - u / m_time;
        return true;
    }
    void jacobian(double, const double*, double* columns) override
    {
        const double k = 1.0 / m_time;
        const double values[] = {-k, k, 0.0, 0.0, -k, k};
        std::copy(std::begin(values), std::end(values), columns);
    }

private:
    double m_time;
};

// The chain from 0 with u = 1, and 2 from `jump` on.
struct Exact {
    double time, jump;
    double response(double t) const { return t <= 0.0 ? 0.0 : 1.0 - std::exp(-t / time); }
    double second(double t) const { return t <= 0.0 ? 0.0 : 1.0 - (1.0 + t / time) * std::exp(-t / time); }
    double x(double t) const { return response(t) + response(t - jump); }
    double z(double t) const { return second(t) + second(t - jump); }
};

} // namespace

class TestGoingOn : public QObject {
    Q_OBJECT

private slots:
    // Times that differ by what adding up the same lengths in another order leaves: there is no step so short.
    void stepsToALimitThatTimeHardlyTellsApart_data()
    {
        QTest::addColumn<bool>("hasStepped");
        QTest::addColumn<double>("apart"); // in units of the last place of the time
        for (const bool hasStepped : {false, true})
            for (const double apart : {1.0, 2.0, 3.0, 20.0, 90.0, 300.0, 2000.0})
                QTest::addRow("%s, %g", hasStepped ? "behind a step" : "at the start", apart) << hasStepped << apart;
    }
    void stepsToALimitThatTimeHardlyTellsApart()
    {
        QFETCH(bool, hasStepped);
        QFETCH(double, apart);
        Chain chain(600.0);
        const std::vector<double> absolute(3, 1e-9);
        Integrator integrator(chain, 3);
        std::vector<double> y{0.5, 0.25, 0.0};
        integrator.start(720.0, y, {1e-6, absolute}, false);
        while (hasStepped && integrator.time() < 900.0) QVERIFY(integrator.step(900.0) == Integrator::Outcome::Ok);
        const double now = integrator.time(), limit = now + apart * (std::nextafter(now, 1e9) - now);
        std::vector<double> before(3), after(3);
        integrator.at(now, before.data());
        for (int i = 0; i < 10 && integrator.time() < limit; ++i)
            QVERIFY(integrator.step(limit) == Integrator::Outcome::Ok);
        QCOMPARE(integrator.time(), limit);
        integrator.at(limit, after.data());
        for (int i = 0; i < 3; ++i) QVERIFY(std::abs(after[i] - before[i]) < 1e-11);
        while (integrator.time() < 2000.0) QVERIFY(integrator.step(2000.0) == Integrator::Outcome::Ok);
        integrator.at(2000.0, after.data());
        const double exact = 1.0 - 0.5 * std::exp(-(2000.0 - 720.0) / 600.0);
        QVERIFY2(std::abs(after[0] - exact) < 1e-5, qPrintable(QString::number(after[0] - exact)));
    }

    void keepsItsDigitsInALongRest_data()
    {
        QTest::addColumn<double>("time");
        QTest::addColumn<double>("tolerance");
        for (const double time : {20.0, 600.0, 7200.0})
            for (const double tolerance : {1e-5, 1e-8}) QTest::addRow("%g s, %g", time, tolerance) << time << tolerance;
    }
    void keepsItsDigitsInALongRest()
    {
        QFETCH(double, time);
        QFETCH(double, tolerance);
        Chain chain(time);
        const Exact exact{time, 0.5 * time};
        const std::vector<double> absolute(3, 1e-3 * tolerance);
        Integrator integrator(chain, 3);
        std::vector<double> y(3, 0.0);
        integrator.start(0.0, y, {tolerance, absolute}, false);
        while (integrator.time() < exact.jump) QVERIFY(integrator.step(exact.jump) == Integrator::Outcome::Ok);
        integrator.at(exact.jump, y.data());
        chain.u = 2.0;
        QVERIFY(integrator.goOn(exact.jump, y));
        const double end = 30.0 * day;
        double worst = 0.0, lost = 0.0;
        while (integrator.time() < end) {
            QVERIFY(integrator.step(end) == Integrator::Outcome::Ok);
            const double middle = 0.5 * (integrator.stepStart() + integrator.time());
            for (const double t : {middle, integrator.time()}) {
                integrator.at(t, y.data());
                worst = std::max({worst, std::abs(y[0] - exact.x(t)), std::abs(y[1] - exact.z(t))});
            }
            lost = std::max(lost, std::abs(y[0] + y[1] + y[2])); // held and left is what has entered
        }
        QVERIFY2(worst < 50.0 * tolerance, qPrintable(QString::number(worst)));
        // At rest all that is left of the jump is rounding.
        QVERIFY2(std::abs(y[0] - 2.0) < 1e-9 && std::abs(y[1] - 2.0) < 1e-9,
                 qPrintable(QString("%1 %2").arg(y[0] - 2.0).arg(y[1] - 2.0)));
        QVERIFY2(lost < 1e-10, qPrintable(QString::number(lost)));
        QVERIFY2(integrator.counts().starts <= 2, qPrintable(QString::number(integrator.counts().starts)));
    }
};

TITER_TEST(TestGoingOn)

} // namespace tst_going_on

#include "tst_going_on.moc"
