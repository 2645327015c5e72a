// Tags and variables: what a person states, what the plant says, what names suggest, and which units fit.
#include "core/twin/mapping.h"
#include "core/twin/optical_density.h"
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_mapping {

using namespace titer;
using namespace titer::twin;

namespace {

std::shared_ptr<const model::Plant> culture()
{
    return support::checkedPlant(R"({"format": "titer.plant/1", "name": "two vessels", "components": [
        {"id": "cells", "basis": "count", "cell_mass": "350 pg"},
        {"id": "glucose", "basis": "amount", "molar_mass": "180 g/mol"},
        {"id": "mab", "basis": "mass", "molar_mass": "148 kg/mol"}],
      "units": [
        {"id": "buffer", "type": "hold_tank", "params": {"vessel_volume": "10 L"}, "initial": {"volume": "5 L", "glucose": "1 mM"}},
        {"id": "n1", "type": "bioreactor", "params": {"vessel_volume": "10 L", "kinetics": {"type": "monod",
          "species": {"cells": "cells", "substrate": "glucose", "product": "mab"}}},
         "initial": {"volume": "5 L", "cells": "1e6 cells/mL", "glucose": "30 mM"}}],
      "recipe": {"duration": "5 d"},
      "tags": [{"tag": "VCD", "variable": "n1.cells"}, {"tag": "Broth", "variable": "n1.volume"}]})");
}

std::string variableOf(const std::vector<Suggestion>& suggestions, std::string_view tag)
{
    for (const Suggestion& suggestion : suggestions)
        if (suggestion.tag == tag) return suggestion.variable;
    return {};
}

} // namespace

class TestMapping : public QObject {
    Q_OBJECT

private slots:
    void convertsUnits_data();
    void convertsUnits();
    void refusesUnitsThatDoNotFit();
    void aFactorLeadsFromADensityToAConcentration_data();
    void aFactorLeadsFromADensityToAConcentration();
    void refusesFactorsThatCannotHold();
    void theFactorOfThePlantHoldsForItsVariable();
    void putsWhatAPersonStatesFirst();
    void takesAChannelForWhatItsEstimatorTakesItFor();
    void saysWhyATagIsNotCompared();
    void tellsTagsOfOneVariable();
    void reportsStatementsThatCannotHold();
    void suggestsByName_data();
    void suggestsByName();
    void suggestsOnlyWhatFitsTheUnit();
    void suggestsTheLastVesselOfATrain();
    void suggestsNothingForStrangeNames();
};

void TestMapping::convertsUnits_data()
{
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("variable");
    QTest::addColumn<double>("si");
    QTest::addColumn<double>("expected");
    QTest::newRow("same kind") << "1e6 cells/mL"
                               << "n1.cells" << 3e12 << 3.0;
    QTest::newRow("offset") << "°C"
                            << "n1.temperature" << 310.15 << 37.0;
    QTest::newRow("amount as mass") << "g/L"
                                    << "n1.glucose" << 10.0 << 1.8; // 10 mol/m3 of 180 g/mol
    QTest::newRow("amount") << "mM"
                            << "n1.glucose" << 10.0 << 10.0;
    QTest::newRow("cells as dry mass") << "g/L"
                                       << "n1.cells" << 2e13 << 7.0; // 2e13 1/m3 of 350 pg
    QTest::newRow("mass as amount") << "µmol/L"
                                    << "n1.mab" << 1.48 << 10.0;
    QTest::newRow("volume") << "L"
                            << "n1.volume" << 0.005 << 5.0;
    QTest::newRow("share") << "% air"
                           << "n1.dissolved_oxygen" << 40.0 << 40.0;
    QTest::newRow("a saturation in %") << "%"
                                       << "n1.dissolved_oxygen" << 40.0 << 40.0;
    QTest::newRow("no unit for what has none") << ""
                                               << "n1.ph" << 7.05 << 7.05;
}

