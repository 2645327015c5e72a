// Slopes of likelihoods along their parameters: closed forms, the published sensitivities of Robertson's kinetics, and differences of
// the likelihood of Boehm et al. 2014.
#include "core/solve/catalogue.h"
#include "tests/support/core/likelihoods.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>
#include <numbers>

namespace tst_likelihood_slopes {

using namespace titer;
using studies::FitLikelihood;
using studies::LikelihoodScale;
using studies::LikelihoodSlopes;

namespace {

struct Sloped {
    studies::LikelihoodValue value;
    LikelihoodSlopes slopes;
    QString fault;
};

std::vector<double> valuesOf(const studies::LikelihoodRecord& record)
{
    std::vector<double> values;
    for (const auto& parameter : record.parameters) values.push_back(parameter.value);
    return values;
}

Sloped slopesOf(const support::LikelihoodCase& of, double tolerance = FitLikelihood::usualTolerance)
{
    Sloped sloped;
    auto likelihood = FitLikelihood::open(of.plant, of.record, solve::catalogue(), tolerance);
    if (!likelihood) return {.value = {}, .slopes = {}, .fault = likelihood.error().what.text().c_str()};
    const auto value = likelihood->evaluate(valuesOf(of.record), sloped.slopes);
    if (!value) return {.value = {}, .slopes = {}, .fault = value.error().what.text().c_str()};
    sloped.value = *value;
    return sloped;
}

bool near(double a, double b, double relative = 1e-8)
{
    return std::abs(a - b) <= relative * std::max(1e-3, std::abs(b));
}

// The largest distance of the gradient from differences of the likelihood, relative to the larger of both and 1, and where it is.
QString offDifferences(const support::LikelihoodCase& of)
{
    const Sloped exact = slopesOf(of);
    if (!exact.fault.isEmpty()) return exact.fault;
    auto likelihood = FitLikelihood::open(of.plant, of.record, solve::catalogue());
    const std::vector<double> values = valuesOf(of.record);
    Eigen::Index k = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const auto& parameter = of.record.parameters[i];
        if (!parameter.estimated) continue;
        const double at = studies::toScale(parameter.scale, values[i]);
        const auto valueAt = [&](double step) {
            std::vector<double> moved = values;
            moved[i] = studies::fromScale(parameter.scale, at + step);
            const auto value = likelihood->evaluate(moved);
            return value ? value->negativeLog : std::nan("");
        };
        // Of fourth order.
        const double h = 1e-3;
        const double difference =
            (8.0 * (valueAt(h) - valueAt(-h)) - (valueAt(2.0 * h) - valueAt(-2.0 * h))) / (12.0 * h);
        const double slope = exact.slopes.gradient[k++];
        if (!(std::abs(slope - difference) <= 1e-5 * std::max({std::abs(slope), std::abs(difference), 1.0})))
            return QString("%1: %2, by differences %3")
                .arg(parameter.name.c_str())
                .arg(slope, 0, 'g', 10)
                .arg(difference, 0, 'g', 10);
    }
    return {};
}

// c falls by a rate of first order from 2 g/L, after a lag, and what is seen of it is a multiple.
support::LikelihoodCase decay(const char* rate, const char* events, const char* observable, const char* rows)
{
    const std::string plant =
        std::string(R"json({"format": "titer.plant/1", "name": "Decay", "components": [], "streams": [],
          "units": [{"id": "vial", "type": "equations", "params": {"states": {"c": {"unit": "g/L"}},
            "params": {"k": "0.5 1/h", "lag": "1 h", "low": "1 g/L", "days": 29, "per_day": "1 1/d"}, "rates": {"c": ")json") +
        rate + R"("})" + events + R"(}, "initial": {"c": "2 g/L"}}]})";
    const std::string record = std::string(R"json({"format": "titer.likelihood/1", "unit": "vial", "time_unit": 3600,
      "parameters": {"k": {"value": 1.3888888888888889e-4, "scale": "log10", "estimate": true},
        "lag": {"value": 3600, "estimate": true}, "days": {"value": 29, "estimate": true}, "gain": {"value": 3, "estimate": true},
        "sd": {"value": 0.1, "scale": "log", "estimate": true}, "start": {"value": 4, "scale": "log", "estimate": true}},
      "conditions": {"plain": {}, "more": {"c": "start"}}, "observables": {"y": )json") +
                               observable + R"(}, "measurements": [)" + rows + "]}";
    return support::likelihoodCase(plant, record);
}

