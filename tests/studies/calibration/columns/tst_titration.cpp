// The ionic capacity of a bed by titration.
#include "core/studies/calibration/columns/titration.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>

namespace tst_titration {

using namespace titer;
using namespace titer::studies;

class TestTitration : public QObject {
    Q_OBJECT

private slots:
    // 1 mL of bed with 0.1575 mL of solid that takes up 18.9 mL of 10 mM: 1200 mM.
    void countsByTheSolid()
    {
        const auto found = ionicCapacity({0.1575e-6, 0.0}, {10.0, 0.0}, {18.9e-6}, 0.95);
        QVERIFY(found.ok());
        QVERIFY(std::abs(found->value - 1200.0) < 1e-9);
        QVERIFY(!found->stdError); // nothing says how well it is known
    }

    // Three titrations: t of two degrees of freedom, 4.3027.
    void takesTheScatterOfRepetitions()
    {
        const auto found = ionicCapacity({1e-6, 0.0}, {10.0, 0.0}, {99e-6, 100e-6, 101e-6}, 0.95);
        QVERIFY(found.ok() && found->stdError);
        QVERIFY(std::abs(found->value - 1000.0) < 1e-9);
        QVERIFY(std::abs(*found->stdError - 10.0 / std::sqrt(3.0)) < 1e-9);
        QVERIFY(std::abs(found->high - 1000.0 - 4.30265 * 10.0 / std::sqrt(3.0)) < 1e-3);
        QVERIFY(std::abs(found->high + found->low - 2000.0) < 1e-9);
    }

    // What is stated of bed and titrant counts as known from many: 1.96.
    void addsWhatIsNotKnownOfBedAndTitrant()
    {
        const auto found = ionicCapacity({1e-6, 0.03e-6}, {10.0, 0.4}, {100e-6}, 0.95);
        QVERIFY(found.ok() && found->stdError);
        QVERIFY(std::abs(*found->stdError - 50.0) < 1e-9);
        QVERIFY(std::abs(found->high - 1000.0 - 1.95996 * 50.0) < 1e-2);
        // Scatter next to it widens the interval, with more freedom than two.
        const auto both = ionicCapacity({1e-6, 0.03e-6}, {10.0, 0.4}, {99e-6, 100e-6, 101e-6}, 0.95);
        QVERIFY(*both->stdError > *found->stdError && both->high > found->high);
        QVERIFY(both->high - both->value < 2.2 * *both->stdError);
    }

    void saysWhatIsMissing()
    {
        const auto place = [](const auto& result) { return result.ok() ? std::string("ok") : result.error().where; };
        QCOMPARE(place(ionicCapacity({1e-6, 0.0}, {10.0, 0.0}, {}, 0.95)), std::string("titrated"));
        QCOMPARE(place(ionicCapacity({1e-6, 0.0}, {10.0, 0.0}, {1e-6, -1e-6}, 0.95)), std::string("titrated"));
        QCOMPARE(place(ionicCapacity({1e-6, 0.0}, {0.0, 0.0}, {1e-6}, 0.95)), std::string("titrant"));
        QCOMPARE(place(ionicCapacity({0.0, 0.0}, {10.0, 0.0}, {1e-6}, 0.95)), std::string("bed"));
    }
};

TITER_TEST(TestTitration)

} // namespace tst_titration

#include "tst_titration.moc"
