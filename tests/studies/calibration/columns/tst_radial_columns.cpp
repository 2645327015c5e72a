// Columns with radial flow as tracers, gradients and titrations see them: the exact passage between core and shell, a packing found
// again from a run of the engine, and volumes.
#include "core/reference/gradient_runs.h"
#include "core/solve/catalogue.h"
#include "core/studies/calibration/columns/gradient_plant.h"
#include "core/studies/calibration/columns/titration.h"
#include "core/studies/calibration/columns/tracer_plant.h"
#include "core/unitops/column/bed_passage.h"
#include "tests/support/core/plants.h"
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>
#include <complex>
#include <numbers>
#include <string>

namespace tst_radial_columns {

using namespace titer;
using support::quoted;
using unitops::column::Radial;

namespace {

constexpr double core = 0.02, shell = 0.06, height = 0.05, porosity = 0.5, flow = 5e-6, injected = 25e-6;
constexpr double thickness = shell - core, through = flow / (2.0 * std::numbers::pi * height * porosity);
constexpr double crossSection = std::numbers::pi * (core + shell) * height;
constexpr double velocity = flow / (crossSection * porosity);

// D (c'' + c'/r) -+ A/r c' = s c with Danckwerts' conditions: c = r^(+-nu) (a I_nu(k r) + b K_nu(k r)), nu = A/(2 D), k = (s/D)^0.5.
double exactPassage(double s, double D, bool inward)
{
    const double nu = through / (2.0 * D), k = std::sqrt(s / D), in = inward ? shell : core,
                 out = inward ? core : shell;
    const double order = inward ? nu + 1.0 : nu - 1.0, sign = inward ? -1.0 : 1.0;
    const double a = std::cyl_bessel_k(order, k * out), b = std::cyl_bessel_i(order, k * out);
    const double power = std::pow(out / in, sign * nu);
    const double value = a * std::cyl_bessel_i(nu, k * in) + b * std::cyl_bessel_k(nu, k * in);
    const double slope = k * (a * std::cyl_bessel_i(order, k * in) - b * std::cyl_bessel_k(order, k * in));
    return power / (k * out) * through / (through * value - sign * in * D * slope);
}

void near(double value, double expected, double relative)
{
    QVERIFY2(std::abs(value - expected) <= relative * std::abs(expected),
             qPrintable(QString("%1 is not %2").arg(value, 0, 'g', 12).arg(expected, 0, 'g', 12)));
}

std::string pulsePlant(const std::string& direction)
{
    return R"({"format": "titer.plant/1", "name": "Radial", "components": [{"id": "tracer", "basis": "amount"}],
 "units": [{"id": "feed", "type": "inlet",
   "program": [{"for": "5 s", "flow": 5e-6, "concentration": {"tracer": 1}}, {"flow": 5e-6}]},
  {"id": "column", "type": "radial_flow_column", "params": {"model": "lumped_rate", "core_diameter": 0.04,
   "outer_diameter": 0.12, "bed_height": 0.05, "total_porosity": 0.5, "axial_dispersion": 5e-7, "direction": )" +
           quoted(direction) + R"(}},
  {"id": "drain", "type": "outlet"}],
 "streams": [{"from": "feed.out", "to": "column.in"}, {"from": "column.out", "to": "drain.in"}],
 "recipe": {"duration": 200}})";
}

// The text with each of these keys and values in place of the one before it.
std::string with(std::string text, std::initializer_list<std::pair<std::string, std::string>> changes)
{
    for (const auto& [from, to] : changes) {
        if (text.find(from) == std::string::npos) qFatal("nothing to replace");
        text.replace(text.find(from), from.size(), to);
    }
    return text;
}

} // namespace

class RadialColumns : public QObject {
    Q_OBJECT

private slots:
    void passageIsTheExactOne_data() { bothWays(); }
    void passageIsTheExactOne();
    void aThinShellIsAStraightBed();
    void slopesAreThoseOfDifferences();
    void spreadIsThatOfThePassage_data() { bothWays(); }
    void spreadIsThatOfThePassage();
    void aPackingIsFoundAgain_data() { bothWays(); }
    void aPackingIsFoundAgain();
    void gradientsAndTitrationsGoByItsVolume();

private:
    void bothWays();
};

void RadialColumns::bothWays()
{
    QTest::addColumn<bool>("inward");
    QTest::newRow("inward") << true;
    QTest::newRow("outward") << false;
}

void RadialColumns::passageIsTheExactOne()
{
    QFETCH(const bool, inward);
    for (const double D : {5e-7, 5e-6})
        for (const double s : {1e-3, 0.02, 0.2}) {
            const auto passage = unitops::column::radialPassage(
                4.0 * s * D / (velocity * velocity), velocity * thickness / D, Radial{core, inward}, thickness);
            const double passed = std::exp(passage.logarithm).real(), exact = exactPassage(s, D, inward);
            QVERIFY(std::abs(passed - exact) < 2e-6); // of what enters
            near(passed, exact, 1e-4);
        }
}

