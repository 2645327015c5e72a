// Components come into a plant by themselves, with a parameter set, with a law that lacks its own, with a packing and by the clipboard;
// what they make runs.
#include "app/document/document.h"
#include "app/document/edits_components.h"
#include "app/form/library_rows.h"
#include "core/model/plant/plant.h"
#include "core/runs/run.h"
#include "core/solve/catalogue.h"
#include "tests/support/core/plants.h"
#include "tests/support/core/unwritten_law.h"
#include "tests/support/test_program.h"

#include <QTest>
#include <QUndoStack>

#include <cmath>

namespace tst_edits_components {

using namespace titer;
using namespace titer::app;
using base::Json;
using model::Flowsheet;

namespace {

constexpr const char* kinetics = "units/bioreactor/params/kinetics";

const model::Catalogue& catalogue()
{
    return solve::catalogue();
}

Flowsheet must(const Edited& edited)
{
    if (!edited) qFatal("%s", edited.error().what.text().c_str());
    return *edited;
}

// An empty plant with a unit of each type, one after the other and connected.
Flowsheet row(const std::vector<std::string>& types)
{
    Flowsheet f;
    std::string near;
    for (const std::string& type : types) {
        const auto added = addUnit(f, catalogue(), {type, {}, near, true});
        if (!added) qFatal("%s", added.error().what.text().c_str());
        f = added->flowsheet;
        near = added->units.front();
    }
    return f;
}

figures::RunResult runOf(const Flowsheet& f, double until)
{
    base::Errors errors;
    auto plant = std::make_shared<model::Plant>(model::check(f, catalogue(), errors));
    for (const base::Error& error : errors) qWarning("%s: %s", error.where.c_str(), error.what.text().c_str());
    if (!errors.empty()) return {};
    runs::RunRequest request;
    request.until = until;
    request.grid = runs::gridPoints(until, 51);
    return runs::run(plant, request);
}

double kpi(const figures::RunResult& result, const char* tag)
{
    const figures::Kpi* found = result.kpi(tag);
    return found ? found->value : std::nan("");
}

std::string textAt(const Flowsheet& f, const std::string& path)
{
    const Json* value = model::findAtPath(f, path);
    return !value ? "" : value->isString() ? value->string() : value->write(false);
}

} // namespace

class EditsComponentsTest : public QObject {
    Q_OBJECT

private slots:
    void equationsAreACopyOfTheLawThatStoodThere();
    void equationsKeepTheirNames();
    void aBlankComponentGetsAnIdOfItsName()
    {
        const AddedComponents first = addBlankComponent({}, "Vitamin B12");
        QCOMPARE(first.components, Ids{"vitamin_b12"});
        QCOMPARE(textAt(first.flowsheet, "components/vitamin_b12/label"), std::string("Vitamin B12"));
        QCOMPARE(addBlankComponent(first.flowsheet, "Vitamin B12").components, Ids{"vitamin_b12_2"});
        QCOMPARE(addBlankComponent({}, "水").components, Ids{"component"});
    }

    void theLibraryGivesWhatThePlantLacks()
    {
        const auto added = addFromLibrary({}, {"glucose", "tris"});
        QVERIFY(added);
        QCOMPARE(added->components, (Ids{"glucose", "tris"}));
        QVERIFY(!componentEntry(added->flowsheet, "tris")->find("source"));
        QCOMPARE(addFromLibrary(added->flowsheet, {"tris", "mab"})->components, Ids{"mab"});
        QVERIFY(!addFromLibrary({}, {"phlogiston"}));
    }

    void anotherPlantGivesItsOwnUnderAFreeId()
    {
        const Flowsheet here = addFromLibrary({}, {"mab", "glucose"})->flowsheet;
        Flowsheet there = here;
        there.components[0]["molar_mass"] = "150 kg/mol";
        const auto added = addFromPlant(here, there, {"mab", "glucose"});
        QCOMPARE(added->components, Ids{"mab_2"});
        QCOMPARE(textAt(added->flowsheet, "components/mab/molar_mass"), std::string("148 kg/mol"));
        QCOMPARE(textAt(added->flowsheet, "components/mab_2/molar_mass"), std::string("150 kg/mol"));
    }