void TestMapping::convertsUnits()
{
    QFETCH(QString, unit);
    QFETCH(QString, variable);
    QFETCH(double, si);
    QFETCH(double, expected);
    const base::Result<Link> link = makeLink(*culture(), {"tag", unit.toStdString()}, variable.toStdString());
    if (!link) QFAIL(link.error().what.text().c_str());
    QVERIFY2(std::abs(link->inTagUnit(si) - expected) < 1e-9 * std::abs(expected),
             std::to_string(link->inTagUnit(si)).c_str());
}

void TestMapping::refusesUnitsThatDoNotFit()
{
    const auto plant = culture();
    const auto said = [&](const char* unit, const char* variable) {
        const base::Result<Link> link = makeLink(*plant, {"A", unit}, variable);
        return link ? std::string() : link.error().what.text();
    };
    QVERIFY(said("°C", "n1.cells").find("are different quantities") != std::string::npos);
    QVERIFY(said("", "n1.glucose").find("has no unit") != std::string::npos);
    QVERIFY(said("furlongs", "n1.glucose").find("is unknown") != std::string::npos);
    QVERIFY(said("g/L", "n1.glucos").find("did you mean") != std::string::npos);
}

void TestMapping::aFactorLeadsFromADensityToAConcentration_data()
{
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("factor");
    QTest::addColumn<double>("reading");
    QTest::addColumn<double>("si");
    QTest::newRow("no unit") << ""
                             << "n1.mab"
                             << "0.42 g/L" << 10.0 << 4.2;
    QTest::newRow("AU") << "AU"
                        << "n1.mab"
                        << "0.42 g/L" << 10.0 << 4.2;
    QTest::newRow("one of the unit that is recorded") << "mAU"
                                                      << "n1.mab"
                                                      << "0.42 mg/L" << 10.0 << 4.2e-3;
    // 0.35 g/L of cells of 350 pg each are 1e12 1/m3
    QTest::newRow("dry mass of cells that are counted") << "1"
                                                        << "n1.cells"
                                                        << "0.35 g/L" << 2.0 << 2e12;
    QTest::newRow("cells") << "1"
                           << "n1.cells"
                           << "1.5e6 cells/mL" << 2.0 << 3e12;
}

void TestMapping::aFactorLeadsFromADensityToAConcentration()
{
    QFETCH(QString, unit);
    QFETCH(QString, variable);
    QFETCH(QString, factor);
    QFETCH(double, reading);
    QFETCH(double, si);
    const base::Result<Link> link =
        makeLink(*culture(), {"OD", unit.toStdString()}, variable.toStdString(), factor.toStdString());
    if (!link) QFAIL(link.error().what.text().c_str());
    QVERIFY2(std::abs(link->toSi(reading) / si - 1.0) < 1e-12, std::to_string(link->toSi(reading)).c_str());
    QVERIFY2(std::abs(link->inTagUnit(si) / reading - 1.0) < 1e-12, std::to_string(link->inTagUnit(si)).c_str());
}

void TestMapping::refusesFactorsThatCannotHold()
{
    const auto plant = culture();
    for (const char* factor : {"0.42", "0 g/L", "-1 g/L", "0.42 K", "0.42 furlongs", "much"}) {
        const base::Result<Link> link = makeLink(*plant, {"OD", "1"}, "n1.mab", factor);
        QVERIFY2(!link && link.error().what.text().find("is not what one of “OD” can mean") != std::string::npos,
                 factor);
    }
    QVERIFY(!makeLink(*plant, {"T", "°C"}, "n1.mab", "0.42 g/L")); // its zero lies elsewhere
}

