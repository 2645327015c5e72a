// From a flowsheet to a plant: what a sound plant file becomes.
#include "core/model/plant/plant.h"
#include "tests/support/core/fake_types.h"
#include "tests/support/core/plants.h"
#include "tests/support/test_program.h"

#include <cmath>

namespace tst_check {

using namespace titer;
using namespace titer::model;

namespace {

Plant plantOf(const std::string& text)
{
    base::Errors errors;
    const Flowsheet f = readPlant(text, errors);
    Plant plant = check(f, support::fakeCatalogue(), errors);
    for (const base::Error& e : errors)
        QTest::qFail(qPrintable(QString::fromStdString(e.where + ": " + e.what.text())), __FILE__, __LINE__);
    return plant;
}

// Components, units and streams in a file of their own.
std::string sheet(const std::string& units, const std::string& streams, const std::string& rest = "")
{
    return R"({"format": "titer.plant/1", "components": [{"id": "a", "basis": "mass"}, {"id": "b", "basis": "mass"}], "units": [)" +
           units + R"(], "streams": [)" + streams + "]" + (rest.empty() ? "" : ", " + rest) + "}";
}

QStringList notices(const Plant& plant)
{
    QStringList list;
    for (const base::Notice& n : plant.notices) list << QString::fromStdString(n.where + ": " + n.what.text());
    return list;
}

QStringList carried(const Plant& plant, const char* unit)
{
    QStringList list;
    for (const int c : plant.units[plant.unitIndex(unit)].setup.carried)
        list << QString::fromStdString(plant.components[c].id);
    return list;
}

bool near(double a, double b)
{
    return std::abs(a - b) <= 1e-12 * std::abs(b);
}

} // namespace

class Check : public QObject {
    Q_OBJECT

private slots:
    void readsQuantitiesAsSi();
    void convertsBetweenBasesByMolarAndCellMass();
    void keepsStartValuesOfSetPoints();
    void bindsRolesToComponentsOfTheSameIdByDefault();
    void letsARoleStayEmpty();
    void readsAProgram();
    void findsTypesByAFormerId();
    void carriesWhatCanReachAUnit();
    void carriesAroundARecycle();
    void leavesOutVariablesThatTheUnitDoesNotHave();
    void setupsOutliveTheFlowsheetAndACopyOfThePlant();
    void readsTheRecipe();
    void resolvesATransferThroughPumpsAndFollowers();
    void startsOnlyWhatWaitsForTheTransfer();
    void readsControllersAndTags();
    void namesEveryTargetByItsTag();
    void leavesAPlantWithoutRecipeOpen();
    void noticesWhatDoesNotApply();
    void noticesPhasesThatNeverBegin();
    void noticesPhasesThatSetTheFlowOfAProgram_data();
    void noticesPhasesThatSetTheFlowOfAProgram();
    void noticesControllersThatWriteTheFlowOfAProgram_data();
    void noticesControllersThatWriteTheFlowOfAProgram();
    void noticesAUnitThatIsConnectedToNothing();
    void noticesThatAGasStreamBringsNothing();
    void acceptsPhasesThatFollowEachOther();
    void checksTwoThousandUnits();
};

void Check::readsQuantitiesAsSi()
{
    const Plant p = plantOf(support::fakePlant());
    const PlantUnit& production = p.units[p.unitIndex("production")];
    QCOMPARE(production.setup.params["vessel_volume"], 2.5);
    QCOMPARE(production.setup.params.choice("stirrer"), std::string_view("power"));
    QCOMPARE(production.setup.params["power"], 2000.0);
    QVERIFY(near(production.setup.params.perComponent("retention")[0], 0.98));
    QCOMPARE(production.setup.params.perComponent("retention")[1], 0.0);
    QVERIFY(near(production.setup.params.perComponent("solubility")[2], 10.0));
    QCOMPARE(production.setup.params.perComponent("solubility")[3], 100.0);
    QVERIFY(near(production.setup.initialVolume, 1.5));
    QCOMPARE(production.label, std::string("Production"));
    QVERIFY(near(p.components[0].cellMass, 350e-15));
    QCOMPARE(p.components[3].pka, (std::vector<double>{6.35, 10.33}));
    QVERIFY(near(p.duration, 19 * 86400.0));
}

void Check::convertsBetweenBasesByMolarAndCellMass()
{
    const Plant p = plantOf(support::fakePlant());
    const UnitSetup& n1 = p.units[p.unitIndex("n1")].setup;
    QVERIFY(near(n1.initial[0], 0.5e12));
    QVERIFY(near(n1.initial[1], 30.0)); // 5.4 g/L of 180 g/mol
    const Plant q =
        plantOf(R"({"format": "titer.plant/1", "components": [{"id": "cells", "basis": "count", "cell_mass": "350 pg"}],
        "units": [{"id": "t", "type": "tank", "initial": {"volume": 1, "cells": "0.35 g/L"}}]})");
    QVERIFY(near(q.units[0].setup.initial[0], 1e12));
}

