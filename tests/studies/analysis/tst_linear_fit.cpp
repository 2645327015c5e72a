// Linear fits against certified and published answers.
#include "core/reference/regression_sets.h"
#include "core/studies/analysis/linear_fit.h"
#include "tests/support/test_program.h"

#include <Eigen/Cholesky>

#include <algorithm>
#include <cmath>

namespace tst_linear_fit {

using namespace titer;
using namespace titer::studies;

namespace {

struct Outcome {
    std::optional<LinearFit> fit;
    base::Errors errors;
    base::Notices notices;
};

Outcome fitText(const char* csv, const char* formula, const Factors& factors = {}, const FitOptions& options = {})
{
    Outcome outcome;
    const Sheet sheet = readSheet(csv, {}, outcome.errors, outcome.notices);
    if (!outcome.errors.empty()) return outcome;
    const base::Result<Formula> read = readFormula(formula, sheet.names());
    if (!read) {
        outcome.errors.push_back(read.error());
        return outcome;
    }
    const std::optional<ModelMatrix> matrix = makeModelMatrix(sheet, *read, factors, outcome.errors, outcome.notices);
    if (matrix) outcome.fit = fitLinear(*matrix, options, outcome.errors);
    return outcome;
}

// J. R. Wagner's ChemReact data as in the vignette of R's package rsm: a composite design in two blocks, alpha given as 1.414.
constexpr const char* chemReact =
    "block,Time [min],Temp [°C],Yield\nB1,80,170,80.5\nB1,80,180,81.5\nB1,90,170,82.0\nB1,90,180,83.5\nB1,85,175,83.9\n"
    "B1,85,175,84.3\nB1,85,175,84.0\nB2,85,175,79.7\nB2,85,175,79.8\nB2,85,175,79.5\nB2,92.07,175,78.4\n"
    "B2,77.93,175,75.6\nB2,85,182.07,78.5\nB2,85,167.93,77.0\n";
constexpr const char* chemReactFormula = "Yield ~ block + Time + Temp + Time:Temp + I(Time^2) + I(Temp^2)";

Factors chemReactFactors()
{
    return {{.name = "Time", .low = 80, .high = 90}, {.name = "Temp", .low = 170, .high = 180}};
}

// D. C. Montgomery, Design and Analysis of Experiments: a composite design with alpha given as 1.414.
constexpr const char* montgomeryYield = "x1,x2,y\n-1,-1,76.5\n1,-1,78\n-1,1,77\n1,1,79.5\n1.414,0,78.4\n-1.414,0,75.6\n"
                                        "0,1.414,78.5\n0,-1.414,77\n0,0,79.9\n0,0,80.3\n0,0,80\n0,0,79.7\n0,0,79.8\n";

// The same book: filtration rate over a full 2^4 design.
std::string filtration()
{
    constexpr int rates[] = {45, 71, 48, 65, 68, 60, 80, 65, 43, 100, 45, 104, 75, 86, 70, 96};
    std::string csv = "A,B,C,D,rate\n";
    for (int run = 0; run < 16; ++run) {
        for (int factor = 0; factor < 4; ++factor) csv += (run >> factor & 1) != 0 ? "1," : "-1,";
        csv += std::to_string(rates[run]) + "\n";
    }
    return csv;
}

bool near(double value, double published, double tolerance)
{
    return std::abs(value - published) <= tolerance;
}

std::string firstError(const Outcome& outcome)
{
    return outcome.errors.empty() ? std::string()
                                  : outcome.errors.front().where + " " + outcome.errors.front().what.text();
}

// Correct significant digits of `value`, at most the 15 that are certified.
double digits(double value, double certified)
{
    const double error = certified == 0.0 ? std::abs(value) : std::abs(value - certified) / std::abs(certified);
    return error == 0.0 ? 15.0 : std::clamp(-std::log10(error), 0.0, 15.0);
}

} // namespace

class tst_linear_fit : public QObject {
    Q_OBJECT

private slots:
    void reachesTheCertifiedDigits_data()
    {
        QTest::addColumn<int>("set");
        for (std::size_t i = 0; i < reference::nistLinear().size(); ++i)
            QTest::newRow(reference::nistLinear()[i].name.c_str()) << int(i);
    }
    void reachesTheCertifiedDigits()
    {
        QFETCH(int, set);
        const reference::NistLinear& nist = reference::nistLinear()[std::size_t(set)];
        const Outcome outcome = fitText(nist.data, nist.formula.c_str());
        QVERIFY2(outcome.fit, outcome.errors.empty() ? "" : outcome.errors.front().what.text().c_str());
        const LinearFit& fit = *outcome.fit;
        QCOMPARE(fit.coefficients.size(), nist.coefficients.size());
        double worst = 15.0, worstError = 15.0;
        for (std::size_t c = 0; c < fit.coefficients.size(); ++c) {
            worst = std::min(worst, digits(fit.coefficients[c].natural, nist.coefficients[c].estimate));
            worstError =
                std::min(worstError, digits(*fit.coefficients[c].naturalStdError, nist.coefficients[c].stdError));
        }
        QVERIFY(worst >= 14.0);
        QVERIFY(worstError >= 14.0);
        QVERIFY(digits(fit.residualSd, nist.residualSd) >= 14.0);
        QVERIFY(digits(fit.rss, nist.rss) >= 14.0);
        QVERIFY(digits(fit.r2, nist.r2) >= 14.0);
        QCOMPARE(fit.f.has_value(), nist.f > 0.0);
        if (fit.f) QVERIFY(digits(*fit.f, nist.f) >= 14.0);
    }

