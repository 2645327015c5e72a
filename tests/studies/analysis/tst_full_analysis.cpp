// From a table to all that is said of it: models by name, surfaces, mixtures, effects, random groups.
#include "core/reference/regression_sets.h"
#include "core/studies/analysis/full_analysis.h"
#include "core/studies/analysis/grouped_analysis.h"
#include "tests/reference/response_surfaces.h"
#include "tests/support/test_program.h"

#include <cmath>

namespace tst_full_analysis {

using namespace titer;
using namespace titer::studies;

namespace {

struct Read {
    Sheet sheet;
    base::Errors errors;
    base::Notices notices;

    explicit Read(const std::string& csv) { sheet = readSheet(csv, {}, errors, notices); }
    std::optional<FittedModel> fit(const ModelChoice& choice) { return fitModel(sheet, choice, errors, notices); }
};

bool near(double value, double expected, double tolerance)
{
    return std::abs(value - expected) <= tolerance;
}

constexpr const char* mixture =
    R"(# titer.study/1 {"factors": [{"name": "A", "kind": "mixture", "low": 0, "high": 1}, {"name": "B", "kind": "mixture", "low": 0, "high": 1}, {"name": "C", "kind": "mixture", "low": 0, "high": 1}]}
run,A,B,C,y
1,1,0,0,11
2,0,1,0,8.8
3,0,0,1,16.4
4,0.5,0.5,0,15
5,0.5,0,0.5,16.9
6,0,0.5,0.5,10
7,1,0,0,12.4
8,0,1,0,10
9,0,0,1,16
10,0.5,0.5,0,14.8
11,0.5,0,0.5,17.1
12,0,0.5,0.5,9.7
13,0.333333333333333333,0.333333333333333333,0.333333333333333333,15.2
)";

} // namespace

class TestFullAnalysis : public QObject {
    Q_OBJECT

private slots:
    void theRichestModelThatTheRunsEstimateIsTaken_data()
    {
        QTest::addColumn<QString>("csv");
        QTest::addColumn<QString>("formula");
        QTest::newRow("quadratic") << reference::montgomeryYield << "y ~ x1 + x2 + I(x1^2) + I(x2^2) + x1:x2";
        QTest::newRow("interaction") << "a,b,y\n-1,-1,1\n1,-1,2\n-1,1,4\n1,1,8\n0,0,3.5\n"
                                     << "y ~ a + b + a:b";
        QTest::newRow("linear") << "a,b,y\n-1,-1,1\n1,-1,2\n-1,1,4\n1,1,8\n"
                                << "y ~ a + b";
    }
    void theRichestModelThatTheRunsEstimateIsTaken()
    {
        QFETCH(QString, csv);
        QFETCH(QString, formula);
        Read read(csv.toStdString());
        const auto fitted = read.fit({.response = "y"});
        QVERIFY(fitted && read.errors.empty());
        QCOMPARE(QString::fromStdString(fitted->fit.model.formula.text()), formula);
    }

    void columnsThatLabelRunsAreNoFactors()
    {
        Read read(
            "run,id,std_order,comment,block,whole_plot,x,skip,medium,y\n1,R1,1,,B1,1,1,5,a,2\n2,R2,2,,B2,1,2,6,b,3\n");
        const Roles roles = rolesOf(read.sheet, {.response = "y", .ignored = {"skip"}});
        QCOMPARE(roles.numeric, (std::vector<std::string>{"x"}));
        QCOMPARE(roles.categorical, (std::vector<std::string>{"medium"}));
        QCOMPARE(roles.block, std::string("block"));
    }

    void aBlockIsOneByAnyLetters()
    {
        Read read("Run,Block,x,y\n1,B1,1,2\n2,B2,2,3\n");
        const Roles roles = rolesOf(read.sheet, {.response = "y"});
        QCOMPARE(roles.block, std::string("Block"));
        QCOMPARE(roles.numeric, (std::vector<std::string>{"x"}));
        QVERIFY(roles.categorical.empty());
        QVERIFY(rolesOf(Read("block,x,y\nB1,1,2\nB1,2,3\n").sheet, {.response = "y"}).block.empty());
    }

