// Synthetic spectra: bands against their closed forms, mixtures against Beer and Lambert's law, what is drawn against its moments.
#include "core/mvda/pure_spectra.h"
#include "tests/support/test_program.h"

#include <cmath>

namespace tst_pure_spectra {

using namespace titer;
using namespace titer::mvda;

namespace {

constexpr const char* twoComponents = R"({
  "format": "titer.pure_spectra/1", "name": "Two", "source": "Made up for this test",
  "axis": {"name": "Shift", "unit": "1/cm", "from": 0, "to": 100, "step": 5}, "cells": "counts",
  "background": [{"at": 50, "height": 7, "width": 1e9}],
  "components": [
    {"id": "glucose", "unit": "g/L", "molar_mass": "180 g/mol", "bands": [{"at": 40, "height": 8, "width": 20}]},
    {"id": "cells", "unit": "1e6 cells/mL", "attenuation": 0.1,
     "bands": [{"at": 60, "height": 4, "width": 20, "shape": "lorentzian"}]}]
})";

PureSpectra two()
{
    base::Errors errors;
    PureSpectra pure = readPureSpectra(twoComponents, errors);
    for (const base::Error& error : errors) qWarning("%s: %s", error.where.c_str(), error.what.text().c_str());
    return pure;
}

Eigen::RowVectorXd mixed(const PureSpectra& pure, double glucose, double cells)
{
    Eigen::MatrixXd concentrations(1, 2);
    concentrations << glucose, cells;
    return mixedSpectra(pure, concentrations, {.noise = 0.0, .baseline = 0.0});
}

bool isNear(double a, double b)
{
    return std::abs(a - b) < 1e-9;
}

} // namespace

class PureSpectraTest : public QObject {
    Q_OBJECT

private slots:
    void bandsAreHalfAsHighAtHalfTheirWidth()
    {
        const PureSpectra pure = two();
        QCOMPARE(pure.axis.size(), Eigen::Index(21));
        const Eigen::RowVectorXd none = mixed(pure, 0.0, 0.0), glucose = mixed(pure, 1.0, 0.0) - none;
        QVERIFY(isNear(none[10], 7.0));
        QVERIFY(isNear(glucose[8], 8.0) && isNear(glucose[6], 4.0) && isNear(glucose[10], 4.0));
        QVERIFY(isNear(glucose[12], 0.5)); // a whole width away: 8/2^4
        const Eigen::RowVectorXd cells = mixed(pure, 0.0, 1.0) * std::exp(0.1) - none;
        QVERIFY(isNear(cells[12], 4.0) && isNear(cells[10], 2.0) && isNear(cells[8], 0.8)); // 4/(1 + 4)
    }

    void signalsAddAndCellsTakeLightAway()
    {
        const PureSpectra pure = two();
        const Eigen::RowVectorXd none = mixed(pure, 0.0, 0.0);
        const Eigen::RowVectorXd sum =
            3.0 * (mixed(pure, 1.0, 0.0) - none) + 2.0 * (mixed(pure, 0.0, 1.0) * std::exp(0.1) - none) + none;
        QVERIFY((mixed(pure, 3.0, 2.0) * std::exp(0.2) - sum).cwiseAbs().maxCoeff() < 1e-9);
    }

    void takesAmountsByTheMolarMass()
    {
        const PureSpectra pure = two();
        QVERIFY(isNear(concentrationFor(pure.components[0], 10.0, "mol/m3"), 1.8));
        QVERIFY(isNear(concentrationFor(pure.components[0], 1.8, "kg/m3"), 1.8));
        QVERIFY(isNear(concentrationFor(pure.components[1], 3e12, "1/m3"), 3.0));
        QVERIFY(std::isnan(concentrationFor(pure.components[1], 1.0, "mol/m3")));
    }

