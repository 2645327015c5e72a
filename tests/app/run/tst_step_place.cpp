// Steps that come whole: put behind an outlet, the plant checks clean, runs and balances, and its equipment is of the size of what flows in.
#include "app/document/document.h"
#include "app/form/numbers/plant_numbers.h"
#include "app/run/remedies.h"
#include "app/run/step_place.h"
#include "app/study/study_start.h"

#include "core/solve/catalogue.h"
#include "generated/examples.h"
#include "tests/support/test_program.h"

#include <QRectF>
#include <QTest>

#include <algorithm>
#include <cmath>

namespace tst_step_place {

using namespace titer;
using namespace titer::app;
using model::Flowsheet;
using model::PortRef;

namespace {

const model::Catalogue& catalogue()
{
    return solve::catalogue();
}

// A tank with product that nothing empties, and one that the recipe sends out of the plant.
Flowsheet vessel(const char* volume = "50 L", bool sent = false)
{
    base::Errors errors;
    const QString text = R"({"format": "titer.plant/1", "name": "Pool",
      "components": [{"id": "mab", "basis": "mass", "molar_mass": "148 kg/mol", "role": "product"}],
      "units": [{"id": "pool", "type": "hold_tank", "at": [0, 0], "params": {"vessel_volume": "2000 L"},
                 "initial": {"volume": "%1", "mab": "2 g/L"}}%2],
      "streams": [%3], "recipe": {"duration": "4 h", "phases": [%4]}})";
    const QString file =
        sent ? text.arg(volume, R"(, {"id": "away", "type": "outlet", "at": [10, 0], "params": {"takes": "product"}})",
                        R"({"from": "pool.out", "to": "away.in"})",
                        R"({"id": "send", "unit": "pool", "at": "1 h",
                            "transfer": {"from": "pool.out", "flow": "1 L/min", "until": "empty"}})")
             : text.arg(volume, "", "", R"({"id": "rest", "unit": "pool", "at": "0 h", "until": {"for": "2 h"}})");
    const Flowsheet f = model::readPlant(file.toStdString(), errors);
    if (!errors.empty()) qFatal("%s", errors.front().what.text().c_str());
    return f;
}

Run runOf(const Flowsheet& f)
{
    Run run;
    run.flowsheet = f;
    base::Errors errors;
    run.plant = std::make_shared<const model::Plant>(model::check(f, catalogue(), errors));
    for (const base::Error& e : errors) qWarning("%s: %s", e.where.c_str(), e.what.text().c_str());
    if (!errors.empty()) {
        run.plant = nullptr;
        return run;
    }
    run.result = runs::run(run.plant, {.tolerance = 1e-4});
    return run;
}

base::Result<Added> inserted(const Flowsheet& f, const char* step, const PortRef& outlet)
{
    const Run before = runOf(f);
    return insertStep(f, catalogue(), before.plant.get(), *model::stepTemplate(step),
                      stepPlace(f, catalogue(), outlet, &before));
}

void verifyRuns(const Flowsheet& f)
{
    const Run run = runOf(f);
    QVERIFY(run.plant);
    for (const base::Error& e : run.result.errors) qWarning("%s: %s", e.where.c_str(), e.what.text().c_str());
    QVERIFY(run.result.status == figures::RunStatus::Ok);
    QVERIFY2(run.result.balance.worst < 1e-9, qPrintable(QString::number(run.result.balance.worst)));
}

void eachStep()
{
    QTest::addColumn<QString>("step");
    for (const model::StepTemplate& step : model::stepTemplates())
        QTest::addRow("%s", step.id.c_str()) << QString::fromStdString(step.id);
}

double quantity(const Flowsheet& f, const char* path, const char* unit)
{
    const base::Json* value = model::findAtPath(f, path);
    return value ? base::readQuantity(value->string(), unit).value() : 0.0;
}

} // namespace

class StepPlaceTest : public QObject {
    Q_OBJECT

private slots:
    void runsBehindAVessel_data() { eachStep(); }
    void runsBehindAVessel()
    {
        QFETCH(QString, step);
        const base::Result<Added> added = inserted(vessel(), qPrintable(step), {"pool", "out"});
        QVERIFY2(added.ok(), added.ok() ? "" : added.error().what.text().c_str());
        QCOMPARE(added->flowsheet.zones.size(), std::size_t(1));
        QCOMPARE(added->flowsheet.zones.front().units, added->units);
        verifyRuns(added->flowsheet);
        if (QTest::currentTestFailed()) return;
        // What the vessel held has gone into the step.
        const Run run = runOf(added->flowsheet);
        QVERIFY(run.result.column("pool.volume")->values.back() < 2.1e-3); // its heel
    }