void Check::keepsStartValuesOfSetPoints()
{
    const Plant p = plantOf(support::fakePlant());
    const PlantUnit& production = p.units[p.unitIndex("production")];
    QCOMPARE(production.set.size(), 2u);
    QVERIFY(near(production.set[0], 309.65));
    QVERIFY(production.setup.set == production.set);
    QCOMPARE(p.units[p.unitIndex("harvest")].set[0], 310.15);
}

void Check::bindsRolesToComponentsOfTheSameIdByDefault()
{
    const Plant p = plantOf(support::fakePlant());
    const BoundLaw& law = p.units[p.unitIndex("n1")].setup.kinetics;
    QVERIFY(bool(law));
    QCOMPARE(law.componentOf("cells"), 0);
    QCOMPARE(law.componentOf("substrate"), 1);
    QCOMPARE(law.componentOf("oxygen"), -1);
    QVERIFY(near(law.params[0], 1e-5));
    QVERIFY(!p.units[p.unitIndex("harvest")].setup.kinetics);
}

void Check::letsARoleStayEmpty()
{
    const std::string text =
        R"({"format": "titer.plant/1", "components": [{"id": "cells", "basis": "count"}, {"id": "substrate", "basis": "amount"}, {"id": "oxygen", "basis": "amount"}],
        "units": [{"id": "t", "type": "tank", "params": {"kinetics": {"type": "growth"ROLES}}}]})";
    const auto with = [&](const char* roles) {
        return plantOf(std::string(text).replace(text.find("ROLES"), 5, roles));
    };
    QCOMPARE(with("").units[0].setup.kinetics.componentOf("oxygen"), 2);
    QCOMPARE(carried(with(""), "t"), (QStringList{"cells", "substrate", "oxygen"}));
    const Plant without = with(R"(, "species": {"oxygen": null})");
    QCOMPARE(without.units[0].setup.kinetics.componentOf("oxygen"), -1);
    QCOMPARE(carried(without, "t"), (QStringList{"cells", "substrate"}));
}

void Check::readsAProgram()
{
    const Plant p = plantOf(support::fakePlant());
    const auto& program = p.units[p.unitIndex("feed")].setup.program;
    QCOMPARE(program.size(), 2u);
    QCOMPARE(program[0].duration, 86400.0);
    QVERIFY(near(program[0].flow, 1e-3 / 3600));
    QVERIFY(near(program[0].flowRamp, 1e-3 / 3600 / 3600));
    QVERIFY(near(program[0].concentration[1], 2000.0));
    QVERIFY(near(program[0].ramp[1], 1.0 / 3600)); // 0.18 g/L/h of 180 g/mol
    QCOMPARE(program[0].temperature, 298.15);
    QCOMPARE(program[1].duration, 0.0);
    QVERIFY(near(program[1].temperature, 277.15));
    QCOMPARE(program[1].concentration, std::vector<double>(5, 0.0));
}

void Check::findsTypesByAFormerId()
{
    const Plant p = plantOf(support::fakePlant());
    QCOMPARE(std::string_view(p.units[p.unitIndex("n1")].type->id), std::string_view("tank"));
}