    void whereTheSheetStatesFactorsOtherColumnsAreNone()
    {
        Read read("# titer.study/1 {\"factors\": [{\"name\": \"x\", \"low\": 0, \"high\": "
                  "4}]}\nx,y,z\n0,1,7\n1,2,3\n2,2.5,1\n4,6,2\n");
        const auto fitted = read.fit({.response = "y", .model = "linear"});
        QVERIFY(fitted);
        QCOMPARE(fitted->fit.model.formula.text(), std::string("y ~ x"));
        QCOMPARE(fitted->fit.model.inputs[0].high, 4.0);
        // A bound that is given goes before that of the sheet.
        QCOMPARE(read.fit({.response = "y", .model = "linear", .factors = {{.name = "x", .low = 0, .high = 8}}})
                     ->fit.model.inputs[0]
                     .high,
                 8.0);
    }

    void aMixtureIsHeldAgainstItsMean()
    {
        Read read(mixture);
        const auto fitted = read.fit({.response = "y", .model = "quadratic"});
        QVERIFY(fitted);
        QCOMPARE(fitted->fit.model.formula.text(), std::string("y ~ 0 + A + B + C + A:B + A:C + B:C"));
        // R: summary(lm(y ~ A + B + A:B + A:C + B:C)), the same space with an intercept
        QVERIFY(near(fitted->fit.r2, 0.979511253701432, 1e-12));
        QVERIFY(near(*fitted->fit.r2Adjusted, 0.964876434916741, 1e-12));
        QVERIFY(near(*fitted->fit.f, 66.930193541312832, 1e-9));
        QCOMPARE(fitted->fit.dfModel, 5);
        // R: deviance(lm(y ~ 1)) - deviance(lm(y ~ A + B)); that of y ~ 1 + A:B + A:C + B:C less that of all; drop1()
        const Anova sequential = analyseVariance(fitted->fit, AnovaType::Sequential);
        const Anova partial = analyseVariance(fitted->fit, AnovaType::Partial);
        QCOMPARE(partial.terms.size(), 4u);
        QCOMPARE(partial.terms[0].source, std::string("Linear mixture"));
        QCOMPARE(partial.terms[0].df, 2);
        QVERIFY(near(sequential.terms[0].sumOfSquares, 53.354, 1e-9));
        QVERIFY(near(partial.terms[0].sumOfSquares, 47.8533333333333, 1e-9));
        QVERIFY(near(partial.terms[1].sumOfSquares, 29.50940011319, 1e-9));
        QVERIFY(near(sequential.terms[1].sumOfSquares, 29.51143436811060, 1e-9));
    }

    void aSurfaceHasNoPlaceForSlopesThatChangeWithLevels()
    {
        Read read("x,g,y\n1,a,1\n2,a,3\n3,a,4\n4,a,4.5\n1,b,2\n2,b,4\n3,b,7\n4,b,7.5\n");
        const auto parallel = read.fit({.response = "y", .model = "y ~ x + I(x^2) + g"});
        const auto shape = analyse(*parallel, AnovaType::Partial).shape;
        QVERIFY(shape && shape->canonical);
        QCOMPARE(shape->canonical->kind, Canonical::Kind::Maximum);
        // At the first level, as the coefficients stand.
        QCOMPARE(shape->surface.quadratic.constant, parallel->fit.coefficients[0].coded);
        QVERIFY(!analyse(*read.fit({.response = "y", .model = "y ~ x*g"}), AnovaType::Partial).shape);
        QVERIFY(!analyse(*read.fit({.response = "y", .model = "y ~ x + I(x^2) + I(x^3)"}), AnovaType::Partial).shape);
        QVERIFY(!analyse(*read.fit({.response = "y", .model = "y ~ log(x)"}), AnovaType::Partial).shape);
        // Without squares the way up is reported, and no stationary point.
        const auto plane = analyse(*read.fit({.response = "y", .model = "y ~ x"}), AnovaType::Partial).shape;
        QVERIFY(plane && !plane->canonical && plane->highest.back().point[0] > 0.0);
    }

