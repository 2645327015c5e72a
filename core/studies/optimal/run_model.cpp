#include "core/studies/numerics/parallel.h"
#include "core/studies/optimal/run_tangents.h"

#include <algorithm>
#include <atomic>
#include <cmath>

namespace titer::studies {

using base::say;

RecipeRows::RecipeRows(const RecipeProblem& problem)
    : stretches(std::max(problem.pieces(), 20))
{
    for (int l = 0; l < int(problem.limits().size()); ++l) {
        const bool isPath = problem.limits()[std::size_t(l)].isPath;
        for (int s = isPath ? 0 : -1; s < (isPath ? stretches : 0); ++s) {
            limit.push_back(l);
            stretch.push_back(s);
        }
    }
}

std::pair<int, int> RecipeRows::places(int row, int steps) const
{
    const int at = stretch[std::size_t(row)];
    return at < 0 ? std::pair(steps, steps) : std::pair(at * steps / stretches, (at + 1) * steps / stretches);
}

namespace {

// Runs of such a tolerance differ by so little that a difference over this part of a range tells the slope.
constexpr double differenceTolerance = 1e-8, differenceStep = 3e-4;

class RunModel : public RecipeModel {
public:
    RunModel(const RecipeProblem& problem, std::stop_token stop)
        : m_problem(problem)
        , m_rows(problem)
        , m_stop(std::move(stop))
        , m_followsTangents(hasRunTangents(problem))
    {
    }

    bool evaluate(const Eigen::VectorXd& x, bool withSlopes, RecipeSample& sample) override
    {
        RunPlaces places;
        if (!read(x, sample.objective, sample.excess, places, true)) return false;
        if (!withSlopes) return true;
        if (m_followsTangents) {
            m_followsTangents = followRunTangents(m_problem, x, toleranceOf(), places, m_rows, sample, m_stop) &&
                                (m_isTried || isDifference(x, sample, places));
            m_isTried = true;
            if (m_followsTangents) return true;
        }
        return !m_stop.stop_requested() && differences(x, sample, places);
    }

    base::Sentence words() const override
    {
        return m_followsTangents
                   ? say(CORE_TR("core", "whole runs with exact derivatives through phases, doses and events"))
                   : say(CORE_TR("core", "whole runs, derivatives by differences between them"));
    }

private:
    double toleranceOf() const { return std::min(differenceTolerance, m_problem.request().tolerance); }

    // The goal, and the excess of each row: at its worst place, or at the places that are given.
    bool read(const Eigen::VectorXd& x, double& objective, Eigen::VectorXd& excess, RunPlaces& places,
              bool findPlaces) const
    {
        const std::vector<double> numbers(x.begin(), x.end());
        const figures::RunResult result = m_problem.runOf(numbers, toleranceOf(), RecipeProblem::usualOutputs, m_stop);
        if (result.status != figures::RunStatus::Ok) return false;
        const std::size_t last = result.times.size() - 1;
        objective = m_problem.goals().front().quantity.at(result, last);
        excess.resize(m_rows.count());
        if (findPlaces) places = {result.times, std::vector<std::size_t>(std::size_t(m_rows.count()))};
        for (int r = 0; r < m_rows.count(); ++r) {
            const RecipeLimit& limit = m_problem.limits()[std::size_t(m_rows.limit[std::size_t(r)])];
            std::size_t& place = places.outputs[std::size_t(r)];
            if (findPlaces) place = worstPlace(limit, result, r);
            excess[r] = excessAt(limit, result, place);
        }
        return std::isfinite(objective) && excess.allFinite();
    }

    // Of what waits nothing is exceeded, and by far.
    static double excessAt(const RecipeLimit& limit, const figures::RunResult& result, std::size_t place)
    {
        const double value = limit.quantity.at(result, place);
        return std::isfinite(value) || !limit.isPath ? limit.excess(value)
                                                     : -1e6 * std::max(std::abs(limit.value), 1.0);
    }

    std::size_t worstPlace(const RecipeLimit& limit, const figures::RunResult& result, int row) const
    {
        const auto [first, last] = m_rows.places(row, int(result.times.size()) - 1);
        std::size_t worst = std::size_t(first);
        for (std::size_t i = worst; i <= std::size_t(last); ++i)
            if (excessAt(limit, result, i) > excessAt(limit, result, worst)) worst = i;
        return worst;
    }

    // Whether the goal changes as its gradient says, all numbers moved at once: what a run follows no tangents of, such as a rate that jumps by a
    // comparison, would show. Numbers at their bounds stay.
    bool isDifference(const Eigen::VectorXd& x, const RecipeSample& sample, RunPlaces places) const
    {
        Eigen::VectorXd step = Eigen::VectorXd::Zero(x.size());
        for (Eigen::Index i = 0; i < x.size(); ++i) {
            const double low = m_problem.low()[std::size_t(i)], high = m_problem.high()[std::size_t(i)];
            const double by = differenceStep * (high - low);
            if (x[i] - by > low && x[i] + by < high) step[i] = by;
        }
        double less = 0.0, more = 0.0;
        Eigen::VectorXd excess;
        if (!read(x - step, less, excess, places, false) || !read(x + step, more, excess, places, false))
            return true; // which says nothing
        constexpr double agreement = 0.02, rounding = 1e-6;
        return std::abs(0.5 * (more - less) - step.dot(sample.gradient)) <=
               agreement * step.dot(sample.gradient.cwiseAbs()) + rounding * std::abs(sample.objective);
    }

    bool differences(const Eigen::VectorXd& x, RecipeSample& sample, const RunPlaces& places) const
    {
        const Eigen::Index n = x.size();
        sample.gradient.resize(n);
        sample.slopes.resize(m_rows.count(), n);
        std::atomic<bool> isSound = true;
        forEach(
            std::size_t(n),
            [&](std::size_t i) {
                const double range = m_problem.high()[i] - m_problem.low()[i], h = differenceStep * range;
                // To the side that the bounds leave, or that has a run.
                double objectives[2] = {sample.objective, sample.objective}, at[2] = {0.0, 0.0};
                Eigen::VectorXd excesses[2] = {sample.excess, sample.excess};
                for (int side = 0; side < 2; ++side) {
                    Eigen::VectorXd beside = x;
                    beside[Eigen::Index(i)] += side == 0 ? -h : h;
                    if (beside[Eigen::Index(i)] < m_problem.low()[i] || beside[Eigen::Index(i)] > m_problem.high()[i])
                        continue;
                    RunPlaces there = places;
                    if (read(beside, objectives[side], excesses[side], there, false))
                        at[side] = side == 0 ? -h : h;
                    else
                        objectives[side] = sample.objective, excesses[side] = sample.excess;
                }
                const double apart = at[1] - at[0];
                if (!(apart > 0.0)) {
                    isSound = false;
                    return;
                }
                sample.gradient[Eigen::Index(i)] = (objectives[1] - objectives[0]) / apart;
                sample.slopes.col(Eigen::Index(i)) = (excesses[1] - excesses[0]) / apart;
            },
            m_problem.request().threads, m_stop);
        return isSound && !m_stop.stop_requested();
    }

    const RecipeProblem& m_problem;
    RecipeRows m_rows;
    std::stop_token m_stop;
    bool m_followsTangents; // that hold
    bool m_isTried = false; // whether they do
};

} // namespace

std::unique_ptr<RecipeModel> runModel(const RecipeProblem& problem, std::stop_token stop)
{
    return std::make_unique<RunModel>(problem, std::move(stop));
}

} // namespace titer::studies
