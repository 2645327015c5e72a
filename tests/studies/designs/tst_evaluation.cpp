// Design evaluation and power, against R 4.2 (solve), scipy 1.10 (ncf) and exact values.
#include "core/studies/designs/classic/definitive_screening.h"
#include "core/studies/designs/evaluation.h"
#include "core/studies/designs/mixture.h"
#include "core/studies/designs/power.h"
#include "core/studies/designs/prediction_variance.h"
#include "tests/support/test_program.h"

#include <Eigen/LU>

#include <cmath>

namespace tst_evaluation {

using namespace titer;
using namespace titer::studies;
using Eigen::Index;

namespace {

bool near(double value, double expected, double tolerance)
{
    return std::abs(value - expected) <= tolerance;
}

Factors named(std::initializer_list<const char*> names)
{
    Factors factors;
    for (const char* name : names) factors.push_back({.name = name});
    return factors;
}

Design of(Factors factors, const std::vector<std::vector<double>>& rows)
{
    Design design{.kind = "full", .factors = std::move(factors)};
    design.coded.resize(Index(rows.size()), Index(design.factors.size()));
    for (std::size_t r = 0; r < rows.size(); ++r)
        for (std::size_t c = 0; c < rows[r].size(); ++c) design.coded(Index(r), Index(c)) = rows[r][c];
    design.points.assign(rows.size(), Design::Point::Factorial);
    return design;
}

// All corners, `times` over.
Design corners(Factors factors, int times = 1)
{
    std::vector<std::vector<double>> rows;
    for (int time = 0; time < times; ++time)
        for (std::size_t r = 0; r < std::size_t(1) << factors.size(); ++r) {
            std::vector<double>& row = rows.emplace_back();
            for (std::size_t f = 0; f < factors.size(); ++f) row.push_back((r >> f & 1u) ? 1.0 : -1.0);
        }
    return of(std::move(factors), rows);
}

// Two factors, four corners, axial runs at the root of 2, five centres.
Design composite()
{
    const double a = std::sqrt(2.0);
    return of(
        named({"x", "y"}),
        {{-1, -1}, {1, -1}, {-1, 1}, {1, 1}, {-a, 0}, {a, 0}, {0, -a}, {0, a}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}});
}

// The first `count` terms but the intercept are kept.
Terms firstTerms(Terms terms, std::size_t count)
{
    terms.resize(count);
    return terms;
}

} // namespace

class tst_evaluation : public QObject {
    Q_OBJECT

private slots:
    // R: det(t(X) %*% X)^(1/6)/13 and so on.
    void evaluatesACentralCompositeDesignAsR()
    {
        const Design design = composite();
        const base::Result<Evaluation> found = evaluate(design, quadraticTerms(design.factors));
        QVERIFY(found);
        QCOMPARE(found->parameters, 6);
        QVERIFY(near(found->dEfficiency, 56.9018829015, 1e-9));
        QVERIFY(near(found->aEfficiency, 46.7380720545, 1e-9));
        QVERIFY(near(found->meanVariance, 0.239444444444, 1e-11));
        QVERIFY(near(found->iEfficiency, 100.0 / 13.0 / 0.239444444444, 1e-8));
        QVERIFY(near(found->maxVariance, 0.625, 1e-12));
        QVERIFY(near(found->gEfficiency, 100.0 * 6.0 / 13.0 / 0.625, 1e-9));
        for (Index r = 0; r < 13; ++r) QVERIFY(near(found->leverages(r), r < 8 ? 0.625 : 0.2, 1e-12));
        // Columns: Intercept, x, y, x:y, x^2, y^2.
        const double vif[] = {0.0, 1.0, 1.0, 1.0, 1.01730769231, 1.01730769231};
        for (Index c = 0; c < 6; ++c) QVERIFY(near(found->vif(c), vif[c], 1e-11));
        // numpy.quantile over the midpoints of a fine grid: 0.21051 at half of the space, 0.32896 at nine tenths.
        QVERIFY(near(found->spaceVariance[10], 0.21051, 5e-4));
        QVERIFY(near(found->spaceVariance[18], 0.32896, 1e-3));
        QCOMPARE(found->spaceVariance.back(), found->maxVariance);
    }

    void anOrthogonalTwoLevelDesignIsFullyEfficient()
    {
        const Design design = corners(named({"a", "b", "c"}));
        const base::Result<Evaluation> found = evaluate(design, linearTerms(design.factors));
        QVERIFY(found);
        for (const double efficiency : {found->dEfficiency, found->aEfficiency, found->gEfficiency})
            QVERIFY(near(efficiency, 100.0, 1e-9));
        QVERIFY(near(found->meanVariance, (1.0 + 3.0 / 3.0) / 8.0, 1e-14));
        for (Index c = 1; c < 4; ++c) QVERIFY(near(found->vif(c), 1.0, 1e-12));
        QVERIFY(near(found->correlations.cwiseAbs().sum(), 3.0, 1e-12));
        for (const Property& property : evaluationProperties(*found)) QVERIFY(!property.definition.pattern.empty());
    }