    // The issue: the law on its defaults gave titre 0 and carbon 121 %.
    void aLawChosenInAnEmptyPlantGivesAProductAndClosedCarbon()
    {
        const Flowsheet f = must(chooseRecord(row({"bioreactor"}), catalogue(), kinetics, "cho_fed_batch"));
        const figures::RunResult result = runOf(f, 7 * 86400.0);
        QCOMPARE(std::string(figures::statusText(result.status)), std::string("ok"));
        QVERIFY(kpi(result, "bioreactor.titer") > 0.1);
        const double carbon = kpi(result, "bioreactor.carbon_recovery");
        QVERIFY2(carbon > 0.95 && carbon < 1.0005, std::to_string(carbon).c_str());
    }

    void everyLawChosenInAnEmptyPlantRuns_data()
    {
        QTest::addColumn<QByteArray>("law");
        for (const model::RateLaw* law : catalogue().laws) QTest::newRow(law->id) << QByteArray(law->id);
    }

    void everyLawChosenInAnEmptyPlantRuns()
    {
        QFETCH(QByteArray, law);
        const Flowsheet f = must(chooseRecord(row({"bioreactor"}), catalogue(), kinetics, law.toStdString()));
        const figures::RunResult result = runOf(f, 86400.0);
        QCOMPARE(std::string(figures::statusText(result.status)), std::string("ok"));
        QVERIFY(!result.columns.empty());
        for (const base::Notice& notice : result.notices)
            QVERIFY2(notice.where.find("gas_flow") == std::string::npos, notice.what.text().c_str());
        // What stands there is reported as the first set; another one replaces it and brings nothing twice.
        const Json& record = *model::findAtPath(f, kinetics);
        if (model::culturesOf(law.toStdString()).empty()) return; // equations of one's own
        QCOMPARE(cultureOf(record), model::culturesOf(law.toStdString()).front());
        for (const model::CultureSet* set : model::culturesOf(law.toStdString())) {
            const Flowsheet other = must(applyCulture(f, catalogue(), "bioreactor", *set));
            QCOMPARE(other.components.size(), f.components.size());
            QCOMPARE(cultureOf(*model::findAtPath(other, kinetics)), set);
        }
    }

    void aLawWithoutASetIsCastAsOthersAre()
    {
        const model::Catalogue& all = support::withUnwrittenLaw();
        const Flowsheet f = must(chooseRecord(row({"bioreactor"}), all, kinetics, "unwritten"));
        base::Errors errors;
        model::check(f, all, errors);
        QVERIFY2(errors.empty(), errors.empty() ? "" : errors.front().what.text().c_str());
        QCOMPARE(textAt(f, std::string(kinetics) + "/species/substrate"), std::string("glucose"));
        QVERIFY(f.unit("bioreactor")->initial.find("glucose") && f.unit("bioreactor")->params.find("gas_flow"));
        QVERIFY(!cultureOf(*model::findAtPath(f, kinetics)));
    }

    void aPlantThatHasTheSpeciesKeepsWhatItSays()
    {
        base::Errors errors;
        const Flowsheet before = model::readPlant(support::examplePlant(), errors);
        const Flowsheet f = must(chooseRecord(before, catalogue(), "units/n1/params/kinetics", "monod"));
        QVERIFY(f == must(setRecord(before, catalogue(), "units/n1/params/kinetics", "monod")));
    }

    // The production vessel grows what the seed vessel grew.
    void theSecondVesselOfATrainTakesTheLawOfTheFirst()
    {
        Flowsheet f = row({"bioreactor", "bioreactor"});
        f = must(chooseRecord(f, catalogue(), kinetics, "cho_fed_batch"));
        f = must(setValue(f, std::string(kinetics) + "/growth_rate", "0.03 1/h"));
        f = must(chooseRecord(f, catalogue(), "units/bioreactor_2/params/kinetics", "cho_fed_batch"));
        QVERIFY(*model::findAtPath(f, "units/bioreactor_2/params/kinetics") == *model::findAtPath(f, kinetics));
        QVERIFY(f.unit("bioreactor_2")->initial.find("glucose") && !f.unit("bioreactor_2")->initial.find("cells"));
    }