constexpr const char* seen = R"({"formula": "gain*c", "noise": "sd"})";
constexpr const char* once = R"({"observable": "y", "condition": "plain", "time": 2, "value": 2.5})";
constexpr double ln10 = std::numbers::ln10;

} // namespace

class TestLikelihoodSlopes : public QObject {
    Q_OBJECT

private slots:
    void followTheClosedFormsOfNoise();
    void followStartsAndStatesOfRest();
    void jumpWhereABreakMoves();
    void followEventsThatHangOnStates();
    void areDifferencesWhereAnEventWaits();
    void areThoseOfRobertsonsKinetics();
    void areThoseOfDifferences();
    void areThoseOfManyStates();
    void leaveTheValueAsItIs();
};

void TestLikelihoodSlopes::followTheClosedFormsOfNoise()
{
    const double y = 3.0 * 2.0 * std::exp(-1.0), m = 2.5, s = 0.1, r = (m - y) / s;
    const auto with = [&](const char* more) {
        return slopesOf(
            decay("-k*c", "", (R"({"formula": "gain*c", "noise": "sd")" + std::string(more) + "}").c_str(), once));
    };
    const Sloped normal = with("");
    QVERIFY2(normal.fault.isEmpty(), qPrintable(normal.fault));
    const Eigen::VectorXd& g = normal.slopes.gradient;
    QCOMPARE(g.size(), 6);
    QVERIFY(near(g[0], r / s * y * 1.0 * ln10)); // kt = 1
    QVERIFY(near(g[1], 0.0));
    QVERIFY(near(g[2], 0.0));
    QVERIFY(near(g[3], -r / s * y / 3.0));
    QVERIFY(near(g[4], 1.0 - r * r));
    QVERIFY(near(g[5], 0.0));
    const Sloped laplace = with(R"(, "distribution": "laplace")");
    QVERIFY(near(laplace.slopes.gradient[3], -std::copysign(1.0, r) / s * y / 3.0));
    QVERIFY(near(laplace.slopes.gradient[4], 1.0 - std::abs(r)));
    const Sloped decadic = with(R"(, "transformation": "log10")");
    const double apart = std::log10(m / y) / s;
    QVERIFY(near(decadic.slopes.gradient[3], -apart / s / (3.0 * ln10)));
    QVERIFY(near(decadic.slopes.gradient[0], apart / s));
    QVERIFY(near(decadic.slopes.gradient[4], 1.0 - apart * apart));
}

