// Latin hypercubes, Sobol' and Halton sequences, evaluated from their points and against scipy 1.10 (scipy.stats.qmc).
#include "core/studies/designs/halton.h"
#include "core/studies/designs/kinds.h"
#include "core/studies/designs/latin_hypercube.h"
#include "core/studies/designs/sobol.h"
#include "core/studies/designs/space_filling.h"
#include "core/studies/models/run_sheet.h"
#include "tests/support/test_program.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <set>

namespace tst_space_filling {

using namespace titer;
using namespace titer::studies;
using Eigen::Index;
using Goal = LatinHypercube::Goal;

namespace {

Factors some(int count)
{
    Factors factors;
    for (int i = 0; i < count; ++i) factors.push_back({.name = "x" + std::to_string(i + 1), .low = 0, .high = 10});
    return factors;
}

// The smallest t for which 2^m points of two columns are a (t, m, 2)-net: every box of 2^-i by 2^-(m-t-i) holds 2^t of them.
int netQuality(const Eigen::VectorXd& a, const Eigen::VectorXd& b)
{
    const int m = int(std::lround(std::log2(double(a.size()))));
    for (int t = 0; t <= m; ++t) {
        bool net = true;
        for (int i = 0; i <= m - t && net; ++i) {
            const int j = m - t - i;
            std::vector<int> counts(std::size_t(1) << (m - t), 0);
            for (Index r = 0; r < a.size(); ++r)
                ++counts[std::size_t(std::floor(std::ldexp(a(r), i)) * std::ldexp(1.0, j) +
                                     std::floor(std::ldexp(b(r), j)))];
            net = std::all_of(counts.begin(), counts.end(), [&](int count) { return count == 1 << t; });
        }
        if (net) return t;
    }
    return m + 1;
}

// 1, 2, ... n in column 0 against every order of column 1.
double bestSmallestDistance(int n)
{
    std::vector<int> order(static_cast<std::size_t>(n));
    std::iota(order.begin(), order.end(), 0);
    int best = 0;
    do {
        int smallest = 1 << 20;
        for (int i = 0; i < n; ++i)
            for (int j = 0; j < i; ++j) {
                const int up = order[std::size_t(i)] - order[std::size_t(j)];
                smallest = std::min(smallest, (i - j) * (i - j) + up * up);
            }
        best = std::max(best, smallest);
    } while (std::next_permutation(order.begin(), order.end()));
    return std::sqrt(double(best)) / n;
}

} // namespace

class tst_space_filling : public QObject {
    Q_OBJECT

private slots:
    // qmc.Sobol(40, scramble=False).random(4096), points 37, 63 and 3000.
    void sobolPointsAreThoseOfScipy()
    {
        const Eigen::MatrixXd unit = sobolPoints(4096, maxSobolFactors, std::nullopt);
        constexpr std::array<int, 40> at37{59, 41, 37, 59, 49, 19, 11, 51, 39, 11, 1,  5,  37, 55,
                                           7,  31, 51, 27, 3,  9,  61, 5,  35, 41, 19, 23, 51, 25,
                                           33, 7,  23, 9,  39, 23, 55, 47, 57, 43, 61, 5};
        constexpr std::array<int, 40> at63{1,  51, 23, 29, 55, 9,  37, 9,  53, 37, 27, 43, 35, 49,
                                           21, 49, 5,  25, 61, 15, 15, 35, 25, 35, 61, 41, 13, 19,
                                           19, 29, 1,  59, 53, 33, 61, 61, 55, 13, 59, 11};
        constexpr std::array<int, 40> at3000{615,  1385, 2387, 1735, 3969, 3553, 3151, 1607, 2519, 1711,
                                             283,  2619, 585,  859,  1071, 317,  369,  3509, 2621, 3325,
                                             3739, 865,  3343, 2191, 169,  3197, 3013, 2043, 1625, 2429,
                                             1667, 3313, 3525, 2919, 569,  3861, 2875, 1393, 561,  2877};
        for (Index k = 0; k < maxSobolFactors; ++k) {
            QCOMPARE(unit(0, k), 0.0);
            QCOMPARE(unit(37, k) * 64.0, double(at37[std::size_t(k)]));
            QCOMPARE(unit(63, k) * 64.0, double(at63[std::size_t(k)]));
            QCOMPARE(unit(3000, k) * 4096.0, double(at3000[std::size_t(k)]));
        }
    }

