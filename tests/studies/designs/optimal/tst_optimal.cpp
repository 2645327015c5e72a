// D- and I-optimal designs against the best known ones.
#include "core/studies/designs/kinds.h"
#include "core/studies/designs/moments.h"
#include "core/studies/designs/optimal/optimal.h"
#include "core/studies/designs/verification.h"
#include "tests/support/test_program.h"

#include <Eigen/LU>

#include <array>
#include <cmath>

namespace tst_optimal {

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

double efficiency(const Design& design)
{
    const double p = columnCount(design.model, design.factors);
    return 100.0 * std::exp(logDeterminant(design) / p) / design.runs();
}

double number(const Design& design, std::string_view key)
{
    return design.property(key)->value.number();
}

base::Result<Design> made(Criterion criterion, const Factors& factors, Terms model, int runs, SearchOptions search = {},
                          std::vector<Constraint> constraints = {})
{
    return optimalDesign(
        criterion, factors,
        {.model = std::move(model), .runs = runs, .constraints = std::move(constraints), .search = search});
}

Factors withMedium()
{
    Factors factors = unitFactors(2);
    factors.push_back({.name = "medium", .kind = Factor::Kind::Categorical, .levels = {"x", "y", "z"}});
    return factors;
}

} // namespace

class tst_optimal : public QObject {
    Q_OBJECT

private slots:
    void reachesTheBestKnownOnThreeLevels_data()
    {
        QTest::addColumn<int>("factors");
        QTest::addColumn<int>("runs");
        QTest::addColumn<double>("logDet");
        QTest::addColumn<int>("starts");
        const auto row = [](int k, int n, double logDet, int starts) {
            QTest::addRow("%d factors, %d runs", k, n) << k << n << logDet << starts;
        };
        row(2, 6, std::log(256.0), 50);
        row(2, 7, std::log(960.0), 50);
        row(2, 8, std::log(2304.0), 50);
        row(2, 9, std::log(5184.0), 50);
        row(2, 10, std::log(9360.0), 50);
        row(2, 11, std::log(16896.0), 50);
        row(2, 12, std::log(30320.0), 50);
        row(3, 10, 14.098510, 100);
        row(3, 12, 16.858676, 100);
        row(3, 15, 19.304118, 100);
        row(4, 20, 33.469840, 60);
        row(5, 21, 47.580295, 30);
    }
    void reachesTheBestKnownOnThreeLevels()
    {
        QFETCH(int, factors);
        QFETCH(int, runs);
        QFETCH(double, logDet);
        QFETCH(int, starts);
        const Factors units = unitFactors(factors);
        const base::Result<Design> design = made(Criterion::D, units, quadraticTerms(units), runs,
                                                 {.starts = starts, .refined = 10, .continuous = false});
        QVERIFY(design);
        QCOMPARE(design->runs(), runs);
        QVERIFY2(std::abs(logDeterminant(*design) - logDet) < 1e-6,
                 qPrintable(QString::number(logDeterminant(*design), 'f', 9)));
        for (Eigen::Index r = 0; r < runs; ++r)
            for (Eigen::Index c = 0; c < factors; ++c)
                QVERIFY(design->coded(r, c) == -1.0 || design->coded(r, c) == 0.0 || design->coded(r, c) == 1.0);
    }

    void reachesTheBestKnownBetweenTheLevels_data()
    {
        QTest::addColumn<int>("runs");
        QTest::addColumn<double>("best");
        QTest::newRow("6") << 6 << 42.3123;
        QTest::newRow("7") << 7 << 45.0294;
        QTest::newRow("8") << 8 << 45.6158;
        QTest::newRow("9") << 9 << 46.2241;
        QTest::newRow("10") << 10 << 45.9888;
        QTest::newRow("11") << 11 << 46.1515;
        QTest::newRow("12") << 12 << 46.6212;
    }
    void reachesTheBestKnownBetweenTheLevels()
    {
        QFETCH(int, runs);
        QFETCH(double, best);
        const Factors units = unitFactors(2);
        const base::Result<Design> design =
            made(Criterion::D, units, quadraticTerms(units), runs, {.starts = 50, .refined = 10});
        QVERIFY(design);
        QVERIFY2(std::abs(efficiency(*design) - best) < 1e-4, qPrintable(QString::number(efficiency(*design), 'f', 6)));
    }

