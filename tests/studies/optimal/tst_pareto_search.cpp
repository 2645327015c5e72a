// Fronts of several goals from few evaluations: problems whose fronts are published, limits, whole numbers, runs that fail, and a gradient of
// three proteins whose front is looked up on a grid.
#include "core/base/math/random.h"
#include "core/studies/optimal/pareto_search.h"
#include "tests/support/test_program.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace tst_pareto_search {

using namespace titer;
using namespace titer::studies;
using Eigen::Vector2d;
using Eigen::VectorXd;

namespace {

using Goals = std::vector<std::array<double, 2>>;

VectorXd row(std::initializer_list<double> values)
{
    return Eigen::Map<const VectorXd>(values.begin(), Eigen::Index(values.size()));
}

// The area that is at least as good as some, up to a corner that is worse than all.
double areaOf(Goals goals, const Vector2d& corner)
{
    std::ranges::sort(goals);
    double area = 0.0, height = corner[1];
    for (const auto& [first, second] : goals) {
        if (first >= corner[0] || second >= height) continue;
        area += (corner[0] - first) * (height - second);
        height = second;
    }
    return area;
}

Goals frontOf(const ParetoArchive& archive)
{
    Goals goals;
    for (const std::size_t i : archive.front)
        goals.push_back({archive.tried[i].value.goals[0], archive.tried[i].value.goals[1]});
    return goals;
}

// A line of the plane of decisions, or of goals, in so many points.
template <class At> void addLine(Goals& goals, double from, double to, At at)
{
    constexpr int points = 2000;
    for (int i = 0; i <= points; ++i) {
        const Vector2d one = at(from + (to - from) * i / points);
        goals.push_back({one[0], one[1]});
    }
}

// E. Zitzler, K. Deb and L. Thiele, Evolutionary Computation 8, 173-195 (2000), in four variables: convex and not.
ParetoValue zdt1(const VectorXd& x)
{
    const double g = 1.0 + 3.0 * x.tail(3).sum();
    return {row({x[0], g * (1.0 - std::sqrt(x[0] / g))}), {}};
}

ParetoValue zdt2(const VectorXd& x)
{
    const double g = 1.0 + 3.0 * x.tail(3).sum();
    return {row({x[0], g * (1.0 - x[0] * x[0] / (g * g))}), {}};
}

// T. T. Binh and U. Korn 1997; N. Srinivas and K. Deb, Evolutionary Computation 2, 221-248 (1994).
Vector2d binhGoals(double a, double b)
{
    return {4.0 * a * a + 4.0 * b * b, (a - 5.0) * (a - 5.0) + (b - 5.0) * (b - 5.0)};
}

Vector2d srinivasGoals(double a, double b)
{
    return {2.0 + (a - 2.0) * (a - 2.0) + (b - 1.0) * (b - 1.0), 9.0 * a - (b - 1.0) * (b - 1.0)};
}

ParetoValue binh(const VectorXd& x)
{
    const double a = x[0], b = x[1];
    return {binhGoals(a, b),
            row({(a - 5.0) * (a - 5.0) + b * b - 25.0, 7.7 - (a - 8.0) * (a - 8.0) - (b + 3.0) * (b + 3.0)})};
}

ParetoValue srinivas(const VectorXd& x)
{
    return {srinivasGoals(x[0], x[1]), row({x[0] * x[0] + x[1] * x[1] - 225.0, x[0] - 3.0 * x[1] + 10.0})};
}

// Three proteins on a gradient of salt after a load, their peaks as bells: a steeper gradient brings them sooner, sharper and nearer to
// another, a load spreads them out; the pool is cut by whole fractions. Numbers: load [CV], slope [CV to the end], first and last fraction of a
// fifth of a CV. Goals: yield and productivity, to be high; limit: a purity of 95 %.
ParetoValue pooled(const VectorXd& x)
{
    const double load = x[0], length = x[1];
    if (x[3] < x[2]) return {};
    const double from = 0.2 * (x[2] - 1.0), to = 0.2 * x[3];
    std::array<double, 3> in{};
    for (int protein = 0; protein < 3; ++protein) {
        const double centre = 2.0 + load + length * (0.34 + 0.11 * protein);
        const double width = 0.2 + 0.02 * length + 0.1 * load;
        const auto below = [&](double at) { return 0.5 * std::erfc((centre - at) / (width * std::numbers::sqrt2)); };
        in[std::size_t(protein)] = below(to) - below(from);
    }
    const double yield = in[1], purity = in[1] / std::max(1e-12, in[0] + in[1] + in[2]);
    return {row({-yield, -load * yield / (4.0 + load + length)}), row({0.95 - purity})};
}

const VectorXd pooledLow = row({0.5, 10.0, 35.0, 45.0}), pooledHigh = row({6.0, 34.0, 95.0, 105.0});

struct Case {
    VectorXd low, high;
    ParetoValue (*evaluate)(const VectorXd&);
    Vector2d corner;
    Goals front;
    double share; // of the area of the front that is reached at least
};

Case caseOf(const QString& name)
{
    Case c{VectorXd::Zero(4), VectorXd::Ones(4), nullptr, {1.1, 1.1}, {}, 0.985};
    if (name == "ZDT1") {
        c.evaluate = zdt1;
        addLine(c.front, 0.0, 1.0, [](double f) { return Vector2d(f, 1.0 - std::sqrt(f)); });
    } else if (name == "ZDT2") {
        c.evaluate = zdt2;
        addLine(c.front, 0.0, 1.0, [](double f) { return Vector2d(f, 1.0 - f * f); });
        c.share = 0.98;
    } else if (name == "Binh") {
        c = {row({0, 0}), row({5, 3}), binh, {140.0, 50.0}, {}, 0.99};
        addLine(c.front, 0.0, 3.0, [](double a) { return binhGoals(a, a); });
        addLine(c.front, 3.0, 5.0, [](double a) { return binhGoals(a, 3.0); });
    } else {
        // Along the line, at a = -2.5, and along the circle as far as the second goal falls.
        c = {row({-20, -20}), row({20, 20}), srinivas, {250.0, 50.0}, {}, 0.985};
        addLine(c.front, 1.1, -2.5, [](double a) { return srinivasGoals(a, (a + 10.0) / 3.0); });
        addLine(c.front, 2.5, std::sqrt(218.75), [](double b) { return srinivasGoals(-2.5, b); });
        addLine(c.front, -2.5, -6.0, [](double a) { return srinivasGoals(a, std::sqrt(225.0 - a * a)); });
    }
    return c;
}

} // namespace

