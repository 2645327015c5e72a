// The numbers of a plant that can be changed: own equations, hybrid laws, controllers, programs and the recipe are among them, each by a
// name of its own, and a study takes them, and so do the scenarios of a predictive controller, beside its goal and limits.
#include "app/document/edits_equations.h"
#include "app/document/plant_files.h"
#include "app/form/numbers/plant_numbers.h"
#include "app/form/numbers/prediction_lines.h"
#include "app/form/numbers/scenario_form.h"
#include "app/study/study_start.h"
#include "core/reference/steered_fed_batch.h"
#include "core/solve/catalogue.h"
#include "core/studies/study/study_design.h"
#include "core/studies/study/study_sweep.h"
#include "tests/support/test_program.h"

#include <QTest>
#include <QUndoStack>

#include <algorithm>
#include <set>

namespace tst_plant_numbers {

using namespace titer;
using namespace titer::app;

namespace {

constexpr const char* twoReactors = R"({"format": "titer.plant/1", "name": "Two", "components": [
    {"id": "cells", "basis": "mass"}, {"id": "glucose", "basis": "mass", "molar_mass": "180.16 g/mol"}],
  "units": [
    {"id": "feed", "type": "inlet", "label": "Feed", "program": [
       {"for": "4 h", "flow": "10 mL/h", "concentration": {"glucose": "200 g/L"}}, {"for": "2 h", "flow": "20 mL/h"}]},
    {"id": "a", "type": "bioreactor", "label": "Reactor 1", "params": {"vessel_volume": "5 L", "kinetics": {
      "type": "monod", "species": {"substrate": "glucose"}, "growth_rate": "0.25 1/h"}},
     "initial": {"volume": "2 L", "cells": "0.1 g/L", "glucose": "20 g/L"}},
    {"id": "b", "type": "bioreactor", "label": "Reactor 2", "params": {"vessel_volume": "5 L", "kinetics": {
      "type": "hybrid",
      "base": {"type": "monod", "species": {"cells": "cells", "substrate": "glucose"}, "growth_rate": "0.3 1/h",
        "half_saturation": "0.1 g/L", "yield": 0.5, "maintenance": "0.02 1/h", "death_rate": "0 1/h"},
      "factors": {"growth_rate": [0.3333, 3]},
      "inputs": {"substrate": ["0 g/L", "20 g/L"], "temperature": ["30 °C", "40 °C"]},
      "networks": [[{"weights": [[-0.9, 0.2], [0.6, 0.3], [-0.7, 0.1]], "bias": [0.1, -0.4, 0]},
                    {"weights": [[0.8, -0.5, 0.5]], "bias": [0.05]}]]}},
     "initial": {"volume": "2 L", "cells": "0.1 g/L", "glucose": "20 g/L"}}],
  "streams": [{"from": "feed.out", "to": "a.feed"}],
  "recipe": {"duration": "6 h", "phases": []}})";

const PlantNumber* numberAt(const std::vector<PlantNumber>& numbers, std::string_view path)
{
    const auto found = std::ranges::find(numbers, path, [](const PlantNumber& one) { return one.row.path; });
    return found == numbers.end() ? nullptr : &*found;
}

bool namesAreApart(const std::vector<PlantNumber>& numbers)
{
    std::set<QString> names;
    return std::ranges::all_of(numbers, [&](const PlantNumber& one) { return names.insert(one.name).second; });
}

} // namespace

class TestPlantNumbers : public QObject {
    Q_OBJECT

private slots:
    void ownEquationsControllersAndProgramsAreAmongThem()
    {
        Document document(solve::catalogue());
        QVERIFY(document.newFromExample("drifting-yield"));
        for (const NumberUse use : {NumberUse::Vary, NumberUse::Fit}) {
            const std::vector<PlantNumber> numbers = plantNumbers(document, use);
            for (const char* path :
                 {"units/fermenter/params/kinetics/Yx", "units/fermenter/initial/biomass",
                  "controllers/feed/params/growth_rate", "controllers/feed/params/delay",
                  "units/feed/program/0/concentration/glucose", "recipe/phases/fed/until/for", "recipe/duration"})
                QVERIFY2(numberAt(numbers, path), path);
            QVERIFY(namesAreApart(numbers));
        }
        // Of a fit of the vessel: also what acts on it, by whose it is.
        const std::vector<PlantNumber> near = plantNumbers(document, NumberUse::Fit, "fermenter");
        const PlantNumber* growth = numberAt(near, "controllers/feed/params/growth_rate");
        QVERIFY(growth && growth->name.startsWith(QStringLiteral("Feed: ")));
        QVERIFY(numberAt(near, "units/feed/program/0/concentration/glucose") && !numberAt(near, "recipe/duration"));
        QVERIFY(namesAreApart(near));
    }