    void reachesTheMaximalDeterminantsOfMainEffects_data()
    {
        QTest::addColumn<int>("runs");
        QTest::addColumn<double>("determinant"); // of the +-1 matrix X
        const double known[] = {16, 48, 160, 576, 4096, 14336, 73728, 327680, 2985984};
        for (int n = 4; n <= 12; ++n) QTest::addRow("%d", n) << n << known[n - 4];
    }
    void reachesTheMaximalDeterminantsOfMainEffects()
    {
        QFETCH(int, runs);
        QFETCH(double, determinant);
        const Factors units = unitFactors(runs - 1);
        const base::Result<Design> design =
            made(Criterion::D, units, linearTerms(units), runs, {.starts = 100, .refined = 10});
        QVERIFY(design);
        QVERIFY(std::abs(0.5 * logDeterminant(*design) - std::log(determinant)) < 1e-6);
    }

    void findsTheOrthogonalDesignOfSixteenRuns()
    {
        const Factors units = unitFactors(5);
        const base::Result<Design> design =
            made(Criterion::D, units, interactionTerms(units), 16, {.starts = 50, .refined = 10});
        QVERIFY(design);
        QVERIFY(std::abs(efficiency(*design) - 100.0) < 1e-9);
        QVERIFY(std::abs(number(*design, "a_efficiency") - 100.0) < 1e-9);
        QVERIFY(std::abs(number(*design, "g_efficiency") - 100.0) < 1e-9);
    }

    void doesNotDependOnTheThreads()
    {
        const Factors units = unitFactors(3);
        const auto with = [&](unsigned threads, std::uint64_t seed) {
            return *made(Criterion::D, units, quadraticTerms(units), 11,
                         {.starts = 20, .refined = 5, .seed = seed, .threads = threads});
        };
        const Design one = with(1, 7), four = with(4, 7);
        QVERIFY(one.coded == four.coded);
        QCOMPARE(one.property("search")->value.find("hits")->number(),
                 four.property("search")->value.find("hits")->number());
        QVERIFY(one.property("search")->value.find("starts")->number() >= 20.0);
    }

    void averagesThePredictionVarianceExactly()
    {
        // 2^2 factorial, main effects: var(x) = (1 + x1^2 + x2^2) / 4, of average (1 + 2/3) / 4.
        Design design{.kind = "full", .factors = unitFactors(2), .coded = Eigen::MatrixXd(4, 2)};
        design.coded << -1, -1, -1, 1, 1, -1, 1, 1;
        design.model = linearTerms(design.factors);
        const std::vector<Property> properties = predictionProperties(design, *Region::make(design.factors, {}));
        QVERIFY(std::abs(properties[0].value.number() - 5.0 / 12.0) < 1e-14);
        QVERIFY(std::abs(properties[2].value.number() - 100.0) < 1e-9); // the largest is 3/4 in the corners, p / n
    }

    void momentsAreAveragesOverTheCubeAndTheLevels()
    {
        const Factors factors = withMedium();
        const Terms terms = quadraticTerms(factors);
        const Eigen::MatrixXd moments = cubeMoments(PointBasis(terms, factors));
        // Gauss-Legendre with three points integrates up to the fifth power.
        const double nodes[] = {-std::sqrt(0.6), 0.0, std::sqrt(0.6)}, weights[] = {5.0 / 18.0, 8.0 / 18.0, 5.0 / 18.0};
        Eigen::MatrixXd expected = Eigen::MatrixXd::Zero(moments.rows(), moments.cols());
        Eigen::VectorXd f(moments.rows());
        for (int i = 0; i < 3; ++i)
            for (int j = 0; j < 3; ++j)
                for (int level = 0; level < 3; ++level) {
                    const std::vector<double> point{nodes[i], nodes[j], double(level)};
                    expand(terms, factors, point, {f.data(), std::size_t(f.size())});
                    expected += weights[i] * weights[j] / 3.0 * f * f.transpose();
                }
        QVERIFY((moments - expected).cwiseAbs().maxCoeff() < 1e-15);
    }

