// Likelihoods of measurements under a unit of equations: closed forms of noise, a unit with units of measure, and what is at fault in a
// record.
#include "core/solve/catalogue.h"
#include "core/studies/calibration/likelihood/likelihood.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>
#include <numbers>

namespace tst_likelihood {

using namespace titer;

namespace {

// c falls by a rate of first order, from 2 g/L.
constexpr const char* plantText = R"json({"format": "titer.plant/1", "name": "Decay", "components": [], "streams": [],
  "units": [{"id": "vial", "type": "equations", "params": {"states": {"c": {"unit": "g/L"}},
    "params": {"k": "0.5 1/h", "unused": 3}, "rates": {"c": "-k*c"}}, "initial": {"c": "2 g/L"}}]})json";

std::string recordText(const char* observable, const char* rows)
{
    return std::string(R"({"format": "titer.likelihood/1", "unit": "vial", "time_unit": 3600,
      "parameters": {"gain": {"value": 3}, "sd": {"value": 0.1}}, "conditions": {"plain": {}, "quick": {"k": 0.001, "c": 4}},
      "observables": {"y": )") +
           observable + R"(}, "measurements": [)" + rows + "]}";
}

constexpr const char* linear = R"({"formula": "gain*c", "noise": "sd"})";
constexpr const char* row = R"({"observable": "y", "condition": "plain", "time": 2, "value": 2.5})";

base::Result<studies::LikelihoodValue> valueOf(const std::string& record, const char* plant = plantText)
{
    base::Errors errors;
    const model::Flowsheet flowsheet = model::readPlant(plant, errors);
    if (!errors.empty()) return errors.front();
    const auto read = studies::readLikelihoodRecord(record);
    if (!read) return read.error();
    auto likelihood = studies::FitLikelihood::open(flowsheet, *read, solve::catalogue());
    if (!likelihood) return likelihood.error();
    return likelihood->evaluate();
}

QString faultOf(const std::string& record, const char* plant = plantText)
{
    const auto value = valueOf(record, plant);
    return value ? QString() : QString::fromStdString(value.error().where + ": " + value.error().what.text());
}

bool near(double a, double b)
{
    return std::abs(a - b) <= 1e-8 * std::max(1.0, std::abs(b));
}

} // namespace

class TestLikelihood : public QObject {
    Q_OBJECT

private slots:
    void followsTheClosedFormsOfNoise();
    void countsInSiUnits();
    void namesWhatIsAtFault_data();
    void namesWhatIsAtFault();
};

void TestLikelihood::followsTheClosedFormsOfNoise()
{
    const double y = 3.0 * 2.0 * std::exp(-1.0), m = 2.5, s = 0.1, pi = std::numbers::pi;
    const auto with = [&](const char* more) {
        const auto value =
            valueOf(recordText((R"({"formula": "gain*c", "noise": "sd")" + std::string(more) + "}").c_str(), row));
        return value ? value->negativeLog : std::nan("");
    };
    const double normal = 0.5 * std::log(2.0 * pi * s * s);
    QVERIFY(near(with(""), normal + 0.5 * std::pow((m - y) / s, 2)));
    QVERIFY(near(with(R"(, "distribution": "laplace")"), std::log(2.0 * s) + std::abs(m - y) / s));
    QVERIFY(near(with(R"(, "transformation": "log")"), normal + std::log(m) + 0.5 * std::pow(std::log(m / y) / s, 2)));
    QVERIFY(near(with(R"(, "transformation": "log10")"),
                 normal + std::log(m * std::log(10.0)) + 0.5 * std::pow(std::log10(m / y) / s, 2)));
    QVERIFY(near(with(R"(, "transformation": "log10", "distribution": "laplace")"),
                 std::log(2.0 * s) + std::log(m * std::log(10.0)) + std::abs(std::log10(m / y)) / s));
}

