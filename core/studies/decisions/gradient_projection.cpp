#include "core/studies/decisions/gradient_projection.h"

#include "core/studies/numerics/dense.h"

#include <algorithm>
#include <cmath>

namespace titer::studies {

namespace {

constexpr double near = 1e-3; // of the width of a goal, or of a factor: may be meant to sit there
constexpr int maxHeld = 6;

// A surface that a step may be held to.
struct LocalSurface {
    Eigen::VectorXd gradient;
    int goal = -1;                // -1 for a constraint
    Eigen::Index constraint = -1; // -1 for a goal
};

class GradientProjection {
public:
    GradientProjection(const std::vector<FittedResponse>& responses, const std::vector<Goal>& goals,
                       const SearchSpace& space)
        : m_responses(responses)
        , m_goals(goals)
        , m_space(space)
    {
        for (Eigen::Index i = 0; i < space.low.size(); ++i)
            if (!(!space.whole.empty() && space.whole[std::size_t(i)]) && space.high[i] > space.low[i])
                m_free.push_back(i);
    }

    Eigen::VectorXd run(Eigen::VectorXd x) const
    {
        constexpr int rounds = 200;
        for (int round = 0; round < rounds; ++round) {
            const Eigen::VectorXd better = improved(x);
            if (better.size() == 0) break;
            x = better;
        }
        return x;
    }

private:
    double mean(std::size_t goal, const Eigen::VectorXd& x) const
    {
        return meanAt(m_responses[m_goals[goal].response], {x.data(), std::size_t(x.size())});
    }

    double overall(const Eigen::VectorXd& x) const
    {
        std::vector<double> means;
        for (std::size_t i = 0; i < m_goals.size(); ++i) means.push_back(mean(i, x));
        return overallDesirability(m_goals, means);
    }

    Eigen::VectorXd gradient(std::size_t goal, const Eigen::VectorXd& x) const
    {
        constexpr double h = 1e-5;
        Eigen::VectorXd slope = Eigen::VectorXd::Zero(x.size());
        for (const Eigen::Index i : m_free) {
            Eigen::VectorXd up = x, down = x;
            up[i] += h;
            down[i] -= h;
            slope[i] = (mean(goal, up) - mean(goal, down)) / (2.0 * h);
        }
        return slope;
    }

    double width(const Goal& goal) const
    {
        return goal.kind == Goal::Kind::Minimise ? goal.high - goal.target : goal.target - goal.low;
    }

    std::vector<LocalSurface> surfacesNear(const Eigen::VectorXd& x) const
    {
        std::vector<LocalSurface> found;
        for (std::size_t i = 0; i < m_goals.size(); ++i) {
            const double offset = mean(i, x) - m_goals[i].target;
            if (std::abs(offset) < near * width(m_goals[i])) found.push_back({gradient(i, x), int(i), -1});
        }
        for (Eigen::Index i = 0; i < m_space.limits.size(); ++i) {
            const Eigen::VectorXd slope = m_space.slope(i, x);
            if (m_space.excess(x)[i] > -near * slope.norm()) found.push_back({slope, -1, i});
        }
        if (found.size() > maxHeld) found.resize(maxHeld);
        return found;
    }

    // The slope of log D, the goals on held surfaces left out.
    Eigen::VectorXd slopeOf(const Eigen::VectorXd& x, const std::vector<LocalSurface>& held) const
    {
        Eigen::VectorXd slope = Eigen::VectorXd::Zero(x.size());
        for (std::size_t i = 0; i < m_goals.size(); ++i) {
            if (std::any_of(held.begin(), held.end(), [&](const LocalSurface& s) { return s.goal == int(i); }))
                continue;
            const double y = mean(i, x), h = 1e-7 * width(m_goals[i]);
            const double d = desirability(m_goals[i], y);
            const double change = (desirability(m_goals[i], y + h) - desirability(m_goals[i], y - h)) / (2.0 * h);
            if (d > 0.0 && change != 0.0) slope += m_goals[i].importance * change / d * gradient(i, x);
        }
        return slope;
    }

