// SBML as plants: models with known answers, and what is refused.
#include "core/exchange/sbml.h"
#include "core/solve/catalogue.h"
#include "core/solve/simulation.h"
#include "tests/support/core/mutations.h"
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include <QElapsedTimer>
#include <QTest>

#include <cmath>

namespace tst_sbml {

using namespace titer;

namespace {

// The insides of a model, in MathML's namespace where "[...]" stands for a formula.
std::string sbml(std::string inside, const char* attributes = "", const char* level = "3")
{
    const std::string open = "<math xmlns=\"http://www.w3.org/1998/Math/MathML\">";
    for (std::size_t at; (at = inside.find('[')) != std::string::npos;) inside.replace(at, 1, open);
    for (std::size_t at; (at = inside.find(']')) != std::string::npos;) inside.replace(at, 1, "</math>");
    const bool three = std::string(level) == "3";
    return std::string("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<sbml xmlns=\"http://www.sbml.org/sbml/level") +
           (three ? "3/version1/core\" level=\"3\" version=\"1\">" : "2/version4\" level=\"2\" version=\"4\">") +
           "<model id=\"m\" " + attributes + ">" + inside + "</model></sbml>";
}

constexpr const char* time =
    "<csymbol encoding=\"text\" definitionURL=\"http://www.sbml.org/sbml/symbols/time\">t</csymbol>";

// S decays to P in a compartment of size 2: dS/dt = -k S.
std::string decay()
{
    return sbml(R"(
<listOfCompartments><compartment id="c" size="2" spatialDimensions="3" constant="true"/></listOfCompartments>
<listOfSpecies>
  <species id="S" compartment="c" initialAmount="6" hasOnlySubstanceUnits="false" boundaryCondition="false" constant="false"/>
  <species id="P" compartment="c" initialConcentration="1" hasOnlySubstanceUnits="true" boundaryCondition="false" constant="false"/>
</listOfSpecies>
<listOfParameters><parameter id="k" value="0.5" constant="true"/></listOfParameters>
<listOfReactions><reaction id="r" reversible="false" fast="false">
  <listOfReactants><speciesReference species="S" stoichiometry="1" constant="true"/></listOfReactants>
  <listOfProducts><speciesReference species="P" stoichiometry="3" constant="true"/></listOfProducts>
  <kineticLaw>[<apply><times/><ci>k</ci><ci>S</ci><ci>c</ci></apply>]</kineticLaw>
</reaction></listOfReactions>)");
}

QString faultsOf(const std::string& text)
{
    base::Errors errors;
    base::Notices notices;
    const exchange::SbmlImport import = exchange::readSbml(text, errors, notices);
    if (errors.empty()) (void)model::check(import.plant, solve::catalogue(), errors);
    QStringList all;
    for (const base::Error& e : errors) all << QString::fromStdString(e.where + ": " + e.what.text());
    return all.join('\n');
}

// The value of a name of the model at a time [s].
double valueAt(const std::string& text, const char* name, double t)
{
    base::Errors errors;
    base::Notices notices;
    const exchange::SbmlImport import = exchange::readSbml(text, errors, notices);
    for (const base::Error& e : errors) qWarning("%s: %s", e.where.c_str(), e.what.text().c_str());
    const std::shared_ptr<const model::Plant> plant = support::checkedPlant(model::writePlant(import.plant));
    solve::Options options;
    options.tolerance = 1e-9;
    base::Result<solve::Simulation> run = solve::Simulation::open(plant, options);
    if (!run) qFatal("%s", run.error().what.text().c_str());
    if (const base::Done done = run->advance(t); !done) qFatal("%s", done.error().what.text().c_str());
    return run->value(support::reads(*plant, std::string("model.") + name));
}

bool near(double a, double b, double relative = 1e-7)
{
    if (std::abs(a - b) <= relative * std::abs(b)) return true;
    qWarning("%.15g is not %.15g", a, b);
    return false;
}

std::string ofParameters(const std::string& list, const std::string& rest)
{
    return sbml("<listOfParameters>" + list + "</listOfParameters>" + rest);
}

} // namespace

class TestSbml : public QObject {
    Q_OBJECT

private slots:
    void reportsSbmlFromOtherFiles();
    void decaysByAReaction();
    void keepsAmountsInACompartmentThatGrows();
    void countsTimeInTheUnitOfTheModel();
    void writesFunctionsOut();
    void givesLocalParametersNamesOfTheirOwn();
    void startsByInitialAssignments();
    void renamesWhatShadowsAWord();
    void letsEventsHappen();
    void solvesAlgebraicRules();
    void looksBackByFormulasOfTime();
    void writesSubmodelsOut();
    void refusesWhatGrowsBeyondLimits_data();
    void refusesWhatGrowsBeyondLimits();
    void countsFunctionsAndNotCalls();
    void refusesByName_data();
    void refusesByName();
    void survivesMutatedFiles();
};

void TestSbml::reportsSbmlFromOtherFiles()
{
    QVERIFY(exchange::isSbml(decay()));
    QVERIFY(!exchange::isSbml("{\"format\": \"titer.plant/1\"}"));
}

void TestSbml::decaysByAReaction()
{
    // S starts at 6/2, P at 2 x 1 and takes three of each amount of S.
    QVERIFY(near(valueAt(decay(), "S", 3.0), 3.0 * std::exp(-1.5)));
    QVERIFY(near(valueAt(decay(), "P", 3.0), 2.0 + 18.0 * (1.0 - std::exp(-1.5))));
    QVERIFY(near(valueAt(decay(), "r", 3.0), 3.0 * std::exp(-1.5)));
}

void TestSbml::keepsAmountsInACompartmentThatGrows()
{
    const std::string text = sbml(R"(
<listOfCompartments><compartment id="c" size="1" spatialDimensions="3" constant="false"/></listOfCompartments>
<listOfSpecies><species id="S" compartment="c" initialConcentration="4" hasOnlySubstanceUnits="false" boundaryCondition="false" constant="true"/></listOfSpecies>
<listOfRules><rateRule variable="c">[<cn>1</cn>]</rateRule></listOfRules>)");
    QVERIFY(near(valueAt(text, "S", 3.0), 1.0));
    QVERIFY(near(valueAt(text, "c", 3.0), 4.0));
}

void TestSbml::countsTimeInTheUnitOfTheModel()
{
    const std::string minutes = R"(<listOfUnitDefinitions><unitDefinition id="minute"><listOfUnits>
<unit kind="second" exponent="1" scale="0" multiplier="60"/></listOfUnits></unitDefinition></listOfUnitDefinitions>)";
    const std::string text = sbml(
        minutes +
            R"(<listOfParameters><parameter id="x" value="1" constant="false"/><parameter id="t" value="0" constant="false"/></listOfParameters>
<listOfRules><rateRule variable="x">[<apply><minus/><ci>x</ci></apply>]</rateRule><assignmentRule variable="t">[)" +
            time + "]</assignmentRule></listOfRules>",
        "timeUnits=\"minute\"");
    QVERIFY(near(valueAt(text, "x", 120.0), std::exp(-2.0)));
    QVERIFY(near(valueAt(text, "t", 120.0), 2.0));
}

