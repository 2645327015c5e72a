// What may be wrong with a rate law that is written as equations: a sentence at its path, with its column where a text is at fault.
#include "core/model/flat_params.h"
#include "core/model/plant/plant.h"
#include "core/solve/catalogue.h"
#include "tests/support/core/reported.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <array>
#include <cmath>

namespace tst_check_equations {

using namespace titer;
using base::Json;

namespace {

// The fixed example of the format.
constexpr const char* text = R"json({"format": "titer.plant/1", "components": [
  {"id": "biomass", "basis": "mass", "carbon": 40},
  {"id": "glucose", "basis": "mass", "molar_mass": "180.16 g/mol", "carbon": 6}],
 "units": [{"id": "v", "type": "bioreactor", "params": {"vessel_volume": "5 L", "kinetics": {
    "type": "equations", "species": {"cells": "biomass", "substrate": {"component": "glucose", "unit": "g/L"}},
    "params": {"mu_max": {"value": "0.4 1/h", "label": "Growth rate", "range": ["0 1/h", "2 1/h"]},
      "Ks": "0.1 g/L", "Y": "0.5 g/g"},
    "let": {"mu": "mu_max*substrate/(Ks + substrate)"},
    "rates": {"cells": "mu*cells", "substrate": "-mu*cells/Y"}, "outputs": {"growth_rate": "mu"}}},
   "initial": {"volume": "2 L", "biomass": "0.1 g/L", "glucose": "10 g/L"}}],
 "recipe": {"duration": "10 h"}})json";

model::Flowsheet sheet()
{
    base::Errors errors;
    model::Flowsheet f = model::readPlant(text, errors);
    if (!errors.empty()) qFatal("%s", errors.front().what.text().c_str());
    return f;
}

Json& lawIn(model::Flowsheet& f)
{
    return f.units.front().params["kinetics"];
}

const QString place = QStringLiteral("units/v/params/kinetics/");

} // namespace

class CheckEquations : public QObject {
    Q_OBJECT

private slots:
    void readsTheFixedExample();
    void namesEachFault_data();
    void namesEachFault();
    void startsAsTheVesselDoes();
    void noticesMassThatIsMadeFromNothing();
    void aGuardHoldsATermOrARateAtZero();
    void aRoleIsPlayedByTheComponentOfItsName();
    void flatPathsLeadToTheValue();
};

void CheckEquations::readsTheFixedExample()
{
    const model::Flowsheet f = sheet();
    QCOMPARE(support::reportedOf(f, true), QString());
    base::Errors errors;
    const model::Plant plant = model::check(f, solve::catalogue(), errors);
    const model::BoundLaw& law = plant.units.front().setup.kinetics;
    QVERIFY(law.tape);
    const double c[] = {2.0, 1.0}, mu = 0.4 / 3600.0 / 1.1;
    double rates[] = {0.0, 0.0};
    const auto outputs = law.evaluate(c, model::Environment<double>{}, rates);
    QVERIFY(std::abs(rates[0] - 2.0 * mu) < 1e-18);
    QVERIFY(std::abs(rates[1] + 4.0 * mu) < 1e-18);
    QVERIFY(std::abs(outputs.growthRate - mu) < 1e-18);
}