    // Between what the recipe sends and where it went.
    void runsInAStreamThatLeavesThePlant_data() { eachStep(); }
    void runsInAStreamThatLeavesThePlant()
    {
        QFETCH(QString, step);
        const base::Result<Added> added = inserted(vessel("50 L", true), qPrintable(step), {"pool", "out"});
        QVERIFY2(added.ok(), added.ok() ? "" : added.error().what.text().c_str());
        verifyRuns(added->flowsheet);
        if (QTest::currentTestFailed()) return;
        const Run run = runOf(added->flowsheet);
        QVERIFY2(run.result.column("away.volume")->values.back() > 1e-4, "nothing is delivered");
    }

    // Two steps with a pool: menus and tags know units by their names.
    void unitsOfASecondStepHaveNamesOfTheirOwn()
    {
        const Flowsheet first = inserted(vessel(), "bind_and_elute", {"pool", "out"})->flowsheet;
        const base::Result<Added> second = inserted(first, "ufdf", {"pool_2", "out"});
        QVERIFY(second.ok());
        std::vector<std::string> names;
        for (const model::UnitEntry& unit : second->flowsheet.units)
            if (!unit.label.empty()) names.push_back(unit.label);
        std::ranges::sort(names);
        QVERIFY(std::ranges::adjacent_find(names) == names.end());
        QVERIFY(std::ranges::find(names, "Pool 2") != names.end());
    }

    // A concentrated product takes a large bed, whose eluate is more than what flowed in: all of it is sent on before the recipe ends.
    // Behind a unit amid a step: the frame of the next one lay over that of the first, where no unit stands.
    void framesOfStepsDoNotOverlap()
    {
        const base::Result<Added> first = inserted(vessel(), "harvest", {"pool", "out"});
        QVERIFY(first.ok());
        const base::Result<Added> broken =
            addUnit(first->flowsheet, catalogue(), {"homogenizer", {}, "centrifuge", true});
        QVERIFY(broken.ok());
        const base::Result<Added> second = inserted(broken->flowsheet, "depth_filtration", {broken->units[0], "out"});
        QVERIFY2(second.ok(), second.ok() ? "" : second.error().what.text().c_str());
        const Flowsheet& f = second->flowsheet;
        QCOMPARE(f.zones.size(), std::size_t(2));
        const auto frameOf = [&](const model::ZoneEntry& zone) {
            QRectF frame;
            for (const std::string& id : zone.units) {
                const model::Point at = *f.unit(id)->at;
                frame |= QRectF(at.x, at.y, 8.0, 12.0); // with its name
            }
            return frame;
        };
        QVERIFY(!frameOf(f.zones[0]).intersects(frameOf(f.zones[1])));
    }

    void deliversAPoolThatIsLargerThanWhatCame()
    {
        Flowsheet f = vessel("50 L", true);
        f.unit("pool")->initial = base::Json::object({{"volume", "50 L"}, {"mab", "20 g/L"}});
        const base::Result<Added> added = inserted(f, "bind_and_elute", {"pool", "out"});
        QVERIFY(added.ok());
        const Run run = runOf(added->flowsheet);
        const std::vector<double>& held = run.result.column(added->exit + ".volume")->values;
        const double peak = *std::ranges::max_element(held);
        QVERIFY2(peak > 0.06, qPrintable(QString::number(peak)));
        QVERIFY2(held.back() < 0.02 * peak, qPrintable(QString::number(held.back())));
    }