void Check::carriesWhatCanReachAUnit()
{
    const Plant p = plantOf(support::fakePlant());
    QCOMPARE(carried(p, "feed"), QStringList{"glucose"});
    QCOMPARE(carried(p, "n1"), (QStringList{"cells", "glucose"}));
    QCOMPARE(carried(p, "production"), (QStringList{"cells", "glucose", "mab"}));
    QCOMPARE(carried(p, "harvest"), carried(p, "production"));
    QCOMPARE(carried(p, "waste"), carried(p, "production"));
}

void Check::carriesAroundARecycle()
{
    const Plant p = plantOf(sheet(
        R"({"id": "t", "type": "tank", "initial": {"volume": 1, "a": 1}}, {"id": "p", "type": "pump"}, {"id": "u", "type": "tank", "initial": {"b": "1 g/L"}})",
        R"({"from": "t.out", "to": "p.in"}, {"from": "p.out", "to": "u.in"}, {"from": "u.out", "to": "t.in"})"));
    for (const char* unit : {"t", "p", "u"}) QCOMPARE(carried(p, unit), (QStringList{"a", "b"}));
}

void Check::leavesOutVariablesThatTheUnitDoesNotHave()
{
    const Plant p = plantOf(support::fakePlant());
    QCOMPARE(p.units[p.unitIndex("production")].variables, (std::vector<int>{0, 1, 2}));
    QCOMPARE(p.units[p.unitIndex("harvest")].variables, (std::vector<int>{0, 1}));
    const auto growth = findReadTarget(p, "harvest.growth_rate");
    QVERIFY(!growth.ok());
    QVERIFY(growth.error().what.text().find("with its present rate law") != std::string::npos);
}

void Check::setupsOutliveTheFlowsheetAndACopyOfThePlant()
{
    Plant copy;
    {
        const Plant p = plantOf(support::fakePlant());
        copy = p;
    }
    QCOMPARE(copy.units[1].setup.components->size(), 5u);
    QCOMPARE((*copy.units[1].setup.components)[2].id, std::string("mab"));
    QCOMPARE(copy.unitIndex("waste"), 4);
    QCOMPARE(copy.unitIndex("none"), -1);
    QVERIFY(copy.units[1].model != nullptr);
}

void Check::readsTheRecipe()
{
    const Plant p = plantOf(support::fakePlant());
    QCOMPARE(p.phases.size(), 4u);
    const PlantPhase& grow = p.phases[0];
    QCOMPARE(grow.at, 0.0);
    QVERIFY(!grow.all && !grow.isTransfer);
    QCOMPARE(grow.until.size(), 2u);
    QVERIFY(grow.until[0].kind == Condition::Kind::Above && grow.until[0].value.kind == ReadTarget::Kind::Component);
    QVERIFY(near(grow.until[0].limit, 3e12));
    QVERIFY(grow.until[1].kind == Condition::Kind::For && near(grow.until[1].limit, 96 * 3600.0));

    const PlantPhase& inoculate = p.phases[1];
    QVERIFY(inoculate.isTransfer);
    QCOMPARE(inoculate.at, -1.0);
    QCOMPARE(inoculate.after, std::vector<int>{0});
    QCOMPARE(inoculate.transfer.unit, p.unitIndex("n1"));
    QCOMPARE(inoculate.transfer.receivers, std::vector<int>{p.unitIndex("production")});
    QVERIFY(near(inoculate.transfer.flow, 1e-4));
    QCOMPARE(inoculate.until.size(), 3u);
    QVERIFY(inoculate.until[0].kind == Condition::Kind::Guard && inoculate.until[0].unit == p.unitIndex("n1") &&
            inoculate.until[0].guard == 0);
    QVERIFY(inoculate.until[1].kind == Condition::Kind::Volume && near(inoculate.until[1].limit, 0.25));
    QVERIFY(inoculate.until[2].kind == Condition::Kind::Guard && inoculate.until[2].unit == p.unitIndex("production") &&
            inoculate.until[2].guard == 1);

    const PlantPhase& feed = p.phases[2];
    QVERIFY(feed.all);
    QVERIFY(near(feed.until[1].limit, 10.0)); // 1.8 g/L of 180 g/mol
    QCOMPARE(feed.set.size(), 2u);
    QVERIFY(near(feed.set[0].second, 306.15));
    QVERIFY(near(feed.set[1].second, 1e-6));
    QCOMPARE(feed.doses.size(), 1u);
    QCOMPARE(feed.doses[0].stream, 1);
    QCOMPARE(feed.doses[0].source, p.unitIndex("feed"));
    QCOMPARE(feed.doses[0].target, p.unitIndex("production"));
    QVERIFY(near(feed.doses[0].volume, 0.04) && near(feed.doses[0].first, 72 * 3600.0) &&
            near(feed.doses[0].every, 86400.0));
    QCOMPARE(p.phases[3].label, std::string("Harvest"));
}