    // The mean over a box, by moments, is that over many points.
    void exactMomentsAreThoseOfManyPoints()
    {
        Factors factors = named({"a", "b"});
        factors.push_back({.name = "m", .kind = Factor::Kind::Categorical, .levels = {"x", "y", "z"}});
        factors.push_back({.name = "n", .kind = Factor::Kind::Categorical, .levels = {"x", "y", "z"}});
        const Terms terms = quadraticTerms(factors);
        const Eigen::MatrixXd points = spacePoints(*Region::make(factors, {}), 3 * 3 * 4096, 1);
        const Eigen::MatrixXd x = modelMatrix(points, terms, factors);
        const Eigen::MatrixXd sampled = x.transpose() * x / double(x.rows());
        QVERIFY((sampled - momentMatrix(terms, *Region::make(factors, {}), points)).cwiseAbs().maxCoeff() < 2e-3);
    }

    // A linear model of the four corners has the variance (1 + a^2 + b^2) / 4: over a disc of radius 1 the mean of a^2 + b^2 is 1/2,
    // and nowhere is it more than 1; over a square 2/3 and 2.
    void theSpaceIsWhatTheConstraintsLeave()
    {
        Design design = corners(named({"a", "b"}));
        const base::Result<Evaluation> square = evaluate(design, linearTerms(design.factors));
        QVERIFY(square && near(square->meanVariance, (1.0 + 2.0 / 3.0) / 4.0, 1e-12));
        QVERIFY(near(square->maxVariance, 0.75, 1e-12));
        design.constraints = {"a^2 + b^2 <= 1"};
        const base::Result<Evaluation> disc = evaluate(design, linearTerms(design.factors));
        QVERIFY2(disc, disc ? "" : disc.error().what.text().c_str());
        QVERIFY2(near(disc->meanVariance, 1.5 / 4.0, 1e-3), qPrintable(QString::number(disc->meanVariance, 'g', 10)));
        QVERIFY2(near(disc->maxVariance, 0.5, 1e-9), qPrintable(QString::number(disc->maxVariance, 'g', 10)));
        design.constraints = {"a + c <= 1"};
        QCOMPARE(evaluate(design, linearTerms(design.factors)).error().where, std::string("design/constraint"));
    }

