// Analysis of variance, lack of fit and diagnostics against NIST, rsm and R.
#include "core/reference/regression_sets.h"
#include "core/studies/analysis/analysis.h"
#include "core/studies/analysis/anova.h"
#include "core/studies/analysis/diagnostics.h"
#include "core/studies/analysis/lack_of_fit.h"
#include "tests/reference/nist_anova.h"
#include "tests/reference/response_surfaces.h"
#include "tests/support/test_program.h"

#include <algorithm>
#include <cmath>

namespace tst_anova {

using namespace titer;
using namespace titer::studies;

namespace {

FittedModel fitText(const std::string& csv, const std::string& formula, const Factors& factors = {})
{
    base::Errors errors;
    base::Notices notices;
    const Sheet sheet = readSheet(csv, {}, errors, notices);
    const std::optional<FittedModel> fitted = fitModel(sheet, {.model = formula, .factors = factors}, errors, notices);
    if (!fitted) qFatal("%s", errors.empty() ? "no fit" : errors.front().what.text().c_str());
    return *fitted;
}

FittedModel chemReact()
{
    return fitText(reference::chemReact(), "Yield ~ block + Time + Temp + Time:Temp + I(Time^2) + I(Temp^2)",
                   {{.name = "Time", .low = 80, .high = 90}, {.name = "Temp", .low = 170, .high = 180}});
}

FittedModel montgomery()
{
    return fitText(reference::montgomeryYield, "y ~ (x1 + x2)^2 + I(x1^2) + I(x2^2)");
}

double digits(double value, double certified)
{
    const double error = std::abs(value - certified) / std::abs(certified);
    return error == 0.0 ? 15.0 : std::clamp(-std::log10(error), 0.0, 15.0);
}

bool near(double value, double expected, double tolerance)
{
    return std::abs(value - expected) <= tolerance;
}

const AnovaRow& rowOf(const Anova& anova, const std::string& source)
{
    const auto found =
        std::find_if(anova.terms.begin(), anova.terms.end(), [&](const AnovaRow& row) { return row.source == source; });
    if (found == anova.terms.end()) qFatal("no row %s", source.c_str());
    return *found;
}

// Unbalanced, with an interaction of factors and one with a covariate; made up.
constexpr const char* unbalanced = R"(a,b,x,y
p,u,1.5,13.34
r,u,2,10.2
p,v,3.5,8.86
r,v,4,12.29
p,u,0.5,9.38
q,u,2.5,12.8
p,v,1,9.55
q,v,3,11.28
r,v,2,12.25
p,u,4.5,15.34
q,u,1,13.06
r,u,0.5,13.07
r,v,3,14.68
p,u,2.5,12.07
q,u,4,16.7
r,u,3.5,12.92
p,v,1.5,8.06
r,v,2,11.79
)";

} // namespace

class TestAnova : public QObject {
    Q_OBJECT

private slots:
    void nistSetsHaveTheirDigits_data()
    {
        QTest::addColumn<int>("set");
        QTest::addColumn<double>("min");
        const double min[] = {13, 10, 14.5, 14.5, 14.5};
        for (int i = 0; i < 5; ++i) QTest::newRow(reference::nistAnova[i].name) << i << min[i];
    }
    void nistSetsHaveTheirDigits()
    {
        QFETCH(int, set);
        QFETCH(double, min);
        const reference::NistAnova& nist = reference::nistAnova[set];
        const LinearFit fit = fitText(nist.data, "y ~ group").fit;
        for (const AnovaType type : {AnovaType::Sequential, AnovaType::Marginal, AnovaType::Partial}) {
            const Anova anova = analyseVariance(fit, type);
            QCOMPARE(anova.terms.size(), 1u);
            const double worst = std::min(
                {digits(anova.terms[0].sumOfSquares, nist.between), digits(anova.residual.sumOfSquares, nist.within),
                 digits(*anova.terms[0].f, nist.f), digits(fit.r2, nist.r2), digits(fit.residualSd, nist.residualSd)});
            qInfo("%s, type %d: %.1f digits", nist.name, int(type), worst);
            QVERIFY(worst >= min);
        }
    }

    void theReactionHasThePublishedAnova()
    {
        const FittedModel fitted = chemReact();
        const Anova anova = analyseVariance(fitted.fit, AnovaType::Sequential);
        const double expected[] = {69.531428571428819, 6.956008437273948, 2.669608235843543,
                                   11.359712039847258, 6.431481019394997, 0.0625};
        // R orders terms by order: the squares are variables of order 1, and go before the interaction.
        const char* sources[] = {"block", "Time", "Temp", "I(Time^2)", "I(Temp^2)", "Time:Temp"};
        for (int i = 0; i < 6; ++i) {
            QCOMPARE(anova.terms[std::size_t(i)].source, std::string(sources[i]));
            QVERIFY(near(anova.terms[std::size_t(i)].sumOfSquares, expected[i], 1e-11));
        }
        QVERIFY(near(anova.residual.sumOfSquares, 0.186404553354, 1e-12));
        QCOMPARE(anova.residual.df, 7);
        QVERIFY(near(*anova.model.f, 607.1697, 5e-5));
        QCOMPARE(anova.total.df, 13);
    }

