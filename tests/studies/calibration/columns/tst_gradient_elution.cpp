// Yamamoto's plot: exactly where its assumptions hold, and on columns that the engine ran.
#include "core/reference/gradient_runs.h"
#include "core/solve/catalogue.h"
#include "core/studies/calibration/columns/gradient_fit.h"
#include "core/studies/calibration/plant_fit.h"
#include "tests/support/sanitized.h"
#include "tests/support/test_program.h"

#include <cmath>

namespace tst_gradient_elution {

using namespace titer;
using namespace titer::studies;

namespace {

// A protein of few molecules on a bed without dispersion: c^(nu+1) = c0^(nu+1) + (nu + 1) g Vs K Lambda^nu, by which the
// salt passes a volume (c - c0)/g.
GradientPeak exactPeak(const GradientBed& bed, double charge, double equilibrium, double slope, double from)
{
    const double power = charge + 1.0;
    const double grown = power * slope * bed.solid * equilibrium * std::pow(bed.capacity, charge);
    const double salt = std::pow(std::pow(from, power) + grown, 1.0 / power);
    GradientPeak peak;
    peak.slope = slope;
    peak.apexError = 1e-10;
    constexpr int steps = 4000;
    for (int i = 0; i <= steps; ++i) {
        peak.salt.push_back(from + (salt - from) * i / steps);
        peak.volumes.push_back((peak.salt.back() - from) / slope);
    }
    return peak;
}

struct Off {
    double charge = 0.0, equilibrium = 0.0; // relative, the worst
    bool held = true;                       // all within their intervals
};

// Of gradients, each with all proteins on this rig or, `alone`, with one after the other.
Off offOf(const reference::GradientRig& rig, bool alone, double noise,
          const std::vector<std::pair<double, double>>& slopesAndEnds)
{
    base::Errors errors;
    const model::Flowsheet sheet = model::readPlant(reference::gradientPlant(rig, 0.1, 1000.0), errors);
    const model::Plant plant = model::check(sheet, solve::catalogue(), errors);
    const auto column = gradientColumnOf(sheet, plant, plant.unitIndex("column"));
    if (!errors.empty() || !column) qFatal("no column");
    std::vector<MeasuredGradient> runs;
    const auto add = [&](const reference::GradientRig& loaded, double slope, double end,
                         std::vector<std::string> proteins) {
        const std::string name = "gradient " + std::to_string(slope) + (proteins.empty() ? "" : " " + proteins.front());
        const reference::GradientCurves curves =
            reference::gradientCurves(reference::gradientPlant(loaded, slope, end), 3001, noise, name.c_str(), errors);
        const double begin = column->liquid + 0.5 * 1e-7;
        const auto peaks = elutedPeaks({curves.volumes, curves.absorbance}, {curves.volumes, curves.salt}, begin, 10.0);
        if (!peaks) qFatal("%s", peaks.error().what.text().c_str());
        runs.push_back({name, std::move(proteins), *peaks, begin});
    };
    for (const auto& [slope, end] : slopesAndEnds) {
        if (!alone) add(rig, slope, end, {});
        for (std::size_t protein = 0; alone && protein < 3; ++protein) {
            reference::GradientRig one = rig;
            for (std::size_t other = 0; other < 3; ++other)
                if (other != protein) one.loads[other] = 0.0;
            add(one, slope, end, {reference::gradientProteins[protein]});
        }
    }
    const auto fit = fitGradients(*column, "column", runs, 0.95, errors);
    for (const base::Error& error : errors) qWarning("%s: %s", error.where.c_str(), error.what.text().c_str());
    if (!fit) return {1.0, 1.0, false};
    Off off;
    for (std::size_t i = 0; i < 3; ++i) {
        const YamamotoLine& line = fit->plot.lines[i];
        const double charge = line.charge.value / reference::gradientCharges[i] - 1.0;
        const double equilibrium = line.equilibrium.value / reference::gradientEquilibria[i] - 1.0;
        off.held = off.held && line.charge.low <= reference::gradientCharges[i] &&
                   reference::gradientCharges[i] <= line.charge.high;
        off.charge = std::max(off.charge, std::abs(charge));
        off.equilibrium = std::max(off.equilibrium, std::abs(equilibrium));
    }
    return off;
}

} // namespace

class TestGradientElution : public QObject {
    Q_OBJECT

private slots:
    void isExactWhereNothingSpreads()
    {
        const GradientBed bed{1e-6, 1200.0};
        std::vector<GradientProtein> proteins{{"a", 0.0, {}}, {"b", 0.0, {}}};
        for (const double slope : {1e7, 3e7, 9e7}) {
            proteins[0].peaks.push_back(exactPeak(bed, 4.7, 0.0355, slope, 50.0));
            proteins[1].peaks.push_back(exactPeak(bed, 2.0, 0.5, slope, 100.0));
        }
        const auto fit = fitYamamoto(bed, proteins, 0.95);
        QVERIFY(fit && fit->converged);
        QCOMPARE(fit->degreesOfFreedom, 2);
        const auto near = [](const FittedParameter& parameter, double value, double relative) {
            QVERIFY2(std::abs(parameter.value / value - 1.0) < relative,
                     qPrintable(QString::number(parameter.value, 'g', 10)));
            QVERIFY(parameter.low <= value && value <= parameter.high);
            QCOMPARE(int(verdictOf(parameter, true)), int(ParameterVerdict::Identified));
        };
        near(fit->lines[0].charge, 4.7, 1e-5);
        near(fit->lines[0].equilibrium, 0.0355, 1e-4);
        near(fit->lines[1].charge, 2.0, 1e-5);
        near(fit->lines[1].equilibrium, 0.5, 1e-4);
        for (const YamamotoLine& line : fit->lines)
            for (const double offset : line.offsets) QVERIFY(std::abs(offset) < 1e-11);
    }

