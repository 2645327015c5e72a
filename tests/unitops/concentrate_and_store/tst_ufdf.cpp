// Ultrafiltration: diafiltration and concentration against their exact solutions, the flux against its equations, the
// exclusion of excipients against Gibbs and Donnan, and what is said when buffer or liquid runs out.
#include "core/base/units/units.h"
#include "tests/support/core/runs.h"
#include "tests/support/core/unit_bench.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>
#include <regex>

namespace titer::unitops::ufdf {
extern const model::UnitType ufdf;
}

using namespace titer;
using support::at;
using test::UnitBench;

namespace {

bool near(double a, double b, double tolerance)
{
    return std::abs(a - b) <= tolerance * std::abs(b);
}

constexpr double protein = 148.0; // [kg/mol]
constexpr double gas = 8.31446261815324;

std::vector<model::Component> formulation(double charge)
{
    using model::Basis;
    // Histidine as in use near pH 6: its form with all protons bears one charge.
    return {{.id = "mab", .label = "Antibody", .basis = Basis::Mass, .molarMass = protein, .charge = charge},
            {.id = "histidine",
             .label = "Histidine",
             .basis = Basis::Amount,
             .molarMass = 0.155,
             .charge = 1.0,
             .pka = {6.0}},
            {.id = "chloride", .label = "Chloride", .basis = Basis::Amount, .molarMass = 0.0355, .charge = -1.0},
            {.id = "sucrose", .label = "Sucrose", .basis = Basis::Amount, .molarMass = 0.342}};
}

// Liquid in the vessel, the membrane at 1 bar.
struct Skid : UnitBench {
    explicit Skid(double charge = 0.0)
        : UnitBench(unitops::ufdf::ufdf, formulation(charge))
    {
        set("transmembrane_pressure", 1e5);
    }
};

// 20 L with 10 g/L of antibody and salt; buffer of other salt for diafiltration.
std::string plant(const std::string& params, const std::string& phases, double buffer = 1000.0)
{
    return R"({"format": "titer.plant/1", "name": "Skid", "components": [
      {"id": "mab", "basis": "mass", "molar_mass": "148 kg/mol"}, {"id": "salt", "basis": "amount"},
      {"id": "sugar", "basis": "amount"}],
      "units": [{"id": "ufdf", "type": "ufdf", "params": {"vessel_volume": "50 L", "heel": "1 L", "sieving_by": "given",
          "sieving": {"mab": 0, "salt": 0.8, "sugar": 1}, "exclusion": "none")" +
           params + R"(}, "initial": {"volume": "20 L", "mab": 10, "salt": 100}},
        {"id": "buffer", "type": "hold_tank", "params": {"vessel_volume": "2 m3", "heel": "1 L"},
         "initial": {"volume": ")" +
           std::to_string(buffer) + R"( L", "sugar": 50}}, {"id": "drain", "type": "outlet"}],
      "streams": [{"from": "buffer.out", "to": "ufdf.buffer"}, {"from": "ufdf.permeate", "to": "drain.in"}],
      "recipe": {"duration": "8 h", "phases": [)" +
           phases + "]}}";
}

} // namespace

class UfdfTest : public QObject {
    Q_OBJECT

private slots:
    void diafiltersAtConstantVolumeByTheExponential();
    void concentratesWhatItHoldsBack();
    void fluxSolvesItsImplicitEquation();
    void averagesTheFluxAlongTheModule();
    void pressureForAFluxIsItsInverse();
    void fluxFallsToNothingWhereTheOsmoticPressureHolds();
    void excludesSaltAsGibbsAndDonnan();
    void shiftsThePhTowardsThatOfTheProtein();
    void excludesSugarByVolume();
    void drawsWhatThePermeateLeaves();
    void stopsAtItsHeel();
    void saysThatBufferRanOut();
    void saysThatTheMembraneRanDry();
    void saysWhereTheEndOfTheModuleDrawsBack();
    void raisesItsEndPoints();
    void refusesAProteinOfUnknownSize();
};

void UfdfTest::diafiltersAtConstantVolumeByTheExponential()
{
    const auto run =
        support::runOf(plant("", R"({"id": "wash", "unit": "ufdf", "at": "0 h", "until": {"event": "ufdf.diavolumes"},
                      "set": {"ufdf.transmembrane_pressure": "1 bar", "ufdf.buffer_ratio": 1}})"),
                       1e-11);
    QVERIFY(run.status == figures::RunStatus::Ok);
    QVERIFY(run.balance.worst < 1e-8);
    double last = 0.0;
    for (const double t : run.times) {
        const double n = at(run, "ufdf.diavolumes", t);
        QVERIFY(std::abs(at(run, "ufdf.salt", t) - 100.0 * std::exp(-0.8 * n)) < 1e-8 * 100.0);
        QVERIFY(std::abs(at(run, "ufdf.sugar", t) - 50.0 * (1.0 - std::exp(-n))) < 1e-8 * 50.0);
        QVERIFY(near(at(run, "ufdf.volume", t), 0.02, 1e-9));
        QVERIFY(near(at(run, "ufdf.mab", t), 10.0, 1e-9));
        last = n;
    }
    QVERIFY(last > 5.0);
}

