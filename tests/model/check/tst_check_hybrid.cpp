// A hybrid rate law: its network by hand, what it leaves alone, and what may be wrong with its record.
#include "core/model/flat_params.h"
#include "core/model/library/law_texts.h"
#include "core/model/plant/plant.h"
#include "core/solve/catalogue.h"
#include "tests/support/core/reported.h"
#include "tests/support/core/unwritten_law.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <array>
#include <cmath>

namespace tst_check_hybrid {

using namespace titer;
using base::Json;

namespace {

constexpr const char* text = R"json({"format": "titer.plant/1", "components": [
  {"id": "biomass", "basis": "mass", "carbon": 40},
  {"id": "glucose", "basis": "mass", "molar_mass": "180.16 g/mol", "carbon": 6}],
 "units": [{"id": "v", "type": "bioreactor", "params": {"vessel_volume": "5 L", "kinetics": {
    "type": "hybrid",
    "base": {"type": "monod", "species": {"cells": "biomass", "substrate": "glucose"}, "growth_rate": "0.4 1/h"},
    "factors": {"growth_rate": [0.3, 3], "maintenance": [0.5, 4]},
    "inputs": {"substrate": ["0 g/L", "10 g/L"], "temperature": ["30 °C", "40 °C"]},
    "networks": [[{"weights": [[0.5, -0.2], [1, 0.3], [-0.7, 0.1]], "bias": [0.1, -0.4, 0]},
                  {"weights": [[1, -1, 0.5], [0.2, 0.4, 0.6]], "bias": [0.05, -0.1]}]]}},
   "initial": {"volume": "2 L", "biomass": "0.1 g/L", "glucose": "10 g/L"}}],
 "recipe": {"duration": "10 h"}})json";

const QString place = QStringLiteral("units/v/params/kinetics/");

model::Flowsheet sheet()
{
    base::Errors errors;
    model::Flowsheet f = model::readPlant(text, errors);
    if (!errors.empty()) qFatal("%s", errors.front().what.text().c_str());
    return f;
}

Json& lawIn(model::Flowsheet& f)
{
    return f.units.front().params["kinetics"];
}

model::BoundLaw boundIn(const model::Flowsheet& f)
{
    base::Errors errors;
    model::BoundLaw law = model::check(f, solve::catalogue(), errors).units.front().setup.kinetics;
    if (!errors.empty()) qFatal("%s: %s", errors.front().where.c_str(), errors.front().what.text().c_str());
    return law;
}

// Rates of biomass and glucose, and the specific growth rate.
template <class T = double>
std::array<T, 3> ratesOf(const model::BoundLaw& law, const T& cells, const T& glucose, const T& temperature = 310.15)
{
    const T c[] = {cells, glucose};
    std::array<T, 3> rates{};
    model::Environment<T> at;
    at.temperature = temperature;
    rates[2] = law.evaluate(c, at, rates.data()).growthRate;
    return rates;
}

void setToZero(Json& value)
{
    if (value.isNumber()) value = Json(0.0);
    for (Json& item : value.items()) setToZero(item);
    for (auto& [key, member] : value.members()) setToZero(member);
}

} // namespace

class CheckHybrid : public QObject {
    Q_OBJECT

private slots:
    void multipliesAsByHand();
    void derivativesAreThoseOfDifferences();
    void aNetworkOfZerosIsTheBaseLaw();
    void anEnsembleIsTheMeanOfItsLogarithms();
    void multipliesParametersOfEquations();
    void otherValuesKeepTheFactors();
    void flatPathsLeadIntoTheBaseLaw();
    void aLawWithoutEquationsIsNoBase();
    void namesEachFault_data();
    void namesEachFault();
};