void TestSbml::writesFunctionsOut()
{
    const std::string text = sbml(R"(
<listOfFunctionDefinitions><functionDefinition id="f">[<lambda><bvar><ci>a</ci></bvar><bvar><ci>b</ci></bvar>
  <apply><minus/><ci>a</ci><apply><minus/><ci>b</ci><cn>1</cn></apply></apply></lambda>]</functionDefinition></listOfFunctionDefinitions>
<listOfParameters><parameter id="a" value="7" constant="true"/><parameter id="x" constant="false"/></listOfParameters>
<listOfRules><assignmentRule variable="x">[<apply><times/><cn>2</cn><apply><ci>f</ci><ci>a</ci><apply><power/><cn>-2</cn><cn>2</cn></apply></apply></apply>]</assignmentRule></listOfRules>)");
    QVERIFY(near(valueAt(text, "x", 1.0), 8.0));
}

void TestSbml::givesLocalParametersNamesOfTheirOwn()
{
    std::string text = decay();
    text.insert(text.find("</kineticLaw>"),
                "<listOfLocalParameters><localParameter id=\"k\" value=\"0.25\"/></listOfLocalParameters>");
    QVERIFY(near(valueAt(text, "S", 3.0), 3.0 * std::exp(-0.75)));
}

void TestSbml::startsByInitialAssignments()
{
    // b starts at twice what a starts with, and rests; d follows from parameters alone.
    const std::string text =
        ofParameters(R"(<parameter id="a" value="3" constant="false"/><parameter id="b" constant="true"/>
<parameter id="d" constant="true"/><parameter id="k" value="5" constant="true"/>)",
                     R"(<listOfInitialAssignments>
<initialAssignment symbol="b">[<apply><times/><cn>2</cn><ci>a</ci></apply>]</initialAssignment>
<initialAssignment symbol="d">[<apply><plus/><ci>k</ci><cn>1</cn></apply>]</initialAssignment></listOfInitialAssignments>
<listOfRules><rateRule variable="a">[<ci>b</ci>]</rateRule></listOfRules>)");
    QVERIFY(near(valueAt(text, "b", 2.0), 6.0));
    QVERIFY(near(valueAt(text, "d", 2.0), 6.0));
    QVERIFY(near(valueAt(text, "a", 2.0), 15.0));
}