void UfdfTest::concentratesWhatItHoldsBack()
{
    const auto run = support::runOf(
        plant(R"(, "target_concentration": "80 g/L")",
              R"({"id": "concentrate", "unit": "ufdf", "at": "0 h", "until": {"event": "ufdf.concentration"},
                  "set": {"ufdf.transmembrane_pressure": "1 bar"}},
                 {"id": "stop", "unit": "ufdf", "after": ["concentrate"], "until": {"for": "1 min"},
                  "set": {"ufdf.transmembrane_pressure": 0}})"),
        1e-9);
    QVERIFY(run.status == figures::RunStatus::Ok);
    QVERIFY(run.balance.worst < 1e-8);
    const double end = run.times.back();
    QVERIFY(near(at(run, "ufdf.mab", end), 80.0, 1e-6)); // the event found its place
    QVERIFY(near(at(run, "ufdf.volume", end), 0.0025, 1e-6));
    // What passes by 0.8 rises by the volume to the power of 0.2.
    QVERIFY(near(at(run, "ufdf.salt", end), 100.0 * std::pow(8.0, 0.2), 1e-6));
    QVERIFY(at(run, "ufdf.energy", end) > 0.0);
}

void UfdfTest::fluxSolvesItsImplicitEquation()
{
    for (const double c : {5.0, 50.0, 150.0}) {
        Skid s;
        s.param("module_pressure_drop", 0.0).initial(0.05, {{"mab", c}});
        auto e = s.evaluation();
        e.run();
        const double flux = e.out[1].flow;
        const double k = 30e-3 / 3600.0 * std::pow(std::exp(0.012 * c), -0.67);
        const double wall = c * std::exp(flux / k);
        const double osmotic = gas * 298.15 * (wall / protein + 1e-4 * wall * wall + 5e-7 * wall * wall * wall);
        QVERIFY(flux > 0.0);
        QVERIFY(near(flux, 3e-10 * (1e5 - osmotic), 1e-10));
        QVERIFY(near(s.variable(e, "wall_protein"), wall, 1e-12));
        QVERIFY(near(s.variable(e, "osmotic_pressure"), osmotic, 1e-12));
        QVERIFY(near(s.variable(e, "liquid_viscosity"), 1e-3 * std::exp(0.012 * c), 1e-12));
    }
    // Without protein, Darcy.
    Skid s;
    s.initial(0.05, {});
    auto e = s.evaluation();
    e.run();
    QVERIFY(near(e.out[1].flow, 3e-5, 1e-12));
}