void Check::resolvesATransferThroughPumpsAndFollowers()
{
    const Plant p = plantOf(sheet(
        R"({"id": "t", "type": "tank", "initial": {"volume": 1}}, {"id": "pump", "type": "pump"}, {"id": "split", "type": "splitter"},
                                     {"id": "u", "type": "tank"}, {"id": "w", "type": "tank"}, {"id": "far", "type": "drain"})",
        R"({"from": "t.out", "to": "pump.in"}, {"from": "pump.out", "to": "split.in"}, {"from": "split.out1", "to": "u.in"}, {"from": "split.out2", "to": "w.in"},
                                     {"from": "u.out", "to": "far.in"})",
        R"("recipe": {"phases": [{"id": "move", "unit": "t", "at": 0, "transfer": {"from": "pump.out", "flow": "1 L/min", "until": {"any": ["empty", "full"]}}}]})"));
    const PlantPhase& move = p.phases[0];
    QCOMPARE(move.transfer.unit, p.unitIndex("pump"));
    QCOMPARE(move.transfer.sources, std::vector<int>{p.unitIndex("t")});
    std::vector<int> receivers = move.transfer.receivers;
    std::sort(receivers.begin(), receivers.end());
    QCOMPARE(receivers, (std::vector<int>{p.unitIndex("split"), p.unitIndex("u"), p.unitIndex("w")}));
    QCOMPARE(move.until.size(), 3u); // empty of t, full of u and of w
    QCOMPARE(move.until[0].unit, p.unitIndex("t"));
}

void Check::startsOnlyWhatWaitsForTheTransfer()
{
    const Plant p = plantOf(sheet(
        R"({"id": "t", "type": "tank", "initial": {"volume": 1}}, {"id": "s", "type": "source"}, {"id": "mix", "type": "mixer"}, {"id": "w", "type": "drain"})",
        R"({"from": "t.out", "to": "mix.in"}, {"from": "s.out", "to": "mix.in"}, {"from": "mix.out", "to": "w.in"})",
        R"("recipe": {"phases": [{"id": "move", "unit": "t", "at": 0, "transfer": {"from": "t.out", "flow": "1 L/min", "until": "empty"}}]})"));
    QVERIFY(p.phases[0].transfer.receivers.empty());
}

void Check::readsControllersAndTags()
{
    const Plant p = plantOf(support::fakePlant());
    QCOMPARE(p.controllers.size(), 2u);
    const PlantController& level = p.controllers[0];
    QVERIFY(level.hasRead && level.controller);
    QVERIFY(near(level.setpoint, 2.0));
    QCOMPARE(level.period, 3600.0);
    QCOMPARE(tagOf(p, level.reads), std::string("production.volume"));
    QCOMPARE(tagOf(p, level.writes), std::string("production.bleed.flow"));
    QVERIFY(!p.controllers[1].hasRead);
    QCOMPARE(p.tags.size(), 1u);
}