    void aSetTakesComponentsThatAreThereAndKeepsContentsAndSetPoints()
    {
        Flowsheet f = row({"bioreactor"});
        f = addFromLibrary(f, {"mab", "glucose"})->flowsheet;
        f = must(setValue(f, "units/bioreactor/params/temperature", "36 °C"));
        f = must(setValue(f, "units/bioreactor/initial/glucose", "20 mM"));
        f = must(applyCulture(f, catalogue(), "bioreactor", *model::cultureSet("cho_k1_antibody")));
        QCOMPARE(textAt(f, std::string(kinetics) + "/species/product"), std::string("mab"));
        QCOMPARE(textAt(f, "units/bioreactor/params/temperature"), std::string("36 °C"));
        QCOMPARE(f.unit("bioreactor")->initial.members().size(), 1u);
        QCOMPARE(std::count_if(f.components.begin(), f.components.end(),
                               [](const Json& c) { return *c.find("id") == Json("glucose"); }),
                 1);
        QVERIFY(!applyCulture(row({"mixer"}), catalogue(), "mixer", *model::cultureSet("cho_k1_antibody")));
    }

    // Yeast is no reason to take CHO cells for it.
    void cellsOfAnotherVesselAreNotTakenForOthers()
    {
        Flowsheet f = must(chooseRecord(row({"bioreactor"}), catalogue(), kinetics, "cho_fed_batch"));
        f = addUnit(f, catalogue(), {"bioreactor", {}, "", false})->flowsheet;
        f = must(applyCulture(f, catalogue(), "bioreactor_2", *model::cultureSet("saccharomyces")));
        QCOMPARE(textAt(f, "units/bioreactor_2/params/kinetics/species/cells"), std::string("yeast"));
        QCOMPARE(textAt(f, "units/bioreactor_2/params/kinetics/species/substrate"), std::string("glucose"));
    }

    void aVesselThatIsInoculatedStartsWithMediumAlone()
    {
        Flowsheet f = row({"bioreactor", "bioreactor"});
        QCOMPARE(f.streams.size(), 1u);
        f = must(chooseRecord(f, catalogue(), kinetics, "cho_fed_batch"));
        f = must(applyCulture(f, catalogue(), "bioreactor_2", *model::cultureSet("cho_k1_antibody")));
        QVERIFY(f.unit("bioreactor")->initial.find("cells"));
        QVERIFY(!f.unit("bioreactor_2")->initial.find("cells"));
        QVERIFY(f.unit("bioreactor_2")->initial.find("glucose"));
        QVERIFY(f.unit("bioreactor_2")->initial.find("volume"));
    }

    void aSetIsOneStepOfUndo()
    {
        Document document(catalogue());
        QVERIFY(document.newPlant(row({"bioreactor"})));
        const Flowsheet before = document.flowsheet();
        QVERIFY(document.apply(chooseRecord(before, catalogue(), kinetics, "penicillin"), "Choose"));
        QCOMPARE(document.undoStack()->count(), 1);
        QVERIFY(document.flowsheet().components.size() > 3);
        document.undoStack()->undo();
        QVERIFY(document.flowsheet() == before);
    }