    void blendsAreSampledWithinTheirBounds()
    {
        Factors factors = named({"A", "B", "C"});
        for (Factor& factor : factors) {
            factor.kind = Factor::Kind::Mixture;
            factor.low = 0.0;
            factor.high = 1.0;
        }
        const Eigen::MatrixXd all = spacePoints(*Region::make(factors, {}), 20'000, 1);
        QVERIFY((all.rowwise().sum().array() - 1.0).abs().maxCoeff() < 1e-9);
        // Evenly over a triangle: mean 1/3, variance 1/18.
        for (Index i = 0; i < 3; ++i) {
            QVERIFY(near(all.col(i).mean(), 1.0 / 3.0, 0.01));
            QVERIFY(near((all.col(i).array() - all.col(i).mean()).square().mean(), 1.0 / 18.0, 0.002));
        }
        factors[0].high = 0.4;
        factors[1].low = 0.3;
        const Eigen::MatrixXd bounded = spacePoints(*Region::make(factors, {}), 1000, 1);
        QVERIFY(bounded.col(0).maxCoeff() <= 0.4 + 1e-9 && bounded.col(1).minCoeff() >= 0.3 - 1e-9);

        // The {3,2} lattice: |X'X| = 1/4096, largest variance 1 at its runs (Kiefer and Wolfowitz: it is D-optimal).
        factors[0].high = 1.0;
        factors[1].low = 0.0;
        const base::Result<Design> lattice = mixture(factors, {});
        QVERIFY(lattice);
        const base::Result<Evaluation> found = evaluate(*lattice, lattice->model);
        QVERIFY(found);
        QVERIFY(near(found->dEfficiency, 100.0 / 24.0, 1e-9));
        QVERIFY(near(found->maxVariance, 1.0, 1e-9));
        QVERIFY(near(found->gEfficiency, 100.0, 1e-6));
    }

    void blocksCostInformation()
    {
        Design design = corners(named({"a", "b", "c"}));
        design.blocks = {1, 2, 2, 1, 2, 1, 1, 2}; // confounded with abc
        const base::Result<Evaluation> found = evaluate(design, interactionTerms(design.factors));
        QVERIFY(found);
        QCOMPARE(found->parameters, 8);
        QVERIFY(near(found->leverages.minCoeff(), 1.0, 1e-12));
        design.blocks = {1, 2, 1, 2, 1, 2, 1, 2}; // confounded with a
        QCOMPARE(evaluate(design, linearTerms(design.factors)).error().where, std::string("design/model"));
    }

    // X' V^-1 X by a dense inverse of V.
    void wholePlotsEnterByGeneralisedLeastSquares()
    {
        Design design = corners(named({"hard", "easy"}), 2);
        design.wholePlots = {1, 2, 1, 2, 3, 4, 3, 4};
        const Terms terms = interactionTerms(design.factors);
        const double ratio = 2.5;
        Eigen::MatrixXd v = Eigen::MatrixXd::Identity(8, 8);
        for (Index r = 0; r < 8; ++r)
            for (Index s = 0; s < 8; ++s)
                if (design.wholePlots[std::size_t(r)] == design.wholePlots[std::size_t(s)]) v(r, s) += ratio;
        const Eigen::MatrixXd x = modelMatrix(design.coded, terms, design.factors);
        const Eigen::MatrixXd inverse = (x.transpose() * v.inverse() * x).inverse();
        const base::Result<Evaluation> found = evaluate(design, terms, {.wholePlotRatio = ratio});
        QVERIFY(found);
        QVERIFY((found->variances - inverse.diagonal()).cwiseAbs().maxCoeff() < 1e-12);
        QVERIFY(near(found->variances(1), (1.0 + 2.0 * ratio) / 8.0, 1e-12));
        QVERIFY(near(found->variances(2), 1.0 / 8.0, 1e-12));
        QCOMPARE(evaluate(design, terms, {.wholePlotRatio = -1.0}).error().where, std::string("whole_plot_ratio"));
    }

    void namesWhatIsAliased()
    {
        // Half of a 2^3 by C = AB.
        const Design design = of(named({"A", "B", "C"}), {{-1, -1, 1}, {1, -1, -1}, {-1, 1, -1}, {1, 1, 1}});
        const std::vector<CorrelatedPair> pairs = correlatedPairs(design, interactionTerms(design.factors), 0.1);
        QCOMPARE(pairs.size(), std::size_t(3));
        QCOMPARE(pairs.front().first, std::string("A"));
        QCOMPARE(pairs.front().second, std::string("B:C"));
        QCOMPARE(pairs.front().correlation, 1.0);
        const base::Result<Evaluation> found = evaluate(design, interactionTerms(design.factors));
        QVERIFY(!found);
        QVERIFY(found.error().what.text().find("“A:B”") != std::string::npos);
        QVERIFY(!evaluate(design, {}));
    }

    void aSeedGivesTheSameFigures()
    {
        const Design design = composite();
        const Terms terms = quadraticTerms(design.factors);
        QVERIFY(evaluate(design, terms, {.seed = 4})->spaceVariance ==
                evaluate(design, terms, {.seed = 4})->spaceVariance);
    }

    // statistics.md B3: noncentral F, level 0.05.
    void powerIsAsPublished_data()
    {
        QTest::addColumn<int>("factors");
        QTest::addColumn<int>("runs");
        QTest::addColumn<int>("parameters");
        QTest::addColumn<double>("effect");
        QTest::addColumn<double>("power");
        QTest::newRow("8 runs") << 3 << 8 << 4 << 2.0 << 0.5716094577;
        QTest::newRow("16 runs") << 4 << 16 << 6 << 2.0 << 0.9488352558;
        QTest::newRow("16 runs, small effect") << 4 << 16 << 6 << 1.0 << 0.4396273011;
        QTest::newRow("12 runs") << 4 << 12 << 5 << 2.0 << 0.8424665310;
    }
    void powerIsAsPublished()
    {
        QFETCH(int, factors);
        QFETCH(int, runs);
        QFETCH(int, parameters);
        QFETCH(double, effect);
        QFETCH(double, power);
        Design design = corners(factors == 3 ? named({"a", "b", "c"}) : named({"a", "b", "c", "d"}));
        if (runs == 12) { // Plackett and Burman
            const int first[11] = {1, 1, -1, 1, 1, 1, -1, -1, -1, 1, -1};
            design.coded = Eigen::MatrixXd::Constant(12, 4, -1.0);
            for (Index r = 0; r < 11; ++r)
                for (Index c = 0; c < 4; ++c) design.coded(r, c) = first[(c + 11 - r) % 11];
        }
        const base::Result<std::vector<TermPower>> found =
            powerOf(design, firstTerms(interactionTerms(design.factors), std::size_t(parameters)), {.effect = effect});
        QVERIFY(found);
        QCOMPARE(int(found->size()), parameters - 1);
        for (const TermPower& term : *found) {
            QCOMPARE(term.errorDf, runs - parameters);
            QVERIFY(near(term.noncentrality, 0.25 * effect * effect * runs, 1e-10));
            QVERIFY(near(term.power, power, 1e-9));
        }
    }

    // scipy: ncf.sf(f.isf(0.05, 2, 9), 2, 9, 8).
    void powerOfLevelsIsThatOfTwoThatLieApart()
    {
        const Design design = of({{.name = "m", .kind = Factor::Kind::Categorical, .levels = {"x", "y", "z"}}},
                                 {{0}, {0}, {0}, {0}, {1}, {1}, {1}, {1}, {2}, {2}, {2}, {2}});
        const base::Result<std::vector<TermPower>> found = powerOf(design, linearTerms(design.factors), {});
        QVERIFY(found && found->size() == 1);
        QCOMPARE(found->front().df, 2);
        QVERIFY(near(found->front().noncentrality, 8.0, 1e-12));
        QVERIFY(near(found->front().power, 0.5596310282805, 1e-12));
    }

    // scipy: for a 2^3 with all two-factor interactions and effects of one sigma, 4 times give 0.776, 5 times 0.866.
    void repeatsUntilThePowerIsReached()
    {
        const Design design = corners(named({"a", "b", "c"}));
        const Terms terms = interactionTerms(design.factors);
        const base::Result<Repetition> found = repetitionsFor(0.8, design, terms, {.effect = 1.0});
        QVERIFY(found);
        QCOMPARE(found->times, 5);
        for (const TermPower& term : found->terms) QVERIFY(near(term.power, 0.8662969804704, 1e-12));
        QCOMPARE(repetitionsFor(0.75, design, terms, {.effect = 1.0})->times, 4);
        QCOMPARE(repetitionsFor(1.0, design, terms, {}).error().where, std::string("power"));
        QCOMPARE(repetitionsFor(0.9, design, terms, {.effect = 1e-4}).error().where, std::string("power"));
    }

    void hardFactorsAreTestedAgainstWholePlots()
    {
        Design design = corners(named({"hard", "easy"}), 2);
        design.wholePlots = {1, 2, 1, 2, 3, 4, 3, 4};
        const base::Result<std::vector<TermPower>> found = powerOf(design, interactionTerms(design.factors), {});
        QVERIFY(found && found->size() == 3);
        QCOMPARE(found->at(0).errorDf, 2); // 4 plots, less mean and hard
        QCOMPARE(found->at(1).errorDf, 2); // 8 runs, less 4 plots, easy and hard:easy
        QCOMPARE(found->at(2).errorDf, 2);
        QVERIFY(near(found->at(0).noncentrality, 8.0 / 3.0, 1e-10));
        QVERIFY(near(found->at(1).noncentrality, 8.0, 1e-10));
        QVERIFY(found->at(0).power < found->at(1).power);
    }

    void refusesWhatHasNoPower()
    {
        const Design design = corners(named({"a", "b"}));
        const Terms linear = linearTerms(design.factors);
        QCOMPARE(powerOf(design, interactionTerms(design.factors), {}).error().where, std::string("design/model"));
        QCOMPARE(powerOf(design, linear, {.effect = 0.0}).error().where, std::string("effect"));
        QCOMPARE(powerOf(design, linear, {.effect = std::nan("")}).error().where, std::string("effect"));
        QCOMPARE(powerOf(design, linear, {.alpha = 1.0}).error().where, std::string("alpha"));
        QCOMPARE(powerOf(design, quadraticTerms(design.factors), {}).error().where, std::string("design/model"));
    }

    // Every count of factors: 1 / (2m - 2) for the coefficients, m the order.
    void screeningDesignsHaveTheVariancesOfTheirOrder()
    {
        for (int k = 4; k <= 30; k += 2) {
            Factors factors;
            for (int i = 0; i < k; ++i) factors.push_back({.name = "x" + std::to_string(i)});
            const base::Result<Design> design = definitiveScreening(factors);
            QVERIFY(design);
            const base::Result<Evaluation> found = evaluate(*design, design->model, {.samples = 200});
            QVERIFY(found);
            for (Index c = 1; c <= k; ++c)
                QVERIFY(near(found->variances(c), 2.0 / (design->runs() - 3.0) / 2.0, 1e-12));
        }
    }
};

TITER_TEST(tst_evaluation)

} // namespace tst_evaluation

#include "tst_evaluation.moc"