    void aSingleColumnHasItsSquaredTInTypeThree()
    {
        const FittedModel fitted = chemReact();
        const Anova anova = analyseVariance(fitted.fit, AnovaType::Partial);
        for (std::size_t i = 0; i < anova.terms.size(); ++i) {
            const double t = *fitted.fit.coefficients[i + 1].t;
            QVERIFY(near(*anova.terms[i].f / (t * t), 1.0, 1e-12));
            QVERIFY(near(*anova.terms[i].p, *fitted.fit.coefficients[i + 1].p, 1e-13));
        }
    }

    void lackOfFitIsThePublishedOne()
    {
        const FittedModel reaction = chemReact();
        const LackOfFit test = lackOfFit(reaction.fit, reaction.matrix);
        QVERIFY(near(test.lackOfFit.sumOfSquares, 0.0530712200, 1e-10));
        QCOMPARE(test.lackOfFit.df, 3);
        QVERIFY(near(test.pureError.sumOfSquares, 0.4 / 3.0, 1e-13));
        QCOMPARE(test.pureError.df, 4);
        QVERIFY(near(*test.lackOfFit.f, 0.53071, 5e-6));
        QVERIFY(near(*test.lackOfFit.p, 0.68509, 5e-6));

        const FittedModel process = montgomery();
        const LackOfFit other = lackOfFit(process.fit, process.matrix);
        QVERIFY(near(other.lackOfFit.sumOfSquares, 0.284373494, 1e-9));
        QVERIFY(near(other.pureError.sumOfSquares, 0.212, 1e-12));
        QVERIFY(near(*other.lackOfFit.f, 1.78851254, 1e-8));
    }

    void lackOfFitIsAbsentWhereItCannotBeReported()
    {
        const FittedModel noRepeats = fitText("x,y\n1,2\n2,3.5\n3,4\n4,6\n", "y ~ x");
        QVERIFY(!lackOfFit(noRepeats.fit, noRepeats.matrix).tested());
        const FittedModel exactRepeats = fitText("x,y\n1,2\n1,2\n2,3.5\n3,4\n4,6\n", "y ~ x");
        QCOMPARE(lackOfFit(exactRepeats.fit, exactRepeats.matrix).pureError.df, 1);
        QVERIFY(!lackOfFit(exactRepeats.fit, exactRepeats.matrix).tested());
        const FittedModel nothingLeft = fitText("x,y\n1,2\n1,2.5\n2,3.5\n2,4\n", "y ~ x");
        QCOMPARE(lackOfFit(nothingLeft.fit, nothingLeft.matrix).lackOfFit.df, 0);
        QVERIFY(!lackOfFit(nothingLeft.fit, nothingLeft.matrix).tested());
        // Runs that differ in a factor outside the model are no repeats.
        const FittedModel more = fitText("x,z,y\n1,1,2\n1,2,2.5\n2,1,3.5\n2,1,4\n3,1,5\n", "y ~ x");
        QCOMPARE(lackOfFit(more.fit, more.matrix).pureError.df, 2);
        Eigen::MatrixXd z(5, 1);
        z << 1, 2, 1, 1, 1;
        QCOMPARE(lackOfFit(more.fit, more.matrix, z).pureError.df, 1);
    }

    void theTypesOfAnUnbalancedModelAgreeWithR()
    {
        const LinearFit fit = fitText(unbalanced, "y ~ a*b + x + b:x").fit;
        const char* sources[] = {"a", "b", "x", "a:b", "b:x"};
        // R 4.2: anova(); deviance() of pairs of models as car::Anova(type = 2) has them; drop1(. ~ .) under contr.sum.
        const double sequential[] = {17.6626920634921, 12.9536019536020, 17.0706243624641, 12.8383260648863,
                                     3.0102255868545};
        const double marginal[] = {12.5950255858027, 16.5539647193383, 12.1268166666667, 14.3010850585230,
                                   3.0102255868545};
        const double partial[] = {12.1524930517689818, 0.0240007186980122, 4.9514912118544530, 14.3010850585230180,
                                  3.0102255868545638};
        for (const auto& [type, expected] :
             {std::pair(AnovaType::Sequential, sequential), std::pair(AnovaType::Marginal, marginal),
              std::pair(AnovaType::Partial, partial)}) {
            const Anova anova = analyseVariance(fit, type);
            for (int i = 0; i < 5; ++i) {
                const double sum = rowOf(anova, sources[i]).sumOfSquares;
                QVERIFY2(near(sum, expected[i], 1e-11),
                         qPrintable(QString("type %1 %2: %3").arg(int(type)).arg(sources[i]).arg(sum, 0, 'g', 15)));
            }
            QVERIFY(near(anova.residual.sumOfSquares, 24.4977077464789, 1e-12));
        }
        // drop1(. ~ ., test = "F")
        QVERIFY(near(*rowOf(analyseVariance(fit, AnovaType::Partial), "a").p, 0.13343, 5e-6));
    }

