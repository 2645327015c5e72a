// D- and I-optimal designs in blocks against all designs of small cases.
#include "core/studies/designs/evaluation.h"
#include "core/studies/designs/kinds.h"
#include "core/studies/designs/optimal/optimal.h"
#include "core/studies/designs/verification.h"
#include "tests/support/test_program.h"

#include <Eigen/LU>
#include <Eigen/QR>

#include <algorithm>
#include <bit>
#include <cmath>

namespace tst_optimal_blocks {

using namespace titer;
using namespace titer::studies;

namespace {

Factors unitFactors(int count)
{
    Factors factors;
    for (int i = 0; i < count; ++i) factors.push_back({.name = std::string(1, char('A' + i))});
    return factors;
}

// From the finished matrix alone.
double logDeterminant(const Design& design)
{
    const Eigen::MatrixXd x = modelMatrix(design);
    return std::log((x.transpose() * x).determinant());
}

double number(const Design& design, std::string_view key)
{
    return design.property(key)->value.number();
}

// With a column for each block but the first, 1 in it and 0 elsewhere: another coding than that of the search.
Eigen::MatrixXd withBlockColumns(const Design& design, const std::vector<int>& blocks)
{
    const Eigen::MatrixXd x = modelMatrix(design);
    const int count = *std::max_element(blocks.begin(), blocks.end());
    Eigen::MatrixXd matrix = Eigen::MatrixXd::Zero(x.rows(), x.cols() + count - 1);
    matrix.leftCols(x.cols()) = x;
    for (Eigen::Index r = 0; r < x.rows(); ++r)
        if (const int block = blocks[std::size_t(r)]; block > 1) matrix(r, x.cols() + block - 2) = 1.0;
    return matrix;
}

double blockedDeterminant(const Design& design, const std::vector<int>& blocks)
{
    const Eigen::MatrixXd x = withBlockColumns(design, blocks);
    return (x.transpose() * x).determinant();
}

base::Result<Design> madeInBlocks(Criterion criterion, const Factors& factors, Terms model, int runs, int blocks,
                                  SearchOptions search = {.starts = 40, .refined = 10})
{
    return optimalDesign(criterion, factors,
                         {.model = std::move(model), .runs = runs, .blocks = blocks, .search = search});
}

std::vector<int> sizesOf(const Design& design)
{
    std::vector<int> sizes(std::size_t(*std::max_element(design.blocks.begin(), design.blocks.end())), 0);
    for (const int block : design.blocks) ++sizes[std::size_t(block - 1)];
    return sizes;
}

// Every multiset of `size` of the numbers below `count`, sorted.
std::vector<std::vector<int>> multisets(int count, int size)
{
    std::vector<std::vector<int>> all{{}};
    for (int i = 0; i < size; ++i) {
        std::vector<std::vector<int>> longer;
        for (const std::vector<int>& set : all)
            for (int next = set.empty() ? 0 : set.back(); next < count; ++next) {
                longer.push_back(set);
                longer.back().push_back(next);
            }
        all = std::move(longer);
    }
    return all;
}

Factors withMedium()
{
    Factors factors = unitFactors(2);
    factors.push_back({.name = "medium", .kind = Factor::Kind::Categorical, .levels = {"x", "y", "z"}});
    return factors;
}

} // namespace

class tst_optimal_blocks : public QObject {
    Q_OBJECT

private slots:
    // The best of the 462 ways to put the best design without blocks into two.
    void isNoWorseInBlocksThanTheBestDivisionOfTheBestDesign()
    {
        const Factors units = unitFactors(2);
        const Terms terms = quadraticTerms(units);
        const base::Result<Design> whole = madeInBlocks(Criterion::D, units, terms, 12, 1);
        const base::Result<Design> divided = madeInBlocks(Criterion::D, units, terms, 12, 2);
        QVERIFY(whole && divided);
        double best = 0.0;
        for (unsigned bits = 0; bits < 1u << 11; ++bits) {
            if (std::popcount(bits) != 6) continue;
            std::vector<int> blocks;
            for (int r = 0; r < 12; ++r) blocks.push_back(bits >> r & 1u ? 2 : 1);
            best = std::max(best, blockedDeterminant(*whole, blocks));
        }
        QCOMPARE(sizesOf(*divided), (std::vector<int>{6, 6}));
        const Eigen::MatrixXd x = withBlockColumns(*divided, divided->blocks);
        QCOMPARE(Eigen::ColPivHouseholderQR<Eigen::MatrixXd>(x).rank(), Eigen::Index(7));
        const double reached = blockedDeterminant(*divided, divided->blocks);
        QVERIFY2(best > 0.0 && reached >= best * (1.0 - 1e-6), qPrintable(QString("%1 %2").arg(reached).arg(best)));
        QCOMPARE(divided->property("blocks")->statement.text(), std::string("2 blocks of 6 runs"));
    }