void Check::namesEveryTargetByItsTag()
{
    const Plant p = plantOf(support::fakePlant());
    for (const char* tag : {"production.volume", "production.growth_rate", "production.mab", "production.in.flow",
                            "production.out.flow", "feed.out.glucose", "waste.in.cells"}) {
        const auto target = findReadTarget(p, tag);
        QVERIFY2(target.ok(), tag);
        QCOMPARE(tagOf(p, *target), std::string(tag));
    }
    QCOMPARE(findReadTarget(p, "production.mab")->unitOfMeasure, std::string("kg/m3"));
    QCOMPARE(findReadTarget(p, "production.in.flow")->unitOfMeasure, std::string("m3/s"));
    QVERIFY(!findReadTarget(p, "production.in.flow")->outPort);
    for (const char* tag : {"production.temperature", "production.kla", "feed.out.flow", "n1.out.flow"}) {
        const auto target = findWriteTarget(p, tag);
        QVERIFY2(target.ok(), tag);
        QCOMPARE(tagOf(p, *target), std::string(tag));
    }
    QCOMPARE(unitOf(p, *findWriteTarget(p, "production.kla")), std::string("1/s"));
    QCOMPARE(unitOf(p, *findWriteTarget(p, "feed.out.flow")), std::string("m3/s"));
    // Reading gives the variable, writing the set-point; one that is called as no variable is read as it stands.
    QVERIFY(findReadTarget(p, "production.temperature")->kind == ReadTarget::Kind::Variable);
    const auto kla = findReadTarget(p, "production.kla");
    QVERIFY(kla.ok() && kla->kind == ReadTarget::Kind::SetPoint);
    QCOMPARE(tagOf(p, *kla), std::string("production.kla"));
    QCOMPARE(kla->unitOfMeasure, std::string("1/s"));
    QCOMPARE(findWriteTarget(p, "production.temperature")->setPoint, 0);
}

void Check::leavesAPlantWithoutRecipeOpen()
{
    const Plant p = plantOf(sheet(R"({"id": "t", "type": "tank"})", ""));
    QVERIFY(p.phases.empty());
    QCOMPARE(p.duration, 0.0);
    QVERIFY(notices(p).isEmpty());
}

void Check::noticesWhatDoesNotApply()
{
    const Plant p = plantOf(sheet(
        R"({"id": "t", "type": "tank", "params": {"power": "1 kW", "kla": "10 1/h"}})", "",
        R"("controllers": [{"id": "c", "type": "clock", "reads": "t.volume", "setpoint": 1, "writes": "t.temperature", "period": 1}])"));
    QCOMPARE(notices(p),
             (QStringList{
                 "units/t/params/power: “power” is not used while “stirrer” is “gentle”.",
                 "units/t/params/kla: “kla” is not used while “stirrer” is “gentle”.",
                 "controllers/c/reads: A controller of the type “clock” reads nothing; this tag is not used.",
                 "controllers/c/setpoint: A controller of the type “clock” has no set-point; this one is not used."}));
}

void Check::noticesPhasesThatNeverBegin()
{
    const Plant p = plantOf(sheet(
        R"({"id": "t", "type": "tank"})", "",
        R"("recipe": {"duration": "1 d", "phases": [{"id": "a", "unit": "t", "at": 0}, {"id": "b", "unit": "t", "after": ["a"]}]})"));
    QCOMPARE(notices(p),
             QStringList{"recipe/phases/b: The phase “b” never starts: “a”, which it waits for, has no end."});
    const Plant q = plantOf(sheet(
        R"({"id": "t", "type": "tank"})", "",
        R"("recipe": {"duration": "1 d", "phases": [{"id": "a", "unit": "t", "at": 0, "until": {"for": "2 d"}}, {"id": "b", "unit": "t", "after": ["a"]}]})"));
    QCOMPARE(notices(q), QStringList{"recipe/phases/b: The phase “b” starts after the end of the recipe."});
}

