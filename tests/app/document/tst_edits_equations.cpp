// Lines of equations are added, changed, renamed in all texts, and removed.
#include "app/document/edits_equations.h"
#include "tests/support/app/equation_edits.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_edits_equations {

using namespace titer;
using namespace titer::app;
using base::Json;

namespace {

const std::string record = "units/n1/params/kinetics";

model::Flowsheet culture()
{
    base::Errors errors;
    const model::Flowsheet f = model::readPlant(R"plant({"format": "titer.plant/1",
        "components": [{"id": "cells"}, {"id": "glucose"}],
        "units": [{"id": "n1", "type": "bioreactor", "params": {"kinetics": {"type": "equations",
            "species": {"cells": "cells", "s": {"component": "glucose", "unit": "g/L"}},
            "params": {"mu_max": {"value": "0.4 1/h", "label": "Growth"}, "Ks": "0.1 g/L", "Y": "0.5 g/g"},
            "let": {"mu": "mu_max*s/(Ks + s)"},
            "rates": {"cells": "mu*cells", "s": "-mu*cells/Y"},
            "outputs": {"growth_rate": "mu"}, "yields": ["Y"]}}}],
        "streams": []})plant",
                                                errors);
    if (!errors.empty()) qFatal("%s", errors.front().what.text().c_str());
    return f;
}

std::string at(const model::Flowsheet& f, const std::string& path)
{
    return support::textAt(f, record + "/" + path);
}

} // namespace

class TestEditsEquations : public QObject {
    Q_OBJECT

private slots:
    void changesATextAndKeepsItAsTyped();
    void changesTheValueOfAParameterAndKeepsItsLabel();
    void addsALineOfEachPart();
    void refusesANameThatIsTaken();
    void renamesInAllTexts();
    void renamesASpeciesAndKeepsItsComponent();
    void putsANameInBackquotesWhereItNeedsThem();
    void leavesNumbersAndLongerNamesAlone();
    void removesASpeciesWithItsRate();
    void guardsFollowWhatTheyHold();
    void findsANameThatIsFree();
    void beginsANewUnit();
};

void TestEditsEquations::changesATextAndKeepsItAsTyped()
{
    QCOMPARE(at(support::must(setEquation(culture(), {record, "let", "mu"}, "mu_max*(")), "let/mu"), "mu_max*(");
    QCOMPARE(at(support::must(setEquation(culture(), {record, "rates", "s"}, "0")), "rates/s"), "0");
    QVERIFY(!setEquation(culture(), {record, "let", "nu"}, "1"));
}

void TestEditsEquations::changesTheValueOfAParameterAndKeepsItsLabel()
{
    const model::Flowsheet f = support::must(setEquation(culture(), {record, "params", "mu_max"}, "0.5 1/h"));
    QCOMPARE(at(f, "params/mu_max/value"), "0.5 1/h");
    QCOMPARE(at(f, "params/mu_max/label"), "Growth");
}

void TestEditsEquations::addsALineOfEachPart()
{
    model::Flowsheet f = support::must(addEquation(culture(), {record, "let", "q"}));
    QCOMPARE(at(f, "let/q"), "0");
    f = support::must(addEquation(f, {record, "species", "product"}));
    QCOMPARE(at(f, "species/product"), "product");
    QCOMPARE(at(f, "rates/product"), "0");
    f = support::must(addEquation(f, {record, "params", "Ki"}));
    QCOMPARE(at(f, "params/Ki"), "1");
    f = support::must(addEquation(f, {record, "outputs", "oxygen_uptake"}));
    QCOMPARE(at(f, "outputs/oxygen_uptake"), "0");
}

void TestEditsEquations::refusesANameThatIsTaken()
{
    QVERIFY(!addEquation(culture(), {record, "let", "Ks"}));
    QVERIFY(!addEquation(culture(), {record, "params", "s"}));
    QVERIFY(!addEquation(culture(), {record, "let", "exp"}));
    QVERIFY(!addEquation(culture(), {record, "outputs", "growth_rate"}));
    QVERIFY(!renameEquation(culture(), {record, "let", "mu"}, "Y"));
}

void TestEditsEquations::renamesInAllTexts()
{
    model::Flowsheet f = support::must(renameEquation(culture(), {record, "let", "mu"}, "growth"));
    QCOMPARE(at(f, "let/growth"), "mu_max*s/(Ks + s)");
    QCOMPARE(at(f, "rates/cells"), "growth*cells");
    QCOMPARE(at(f, "rates/s"), "-growth*cells/Y");
    QCOMPARE(at(f, "outputs/growth_rate"), "growth");
    f = support::must(renameEquation(f, {record, "params", "Y"}, "Yxs"));
    QCOMPARE(at(f, "rates/s"), "-growth*cells/Yxs");
    QCOMPARE(at(f, "yields"), "[\"Yxs\"]");
}