// A state that the condition gives; one that begins at rest, which is where k1 (1 - A) and k2 A are equal.
void TestLikelihoodSlopes::followStartsAndStatesOfRest()
{
    const Sloped given =
        slopesOf(decay("-k*c", "", seen, R"({"observable": "y", "condition": "more", "time": 2, "value": 2.5})"));
    QVERIFY2(given.fault.isEmpty(), qPrintable(given.fault));
    QVERIFY(near(given.slopes.differences(0, 5), -12.0 * std::exp(-1.0)));

    support::LikelihoodCase rest = support::likelihoodCase(
        R"json({"format": "titer.plant/1", "name": "Pair", "components": [], "streams": [],
          "units": [{"id": "pair", "type": "equations", "params": {"states": {"A": {"unit": "1"}, "B": {"unit": "1"}},
            "params": {"k1": "2 1/s", "k2": "3 1/s", "total": 5}, "rates": {"A": "k1*B - k2*A", "B": "k2*A - k1*B"},
            "start": {"A": "total/2", "B": "total/2"}}}]})json",
        R"json({"format": "titer.likelihood/1", "unit": "pair", "time_unit": 1,
          "parameters": {"k1": {"value": 2, "estimate": true}, "k2": {"value": 3, "estimate": true},
            "total": {"value": 5, "estimate": true}, "quick": {"value": 6, "estimate": true}},
          "conditions": {"plain": {}, "other": {"k2": "quick"}}, "observables": {"a": {"formula": "A", "noise": "1"}},
          "measurements": [{"observable": "a", "condition": "plain", "time": "rest", "value": 1},
            {"observable": "a", "condition": "other", "before": "plain", "time": 0.1, "value": 1},
            {"observable": "a", "condition": "other", "before": "plain", "time": "rest", "value": 1}]})json");
    const Sloped sloped = slopesOf(rest);
    QVERIFY2(sloped.fault.isEmpty(), qPrintable(sloped.fault));
    const auto slope = [&](int row, int k) { return -sloped.slopes.differences(row, k); };
    // A = T k1/(k1 + k2), k1 + k2 = 5.
    QVERIFY(near(sloped.value.simulated[0], 2.0));
    QVERIFY(near(slope(0, 0), 5.0 * 3.0 / 25.0));
    QVERIFY(near(slope(0, 1), -5.0 * 2.0 / 25.0));
    QVERIFY(near(slope(0, 2), 2.0 / 5.0));
    QVERIFY(near(slope(0, 3), 0.0));
    // Then A = a + (A0 - a) exp(-(k1 + q) t) with a = T k1/(k1 + q), A0 as above: k1 + q = 8, t = 0.1.
    const double e = std::exp(-0.8), a = 5.0 * 2.0 / 8.0;
    QVERIFY(near(sloped.value.simulated[1], a + (2.0 - a) * e));
    QVERIFY(near(slope(1, 1), -5.0 * 2.0 / 25.0 * e));
    QVERIFY(near(slope(1, 3), -5.0 * 2.0 / 64.0 * (1.0 - e) - 0.1 * (2.0 - a) * e));
    QVERIFY(near(slope(1, 2), 2.0 / 8.0 * (1.0 - e) + 2.0 / 5.0 * e));
    // At rest the start is forgotten.
    QVERIFY(near(slope(2, 1), 0.0));
    QVERIFY(near(slope(2, 3), -5.0 * 2.0 / 64.0));
}

// c = 2 exp(-k (t - lag)).
void TestLikelihoodSlopes::jumpWhereABreakMoves()
{
    const Sloped sloped = slopesOf(decay("-if(time > lag, k, 0*k)*c", "", seen, once));
    QVERIFY2(sloped.fault.isEmpty(), qPrintable(sloped.fault));
    const double k = 0.5 / 3600.0, y = 6.0 * std::exp(-0.5);
    QVERIFY(near(sloped.value.simulated[0], y));
    QVERIFY(near(-sloped.slopes.differences(0, 0), -0.5 * y * ln10));
    QVERIFY(std::abs(-sloped.slopes.differences(0, 1) / (k * y) - 1.0) < 1e-7);
    // A time that is large in seconds, and found from numbers of days: c = 2 exp(-k/100 (t - 29 d)).
    const Sloped later = slopesOf(decay("-if(time*per_day > days, 0.01*k, 0*k)*c", "", seen,
                                        R"({"observable": "y", "condition": "plain", "time": 744, "value": 2.5})"));
    QVERIFY2(later.fault.isEmpty(), qPrintable(later.fault));
    const double rate = 0.005 * 24.0, there = 6.0 * std::exp(-2.0 * rate); // per day
    QVERIFY(near(later.value.simulated[0], there));
    QVERIFY(std::abs(-later.slopes.differences(0, 2) / (rate * there) - 1.0) < 1e-7);
}

