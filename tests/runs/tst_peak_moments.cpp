// The moments of a simulated peak against those that are known: of a bed between Danckwerts' boundaries (Danckwerts 1953, Chem. Eng.
// Sci. 2:1), whose mean is t = L / u and whose variance t^2 (2/Pe - 2/Pe^2 (1 - exp(-Pe))), behind a pulse of length w, which adds
// w/2 and w^2/12.
#include "core/figures/course.h"
#include "core/figures/peaks.h"
#include "core/runs/run.h"
#include "core/solve/catalogue.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>

namespace tst_peak_moments {

using namespace titer;

namespace {

const char* bed = R"({"format": "titer.plant/1", "name": "Bed",
 "components": [{"id": "tracer", "basis": "amount", "molar_mass": "58 g/mol"}],
 "units": [
  {"id": "feed", "type": "inlet", "program": [
   {"for": "20 s", "flow": "1e-7 m3/s", "concentration": {"tracer": "2 mM"}},
   {"for": "980 s", "flow": "1e-7 m3/s"}]},
  {"id": "column", "type": "chromatography_column", "params": {"model": "lumped_rate", "length": "10 cm",
   "cross_section": "5e-4 m2", "total_porosity": 0.8, "axial_dispersion": "1e-7 m2/s", "product": "tracer",
   "binding": {"type": "none"}}},
  {"id": "waste", "type": "outlet"}],
 "streams": [{"from": "feed.out", "to": "column.in"}, {"from": "column.out", "to": "waste.in"}],
 "recipe": {"duration": "1000 s"}})";

figures::Peak peakAt(double tolerance, double ground)
{
    base::Errors errors;
    const auto plant =
        std::make_shared<model::Plant>(model::check(model::readPlant(bed, errors), solve::catalogue(), errors));
    if (!errors.empty()) qFatal("%s", errors.front().what.text().c_str());
    runs::RunRequest request;
    request.tolerance = tolerance;
    request.grid = runs::gridPoints(plant->duration, 4001);
    const figures::RunResult result = runs::run(plant, request);
    const auto course = figures::courseOf(*plant, result, plant->unitIndex("column"));
    if (!course) qFatal("%s", course.error().what.text().c_str());
    figures::PeakSearch search;
    search.ground = ground;
    const std::vector<figures::Peak> peaks =
        figures::findPeaks(figures::Trace{course->times, course->components.front().outlet}, search);
    if (peaks.size() != 1) qFatal("%zu peaks", peaks.size());
    return peaks.front();
}

void near(double value, double exact, double share)
{
    QVERIFY2(std::abs(value - exact) <= share * exact, qPrintable(QStringLiteral("%1 for %2, by %3")
                                                                      .arg(value, 0, 'g', 12)
                                                                      .arg(exact, 0, 'g', 12)
                                                                      .arg((value - exact) / exact)));
}

constexpr double time = 400.0, pulse = 20.0, peclet = 250.0; // L/u [s], [s], u L / D
const double variance =
    time * time * (2.0 / peclet - 2.0 / peclet / peclet * (1.0 - std::exp(-peclet))) + pulse * pulse / 12.0;

} // namespace

class TestPeakMoments : public QObject {
    Q_OBJECT

private slots:
    void areTheExactOnes()
    {
        const double tolerance = 1e-10;
        const figures::Moments found = peakAt(tolerance, figures::groundOf(tolerance)).moments;
        near(found.area, 2.0 * pulse, 1e-6); // mM s
        near(found.mean, time + 0.5 * pulse, 1e-6);
        near(found.variance, variance, 1e-6);
    }

    // As much of the tail as a usual run can say anything of.
    void areCutWhereTheRunSaysNoMore()
    {
        const double tolerance = 1e-6;
        QCOMPARE(figures::groundOf(tolerance), 1e-4);
        QCOMPARE(figures::groundOf(1e-3), 1e-4);
        near(peakAt(tolerance, figures::groundOf(tolerance)).moments.variance, variance, 2e-3);
    }
};

TITER_TEST(TestPeakMoments)

} // namespace tst_peak_moments

#include "tst_peak_moments.moc"