    void everyPackingFillsAColumnThatRunsOnceItIsLoaded_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < int(model::packings().size()); ++i)
            QTest::newRow(model::packings()[std::size_t(i)].id.c_str()) << i;
    }

    void everyPackingFillsAColumnThatRunsOnceItIsLoaded()
    {
        QFETCH(int, index);
        const model::Packing& packing = model::packings()[std::size_t(index)];
        Flowsheet f =
            addFromLibrary(row({"inlet", "chromatography_column", "outlet"}), {"mab", "hcp", "antifoam"})->flowsheet;
        base::Errors errors;
        f.unit("inlet")->program = base::readJson(
            R"([{"for": "1 d", "flow": "200 mL/min", "concentration": {"mab": "2 g/L", "hcp": "0.2 g/L", "antifoam": "1 mg/L"}}])",
            errors);
        f = must(applyPacking(f, "chromatography_column", packing));
        QCOMPARE(packingOf(*f.unit("chromatography_column")), &packing);
        const figures::RunResult result = runOf(f, 1800.0);
        QCOMPARE(std::string(figures::statusText(result.status)), std::string("ok"));
        QVERIFY(kpi(result, "chromatography_column.peak_load") > 1.0);
        // Another one takes its place, in the note too.
        const model::Packing& other = model::packings()[std::size_t(index ? 0 : 1)];
        f = must(applyPacking(f, "chromatography_column", other));
        QCOMPARE(packingOf(*f.unit("chromatography_column")), &other);
        QVERIFY(f.unit("chromatography_column")->note.find(packing.name + " (") == std::string::npos);
    }

    void aPackingKeepsTheSizeOfTheColumn()
    {
        Flowsheet f = row({"chromatography_column"});
        f = must(setValue(f, "units/chromatography_column/params/cross_section", "100 cm2"));
        f = must(applyPacking(f, "chromatography_column", model::packings().front()));
        QVERIFY(!f.unit("chromatography_column")->params.find("diameter"));
        // No load is reported yet: nothing is wrong with the column for that.
        base::Errors errors;
        f = addFromLibrary(row({"inlet", "chromatography_column", "outlet"}), {"mab"})->flowsheet;
        (void)model::check(must(applyPacking(f, "chromatography_column", model::packings().front())), catalogue(),
                           errors);
        QVERIFY2(errors.empty(), errors.empty() ? "" : errors.front().what.text().c_str());
        QVERIFY(!applyPacking(row({"mixer"}), "mixer", model::packings().front()));
    }

    // Whichever is chosen first, the resin or the culture: the column binds what the culture makes.
    void aPackingWaitsForTheProductOfThePlant()
    {
        const auto choose = [](Flowsheet& f, FormRow::Kind kind, const char* path, const char* id) {
            FormRow row;
            row.kind = kind;
            row.path = path;
            f = must(chooseInForm(f, catalogue(), row, id));
        };
        constexpr const char* column = "chromatography_column";
        const auto pack = [&](Flowsheet& f) {
            choose(f, FormRow::Kind::Choice, "units/chromatography_column/packing", "mabselect-sure");
        };
        const auto grow = [&](Flowsheet& f) { choose(f, FormRow::Kind::Record, kinetics, "cho_fed_batch"); };
        Flowsheet first = row({"bioreactor", column}), later = first;
        pack(first);
        QVERIFY(!first.unit(column)->params.find("binding"));
        QVERIFY(first.unit(column)->note.find("as soon as the plant has a product") != std::string::npos);
        grow(first);
        grow(later);
        pack(later);
        QCOMPARE(textAt(first, "units/chromatography_column/params/binding/type"), std::string("protein_a"));
        QVERIFY(*first.unit(column) == *later.unit(column));
        // In whatever language the note says so.
        Flowsheet spoken = row({"bioreactor", column});
        pack(spoken);
        std::string& note = spoken.unit(column)->note;
        note.replace(note.find("Its binding"), std::string::npos, "Die Bindung folgt.");
        grow(spoken);
        QCOMPARE(textAt(spoken, "units/chromatography_column/params/binding/type"), std::string("protein_a"));
        // A component may be said to be the product as well; what somebody chose meanwhile stays.
        Flowsheet named = addBlankComponent(row({column}), "Fab").flowsheet;
        pack(named);
        named = must(setValue(named, "units/chromatography_column/params/pore_diffusivity/fab", "2e-11"));
        choose(named, FormRow::Kind::Choice, "components/fab/role", "product");
        QVERIFY(model::findAtPath(named, "units/chromatography_column/params/binding/qmax/fab"));
        QCOMPARE(textAt(named, "units/chromatography_column/params/pore_diffusivity/fab"), std::string("2e-11"));
        // A binding that was taken away does not come back.
        choose(named, FormRow::Kind::Record, "units/chromatography_column/params/binding", "none");
        choose(named, FormRow::Kind::Choice, "components/fab/label", "Fragment");
        QCOMPARE(textAt(named, "units/chromatography_column/params/binding/type"), std::string("none"));
    }

    // Seed, production, centrifuge, depth filter, protein A and pool, drawn and chosen, with nothing typed but flows and sizes.
    void aTrainFromScratchRuns()
    {
        Flowsheet f =
            row({"bioreactor", "bioreactor", "centrifuge", "depth_filter", "chromatography_column", "hold_tank"});
        f = addUnit(f, catalogue(), {"outlet", {}, "centrifuge", true})->flowsheet;
        f = must(chooseRecord(f, catalogue(), kinetics, "cho_fed_batch"));
        f = must(chooseRecord(f, catalogue(), "units/bioreactor_2/params/kinetics", "cho_fed_batch"));
        f = must(setValue(f, "units/bioreactor/params/vessel_volume", "200 L"));
        f = must(setValue(f, "units/bioreactor/initial/volume", "140 L"));
        f = must(setValue(f, "units/chromatography_column/params/diameter", "100 cm"));
        f = must(applyPacking(f, "chromatography_column", model::packings().front()));
        base::Errors errors;
        const auto phase = [&](const char* id, const char* unit, const char* after, const char* more) {
            model::PhaseEntry entry;
            entry.id = id;
            entry.unit = unit;
            if (*after) entry.after = {after};
            const Json parts = base::readJson(more, errors);
            if (const Json* until = parts.find("until")) entry.until = *until;
            if (const Json* transfer = parts.find("transfer")) entry.transfer = *transfer;
            if (!*after) entry.at = "0 h";
            f = must(setPhase(f, entry));
        };
        phase("grow", "bioreactor", "", R"({"until": {"for": "3 d"}})");
        phase("inoculate", "bioreactor_2", "grow",
              R"({"transfer": {"from": "bioreactor.out", "flow": "10 L/min", "until": "empty"}})");
        phase("produce", "bioreactor_2", "inoculate", R"({"until": {"for": "5 d"}})");
        phase("harvest", "bioreactor_2", "produce",
              R"({"transfer": {"from": "bioreactor_2.out", "flow": "10 L/min", "until": "empty"}})");
        QVERIFY(errors.empty());
        const figures::RunResult result = runOf(f, 9 * 86400.0);
        QCOMPARE(std::string(figures::statusText(result.status)), std::string("ok"));
        QVERIFY(kpi(result, "bioreactor_2.titer") > 0.1);
        QVERIFY(kpi(result, "chromatography_column.peak_load") > 0.5);
    }

    // Pasting into another plant takes along also what a law names by default.
    void theClipboardTakesAlongWhatALawNamesByDefault()
    {
        Flowsheet f = must(chooseRecord(row({"bioreactor"}), catalogue(), kinetics, "cho_fed_batch"));
        f.unit("bioreactor")->initial = Json(); // so that nothing but the law names them
        const auto pasted = pasteUnits({}, copyUnits(f, {"bioreactor"}));
        QVERIFY(pasted);
        base::Errors errors;
        (void)model::check(pasted->flowsheet, catalogue(), errors);
        QVERIFY2(errors.empty(), errors.empty() ? "" : errors.front().what.text().c_str());
        QCOMPARE(pasted->flowsheet.components.size(), f.components.size());
    }

    void theFormOffersSetsPackingsAndSpeciesOfTheLibrary()
    {
        Flowsheet f = must(chooseRecord(row({"bioreactor", "chromatography_column"}), catalogue(), kinetics, "monod"));
        std::vector<FormRow> rows = unitForm(f, catalogue(), "bioreactor");
        addLibraryRows(rows, f, catalogue(), "bioreactor");
        const auto at = [&rows](std::string_view path) {
            for (const FormRow& row : rows)
                if (row.path == path) return row;
            qFatal("no row");
        };
        const FormRow set = at("units/bioreactor/parameter_set");
        QCOMPARE(set.chosen, model::culturesOf("monod").front()->id);
        QVERIFY(set.help.contains("balanced"));
        f = must(chooseInForm(f, catalogue(), set, "saccharomyces"));
        QCOMPARE(textAt(f, std::string(kinetics) + "/growth_rate"), std::string("0.28 1/h"));
        QVERIFY(must(chooseInForm(f, catalogue(), set, "")) == f);
        // A species that the plant lacks is had from the library.
        f = must(removeComponent(f, "mab"));
        rows = unitForm(f, catalogue(), "bioreactor");
        addLibraryRows(rows, f, catalogue(), "bioreactor");
        const FormRow product = at(std::string(kinetics) + "/species/product");
        QCOMPARE(product.choices.back().id, std::string("library/mab"));
        f = must(chooseInForm(f, catalogue(), product, "library/mab"));
        QVERIFY(componentEntry(f, "mab"));
        QCOMPARE(textAt(f, std::string(kinetics) + "/species/product"), std::string("mab"));
        rows = unitForm(f, catalogue(), "chromatography_column");
        addLibraryRows(rows, f, catalogue(), "chromatography_column");
        QCOMPARE(rows.front().path, std::string("units/chromatography_column/packing"));
        QVERIFY(rows.front().chosen.empty());
        f = must(chooseInForm(f, catalogue(), rows.front(), "mabselect-sure"));
        QCOMPARE(textAt(f, "units/chromatography_column/params/binding/type"), std::string("protein_a"));
    }
};

