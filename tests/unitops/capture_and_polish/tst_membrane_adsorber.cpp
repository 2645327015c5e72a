// The membrane adsorber in its capsule: the exact passage and moments of tanks and dispersed plug flow in series, the
// breakthrough of an independent integration, Darcy's law, and what the zones hold at first.
#include "core/solve/catalogue.h"
#include "tests/support/core/plants.h"
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <array>
#include <cmath>
#include <string>
#include <vector>

namespace tst_membrane_adsorber {

using namespace titer;
using support::at;
using support::quoted;

namespace {

// 3 mL of membrane, 4 mm thick; ten membrane volumes per minute.
constexpr double membrane = 3e-6, thickness = 4e-3, porosity = 0.7, flow = 5e-7, dispersion = 2e-8;
constexpr double lag = 1e-6, inlet = 1.5e-6, outlet = 0.8e-6;
constexpr int lagTanks = 10;
constexpr double velocity = flow * thickness / (membrane * porosity);

const std::string capsule = R"(, "lag_volume": 1e-6, "lag_tanks": 10, "inlet_volume": 1.5e-6, "outlet_volume": 0.8e-6)";

std::string plant(const std::string& type, const std::string& params, const std::string& program, double duration,
                  const std::string& initial = "")
{
    return R"({"format": "titer.plant/1", "name": "Membrane", "components": [{"id": "tracer", "basis": "amount"}],
 "units": [{"id": "feed", "type": "inlet", "program": [)" +
           program + R"(]},
  {"id": "capsule", "type": )" +
           quoted(type) + R"(, "params": {"axial_dispersion": 2e-8, "total_porosity": 0.7, )" + params + "}" + initial +
           R"(},
  {"id": "drain", "type": "outlet"}],
 "streams": [{"from": "feed.out", "to": "capsule.in"}, {"from": "capsule.out", "to": "drain.in"}],
 "recipe": {"duration": )" +
           std::to_string(duration) + "}}";
}

const std::string size = R"("membrane_volume": 3e-6, "thickness": 4e-3)";
const std::string feed = R"({"flow": 5e-7, "concentration": {"tracer": 1}})";
const std::string pulse = R"({"for": "2 s", "flow": 5e-7, "concentration": {"tracer": 1}}, {"flow": 5e-7})";
constexpr double pulseTime = 2.0;

std::string langmuir(double ka, double kd, double qmax)
{
    const auto number = [](double v) { return QString::number(v, 'g', 12).toStdString(); };
    return R"(, "binding": {"type": "langmuir", "kinetic": true, "ka": {"tracer": )" + number(ka) +
           R"(}, "kd": {"tracer": )" + number(kd) + R"(}, "qmax": {"tracer": )" + number(qmax) + "}}";
}

// Tanks, then dispersed plug flow between Danckwerts' boundaries; at the speed of a part of the membrane, without the lag.
double passage(double s, double speed = 1.0)
{
    const double velocity = speed * tst_membrane_adsorber::velocity;
    const auto tank = [&](double volume) { return 1.0 / (1.0 + s * volume / (speed * flow)); };
    const double peclet = velocity * thickness / dispersion,
                 a = std::sqrt(1.0 + 4.0 * s * dispersion / (velocity * velocity));
    const double membraneAlone = 4.0 * a * std::exp(0.5 * peclet * (1.0 - a)) /
                                 ((1.0 + a) * (1.0 + a) - (1.0 - a) * (1.0 - a) * std::exp(-a * peclet));
    return std::pow(tank(lag / lagTanks), lagTanks) * tank(inlet) * membraneAlone * tank(outlet);
}

// Integrals of what leaves, by the trapezoidal rule.
double integral(const figures::RunResult& run, double end, double step, const auto& weight)
{
    double sum = 0.0;
    for (double t = 0.0; t <= end; t += step)
        sum += (t == 0.0 || t == end ? 0.5 : 1.0) * step * weight(t) * at(run, "capsule.out.tracer", t);
    return sum;
}

void near(double value, double expected, double relative)
{
    QVERIFY2(std::abs(value - expected) <= relative * std::abs(expected),
             qPrintable(QString("%1 is not %2").arg(value, 0, 'g', 12).arg(expected, 0, 'g', 12)));
}

// Tanks, cells of the membrane by central differences, and bound states, by Runge and Kutta's method.
class Capsule {
public:
    Capsule(double ka, double kd, double qmax)
        : m_ka(ka)
        , m_kd(kd)
        , m_qmax(qmax)
        , m_y(lagTanks + 2 + 2 * cells, 0.0)
    {
    }

    void advance(double time)
    {
        const int steps = int(std::ceil(time / maxStep));
        for (int i = 0; i < steps; ++i) step(time / steps);
    }
    double leaving() const { return m_y[lagTanks + 1]; }

private:
    static constexpr int cells = 160;
    static constexpr double maxStep = 4e-3; // [s]

    using State = std::vector<double>;

    // The last tank of the first ones is that at the inlet, the next that at the outlet.
    void rates(const State& y, State& out) const
    {
        double entering = 1.0;
        for (int k = 0; k <= lagTanks; ++k) {
            out[k] = flow / (k < lagTanks ? lag / lagTanks : inlet) * (entering - y[k]);
            entering = y[k];
        }
        const double width = thickness / cells;
        const double *c = y.data() + lagTanks + 2, *q = c + cells;
        double flux = velocity * entering;
        for (int z = 0; z < cells; ++z) {
            const double next = z + 1 < cells
                                    ? 0.5 * velocity * (c[z] + c[z + 1]) - dispersion / width * (c[z + 1] - c[z])
                                    : velocity * c[z];
            const double binding = m_ka * c[z] * (m_qmax - q[z]) - m_kd * q[z];
            out[lagTanks + 2 + z] = (flux - next) / width - (1.0 - porosity) / porosity * binding;
            out[lagTanks + 2 + cells + z] = binding;
            flux = next;
        }
        out[lagTanks + 1] = flow / outlet * (c[cells - 1] - y[lagTanks + 1]);
    }

    void step(double h)
    {
        State slope(m_y.size()), sum(m_y.size(), 0.0), from = m_y;
        constexpr std::array<double, 4> weights{1.0, 2.0, 2.0, 1.0}, along{0.5, 0.5, 1.0, 0.0};
        for (int stage = 0; stage < 4; ++stage) {
            rates(from, slope);
            for (std::size_t i = 0; i < m_y.size(); ++i) {
                sum[i] += weights[stage] / 6.0 * slope[i];
                from[i] = m_y[i] + along[stage] * h * slope[i];
            }
        }
        for (std::size_t i = 0; i < m_y.size(); ++i) m_y[i] += h * sum[i];
    }

    double m_ka, m_kd, m_qmax;
    State m_y;
};

} // namespace

class MembraneAdsorber : public QObject {
    Q_OBJECT

private slots:
    void passageIsTheExactOne();
    void momentsAreThoseOfTheSeries();
    void zonesSideBySideArePassedAtTheirSpeeds();
    void zonesOfOneSpeedAreOne();
    void breakthroughIsThatOfAnotherIntegration();
    void withoutZonesItIsALumpedRateColumn();
    void zonesStartWithTheLiquidOfTheMembrane();
    void pressureDropIsDarcys();
};

void MembraneAdsorber::passageIsTheExactOne()
{
    constexpr double end = 100.0, step = 0.05;
    const auto run = support::runOf(plant("membrane_adsorber", size + capsule, pulse, end), 1e-8,
                                    runs::gridPoints(end, int(end / step) + 1));
    QVERIFY(run.status == figures::RunStatus::Ok);
    QVERIFY(run.balance.worst < 1e-10);
    for (const double s : {0.05, 0.2, 0.5})
        near(integral(run, end, step, [s](double t) { return std::exp(-s * t); }),
             (1.0 - std::exp(-s * pulseTime)) / s * passage(s), 1e-7);
}

// A fifth of the flow through a half; what both hold is what passes in the mean time.
void MembraneAdsorber::zonesSideBySideArePassedAtTheirSpeeds()
{
    constexpr double end = 200.0, step = 0.05;
    const std::string zones = size + capsule + R"(, "second_zone_area": 0.5, "second_zone_flow": 0.2)";
    const auto run =
        support::runOf(plant("membrane_adsorber", zones, pulse, end), 1e-8, runs::gridPoints(end, int(end / step) + 1));
    QVERIFY(run.status == figures::RunStatus::Ok);
    QVERIFY(run.balance.worst < 1e-10);
    for (const double s : {0.05, 0.2, 0.5})
        near(integral(run, end, step, [s](double t) { return std::exp(-s * t); }),
             (1.0 - std::exp(-s * pulseTime)) / s * (0.8 * passage(s, 1.6) + 0.2 * passage(s, 0.4)), 1e-7);
    near(integral(run, end, step, [](double t) { return t; }) / pulseTime,
         0.5 * pulseTime + (lag + inlet + outlet + porosity * membrane) / flow, 1e-4);
    near(at(run, "capsule.residence_time", 5.0), membrane / flow, 1e-9);
}

void MembraneAdsorber::zonesOfOneSpeedAreOne()
{
    constexpr double end = 120.0;
    const auto courseOf = [&](const std::string& more) {
        return support::runOf(plant("membrane_adsorber", size + capsule + more + langmuir(0.4, 0.1, 20.0), feed, end),
                              1e-7, runs::gridPoints(end, 121));
    };
    const auto one = courseOf(""), two = courseOf(R"(, "second_zone_area": 0.3, "second_zone_flow": 0.3)");
    for (double t = 1.0; t <= end; t += 1.0)
        QVERIFY(std::abs(at(two, "capsule.out.tracer", t) - at(one, "capsule.out.tracer", t)) < 1e-6);
    near(at(two, "capsule.load_amount", end), at(one, "capsule.load_amount", end), 1e-6);
}

// Means and variances of what stands in series add up.
void MembraneAdsorber::momentsAreThoseOfTheSeries()
{
    constexpr double end = 200.0, step = 0.05;
    const auto run = support::runOf(plant("membrane_adsorber", size + capsule, pulse, end), 1e-8,
                                    runs::gridPoints(end, int(end / step) + 1));
    const double area = integral(run, end, step, [](double) { return 1.0; });
    const double mean = integral(run, end, step, [](double t) { return t; }) / area;
    const double variance = integral(run, end, step, [mean](double t) { return (t - mean) * (t - mean); }) / area;
    const double through = porosity * membrane / flow, peclet = velocity * thickness / dispersion;
    const auto square = [](double v) { return v * v; };
    near(area, pulseTime, 1e-5);
    near(mean, 0.5 * pulseTime + (lag + inlet + outlet) / flow + through, 1e-5);
    near(variance,
         square(pulseTime) / 12.0 + square(lag / flow) / lagTanks + square(inlet / flow) + square(outlet / flow) +
             square(through) * 2.0 / peclet * (1.0 + std::expm1(-peclet) / peclet),
         1e-4);
}

void MembraneAdsorber::breakthroughIsThatOfAnotherIntegration()
{
    constexpr double ka = 0.4, kd = 0.1, qmax = 20.0, end = 150.0, step = 3.0;
    const auto run = support::runOf(plant("membrane_adsorber", size + capsule + langmuir(ka, kd, qmax), feed, end),
                                    1e-7, runs::gridPoints(end, int(end / step) + 1));
    QVERIFY(run.status == figures::RunStatus::Ok);
    QVERIFY(run.balance.worst < 1e-10);
    Capsule other(ka, kd, qmax);
    for (double t = step; t <= end; t += step) {
        other.advance(step);
        const double leaving = at(run, "capsule.out.tracer", t);
        QVERIFY2(std::abs(leaving - other.leaving()) < 5e-4,
                 qPrintable(QString("%1 is not %2 at %3 s").arg(leaving).arg(other.leaving()).arg(t)));
    }
    QVERIFY(other.leaving() > 0.9); // all of the front was seen
}

void MembraneAdsorber::withoutZonesItIsALumpedRateColumn()
{
    constexpr double end = 120.0;
    const std::string bed = R"("model": "lumped_rate", "length": 4e-3, "cross_section": 7.5e-4)";
    const auto courseOf = [&](const std::string& type, const std::string& sized) {
        return support::runOf(plant(type, sized + langmuir(0.4, 0.1, 20.0), feed, end), 1e-7,
                              runs::gridPoints(end, 121));
    };
    const auto column = courseOf("chromatography_column", bed), capsule = courseOf("membrane_adsorber", size);
    for (double t = 1.0; t <= end; t += 1.0) {
        const double expected = at(column, "capsule.out.tracer", t);
        QVERIFY(std::abs(at(capsule, "capsule.out.tracer", t) - expected) < 1e-9);
    }
    near(at(capsule, "capsule.load_amount", end), at(column, "capsule.load_amount", end), 1e-9);
}

// What is washed out is what all of the capsule held.
void MembraneAdsorber::zonesStartWithTheLiquidOfTheMembrane()
{
    constexpr double end = 200.0, step = 0.1;
    const auto run = support::runOf(
        plant("membrane_adsorber", size + capsule, R"({"flow": 5e-7})", end, R"(, "initial": {"bulk": {"tracer": 2}})"),
        1e-8, runs::gridPoints(end, int(end / step) + 1));
    QVERIFY(run.balance.worst < 1e-10);
    near(at(run, "capsule.out.tracer", 0.0), 2.0, 1e-9);
    near(flow * integral(run, end, step, [](double) { return 1.0; }),
         2.0 * (lag + inlet + outlet + porosity * membrane), 1e-4);
}

void MembraneAdsorber::pressureDropIsDarcys()
{
    const auto run =
        support::runOf(plant("membrane_adsorber", size + capsule + R"(, "permeability": 2e-13, "viscosity": 1.2e-3)",
                             R"({"flow": 5e-7})", 10.0),
                       1e-4, runs::gridPoints(10.0, 3));
    near(at(run, "capsule.pressure_drop", 5.0), 1.2e-3 * thickness / 2e-13 * flow * thickness / membrane, 1e-9);
    near(at(run, "capsule.residence_time", 5.0), membrane / flow, 1e-9);
}

TITER_TEST(MembraneAdsorber)

} // namespace tst_membrane_adsorber

#include "tst_membrane_adsorber.moc"
