// Problems of PEtab: one whose likelihood is known in closed form (tests/cases/petab), and what is refused, at its place.
#include "core/exchange/petab.h"
#include "core/model/plant/plant.h"
#include "core/solve/catalogue.h"
#include "core/studies/calibration/likelihood/likelihood.h"
#include "tests/support/core/mutations.h"
#include "tests/support/test_program.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <cmath>
#include <map>

namespace tst_petab {

using namespace titer;

namespace {

using Files = std::map<std::string, std::string>;

Files problem()
{
    Files files;
    for (const char* name : {"problem.yaml", "model.xml", "parameters.tsv", "conditions.tsv", "observables.tsv",
                             "measurements.tsv", "simulated.tsv"}) {
        QFile file(QString(TITER_SOURCE_DIR "/tests/cases/petab/") + name);
        if (!file.open(QIODevice::ReadOnly)) qFatal("cannot read %s", name);
        files[name] = file.readAll().toStdString();
    }
    return files;
}

exchange::PetabImport importOf(const Files& files, base::Errors& errors)
{
    base::Notices notices;
    const auto file = [&](const std::string& name) -> base::Result<std::string> {
        const auto found = files.find(name);
        if (found == files.end()) return base::inputError(name, base::say("There is no such file."));
        return found->second;
    };
    return exchange::readPetab(files.at("problem.yaml"), file, errors, notices);
}

base::Result<studies::FitLikelihood> likelihoodOf(const exchange::PetabImport& import)
{
    const auto record = studies::readLikelihoodRecord(import.fit.write(false));
    if (!record) return record.error();
    return studies::FitLikelihood::open(import.plant, *record, solve::catalogue());
}

// The first fault of a problem, from the tables to the evaluation.
std::string faultOf(const Files& files)
{
    base::Errors errors;
    const exchange::PetabImport import = importOf(files, errors);
    if (!errors.empty()) return errors.front().where + ": " + errors.front().what.text();
    auto likelihood = likelihoodOf(import);
    if (!likelihood) return likelihood.error().where + ": " + likelihood.error().what.text();
    const auto value = likelihood->evaluate();
    return value ? std::string() : value.error().where + ": " + value.error().what.text();
}

} // namespace

class TestPetab : public QObject {
    Q_OBJECT

private slots:
    void reportsProblemsFromOtherFiles();
    void givesTheLikelihoodOfAClosedForm();
    void simulatesWhatTheTableSays();
    void simulatesByOtherColumns();
    void hasAPlantThatRuns();
    void keepsAnUnchangedValueOfAConditionOutOfIt();
    void followsJumpsAtTimes();
    void followsEvents();
    void readsPriors();
    void refusesByName_data();
    void refusesByName();
    void survivesMutatedTables();
};

void TestPetab::reportsProblemsFromOtherFiles()
{
    QVERIFY(exchange::isPetab(problem().at("problem.yaml")));
    QVERIFY(!exchange::isPetab("{\"format\": \"titer.plant/1\"}"));
    QVERIFY(!exchange::isPetab(problem().at("model.xml")));
}

void TestPetab::givesTheLikelihoodOfAClosedForm()
{
    base::Errors errors;
    const exchange::PetabImport import = importOf(problem(), errors);
    QVERIFY2(errors.empty(), errors.empty() ? "" : errors.front().what.text().c_str());
    auto likelihood = likelihoodOf(import);
    QVERIFY2(likelihood, likelihood ? "" : likelihood.error().what.text().c_str());
    const auto value = likelihood->evaluate();
    QVERIFY2(value, value ? "" : value.error().what.text().c_str());
    // From the closed form, in double precision by another program.
    QVERIFY2(std::abs(value->negativeLog - 61.89551930399912) < 1e-6, std::to_string(value->negativeLog).c_str());
    // A second evaluation, with other values, leaves nothing behind.
    std::vector<double> values;
    for (const auto& parameter : likelihood->record().parameters) values.push_back(1.1 * parameter.value);
    const auto other = likelihood->evaluate(values);
    QVERIFY(other && std::abs(other->negativeLog - value->negativeLog) > 0.1);
    QCOMPARE(likelihood->evaluate()->negativeLog, value->negativeLog);
}

void TestPetab::simulatesWhatTheTableSays()
{
    const Files files = problem();
    base::Errors errors;
    base::Notices notices;
    exchange::PetabImport import = importOf(files, errors);
    exchange::readPetabSimulations("simulated.tsv", files.at("simulated.tsv"), import.fit, errors, notices);
    QVERIFY2(errors.empty(), errors.empty() ? "" : errors.front().what.text().c_str());
    auto likelihood = likelihoodOf(import);
    const auto value = likelihood->evaluate();
    QVERIFY(value);
    for (std::size_t i = 0; i < value->simulated.size(); ++i) {
        const std::optional<double> wanted = likelihood->record().measurements[i].simulated;
        QVERIFY(wanted && std::abs(value->simulated[i] - *wanted) < 1e-8 * *wanted);
    }
    exchange::readPetabSimulations("s.tsv", "observableId\tsimulationConditionId\tsimulation\ttime\nratio\tlow\t1\t7\n",
                                   import.fit, errors, notices);
    QCOMPARE(int(errors.size()), 1);
    QCOMPARE(errors.front().where, std::string("s.tsv/2/simulation"));
}

// Columns in another order and of other names, some missing, some more; observables by a longer name; a row of nothing measured.
void TestPetab::simulatesByOtherColumns()
{
    base::Errors errors;
    base::Notices notices;
    exchange::PetabImport import = importOf(problem(), errors);
    const char* table = "\ttime\tsimulatedValue\tsimulationCondition\tobservableId\tdatasetId\n"
                        "0\t1\t1.25\tlow\tfree_a\tx\n"
                        "1\tinf\t0.5\thigh\tfree_a__scale\ty\n"
                        "2\t0.25\t1.5\thigh\ttotal_b\ty\n"
                        "3\t77\t1\thigh\ttotal_b\tz\n";
    exchange::readPetabSimulations("s.tsv", table, import.fit, errors, notices);
    QVERIFY2(errors.empty(), errors.empty() ? "" : errors.front().what.text().c_str());
    QCOMPARE(int(notices.size()), 1);
    QVERIFY(notices.front().what.text().find("1 rows belong to no measurement") != std::string::npos);
    std::vector<double> found;
    for (const base::Json& measurement : import.fit["measurements"].items())
        if (const base::Json* value = measurement.find("simulated")) found.push_back(value->number());
    std::sort(found.begin(), found.end());
    QCOMPARE(found, (std::vector<double>{0.5, 1.25, 1.5}));
    exchange::readPetabSimulations("s.tsv", "observableId\ttime\nfree_a\t1\n", import.fit, errors, notices);
    QCOMPARE(int(errors.size()), 2);
    QCOMPARE(errors.front().where, std::string("s.tsv/simulation"));
    QCOMPARE(errors.back().where, std::string("s.tsv/simulationConditionId"));
}

void TestPetab::hasAPlantThatRuns()
{
    base::Errors errors;
    const exchange::PetabImport import = importOf(problem(), errors);
    const model::Plant plant = model::check(import.plant, solve::catalogue(), errors);
    QVERIFY2(errors.empty(), errors.empty() ? "" : errors.front().what.text().c_str());
    QCOMPARE(plant.units.front().setup.params["k1"], 0.6); // of the first condition
    QCOMPARE(plant.units.front().setup.params["k2"], 0.2); // nominal, not that of the model
}

void TestPetab::keepsAnUnchangedValueOfAConditionOutOfIt()
{
    base::Errors errors;
    exchange::PetabImport import = importOf(problem(), errors);
    const base::Json& high = *import.fit.find("conditions")->find("high");
    QVERIFY(!high.find("A"));
    QCOMPARE(high.find("k1")->string(), std::string("k1_high"));
}

// dS/dt = 1 from the time 2 on, else 0, with the time of the jump given by a condition.
void TestPetab::followsJumpsAtTimes()
{
    Files files = problem();
    files["model.xml"] = R"(<?xml version="1.0" encoding="UTF-8"?>
<sbml xmlns="http://www.sbml.org/sbml/level3/version1/core" level="3" version="1"><model id="m">
<listOfParameters><parameter id="S" value="0" constant="false"/><parameter id="begin" value="1" constant="true"/></listOfParameters>
<listOfRules><rateRule variable="S"><math xmlns="http://www.w3.org/1998/Math/MathML"><piecewise><piece><cn>0</cn>
<apply><lt/><csymbol encoding="text" definitionURL="http://www.sbml.org/sbml/symbols/time">t</csymbol><ci>begin</ci></apply></piece>
<otherwise><cn>1</cn></otherwise></piecewise></math></rateRule></listOfRules></model></sbml>)";
    files["parameters.tsv"] = "parameterId\tparameterScale\tnominalValue\testimate\nsd\tlin\t1\t0\n";
    files["conditions.tsv"] = "conditionId\tbegin\nlate\t2\n";
    files["observables.tsv"] = "observableId\tobservableFormula\tnoiseFormula\nS_seen\tS + 0*time\tsd\n";
    files["measurements.tsv"] = "observableId\tsimulationConditionId\tmeasurement\ttime\nS_seen\tlate\t0\t1.9\n"
                                "S_seen\tlate\t3\t5\n";
    QCOMPARE(faultOf(files), std::string());
    base::Errors errors;
    const auto value = likelihoodOf(importOf(files, errors))->evaluate();
    QCOMPARE(value->simulated[0], 0.0);
    QVERIFY2(std::abs(value->simulated[1] - 3.0) < 1e-8, std::to_string(value->simulated[1]).c_str());
}

