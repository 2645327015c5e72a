// Units written as equations, against exact solutions, published values and an independent integrator.
#include "core/base/text.h"
#include "core/solve/catalogue.h"
#include "core/solve/simulation.h"
#include "tests/support/core/runs.h"
#include "tests/support/dormand_prince.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>
#include <cmath>

namespace tst_equations_unit {

using namespace titer;

namespace {

// A plant of one unit `m` with these params and this initial contents.
std::string plantOf(const std::string& params, const std::string& initial = "{}", const std::string& more = "")
{
    return R"({"format": "titer.plant/1", "name": "m", "units": [{"id": "m", "type": "equations", "params": )" +
           params + R"(, "initial": )" + initial + "}]" + more + "}";
}

class Run {
public:
    explicit Run(const std::string& text, double tolerance = 1e-8, std::vector<solve::Parameter> parameters = {})
        : m_plant(support::checkedPlant(text))
        , m_simulation(open(m_plant, tolerance, std::move(parameters)))
    {
    }

    double operator()(const char* tag) const { return m_simulation.value(support::reads(*m_plant, tag)); }
    void advance(double to)
    {
        const base::Done done = m_simulation.advance(to);
        if (!done) qFatal("%s", done.error().what.text().c_str());
    }
    void set(const char* tag, double value)
    {
        const base::Done done = m_simulation.set(support::writes(*m_plant, tag), value);
        if (!done) qFatal("%s", done.error().what.text().c_str());
    }
    // By a parameter whose tangents are followed.
    double slope(const char* tag, int parameter)
    {
        return m_simulation.derivative(support::reads(*m_plant, tag), parameter);
    }

private:
    static solve::Simulation open(std::shared_ptr<const model::Plant> plant, double tolerance,
                                  std::vector<solve::Parameter> parameters)
    {
        solve::Options options;
        options.tolerance = tolerance;
        options.parameters = std::move(parameters);
        base::Result<solve::Simulation> run = solve::Simulation::open(std::move(plant), options);
        if (!run) qFatal("%s", run.error().what.text().c_str());
        return std::move(run).value();
    }

    std::shared_ptr<const model::Plant> m_plant;
    solve::Simulation m_simulation;
};

solve::Parameter parameterOf(const std::string& less, const std::string& more, double step, double scale)
{
    return {support::checkedPlant(less), support::checkedPlant(more), step, scale};
}

bool near(double a, double b, double relative)
{
    if (std::abs(a - b) <= relative * std::abs(b)) return true;
    qWarning("%.15g is not %.15g", a, b);
    return false;
}

QString faultsOf(const std::string& text)
{
    base::Errors errors;
    const model::Flowsheet flowsheet = model::readPlant(text, errors);
    if (errors.empty()) (void)model::check(flowsheet, solve::catalogue(), errors);
    QStringList all;
    for (const base::Error& e : errors) all << QString::fromStdString(e.where + ": " + e.what.text());
    return all.join('\n');
}

} // namespace

class TestEquationsUnit : public QObject {
    Q_OBJECT

private slots:
    void statesAreAsLargeAsTheyStart();
    void decaysExponentially();
    void reachesTheEquilibriumOfAReversibleReaction();
    void startsWhereItsTextsSay();
    void followsRobertsonOverElevenDecades();
    void followsParkRamirezUnderPiecesOfFeed();
    void takesInputsFromTheRecipe();
    void passesOnWhatEntersAndClosesTheMassBalance();
    void resetsByAnEvent();
    void actsAfterADelayUnlessTakenBack();
    void actsInTheOrderOfPriority();
    void findsAConditionThatHoldsForAMomentOnly();
    void carriesTangentsThroughAnEvent();
    void movesTheTimeOfAnEventAlongATangent();
    void movesWhatARecipeTimesFromAnEvent();
    void readsAndWritesFlatPaths();
    void reportsFaultsAtTheirPlace_data();
    void reportsFaultsAtTheirPlace();
};

// Within what others of its dimension start with, and no larger than 1 SI; what is far below a molecule is no size.
void TestEquationsUnit::statesAreAsLargeAsTheyStart()
{
    const auto plant = support::checkedPlant(
        plantOf(R"({"states": {"a": {"unit": "kg"}, "b": {"unit": "kg"}, "c": {"unit": "kg"}, "d": {"unit": "mol"},
            "e": {"unit": "m"}, "f": {"unit": "s", "nominal": "7 s"}}, "params": {"k": "1 1/s"},
            "rates": {"a": "-k*a", "b": "-k*b", "c": "k*a", "d": "-k*d", "e": "-k*e", "f": "-k*f"}})",
                R"({"a": "2 g", "b": "1e-9 kg", "d": "1e-40 mol", "e": "5 m", "f": "3 s"})"));
    const model::UnitModel& unit = *plant->units[0].model;
    QCOMPARE(unit.stateCount(), 6);
    std::vector<double> size(6);
    unit.nominal(size.data());
    const double expected[] = {2e-3, 2e-6, 2e-3, 1.0, 1.0, 7.0};
    for (std::size_t i = 0; i < 6; ++i)
        QVERIFY2(near(size[i], expected[i], 1e-12), qPrintable(QString("%1: %2").arg(i).arg(size[i])));
}