void TestSbml::renamesWhatShadowsAWord()
{
    const std::string text = ofParameters(
        R"(<parameter id="exp" value="3" constant="false"/><parameter id="time" value="2" constant="true"/>)",
        R"(<listOfRules><rateRule variable="exp">[<ci>time</ci>]</rateRule></listOfRules>)");
    QVERIFY(near(valueAt(text, "exp_", 2.0), 7.0));
}

void TestSbml::letsEventsHappen()
{
    const std::string text = ofParameters(
        R"(<parameter id="x" value="0" constant="false"/>)",
        std::string(
            R"(<listOfEvents><event id="e" useValuesFromTriggerTime="true"><trigger initialValue="true" persistent="true">[<apply><geq/>)") +
            time + R"(<cn>1</cn></apply>]</trigger><delay>[<cn>2</cn>]</delay>
<listOfEventAssignments><eventAssignment variable="x">[<apply><plus/><ci>x</ci><cn>4</cn></apply>]</eventAssignment></listOfEventAssignments></event></listOfEvents>)");
    QCOMPARE(valueAt(text, "x", 2.9), 0.0);
    QCOMPARE(valueAt(text, "x", 3.1), 4.0);
}

// x = 2 + t; then y from x + 2 y = 6, and u and v, which two rules share, from u + v = x and u - v = 1.
void TestSbml::solvesAlgebraicRules()
{
    const auto ofTwo = [](const char* sign, const char* a, const char* b) {
        return std::string("<apply><") + sign + "/>" + a + b + "</apply>";
    };
    const std::string u = "<ci>u</ci>", v = "<ci>v</ci>", x = "<ci>x</ci>",
                      twice = ofTwo("times", "<cn>2</cn>", "<ci>y</ci>");
    const auto rule = [](const std::string& math) { return "<algebraicRule>[" + math + "]</algebraicRule>"; };
    const auto minus = [&](const std::string& a, const std::string& b) { return ofTwo("minus", a.c_str(), b.c_str()); };
    const auto plus = [&](const std::string& a, const std::string& b) { return ofTwo("plus", a.c_str(), b.c_str()); };
    const std::string text = ofParameters(
        R"(<parameter id="x" value="2" constant="false"/><parameter id="y" value="0" constant="false"/>
           <parameter id="u" constant="false"/><parameter id="v" constant="false"/>)",
        "<listOfRules>" + rule(minus(plus(u, v), x)) + rule(minus(plus(x, twice), "<cn>6</cn>")) +
            R"(<rateRule variable="x">[<cn>1</cn>]</rateRule>)" + rule(minus(minus(u, v), "<cn>1</cn>")) +
            "</listOfRules>");
    for (const double t : {0.0, 1.0, 3.0}) {
        QVERIFY(near(valueAt(text, "y", t), (6.0 - (2.0 + t)) / 2.0));
        QVERIFY(near(valueAt(text, "u", t), (2.0 + t + 1.0) / 2.0));
        QVERIFY(near(valueAt(text, "v", t), (2.0 + t - 1.0) / 2.0));
    }
}