// dS/dt = -k S from 2, and S := 1 once it has fallen to a level that the condition gives: S = exp(-k (t - t1)) from there on.
void TestPetab::followsEvents()
{
    Files files = problem();
    files["model.xml"] = R"(<?xml version="1.0" encoding="UTF-8"?>
<sbml xmlns="http://www.sbml.org/sbml/level3/version1/core" level="3" version="1"><model id="m">
<listOfParameters><parameter id="S" value="2" constant="false"/><parameter id="k" value="1" constant="true"/>
<parameter id="level" value="0" constant="true"/></listOfParameters>
<listOfRules><rateRule variable="S"><math xmlns="http://www.w3.org/1998/Math/MathML"><apply><times/><cn>-1</cn><ci>k</ci>
<ci>S</ci></apply></math></rateRule></listOfRules>
<listOfEvents><event id="e" useValuesFromTriggerTime="true"><trigger initialValue="true" persistent="true">
<math xmlns="http://www.w3.org/1998/Math/MathML"><apply><lt/><ci>S</ci><ci>level</ci></apply></math></trigger>
<listOfEventAssignments><eventAssignment variable="S"><math xmlns="http://www.w3.org/1998/Math/MathML"><cn>1</cn></math>
</eventAssignment></listOfEventAssignments></event></listOfEvents></model></sbml>)";
    files["parameters.tsv"] = "parameterId\tparameterScale\tnominalValue\testimate\nk\tlin\t0.5\t0\n";
    files["conditions.tsv"] = "conditionId\tlevel\nhalf\t0.5\nnever\t-1\n";
    files["observables.tsv"] = "observableId\tobservableFormula\tnoiseFormula\nS_seen\tS\t1\n";
    files["measurements.tsv"] = "observableId\tsimulationConditionId\tmeasurement\ttime\nS_seen\thalf\t0\t0\n"
                                "S_seen\thalf\t0\t1\nS_seen\thalf\t0\t3\nS_seen\tnever\t0\t3\n"
                                "S_seen\tnever\t0\tinf\n";
    QCOMPARE(faultOf(files), std::string());
    base::Errors errors;
    const auto value = likelihoodOf(importOf(files, errors))->evaluate();
    const double k = 0.5, fallen = std::log(4.0) / k;
    const double wanted[] = {2.0, 2.0 * std::exp(-k), std::exp(-k * (3.0 - fallen)), 2.0 * std::exp(-3.0 * k), 0.0};
    for (std::size_t i = 0; i < std::size(wanted); ++i)
        QVERIFY2(std::abs(value->simulated[i] - wanted[i]) < 1e-7, std::to_string(value->simulated[i]).c_str());
}