void CheckHybrid::multipliesAsByHand()
{
    QCOMPARE(support::reportedOf(sheet(), true), QString());
    const double s = 4.0, t = 306.15, u0 = 2.0 * s / 10.0 - 1.0, u1 = 2.0 * (t - 303.15) / 10.0 - 1.0;
    const double h0 = std::tanh(0.1 + 0.5 * u0 - 0.2 * u1), h1 = std::tanh(-0.4 + u0 + 0.3 * u1),
                 h2 = std::tanh(-0.7 * u0 + 0.1 * u1);
    const auto factor = [](double z, double low, double high) {
        const double centre = 0.5 * std::log(low * high), reach = 0.5 * std::log(high / low);
        return std::exp(centre + reach * std::tanh(z + std::atanh(-centre / reach)));
    };
    const double onGrowth = factor(0.05 + h0 - h1 + 0.5 * h2, 0.3, 3.0);
    const double onMaintenance = factor(-0.1 + 0.2 * h0 + 0.4 * h1 + 0.6 * h2, 0.5, 4.0);
    QVERIFY(std::abs(onGrowth - 1.0) > 0.05 && std::abs(onMaintenance - 1.0) > 0.05);

    model::Flowsheet plain = sheet();
    Json by = *lawIn(plain).find("base");
    by["growth_rate"] = 0.4 / 3600.0 * onGrowth;
    by["maintenance"] = 0.03 / 3600.0 * onMaintenance;
    lawIn(plain) = by;
    const auto expected = ratesOf(boundIn(plain), 2.0, s, t), found = ratesOf(boundIn(sheet()), 2.0, s, t);
    for (std::size_t i = 0; i < found.size(); ++i)
        QVERIFY(std::abs(found[i] - expected[i]) < 1e-12 * std::abs(expected[i]));
}

void CheckHybrid::derivativesAreThoseOfDifferences()
{
    using model::Dual8;
    const model::BoundLaw law = boundIn(sheet());
    const std::array at{2.0, 4.0, 306.15};
    const auto exact = ratesOf(law, Dual8::seed(at[0], 0), Dual8::seed(at[1], 1), Dual8::seed(at[2], 2));
    for (std::size_t k = 0; k < at.size(); ++k) {
        std::array more = at, less = at;
        const double step = 1e-5 * at[k];
        more[k] += step;
        less[k] -= step;
        const auto above = ratesOf(law, more[0], more[1], more[2]), below = ratesOf(law, less[0], less[1], less[2]);
        for (std::size_t i = 0; i < exact.size(); ++i) {
            const double difference = (above[i] - below[i]) / (2.0 * step);
            QVERIFY(std::abs(exact[i].d[k] - difference) <
                    1e-6 * std::max(std::abs(difference), std::abs(exact[i].v / at[k])));
        }
    }
}

void CheckHybrid::aNetworkOfZerosIsTheBaseLaw()
{
    for (const bool equations : {false, true}) {
        model::Flowsheet f = sheet();
        const Json& builtIn = *lawIn(f).find("base");
        if (equations) lawIn(f)["base"] = model::asEquations(*solve::catalogue().law("monod"), builtIn);
        setToZero(lawIn(f)["networks"]);
        model::Flowsheet plain = f, none = f;
        const Json base = *lawIn(f).find("base");
        lawIn(plain) = base;
        for (const char* key : {"networks", "inputs", "factors"}) lawIn(none).erase(key);
        QCOMPARE(support::reportedOf(none, true), QString());
        for (const double glucose : {0.0, 0.01, 4.0, 30.0}) {
            const auto expected = ratesOf(boundIn(plain), 2.0, glucose);
            for (const model::Flowsheet* hybrid : {&f, &none}) {
                const auto found = ratesOf(boundIn(*hybrid), 2.0, glucose);
                for (std::size_t i = 0; i < found.size(); ++i)
                    QVERIFY(std::abs(found[i] - expected[i]) <= 1e-12 * std::abs(expected[i]));
            }
        }
    }
}

void CheckHybrid::anEnsembleIsTheMeanOfItsLogarithms()
{
    model::Flowsheet both = sheet(), other = sheet();
    Json& networks = lawIn(both)["networks"];
    Json second = networks.items().front();
    second.items()[1]["bias"] = Json::array({Json(1.5), Json(-1.0)});
    networks.push(second);
    lawIn(other)["networks"] = Json::array({second});
    const double a = ratesOf(boundIn(sheet()), 2.0, 4.0)[2], b = ratesOf(boundIn(other), 2.0, 4.0)[2];
    const double mean = ratesOf(boundIn(both), 2.0, 4.0)[2];
    QVERIFY(std::abs(a / b - 1.0) > 0.1);
    QVERIFY(std::abs(mean - std::sqrt(a * b)) < 1e-12 * mean);
}