    // Every design of four and three of the nine points of the 3 x 3 grid.
    void isNoWorseInBlocksThanAnyDesignOnTheGrid()
    {
        using Information = Eigen::Matrix<double, 7, 7>;
        const Factors units = unitFactors(2);
        const Terms terms = quadraticTerms(units);
        Eigen::MatrixXd grid(9, 2);
        for (int i = 0; i < 9; ++i) grid.row(i) << i % 3 - 1, i / 3 - 1;
        const Eigen::MatrixXd x = modelMatrix(grid, terms, units);
        const auto informations = [&](int size, double block) {
            std::vector<Information> all;
            for (const std::vector<int>& set : multisets(9, size)) {
                Information sum = Information::Zero();
                for (const int i : set) {
                    Eigen::Matrix<double, 7, 1> f;
                    f << x.row(i).transpose(), block;
                    sum += f * f.transpose();
                }
                all.push_back(sum);
            }
            return all;
        };
        double best = 0.0;
        const std::vector<Information> three = informations(3, 1.0);
        for (const Information& first : informations(4, 0.0))
            for (const Information& second : three) best = std::max(best, Information(first + second).determinant());
        const base::Result<Design> design =
            madeInBlocks(Criterion::D, units, terms, 7, 2, {.starts = 60, .refined = 10, .continuous = false});
        QVERIFY(design);
        QCOMPARE(sizesOf(*design), (std::vector<int>{4, 3}));
        QVERIFY2(std::abs(blockedDeterminant(*design, design->blocks) / best - 1.0) < 1e-9,
                 qPrintable(QString::number(best)));
        QCOMPARE(design->property("blocks")->statement.text(),
                 std::string("2 blocks, 1 of them of 4 runs and 1 of 3 runs"));
    }

    // Every design of three blocks of two of the levels -1, 0 and 1.
    void predictsBestForTheMeanOfTheBlocks()
    {
        const Factors one = unitFactors(1);
        Design tried{.kind = "tried", .factors = one, .coded = Eigen::MatrixXd(6, 1), .model = quadraticTerms(one)};
        const std::vector<int> blocks{1, 1, 2, 2, 3, 3};
        // Gauss-Legendre with three points integrates up to the fifth power.
        const double nodes[] = {-std::sqrt(0.6), 0.0, std::sqrt(0.6)}, weights[] = {5.0 / 18.0, 8.0 / 18.0, 5.0 / 18.0};
        const auto average = [&](const Design& design, const std::vector<int>& in) {
            const Eigen::MatrixXd x = withBlockColumns(design, in);
            const Eigen::FullPivLU<Eigen::MatrixXd> information(x.transpose() * x);
            if (!information.isInvertible()) return 1e300;
            double sum = 0.0;
            for (int i = 0; i < 3; ++i) {
                Eigen::VectorXd f(5);
                f << 1.0, nodes[i], nodes[i] * nodes[i], 1.0 / 3.0, 1.0 / 3.0;
                sum += weights[i] * f.dot(information.solve(f));
            }
            return sum;
        };
        double best = 1e300;
        const std::vector<std::vector<int>> pairs = multisets(3, 2);
        for (const std::vector<int>& a : pairs)
            for (const std::vector<int>& b : pairs)
                for (const std::vector<int>& c : pairs) {
                    tried.coded << a[0] - 1, a[1] - 1, b[0] - 1, b[1] - 1, c[0] - 1, c[1] - 1;
                    best = std::min(best, average(tried, blocks));
                }
        const base::Result<Design> design = madeInBlocks(Criterion::I, one, quadraticTerms(one), 6, 3,
                                                         {.starts = 40, .refined = 10, .continuous = false});
        QVERIFY(design);
        QCOMPARE(sizesOf(*design), (std::vector<int>{2, 2, 2}));
        QVERIFY(std::abs(average(*design, design->blocks) / best - 1.0) < 1e-9);
        QVERIFY(std::abs(number(*design, "average_prediction_variance") / best - 1.0) < 1e-9);
    }

