#include "core/studies/optimal/pareto_search.h"

#include "core/studies/decisions/pareto.h"
#include "core/studies/designs/halton.h"
#include "core/studies/numerics/parallel.h"
#include "core/studies/optimal/bred_candidates.h"
#include "core/studies/optimal/radial_functions.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <optional>
#include <string>

namespace titer::studies {

namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

// How far what is evaluated next lies from all that was tried at least, and from one of the front at most, as shares of the diagonal; in turn,
// so that each batch both looks about and refines where what stands in for the runs is to be trusted.
struct Reach {
    double least, most;
};
constexpr std::array reaches{Reach{0.05, 1.0}, Reach{0.015, 0.15}, Reach{0.005, 0.05}, Reach{0.001, 0.02}};

// Those coordinates that have a range, from 0 to 1.
class UnitCube {
public:
    explicit UnitCube(const ParetoProblem& problem)
        : m_problem(problem)
    {
        for (Index i = 0; i < problem.low.size(); ++i)
            if (problem.high[i] > problem.low[i]) m_free.push_back(i);
    }

    Index size() const { return Index(m_free.size()); }

    VectorXd unit(const VectorXd& x) const
    {
        VectorXd unit(size());
        for (Index k = 0; k < size(); ++k) unit[k] = (x[at(k)] - m_problem.low[at(k)]) / range(k);
        return unit;
    }

    VectorXd point(const VectorXd& unit) const
    {
        VectorXd x = m_problem.low;
        for (Index k = 0; k < size(); ++k) {
            const Index i = at(k);
            double low = m_problem.low[i], high = m_problem.high[i], value = low + unit[k] * range(k);
            if (!m_problem.whole.empty() && m_problem.whole[std::size_t(i)]) {
                low = std::ceil(low);
                high = std::floor(high);
                value = std::round(value);
            }
            x[i] = std::min(std::max(value, low), high);
        }
        return x;
    }

    // Within the bounds, and whole where it must be.
    VectorXd rounded(const VectorXd& any) const { return unit(point(any)); }

    // How many points there are; nothing where there is no end of them, or none worth counting.
    std::optional<std::size_t> count() const
    {
        constexpr double worthCounting = 1e6;
        double all = 1.0;
        for (Index k = 0; k < size(); ++k) {
            if (m_problem.whole.empty() || !m_problem.whole[std::size_t(at(k))]) return std::nullopt;
            all *= wholes(k);
        }
        return all <= worthCounting ? std::optional(std::size_t(all)) : std::nullopt;
    }

    // One of so many.
    VectorXd whole(std::size_t which) const
    {
        VectorXd x = m_problem.low;
        for (Index k = 0; k < size(); ++k) {
            const std::size_t choices = std::size_t(wholes(k));
            x[at(k)] = std::ceil(m_problem.low[at(k)]) + double(which % choices);
            which /= choices;
        }
        return unit(x);
    }

private:
    Index at(Index k) const { return m_free[std::size_t(k)]; }
    double range(Index k) const { return m_problem.high[at(k)] - m_problem.low[at(k)]; }
    double wholes(Index k) const { return std::floor(m_problem.high[at(k)]) - std::ceil(m_problem.low[at(k)]) + 1.0; }

    const ParetoProblem& m_problem;
    std::vector<Index> m_free;
};

double nearestOf(const VectorXd& unit, const std::vector<VectorXd>& others)
{
    double least = std::numeric_limits<double>::infinity();
    for (const VectorXd& one : others) least = std::min(least, (unit - one).squaredNorm());
    return std::sqrt(least / double(unit.size()));
}

// How far goals would push the front out: in the goal where that is most, over its range, beyond the one of the front where that is least.
double gainOver(const std::vector<VectorXd>& front, const VectorXd& goals, const VectorXd& range)
{
    double least = std::numeric_limits<double>::infinity();
    for (const VectorXd& one : front) least = std::min(least, (one - goals).cwiseQuotient(range).maxCoeff());
    return least;
}

VectorXd rangeOver(const std::vector<VectorXd>& front)
{
    if (front.empty()) return {};
    VectorXd low = front.front(), high = low;
    for (const VectorXd& one : front) {
        low = low.cwiseMin(one);
        high = high.cwiseMax(one);
    }
    return (high - low).cwiseMax(1e-12 * high.cwiseAbs()).cwiseMax(1e-300);
}

class ParetoSearch {
public:
    ParetoSearch(const ParetoProblem& problem, const ParetoSearchSettings& settings)
        : m_problem(problem)
        , m_settings(settings)
        , m_cube(problem)
        , m_batch(std::size_t(std::max(1, settings.batch)))
    {
    }

