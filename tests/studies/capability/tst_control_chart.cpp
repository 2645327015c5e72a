// Control charts and capability against published examples and exact values.
#include "core/studies/capability/capability.h"
#include "core/studies/capability/spread.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <array>
#include <cmath>
#include <numbers>

namespace tst_control_chart {

using namespace titer::studies;

namespace {

// Montgomery 2013, Introduction to Statistical Quality Control, 7th ed., table 9.1: twenty draws about 10 and ten about 11.
const Subgroups shifted{.size = 1, .values = {9.45,  7.99,  9.29,  11.66, 12.16, 10.18, 8.04,  11.46, 9.20,  10.34,
                                              9.03,  11.47, 10.51, 9.40,  10.08, 9.37,  10.62, 10.31, 8.52,  10.84,
                                              10.90, 9.33,  12.29, 11.50, 10.60, 11.08, 10.38, 11.62, 11.31, 10.52}};
const ProcessSpread stated{.mean = 10.0, .within = 1.0, .freedom = 1e6, .by = "stated"};

std::vector<int> pointsOf(const ControlChart& chart)
{
    std::vector<int> points;
    for (const Signal& signal : chart.signalled) points.push_back(signal.point + 1);
    return points;
}

bool near(double value, double wanted, double within = 1e-9)
{
    return std::abs(value - wanted) <= within * std::max(1.0, std::abs(wanted));
}

} // namespace

class ControlChartTest : public QObject {
    Q_OBJECT

private slots:
    // Two and three draws exactly; the others as tables of constants print them.
    void constantsAreThoseOfTheTables()
    {
        const double pi = std::numbers::pi;
        QVERIFY(near(rangeMoments(2).mean, 2.0 / std::sqrt(pi)));
        QVERIFY(near(rangeMoments(2).deviation, std::sqrt(2.0 - 4.0 / pi)));
        QVERIFY(near(rangeMoments(3).mean, 3.0 / std::sqrt(pi)));
        struct Row {
            int size;
            double d2, d3, c4;
        };
        for (const Row& row : {Row{4, 2.059, 0.880, 0.9213}, Row{5, 2.326, 0.864, 0.9400},
                               Row{10, 3.078, 0.797, 0.9727}, Row{25, 3.931, 0.708, 0.9896}}) {
            QVERIFY(near(rangeMoments(row.size).mean, row.d2, 5e-4));
            QVERIFY(near(rangeMoments(row.size).deviation, row.d3, 6e-4));
            QVERIFY(near(meanDeviation(row.size), row.c4, 6e-5));
        }
    }

    // The same book, table 9.2: the sum passes 5 in period 29, at 5.28; and 9.10: averages, with lambda 0.1 and L 2.7.
    void cusumAndEwmaFindTheShift()
    {
        const ControlChart cusum = cusumChart(shifted, stated, {});
        QVERIFY(near(cusum.points[3], 1.16) && near(cusum.points[4], 2.82) && near(cusum.points[28], 5.28));
        QVERIFY(near(cusum.below[1], 1.56));
        QCOMPARE(pointsOf(cusum), (std::vector{29, 30}));
        const ControlChart ewma = ewmaChart(shifted, stated, {.lambda = 0.1, .width = 2.7});
        QVERIFY(near(ewma.points[0], 9.945) && near(ewma.points[1], 9.7495) && near(ewma.points[2], 9.70355));
        QVERIFY(near(ewma.upper[0], 10.27, 1e-12) && near(ewma.upper.back(), 10.62, 2e-4));
        QCOMPARE(pointsOf(ewma), (std::vector{29, 30}));
    }

    void eachRuleOfWesternElectric()
    {
        const auto rules = [](const std::vector<double>& values) {
            std::vector<std::pair<int, std::string>> found;
            const ControlChart chart = shewhartCharts({.size = 1, .values = values},
                                                      {.mean = 0.0, .within = 1.0, .freedom = 1.0, .by = "stated"})[0];
            for (const Signal& signal : chart.signalled) found.emplace_back(signal.point + 1, signal.rule);
            return found;
        };
        using Found = std::vector<std::pair<int, std::string>>;
        QCOMPARE(rules({0.5, 3.1, -0.5, -3.1}), (Found{{2, "1"}, {4, "1"}}));
        QCOMPARE(rules({2.1, -0.1, 2.1}), (Found{{3, "2"}}));
        // The first points: two of two, and not again where the third lies within.
        QCOMPARE(rules({2.1, 2.1, 0.1, -0.1}), (Found{{2, "2"}}));
        QCOMPARE(rules({1.1, 1.1, 1.1, 1.1, 0.1}), (Found{{4, "3"}}));
        QCOMPARE(rules({0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1}), Found()); // seven are no eight
        QCOMPARE(rules({2.1}), Found());
        QCOMPARE(rules({2.1, 0.1, -2.1}), Found()); // on two sides
        QCOMPARE(rules({-1.1, -1.1, 0.1, -1.1, -1.1}), (Found{{5, "3"}}));
        QCOMPARE(rules({0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1}), (Found{{8, "4"}, {9, "4"}}));
        QCOMPARE(rules({0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.0, 0.1}), Found()); // one on the centre
    }

