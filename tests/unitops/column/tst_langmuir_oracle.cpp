// The oracles of Langmuir columns against tables, limits, and what was fed.
#include "tests/support/langmuir_oracle.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>

namespace tst_langmuir_oracle {

using namespace titer::support;

namespace {

// Length of 1 s, phase ratio 1: N and T of Hiester and Vermeulen then are rate x (q*/c0) and rate x (time - 1).
LangmuirBed bed(double r, double units)
{
    LangmuirBed column;
    column.length = column.velocity = 1.0;
    column.porosity = 0.5;
    column.kd = r * units;
    column.ka = (1.0 - r) * units;
    column.qmax = 1.0 / (1.0 - r);
    return column;
}

} // namespace

class LangmuirOracle : public QObject {
    Q_OBJECT

private slots:
    void theFunctionOfThomasIsThatOfTheTables();
    void breakthroughIsThatOfCharacteristics();
    void withoutDesorptionItIsBohartAdams();
    void whatDoesNotLeaveIsHeld();
    void fastKineticsBreakThroughWithTheShock();
    void aDisplacedComponentRollsUpToWhatIsConserved();
};

void LangmuirOracle::theFunctionOfThomasIsThatOfTheTables()
{
    struct Entry {
        double x, y, j;
    };
    // scipy 1.10.1, 1 - ncx2.cdf(2 x, 2, 2 y)
    for (const Entry& e : {Entry{1, 2, 0.8174152250696121}, Entry{30, 20, 0.08853064211803807},
                           Entry{5, 5, 0.5639166685817141}, Entry{200, 250, 0.9914446416461764}}) {
        const ThomasJ j = thomasJ(e.x, e.y);
        QVERIFY(std::abs(std::exp(j.logJ) - e.j) < 1e-12);
        QVERIFY(std::abs(std::exp(j.logJ) + std::exp(j.logRest) - 1.0) < 1e-12);
    }
    QVERIFY(std::abs(thomasJ(0.0, 3.0).logJ) < 1e-14);
    QVERIFY(std::abs(thomasJ(3.0, 0.0).logJ + 3.0) < 1e-12);
}

void LangmuirOracle::breakthroughIsThatOfCharacteristics()
{
    // dX/dN = -S, dY/dT = S, S = X (1 - Y) - r Y (1 - X) by trapezia along the characteristics, extrapolated; good to 3e-8.
    QVERIFY(std::abs(bed(0.3, 4.0).thomas(1.0, 1.0 + 3.0 / 4.0) - 0.3291169766) < 1e-7);
    QVERIFY(std::abs(bed(0.7, 3.0).thomas(1.0, 1.0 + 4.0 / 3.0) - 0.7167819513) < 1e-7);
}

void LangmuirOracle::withoutDesorptionItIsBohartAdams()
{
    LangmuirBed column = bed(0.0, 20.0);
    for (const double time : {1.2, 1.9, 2.0, 2.05, 2.6}) {
        column.kd = 1e-9;
        const double limit = column.thomas(1.0, time);
        column.kd = 0.0;
        QVERIFY(std::abs(limit - column.thomas(1.0, time)) < 1e-7);
        const double t = 20.0 * (time - 1.0);
        QVERIFY(std::abs(column.thomas(1.0, time) - std::exp(t) / (std::exp(t) + std::exp(20.0) - 1.0)) < 1e-12);
    }
    QCOMPARE(column.thomas(1.0, 0.999), 0.0);
}

void LangmuirOracle::whatDoesNotLeaveIsHeld()
{
    for (const double r : {0.05, 0.3, 0.8}) {
        const LangmuirBed column = bed(r, 30.0);
        double held = 1.0; // of the first second nothing leaves
        constexpr int points = 3000;
        const double step = 8.0 / points;
        for (int i = 0; i < points; ++i) held += step * (1.0 - column.thomas(1.0, 1.0 + (i + 0.5) * step));
        QVERIFY2(std::abs(held - column.shockTime(1.0)) < 1e-5, qPrintable(QString::number(held)));
    }
}

void LangmuirOracle::fastKineticsBreakThroughWithTheShock()
{
    const LangmuirBed column = bed(0.25, 4000.0);
    const double shock = column.shockTime(2.0);
    QVERIFY(column.thomas(2.0, 0.99 * shock) < 1e-6);
    QVERIFY(column.thomas(2.0, 1.01 * shock) > 1.0 - 1e-6);
    QVERIFY(std::abs(column.thomas(2.0, shock) - 0.5) < 0.05);
}

void LangmuirOracle::aDisplacedComponentRollsUpToWhatIsConserved()
{
    const std::array<double, 2> a = {2.0, 6.0}, b = {0.2, 0.6};
    for (const std::array<double, 2> feed : {std::array{1.0, 1.0}, std::array{3.0, 0.2}, std::array{0.1, 8.0}}) {
        const Displacement found = displacement(a, b, feed, 0.8, 50.0);
        QVERIFY(found.plateau > feed[0] && found.firstTime < found.secondTime);
        // When the second shock leaves, the bed is at its feed: fed - left = held, per velocity x cross section.
        const double load = 1.0 + b[0] * feed[0] + b[1] * feed[1];
        const double fed = feed[0] * found.secondTime;
        const double left = found.plateau * (found.secondTime - found.firstTime);
        QVERIFY(std::abs((fed - left) / (50.0 * feed[0] * (1.0 + 0.8 * a[0] / load)) - 1.0) < 1e-12);
    }
    // Too dilute to compete, each goes by itself.
    const Displacement dilute = displacement(a, b, {1e-7, 1e-7}, 0.8, 50.0);
    QVERIFY(std::abs(dilute.plateau / 1e-7 - 1.0) < 1e-6);
    QVERIFY(std::abs(dilute.firstTime - 50.0 * 2.6) < 1e-4 && std::abs(dilute.secondTime - 50.0 * 5.8) < 1e-4);
}

TITER_TEST(LangmuirOracle)

} // namespace tst_langmuir_oracle

#include "tst_langmuir_oracle.moc"