    void noiseIsWhiteAndBaselinesWalk()
    {
        const PureSpectra pure = two();
        const Eigen::MatrixXd same = Eigen::MatrixXd::Constant(400, 2, 1.0);
        const Eigen::MatrixXd clean = mixedSpectra(pure, same, {.noise = 0.0, .baseline = 0.0});
        const auto drawn = [&](const Disturbance& disturbance) -> Eigen::MatrixXd {
            return mixedSpectra(pure, same, disturbance) - clean;
        };
        const Eigen::MatrixXd noise = drawn({.noise = 2.0, .baseline = 0.0});
        const double deviation = std::sqrt(noise.squaredNorm() / double(noise.size())),
                     neighbours = noise.leftCols(20).cwiseProduct(noise.rightCols(20)).mean();
        QVERIFY2(std::abs(deviation - 2.0) < 0.1, qPrintable(QString::number(deviation))); // 8400 draws: 5 sd is 0.08
        QVERIFY2(std::abs(neighbours) < 0.25, qPrintable(QString::number(neighbours)));    // 5 sd is 0.22
        // In the middle of the axis the polynomial is its first coefficient.
        const Eigen::MatrixXd walk = drawn({.noise = 0.0, .baseline = 3.0});
        const Eigen::VectorXd steps = walk.col(10).tail(399) - walk.col(10).head(399);
        const double step = std::sqrt(steps.squaredNorm() / 399.0);
        QVERIFY2(std::abs(step - 3.0) < 0.55, qPrintable(QString::number(step))); // 5 sd is 0.53
        QVERIFY(std::abs(walk(0, 10)) < 5.0 * 3.0 * std::sqrt(10.0));
        // A polynomial of order 3: fourth differences along the axis are none.
        const auto c = [&](int i) { return walk.col(i); };
        QVERIFY((c(0) - 4.0 * c(1) + 6.0 * c(2) - 4.0 * c(3) + c(4)).cwiseAbs().maxCoeff() < 1e-9);
        QVERIFY(drawn({.noise = 2.0, .baseline = 0.0}) == noise);
        QVERIFY(drawn({.noise = 2.0, .baseline = 0.0, .seed = 2}) != noise);
        QVERIFY(drawn({.noise = 2.0, .baseline = 0.0, .stream = "R2"}) != noise);
    }

    void shippedOnesAreSoundAndSayWhereTheyAreFrom()
    {
        QVERIFY(!shippedSpectra().empty());
        for (const ShippedSpectra& one : shippedSpectra()) {
            base::Errors errors;
            const PureSpectra pure = readPureSpectra(one.text, errors);
            QVERIFY2(errors.empty(), errors.empty() ? "" : errors.front().where.c_str());
            QVERIFY(!pure.source.empty() && !pure.components.empty());
        }
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("where");
        QTest::newRow("format") << "pure_spectra/1" << "pure_spectra/2" << "format";
        QTest::newRow("axis") << "\"to\": 100" << "\"to\": -1" << "axis";
        QTest::newRow("too fine") << "\"step\": 5" << "\"step\": 1e-6" << "axis";
        QTest::newRow("unit") << "1e6 cells/mL" << "1e6 sells/mL" << "components/1/unit";
        QTest::newRow("shape") << "lorentzian" << "round" << "components/1/bands/0/shape";
        QTest::newRow("width") << "\"height\": 8, \"width\": 20" << "\"height\": 8, \"width\": 0"
                               << "components/0/bands/0/width";
        QTest::newRow("another key") << "\"attenuation\"" << "\"attenuates\"" << "components/1/attenuates";
    }

    void saysWhatIsWrong()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, where);
        base::Errors errors;
        readPureSpectra(QString(twoComponents).replace(from, to).toStdString(), errors);
        QCOMPARE(errors.size(), std::size_t(1));
        QCOMPARE(QString::fromStdString(errors.front().where), where);
    }
};

TITER_TEST(PureSpectraTest)

} // namespace tst_pure_spectra

#include "tst_pure_spectra.moc"
