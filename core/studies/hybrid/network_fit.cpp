#include "core/studies/hybrid/network_fit.h"

#include "core/base/units/units.h"

#include <Eigen/Cholesky>

#include <algorithm>
#include <cmath>
#include <limits>

namespace titer::studies {

using base::say;
using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

namespace {

constexpr double gain = 1e-3; // of the score, below which there is none

class NetworkFitting {
public:
    NetworkFitting(const HybridModel& model, std::span<const VesselCourse> courses, const std::vector<double>& scales,
                   const std::vector<double>& weightOfRun, const NetworkFitOptions& options, std::stop_token stop)
        : m_options(options)
        , m_weightOfRun(weightOfRun)
        , m_stop(std::move(stop))
    {
        m_courses.reserve(courses.size());
        for (std::size_t r = 0; r < courses.size(); ++r) {
            m_courses.emplace_back(model, courses[r], scales);
            (weightOfRun[r] > 0.0 ? m_rows : m_rowsBack) += std::max(1.0, weightOfRun[r]) * double(m_courses[r].rows());
        }
    }

    base::Result<NetworkFit> fit(const VectorXd& start)
    {
        m_best.weights = start;
        if (!isBetter(start)) return failure();
        climbDown(start);
        if (start.size() <= m_options.maxRefined) refine();
        m_best.trained = std::sqrt(meanSquare(m_best.weights, false));
        return m_best;
    }

private:
    base::Error failure() const
    {
        const auto failed =
            std::find_if(m_courses.begin(), m_courses.end(), [](const HybridCourse& c) { return c.failedAt() >= 0.0; });
        const bool known = failed != m_courses.end();
        return {base::Code::Solver, known ? failed->course().name : std::string(),
                say(CORE_TR("core", "The balances of this run have no solution at {1}; check that its feeds and its "
                                    "initial contents are those of the plant."),
                    known ? base::writeQuantity(failed->failedAt(), "h") : "0 h")};
    }

    // Of the runs that are kept back, or of the others; infinite where there is none.
    double meanSquare(const VectorXd& weights, bool keptBack)
    {
        double sum = 0.0;
        for (std::size_t r = 0; r < m_courses.size(); ++r) {
            if ((m_weightOfRun[r] > 0.0) == keptBack) continue;
            if (!m_courses[r].run(weights.data(), m_residuals)) return HUGE_VAL;
            sum += (keptBack ? 1.0 : m_weightOfRun[r]) * m_residuals.squaredNorm();
        }
        return sum / (keptBack ? m_rowsBack : m_rows);
    }

    // Keeps the weights with the best score: the mean of the mean squares of both, so that neither a few runs that are kept back and come out
    // right by chance stop it too early, nor those that it is trained on too late.
    bool isBetter(const VectorXd& weights)
    {
        const double back = meanSquare(weights, true);
        const double score = std::isfinite(back) ? 0.5 * (back + meanSquare(weights, false)) : HUGE_VAL;
        if (!(score < m_bestScore)) return false;
        const bool gained = score < (1.0 - gain) * m_bestScore;
        m_bestScore = score;
        m_best.weights = weights;
        m_best.keptBack = std::sqrt(back);
        return gained;
    }

    double penalty(const VectorXd& weights) const { return 0.5 * m_options.decay * weights.squaredNorm(); }

    bool gradient(const VectorXd& weights, VectorXd& slope)
    {
        slope = m_options.decay * weights;
        for (std::size_t r = 0; r < m_courses.size(); ++r)
            if (m_weightOfRun[r] > 0.0 &&
                !m_courses[r].gradient(weights.data(), m_residuals, m_weightOfRun[r] / m_rows, slope.data()))
                return false;
        return true;
    }

    void climbDown(VectorXd weights)
    {
        constexpr double forFirst = 0.9, forSecond = 0.999, nothing = 1e-8;
        VectorXd first = VectorXd::Zero(weights.size()), second = first, slope = first;
        double pace = m_options.pace;
        int idle = 0;
        for (int epoch = 1; epoch <= m_options.epochs && idle < m_options.maxIdle && !m_stop.stop_requested();
             ++epoch) {
            ++m_best.epochs;
            if (!gradient(weights, slope)) {
                // Beyond where the balances can be solved: from the best again, in smaller steps.
                weights = m_best.weights;
                first.setZero();
                pace *= 0.5;
                idle += m_options.maxIdle / 5;
                continue;
            }
            first = forFirst * first + (1.0 - forFirst) * slope;
            second = forSecond * second + (1.0 - forSecond) * slope.cwiseAbs2();
            const double unbiased = 1.0 - std::pow(forFirst, epoch), spread = 1.0 - std::pow(forSecond, epoch);
            weights.array() -= pace * (first / unbiased).array() / ((second / spread).array().sqrt() + nothing);
            idle = isBetter(weights) ? 0 : idle + 1;
        }
    }

    // H = J'J/N + decay, and the gradient.
    bool normalEquations(const VectorXd& weights, MatrixXd& h, VectorXd& slope)
    {
        const Index n = weights.size();
        h = m_options.decay * MatrixXd::Identity(n, n);
        slope = m_options.decay * weights;
        for (std::size_t r = 0; r < m_courses.size(); ++r) {
            if (!(m_weightOfRun[r] > 0.0)) continue;
            if (m_stop.stop_requested() || !m_courses[r].jacobian(weights.data(), m_residuals, m_jacobian))
                return false;
            const double factor = m_weightOfRun[r] / m_rows;
            h.selfadjointView<Eigen::Lower>().rankUpdate(m_jacobian.transpose(), factor);
            slope.noalias() += factor * m_jacobian.transpose() * m_residuals;
        }
        return true;
    }

    void refine()
    {
        constexpr int maxIdle = 6;
        VectorXd weights = m_best.weights, slope;
        MatrixXd h;
        double damping = 1e-3;
        int idle = 0;
        for (int i = 0; i < m_options.refinements && idle < maxIdle; ++i) {
            if (!normalEquations(weights, h, slope)) return;
            const double before = 0.5 * meanSquare(weights, false) + penalty(weights);
            const double usual = h.diagonal().mean();
            bool moved = false;
            for (; damping < 1e6 && !moved && !m_stop.stop_requested();) {
                MatrixXd damped = h;
                damped.diagonal().array() += damping * usual;
                const VectorXd next = weights - damped.selfadjointView<Eigen::Lower>().ldlt().solve(slope);
                const double after = 0.5 * meanSquare(next, false) + penalty(next);
                moved = after < before;
                damping *= moved ? 0.2 : 5.0;
                if (moved) weights = next;
            }
            if (!moved) return;
            ++m_best.refinements;
            idle = isBetter(weights) ? 0 : idle + 1;
        }
    }

    const NetworkFitOptions& m_options;
    const std::vector<double>& m_weightOfRun;
    std::stop_token m_stop;
    std::vector<HybridCourse> m_courses;
    double m_rows = 0.0, m_rowsBack = 0.0;
    NetworkFit m_best;
    double m_bestScore = std::numeric_limits<double>::infinity();
    VectorXd m_residuals;
    MatrixXd m_jacobian;
};

} // namespace

base::Result<NetworkFit> fitNetwork(const HybridModel& model, std::span<const VesselCourse> courses,
                                    const std::vector<double>& scales, const std::vector<double>& weightOfRun,
                                    const VectorXd& start, const NetworkFitOptions& options, std::stop_token stop)
{
    return NetworkFitting(model, courses, scales, weightOfRun, options, std::move(stop)).fit(start);
}

} // namespace titer::studies