class ParetoSearchTest : public QObject {
    Q_OBJECT

private slots:
    void reachesPublishedFronts_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"ZDT1", "ZDT2", "Binh", "Srinivas"}) QTest::newRow(name) << QString(name);
    }

    void reachesPublishedFronts()
    {
        QFETCH(QString, name);
        const Case c = caseOf(name);
        constexpr int evaluations = 120;
        const ParetoArchive archive =
            searchPareto({.low = c.low, .high = c.high, .evaluate = c.evaluate}, {.evaluations = evaluations});
        QCOMPARE(archive.tried.size(), std::size_t(evaluations));
        const double exact = areaOf(c.front, c.corner), found = areaOf(frontOf(archive), c.corner);
        QVERIFY2(found >= c.share * exact, qPrintable(QString::number(found / exact)));
        QVERIFY(found <= exact * (1.0 + 1e-3)); // nothing is better than the best
        for (const ParetoTrial& trial : archive.tried)
            QVERIFY((trial.x.array() >= c.low.array()).all() && (trial.x.array() <= c.high.array()).all());
        for (const std::size_t i : archive.front) {
            QVERIFY(archive.tried[i].isAllowed());
            for (const ParetoTrial& other : archive.tried)
                QVERIFY(!other.isAllowed() ||
                        !((other.value.goals.array() <= archive.tried[i].value.goals.array()).all() &&
                          (other.value.goals.array() < archive.tried[i].value.goals.array()).any()));
        }
        // By chance at the same count.
        base::Random random(1, "by chance");
        Goals drawn;
        for (int i = 0; i < evaluations; ++i) {
            VectorXd x(c.low.size());
            for (Eigen::Index k = 0; k < x.size(); ++k) x[k] = random.uniform(c.low[k], c.high[k]);
            const ParetoTrial trial{x, c.evaluate(x)};
            if (trial.isAllowed()) drawn.push_back({trial.value.goals[0], trial.value.goals[1]});
        }
        QVERIFY(found > areaOf(drawn, c.corner));
        QVERIFY(exact - found < 0.3 * (exact - areaOf(drawn, c.corner)));
    }

    // 2,058 points of a grid against 300: each that is best there is met, with whole numbers, a limit and choices that give nothing.
    void passesAGridOfAGradient()
    {
        const ParetoArchive archive = searchPareto(
            {.low = pooledLow, .high = pooledHigh, .whole = {false, false, true, true}, .evaluate = pooled}, {});
        QCOMPARE(archive.tried.size(), std::size_t(300));
        for (const ParetoTrial& trial : archive.tried)
            QVERIFY(trial.x[2] == std::round(trial.x[2]) && trial.x[3] == std::round(trial.x[3]));
        const std::array counts{7, 6, 7, 7};
        int allowed = 0;
        std::array<int, 4> at{};
        for (int i = 0; i < 7 * 6 * 7 * 7; ++i) {
            VectorXd x(4);
            for (int k = 0, left = i; k < 4; left /= counts[std::size_t(k)], ++k) {
                at[std::size_t(k)] = left % counts[std::size_t(k)];
                x[k] =
                    pooledLow[k] + (pooledHigh[k] - pooledLow[k]) * at[std::size_t(k)] / (counts[std::size_t(k)] - 1);
                if (k > 1) x[k] = std::round(x[k]);
            }
            const ParetoTrial trial{x, pooled(x)};
            if (!trial.isAllowed()) continue;
            ++allowed;
            QVERIFY(std::ranges::any_of(archive.front, [&](std::size_t f) {
                return (archive.tried[f].value.goals.array() <= trial.value.goals.array()).all();
            }));
        }
        QVERIFY2(allowed > 10, qPrintable(QString::number(allowed)));
    }

    void isTheSameOnAnyNumberOfThreads()
    {
        const auto tried = [](unsigned threads, std::uint64_t seed) {
            std::vector<VectorXd> points;
            const ParetoArchive archive = searchPareto({.low = row({0, 0}), .high = row({5, 3}), .evaluate = binh},
                                                       {.evaluations = 45, .seed = seed, .threads = threads});
            for (const ParetoTrial& trial : archive.tried) points.push_back(trial.x);
            return points;
        };
        QVERIFY(tried(1, 1) == tried(3, 1));
        QVERIFY(tried(1, 1) != tried(1, 2));
    }

    // Branin's function, whose minimum is 0.397887.
    void findsTheBestForOneGoal()
    {
        const auto branin = [](const VectorXd& x) -> ParetoValue {
            constexpr double pi = std::numbers::pi;
            const double part = x[1] - 5.1 * x[0] * x[0] / (4.0 * pi * pi) + 5.0 * x[0] / pi - 6.0;
            return {row({part * part + 10.0 * (1.0 - 0.125 / pi) * std::cos(x[0]) + 10.0}), {}};
        };
        const ParetoArchive archive =
            searchPareto({.low = row({-5, 0}), .high = row({10, 15}), .evaluate = branin}, {.evaluations = 90});
        QCOMPARE(archive.front.size(), std::size_t(1));
        QVERIFY(archive.tried[archive.front[0]].value.goals[0] < 0.40);
    }

    void beginsWithWhatIsKnownAndLeavesFixedNumbersAlone()
    {
        const ParetoArchive archive =
            searchPareto({.low = row({0, 2, 0}),
                          .high = row({5, 2, 3}),
                          .known = {row({1, 2, 1})},
                          .evaluate = [](const VectorXd& x) { return binh(row({x[0], x[2]})); }},
                         {.evaluations = 40});
        QVERIFY(archive.tried.front().x == row({1, 2, 1}));
        for (const ParetoTrial& trial : archive.tried) QCOMPARE(trial.x[1], 2.0);
        QVERIFY(archive.front.size() > 10);
        const ParetoArchive alone = searchPareto(
            {.low = row({1, 1}), .high = row({1, 1}), .evaluate = [](const VectorXd& x) { return binh(x); }});
        QCOMPARE(alone.tried.size(), std::size_t(1));
    }

    // Twelve choices are all tried, none twice, and then it ends.
    void endsWhereWholeNumbersLeaveNothing()
    {
        const ParetoArchive archive =
            searchPareto({.low = row({0.4, -1}), .high = row({4.2, 1}), .whole = {true, true}, .evaluate = binh});
        QCOMPARE(archive.tried.size(), std::size_t(12));
        std::vector<std::pair<double, double>> all;
        for (const ParetoTrial& trial : archive.tried) all.emplace_back(trial.x[0], trial.x[1]);
        std::ranges::sort(all);
        QVERIFY(std::ranges::adjacent_find(all) == all.end());
        QVERIFY(all.front() == std::pair(1.0, -1.0) && all.back() == std::pair(4.0, 1.0));
        QVERIFY(archive.isComplete);
        // Of many the last ones are found as well, and one run less leaves one.
        for (const int evaluations : {399, 400, 1000}) {
            const ParetoArchive many =
                searchPareto({.low = row({0, 1}), .high = row({19, 20}), .whole = {true, true}, .evaluate = binh},
                             {.evaluations = evaluations});
            QCOMPARE(many.tried.size(), std::size_t(std::min(evaluations, 400)));
            QCOMPARE(many.isComplete, evaluations >= 400);
        }
    }

    // Half of the space gives no number, and the front runs along its edge.
    void keepsAwayFromWhatFails()
    {
        const auto half = [](const VectorXd& x) -> ParetoValue {
            if (x[0] + x[1] < 1.0) return {row({NAN, NAN}), {}};
            return {row({x[0] * x[0] + x[2], x[1] * x[1] + x[2]}), {}};
        };
        const ParetoArchive archive =
            searchPareto({.low = VectorXd::Zero(3), .high = VectorXd::Ones(3), .evaluate = half}, {.evaluations = 90});
        Goals exact;
        addLine(exact, 0.0, 1.0, [](double a) { return Vector2d(a * a, (1.0 - a) * (1.0 - a)); });
        const Vector2d corner(1.1, 1.1);
        const double share = areaOf(frontOf(archive), corner) / areaOf(exact, corner);
        QVERIFY2(share > 0.95 && share < 1.001, qPrintable(QString::number(share)));
        for (const std::size_t i : archive.front) QVERIFY(archive.tried[i].isSound());
        const auto never = [](const VectorXd&) { return ParetoValue{row({NAN}), {}}; };
        const ParetoArchive none =
            searchPareto({.low = row({0}), .high = row({1}), .evaluate = never}, {.evaluations = 20});
        QVERIFY(none.front.empty());
        QCOMPARE(none.tried.size(), std::size_t(20));
    }

    void endsAfterAStop()
    {
        std::stop_source stop;
        std::vector<std::size_t> seen;
        const ParetoArchive archive = searchPareto({.low = row({0, 0}), .high = row({5, 3}), .evaluate = binh}, {},
                                                   stop.get_token(), [&](const ParetoArchive& so) {
                                                       seen.push_back(so.tried.size());
                                                       if (seen.size() == 3) stop.request_stop();
                                                   });
        QCOMPARE(seen, (std::vector<std::size_t>{8, 16, 24}));
        QCOMPARE(archive.tried.size(), std::size_t(24));
        QVERIFY(!archive.front.empty());
    }
};

TITER_TEST(ParetoSearchTest)

} // namespace tst_pareto_search

#include "tst_pareto_search.moc"
