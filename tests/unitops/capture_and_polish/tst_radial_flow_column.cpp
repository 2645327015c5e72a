// The radial flow column against the exact solution of convection and dispersion between core and shell, its pressure drop,
// and the time of its capacity.
#include "core/solve/catalogue.h"
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>
#include <numbers>
#include <string>

namespace tst_radial_flow_column {

using namespace titer;
using support::at;

namespace {

constexpr double core = 0.02, shell = 0.06, height = 0.05, porosity = 0.5, flow = 5e-6;
constexpr double through = flow / (2.0 * std::numbers::pi * height * porosity); // velocity times radius [m2/s]
constexpr double volume = std::numbers::pi * (shell * shell - core * core) * height;

std::string plant(const std::string& direction, const std::string& params, const std::string& program,
                  const std::string& phases, double duration)
{
    return R"({"format": "titer.plant/1", "name": "Radial", "components": [{"id": "tracer", "basis": "amount"}],
 "units": [{"id": "feed", "type": "inlet", "program": [)" +
           program + R"(]},
  {"id": "column", "type": "radial_flow_column", "params": {"model": "lumped_rate", "core_diameter": 0.04,
   "outer_diameter": 0.12, "bed_height": 0.05, "total_porosity": 0.5, )" +
           params + ", \"direction\": \"" + direction + "\"" + R"(}},
  {"id": "drain", "type": "outlet"}],
 "streams": [{"from": "feed.out", "to": "column.in"}, {"from": "column.out", "to": "drain.in"}],
 "recipe": {"duration": )" +
           std::to_string(duration) + R"(, "phases": [)" + phases + "]}}";
}

const std::string feed = R"({"flow": 5e-6, "concentration": {"tracer": 1}})";
const std::string pulse = R"({"for": "5 s", "flow": 5e-6, "concentration": {"tracer": 1}}, {"flow": 5e-6})";

// Of what leaves, by the trapezoidal rule.
double transformOf(const figures::RunResult& run, double s, double end, double step)
{
    double sum = 0.0;
    for (double t = 0.0; t <= end; t += step)
        sum += (t == 0.0 || t == end ? 0.5 : 1.0) * step * std::exp(-s * t) * at(run, "column.out.tracer", t);
    return sum;
}

// D (c'' + c'/r) -+ A/r c' = s c with Danckwerts' conditions: c = r^(+-nu) (a I_nu(k r) + b K_nu(k r)), nu = A/(2 D), k = (s/D)^0.5.
double passage(double s, double D, bool inward)
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

} // namespace

class RadialFlowColumn : public QObject {
    Q_OBJECT

private slots:
    void passageIsTheExactOne_data() { bothWays(); }
    void passageIsTheExactOne();
    void reversedItIsTheOtherColumn_data() { bothWays(); }
    void reversedItIsTheOtherColumn();
    void pressureDropIsTheIntegral();
    void fillsAtTheTimeOfItsCapacity();
    void coreAndShellMustLeaveABed();

private:
    void bothWays();
};

void RadialFlowColumn::bothWays()
{
    QTest::addColumn<bool>("inward");
    QTest::newRow("inward") << true;
    QTest::newRow("outward") << false;
}

void RadialFlowColumn::passageIsTheExactOne()
{
    QFETCH(bool, inward);
    constexpr double D = 5e-7, s = 0.02, end = 400.0, step = 0.25;
    const auto run = support::runOf(plant(inward ? "inward" : "outward", R"("axial_dispersion": 5e-7)", pulse, "", end),
                                    1e-8, runs::gridPoints(end, int(end / step) + 1));
    QVERIFY(run.status == figures::RunStatus::Ok);
    QVERIFY(run.balance.worst < 1e-10);
    const double expected = (1.0 - std::exp(-s * 5.0)) / s * passage(s, D, inward);
    near(transformOf(run, s, end, step), expected, 2e-4);
    near(at(run, "column.residence_time", 100.0), volume / flow, 1e-9);
}

// A front that binding sharpens is as wide as dispersion is large where it leaves: reversed from the start on it is that of a
// column made for the other direction.
void RadialFlowColumn::reversedItIsTheOtherColumn()
{
    QFETCH(bool, inward);
    constexpr double end = 1500.0;
    const std::string own = inward ? "inward" : "outward", other = inward ? "outward" : "inward";
    const std::string params = R"("axial_dispersion": 5e-7, "binding": {"type": "langmuir", "kinetic": false,
              "ka": {"tracer": 2}, "kd": {"tracer": 1}, "qmax": {"tracer": 15}})";
    const auto courseOf = [&](const std::string& direction, const std::string& more) {
        return support::runOf(plant(direction, params + more, feed, "", end), 1e-8, runs::gridPoints(end, 301));
    };
    const auto straight = courseOf(own, ""), turned = courseOf(own, R"(, "reversed": 1)"), made = courseOf(other, "");
    QVERIFY(turned.status == figures::RunStatus::Ok);
    double difference = 0.0, apart = 0.0;
    for (double t = 0.0; t <= end; t += 5.0) {
        const double expected = at(made, "column.out.tracer", t);
        difference = std::max(difference, std::abs(at(turned, "column.out.tracer", t) - expected));
        apart = std::max(apart, std::abs(at(straight, "column.out.tracer", t) - expected));
    }
    QVERIFY2(difference < 1e-6, qPrintable(QString::number(difference)));
    QVERIFY2(apart > 1e-2, qPrintable(QString::number(apart)));
}

// Carman and Kozeny with the velocity by 1/r.
void RadialFlowColumn::pressureDropIsTheIntegral()
{
    const auto run = support::runOf(plant("inward", R"("axial_dispersion": 5e-7, "bed_porosity": 0.4,
        "particle_radius": 3e-5, "viscosity": 1e-3)",
                                          R"({"flow": 5e-6})", "", 10.0),
                                    1e-4, runs::gridPoints(10.0, 3));
    const double d = 6e-5, superficial = flow / (2.0 * std::numbers::pi * height); // times the radius
    const double resistance = 180.0 * 1e-3 * 0.6 * 0.6 / (0.4 * 0.4 * 0.4 * d * d);
    near(at(run, "column.pressure_drop", 5.0), resistance * superficial * std::log(shell / core), 1e-9);
}