// Local fluxes by a method of their own: halving, and many places of equal weight.
void UfdfTest::averagesTheFluxAlongTheModule()
{
    constexpr double c = 120.0, drop0 = 5e4;
    Skid s;
    s.initial(0.05, {{"mab", c}});
    auto e = s.evaluation();
    e.run();
    const double thick = std::exp(0.012 * c), k = 30e-3 / 3600.0 * std::pow(thick, -0.67);
    double mean = 0.0;
    constexpr int places = 2000;
    bool backwards = false;
    for (int i = 0; i < places; ++i) {
        const double pressure = 1e5 + drop0 * thick * (0.5 - (i + 0.5) / places);
        double low = -1e-3, high = 1e-3;
        for (int n = 0; n < 200; ++n) {
            const double j = 0.5 * (low + high), wall = c * std::exp(j / k);
            const double osmotic = gas * 298.15 * (wall / protein + 1e-4 * wall * wall + 5e-7 * wall * wall * wall);
            (j - 3e-10 * (pressure - osmotic) < 0.0 ? low : high) = j;
        }
        mean += low / places;
        backwards = backwards || low < 0.0;
    }
    QVERIFY(backwards); // the far end filters back
    QVERIFY(near(e.out[1].flow, mean, 0.02));
}

void UfdfTest::pressureForAFluxIsItsInverse()
{
    Skid given;
    given.param("module_pressure_drop", 0.0).initial(0.05, {{"mab", 60.0}});
    auto e = given.evaluation();
    e.run();
    Skid asked;
    asked.param("module_pressure_drop", 0.0).choose("control", "flux").set("flux", e.out[1].flow);
    asked.initial(0.05, {{"mab", 60.0}});
    auto f = asked.evaluation();
    f.run();
    QVERIFY(near(asked.variable(f, "pressure"), 1e5, 1e-10));
    QCOMPARE(f.out[1].flow, e.out[1].flow);
}

void UfdfTest::fluxFallsToNothingWhereTheOsmoticPressureHolds()
{
    Skid s;
    s.param("module_pressure_drop", 0.0).initial(0.05, {{"mab", 450.0}}); // 162 kPa
    auto e = s.evaluation();
    e.run();
    QCOMPARE(e.out[1].flow, 0.0);
}

// A strong salt with the protein of charge z at 150 g/L: [Cl] r^-1 = [Na] r in the permeate, so that
// the product of both is the same on both sides, and [Cl] - [Na] = z c_p in the liquid.
void UfdfTest::excludesSaltAsGibbsAndDonnan()
{
    constexpr double z = 20.0, c = 150.0, room = 1.0 - 0.73e-3 * c;
    const double charged = z * c / protein / room; // [mol/m3 of water]
    Skid s(z);
    // Histidine far below its pKa is a strong cation.
    constexpr double cation = 30.0;
    s.initial(0.05, {{"mab", c}, {"histidine", cation}, {"chloride", cation + z * c / protein + 5.0}});
    auto e = s.evaluation();
    e.run();
    const double outside = e.outConcentrations[1][1], chloride = e.outConcentrations[1][2];
    const double inside = cation / room;
    const double acid = 1e3 * std::pow(10.0, -s.variable(e, "ph")),
                 permeated = 1e3 * std::pow(10.0, -s.variable(e, "permeate_ph"));
    // All cations, protons with them: the liquid is short of 5 of positive charge, which acid makes up.
    const double insideCations = inside + acid, outsideCations = outside + permeated;
    QVERIFY(near(insideCations + charged, (cation + z * c / protein + 5.0) / room, 1e-3));
    QVERIFY(near(outsideCations, chloride, 1e-3)); // electroneutral
    const double exact = std::sqrt(insideCations * (insideCations + charged));
    QVERIFY(near(outsideCations, exact, 1e-3));
    QVERIFY(near(outside / inside, outsideCations / insideCations, 1e-3));
    QCOMPARE(e.outConcentrations[1][0], 0.0);
}

