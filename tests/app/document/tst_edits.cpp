// Edits of a flowsheet: what each changes, what it leaves alone, and what it refuses.
#include "app/document/edits.h"
#include "app/document/edits_equations.h"
#include "app/document/patch.h"
#include "app/document/plant_files.h"
#include "core/model/plant/plant.h"
#include "core/solve/catalogue.h"
#include "tests/support/core/plants.h"
#include "tests/support/core/unwritten_law.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>
#include <cmath>

namespace tst_edits {

using namespace titer;
using namespace titer::app;
using model::Flowsheet;

namespace {

const model::Catalogue& catalogue()
{
    return solve::catalogue();
}

Flowsheet plant()
{
    base::Errors errors;
    Flowsheet f = model::readPlant(support::examplePlant(), errors);
    if (!errors.empty()) qFatal("%s", errors.front().what.text().c_str());
    return f;
}

Flowsheet must(const Edited& edited)
{
    if (!edited) qFatal("%s", edited.error().what.text().c_str());
    return *edited;
}

// Three tanks in a row.
Flowsheet row()
{
    Flowsheet f;
    for (const char* id : {"a", "b", "c"}) {
        model::UnitEntry unit;
        unit.id = id;
        unit.type = "hold_tank";
        f.units.push_back(unit);
    }
    f.streams = {{{"a", "out"}, {"b", "in"}}, {{"b", "out"}, {"c", "in"}}};
    return f;
}

bool surviveTheFile(const Flowsheet& f)
{
    base::Errors errors;
    return model::readPlant(model::writePlant(f), errors) == f && errors.empty();
}

} // namespace

class EditsTest : public QObject {
    Q_OBJECT

private slots:
    void addsAUnitBesideAndConnectsIt()
    {
        const auto first = addUnit({}, catalogue(), {"inlet", {}, "", true});
        QVERIFY(first);
        QCOMPARE(first->units, Ids{"inlet"});
        const auto second = addUnit(first->flowsheet, catalogue(), {"bioreactor", {}, "inlet", true});
        QVERIFY(second);
        const Flowsheet& g = second->flowsheet;
        QCOMPARE(g.streams.size(), 1u);
        QCOMPARE(g.streams[0].from.text(), "inlet.out");
        QCOMPARE(g.streams[0].to.text(), "bioreactor.in");
        QVERIFY(g.units[1].at->x > g.units[0].at->x + 6.0);
        QCOMPARE(g.units[1].at->y, g.units[0].at->y);
        const auto third = addUnit(g, catalogue(), {"bioreactor", {}, "inlet", true});
        QCOMPARE(third->units, Ids{"bioreactor_2"});
        // The inlet's port is taken, and nothing leads into an inlet.
        QCOMPARE(third->flowsheet.streams.size(), 1u);
        // Clear of what stands beneath the other one: its name, its size and the figures of a run.
        QCOMPARE(third->flowsheet.units[2].at->x, g.units[1].at->x);
        QVERIFY(third->flowsheet.units[2].at->y >= g.units[1].at->y + 12.0);
        QVERIFY(surviveTheFile(third->flowsheet));
    }

    void addsASourceBeforeTheSelectedUnit()
    {
        const auto tank = addUnit({}, catalogue(), {"hold_tank", model::Point{20, 4}, "", true});
        const auto inlet = addUnit(tank->flowsheet, catalogue(), {"inlet", {}, "hold_tank", true});
        QCOMPARE(inlet->flowsheet.streams.at(0).from.text(), "inlet.out");
        QVERIFY(inlet->flowsheet.units[1].at->x < 20.0);
    }

    // A feed is not led into the inlet by which the vessel is inoculated, nor is anything into a port that draws.
    void aSourceGoesWhereNothingEntersYet()
    {
        const auto seed = addUnit({}, catalogue(), {"bioreactor", {}, "", true});
        const auto vessel = addUnit(seed->flowsheet, catalogue(), {"bioreactor", {}, "bioreactor", true});
        QCOMPARE(vessel->flowsheet.streams.at(0).to.text(), "bioreactor_2.in");
        const auto feed = addUnit(vessel->flowsheet, catalogue(), {"inlet", {}, "bioreactor_2", true});
        // The vessel may lead on, but not into an inlet.
        QCOMPARE(feed->flowsheet.streams.at(1).to.text(), "bioreactor_2.feed");
        const auto third = addUnit(feed->flowsheet, catalogue(), {"inlet", {}, "bioreactor_2", true});
        QCOMPARE(third->flowsheet.streams.at(2).to.text(), "bioreactor_2.in");
    }