    void sobolPointsFillEverySliceAtEachPowerOfTwo()
    {
        for (const std::optional<std::uint64_t> seed : {std::optional<std::uint64_t>(), {1u}, {77u}})
            for (int m = 1; m <= 12; ++m) QVERIFY(fillsEverySlice(sobolPoints(1 << m, maxSobolFactors, seed)));
    }

    void scramblingKeepsTheNetsOfAllPairs()
    {
        const Eigen::MatrixXd plain = sobolPoints(256, 12, std::nullopt);
        const Eigen::MatrixXd one = sobolPoints(256, 12, 1), two = sobolPoints(256, 12, 2);
        QVERIFY(one != two && one != plain);
        QCOMPARE(netQuality(plain.col(0), plain.col(1)), 0);
        for (Index a = 0; a < 12; ++a)
            for (Index b = 0; b < a; ++b) {
                const int t = netQuality(plain.col(a), plain.col(b));
                QVERIFY(t <= 5);
                QCOMPARE(netQuality(one.col(a), one.col(b)), t);
                QCOMPARE(netQuality(two.col(a), two.col(b)), t);
            }
    }

    // The error of a smooth mean falls far below that of as many random points.
    void scrambledPointsIntegrate()
    {
        for (const std::uint64_t seed : {1u, 2u, 3u}) {
            const Eigen::MatrixXd unit = sobolPoints(4096, 5, seed);
            double mean = 0.0;
            for (Index i = 0; i < unit.rows(); ++i) mean += (1.5 * unit.row(i).array().sqrt()).prod() / 4096.0;
            QVERIFY(std::abs(mean - 1.0) < 1e-3); // random points: standard deviation 0.014
        }
    }

    // qmc.Halton(6, scramble=False).random(12), the last.
    void haltonPointsAreThoseOfScipy()
    {
        const Eigen::MatrixXd unit = haltonPoints(12, 6, std::nullopt);
        constexpr std::array<double, 6> last{
            0.8125, 0.7037037037037037, 0.28, 0.5918367346938775, 0.008264462809917356, 0.8461538461538463};
        for (Index k = 0; k < 6; ++k) {
            QCOMPARE(unit(0, k), 0.0);
            QVERIFY(std::abs(unit(11, k) - last[std::size_t(k)]) < 1e-15);
        }
    }

    void haltonPointsFillTheBoxesOfTheirBases()
    {
        for (const std::optional<std::uint64_t> seed : {std::optional<std::uint64_t>(), {1u}, {9u}}) {
            const Eigen::MatrixXd unit = haltonPoints(8 * 9 * 5, maxHaltonFactors, seed);
            std::set<std::array<int, 3>> boxes;
            for (Index i = 0; i < unit.rows(); ++i)
                boxes.insert(
                    {int(unit(i, 0) * 8.0 + 1e-12), int(unit(i, 1) * 9.0 + 1e-12), int(unit(i, 2) * 5.0 + 1e-12)});
            QCOMPARE(boxes.size(), std::size_t(360));
            QVERIFY(unit.minCoeff() >= 0.0 && unit.maxCoeff() < 1.0);
            // Every column is uniform within a box of its base.
            for (Index k = 0; k < unit.cols(); ++k) QVERIFY(std::abs(unit.col(k).mean() - 0.5) < 0.25);
        }
    }

    // qmc.discrepancy(qmc.Sobol(3, scramble=False).random(16), method='CD')
    void discrepancyIsThatOfScipy()
    {
        QVERIFY(std::abs(centredDiscrepancy(sobolPoints(16, 3, std::nullopt)) - 0.00787341567101274) < 1e-15);
    }