    void chemReactInCodedUnits()
    {
        const Outcome outcome = fitText(chemReact, chemReactFormula, chemReactFactors());
        QVERIFY(outcome.fit);
        const LinearFit& fit = *outcome.fit;
        const std::vector<std::string> names{"Intercept", "block[B2]", "Time",     "Temp",
                                             "I(Time^2)", "I(Temp^2)", "Time:Temp"};
        const std::vector<double> coded{84.0954272034,  -4.45752976187,  0.932540813663, 0.577712234547,
                                        -1.30855544512, -0.933442160913, 0.125};
        const std::vector<double> errors{0.0796307538, 0.0872258525, 0.0576988340, 0.0576988340,
                                         0.0600635718, 0.0600635718, 0.0815923126};
        // R 4.2.2: hatvalues and diag(solve(t(X) %*% X)) times the centred sums of squares.
        const std::vector<double> vif{1.000000030410516, 1.0, 1.0, 1.005929042052696, 1.005929042052696, 1.0};
        QCOMPARE(fit.coefficients.size(), names.size());
        for (std::size_t c = 0; c < names.size(); ++c) {
            QCOMPARE(fit.coefficients[c].name, names[c]);
            QVERIFY(near(fit.coefficients[c].coded, coded[c], 5e-11));
            QVERIFY(near(*fit.coefficients[c].stdError, errors[c], 5e-11));
            if (c > 0) QVERIFY(near(*fit.coefficients[c].vif, vif[c - 1], 1e-13));
        }
        QVERIFY(!fit.coefficients[0].vif);
        QVERIFY(near(fit.rss, 0.186404553354, 5e-13) && fit.dfResidual == 7 && fit.dfModel == 6);
        QVERIFY(near(fit.r2, 0.998082201309, 5e-13) && near(*fit.r2Adjusted, 0.996438373859, 5e-13));
        QVERIFY(near(*fit.f, 607.1697, 5e-5) && near(fit.press, 0.760260928583, 5e-13));
        QVERIFY(near(*fit.p, 3.811178129721e-09, 5e-21));
        QVERIFY(near(*fit.coefficients[6].p, 0.16938196, 5e-9) && near(*fit.coefficients[6].t, 1.53200707, 5e-9));
        QVERIFY(near(fit.leverage(0), 0.6964825081440756, 1e-13) && near(fit.leverage(13), 0.6963746347130674, 1e-13));
        QVERIFY(near(fit.leverage(4), 0.2381240043430476, 1e-13) && near(fit.leverage(8), 0.2380664718474286, 1e-13));
    }

    // R 4.2.2, lm in natural units, which has 12 digits of these itself.
    void chemReactInNaturalUnits()
    {
        const Outcome outcome = fitText(chemReact, chemReactFormula, chemReactFactors());
        QVERIFY(outcome.fit && outcome.fit->extraTerms.empty());
        const std::vector<double> natural{-1.399241865596689e+03, -4.457529761872908,     8.209685189575845,
                                          12.75873269968526,      -5.234221780498034e-02, -3.733768643650701e-02,
                                          5.000000000019063e-03};
        const std::vector<double> errors{90.919206907735557,   0.087225852520231, 0.702252140515687, 0.885543685652361,
                                         0.002402542873397742, 0.002402542873397, 0.003263692504374};
        for (std::size_t c = 0; c < natural.size(); ++c) {
            QVERIFY(digits(outcome.fit->coefficients[c].natural, natural[c]) > 11.0);
            QVERIFY(digits(*outcome.fit->coefficients[c].naturalStdError, errors[c]) > 11.0);
        }
    }

