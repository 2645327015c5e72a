// Transfer between broth and gas in the bioreactor against what is known in closed form.
#include "core/unitops/upstream/bioreactor.h"
#include "tests/support/test_program.h"
#include "tests/unitops/upstream/vessel.h"

#include <QTest>

#include <limits>
#include <utility>

namespace tst_gas_transfer {

using namespace titer;
using test::near;
using test::Vessel;

namespace {

constexpr double respiration = 5e-17; // of the test culture [mol/s]

} // namespace

class GasTransferTest : public QObject {
    Q_OBJECT

private slots:
    void theIdealLoopHoldsOxygenAgainstUptakeAndFeed();
    void theIdealLoopReportsTheKlaThatItNeeds();
    void theIdealLoopGivesNoMoreThanTheGasCarries();
    void theIdealLoopGoesNoFurtherThanTheLargestKla();
    void saysThatOxygenFellShort();
    void saysWhatWouldHoldTheOxygen();
    void theOpenLoopSettlesWhereTransferEqualsUptake();
    void anInitialDeviationOfOxygenFadesWithTheLoopTime();
    void oxygenIsNotDilutedWhereThatIsChosen();
    void aFiniteGasFlowIsDepleted();
    void moreOxygenInTheGasRaisesTransferInProportion();
    void thePowerModelFollowsItsFormula();
    void thePowerModelNeedsItsCoefficient();
    void vanTRietTakesTheSuperficialVelocity_data();
    void vanTRietTakesTheSuperficialVelocity();
    void vanTRietSaysWhereItWasNotFitted();
    void carbonDioxideIsStripped();
    void bicarbonateStaysInTheBroth();
    void bicarbonateTakesBase();
};

void GasTransferTest::theIdealLoopHoldsOxygenAgainstUptakeAndFeed()
{
    Vessel v;
    auto e = v.evaluation();
    std::vector<double> feed(v.componentCount(), 0.0);
    feed[v.index("oxygen")] = 0.2;
    e.enter(v.inPort("feed"), 1e-4, feed);
    e.out[v.outPort("permeate")].flow = 5e-5;
    v.advance(e, 3600.0, 200);
    QVERIFY(near(v.variable(e, "dissolved_oxygen"), 40.0, 1e-12));
}

void GasTransferTest::theIdealLoopReportsTheKlaThatItNeeds()
{
    Vessel v;
    auto e = v.evaluation();
    e.run();
    const double uptake = respiration * 5e12;
    QVERIFY(near(v.variable(e, "oxygen_uptake"), uptake, 1e-12));
    QVERIFY(near(e.exchanged[v.index("oxygen")], uptake * 1.0, 1e-12));
    QVERIFY(near(v.variable(e, "kla"), uptake / (0.2 - 0.08), 1e-12));
    // The one that is set is the least.
    v.set("kla", 0.5).make();
    auto more = v.evaluation();
    more.run();
    QCOMPARE(v.variable(more, "kla"), 0.5);
    QVERIFY(near(more.exchanged[v.index("oxygen")], uptake, 1e-12));
}

void GasTransferTest::theIdealLoopGivesNoMoreThanTheGasCarries()
{
    // 1 L/min of air carries 0.56 mol/h, from which a kLa takes K V (s - c) / (1 + K V s / (0.2095 N)).
    const double moles = 1e-3 / 60.0 / 0.022414, inGas = moles * 0.2095;
    Vessel v;
    v.set("gas_flow", 1e-3 / 60.0).param("kla_max", 0.01);
    auto e = v.evaluation();
    e.run();
    const double given = e.exchanged[v.index("oxygen")];
    QVERIFY(respiration * 5e12 > inGas);
    QVERIFY(near(given, 0.01 * (0.2 - 0.08) / (1.0 + 0.01 * 0.2 / inGas), 1e-12));
    // No kLa takes more than there is above the equilibrium with the broth, 40 % of it.
    v.param("kla_max", 10.0).make();
    auto strong = v.evaluation();
    strong.run();
    QVERIFY(strong.exchanged[v.index("oxygen")] < 0.6 * inGas);
    QVERIFY(strong.exchanged[v.index("oxygen")] > 0.59 * inGas);
}

void GasTransferTest::theIdealLoopGoesNoFurtherThanTheLargestKla()
{
    Vessel v;
    v.param("kla_max", 1e-3);
    auto e = v.evaluation();
    e.run();
    QVERIFY(near(e.exchanged[v.index("oxygen")], 1e-3 * (0.2 - 0.08), 1e-12));
    QVERIFY(near(v.variable(e, "kla"), 1e-3, 1e-12));
    // A set-point above what the gas is in equilibrium with is never reached.
    Vessel rich(false);
    rich.set("dissolved_oxygen", 150.0);
    auto r = rich.evaluation();
    rich.advance(r, 3600.0, 4000);
    QVERIFY(near(rich.variable(r, "dissolved_oxygen"), 100.0, 1e-6));
    QVERIFY(near(rich.variable(r, "kla"), 0.25, 1e-6));
}

void GasTransferTest::saysThatOxygenFellShort()
{
    Vessel v;
    v.initial(1.0, {{"cells", 5e12}, {"glucose", 30.0}, {"oxygen", 0.08}});
    auto enough = v.evaluation();
    v.advance(enough, 3600.0, 400);
    QCOMPARE(v.variable(enough, "oxygen_limited_time"), 0.0);
    // A fifth of the kLa that the culture needs: short from the time when oxygen has sunk by a twentieth.
    const double uptake = respiration * 5e12, kla = 0.2 * uptake / 0.12;
    v.set("kla", 0.0).param("kla_max", kla).make();
    auto e = v.evaluation();
    v.advance(e, 120.0, 1200);
    const double settled = 0.2 - uptake / kla; // c = settled + (0.08 - settled) exp(-kLa t)
    const double since = std::log((0.08 - settled) / (0.076 - settled)) / kla;
    QVERIFY(std::abs(v.variable(e, "oxygen_limited_time") - (120.0 - since)) < 1.0);
    // This culture breathes as much without oxygen, so that none is missing to it.
    QCOMPARE(v.variable(e, "oxygen_shortfall"), 0.0);
    const double nan = std::numeric_limits<double>::quiet_NaN();
    std::vector<double> kpis(v.type().kpis.size(), nan);
    QVERIFY(v.unit().remarks(kpis, 0.0).empty());
    kpis[unitops::Bioreactor::KpiOxygenLimitedTime] = 7200.0;
    kpis[unitops::Bioreactor::KpiOxygenShortfall] = 12.5;
    const base::Notices reported = v.unit().remarks(kpis, 0.0);
    QCOMPARE(reported.size(), std::size_t(1));
    const std::string text = reported.front().what.text();
    QVERIFY2(text.find("2 h") != text.npos && text.find("12.5 mol") != text.npos, text.c_str());
}

// Both in closed form: kLa = OUR/(c*_gas - c), x = 0.2095/s (OUR/kLa + c) + OUR/N; and each of them does hold the set-point.
void GasTransferTest::saysWhatWouldHoldTheOxygen()
{
    constexpr double gasFlow = 4e-5, moles = gasFlow / 0.022414; // [m3/s, mol/s]
    const double uptake = respiration * 5e12, kla = 0.2 * uptake / 0.12;
    const auto fill = [&](Vessel& v, double flow) {
        v.initial(1.0, {{"cells", 5e12}, {"glucose", 30.0}, {"oxygen", 0.08}});
        v.set("gas_flow", flow).set("kla", 0.0).param("kla_max", kla);
    };
    for (const double flow : {0.0, gasFlow}) {
        Vessel poor, rich, strong;
        for (Vessel* v : {&poor, &rich, &strong}) fill(*v, flow);
        auto e = poor.evaluation();
        poor.advance(e, 60.0, 600);
        QVERIFY(poor.variable(e, "oxygen_limited_time") > 0.0);
        const double now = respiration * poor.c(e, "cells");
        const double neededKla = poor.variable(e, "needed_kla"), needed = poor.variable(e, "needed_oxygen");
        QVERIFY(near(neededKla, now / 0.12, 1e-6));
        QVERIFY(near(needed, 0.2095 / 0.2 * (now / kla + 0.08) + (flow > 0.0 ? now / moles : 0.0), 1e-6));
        rich.set("oxygen_fraction", std::min(1.001 * needed, 1.0));
        auto held = rich.evaluation();
        rich.advance(held, 60.0, 600);
        QCOMPARE(rich.variable(held, "oxygen_limited_time"), 0.0);
        if (flow > 0.0) continue;
        strong.param("kla_max", 1.001 * neededKla);
        auto enough = strong.evaluation();
        strong.advance(enough, 60.0, 600);
        QCOMPARE(strong.variable(enough, "oxygen_limited_time"), 0.0);
    }
    // The notice has the numbers, and says where no gas does.
    Vessel v;
    fill(v, 0.0);
    v.make();
    const double nan = std::numeric_limits<double>::quiet_NaN();
    std::vector<double> kpis(v.type().kpis.size(), nan);
    kpis[unitops::Bioreactor::KpiOxygenLimitedTime] = 7200.0;
    kpis[unitops::Bioreactor::KpiNeededKla] = 0.125;
    for (const auto& [fraction, words] :
         {std::pair(0.42, "42 % oxygen"), std::pair(1.3, "pure oxygen is not enough")}) {
        kpis[unitops::Bioreactor::KpiNeededOxygen] = fraction;
        const std::string text = v.unit().remarks(kpis, 0.0).front().what.text();
        QVERIFY2(text.find("450 1/h") != text.npos && text.find(words) != text.npos, text.c_str());
        QVERIFY2(text.find("gas_flow") == text.npos, text.c_str());
    }
}

void GasTransferTest::theOpenLoopSettlesWhereTransferEqualsUptake()
{
    Vessel v;
    v.choose("oxygen_control", "open").set("kla", 0.01);
    // Neither growth nor death changes the uptake during the few minutes that oxygen takes to settle.
    auto e = v.evaluation();
    v.advance(e, 1500.0, 1500);
    const double uptake = respiration * v.c(e, "cells");
    QVERIFY(near(0.01 * (0.2 - v.c(e, "oxygen")), uptake, 1e-2));
    QVERIFY(near(e.exchanged[v.index("oxygen")], -e.generated[v.index("oxygen")], 1e-2));
}

void GasTransferTest::anInitialDeviationOfOxygenFadesWithTheLoopTime()
{
    Vessel v;
    v.initial(1.0, {{"oxygen", 0.18}});
    auto e = v.evaluation();
    v.advance(e, 60.0, 100);
    QVERIFY(near(v.c(e, "oxygen") - 0.08, 0.1 * std::exp(-1.0), 1e-8));
}

void GasTransferTest::oxygenIsNotDilutedWhereThatIsChosen()
{
    for (const char* dilutes : {"no", "yes"}) {
        Vessel v(false);
        v.choose("oxygen_control", "open").choose("dilute_oxygen", dilutes).set("kla", 0.0);
        auto e = v.evaluation();
        e.enter(v.inPort("feed"), 1e-3, std::vector<double>(v.componentCount(), 0.0));
        v.advance(e, 500.0, 50);
        QVERIFY(near(v.c(e, "oxygen"), dilutes == std::string("no") ? 0.08 : 0.08 / 1.5, 1e-12));
    }
}

void GasTransferTest::aFiniteGasFlowIsDepleted()
{
    Vessel v(false);
    v.choose("oxygen_control", "open").set("kla", 0.01).set("gas_flow", 1e-4).initial(1.0, {{"oxygen", 0.0}});
    auto e = v.evaluation();
    e.run();
    // What the gas loses the broth gains: N (0.2095 - x) = kla V s x / 0.2095.
    const double moles = 1e-4 / 0.022414, conductance = 0.01 * 0.2 / 0.2095;
    const double x = moles * 0.2095 / (moles + conductance);
    QVERIFY(near(e.exchanged[v.index("oxygen")], moles * (0.2095 - x), 1e-10));
    v.choose("gas_depletion", "no").make();
    auto rich = v.evaluation();
    rich.run();
    QVERIFY(near(rich.exchanged[v.index("oxygen")], 0.01 * 0.2, 1e-12));
}

void GasTransferTest::moreOxygenInTheGasRaisesTransferInProportion()
{
    Vessel v(false);
    v.choose("oxygen_control", "open")
        .set("kla", 0.01)
        .set("oxygen_fraction", 3.0 * 0.2095)
        .initial(1.0, {{"oxygen", 0.0}});
    auto e = v.evaluation();
    e.run();
    QVERIFY(near(e.exchanged[v.index("oxygen")], 0.01 * 0.6, 1e-12));
}

void GasTransferTest::thePowerModelFollowsItsFormula()
{
    // Birol 2002: 70 sqrt(8.6 L/h) (30 W / 100 L)^0.4 per hour, with the coefficient in SI.
    const double inHours = 70.0 * std::sqrt(8.6) * std::pow(0.3, 0.4);
    const double coefficient = 70.0 / 3600.0 * std::sqrt(3.6e6) * std::pow(1e-3, 0.4);
    Vessel v(false);
    v.choose("oxygen_control", "open").choose("kla_model", "power").choose("gas_depletion", "no");
    v.param("kla_coefficient", coefficient)
        .set("gas_flow", 8.6 / 3.6e6)
        .set("power", 30.0)
        .initial(0.1, {{"oxygen", 0.08}});
    auto e = v.evaluation();
    QVERIFY(near(v.variable(e, "kla"), inHours / 3600.0, 1e-12));
    e.run();
    QVERIFY(near(e.exchanged[v.index("oxygen")], inHours / 3600.0 * 0.1 * (0.2 - 0.08), 1e-12));
}

void GasTransferTest::thePowerModelNeedsItsCoefficient()
{
    // What fits one vessel is 30 times too much in another.
    Vessel v(false);
    v.choose("kla_model", "power").make();
    QCOMPARE(v.errors().size(), std::size_t(1));
    QCOMPARE(v.errors().front().where, std::string("params/kla_coefficient"));
}

// kLa = 0.026 vs^0.5 (P/V)^0.4 and 0.002 vs^0.2 (P/V)^0.7 by hand, of vessels filled to the brim with height 1.5 diameters.
void GasTransferTest::vanTRietTakesTheSuperficialVelocity_data()
{
    QTest::addColumn<double>("volume");       // [m3]
    QTest::addColumn<double>("gasPerMinute"); // volumes of gas per volume and minute
    QTest::addColumn<double>("power");        // [W/m3]
    QTest::addColumn<QString>("broth");
    QTest::addColumn<double>("kla"); // [1/h]
    QTest::newRow("2000 L, as animal cells have it") << 2.0 << 0.02 << 30.0 << "coalescing" << 8.911;
    QTest::newRow("2 L, as animal cells have it") << 0.002 << 0.02 << 30.0 << "coalescing" << 2.818;
    // vs = 0.02981 m/s: 0.026 x 0.1727 x 15.85 and 0.002 x 0.4954 x 125.9.
    QTest::newRow("2000 L, as microbes have it") << 2.0 << 1.0 << 1000.0 << "coalescing" << 256.2;
    QTest::newRow("2000 L, with salts") << 2.0 << 1.0 << 1000.0 << "non_coalescing" << 449.1;
}

void GasTransferTest::vanTRietTakesTheSuperficialVelocity()
{
    QFETCH(double, volume);
    QFETCH(double, gasPerMinute);
    QFETCH(double, power);
    QFETCH(QString, broth);
    QFETCH(double, kla);
    Vessel v(false);
    v.choose("oxygen_control", "open").choose("kla_model", "van_t_riet").choose("bubbles", broth.toStdString());
    v.param("vessel_volume", volume).initial(volume, {{"oxygen", 0.08}});
    v.set("gas_flow", gasPerMinute * volume / 60.0).set("power", power * volume);
    auto e = v.evaluation();
    QVERIFY2(near(v.variable(e, "kla") * 3600.0, kla, 1e-3),
             qPrintable(QString::number(v.variable(e, "kla") * 3600.0)));
    QVERIFY(near(v.variable(e, "power_per_volume"), power, 1e-12));
}

void GasTransferTest::vanTRietSaysWhereItWasNotFitted()
{
    Vessel v(false);
    v.choose("kla_model", "van_t_riet").make();
    std::vector<double> kpis(v.type().kpis.size(), std::numeric_limits<double>::quiet_NaN());
    for (const auto& [power, reported] :
         {std::pair{30.0, true}, {499.0, true}, {501.0, false}, {9.9e3, false}, {2e4, true}}) {
        kpis[unitops::Bioreactor::KpiPowerPerVolume] = power;
        const base::Notices notices = v.unit().remarks(kpis, 0.0);
        QCOMPARE(!notices.empty(), reported);
        if (reported) QCOMPARE(notices.front().where, std::string("params/kla_model"));
    }
}

void GasTransferTest::carbonDioxideIsStripped()
{
    Vessel v(false);
    v.choose("bicarbonate", "no").set("kla", 0.002).set("carbon_dioxide_fraction", 0.05);
    v.initial(1.0, {{"oxygen", 0.08}, {"carbon_dioxide", 2.4}});
    auto e = v.evaluation();
    QVERIFY(near(v.variable(e, "pco2"), 1e4, 1e-12));
    e.run();
    const double equilibrium = 2.4e-4 * 101325.0 * 0.05;
    QVERIFY(near(e.exchanged[v.index("carbon_dioxide")], 0.89 * 0.002 * (equilibrium - 2.4), 1e-12));
    v.advance(e, 8000.0, 2000);
    QVERIFY(near(v.c(e, "carbon_dioxide"), equilibrium, 1e-5));
}

// Henderson and Hasselbalch: at pH 7.0 and pK' 6.1 there are 7.9 bicarbonate for each carbon dioxide, which alone passes into the gas.
void GasTransferTest::bicarbonateStaysInTheBroth()
{
    const double ratio = std::pow(10.0, 0.9), free = 1.0 / (1.0 + ratio);
    QVERIFY(near(ratio, 7.94, 1e-3));
    Vessel v(false);
    v.set("ph", 7.0).set("kla", 0.002).set("carbon_dioxide_fraction", 0.05);
    v.initial(1.0, {{"oxygen", 0.08}, {"carbon_dioxide", 2.4 * (1.0 + ratio)}});
    auto e = v.evaluation();
    QVERIFY(near(v.variable(e, "pco2"), 1e4, 1e-12));
    e.run();
    const double equilibrium = 2.4e-4 * 101325.0 * 0.05, rate = 0.89 * 0.002;
    QVERIFY(near(e.exchanged[v.index("carbon_dioxide")], rate * (equilibrium - 2.4), 1e-12));
    v.advance(e, 3600.0, 2000);
    const double left = equilibrium + (2.4 - equilibrium) * std::exp(-rate * free * 3600.0);
    QVERIFY(near(v.c(e, "carbon_dioxide") * free, left, 1e-9));
    QVERIFY(near(v.variable(e, "pco2"), left / 2.4e-4, 1e-9));
}

void GasTransferTest::bicarbonateTakesBase()
{
    const double bound = 1.0 - 1.0 / (1.0 + std::pow(10.0, 0.9));
    Vessel v(false);
    v.set("ph", 7.0).set("kla", 0.002).set("carbon_dioxide_fraction", 0.1);
    v.initial(1.0, {{"oxygen", 0.08}});
    auto e = v.evaluation();
    const double protons = bound * 0.89 * 0.002 * 2.4e-4 * 101325.0 * 0.1;
    QVERIFY(near(v.variable(e, "base_demand"), protons, 1e-12));
    // One mole of sodium hydroxide binds one proton, of bicarbonate what of it becomes carbon dioxide.
    const int port = v.inPort("base");
    e.inAmounts[port][v.index("sodium")] = 1000.0;
    QVERIFY(near(v.unit().facets().drawing->draw(e.view(), port), protons / 1000.0, 1e-12));
    e.inAmounts[port][v.index("carbon_dioxide")] = 1000.0;
    QVERIFY(near(v.unit().facets().drawing->draw(e.view(), port), protons / (1000.0 * (1.0 - bound)), 1e-12));
    // Carbon dioxide that leaves takes acid with it: no base.
    e.y[1 + v.index("carbon_dioxide")] = 100.0;
    QVERIFY(v.variable(e, "base_demand") < 0.0);
    QCOMPARE(v.unit().facets().drawing->draw(e.view(), port), 0.0);
}

TITER_TEST(GasTransferTest)

} // namespace tst_gas_transfer

#include "tst_gas_transfer.moc"
