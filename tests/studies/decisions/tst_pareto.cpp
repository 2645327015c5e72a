// Pareto fronts: sorting, and fronts that are known.
#include "core/base/math/random.h"
#include "core/studies/decisions/optimum.h"
#include "core/studies/decisions/pareto.h"
#include "tests/studies/fitted.h"
#include "tests/support/test_program.h"

#include <cmath>

namespace tst_pareto {

using namespace titer;
using namespace titer::studies;

namespace {

SearchSpace box(Eigen::Index n, double low, double high)
{
    return {Eigen::VectorXd::Constant(n, low), Eigen::VectorXd::Constant(n, high)};
}

} // namespace

class tst_pareto : public QObject {
    Q_OBJECT

private slots:
    void sortsIntoFronts()
    {
        const Eigen::MatrixXd objectives{{1, 4}, {2, 2}, {4, 1}, {2, 4}, {3, 3}, {4, 4}, {2, 2}};
        QCOMPARE(paretoRanks(objectives), (std::vector<int>{0, 0, 0, 1, 1, 2, 0}));
    }

    void sortsAsTheDefinitionSays()
    {
        base::Random random(3, "ranks");
        Eigen::MatrixXd objectives(200, 3);
        for (double& value : objectives.reshaped()) value = double(random.index(12));
        const std::vector<int> ranks = paretoRanks(objectives);
        const auto better = [&](int a, int b) {
            return (objectives.row(a).array() <= objectives.row(b).array()).all() &&
                   (objectives.row(a).array() < objectives.row(b).array()).any();
        };
        for (int i = 0; i < 200; ++i) {
            int expected = 0;
            for (int j = 0; j < 200; ++j)
                if (better(j, i)) expected = std::max(expected, ranks[std::size_t(j)] + 1);
            QCOMPARE(ranks[std::size_t(i)], expected);
        }
    }

    // Schaffer 1985: x^2 against (x - 2)^2; on the front the roots add up to 2.
    void findsSchaffersFront()
    {
        const auto objectives = [](const Eigen::VectorXd& x) -> Eigen::VectorXd {
            return Eigen::Vector2d(x[0] * x[0], (x[0] - 2.0) * (x[0] - 2.0));
        };
        const std::vector<ParetoPoint> front = paretoFront(objectives, box(1, -5.0, 5.0), {.points = 20});
        QCOMPARE(front.size(), 20u);
        for (const ParetoPoint& point : front) {
            QVERIFY(std::abs(std::sqrt(point.objectives[0]) + std::sqrt(point.objectives[1]) - 2.0) < 1e-6);
            QVERIFY(point.point[0] >= -1e-6 && point.point[0] <= 2.0 + 1e-6);
        }
        QVERIFY(front.front().objectives[0] < 1e-9 && front.back().objectives[1] < 1e-9);
        for (std::size_t i = 1; i < front.size(); ++i)
            QVERIFY(front[i].objectives[0] - front[i - 1].objectives[0] < 1.0);
    }

    // Fonseca and Fleming 1995: a front that is not convex, x = y = z.
    void findsAFrontThatIsNotConvex()
    {
        const double shift = 1.0 / std::sqrt(3.0);
        const auto objectives = [&](const Eigen::VectorXd& x) -> Eigen::VectorXd {
            return Eigen::Vector2d(1.0 - std::exp(-(x.array() - shift).square().sum()),
                                   1.0 - std::exp(-(x.array() + shift).square().sum()));
        };
        const std::vector<ParetoPoint> front = paretoFront(objectives, box(3, -4.0, 4.0));
        QVERIFY(front.size() >= 30);
        for (const ParetoPoint& point : front) {
            // On the front: sqrt(-ln(1 - f1)) + sqrt(-ln(1 - f2)) = 2.
            const double sum =
                std::sqrt(-std::log(1.0 - point.objectives[0])) + std::sqrt(-std::log(1.0 - point.objectives[1]));
            QVERIFY2(sum < 2.0 + 1e-3, qPrintable(QString::number(sum - 2.0)));
        }
    }

    void weighsGoalsOfResponses()
    {
        const ChemicalProcess process;
        const std::vector<FittedResponse> responses{process.yieldModel(), process.viscosityModel()};
        const std::vector<Goal> goals{{0, Goal::Kind::Maximise, 70, 80, 0}, {1, Goal::Kind::Target, 55, 62, 69}};
        const SearchSpace space = *searchSpace(process.factors);
        const std::vector<ParetoPoint> front = paretoFront(responses, goals, space);
        QVERIFY(front.size() > 10);
        for (std::size_t i = 1; i < front.size(); ++i) {
            QVERIFY(front[i].objectives[0] > front[i - 1].objectives[0]);
            QVERIFY(front[i].objectives[1] < front[i - 1].objectives[1]);
        }
        // No setting of a fine grid is better than the front by more than a hair in both.
        for (int a = -40; a <= 40; ++a)
            for (int b = -40; b <= 40; ++b) {
                const double point[] = {a / 40.0, b / 40.0};
                const double yield = -meanAt(responses[0], point);
                const double off = std::abs(meanAt(responses[1], point) - 62.0);
                for (const ParetoPoint& one : front)
                    QVERIFY(!(yield < one.objectives[0] - 0.01 && off < one.objectives[1] - 0.01));
            }
    }

    void givesTheSameFrontOnAnyNumberOfThreads()
    {
        const ChemicalProcess process;
        const std::vector<FittedResponse> responses{process.yieldModel(), process.viscosityModel()};
        const std::vector<Goal> goals{{0, Goal::Kind::Maximise, 70, 80, 0}, {1, Goal::Kind::Minimise, 0, 58, 72}};
        const SearchSpace space = *searchSpace(process.factors);
        ParetoSettings settings{.points = 12};
        settings.search.threads = 1;
        const std::vector<ParetoPoint> one = paretoFront(responses, goals, space, settings);
        settings.search.threads = 3;
        const std::vector<ParetoPoint> three = paretoFront(responses, goals, space, settings);
        QCOMPARE(one.size(), three.size());
        for (std::size_t i = 0; i < one.size(); ++i) QCOMPARE(one[i].point, three[i].point);
    }
};

TITER_TEST(tst_pareto)

} // namespace tst_pareto

#include "tst_pareto.moc"