void TestPetab::readsPriors()
{
    Files files = problem();
    const auto with = [&](const char* type, const char* numbers) {
        files["parameters.tsv"] =
            std::string("parameterId\tparameterScale\tlowerBound\tupperBound\tnominalValue\testimate\t"
                        "objectivePriorType\tobjectivePriorParameters\n"
                        "k1_high\tlog10\t1e-3\t1e3\t2.4\t1\t") +
            type + "\t" + numbers +
            "\nk2\tlog\t1e-3\t1e3\t0.2\t1\t\t\nscale\tlin\t0\t10\t1.5\t1\t\t\noffset\tlin\t\t\t0.1\t0\t\t\n"
            "sd\tlog10\t1e-3\t1\t0.05\t1\t\t\n";
        base::Errors errors;
        const exchange::PetabImport import = importOf(files, errors);
        if (!errors.empty()) return errors.front().where;
        const base::Json& entry = *import.fit.find("parameters")->find("k1_high");
        const base::Json* prior = entry.find("prior");
        return prior ? prior->write(false) : entry.find("range")->write(false);
    };
    QCOMPARE(with("", ""), std::string("[0.001, 1000]"));
    QCOMPARE(with("parameterScaleNormal", "0.5;0.2"),
             std::string(R"({"distribution": "normal", "of": "scale", "center": 0.5, "width": 0.2})"));
    QCOMPARE(with("laplace", "1;2"),
             std::string(R"({"distribution": "laplace", "of": "value", "center": 1, "width": 2})"));
    QCOMPARE(with("logNormal", "0;2"),
             std::string(R"({"distribution": "normal", "of": "logarithm", "center": 0, "width": 2})"));
    QCOMPARE(with("uniform", "0.5;5000"), std::string("[0.5, 1000]"));
    QCOMPARE(with("parameterScaleUniform", "-1;2"), std::string("[0.1, 100]"));
    QCOMPARE(with("normal", "1;0"), std::string("parameters.tsv/2/objectivePriorParameters"));
    QCOMPARE(with("normal", "1"), std::string("parameters.tsv/2/objectivePriorParameters"));
    QCOMPARE(with("gamma", "1;1"), std::string("parameters.tsv/2/objectivePriorType"));
    // What is read is understood by the fit.
    QVERIFY(with("parameterScaleLaplace", "0;1").find("laplace") != std::string::npos);
    QCOMPARE(faultOf(files), std::string());
}