void TestEquationsUnit::decaysExponentially()
{
    Run run(plantOf(R"({"states": {"A": {"unit": "mol/L"}}, "params": {"k": "0.36 1/h"}, "let": {"twice": "2*A"},
                        "rates": {"A": "-k*A"}})",
                    R"({"A": "2 mol/L"})"));
    run.advance(1e4);
    QVERIFY(near(run("m.A"), 2000.0 * std::exp(-1.0), 1e-7));
    QVERIFY(near(run("m.twice"), 4000.0 * std::exp(-1.0), 1e-7));
}

void TestEquationsUnit::reachesTheEquilibriumOfAReversibleReaction()
{
    // A <-> B with k = 2 and 1 per second: A = 1/3 + 2/3 exp(-3 t).
    Run run(plantOf(R"({"states": {"A": {"unit": "1"}, "B": {"unit": "1"}}, "params": {"kf": "2 1/s", "kr": "1 1/s"},
                        "let": {"r": "kf*A - kr*B"}, "rates": {"A": "-r", "B": "r"}})",
                    R"({"A": 1})"));
    run.advance(0.7);
    QVERIFY(near(run("m.A"), (1.0 + 2.0 * std::exp(-2.1)) / 3.0, 1e-6));
    QVERIFY(near(run("m.A") + run("m.B"), 1.0, 1e-12));
    run.advance(50.0);
    QVERIFY(near(run("m.A"), 1.0 / 3.0, 1e-7));
}

void TestEquationsUnit::startsWhereItsTextsSay()
{
    Run run(plantOf(R"({"states": {"A": {"unit": "1"}, "B": {"unit": "1"}, "C": {"unit": "1"}}, "params": {"k": 3},
                        "let": {"sum": "A + B"}, "rates": {"A": "0", "B": "0", "C": "0"},
                        "start": {"B": "k*A", "C": "sum"}})",
                    R"({"A": 2})"));
    QCOMPARE(run("m.B"), 6.0);
    QCOMPARE(run("m.C"), 8.0);
}

void TestEquationsUnit::followsRobertsonOverElevenDecades()
{
    // Test Set for IVP Solvers (Mazzia and Magherini 2008), problem ROBER, at 1e11 s; to 1e-6.
    Run run(
        plantOf(
            R"({"states": {"y1": {"unit": "1", "nominal": 1e-8}, "y2": {"unit": "1", "nominal": 1e-13}, "y3": {"unit": "1"}},
                        "params": {"k1": "0.04 1/s", "k2": "1e4 1/s", "k3": "3e7 1/s"},
                        "rates": {"y1": "-k1*y1 + k2*y2*y3", "y2": "k1*y1 - k2*y2*y3 - k3*y2^2", "y3": "k3*y2^2"}})",
            R"({"y1": 1})"),
        1e-9);
    run.advance(1e11);
    QVERIFY(near(run("m.y1"), 0.2083340149701255e-07, 1e-6));
    QVERIFY(near(run("m.y2"), 0.8333360770334713e-13, 1e-6));
    QVERIFY(near(run("m.y3"), 0.9999999791665050, 1e-6));
}