// Numbers of conditions are SI: 4 kg/m3 and 0.001 1/s.
void TestLikelihood::countsInSiUnits()
{
    const auto value = valueOf(recordText(linear, R"({"observable": "y", "condition": "quick", "time": 0.5, "value": 1},
          {"observable": "y", "condition": "plain", "before": "quick", "time": 0, "value": 1},
          {"observable": "y", "condition": "quick", "before": "quick", "time": 0, "value": 1},
          {"observable": "y", "condition": "plain", "time": "rest", "value": 1})"));
    QVERIFY2(value, value ? "" : value.error().what.text().c_str());
    QVERIFY(near(value->simulated[0], 3.0 * 4.0 * std::exp(-1.8)));
    QVERIFY(near(value->simulated[1], 0.0)); // at rest nothing is left, and the condition gives nothing new
    QVERIFY(near(value->simulated[2], 12.0));
    QVERIFY(near(value->simulated[3], 0.0));
    QCOMPARE(value->courses, 4);
}

void TestLikelihood::namesWhatIsAtFault_data()
{
    QTest::addColumn<QString>("record");
    QTest::addColumn<QString>("said");
    const std::string sound = recordText(linear, row);
    const auto add = [&](const char* name, const char* old, const char* now, const char* said) {
        std::string text = sound;
        const std::size_t at = text.find(old);
        QVERIFY(at != std::string::npos);
        text.replace(at, std::string(old).size(), now);
        QTest::newRow(name) << QString::fromStdString(text) << QString(said);
    };
    add("format", "likelihood/1", "likelihood/9", "format: The format must be");
    add("key", "\"unit\"", "\"colour\": 1, \"unit\"", "colour: Fits have no key");
    add("no unit", "\"vial\"", "\"flask\"", "unit: The plant has no unit “flask” of type equations");
    add("unit of time", "3600", "0", "time_unit: The unit of time");
    add("value", "\"value\": 3", "\"value\": \"3\"", "parameters/gain/value: “value” must be a number");
    add("scale", "\"value\": 3", "\"value\": 3, \"scale\": \"ln\"", "parameters/gain/scale: “ln” is not understood");
    add("range", "\"value\": 3", "\"value\": 3, \"range\": [1]", "parameters/gain/range: A list of two numbers");
    add("state", "\"gain\": {", "\"c\": {\"value\": 1}, \"gain\": {", "parameters/c: “c” is a state");
    add("condition", "\"k\": 0.001", "\"q\": 0.001", "conditions/quick/q: There is no parameter or state “q”");
    add("its value", "\"k\": 0.001", "\"k\": \"q\"", "conditions/quick/k: There is no parameter “q”");
    add("formula", "gain*c", "gain*q", "observables/y/formula: In line 1, column 6, “q” is unknown here");
    add("distribution", "\"noise\"", "\"distribution\": \"t\", \"noise\"", "observables/y/distribution: “t” is not");
    add("no measurements", row, "", "measurements: A list of at least one measurement");
    add("observable", "\"observable\": \"y\"", "\"observable\": \"z\"",
        "measurements/1/observable: The fit has no “z”");
    add("time", "\"time\": 2", "\"time\": -2", "measurements/1/time: A time must be 0 or later");
    add("values brought", row,
        R"({"observable": "y", "condition": "plain", "time": 2, "value": 2.5, "noise_parameters": [1]}, {"observable": "y", "condition": "plain", "time": 2, "value": 2.5})",
        "measurements/2: This measurement brings 0 values, another of the same observable 1");
    add("syntax", "\"time_unit\": 3600", "\"time_unit\":", "");
}

void TestLikelihood::namesWhatIsAtFault()
{
    QFETCH(QString, record);
    QFETCH(QString, said);
    const QString fault = faultOf(record.toStdString());
    QVERIFY(!fault.isEmpty());
    QVERIFY2(fault.contains(said), qPrintable(fault));
}

TITER_TEST(TestLikelihood)

} // namespace tst_likelihood

#include "tst_likelihood.moc"