    // Two subgroups of three, ranges 2 and 4: by hand.
    void limitsOfMeansAndRanges()
    {
        const Subgroups groups{.size = 3, .values = {1, 2, 3, 2, 4, 6}};
        const auto process = spreadOf(groups);
        QVERIFY(bool(process));
        const double d2 = 3.0 / std::sqrt(std::numbers::pi);
        QVERIFY(near(process->mean, 3.0) && near(process->within, 3.0 / d2));
        const std::vector<ControlChart> charts = shewhartCharts(groups, *process);
        QCOMPARE(charts[0].points, (std::vector<double>{2, 4}));
        QVERIFY(near(charts[0].upper[0], 3.0 + 3.0 * 3.0 / d2 / std::sqrt(3.0)));
        QCOMPARE(charts[1].points, (std::vector<double>{2, 4}));
        QVERIFY(near(charts[1].upper[0], 2.574 * 3.0, 1e-3) && charts[1].lower[0] == 0.0); // D4 of three
    }

    // Montgomery 2013, example 8.4: n 20, s 1.75, 38 to 62: Cp 2.29, from 1.57 to 3.01. Bissell's interval of Cpk by hand.
    void intervalsOfTheIndices()
    {
        Subgroups groups{.size = 1, .values = {}};
        for (int i = 0; i < 20; ++i) groups.values.push_back(std::sin(1.7 * i) + 0.3 * (i % 3));
        double mean = 0.0, squares = 0.0;
        for (const double value : groups.values) mean += value / 20.0;
        for (const double value : groups.values) squares += (value - mean) * (value - mean) / 19.0;
        for (double& value : groups.values) value = 51.0 + 1.75 * (value - mean) / std::sqrt(squares);
        const auto process = spreadOf(groups);
        QVERIFY(bool(process));
        const auto capability = capabilityOf(groups, *process, {.lower = 38.0, .upper = 62.0, .target = 50.0}, 0.95);
        QVERIFY(bool(capability));
        const CapabilityIndex &pp = capability->indices[2], &ppk = capability->indices[3],
                              &cpm = capability->indices[4];
        QCOMPARE(pp.name, std::string("pp"));
        QVERIFY(near(pp.value, 24.0 / 10.5) && near(pp.low, 1.57, 4e-3) && near(pp.high, 3.01, 4e-3));
        const double k = 11.0 / 5.25, half = 1.959963984540054 * std::sqrt(1.0 / 180.0 + k * k / 38.0);
        QVERIFY(near(ppk.value, k) && near(ppk.low, k - half) && near(ppk.high, k + half));
        QVERIFY(near(cpm.value, 24.0 / (6.0 * std::sqrt(1.75 * 1.75 + 1.0))));
        QCOMPARE(capability->found, 0);
    }

    // By the definition in R (pnorm), of the values of table 9.1 and of their exponentials.
    void normalityIsThatOfR()
    {
        const auto normality = [](const Subgroups& groups) {
            return capabilityOf(groups, *spreadOf(groups), {.upper = 1e6}, 0.95)->normality;
        };
        QVERIFY(near(normality(shifted), 0.46555678807506, 1e-9));
        Subgroups skew = shifted;
        for (double& value : skew.values) value = std::exp(value);
        QVERIFY(near(normality(skew), 7.259128918512e-05, 1e-12));
        // Many values that are far from normal: p stays next to nothing (A2 is about 556 here).
        Subgroups many{.size = 1, .values = {}};
        for (int i = 0; i < 5000; ++i) many.values.push_back(std::exp(3.0 * std::sin(2.3 * i)));
        const double p = normality(many);
        QVERIFY2(p >= 0.0 && p < 1e-20, std::to_string(p).c_str());
    }

    void saysWhatItCannotJudge()
    {
        QVERIFY(!spreadOf({.size = 1, .values = {1, 2}}));
        QVERIFY(!spreadOf({.size = 2, .values = {1, 1, 2, 2}})); // no spread within
        QVERIFY(!spreadOf({.size = 1, .values = {1, std::nan(""), 2, 3}}));
        Subgroups holed = shifted;
        holed.values[25] = std::nan("");
        QVERIFY(!capabilityOf(holed, stated, {.upper = 12.0}, 0.95));
        QVERIFY(!capabilityOf(shifted, stated, {}, 0.95));
        QVERIFY(!capabilityOf(shifted, stated, {.lower = 2.0, .upper = 2.0}, 0.95));
        const auto oneSided = capabilityOf(shifted, stated, {.upper = 12.0}, 0.95);
        QVERIFY(std::isnan(oneSided->indices[0].value) && std::isfinite(oneSided->indices[1].value));
        QCOMPARE(oneSided->found, 2);
    }
};

TITER_TEST(ControlChartTest)

} // namespace tst_control_chart

#include "tst_control_chart.moc"
