// Plants whose rate law is written as equations: each example of the built-in laws with its copy runs as before, to 1e-9; flat paths serve
// settings; and a published fed-batch of one's own.
#include "core/model/equations/described.h"
#include "core/model/flat_params.h"
#include "core/model/library/law_texts.h"
#include "core/solve/catalogue.h"
#include "generated/examples.h"
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>

namespace tst_law_equations {

using namespace titer;
using base::Json;
using support::runOf;

namespace {

// The plant with a shorter recipe, where it is a long one.
model::Flowsheet example(std::string_view id, const char* duration = nullptr)
{
    base::Errors errors;
    for (const model::Example& e : model::examples())
        if (e.id == id) {
            model::Flowsheet f = model::readPlant(e.text, errors);
            if (duration) f.duration = Json(duration);
            return f;
        }
    qFatal("no such example");
}

// Every built-in law in it as equations.
model::Flowsheet copied(model::Flowsheet f)
{
    for (model::UnitEntry& unit : f.units)
        if (Json* record = unit.params.find("kinetics"))
            *record = model::asEquations(*model::lawOf(solve::catalogue(), *record), *record);
    return f;
}

// A concentration or the volume of a vessel with a rate law.
bool isOfACulture(const model::Flowsheet& f, const std::string& tag)
{
    const std::size_t dot = tag.find('.');
    const model::UnitEntry* unit = f.unit(std::string_view(tag).substr(0, dot));
    const std::string name = tag.substr(dot + 1);
    return unit && unit->params.find("kinetics") &&
           (name == "volume" || std::any_of(f.components.begin(), f.components.end(), [&](const Json& component) {
                return *component.find("id") == Json(name);
            }));
}

std::string faultsOf(const model::Flowsheet& f)
{
    base::Errors errors;
    model::check(f, solve::catalogue(), errors);
    std::string all;
    for (const base::Error& e : errors) all += e.where + ": " + e.what.text() + "\n";
    return all;
}

} // namespace

class LawEquationRuns : public QObject {
    Q_OBJECT

private slots:
    void aCopyOfABuiltInLawRunsAsBefore_data();
    void aCopyOfABuiltInLawRunsAsBefore();
    void flatPathsSetParameters();
    void aPowerOfLessThanZeroIsNamed_data();
    void aPowerOfLessThanZeroIsNamed();
    void aGuardedPowerEndsWhereTheProductStopsGrowth();
    void aGuardEndsTheConsumption();
};

void LawEquationRuns::aCopyOfABuiltInLawRunsAsBefore_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("duration");
    QTest::newRow("monod") << QByteArray("chemostat") << QByteArray("100 h");
    QTest::newRow("cho_fed_batch") << QByteArray("cho-fed-batch") << QByteArray();
    QTest::newRow("ecoli_overflow") << QByteArray("ecoli-fed-batch") << QByteArray();
    QTest::newRow("penicillin") << QByteArray("penicillin") << QByteArray();
    // Its culture. Of what follows the difference between the ends of a stream is as large at such a tolerance as it may
    // be.
    QTest::newRow("plasmid_ecoli") << QByteArray("plasmid-dna") << QByteArray("34 h");
}

void LawEquationRuns::aCopyOfABuiltInLawRunsAsBefore()
{
    QFETCH(QByteArray, id);
    QFETCH(QByteArray, duration);
    const model::Flowsheet before = example(id.toStdString(), duration.isEmpty() ? nullptr : duration.constData());
    const model::Flowsheet after = copied(before);
    QCOMPARE(faultsOf(after), std::string());
    // Derivatives round otherwise, and a run's steps turn on its last digits: at a tolerance of its own size nothing is left of that.
    const std::vector<double> grid = {3600.0, 7200.0, 36e3, 72e3};
    const figures::RunResult a = runOf(model::writePlant(before), 1e-11, grid),
                             b = runOf(model::writePlant(after), 1e-11, grid);
    QCOMPARE(figures::statusText(b.status), figures::statusText(a.status));
    QCOMPARE(b.notices.size(), a.notices.size());
    QCOMPARE(b.columns.size(), a.columns.size());
    int compared = 0;
    for (std::size_t i = 0; i < a.columns.size(); ++i) {
        const figures::Column &x = a.columns[i], &y = b.columns[i];
        QCOMPARE(y.tag, x.tag);
        if (!isOfACulture(before, x.tag)) continue;
        ++compared;
        double largest = 0.0;
        for (const double value : x.values) largest = std::max(largest, std::abs(value));
        for (std::size_t k = 0; k < grid.size(); ++k) {
            const double difference = std::abs(support::at(a, x.tag, grid[k]) - support::at(b, x.tag, grid[k]));
            QVERIFY2(difference <= 1e-9 * largest,
                     qPrintable(QString::fromStdString(x.tag) + QString(" %1").arg(difference / largest)));
        }
    }
    QVERIFY(compared >= 2);
}

void LawEquationRuns::flatPathsSetParameters()
{
    model::Flowsheet plain = example("chemostat", "20 h"), own = copied(plain);
    const std::string path = "units/vessel/params/kinetics/growth_rate";
    QCOMPARE(model::findAtPath(own, path)->string(), std::string("0.4 1/h"));
    // As a fit sets it, in SI, and as a person types it.
    for (const Json& value : {Json(0.5 / 3600.0), Json("0.5 1/h")}) {
        QVERIFY(model::setAtPath(plain, path, value).ok());
        QVERIFY(model::setAtPath(own, path, value).ok());
        QCOMPARE(faultsOf(own), std::string());
        const figures::RunResult a = runOf(model::writePlant(plain)), b = runOf(model::writePlant(own));
        QVERIFY(std::abs(support::at(a, "vessel.biomass", 72e3) - support::at(b, "vessel.biomass", 72e3)) < 1e-8);
    }
}