void Check::noticesPhasesThatSetTheFlowOfAProgram_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("start"); // and end of the phase that sets the flow
    QTest::addColumn<bool>("noticed");
    const QString lasting = R"("at": 10, "until": {"for": 10})";
    const auto row = [](const char* name, const QString& program, const QString& start, bool noticed) {
        QTest::newRow(name) << program << start << noticed;
    };
    row("a flow that goes on", R"([{"flow": 1}])", lasting, true);
    row("no flow", R"([{"flow": 0}])", lasting, false);
    row("concentrations alone", R"([{"concentration": {"a": 1}}])", lasting, false);
    row("a flow until then", R"([{"for": 10, "flow": 1}, {"flow": 0}])", lasting, false);
    row("a flow until shortly after", R"([{"for": 10.1, "flow": 1}, {"flow": 0}])", lasting, true);
    row("a flow from its end on", R"([{"for": 20}, {"flow": 1}])", lasting, false);
    row("a flow from shortly before its end on", R"([{"for": 19.9}, {"flow": 1}])", lasting, true);
    row("a flow while it may last", R"([{"for": 500}, {"flow": 1}])",
        R"("at": 10, "until": {"value": "t.volume", "above": 1})", true);
    row("a flow after the end of the recipe", R"([{"for": 1000}, {"flow": 1}])", R"("at": 10)", false);
    row("a flow that begins at 0", R"([{"for": 15, "ramp": {"flow": 0.1}}, {"flow": 0}])", lasting, true);
    row("a flow that has come down to 0", R"([{"for": 5, "flow": 1, "ramp": {"flow": -0.2}}])", lasting, false);
    row("a flow that is held where its line ends", R"([{"for": 5, "flow": 1, "ramp": {"flow": -0.1}}])", lasting, true);
    row("a flow of a later round", R"([{"for": 45}, {"flow": 1}])",
        R"("at": 10, "until": {"for": 10}, "repeat": {"times": 5, "after": ["p"]})", true);
}

// Whatever the program gives by itself while the phase may last is not used, and said; all else is no conflict.
void Check::noticesPhasesThatSetTheFlowOfAProgram()
{
    QFETCH(QString, program);
    QFETCH(QString, start);
    QFETCH(bool, noticed);
    const Plant p = plantOf(
        sheet(R"({"id": "t", "type": "tank"}, {"id": "s", "type": "source", "program": )" + program.toStdString() + "}",
              R"({"from": "s.out", "to": "t.in"})",
              R"("recipe": {"duration": 1000, "phases": [{"id": "p", "unit": "s", "set": {"s.out.flow": 2}, )" +
                  start.toStdString() + "}]}"));
    const QString what = QStringLiteral("recipe/phases/p/set/s.out.flow: The phase “p” also sets “s.out.flow”: during "
                                        "this phase the flow in the program of “s” is not used.");
    QCOMPARE(notices(p), noticed ? QStringList{what} : QStringList());
}

void Check::noticesControllersThatWriteTheFlowOfAProgram_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("during");
    QTest::addColumn<bool>("noticed");
    const QString always, phase = R"("during": "p", )", both = R"("during": ["p", "q"], )";
    QTest::newRow("a flow at some time") << R"([{"for": 500}, {"flow": 1}])" << always << true;
    QTest::newRow("no flow") << R"([{"flow": 0}])" << always << false;
    QTest::newRow("concentrations alone") << R"([{"concentration": {"a": 1}}])" << always << false;
    QTest::newRow("a flow after the recipe") << R"([{"for": 1000}, {"flow": 1}])" << always << false;
    QTest::newRow("a flow until its phase") << R"([{"for": 10, "flow": 1}, {"flow": 0}])" << phase << false;
    QTest::newRow("a flow into its phase") << R"([{"for": 11, "flow": 1}, {"flow": 0}])" << phase << true;
    QTest::newRow("a flow in its second phase") << R"([{"for": 31}, {"flow": 1}])" << both << true;
    QTest::newRow("a flow after its phases") << R"([{"for": 50}, {"flow": 1}])" << both << false;
}

// As for phases: what the program gives while the controller works is not used.
void Check::noticesControllersThatWriteTheFlowOfAProgram()
{
    QFETCH(QString, program);
    QFETCH(QString, during);
    QFETCH(bool, noticed);
    const Plant p = plantOf(
        sheet(R"({"id": "t", "type": "tank"}, {"id": "s", "type": "source", "program": )" + program.toStdString() + "}",
              R"({"from": "s.out", "to": "t.in"})",
              R"("recipe": {"duration": 1000, "phases": [{"id": "p", "unit": "t", "at": 10, "until": {"for": 10}},
                 {"id": "q", "unit": "t", "at": 30, "until": {"for": 10}}]},
                 "controllers": [{"id": "c", "type": "clock", "writes": "s.out.flow", )" +
                  during.toStdString() + R"("period": 1}])"));
    const QString what = QStringLiteral("controllers/c/writes: The controller “c” writes “s.out.flow”: while it is "
                                        "active, the flow in the program of “s” is not used.");
    QCOMPARE(notices(p), noticed ? QStringList{what} : QStringList());
}