// A law of species alone: its specific rates are parameters, and the network gives them between two bounds.
void CheckHybrid::multipliesParametersOfEquations()
{
    model::Flowsheet f = sheet();
    base::Errors errors;
    lawIn(f) = base::readJson(R"json({"type": "hybrid", "base": {"type": "equations",
        "species": {"cells": "biomass", "substrate": {"component": "glucose", "unit": "g/L"}},
        "params": {"mu": "0.1 1/h", "q": "0.2 1/h", "fades": "0.05 g/L"},
        "rates": {"cells": "mu*cells*fade(substrate, fades)", "substrate": "-q*cells*fade(substrate, fades)"},
        "outputs": {"growth_rate": "mu"}},
        "factors": {"mu": [0.01, 10], "q": [0.01, 10]}, "inputs": {"substrate": ["0 g/L", "10 g/L"]},
        "networks": [[{"weights": [[50], [-50]], "bias": [0, 0]}]]})json",
                              errors);
    QVERIFY(errors.empty());
    QCOMPARE(support::reportedOf(f), QString());
    const model::BoundLaw law = boundIn(f);
    // At the ends of its range the network is at its bounds.
    const double mu = 0.1 / 3600.0, q = 0.2 / 3600.0;
    const auto much = ratesOf(law, 2.0, 10.0);
    QVERIFY(std::abs(much[2] - 10.0 * mu) < 1e-6 * mu);
    QVERIFY(std::abs(much[1] + 2.0 * 0.01 * q) < 1e-6 * q);
    // Nothing is taken up that is not there.
    const auto without = ratesOf(law, 2.0, 0.0);
    QCOMPARE(without[1], 0.0);
}

void CheckHybrid::otherValuesKeepTheFactors()
{
    model::BoundLaw law = boundIn(sheet());
    const double before = ratesOf(law, 2.0, 4.0)[2];
    std::vector<double> params = law.params;
    params[0] *= 0.5; // the largest growth rate
    law.setParams(params);
    QVERIFY(std::abs(ratesOf(law, 2.0, 4.0)[2] - 0.5 * before) < 1e-12 * before);
}

void CheckHybrid::flatPathsLeadIntoTheBaseLaw()
{
    model::Flowsheet f = sheet();
    const std::string path = "units/v/params/kinetics/";
    QCOMPARE(model::findAtPath(f, path + "growth_rate")->string(), std::string("0.4 1/h"));
    QCOMPARE(model::findAtPath(f, path + "species/substrate")->string(), std::string("glucose"));
    QVERIFY(model::setAtPath(f, path + "growth_rate", Json("0.3 1/h")).ok());
    QCOMPARE(lawIn(f).find("base")->find("growth_rate")->string(), std::string("0.3 1/h"));
    QVERIFY(model::setAtPath(f, path + "networks/0/1/bias/0", 0.25).ok());
    QCOMPARE(lawIn(f).find("networks")->items()[0].items()[1].find("bias")->items()[0], Json(0.25));
    lawIn(f)["base"] = model::asEquations(*solve::catalogue().law("monod"), *lawIn(f).find("base"));
    QVERIFY(model::setAtPath(f, path + "growth_rate", Json("0.2 1/h")).ok());
    QCOMPARE(lawIn(f).find("base")->find("params")->find("growth_rate")->find("value")->string(),
             std::string("0.2 1/h"));
    QCOMPARE(support::reportedOf(f), QString());
}

void CheckHybrid::aLawWithoutEquationsIsNoBase()
{
    model::Flowsheet f = sheet();
    lawIn(f)["base"]["type"] = "unwritten";
    model::Flowsheet plain = f;
    const Json base = *lawIn(f).find("base");
    lawIn(plain) = base;
    base::Errors errors;
    model::check(plain, support::withUnwrittenLaw(), errors);
    QVERIFY(errors.empty());
    model::check(f, support::withUnwrittenLaw(), errors);
    QCOMPARE(errors.size(), std::size_t(1));
    QCOMPARE(QString::fromStdString(errors.front().where), place + "base");
    const QString said = QString::fromStdString(errors.front().what.text());
    QVERIFY2(said.contains("“unwritten”") && said.contains("monod"), qPrintable(said));
}

