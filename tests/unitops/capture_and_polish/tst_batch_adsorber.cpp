// The batch adsorber against exact solutions of a finite bath: kinetic Langmuir, equilibrium, film, and two in series.
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>
#include <string>

namespace tst_batch_adsorber {

using namespace titer;
using support::at;

namespace {

// 1 L of 2 mol/m3 with 100 mL of settled resin.
constexpr double liquid = 1e-3, settled = 1e-4, between = 0.4, pores = 0.7, given = 2.0;
constexpr double particles = settled * (1.0 - between), solid = particles * (1.0 - pores);
constexpr double accessible = liquid + particles * pores;

const std::string filled = R"({"volume": 1e-3, "protein": 2})";

std::string unit(const std::string& id, const std::string& binding, const std::string& film,
                 const std::string& initial = filled)
{
    return "{\"id\": \"" + id + "\"" +
           R"(, "type": "batch_adsorber", "params": {"vessel_volume": "2 L", "resin_volume": 1e-4, "bed_porosity": 0.4,
   "particle_porosity": 0.7, "particle_radius": 4.5e-5, "film_coefficient": {"protein": )" +
           film + R"(}, "binding": )" + binding + R"(}, "initial": )" + initial + "}";
}

std::string plant(const std::string& units, const std::string& streams, double duration, const std::string& phases = "",
                  const std::string& more = "")
{
    return R"({"format": "titer.plant/1", "name": "Bath", "components": [{"id": "protein", "basis": "amount"})" + more +
           R"(], "units": [)" + units + R"(], "streams": [)" + streams + R"(], "recipe": {"duration": )" +
           std::to_string(duration) + R"(, "phases": [)" + phases + "]}}";
}

void near(double value, double expected, double relative)
{
    QVERIFY2(std::abs(value - expected) <= relative * std::abs(expected),
             qPrintable(QString("%1 is not %2").arg(value, 0, 'g', 12).arg(expected, 0, 'g', 12)));
}

const std::string kinetic = R"({"type": "langmuir", "ka": {"protein": 2e-3}, "kd": {"protein": 1e-3},
   "qmax": {"protein": 80}})";

} // namespace

class BatchAdsorber : public QObject {
    Q_OBJECT

private slots:
    void kineticLangmuirInAFiniteBath();
    void equilibriumLangmuirInAFiniteBath();
    void filmLimitsLinearUptake();
    void twoInSeriesAreTwoStirredTanks();
    void resinStaysWhenTheLiquidIsDrawnOff();
    void saltIsFreedAsThePhFalls();
};

// dq/dt = ka (c0 - rho q)(qmax - q) - kd q with rho = solid/liquid has the roots q1 < q2 of its right side, and
// (q - q2)/(q - q1) = q2/q1 exp(ka rho (q2 - q1) t). Chase 1984, J Chromatogr 297:179.
void BatchAdsorber::kineticLangmuirInAFiniteBath()
{
    const auto run = support::runOf(plant(unit("bath", kinetic, "10"), "", 600.0), 1e-8, runs::gridPoints(600.0, 61));
    QVERIFY(run.status == figures::RunStatus::Ok);
    QVERIFY(run.balance.worst < 1e-10);
    const double ka = 2e-3, kd = 1e-3, qmax = 80.0, rho = solid / accessible, c0 = given * liquid / accessible;
    const double sum = c0 / rho + qmax + kd / (ka * rho), product = c0 * qmax / rho;
    const double root = std::sqrt(0.25 * sum * sum - product), high = 0.5 * sum + root, low = product / high;
    for (const double t : {10.0, 60.0, 200.0, 600.0}) {
        const double g = high / low * std::exp(ka * rho * (high - low) * t);
        const double q = (high - g * low) / (1.0 - g), c = c0 - rho * q;
        near(at(run, "bath.protein", t), c, 1e-6);
        near(at(run, "bath.load_amount", t), (q * solid + c * particles * pores) / settled, 1e-6);
    }
}

// With rapid binding and a film, in the end the equilibrium of the bath.
void BatchAdsorber::equilibriumLangmuirInAFiniteBath()
{
    const std::string rapid = R"({"type": "langmuir", "kinetic": false, "ka": {"protein": 2}, "kd": {"protein": 1},
   "qmax": {"protein": 80}})";
    const auto run =
        support::runOf(plant(unit("bath", rapid, "1e-5"), "", 20000.0), 1e-8, runs::gridPoints(20000.0, 21));
    QVERIFY(run.status == figures::RunStatus::Ok);
    QVERIFY(run.balance.worst < 1e-10);
    const double rho = solid / accessible, c0 = given * liquid / accessible; // c + rho 80 K c/(1 + K c) = c0, K = 2
    const double b = 1.0 + 2.0 * 80.0 * rho - 2.0 * c0;
    const double c = (-b + std::sqrt(b * b + 8.0 * c0)) / 4.0;
    near(at(run, "bath.protein", 20000.0), c, 1e-6);
    near(at(run, "bath.fraction_bound", 20000.0), 1.0 - c * liquid / (given * liquid), 1e-6);
}