void TestEditsEquations::renamesASpeciesAndKeepsItsComponent()
{
    const model::Flowsheet f = support::must(renameEquation(culture(), {record, "species", "cells"}, "x"));
    QCOMPARE(at(f, "species/x"), "cells");
    QCOMPARE(at(f, "rates/x"), "mu*x");
    QCOMPARE(at(f, "rates/cells"), "nothing");
}

void TestEditsEquations::putsANameInBackquotesWhereItNeedsThem()
{
    QCOMPARE(renamedInText("a*b + `a`", "a", "sub-strate"), "`sub-strate`*b + `sub-strate`");
    QCOMPARE(renamedInText("`sub-strate`*b", "sub-strate", "s"), "s*b");
    QCOMPARE(renamedInText("`open", "open", "s"), "`open");
}

void TestEditsEquations::leavesNumbersAndLongerNamesAlone()
{
    QCOMPARE(renamedInText("1e3*e3 + e33 - max(e3, 2.e3)", "e3", "x"), "1e3*x + e33 - max(x, 2.e3)");
    QCOMPARE(renamedInText("if(loss.decay, loss.x, losses)", "loss", "l"), "if(l.decay, l.x, losses)");
}

void TestEditsEquations::removesASpeciesWithItsRate()
{
    const model::Flowsheet f = support::must(removeEquation(culture(), {record, "species", "s"}));
    QCOMPARE(at(f, "species/s"), "nothing");
    QCOMPARE(at(f, "rates/s"), "nothing");
    QCOMPARE(at(support::must(removeEquation(f, {record, "let", "mu"})), "let"), "nothing");
}

void TestEditsEquations::guardsFollowWhatTheyHold()
{
    QCOMPARE(freeEquationName(culture(), record, "guards", "guard"), "mu");
    model::Flowsheet f = support::must(addEquation(culture(), {record, "guards", "mu"}));
    f = support::must(setEquation(f, {record, "guards", "mu"}, "s > Ks"));
    QCOMPARE(freeEquationName(f, record, "guards", "guard"), "cells");
    f = support::must(renameEquation(f, {record, "params", "Ks"}, "K"));
    QCOMPARE(at(f, "guards/mu"), "s > K");
    f = support::must(renameEquation(f, {record, "let", "mu"}, "growth"));
    QCOMPARE(at(f, "guards/growth"), "s > K");
    // A guard of another name is one of something else; texts stay.
    f = support::must(renameEquation(f, {record, "guards", "growth"}, "cells"));
    QCOMPARE(at(f, "guards/cells"), "s > K");
    QCOMPARE(at(f, "rates/cells"), "growth*cells");
    f = support::must(addEquation(f, {record, "guards", "growth"}));
    QVERIFY(!renameEquation(f, {record, "guards", "growth"}, "cells"));
    f = support::must(removeEquation(f, {record, "let", "growth"}));
    QCOMPARE(at(f, "guards/growth"), "nothing");
    f = support::must(removeEquation(f, {record, "guards", "cells"}));
    QCOMPARE(at(f, "guards"), "nothing");
}

void TestEditsEquations::findsANameThatIsFree()
{
    QCOMPARE(freeEquationName(culture(), record, "let", "mu"), "mu2");
    QCOMPARE(freeEquationName(culture(), record, "let", "q"), "q");
}

void TestEditsEquations::beginsANewUnit()
{
    model::Flowsheet f;
    model::UnitEntry& unit = f.units.emplace_back();
    unit.id = "m";
    unit.type = "equations";
    f = support::must(addEquation(f, {"units/m/params", "states", "x"}));
    QCOMPARE(model::findAtPath(f, "units/m/params/states/x/unit")->string(), std::string("1"));
    QCOMPARE(model::findAtPath(f, "units/m/params/rates/x")->string(), std::string("0"));
    f = support::must(setEquation(f, {"units/m", "initial", "x"}, "2 g/L"));
    QCOMPARE(f.unit("m")->initial, base::Json::object({{"x", "2 g/L"}}));
}

TITER_TEST(TestEditsEquations)

} // namespace tst_edits_equations

#include "tst_edits_equations.moc"