void RadialColumns::aThinShellIsAStraightBed()
{
    const std::complex<double> square{0.01, 0.05};
    const auto thin = unitops::column::radialPassage(square, 300.0, Radial{1e4, true}, 0.01),
               straight = unitops::column::straightPassage(square, 300.0);
    QVERIFY(std::abs(std::exp(thin.logarithm - straight.logarithm) - 1.0) < 1e-6);
    QVERIFY(std::abs(thin.bySquare / straight.bySquare - 1.0) < 1e-6);
    QVERIFY(std::abs(thin.byPeclet / straight.byPeclet - 1.0) < 1e-5);
}

void RadialColumns::slopesAreThoseOfDifferences()
{
    const Radial radial{core, true};
    const std::complex<double> square{0.0, 0.03};
    constexpr double peclet = 120.0, step = 1e-4;
    const auto at = [&](std::complex<double> a, double p) {
        return unitops::column::radialPassage(a, p, radial, thickness).logarithm;
    };
    const auto passage = unitops::column::radialPassage(square, peclet, radial, thickness);
    const auto bySquare = (at(square + step, peclet) - at(square - step, peclet)) / (2.0 * step);
    const auto byPeclet = (at(square, peclet + 0.01) - at(square, peclet - 0.01)) / 0.02;
    QVERIFY(std::abs(passage.bySquare / bySquare - 1.0) < 1e-5);
    QVERIFY(std::abs(passage.byPeclet / byPeclet - 1.0) < 1e-5);
}

// ln G = -s mean + s^2 variance/2.
void RadialColumns::spreadIsThatOfThePassage()
{
    QFETCH(const bool, inward);
    constexpr double D = 2e-6, peclet = velocity * thickness / D, mean = thickness / velocity, s = 0.02 / mean;
    const auto at = [&](double frequency) { return std::log(exactPassage(frequency, D, inward)); };
    // Of third order: what is left is s times the third moment.
    const double second = (-at(2.0 * s) * 0.5 + at(s)) * -2.0 / (s * s),
                 next = (-at(s) * 0.5 + at(0.5 * s)) * -8.0 / (s * s);
    const double variance = 2.0 * next - second;
    near(unitops::column::relativeSpread(peclet, Radial{core, inward}, thickness), variance / (mean * mean), 1e-3);
}

// From 10 % off, by what the engine makes of a pulse.
void RadialColumns::aPackingIsFoundAgain()
{
    QFETCH(const bool, inward);
    const std::string direction = inward ? "inward" : "outward";
    const auto run = support::runOf(pulsePlant(direction), 1e-8, runs::gridPoints(200.0, 801));
    QVERIFY(run.status == figures::RunStatus::Ok);
    const auto other = support::checkedPlant(
        with(pulsePlant(direction), {{R"("total_porosity": 0.5)", R"("total_porosity": 0.55)"},
                                     {R"("axial_dispersion": 5e-7)", R"("axial_dispersion": 1e-6)"}}));
    const model::PlantUnit& unit = other->units[std::size_t(other->unitIndex("column"))];
    studies::TracerPulse pulse;
    pulse.injected = injected;
    pulse.flow = flow;
    pulse.noise = 1e-4;
    for (double t = 0.25; t <= 200.0; t += 0.25) {
        pulse.volumes.push_back(flow * t);
        pulse.values.push_back(support::at(run, "column.out.tracer", t));
    }
    QCOMPARE(studies::takeTracer(unit, 0, pulse), studies::TracerFault::None);
    studies::TracerModel model;
    model.bed = studies::tracerBedOf(unit, flow);
    const auto fit = studies::fitPacking(model, {pulse}, 0.95);
    QVERIFY(fit && fit->converged);
    QCOMPARE(fit->parameters[0].key, std::string("total_porosity"));
    near(fit->parameters[0].value, porosity, 1e-3);
    near(fit->parameters[1].value, 5e-7, 1e-2);
}

// A straight bed of the same volume has the same solid and the same liquid.
void RadialColumns::gradientsAndTitrationsGoByItsVolume()
{
    const std::string straight = reference::gradientPlant({}, 0.2, 1500.0);
    const std::string radial =
        with(straight, {{"chromatography_column", "radial_flow_column"},
                        {R"("length": )", R"("core_diameter": 0.01, "outer_diameter": 0.03, "bed_height": )"},
                        {R"("cross_section": 4.7003525e-5, )", ""}});
    base::Errors errors;
    const model::Flowsheet sheet = model::readPlant(radial, errors);
    const model::Plant plant = model::check(sheet, solve::catalogue(), errors);
    for (const base::Error& error : errors) qWarning("%s: %s", error.where.c_str(), error.what.text().c_str());
    QVERIFY(errors.empty());
    const auto column = studies::gradientColumnOf(sheet, plant, plant.unitIndex("column"));
    QVERIFY(column.ok());
    const double volume = std::numbers::pi * (0.015 * 0.015 - 0.005 * 0.005) * 0.014;
    near(column->bed.solid, volume * 0.63 * 0.25, 1e-9);
    near(column->liquid, volume * (0.37 + 0.63 * 0.75), 1e-9);
    QCOMPARE(column->proteins.size(), std::size_t(3));
    near(studies::titratedBedOf(plant.units[std::size_t(plant.unitIndex("column"))], 0.0, 0.0).solid,
         volume * 0.63 * 0.25, 1e-9);
}

TITER_TEST(RadialColumns)

} // namespace tst_radial_columns

#include "tst_radial_columns.moc"
