// Correlations of a packed bed against values worked out by hand and their limits.
#include "core/unitops/column/correlations.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>

namespace tst_column_correlations {

using namespace titer;
using namespace titer::unitops::column;

namespace {

bool near(double a, double b, double tolerance)
{
    return std::abs(a - b) <= tolerance * std::abs(b);
}

// Beads of 90 um in water.
constexpr Packing beads{.porosity = 0.4, .diameter = 9e-5, .viscosity = 1e-3, .density = 1000.0};

} // namespace

class ColumnCorrelationsTest : public QObject {
    Q_OBJECT

private slots:
    void chungAndWenAtAReynoldsNumberOfOne()
    {
        const double u = 1.0 / (0.4 * 9e-5 * 1e6); // Re = 1
        QVERIFY(near(chungWen(beads, u), 0.4 * 9e-5 * u / 0.211, 1e-12));
    }

    void gunnTendsToAPecletNumberOfTwoWhereFlowIsFast()
    {
        // Mixing of complete voids: D = u d / 2 as Re goes to infinity.
        QVERIFY(near(gunn(beads, 1e6, 1e-9), 1e6 * 9e-5 / 2.0, 1e-3));
    }

    void gunnTendsToDiffusionBetweenTheBeadsAtRest()
    {
        QVERIFY(near(gunn(beads, 0.0, 7e-10), 7e-10 / 1.4, 1e-9));
        QVERIFY(near(gunn(beads, 1e-9, 7e-10), 7e-10 / 1.4, 1e-3));
    }

    void gunnAtAnOrdinaryVelocity()
    {
        // u 1e-3 m/s, D_m 1e-10 m2/s: Pe_m 900, Re 0.036, p 0.17 (exp(-667) is nothing), x = 360 / (4 x 5.783186 x 0.6)
        const double x = 0.4 * 900.0 / (4.0 * std::pow(2.404825557695773, 2) * 0.6), p = 0.17, q = 0.83;
        const double expected = x * q * q + x * x * p * q * q * q * (std::exp(-1.0 / (p * q * x)) - 1.0) + 1.0 / 1260.0;
        QVERIFY(near(gunn(beads, 1e-3, 1e-10), expected * 9e-8, 1e-12));
        QVERIFY(expected > 1.5 && expected < 3.0);
    }

    void wilsonAndGeankoplisByHand()
    {
        // (0.4 x 1e-3 x 9e-5 / 6e-11)^(1/3) = 600^(1/3) = 8.4343; Sh = 1.09 / 0.4 x 8.4343 = 22.983
        QVERIFY(near(wilsonGeankoplis(beads, 1e-3, 6e-11), 22.983 * 6e-11 / 9e-5, 1e-4));
    }

    void theFilmKeepsDiffusionAtRest()
    {
        QVERIFY(near(wilsonGeankoplis(beads, 0.0, 6e-11), 2.0 * 6e-11 / 9e-5, 1e-12));
    }

    void everythingStaysFiniteAtRestAndBackwards()
    {
        for (const double u : {0.0, -1e-3, 1e-300}) {
            QVERIFY(chungWen(beads, u) >= 0.0 && chungWen(beads, u) < 1e-250);
            QVERIFY(near(gunn(beads, u, 6e-11), 6e-11 / 1.4, 1e-12));
            QVERIFY(near(wilsonGeankoplis(beads, u, 6e-11), 2.0 * 6e-11 / 9e-5, 1e-12));
        }
    }

    void carmanAndKozenyByHand()
    {
        // 180 x 1e-3 x 1e-3 x (0.6 / (0.4 x 9e-5))^2 = 5e4 Pa/m
        QVERIFY(near(carmanKozeny(beads, 1e-3), 5e4, 1e-12));
    }

    void aCompressedBedSatisfiesItsBalance()
    {
        // ds/dz = (P0/L) exp(k s), s(0) = 0: solved here by the midpoint rule.
        const double rigid = 1e5, k = 6e-6;
        double s = 0.0;
        const int steps = 20000;
        for (int i = 0; i < steps; ++i) {
            const double h = 1.0 / steps, half = s + 0.5 * h * rigid * std::exp(k * s);
            s += h * rigid * std::exp(k * half);
        }
        QVERIFY(near(compressedDrop(rigid, k), s, 1e-7));
    }

    void aRigidBedIsNotCompressed()
    {
        QCOMPARE(compressedDrop(1.2e5, 0.0), 1.2e5);
        QVERIFY(near(compressedDrop(1e5, 2e-14), 1e5, 1e-8));
    }

    void pressureRisesSteeplyWhereTheBedBlocks()
    {
        double before = 0.0;
        for (const double rigid : {0.5e5, 0.9e5, 0.99e5, 1.0e5, 1.1e5, 1e9}) {
            const double p = compressedDrop(rigid, 1e-5);
            QVERIFY(std::isfinite(p) && p > before && p > rigid);
            before = p;
        }
    }

    void diffusivityOfLysozymeAndOfAnAntibody()
    {
        // Measured at 25 degC: lysozyme 1.1e-10 (14.3 kg/mol), IgG 4.0e-11 m2/s (150 kg/mol);
        // the rule holds within a third.
        QVERIFY(near(diffusivityOf(14.3, 298.15, 0.89e-3), 1.1e-10, 0.33));
        QVERIFY(near(diffusivityOf(150.0, 298.15, 0.89e-3), 4.0e-11, 0.33));
    }
};

TITER_TEST(ColumnCorrelationsTest)

} // namespace tst_column_correlations

#include "tst_column_correlations.moc"