    Eigen::VectorXd improved(const Eigen::VectorXd& x) const
    {
        const std::vector<LocalSurface> surfaces = surfacesNear(x);
        const double now = overall(x);
        for (std::size_t subset = std::size_t(1) << surfaces.size(); subset-- > 0;) {
            std::vector<LocalSurface> held;
            for (std::size_t i = 0; i < surfaces.size(); ++i)
                if (subset >> i & 1) held.push_back(surfaces[i]);
            const Eigen::VectorXd better = alongHeld(x, held, now);
            if (better.size() > 0) return better;
        }
        return {};
    }

    // The way up along the held surfaces, with coordinates that would leave their bounds pinned there; empty if it leads nowhere.
    Eigen::VectorXd alongHeld(const Eigen::VectorXd& x, const std::vector<LocalSurface>& held, double now) const
    {
        const Eigen::VectorXd slope = slopeOf(x, held);
        std::vector<Eigen::Index> free = m_free;
        while (!free.empty() && held.size() <= free.size()) {
            const Eigen::Index n = Eigen::Index(free.size()), m = Eigen::Index(held.size());
            Eigen::MatrixXd rows(m, n);
            Eigen::VectorXd way(n);
            for (Eigen::Index j = 0; j < n; ++j) {
                way[j] = slope[free[std::size_t(j)]];
                for (Eigen::Index i = 0; i < m; ++i) rows(i, j) = held[std::size_t(i)].gradient[free[std::size_t(j)]];
            }
            const LeastNormSolver solver(rows);
            if (m > 0) way -= solver.solve(rows * way);
            const auto leaves = [&](Eigen::Index j) {
                const Eigen::Index at = free[std::size_t(j)];
                return (way[j] < 0.0 && x[at] <= m_space.low[at]) || (way[j] > 0.0 && x[at] >= m_space.high[at]);
            };
            std::vector<Eigen::Index> staying;
            for (Eigen::Index j = 0; j < n; ++j)
                if (!leaves(j)) staying.push_back(free[std::size_t(j)]);
            if (staying.size() == free.size()) return stepped(x, held, free, solver, way, now);
            free = std::move(staying);
        }
        return {};
    }

    Eigen::VectorXd stepped(const Eigen::VectorXd& x, const std::vector<LocalSurface>& held,
                            const std::vector<Eigen::Index>& free, const LeastNormSolver& solver,
                            const Eigen::VectorXd& way, double now) const
    {
        const double length = way.norm();
        if (length == 0.0) return {};
        for (double step = 0.5; step > 1e-9; step *= 0.5) {
            Eigen::VectorXd to = x;
            for (std::size_t j = 0; j < free.size(); ++j) to[free[j]] += step / length * way[Eigen::Index(j)];
            bounded(to);
            // The slopes are those of the start: on a ball each correction leaves a share of the step.
            const int corrections = m_space.squares.size() > 0 ? 12 : 3;
            for (int back = 0; back < corrections && !held.empty(); ++back) {
                const Eigen::VectorXd correction = solver.solve(offsets(to, held));
                for (std::size_t j = 0; j < free.size(); ++j) to[free[j]] -= correction[Eigen::Index(j)];
                bounded(to);
            }
            if (m_space.allows(to) && overall(to) > now * (1.0 + 1e-13)) return to;
        }
        return {};
    }

    Eigen::VectorXd offsets(const Eigen::VectorXd& x, const std::vector<LocalSurface>& held) const
    {
        Eigen::VectorXd values(Eigen::Index(held.size()));
        for (std::size_t i = 0; i < held.size(); ++i) {
            const auto& [normal, goal, constraint] = held[i];
            values[Eigen::Index(i)] = goal >= 0 ? mean(std::size_t(goal), x) - m_goals[std::size_t(goal)].target
                                                : m_space.excess(x)[constraint];
        }
        return values;
    }

    void bounded(Eigen::VectorXd& x) const
    {
        for (const Eigen::Index i : m_free) x[i] = std::clamp(x[i], m_space.low[i], m_space.high[i]);
    }

    const std::vector<FittedResponse>& m_responses;
    const std::vector<Goal>& m_goals;
    const SearchSpace& m_space;
    std::vector<Eigen::Index> m_free;
};

} // namespace

Eigen::VectorXd projectGradient(const std::vector<FittedResponse>& responses, const std::vector<Goal>& goals,
                                const SearchSpace& space, const Eigen::VectorXd& start)
{
    return GradientProjection(responses, goals, space).run(start);
}

} // namespace titer::studies
