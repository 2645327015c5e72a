// Desirability of several responses, and the settings at which it is highest.
#include "core/base/math/random.h"
#include "core/studies/decisions/rounded_optimum.h"
#include "tests/studies/fitted.h"
#include "tests/support/test_program.h"

#include <cmath>

namespace tst_desirability {

using namespace titer;
using namespace titer::studies;

namespace {

constexpr auto maximise = Goal::Kind::Maximise, minimise = Goal::Kind::Minimise, target = Goal::Kind::Target;

// x1, x2, x3, x1^2, x2^2, x3^2, x1 x2, x1 x3, x2 x3 of three factors over -1.633 .. 1.633 as the paper codes them, so that -1 .. 1
// of the paper is the whole range here.
struct Tire {
    Factors factors{{.name = "silica"}, {.name = "silane"}, {.name = "sulfur"}};
    Terms terms{{{0, 0, 0}}, {{1, 0, 0}}, {{0, 1, 0}}, {{0, 0, 1}}, {{2, 0, 0}},
                {{0, 2, 0}}, {{0, 0, 2}}, {{1, 1, 0}}, {{1, 0, 1}}, {{0, 1, 1}}};
    std::vector<Goal> goals{{0, maximise, 120, 170, 0},
                            {1, maximise, 1000, 1300, 0},
                            {2, target, 400, 500, 600},
                            {3, target, 60, 67.5, 75}};

    std::vector<FittedResponse> responses(const Eigen::MatrixXd& coefficients) const
    {
        std::vector<FittedResponse> all;
        const char* names[] = {"abrasion", "modulus", "elongation", "hardness"};
        for (int i = 0; i < 4; ++i)
            all.push_back(known(names[i], factors, terms, coefficients.row(i).transpose(), 1.0));
        return all;
    }
};

// Derringer and Suich 1980, Table 2, and the optimum that the paper gives.
const Eigen::MatrixXd paper{{139.12, 16.49, 17.88, 10.91, -4.01, -3.45, -1.57, 5.13, 7.13, 7.88},
                            {1261.11, 268.15, 246.50, 139.48, -83.55, -124.79, 199.17, 69.38, 94.13, 104.38},
                            {400.38, -99.67, -31.40, -73.92, 7.93, 17.31, 0.43, 8.75, 6.25, 1.25},
                            {68.91, -1.41, 4.32, 1.63, 1.56, 0.06, -0.32, -1.63, 0.13, -0.25}};
// The same experiment with other signs of sulfur in NIST/SEMATECH e-Handbook of Statistical Methods, 5.5.3.2.2.
const Eigen::MatrixXd handbook{{139.12, 16.49, 17.88, 2.21, -4.01, -3.45, -1.57, 5.12, -7.88, -7.13},
                               {1261.13, 268.15, 246.5, -102.6, -83.57, -124.92, 199.2, 69.37, -104.38, -94.13},
                               {417.5, -99.67, -31.4, -27.42, 0, 0, 0, 0, 0, 0},
                               {68.91, -1.41, 4.32, 0.21, 1.56, 0.058, -0.32, -1.62, 0.25, -0.12}};

double overallAt(const std::vector<FittedResponse>& responses, const std::vector<Goal>& goals,
                 const std::vector<double>& point)
{
    std::vector<double> values;
    for (const Goal& goal : goals) values.push_back(meanAt(responses[goal.response], point));
    return overallDesirability(goals, values);
}

} // namespace

class tst_desirability : public QObject {
    Q_OBJECT

private slots:
    void risesBetweenItsLimits()
    {
        const Goal up{0, maximise, 10, 20, 0, 2.0};
        QCOMPARE(desirability(up, 9.0), 0.0);
        QCOMPARE(desirability(up, 10.0), 0.0);
        QCOMPARE(desirability(up, 15.0), 0.25);
        QCOMPARE(desirability(up, 25.0), 1.0);
        const Goal down{0, minimise, 0, 10, 20};
        QCOMPARE(desirability(down, 5.0), 1.0);
        QCOMPARE(desirability(down, 17.5), 0.25);
        QCOMPARE(desirability(down, 20.0), 0.0);
        const Goal middle{0, target, 10, 20, 40, 1.0, 0.5};
        QCOMPARE(desirability(middle, 15.0), 0.5);
        QCOMPARE(desirability(middle, 20.0), 1.0);
        QCOMPARE(desirability(middle, 35.0), 0.5);
        QCOMPARE(desirability(middle, 41.0), 0.0);
    }