    void codingChangesNothingButTheUnits()
    {
        const Outcome coded = fitText(chemReact, chemReactFormula, chemReactFactors());
        const Outcome plain = fitText(chemReact, chemReactFormula);
        QVERIFY(coded.fit && plain.fit);
        for (std::size_t c = 0; c < coded.fit->coefficients.size(); ++c) {
            const Coefficient &a = coded.fit->coefficients[c], &b = plain.fit->coefficients[c];
            QVERIFY(digits(a.natural, b.natural) > 14.5 && digits(*a.naturalStdError, *b.naturalStdError) > 14.5);
            QCOMPARE(b.coded, b.natural);
        }
        const double atCoded[] = {1.0, 0.4, -0.2}, atNatural[] = {1.0, 87.0, 174.0};
        QVERIFY(near(coded.fit->predict(atCoded), plain.fit->predict(atNatural), 1e-10));
        QVERIFY(near(coded.fit->predictionVariance(atCoded), plain.fit->predictionVariance(atNatural), 1e-6));
    }

    void filtrationRate()
    {
        const std::string csv = filtration();
        const Outcome outcome = fitText(csv.c_str(), "rate ~ A + C + D + A:C + A:D");
        QVERIFY(outcome.fit);
        const LinearFit& fit = *outcome.fit;
        const std::vector<double> coded{70.0625, 10.8125, 4.9375, 7.3125, -9.0625, 8.3125};
        for (std::size_t c = 0; c < coded.size(); ++c) QVERIFY(digits(fit.coefficients[c].coded, coded[c]) == 15.0);
        QVERIFY(near(fit.rss, 195.125, 1e-12) && fit.dfResidual == 10 && near(fit.tss, 5730.9375, 1e-11));
        QVERIFY(near(fit.r2, 0.96595234, 5e-9) && near(*fit.r2Adjusted, 0.94892851, 5e-9));
        QVERIFY(near(fit.press, 499.52, 5e-3) && near(fit.r2Predicted, 0.91283800, 5e-9));
        QVERIFY(near(fit.sequentialSquares()[1], 1870.5625, 1e-11) &&
                near(fit.sequentialSquares()[4], 1314.0625, 1e-11));
        const std::vector<int> withoutAC{0, 1, 2, 3, 5}, mean{0};
        QVERIFY(near(fit.rssOf(withoutAC), 195.125 + 1314.0625, 1e-11) && near(fit.rssOf(mean), 5730.9375, 1e-11));
    }

    void saturatedModelHasEffectsAndNoErrors()
    {
        const std::string csv = filtration();
        const Outcome outcome = fitText(csv.c_str(), "rate ~ A*B*C*D");
        QVERIFY(outcome.fit);
        const LinearFit& fit = *outcome.fit;
        QVERIFY(near(2.0 * fit.coefficients[std::size_t(fit.indexOf("A:B:C:D"))].coded, 1.375, 1e-14));
        QVERIFY(near(2.0 * fit.coefficients[std::size_t(fit.indexOf("A:C"))].coded, -18.125, 1e-13));
        QCOMPARE(fit.dfResidual, 0);
        QCOMPARE(fit.residualSd, 0.0);
        QVERIFY(!fit.coefficients[1].stdError && !fit.coefficients[1].t && !fit.f && !fit.r2Adjusted &&
                !fit.pressKnown);
        QCOMPARE(fit.notices.size(), 1u);
    }