    // What is left over of an earlier law changes nothing: it is no factor, and nothing that a recording could determine.
    void whatNoEquationHasIsLeftOut()
    {
        Document document(solve::catalogue());
        QVERIFY(document.newFromExample("drifting-yield"));
        const std::string record = "units/fermenter/params/kinetics", path = record + "/K_former";
        const auto edit = [&document](const Edited& edited) { return document.apply(edited, QStringLiteral("Edit")); };
        const auto has = [&document, &path](NumberUse use) {
            return numberAt(plantNumbers(document, use), path) != nullptr;
        };
        QVERIFY(edit(addEquation(document.flowsheet(), {record, "params", "K_former"})));
        QVERIFY(!has(NumberUse::Vary) && !has(NumberUse::Fit));
        QVERIFY(edit(addEquation(document.flowsheet(), {record, "let", "again"})));
        QVERIFY(edit(setEquation(document.flowsheet(), {record, "let", "again"}, "2*`K_former`")));
        QVERIFY(has(NumberUse::Vary) && has(NumberUse::Fit));
    }

    // Of a controller's own law too; a state may begin by it.
    void whatNoTextOfAControllerHasIsLeftOut()
    {
        const auto numbers = [](const char* start, const char* output) {
            base::Errors errors;
            Document document(solve::catalogue());
            const model::Flowsheet plant = model::readPlant(
                QStringLiteral(
                    R"({"format": "titer.plant/1", "name": "Level", "components": [{"id": "salt", "basis": "mass"}],
                  "units": [{"id": "source", "type": "inlet", "program": [{"for": "10 h", "flow": "10 L/h"}]},
                    {"id": "tank", "type": "hold_tank", "params": {"vessel_volume": "200 L"}, "initial": {"volume": "90 L"}},
                    {"id": "drain", "type": "outlet"}],
                  "streams": [{"from": "source.out", "to": "tank.in"}, {"from": "tank.out", "to": "drain.in"}],
                  "recipe": {"duration": "20 h"},
                  "controllers": [{"id": "level", "type": "equations", "reads": "tank.volume", "writes": "tank.out.flow",
                    "setpoint": "60 L", "period": "5 min", "params": {"params": {"gain": "0.5 1/h", "former": "2 L/h"},
                      "states": {"held": {"unit": "writes", "start": "%1"}}, "next": {"held": "held"},
                      "output": "%2"}}]})")
                    .arg(QLatin1String(start), QLatin1String(output))
                    .toStdString(),
                errors);
            if (!errors.empty() || !document.newPlant(plant)) qFatal("no plant");
            document.checkNow();
            return plantNumbers(document, NumberUse::Vary);
        };
        const char* const former = "controllers/level/params/former";
        const auto without = numbers("output", "gain*(measured - setpoint)");
        QVERIFY(numberAt(without, "controllers/level/params/gain"));
        QVERIFY(!numberAt(without, former));
        QVERIFY(numberAt(numbers("former", "gain*(measured - setpoint)"), former));
        QVERIFY(numberAt(numbers("output", "held + 0*former"), former));
    }

    void twoOfANameAreApart()
    {
        base::Errors errors;
        Document document(solve::catalogue());
        QVERIFY2(document.newPlant(model::readPlant(twoReactors, errors)), "the plant");
        QVERIFY(errors.empty());
        const std::vector<PlantNumber> numbers = plantNumbers(document, NumberUse::Vary);
        QVERIFY(namesAreApart(numbers));
        const PlantNumber *first = numberAt(numbers, "units/a/params/temperature"),
                          *second = numberAt(numbers, "units/b/params/temperature");
        QVERIFY(first && second);
        QCOMPARE(first->name, QStringLiteral("Reactor 1: Temperature"));
        QCOMPARE(second->name, QStringLiteral("Reactor 2: Temperature"));
        // The base law of a hybrid one, and what changes in a program.
        QVERIFY(numberAt(numbers, "units/b/params/kinetics/growth_rate"));
        QVERIFY(numberAt(plantNumbers(document, NumberUse::Fit, "b"), "units/b/params/kinetics/growth_rate"));
        for (const char* path : {"units/feed/program/0/flow", "units/feed/program/1/flow", "units/feed/program/0/for"})
            QVERIFY2(numberAt(numbers, path), path);
    }

    // A controller that is called as the inlet to which it writes, or as another one: each name is its own, and short.
    void ownersOfANameAreApart()
    {
        base::Errors errors;
        model::Flowsheet plant = model::readPlant(twoReactors, errors);
        QVERIFY(errors.empty());
        for (const char* id : {"pump", "spare"}) {
            model::ControllerEntry controller;
            controller.id = id;
            controller.label = "Feed";
            controller.type = "exponential_feed";
            controller.writes = "feed.out.flow";
            plant.controllers.push_back(controller);
        }
        Document document(solve::catalogue());
        QVERIFY(document.newPlant(plant));
        const std::vector<PlantNumber> numbers = plantNumbers(document, NumberUse::Vary);
        QVERIFY(namesAreApart(numbers));
        const PlantNumber *pump = numberAt(numbers, "controllers/pump/params/growth_rate"),
                          *spare = numberAt(numbers, "controllers/spare/params/growth_rate");
        QVERIFY(pump && spare);
        QCOMPARE(pump->name, QStringLiteral("Feed (pump): Growth rate"));
        QCOMPARE(spare->name, QStringLiteral("Feed (spare): Growth rate"));
    }

    // A flow and a concentration that go on a line: how fast they do is a number as well, and a study changes it.
    void slopesOfProgramsAreAmongThem()
    {
        const std::string text = R"({"format": "titer.plant/1", "name": "Line", "components": [
             {"id": "glucose", "basis": "mass"}, {"id": "salt", "basis": "amount"}],
           "units": [{"id": "feed", "type": "inlet", "label": "Feed", "program": [
               {"for": "4 h", "flow": "10 mL/h", "concentration": {"glucose": "200 g/L"}},
               {"for": "2 h", "flow": "10 mL/h", "ramp": {"flow": "5 mL/h/h", "salt": "2 mM/h"}}]},
             {"id": "out", "type": "outlet"}],
           "streams": [{"from": "feed.out", "to": "out.in"}], "recipe": {"duration": "6 h", "phases": []}})";
        base::Errors errors;
        Document document(solve::catalogue());
        QVERIFY(document.newPlant(model::readPlant(text, errors)));
        QVERIFY(errors.empty());
        document.checkNow();
        for (const NumberUse use : {NumberUse::Vary, NumberUse::Fit}) {
            const std::vector<PlantNumber> numbers = plantNumbers(document, use);
            QVERIFY(namesAreApart(numbers));
            const PlantNumber *flow = numberAt(numbers, "units/feed/program/1/ramp/flow"),
                              *salt = numberAt(numbers, "units/feed/program/1/ramp/salt");
            QVERIFY(flow && salt && !numberAt(numbers, "units/feed/program/0/ramp/flow"));
            QCOMPARE(flow->name, QStringLiteral("Slope of Flow in step 2"));
            QVERIFY(std::abs(flow->row.si - 5e-6 / 3600.0 / 3600.0) < 1e-18);
            QVERIFY(std::abs(salt->row.si - 2.0 / 3600.0) < 1e-12);
        }
        const std::vector<PlantNumber> numbers = plantNumbers(document, NumberUse::Vary);
        studies::Study study{.id = "study-1", .name = "Line"};
        base::Result<studies::StudyFactor> factor =
            factorOf(document.flowsheet(), numberAt(numbers, "units/feed/program/1/ramp/flow")->row);
        QVERIFY2(factor.ok(), factor ? "" : factor.error().what.text().c_str());
        study.factors.push_back(*factor);
        study.responses = {{.name = "volume", .source = {"out.volume", INFINITY}}};
        (void)studies::addRun(study, {factor->factor.high});
        const auto sweep = studies::sweepOf(study, document.flowsheet(), document.catalogue(), errors);
        QVERIFY2(sweep, errors.empty() ? "" : errors.front().what.text().c_str());
    }

    // Growth rate and start of a feed are factors, and each run of the study differs in them.
    void aStudyTakesWhatAControllerHas()
    {
        Document document(solve::catalogue());
        QVERIFY(document.newFromExample("ecoli-fed-batch"));
        document.checkNow();
        const std::vector<PlantNumber> numbers = plantNumbers(document, NumberUse::Vary);
        studies::Study study{.id = "study-1", .name = "Feed"};
        for (const char* path : {"controllers/feed_pump/params/growth_rate", "controllers/feed_pump/params/delay"}) {
            const PlantNumber* number = numberAt(numbers, path);
            QVERIFY2(number, path);
            base::Result<studies::StudyFactor> factor = factorOf(document.flowsheet(), number->row);
            QVERIFY2(factor.ok(), factor ? "" : factor.error().what.text().c_str());
            factor->factor.low = 0.1;
            factor->factor.high = 0.2;
            study.factors.push_back(*factor);
        }
        study.responses = {{.name = "cells", .source = {"fermenter.biomass", INFINITY}}};
        (void)studies::addRun(study, {0.1, 0.2});
        base::Errors errors;
        const auto sweep = studies::sweepOf(study, document.flowsheet(), document.catalogue(), errors);
        QVERIFY2(sweep, errors.empty() ? "" : errors.front().what.text().c_str());
        QVERIFY(sweep->request.runs[0][0].starts_with("0.1"));
    }

    void goalAndLimitsOfAPredictiveControllerAreLines()
    {
        Document document(solve::catalogue());
        steered(document);
        const std::string record = "controllers/feed/params";
        const auto lines = [&](int part) {
            return predictionParts(document.flowsheet(), record, document.errors())[std::size_t(part)].lines;
        };
        const auto edit = [&](const Edited& edited) {
            const bool done = document.apply(edited, QStringLiteral("Edit"));
            document.endMerge();
            document.checkNow();
            return done;
        };
        QVERIFY(isPrediction(document.flowsheet(), record) &&
                !isPrediction(document.flowsheet(), "units/reactor/params"));
        QCOMPARE(lines(0)[0].text, QStringLiteral("reactor.P"));
        QCOMPARE(lines(0)[1].text, QString());
        QCOMPARE(lines(1).size(), 3u);
        QVERIFY(predictionNames(document).contains(QStringLiteral("reactor.X")));
        // A limit in the middle goes, another one is begun, which the check asks for, and is written.
        QVERIFY(edit(removeEquation(document.flowsheet(), lines(1)[1].place)));
        QCOMPARE(lines(1)[1].text, QStringLiteral("reactor.S >= -0.01 g/L"));
        const std::string next = freeEquationName(document.flowsheet(), record, "limits", "");
        QCOMPARE(next, std::string("2"));
        const EquationPlace place{record, "limits", next};
        QVERIFY(edit(addEquation(document.flowsheet(), place)));
        QVERIFY(!lines(1)[2].error.isEmpty() && lines(1)[1].error.isEmpty());
        for (const char* wrong : {"", "reactor.V", "reactor.V <= much", "reactor.V/ <= 3 L"})
            QVERIFY2(!readEquation(lines(1)[2], QString::fromLatin1(wrong)), wrong);
        // A name that is no tag may be one later: the line takes it, and the check says so there.
        QVERIFY(readEquation(lines(1)[2], QStringLiteral("reactor. <= 3 L")));
        QVERIFY(edit(setEquation(document.flowsheet(), place, "reactor. <= 3 L")));
        QVERIFY2(lines(1)[2].error.contains(QStringLiteral("reactor.")), qPrintable(lines(1)[2].error));
        QVERIFY(readEquation(lines(1)[2], QStringLiteral("reactor.V/2 <= 65 L")));
        QVERIFY(edit(setEquation(document.flowsheet(), place, "reactor.V/2 <= 65 L")));
        QVERIFY(document.errors().empty());
        // Without a goal the check says so, at its line; one at the end is enough.
        QVERIFY(edit(setEquation(document.flowsheet(), {record, "", "goal"}, "")));
        QVERIFY(!lines(0)[0].error.isEmpty());
        QVERIFY(edit(setEquation(document.flowsheet(), {record, "", "goal_at_end"}, "reactor.P*reactor.V")));
        QVERIFY(document.errors().empty() && lines(0)[0].error.isEmpty());
        for (int i = 0; i < 3; ++i) QVERIFY(edit(removeEquation(document.flowsheet(), lines(1)[0].place)));
        QVERIFY(!document.flowsheet().controllers[0].params.find("limits"));
        QVERIFY(!removeEquation(document.flowsheet(), place));
    }

    void scenariosAreNumbersOfThePlant()
    {
        Document document(solve::catalogue());
        steered(document);
        const std::string all = "controllers/feed/params/scenarios/", worst = all + "worst/";
        const auto rowAt = [&](const std::string& path) {
            const std::vector<FormRow> rows = scenarioForm(document, "feed", QLocale::c());
            const auto found = std::ranges::find(rows, path, &FormRow::path);
            return found == rows.end() ? FormRow() : *found;
        };
        const auto choose = [&](const std::string& path, const std::string& chosen) {
            const bool done = document.apply(chooseInScenario(document, path, chosen), QStringLiteral("Choose"));
            document.checkNow();
            return done;
        };
        QVERIFY(choose(all + "+", "worst"));
        const std::string yield = "units/reactor/params/Y_x", fed = "units/reactor/params/S_in";
        QVERIFY(choose(worst + "+", yield));
        QVERIFY(choose(worst + "+", fed));
        QVERIFY(document.errors().empty());
        // Both begin as the plant has them, and have its units.
        QCOMPARE(rowAt(worst + fed).unit, std::string("g/L"));
        QCOMPARE(rowAt(worst + fed).si, 200.0);
        QVERIFY(std::ranges::none_of(rowAt(worst + "+").choices, [&](const FormChoice& c) { return c.id == fed; }));
        const base::Result<base::Json> typed = readTyped(rowAt(worst + fed), QStringLiteral("180"), QLocale::c());
        QVERIFY(typed &&
                document.apply(setInScenario(document.flowsheet(), worst + fed, *typed), QStringLiteral("Type")));
        document.checkNow();
        QVERIFY(document.errors().empty());
        QVERIFY(rowAt(worst + fed).si == 180.0 && rowAt(worst + fed).state == FormRow::State::Differs);
        QCOMPARE(*document.flowsheet().controllers[0].params.find("scenarios")->find("worst")->find(fed),
                 base::Json("180 g/L"));
        // What a plant cannot be is said at its row.
        QVERIFY(document.apply(setInScenario(document.flowsheet(), worst + yield, base::Json("much")),
                               QStringLiteral("Type")));
        document.checkNow();
        QVERIFY(!document.errors().empty());
        // Emptied, a number is as the plant has it; the last scenario takes the list with it, in one step of undo.
        QVERIFY(document.apply(setInScenario(document.flowsheet(), worst + yield, {}), QStringLiteral("Type")));
        QVERIFY(rowAt(worst + yield).path.empty());
        QVERIFY(choose(all + "worst", ""));
        QVERIFY(!document.flowsheet().controllers[0].params.find("scenarios"));
        document.undoStack()->undo();
        QVERIFY(!rowAt(worst + fed).path.empty());
        // With what is expected there are three at most.
        QVERIFY(choose(all + "+", "best"));
        const std::vector<FormChoice> left = rowAt(all + "+").choices;
        QVERIFY(left.size() == 2 && left[1].id == "nominal");
        QVERIFY(scenarioForm(document, "none").empty() && !isOfScenario("controllers/feed/params/high"));
    }

private:
    static void steered(Document& document)
    {
        base::Errors errors;
        QVERIFY(document.newPlant(model::readPlant(reference::steeredFedBatch(), errors)));
        QVERIFY(errors.empty());
        document.checkNow();
        QVERIFY(document.errors().empty());
    }
};

TITER_TEST(TestPlantNumbers)

} // namespace tst_plant_numbers

#include "tst_plant_numbers.moc"