    void everyLatinHypercubeFillsItsSlices()
    {
        for (const Goal goal : {Goal::Random, Goal::Maximin, Goal::LowDiscrepancy})
            for (const bool centred : {false, true})
                for (const int runs : {2, 3, 7, 10, 49, 64, 100})
                    for (const int count : {1, 2, 5, 12}) {
                        const base::Result<Design> design = latinHypercube(
                            some(count), {.runs = runs, .goal = goal, .centred = centred, .exchanges = 200});
                        QVERIFY(design);
                        QVERIFY(design->property("stratified"));
                        QVERIFY(fillsEverySlice(0.5 * (design->coded.array() + 1.0)));
                    }
        QVERIFY(fillsEverySlice(latinHypercubePoints(3, {.runs = 100'000})));
    }

    // All orders of up to 8 runs tried one by one.
    void maximinReachesTheBestOfAllOrders()
    {
        for (int n = 3; n <= 8; ++n) {
            const Eigen::MatrixXd unit = latinHypercubePoints(2, {.runs = n, .goal = Goal::Maximin, .centred = true});
            QVERIFY(std::abs(smallestDistance(unit) - bestSmallestDistance(n)) < 1e-12);
        }
    }

    void searchedCubesAreBetterThanRandomOnes()
    {
        const LatinHypercube options{.runs = 50, .goal = Goal::Maximin, .centred = true};
        LatinHypercube even = options;
        even.goal = Goal::LowDiscrepancy;
        const Eigen::MatrixXd apart = latinHypercubePoints(6, options), low = latinHypercubePoints(6, even);
        double bestDistance = 0.0, bestDiscrepancy = 1e9;
        for (std::uint64_t seed = 0; seed < 200; ++seed) {
            const Eigen::MatrixXd unit = latinHypercubePoints(6, {.runs = 50, .centred = true, .seed = seed});
            bestDistance = std::max(bestDistance, smallestDistance(unit));
            bestDiscrepancy = std::min(bestDiscrepancy, centredDiscrepancy(unit));
        }
        QVERIFY(smallestDistance(apart) > 1.2 * bestDistance);
        QVERIFY(centredDiscrepancy(low) < 0.7 * bestDiscrepancy);
    }

    void aSeedGivesTheSameDesignEachTime()
    {
        for (const Goal goal : {Goal::Random, Goal::Maximin, Goal::LowDiscrepancy}) {
            const LatinHypercube options{.runs = 30, .goal = goal, .seed = 5, .exchanges = 500};
            LatinHypercube other = options;
            other.seed = 6;
            QVERIFY(latinHypercubePoints(4, options) == latinHypercubePoints(4, options));
            QVERIFY(latinHypercubePoints(4, options) != latinHypercubePoints(4, other));
        }
    }

    void levelsOfCategoricalFactorsTakeEqualParts()
    {
        Factors factors = some(2);
        factors.push_back({.name = "medium", .kind = Factor::Kind::Categorical, .levels = {"a", "b", "c"}});
        const base::Result<Design> design = latinHypercube(factors, {.runs = 12});
        QVERIFY(design);
        for (const double level : {0.0, 1.0, 2.0}) QCOMPARE(int((design->coded.col(2).array() == level).count()), 4);
    }

    void theKindsTakeTheirForms()
    {
        DesignRequest request;
        request.seed = 3;
        const auto made = [&](const char* kind, const char* form) {
            request.form = form;
            return makeDesign(*findDesignKind(kind), some(3), request);
        };
        QCOMPARE(made("lhs", "")->runs(), 30);
        QCOMPARE(made("sobol", "")->runs(), 32);
        QCOMPARE(made("halton", "plain")->coded(0, 0), -1.0);
        // The plain sequences are the published ones to the last digit.
        request.runs = 64;
        QCOMPARE(made("sobol", "plain")->coded, Eigen::MatrixXd(2.0 * sobolPoints(64, 3, std::nullopt).array() - 1.0));
        QCOMPARE(made("halton", "plain")->coded,
                 Eigen::MatrixXd(2.0 * haltonPoints(64, 3, std::nullopt).array() - 1.0));
        request.runs = {};
        QVERIFY(made("sobol", "")->coded != made("sobol", "plain")->coded);
        QVERIFY(made("lhs", "low_discrepancy")->property("centred_discrepancy")->value.number() <
                made("lhs", "centred")->property("centred_discrepancy")->value.number());
        QVERIFY(made("lhs", "maximin")->property("smallest_distance")->value.number() >
                made("lhs", "random")->property("smallest_distance")->value.number());
        request.runs = 4;
        request.model = "quadratic";
        QCOMPARE(made("lhs", "").error().where, std::string("design/model"));
    }

    void aStopEndsTheSearch()
    {
        std::stop_source source;
        source.request_stop();
        LatinHypercube options{.runs = 10, .goal = LatinHypercube::Goal::Maximin, .centred = true};
        const Eigen::MatrixXd stopped = latinHypercubePoints(3, options, source.get_token());
        options.goal = LatinHypercube::Goal::Random;
        QCOMPARE(stopped, latinHypercubePoints(3, options));
    }

    void settingsAreShortAndStayInTheirSlices()
    {
        const Factors factors{{.name = "T", .unit = "°C", .low = 30, .high = 37},
                              {.name = "feed", .low = 1.0 / 3.0, .high = 2.0 / 3.0},
                              {.name = "cells", .low = 1e6, .high = 5e7}};
        for (const int runs : {8, 64, 1024})
            for (const auto& made : {latinHypercube(factors, {.runs = runs}), sobolSequence(factors, runs, 1)}) {
                QVERIFY(made && made->property("stratified"));
                QVERIFY(fillsEverySlice(0.5 * (made->coded.array() + 1.0)));
                int shortOnes = 0;
                for (Index r = 0; r < runs; ++r) {
                    const std::string text = writeSetting(factors[0].toNatural(made->coded(r, 0)), factors[0]);
                    shortOnes += text.size() <= (runs == 8 ? 6u : runs == 64 ? 7u : 8u);
                    QVERIFY(made->coded.row(r).cwiseAbs().maxCoeff() <= 1.0);
                }
                QVERIFY(shortOnes >= runs - runs / 16);
            }
        // Rounding moves a run by less than a hundredth of its slice.
        const Eigen::MatrixXd points = sobolPoints(64, 3, 1);
        const Design design = spaceFillingDesign("sobol", factors, points);
        QVERIFY((0.5 * (design.coded.array() + 1.0) - points.array()).abs().maxCoeff() <= 0.5 * 0.01 / 64.0 + 1e-12);
    }

    void refusesAndWarns()
    {
        QCOMPARE(latinHypercube(some(3), {.runs = 1}).error().where, std::string("design/runs"));
        QCOMPARE(latinHypercube(some(3), {.runs = 2001, .goal = Goal::Maximin}).error().where,
                 std::string("design/runs"));
        QCOMPARE(sobolSequence(some(41), 8, 1).error().where, std::string("factors"));
        QCOMPARE(haltonSequence(some(41), 8, 1).error().where, std::string("factors"));
        QCOMPARE(sobolSequence(some(3), 1 << 21, 1).error().where, std::string("design/runs"));
        const Factors mixture{{.name = "a", .kind = Factor::Kind::Mixture, .low = 0, .high = 1}};
        QCOMPARE(haltonSequence(mixture, 8, 1).error().where, std::string("factors/a"));
        QVERIFY(!sobolSequence({}, 8, 1));
        const base::Result<Design> sobol = sobolSequence(some(3), 100, 1);
        QVERIFY(sobol && sobol->notices.size() == 1);
        QVERIFY(sobolSequence(some(3), 128, 1)->notices.empty());
    }
};

TITER_TEST(tst_space_filling)

} // namespace tst_space_filling

#include "tst_space_filling.moc"
