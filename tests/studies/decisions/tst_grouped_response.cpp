// Decisions on a split-plot against the closed form of a balanced one.
#include "core/studies/decisions/response_models.h"
#include "core/studies/numerics/distributions.h"
#include "tests/support/test_program.h"

#include <cmath>

namespace tst_grouped_response {

using namespace titer;
using namespace titer::studies;

namespace {

// Six whole plots of two runs: H between them, E within.
constexpr const char* table =
    "whole_plot,H,E,y\n1,-1,-1,10.2\n1,-1,1,13.1\n2,-1,-1,8.1\n2,-1,1,11.9\n3,-1,-1,9.6\n3,-1,1,12.2\n"
    "4,1,-1,15.3\n4,1,1,22.8\n5,1,-1,17.9\n5,1,1,24.1\n6,1,-1,14.2\n6,1,1,20.3\n";

ResponseModels models(const ModelRequest& request)
{
    base::Errors errors;
    base::Notices notices;
    const Sheet sheet = readSheet(table, {}, errors, notices);
    std::optional<ResponseModels> found = fitResponses(sheet, request, errors, notices);
    if (!found) qFatal("%s: %s", errors.front().where.c_str(), errors.front().what.text().c_str());
    return *found;
}

bool near(double value, double exact, double tolerance = 1e-6)
{
    return std::abs(value - exact) <= tolerance * std::abs(exact);
}

} // namespace

class tst_grouped_response : public QObject {
    Q_OBJECT

private slots:
    // Balanced, variances follow from mean squares: of the plots within H (4 degrees of freedom), of runs within plots (4). A cell
    // mean has a third of their sum; that sum has Satterthwaite's degrees of freedom exactly.
    void aRunToComeHasAWholePlotOfItsOwn()
    {
        constexpr double y[6][2] = {{10.2, 13.1}, {8.1, 11.9}, {9.6, 12.2}, {15.3, 22.8}, {17.9, 24.1}, {14.2, 20.3}};
        double plots = 0.0, runs = 0.0;
        for (int h = 0; h < 2; ++h) {
            double mean = 0.0, step = 0.0;
            for (int i = 3 * h; i < 3 * h + 3; ++i)
                mean += (y[i][0] + y[i][1]) / 6.0, step += (y[i][1] - y[i][0]) / 3.0;
            for (int i = 3 * h; i < 3 * h + 3; ++i) {
                plots += 2.0 * std::pow(0.5 * (y[i][0] + y[i][1]) - mean, 2.0) / 4.0;
                runs += 0.5 * std::pow(y[i][1] - y[i][0] - step, 2.0) / 4.0;
            }
        }
        const ResponseModels found = models({.responses = {"y"}, .models = {"H + E + H:E"}, .groups = {"whole_plot"}});
        const FittedResponse& response = found.responses.front();
        const double total = 0.5 * (plots + runs),
                     df = (plots + runs) * (plots + runs) / (plots * plots / 4.0 + runs * runs / 4.0);
        QVERIFY(near(response.residualSd, std::sqrt(total)));
        QVERIFY(near(response.degreesOfFreedom, df, 1e-5));
        const Prediction at = predict(response, std::vector<double>{-1.0, -1.0});
        QVERIFY(near(at.mean, (10.2 + 8.1 + 9.6) / 3.0, 1e-12));
        QVERIFY(near(at.deviation, std::sqrt(total * 4.0 / 3.0)));
        QVERIFY(near(at.runHigh - at.mean, tQuantile(0.975, df) * at.deviation, 1e-5));
        // As independent the same runs would be surer of what they know less of.
        const ResponseModels alone = models({.responses = {"y"}, .models = {"H + E + H:E"}, .ignored = {"whole_plot"}});
        QVERIFY(alone.responses.front().residualSd < response.residualSd);
        QVERIFY(near(alone.responses.front().degreesOfFreedom, 8.0));
    }

    // What responses share is reckoned of runs that are independent: whitened, they have the covariance that is reported.
    void whitenedRunsReportTheSameCovariance()
    {
        const ResponseModels found = models({.responses = {"y"}, .models = {"H + E + H:E"}, .groups = {"whole_plot"}});
        const FittedResponse& response = found.responses.front();
        const Eigen::MatrixXd product = response.inverse * (response.matrix.transpose() * response.matrix);
        QVERIFY((product - Eigen::MatrixXd::Identity(4, 4)).cwiseAbs().maxCoeff() < 1e-9);
    }

    void groupsThatAreNoneAreRefused()
    {
        base::Errors errors;
        base::Notices notices;
        const Sheet sheet = readSheet(table, {}, errors, notices);
        QVERIFY(!fitResponses(sheet, {.responses = {"y"}, .groups = {"plot"}}, errors, notices));
        QCOMPARE(errors.front().where, std::string("groups/plot"));
        errors.clear();
        QVERIFY(!fitResponses(sheet, {.responses = {"y"}, .groups = {"whole_plot"}, .weights = "E"}, errors, notices));
        QCOMPARE(errors.front().where, std::string("weights"));
    }
};

TITER_TEST(tst_grouped_response)

} // namespace tst_grouped_response

#include "tst_grouped_response.moc"
