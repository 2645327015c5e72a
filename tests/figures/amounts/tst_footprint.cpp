// Amounts that a run draws and wears out, what is charged of them, and the footprint: figures that follow by hand.
#include "core/base/units/units.h"
#include "core/figures/amounts/footprint.h"
#include "core/figures/stream_table.h"
#include "generated/examples.h"
#include "tests/support/core/plants.h"
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <string>

namespace tst_footprint {

using namespace titer;
using figures::Amount;
using figures::Footprint;

namespace {

// 100 L with 2 g/L of product and 0.1 M salt, 20 L of 1 M salt and 10 L of water come; the pool began with 5 L of 0.2 M salt; a is cleaned
// with 50 L of water, 5 L of solution and 3 kg of steam. Step a passes 90 % of the product: 0.18 kg.
//   salt 10 + 20 + 1 mol = 1.81164 kg, product 0.2 kg; liquids 190 kg, steam 3 kg
const std::string train = R"({"format": "titer.plant/1", "name": "Train", "components": [
    {"id": "mab", "basis": "mass", "molar_mass": "148 kg/mol", "role": "product"},
    {"id": "salt", "basis": "amount", "molar_mass": "58.44 g/mol", "role": "buffer"}],
  "units": [
    {"id": "feed", "type": "inlet", "program": [{"for": "1 h", "flow": "100 L/h", "concentration": {"mab": "2 g/L", "salt": "0.1 M"}}, {"for": "9 h"}]},
    {"id": "wash", "type": "inlet", "program": [{"for": "1 h"}, {"for": "1 h", "flow": "20 L/h", "concentration": {"salt": "1 M"}}, {"for": "9 h"}]},
    {"id": "rinse", "type": "inlet", "program": [{"for": "1 h"}, {"for": "0.5 h", "flow": "20 L/h"}, {"for": "9 h"}]},
    {"id": "join", "type": "mixer"}, {"id": "second", "type": "mixer"},
    {"id": "a", "type": "flow_through_step", "params": {"length": "20 cm", "diameter": "20 cm", "yield": 0.9, "product": "mab"}},
    {"id": "filter", "type": "virus_filter", "params": {"area": "2 m2", "blocking_constant": 0, "reduction_loss": 0}},
    {"id": "pool", "type": "hold_tank", "params": {"vessel_volume": "200 L"}, "initial": {"volume": "5 L", "salt": "0.2 M"}}],
  "streams": [{"from": "feed.out", "to": "join.in"}, {"from": "wash.out", "to": "join.in"}, {"from": "join.out", "to": "a.in"},
    {"from": "a.out", "to": "second.in"}, {"from": "rinse.out", "to": "second.in"}, {"from": "second.out", "to": "filter.in"},
    {"from": "filter.out", "to": "pool.in"}],
  "recipe": {"duration": "5 h", "phases": [{"id": "cip", "unit": "a", "at": "3 h", "until": {"for": "1 h"},
    "clean": {"water": "50 L", "solution": "5 L", "steam": "3 kg"}}]}})";

constexpr double product = 0.18, salt = 31.0 * 0.05844, litre = 1e-3;

struct Ran {
    std::shared_ptr<const model::Plant> plant = support::checkedPlant(train);
    figures::RunResult result = support::runOf(train);

    figures::FactorTable table(const std::string& text, base::Errors& errors) const
    {
        const base::Json json = base::readJson(text, errors);
        return figures::readFactors(json, *plant, errors);
    }
    Footprint footprint(const std::string& text) const
    {
        base::Errors errors;
        const figures::FactorTable read = table(text, errors);
        for (const base::Error& error : errors) qWarning("%s: %s", error.where.c_str(), error.what.text().c_str());
        return figures::footprintOf(*plant, result, read);
    }
};

const Ran& ran()
{
    static const Ran made;
    return made;
}

std::string factorsWith(const std::string& rows, const std::string& more = "")
{
    return R"({"format": "titer.factors/1", "factors": [)" + rows + "]" + more + "}";
}

// A factor of scope 3 with everything that it must have.
std::string factor(const std::string& of, const char* value, const std::string& unit, int scope = 3)
{
    return R"({"of": )" + support::quoted(of) + R"(, "value": )" + value + R"(, "unit": )" + support::quoted(unit) +
           R"(, "year": 2025, "source": "example", "scope": )" + std::to_string(scope) + "}";
}

const Amount& amountOf(const std::vector<Amount>& amounts, const std::string& of, const std::string& id = "")
{
    for (const Amount& amount : amounts)
        if (amount.of() == of && (id.empty() || amount.id == id)) return amount;
    qFatal("no amount of %s", of.c_str());
}