void CheckHybrid::namesEachFault_data()
{
    QTest::addColumn<QString>("path"); // below the record
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("words"); // of the sentence
    const auto row = [](const char* name, const char* path, const char* value, const char* where, const char* words) {
        QTest::newRow(name) << path << value << where << words;
    };
    row("no base law", "base", "null", "base", "needs a base law");
    row("base law that is no record", "base", "\"monod\"", "base", "object in braces");
    row("base law that is hybrid", "base", R"({"type": "hybrid"})", "base", "cannot be hybrid itself");
    row("base law that there is not", "base/type", "\"monot\"", "base/type", "“monod”");
    row("fault of the base law", "base/growth_rate", "\"0.4 g/L\"", "base/growth_rate", "different quantity");
    row("unknown key", "factor", "{}", "factor", "“factors”");
    row("factor on no parameter", "factors/growth_rates", "[0.3, 3]", "factors/growth_rates", "“growth_rate”");
    row("factor on a yield", "factors/yield", "[0.3, 3]", "factors/yield", "decides the balances");
    row("bounds the wrong way round", "factors/growth_rate", "[3, 0.3]", "factors/growth_rate", "lower one first");
    row("bounds beside 1", "factors/growth_rate", "[1.2, 3]", "factors/growth_rate", "below 1");
    row("bounds below nothing", "factors/growth_rate", "[-1, 3]", "factors/growth_rate", "at least");
    row("one bound", "factors/growth_rate", "[3]", "factors/growth_rate", "lowest and the highest");
    row("bounds in words", "factors/growth_rate", R"(["a", "b"])", "factors/growth_rate", "must be numbers");
    row("factor on nothing", "base/maintenance", "\"0 1/h\"", "factors/maintenance", "is 0 in the base law");
    row("unknown input", "inputs/glucos", R"(["0 g/L", "1 g/L"])", "inputs/glucos", "unknown here");
    row("time as an input", "inputs/time", R"(["0 h", "1 h"])", "inputs/time", "unknown here");
    row("role without a component", "inputs/product", R"(["0 g/L", "1 g/L"])", "inputs/product", "unknown here");
    row("range the wrong way round", "inputs/substrate", R"(["10 g/L", "0 g/L"])", "inputs/substrate", "lowest value");
    row("range in another unit", "inputs/substrate", R"(["0 h", "10 g/L"])", "inputs/substrate/0",
        "different quantity");
    row("networks that are no list", "networks", "{}", "networks", "list in brackets");
    row("network that is no list", "networks", "[{}]", "networks/0", "list of layers");
    row("too few weights", "networks/0/0/weights/1", "[1]", "networks/0/0/weights/1", "takes 2");
    row("too few outputs", "networks/0/1/weights", "[[1, 2, 3]]", "networks/0/1/weights", "for 2 outputs");
    row("too many biases", "networks/0/1/bias", "[1, 2, 3]", "networks/0/1/bias", "takes 2");
    row("a weight that is no number", "networks/0/1/bias/1", "null", "networks/0/1/bias/1", "finite number");
    row("a weight in words", "networks/0/0/weights/0/1", "\"NaN\"", "networks/0/0/weights/0/1", "finite number");
    row("unknown key of a layer", "networks/0/0/biass", "[]", "networks/0/0/biass", "“bias”");
}

void CheckHybrid::namesEachFault()
{
    QFETCH(QString, path);
    QFETCH(QString, value);
    QFETCH(QString, where);
    QFETCH(QString, words);
    model::Flowsheet f = sheet();
    support::putText(lawIn(f), path, value);
    const QString all = support::reportedOf(f);
    const QStringList lines = all.split('\n').filter(place + where + ':');
    QVERIFY2(lines.size() == 1 && lines.front().contains(words), qPrintable(all));
}

TITER_TEST(CheckHybrid)

} // namespace tst_check_hybrid

#include "tst_check_hybrid.moc"