// Where c has fallen to 1 g/L it is set to 3 g/L: c = 6 exp(-k t) from then on, whose slope by k is all that of the time of the event.
void TestLikelihoodSlopes::followEventsThatHangOnStates()
{
    const Sloped sloped =
        slopesOf(decay("-k*c", R"(, "events": {"more": {"when": "c < low", "set": {"c": "3*low"}}})", seen, once));
    QVERIFY2(sloped.fault.isEmpty(), qPrintable(sloped.fault));
    const double y = 18.0 * std::exp(-1.0);
    QVERIFY(near(sloped.value.simulated[0], y, 1e-8));
    QVERIFY(near(-sloped.slopes.differences(0, 0), -y * ln10, 1e-7));
    QVERIFY(near(-sloped.slopes.differences(0, 3), y / 3.0, 1e-7));
    // At a time that is a parameter: c = 3 g/L exp(-k (t - lag)).
    const Sloped timed =
        slopesOf(decay("-k*c", R"(, "events": {"more": {"when": "time >= lag", "set": {"c": "3*low"}}})", seen, once));
    QVERIFY2(timed.fault.isEmpty(), qPrintable(timed.fault));
    const double later = 9.0 * std::exp(-0.5);
    QVERIFY(near(timed.value.simulated[0], later, 1e-8));
    QVERIFY(near(-timed.slopes.differences(0, 0), -0.5 * later * ln10, 1e-7));
    QVERIFY(near(-timed.slopes.differences(0, 1), 0.5 / 3600.0 * later, 1e-7));
}

// An event that waits holds what it sets: with these, tangents are differences of runs. c falls to 1 g/L, and a lag later is set to 3 g/L:
// c = 6 exp(-k (t - lag)).
void TestLikelihoodSlopes::areDifferencesWhereAnEventWaits()
{
    const Sloped sloped =
        slopesOf(decay("-k*c", R"(, "events": {"more": {"when": "c < low", "delay": "lag", "set": {"c": "3*low"}}})",
                       seen, R"({"observable": "y", "condition": "plain", "time": 3, "value": 2.5})"));
    QVERIFY2(sloped.fault.isEmpty(), qPrintable(sloped.fault));
    const double y = 18.0 * std::exp(-1.0); // k (3 h - lag) = 1
    QVERIFY(near(sloped.value.simulated[0], y, 1e-6));
    QVERIFY(near(-sloped.slopes.differences(0, 0), -y * ln10, 1e-5));
    QVERIFY(near(-sloped.slopes.differences(0, 1), 0.5 / 3600.0 * y, 1e-5)); // of the lag, in 1/s
}

// Published to 10 digits (CVODES at 1e-12): dy1/dk, dy2/dk at 0.4, 40, 4e3 and 4e5 s.
void TestLikelihoodSlopes::areThoseOfRobertsonsKinetics()
{
    constexpr double states[4][3] = {{9.851721139e-01, 3.386395379e-05, 1.479402219e-02},
                                     {7.158270687e-01, 9.185534765e-06, 2.841637457e-01},
                                     {1.832022578e-01, 8.942371253e-07, 8.167968480e-01},
                                     {4.938274522e-03, 1.984994088e-08, 9.950617056e-01}};
    constexpr double ofY1[4][3] = {{-3.559526e-01, 9.542381e-08, -1.583177e-11},
                                   {-4.247559e+00, 1.373081e-05, -2.288355e-09},
                                   {-4.750071e+00, 1.880886e-05, -3.134813e-09},
                                   {-2.363337e-01, 9.450272e-07, -1.575048e-10}};
    const Sloped sloped = slopesOf(support::robertsonCase());
    QVERIFY2(sloped.fault.isEmpty(), qPrintable(sloped.fault));
    for (int time = 0; time < 4; ++time) {
        for (int state = 0; state < 3; ++state) {
            const double y = sloped.value.simulated[std::size_t(4 * state + time)];
            QVERIFY2(std::abs(y / states[time][state] - 1.0) < 1e-8, qPrintable(QString::number(y, 'g', 12)));
        }
        for (int k = 0; k < 3; ++k) {
            const double slope = -sloped.slopes.differences(time, k);
            QVERIFY2(std::abs(slope / ofY1[time][k] - 1.0) < 1e-6,
                     qPrintable(QString("%1 %2: %3").arg(time).arg(k).arg(slope, 0, 'g', 10)));
        }
        // What all three have is constant.
        for (int k = 0; k < 3; ++k) {
            const double sum = sloped.slopes.differences(time, k) + sloped.slopes.differences(4 + time, k) +
                               sloped.slopes.differences(8 + time, k);
            QVERIFY(std::abs(sum) < 1e-8 * std::abs(sloped.slopes.differences(time, k)));
        }
    }
}