// Bolton et al. 2011: the pH of a basic antibody ends above that of the diafiltration buffer, that of an acidic Fc-fusion
// protein below it. Ten diavolumes at 150 g/L; at equilibrium the permeate is the buffer, in pH and in its ions.
void UfdfTest::shiftsThePhTowardsThatOfTheProtein()
{
    double ph[3];
    for (const int sign : {1, 0, -1}) {
        Skid s(15.0 * sign);
        s.set("buffer_ratio", 1.0).set("transmembrane_pressure", 2e5).param("area", 2.0);
        s.initial(0.05, {{"mab", 150.0}, {"histidine", 20.0}, {"chloride", sign > 0 ? 25.2 : sign < 0 ? 2.0 : 10.0}});
        auto e = s.evaluation();
        // pH 6.0: half of the histidine is charged.
        const std::vector<double> buffer = {0.0, 20.0, 10.0, 0.0};
        e.run();
        for (int i = 0; i < 4000 && s.variable(e, "diavolumes") < 25.0; ++i) {
            e.enter(2, e.out[1].flow, buffer);
            s.advance(e, 0.02 * 0.05 / e.out[1].flow, 1);
        }
        ph[1 - sign] = s.variable(e, "ph");
        QVERIFY(std::abs(s.variable(e, "permeate_ph") - 6.0) < 1e-3);
        QVERIFY(near(e.outConcentrations[1][2], 10.0, 1e-3));
        // And the closed form: chloride inside by that outside is r of the equilibrium.
        const double room = 1.0 - 0.73e-3 * 150.0;
        const double inside = e.outConcentrations[0][2] / room;
        const double charged = 15.0 * sign * 150.0 / protein / room;
        QVERIFY(near(inside, 0.5 * charged + std::sqrt(0.25 * charged * charged + 100.0), 2e-3));
        QVERIFY(std::abs(std::pow(10.0, ph[1 - sign] - 6.0) - inside / 10.0) < 2e-3 * inside / 10.0);
    }
    QVERIFY(ph[0] > 6.2 && std::abs(ph[1] - 6.0) < 1e-3 && ph[2] < 5.8);
}

void UfdfTest::excludesSugarByVolume()
{
    Skid s;
    s.initial(0.05, {{"mab", 150.0}, {"sucrose", 200.0}});
    auto e = s.evaluation();
    e.run();
    // At 150 g/L protein takes 11 % of the room.
    QVERIFY(near(e.outConcentrations[1][3], 200.0 / (1.0 - 0.1095), 1e-12));
    s.choose("exclusion", "none").make();
    auto plain = s.evaluation();
    plain.run();
    QCOMPARE(plain.outConcentrations[1][3], 200.0);
}

void UfdfTest::drawsWhatThePermeateLeaves()
{
    Skid s;
    s.set("feed_ratio", 1.0).set("buffer_ratio", 0.5).initial(0.05, {{"mab", 20.0}});
    auto e = s.evaluation();
    e.run();
    QVERIFY(e.out[1].flow > 0.0);
    QCOMPARE(s.unit().facets().drawing->draw(e.view(), 1), e.out[1].flow);
    QCOMPARE(s.unit().facets().drawing->draw(e.view(), 2), 0.5 * e.out[1].flow);
    QCOMPARE(s.unit().facets().drawing->draw(e.view(), 0), 0.0);
    // No cross flow, nothing passes.
    e.set[3] = 0.0;
    e.run();
    QCOMPARE(e.out[1].flow, 0.0);
}

void UfdfTest::stopsAtItsHeel()
{
    Skid s;
    s.param("heel", 0.005).initial(0.00525, {{"mab", 1.0}});
    auto e = s.evaluation();
    e.run();
    const double half = e.out[1].flow;
    e.y[0] = 0.005;
    e.run();
    QCOMPARE(e.out[1].flow, 0.0);
    e.y[0] = 0.006;
    e.y[1] = 0.006;
    e.run();
    QVERIFY(near(half, 0.5 * e.out[1].flow, 1e-9));
}

void UfdfTest::saysThatBufferRanOut()
{
    // 41 L of buffer, 40 of them above the heel: two diavolumes, then it concentrates.
    const auto run = support::runOf(plant("", R"({"id": "wash", "unit": "ufdf", "at": "0 h", "until": {"for": "2.5 h"},
                      "set": {"ufdf.transmembrane_pressure": "1 bar", "ufdf.buffer_ratio": 1}})",
                                          41.0),
                                    1e-8);
    QVERIFY(run.status == figures::RunStatus::Ok);
    QVERIFY(run.balance.worst < 1e-8);
    const double end = run.times.back(), since = at(run, "ufdf.fault_free_until", end);
    QVERIFY(near(at(run, "ufdf.diavolumes", end), 2.0, 1e-5));
    QVERIFY(at(run, "ufdf.buffer_shortfall", end) > 1e-3);
    QVERIFY(since > 1500.0 && since < end && at(run, "ufdf.volume", since - 60.0) > 0.01999);
    bool said = false;
    for (const auto& notice : run.notices) {
        const std::string text = notice.what.text();
        said = said || (notice.where == "units/ufdf" && text.find("lacked") != std::string::npos &&
                        text.find(base::writeQuantity(since, "h", 4)) != std::string::npos);
    }
    QVERIFY(said);
}