    // Every multiset of six of the nine points of the 3 x 3 grid.
    void isNoWorseThanAnyDesignOnTheGrid()
    {
        const Factors units = unitFactors(2);
        const Terms terms = quadraticTerms(units);
        const Eigen::MatrixXd moments = cubeMoments(PointBasis(terms, units));
        double bestD = 0.0, bestI = 1e300;
        std::array<int, 6> pick{};
        Eigen::MatrixXd coded(6, 2);
        while (true) {
            for (int r = 0; r < 6; ++r) coded.row(r) << pick[std::size_t(r)] % 3 - 1, pick[std::size_t(r)] / 3 - 1;
            const Eigen::MatrixXd x = modelMatrix(coded, terms, units), information = x.transpose() * x;
            const double determinant = information.determinant();
            if (determinant > 1e-6) {
                bestD = std::max(bestD, determinant);
                bestI = std::min(bestI, (information.inverse() * moments).trace());
            }
            int at = 5;
            while (at >= 0 && pick[std::size_t(at)] == 8) --at;
            if (at < 0) break;
            const int next = pick[std::size_t(at)] + 1;
            for (int r = at; r < 6; ++r) pick[std::size_t(r)] = next;
        }
        QVERIFY(std::abs(bestD - 256.0) < 1e-9);
        const SearchOptions search{.starts = 50, .refined = 10, .continuous = false};
        const base::Result<Design> d = made(Criterion::D, units, terms, 6, search),
                                   i = made(Criterion::I, units, terms, 6, search);
        QVERIFY(d && i);
        QVERIFY(std::abs(logDeterminant(*d) - std::log(bestD)) < 1e-9);
        QVERIFY(std::abs(number(*i, "average_prediction_variance") / bestI - 1.0) < 1e-9);
    }

    // The ends and the zeros of P'_d (Hoel 1958): for a cubic +-1 and +-1/sqrt(5).
    void findsTheNodesOfACubic()
    {
        const Factors one = unitFactors(1);
        const base::Result<Design> design =
            made(Criterion::D, one, *readModel("A + I(A^2) + I(A^3)", one, {}), 4, {.starts = 20, .refined = 5});
        QVERIFY(design);
        const Eigen::Vector4d nodes(-1.0, -0.447, 0.447, 1.0); // settings are rounded to a thousandth
        QVERIFY((design->coded.col(0) - nodes).cwiseAbs().maxCoeff() < 1e-12);
    }

    void saysWhichRunsLieOutside()
    {
        const Factors units = unitFactors(2);
        OptimalOptions options{.model = linearTerms(units), .runs = 6, .search = {.starts = 10}};
        options.kept = Eigen::MatrixXd::Ones(2, 2);
        options.constraints = {*readConstraint("A + B <= 1", units)};
        const base::Result<Design> design = optimalDesign(Criterion::D, units, options);
        QVERIFY(design);
        QCOMPARE(design->notices.size(), 1u);
        QVERIFY(design->coded.topRows(2) == options.kept);
        options.kept = Eigen::MatrixXd::Ones(2, 3);
        QCOMPARE(optimalDesign(Criterion::D, units, options).error().where, std::string("design/augment"));
    }

