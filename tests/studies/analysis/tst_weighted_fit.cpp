// Weighted least squares against R 4.2: lm(y ~ A + B + A:B, weights = w).
#include "core/studies/analysis/full_analysis.h"
#include "tests/support/test_program.h"

#include <cmath>

namespace tst_weighted_fit {

using namespace titer;
using namespace titer::studies;

namespace {

constexpr const char* table =
    "A,B,y,w\n-1,-1,4.1,4\n1,-1,7.3,1\n-1,1,5.2,2.5\n1,1,11.9,0.5\n0,0,6.6,3\n0,0,7.1,1\n0,0,6.2,2\n"
    "-1,0,4.9,1.5\n1,0,9.1,0.8\n0,1,7.7,1\n";

std::optional<FittedModel> fit(const std::string& csv, base::Errors& errors, const std::string& weights = "w")
{
    base::Notices notices;
    const Sheet sheet = readSheet(csv, {}, errors, notices);
    return fitModel(sheet, {.response = "y", .model = "A + B + A:B", .weights = weights}, errors, notices);
}

bool near(double value, double exact)
{
    return std::abs(value - exact) <= 1e-12 * std::max(1.0, std::abs(exact));
}

} // namespace

class tst_weighted_fit : public QObject {
    Q_OBJECT

private slots:
    void meetsR()
    {
        base::Errors errors;
        const std::optional<FittedModel> found = fit(table, errors);
        QVERIFY(found);
        const LinearFit& fit = found->fit;
        constexpr double coefficients[][3] = {{6.782270695236626, 0.142121082181320, 5.67550373890206e-09},
                                              {2.200772313858486, 0.188116482597373, 2.35220694208311e-05},
                                              {1.246773547094189, 0.220637120454555, 1.31801845620668e-03},
                                              {0.737892708493912, 0.238442705442987, 2.12616456303621e-02}};
        for (std::size_t c = 0; c < 4; ++c) {
            QVERIFY(near(fit.coefficients[c].coded, coefficients[c][0]));
            QVERIFY(near(*fit.coefficients[c].stdError, coefficients[c][1]));
            QVERIFY(near(*fit.coefficients[c].p, coefficients[c][2]));
        }
        QVERIFY(near(fit.residualSd, 0.533647326607002) && near(fit.r2, 0.965747465075613));
        QVERIFY(near(*fit.r2Adjusted, 0.94862119761342) && near(*fit.f, 56.3898390123549));
        QVERIFY(near(fit.press, 5.81242513006444));
        QVERIFY(near(fit.residuals[3], 0.9322907353167884) && near(fit.leverage[0], 0.8863264991521504));
        QVERIFY(near(fit.fitted[3], 11.9 - 0.9322907353167884));
        // predict(m, data.frame(A = 0.5, B = -0.5), se.fit = TRUE)
        const std::vector<double> point{0.5, -0.5};
        QVERIFY(near(fit.predict(point), 7.0747969014953));
        QVERIFY(near(fit.residualSd * std::sqrt(fit.predictionVariance(point)), 0.24072340985715));
    }

    void evaluatesRunsAndModelAsRDoes()
    {
        base::Errors errors;
        const FullAnalysis full = analyse(*fit(table, errors), AnovaType::Sequential);
        constexpr double external[] = {0.280031600003551, 1.197543320838222, 0.691835211192675, 2.189768505113125,
                                       -0.632559620464169};
        constexpr double cook[] = {0.18059737053879543, 1.06528042793639610, 0.52011905559348715, 0.67905640794518263,
                                   0.03004159469533478};
        for (std::size_t run = 0; run < 5; ++run)
            QVERIFY(near(*full.runs[run].external, external[run]) && near(*full.runs[run].cook, cook[run]));
        QVERIFY(near(*full.summary.aic, 17.1265935825352) && near(*full.summary.bic, 18.6395190475055));
        const auto printed = [](double value, double exact) { return std::abs(value - exact) < 1e-10; };
        QVERIFY(printed(full.anova.terms[0].sumOfSquares, 39.06362511456));
        QVERIFY(printed(full.anova.terms[1].sumOfSquares, 6.38511707756));
        // anova(m, lm(y ~ factor(paste(A, B)), weights = w))
        QVERIFY(near(full.lackOfFit.pureError.sumOfSquares, 0.555) && full.lackOfFit.pureError.df == 2);
        QVERIFY(printed(full.lackOfFit.lackOfFit.sumOfSquares, 1.153676815169));
    }

    // Twice the weight is the run twice, but for the degrees of freedom.
    void aWeightOfTwoIsTheRunTwice()
    {
        base::Errors errors;
        std::string once = "A,B,y,w\n-1,-1,4,2\n1,-1,7,1\n-1,1,5,1\n1,1,12,1\n0,0,6.6,1\n",
                    twice = "A,B,y,w\n-1,-1,4,1\n-1,-1,4,1\n1,-1,7,1\n-1,1,5,1\n1,1,12,1\n0,0,6.6,1\n";
        const std::optional<FittedModel> one = fit(once, errors), two = fit(twice, errors);
        QVERIFY(one && two);
        for (std::size_t c = 0; c < 4; ++c)
            QVERIFY(near(one->fit.coefficients[c].coded, two->fit.coefficients[c].coded));
        QVERIFY(near(one->fit.rss, two->fit.rss));
    }

    void aWeightThatIsNoneIsRefusedWithItsPlace()
    {
        for (const char* weight : {"0", "-1", "", "heavy"}) {
            std::string csv = table;
            csv.replace(csv.find(",2.5\n"), 4, std::string(",") + weight);
            base::Errors errors;
            QVERIFY(!fit(csv, errors));
            QVERIFY2(!errors.empty() && errors.back().where.find(":w") != std::string::npos, weight);
        }
        base::Errors errors;
        QVERIFY(!fit(table, errors, "weights"));
        QCOMPARE(errors.front().where, std::string("weights"));
    }
};

TITER_TEST(tst_weighted_fit)

} // namespace tst_weighted_fit

#include "tst_weighted_fit.moc"