    void aTermThatIsFullyCodedIsTestedAsItStands()
    {
        // Means of groups without intercept: all are 0.
        const LinearFit fit = fitText("g,y\na,1\na,2\nb,4\nb,5\n", "y ~ 0 + g").fit;
        const Anova anova = analyseVariance(fit, AnovaType::Partial);
        QCOMPARE(anova.terms[0].df, 2);
        QVERIFY(near(anova.terms[0].sumOfSquares, 45.0, 1e-12));
    }

    void diagnosticsAgreeWithR()
    {
        const FittedModel fitted = chemReact();
        const std::vector<RunDiagnostics> runs = diagnoseRuns(fitted.fit);
        // In exact arithmetic; hatvalues, rstandard, rstudent, cooks.distance and dffits of R 4.2 agree to 12 digits.
        const double expected[][5] = {
            {0.69648250814407509, 0.35397791768282849, 0.33069294621224776, 0.041075304280602631, 0.50094284265531452},
            {0.69648250814407509, 1.4059584117629293, 1.536577131872962, 0.64799760083812341, 2.3276496375751332},
            {0.69648250814407509, -0.92609554333800448, -0.91530164765804911, 0.28115126217273062, -1.3865243105930343},
            {0.69648250814407509, 0.12588495074209638, 0.11667896491663558, 0.0051948866708340317, 0.1767485307228315},
            {0.23812400434304742, -1.372030082779425, -1.4856240241161449, 0.084052012029554354, -0.83055492357136829}};
        for (std::size_t i = 0; i < std::size(expected); ++i) {
            QVERIFY(near(runs[i].leverage, expected[i][0], 1e-12));
            QVERIFY2(near(*runs[i].internal, expected[i][1], 1e-12),
                     qPrintable(QString::number(*runs[i].internal, 'g', 17)));
            QVERIFY(near(*runs[i].external, expected[i][2], 1e-11));
            QVERIFY(near(*runs[i].cook, expected[i][3], 1e-11));
            QVERIFY(near(*runs[i].dffits, expected[i][4], 1e-11));
            QVERIFY(!runs[i].notable);
        }
        const FitSummary summary = summarise(fitted.fit);
        QVERIFY(near(*summary.aic, -4.73422697316069, 1e-11));
        QVERIFY(near(*summary.bic, 0.37823166376138, 1e-11));
        // AIC + 2 k (k + 1) / (n - k - 1) with k = 8
        QVERIFY(near(*summary.aicc, -4.73422697316069 + 144.0 / 5.0, 1e-11));
    }

    void aRunFarOffIsNotable()
    {
        const LinearFit fit = fitText("x,y\n1,1.1\n2,1.9\n3,3.1\n4,3.9\n5,5.1\n6,9\n7,7.1\n8,7.9\n", "y ~ x").fit;
        const std::vector<RunDiagnostics> runs = diagnoseRuns(fit);
        for (std::size_t i = 0; i < runs.size(); ++i) QCOMPARE(runs[i].notable, i == 5);
    }

    void adequatePrecisionIsSignalOverNoise()
    {
        const LinearFit fit = montgomery().fit;
        const double spread = std::sqrt(6.0 * fit.residualSd * fit.residualSd / 13.0);
        QVERIFY(
            near(*summarise(fit).adequatePrecision, (fit.fitted.maxCoeff() - fit.fitted.minCoeff()) / spread, 1e-9));
    }

    void anExactFitHasNoTests()
    {
        const FittedModel fitted = fitText("x,y\n1,1\n2,2\n3,4\n", "y ~ x + I(x^2)");
        const Anova anova = analyseVariance(fitted.fit, AnovaType::Partial);
        QVERIFY(!anova.terms[0].f && !anova.model.p && anova.residual.df == 0);
        for (const RunDiagnostics& run : diagnoseRuns(fitted.fit))
            QVERIFY(!run.internal && !run.external && !run.cook && !run.dffits);
        QVERIFY(!summarise(fitted.fit).aicc && !summarise(fitted.fit).adequatePrecision);
    }
};

TITER_TEST(TestAnova)

} // namespace tst_anova

#include "tst_anova.moc"
