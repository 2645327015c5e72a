// What a site adds to the footprint of a run: cleanrooms, the boiler, water for injection, the conversion factors of the United Kingdom,
// and what by-products bear. The figures follow by hand.
#include "core/base/units/units.h"
#include "core/figures/amounts/footprint.h"
#include "core/figures/amounts/steam.h"
#include "tests/support/core/plants.h"
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <string>

namespace tst_site {

using namespace titer;
using figures::Footprint;

namespace {

// 100 L with 2 g/L of product, all of which arrives: 0.2 kg in 99.8 kg of water; then 50 L of water and 3 kg of steam clean the step, which
// is taken from 0 to 4 h.
std::string stepWith(const std::string& footprint)
{
    return R"({"format": "titer.plant/1", "name": "Step", "components": [
    {"id": "mab", "basis": "mass", "molar_mass": "148 kg/mol", "role": "product"}],
  "units": [
    {"id": "feed", "type": "inlet", "program": [{"for": "1 h", "flow": "100 L/h", "concentration": {"mab": "2 g/L"}}, {"for": "9 h"}]},
    {"id": "a", "type": "flow_through_step", "params": {"length": "20 cm", "diameter": "20 cm", "yield": 1, "product": "mab"}},
    {"id": "pool", "type": "hold_tank", "params": {"vessel_volume": "200 L"}}],
  "streams": [{"from": "feed.out", "to": "a.in"}, {"from": "a.out", "to": "pool.in"}],
  "recipe": {"duration": "5 h", "phases": [{"id": "cip", "unit": "a", "at": "3 h", "until": {"for": "1 h"},
    "clean": {"water": "50 L", "steam": "3 kg"}}]})" +
           (footprint.empty() ? "" : R"(, "footprint": )" + footprint) + "}";
}

std::string siteWith(const std::string& more, const std::string& way = "distillation")
{
    return R"({"base": "uk_2025",
  "consumables": [{"of": "resin:*", "mass": "1 kg/L", "uses": 100, "source": "example"}],
  "cleanrooms": [{"id": "hall", "area": "10 m2", "load": "0.5 kW/m2", "time": "2 h", "source": "example"},
    {"id": "suite", "unit": "a", "units": ["a"], "area": "10 m2", "load": "4380 kWh/m2/a", "source": "example"}],
  "steam": {"pressure": "3 bar", "feed_temperature": "20 °C", "efficiency": "80 %", "source": "example"},
  "wfi": {"way": )" +
           base::Json(way).write() + R"(, "ways": [
    {"id": "distillation", "electricity": "2 kWh/m3", "steam": "200 kg/m3", "withdrawn": 1.25, "source": "example"},
    {"id": "membranes", "electricity": "5 kWh/m3", "withdrawn": 1.5, "source": "example"}]})" +
           more + "}";
}

constexpr double water = 149.8, product = 0.2, fuelPerSteam = 2641156.674 / 0.8; // [kg], [kg], [J/kg]

struct Made {
    std::shared_ptr<const model::Plant> plant;
    figures::RunResult result;
    Footprint footprint;
};

Made madeOf(const std::string& text)
{
    Made made{support::checkedPlant(text), support::runOf(text), {}};
    base::Errors errors;
    const figures::FactorTable table = figures::factorsOf(*made.plant, errors);
    for (const base::Error& error : errors) qWarning("%s: %s", error.where.c_str(), error.what.text().c_str());
    made.footprint = figures::footprintOf(*made.plant, made.result, table);
    return made;
}

double kWh(double joules)
{
    return base::toUnit(joules, "kWh");
}

bool near(double a, double b, double tolerance = 1e-6)
{
    return std::abs(a - b) <= tolerance * std::abs(b);
}

double lineSum(const Footprint& footprint, const std::string& of, const std::string& in)
{
    double sum = 0.0;
    for (const Footprint::Line& line : footprint.lines)
        if (line.of == of && line.in == in) sum += line.amount;
    return sum;
}

} // namespace