namespace {

// Park and Ramirez 1988 (AIChE J 34:1550): secreted protein of yeast in fed batch, in hours.
const char* const parkRamirez = R"json({
    "states": {"x1": {"unit": "g/L"}, "x2": {"unit": "g/L"}, "x3": {"unit": "g/L"}, "x4": {"unit": "g/L"},
               "x5": {"unit": "L"}},
    "inputs": {"u": {"value": "0 L/h", "label": "Feed", "range": ["0 L/h", "2 L/h"]}},
    "params": {"per_hour": "1 1/h", "unit": "1 g/L"},
    "let": {"s": "x4/unit",
            "g3": "21.87*s/((s + 0.4)*(s + 62.5))*per_hour",
            "g1": "4.75*g3/(0.12 + g3/per_hour)",
            "g2": "s/(0.1 + s)*exp(-5*s)*per_hour",
            "dilution": "u/x5"},
    "rates": {"x1": "g1*(x2 - x1) - dilution*x1", "x2": "g2*x3 - dilution*x2", "x3": "g3*x3 - dilution*x3",
              "x4": "-7.3*g3*x3 + dilution*(20*unit - x4)", "x5": "u"}})json";

} // namespace

void TestEquationsUnit::followsParkRamirezUnderPiecesOfFeed()
{
    // The feed in 15 pieces of an hour that makes the most of it, x1 x5 = 32.2866 (published: 32.287); against Dormand and Prince, to 1e-6.
    constexpr double pieces[] = {0.1643, 0.2296, 0.3075, 0.4160, 0.5603, 0.7610, 1.0046, 1.4737,
                                 2.0,    2.0,    0.0,    0.8597, 0.8600, 0.8876, 1.2312};
    Run run(plantOf(parkRamirez, R"({"x3": "1 g/L", "x4": "5 g/L", "x5": "1 L"})"), 1e-9);
    std::vector<double> y{0.0, 0.0, 1.0, 5.0, 1.0};
    double t = 0.0, u = 0.0;
    support::DormandPrince reference(
        [&](double, const std::vector<double>& x, std::vector<double>& dx) {
            const double g3 = 21.87 * x[3] / ((x[3] + 0.4) * (x[3] + 62.5)), g1 = 4.75 * g3 / (0.12 + g3);
            const double g2 = x[3] / (0.1 + x[3]) * std::exp(-5.0 * x[3]), d = u / x[4];
            dx = {g1 * (x[1] - x[0]) - d * x[0], g2 * x[2] - d * x[1], g3 * x[2] - d * x[2],
                  -7.3 * g3 * x[2] + d * (20.0 - x[3]), u};
        },
        1e-12, 1e-14);
    for (int i = 0; i < 15; ++i) {
        u = pieces[i];
        run.set("m.u", u / 3.6e6);
        run.advance(3600.0 * (i + 1));
        reference.advance(t, y, i + 1.0);
    }
    QVERIFY(near(run("m.x1"), y[0], 1e-6));
    QVERIFY(near(run("m.x2"), y[1], 1e-6));
    QVERIFY(near(run("m.x3"), y[2], 1e-6));
    QVERIFY(near(run("m.x5"), 1e-3 * y[4], 1e-9));
    QVERIFY(near(1000.0 * run("m.x1") * run("m.x5"), 32.2866461863, 1e-6));
}

void TestEquationsUnit::takesInputsFromTheRecipe()
{
    const figures::RunResult result = support::runOf(plantOf(
        R"({"states": {"V": {"unit": "L"}}, "inputs": {"u": "1 L/h"}, "rates": {"V": "u"}})", "{}",
        R"(, "recipe": {"duration": "2 h", "phases": [{"id": "p", "unit": "m", "at": "1 h", "set": {"m.u": "3 L/h"}}]})"));
    QVERIFY(near(support::at(result, "m.V", 7200.0), 4e-3, 1e-7));
}