void TestMapping::theFactorOfThePlantHoldsForItsVariable()
{
    auto plant = std::make_shared<model::Plant>(*culture());
    plant->tags.push_back({"OD", "n1.mab", "0.42 g/L"});
    const std::vector<Tag> tags = {{"OD", ""}};
    base::Errors errors;
    const auto mapped = [&](const std::vector<model::TagEntry>& stated) {
        return mapTags(*plant, tags, stated, errors).front();
    };
    QCOMPARE(mapped({}).factor, std::string("0.42 g/L"));
    QVERIFY(mapped({}).link && std::abs(mapped({}).link->toSi(10.0) - 4.2) < 1e-12);
    QVERIFY(std::abs(mapped({{"OD", "n1.mab"}}).link->toSi(10.0) - 4.2) < 1e-12);
    QVERIFY(std::abs(mapped({{"OD", "n1.mab", "0.5 g/L"}}).link->toSi(10.0) - 5.0) < 1e-12);
    QVERIFY(errors.empty());
    QVERIFY(!mapped({{"OD", "n1.glucose"}}).link); // it is none of glucose
    QCOMPARE(errors.size(), std::size_t(1));
}

void TestMapping::putsWhatAPersonStatesFirst()
{
    const std::vector<Tag> tags = {{"VCD", "cells/mL"}, {"n1.glucose", "mM"}, {"Broth", "L"}, {"x", "g/L"}};
    const std::vector<model::TagEntry> stated = {{"x", "n1.cells"}, {"x", "n1.mab"}, {"Broth", ""}};
    base::Errors errors;
    const std::vector<MappedTag> mapped = mapTags(*culture(), tags, stated, errors);
    QVERIFY(errors.empty());
    QCOMPARE(mapped.size(), std::size_t(4));
    QCOMPARE(mapped[0].variable, std::string("n1.cells")); // by the plant
    QVERIFY(mapped[0].link);
    QCOMPARE(mapped[1].variable, std::string("n1.glucose")); // by its own name
    QVERIFY(!mapped[2].link);                                // taken off
    QCOMPARE(mapped[3].variable, std::string("n1.mab"));     // the later statement
}

void TestMapping::takesAChannelForWhatItsEstimatorTakesItFor()
{
    const auto plant = support::checkedPlant(R"json({"format": "titer.plant/1", "name": "flask", "units": [
        {"id": "flask", "type": "equations", "params": {"states": {"X": {"unit": "g/L"}, "S": {"unit": "g/L"}},
          "params": {"k": "0 1/h"}, "rates": {"X": "k*X", "S": "k*S"}}, "initial": {"X": "1 g/L", "S": "2 g/L"}}],
      "tags": [{"tag": "Sugar", "variable": "flask.S"}],
      "estimators": [{"id": "twin", "unit": "flask", "channels": [
        {"tag": "OD", "variable": "flask.X", "noise": "0.1 g/L"}, {"tag": "Sugar", "noise": "0.1 g/L"}]}]})json");
    const std::vector<Tag> tags = {{"OD", "g/L"}, {"Sugar", "g/L"}, {"Other", "g/L"}};
    base::Errors errors;
    const std::vector<MappedTag> mapped = mapTags(*plant, tags, {}, errors);
    QVERIFY(errors.empty());
    QCOMPARE(mapped[0].variable, std::string("flask.X"));
    QCOMPARE(mapped[1].variable, std::string("flask.S"));
    QVERIFY(mapped[0].link && mapped[1].link && !mapped[2].link);
    // A person's word goes first.
    const std::vector<model::TagEntry> stated = {{"OD", "flask.S"}};
    QCOMPARE(mapTags(*plant, tags, stated, errors)[0].variable, std::string("flask.S"));
}

void TestMapping::saysWhyATagIsNotCompared()
{
    const std::vector<Tag> tags = {{"VCD", ""}, {"y", "K"}};
    base::Errors errors;
    const std::vector<MappedTag> mapped = mapTags(*culture(), tags, {}, errors);
    QVERIFY(errors.empty()); // the plant's tags may be meant for another recording
    QCOMPARE(mapped[0].whyNot.text(),
             std::string("“VCD” has no unit, and n1.cells is in 1e6 cells/mL; specify its unit in the recording."));
    QCOMPARE(mapped[1].whyNot.text(), std::string("It is not mapped to a variable."));
}