    // A transfer is taken for one that ends as what it sends does, and the new phases come after it.
    void beginsWhenWhatFlowsInHasCome()
    {
        const Flowsheet f = vessel("50 L", true);
        const Run run = runOf(f);
        const StepPlace place = stepPlace(f, catalogue(), {"pool", "out"}, &run);
        QCOMPARE(place.phases, Ids{"send"});
        QVERIFY(std::abs(place.ends - 3600.0 - 2880.0) < 10.0); // without the heel of 2 L
        QVERIFY(std::abs(place.inflow.volume - 0.048) < 1e-5);
        QVERIFY(std::abs(place.inflow.product - 0.096) < 1e-5);
        QVERIFY(std::abs(place.inflow.flow - 1e-3 / 60.0) < 1e-7);
        const Flowsheet open = vessel();
        const Run still = runOf(open);
        const StepPlace held = stepPlace(open, catalogue(), {"pool", "out"}, &still);
        QCOMPARE(held.phases, Ids{"rest"});
        QVERIFY(std::abs(held.inflow.volume - 0.05) < 1e-9);
        QVERIFY(std::abs(held.inflow.product - 0.1) < 1e-9);
    }

    // The pool of a column is filled by a phase that sets the flow of a buffer, not by one that transfers to it.
    void beginsWhenTheEluateHasCome()
    {
        const base::Result<Added> column = inserted(vessel(), "bind_and_elute", {"pool", "out"});
        QVERIFY(column.ok());
        const Flowsheet& f = column->flowsheet;
        const std::string pool = column->units[5]; // behind tank, buffer, manifold, column and valve
        const Run run = runOf(f);
        QVERIFY(run.result.column(pool + ".volume")->values.back() > 1e-4);
        QCOMPARE(stepPlace(f, catalogue(), {pool, "out"}, &run).phases, Ids{"elute"});
        const Run whole = runOf(inserted(f, "ufdf", {pool, "out"})->flowsheet);
        QVERIFY(whole.result.column("permeate.volume")->values.back() > 1e-4);
    }

    // The seed vessel is needed by a phase of the production vessel, too: it is emptied into that one.
    void waitsForPhasesOfOtherUnits()
    {
        const auto example = std::ranges::find(model::examples(), "cho-fed-batch", &model::Example::id);
        base::Errors errors;
        const Flowsheet f = model::readPlant(example->text, errors);
        const Run run = runOf(f);
        for (const Run* known : {&run, static_cast<const Run*>(nullptr)})
            QCOMPARE(stepPlace(f, catalogue(), {"n1", "bleed"}, known).phases, Ids{"inoculate"});
        verifyRuns(inserted(f, "harvest", {"n1", "bleed"})->flowsheet);
    }

    // What lasts to the end of the recipe ends there, before the vessel is emptied.
    void anEndlessPhaseGetsItsEnd()
    {
        Flowsheet f = vessel();
        f.phases.front().until = {};
        const base::Result<Added> added = inserted(f, "harvest", {"pool", "out"});
        QVERIFY(added.ok());
        QVERIFY(added->flowsheet.phases.front().until == base::Json::object({{"for", "4 h"}}));
        QCOMPARE(added->flowsheet.phases.back().after, Ids{"rest"});
        verifyRuns(added->flowsheet);
    }

    void equipmentIsOfTheSizeOfWhatFlowsIn()
    {
        const Flowsheet small = inserted(vessel("5 L"), "ufdf", {"pool", "out"})->flowsheet;
        const Flowsheet large = inserted(vessel("500 L"), "ufdf", {"pool", "out"})->flowsheet;
        const auto area = [](const Flowsheet& f) { return quantity(f, "units/skid/params/area", "m2"); };
        QVERIFY(std::abs(area(small) - 0.0556) < 1e-9);
        QVERIFY(std::abs(area(large) - 5.56) < 1e-9);
        QVERIFY(large.unit("skid")->note.find("5.56 m2") != std::string::npos);
    }