namespace {

// Levenspiel's inhibition by product (1980, Biotechnol Bioeng 22:1671): growth ends where P reaches 50 g/L.
std::string levenspiel(const std::string& growth)
{
    return R"({"format": "titer.plant/1", "name": "levenspiel", "components": [
        {"id": "x", "basis": "mass"}, {"id": "s", "basis": "mass"}, {"id": "p", "basis": "mass"}],
      "units": [{"id": "v", "type": "bioreactor", "params": {"vessel_volume": "5 L", "kinetics": {"type": "equations",
        "species": {"x": {"component": "x", "unit": "g/L"}, "s": {"component": "s", "unit": "g/L"},
                    "p": {"component": "p", "unit": "g/L"}},
        "params": {"mu_max": "0.4 1/h", "Ks": "1.6 g/L", "Pm": "50 g/L", "a": 0.36, "Yxs": "0.1 g/g", "Yps": "0.45 g/g"},
        "let": {"room": "1 - p/Pm", "mu": "mu_max*s/(Ks + s)*)" +
           growth + R"("},
        "rates": {"x": "mu*x", "s": "-mu*x/Yxs", "p": "Yps*mu*x/Yxs"}}},
        "initial": {"volume": "2 L", "x": "0.5 g/L", "s": "200 g/L"}}],
      "streams": [], "recipe": {"duration": "72 h", "phases": []}})";
}

} // namespace

void LawEquationRuns::aPowerOfLessThanZeroIsNamed_data()
{
    QTest::addColumn<QString>("growth");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("column");
    QTest::newRow("power") << "room^a" << "the power" << "23";
    QTest::newRow("square root") << "sqrt(room)" << "leaves the range of a function" << "19";
    QTest::newRow("logarithm") << "exp(a*log(room))" << "the logarithm" << "25";
}

void LawEquationRuns::aPowerOfLessThanZeroIsNamed()
{
    QFETCH(QString, growth);
    QFETCH(QString, what);
    QFETCH(QString, column);
    const figures::RunResult run = runOf(levenspiel(growth.toStdString()));
    QCOMPARE(figures::statusText(run.status), figures::statusText(figures::RunStatus::Failed));
    const QString said = QString::fromStdString(run.errors.front().what.text());
    QCOMPARE(run.errors.front().where, std::string("units/v/params/kinetics/let/mu"));
    for (const QString& part : {QString("“mu”"), what, "line 1, column " + column, QString("Guard it, as by max(x, ")})
        QVERIFY2(said.contains(part), qPrintable(said));
    QVERIFY2(!said.contains("largest error"), qPrintable(said));
}

// P = 50 g/L, of 50 (0.1/0.45) g/L of cells and 50/0.45 g/L of substrate.
void LawEquationRuns::aGuardedPowerEndsWhereTheProductStopsGrowth()
{
    const figures::RunResult run = runOf(levenspiel("max(room, 0)^a"), 1e-7, {0.0, 72.0 * 3600.0});
    QCOMPARE(figures::statusText(run.status), figures::statusText(figures::RunStatus::Ok));
    for (const auto& [tag, expected] :
         {std::pair{"v.p", 50.0}, {"v.s", 200.0 - 50.0 / 0.45}, {"v.x", 0.5 + 5.0 / 0.45}})
        QVERIFY(std::abs(support::at(run, tag, 72.0 * 3600.0) - expected) < 1e-5 * expected);
}

// Consumption at a constant rate until nothing is left: S = S0 - q t, then 0; what it makes follows, and no more than that.
void LawEquationRuns::aGuardEndsTheConsumption()
{
    const std::vector<double> grid = {3600.0, 3 * 3600.0, 4.5 * 3600.0, 10 * 3600.0};
    const figures::RunResult result = runOf(
        R"({"format": "titer.plant/1", "components": [{"id": "substrate", "basis": "mass"}, {"id": "product", "basis": "mass"}],
 "units": [{"id": "v", "type": "bioreactor", "params": {"vessel_volume": "5 L", "kinetics": {"type": "equations",
   "species": {"substrate": "substrate", "product": "product"}, "params": {"q": "0.5 g/L/h", "Y": "0.4 g/g"},
   "let": {"uptake": "q"}, "guards": {"uptake": "substrate > 0"},
   "rates": {"substrate": "-uptake", "product": "Y*uptake"}}},
   "initial": {"volume": "2 L", "substrate": "2 g/L"}}],
 "recipe": {"duration": "10 h"}})",
        1e-8, grid);
    QCOMPARE(figures::statusText(result.status), std::string("ok"));
    for (const double t : grid) {
        const double left = std::max(2.0 - 0.5 * t / 3600.0, 0.0);
        QVERIFY2(std::abs(support::at(result, "v.substrate", t) - left) < 2e-6, qPrintable(QString::number(t)));
        QVERIFY(std::abs(support::at(result, "v.product", t) - 0.4 * (2.0 - left)) < 1e-6);
    }
}

TITER_TEST(LawEquationRuns)

} // namespace tst_law_equations

#include "tst_law_equations.moc"
