// What a plant states of money and footprint goes with its units and phases: removed with them, renamed with them.
#include "app/document/edits.h"
#include "core/solve/catalogue.h"
#include "tests/support/core/plants.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <string>

namespace tst_edits_economics {

using namespace titer;
using namespace titer::app;
using base::Json;
using model::Flowsheet;

namespace {

Json read(const std::string& text)
{
    base::Errors errors;
    Json json = base::readJson(text, errors);
    if (!errors.empty()) qFatal("%s", errors.front().what.text().c_str());
    return json;
}

Flowsheet must(const Edited& edited)
{
    if (!edited) qFatal("%s", edited.error().what.text().c_str());
    return *edited;
}

Flowsheet statedPlant()
{
    base::Errors errors;
    Flowsheet f = model::readPlant(support::examplePlant(), errors);
    if (!errors.empty()) qFatal("%s", errors.front().what.text().c_str());
    f.economics = read(R"json({"currency": "USD", "plan": {"batches": 20},
        "prices": [{"id": "a", "of": "inlet:feed"}, {"id": "b", "of": "initial:production"},
          {"id": "c", "of": "component:production"}, {"id": "d", "of": "set:*"}],
        "labour": [{"id": "u", "unit": "production"}, {"id": "v", "while": "feed"}, {"id": "w", "while": "grow"},
          {"id": "x", "per_batch": "8 h"}],
        "equipment": [{"id": "vessel", "unit": "production"}],
        "schedule": {"units": [{"unit": "production"}], "uses": [{"thing": "people", "unit": "n1", "while": "grow"},
          {"thing": "people", "unit": "production", "while": "cleaning"}], "things": [{"id": "people", "limit": 4}]}})json");
    f.footprint = read(R"json({"factors": [{"of": "inlet:feed"}, {"of": "steam"}], "consumables": [{"of": "set:feed"}],
        "cleanrooms": [{"id": "hall", "unit": "feed", "units": ["n1", "feed"]}, {"id": "own", "units": ["feed"]},
          {"id": "hours", "time": "5 h", "units": ["feed"]}],
        "wfi": {"way": "membranes", "of": ["inlet:feed"]},
        "by_products": {"by": "mass", "of": [{"outlet": "feed"}, {"outlet": "waste"}]}})json");
    return f;
}

// As one line of text, which tells more where two differ.
std::string line(const Json& json)
{
    return json.write(false);
}

model::PhaseEntry renamedPhase(const Flowsheet& f, const std::string& id, const std::string& newId)
{
    for (model::PhaseEntry phase : f.phases)
        if (phase.id == id) {
            phase.id = newId;
            return phase;
        }
    qFatal("no phase %s", id.c_str());
    return {};
}

} // namespace

class EditsEconomicsTest : public QObject {
    Q_OBJECT

private slots:
    // “feed” is a phase of the vessel, too, and goes with it.
    void pricesGoWithTheirUnit()
    {
        const Flowsheet before = statedPlant();
        const Flowsheet after = must(removeUnits(before, solve::catalogue(), {"production"}));
        QCOMPARE(line(after.economics), line(read(R"json({"currency": "USD", "plan": {"batches": 20},
            "prices": [{"id": "a", "of": "inlet:feed"}, {"id": "c", "of": "component:production"}, {"id": "d", "of": "set:*"}],
            "labour": [{"id": "w", "while": "grow"}, {"id": "x", "per_batch": "8 h"}],
            "schedule": {"uses": [{"thing": "people", "unit": "n1", "while": "grow"}],
              "things": [{"id": "people", "limit": 4}]}})json")));
        QVERIFY(after.footprint == before.footprint);
        const Flowsheet none = must(removeUnits(after, solve::catalogue(), {"n1", "feed"}));
        QCOMPARE(line(none.economics), line(read(R"json({"currency": "USD", "plan": {"batches": 20},
            "prices": [{"id": "c", "of": "component:production"}, {"id": "d", "of": "set:*"}],
            "labour": [{"id": "x", "per_batch": "8 h"}], "schedule": {"things": [{"id": "people", "limit": 4}]}})json")));
    }

    // Water of an inlet that is gone is not that of all others, and a room of no unit not that of all units.
    void footprintGoesWithItsUnit()
    {
        const Flowsheet after = must(removeUnits(statedPlant(), solve::catalogue(), {"feed"}));
        QCOMPARE(line(after.footprint), line(read(R"json({"factors": [{"of": "steam"}],
            "cleanrooms": [{"id": "hall", "units": ["n1"]}, {"id": "hours", "time": "5 h"}],
            "by_products": {"by": "mass", "of": [{"outlet": "waste"}]}})json")));
        Flowsheet alone = statedPlant();
        alone.footprint = read(R"json({"factors": [{"of": "inlet:feed"}]})json");
        alone.economics = Json();
        const Flowsheet empty = must(removeUnits(alone, solve::catalogue(), {"feed"}));
        QVERIFY(empty.footprint.isNull() && empty.economics.isNull());
    }

    void labourGoesWithItsPhase()
    {
        const Flowsheet after = must(removePhase(statedPlant(), "grow"));
        QCOMPARE(line(*after.economics.find("labour")), line(read(R"json([{"id": "u", "unit": "production"},
            {"id": "v", "while": "feed"}, {"id": "x", "per_batch": "8 h"}])json")));
        QCOMPARE(after.economics.find("schedule")->find("uses")->items().size(), std::size_t(1));
    }

    // “cleaning” is a word of the schedule, and in lists of prices the name of a phase.
    void whatIsCountedFollowsAPhaseThatIsRenamed()
    {
        const Flowsheet before = statedPlant();
        const Flowsheet grown = must(setPhase(before, renamedPhase(before, "grow", "expand"), "grow"));
        const Json& uses = *grown.economics.find("schedule")->find("uses");
        QVERIFY(*uses.items()[0].find("while") == Json("expand"));
        QVERIFY(*grown.economics.find("labour")->items()[2].find("while") == Json("expand"));
        const Flowsheet named = must(setPhase(before, renamedPhase(before, "feed", "cleaning"), "feed"));
        QVERIFY(*named.economics.find("labour")->items()[1].find("while") == Json("cleaning"));
        const Flowsheet again = must(setPhase(named, renamedPhase(named, "cleaning", "feed"), "cleaning"));
        QVERIFY(again.economics == before.economics);
        const Flowsheet gone = must(removePhase(named, "cleaning"));
        QCOMPARE(gone.economics.find("labour")->items().size(), std::size_t(3));
        QCOMPARE(gone.economics.find("schedule")->find("uses")->items().size(), std::size_t(2));
    }
};

TITER_TEST(EditsEconomicsTest)

} // namespace tst_edits_economics

#include "tst_edits_economics.moc"
