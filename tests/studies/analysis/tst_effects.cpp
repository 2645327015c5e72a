// Effects, half-normal plots and Lenth's method against the published filtration experiment.
#include "core/studies/analysis/effects.h"
#include "tests/reference/filtration.h"
#include "tests/support/test_program.h"

namespace tst_effects {

using namespace titer;
using namespace titer::studies;

namespace {

const std::vector<std::string> letters{"A", "B", "C", "D"};

Eigen::VectorXd rates()
{
    return Eigen::Map<const Eigen::VectorXd>(reference::filtrationRates, 16);
}

// Runs of a two-level factorial in standard order: the first factor changes fastest.
Eigen::MatrixXd factorial(int factors)
{
    Eigen::MatrixXd coded(1 << factors, factors);
    for (int run = 0; run < coded.rows(); ++run)
        for (int factor = 0; factor < factors; ++factor) coded(run, factor) = run >> factor & 1 ? 1.0 : -1.0;
    return coded;
}

std::vector<double> valuesOf(const std::vector<Effect>& effects)
{
    std::vector<double> values;
    for (const Effect& effect : effects) values.push_back(effect.value);
    return values;
}

} // namespace

class TestEffects : public QObject {
    Q_OBJECT

private slots:
    void theFiltrationEffectsAreThePublishedOnes()
    {
        const std::vector<Effect> effects = twoLevelEffects(factorial(4), rates(), letters, 4);
        QCOMPARE(effects.size(), std::size(reference::filtrationEffects));
        double total = 0.0;
        for (const auto& [name, value] : reference::filtrationEffects) {
            const auto found =
                std::find_if(effects.begin(), effects.end(), [&](const Effect& effect) { return effect.name == name; });
            QVERIFY2(found != effects.end(), name);
            QCOMPARE(found->value, value);
            total += found->sumOfSquares;
        }
        QCOMPARE(effects[0].sumOfSquares, 1870.5625);
        QCOMPARE(total, 5730.9375);
    }

    void lenthEvaluatesTheFiltrationEffects()
    {
        const Lenth evaluated = lenth(valuesOf(twoLevelEffects(factorial(4), rates(), letters, 4)));
        QCOMPARE(evaluated.s0, 3.9375);
        QCOMPARE(evaluated.pseudoStandardError, 2.625);
        QCOMPARE(evaluated.degreesOfFreedom, 5.0);
        QVERIFY(std::abs(evaluated.marginOfError - 6.7477773) < 5e-8);
        // R: 2.625 * qt((1 + 0.95^(1/15)) / 2, 5)
        QVERIFY(std::abs(evaluated.simultaneousMarginOfError - 13.6989595628) < 1e-10);
    }

    void aHalfNormalPlotRisesInBothDirections()
    {
        const std::vector<double> values = valuesOf(twoLevelEffects(factorial(4), rates(), letters, 4));
        const std::vector<HalfNormalPoint> points = halfNormal(values);
        QCOMPARE(points.size(), 15u);
        QCOMPARE(points.front().absolute, 0.125);
        QCOMPARE(points.back().absolute, 21.625);
        QCOMPARE(points.back().effect, 0);
        // R: qnorm(0.5 + 0.5*(c(1, 8, 15) - 0.5)/15)
        QVERIFY(std::abs(points[0].quantile - 0.0417893) < 1e-6);
        QVERIFY(std::abs(points[7].quantile - 0.6744898) < 1e-6);
        QVERIFY(std::abs(points[14].quantile - 2.1280452) < 1e-6);
    }

    void aFractionNamesItsAliases()
    {
        // 2^(4-1) with D = -ABC.
        Eigen::MatrixXd coded(8, 4);
        coded.leftCols(3) = factorial(3);
        coded.col(3) = -(coded.col(0).array() * coded.col(1).array() * coded.col(2).array());
        const std::vector<Effect> effects = twoLevelEffects(coded, Eigen::VectorXd::LinSpaced(8, 1.0, 8.0), letters, 4);
        QCOMPARE(effects.size(), 7u);
        QCOMPARE(effects[3].name, std::string("D"));
        QCOMPARE(effects[3].aliases, (std::vector<std::string>{"-A:B:C"}));
        QCOMPARE(effects[4].name, std::string("A:B"));
        QCOMPARE(effects[4].aliases, (std::vector<std::string>{"-C:D"}));
    }

    void centrePointsAndPartialAliasesAreLeftOut()
    {
        Eigen::MatrixXd coded(18, 4);
        coded << factorial(4), Eigen::MatrixXd::Zero(2, 4);
        Eigen::VectorXd response(18);
        response << rates(), 1e6, 1e6;
        QCOMPARE(twoLevelEffects(coded, response, letters, 4)[0].value, 21.625);

        // Plackett-Burman with 12 runs: every interaction lies between main effects.
        const std::string row = "++-+++---+-";
        Eigen::MatrixXd screening = Eigen::MatrixXd::Constant(12, 11, -1.0);
        for (int i = 0; i < 11; ++i)
            for (int j = 0; j < 11; ++j)
                if (row[std::size_t((j + 11 - i) % 11)] == '+') screening(i, j) = 1.0;
        const std::vector<std::string> names{"a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k"};
        const std::vector<Effect> effects =
            twoLevelEffects(screening, Eigen::VectorXd::LinSpaced(12, 0.0, 1.0), names, 2);
        QCOMPARE(effects.size(), 11u);
    }

    void nothingIsMadeOfNothing()
    {
        QVERIFY(twoLevelEffects(Eigen::MatrixXd::Zero(5, 2), Eigen::VectorXd::Ones(5), letters, 2).empty());
        QCOMPARE(lenth({}).pseudoStandardError, 0.0);
        QVERIFY(halfNormal({}).empty());
        // All effects but one are zero: no noise to evaluate by.
        QCOMPARE(lenth(std::vector<double>{0.0, 0.0, 0.0, 5.0}).marginOfError, 0.0);
    }
};

TITER_TEST(TestEffects)

} // namespace tst_effects

#include "tst_effects.moc"