    // Without product a step that is sized by it is a guess, and says so; with it what is lost then offers the size.
    void aGuessedSizeSaysSo()
    {
        const model::StepTemplate& step = *model::stepTemplate("bind_and_elute");
        QVERIFY(isGuess(step, {.volume = 0.05}) && !isGuess(step, {.volume = 0.05, .product = 0.1}));
        QVERIFY(!isGuess(*model::stepTemplate("sterile_filtration"), {.volume = 0.05}));
        const auto isSaid = [](const Flowsheet& f) {
            return f.unit("column")->note.find("this size is a guess") != std::string::npos;
        };
        Flowsheet f = vessel();
        QVERIFY(!isSaid(inserted(f, "bind_and_elute", {"pool", "out"})->flowsheet));
        f.unit("pool")->initial["mab"] = "0 g/L";
        f = inserted(f, "bind_and_elute", {"pool", "out"})->flowsheet;
        QVERIFY(isSaid(f));

        f.unit("pool")->initial["mab"] = "2 g/L";
        const Run run = runOf(f);
        const auto lost = std::ranges::find(run.result.notices, "units/column/params/capacity", &base::Notice::where);
        QVERIFY(lost != run.result.notices.end());
        const std::optional<model::Offer> offer = offerFor(run, *lost);
        QVERIFY(offer);
        const Edited sized = applyOffer(f, catalogue(), *offer);
        QVERIFY(sized.ok());
        QVERIFY(quantity(*sized, "units/column/params/diameter", "m") >
                2.0 * quantity(f, "units/column/params/diameter", "m"));
        const Run after = runOf(*sized);
        QVERIFY(std::ranges::none_of(after.result.notices,
                                     [](const auto& n) { return n.where == "units/column/params/capacity"; }));
    }

    // Nothing is known of a plant that has not run.
    void hasSizesWhereNothingIsKnown()
    {
        const Flowsheet f = vessel();
        for (const model::StepTemplate& step : model::stepTemplates()) {
            const base::Result<Added> added =
                insertStep(f, catalogue(), nullptr, step, stepPlace(f, catalogue(), {"pool", "out"}, nullptr));
            QVERIFY2(added.ok(), step.id.c_str());
            base::Errors errors;
            model::check(added->flowsheet, catalogue(), errors);
            QVERIFY2(errors.empty(), errors.empty() ? "" : errors.front().what.text().c_str());
        }
    }

    // At the end of the recipe, of whichever process.
    void checksCleanBehindEveryExample_data()
    {
        QTest::addColumn<QString>("example");
        for (const model::Example& example : model::examples())
            QTest::addRow("%s", std::string(example.id).c_str())
                << QString::fromUtf8(example.text.data(), example.text.size());
    }
    void checksCleanBehindEveryExample()
    {
        QFETCH(QString, example);
        base::Errors errors;
        const Flowsheet f = model::readPlant(example.toStdString(), errors);
        const model::Plant plant = model::check(f, catalogue(), errors);
        QVERIFY(errors.empty());
        int found = 0, outlets = 0;
        for (const model::PlantUnit& unit : plant.units)
            for (std::size_t p = 0; p < unit.outPorts.size(); ++p) {
                ++outlets;
                const PortRef outlet{unit.id, unit.type->ports[unit.outPorts[p]].key};
                for (const model::StepTemplate& step : model::stepTemplates()) {
                    const base::Result<Added> added =
                        insertStep(f, catalogue(), &plant, step, stepPlace(f, catalogue(), outlet, nullptr));
                    if (!added) continue; // leads on into the plant
                    ++found;
                    base::Errors faults;
                    model::check(added->flowsheet, catalogue(), faults);
                    for (const base::Error& e : faults)
                        qWarning("%s %s: %s: %s", outlet.text().c_str(), step.id.c_str(), e.where.c_str(),
                                 e.what.text().c_str());
                    QVERIFY(faults.empty());
                }
            }
        QCOMPARE(found > 0, outlets > 0); // a plant of equations alone may have none
    }

    void oneUndoTakesAllOfItBack()
    {
        Document document(catalogue());
        QVERIFY(document.newPlant(vessel()).ok());
        const Flowsheet before = document.flowsheet();
        const base::Result<Added> added = inserted(before, "bind_and_elute", {"pool", "out"});
        QVERIFY(document.apply(added->flowsheet, QStringLiteral("Insert a step")));
        QCOMPARE(document.flowsheet().units.size(), before.units.size() + 7);
        document.undoStack()->undo();
        QVERIFY(document.flowsheet() == before);
    }

    void refusesWhatLeadsOn()
    {
        Flowsheet f = inserted(vessel(), "ufdf", {"pool", "out"})->flowsheet;
        const base::Result<Added> added = inserted(f, "harvest", {"pool", "out"});
        QVERIFY(!added.ok());
        QCOMPARE(added.error().what.text(),
                 std::string("“pool.out” already leads to “skid”: choose an outlet that leads "
                             "nowhere or out of the plant."));
        QVERIFY(!inserted(f, "harvest", {"pool", "in"}).ok());
        QVERIFY(!insertStep(f, catalogue(), nullptr, *model::stepTemplate("harvest"), {}).ok());
    }