    ParetoArchive run(const std::stop_token& stop, const ParetoWatch& watch)
    {
        std::vector<VectorXd> next = firstPoints();
        for (int round = 0; !next.empty() && left() > 0 && !stop.stop_requested(); ++round) {
            evaluate(next, stop, watch);
            if (left() == 0 || m_cube.size() == 0 || stop.stop_requested()) break;
            next = nextPoints(round);
        }
        const std::optional<std::size_t> all = m_cube.count();
        m_archive.isComplete = all && m_archive.tried.size() >= *all;
        return std::move(m_archive);
    }

private:
    std::size_t left() const
    {
        const std::size_t all = std::size_t(std::max(0, m_settings.evaluations));
        return all - std::min(all, m_archive.tried.size());
    }

    // What is known, and points that fill the space: enough for a plane and some curvature.
    std::vector<VectorXd> firstPoints() const
    {
        std::vector<VectorXd> points, units;
        const auto add = [&](const VectorXd& unit) {
            if (!units.empty() && !(nearestOf(unit, units) > 0.0)) return;
            units.push_back(unit);
            points.push_back(m_cube.point(unit));
        };
        for (const VectorXd& x : m_problem.known) add(m_cube.rounded(m_cube.unit(x)));
        if (m_cube.size() == 0) return points.empty() ? std::vector{m_problem.low} : points;
        const int count = std::max(2 * int(m_batch), 5 * int(m_cube.size()));
        const MatrixXd filling = haltonPoints(count, int(m_cube.size()), m_settings.seed);
        for (Index i = 0; i < filling.rows(); ++i) add(m_cube.rounded(filling.row(i).transpose()));
        return points;
    }

    void evaluate(const std::vector<VectorXd>& points, const std::stop_token& stop, const ParetoWatch& watch)
    {
        for (std::size_t first = 0; first < points.size() && left() > 0; first += m_batch) {
            std::vector<ParetoTrial> batch(std::min({m_batch, points.size() - first, left()}));
            forEach(
                batch.size(),
                [&](std::size_t i) { batch[i] = {points[first + i], m_problem.evaluate(points[first + i])}; },
                m_settings.threads, stop);
            if (stop.stop_requested()) return;
            for (ParetoTrial& trial : batch) {
                m_units.push_back(m_cube.unit(trial.x));
                m_archive.tried.push_back(std::move(trial));
            }
            findFront();
            if (watch) watch(m_archive);
        }
    }

    void findFront()
    {
        std::vector<std::size_t> allowed;
        for (std::size_t i = 0; i < m_archive.tried.size(); ++i)
            if (m_archive.tried[i].isAllowed()) allowed.push_back(i);
        m_archive.front.clear();
        if (allowed.empty()) return;
        const auto goalsOf = [this](std::size_t i) -> const VectorXd& { return m_archive.tried[i].value.goals; };
        MatrixXd goals(Index(allowed.size()), goalsOf(allowed.front()).size());
        for (std::size_t i = 0; i < allowed.size(); ++i) goals.row(Index(i)) = goalsOf(allowed[i]).transpose();
        const std::vector<int> ranks = paretoRanks(goals);
        for (std::size_t i = 0; i < allowed.size(); ++i)
            if (ranks[i] == 0) m_archive.front.push_back(allowed[i]);
        std::ranges::stable_sort(m_archive.front, {}, [&](std::size_t i) { return goalsOf(i)[0]; });
    }

    // Goals and limits from the runs that gave them, and where some failed, from all of them where that is: between -1 and 1.
    void learn()
    {
        const Index all = Index(m_units.size());
        const Index sound = Index(std::ranges::count_if(m_archive.tried, &ParetoTrial::isSound));
        m_learned = m_units.size();
        if (sound == 0) return;
        MatrixXd points(all, m_cube.size()), soundPoints(sound, m_cube.size()), values, failed(all, 1);
        Index next = 0;
        for (Index i = 0; i < all; ++i) {
            const ParetoTrial& trial = m_archive.tried[std::size_t(i)];
            points.row(i) = m_units[std::size_t(i)].transpose();
            failed(i, 0) = trial.isSound() ? -1.0 : 1.0;
            if (!trial.isSound()) continue;
            m_goals = trial.value.goals.size();
            values.conservativeResize(sound, m_goals + trial.value.excess.size());
            soundPoints.row(next) = points.row(i);
            values.row(next).head(m_goals) = trial.value.goals.transpose();
            values.row(next).tail(trial.value.excess.size()) = trial.value.excess.transpose();
            ++next;
        }
        const MatrixXd limits = values.rightCols(values.cols() - m_goals);
        m_scale =
            ((limits.rowwise() - limits.colwise().mean()).colwise().norm() / std::sqrt(double(sound))).transpose();
        m_scale = m_scale.cwiseMax(1e-300);
        m_model.emplace(soundPoints, values);
        if (sound < all) m_failed.emplace(points, failed);
    }