// Of the past nothing is kept: a rule of time alone gives it, and what nothing changes is what it starts with, by its formula.
void TestSbml::looksBackByFormulasOfTime()
{
    const auto delayed = [](const std::string& of, const std::string& by) {
        return R"(<apply><csymbol encoding="text" definitionURL="http://www.sbml.org/sbml/symbols/delay">d</csymbol>)" +
               of + by + "</apply>";
    };
    const std::string wave = std::string("[<apply><sin/>") + time + "</apply>]", still = "<ci>z</ci>";
    const std::string text = ofParameters(
        R"(<parameter id="x" constant="false"/><parameter id="x2" constant="false"/><parameter id="y" constant="false"/>
           <parameter id="z" constant="false"/><parameter id="w" constant="false"/><parameter id="k" value="0.5" constant="true"/>)",
        R"(<listOfInitialAssignments><initialAssignment symbol="z">)" + wave +
            R"(</initialAssignment></listOfInitialAssignments><listOfRules><assignmentRule variable="x">)" + wave +
            R"(</assignmentRule><assignmentRule variable="x2">[<apply><times/><cn>2</cn><ci>x</ci></apply>]</assignmentRule>
               <assignmentRule variable="y">[)" +
            delayed("<apply><plus/><ci>x2</ci><ci>k</ci></apply>",
                    std::string("<apply><divide/>") + time + "<cn>4</cn></apply>") +
            R"(]</assignmentRule><assignmentRule variable="w">[)" + delayed(still, "<cn>2</cn>") +
            "]</assignmentRule></listOfRules>");
    QVERIFY(near(valueAt(text, "y", 3.0), 2.0 * std::sin(3.0 - 0.75) + 0.5));
    QVERIFY(near(valueAt(text, "w", 0.5), std::sin(0.5 - 2.0)));
    QCOMPARE(valueAt(text, "w", 2.5), 0.0); // what it is from time 0 on
    // A state's past is not kept, also where a rule or a function leads to it.
    const std::string state = R"(<parameter id="s" value="1" constant="false"/><parameter id="x" constant="false"/>
                                 <parameter id="y" constant="false"/>)";
    for (const std::string& of :
         {std::string("<ci>x</ci>"), std::string("<ci>s</ci>"), delayed("<cn>1</cn>", "<cn>1</cn>")}) {
        const QString said = faultsOf(ofParameters(
            state,
            R"(<listOfRules><rateRule variable="s">[<cn>1</cn>]</rateRule><assignmentRule variable="x">[<ci>s</ci>]</assignmentRule>
                      <assignmentRule variable="y">[)" +
                delayed(of, "<cn>1</cn>") + "]</assignmentRule></listOfRules>"));
        QVERIFY2(said.contains("model/y: A formula uses “delay”"), qPrintable(said));
    }
    // Nor do rules lie within each other without end, each deep by itself.
    std::string parameters = R"(<parameter id="y" constant="false"/>)", rules = "<listOfRules>", below = time;
    for (const std::string id : {"x0", "x1", "x2", "x3", "x4"}) {
        parameters += R"(<parameter id=")" + id + R"(" constant="false"/>)";
        for (int level = 0; level < 150; ++level) below = "<apply><minus/>" + below + "</apply>";
        rules += R"(<assignmentRule variable=")" + id + R"(">[)" + below + "]</assignmentRule>";
        below = "<ci>" + id + "</ci>";
    }
    rules += R"(<assignmentRule variable="y">[)" + delayed(below, "<cn>1</cn>") + "]</assignmentRule></listOfRules>";
    const QString said = faultsOf(ofParameters(parameters, rules));
    QVERIFY2(said.contains("model/y: A formula uses “delay”"), qPrintable(said));
}