void TestMapping::tellsTagsOfOneVariable()
{
    const std::vector<Tag> tags = {{"VCD", "cells/mL"}, {"online", "cells/mL"}, {"Broth", "L"}, {"wrong", "K"}};
    const std::vector<model::TagEntry> stated = {{"online", "n1.cells"}, {"wrong", "n1.cells"}};
    base::Errors errors;
    const std::vector<MappedTag> mapped = mapTags(*culture(), tags, stated, errors);
    QCOMPARE(alsoCompared(mapped, 0), std::vector<std::string>{"online"});
    QCOMPARE(alsoCompared(mapped, 1), std::vector<std::string>{"VCD"});
    QVERIFY(alsoCompared(mapped, 2).empty());
    QVERIFY(alsoCompared(mapped, 3).empty()); // does not fit, so that it is not compared
}

void TestMapping::reportsStatementsThatCannotHold()
{
    const std::vector<Tag> tags = {{"a", "K"}};
    const std::vector<model::TagEntry> stated = {{"a", "n1.cells"}, {"b", "n1.cells"}};
    base::Errors errors;
    mapTags(*culture(), tags, stated, errors);
    QCOMPARE(errors.size(), std::size_t(2));
    QCOMPARE(errors[0].where, std::string("b"));
    QCOMPARE(errors[1].where, std::string("a"));
}

void TestMapping::suggestsByName_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("variable");
    QTest::newRow("by the plant") << "VCD"
                                  << "n1.cells";
    QTest::newRow("common short form") << "Xv"
                                       << "n1.cells";
    QTest::newRow("the vessel with the culture") << "glucose"
                                                 << "n1.glucose";
    QTest::newRow("short form") << "Glc"
                                << "n1.glucose";
    QTest::newRow("German") << "Glukose"
                            << "n1.glucose";
    QTest::newRow("with the unit's name") << "buffer_Glc"
                                          << "buffer.glucose";
    QTest::newRow("words around") << "GlucoseOnline"
                                  << "n1.glucose";
    QTest::newRow("temperature") << "Temp"
                                 << "n1.temperature";
    QTest::newRow("titre") << "Titer"
                           << "n1.mab";
    QTest::newRow("oxygen") << "pO2"
                            << "n1.dissolved_oxygen";
    QTest::newRow("own name") << "n1.volume"
                              << "n1.volume";
    for (const auto& [variable, names] : std::initializer_list<std::pair<const char*, std::vector<const char*>>>{
             {"n1.cells", {"Biotrockenmasse", "BTM (g/L)", "biomasse sèche", "biomasa", "Lebendzelldichte"}},
             {"n1.temperature", {"Température", "Temperatur 1", "temperatura"}},
             {"n1.dissolved_oxygen", {"Sauerstoffsättigung", "oxygène dissous", "oxígeno disuelto", "pO2 [%]"}},
             {"n1.ph", {"pH-Wert", "valeur pH", "pH-værdi"}},
             {"n1.glucose", {"glicose", "Glucosekonzentration"}},
             {"n1.mab", {"Antikörper", "título", "anticorps"}},
             {"n1.volume", {"Füllvolumen", "volumen"}}})
        for (const char* name : names) QTest::newRow(name) << name << variable;
}

void TestMapping::suggestsByName()
{
    QFETCH(QString, tag);
    QFETCH(QString, variable);
    const std::vector<Tag> tags = {{tag.toStdString(), ""}};
    QCOMPARE(variableOf(suggestMappings(*culture(), tags), tags[0].id), variable.toStdString());
}

