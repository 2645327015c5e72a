// What may be wrong with a controller that is written as equations: a sentence at its path, with its column where a text is at fault.
#include "core/model/equations/described.h"
#include "core/model/flat_params.h"
#include "core/model/plant/plant.h"
#include "core/solve/catalogue.h"
#include "tests/support/core/reported.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>

namespace tst_check_controller_equations {

using namespace titer;
using base::Json;

namespace {

// A PI controller of a volume.
constexpr const char* text = R"json({"format": "titer.plant/1", "components": [{"id": "salt", "basis": "mass"}],
 "units": [{"id": "source", "type": "inlet", "program": [{"for": "20 h", "flow": "10 L/h"}]},
  {"id": "v", "type": "hold_tank", "params": {"vessel_volume": "200 L"}, "initial": {"volume": "90 L"}},
  {"id": "drain", "type": "outlet"}],
 "streams": [{"from": "source.out", "to": "v.in"}, {"from": "v.out", "to": "drain.in"}],
 "recipe": {"duration": "10 h"},
 "controllers": [{"id": "c", "type": "equations", "reads": "v.volume", "writes": "v.out.flow", "setpoint": "60 L",
   "period": "10 min", "params": {
   "params": {"gain": {"value": 0.0001, "unit": "writes/reads", "label": "Gain"},
              "Ti": {"value": "2 h", "range": ["1 min", "10 h"]}},
   "tags": {"inflow": "source.out.flow"},
   "states": {"integral": {"unit": "writes", "start": "output - deviation - inflow"}},
   "let": {"deviation": "gain*(measured - setpoint)"},
   "rates": {"integral": "deviation/Ti"},
   "output": "max(0, deviation + integral + inflow)"}}]})json";

model::Flowsheet sheet()
{
    base::Errors errors;
    model::Flowsheet f = model::readPlant(text, errors);
    if (!errors.empty()) qFatal("%s", errors.front().what.text().c_str());
    return f;
}

const QString place = QStringLiteral("controllers/c/params/");

} // namespace

class CheckControllerEquations : public QObject {
    Q_OBJECT

private slots:
    void readsTheExample();
    void namesEachFault_data();
    void namesEachFault();
    void needsWhatItsTextsName();
    void isDescribedByItsRecord();
    void comesBackFromItsFile();
    void flatPathsLeadToTheValue();
};

void CheckControllerEquations::readsTheExample()
{
    const model::Flowsheet f = sheet();
    QCOMPARE(support::reportedOf(f, true), QString());
    base::Errors errors;
    const model::Plant plant = model::check(f, solve::catalogue(), errors);
    const model::PlantController& c = plant.controllers.front();
    QVERIFY(c.controller && c.tags.size() == 1);
    std::vector<double> memory(std::size_t(c.controller->memoryCount()), 0.0);
    const double inflow = 2e-6, tags[] = {inflow};
    model::ControllerInput in{.period = 600.0, .measured = 0.09, .setpoint = 0.06, .output = 5e-6, .tags = tags};
    QVERIFY(std::abs(c.controller->sample(in, true, memory) - 5e-6) < 1e-20); // without a bump
    in.time = 600.0;
    in.measured = 0.08;
    const double share = 600.0 / 7200.0, integral = 5e-6 - 3e-6 - inflow + 3e-6 * share;
    QVERIFY(std::abs(c.controller->sample(in, false, memory) - (2e-6 + integral + inflow)) < 1e-20);
}

void CheckControllerEquations::namesEachFault_data()
{
    QTest::addColumn<QString>("path"); // below the record
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("words"); // of the sentence
    const auto row = [](const char* name, const char* path, const char* value, const char* where, const char* words) {
        QTest::newRow(name) << path << value << where << words;
    };
    row("wrong unit of the output", "output", "\"measured\"", "output", "m3/s");
    row("wrong unit of a rate", "rates/integral", "\"deviation\"", "rates/integral", "m3/s2");
    row("wrong unit in a term", "let/deviation", "\"gain*(measured - Ti)\"", "let/deviation", "column 16");
    row("wrong unit of a start", "states/integral/start", "\"measured\"", "states/integral/start", "m3/s");
    row("unknown name", "output", "\"max(0, deviaton)\"", "output", "“deviation”");
    row("column of a fault", "let/deviation", "\"gain*(measured - setpoint\"", "let/deviation", "column");
    row("circle", "let", R"({"deviation": "q", "q": "deviation"})", "let/deviation", "circle");
    row("circle of a start", "states/integral/start", "\"integral\"", "states/integral/start", "circle");
    row("output of an output", "next/output", "\"0\"", "next/output", "no state");
    row("name of a function", "params/exp", "\"1\"", "params/exp", "function");
    row("name of what is sampled", "params/measured", "\"1\"", "params/measured", "already the name");
    row("name of a state", "params/integral", "\"1\"", "params/integral", "already the name");
    row("name of a tag", "params/inflow", "\"1\"", "params/inflow", "already the name");
    row("name of a term", "let/Ti", "\"1\"", "let/Ti", "already the name");
    row("key of every controller", "params/output", "\"1\"", "params/output", "key of every controller");
    row("no law of a state", "rates", "{}", "states/integral", "no law");
    row("two laws of a state", "next/integral", "\"integral\"", "states/integral", "remove one");
    row("rate of no state", "rates/integrl", "\"0\"", "rates/integrl", "no state");
    row("unknown unit of a state", "states/integral/unit", "\"L/hh\"", "states/integral/unit", "“reads” and “writes”");
    row("unknown key of a state", "states/integral/begin", "\"0\"", "states/integral/begin",
        "possible keys are unit, start");
    row("unknown key", "output_", "\"0\"", "output_", "“output”");
    row("unknown key of a parameter", "params/Ti/rnge", "1", "params/Ti/rnge", "“range”");
    row("unit beside a value that has one", "params/Ti/unit", "\"h\"", "params/Ti/unit", "belongs to the value");
    row("range in units that hang on tags", "params/gain/range", R"(["0 1/h", "1 1/h"])", "params/gain/range/0",
        "numbers in SI");
    row("parameter of another unit", "params/gain/value", "\"0.4 g/L\"", "gain", "different quantity");
    row("parameter out of range", "params/Ti/value", "\"20 h\"", "Ti", "10 h");
    row("parameter without a value", "params/Ti", "{}", "params/Ti", "no value");
    row("tag that there is not", "tags/inflow", "\"sourc.out.flow\"", "tags/inflow", "source");
    row("tag that is no text", "tags/inflow", "3", "tags/inflow", "tag in quotation marks");
    row("equation that is no text", "let/deviation", "[]", "let/deviation", "equation in quotation marks");
    row("output that is no text", "output", "true", "output", "equation in quotation marks");
    row("states that are no object", "states", "[]", "states", "object");
    row("terms that are no object", "let", "3", "let", "object");
}