    void weighsTheMeanByImportance()
    {
        std::vector<Goal> goals{{0, maximise, 0, 1, 0}, {1, maximise, 0, 1, 0}};
        QVERIFY(std::abs(overallDesirability(goals, {0.25, 0.81}) - 0.45) < 1e-15);
        goals[0].importance = 3.0;
        QVERIFY(std::abs(overallDesirability(goals, {0.25, 0.81}) - std::pow(0.25, 0.75) * std::pow(0.81, 0.25)) <
                1e-15);
        QCOMPARE(overallDesirability(goals, {0.25, 0.0}), 0.0);
        QVERIFY(desirabilityOrShortfall(goals, {0.25, -0.1}) > desirabilityOrShortfall(goals, {0.25, -0.2}));
    }

    // Against all 21^3 settings of that step; with one factor free, better than what rounding the others alone would leave.
    void findsTheBestSettingsThatCanBeSet()
    {
        const Tire tire;
        const std::vector<FittedResponse> responses = tire.responses(paper);
        const base::Result<SearchSpace> space = searchSpace(tire.factors);
        QVERIFY(space);
        const Optimum free = optimise(responses, tire.goals, *space).front();
        const std::vector<std::optional<double>> none(3);
        const auto rounded = roundedOptimum(free, {0.1, 0.1, 0.1}, tire.factors, {}, none, responses, tire.goals);
        QVERIFY(rounded);
        double best = 0.0;
        for (int i = 0; i < 21 * 21 * 21; ++i)
            best = std::max(best, overallAt(responses, tire.goals,
                                            {0.1 * (i % 21) - 1.0, 0.1 * (i / 21 % 21) - 1.0, 0.1 * (i / 441) - 1.0}));
        for (const double x : rounded->point) QVERIFY(std::abs(10.0 * x - std::round(10.0 * x)) < 1e-9);
        QVERIFY2(
            std::abs(rounded->desirability - best) < 1e-9,
            qPrintable(
                QString("%1 of %2, %3 without steps").arg(rounded->desirability).arg(best).arg(free.desirability)));
        QVERIFY(best < free.desirability);
        const auto two = roundedOptimum(free, {0.1, 0.1, 0.0}, tire.factors, {}, none, responses, tire.goals);
        QVERIFY(two && two->desirability >= rounded->desirability && two->desirability <= free.desirability + 1e-9);
        std::vector<double> naive = free.point;
        for (const int f : {0, 1}) naive[std::size_t(f)] = std::round(10.0 * naive[std::size_t(f)]) / 10.0;
        QVERIFY(two->desirability >= overallAt(responses, tire.goals, naive));
    }

    // A constraint through the best settings: those next to it are beyond.
    void roundsWithinConstraints()
    {
        const Tire tire;
        const std::vector<FittedResponse> responses = tire.responses(paper);
        const base::Result<Constraint> read = readConstraint("silica + silane <= 0.13", tire.factors);
        QVERIFY(read);
        const Constraint& sum = *read;
        const std::vector<std::optional<double>> none(3);
        const base::Result<SearchSpace> space = searchSpace(tire.factors, {sum}, none);
        QVERIFY(space);
        const Optimum free = optimise(responses, tire.goals, *space).front();
        const auto rounded = roundedOptimum(free, {0.1, 0.1, 0.1}, tire.factors, {sum}, none, responses, tire.goals);
        QVERIFY(rounded && rounded->point[0] + rounded->point[1] <= 0.13);
        QVERIFY(rounded->desirability > 0.0 && rounded->desirability <= free.desirability + 1e-9);
    }

    void findsTheOptimumOfDerringerAndSuich()
    {
        const Tire tire;
        const std::vector<FittedResponse> responses = tire.responses(paper);
        const std::vector<double> published{-0.050, 0.145, -0.868};
        QVERIFY(std::abs(meanAt(responses[0], published) - 129.5) < 0.1);
        QVERIFY(std::abs(meanAt(responses[1], published) - 1300.0) < 0.5);
        QVERIFY(std::abs(meanAt(responses[2], published) - 465.7) < 0.05);
        QVERIFY(std::abs(meanAt(responses[3], published) - 68.0) < 0.05);
        const SearchSpace space = *searchSpace(tire.factors);
        const Optimum best = optimise(responses, tire.goals, space).front();
        QVERIFY(std::abs(best.desirability - 0.583) < 0.0005);
        QVERIFY(best.desirability >= overallAt(responses, tire.goals, published));
        for (int i = 0; i < 3; ++i)
            QVERIFY2(std::abs(best.point[std::size_t(i)] - published[std::size_t(i)]) < 0.01,
                     qPrintable(QString::number(best.point[std::size_t(i)])));
        QVERIFY(std::abs(best.each[0] - 0.189) < 0.005 && std::abs(best.each[1] - 1.0) < 1e-6);
        QVERIFY(std::abs(best.each[2] - 0.656) < 0.005 && std::abs(best.each[3] - 0.932) < 0.005);
    }