    void putsAUnitIntoAStream()
    {
        const Flowsheet f = row();
        const auto added = addUnit(f, catalogue(), {.type = "pump", .at = {}, .near = {}, .into = f.streams[0]});
        QVERIFY(added);
        const Flowsheet& g = added->flowsheet;
        QCOMPARE(g.streams.size(), 3u);
        QVERIFY(g.streams[0] == (model::StreamEntry{{"a", "out"}, {"pump", "in"}}));
        QVERIFY(g.streams[2] == (model::StreamEntry{{"pump", "out"}, {"b", "in"}}));
        // What has no inlet leaves the stream alone.
        const auto inlet = addUnit(f, catalogue(), {.type = "inlet", .at = {}, .near = {}, .into = f.streams[0]});
        QVERIFY(inlet);
        QVERIFY(inlet->flowsheet.streams == f.streams);
    }

    // Cells that a centrifuge parts leave by its solids, also where these go to an outlet already.
    void whatBreaksCellsStandsBehindTheSolids()
    {
        const auto centrifuge = addUnit({}, catalogue(), {"centrifuge", {}, "", true});
        const auto alone = addUnit(centrifuge->flowsheet, catalogue(), {"homogenizer", {}, "centrifuge", true});
        QCOMPARE(alone->flowsheet.streams.at(0).from.text(), "centrifuge.solids");
        const auto filter = addUnit(centrifuge->flowsheet, catalogue(), {"depth_filter", {}, "centrifuge", true});
        QCOMPARE(filter->flowsheet.streams.at(0).from.text(), "centrifuge.out");
        const Flowsheet ended =
            addUnit(must(connectPorts(addUnit(filter->flowsheet, catalogue(), {"outlet", {}, "", false})->flowsheet,
                                      catalogue(), {"centrifuge", "solids"}, {"outlet", "in"})),
                    catalogue(), {"outlet", {}, "", false})
                ->flowsheet;
        for (const std::string near : {"centrifuge", "outlet"}) {
            const auto between = addUnit(ended, catalogue(), {"homogenizer", {}, near, true});
            QVERIFY(between);
            const auto has = [&](const model::StreamEntry& stream) {
                return std::ranges::find(between->flowsheet.streams, stream) != between->flowsheet.streams.end();
            };
            QVERIFY(has({{"centrifuge", "solids"}, {"homogenizer", "in"}}));
            QVERIFY(has({{"homogenizer", "out"}, {"outlet", "in"}}));
            QCOMPARE(between->flowsheet.streams.size(), 3u);
        }
    }

    // What stands behind gives way, with its notes; what stands before or is far enough stays.
    void makesRoomForAUnitInAStream()
    {
        Flowsheet f = row();
        f.units[0].at = model::Point{0, 0}, f.units[1].at = model::Point{10, 0}, f.units[2].at = model::Point{30, 4};
        f.notes = {{"before", {4, 12}}, {"behind", {12, 12}}};
        const auto added = addUnit(f, catalogue(), {"pump", model::Point{5, 1}, "", true, f.streams[0]});
        QVERIFY(added);
        const Flowsheet& g = added->flowsheet;
        QVERIFY(g.unit("a")->at == (model::Point{0, 0}));
        QVERIFY(g.unit("pump")->at == (model::Point{10, 1}));
        QVERIFY(g.unit("b")->at == (model::Point{20, 0}));
        QVERIFY(g.unit("c")->at == (model::Point{40, 4}));
        QVERIFY(g.notes[0].at == f.notes[0].at && g.notes[1].at == (model::Point{22, 12}));
        const auto wide = addUnit(f, catalogue(), {"pump", model::Point{20, 4}, "", true, f.streams[1]});
        QVERIFY(wide->flowsheet.unit("c")->at == f.units[2].at);
        // By the keyboard, without a place.
        const auto keyed = addUnit(f, catalogue(), {"pump", {}, "a", true, f.streams[0]});
        QVERIFY(keyed->flowsheet.unit("pump")->at == (model::Point{10, 0}));
        QVERIFY(keyed->flowsheet.unit("b")->at == (model::Point{20, 0}));
    }

    // A column is as wide as its diameter says, not as what stood there before.
    void ofWaysToSizeAColumnTheOneThatWasTypedStays()
    {
        Flowsheet f = addUnit({}, catalogue(), {"chromatography_column", {}, "", false})->flowsheet;
        const std::string params = "units/chromatography_column/params/";
        f = must(setParam(f, catalogue(), params + "cross_section", "0.03 m2"));
        f = must(setParam(f, catalogue(), params + "length", "20 cm"));
        f = must(setParam(f, catalogue(), params + "diameter", "80 cm"));
        QVERIFY(!model::findAtPath(f, params + "cross_section"));
        QVERIFY(model::findAtPath(f, params + "length"));
        QVERIFY(model::findAtPath(f, params + "diameter"));
        // What is taken away takes nothing else along.
        f = must(setParam(f, catalogue(), params + "cross_section", {}));
        QVERIFY(model::findAtPath(f, params + "diameter"));
    }