    void iOptimalPredictsBetterThanDOptimal()
    {
        const Factors units = unitFactors(3);
        const SearchOptions search{.starts = 40, .refined = 10};
        const base::Result<Design> i = made(Criterion::I, units, quadraticTerms(units), 14, search);
        const base::Result<Design> d = made(Criterion::D, units, quadraticTerms(units), 14, search);
        QVERIFY(i && d);
        QVERIFY(number(*i, "average_prediction_variance") < 0.9 * number(*d, "average_prediction_variance"));
        QVERIFY(logDeterminant(*i) < logDeterminant(*d));
    }

    void balancesCategoricalLevels()
    {
        const Factors factors = withMedium();
        const base::Result<Design> design =
            made(Criterion::D, factors, interactionTerms(factors), 12, {.starts = 40, .refined = 10});
        QVERIFY(design);
        // The full 2 x 2 x 3 factorial is D-optimal, as a product of designs that are.
        Design full{.kind = "full", .factors = factors, .coded = Eigen::MatrixXd(12, 3), .model = design->model};
        for (int r = 0; r < 12; ++r) full.coded.row(r) << (r % 2 ? 1 : -1), (r / 2 % 2 ? 1 : -1), r / 4;
        QVERIFY(std::abs(logDeterminant(*design) - logDeterminant(full)) < 1e-9);
    }

    void augmentsADesignAndKeepsItsRuns()
    {
        const Factors units = unitFactors(3);
        OptimalOptions options{.model = quadraticTerms(units), .runs = 16, .search = {.starts = 40, .refined = 10}};
        options.kept.resize(8, 3);
        for (int r = 0; r < 8; ++r) options.kept.row(r) << (r & 1 ? 1 : -1), (r & 2 ? 1 : -1), (r & 4 ? 1 : -1);
        const base::Result<Design> design = optimalDesign(Criterion::D, units, options);
        QVERIFY(design);
        QCOMPARE(design->runs(), 16);
        QVERIFY(design->coded.topRows(8) == options.kept);
    }

    void staysWithinConstraints()
    {
        const Factors factors{{.name = "A", .low = 0, .high = 2}, {.name = "B", .low = 0, .high = 2}};
        const base::Result<Constraint> limit = readConstraint("A + B <= 3", factors);
        QVERIFY(limit);
        const base::Result<Design> design =
            made(Criterion::D, factors, quadraticTerms(factors), 9, {.starts = 40, .refined = 10}, {*limit});
        QVERIFY(design);
        bool onLimit = false;
        for (int r = 0; r < 9; ++r) {
            const double sum = factors[0].toNatural(design->coded(r, 0)) + factors[1].toNatural(design->coded(r, 1));
            QVERIFY(sum <= 3.0 + 1e-8);
            onLimit = onLimit || sum > 3.0 - 1e-6;
        }
        QVERIFY(onLimit);
        QVERIFY(!design->property("average_prediction_variance")->definition.text().empty());
    }

    // In a disc a regular pentagon and its centre are D-optimal for a quadratic model (G. E. P. Box and N. R. Draper 1959, J. Am. Stat.
    // Assoc. 54, equiradial designs; J. Kiefer 1961, Ann. Math. Stat. 32: one sixth of the runs at the centre).
    void findsThePentagonInADisc()
    {
        const Factors units = unitFactors(2);
        const base::Result<Design> design =
            made(Criterion::D, units, quadraticTerms(units), 6, {.starts = 60, .refined = 20},
                 {*readConstraint("A^2 + B^2 <= 1", units)});
        QVERIFY2(design, design ? "" : design.error().what.text().c_str());
        Eigen::MatrixXd pentagon = Eigen::MatrixXd::Zero(6, 2);
        for (int i = 0; i < 5; ++i) pentagon.row(i) << std::cos(0.4 * M_PI * i), std::sin(0.4 * M_PI * i);
        QVERIFY(design->coded.rowwise().norm().maxCoeff() <= 1.0 + 1e-9);
        const double best = estimability(modelMatrix(pentagon, quadraticTerms(units), units)).logDeterminant;
        const double found = estimability(modelMatrix(*design)).logDeterminant;
        QVERIFY2(found > best - 0.01 && found < best + 1e-6, qPrintable(QString("%1 %2").arg(found).arg(best)));
    }

