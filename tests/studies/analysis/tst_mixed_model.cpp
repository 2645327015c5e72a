// Random blocks and split-plots against exact answers of balanced data and against lme4 1.1-31 of R.
#include "core/studies/analysis/mixed_model.h"
#include "tests/reference/oats.h"
#include "tests/support/test_program.h"

#include <set>

namespace tst_mixed_model {

using namespace titer::studies;

namespace {

struct Field {
    Eigen::MatrixXd x;
    Eigen::VectorXd y;
    std::vector<Grouping> groupings{{"block", {}}, {"plot", {}}};
};

// yield ~ nitro + Variety + (1 | Block) + (1 | Block:Variety), without the plots given by their number from 1.
Field oats(const std::set<int>& without = {})
{
    std::vector<titer::reference::OatsPlot> plots;
    int number = 0;
    for (const titer::reference::OatsPlot& plot : titer::reference::oats)
        if (!without.contains(++number)) plots.push_back(plot);
    Field field{Eigen::MatrixXd(plots.size(), 4), Eigen::VectorXd(plots.size())};
    for (std::size_t i = 0; i < plots.size(); ++i) {
        const titer::reference::OatsPlot& plot = plots[i];
        field.x.row(Eigen::Index(i)) << 1.0, 0.1 * plot.nitrogen, plot.variety == 1, plot.variety == 2;
        field.y[Eigen::Index(i)] = plot.yield;
        field.groupings[0].groups.push_back(plot.block);
        field.groupings[1].groups.push_back(3 * plot.block + plot.variety);
    }
    return field;
}

bool close(const Eigen::VectorXd& values, std::vector<double> expected, double relative)
{
    if (std::size_t(values.size()) != expected.size()) return false;
    for (std::size_t i = 0; i < expected.size(); ++i)
        if (!(std::abs(values[Eigen::Index(i)] - expected[i]) <= relative * std::abs(expected[i]))) return false;
    return true;
}

} // namespace

class TestMixedModel : public QObject {
    Q_OBJECT

private slots:
    void aBalancedSplitPlotHasTheVariancesOfItsAnova()
    {
        const Field field = oats();
        const auto fit = fitMixedModel(field.x, field.y, field.groupings);
        QVERIFY(fit);
        // Mean squares 3175.0555..., 601.3305..., 8774.6 / 53; 12 plots in a block, 4 in a whole plot.
        const double residual = 8774.6 / 53.0, plot = 6013.0 + 11.0 / 36.0, block = 15875.0 + 5.0 / 18.0;
        QVERIFY(std::abs(fit->residualVariance - residual) < 1e-9 * residual);
        const double plots = (plot / 10.0 - residual) / 4.0, blocks = (block / 5.0 - plot / 10.0) / 12.0;
        QVERIFY(std::abs(fit->components[1].variance - plots) < 1e-9 * plots);
        QVERIFY(std::abs(fit->components[0].variance - blocks) < 1e-9 * blocks);
        QVERIFY(close(fit->coefficients, {82.4, 73.0 + 2.0 / 3.0, 5.0 + 7.0 / 24.0, -6.875}, 1e-12));
        // That of the nitrogen from the residual, those of the varieties from the whole plots, the intercept as lme4 has it.
        const double variety = std::sqrt(2.0 * plot / 10.0 / 24.0), nitrogen = std::sqrt(residual / 3.6);
        QVERIFY(close(fit->standardErrors.tail(3), {nitrogen, variety, variety}, 1e-10));
        QVERIFY(std::abs(fit->standardErrors[0] - 8.05857245573371) < 1e-6);
        QVERIFY(std::abs(fit->restrictedDeviance - 578.891786957029) < 1e-9);
        // The mean of the first block, 1624 / 12 in 7486 / 72, shrunk by the share of the blocks in its variance.
        const double first = (1.0 - (plot / 10.0) / (block / 5.0)) * (1624.0 / 12.0 - 7486.0 / 72.0);
        QVERIFY(std::abs(fit->components[0].effects[0] - first) < 1e-9 * first);
        // lme4 stops within 1e-7 of the optimum.
        QVERIFY(close(fit->components[0].effects,
                      {25.42156496252687, 2.65699261787223, -6.52989711172141, -4.70602929775793, -10.58293669830684,
                       -6.25969447261569},
                      1e-6));
    }