    void yieldOfACompositeDesign()
    {
        const Outcome outcome = fitText(montgomeryYield, "y ~ x1 + x2 + x1:x2 + I(x1^2) + I(x2^2)");
        QVERIFY(outcome.fit);
        const LinearFit& fit = *outcome.fit;
        const std::vector<std::pair<const char*, double>> published{{"Intercept", 79.93995461}, {"x1", 0.99505025},
                                                                    {"x2", 0.5152028},          {"x1:x2", 0.25},
                                                                    {"I(x1^2)", -1.37644928},   {"I(x2^2)", -1.001336}};
        for (const auto& [name, value] : published)
            QVERIFY(near(fit.coefficients[std::size_t(fit.indexOf(name))].coded, value, 5e-8));
        QVERIFY(near(fit.rss, 0.496373494, 5e-10) && near(fit.tss - fit.rss, 28.246703429, 5e-10));
        QVERIFY(near(fit.r2, 0.98273068, 5e-9) && near(*fit.r2Adjusted, 0.97039545, 5e-9));
        QVERIFY(near(fit.press, 2.353461497, 5e-10) && near(fit.r2Predicted, 0.91812075, 5e-9));
    }

    // An offset of 1e12 with differences of 0.1, as in SmLs07 of NIST's sets for analysis of variance: one that reads the text into
    // doubles has 4.4 digits of the F value at best.
    void keepsTheDigitsBehindALargeOffset()
    {
        std::string near, far;
        for (const char* row : {"a,%.4", "a,%.3", "a,%.5", "b,%.5", "b,%.7", "b,%.6", "c,%.2", "c,%.4", "c,%.3"}) {
            const std::string text(row);
            const std::size_t mark = text.find('%');
            near += text.substr(0, mark) + "0" + text.substr(mark + 1) + "\n";
            far += text.substr(0, mark) + "1000000000000" + text.substr(mark + 1) + "\n";
        }
        const Outcome small = fitText(("g,y\n" + near).c_str(), "y ~ g"),
                      large = fitText(("g,y\n" + far).c_str(), "y ~ g");
        QVERIFY(small.fit && large.fit);
        QVERIFY(digits(*small.fit->f, 7.0) > 14.5);
        QVERIFY(digits(*large.fit->f, 7.0) > 14.5);
        QVERIFY(digits(large.fit->coefficients[1].coded, 0.2) > 14.5);
    }

    void aModelWithoutLowerTermsIsFittedAsCoded()
    {
        // y = 3 + 2 z^2 in coded z = (x - 10) / 2: in natural units 0.5 x^2 - 10 x + 53, which has a term that the model lacks.
        const Outcome outcome = fitText("x,y\n8,5\n9,3.5\n10,3\n11,3.5\n12,5\n13,7.5\n", "y ~ I(x^2)",
                                        {{.name = "x", .low = 8, .high = 12}});
        QVERIFY(outcome.fit);
        const LinearFit& fit = *outcome.fit;
        QVERIFY(near(fit.coefficients[0].coded, 3.0, 1e-14) && near(fit.coefficients[1].coded, 2.0, 1e-14));
        QVERIFY(near(fit.coefficients[0].natural, 53.0, 1e-13) && near(fit.coefficients[1].natural, 0.5, 1e-15));
        QCOMPARE(fit.extraTerms.size(), 1u);
        QCOMPARE(fit.extraTerms[0].name, std::string("x"));
        QVERIFY(near(fit.extraTerms[0].natural, -10.0, 1e-13));
        QCOMPARE(fit.rss, 0.0);
        QVERIFY(!fit.coefficients[1].t);
    }

    // R 4.2.2: lm of the same formulas.
    void textColumnsInEveryCoding_data()
    {
        QTest::addColumn<QString>("formula");
        for (const char* formula :
             {"y ~ A*g", "y ~ g + A:g", "y ~ A:g", "y ~ 0 + A*g", "y ~ 0 + g + A", "y ~ 0 + g:h + A", "y ~ g/A"})
            QTest::newRow(formula) << formula;
    }
    void textColumnsInEveryCoding()
    {
        QFETCH(QString, formula);
        const char* csv =
            "A,g,h,y\n1,u,p,1.5\n2,v,p,3\n3,w,q,2\n4,u,q,5\n5,v,p,4\n6,w,q,7\n7,u,q,6\n8,v,p,9\n9,w,p,8.5\n10,v,q,3\n"
            "11,u,p,2\n12,w,p,4\n";
        const std::string text = formula.toStdString();
        const Outcome plain = fitText(csv, text.c_str()),
                      coded = fitText(csv, text.c_str(), {{.name = "A", .low = 2, .high = 8}});
        QVERIFY(plain.fit && coded.fit);
        // Predictions of least squares are those of the normal equations, whatever the columns are called.
        const Eigen::MatrixXd& x = plain.fit->x;
        const Eigen::VectorXd solution = (x.transpose() * x).ldlt().solve(x.transpose() * plain.fit->y);
        for (int c = 0; c < int(solution.size()); ++c) {
            QVERIFY(near(plain.fit->coefficients[std::size_t(c)].natural, solution(c), 1e-9));
            if (coded.fit->extraTerms.empty())
                QVERIFY(near(coded.fit->coefficients[std::size_t(c)].natural, solution(c), 1e-9));
        }
        QCOMPARE(coded.fit->extraTerms.empty(), formula != "y ~ A:g");
    }

