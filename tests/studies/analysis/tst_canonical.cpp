// The shape of second-order surfaces: published stationary points, and ridges from their own definition.
#include "core/studies/analysis/canonical.h"
#include "tests/support/test_program.h"

namespace tst_canonical {

using namespace titer::studies;

namespace {

Quadratic surface(double constant, double b1, double b2, double b12, double b11, double b22)
{
    Quadratic quadratic{.constant = constant, .linear = Eigen::Vector2d(b1, b2), .squares = Eigen::MatrixXd(2, 2)};
    quadratic.squares << b11, 0.5 * b12, 0.5 * b12, b22;
    return quadratic;
}

bool near(double value, double expected, double tolerance)
{
    return std::abs(value - expected) <= tolerance;
}

} // namespace

class TestCanonical : public QObject {
    Q_OBJECT

private slots:
    void theReactionHasItsPublishedMaximum()
    {
        const Quadratic yield =
            surface(84.0954272034, 0.932540813663, 0.577712234547, 0.125, -1.30855544512, -0.933442160913);
        const auto canonical = canonicalAnalysis(yield);
        QVERIFY(canonical);
        QCOMPARE(canonical->kind, Canonical::Kind::Maximum);
        QVERIFY(near(canonical->point[0], 0.3722953975, 1e-9));
        QVERIFY(near(canonical->point[1], 0.3343802034, 1e-9));
        QVERIFY(near(canonical->eigenvalues[0], -0.9233027130, 1e-9));
        QVERIFY(near(canonical->eigenvalues[1], -1.3186948930, 1e-9));
    }

    void theYieldOfMontgomeryHasItsPublishedMaximum()
    {
        const auto canonical =
            canonicalAnalysis(surface(79.93995461, 0.99505025, 0.5152028, 0.25, -1.37644928, -1.001336));
        QVERIFY(canonical);
        QVERIFY(near(canonical->point[0], 0.38923043, 2e-8));
        QVERIFY(near(canonical->point[1], 0.30584659, 2e-8));
        QVERIFY(near(canonical->response, 80.21239304, 2e-8));
        QVERIFY(near(canonical->eigenvalues[0], -0.96349855, 1e-8));
        QVERIFY(near(canonical->eigenvalues[1], -1.41428673, 1e-8));
    }

    void theKindFollowsTheSignsOfTheEigenvalues()
    {
        QCOMPARE(canonicalAnalysis(surface(0, 1, 1, 0, 2, 1))->kind, Canonical::Kind::Minimum);
        QCOMPARE(canonicalAnalysis(surface(0, 1, 1, 0, 2, -1))->kind, Canonical::Kind::Saddle);
        QCOMPARE(canonicalAnalysis(surface(0, 1, 1, 1, 0, 0))->kind, Canonical::Kind::Saddle);
        // (x1 + x2 - 1)^2 is 0 along a line, whose point nearest to the centre is (1/2, 1/2).
        const auto ridge = canonicalAnalysis(surface(1, -2, -2, 2, 1, 1));
        QCOMPARE(ridge->kind, Canonical::Kind::Ridge);
        QVERIFY(near(ridge->point[0], 0.5, 1e-12) && near(ridge->point[1], 0.5, 1e-12));
        QVERIFY(near(ridge->response, 0.0, 1e-12));
        QVERIFY(!canonicalAnalysis(surface(1, 2, 3, 0, 0, 0)));
    }

    void theRidgeIsTheBestPointOfEachCircle()
    {
        for (const Quadratic& quadratic :
             {surface(84, 0.93, 0.58, 0.125, -1.31, -0.93), surface(1, 0.2, -0.1, 3, 1, -2), surface(0, 0, 1, 0, 1, 0),
              surface(0, 0, 0, 0, 1, -1), surface(5, 1, 2, 0, 0, 0)})
            for (const Seek seek : {Seek::Maximum, Seek::Minimum})
                for (const RidgePoint& at : ridgeAnalysis(quadratic, std::vector{0.0, 0.3, 1.0, 2.5}, seek)) {
                    QVERIFY(near(at.point.norm(), at.radius, 1e-12));
                    double best = -1e300;
                    const double sign = seek == Seek::Maximum ? 1.0 : -1.0;
                    for (int i = 0; i < 3600; ++i) {
                        const double angle = i * 3.14159265358979 / 1800;
                        best = std::max(
                            best, sign * quadratic.at(at.radius * Eigen::Vector2d(std::cos(angle), std::sin(angle))));
                    }
                    QVERIFY(sign * at.response >= best - 1e-12);
                    QVERIFY(near(sign * at.response, best, 1e-4));
                }
    }

    void aPlaneIsClimbedStraight()
    {
        const auto path = ridgeAnalysis(surface(5, 3, 4, 0, 0, 0), std::vector{2.0}, Seek::Maximum);
        QVERIFY(near(path[0].point[0], 1.2, 1e-12) && near(path[0].point[1], 1.6, 1e-12));
        QVERIFY(near(path[0].response, 15.0, 1e-12));
    }
};

TITER_TEST(TestCanonical)

} // namespace tst_canonical

#include "tst_canonical.moc"