void TestEquationsUnit::passesOnWhatEntersAndClosesTheMassBalance()
{
    // A membrane that adsorbs a tenth of what comes: dn/dt = 0.1 F c.
    const std::string text = R"json({"format": "titer.plant/1", "name": "m",
        "components": [{"id": "mab", "basis": "mass"}],
        "units": [{"id": "in", "type": "inlet", "program": [{"flow": "1 L/h", "concentration": {"mab": "2 g/L"}}]},
                  {"id": "m", "type": "equations", "params": {
                      "states": {"bound": {"unit": "kg", "component": "mab"}}, "params": {"part": 0.1},
                      "let": {"taken": "part*feed.flow*feed.mab"}, "rates": {"bound": "taken"},
                      "ports": {"in": {"feed": {"label": "Feed"}}, "out": {"out": {}}},
                      "outflow": {"out": {"flow": "feed.flow", "temperature": "feed.temperature",
                                          "concentration": {"mab": "feed.mab*(1 - part)"}}}}},
                  {"id": "out", "type": "outlet"}],
        "streams": [{"from": "in.out", "to": "m.feed"}, {"from": "m.out", "to": "out.in"}],
        "recipe": {"duration": "5 h"}})json";
    const figures::RunResult result = support::runOf(text);
    QCOMPARE(int(result.status), int(figures::RunStatus::Ok));
    QVERIFY(near(support::at(result, "m.bound", 18000.0), 1e-3, 1e-7));
    QVERIFY(near(support::at(result, "m.out.mab", 18000.0), 1.8, 1e-9));
    QVERIFY(result.balance.worst < 1e-9);
}

void TestEquationsUnit::resetsByAnEvent()
{
    Run run(plantOf(
        R"({"states": {"A": {"unit": "1"}, "n": {"unit": "1"}}, "params": {"k": "1 1/s"}, "rates": {"A": "k", "n": "0"},
                        "events": {"full": {"when": "A >= 1", "set": {"A": 0, "n": "n + 1"}}}})"));
    run.advance(10.25);
    QVERIFY(near(run("m.A"), 0.25, 1e-6));
    QCOMPARE(run("m.n"), 10.0);
}