    void fillsANarrowBand()
    {
        const Factors units = unitFactors(2);
        for (const char* width : {"0.1", "0.01"}) {
            const std::string w(width);
            const base::Result<Design> design =
                made(Criterion::D, units, quadraticTerms(units), 10, {.starts = 40, .refined = 10},
                     {*readConstraint("A + B <= " + w, units), *readConstraint("A + B >= -" + w, units)});
            QVERIFY2(design, design ? "" : design.error().what.text().c_str());
        }
    }

    void findsTheSimplexLatticeOfAMixture()
    {
        Factors shares;
        for (const char* name : {"A", "B", "C"})
            shares.push_back({.name = name, .kind = Factor::Kind::Mixture, .low = 0.0, .high = 1.0});
        const Terms scheffe{{{1, 0, 0}}, {{0, 1, 0}}, {{0, 0, 1}}, {{1, 1, 0}}, {{1, 0, 1}}, {{0, 1, 1}}};
        const base::Result<Design> design = made(Criterion::D, shares, scheffe, 6, {.starts = 40, .refined = 10});
        QVERIFY(design);
        // AlgDesign: |X'X|^(1/p) / n = 0.0416667 for the {3,2} simplex lattice.
        QVERIFY(std::abs(efficiency(*design) / 100.0 - 1.0 / 24.0) < 1e-9);
    }

    void refusesWhatCannotBe()
    {
        const Factors units = unitFactors(3);
        QCOMPARE(made(Criterion::D, units, quadraticTerms(units), 9).error().where, std::string("design/runs"));
        OptimalOptions kept{.model = linearTerms(units), .runs = 6, .kept = Eigen::MatrixXd::Ones(6, 3)};
        QCOMPARE(optimalDesign(Criterion::D, units, kept).error().where, std::string("design/runs"));
        const Terms twice{{{0, 0, 0}}, {{1, 0, 0}}, {{1, 0, 0}}};
        QCOMPARE(made(Criterion::D, units, twice, 8, {.starts = 5}).error().where, std::string("design/model"));
        const base::Result<Constraint> impossible = readConstraint("A + B >= 2.5", units);
        QCOMPARE(made(Criterion::D, units, linearTerms(units), 8, {}, {*impossible}).error().where,
                 std::string("design/constraint"));
        QVERIFY(!made(Criterion::D, units, quadraticTerms(units), 5000));
    }

    void stopsWhenAsked()
    {
        std::stop_source source;
        source.request_stop();
        const Factors units = unitFactors(4);
        QVERIFY(!optimalDesign(Criterion::D, units, {.model = quadraticTerms(units), .runs = 20}, source.get_token()));
    }

    void isAKindOfDesign()
    {
        const Factors units = unitFactors(2);
        for (const char* id : {"d_optimal", "i_optimal"}) {
            const DesignKind* kind = findDesignKind(id);
            QVERIFY(kind);
            const base::Result<Design> design =
                makeDesign(*kind, units, {.runs = 10, .centre = 2, .model = "quadratic", .starts = 20});
            QVERIFY(design);
            QCOMPARE(design->kind, std::string(id));
            QCOMPARE(design->runs(), 10);
            QVERIFY(design->coded.topRows(2).isZero(0.0));
            QVERIFY(design->property("d_efficiency") && design->property("search"));
        }
        QVERIFY(!makeDesign(*findDesignKind("d_optimal"), units, {.runs = 3}));
        QVERIFY(!makeDesign(*findDesignKind("d_optimal"), units, {.constraints = {"A + pH <= 2"}}));
    }
};

TITER_TEST(tst_optimal)

} // namespace tst_optimal

#include "tst_optimal.moc"