void CheckEquations::namesEachFault_data()
{
    QTest::addColumn<QString>("path"); // below the record
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("words"); // of the sentence
    const auto row = [](const char* name, const char* path, const char* value, const char* where, const char* words) {
        QTest::newRow(name) << path << value << where << words;
    };
    row("wrong unit of a rate", "rates/cells", "\"mu\"", "rates/cells", "kg/(m3 s)");
    row("wrong unit in a term", "let/mu", "\"mu_max*substrate/(Ks + Y)\"", "let/mu", "column");
    row("unknown name", "let/mu", "\"mu_mx*substrate/(Ks + substrate)\"", "let/mu", "“mu_max”");
    row("column of a fault", "let/mu", "\"mu_max*substrate/(Ks + substrate\"", "let/mu", "column");
    row("circle", "let", R"({"mu": "q", "q": "mu"})", "let/mu", "circle");
    row("division by zero at the start", "let/mu", "\"mu_max*substrate/(substrate - substrate)\"", "let/mu",
        "In line 1, column 17, “mu” divides by zero at the start of the run");
    row("logarithm of nothing at the start", "rates/cells", "\"mu*cells*log(-substrate/Ks)\"", "rates/cells",
        "In line 1, column 10, “cells” leaves the range of a function");
    row("name of a function", "params/exp", "\"1\"", "params/exp", "function");
    row("name of a condition", "params/temperature", "\"1\"", "params/temperature", "already the name");
    row("name of a role", "params/cells", "\"1\"", "params/cells", "already the name");
    row("name of a term", "let/Ks", "\"1\"", "let/Ks", "already the name");
    row("key of every law", "params/death_q10", "\"1\"", "params/death_q10", "key of every rate law");
    row("no rate", "rates", R"({"cells": "mu*cells"})", "species/substrate", "no rate");
    row("rate of no species", "rates/substrat", "\"0\"", "rates/substrat", "“substrate”");
    row("no component", "species/substrate/component", "\"glucos\"", "species/substrate", "“glucose”");
    row("component that is missing", "species/substrate", "{}", "species/substrate", "needs a component");
    row("unit that is no concentration", "species/substrate/unit", "\"1/h\"", "species/substrate/unit",
        "concentration");
    row("unknown key", "lets", "{}", "lets", "“let”");
    row("unknown key of a parameter", "params/mu_max/rnge", "1", "params/mu_max/rnge", "“range”");
    row("unknown key of a species", "species/substrate/units", "\"g/L\"", "species/substrate/units", "“unit”");
    row("parameter of another unit", "params/mu_max/value", "\"0.4 g/L\"", "mu_max", "different quantity");
    row("parameter out of range", "params/mu_max/value", "\"4 1/h\"", "mu_max", "2 1/h");
    row("parameter without a value", "params/mu_max", "{}", "params/mu_max", "no value");
    row("unknown unit", "params/Ks", "\"0.1 g/l/x\"", "Ks", "unit");
    row("range of one", "params/mu_max/range", R"(["0 1/h"])", "params/mu_max/range", "minimum and the maximum");
    row("range the wrong way", "params/mu_max/range", R"(["2 1/h", "0 1/h"])", "params/mu_max/range", "swap");
    row("output that there is not", "outputs/growth", "\"mu\"", "outputs/growth", "growth_rate");
    row("wrong unit of an output", "outputs/growth_rate", "\"mu*cells\"", "outputs/growth_rate", "1/s");
    row("equation that is no text", "let/mu", "[]", "let/mu", "text in quotation marks");
    row("yield that is no parameter", "yields", R"(["Z"])", "yields/0", "not a parameter");
    row("condition of its own", "own_conditions", R"(["salt"])", "own_conditions", "temperature, ph");
    row("no species", "species", "{}", "species", "need species");
    row("guard of nothing", "guards", R"({"mi": "substrate > Ks"})", "guards/mi", "“mu”");
    row("guard with a unit", "guards", R"({"mu": "substrate"})", "guards/mu", "a condition");
    row("wrong unit in a guard", "guards", R"({"mu": "substrate > Y"})", "guards/mu", "column 11");
    row("unknown name in a guard", "guards", R"({"substrate": "substrat > Ks"})", "guards/substrate", "“substrate”");
    row("guard that names its term", "guards", R"({"mu": "mu > 0"})", "let/mu", "circle");
    row("guard that is no text", "guards", R"({"mu": true})", "guards/mu", "text in quotation marks");
}

void CheckEquations::namesEachFault()
{
    QFETCH(QString, path);
    QFETCH(QString, value);
    QFETCH(QString, where);
    QFETCH(QString, words);
    model::Flowsheet f = sheet();
    support::putText(lawIn(f), path, value);
    const QString all = support::reportedOf(f);
    const QStringList lines = all.split('\n').filter(place + where + ':');
    QVERIFY2(lines.size() == 1 && lines.front().contains(words), qPrintable(all));
}

// The set-points and contents of the vessel decide, not the conditions of the law: 37 °C is where the vessel stands by default.
void CheckEquations::startsAsTheVesselDoes()
{
    model::Flowsheet f = sheet();
    lawIn(f)["params"]["T"] = "30 °C";
    lawIn(f)["let"]["mu"] = "mu_max*substrate/(Ks + substrate)*T/(temperature - T)";
    lawIn(f)["reference_temperature"] = "30 °C";
    QCOMPARE(support::reportedOf(f), QString());
    f.units.front().params["temperature"] = "30 °C";
    QVERIFY(support::reportedOf(f).contains(place + "let/mu: In line 1, column 36, “mu” divides by zero at the start"));
    // What a phase sets as the run begins stands then, not what another sets later.
    model::PhaseEntry warm;
    warm.id = "warm";
    warm.unit = "v";
    warm.at = "0 h";
    warm.set = Json::object({{"v.temperature", "37 °C"}});
    f.phases = {warm};
    f.hasRecipe = true;
    QCOMPARE(support::reportedOf(f), QString());
    f.phases.front().at = "1 h";
    QVERIFY(support::reportedOf(f).contains(place + "let/mu: In line 1"));
    f.phases.clear();
    f.units.front().params["temperature"] = "30.1 °C";
    QCOMPARE(support::reportedOf(f), QString());
    lawIn(f)["let"]["mu"] = "mu_max*substrate/(volume/vol - 1)/Ks";
    lawIn(f)["params"]["vol"] = "2 L";
    QVERIFY(support::reportedOf(f).contains(place + "let/mu: In line 1, column 17"));
    f.units.front().initial["volume"] = "2.5 L";
    QCOMPARE(support::reportedOf(f), QString());
}

void CheckEquations::noticesMassThatIsMadeFromNothing()
{
    model::Flowsheet f = sheet();
    lawIn(f)["rates"]["substrate"] = "0";
    QVERIFY(support::reportedOf(f, true).contains(place + "rates/cells: At the start the rates form"));
    lawIn(f)["rates"]["substrate"] = "mu*cells/Y";
    QVERIFY(support::reportedOf(f, true).contains("mass is created"));
}

