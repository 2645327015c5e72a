// The equations of a controller as lines, and their edits: a copy of a built-in one, states with what becomes of them, further tags; and
// what follows when a unit is renamed, removed or copied.
#include "app/document/edits.h"
#include "app/equations/equation_lines.h"
#include "core/model/plant/plant.h"
#include "core/solve/catalogue.h"
#include "tests/support/app/equation_edits.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_controller_lines {

using namespace titer;
using namespace titer::app;
using base::Json;

namespace {

const std::string owner = "controllers/c", record = "controllers/c/params";

model::Flowsheet tank()
{
    base::Errors errors;
    const model::Flowsheet f = model::readPlant(R"plant({"format": "titer.plant/1",
        "components": [{"id": "salt", "basis": "mass"}],
        "units": [{"id": "source", "type": "inlet", "program": [{"for": "20 h", "flow": "10 L/h"}]},
                  {"id": "v", "type": "hold_tank", "params": {"vessel_volume": "200 L"}, "initial": {"volume": "90 L"}},
                  {"id": "drain", "type": "outlet"}],
        "streams": [{"from": "source.out", "to": "v.in"}, {"from": "v.out", "to": "drain.in"}],
        "recipe": {"duration": "10 h"},
        "controllers": [
            {"id": "c", "type": "equations", "reads": "v.volume", "writes": "v.out.flow", "setpoint": "60 L", "period": "10 min",
             "params": {"params": {"gain": "0.5 1/h"}, "states": {"i": {"unit": "writes", "start": "output - e"}},
                        "tags": {"inflow": "source.out.flow"}, "let": {"e": "gain*(measured - setpoint)"},
                        "next": {"i": "i + e"}, "output": "e + i + 0*inflow"}},
            {"id": "pid", "label": "Level", "type": "pid", "reads": "v.volume", "writes": "v.out.flow", "setpoint": "60 L",
             "period": "10 min", "params": {"gain": "0.5 1/h", "action": "direct"}}]})plant",
                                                errors);
    if (!errors.empty()) qFatal("%s", errors.front().what.text().c_str());
    return f;
}

std::string at(const model::Flowsheet& f, const std::string& path)
{
    return support::textAt(f, record + "/" + path);
}

} // namespace

class TestControllerLines : public QObject {
    Q_OBJECT

private slots:
    void showsThePartsOfAController();
    void putsFaultsAtTheirLines();
    void knowsTheNamesOfTexts();
    void copiesABuiltInController();
    void setsAndEmptiesLines();
    void addsRenamesAndRemovesAState();
    void followsItsUnits();
};

void TestControllerLines::showsThePartsOfAController()
{
    QCOMPARE(equationRecordOf(tank(), owner), record);
    QCOMPARE(equationRecordOf(tank(), "controllers/pid"), std::string());
    QCOMPARE(equationRecordOf(tank(), "controllers/none"), std::string());
    QCOMPARE(support::written(equationParts(tank(), record, {})),
             QStringLiteral("states: i=writes\ntags: inflow=source.out.flow\nparams: gain=0.5 1/h\n"
                            "let: e=gain*(measured - setpoint)\nnext: i=i + e\nrates: i=\nstart: i=output - e\n"
                            "output: Output=e + i + 0*inflow"));
    // A new one, which says nothing yet.
    model::Flowsheet f = tank();
    f.controllers.front().params = Json();
    QCOMPARE(support::written(equationParts(f, record, {})),
             QStringLiteral("states: \ntags: \nparams: \nlet: \noutput: Output="));
}

void TestControllerLines::putsFaultsAtTheirLines()
{
    const auto fault = [](const std::string& where) {
        return base::Error{base::Code::Input, record + "/" + where, base::say("It is wrong.")};
    };
    const QString all = support::written(
        equationParts(tank(), record, {fault("states/i/start"), fault("output"), fault("gain"), fault("tags/inflow")}));
    for (const char* line : {"start: i=output - e!", "output: Output=e + i + 0*inflow!", "gain=0.5 1/h!", "flow!"})
        QVERIFY2(all.contains(QLatin1String(line)), qPrintable(all));
    QCOMPARE(all.count(u'!'), 4);
    QVERIFY(support::written(equationParts(tank(), record, {fault("states/i/unit")}))
                .contains(QLatin1String("states: i=writes!")));
}

void TestControllerLines::knowsTheNamesOfTexts()
{
    const QStringList names = equationNames(tank(), record);
    for (const char* name : {"measured", "setpoint", "output", "time", "period", "inflow", "i", "e", "gain", "max("})
        QVERIFY2(names.contains(QLatin1String(name)), name);
    QVERIFY(!names.contains(QStringLiteral("temperature")));
}