    // The handbook's point is rounded to 0.05: ours is no worse.
    void findsTheOptimumOfTheHandbook()
    {
        const Tire tire;
        const std::vector<FittedResponse> responses = tire.responses(handbook);
        const std::vector<double> published{-0.10, 0.15, -1.0};
        QVERIFY(std::abs(overallAt(responses, tire.goals, published) - 0.596) < 0.001);
        const Optimum best = optimise(responses, tire.goals, *searchSpace(tire.factors)).front();
        QVERIFY(best.desirability >= overallAt(responses, tire.goals, published));
        QVERIFY(best.desirability < 0.602);
        QVERIFY(std::abs(best.point[0] + 0.10) < 0.06 && std::abs(best.point[1] - 0.15) < 0.06);
        QCOMPARE(best.point[2], -1.0);
    }

    // Optima lie on discontinuities of slope (a response at its target, another at a bound) and in corners between two of them.
    void isNeverBelowAFineGrid_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 12; ++seed) QTest::addRow("%d", seed) << seed;
    }
    void isNeverBelowAFineGrid()
    {
        QFETCH(int, seed);
        const Factors factors{{.name = "A"}, {.name = "B"}};
        base::Random random(std::uint64_t(seed), "goals");
        std::vector<FittedResponse> responses;
        std::vector<Goal> goals;
        for (std::size_t i = 0; i < 3; ++i) {
            Eigen::VectorXd coefficients(6);
            for (double& c : coefficients) c = random.normal();
            responses.push_back(known("y", factors, quadraticTerms(factors), coefficients, 1.0));
            const double mid = random.normal(0.0, 0.5), width = random.uniform(0.5, 3.0);
            goals.push_back({i, Goal::Kind(random.index(3)), mid - width, mid, mid + width, random.uniform(0.3, 3.0),
                             random.uniform(0.3, 3.0), random.uniform(0.5, 3.0)});
        }
        const Optimum best = optimise(responses, goals, *searchSpace(factors)).front();
        double grid = 0.0;
        for (int i = -200; i <= 200; ++i)
            for (int j = -200; j <= 200; ++j)
                grid = std::max(grid, overallAt(responses, goals, {i / 200.0, j / 200.0}));
        QVERIFY2(best.desirability >= grid, qPrintable(QString("%1 < %2").arg(best.desirability).arg(grid)));
        QVERIFY(std::abs(overallAt(responses, goals, best.point) - best.desirability) < 1e-12);
    }

    // max A + B with A + 2 B at 0.5 exactly (a narrow goal): A = 1, B = -0.25.
    void followsADiscontinuityOfSlopeToItsEnd()
    {
        const Factors factors{{.name = "A"}, {.name = "B"}};
        const std::vector<FittedResponse> responses{
            known("sum", factors, linearTerms(factors), Eigen::Vector3d(0, 1, 1), 1.0),
            known("held", factors, linearTerms(factors), Eigen::Vector3d(0, 1, 2), 1.0)};
        const std::vector<Goal> goals{{0, maximise, -2, 2, 0}, {1, target, 0.49, 0.5, 0.51}};
        const Optimum best = optimise(responses, goals, *searchSpace(factors)).front();
        QVERIFY(std::abs(best.point[0] - 1.0) < 1e-8);
        QVERIFY(std::abs(best.point[1] + 0.25) < 1e-8);
    }

    void looksAtEveryLevel()
    {
        const Factors factors{{.name = "A"},
                              {.name = "medium", .kind = Factor::Kind::Categorical, .levels = {"x", "y", "z"}}};
        FittedResponse response = known("y", factors, linearTerms(factors), Eigen::Vector4d(0, 0.1, 0.2, 0.5), 1.0);
        const Optimum best = optimise({response}, {{0, maximise, -5, 5, 0}}, *searchSpace(factors)).front();
        QCOMPARE(best.point, (std::vector<double>{1.0, 2.0}));
    }

    void staysWithinLinearConstraints()
    {
        const Factors factors{{.name = "A"}, {.name = "B"}};
        const FittedResponse response = known("y", factors, linearTerms(factors), Eigen::Vector3d(0, 1, 1.5), 1.0);
        SearchSpace space = *searchSpace(factors);
        space.normals = Eigen::MatrixXd{{1, 1}, {0.2, 1}};
        space.limits = Eigen::Vector2d(0.5, 0.1);
        const Optimum best = optimise({response}, {{0, maximise, -5, 5, 0}}, space).front();
        QVERIFY(std::abs(best.point[0] - 0.5) < 1e-8 && std::abs(best.point[1]) < 1e-8);
        space.limits = Eigen::Vector2d(-5, -5);
        QVERIFY(optimise({response}, {{0, maximise, -5, 5, 0}}, space).empty());
    }

    // J. A. Cornell's yarn of three fibres: elongation 11.7 x1 + 9.4 x2 + 16.4 x3 + 19 x1 x2 + 11.4 x1 x3 - 9.6 x2 x3 is highest on
    // the edge x2 = 0, where its derivative vanishes; within bounds and constraints against a fine grid.
    void sharesOfAMixtureStayAWhole()
    {
        Factors factors;
        for (const char* name : {"x1", "x2", "x3"})
            factors.push_back({.name = name, .kind = Factor::Kind::Mixture, .low = 0.0, .high = 1.0});
        FittedResponse yarn = known("y", factors, {}, Eigen::VectorXd{{11.7, 9.4, 16.4, 19.0, 11.4, -9.6}}, 1.0);
        yarn.expand = [](std::span<const double> x, std::span<double> row) {
            const double values[] = {x[0], x[1], x[2], x[0] * x[1], x[0] * x[2], x[1] * x[2]};
            std::copy(std::begin(values), std::end(values), row.begin());
        };
        const std::vector<Goal> goals{{0, maximise, 5, 20, 0}};
        const std::vector<std::optional<double>> free(3);
        const base::Result<SearchSpace> space = searchSpace(factors, {}, free);
        QVERIFY(space);
        const Optimum best = optimise({yarn}, goals, *space).front();
        const double x1 = 6.7 / 22.8;
        QVERIFY(std::abs(best.point[0] - x1) < 1e-6 && std::abs(best.point[1]) < 1e-9 &&
                std::abs(best.point[2] - 1.0 + x1) < 1e-6);
        QVERIFY(std::abs(best.predictions[0].mean - (11.7 * x1 + 16.4 * (1 - x1) + 11.4 * x1 * (1 - x1))) < 1e-9);
        // The last free share gives way; a held one stays.
        const Optimum held =
            optimise({yarn}, goals, *searchSpace(factors, {}, {std::nullopt, std::nullopt, 0.2})).front();
        QVERIFY(held.point[2] == 0.2 && std::abs(held.point[0] + held.point[1] - 0.8) < 1e-12);
        factors[2].high = 0.5;
        const base::Result<Constraint> limit = readConstraint("2*x1 + x3 <= 1.1", factors);
        const Optimum bound = optimise({yarn}, goals, *searchSpace(factors, {*limit}, free)).front();
        double max = 0.0;
        for (int i = 0; i <= 1000; ++i)
            for (int j = 0; i + j <= 1000; ++j) {
                const double x[] = {1e-3 * i, 1e-3 * (1000 - i - j), 1e-3 * j};
                if (x[2] <= 0.5 && 2.0 * x[0] + x[2] <= 1.1 + 1e-12) max = std::max(max, meanAt(yarn, x));
            }
        QVERIFY(std::abs(bound.predictions[0].mean - max) < 1e-5);
        QVERIFY(bound.point[2] <= 0.5 + 1e-12 && 2.0 * bound.point[0] + bound.point[2] <= 1.1 + 1e-9);
        QVERIFY(std::abs(bound.point[0] + bound.point[1] + bound.point[2] - 1.0) < 1e-12);
        QVERIFY(!searchSpace(factors, {}, {0.3, 0.3, 0.4}));
    }

    // A plane rises along its gradient: the highest point of a ball lies there on its rim, in natural units an ellipse.
    void staysWithinABall()
    {
        const Factors factors{{.name = "A", .low = 0, .high = 10}, {.name = "B", .low = 30, .high = 40}};
        const FittedResponse response = known("y", factors, linearTerms(factors), Eigen::Vector3d(0, 1, 1.5), 1.0);
        const base::Result<Constraint> ball = readConstraint("(A - 5)^2 + (B - 35)^2 <= 6.25", factors);
        QVERIFY(ball);
        const base::Result<SearchSpace> space = searchSpace(factors, {*ball}, {std::nullopt, std::nullopt});
        QVERIFY(space);
        const Optimum best = optimise({response}, {{0, maximise, -5, 5, 0}}, *space).front();
        const Eigen::Vector2d top = 0.5 * Eigen::Vector2d(1, 1.5).normalized();
        QVERIFY2(std::hypot(best.point[0] - top[0], best.point[1] - top[1]) < 1e-5,
                 qPrintable(QString("%1 %2").arg(best.point[0]).arg(best.point[1])));
    }

    void comesNearestWhereNoSettingIsGoodEnough()
    {
        const Factors factors{{.name = "A"}};
        const std::vector<FittedResponse> responses{
            known("y", factors, linearTerms(factors), Eigen::Vector2d(0, 1), 1.0),
            known("z", factors, linearTerms(factors), Eigen::Vector2d(0, 1), 1.0)};
        const Optimum nearest =
            optimise(responses, {{0, maximise, 2, 3, 0}, {1, maximise, -1, 1, 0}}, *searchSpace(factors)).front();
        QCOMPARE(nearest.desirability, 0.0);
        QCOMPARE(nearest.point.front(), 1.0);
    }

    void prefersWhatIsKnownBestWhereAllIsEquallyGood()
    {
        const ChemicalProcess process;
        const FittedResponse yield = process.yieldModel();
        const Optimum best = optimise({yield}, {{0, maximise, 70, 79, 0}}, *searchSpace(process.factors)).front();
        QCOMPARE(best.desirability, 1.0);
        // The leverage of this design is lowest between the centre and its axial points, 0.18 against 0.2 at the centre.
        QVERIFY(best.predictions.front().leverage < 0.2);
    }

    // Intervals by numpy and scipy for the fit of Montgomery's yield.
    void givesIntervals()
    {
        const ChemicalProcess process;
        const Prediction centre = predict(process.yieldModel(), std::vector<double>{0.0, 0.0});
        QVERIFY(std::abs(centre.mean - 79.9399546064002) < 1e-9);
        QVERIFY(std::abs(centre.leverage - 0.199999992701476) < 1e-9);
        QVERIFY(std::abs(centre.meanLow - 79.65835476865229) < 1e-9);
        QVERIFY(std::abs(centre.runHigh - 80.62973053102121) < 1e-9);
    }

    void givesTheSameOptimumOnAnyNumberOfThreads()
    {
        const Tire tire;
        const std::vector<FittedResponse> responses = tire.responses(paper);
        const SearchSpace space = *searchSpace(tire.factors);
        const std::vector<Optimum> one = optimise(responses, tire.goals, space, {.search = {.threads = 1}});
        const std::vector<Optimum> three = optimise(responses, tire.goals, space, {.search = {.threads = 3}});
        QCOMPARE(one.size(), three.size());
        for (std::size_t i = 0; i < one.size(); ++i) QCOMPARE(one[i].point, three[i].point);
    }

    // D = (1 + A) / 2 at A = 0.6: 0.8; it keeps 0.9 of that down to A = 0.44. y = 2 A scatters by 2 x 0.1.
    void reportsHowMuchASetPointBears()
    {
        const Factors factors{{.name = "A"}, {.name = "B"}};
        const FittedResponse response = known("y", factors, linearTerms(factors), Eigen::Vector3d(0, 2, 0), 1.0);
        const Robustness found =
            robustness({response}, {{0, maximise, -2, 2, 0}}, *searchSpace(factors), {0.6, 0.0}, {0.1, 0.1});
        QVERIFY(std::abs(found.ranges[0][0] - 0.44) < 1e-9);
        QCOMPARE(found.ranges[0][1], 1.0);
        QCOMPARE(found.ranges[1][0], -1.0);
        QVERIFY(std::abs(found.transmitted.front() - 0.2) < 0.01);
        QVERIFY(std::abs(*found.meanDesirability - 0.8) < 0.01);
        QVERIFY(std::abs(*found.lowDesirability - (0.8 - 1.645 * 0.05)) < 0.01);
    }

    void findsEveryFaultOfGoals()
    {
        const Factors factors{{.name = "A"}};
        const std::vector<FittedResponse> responses{
            known("y", factors, linearTerms(factors), Eigen::Vector2d(0, 1), 1.0)};
        QCOMPARE(checkGoals({}, responses).size(), 1u);
        QVERIFY(checkGoals({{0, target, 1, 2, 3}}, responses).empty());
        QCOMPARE(checkGoals({{0, target, 1, 3, 2}, {0, maximise, 1, 1, 0, -1.0, 1.0, 0.0}}, responses).size(), 5u);
        QVERIFY(!searchSpace({{.name = "share", .kind = Factor::Kind::Mixture}}));
    }
};

TITER_TEST(tst_desirability)

} // namespace tst_desirability

#include "tst_desirability.moc"
