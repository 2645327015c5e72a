// Nelder's and Mead's method on Rosenbrock's valley (1960, Comput J 3:175), and where the function has no value.
#include "core/studies/numerics/nelder_mead.h"
#include "tests/support/test_program.h"

#include <cmath>

namespace tst_nelder_mead {

using namespace titer::studies;

class NelderMeadTest : public QObject {
    Q_OBJECT

private slots:
    void findsTheMinimumOfRosenbrock()
    {
        const auto valley = [](const std::vector<double>& x) {
            return 100.0 * std::pow(x[1] - x[0] * x[0], 2.0) + std::pow(1.0 - x[0], 2.0);
        };
        const NelderMead found = minimised(valley, {-1.2, 1.0}, 0.5, 1e-12, 1e-6, 1000);
        QVERIFY(found.converged);
        QVERIFY(std::abs(found.x[0] - 1.0) < 1e-5 && std::abs(found.x[1] - 1.0) < 1e-5);
        const NelderMead stopped = minimised(valley, {-1.2, 1.0}, 0.5, 1e-12, 1e-6, 20);
        QVERIFY(!stopped.converged && stopped.evaluations <= 23);
    }

    void keepsAwayFromWhereThereIsNoValue()
    {
        const auto half = [](const std::vector<double>& x) { return x[0] < 0.0 ? std::nan("") : x[0]; };
        const NelderMead found = minimised(half, {1.0}, 0.5, 1e-9, 1e-6, 500);
        QVERIFY(found.x[0] >= 0.0 && found.x[0] < 1e-5);
    }

    void nothingToChangeIsOneValue()
    {
        const NelderMead found = minimised([](const std::vector<double>&) { return 3.0; }, {}, 1.0, 1e-6, 1e-6, 100);
        QCOMPARE(found.value, 3.0);
        QCOMPARE(found.evaluations, 1);
        QVERIFY(found.converged);
    }
};

TITER_TEST(NelderMeadTest)

} // namespace tst_nelder_mead

#include "tst_nelder_mead.moc"
