// Goal seek: every answer in the range, those that are only touched, leaps that are none, and ranges without any.
#include "core/studies/decisions/goal_seek.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <numbers>

namespace tst_goal_seek {

using namespace titer::studies;

namespace {

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();

GoalAnswers sought(const std::function<double(double)>& figure, double low, double high, double target,
                   double noise = 1e-12)
{
    const GoalFigure each = [&](const std::vector<double>& at) {
        std::vector<double> values;
        for (const double x : at) values.push_back(figure(x));
        return values;
    };
    return seekGoal(each, {.low = low, .high = high, .target = target, .steps = 32, .noise = noise});
}

bool holds(const std::vector<double>& answers, const std::vector<double>& expected, double tolerance)
{
    if (answers.size() != expected.size()) return false;
    for (std::size_t i = 0; i < expected.size(); ++i)
        if (std::abs(answers[i] - expected[i]) > tolerance) return false;
    return true;
}

} // namespace

class TestGoalSeek : public QObject {
    Q_OBJECT

private slots:
    void findsTheOneAnswer()
    {
        const GoalAnswers goal = sought([](double x) { return 3.0 * x + 1.0; }, 0.0, 9.7, 7.0);
        QVERIFY(holds(goal.answers, {2.0}, 1e-11));
        QVERIFY(goal.leaps.empty() && goal.stretches.empty() && goal.without.empty());
        QVERIFY(goal.evaluations <= 36); // a line needs one secant
    }

    void findsThemAll()
    {
        const double first = std::asin(0.3), half = std::numbers::pi;
        const GoalAnswers goal = sought([](double x) { return std::sin(x); }, 0.5, 20.0, 0.3);
        QVERIFY(holds(
            goal.answers,
            {half - first, 2 * half + first, 3 * half - first, 4 * half + first, 5 * half - first, 6 * half + first},
            1e-9));
        QVERIFY(holds(sought([](double x) { return (x - 1) * (x - 2) * (x - 3); }, 0.0, 4.1, 0.0).answers,
                      {1.0, 2.0, 3.0}, 1e-9));
        // A range of decades is looked through by ratios.
        QVERIFY(holds(sought([](double x) { return 100.0 / x; }, 0.01, 1000.0, 50.0).answers, {2.0}, 1e-8));
    }

    void seesWhatTurnsRoundBetweenTwoLooks()
    {
        const auto parabola = [](double x) { return (x - 1.2345) * (x - 1.2345) + 2.0; };
        const double apart = std::sqrt(0.001);
        QVERIFY(holds(sought(parabola, 0.0, 10.0, 2.001).answers, {1.2345 - apart, 1.2345 + apart}, 1e-9));
        QVERIFY(holds(sought(parabola, 0.0, 10.0, 2.0).answers, {1.2345}, 2e-6)); // touched, where it is flat
        QVERIFY(sought(parabola, 0.0, 10.0, 1.999).answers.empty());
    }

    void aLeapIsNoAnswer()
    {
        const GoalAnswers goal = sought([](double x) { return x < 3.3 ? 1.0 : 5.0; }, 0.0, 10.0, 2.0);
        QVERIFY(goal.answers.empty() && goal.leaps.size() == 1);
        QVERIFY(std::abs(goal.leaps[0].at - 3.3) < 1e-8);
        QVERIFY(goal.leaps[0].before == 1.0 && goal.leaps[0].after == 5.0);
        const GoalAnswers pole = sought([](double x) { return 1.0 / (x - 3.3); }, 0.0, 10.0, 1.0);
        QVERIFY(holds(pole.answers, {4.3}, 1e-9));
        QCOMPARE(pole.leaps.size(), std::size_t(1));
        // Steep is not a leap.
        QVERIFY(holds(sought([](double x) { return std::tanh(1000.0 * (x - 2.345678)); }, 0.0, 4.0, 0.5).answers,
                      {2.345678 + std::atanh(0.5) / 1000.0}, 1e-9));
    }

    void aStretchMeetsItThroughout()
    {
        const GoalAnswers goal = sought([](double x) { return x < 5.0 ? 2.0 : x - 3.0; }, 0.0, 10.0, 2.0);
        QVERIFY(holds(goal.answers, {0.0, 5.0}, 1e-9));
        QVERIFY(goal.stretches.size() == 1 && goal.stretches[0].to == 5.0);
    }

    void saysWhatIsNearestWhereThereIsNone()
    {
        const GoalAnswers goal = sought([](double x) { return x * x + 2.0; }, 0.0, 10.0, 1.0);
        QVERIFY(goal.answers.empty() && goal.nearest);
        QVERIFY(goal.nearest->at == 0.0 && goal.nearest->value == 2.0);
        QCOMPARE(goal.evaluations, std::size_t(33));
    }

    void goesAroundWhatHasNoValue()
    {
        const GoalAnswers goal = sought([](double x) { return x < 5.0 ? nothing : x; }, 0.0, 10.0, 7.1);
        QVERIFY(holds(goal.answers, {7.1}, 1e-9));
        QCOMPARE(goal.without.size(), std::size_t(16));
        const GoalAnswers none = sought([](double) { return nothing; }, 0.0, 1.0, 1.0);
        QVERIFY(none.answers.empty() && !none.nearest);
    }

    // A run repeats a figure to its tolerance.
    void bearsNoise()
    {
        const GoalAnswers goal =
            sought([](double x) { return x * (1.0 + 1e-6 * std::sin(1e7 * x)); }, 1.0, 9.0, 4.4, 1e-5);
        QVERIFY(holds(goal.answers, {4.4}, 1e-4) && goal.leaps.empty());
    }
};

TITER_TEST(TestGoalSeek)

} // namespace tst_goal_seek

#include "tst_goal_seek.moc"