// Chosen for an empty vessel, and in place of a law with values of its own; and back again.
void EditsComponentsTest::equationsAreACopyOfTheLawThatStoodThere()
{
    const Flowsheet before = row({"bioreactor"});
    const Flowsheet own = must(chooseRecord(before, catalogue(), kinetics, "equations"));
    const figures::RunResult first = runOf(own, 86400.0);
    QCOMPARE(first.status, figures::RunStatus::Ok);

    Flowsheet cho = must(chooseRecord(before, catalogue(), kinetics, "cho_fed_batch"));
    cho = must(setValue(cho, std::string(kinetics) + "/growth_rate", "0.03 1/h"));
    const Flowsheet reported = must(chooseRecord(cho, catalogue(), kinetics, "equations"));
    QCOMPARE(model::findAtPath(reported, std::string(kinetics) + "/growth_rate")->string(), std::string("0.03 1/h"));
    const figures::RunResult a = runOf(cho, 86400.0), b = runOf(reported, 86400.0);
    QCOMPARE(b.status, figures::RunStatus::Ok);
    QCOMPARE(b.columns.size(), a.columns.size());
    QVERIFY(must(chooseRecord(reported, catalogue(), kinetics, "equations")) == reported);

    const Flowsheet back = must(chooseRecord(reported, catalogue(), kinetics, "cho_fed_batch"));
    QCOMPARE(model::findAtPath(back, std::string(kinetics) + "/growth_rate")->string(), std::string("0.03 1/h"));
    QCOMPARE(runOf(back, 86400.0).status, figures::RunStatus::Ok);
}

// A role and a parameter stay when their value is taken away.
void EditsComponentsTest::equationsKeepTheirNames()
{
    const std::string role = std::string(kinetics) + "/species/substrate",
                      rate = std::string(kinetics) + "/growth_rate";
    const Flowsheet own = must(chooseRecord(row({"bioreactor"}), catalogue(), kinetics, "equations"));
    const Json* played = model::findAtPath(own, role);
    QVERIFY(played && played->isString());
    const Flowsheet without = must(setValue(own, role, {}));
    QVERIFY(!model::findAtPath(without, role));
    QVERIFY(model::findAtPath(without, kinetics)->find("species")->find("substrate"));
    QCOMPARE(*model::findAtPath(must(setValue(without, role, *played)), role), *played);
    QVERIFY(must(setValue(own, rate, {})) == own);
}

TITER_TEST(EditsComponentsTest)

} // namespace tst_edits_components

#include "tst_edits_components.moc"