// Half of the feed leaves when the bed is full, up to what disperses: the area above the breakthrough is what is held.
void RadialFlowColumn::fillsAtTheTimeOfItsCapacity()
{
    constexpr double end = 3000.0;
    const auto run =
        support::runOf(plant("inward", R"("axial_dispersion": 5e-7, "binding": {"type": "langmuir", "kinetic": false,
              "ka": {"tracer": 2}, "kd": {"tracer": 1}, "qmax": {"tracer": 30}})",
                             feed, "", end),
                       1e-6, runs::gridPoints(end, 3001));
    QVERIFY(run.status == figures::RunStatus::Ok);
    double kept = 0.0;
    for (double t = 0.5; t < end; t += 1.0) kept += 1.0 - at(run, "column.out.tracer", t);
    near(flow * kept, volume * (porosity + (1.0 - porosity) * 20.0), 2e-3);
}

void RadialFlowColumn::coreAndShellMustLeaveABed()
{
    base::Errors errors;
    std::string text = plant("inward", R"("axial_dispersion": 5e-7)", pulse, "", 10.0);
    const std::string wide = R"("outer_diameter": 0.12)";
    text.replace(text.find(wide), wide.size(), R"("outer_diameter": 0.03)");
    const model::Plant plant = model::check(model::readPlant(text, errors), solve::catalogue(), errors);
    QCOMPARE(errors.size(), std::size_t(1));
    QCOMPARE(errors[0].where, std::string("units/column/params/outer_diameter"));
}

TITER_TEST(RadialFlowColumn)

} // namespace tst_radial_flow_column

#include "tst_radial_flow_column.moc"