// Linear and rapid: V dc/dt = -k Vp (c - cp) and Vp H dcp/dt = k Vp (c - cp), H = ep + (1 - ep) K.
void BatchAdsorber::filmLimitsLinearUptake()
{
    const std::string linear = R"({"type": "linear", "kinetic": false, "ka": {"protein": 50}, "kd": {"protein": 1}})";
    const auto run = support::runOf(plant(unit("bath", linear, "1e-6"), "", 600.0), 1e-8, runs::gridPoints(600.0, 61));
    const double rate = 3.0 * 1e-6 / 4.5e-5 * particles, held = particles * (pores + (1.0 - pores) * 50.0);
    const double end = given * liquid / (liquid + held), fall = rate * (1.0 / liquid + 1.0 / held);
    for (const double t : {10.0, 100.0, 600.0})
        near(at(run, "bath.protein", t), end + (given - end) * std::exp(-fall * t), 1e-6);
}

void BatchAdsorber::twoInSeriesAreTwoStirredTanks()
{
    const std::string linear = R"({"type": "linear", "kinetic": false, "ka": {"protein": 50}, "kd": {"protein": 1}})";
    const std::string empty = R"({"volume": 1e-3})";
    const auto run = support::runOf(
        plant(R"({"id": "feed", "type": "inlet", "program": [{"flow": 1e-5, "concentration": {"protein": 2}}]}, )" +
                  unit("first", linear, "10", empty) + ", " + unit("second", linear, "10", empty) +
                  R"(, {"id": "drain", "type": "outlet"})",
              R"({"from": "feed.out", "to": "first.in"}, {"from": "first.out", "to": "second.in"},
                 {"from": "second.out", "to": "drain.in"})",
              600.0, R"({"id": "pass", "unit": "first", "at": "0 s", "set": {"first.out.flow": 1e-5,
                        "second.out.flow": 1e-5}})"),
        1e-8, runs::gridPoints(600.0, 61));
    QVERIFY(run.status == figures::RunStatus::Ok);
    QVERIFY(run.balance.worst < 1e-10);
    const double tau = (liquid + particles * (pores + (1.0 - pores) * 50.0)) / 1e-5;
    for (const double t : {50.0, 200.0, 600.0}) {
        near(at(run, "first.protein", t), given * (1.0 - std::exp(-t / tau)), 1e-5);
        near(at(run, "second.protein", t), given * (1.0 - std::exp(-t / tau) * (1.0 + t / tau)), 1e-5);
    }
}

// After the uptake the liquid is drawn off: what is in the resin stays.
void BatchAdsorber::resinStaysWhenTheLiquidIsDrawnOff()
{
    const auto run =
        support::runOf(plant(unit("bath", kinetic, "1e-5") + R"(, {"id": "drain", "type": "outlet"})",
                             R"({"from": "bath.out", "to": "drain.in"})", 1000.0,
                             R"({"id": "draw", "unit": "bath", "at": "600 s", "set": {"bath.out.flow": 1e-5},
                  "until": {"event": "bath.empty"}})"),
                       1e-6, runs::gridPoints(1000.0, 101));
    QVERIFY(run.status == figures::RunStatus::Ok);
    QVERIFY(run.balance.worst < 1e-10);
    const double loaded = at(run, "bath.load_amount", 600.0);
    QVERIFY(loaded > 5.0);
    QVERIFY(std::abs(at(run, "bath.load_amount", 1000.0) - loaded) < 0.1 * loaded);
    QVERIFY(at(run, "bath.volume", 1000.0) < 3e-6);
}

// Bound at pH 7 with 3 charges, at pH 5 with 5: salt comes out of the resin while protein stays, as much as its charge rose.
void BatchAdsorber::saltIsFreedAsThePhFalls()
{
    const std::string giex =
        R"({"type": "generalized_ion_exchange", "salt": "salt", "lambda": 300, "ka": {"protein": 1},
   "kd": {"protein": 1e-6}, "nu": {"protein": 3}, "nu_lin": {"protein": -1}, "sigma": {"protein": 5}})";
    const auto run = support::runOf(
        plant(unit("bath", giex, "1e-3", R"({"volume": 1e-3, "protein": 0.5, "salt": 20})"), "", 2000.0,
              R"({"id": "acid", "unit": "bath", "at": "1000 s", "set": {"bath.ph": 5}})", R"(, {"id": "salt",
              "basis": "amount"})"),
        1e-8, runs::gridPoints(2000.0, 201));
    QVERIFY(run.status == figures::RunStatus::Ok);
    QVERIFY(run.balance.worst < 1e-10);
    QVERIFY(at(run, "bath.fraction_bound", 990.0) > 0.999 && at(run, "bath.fraction_bound", 2000.0) > 0.999);
    const double bound = given / 4.0 * liquid; // all of the protein [mol]
    near(at(run, "bath.salt", 990.0), 20.0 + 3.0 * bound / accessible, 1e-3);
    near(at(run, "bath.salt", 2000.0), 20.0 + 5.0 * bound / accessible, 1e-3);
}

TITER_TEST(BatchAdsorber)

} // namespace tst_batch_adsorber

#include "tst_batch_adsorber.moc"