    void everyExampleHasANameThatIsTranslated()
    {
        for (const ExampleEntry& entry : exampleList()) {
            const auto plant = examplePlant(entry.id);
            QVERIFY(plant);
            const auto names = exampleNames();
            QVERIFY2(std::find(names.begin(), names.end(), plant->name) != names.end(), plant->name.c_str());
        }
    }

    void refusesAnUnknownType()
    {
        const auto added = addUnit({}, catalogue(), {"teapot", {}, "", true});
        QVERIFY(!added);
        QVERIFY(added.error().what.text().find("teapot") != std::string::npos);
    }

    void removingHealsAStraightStream()
    {
        const Flowsheet f = must(removeUnits(row(), catalogue(), {"b"}));
        QCOMPARE(f.units.size(), 2u);
        QCOMPARE(f.streams.size(), 1u);
        QCOMPARE(f.streams[0].from.text(), "a.out");
        QCOMPARE(f.streams[0].to.text(), "c.in");
    }

    void removingAnEndLeavesNoStream()
    {
        const Flowsheet f = must(removeUnits(row(), catalogue(), {"b", "c"}));
        QCOMPARE(f.streams.size(), 0u);
    }

    // Of a guard that stays the condition on the unit goes; a controller does not follow one that is gone.
    void removingTakesGuardsAndFollowersAlong()
    {
        Flowsheet f = row();
        const auto controller = [&f](const char* id, const char* writes, const char* follows) {
            model::ControllerEntry entry;
            entry.id = id;
            entry.writes = writes;
            entry.follows = follows;
            f.controllers.push_back(entry);
        };
        controller("leader", "b.out.flow", "");
        controller("follower", "c.out.flow", "leader");
        controller("other", "a.out.flow", "");
        const base::Json full = base::Json::object({{"value", "b.volume"}, {"above", "1 L"}, {"hold", "0 L/h"}});
        const base::Json own = base::Json::object({{"value", "a.volume"}, {"above", "1 L"}, {"hold", "0 L/h"}});
        for (const char* id : {"a", "b"}) {
            model::GuardEntry guard;
            guard.id = id;
            guard.writes = std::string(id) + ".out.flow";
            guard.interlocks = base::Json::array({full, own});
            f.guards.push_back(guard);
        }
        const Flowsheet after = must(removeUnits(f, catalogue(), {"b"}));
        QCOMPARE(after.controllers.size(), 1u);
        QCOMPARE(after.controllers[0].id, std::string("other"));
        QCOMPARE(after.guards.size(), 1u);
        QCOMPARE(after.guards[0].id, std::string("a"));
        QCOMPARE(after.guards[0].interlocks, base::Json::array({own}));
        // A unit that is renamed keeps them.
        const Flowsheet renamed = must(renameUnit(f, "a", "tank"));
        QCOMPARE(renamed.controllers[2].writes, std::string("tank.out.flow"));
        QCOMPARE(renamed.guards[0].writes, std::string("tank.out.flow"));
        QCOMPARE(*renamed.guards[1].interlocks.items()[1].find("value"), base::Json("tank.volume"));
        const Patch patch(f, after);
        Flowsheet g = f;
        patch.redo(g);
        QVERIFY(g == after);
        patch.undo(g);
        QVERIFY(g == f);
    }

    // "Deliver" into the outlet went on without it, which was an error of the recipe.
    void removingAnEndTakesItsTransfersAlong()
    {
        Flowsheet f = must(removeUnits(row(), catalogue(), {"c"}));
        const auto outlet = addUnit(f, catalogue(), {"outlet", {}, "b", true});
        f = outlet->flowsheet;
        f.hasRecipe = true;
        for (const char* port : {"a.out", "b.out"}) {
            model::PhaseEntry phase;
            phase.id = std::string("from_") + port[0];
            phase.unit = std::string(1, port[0]);
            phase.transfer = base::Json::object({{"from", port}, {"flow", "1 L/h"}});
            f.phases.push_back(phase);
        }
        f.phases[1].after = {"from_a"};
        Flowsheet g = must(removeUnits(f, catalogue(), outlet->units));
        QCOMPARE(g.phases.size(), 1u);
        QCOMPARE(g.phases[0].id, std::string("from_a"));
        // One that does more than that stays.
        f.phases[1].set = base::Json::object({{"b.temperature", "5 °C"}});
        g = must(removeUnits(f, catalogue(), outlet->units));
        QCOMPARE(g.phases.size(), 2u);
    }