void TestEquationsUnit::actsAfterADelayUnlessTakenBack()
{
    const std::string head = R"json({"states": {"A": {"unit": "1"}, "B": {"unit": "1"}},
        "params": {"k": "1 1/s", "wait": "2 s"}, "rates": {"A": "k", "B": "0"},
        "events": {"e": {"when": "and(A > 1, A < 2.5)", "set": {"B": "A"}, "delay": "wait")json";
    const auto value = [&](const std::string& more) {
        Run run(plantOf(head + more + "}}}"));
        run.advance(5.0);
        return run("m.B");
    };
    QVERIFY(near(value(""), 1.0, 1e-6));
    QVERIFY(near(value(R"(, "values_at": "execution")"), 3.0, 1e-6));
    QCOMPARE(value(R"(, "persistent": false)"), 0.0);
}

void TestEquationsUnit::actsInTheOrderOfPriority()
{
    Run run(plantOf(
        R"({"states": {"A": {"unit": "1"}, "at": {"unit": "1"}}, "rates": {"A": "0", "at": "0"}, "params": {"one": "1 s"},
                        "events": {"low": {"when": "time >= one", "set": {"A": "10*A + 1"}, "priority": 1, "values_at": "execution"},
                                   "high": {"when": "time >= one", "set": {"A": "10*A + 2"}, "priority": 2, "values_at": "execution"},
                                   "start": {"when": "time >= 0", "set": {"at": "at + 1"}, "at_start": true},
                                   "never": {"when": "time >= 0", "set": {"at": "at + 10"}}}})"));
    run.advance(2.0);
    QCOMPARE(run("m.A"), 21.0);
    QCOMPARE(run("m.at"), 1.0);
}

void TestEquationsUnit::findsAConditionThatHoldsForAMomentOnly()
{
    Run run(plantOf(R"json({"states": {"A": {"unit": "1"}, "n": {"unit": "1"}}, "params": {"k": "1 1/s"},
        "rates": {"A": "k", "n": "0"},
        "events": {"e": {"when": "and(A > 50, A < 50.001)", "set": {"n": "n + 1"}}}})json"));
    run.advance(100.0);
    QCOMPARE(run("m.n"), 1.0);
}

void TestEquationsUnit::carriesTangentsThroughAnEvent()
{
    // At the time `one` A is set to A^2 p: A(2 s) = p (2 p)^2 exp(-k (one + 2 s)), so that dA/dp = 3 A/p and dA/done = -k A.
    const auto text = [](double p, double one) {
        return plantOf(
            R"({"states": {"A": {"unit": "1"}}, "params": {"k": "0.5 1/s", "one": ")" + base::writeNumber(one) +
            R"( s", "p": )" + base::writeNumber(p) +
            R"(}, "rates": {"A": "-k*A"}, "events": {"e": {"when": "time >= one", "set": {"A": "p*A^2"}}}, "start": {"A": "2*p"}})");
    };
    const double step = 1e-4;
    Run run(text(3.0, 1.0), 1e-9,
            {parameterOf(text(3.0 - step, 1.0), text(3.0 + step, 1.0), 2.0 * step, 3.0),
             parameterOf(text(3.0, 1.0 - step), text(3.0, 1.0 + step), 2.0 * step, 1.0)});
    run.advance(2.0);
    const double exact = 108.0 * std::exp(-1.5);
    QVERIFY(near(run("m.A"), exact, 1e-7));
    QVERIFY(near(run.slope("m.A", 0), exact, 1e-6)); // 3 A/p at p = 3
    QVERIFY(near(run.slope("m.A", 1), -0.5 * exact, 1e-6));
}

// A falls from a by exp(-k t) to the limit c, where it is set to m: from t* = ln(a/c)/k on A = m (a/c) exp(-k t). By each of the four the
// slope is known, and but for that by m it is all that the time of the event makes of it. B, which only watches, grows by A all the time.
void TestEquationsUnit::movesTheTimeOfAnEventAlongATangent()
{
    const auto text = [](double k, double a, double c, double m) {
        const auto number = [](double value) { return base::writeNumber(value); };
        return plantOf(R"({"states": {"A": {"unit": "1"}, "B": {"unit": "s"}}, "params": {"k": ")" + number(k) +
                       R"( 1/s", "a": )" + number(a) + R"(, "c": )" + number(c) + R"(, "m": )" + number(m) +
                       R"(}, "rates": {"A": "-k*A", "B": "A"}, "events": {"e": {"when": "A < c", "set": {"A": "m"}}},
                          "start": {"A": "a"}})");
    };
    const double at[] = {0.5, 2.0, 1.0, 5.0}, step = 1e-4;
    const std::string plain = text(at[0], at[1], at[2], at[3]);
    std::vector<solve::Parameter> parameters;
    for (int i = 0; i < 4; ++i) {
        double less[4], more[4];
        std::copy_n(at, 4, less);
        std::copy_n(at, 4, more);
        less[i] -= step * at[i];
        more[i] += step * at[i];
        parameters.push_back(parameterOf(text(less[0], less[1], less[2], less[3]),
                                         text(more[0], more[1], more[2], more[3]), 2.0 * step * at[i], at[i]));
    }
    Run run(plain, 1e-10, std::move(parameters));
    run.advance(3.0);
    const double k = at[0], a = at[1], c = at[2], m = at[3], t = 3.0;
    const double A = m * a / c * std::exp(-k * t);
    QVERIFY(near(run("m.A"), A, 1e-8));
    QVERIFY(near(run.slope("m.A", 0), -t * A, 1e-6));
    QVERIFY(near(run.slope("m.A", 1), A / a, 1e-6));
    QVERIFY(near(run.slope("m.A", 2), -A / c, 1e-6));
    QVERIFY(near(run.slope("m.A", 3), A / m, 1e-6));
    // B = (a - c)/k + (m - A)/k.
    QVERIFY(near(run("m.B"), (a - c + m - A) / k, 1e-8));
    QVERIFY(near(run.slope("m.B", 0), -(a - c + m - A) / (k * k) + t * A / k, 1e-6));
    QVERIFY(near(run.slope("m.B", 1), (1.0 - A / a) / k, 1e-6));
    QVERIFY(near(run.slope("m.B", 2), (-1.0 + A / c) / k, 1e-6));
    QVERIFY(near(run.slope("m.B", 3), (1.0 - A / m) / k, 1e-6));
}