    void wholePlotsAreEvaluatedByWholePlots()
    {
        const Field field = oats();
        const auto fit = fitMixedModel(field.x, field.y, field.groupings);
        QVERIFY(fit);
        QVERIFY(close(fit->degreesOfFreedom, {10.10971851581159, 53.0, 10.0, 10.0}, 1e-6));
        QVERIFY(close(fit->degreesOfFreedom.tail(3), {53.0, 10.0, 10.0}, 1e-9));
        Eigen::MatrixXd variety = Eigen::MatrixXd::Zero(2, 4);
        variety(0, 2) = variety(1, 3) = 1.0;
        const WaldTest test = fit->test(variety);
        QCOMPARE(test.df, 2);
        QVERIFY(std::abs(test.dfError - 10.0) < 1e-6);
        QVERIFY(std::abs(test.f - 893.180555556 / 601.330555556) < 1e-8);
        QVERIFY(std::abs(test.p - 0.27239) < 5e-6);
    }

    void missingPlotsAgreeWithLme4()
    {
        const Field field = oats({1, 6, 17, 30, 31, 55});
        const auto fit = fitMixedModel(field.x, field.y, field.groupings);
        QVERIFY(fit);
        QVERIFY(close(fit->coefficients, {84.32673126188789, 71.42744863368064, 4.03670081467525, -7.78243667807445},
                      1e-6));
        QVERIFY(
            close(fit->standardErrors, {8.74138839974825, 6.72781922814010, 7.96467540574424, 7.98482152811101}, 1e-6));
        QVERIFY(std::abs(fit->components[0].variance - 234.988924351643) < 1e-3);
        QVERIFY(std::abs(fit->components[1].variance - 146.680062135618) < 1e-3);
        QVERIFY(std::abs(fit->residualVariance - 150.432925944645) < 1e-4);
        QVERIFY(fit->restrictedDeviance <= 527.666696288033 + 1e-9);
        QVERIFY(std::abs(fit->restrictedDeviance - 527.666696288033) < 1e-7);
        QVERIFY(close(fit->degreesOfFreedom, {10.8437024418654, 47.2953113000485, 10.1302784042340, 10.2286808241304},
                      1e-5));
    }

    void blocksThatDoNotDifferHaveNoVariance()
    {
        Eigen::MatrixXd x = Eigen::MatrixXd::Ones(8, 1);
        Eigen::VectorXd y(8);
        y << 1, 2, 3, 4, 4, 3, 2, 1;
        const auto fit = fitMixedModel(x, y, std::vector<Grouping>{{"block", {0, 0, 0, 0, 1, 1, 1, 1}}});
        QVERIFY(fit);
        QCOMPARE(fit->components[0].variance, 0.0);
        QVERIFY(std::abs(fit->residualVariance - 10.0 / 7.0) < 1e-12);
        QVERIFY(std::abs(fit->degreesOfFreedom[0] - 7.0) < 1e-9);
    }

    void whatCannotBeEstimatedIsReportedBySentence()
    {
        const Eigen::MatrixXd x = Eigen::MatrixXd::Ones(4, 1);
        const Eigen::VectorXd y = Eigen::Vector4d(1, 2, 3, 5);
        const auto where = [&](const Eigen::MatrixXd& terms, const Eigen::VectorXd& response, std::vector<int> groups) {
            const auto fit = fitMixedModel(terms, response, std::vector<Grouping>{{"block", std::move(groups)}});
            return fit ? std::string("fits") : fit.error().where;
        };
        QCOMPARE(where(x, y, {0, 0, 0, 0}), std::string("groups/block"));
        QCOMPARE(where(x, y, {0, 1, 2, 3}), std::string("groups/block"));
        Eigen::MatrixXd both(4, 2);
        both << 1, 0, 1, 0, 1, 1, 1, 1;
        QCOMPARE(where(both, y, {0, 0, 1, 1}), std::string("groups/block"));
        QCOMPARE(where(x, Eigen::Vector4d(1, 1, 2, 2), {0, 0, 1, 1}), std::string("response"));
        QCOMPARE(where(Eigen::MatrixXd::Identity(4, 4), y, {0, 0, 1, 1}), std::string("response"));
        QCOMPARE(where(x, y, {0, 0, 1, 1}), std::string("fits"));
    }
};

TITER_TEST(TestMixedModel)

} // namespace tst_mixed_model

#include "tst_mixed_model.moc"