    // J. A. Cornell, Experiments with Mixtures: elongation of yarn, {3,2} lattice with repeats; R² about the mean.
    void sharesThatSumToOneHoldTheConstant()
    {
        const char* csv =
            "A,B,C,y\n1,0,0,11\n1,0,0,12.4\n0.5,0.5,0,15\n0.5,0.5,0,14.8\n0.5,0.5,0,16.1\n0,1,0,8.8\n"
            "0,1,0,10\n0,0.5,0.5,10\n0,0.5,0.5,9.7\n0,0.5,0.5,11.8\n0,0,1,16.8\n0,0,1,16\n0.5,0,0.5,17.7\n"
            "0.5,0,0.5,16.4\n0.5,0,0.5,16.6\n";
        const Outcome outcome = fitText(csv, "y ~ 0 + A + B + C + A:B + A:C + B:C");
        QVERIFY(outcome.fit);
        const LinearFit& fit = *outcome.fit;
        const std::vector<double> published{11.7, 9.4, 16.4, 19.0, 11.4, -9.6};
        for (std::size_t c = 0; c < published.size(); ++c)
            QVERIFY(near(fit.coefficients[c].coded, published[c], 1e-12));
        QVERIFY(fit.aboutMean && fit.dfModel == 5 && fit.dfResidual == 9);
        QVERIFY(near(fit.tss - fit.rss, 128.296, 1e-9) && near(fit.rss, 6.56, 1e-12));
        QVERIFY(near(fit.r2, 0.951356, 5e-7));
        // Without the last share the columns hold none.
        const Outcome part = fitText(csv, "y ~ 0 + A + B");
        QVERIFY(part.fit && !part.fit->aboutMean && part.fit->dfModel == 2);
    }

    void aCoefficientOfNothingIsZero()
    {
        const char* csv = "A,B,C,y\n-1,-1,-1,60\n1,-1,-1,72\n-1,1,-1,54\n1,1,-1,68\n"
                          "-1,-1,1,52\n1,-1,1,83\n-1,1,1,45\n1,1,1,80\n";
        const Outcome outcome = fitText(csv, "y ~ A*B*C");
        QVERIFY(outcome.fit);
        QCOMPARE(outcome.fit->coefficients[6].name, std::string("B:C"));
        QCOMPARE(outcome.fit->coefficients[6].coded, 0.0);
        QCOMPARE(outcome.fit->coefficients[7].coded, 0.25);
    }

    void functionsOfColumns()
    {
        // y = 2 + 3 log(x), in data that a model of x itself cannot meet.
        const Outcome outcome =
            fitText("x,y\n1,2\n2,4.0794415416798357\n4,6.1588830833596715\n8,8.238324625039507\n", "y ~ log(x)");
        QVERIFY(outcome.fit);
        QVERIFY(near(outcome.fit->coefficients[1].natural, 3.0, 1e-14));
        const Outcome response = fitText("x,y\n1,10\n2,100\n3,1000\n4,20000\n", "log10(y) ~ x");
        QVERIFY(response.fit);
        QVERIFY(near(response.fit->fitted.sum(), 6.0 + std::log10(20000.0), 1e-13));
    }