// x grows by u - k x: with u = 1 up to the limit L, at t* = -ln(1 - k L)/k, then with u = 0 for 2 s, then with u = 3. How k moves t* moves what
// the recipe times from there too.
void TestEquationsUnit::movesWhatARecipeTimesFromAnEvent()
{
    constexpr double L = 1.2, end = 9.0;
    const auto text = [](double k) {
        return plantOf(R"({"states": {"x": {"unit": "1"}}, "params": {"k": ")" + base::writeNumber(k) +
                           R"( 1/s"}, "inputs": {"u": "0 1/s"}, "rates": {"x": "u - k*x"}})",
                       "{}",
                       R"(, "recipe": {"duration": "20 s", "phases": [
                           {"id": "up", "unit": "m", "at": "0 s", "until": {"value": "m.x", "above": "1.2"}, "set": {"m.u": "1 1/s"}},
                           {"id": "rest", "unit": "m", "after": ["up"], "until": {"for": "2 s"}, "set": {"m.u": "0 1/s"}},
                           {"id": "again", "unit": "m", "after": ["rest"], "until": {"for": "20 s"}, "set": {"m.u": "3 1/s"}}]})");
    };
    const auto exact = [](double k) {
        const double met = -std::log(1.0 - k * L) / k, rested = L * std::exp(-2.0 * k);
        return 3.0 / k + (rested - 3.0 / k) * std::exp(-k * (end - met - 2.0));
    };
    const double k = 0.4, step = 1e-4;
    Run run(text(k), 1e-10, {parameterOf(text(k - step * k), text(k + step * k), 2.0 * step * k, k)});
    run.advance(end);
    QVERIFY(near(run("m.x"), exact(k), 1e-7));
    const double h = 1e-5;
    const double slope = (8.0 * (exact(k + h) - exact(k - h)) - (exact(k + 2.0 * h) - exact(k - 2.0 * h))) / (12.0 * h);
    QVERIFY(near(run.slope("m.x", 0), slope, 1e-6));
}

void TestEquationsUnit::readsAndWritesFlatPaths()
{
    base::Errors errors;
    model::Flowsheet flowsheet = model::readPlant(
        plantOf(
            R"({"states": {"A": {"unit": "1"}}, "params": {"k": {"value": "1 1/h", "label": "Rate"}}, "inputs": {"u": "2 L/h"},
                    "rates": {"A": "k*A"}})"),
        errors);
    QVERIFY(errors.empty());
    QCOMPARE(model::findAtPath(flowsheet, "units/m/params/k")->string(), std::string("1 1/h"));
    QVERIFY(model::setAtPath(flowsheet, "units/m/params/k", base::Json("3 1/h")).ok());
    QVERIFY(model::setAtPath(flowsheet, "units/m/params/u", base::Json("4 L/h")).ok());
    const base::Json& params = flowsheet.unit("m")->params;
    QCOMPARE(params.find("params")->find("k")->find("value")->string(), std::string("3 1/h"));
    QCOMPARE(params.find("inputs")->find("u")->string(), std::string("4 L/h"));
}