void UfdfTest::saysThatTheMembraneRanDry()
{
    const auto run =
        support::runOf(plant("", R"({"id": "forgotten", "unit": "ufdf", "at": "0 h", "until": {"for": "6 h"},
                      "set": {"ufdf.transmembrane_pressure": "2 bar"}})"),
                       1e-8);
    QVERIFY(run.status == figures::RunStatus::Ok);
    QVERIFY(run.balance.worst < 1e-8);
    const double end = run.times.back();
    QVERIFY(at(run, "ufdf.volume", end) > 0.0009999);
    QVERIFY(at(run, "ufdf.dry_time", end) > 600.0);
    // In figures that a person reads: 494.1 min, not 494.098.
    static const std::regex longNumber("[0-9]{3,}\\.[0-9]{2}");
    bool said = false;
    for (const auto& notice : run.notices) {
        const std::string text = notice.what.text();
        if (text.find("ran dry") == std::string::npos) continue;
        said = true;
        QVERIFY2(!std::regex_search(text, longNumber), text.c_str());
    }
    QVERIFY(said);
}

void UfdfTest::saysWhereTheEndOfTheModuleDrawsBack()
{
    // The drop is that of the defaults where nothing thickens the liquid; a hundredth above and below its half.
    Skid s;
    s.initial(0.05, {{"mab", 0.0}});
    auto e = s.evaluation();
    const double half = 0.5 * s.variable(e, "pressure_drop");
    QVERIFY(half > 0.0);
    const auto timeBelow = [&](double pressure) {
        s.set("transmembrane_pressure", pressure).make();
        auto run = s.evaluation();
        s.advance(run, 30.0, 30);
        return s.variable(run, "backflow_time");
    };
    QCOMPARE(timeBelow(1.01 * half), 0.0);
    QVERIFY(near(timeBelow(0.99 * half), 30.0, 1e-9));
    QCOMPARE(timeBelow(0.0), 0.0); // at rest
    const auto run =
        support::runOf(plant("", R"({"id": "gentle", "unit": "ufdf", "at": "0 h", "until": {"for": "10 min"},
                      "set": {"ufdf.transmembrane_pressure": "0.05 bar"}})"));
    bool said = false;
    for (const auto& notice : run.notices)
        said = said ||
               (notice.where == "units/ufdf" && notice.what.text().find("half the pressure drop") != std::string::npos);
    QVERIFY(said);
}

void UfdfTest::raisesItsEndPoints()
{
    Skid s;
    s.param("target_concentration", 100.0).param("pressure_limit", 2e5).initial(0.05, {{"mab", 90.0}});
    auto e = s.evaluation();
    e.run();
    QVERIFY(s.guard(e, "concentration") < 0.0 && s.guard(e, "diavolumes") < 0.0 && s.guard(e, "limit") < 0.0);
    e.y[1] = 0.05 * 101.0;
    e.y[5] = 10.5; // diavolumes are the first quadrature
    e.set[1] = 1.8e5;
    e.run();
    QVERIFY(s.guard(e, "concentration") > 0.0 && s.guard(e, "diavolumes") > 0.0 && s.guard(e, "limit") > 0.0);
}

void UfdfTest::refusesAProteinOfUnknownSize()
{
    UnitBench s(unitops::ufdf::ufdf, {{.id = "mab", .label = "Antibody", .basis = model::Basis::Mass}});
    s.make();
    QCOMPARE(s.errors().size(), std::size_t(1));
    QCOMPARE(s.errors()[0].where, std::string("params/sieving_by"));
    s.choose("sieving_by", "given").make();
    QVERIFY(s.errors().empty());
}

TITER_TEST(UfdfTest)
#include "tst_ufdf.moc"