void TestLikelihoodSlopes::areThoseOfDifferences()
{
    QCOMPARE(offDifferences(support::stat5Case()), QString());
    QCOMPARE(offDifferences(support::batch3Case(0.1)), QString());
}

// Sixty tanks in series, whose Jacobian is sparse: x_i = (k t)^i/i! exp(-k t), dx_i/dk = t (x_(i-1) - x_i).
void TestLikelihoodSlopes::areThoseOfManyStates()
{
    constexpr int count = 60;
    const auto tank = [](int i) { return "x" + std::to_string(i); };
    std::string states, rates, observables, rows;
    for (int i = 0; i < count; ++i) {
        const std::string x = tank(i), comma = i > 0 ? ", " : "";
        states += comma + "\"" + x + "\": {\"unit\": \"1\"}";
        rates += comma + "\"" + x + "\": \"" + (i > 0 ? "k*" + tank(i - 1) + " - " : "-") + "k*" + x + "\"";
        observables += comma + "\"o" + x + "\": {\"formula\": \"" + x + "\", \"noise\": \"1\"}";
        rows += comma + R"({"observable": "o)" + x + R"(", "condition": "one", "time": 30, "value": 0})";
    }
    const Sloped sloped = slopesOf(support::likelihoodCase(
        R"({"format": "titer.plant/1", "name": "Tanks", "components": [], "streams": [], "units": [{"id": "tanks",
          "type": "equations", "params": {"params": {"k": "0.9 1/s"}, "states": {)" +
            states + "}, \"rates\": {" + rates + R"(}}, "initial": {"x0": 1}}]})",
        R"({"format": "titer.likelihood/1", "unit": "tanks", "time_unit": 1, "conditions": {"one": {}},
          "parameters": {"k": {"value": 0.9, "estimate": true}}, "observables": {)" +
            observables + "}, \"measurements\": [" + rows + "]}"));
    QVERIFY2(sloped.fault.isEmpty(), qPrintable(sloped.fault));
    double before = 0.0, there = std::exp(-27.0);
    for (int i = 0; i < count; ++i) {
        QVERIFY(std::abs(sloped.value.simulated[std::size_t(i)] - there) < 1e-9);
        QVERIFY(std::abs(-sloped.slopes.differences(i, 0) - 30.0 * (before - there)) < 1e-8);
        before = there;
        there *= 27.0 / double(i + 1);
    }
}

void TestLikelihoodSlopes::leaveTheValueAsItIs()
{
    const support::LikelihoodCase stat5 = support::stat5Case();
    auto likelihood = FitLikelihood::open(stat5.plant, stat5.record, solve::catalogue());
    const auto plain = likelihood->evaluate();
    const Sloped sloped = slopesOf(stat5);
    QVERIFY(plain && sloped.fault.isEmpty());
    QVERIFY(std::abs(plain->negativeLog - sloped.value.negativeLog) < 1e-6);
    // Along with them nothing of the next evaluation changes.
    LikelihoodSlopes slopes;
    QVERIFY(likelihood->evaluate(valuesOf(stat5.record), slopes));
    const auto again = likelihood->evaluate();
    QCOMPARE(again->negativeLog, plain->negativeLog);
}

TITER_TEST(TestLikelihoodSlopes)

} // namespace tst_likelihood_slopes

#include "tst_likelihood_slopes.moc"
