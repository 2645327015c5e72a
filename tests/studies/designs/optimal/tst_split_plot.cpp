// Split-plot designs: hard-to-change factors stay within whole plots, and information counts them.
#include "core/studies/designs/kinds.h"
#include "core/studies/designs/optimal/split_plot.h"
#include "tests/support/test_program.h"

#include <Eigen/LU>

#include <cmath>
#include <map>
#include <set>

namespace tst_split_plot {

using namespace titer;
using namespace titer::studies;
using Eigen::Index;

namespace {

Factors some(int hard, int easy)
{
    Factors factors;
    for (int i = 0; i < hard; ++i) factors.push_back({.name = "h" + std::to_string(i + 1), .hardToChange = true});
    for (int i = 0; i < easy; ++i) factors.push_back({.name = "e" + std::to_string(i + 1)});
    return factors;
}

bool hardStays(const Design& design)
{
    std::map<int, std::set<std::vector<double>>> settings;
    for (int r = 0; r < design.runs(); ++r) {
        std::vector<double> row;
        for (std::size_t f = 0; f < design.factors.size(); ++f)
            if (design.factors[f].hardToChange) row.push_back(design.coded(r, Index(f)));
        settings[design.wholePlots[std::size_t(r)]].insert(row);
    }
    return std::all_of(settings.begin(), settings.end(), [](const auto& plot) { return plot.second.size() == 1; });
}

Eigen::MatrixXd denseInformation(const Eigen::MatrixXd& x, const std::vector<int>& wholePlots, double ratio)
{
    Eigen::MatrixXd v = Eigen::MatrixXd::Identity(x.rows(), x.rows());
    for (Index r = 0; r < x.rows(); ++r)
        for (Index s = 0; s < x.rows(); ++s)
            if (wholePlots[std::size_t(r)] == wholePlots[std::size_t(s)]) v(r, s) += ratio;
    return x.transpose() * v.inverse() * x;
}

} // namespace

class tst_split_plot : public QObject {
    Q_OBJECT

private slots:
    void crossesWholePlotsWithRuns()
    {
        for (int hard = 1; hard <= 3; ++hard)
            for (int easy = 1; easy <= 4; ++easy)
                for (int replicates = 1; replicates <= 3; ++replicates) {
                    const base::Result<Design> design = splitPlotFactorial(some(hard, easy), replicates);
                    QVERIFY(design);
                    QCOMPARE(design->runs(), replicates << (hard + easy));
                    QCOMPARE(design->wholePlots.back(), replicates << hard);
                    QVERIFY(hardStays(*design));
                    const base::Result<std::vector<Property>> properties = splitPlotProperties(*design, 1.0);
                    QVERIFY(properties);
                    const Eigen::MatrixXd x = modelMatrix(*design);
                    QVERIFY(x.transpose() * x ==
                            double(design->runs()) * Eigen::MatrixXd::Identity(x.cols(), x.cols()));
                }
    }

    void informationIsThatOfTheDenseMatrix()
    {
        const base::Result<Design> design = splitPlotFactorial(some(2, 2), 2);
        QVERIFY(design);
        for (const double ratio : {0.0, 0.5, 4.0}) {
            const Eigen::MatrixXd x = modelMatrix(*design);
            const std::optional<double> found = splitPlotInformation(x, design->wholePlots, ratio);
            QVERIFY(found);
            QVERIFY(std::abs(*found - std::log(denseInformation(x, design->wholePlots, ratio).determinant())) < 1e-10);
        }
    }

    // By exact formulas: 4 hard columns at n / (1 + m ratio), 7 others at n.
    void aFactorialHasTheExactEfficiencyAndNeedsNoWeights()
    {
        Design design = *splitPlotFactorial(some(2, 2), 2); // 8 whole plots of 4 runs
        const base::Result<std::vector<Property>> properties = splitPlotProperties(design, 1.0);
        QVERIFY(properties);
        design.properties = *properties;
        QCOMPARE(design.property("whole_plots")->value, base::Json(8));
        QCOMPARE(design.property("whole_plot_error_df")->value, base::Json(8 - 4));
        QCOMPARE(design.property("run_error_df")->value, base::Json(32 - 8 - 7));
        QVERIFY(std::abs(design.property("gls_d_efficiency")->value.number() - 100.0 * std::pow(5.0, -4.0 / 11.0)) <
                1e-9);
        QCOMPARE(design.property("ordinary_least_squares")->value, base::Json(true));
    }

    void changesWithinAWholePlotAreRefused()
    {
        Design design = *splitPlotFactorial(some(1, 1), 2);
        design.coded(0, 0) = -design.coded(0, 0);
        QVERIFY(!splitPlotProperties(design, 1.0));
    }