void TestMapping::suggestsOnlyWhatFitsTheUnit()
{
    const auto plant = culture();
    QCOMPARE(variableOf(suggestMappings(*plant, std::vector<Tag>{{"Glc", "g/L"}}), "Glc"), std::string("n1.glucose"));
    QCOMPARE(variableOf(suggestMappings(*plant, std::vector<Tag>{{"Glc", "bar"}}), "Glc"), std::string());
    QCOMPARE(variableOf(suggestMappings(*plant, std::vector<Tag>{{"pO2", "%"}}), "pO2"),
             std::string("n1.dissolved_oxygen"));
    // Another percentage is no saturation.
    QCOMPARE(variableOf(suggestMappings(*plant, std::vector<Tag>{{"Stirrer", "%"}}), "Stirrer"), std::string());
}

void TestMapping::suggestsTheLastVesselOfATrain()
{
    const std::string train = R"({"format": "titer.plant/1", "components": [
        {"id": "cells", "basis": "count", "cell_mass": "350 pg"},
        {"id": "glucose", "basis": "amount", "molar_mass": "180 g/mol"}],
      "units": [
        {"id": "seed", "type": "bioreactor", "params": {"vessel_volume": "1 L", "kinetics": {"type": "monod",
          "species": {"cells": "cells", "substrate": "glucose"}}},
         "initial": {"volume": "0.5 L", "cells": "1e6 cells/mL"}},
        {"id": "main", "type": "bioreactor", "params": {"vessel_volume": "10 L", "kinetics": {"type": "monod",
          "species": {"cells": "cells", "substrate": "glucose"}}}, "initial": {"volume": "5 L", "glucose": "30 mM"}},
        {"id": "pool", "type": "hold_tank", "params": {"vessel_volume": "10 L"}}],
      "streams": [{"from": "seed.out", "to": "main.in"}, {"from": "main.out", "to": "pool.in"}],
      "recipe": {"duration": "5 d"}})";
    const auto plant = support::checkedPlant(train);
    const std::vector<Tag> tags = {{"VCD", "1e6 cells/mL"}, {"Glukose", "g/L"}, {"seed_VCD", "1e6 cells/mL"}};
    const std::vector<Suggestion> suggestions = suggestMappings(*plant, tags);
    QCOMPARE(variableOf(suggestions, "VCD"), std::string("main.cells"));
    QCOMPARE(variableOf(suggestions, "Glukose"), std::string("main.glucose"));
    QCOMPARE(variableOf(suggestions, "seed_VCD"), std::string("seed.cells"));
    // Of the same vessels, by a factor.
    QCOMPARE(cellsOfDensity(*plant, {"OD600", ""}), std::string("main.cells"));
    QCOMPARE(cellsOfDensity(*plant, {"seed OD_600nm", "AU"}), std::string("seed.cells"));
    QCOMPARE(cellsOfDensity(*plant, {"Optische Dichte (600 nm)", "1"}), std::string("main.cells"));
    QCOMPARE(cellsOfDensity(*plant, {"OD600", "g/L"}), std::string());
    // The number of a vessel is no wavelength.
    const QString numbered = QString::fromStdString(train).replace("\"seed", "\"n1");
    QCOMPARE(cellsOfDensity(*support::checkedPlant(numbered.toStdString()), {"N1_OD600", ""}), std::string("n1.cells"));
    for (const char* name : {"odour", "DO", "Density", "UV 280", ""})
        QCOMPARE(cellsOfDensity(*plant, {name, ""}), std::string());
}

void TestMapping::suggestsNothingForStrangeNames()
{
    const std::vector<Tag> tags = {
        {"AgitatorTorque", ""}, {"c1", ""}, {"", ""}, {"DifferentialPressure", ""}, {"ÄÖ", ""}};
    for (const Suggestion& suggestion : suggestMappings(*culture(), tags))
        QFAIL((suggestion.tag + " " + suggestion.variable).c_str());
}

TITER_TEST(TestMapping)

} // namespace tst_mapping

#include "tst_mapping.moc"