void TestPetab::refusesByName_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("old");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("said");
    const auto row = [](const char* name, const char* file, const char* old, const char* now, const char* said) {
        QTest::newRow(name) << QString(file) << QString(old) << QString(now) << QString(said);
    };
    std::string manyFiles;
    for (int i = 0; i < 100; ++i) manyFiles += "a.xml, ";
    row("version", "problem.yaml", "format_version: 1", "format_version: 2.0.0", "format_version: The problem is of");
    row("yaml", "problem.yaml", "[model.xml]", "[model.xml", "This is not a problem in YAML");
    row("no model", "problem.yaml", "  - sbml_files: [model.xml]\n    condition", "  - condition",
        "sbml_files: The problem names no file");
    row("missing file", "problem.yaml", "conditions.tsv", "none.tsv", "none.tsv: There is no such file.");
    row("missing column", "parameters.tsv", "nominalValue", "nominal", "parameters.tsv/nominalValue: The table has no");
    row("column twice", "conditions.tsv", "conditionName", "k1", "conditions.tsv/k1: The column “k1” occurs twice");
    row("too many cells", "parameters.tsv", "scale\t\tlin", "scale\t\t\t\tlin",
        "parameters.tsv/4: The line has 9 cells");
    row("not a number", "parameters.tsv", "2.4", "2,4", "parameters.tsv/2/nominalValue: “2,4” is not a number.");
    row("unknown scale", "parameters.tsv", "log10\t1e-3\t1e3", "log2\t1e-3\t1e3",
        "parameters.tsv/2/parameterScale: “log2”");
    row("no bounds", "parameters.tsv", "lin\t0\t10", "lin\t\t10", "parameters.tsv/4/lowerBound: “scale” is estimated");
    row("parameter twice", "parameters.tsv", "offset", "scale",
        "parameters.tsv/5/parameterId: The id “scale” is given twice");
    row("state as a parameter", "parameters.tsv", "offset", "B", "parameters.tsv/5/parameterId: “B” follows from");
    row("unknown of the model", "conditions.tsv", "k1\tA", "k1\tC", "conditions.tsv/C: The model has no parameter");
    row("unknown value", "conditions.tsv", "k1_high", "k3", "conditions.tsv/3/k1: “k3” is neither a number nor a");
    row("unknown in a formula", "observables.tsv", "+ offset", "+ ofset",
        "observables.tsv/2/observableFormula: “ofset” is neither in the model");
    row("broken formula", "observables.tsv", "A/(A + B)", "A/(A + B", "observables.tsv/3/observableFormula: ");
    row("unknown function", "observables.tsv", "A/(A + B)", "ratio(A, B)", "observables.tsv/3/observableFormula: ");
    row("distribution", "observables.tsv", "laplace", "cauchy", "observables.tsv/4/noiseDistribution: “cauchy” is not");
    row("unknown observable", "measurements.tsv", "ratio\t\tlow", "rat\t\tlow",
        "measurements.tsv/6/observableId: The table of observables has no “rat”");
    row("unknown condition", "measurements.tsv", "ratio\thigh", "ratio\thot",
        "measurements.tsv/8/preequilibrationConditionId: The table of conditions has no “hot”");
    row("too few values", "measurements.tsv", "2.0\tsd", "\tsd",
        "measurements.tsv/4/observableParameters: The formula of “total_b” takes 1 values from here, but there are 0");
    row("no measurement", "measurements.tsv", "0.62", "", "measurements.tsv/2/measurement: There is no measurement");
    row("before the start", "measurements.tsv", "0.62\t0.5", "0.62\t-0.5",
        "measurements.tsv/2/time: The time must be 0");
    row("a device", "problem.yaml", "measurements.tsv", "/dev/zero", "measurement_files: “/dev/zero” is not the path");
    row("a hidden folder", "problem.yaml", "model.xml", "../.ssh/id",
        "sbml_files: “.ssh” cannot be the name of a file");
    row("nested", "problem.yaml", "[model.xml]", std::string(20'000, '[').c_str(),
        ": The problem is nested deeper than 500 levels");
    row("too many files", "problem.yaml", "[model.xml]", ("[" + manyFiles + "m.xml]").c_str(),
        "sbml_files: The problem names more than 100 files");
    row("too long", "problem.yaml", "[model.xml]", ("[model.xml] #" + std::string(1'000'000, 'x')).c_str(),
        "problem: The problem is larger than 1 MB");
    row("no noise", "parameters.tsv", "0.05", "0", "measurements/5: The noise of “ratio” comes out as 0");
    row("logarithm of nothing", "measurements.tsv", "0.9", "0", "measurements/5: “ratio” comes out as");
}

void TestPetab::refusesByName()
{
    QFETCH(QString, file);
    QFETCH(QString, old);
    QFETCH(QString, now);
    QFETCH(QString, said);
    Files files = problem();
    std::string& text = files[file.toStdString()];
    const std::size_t at = text.find(old.toStdString());
    QVERIFY(at != std::string::npos);
    text.replace(at, old.toStdString().size(), now.toStdString());
    const QString fault = QString::fromStdString(faultOf(files));
    QVERIFY2(fault.contains(said), qPrintable(fault));
}

void TestPetab::survivesMutatedTables()
{
    support::Random random(11);
    QElapsedTimer clock;
    clock.start();
    const qint64 enough = qEnvironmentVariableIsSet("TITER_LONG") ? 60'000 : 500; // [ms]
    const Files whole = problem();
    for (int i = 0; i < 200 || clock.elapsed() < enough; ++i) {
        if (clock.elapsed() > 10 * enough) break;
        Files files = whole;
        for (auto& [name, text] : files)
            if (name != "model.xml" && i % int(files.size()) == int(std::distance(files.begin(), files.find(name))))
                text = support::mutated(text, random);
        (void)faultOf(files);
    }
}

TITER_TEST(TestPetab)

} // namespace tst_petab

#include "tst_petab.moc"