void CheckControllerEquations::namesEachFault()
{
    QFETCH(QString, path);
    QFETCH(QString, value);
    QFETCH(QString, where);
    QFETCH(QString, words);
    model::Flowsheet f = sheet();
    support::putText(f.controllers.front().params, path, value);
    const QString all = support::reportedOf(f);
    const QStringList lines = all.split('\n').filter(place + where + ':');
    QVERIFY2(lines.size() == 1 && lines.front().contains(words), qPrintable(all));
}

void CheckControllerEquations::needsWhatItsTextsName()
{
    model::Flowsheet f = sheet();
    f.controllers.front().params.erase("output");
    QVERIFY(support::reportedOf(f).startsWith(place + "output: The output is missing"));
    f = sheet();
    f.controllers.front().reads.clear();
    QVERIFY(support::reportedOf(f).contains("controllers/c/reads: The tag that the controller reads is missing"));
    f = sheet();
    f.controllers.front().setpoint = Json();
    QVERIFY(support::reportedOf(f).contains("controllers/c/setpoint: The set-point is missing"));
    f.controllers.front().params["let"]["deviation"] = "gain*measured";
    QCOMPARE(support::reportedOf(f, true), QString());
    f.controllers.front().setpoint = "60 L";
    QVERIFY(support::reportedOf(f, true).contains(
        "controllers/c/setpoint: A controller of the type “equations” has no set-point"));
    f = sheet();
    f.controllers.front().params = Json();
    QVERIFY(support::reportedOf(f).contains(place + "output"));
}

void CheckControllerEquations::isDescribedByItsRecord()
{
    model::Flowsheet f = sheet();
    const model::ControllerType* type = model::typeOf(solve::catalogue(), f.controllers.front());
    QVERIFY(type && type->reads && type->hasSetpoint && type->params.size() == 2);
    QCOMPARE(QString(type->params[0].unit), QString("writes/reads"));
    QCOMPARE(QString(type->params[0].label), QString("Gain"));
    QCOMPARE(type->params[1].max, 36000.0);
    // Values and texts do not change it; states do, since the memory of a run is theirs.
    f.controllers.front().params["output"] = "deviation";
    f.controllers.front().params["params"]["Ti"]["value"] = "3 h";
    QCOMPARE(model::typeOf(solve::catalogue(), f.controllers.front()), type);
    f.controllers.front().params["states"]["other"]["unit"] = "1";
    QVERIFY(model::typeOf(solve::catalogue(), f.controllers.front()) != type);
}

void CheckControllerEquations::comesBackFromItsFile()
{
    const model::Flowsheet f = sheet();
    base::Errors errors;
    QVERIFY(model::readPlant(model::writePlant(f), errors) == f && errors.empty());
}

void CheckControllerEquations::flatPathsLeadToTheValue()
{
    model::Flowsheet f = sheet();
    const std::string path = "controllers/c/params/";
    QCOMPARE(model::findAtPath(f, path + "Ti")->string(), std::string("2 h"));
    QVERIFY(model::setAtPath(f, path + "Ti", 600.0).ok());
    QVERIFY(model::setAtPath(f, path + "gain", "0.5 1/h").ok());
    const Json& params = *f.controllers.front().params.find("params");
    QCOMPARE(params.find("Ti")->find("value")->string(), std::string("600 s"));
    QCOMPARE(params.find("gain")->find("value")->string(), std::string("0.5 1/h"));
    QCOMPARE(support::reportedOf(f), QString());
    QCOMPARE(model::flatParams(f.controllers.front()).find("Ti")->string(), std::string("600 s"));
}

TITER_TEST(CheckControllerEquations)

} // namespace tst_check_controller_equations

#include "tst_check_controller_equations.moc"