const Footprint::Line& lineOf(const Footprint& footprint, const std::string& of, const std::string& in = "")
{
    for (const Footprint::Line& line : footprint.lines)
        if (line.of == of && line.in == in) return line;
    qFatal("no line of %s", of.c_str());
}

double massOf(const Footprint& footprint, figures::MassClass of)
{
    return footprint.masses[std::size_t(of)];
}

bool near(double a, double b, double tolerance = 1e-6)
{
    return std::abs(a - b) <= tolerance * std::abs(b);
}

// Whether a notice of this place says this.
bool says(const base::Notices& notices, const std::string& where, const std::string& what)
{
    return std::ranges::any_of(notices, [&](const base::Notice& notice) {
        return notice.where == where && notice.what.text().find(what) != std::string::npos;
    });
}

} // namespace

class TestFootprint : public QObject {
    Q_OBJECT

private slots:
    void amountsAreWhatTheRunDrewAndWore()
    {
        const std::vector<Amount> amounts = figures::amountsOf(*ran().plant, ran().result);
        const Amount& feed = amountOf(amounts, "inlet:feed");
        QVERIFY(near(feed.amount, 100.0 * litre) && feed.step == "a" && feed.bringsProduct && !feed.isPlain);
        QVERIFY(near(feed.mass(), 100.0) && near(feed.massOfParts(), 0.2 + 0.5844));
        QVERIFY(near(amountOf(amounts, "inlet:wash").massOfParts(), 20.0 * 0.05844));
        const Amount& rinse = amountOf(amounts, "inlet:rinse");
        QVERIFY(rinse.isPlain && rinse.parts.empty() && rinse.step == "filter");
        QVERIFY(near(amountOf(amounts, "initial:pool").massOfParts(), 0.05844));
        QVERIFY(near(amountOf(amounts, "water").amount, 50.0 * litre) && amountOf(amounts, "water").id == "a");
        QVERIFY(near(amountOf(amounts, "solution").mass(), 5.0) && near(amountOf(amounts, "steam").mass(), 3.0));
        const figures::RunResult& result = ran().result;
        QCOMPARE(amountOf(amounts, "resin:a").amount, result.kpi("a.resin")->value);
        QCOMPARE(amountOf(amounts, "resin:a").uses, result.kpi("a.cycles")->value);
        QCOMPARE(amountOf(amounts, "filter:filter").amount, 2.0);
        QCOMPARE(amountOf(amounts, "set:filter").amount, 1.0);
        QVERIFY(std::isnan(amountOf(amounts, "set:filter").mass()));
        QVERIFY(std::ranges::none_of(amounts, [](const Amount& a) { return a.kind == Amount::Kind::Outlet; }));
    }

    void classesAndStepsAddUp()
    {
        using figures::MassClass;
        const Footprint footprint = ran().footprint(factorsWith(""));
        QVERIFY(near(footprint.product, product));
        QVERIFY(near(massOf(footprint, MassClass::RawMaterials), salt + 0.2));
        QVERIFY(near(massOf(footprint, MassClass::Water), 135.0 - salt - 0.2));
        QVERIFY(near(massOf(footprint, MassClass::CleaningWater), 50.0));
        QVERIFY(near(massOf(footprint, MassClass::CleaningSolution), 5.0));
        QVERIFY(near(massOf(footprint, MassClass::Steam), 3.0));
        QCOMPARE(massOf(footprint, MassClass::Consumables), 0.0);
        QVERIFY(near(footprint.intensity(), 193.0 / product));
        QVERIFY(near(footprint.intensity(), ran().result.kpi("plant.mass_intensity")->value, 1e-12));
        QVERIFY(near(footprint.eFactorWithoutWater(), (salt + 0.2) / product - 1.0));
        QVERIFY(near(footprint.withdrawn, 193.0 - salt - 0.2));
        for (std::size_t c = 0; c < figures::massClassCount; ++c) {
            double sum = 0.0;
            for (const Footprint::Step& step : footprint.steps) sum += step.masses[c];
            QVERIFY(std::abs(sum - footprint.masses[c]) <= 1e-9 * footprint.intensity() * product);
        }
        QCOMPARE(footprint.steps.size(), std::size_t(3));
        QCOMPARE(footprint.steps[0].id, std::string("a"));
        QVERIFY(near(figures::sumOf(footprint.steps[0].masses), 178.0)); // 100 + 20 + 50 + 5 + 3
        QVERIFY(!footprint.isComplete);
        QVERIFY(says(footprint.notices, "consumables", "resin:a, filter:filter, set:filter"));
        QVERIFY(says(footprint.notices, "recipe", "pool"));
        QVERIFY(says(footprint.notices, "units/feed", "is not counted"));
        QVERIFY(says(footprint.notices, "water", "rejects"));
    }

