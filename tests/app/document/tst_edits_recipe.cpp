// Units are copied with their phases of the recipe, within a plant and between plants.
#include "app/document/document.h"
#include "app/document/edits.h"
#include "core/solve/catalogue.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>

namespace tst_edits_recipe {

using namespace titer;
using namespace titer::app;
using model::Flowsheet;
using model::PhaseEntry;

namespace {

Flowsheet example()
{
    Document document(solve::catalogue());
    if (!document.newFromExample("cho-fed-batch")) return {};
    return document.flowsheet();
}

const PhaseEntry* find(const Flowsheet& f, std::string_view id)
{
    const auto found = std::ranges::find(f.phases, id, &PhaseEntry::id);
    return found == f.phases.end() ? nullptr : &*found;
}

Ids idsOf(const Flowsheet& f)
{
    Ids ids;
    for (const model::UnitEntry& unit : f.units) ids.push_back(unit.id);
    return ids;
}

// Faults that the check finds.
base::Errors faultsOf(const Flowsheet& f)
{
    Document document(solve::catalogue());
    if (!document.newPlant(f)) return {base::Error{}};
    document.checkNow();
    return document.errors();
}

} // namespace

class EditsRecipeTest : public QObject {
    Q_OBJECT

private slots:
    void aWholePlantIsPastedWithItsRecipe()
    {
        const Flowsheet before = example();
        QVERIFY(!before.phases.empty());
        const auto pasted = pasteUnits({}, copyUnits(before, idsOf(before)));
        QVERIFY(pasted);
        QVERIFY(pasted->flowsheet.phases == before.phases);
        QVERIFY(pasted->flowsheet.duration == before.duration);
        QVERIFY(pasted->flowsheet.hasRecipe);
        QVERIFY(faultsOf(pasted->flowsheet).empty());
    }

    void beneathTheFirstPlantTheCopyHasARecipeOfItsOwn()
    {
        const Flowsheet before = example();
        const auto twice = duplicateUnits(before, idsOf(before));
        QVERIFY(twice);
        const Flowsheet& f = twice->flowsheet;
        QCOMPARE(f.phases.size(), 2 * before.phases.size());
        const PhaseEntry* inoculate = find(f, "inoculate_2");
        QVERIFY(inoculate);
        QCOMPARE(inoculate->unit, std::string("production_2"));
        QCOMPARE(inoculate->after, (std::vector<std::string>{"grow_2"}));
        QCOMPARE(inoculate->transfer.find("from")->string(), std::string("n1_2.out"));
        // What was there is as it was.
        for (std::size_t i = 0; i < before.phases.size(); ++i) QVERIFY(f.phases[i] == before.phases[i]);
        QVERIFY(f.duration == before.duration);
        QVERIFY(faultsOf(f).empty());
    }

    void aPhaseThatNeedsAnotherUnitStaysBehindAndTheNextTakesItsPlace()
    {
        const Flowsheet before = example();
        const auto alone = pasteUnits({}, copyUnits(before, {"production"}));
        QVERIFY(alone);
        const Flowsheet& f = alone->flowsheet;
        QVERIFY(!find(f, "grow") && !find(f, "inoculate"));
        const PhaseEntry* batch = find(f, "batch");
        QVERIFY(batch);
        QVERIFY(batch->after.empty());
        QVERIFY(batch->at == find(before, "grow")->at); // where the recipe began
        for (const PhaseEntry& phase : f.phases) {
            QCOMPARE(phase.unit, std::string("production"));
            for (const std::string& after : phase.after) QVERIFY2(find(f, after), after.c_str());
            for (const base::Json* part : {&phase.set, &phase.ramp})
                for (const auto& [tag, value] : part->members()) QVERIFY2(!tag.ends_with(".flow"), tag.c_str());
        }
    }

    void componentsThatOnlyAPhaseNamesComeAlong()
    {
        Flowsheet before = example();
        before.components.push_back(base::Json::object());
        before.components.back()["id"] = "tracer";
        before.components.back()["molar_mass"] = "100 g/mol";
        before.components.push_back(before.components.back());
        before.components.back()["id"] = "unused";
        PhaseEntry spike;
        spike.id = "spike";
        spike.unit = "n1";
        spike.at = base::Json("1 h");
        base::Json dose = base::Json::object(), contents = base::Json::object();
        contents["tracer"] = "1 g/L";
        dose["contents"] = contents;
        spike.dose = base::Json::array({dose});
        before.phases.push_back(spike);
        const auto pasted = pasteUnits({}, copyUnits(before, {"n1"}));
        QVERIFY(pasted && find(pasted->flowsheet, "spike"));
        const auto has = [&](const char* id) {
            return std::ranges::any_of(pasted->flowsheet.components, [&](const base::Json& component) {
                return component.find("id")->string() == id;
            });
        };
        QVERIFY(has("tracer") && !has("unused"));
    }

    void withoutPhasesNothingIsAddedToTheRecipe()
    {
        Flowsheet before = example();
        before.phases.clear();
        before.hasRecipe = false;
        const auto pasted = pasteUnits({}, copyUnits(before, idsOf(before)));
        QVERIFY(pasted && !pasted->flowsheet.hasRecipe);
        QVERIFY(pasted->flowsheet.phases.empty());
    }
};

TITER_TEST(EditsRecipeTest)

} // namespace tst_edits_recipe

#include "tst_edits_recipe.moc"