class TestSite : public QObject {
    Q_OBJECT

private slots:
    // Table 1 of IAPWS SR1-86(1992), and the steam tables at 3 bar.
    void steamHasItsEnthalpy()
    {
        QVERIFY(std::abs(figures::enthalpyOfWater(273.16) - 0.611786) < 1e-3);
        QVERIFY(near(figures::enthalpyOfSteam(273.16), 2500.5e3, 2e-5));
        QVERIFY(near(figures::enthalpyOfWater(373.1243), 419.05e3, 2e-5));
        QVERIFY(near(figures::enthalpyOfSteam(373.1243), 2675.7e3, 2e-5));
        QVERIFY(near(figures::saturationTemperature(0.101325e6), 373.1243, 1e-6));
        QVERIFY(near(figures::saturationTemperature(3e5), 406.67, 1e-4)); // 133.52 °C
        QVERIFY(near(figures::enthalpyOfSteam(figures::saturationTemperature(3e5)), 2724.9e3, 1e-4));
    }

    void energyAndWaterFollowFromTheSite()
    {
        const Made made = madeOf(stepWith(siteWith("")));
        const Footprint& footprint = made.footprint;
        const double electricity = 10.0 + 20.0 + 2.0 * water / 1000.0; // hall, suite, water [kWh]
        const double steam = 3.0 + 0.2 * water;
        QVERIFY(near(kWh(footprint.electricity), electricity));
        QVERIFY(near(footprint.fuel, steam * fuelPerSteam));
        QVERIFY(near(footprint.withdrawn, 1.25 * water + 3.0));
        QVERIFY(near(kWh(lineSum(footprint, "electricity", "cleanroom:suite")), 20.0));
        QVERIFY(near(lineSum(footprint, "steam", "wfi"), 0.2 * water));
        QVERIFY(near(lineSum(footprint, "outlet:rejected", "wfi"), 0.25 * water / 1000.0));
        // What heats and what is drawn for the site is not in the mass intensity: the run's liquids, its steam, resin by its share of life.
        const double resin = 1000.0 * made.result.kpi("a.resin")->value / 100.0 * made.result.kpi("a.cycles")->value;
        QVERIFY(near(footprint.intensity(), (150.0 + 3.0 + resin) / product));
        double mass = 0.0;
        for (const Footprint::Line& line : footprint.lines) mass += line.mass.value_or(0.0);
        QVERIFY(near(mass, footprint.intensity() * product));

        const double scope1 = kWh(steam * fuelPerSteam) * 0.18296, scope2 = electricity * 0.177;
        const double scope3 = electricity * (0.01853 + 0.0459 + 0.00397) + kWh(steam * fuelPerSteam) * 0.03021 +
                              (1.25 * water + 3.0) / 1000.0 * 0.1913 + 0.25 * water / 1000.0 * 0.17088;
        QVERIFY(near(footprint.co2[0], scope1));
        QVERIFY(near(footprint.co2[1], scope2));
        QVERIFY(near(footprint.co2[2], scope3));
        double steps = 0.0;
        for (const Footprint::Step& step : footprint.steps) steps += step.co2;
        QVERIFY(near(steps, footprint.allCo2(), 1e-12));
        QCOMPARE(footprint.steps.back().id, std::string("plant")); // the hall
        QVERIFY(near(footprint.steps.back().co2, 10.0 * (0.177 + 0.01853 + 0.0459 + 0.00397)));
        // Steam and water are charged by what makes them; the resin and the medium have no factor.
        for (const Footprint::Line& line : footprint.lines) {
            if (line.of == "steam") QCOMPARE(std::string(line.by), std::string("fuel"));
            if (line.of == "water") QCOMPARE(std::string(line.by), std::string("withdrawn"));
            QCOMPARE(line.lacksFactor(), line.of == "resin:a" || line.of == "inlet:feed");
        }
        QVERIFY(!footprint.isComplete);
    }

    void anotherWayOfMakingWater()
    {
        const Footprint footprint = madeOf(stepWith(siteWith("", "membranes"))).footprint;
        QVERIFY(near(kWh(footprint.electricity), 30.0 + 5.0 * water / 1000.0));
        QVERIFY(near(footprint.fuel, 3.0 * fuelPerSteam));
        QVERIFY(near(footprint.withdrawn, 1.5 * water + 3.0));
    }

