// The quadratic program of a step (receding_horizon.h).
#include "core/control/receding_horizon.h"

#include "core/numerics/quadratic_program.h"

#include <cmath>
#include <limits>
#include <map>
#include <utility>

namespace titer::control {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;
using numerics::QuadraticProgram;
using numerics::QuadraticSolution;

double horizonCost(double excess)
{
    return excess > 0.0 ? excess + 0.5 * excess * excess : 0.0;
}

// The best change of the plan by the quadratic model, limits as straight lines. Limits of states are taken as hard at first; where they
// contradict, or are worth more than the penalty, each stage has a slack of its own.
bool RecedingHorizon::stepFrom(const Course& course, const VectorXd& standing, const VectorXd& plan, double damping,
                               Step& step) const
{
    QuadraticProgram program;
    program.h = course.curvature;
    program.h.diagonal().array() += damping;
    program.g = course.gradient;
    program.low = -plan;
    program.high = VectorXd::Ones(m_count) - plan;
    for (Index j = 0; j < m_inputs; ++j) {
        program.low[j] = std::max(program.low[j], standing[j] - m_moveLimits[j] - plan[j]);
        program.high[j] = std::min(program.high[j], standing[j] + m_moveLimits[j] - plan[j]);
    }
    std::vector<VectorXd> normals;
    std::vector<double> bounds;
    for (int s = 0; s < int(m_models.size()); ++s)
        for (int k = 1; k < m_settings.moves; ++k)
            for (Index j = 0; j < m_inputs; ++j) {
                if (m_moveLimits[j] >= 1.0) continue;
                const Index here = place(s, k) + j, there = place(s, k - 1) + j;
                for (const double sign : {1.0, -1.0}) {
                    normals.push_back(VectorXd::Zero(m_count));
                    normals.back()[here] = -sign;
                    normals.back()[there] = sign;
                    bounds.push_back(sign * (plan[here] - plan[there]) - m_moveLimits[j]);
                }
            }
    const std::size_t hard = normals.size();
    std::vector<int> slacks; // of each row behind
    std::map<std::pair<int, int>, int> slackOf;
    for (const Row& row : course.rows) {
        VectorXd normal = VectorXd::Zero(m_count);
        for (int k = 0; k < m_settings.moves; ++k)
            normal.segment(place(row.model, k), m_inputs) -= row.slope.segment(m_inputs * k, m_inputs);
        // Nothing within the bounds reaches it.
        if (normal.cwiseProduct(program.low).cwiseMin(normal.cwiseProduct(program.high)).sum() >= row.excess) continue;
        normals.push_back(std::move(normal));
        bounds.push_back(row.excess);
        slacks.push_back(slackOf.emplace(std::pair(row.model, row.stage), int(slackOf.size())).first->second);
    }
    const Index rows = Index(normals.size());
    program.a.resize(rows, m_count);
    for (Index r = 0; r < rows; ++r) program.a.row(r) = normals[std::size_t(r)].transpose();
    program.b = Eigen::Map<const VectorXd>(bounds.data(), rows);
    QuadraticSolution solution = solve(program);
    const double penalty = m_settings.penalty / double(m_models.size());
    VectorXd prices = VectorXd::Zero(Index(slackOf.size()));
    if (solution.status == QuadraticSolution::Status::Optimal)
        for (std::size_t i = 0; i < slacks.size(); ++i) prices[slacks[i]] += solution.rows[Index(hard + i)];
    if (solution.status == QuadraticSolution::Status::Infeasible || (prices.array() > penalty).any()) {
        const Index more = Index(slackOf.size()), all = m_count + more;
        program.h.conservativeResizeLike(MatrixXd::Zero(all, all));
        program.h.diagonal().tail(more).setConstant(penalty);
        program.g.conservativeResizeLike(VectorXd::Constant(all, penalty));
        program.low.conservativeResizeLike(VectorXd::Zero(all));
        program.high.conservativeResizeLike(VectorXd::Constant(all, std::numeric_limits<double>::infinity()));
        program.a.conservativeResizeLike(MatrixXd::Zero(rows, all));
        for (std::size_t i = 0; i < slacks.size(); ++i) program.a(Index(hard + i), m_count + slacks[i]) = 1.0;
        solution = solve(program);
    }
    if (solution.status != QuadraticSolution::Status::Optimal) return false;
    step.change = solution.x.head(m_count);
    // By the same model, with what each stage then exceeds.
    VectorXd left = VectorXd::Zero(Index(slackOf.size()));
    for (std::size_t i = 0; i < slacks.size(); ++i)
        left[slacks[i]] = std::max(left[slacks[i]], bounds[hard + i] - normals[hard + i].dot(step.change));
    double value = course.smooth + course.gradient.dot(step.change) +
                   0.5 * step.change.dot(course.curvature.selfadjointView<Eigen::Lower>() * step.change);
    for (const double excess : left) value += penalty * horizonCost(excess);
    step.expected = course.value - value;
    return step.change.allFinite() && std::isfinite(step.expected);
}

} // namespace titer::control
