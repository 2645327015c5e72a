// Salt from conductivity: through the points, monotone, and between two buffers by the law of the square root.
#include "core/figures/measured/salt_calibration.h"
#include "tests/support/test_program.h"

#include <cmath>

namespace tst_salt_calibration {

using namespace titer;
using figures::SaltCalibration;

class TestSaltCalibration : public QObject {
    Q_OBJECT

private slots:
    void goesThroughItsPoints()
    {
        const auto calibration = SaltCalibration::make({{500.0, 4.5}, {0.0, 0.1}, {50.0, 0.62}, {250.0, 2.5}});
        QVERIFY(calibration);
        for (const auto& [salt, conductivity] :
             {std::pair{0.0, 0.1}, std::pair{50.0, 0.62}, std::pair{250.0, 2.5}, std::pair{500.0, 4.5}})
            QVERIFY(std::abs(calibration->saltAt(conductivity) - salt) < 1e-9);
        double last = -1.0;
        for (double conductivity = 0.11; conductivity < 6.0; conductivity += 0.01) {
            const double salt = calibration->saltAt(conductivity);
            QVERIFY(salt > last);
            last = salt;
        }
        QCOMPARE(calibration->saltAt(-5.0), 0.0);
    }

    // kappa = 0.0118 c - 1.5e-4 c^1.5, of which two points are known; a line would be 10 mM off.
    void bendsBetweenTwoBuffers()
    {
        const auto conductivity = [](double salt) { return 0.0118 * salt - 1.5e-4 * std::pow(salt, 1.5); };
        const auto calibration = SaltCalibration::make({{20.0, conductivity(20.0)}, {1000.0, conductivity(1000.0)}});
        QVERIFY(calibration);
        for (double salt = 20.0; salt <= 1000.0; salt += 7.0)
            QVERIFY(std::abs(calibration->saltAt(conductivity(salt)) - salt) < 1e-3 * salt);
        const double half = 0.5 * (conductivity(20.0) + conductivity(1000.0));
        QVERIFY(std::abs(calibration->saltAt(half) - 510.0) > 10.0);
    }

    // What bends the other way, as with a detector that shows too little, is a line.
    void isALineWhereTheLawDoesNotHold()
    {
        const auto calibration = SaltCalibration::make({{50.0, 0.4}, {450.0, 4.4}});
        QVERIFY(calibration && std::abs(calibration->saltAt(2.4) - 250.0) < 1e-9);
    }

    void refusesWhatDoesNotRise()
    {
        using Points = std::vector<figures::SaltPoint>;
        for (const Points& points : {Points{{50.0, 0.6}}, Points{{50.0, 0.6}, {100.0, 0.6}},
                                     Points{{50.0, 0.6}, {50.0, 0.7}}, Points{{-1.0, 0.1}, {50.0, 0.7}}})
            QVERIFY(!SaltCalibration::make(points));
    }
};

TITER_TEST(TestSaltCalibration)

} // namespace tst_salt_calibration

#include "tst_salt_calibration.moc"