    // Half fractions of 2^3: |X'X| cannot be above the product of its diagonal.
    void findsOrthogonalBlocksInAnOddCount()
    {
        const Factors units = unitFactors(3);
        const base::Result<Design> design = madeInBlocks(Criterion::D, units, linearTerms(units), 12, 3);
        QVERIFY(design);
        QCOMPARE(sizesOf(*design), (std::vector<int>{4, 4, 4}));
        QVERIFY(std::abs(logDeterminant(*design) - 4.0 * std::log(12.0)) < 1e-9);
        QVERIFY(blocksAreOrthogonal(*design));
    }

    void blocksDoNotDependOnTheThreads()
    {
        const Factors units = unitFactors(2);
        const auto with = [&](unsigned threads) {
            return *madeInBlocks(Criterion::D, units, quadraticTerms(units), 11, 3,
                                 {.starts = 20, .refined = 5, .seed = 7, .threads = threads});
        };
        const Design one = with(1), four = with(4);
        QVERIFY(one.coded == four.coded);
        QCOMPARE(one.blocks, four.blocks);
        QCOMPARE(sizesOf(one), (std::vector<int>{4, 4, 3}));
    }

    void dividesEveryRegionIntoBlocks()
    {
        Factors shares;
        for (const char* name : {"A", "B", "C"})
            shares.push_back({.name = name, .kind = Factor::Kind::Mixture, .low = 0.0, .high = 1.0});
        const Factors units = unitFactors(2), medium = withMedium();
        struct Case {
            Factors factors;
            DesignRequest request;
            int runs;
        };
        const Case cases[] = {
            {units, {.blocks = 3, .model = "quadratic", .starts = 20, .constraints = {"A + B <= 0.5"}}, 12},
            {shares, {.blocks = 2, .model = "quadratic", .starts = 20}, 12},
            {medium, {.runs = 13, .blocks = 2, .model = "interaction", .starts = 20}, 13},
            {units, {.runs = 13, .centre = 2, .blocks = 3, .model = "quadratic", .starts = 20}, 13}};
        for (const char* id : {"d_optimal", "i_optimal"})
            for (const Case& c : cases) {
                const base::Result<Design> design = makeDesign(*findDesignKind(id), c.factors, c.request);
                QVERIFY2(design, design ? "" : design.error().what.text().c_str());
                QCOMPARE(design->runs(), c.runs);
                const std::vector<int> sizes = sizesOf(*design);
                QCOMPARE(int(sizes.size()), c.request.blocks);
                QVERIFY(sizes.front() - sizes.back() <= 1 && std::is_sorted(sizes.rbegin(), sizes.rend()));
                const Eigen::MatrixXd x = withBlockColumns(*design, design->blocks);
                QCOMPARE(Eigen::ColPivHouseholderQR<Eigen::MatrixXd>(x).rank(), x.cols());
                std::vector<int> centres(sizes.size(), 0);
                for (int r = 0; r < c.request.centre * c.request.blocks; ++r) {
                    QVERIFY(design->coded.row(r).isZero(0.0));
                    ++centres[std::size_t(design->blocks[std::size_t(r)] - 1)];
                }
                QCOMPARE(centres, std::vector<int>(sizes.size(), c.request.centre));
            }
    }