void TestEquationsUnit::reportsFaultsAtTheirPlace_data()
{
    QTest::addColumn<QString>("params");
    QTest::addColumn<QString>("initial");
    QTest::addColumn<QString>("said");
    const auto row = [](const char* name, const char* params, const char* said, const char* initial = "{}") {
        QTest::newRow(name) << QString(params) << QString(initial) << QString(said);
    };
    row("wrong unit", R"({"states": {"A": {"unit": "kg"}}, "params": {"k": "1 1/h"}, "rates": {"A": "k"}})",
        "units/m/params/rates/A: “dA/dt” comes out in 1/s, but must be in kg/s");
    row("unknown name", R"({"states": {"A": {"unit": "1"}}, "rates": {"A": "0*B"}})",
        "units/m/params/rates/A: In line 1, column 3, “B” is unknown");
    row("circle", R"({"states": {"A": {"unit": "1"}}, "let": {"a": "b", "b": "a"}, "rates": {"A": "0"}})",
        "in a circle: a, b, a");
    row("no rate", R"({"states": {"A": {"unit": "1"}}, "rates": {}})",
        "units/m/params/states/A: The state “A” has no rate");
    row("no state", R"({"states": {}, "rates": {"A": "0"}})", "units/m/params/rates/A: There is no state “A”");
    row("a function's name", R"({"states": {"exp": {"unit": "1"}}, "rates": {"exp": "0"}})",
        "“exp” is the name of a function");
    row("a name twice", R"({"states": {"A": {"unit": "1"}}, "params": {"A": 1}, "rates": {"A": "0"}})",
        "“A” is already the name");
    row("no unit", R"({"states": {"A": {"unit": "furlong"}}, "rates": {"A": "0"}})",
        "units/m/params/states/A/unit: “furlong”");
    row("no component", R"({"states": {"A": {"unit": "kg", "component": "mab"}}, "rates": {"A": "0"}})",
        "units/m/params/states/A/component: The plant has no component “mab”");
    row("division by zero",
        R"({"states": {"A": {"unit": "1"}}, "params": {"k": 0}, "rates": {"A": "0"}, "start": {"A": "1/k"}})",
        "units/m/params/start/A: In line 1, column 2, “A” divides by zero");
    row("two starts", R"({"states": {"A": {"unit": "1"}}, "rates": {"A": "0"}, "start": {"A": "1"}})",
        "units/m/initial/A: “A” has a start under “start” too", R"({"A": 1})");
    row("unknown start", R"({"states": {"A": {"unit": "1"}}, "rates": {"A": "0"}})", "units/m/initial/B",
        R"({"B": 1})");
    row("unknown key", R"({"states": {"A": {"unit": "1"}}, "rates": {"A": "0"}, "lett": {}})", "units/m/params/lett");
    row("event sets nothing",
        R"({"states": {"A": {"unit": "1"}}, "rates": {"A": "0"}, "events": {"e": {"when": "A > 1", "set": {"B": 1}}}})",
        "units/m/params/events/e/set/B: There is no state “B”");
    row("event without condition",
        R"({"states": {"A": {"unit": "1"}}, "rates": {"A": "0"}, "events": {"e": {"set": {"A": 1}}}})",
        "units/m/params/events/e/when: The event has no condition");
    row("no such port", R"({"states": {"A": {"unit": "1"}}, "rates": {"A": "0"}, "outflow": {"out": {"flow": "0"}}})",
        "units/m/params/outflow/out: The unit has no outlet port “out”");
    row("no equation", R"({"states": {"A": {"unit": "1"}}, "rates": {"A": []}})",
        "units/m/params/rates/A: This must be an equation");
    row("no object", R"({"states": 3, "rates": {}})", "units/m/params/states: This must be an object");
}

void TestEquationsUnit::reportsFaultsAtTheirPlace()
{
    QFETCH(QString, params);
    QFETCH(QString, initial);
    QFETCH(QString, said);
    const QString faults = faultsOf(plantOf(params.toStdString(), initial.toStdString()));
    QVERIFY2(faults.contains(said), qPrintable(faults));
}

TITER_TEST(TestEquationsUnit)

} // namespace tst_equations_unit

#include "tst_equations_unit.moc"
