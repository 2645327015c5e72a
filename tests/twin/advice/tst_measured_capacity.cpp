// The capacity of a column from the absorbance at its outlet, against breakthroughs of known shape: logistic in the volume, over a plateau.
#include "core/base/math/random.h"
#include "core/twin/advice/measured_capacity.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>

namespace tst_measured_capacity {

using namespace titer;
using namespace titer::twin;

namespace {

// 1 L of bed; 4 g/L, of which 1 g/L shows 0.028 AU (140 m2/kg in 2 mm). What does not bind makes 0.3 AU behind 0.7 L.
constexpr double plateau = 0.3;
const LoadedColumn column{.titre = 4.0, .titreDeviation = 0.0, .absorbance = 0.028, .bed = 1e-3};

// Half of the product passes at 12.5 L; a tenth w ln 9 before.
constexpr double half = 12.5e-3, width = 0.4e-3;
const double tenth = half - width * std::log(9.0);

LoadingTrace trace(double until, double noise = 0.0)
{
    LoadingTrace trace;
    base::Random random(7, "uv");
    for (int i = 0; 0.02e-3 * i <= until; ++i) {
        const double volume = 0.02e-3 * i;
        const double passed = 1.0 / (1.0 + std::exp((half - volume) / width));
        const double unbound = plateau / (1.0 + std::exp((0.7e-3 - volume) / 0.02e-3));
        trace.volume.push_back(volume);
        trace.absorbance.push_back(unbound + 0.028 * 4.0 * passed + random.normal(0.0, noise));
    }
    return trace;
}

} // namespace

class MeasuredCapacityTest : public QObject {
    Q_OBJECT

private slots:
    // 4 g/L by 11.62 L into 1 L.
    void isThatOfTheShape()
    {
        const auto found = measuredCapacity(trace(15e-3), column);
        QVERIFY2(bool(found), found ? "" : found.error().what.text().c_str());
        QVERIFY(found->isReached && std::abs(found->plateau - plateau) < 1e-5);
        QVERIFY2(std::abs(found->volume / tenth - 1.0) < 1e-3, qPrintable(QString::number(found->volume)));
        QVERIFY(std::abs(found->capacity / (4.0 * tenth / 1e-3) - 1.0) < 1e-3);
        // Nothing is noisy, and the titre is known.
        QVERIFY(found->deviation < 1e-3 * found->capacity);
    }

    // dA/dV = 0.028 * 4 * 0.1 * 0.9 / w at the tenth, so that a titre that is known to 5 % spreads it by 5 % (1 + w / (0.9 V)).
    void spreadsByTheTitre()
    {
        LoadedColumn known = column;
        known.titreDeviation = 0.2;
        const auto found = measuredCapacity(trace(15e-3), known);
        QVERIFY(bool(found));
        const double expected = 0.05 * (1.0 + width / (0.9 * tenth));
        QVERIFY2(std::abs(found->deviation / found->capacity / expected - 1.0) < 0.01,
                 qPrintable(QString::number(found->deviation / found->capacity)));
    }

    // Of 1 mAU on a reading, dV = 1 mAU / (dA/dV).
    void spreadsByTheNoise()
    {
        const auto found = measuredCapacity(trace(15e-3, 1e-3), column);
        QVERIFY(bool(found));
        QVERIFY2(found->noise > 0.8e-3 && found->noise < 1.2e-3, qPrintable(QString::number(found->noise)));
        const double slope = 0.028 * 4.0 * 0.1 * 0.9 / width, expected = 1e-3 / slope / tenth;
        QVERIFY(found->deviation / found->capacity > 0.7 * expected &&
                found->deviation / found->capacity < 1.3 * expected);
        QVERIFY(std::abs(found->volume - tenth) < 3.0 * 1e-3 / slope);
    }

    // A load that ended before: it binds that or more.
    void isNoLessThanWhatWasLoaded()
    {
        const auto found = measuredCapacity(trace(8e-3), column);
        QVERIFY(found && !found->isReached);
        QVERIFY(std::abs(found->capacity - 32.0) < 0.1);
    }

    // Single spikes, as of a bubble, are none.
    void passesOverSpikes()
    {
        LoadingTrace spiked = trace(15e-3);
        spiked.absorbance[300] = 2.0;
        spiked.absorbance[301] = 2.0;
        const auto found = measuredCapacity(spiked, column);
        QVERIFY(found && std::abs(found->volume / tenth - 1.0) < 1e-3);
    }

    void saysWhatIsWrong()
    {
        const auto words = [](const auto& found) { return QString::fromStdString(found.error().what.text()); };
        LoadedColumn wrong = column;
        wrong.absorbance = 0.0;
        QVERIFY(words(measuredCapacity(trace(15e-3), wrong)).contains(QStringLiteral("absorptivity")));
        wrong = column;
        wrong.share = 1.0;
        QVERIFY(words(measuredCapacity(trace(15e-3), wrong)).contains(QStringLiteral("100 %")));
        QVERIFY(words(measuredCapacity(trace(1.2e-3), column)).contains(QStringLiteral("of which 20 are needed")));
        QVERIFY(words(measuredCapacity(trace(15e-3, 10e-3), column)).contains(QStringLiteral("noise")));
    }
};

TITER_TEST(MeasuredCapacityTest)

} // namespace tst_measured_capacity

#include "tst_measured_capacity.moc"