void TestSbml::writesSubmodelsOut()
{
    // What a submodel holds goes by its own name and that of the submodel.
    const std::string text = R"(<?xml version="1.0" encoding="UTF-8"?>
<sbml xmlns="http://www.sbml.org/sbml/level3/version1/core" level="3" version="1"
      xmlns:comp="http://www.sbml.org/sbml/level3/version1/comp/version1" comp:required="true">
<model id="m"><comp:listOfSubmodels><comp:submodel comp:id="a" comp:modelRef="part"/></comp:listOfSubmodels></model>
<comp:listOfModelDefinitions><comp:modelDefinition id="part">
<listOfParameters><parameter id="x" value="2" constant="false"/><parameter id="k" value="0.5" constant="true"/></listOfParameters>
<listOfRules><rateRule variable="x"><math xmlns="http://www.w3.org/1998/Math/MathML">
  <apply><times/><ci>k</ci><ci>x</ci></apply></math></rateRule></listOfRules>
</comp:modelDefinition></comp:listOfModelDefinitions></sbml>)";
    QVERIFY(near(valueAt(text, "a__x", 2.0), 2.0 * std::exp(1.0)));
}

namespace {

std::string function(int number, const std::string& body, const char* arguments = "<bvar><ci>x</ci></bvar>")
{
    return "<functionDefinition id=\"g" + std::to_string(number) + "\">[<lambda>" + arguments + body +
           "</lambda>]</functionDefinition>";
}

std::string called(int number, const std::string& values)
{
    return "<apply><ci>g" + std::to_string(number) + "</ci>" + values + "</apply>";
}

std::string repeated(const std::string& text, int times)
{
    std::string all;
    for (int i = 0; i < times; ++i) all += text;
    return all;
}

// x starts by the last of the functions.
std::string startedBy(const std::string& functions, const std::string& formula)
{
    return sbml("<listOfFunctionDefinitions>" + functions + "</listOfFunctionDefinitions>" +
                R"(<listOfParameters><parameter id="x" value="1" constant="false"/></listOfParameters>)" +
                "<listOfInitialAssignments><initialAssignment symbol=\"x\">[" + formula +
                "]</initialAssignment></listOfInitialAssignments>");
}

std::string minusesAround(const std::string& value, int times)
{
    return repeated("<apply><minus/>", times) + value + repeated("</apply>", times);
}

} // namespace

