// Equations as lines: parts in their order, faults at the lines that they refer to, names to complete.
#include "app/equations/equation_lines.h"
#include "tests/support/app/equation_edits.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <set>

namespace tst_equation_lines {

using namespace titer;
using namespace titer::app;

namespace {

const std::string record = "units/n1/params/kinetics";

model::Flowsheet culture()
{
    base::Errors errors;
    const model::Flowsheet f = model::readPlant(R"plant({"format": "titer.plant/1",
        "components": [{"id": "cells"}, {"id": "glucose"}],
        "units": [{"id": "n1", "type": "bioreactor", "params": {"kinetics": {"type": "equations",
            "species": {"cells": "cells", "sub-strate": {"component": "glucose", "unit": "g/L"}},
            "params": {"mu_max": {"value": "0.4 1/h", "label": "Growth"}, "loss": {"value": "decay", "choices": ["none", "decay"]}},
            "let": {"mu": "mu_max*2"},
            "rates": {"cells": "mu*cells", "sub-strate": 0},
            "outputs": {"growth_rate": "mu"}}}}, {"id": "m1", "type": "equations", "params": {"states": {"x": {"unit": "g/L"}}}}],
        "streams": []})plant",
                                                errors);
    if (!errors.empty()) qFatal("%s", errors.front().what.text().c_str());
    return f;
}

} // namespace

class TestEquationLines : public QObject {
    Q_OBJECT

private slots:
    void findsTheRecordOfAUnit();
    void showsThePartsOfALaw();
    void showsThePartsOfAUnit();
    void aNewUnitHasEveryPart();
    void putsFaultsAtTheirLines();
    void knowsTheNamesOfTexts();
    void findsTheNameThatIsBegun();
    void readsWhatALineTakes_data();
    void readsWhatALineTakes();
};

void TestEquationLines::readsWhatALineTakes_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("present");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isTaken");
    const auto row = [](const char* part, const char* present, const char* text, bool isTaken) {
        QTest::addRow("%s: %s", part, *text ? text : "nothing")
            << QString::fromLatin1(part) << QString::fromLatin1(present) << QString::fromLatin1(text) << isTaken;
    };
    row("rates", "0", "-mu*cells", true);
    row("rates", "0", "-yet_to_come*2", true); // the name may be added next
    row("rates", "0", "-mu*(3", false);
    row("rates", "0", "", false);
    row("outputs", "0", "", true);
    row("let", "0", "0.03 0", false);
    row("params", "0.4 1/h", "0.3 1/h", true);
    row("params", "0.4 1/h", "3", true);
    row("params", "0.4 1/h", "0.3 apples", false);
    row("params", "0.4 1/h", "fast", false);
    row("params", "fast", "slow", true); // a word in place of a number
    row("states", "g/L", "1/h", true);
    row("states", "g/L", "apples", false);
    row("initial", "1 g/L", "", true);
    row("initial", "1 g/L", "2 apples", false);
    row("species", "glucose", "anything", true); // a component may be added
}

void TestEquationLines::readsWhatALineTakes()
{
    QFETCH(QString, part);
    QFETCH(QString, present);
    QFETCH(QString, text);
    QFETCH(bool, isTaken);
    static const std::set<QString> texts{"rates", "outputs", "let"};
    EquationLine line{{record, part.toStdString(), "one"}, "one", present, {}, {}};
    line.isText = texts.contains(part);
    const base::Done read = readEquation(line, text);
    QCOMPARE(bool(read), isTaken);
    if (!isTaken) QCOMPARE(read.error().where, line.place.path());
}

void TestEquationLines::findsTheRecordOfAUnit()
{
    QCOMPARE(equationRecordOf(culture(), "n1"), record);
    QCOMPARE(equationRecordOf(culture(), "m1"), std::string("units/m1/params"));
    QCOMPARE(equationRecordOf(culture(), "none"), std::string());
    model::Flowsheet f = culture();
    f.unit("n1")->params["kinetics"]["type"] = base::Json("monod");
    QCOMPARE(equationRecordOf(f, "n1"), std::string());
}

void TestEquationLines::showsThePartsOfALaw()
{
    QCOMPARE(
        support::written(equationParts(culture(), record, {})),
        QStringLiteral(
            "species: cells=cells; sub-strate=glucose\nparams: mu_max=0.4 1/h; loss=decay\nlet: mu=mu_max*2\nguards: \n"
            "rates: cells=mu*cells; sub-strate=0\noutputs: Specific growth rate=mu; Oxygen uptake=; "
            "Carbon dioxide formation="));
}

void TestEquationLines::showsThePartsOfAUnit()
{
    QCOMPARE(support::written(equationParts(culture(), "units/m1/params", {})),
             QStringLiteral("states: x=g/L\ninputs: \nparams: \nlet: \nrates: \ninitial: x="));
}

void TestEquationLines::aNewUnitHasEveryPart()
{
    model::Flowsheet f;
    model::UnitEntry& unit = f.units.emplace_back();
    unit.id = "m";
    unit.type = "equations";
    QCOMPARE(equationParts(f, equationRecordOf(f, "m"), {}).size(), std::size_t(6));
}

void TestEquationLines::putsFaultsAtTheirLines()
{
    const auto fault = [](const std::string& where) {
        return base::Error{base::Code::Input, where, base::say("It is wrong.")};
    };
    const QString all = support::written(
        equationParts(culture(), record,
                      {fault(record + "/let/mu"), fault(record + "/mu_max"), fault(record + "/species/cells/unit")}));
    QVERIFY(all.contains(QStringLiteral("species: cells=cells!; sub-strate=glucose\n")));
    QVERIFY(all.contains(QStringLiteral("mu_max=0.4 1/h!")));
    QVERIFY(all.contains(QStringLiteral("let: mu=mu_max*2!")));
    QCOMPARE(all.count(u'!'), 3);
}

void TestEquationLines::knowsTheNamesOfTexts()
{
    const QStringList names = equationNames(culture(), record);
    for (const char* name :
         {"cells", "`sub-strate`", "mu_max", "loss.decay", "mu", "temperature", "factor.growth", "exp(", "pi"})
        QVERIFY2(names.contains(QLatin1String(name)), name);
    QVERIFY(!names.contains(QStringLiteral("loss")));
    QVERIFY(!equationNames(culture(), "units/m1/params").contains(QStringLiteral("ph")));
}

void TestEquationLines::findsTheNameThatIsBegun()
{
    QCOMPARE(nameBegunAt(QStringLiteral("mu_max*ce"), 9), QStringLiteral("ce"));
    QCOMPARE(nameBegunAt(QStringLiteral("mu_max*ce"), 2), QString()); // within a name
    QCOMPARE(nameBegunAt(QStringLiteral("loss.d"), 6), QStringLiteral("loss.d"));
    QCOMPARE(nameBegunAt(QStringLiteral("2e3"), 3), QString());
    QCOMPARE(nameBegunAt(QStringLiteral("a + "), 4), QString());
}

TITER_TEST(TestEquationLines)

} // namespace tst_equation_lines

#include "tst_equation_lines.moc"