    // A step that breaks cells goes behind the solids of a centrifuge, any other behind its centrate.
    void aStepThatBreaksCellsTakesTheSolids()
    {
        base::Errors errors;
        const model::StepTemplate lysis =
            model::readStep(R"({"format": "titer.step/1", "label": "Lysis", "help": "Own.",
            "in": "tank.in", "out": "machine.out", "plant": {"units": [{"id": "tank", "type": "hold_tank"},
            {"id": "machine", "type": "homogenizer"}], "streams": [{"from": "tank.out", "to": "machine.in"}]}})",
                            "lysis", errors);
        QVERIFY(errors.empty());
        QVERIFY(takesCells(lysis, catalogue()));
        for (const model::StepTemplate& step : model::stepTemplates())
            QVERIFY2(!takesCells(step, catalogue()), step.id.c_str());
        Flowsheet f;
        f.units = {{.id = "spin", .type = "centrifuge"}, {.id = "waste", .type = "outlet"}};
        f.streams = {{{"spin", "solids"}, {"waste", "in"}}};
        QCOMPARE(stepOutlet(f, catalogue(), "spin", takesCells(lysis, catalogue()))->text(),
                 std::string("spin.solids"));
        QCOMPARE(stepOutlet(f, catalogue(), "spin")->text(), std::string("spin.out"));
    }

    // The cells of the example have neither diameter nor density.
    void aHarvestTakesTheCellsOff()
    {
        const auto example = std::ranges::find(model::examples(), "ecoli-fed-batch", &model::Example::id);
        base::Errors errors;
        const Flowsheet f = model::readPlant(example->text, errors);
        const base::Result<Added> harvest = inserted(f, "harvest", {"fermenter", "out"});
        QVERIFY2(harvest.ok(), harvest.ok() ? "" : harvest.error().what.text().c_str());
        QCOMPARE(quantity(harvest->flowsheet, "components/biomass/diameter", "m"), 1e-6);
        QCOMPARE(quantity(harvest->flowsheet, "components/biomass/density", "kg/m3"), 1080.0);
        QVERIFY(harvest->flowsheet.unit("centrifuge")->note.find("got a usual one: Biomass 1 µm, 1080 kg/m3.") !=
                std::string::npos);
        const Run run = runOf(harvest->flowsheet);
        QVERIFY(run.result.status == figures::RunStatus::Ok);
        QVERIFY(run.result.column("solids.volume")->values.back() > 2e-4);
        QVERIFY(run.result.column("centrifuge.total_removal")->values.back() > 0.95);
        // What has a size keeps it.
        Flowsheet sized = f;
        QVERIFY(model::setAtPath(sized, "components/biomass/diameter", "2 um").ok());
        const Flowsheet own = inserted(sized, "harvest", {"fermenter", "out"})->flowsheet;
        QCOMPARE(quantity(own, "components/biomass/diameter", "m"), 2e-6);
        QVERIFY(own.unit("centrifuge")->note.find("Biomass") == std::string::npos);

        // No product comes to a membrane behind it: none is made up, the rest of the cells is held, and volume ends the phases.
        const Flowsheet behind = inserted(harvest->flowsheet, "ufdf", {"centrate", "out"})->flowsheet;
        QCOMPARE(behind.components.size(), f.components.size());
        QVERIFY(behind.unit("skid")->note.find("No product reaches it: it holds back Biomass") != std::string::npos);
        const Run filtered = runOf(behind);
        QVERIFY(filtered.result.status == figures::RunStatus::Ok);
        QVERIFY(filtered.result.column("permeate.volume")->values.back() > 1.5e-3);
        QVERIFY(std::ranges::none_of(filtered.result.notices,
                                     [](const auto& n) { return n.where.starts_with("units/skid"); }));
    }

    void aMembraneSaysThatItHoldsNothing()
    {
        Flowsheet f = vessel();
        f.components = {base::Json::object({{"id", "sugar"}, {"basis", "mass"}, {"molar_mass", "180 g/mol"}})};
        f.unit("pool")->initial = base::Json::object({{"volume", "50 L"}, {"sugar", "2 g/L"}});
        const Flowsheet behind = inserted(f, "ufdf", {"pool", "out"})->flowsheet;
        QCOMPARE(behind.components.size(), std::size_t(1));
        QVERIFY(behind.unit("skid")->note.find("Nothing that reaches it is held back") != std::string::npos);
        verifyRuns(behind);
    }

    // A bioreactor takes the culture of the plant; without one it brings its own.
    void aBioreactorTakesTheCultureOfThePlant()
    {
        const auto example = std::ranges::find(model::examples(), "ecoli-fed-batch", &model::Example::id);
        base::Errors errors;
        const Flowsheet f = model::readPlant(example->text, errors);
        const Flowsheet second = insertStep(f, catalogue(), nullptr, *model::stepTemplate("bioreactor"), {})->flowsheet;
        QVERIFY(*second.unit("reactor")->params.find("kinetics") == *f.unit("fermenter")->params.find("kinetics"));
        QCOMPARE(second.components.size(), f.components.size());
        const Flowsheet alone = insertStep({}, catalogue(), nullptr, *model::stepTemplate("bioreactor"), {})->flowsheet;
        QCOMPARE(alone.units.size(), std::size_t(3));
        QCOMPARE(alone.components.size(), std::size_t(2));
        verifyRuns(alone);
    }

    // Its feed rises as its growth rate says; rate and start are numbers of the vessel at once, which fits take, and studies within bounds
    // that a process has.
    void theFeedOfABioreactorCanBeStudied()
    {
        Document document(catalogue());
        const Flowsheet alone = insertStep({}, catalogue(), nullptr, *model::stepTemplate("bioreactor"), {})->flowsheet;
        QVERIFY(document.newPlant(alone).ok());
        document.checkNow();
        const std::string rate = "controllers/feed_pump/params/growth_rate",
                          start = "controllers/feed_pump/params/delay";
        const auto numberAt = [&](NumberUse use, const std::string& path) {
            for (PlantNumber& number : plantNumbers(document, use, "reactor"))
                if (number.row.path == path) return std::optional(std::move(number));
            return std::optional<PlantNumber>();
        };
        for (const std::string& path : {rate, start}) QVERIFY2(numberAt(NumberUse::Fit, path), path.c_str());
        const std::optional<PlantNumber> growth = numberAt(NumberUse::Vary, rate),
                                         begin = numberAt(NumberUse::Vary, start);
        QVERIFY(growth && begin);
        QCOMPARE(growth->name, QStringLiteral("Exponential feed: Growth rate"));
        const auto varied = factorOf(alone, growth->row), delayed = factorOf(alone, begin->row);
        QVERIFY(varied.ok() && delayed.ok());
        QCOMPARE(varied->factor.low, 0.08);
        QCOMPARE(varied->factor.high, 0.12);
        QCOMPARE(delayed->factor.low, 0.0);
        QCOMPARE(delayed->factor.high, 1.0); // [h]
        for (const double mu : {0.05, 0.1}) {
            Flowsheet f = alone;
            QVERIFY(model::setAtPath(f, rate, QString("%1 1/h").arg(mu).toStdString()).ok());
            const Run run = runOf(f);
            const figures::Column& flow = *run.result.column("feed.out.flow");
            const double early = run.result.at(flow, 12.0 * 3600.0), late = run.result.at(flow, 22.0 * 3600.0);
            QVERIFY(run.result.at(flow, 7.0 * 3600.0) == 0.0 && early > 0.0);
            // A sample lasts 5 min.
            QVERIFY2(std::abs(std::log(late / early) - 10.0 * mu) < mu / 6.0,
                     qPrintable(QString::number(late / early)));
        }
    }

    // Factors know controllers by their names.
    void theFeedOfASecondBioreactorHasANameOfItsOwn()
    {
        const model::StepTemplate& step = *model::stepTemplate("bioreactor");
        const Flowsheet first = insertStep({}, catalogue(), nullptr, step, {})->flowsheet;
        const Flowsheet both = inserted(first, "bioreactor", {"reactor", "out"})->flowsheet;
        QCOMPARE(both.controllers.size(), std::size_t(2));
        QCOMPARE(both.controllers[0].label, std::string("Exponential feed"));
        QCOMPARE(both.controllers[1].label, std::string("Exponential feed 2"));
        QCOMPARE(both.controllers[1].reads, std::string("reactor_2.biomass"));
    }
};

TITER_TEST(StepPlaceTest)

} // namespace tst_step_place

#include "tst_step_place.moc"