    // Six companies: 7,700 kg/kg on average (Budzinski et al. 2019).
    void ofSixCompaniesOnAverage()
    {
        const std::string mean = R"({"format": "titer.plant/1", "name": "Mean", "components": [
            {"id": "mab", "basis": "mass", "molar_mass": "148 kg/mol", "role": "product"}], "units": [
            {"id": "feed", "type": "inlet", "program": [{"for": "10 h", "flow": "5.39 m3/h", "concentration": {"mab": 0.12987012987012986}}, {"flow": "0 m3/h"}]},
            {"id": "a", "type": "flow_through_step", "params": {"length": "20 cm", "diameter": "100 cm", "yield": 1, "product": "mab"}},
            {"id": "pool", "type": "hold_tank", "params": {"vessel_volume": "60 m3"}}],
          "streams": [{"from": "feed.out", "to": "a.in"}, {"from": "a.out", "to": "pool.in"}], "recipe": {"duration": "11 h"}})";
        const auto plant = support::checkedPlant(mean);
        const figures::RunResult result = support::runOf(mean);
        const Footprint footprint = figures::footprintOf(*plant, result, {});
        QVERIFY(near(figures::sumOf(footprint.masses), 53900.0));
        QVERIFY(near(footprint.product, 7.0));
        QVERIFY(near(footprint.intensity(), 7700.0));
        QVERIFY(near(footprint.eFactor(), 7699.0));
    }

    void consumablesCountByTheShareOfTheirLife()
    {
        const std::string masses = R"(, "consumables": [
            {"of": "resin:*", "mass": "2 kg/L", "uses": 10, "source": "example"},
            {"of": "resin:a", "mass": "1.1 kg/L", "uses": 50, "source": "example"},
            {"of": "filter:filter", "mass": "0.5 kg/m2", "plastic": true, "source": "example"},
            {"of": "set:*", "mass": "2 kg", "plastic": true, "source": "example"}],
            "water": {"withdrawn": 1.5, "source": "example"})";
        const Footprint footprint =
            ran().footprint(factorsWith(factor("resin:a", "3", "kg/kg") + ", " + factor("set:*", "4", "kg"), masses));
        const double resin = 1100.0 * ran().result.kpi("a.resin")->value * ran().result.kpi("a.cycles")->value / 50.0;
        QVERIFY(near(massOf(footprint, figures::MassClass::Consumables), resin + 1.0 + 2.0, 1e-12));
        QVERIFY(near(footprint.plastics, 3.0, 1e-12));
        QVERIFY(near(footprint.withdrawn, 1.5 * (193.0 - salt - 0.2)));
        QVERIFY(near(lineOf(footprint, "resin:a").co2, 3.0 * resin, 1e-12));
        QCOMPARE(lineOf(footprint, "set:filter").co2, 4.0);
        QVERIFY(near(footprint.co2[2], 3.0 * resin + 4.0, 1e-12));
        QVERIFY(!says(footprint.notices, "consumables", ""));
    }

    // The most particular first, nothing twice, and a liquid whose components are charged leaves its water.
    void eachPlaceIsChargedOnce()
    {
        const std::string rows = factor("component:salt", "2", "kg/kg") + ", " + factor("water", "0.001", "kg/kg") +
                                 ", " + factor("steam", "0.3", "kg/kg", 1) + ", " +
                                 factor("inlet:wash", "0.05", "kg/L") + ", " +
                                 factor("electricity", "0.2", "kg/kWh", 2);
        const Footprint footprint = ran().footprint(factorsWith(rows));
        QVERIFY(near(lineOf(footprint, "component:salt", "inlet:feed").co2, 2.0 * 0.5844));
        QVERIFY(near(lineOf(footprint, "component:salt", "initial:pool").co2, 2.0 * 0.05844));
        QCOMPARE(lineOf(footprint, "component:mab", "inlet:feed").factor, -1);
        QVERIFY(near(lineOf(footprint, "water", "inlet:feed").co2, 0.1 - 0.001 * 0.7844));
        QVERIFY(near(lineOf(footprint, "inlet:wash").co2, 1.0));
        QVERIFY(near(lineOf(footprint, "inlet:rinse").co2, 0.01)); // water
        QVERIFY(near(lineOf(footprint, "water").co2, 0.05));
        QCOMPARE(lineOf(footprint, "solution").factor, -1);
        QVERIFY(near(footprint.co2[0], 0.9));
        QCOMPARE(footprint.co2[1], 0.0);
        double lines = 0.0, steps = 0.0, mass = 0.0;
        for (const Footprint::Line& line : footprint.lines) lines += line.co2, mass += line.mass.value_or(0.0);
        for (const Footprint::Step& step : footprint.steps) steps += step.co2;
        QVERIFY(near(lines, footprint.allCo2(), 1e-12) && near(steps, lines, 1e-12));
        QVERIFY(near(mass, figures::sumOf(footprint.masses), 1e-12));
        QVERIFY(says(footprint.notices, "electricity", "Nothing in this run"));
        QVERIFY(says(footprint.notices, "co2", "have no factor"));

        // What names each gives way to what names one; "*" takes what is left and fits.
        const Footprint all =
            ran().footprint(factorsWith(factor("*", "1", "kg/kg") + ", " + factor("inlet:*", "0.01", "kg/L") + ", " +
                                        factor("inlet:wash", "0.05", "kg/L")));
        QVERIFY(near(lineOf(all, "inlet:wash").co2, 1.0) && near(lineOf(all, "inlet:feed").co2, 1.0));
        QVERIFY(near(lineOf(all, "steam").co2, 3.0) && near(lineOf(all, "initial:pool").co2, 5.0));
        QCOMPARE(lineOf(all, "set:filter").factor, -1); // has no mass
    }

    void rangesAddUp()
    {
        const std::string rows =
            R"({"of": "steam", "value": 0.3, "low": 0.2, "high": 0.5, "unit": "kg/kg", "year": 2025, "scope": 1, "source": "example"}, )" +
            factor("inlet:wash", "0.05", "kg/L");
        const Footprint footprint = ran().footprint(factorsWith(rows));
        QVERIFY(near(footprint.low, 1.6) && near(footprint.allCo2(), 1.9) && near(footprint.high, 2.5));
    }

    void aLaterTableStandsOverAnEarlierOne()
    {
        base::Errors errors;
        figures::FactorTable table =
            ran().table(factorsWith(factor("steam", "0.3", "kg/kg") + ", " + factor("water", "1", "kg/kg")), errors);
        table.layOver(ran().table(factorsWith(factor("steam", "0.5", "kg/kg")), errors));
        QVERIFY(errors.empty());
        QCOMPARE(table.factors.size(), std::size_t(2));
        QCOMPARE(table.factors[0].value, 0.5);
    }

    void faultsAreSaidAtTheirPaths_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("what");
        const auto row = [](const char* name, const std::string& text, const char* where, const char* what) {
            QTest::newRow(name) << QString::fromStdString(text) << where << what;
        };
        row("energy for a mass", factorsWith(factor("inlet:feed", "1", "kg/kWh")), "factors/0/unit", "kg/L, kg/kg");
        row("mass for energy", factorsWith(factor("electricity", "1", "kg/kg")), "factors/0/unit", "kg/kWh");
        row("volume for a component", factorsWith(factor("component:salt", "1", "kg/L")), "factors/0/unit", "kg/kg");
        row("no unit", factorsWith(factor("steam", "1", "kg/moon")), "factors/0/unit", "is no unit");
        row("no selector", factorsWith(factor("gas", "1", "kg/kg")), "factors/0/of", "selects nothing");
        row("an ID too many", factorsWith(factor("water:a", "1", "kg/kg")), "factors/0/of", "selects nothing");
        row("no ID", factorsWith(factor("resin", "1", "kg/kg")), "factors/0/of", "selects nothing");
        row("no such unit", factorsWith(factor("inlet:none", "1", "kg/kg")), "factors/0/of", "no unit");
        row("no such component", factorsWith(factor("component:none", "1", "kg/kg")), "factors/0/of", "no component");
        row("twice", factorsWith(factor("steam", "1", "kg/kg") + ", " + factor("steam", "2", "kg/kg")), "factors/1/of",
            "twice");
        row("negative", factorsWith(factor("steam", "-1", "kg/kg")), "factors/0/value", "0 or more");
        row("scope", factorsWith(factor("steam", "1", "kg/kg", 4)), "factors/0/scope", "not 4");
        row("no source", factorsWith(R"({"of": "steam", "value": 1, "unit": "kg/kg", "scope": 1, "year": 2025})"),
            "factors/0/source", "is missing");
        row("unknown key",
            factorsWith(
                R"({"of": "steam", "value": 1, "unit": "kg/kg", "scope": 1, "year": 2025, "source": "x", "price": 2})"),
            "factors/0/price", "price");
        row("mass of a liquid",
            factorsWith("", R"(, "consumables": [{"of": "inlet:feed", "mass": "1 kg", "source": "x"}])"),
            "consumables/0/of", "no consumable");
        row("mass per the wrong",
            factorsWith("", R"(, "consumables": [{"of": "resin:a", "mass": "1 kg/m2", "source": "x"}])"),
            "consumables/0/mass", "");
        row("a life of 0",
            factorsWith("", R"(, "consumables": [{"of": "resin:a", "mass": "1 kg/L", "uses": 0, "source": "x"}])"),
            "consumables/0/uses", "below the minimum");
        row("less water than used", factorsWith("", R"(, "water": {"withdrawn": 0.5, "source": "x"})"),
            "water/withdrawn", "below the minimum");
        row("other format", R"({"format": "titer.prices/1"})", "format", "titer.factors/1");
    }

    void faultsAreSaidAtTheirPaths()
    {
        QFETCH(QString, text);
        QFETCH(QString, where);
        QFETCH(QString, what);
        base::Errors errors;
        const figures::FactorTable table = ran().table(text.toStdString(), errors);
        QCOMPARE(errors.size(), std::size_t(1));
        QCOMPARE(QString::fromStdString(errors[0].where), where);
        QVERIFY2(QString::fromStdString(errors[0].what.text()).contains(what), errors[0].what.text().c_str());
    }

    void aRunThatIsNotOkHasNothingPerProduct()
    {
        figures::RunResult stopped = ran().result;
        stopped.status = figures::RunStatus::Stopped;
        const Footprint footprint = figures::footprintOf(*ran().plant, stopped, {});
        QCOMPARE(footprint.product, 0.0);
        QVERIFY(says(footprint.notices, "run", "stopped"));
        const base::Json json = figures::footprintJson(*ran().plant, stopped, {}, footprint);
        QVERIFY(json.find("pmi")->isNull() && json.find("co2")->find("total")->isNull());
        QCOMPARE(json.find("status")->string(), std::string("stopped"));
    }

    // Amounts of a whole plant are those of its stream table and of its key figures.
    void agreesWithStreamsAndKeyFigures()
    {
        std::string text;
        for (const model::Example& example : model::examples())
            if (example.id == "mab-platform") text = example.text;
        const auto plant = support::checkedPlant(text);
        const figures::RunResult result = support::runOf(text, 1e-4);
        const figures::StreamTable streams = figures::streamTable(*plant, result);
        const std::vector<Amount> amounts = figures::amountsOf(*plant, result);
        int inlets = 0, outlets = 0;
        double cleaning = 0.0, steam = 0.0;
        for (const Amount& amount : amounts) {
            if (amount.kind == Amount::Kind::Water || amount.kind == Amount::Kind::Solution) cleaning += amount.amount;
            if (amount.kind == Amount::Kind::Steam) steam += amount.amount;
            const bool in = amount.kind == Amount::Kind::Inlet, out = amount.kind == Amount::Kind::Outlet;
            if (!in && !out) continue;
            double volume = 0.0;
            for (std::size_t s = 0; s < streams.from.size(); ++s)
                if ((in ? streams.from : streams.to)[s].starts_with(amount.id + "."))
                    volume += streams.rows[0].values[s];
            QVERIFY2(near(amount.amount, volume, 1e-12), amount.id.c_str());
            (in ? inlets : outlets) += 1;
        }
        QVERIFY(near(steam, result.kpi("plant.steam")->value, 1e-12));
        QVERIFY(inlets >= 10 && outlets >= 5);
        QVERIFY(near(cleaning, (12200.0 + 3420.0) * litre));
        QCOMPARE(amountOf(amounts, "resin:capture").amount, result.kpi("capture.resin")->value);
        QCOMPARE(amountOf(amounts, "membrane:ufdf").amount, result.kpi("ufdf.membrane_area")->value);
        QCOMPARE(amountOf(amounts, "container:filling").amount, result.kpi("filling.containers")->value);
        QCOMPARE(amountOf(amounts, "electricity", "ufdf").amount, result.kpi("ufdf.energy")->value);
        QCOMPARE(amountOf(amounts, "outlet:capture_waste").step, std::string("capture"));
        const Footprint footprint = figures::footprintOf(*plant, result, {});
        QVERIFY(near(footprint.intensity(), result.kpi("plant.mass_intensity")->value, 1e-9));
        QCOMPARE(footprint.electricity, result.kpi("ufdf.energy")->value);
    }
};

TITER_TEST(TestFootprint)

} // namespace tst_footprint

#include "tst_footprint.moc"
