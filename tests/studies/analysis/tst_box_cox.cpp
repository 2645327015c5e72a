// The power of the response against MASS::boxcox of R.
#include "core/studies/analysis/box_cox.h"
#include "tests/reference/trees.h"
#include "tests/support/test_program.h"

#include <algorithm>
#include <cmath>

namespace tst_box_cox {

using namespace titer::studies;

namespace {

bool near(double value, double expected, double tolerance)
{
    return std::abs(value - expected) <= tolerance;
}

} // namespace

class TestBoxCox : public QObject {
    Q_OBJECT

private slots:
    void theVolumeOfTreesAgreesWithMass()
    {
        // boxcox(Volume ~ log(Height) + log(Girth), data = trees)
        Eigen::MatrixXd x(31, 3);
        Eigen::VectorXd y(31);
        for (int i = 0; i < 31; ++i) {
            x.row(i) << 1.0, std::log(titer::reference::trees[i][1]), std::log(titer::reference::trees[i][0]);
            y[i] = titer::reference::trees[i][2];
        }
        const auto fit = boxCox(x, y);
        QVERIFY(fit);
        QVERIFY(near(fit->lambda, -0.0673, 1e-4));
        QVERIFY(near(fit->logLikelihood, 26.409734144665, 1e-6));
        QVERIFY(near(*fit->low, -0.2424, 1e-4));
        QVERIFY(near(*fit->high, 0.1095, 1e-4));
        QCOMPARE(fit->suggested, 0.0);
        QCOMPARE(fit->profile.size(), 61u);
        for (const auto& [lambda, expected] :
             {std::pair(0.0, 26.115916951011), {1.0, -2.970565935209}, {-0.5, 16.950826237140}}) {
            const auto point = std::find_if(fit->profile.begin(), fit->profile.end(),
                                            [&](const BoxCox::Point& p) { return near(p.lambda, lambda, 1e-9); });
            QVERIFY(point != fit->profile.end());
            QVERIFY(near(point->logLikelihood, expected, 1e-10));
        }
    }

    void aResponseThatIsLinearAsItStandsKeepsPowerOne()
    {
        Eigen::MatrixXd x(8, 2);
        Eigen::VectorXd y(8);
        for (int i = 0; i < 8; ++i) {
            x.row(i) << 1.0, i;
            y[i] = 10.0 + 5.0 * i + (i % 2 ? 0.7 : -0.6) * (i % 3 ? 1.0 : 0.5);
        }
        QCOMPARE(boxCox(x, y)->suggested, 1.0);
    }

    void whatHasNoPowerIsRefused()
    {
        const Eigen::MatrixXd x = Eigen::MatrixXd::Ones(3, 1);
        QVERIFY(!boxCox(x, Eigen::Vector3d(1, 0, 2)));
        QVERIFY(!boxCox(x, Eigen::Vector3d(1, -1, 2)));
        QVERIFY(!boxCox(x, Eigen::Vector3d(2, 2, 2)));
        QVERIFY(!boxCox(Eigen::MatrixXd::Identity(3, 3), Eigen::Vector3d(1, 2, 3)));
        QVERIFY(boxCox(x, Eigen::Vector3d(1, 2, 4)));
    }
};

TITER_TEST(TestBoxCox)

} // namespace tst_box_cox

#include "tst_box_cox.moc"