// Each of them has some kilobytes, and was built until the memory or the stack was full.
void TestSbml::refusesWhatGrowsBeyondLimits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("said");
    const auto row = [](const char* name, const std::string& text, const char* said) {
        QTest::newRow(name) << QString::fromStdString(text) << QString(said);
    };
    const std::string x = "<ci>x</ci>", one = "<cn>1</cn>";
    std::string doubling = function(0, "<apply><times/>" + x + x + "</apply>"), unused = doubling, deep, around;
    for (int i = 1; i < 40; ++i) {
        doubling += function(i, called(i - 1, "<apply><times/>" + x + x + "</apply>"));
        unused += function(i, called(100, x + called(i - 1, x) + called(i - 1, x)));
        deep += function(i, minusesAround(i > 1 ? called(i - 1, x) : x, 150));
        around += function(i, called(i % 39 + 1, x));
    }
    unused = function(100, x, "<bvar><ci>x</ci></bvar><bvar><ci>y</ci></bvar><bvar><ci>z</ci></bvar>") + unused;
    row("functions that double", startedBy(doubling, called(39, one)),
        "line 2: With its functions written out, the formula has "
        "more than 100000 operators and values");
    row("values that are not used", startedBy(unused, called(39, one)), "more than 100000 operators and values");
    row("minus signs", startedBy(deep, called(39, one)), "nested deeper than 400 levels");
    row("functions in a circle", startedBy(around, called(1, one)), "or a function calls itself");
    row("nested elements", startedBy({}, minusesAround(one, 100'000)),
        "sbml: In line 2 the elements are nested deeper than 200 levels");
    std::string declared = decay();
    declared.insert(declared.find("<sbml"), "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]>");
    row("entities", declared, "sbml: In line 2 the file declares a document type");
    std::string remainders = startedBy({}, repeated("<apply><rem/>", 60) + one + repeated(one + "</apply>", 60));
    const std::string first = "version1/core\" level=\"3\" version=\"1\"";
    remainders.replace(remainders.find(first), first.size(), "version2/core\" level=\"3\" version=\"2\"");
    row("remainders", remainders, "longer than 200000 letters");
    std::string rules, unknowns = R"(<parameter id="x0" value="1" constant="true"/>)";
    for (int i = 1; i < 40; ++i) {
        const std::string before = "<ci>x" + std::to_string(i - 1) + "</ci>",
                          own = "<ci>x" + std::to_string(i) + "</ci>";
        unknowns += "<parameter id=\"x" + std::to_string(i) + "\" constant=\"false\"/>";
        rules += "<algebraicRule>[<apply><minus/>" + own + "<apply><times/>" + before + before +
                 "</apply></apply>]</algebraicRule>";
    }
    row("algebraic rules that double", ofParameters(unknowns, "<listOfRules>" + rules + "</listOfRules>"),
        "have more than 1000 operators and values");
    std::string parts;
    for (int i = 0; i < 30; ++i) {
        parts += "<comp:modelDefinition id=\"p" + std::to_string(i) + "\">";
        if (i == 0) parts += R"(<listOfParameters><parameter id="x" value="2" constant="false"/></listOfParameters>)";
        if (i > 0) parts += "<comp:listOfSubmodels>";
        for (const char* half : {"a", "b"})
            if (i > 0)
                parts += std::string("<comp:submodel comp:id=\"") + half + "\" comp:modelRef=\"p" +
                         std::to_string(i - 1) + "\"/>";
        parts += std::string(i > 0 ? "</comp:listOfSubmodels>" : "") + "</comp:modelDefinition>";
    }
    row("submodels that double",
        R"(<?xml version="1.0" encoding="UTF-8"?><sbml xmlns="http://www.sbml.org/sbml/level3/version1/core" level="3" version="1"
xmlns:comp="http://www.sbml.org/sbml/level3/version1/comp/version1" comp:required="true"><model id="m"><comp:listOfSubmodels>
<comp:submodel comp:id="a" comp:modelRef="p29"/></comp:listOfSubmodels></model><comp:listOfModelDefinitions>)" +
            parts + "</comp:listOfModelDefinitions></sbml>",
        "With its submodels written out, the model has more than 200000 elements");
}