void TestControllerLines::copiesABuiltInController()
{
    const model::Catalogue& catalogue = solve::catalogue();
    QVERIFY(hasLawToCopy(tank(), catalogue, "controllers/pid") && !hasLawToCopy(tank(), catalogue, owner));
    QVERIFY(!hasLawToCopy(tank(), catalogue, "controllers/none"));
    QVERIFY(!copyLawAsEquations(tank(), catalogue, owner));
    model::Flowsheet f = support::must(copyLawAsEquations(tank(), catalogue, "controllers/pid"));
    std::erase_if(f.controllers, [](const auto& c) { return c.id == "c"; });
    QCOMPARE(f.controllers.front().label, std::string("Level"));
    QCOMPARE(model::findAtPath(f, "controllers/pid/params/gain")->string(), std::string("0.5 1/h"));
    QCOMPARE(model::findAtPath(f, "controllers/pid/params/action")->string(), std::string("direct"));
    base::Errors errors;
    model::check(f, catalogue, errors);
    QVERIFY2(errors.empty(), errors.empty() ? "" : errors.front().what.text().c_str());
}

void TestControllerLines::setsAndEmptiesLines()
{
    model::Flowsheet f = support::must(setEquation(tank(), {record, "rates", "i"}, "0."));
    QCOMPARE(at(f, "rates/i"), "0."); // as it was typed
    f = support::must(setEquation(f, {record, "next", "i"}, ""));
    QCOMPARE(at(f, "next"), "nothing");
    f = support::must(setEquation(f, {record, "start", "i"}, "output"));
    QCOMPARE(at(f, "states/i/start"), "output");
    f = support::must(setEquation(f, {record, "start", "i"}, ""));
    QCOMPARE(at(f, "states/i/start"), "nothing");
    QCOMPARE(at(f, "states/i/unit"), "writes");
    QVERIFY(!setEquation(f, {record, "start", "j"}, "output"));
    f = support::must(setEquation(f, {record, "", "output"}, "e"));
    QCOMPARE(at(f, "output"), "e");
    f = support::must(setEquation(f, {record, "", "output"}, ""));
    QCOMPARE(at(f, "output"), "nothing");
    f = support::must(setEquation(f, {record, "states", "i"}, "L/h"));
    QCOMPARE(at(f, "states/i/unit"), "L/h");
}

void TestControllerLines::addsRenamesAndRemovesAState()
{
    model::Flowsheet f = support::must(addEquation(tank(), {record, "states", "x"}));
    QCOMPARE(at(f, "next/x"), "x");
    f = support::must(addEquation(f, {record, "tags", "held"}));
    QVERIFY(!addEquation(f, {record, "let", "held"}));
    f = support::must(renameEquation(f, {record, "states", "i"}, "sum"));
    QCOMPARE(at(f, "next/sum"), "sum + e");
    QCOMPARE(at(f, "output"), "e + sum + 0*inflow");
    f = support::must(renameEquation(f, {record, "let", "e"}, "deviation"));
    QCOMPARE(at(f, "states/sum/start"), "output - deviation");
    QCOMPARE(at(f, "states/sum/unit"), "writes");
    f = support::must(renameEquation(f, {record, "tags", "inflow"}, "fed"));
    QCOMPARE(at(f, "output"), "deviation + sum + 0*fed");
    QCOMPARE(at(f, "tags/fed"), "source.out.flow");
    f = support::must(removeEquation(f, {record, "states", "sum"}));
    QCOMPARE(at(f, "next/sum"), "nothing");
    QCOMPARE(at(f, "next/x"), "x");
    // A controller that says nothing yet.
    f.controllers.front().params = Json();
    f = support::must(addEquation(f, {record, "params", "k"}));
    QCOMPARE(at(f, "params/k"), "1");
}

void TestControllerLines::followsItsUnits()
{
    const model::Flowsheet renamed = support::must(renameUnit(tank(), "source", "medium"));
    QCOMPARE(model::findAtPath(renamed, record + "/tags/inflow")->string(), std::string("medium.out.flow"));
    const model::Flowsheet without = support::must(removeUnits(tank(), solve::catalogue(), {"source"}));
    QCOMPARE(without.controllers.size(), std::size_t(1));
    QCOMPARE(without.controllers.front().id, std::string("pid"));
    // A copy takes the controller along where all that it reads is copied.
    base::Errors errors;
    const model::Flowsheet part = model::readPlant(copyUnits(tank(), {"v", "drain"}), errors);
    QCOMPARE(part.controllers.size(), std::size_t(1));
}

TITER_TEST(TestControllerLines)

} // namespace tst_controller_lines

#include "tst_controller_lines.moc"