    void namesAliasedTermsAndLeavesThemOutOnlyWhenAsked()
    {
        const std::string csv = "A,B,C,y\n-1,-1,1,3\n1,-1,-1,4\n-1,1,-1,6\n1,1,1,5\n0,0,0,4.5\n0,0,0,4.75\n";
        const Outcome refused = fitText(csv.c_str(), "y ~ A + B + C + A:B");
        QVERIFY(!refused.fit);
        QVERIFY2(
            firstError(refused).starts_with("model “A:B” cannot be distinguished: in these runs it is the same as C."),
            firstError(refused).c_str());
        const Outcome dropped = fitText(csv.c_str(), "y ~ A + B + C + A:B", {}, {.dropAliased = true});
        QVERIFY(dropped.fit);
        QCOMPARE(dropped.fit->aliased, std::vector<std::string>{"A:B"});
        QCOMPARE(dropped.fit->notices.size(), 1u);
        QCOMPARE(dropped.fit->coefficients.size(), 4u);
        const Outcome halves = fitText("A,B,y\n1,0.5,1\n2,1,3\n3,1.5,2\n4,2,6\n", "y ~ A + B");
        QVERIFY(firstError(halves).find("“B”") != std::string::npos &&
                firstError(halves).find("0.5*A") != std::string::npos);
    }

    void refusesWhatCannotBeFitted()
    {
        QVERIFY(firstError(fitText("A,y\n1,2\n2,3\n", "y ~ A + I(A^2)"))
                    .starts_with("model The model has 3 coefficients but the data have only 2 runs"));
        QVERIFY(firstError(fitText("A,y\n1,2\n2,2\n3,2\n", "y ~ A"))
                    .starts_with("response The response “y” is 2 in every run"));
        QVERIFY(firstError(fitText("A,y\n1,2\n1,3\n1,4\n", "y ~ A")).find("“A” is the same in every run") !=
                std::string::npos);
        QVERIFY(firstError(fitText("A,y\n1,2\n2,low\n", "y ~ A")).starts_with("data:3:2 “low”"));
    }

    void decimalCommasGiveTheSameFit()
    {
        const Outcome points = fitText("A,y\n1.5,2.25\n2.5,3.5\n3.5,3.75\n", "y ~ A"),
                      commas = fitText("A;y\n1,5;2,25\n2,5;3,5\n3,5;3,75\n", "y ~ A");
        QVERIFY(points.fit && commas.fit);
        QCOMPARE(points.fit->coefficients[1].coded, commas.fit->coefficients[1].coded);
    }

    // More runs than are worth a factorisation in double-double.
    void largeTablesKeepTheirDigits()
    {
        constexpr int runs = 30000, columns = 10;
        std::vector<Column> sheetColumns;
        std::vector<double> y(runs, 0.5);
        std::uint64_t state = 1;
        std::string formula = "y ~ 1";
        for (int c = 0; c < columns; ++c) {
            std::vector<double> values;
            for (int r = 0; r < runs; ++r) {
                state = state * 6364136223846793005u + 1442695040888963407u;
                values.push_back(double(state >> 54) / 8.0 + 1000.0);
                y[std::size_t(r)] += values.back() * (c + 1);
            }
            sheetColumns.push_back(numberColumn("x" + std::to_string(c), std::move(values)));
            formula += " + x" + std::to_string(c);
        }
        // Whole eighths, so that y is exact; every second pair of rows leaves the plane by a half.
        for (int r = 0; r < runs; ++r) y[std::size_t(r)] += r % 4 == 0 ? 0.5 : r % 4 == 1 ? -0.5 : 0.0;
        sheetColumns.push_back(numberColumn("y", std::move(y)));
        const Sheet sheet = makeSheet(std::move(sheetColumns));
        base::Errors errors;
        base::Notices notices;
        const auto matrix = makeModelMatrix(sheet, *readFormula(formula, sheet.names()), {}, errors, notices);
        const auto fit = fitLinear(*matrix, {}, errors);
        QVERIFY(fit);
        const Eigen::MatrixXd centred =
            matrix->x.rightCols(columns).rowwise() - matrix->x.rightCols(columns).colwise().mean();
        const Eigen::VectorXd solution = (centred.transpose() * centred).ldlt().solve(centred.transpose() * matrix->y);
        for (int c = 0; c < columns; ++c)
            QVERIFY(std::abs(fit->coefficients[std::size_t(c) + 1].natural / solution(c) - 1.0) < 1e-11);
        // What is left is at right angles to every column.
        QVERIFY((centred.transpose() * fit->residuals).cwiseAbs().maxCoeff() < 1e-7);
        QVERIFY(std::abs(fit->residuals.sum()) < 1e-9);
        QVERIFY(std::abs(fit->leverage.sum() - (columns + 1)) < 1e-9);
    }
};

TITER_TEST(tst_linear_fit)

} // namespace tst_linear_fit

#include "tst_linear_fit.moc"