void TestSbml::refusesWhatGrowsBeyondLimits()
{
    QFETCH(QString, text);
    QFETCH(QString, said);
    QElapsedTimer clock;
    clock.start();
    const QString faults = faultsOf(text.toStdString());
    QVERIFY2(faults.contains(said), qPrintable(faults));
    QVERIFY2(clock.elapsed() < 10'000, qPrintable(QString::number(clock.elapsed())));
}

// What is called often from one place to the next, and written out as one product: 2^10 factors, all of them 1.1.
void TestSbml::countsFunctionsAndNotCalls()
{
    const std::string x = "<ci>x</ci>";
    std::string functions = function(0, x);
    for (int i = 1; i <= 10; ++i)
        functions += function(i, "<apply><times/>" + called(i - 1, x) + called(i - 1, x) + "</apply>");
    const std::string text = startedBy(functions, called(10, "<cn>1.001</cn>"));
    QVERIFY(near(valueAt(text, "x", 0.0), std::pow(1.001, 1024)));
}

void TestSbml::refusesByName_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("said");
    const auto row = [](const char* name, const std::string& text, const char* said) {
        QTest::newRow(name) << QString::fromStdString(text) << QString(said);
    };
    const std::string x = R"(<parameter id="x" value="1" constant="false"/>)";
    row("missing compartment",
        sbml(
            R"(<listOfSpecies><species id="S" compartment="c" initialAmount="1" hasOnlySubstanceUnits="true" boundaryCondition="false" constant="false"/></listOfSpecies>)"),
        "model/S: The species “S” is in the compartment “c”, which the model does not define");
    row("algebraic rule",
        ofParameters(
            x,
            "<listOfRules><algebraicRule>[<apply><times/><ci>x</ci><ci>x</ci></apply>]</algebraicRule></listOfRules>"),
        "model/rules/1: Rule 1 is an algebraic rule");
    // Either of the two may be what it sets.
    row("two unknowns",
        ofParameters(
            x + R"(<parameter id="y" value="1" constant="false"/>)",
            "<listOfRules><algebraicRule>[<apply><minus/><ci>x</ci><ci>y</ci></apply>]</algebraicRule></listOfRules>"),
        "model/rules/1: Rule 1 is an algebraic rule");
    row("cyclic assignment",
        ofParameters(
            x + R"(<parameter id="y" constant="false"/>)",
            R"(<listOfRules><assignmentRule variable="x">[<ci>y</ci>]</assignmentRule><assignmentRule variable="y">[<ci>x</ci>]</assignmentRule></listOfRules>)"),
        "in a circle: x, y, x");
    row("unknown name", ofParameters(x, R"(<listOfRules><rateRule variable="x">[<ci>q</ci>]</rateRule></listOfRules>)"),
        "model/x: A formula uses “q”");
    row("no value",
        ofParameters(x + R"(<parameter id="k" constant="true"/>)",
                     R"(<listOfRules><rateRule variable="x">[<ci>k</ci>]</rateRule></listOfRules>)"),
        "model/k: “k” has no value");
    row("delay",
        ofParameters(
            x,
            R"(<listOfRules><rateRule variable="x">[<apply><csymbol encoding="text" definitionURL="http://www.sbml.org/sbml/symbols/delay">delay</csymbol><ci>x</ci><cn>1</cn></apply>]</rateRule></listOfRules>)"),
        "model/x: A formula uses “delay”");
    std::string fast = decay();
    fast.replace(fast.find("fast=\"false\""), 12, "fast=\"true\"");
    row("fast reaction", fast, "model/r: The reaction “r” is fast");
    std::string lawless = decay();
    const std::size_t law = lawless.find("<kineticLaw>");
    lawless.erase(law, lawless.find("</kineticLaw>") + 13 - law);
    row("no kinetic law", lawless, "model/r: The reaction “r” has no kinetic law");
    row("cut file", decay().substr(0, 700), "This is not SBML that can be read");
    row("no model", "<sbml xmlns=\"http://www.sbml.org/sbml/level3/version1/core\" level=\"3\" version=\"1\"></sbml>",
        "");
}

void TestSbml::refusesByName()
{
    QFETCH(QString, text);
    QFETCH(QString, said);
    const QString faults = faultsOf(text.toStdString());
    QVERIFY(!faults.isEmpty());
    QVERIFY2(faults.contains(said), qPrintable(faults));
}

void TestSbml::survivesMutatedFiles()
{
    support::Random random(7);
    QElapsedTimer clock;
    clock.start();
    const qint64 enough = qEnvironmentVariableIsSet("TITER_LONG") ? 60'000 : 500; // [ms]
    for (int i = 0; i < 300 || clock.elapsed() < enough; ++i) {
        if (clock.elapsed() > 10 * enough) break;
        (void)faultsOf(support::mutated(decay(), random));
    }
}

TITER_TEST(TestSbml)

} // namespace tst_sbml

#include "tst_sbml.moc"