    // What breaks the cells sends on what was waste: the product came out of an outlet "Solids".
    void anEndIsNotCalledAfterWhatNoLongerLeadsThere()
    {
        const auto machine = addUnit({}, catalogue(), {"centrifuge", {}, "", true});
        auto end = addUnit(machine->flowsheet, catalogue(), {"outlet", {}, "", false});
        end->flowsheet.unit(end->units[0])->label = "Solids";
        const Flowsheet f =
            must(connectPorts(end->flowsheet, catalogue(), {machine->units[0], "solids"}, {end->units[0], "in"}));
        const auto broken = addUnit(f, catalogue(), {"homogenizer", {}, machine->units[0], true});
        QCOMPARE(broken->flowsheet.streams.size(), 2u);
        QCOMPARE(broken->flowsheet.unit(end->units[0])->label, std::string("Outlet"));
        // A name that somebody gave stays.
        Flowsheet named = f;
        named.unit(end->units[0])->label = "Lysate";
        QCOMPARE(addUnit(named, catalogue(), {"homogenizer", {}, machine->units[0], true})
                     ->flowsheet.unit(end->units[0])
                     ->label,
                 std::string("Lysate"));
    }

    void removingAForkHealsNothing()
    {
        Flowsheet f = row();
        f.streams.push_back({{"c", "out"}, {"b", "in"}});
        QCOMPARE(must(removeUnits(f, catalogue(), {"b"})).streams.size(), 0u);
    }

    void removingTakesRecipeTagsAndControllersAlong()
    {
        const Flowsheet f = must(removeUnits(plant(), catalogue(), {"n1"}));
        for (const auto& s : f.streams) QVERIFY(s.from.unit != "n1" && s.to.unit != "n1");
        QVERIFY(model::writePlant(f).find("\"n1") == std::string::npos);
        // "feed" came after "inoculate", which came after "grow"; both are gone.
        QCOMPARE(f.phases.size(), 2u);
        QCOMPARE(f.phases[0].id, "feed");
        QVERIFY(f.phases[0].after.empty());
        QVERIFY(f.phases[0].at == base::Json("0 h"));
        const Flowsheet g = must(removeUnits(plant(), catalogue(), {"production"}));
        QVERIFY(g.controllers.empty() && g.tags.empty());
        QVERIFY(surviveTheFile(g));
        QVERIFY(!removeUnits(plant(), catalogue(), {"absent"}));
    }

    void renamingRewritesEveryReference()
    {
        const Flowsheet before = plant();
        const Flowsheet f = must(renameUnit(before, "production", "N-0"));
        const std::string text = model::writePlant(f);
        QVERIFY2(text.find("production.") == std::string::npos, text.c_str());
        QVERIFY(text.find("\"production\"") == std::string::npos);
        QCOMPARE(f.unit("N-0")->label, before.unit("production")->label);
        QCOMPARE(f.controllers[0].writes, "N-0.bleed.flow");
        QCOMPARE(f.tags[0].variable, "N-0.cells");
        QVERIFY(must(renameUnit(f, "N-0", "production")) == before);
        const Flowsheet g = must(renameUnit(before, "n1", "seed"));
        QVERIFY(model::writePlant(g).find("\"seed.cells\"") != std::string::npos);
        QVERIFY(model::writePlant(g).find("\"seed.out\"") != std::string::npos);
    }

    void estimatorsFollowTheirUnits()
    {
        Flowsheet before = plant();
        model::EstimatorEntry& twin = before.estimators.emplace_back();
        twin.id = "twin";
        twin.unit = "production";
        twin.channels.emplace_back().variable = "production.cells";
        twin.parameters.emplace_back().path = "units/production/params/kinetics/growth_rate";
        twin.parameters.emplace_back().path = "units/feed/program/0/concentration/glucose";
        twin.startDeviation = base::Json::object({{"production.cells", "5 %"}});
        twin.processNoise = base::Json::object({{"production.glucose", "2 %/d"}});
        const Flowsheet renamed = must(renameUnit(before, "production", "N-0"));
        const model::EstimatorEntry& there = renamed.estimators.at(0);
        QCOMPARE(there.unit, "N-0");
        QCOMPARE(there.channels[0].variable, "N-0.cells");
        QCOMPARE(there.parameters[0].path, "units/N-0/params/kinetics/growth_rate");
        QCOMPARE(there.parameters[1].path, "units/feed/program/0/concentration/glucose");
        QVERIFY(there.startDeviation.find("N-0.cells") && there.processNoise.find("N-0.glucose"));
        QVERIFY(must(renameUnit(renamed, "N-0", "production")) == before);
        QVERIFY(must(removeUnits(before, catalogue(), {"production"})).estimators.empty());
        const Flowsheet fed = must(removeUnits(before, catalogue(), {"feed"}));
        QCOMPARE(fed.estimators.at(0).parameters.size(), 1u);
    }