    // 8 whole plots of 4 runs for two hard and two easy factors: the orthogonal crossing is D-optimal among two-level designs.
    void theSearchReachesTheOrthogonalCrossing()
    {
        const Factors factors = some(2, 2);
        const Design crossed = *splitPlotFactorial(factors, 2);
        const base::Result<Design> found =
            splitPlotOptimal(factors, {.model = interactionTerms(factors), .wholePlots = 8, .runs = 32, .starts = 10});
        QVERIFY(found);
        QVERIFY(hardStays(*found));
        const double best = *splitPlotInformation(modelMatrix(crossed), crossed.wholePlots, 1.0);
        QVERIFY(*splitPlotInformation(modelMatrix(*found), found->wholePlots, 1.0) > best - 1e-6);
    }

    // Every design of 4 whole plots of 2 runs for one hard and one easy factor, tried one by one.
    void theSearchReachesTheBestOfAll()
    {
        const Factors factors = some(1, 1);
        const Terms model = interactionTerms(factors);
        const std::vector<int> plots{1, 1, 2, 2, 3, 3, 4, 4};
        double best = -1e9;
        for (int hard = 0; hard < 16; ++hard)
            for (int easy = 0; easy < 256; ++easy) {
                Eigen::MatrixXd coded(8, 2);
                for (Index r = 0; r < 8; ++r)
                    coded.row(r) << ((hard >> (r / 2) & 1) ? 1.0 : -1.0), ((easy >> r & 1) ? 1.0 : -1.0);
                if (const auto value = splitPlotInformation(modelMatrix(coded, model, factors), plots, 2.0))
                    best = std::max(best, *value);
            }
        const base::Result<Design> found =
            splitPlotOptimal(factors, {.model = model, .wholePlots = 4, .runs = 8, .ratio = 2.0, .starts = 5});
        QVERIFY(found);
        QVERIFY(std::abs(*splitPlotInformation(modelMatrix(*found), found->wholePlots, 2.0) - best) < 1e-9);
    }

    void findsDesignsForCurvatureAndLevels()
    {
        Factors factors = some(1, 2);
        factors.push_back(
            {.name = "resin", .kind = Factor::Kind::Categorical, .levels = {"a", "b", "c"}, .hardToChange = true});
        DesignRequest request;
        request.form = "optimal";
        request.model = "quadratic";
        request.starts = 4;
        const base::Result<Design> design = makeDesign(*findDesignKind("split_plot"), factors, request);
        QVERIFY(design);
        QVERIFY(hardStays(*design));
        QVERIFY(design->property("gls_d_efficiency")->value.number() > 10.0);
        QVERIFY(design->property("whole_plot_error_df")->value.number() >= 3.0);
        QVERIFY(design->property("run_error_df")->value.number() >= 4.0);
        QVERIFY(makeDesign(*findDesignKind("split_plot"), factors, request)->coded == design->coded);
    }

    void theKindCountsWholePlots()
    {
        const DesignKind& kind = *findDesignKind("split_plot");
        DesignRequest request;
        const base::Result<Design> once = makeDesign(kind, some(2, 1), request);
        QVERIFY(once);
        QCOMPARE(once->runs(), 8);
        QCOMPARE(once->notices.size(), std::size_t(1)); // 4 whole plots for 4 parameters
        request.wholePlots = 12;
        QCOMPARE(makeDesign(kind, some(2, 1), request)->runs(), 24);
        request.wholePlots = 6;
        QCOMPARE(makeDesign(kind, some(2, 1), request).error().where, std::string("design/whole-plots"));
        request.form = "optimal";
        QCOMPARE(makeDesign(kind, some(2, 1), request)->property("whole_plots")->value, base::Json(6));
        request.runs = 5;
        QCOMPARE(makeDesign(kind, some(2, 1), request).error().where, std::string("design/runs"));
        request.runs = 20;
        request.wholePlots = 3;
        QCOMPARE(makeDesign(kind, some(2, 1), request).error().where, std::string("design/model"));
    }

    void refusesWhatHasNoWholePlots()
    {
        QCOMPARE(splitPlotFactorial(some(0, 2), 1).error().where, std::string("factors"));
        QCOMPARE(splitPlotFactorial(some(2, 0), 1).error().where, std::string("factors"));
        QCOMPARE(splitPlotFactorial(some(2, 2), 0).error().where, std::string("design/replicates"));
        QCOMPARE(splitPlotFactorial(some(10, 10), 1).error().where, std::string("design/replicates"));
        Factors factors = some(1, 1);
        factors.push_back({.name = "share", .kind = Factor::Kind::Mixture, .low = 0, .high = 1});
        QCOMPARE(splitPlotFactorial(factors, 1).error().where, std::string("factors/share"));
    }
};

TITER_TEST(tst_split_plot)

} // namespace tst_split_plot

#include "tst_split_plot.moc"