void Check::noticesAUnitThatIsConnectedToNothing()
{
    const Plant p =
        plantOf(sheet(R"({"id": "t", "type": "tank"}, {"id": "u", "type": "drain"}, {"id": "lost", "type": "drain"})",
                      R"({"from": "t.out", "to": "u.in"})"));
    QCOMPARE(notices(p), QStringList{"units/lost: “lost” is unconnected."});
}

void Check::noticesThatAGasStreamBringsNothing()
{
    const Plant p = plantOf(sheet(R"({"id": "t", "type": "tank", "initial": {"a": 1}}, {"id": "u", "type": "tank"})",
                                  R"({"from": "t.off", "to": "u.gas"})"));
    QCOMPARE(notices(p), QStringList{"streams/0: The contents of the gas stream from “t” are not computed: “u” "
                                     "takes its gas from its own set-points."});
    QCOMPARE(carried(p, "u"), QStringList());
}

void Check::acceptsPhasesThatFollowEachOther()
{
    const std::string units = R"({"id": "t", "type": "tank"}, {"id": "u", "type": "tank"})";
    const std::string streams = R"({"from": "t.out", "to": "u.in"})";
    for (
        const char* phases : {
            R"({"id": "a", "unit": "t", "at": 0, "until": {"for": 10}}, {"id": "b", "unit": "t", "at": 10})",
            R"({"id": "a", "unit": "t", "at": 0, "until": {"value": "t.volume", "above": 1}}, {"id": "b", "unit": "t", "at": 10})", // may end in time
            R"({"id": "a", "unit": "t", "at": 0, "until": {"any": [{"for": 20}, {"event": "full"}]}}, {"id": "b", "unit": "t", "at": 10})",
            R"({"id": "a", "unit": "t", "at": 0}, {"id": "b", "unit": "u", "at": 0})",
            R"({"id": "a", "unit": "t", "at": 0, "until": {"event": "u.full"}}, {"id": "b", "unit": "t", "after": ["a"], "transfer": {"from": "t.out", "flow": 1, "until": "empty"}},
                {"id": "c", "unit": "u", "after": ["b"], "set": {"u.temperature": 300}})",
        })
        (void)plantOf(sheet(units, streams, std::string(R"("recipe": {"phases": [)") + phases + "]}"));
}

void Check::checksTwoThousandUnits()
{
    std::string units = R"({"id": "s", "type": "source", "program": [{"concentration": {"a": "1 g/L"}}]})", streams,
                phases;
    for (int i = 0; i < 2000; ++i) {
        const std::string id = "t" + std::to_string(i);
        units +=
            R"(, {"id": ")" + id +
            R"(", "type": "tank", "params": {"vessel_volume": "400 L", "temperature": "37 °C"}, "initial": {"volume": "300 L", "b": "3 g/L"}})";
        streams += std::string(i ? ", " : "") + R"({"from": ")" + (i ? "t" + std::to_string(i - 1) : "s") +
                   R"(.out", "to": ")" + id + R"(.in"})";
        phases += std::string(i ? ", " : "") + R"({"id": "p)" + std::to_string(i) + R"(", "unit": ")" + id +
                  R"(", "at": ")" + std::to_string(i) + R"( h", "until": {"value": ")" + id +
                  R"(.a", "above": "1 g/L"}, "set": {")" + id + R"(.temperature": "33 °C"}})";
    }
    base::Errors errors;
    const Flowsheet f = readPlant(sheet(units, streams, R"("recipe": {"phases": [)" + phases + "]}"), errors);
    const Plant p = check(f, support::fakeCatalogue(), errors);
    QCOMPARE(carried(p, "t1999"), (QStringList{"a", "b"}));
    QVERIFY(errors.empty());
}

TITER_TEST(Check)

} // namespace tst_check

#include "tst_check.moc"