// At the jump and beyond it values and derivatives are finite, although the text divides by zero there.
void CheckEquations::aGuardHoldsATermOrARateAtZero()
{
    model::Flowsheet f = sheet();
    lawIn(f)["let"]["mu"] = "mu_max*sqrt((substrate - Ks)/Ks)*Ks/(substrate - Ks)";
    lawIn(f)["guards"] = Json::object({{"mu", "substrate > Ks"}, {"cells", "substrate > 2*Ks"}});
    QCOMPARE(support::reportedOf(f, true), QString());
    base::Errors errors;
    const model::Plant plant = model::check(f, solve::catalogue(), errors);
    const model::BoundLaw& law = plant.units.front().setup.kinetics;
    const auto at = [&law](double substrate) {
        const model::Dual8 c[] = {2.0, model::Dual8::seed(substrate, 0)};
        std::array<model::Dual8, 2> rates{};
        (void)law.evaluate(c, model::Environment<model::Dual8>{}, rates.data());
        return rates;
    };
    for (const double substrate : {0.0, 0.05, 0.1}) {
        const auto rates = at(substrate);
        for (const model::Dual8& rate : rates) {
            QCOMPARE(rate.v, 0.0);
            QCOMPARE(rate.d[0], 0.0);
        }
    }
    const double mu = 0.4 / 3600.0 / std::sqrt(0.5), slope = -0.5 * mu / 0.05; // of mu_max sqrt(Ks/(S - Ks))
    const auto held = at(0.15), free = at(0.35);
    QCOMPARE(held[0].v, 0.0);
    QVERIFY(std::abs(held[1].v + 4.0 * mu) < 1e-15 && std::abs(held[1].d[0] + 4.0 * slope) < 1e-14);
    QVERIFY(free[0].v > 0.0 && free[0].d[0] < 0.0);
    // What a guard keeps away is no fault at the start.
    f.units.front().initial["glucose"] = "0.1 g/L";
    QCOMPARE(support::reportedOf(f), QString());
    lawIn(f).erase("guards");
    QVERIFY(support::reportedOf(f).contains(place + "let/mu: In line 1, column"));
}

void CheckEquations::aRoleIsPlayedByTheComponentOfItsName()
{
    model::Flowsheet f = sheet();
    f.components[1]["id"] = "substrate";
    f.units.front().initial["substrate"] = "10 g/L";
    f.units.front().initial.erase("glucose");
    for (const char* role : {R"({})", R"({"unit": "g/L"})", R"({"unit": "mol/m3", "component": "substrate"})"}) {
        base::Errors errors;
        lawIn(f)["species"]["substrate"] = base::readJson(role, errors);
        const bool moles = std::string_view(role).find("mol") != std::string_view::npos;
        // Moles of substrate do not add to the half-saturation of a mass.
        QCOMPARE(support::reportedOf(f).isEmpty(), !moles);
    }
    // Null: none at all.
    lawIn(f)["species"]["substrate"] = Json::object({{"component", Json()}});
    QVERIFY(support::reportedOf(f).contains("needs a component"));
    lawIn(f)["species"]["substrate"]["optional"] = true;
    QCOMPARE(support::reportedOf(f), QString());
}

void CheckEquations::flatPathsLeadToTheValue()
{
    model::Flowsheet f = sheet();
    const std::string path = "units/v/params/kinetics/";
    QCOMPARE(model::findAtPath(f, path + "mu_max")->string(), std::string("0.4 1/h"));
    QCOMPARE(model::findAtPath(f, path + "Y")->string(), std::string("0.5 g/g"));
    QCOMPARE(model::findAtPath(f, path + "species/substrate")->string(), std::string("glucose"));
    QVERIFY(model::setAtPath(f, path + "mu_max", 0.00015).ok());
    QVERIFY(model::setAtPath(f, path + "Ks", "0.2").ok());
    QVERIFY(model::setAtPath(f, path + "Y", 0.4).ok());
    QVERIFY(model::setAtPath(f, path + "death_q10", 2.0).ok());
    const Json& record = lawIn(f);
    QCOMPARE(record.find("params")->find("mu_max")->find("value")->string(), std::string("0.00015 1/s"));
    QCOMPARE(record.find("params")->find("Ks")->string(), std::string("0.2 kg/m3"));
    QCOMPARE(*record.find("params")->find("Y"), Json(0.4));
    QCOMPARE(*record.find("death_q10"), Json(2.0));
    QCOMPARE(support::reportedOf(f), QString());
    const Json flat = model::flatRecord(record);
    QCOMPARE(flat.find("Ks")->string(), std::string("0.2 kg/m3"));
    QCOMPARE(flat.find("species")->find("substrate")->string(), std::string("glucose"));
}

TITER_TEST(CheckEquations)

} // namespace tst_check_equations

#include "tst_check_equations.moc"