    // What has a factor of its own was bought ready made.
    void whatIsChargedByItselfIsNotMadeAgain()
    {
        const std::string own =
            R"(, "factors": [{"of": "inlet:feed", "value": 0.1, "unit": "kg/L", "year": 2026, "scope": 3, "source": "example"},
                {"of": "steam", "value": 0.3, "unit": "kg/kg", "year": 2026, "scope": 2, "source": "example"}])";
        const Footprint footprint = madeOf(stepWith(siteWith(own))).footprint;
        QVERIFY(near(kWh(footprint.electricity), 30.0 + 2.0 * 50.0 / 1000.0));
        QCOMPARE(footprint.fuel, 0.0);
        QCOMPARE(footprint.co2[0], 0.0);
        QVERIFY(near(footprint.co2[1], 0.177 * 30.1 + 0.3 * (3.0 + 10.0)));
        QVERIFY(near(lineSum(footprint, "withdrawn", ""), 1.25 * 50.0 / 1000.0));
    }

    void keyFiguresOfAPlantWithFactors()
    {
        const Made made = madeOf(stepWith(siteWith("")));
        const figures::RunResult& result = made.result;
        QVERIFY(near(result.kpi("plant.pmi")->value, made.footprint.intensity(), 1e-12));
        QVERIFY(near(result.kpi("plant.co2")->value, made.footprint.allCo2() / product));
        QVERIFY(near(result.kpi("a.co2")->value, made.footprint.steps.front().co2 / product));
        QVERIFY(near(result.kpi("plant.mass_intensity")->value, 153.0 / product)); // liquids and steam, as ever
        QVERIFY(std::ranges::any_of(result.notices, [](const base::Notice& n) { return n.where == "footprint"; }));
        const figures::RunResult plain = support::runOf(stepWith(""));
        QVERIFY(!plain.kpi("plant.pmi") && !plain.kpi("plant.co2"));
    }

    void byProductsBearTheirShare()
    {
        // About half of the product leaves by an outlet and is sold as well.
        const auto sold = [](const std::string& byProducts) {
            return madeOf(R"({"format": "titer.plant/1", "name": "Sold", "components": [
    {"id": "mab", "basis": "mass", "molar_mass": "148 kg/mol", "role": "product"}],
  "units": [{"id": "feed", "type": "inlet", "program": [{"for": "1 h", "flow": "100 L/h", "concentration": {"mab": "2 g/L"}}, {"for": "9 h"}]},
    {"id": "a", "type": "flow_through_step", "params": {"length": "20 cm", "diameter": "20 cm", "yield": 1, "product": "mab"}},
    {"id": "valve", "type": "valve"}, {"id": "rest", "type": "outlet"},
    {"id": "pool", "type": "hold_tank", "params": {"vessel_volume": "200 L"}}],
  "streams": [{"from": "feed.out", "to": "a.in"}, {"from": "a.out", "to": "valve.in"}, {"from": "valve.out1", "to": "rest.in"},
    {"from": "valve.out2", "to": "pool.in"}],
  "recipe": {"duration": "5 h", "phases": [{"id": "keep", "unit": "valve", "at": "30 min", "until": {"for": "3 h"}, "set": {"valve.position": 2}}]},
  "footprint": {"factors": [{"of": "inlet:feed", "value": 0.1, "unit": "kg/L", "year": 2026, "scope": 3, "source": "example"}], "by_products": )" +
                          byProducts + "}}");
        };
        const Made none = sold(R"({"by": "none"})");
        const double kept = none.footprint.product, all = 10.0 / kept; // [kg], [kg/kg]
        const double lost = none.result.streams[2].total.amounts[0];   // [kg]
        QVERIFY(kept > 0.05 && kept < 0.15 && lost > 0.05);
        QCOMPARE(none.footprint.share, 1.0);
        QVERIFY(near(none.result.kpi("plant.co2")->value, all));
        const Made byMass = sold(R"({"by": "mass", "of": [{"outlet": "rest", "component": "mab"}]})");
        QVERIFY(near(byMass.footprint.share, kept / (kept + lost)));
        QVERIFY(near(byMass.result.kpi("plant.co2")->value, all * kept / (kept + lost)));
        QVERIFY(near(byMass.footprint.intensity(), none.footprint.intensity(), 1e-9));
        const Made byValue = sold(
            R"({"by": "value", "value": "60 USD/g", "of": [{"outlet": "rest", "component": "mab", "value": "20 USD/g"}]})");
        QVERIFY(near(byValue.footprint.share, 60.0 * kept / (60.0 * kept + 20.0 * lost)));
    }

    void theFactorsOfTheUnitedKingdomAreRead()
    {
        const auto plant = support::checkedPlant(stepWith(""));
        const figures::ShippedFactors* shipped = figures::shippedFactorTable("uk_2025");
        QVERIFY(shipped);
        base::Errors errors;
        const figures::FactorTable table = figures::readFactors(base::readJson(shipped->text, errors), *plant, errors);
        QVERIFY(errors.empty());
        QCOMPARE(table.factors.size(), std::size_t(12));
        for (const figures::Factor& factor : table.factors) {
            QCOMPARE(factor.licence, std::string("Open Government Licence v3.0"));
            QVERIFY(factor.year == 2025 && factor.region == "UK");
        }
        QVERIFY(!figures::shippedFactorTable("uk_1925"));
    }

    void faultsAreSaidAtTheirPaths_data()
    {
        QTest::addColumn<QString>("footprint");
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("what");
        const auto row = [](const char* name, const char* text, const char* where, const char* what) {
            QTest::newRow(name) << text << where << what;
        };
        row("no such table", R"({"base": "uk_1925"})", "footprint/base", "uk_2025");
        row("no area", R"({"cleanrooms": [{"id": "x", "load": "1 kW/m2", "source": "x"}]})",
            "footprint/cleanrooms/0/area", "missing");
        row("no such unit", R"({"cleanrooms": [{"id": "x", "area": 1, "load": 1, "units": ["none"], "source": "x"}]})",
            "footprint/cleanrooms/0/units", "no unit");
        row("pressure",
            R"({"steam": {"pressure": "300 bar", "feed_temperature": "20 °C", "efficiency": 0.8, "source": "x"}})",
            "footprint/steam/pressure", "220.64 bar");
        row("hot feed",
            R"({"steam": {"pressure": "1 bar", "feed_temperature": "120 °C", "efficiency": 0.8, "source": "x"}})",
            "footprint/steam/feed_temperature", "colder");
        row("efficiency",
            R"({"steam": {"pressure": "3 bar", "feed_temperature": "20 °C", "efficiency": 1.5, "source": "x"}})",
            "footprint/steam/efficiency", "100 %");
        row("no such way",
            R"({"wfi": {"way": "magic", "ways": [{"id": "membranes", "electricity": "5 kWh/m3", "source": "x"}]}})",
            "footprint/wfi/way", "none of the");
        row("less than is used",
            R"({"wfi": {"way": "m", "ways": [{"id": "m", "electricity": "5 kWh/m3", "withdrawn": 0.5, "source": "x"}]}})",
            "footprint/wfi/ways/0/withdrawn", "below the minimum");
        row("no water",
            R"({"wfi": {"way": "m", "of": ["resin:a"], "ways": [{"id": "m", "electricity": "5 kWh/m3", "source": "x"}]}})",
            "footprint/wfi/of", "takes no water");
        row("allocation", R"({"by_products": {"by": "taste"}})", "footprint/by_products/by", "none");
        row("no value", R"({"by_products": {"by": "value"}})", "footprint/by_products/value", "missing");
        row("value per volume", R"({"by_products": {"by": "value", "value": "60 USD/L"}})",
            "footprint/by_products/value", "money per mass");
        row("two currencies",
            R"({"by_products": {"by": "value", "value": "60 USD/g", "of": [{"outlet": "pool", "value": "2 EUR/kg"}]}})",
            "footprint/by_products/of/0/value", "EUR");
    }

    void faultsAreSaidAtTheirPaths()
    {
        QFETCH(QString, footprint);
        QFETCH(QString, where);
        QFETCH(QString, what);
        const auto plant = support::checkedPlant(stepWith(footprint.toStdString()));
        base::Errors errors;
        (void)figures::factorsOf(*plant, errors);
        QCOMPARE(errors.size(), std::size_t(1));
        QCOMPARE(QString::fromStdString(errors[0].where), where);
        QVERIFY2(QString::fromStdString(errors[0].what.text()).contains(what), errors[0].what.text().c_str());
    }
};

TITER_TEST(TestSite)

} // namespace tst_site

#include "tst_site.moc"