    void effectsNeedTwoLevelsAndNoBlocks()
    {
        const std::string head = "a,b,y\n10,x,1\n20,x,2\n10,z,4\n20,z,8\n";
        const auto effects = analyseTwoLevels(Read(head).fit({.response = "y", .model = "linear"})->matrix);
        QVERIFY(effects && effects->lenth);
        QCOMPARE(effects->effects[0].value, 2.5);
        QCOMPARE(effects->effects[1].value, 4.5);
        // Centre runs do not count; replicates leave no Lenth.
        Read centre("a,b,y\n10,1,1\n20,1,2\n10,2,4\n20,2,8\n15,1.5,100\n");
        QCOMPARE(analyseTwoLevels(centre.fit({.response = "y", .model = "linear"})->matrix)->effects[0].value, 2.5);
        Read twice("a,b,y\n10,1,1\n20,1,2\n10,2,4\n20,2,8\n10,1,1\n20,1,2\n10,2,4\n20,2,9\n");
        const auto replicated = analyseTwoLevels(twice.fit({.response = "y", .model = "linear"})->matrix);
        QVERIFY(replicated && !replicated->lenth);
        Read three("a,b,y\n10,1,1\n20,1,2\n10,2,4\n20,2,8\n17,1.5,100\n");
        QVERIFY(!analyseTwoLevels(three.fit({.response = "y", .model = "linear"})->matrix));
        Read blocks("a,block,y\n10,1,1\n20,1,2\n10,2,4\n20,2,8\n");
        QVERIFY(!analyseTwoLevels(blocks.fit({.response = "y", .model = "linear"})->matrix));
    }

    void anEmptyCellIsARepeatOfNoOther()
    {
        Read read("x,z,y\n1,2,3\n1,,4\n1,,5\n2,2,6\n");
        const Eigen::MatrixXd settings = settingsOf(read.sheet, {0, 1, 2, 3}, {"x", "z", "nothing"});
        QCOMPARE(settings.cols(), 2);
        QCOMPARE(repeatedRuns(settings), (std::vector<int>{0, 1, 2, 3}));
    }

    void randomGroupsHaveNaturalCoefficients()
    {
        Read read(reference::chemReact());
        const ModelChoice choice{
            .response = "Yield",
            .model = "quadratic",
            .factors = {{.name = "Time", .low = 80, .high = 90}, {.name = "Temp", .low = 170, .high = 180}},
            .groups = {"block"}};
        const auto fitted = read.fit(choice);
        QVERIFY(fitted);
        const auto grouped = analyseGroups(*fitted, read.sheet, choice.groups, read.errors);
        QVERIFY(grouped);
        // lme4: lmer(y ~ x1 * x2 + I(x1^2) + I(x2^2) + (1 | b))
        QVERIFY(near(grouped->fit.coefficients[0], 81.866662150720458, 1e-6));
        QVERIFY(near(grouped->fit.components[0].variance, 9.9309865322950923, 1e-3));
        QVERIFY(near(grouped->fit.residualVariance, 0.0266292200246917, 1e-8));
        // The natural equation gives the same at any point: here Time 87, Temp 171.
        const std::vector<double> coded{0.4, -0.8};
        const Eigen::VectorXd row = fitted->fit.model.row(coded);
        double natural = 0.0;
        const double powers[] = {1.0, 87.0, 171.0, 87.0 * 87.0, 171.0 * 171.0, 87.0 * 171.0};
        for (int i = 0; i < 6; ++i) natural += grouped->natural[std::size_t(i)] * powers[i];
        QVERIFY(near(natural, row.dot(grouped->fit.coefficients), 1e-9));
    }

    void anEmptyGroupIsReportedByItsPlace()
    {
        Read read("x,g,y\n1,a,3\n2,,4\n3,b,5.5\n4,b,6\n5,a,8\n");
        const auto fitted = read.fit({.response = "y", .model = "linear", .groups = {"g"}});
        QVERIFY(fitted);
        QVERIFY(!analyseGroups(*fitted, read.sheet, {"g"}, read.errors));
        QCOMPARE(read.errors.back().where, std::string("data:3:2"));
    }
};

TITER_TEST(TestFullAnalysis)

} // namespace tst_full_analysis

#include "tst_full_analysis.moc"
