// Drift of models: verdicts where they are known, the binomial test against R 4 (binom.test), the moving average by hand.
#include "core/mvda/card/drift.h"
#include "tests/mvda/drawn_tables.h"
#include "tests/support/test_program.h"

#include <cmath>

namespace tst_drift {

using namespace titer;
using namespace titer::mvda;
using Eigen::Index;

namespace {

// A model that says of one response what it is told to; its limits are 1.
Model modelWithLimits()
{
    Model model{.method = Method::Pls, .yNames = {"y"}, .yUnits = {"g/L"}, .rows = 30};
    for (const char* name : {"t2_new", "spe_box"})
        for (const auto& [end, level] : {std::pair{"_95", 0.95}, std::pair{"_99", 0.99}})
            model.limits.push_back({std::string(name) + end, "F", level, 1.0});
    return model;
}

// Rows of which the first `beyond` lie beyond the limits of T2; differences from the reference as they are given.
Drift driftWith(const VectorXd& differences, int beyond, double modelError)
{
    const Index n = differences.size();
    const VectorXd reference = VectorXd::LinSpaced(n, 1.0, 10.0);
    Prediction prediction;
    prediction.responses = reference + differences;
    prediction.figures.spe = VectorXd::Constant(n, 0.5);
    prediction.figures.t2 = prediction.figures.spe;
    prediction.figures.t2.head(beyond).setConstant(2.0);
    return driftOf(modelWithLimits(), prediction, reference, VectorXd::Constant(1, modelError));
}

bool says(const Drift& drift, const char* words)
{
    for (const DriftFinding& finding : drift.findings)
        if (finding.what.text().find(words) != std::string::npos) return true;
    return false;
}

// Alternating, so that nothing adds up.
VectorXd alternating(Index rows, double size)
{
    VectorXd values(rows);
    for (Index i = 0; i < rows; ++i) values[i] = (i / 2 + i) % 2 == 0 ? size : -size;
    return values;
}

} // namespace

class DriftTest : public QObject {
    Q_OBJECT

private slots:
    void aModelThatFitsIsLeftInPeace();
    void countsBeyondALimitAsR();
    void theMovingAverageIsThatByHand();
    void verdictsAreThoseOfTheirRules();
    void withoutAReferenceOnlyLimitsAreTried();
};

void DriftTest::aModelThatFitsIsLeftInPeace()
{
    const Drift drift = driftWith(alternating(20, 0.1), 1, 0.1);
    QVERIFY2(drift.findings.empty(), drift.findings.empty() ? "" : drift.findings.front().what.text().c_str());
    QVERIFY(drift.fitness() == Fitness::Fit);
    QVERIFY(drift.responses.front().agreement.bias.contains(0.0));
    QVERIFY(drift.responses.front().line->slope.contains(1.0));
}

void DriftTest::countsBeyondALimitAsR()
{
    const Drift drift = driftWith(alternating(20, 0.1), 5, 0.1);
    const BeyondLimit& t2 = drift.beyond.front();
    QCOMPARE(t2.beyond, 5);
    QCOMPARE(t2.rows, 20);
    QVERIFY(std::abs(t2.p - 0.0025739403346522814) < 1e-12); // binom.test(5, 20, 0.05, alternative = "greater")
    QCOMPARE(drift.beyond[1].p, 1.0);                        // none of SPE
    QVERIFY(drift.fitness() == Fitness::Drifting);
    QVERIFY(says(drift, "5 of 20 rows lie beyond the 95 % limit of T2"));
    QVERIFY(driftWith(alternating(20, 0.1), 11, 0.1).fitness() == Fitness::NotToBeUsed);
}

void DriftTest::theMovingAverageIsThatByHand()
{
    // Of a constant difference of 1.5 own errors: 1.5 (1 - 0.8^i) against 0.9 sqrt(1 - 0.64^i), passed at i = 4.
    const Drift drift = driftWith(VectorXd::Constant(8, 0.15), 0, 0.1);
    const studies::ControlChart& chart = *drift.responses.front().chart;
    for (int i = 1; i <= 8; ++i) {
        QVERIFY(std::abs(chart.points[std::size_t(i - 1)] - 0.15 * (1.0 - std::pow(0.8, i))) < 1e-14);
        QVERIFY(std::abs(chart.upper[std::size_t(i - 1)] - 0.09 * std::sqrt(1.0 - std::pow(0.64, i))) < 1e-14);
    }
    QCOMPARE(chart.signalled.front().point, 3);
    QVERIFY(says(drift, "passed its limit in row 4"));
}

void DriftTest::verdictsAreThoseOfTheirRules()
{
    const Drift biased = driftWith((alternating(20, 0.1).array() + 0.12).matrix(), 0, 0.1);
    QVERIFY(biased.fitness() == Fitness::Drifting);
    QVERIFY(says(biased, "predictions are off by 0.12 g/L"));
    QVERIFY(says(biased, "are not 1 and 0 together"));
    const Drift worse = driftWith(alternating(20, 0.3), 0, 0.1);
    QVERIFY(worse.fitness() == Fitness::NotToBeUsed);
    QVERIFY(says(worse, "RMSEP 0.3 g/L is 3 times the model's own error"));
    QVERIFY(std::abs(worse.responses.front().errorF - 9.0) < 1e-12);
    const Drift unknown = driftWith(alternating(20, 0.3), 0, notShown);
    QVERIFY(unknown.fitness() == Fitness::Fit && !unknown.responses.front().chart);
}

void DriftTest::withoutAReferenceOnlyLimitsAreTried()
{
    Prediction prediction;
    prediction.responses = MatrixXd::Ones(4, 1);
    prediction.figures.t2 = VectorXd::Constant(4, 0.5);
    prediction.figures.spe = VectorXd::Constant(4, 2.0);
    const Drift drift = driftOf(modelWithLimits(), prediction, MatrixXd::Constant(4, 1, notShown), VectorXd::Ones(1));
    QCOMPARE(drift.responses.front().agreement.rows, 0);
    QVERIFY(!drift.responses.front().line);
    QVERIFY(drift.fitness() == Fitness::NotToBeUsed);
    QVERIFY(says(drift, "4 of 4 rows lie beyond the 99 % limit of SPE"));
}

TITER_TEST(DriftTest)

} // namespace tst_drift

#include "tst_drift.moc"