    // By how much the last batch missed what was thought of its limits.
    VectorXd missedLimits() const
    {
        VectorXd sum = VectorXd::Zero(m_scale.size());
        double count = 0.0;
        for (std::size_t i = m_learned; i < m_archive.tried.size(); ++i) {
            if (!m_archive.tried[i].isSound()) continue;
            sum += (m_model->at(m_units[i]).tail(sum.size()) - m_archive.tried[i].value.excess).cwiseAbs();
            count += 1.0;
        }
        return count > 0.0 ? VectorXd(sum / count) : sum;
    }

    BredCandidate thoughtOf(const VectorXd& any, const VectorXd& margin) const
    {
        BredCandidate candidate{.unit = m_cube.rounded(any), .goals = {}};
        const VectorXd found = m_model->at(candidate.unit);
        candidate.goals = found.head(m_goals);
        candidate.violation = (found.tail(margin.size()) + margin).cwiseMax(0.0).cwiseQuotient(m_scale).sum();
        if (m_failed) candidate.violation += std::max(0.0, m_failed->at(candidate.unit)[0]);
        return candidate;
    }

    std::vector<VectorXd> nextPoints(int round)
    {
        base::Random random(m_settings.seed, "pareto search " + std::to_string(round));
        // Every other time a little within the limits, by as much as they were missed.
        VectorXd margin = m_model && round % 2 == 1 ? missedLimits() : VectorXd();
        learn();
        if (margin.size() == 0) margin.setZero(m_scale.size());
        std::vector<VectorXd> front, onFront;
        for (const std::size_t i : m_archive.front) {
            front.push_back(m_archive.tried[i].value.goals);
            onFront.push_back(m_units[i]);
        }
        std::vector<BredCandidate> all;
        if (m_model)
            all = breed(onFront, m_cube.size(), [&](const VectorXd& any) { return thoughtOf(any, margin); }, random);
        const VectorXd range = rangeOver(front);
        std::vector<VectorXd> known = m_units, next;
        for (std::size_t slot = 0; slot < std::min(m_batch, left()); ++slot) {
            const BredCandidate* best = bestOf(all, front, range, known, onFront, reaches[slot % reaches.size()]);
            const std::optional<VectorXd> unit = best ? best->unit : anyBut(known, random);
            if (!unit) break;
            known.push_back(*unit);
            next.push_back(m_cube.point(*unit));
            if (best && best->violation == 0.0 && !front.empty()) front.push_back(best->goals);
        }
        return next;
    }

    // What pushes the front out most; while there is none, what breaks limits least.
    static const BredCandidate* bestOf(const std::vector<BredCandidate>& all, const std::vector<VectorXd>& front,
                                       const VectorXd& range, const std::vector<VectorXd>& known,
                                       const std::vector<VectorXd>& onFront, const Reach& reach)
    {
        const BredCandidate* best = nullptr;
        double bestGain = -std::numeric_limits<double>::infinity(), minViolation = -bestGain;
        for (const BredCandidate& one : all) {
            if (one.violation > minViolation || !one.goals.allFinite()) continue;
            const double gain = front.empty() ? -one.goals[0] : gainOver(front, one.goals, range);
            if (one.violation == minViolation && !(gain > bestGain)) continue;
            if (nearestOf(one.unit, known) < reach.least) continue;
            if (!onFront.empty() && nearestOf(one.unit, onFront) > reach.most) continue;
            best = &one;
            bestGain = gain;
            minViolation = one.violation;
        }
        return best;
    }

    // Nothing where whole numbers leave no others. Where a hundred draws were tried before, what is left is looked for.
    std::optional<VectorXd> anyBut(const std::vector<VectorXd>& known, base::Random& random) const
    {
        for (int attempt = 0; attempt < 100; ++attempt) {
            const VectorXd unit = m_cube.rounded(drawUnit(m_cube.size(), random));
            if (nearestOf(unit, known) > 0.0) return unit;
        }
        const std::size_t all = m_cube.count().value_or(0);
        for (std::size_t which = 0; known.size() < all && which < all; ++which)
            if (const VectorXd unit = m_cube.whole(which); nearestOf(unit, known) > 0.0) return unit;
        return {};
    }

    const ParetoProblem& m_problem;
    const ParetoSearchSettings& m_settings;
    UnitCube m_cube;
    std::size_t m_batch;
    ParetoArchive m_archive;
    std::vector<VectorXd> m_units; // of what was tried
    Index m_goals = 0;
    std::optional<RadialFunctions> m_model, m_failed;
    VectorXd m_scale;          // of each limit, how far its values spread
    std::size_t m_learned = 0; // how many runs they know
};

} // namespace

bool ParetoTrial::isSound() const
{
    return value.goals.size() > 0 && value.goals.allFinite() && value.excess.allFinite();
}

bool ParetoTrial::isAllowed() const
{
    return isSound() && (value.excess.array() <= 0.0).all();
}

ParetoArchive searchPareto(const ParetoProblem& problem, const ParetoSearchSettings& settings, std::stop_token stop,
                           const ParetoWatch& watch)
{
    return ParetoSearch(problem, settings).run(stop, watch);
}

} // namespace titer::studies