    void saysWhatGradientsDoNotDetermine()
    {
        const GradientBed bed{1e-6, 1200.0};
        const GradientPeak one = exactPeak(bed, 4.7, 0.0355, 1e7, 50.0);
        const auto single = fitYamamoto(bed, {{"a", 0.0, {one}}}, 0.95);
        QVERIFY(!single && single.error().what.text().find("One gradient") != std::string::npos);
        const auto alike = fitYamamoto(bed, {{"a", 0.0, {one, exactPeak(bed, 4.7, 0.0355, 1.02e7, 50.0)}}}, 0.95);
        QVERIFY(!alike && alike.error().what.text().find("have one slope") != std::string::npos);
        // The steeper one at less salt.
        GradientPeak early = exactPeak(bed, 4.7, 0.0355, 3e7, 50.0);
        for (double& salt : early.salt) salt *= 0.6;
        const auto against = fitYamamoto(bed, {{"a", 0.0, {one, early}}}, 0.95);
        QVERIFY(!against && against.error().what.text().find("which no charge explains") != std::string::npos);
        // Two gradients have one line through them, whose interval is that of its apices.
        GradientPeak blurred = one, steep = exactPeak(bed, 4.7, 0.0355, 1.2e7, 50.0);
        blurred.apexError = steep.apexError = 0.02 * one.apex();
        const auto two = fitYamamoto(bed, {{"a", 0.0, {blurred, steep}}}, 0.95);
        QVERIFY(two && two->degreesOfFreedom == 0);
        QCOMPARE(int(verdictOf(two->lines[0].equilibrium, two->converged)), int(ParameterVerdict::Weak));
    }

    // Targets: charge and equilibrium within 5 % in a bed of 200 mm with 2,400 plates, and in one of 14 mm the charge
    // within 1 % and the equilibrium within 25 % (limits that CADET-Process states for the plot, on signals of each
    // protein). Noise of 0.5 mAU there, of 0.05 mAU here.
    void findsTheProteinsOfALongBed()
    {
        if (support::isSanitized) QSKIP("findsTheProteinsOfAShortBed finds them in the same way");
        const Off off = offOf({.length = 0.2, .dispersion = 2.396e-8}, false, 5e-4,
                              {{0.02, 16000.0}, {0.04, 9000.0}, {0.08, 5000.0}});
        QVERIFY2(off.charge < 0.05, qPrintable(QString::number(off.charge)));
        QVERIFY2(off.equilibrium < 0.05, qPrintable(QString::number(off.equilibrium)));
        QVERIFY(off.held);
    }
    void findsTheProteinsOfAShortBed()
    {
        const Off off = offOf({.loads = {0.3, 0.3, 0.3}}, true, 5e-5, {{0.1, 3000.0}, {0.2, 1700.0}, {0.4, 1000.0}});
        QVERIFY2(off.charge < 0.01, qPrintable(QString::number(off.charge)));
        QVERIFY2(off.equilibrium < 0.25, qPrintable(QString::number(off.equilibrium)));
        QVERIFY(off.held);
    }
    // In one curve the three overlap, and the intervals say what that costs.
    void widensIntervalsWherePeaksOverlap()
    {
        const Off off = offOf({}, false, 5e-4, {{0.1, 3000.0}, {0.2, 1700.0}, {0.4, 1000.0}});
        QVERIFY(off.charge > 0.02); // else there would be nothing to say
        QVERIFY(off.held);
    }

    void namesWhatElutesNowhere()
    {
        base::Errors errors;
        const reference::GradientCurves curves =
            reference::gradientCurves(reference::gradientPlant({}, 0.002, 600.0), 601, 5e-4, "flat", errors);
        QVERIFY(errors.empty());
        const auto peaks = elutedPeaks({curves.volumes, curves.absorbance}, {curves.volumes, curves.salt}, 5e-7, 10.0);
        QVERIFY(!peaks);
        QVERIFY(peaks.error().what.text().find("No peak elutes while the salt rises") != std::string::npos);
    }

    // What is retained comes behind what is not: else it is another column.
    void namesAnotherColumn()
    {
        base::Errors errors;
        const reference::GradientCurves curves =
            reference::gradientCurves(reference::gradientPlant({}, 0.2, 1700.0), 601, 5e-4, "steep", errors);
        QVERIFY(errors.empty());
        const auto peaks = elutedPeaks({curves.volumes, curves.absorbance}, {curves.volumes, curves.salt},
                                       curves.volumes.back(), 10.0);
        QVERIFY(!peaks);
        QVERIFY(peaks.error().what.text().find("Was the run made on a smaller column?") != std::string::npos);
    }
};

TITER_TEST(TestGradientElution)

} // namespace tst_gradient_elution

#include "tst_gradient_elution.moc"