    void factorsFollowAUnitThatIsRenamed()
    {
        Flowsheet f = plant();
        base::Errors errors;
        f.footprint = base::readJson(R"({"factors": [{"of": "inlet:feed"}, {"of": "component:feed"}, {"of": "steam"}],
            "cleanrooms": [{"id": "feed", "unit": "feed", "units": ["n1", "feed"]}], "wfi": {"of": ["inlet:feed", "water"]},
            "by_products": {"of": [{"outlet": "feed", "component": "feed"}]}})",
                                     errors);
        const Flowsheet renamed = must(renameUnit(f, "feed", "glucose_feed"));
        QCOMPARE(renamed.footprint.write(false),
                 base::readJson(
                     R"({"factors": [{"of": "inlet:glucose_feed"}, {"of": "component:feed"}, {"of": "steam"}],
            "cleanrooms": [{"id": "feed", "unit": "glucose_feed", "units": ["n1", "glucose_feed"]}],
            "wfi": {"of": ["inlet:glucose_feed", "water"]},
            "by_products": {"of": [{"outlet": "glucose_feed", "component": "feed"}]}})",
                     errors)
                     .write(false));
        QVERIFY(must(renameUnit(renamed, "glucose_feed", "feed")) == f);
    }

    void renamingTouchesNoOtherName()
    {
        // "feed" is a unit and a phase, "empty" a phase and an event: only what names the unit changes.
        const Flowsheet f = must(renameUnit(plant(), "feed", "glucose_feed"));
        QCOMPARE(f.phases[2].id, "feed");
        QCOMPARE(f.phases[3].after.at(0), "feed");
        QCOMPARE(f.phases[2].dose.items()[0].find("from")->string(), "glucose_feed.out");
        const Flowsheet g = must(renameUnit(must(renameUnit(plant(), "waste", "empty")), "empty", "drain"));
        QCOMPARE(g.phases[1].transfer.find("until")->string(), "empty");
    }

    void refusesIdsThatAreTakenOrNone()
    {
        QVERIFY(!renameUnit(plant(), "n1", "production"));
        QVERIFY(!renameUnit(plant(), "n1", "a b"));
        QVERIFY(!renameUnit(plant(), "n1", ""));
        QVERIFY(!renameUnit(plant(), "absent", "x"));
        QVERIFY(must(renameUnit(plant(), "n1", "n1")) == plant());
    }

    void movesAndLabels()
    {
        const Flowsheet f = must(moveUnits(plant(), {{"n1", {3, 4}}, {"harvest", {30, 4}}}));
        QVERIFY(*f.unit("n1")->at == (model::Point{3, 4}));
        QVERIFY(*f.unit("harvest")->at == (model::Point{30, 4}));
        QCOMPARE(must(labelUnit(f, "n1", "  Seed ")).unit("n1")->label, "Seed");
        QVERIFY(!moveUnits(f, {{"absent", {0, 0}}}));
        QVERIFY(!moveUnits(f, {{"n1", {std::nan(""), 0}}}));
    }

    void setsAndRestoresValues()
    {
        const Flowsheet before = plant();
        const Flowsheet f = must(setValue(before, "units/n1/params/vessel_volume", "500 L"));
        QCOMPARE(model::findAtPath(f, "units/n1/params/vessel_volume")->string(), "500 L");
        const Flowsheet g = must(setValue(f, "units/harvest/params/vessel_volume", {}));
        QVERIFY(g.unit("harvest")->params.isNull());
        QVERIFY(surviveTheFile(g));
        QVERIFY(must(setValue(before, "units/n1/params/heel", {})) == before);
        const Flowsheet h = must(setValue(before, "recipe/phases/feed/set/production.temperature", {}));
        QVERIFY(h.phases[2].set.isNull());
        QVERIFY(!setValue(before, "units/absent/params/heel", {}));
        QVERIFY(!setValue(before, "units/absent/params/heel", 1.0));
        const Flowsheet k = must(setValue(before, "units/feed/program/0", {}));
        QVERIFY(k.unit("feed")->program.isNull());
    }

    void aStepOfAProgramStaysAnObjectWhenItsOnlyKeyIsRestored()
    {
        Flowsheet f = plant();
        f.unit("feed")->program.push(base::Json::object());
        f = must(setValue(f, "units/feed/program/1/flow", "2 L/h"));
        f = must(setValue(f, "units/feed/program/1/flow", {}));
        QCOMPARE(f.unit("feed")->program.items().size(), 2u);
        QVERIFY(f.unit("feed")->program.items()[1].isObject());
        f = must(setValue(f, "units/feed/program/1/concentration/glucose", "2 g/L"));
        f = must(setValue(f, "units/feed/program/1/concentration/glucose", {}));
        QVERIFY(f.unit("feed")->program.items()[1].isObject());
        base::Errors errors;
        (void)model::check(f, catalogue(), errors);
        for (const base::Error& error : errors) QVERIFY(!error.where.starts_with("units/feed/program/1"));
        QVERIFY(surviveTheFile(f));
    }

    void choosesARateLaw()
    {
        const std::string path = "units/n1/params/kinetics";
        Flowsheet f = must(setValue(plant(), path + "/growth_temperature_max", "44 °C"));
        f = must(setRecord(f, catalogue(), path, "cho_fed_batch"));
        QCOMPARE(model::findAtPath(f, path + "/type")->string(), "cho_fed_batch");
        QCOMPARE(model::findAtPath(f, path + "/species/cells")->string(), "cells");
        QVERIFY(!model::findAtPath(f, path + "/species/substrate")); // a role of Monod's law alone
        QVERIFY(surviveTheFile(f));
        QVERIFY(!setRecord(f, catalogue(), path, "alchemy"));
        QVERIFY(!must(setRecord(f, catalogue(), path, "")).unit("n1")->params.find("kinetics"));
    }

    // Neither its copy nor a hybrid law around it; the law itself is as good as any.
    void sendsFromALawWithoutEquationsToOneThatHasThem()
    {
        const std::string path = "units/n1/params/kinetics";
        const model::Catalogue& all = support::withUnwrittenLaw();
        const Flowsheet f = must(setRecord(plant(), all, path, "unwritten"));
        for (const char* type : {"equations", "hybrid"}) {
            const Edited refused = setRecord(f, all, path, type);
            QVERIFY(!refused);
            QCOMPARE(refused.error().where, path);
            QVERIFY(refused.error().what.text().find("monod") != std::string::npos);
            QVERIFY(setRecord(must(setRecord(f, all, path, "monod")), all, path, type));
        }
        QVERIFY(!copyLawAsEquations(f, all, "n1"));
    }

    void connectsWhatFits()
    {
        const Flowsheet f = must(removeUnits(row(), catalogue(), {"b"}));
        const Flowsheet apart = must(removeStream(f, f.streams[0]));
        QVERIFY(apart.streams.empty());
        QVERIFY(!removeStream(apart, f.streams[0]));
        QVERIFY(must(connectPorts(apart, catalogue(), {"a", "out"}, {"c", "in"})) == f);
        // Drawn backwards it is the same stream.
        QVERIFY(must(connectPorts(apart, catalogue(), {"c", "in"}, {"a", "out"})) == f);
    }

    void saysWhyPortsDoNotFit_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("words");
        QTest::newRow("own") << "production.out"
                             << "production.in"
                             << "another unit";
        QTest::newRow("gas") << "production.off"
                             << "n1.in"
                             << "gas";
        QTest::newRow("taken") << "production.out"
                               << "n1.in"
                               << "has a stream";
        QTest::newRow("two outlets") << "production.permeate"
                                     << "n1.bleed"
                                     << "is an outlet";
        QTest::newRow("two inlets") << "production.in"
                                    << "n1.in"
                                    << "is an inlet";
        QTest::newRow("no port") << "production.nose"
                                 << "n1.in"
                                 << "There is no port";
    }

    void saysWhyPortsDoNotFit()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, words);
        const auto port = [](const QString& text) {
            return model::PortRef{text.section('.', 0, 0).toStdString(), text.section('.', 1).toStdString()};
        };
        const Edited edited = connectPorts(plant(), catalogue(), port(from), port(to));
        QVERIFY(!edited);
        const QString said = QString::fromStdString(edited.error().what.text());
        QVERIFY2(said.contains(words), qPrintable(said));
    }

    void listsTargetsThatFitFirst()
    {
        const auto targets = portTargets(plant(), catalogue(), {"n1", "permeate"});
        QVERIFY(targets.size() > 6);
        bool refused = false;
        int fitting = 0;
        for (const PortTarget& t : targets) {
            QVERIFY(t.port.unit != "n1");
            QVERIFY(!refused || t.refusal);
            refused = t.refusal.has_value();
            fitting += !refused;
            QCOMPARE(bool(connectPorts(plant(), catalogue(), {"n1", "permeate"}, t.port)), !refused);
        }
        QVERIFY(fitting >= 3);
        const auto free = fittingPorts(plant(), catalogue(), "n1");
        for (const model::PortRef& p : free) QVERIFY(p.port != "out"); // has its stream
        QVERIFY(portTargets(plant(), catalogue(), {"absent", "out"}).empty());
    }

    void copiesUnitsStreamsAndComponents()
    {
        const Flowsheet before = plant();
        const std::string text = copyUnits(before, {"n1", "production"});
        const auto pasted = pasteUnits(before, text);
        QVERIFY(pasted);
        QCOMPARE(pasted->units, (Ids{"n1_2", "production_2"}));
        const Flowsheet& f = pasted->flowsheet;
        QCOMPARE(f.streams.size(), before.streams.size() + 1);
        QCOMPARE(f.streams.back().from.text(), "n1_2.out");
        QVERIFY(f.unit("n1_2")->params == before.unit("n1")->params);
        QCOMPARE(f.components.size(), before.components.size());
        const auto elsewhere = pasteUnits({}, text, model::Point{5, 5});
        QCOMPARE(elsewhere->units, (Ids{"n1", "production"}));
        QVERIFY(!elsewhere->flowsheet.components.empty());
        QVERIFY(surviveTheFile(elsewhere->flowsheet));
        QVERIFY(!pasteUnits(before, "no plant"));
        QCOMPARE(duplicateUnits(before, {"feed"})->units, Ids{"feed_2"});
    }

    void takesControllersZonesAndNotesAlong()
    {
        Flowsheet before = plant();
        before.notes = {{"Left", {1, 2}}, {"Right", {7, 2}}};
        before.zones = {{"Upstream", {"n1", "production"}}};
        Ids all;
        for (const model::UnitEntry& unit : before.units) all.push_back(unit.id);
        QVERIFY(!before.controllers.empty());
        const auto pasted = pasteUnits(before, copyUnits(before, all, {1}));
        QVERIFY(pasted);
        const Flowsheet& f = pasted->flowsheet;
        QCOMPARE(f.controllers.size(), 2 * before.controllers.size());
        QCOMPARE(f.controllers.back().id, before.controllers.back().id + "_2");
        QCOMPARE(f.controllers.back().writes, "production_2" + before.controllers.back().writes.substr(10));
        QCOMPARE(f.zones.size(), 2 * before.zones.size());
        QCOMPARE(f.zones.back().units.front(), before.zones.back().units.front() + "_2");
        QCOMPARE(pasted->notes, NoteIndices{2});
        QCOMPARE(f.notes.back(), (model::NoteEntry{"Right", {9, 4}}));
        QVERIFY(surviveTheFile(f));
        // Of a controller whose port loses its stream, and of half a zone, nothing is taken along.
        const auto half = pasteUnits(before, copyUnits(before, {"production"}));
        QCOMPARE(half->flowsheet.controllers.size(), before.controllers.size());
        QCOMPARE(half->flowsheet.zones.size(), before.zones.size());
    }

    void keepsItsOwnComponentsAndSaysSo()
    {
        const Flowsheet before = plant();
        const std::string text = copyUnits(before, {"n1"});
        QCOMPARE(pasteUnits(before, text)->kept, Ids{});
        Flowsheet other = before;
        other.components.front()["label"] = base::Json("Something else");
        const std::string id = other.components.front().find("id")->string();
        QCOMPARE(pasteUnits(other, text)->kept, Ids{id});
        QVERIFY(pasteUnits(other, text)->flowsheet.components == other.components);
    }

    void keepsNotesOfTheCanvas()
    {
        const Flowsheet one = must(addNote(must(addNote(plant(), "Sterile side", {3, 4})), "Second", {0, 0}));
        QCOMPARE(one.notes.size(), 2u);
        QVERIFY(surviveTheFile(one));
        QCOMPARE(must(setNote(one, 0, "Clean side")).notes[0], (model::NoteEntry{"Clean side", {3, 4}}));
        QCOMPARE(must(moveNote(one, 1, {5, -1})).notes[1].at, (model::Point{5, -1}));
        QCOMPARE(must(setNote(one, 0, "")).notes, (std::vector<model::NoteEntry>{{"Second", {0, 0}}}));
        QVERIFY(must(removeNotes(one, {1, 0, 1})) == plant());
        QVERIFY(!addNote(one, "", {0, 0}));
        QVERIFY(!addNote(one, "Nowhere", {std::nan(""), 0}));
        QVERIFY(!setNote(one, 2, "Gone") && !moveNote(one, 2, {}) && !removeNotes(one, {2}));
    }

    void placesWhatIsPasted()
    {
        const auto a = addUnit({}, catalogue(), {"hold_tank", model::Point{10, 10}, "", false});
        const auto b = addUnit(a->flowsheet, catalogue(), {"hold_tank", model::Point{30, 8}, "", false});
        const std::string text = copyUnits(b->flowsheet, {"hold_tank", "hold_tank_2"});
        const auto pasted = pasteUnits(b->flowsheet, text, model::Point{0, 0});
        QVERIFY(*pasted->flowsheet.units[2].at == (model::Point{0, 2}));
        QVERIFY(*pasted->flowsheet.units[3].at == (model::Point{20, 0}));
        QVERIFY(*pasteUnits(b->flowsheet, text)->flowsheet.units[2].at == (model::Point{12, 12}));
    }

    void groupsIntoZones()
    {
        const Flowsheet f = must(groupUnits(plant(), {"n1", "production"}, "Upstream"));
        QCOMPARE(f.zones.at(0).units, (Ids{"n1", "production"}));
        const Flowsheet g = must(groupUnits(f, {"production", "harvest"}, "Middle"));
        QCOMPARE(g.zones.at(0).units, Ids{"n1"});
        QCOMPARE(must(renameZone(g, "Middle", "Centre")).zones.at(1).label, "Centre");
        QVERIFY(!renameZone(g, "Middle", "Upstream"));
        QCOMPARE(must(ungroup(g, "Upstream")).zones.size(), 1u);
        QVERIFY(!ungroup(g, "Nowhere"));
        QVERIFY(!groupUnits(g, {}, "Empty"));
        QVERIFY(!groupUnits(g, {"n1"}, ""));
        // A zone without units goes with its last one.
        QCOMPARE(must(removeUnits(g, catalogue(), {"n1"})).zones.size(), 1u);
    }

    void editsTheRecipe()
    {
        const Flowsheet before = plant();
        model::PhaseEntry phase = before.phases[0];
        phase.id = "expand";
        const Flowsheet f = must(setPhase(before, phase, "grow"));
        QCOMPARE(f.phases[1].after.at(0), "expand");
        phase.id = "feed";
        QVERIFY(!setPhase(f, phase, "expand"));
        phase.id = "rest";
        phase.after = {"feed"};
        QCOMPARE(must(setPhase(f, phase)).phases.size(), 5u);
        const Flowsheet g = must(removePhase(before, "inoculate"));
        QCOMPARE(g.phases[1].after.at(0), "grow");
        QVERIFY(!removePhase(before, "absent"));
        QVERIFY(must(setDoses(before, "feed", {})).phases[2].dose.isNull());
        QVERIFY(must(setDuration(before, "21 d")).duration == base::Json("21 d"));
        QVERIFY(surviveTheFile(must(setDuration({}, "2 h"))));
        QVERIFY(surviveTheFile(must(setPhase({}, phase))));
    }

    // A controller of phases follows their names, and goes with the last of them: without one it would work all the time.
    void controllersFollowTheirPhases()
    {
        Flowsheet before = plant();
        before.controllers[0].during = base::Json("feed");
        QVERIFY(surviveTheFile(before));
        model::PhaseEntry feed = before.phases[2];
        QCOMPARE(feed.id, "feed");
        feed.id = "feeding";
        QVERIFY(must(setPhase(before, feed, "feed")).controllers[0].during == base::Json("feeding"));
        QVERIFY(must(removePhase(before, "feed")).controllers.empty());
        before.controllers[0].during = base::Json::array({base::Json("grow"), base::Json("feed")});
        QVERIFY(surviveTheFile(before));
        QVERIFY(must(setPhase(before, feed, "feed")).controllers[0].during ==
                base::Json::array({base::Json("grow"), base::Json("feeding")}));
        QVERIFY(must(removePhase(before, "feed")).controllers[0].during == base::Json::array({base::Json("grow")}));
        QVERIFY(must(setValue(before, "controllers/level/during", base::Json())).controllers[0].during.isNull());
    }

    void editsControllersComponentsAndTags()
    {
        const Flowsheet before = plant();
        model::ControllerEntry controller = before.controllers[0];
        controller.id = "bleed_level";
        QCOMPARE(must(setController(before, controller, "level")).controllers.size(), 1u);
        QCOMPARE(must(setController(before, controller)).controllers.size(), 2u);
        QVERIFY(must(removeController(before, "level")).controllers.empty());
        base::Json component = base::Json::object({{"id", "lactate"}, {"basis", "amount"}});
        const Flowsheet f = must(setComponent(before, component));
        QCOMPARE(f.components.size(), before.components.size() + 1);
        QVERIFY(must(removeComponent(f, "lactate")) == before);
        component["id"] = "glucose";
        QVERIFY(!setComponent(f, component, "lactate"));
        QVERIFY(!setComponent(f, base::Json::object({{"basis", "mass"}})));
        QCOMPARE(must(mapTag(before, "GLC", "production.glucose")).tags.size(), 2u);
        QCOMPARE(must(mapTag(before, "VCD", "n1.cells")).tags[0].variable, "n1.cells");
        QVERIFY(must(mapTag(before, "VCD", "")).tags.empty());
    }

    void changingTheTypeKeepsWhatFits()
    {
        const Flowsheet f = must(retypeUnit(plant(), catalogue(), "n1", "hold_tank"));
        QCOMPARE(f.unit("n1")->type, "hold_tank");
        QVERIFY(f.unit("n1")->params.find("vessel_volume"));
        QVERIFY(!f.unit("n1")->params.find("kinetics"));
        QCOMPARE(f.streams.size(), plant().streams.size());
        const Flowsheet g = must(retypeUnit(plant(), catalogue(), "n1", "outlet"));
        QVERIFY(g.unit("n1")->initial.isNull());
        QCOMPARE(g.streams.size(), plant().streams.size() - 1);
    }
};

TITER_TEST(EditsTest)

} // namespace tst_edits

#include "tst_edits.moc"