    void refusesBlocksThatCannotBe()
    {
        const Factors units = unitFactors(2);
        const auto where = [&](DesignRequest request) {
            const base::Result<Design> design = makeDesign(*findDesignKind("d_optimal"), units, request);
            return design ? std::string() : design.error().where;
        };
        QCOMPARE(where({.runs = 6, .blocks = 2, .starts = 5}), std::string("design/blocks"));
        QCOMPARE(where({.runs = 7, .blocks = 4, .model = "linear", .starts = 5}), std::string("design/blocks"));
        QCOMPARE(where({.blocks = 500, .starts = 5}), std::string("design/runs"));
        Design existing{.kind = "full", .factors = units, .coded = Eigen::MatrixXd::Ones(2, 2)};
        existing.points.assign(2, Design::Point::Factorial);
        QCOMPARE(where({.runs = 12, .blocks = 2, .starts = 5, .existing = existing}), std::string("design/blocks"));
    }

    // Two blocks of a factorial and the new runs as a third: two degrees of freedom go to the blocks, and the mean variance is that of
    // a fit with their columns.
    void runsThatComeToBlocksAreABlockMore()
    {
        const Factors units = unitFactors(2);
        const base::Result<Design> first =
            makeDesign(*findDesignKind("full"), units, {.centre = 1, .replicates = 2, .blocks = 2, .model = "linear"});
        QVERIFY2(first, first ? "" : first.error().what.text().c_str());
        const int before = first->runs();
        const base::Result<Design> more = makeDesign(*findDesignKind("d_optimal"), units,
                                                     {.runs = before + 6, .model = "quadratic", .existing = *first});
        QVERIFY2(more, more ? "" : more.error().what.text().c_str());
        QCOMPARE(int(more->blocks.size()), before + 6);
        QCOMPARE(more->blocks.back(), 3);
        QVERIFY(std::equal(first->blocks.begin(), first->blocks.end(), more->blocks.begin()));
        QCOMPARE(number(*more, "residual_degrees_of_freedom"), double(before + 6 - 6 - 2));
        const Eigen::MatrixXd x = withBlockColumns(*more, more->blocks);
        const Eigen::MatrixXd inverse = (x.transpose() * x).inverse();
        double trace = 0.0; // of the terms besides the intercept, which has another meaning with these columns
        for (int c = 1; c < 6; ++c) trace += inverse(c, c);
        const base::Result<Evaluation> evaluation = evaluate(*more, more->model);
        QVERIFY(evaluation && std::abs(evaluation->variances.tail(5).sum() - trace) < 1e-9);
        QVERIFY(std::abs(number(*more, "average_prediction_variance") - evaluation->meanVariance) < 1e-9);
    }

    // One figure under one definition.
    void theEfficiencyIsThatOfTheEvaluation()
    {
        const base::Result<Design> design = makeDesign(*findDesignKind("d_optimal"), unitFactors(2),
                                                       {.runs = 11, .blocks = 3, .model = "quadratic", .starts = 20});
        QVERIFY2(design, design ? "" : design.error().what.text().c_str());
        const base::Result<Evaluation> evaluation = evaluate(*design, design->model);
        QVERIFY(evaluation);
        QVERIFY(std::abs(evaluation->dEfficiency - number(*design, "d_efficiency")) < 1e-9);
        QVERIFY(std::abs(100.0 * std::exp(logDeterminant(*design) / 6.0) / 11.0 - evaluation->dEfficiency) < 1e-9);
    }
};

TITER_TEST(tst_optimal_blocks)

} // namespace tst_optimal_blocks

#include "tst_optimal_blocks.moc"
