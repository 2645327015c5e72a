// Equations of a record: order, dimensions, faults with their place.
#include "core/base/units/units.h"
#include "core/model/equations/system.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_equation_system {

using namespace titer;
using model::Equation;
using model::EquationSystem;

namespace {

base::Dimension dimension(std::string_view unit)
{
    return base::findUnit(unit)->dimension;
}

// A culture on one substrate, with the terms given.
EquationSystem read(std::vector<std::pair<std::string, std::string>> terms, const std::string& rate,
                    base::Errors& errors)
{
    std::vector<Equation> lets;
    for (auto& [name, text] : terms) lets.push_back({name, text, "let/" + name, {}});
    return EquationSystem::read({{"cells", dimension("kg/m3")},
                                 {"sub-strate", dimension("kg/m3")},
                                 {"mu_max", dimension("1/s")},
                                 {"Ks", dimension("kg/m3")}},
                                std::move(lets), {{"the rate of cells", rate, "rates/cells", dimension("kg/m3/s")}},
                                errors);
}

QString faultOf(std::vector<std::pair<std::string, std::string>> terms, const std::string& rate)
{
    base::Errors errors;
    read(std::move(terms), rate, errors);
    QStringList all;
    for (const base::Error& e : errors) all << QString::fromStdString(e.where + ": " + e.what.text());
    return all.join('\n');
}

} // namespace

class TestEquationSystem : public QObject {
    Q_OBJECT

private slots:
    void evaluatesTermsInTheOrderOfTheirNeed();
    void takesNumbersForParameters();
    void givesItsTermsToo();
    void reportsTheDimensionOfATerm();
    void namesACircle();
    void namesATermThatTwoBear();
    void namesAnUnknownNameWithItsColumn();
    void holdsEachResultAgainstItsDimension();
    void reportsOfOneFaultOnce();
    void takesZeroForAnyRate();
    void refusesNamesOfFunctions();
    void refusesAnEndlessChain();
};

void TestEquationSystem::evaluatesTermsInTheOrderOfTheirNeed()
{
    base::Errors errors;
    const EquationSystem system =
        read({{"growth", "mu*cells"}, {"mu", "mu_max*monod"}, {"monod", "`sub-strate`/(Ks + `sub-strate`)"}}, "growth",
             errors);
    QVERIFY(errors.empty());
    const base::Tape tape = system.tape(std::vector<std::optional<double>>(4));
    const double in[] = {2.0, 3.0, 0.5, 1.0};
    double rate = 0.0;
    tape.run(in, &rate);
    QCOMPARE(rate, 0.5 * 3.0 / 4.0 * 2.0);
    QVERIFY(system.uses("Ks"));
}

void TestEquationSystem::takesNumbersForParameters()
{
    base::Errors errors;
    const EquationSystem system = read({}, "mu_max*`sub-strate`/(Ks + `sub-strate`)*cells", errors);
    const base::Tape tape = system.tape(std::vector<std::optional<double>>{{}, {}, 0.5, 1.0});
    const double in[] = {2.0, 3.0};
    double rate = 0.0;
    tape.run(in, &rate);
    QCOMPARE(rate, 0.75);
    QCOMPARE(tape.stepCount(), 3); // saturation, its factor, times the cells
}

void TestEquationSystem::givesItsTermsToo()
{
    base::Errors errors;
    const EquationSystem system = read({{"twice", "2*mu"}, {"mu", "mu_max"}}, "mu*cells", errors);
    const base::Tape tape = system.tape(std::vector<std::optional<double>>(4), true);
    const double in[] = {2.0, 3.0, 0.5, 1.0};
    double results[3];
    tape.run(in, results);
    QCOMPARE(results[0], 1.0);
    QCOMPARE(results[1], 1.0); // in the order of the text
    QCOMPARE(results[2], 0.5);
}

void TestEquationSystem::reportsTheDimensionOfATerm()
{
    base::Errors errors;
    const EquationSystem system = read({{"growth", "mu*cells"}, {"mu", "mu_max"}}, "growth", errors);
    QVERIFY(system.terms()[0].dimension == dimension("kg/m3/s"));
    QVERIFY(system.terms()[1].dimension == dimension("1/s"));
}

void TestEquationSystem::namesACircle()
{
    QCOMPARE(faultOf({{"a", "b"}, {"b", "c + mu_max"}, {"c", "2*b"}}, "a*cells"),
             "let/a: The terms name each other in a circle: b, c, b; give one of them without the others.");
    QVERIFY(faultOf({{"a", "a + 1"}}, "a*cells").contains("circle: a, a"));
}

void TestEquationSystem::namesATermThatTwoBear()
{
    QVERIFY(faultOf({{"Ks", "mu_max"}}, "mu_max*cells").startsWith("let/Ks: “Ks” is already the name"));
}

void TestEquationSystem::namesAnUnknownNameWithItsColumn()
{
    QCOMPARE(faultOf({}, "mu_max*cels"),
             "rates/cells: In line 1, column 8, “cels” is unknown here; did you mean “cells”?");
}

void TestEquationSystem::holdsEachResultAgainstItsDimension()
{
    QCOMPARE(faultOf({}, "mu_max*cells*cells"),
             "rates/cells: “the rate of cells” comes out in kg2/(m6 s), but must be in kg/(m3 s); a bare number has no "
             "unit: write what has one as a parameter.");
    QVERIFY(faultOf({{"x", "mu_max + Ks"}}, "x").startsWith("let/x: In line 1, column 8 a quantity in 1/s"));
}

void TestEquationSystem::reportsOfOneFaultOnce()
{
    QCOMPARE(faultOf({{"x", "mu_max + Ks"}, {"y", "x*2"}}, "y*cells").count('\n'), 0);
}

void TestEquationSystem::takesZeroForAnyRate()
{
    QCOMPARE(faultOf({}, "0"), QString());
}

void TestEquationSystem::refusesNamesOfFunctions()
{
    QVERIFY(faultOf({{"exp", "mu_max"}}, "exp*cells").startsWith("let/exp: “exp” is the name of a function"));
}

void TestEquationSystem::refusesAnEndlessChain()
{
    std::vector<std::pair<std::string, std::string>> terms{{"t0", "mu_max"}};
    for (int i = 1; i < 9000; ++i)
        terms.emplace_back("t" + std::to_string(i), "t" + std::to_string(i - 1) + " + mu_max");
    QCOMPARE(faultOf(terms, "t8999*cells"), QString()); // long, but with an end
    for (int i = 9000; i < 11000; ++i) terms.emplace_back("t" + std::to_string(i), "mu_max");
    QVERIFY(faultOf(terms, "t1*cells").contains("more than 10000 terms"));
}

TITER_TEST(TestEquationSystem)

} // namespace tst_equation_system

#include "tst_equation_system.moc"
