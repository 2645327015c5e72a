#include "core/mvda/learn/tanh_network.h"

#include "core/base/math/random.h"
#include "core/studies/hybrid/network.h"

#include <Eigen/Cholesky>

#include <cmath>
#include <limits>

namespace titer::mvda {

using Eigen::Index;
using studies::NetworkShape;

namespace {

constexpr int maxSteps = 200;
constexpr double noGain = 1e-7; // part of what is minimized

VectorXd sharesOf(const VectorXd& outputs)
{
    const VectorXd powers = (outputs.array() - outputs.maxCoeff()).exp();
    return powers / powers.sum();
}

class Descent {
public:
    Descent(const LearnRows& rows, const NetworkShape& shape, double decay, std::stop_token stop)
        : m_rows(rows)
        , m_shape(shape)
        , m_decay(decay)
        , m_stop(std::move(stop))
    {
    }

    // The weights where it ends, and what is left there.
    double descend(VectorXd& weights)
    {
        double value = costOf(weights), damping = 1e-2;
        for (int step = 0; step < maxSteps && !m_stop.stop_requested(); ++step) {
            linearize(weights);
            VectorXd next;
            double after = std::numeric_limits<double>::infinity();
            for (; damping < 1e8; damping *= 4.0) {
                MatrixXd damped = m_h;
                damped.diagonal().array() += damping * m_h.diagonal().mean();
                next = weights - damped.selfadjointView<Eigen::Lower>().ldlt().solve(m_slope);
                after = costOf(next);
                if (after < value) break;
            }
            if (!(after < value)) break;
            const bool isDone = value - after < noGain * value;
            value = after;
            weights = next;
            damping = std::max(1e-10, 0.2 * damping);
            if (isDone) break;
        }
        return value;
    }

private:
    double costOf(const VectorXd& weights)
    {
        double sum = 0.0;
        for (Index i = 0; i < m_rows.x.rows(); ++i) {
            const VectorXd& out = run(weights, i);
            if (m_rows.classes == 0)
                sum += 0.5 * std::pow(out[0] - m_rows.y[i], 2.0);
            else
                sum += std::log((out.array() - out.maxCoeff()).exp().sum()) + out.maxCoeff() - out[Index(m_rows.y[i])];
        }
        return sum / double(m_rows.x.rows()) + 0.5 * m_decay * weights.squaredNorm();
    }

    const VectorXd& run(const VectorXd& weights, Index row)
    {
        m_shape.run(weights.data(), m_rows.x.row(row), m_pass);
        return m_pass.values.back();
    }

    // Gradient and matrix at these weights.
    void linearize(const VectorXd& weights)
    {
        const Index count = weights.size(), outputs = m_shape.outputs();
        m_slope = m_decay * weights;
        m_h = m_decay * MatrixXd::Identity(count, count);
        MatrixXd jacobian(count, outputs);
        const double part = 1.0 / double(m_rows.x.rows());
        for (Index i = 0; i < m_rows.x.rows(); ++i) {
            VectorXd residuals = run(weights, i);
            jacobian.setZero();
            for (Index k = 0; k < outputs; ++k)
                m_shape.backward(weights.data(), m_pass, VectorXd::Unit(outputs, k), jacobian.col(k).data());
            if (m_rows.classes == 0) {
                residuals[0] -= m_rows.y[i];
                m_h.selfadjointView<Eigen::Lower>().rankUpdate(jacobian, part);
            } else {
                residuals = sharesOf(residuals);
                // diag(p) - p p' = sum p_k (e_k - p)(e_k - p)'
                const VectorXd mean = jacobian * residuals;
                for (Index k = 0; k < outputs; ++k)
                    m_h.selfadjointView<Eigen::Lower>().rankUpdate(jacobian.col(k) - mean, part * residuals[k]);
                residuals[Index(m_rows.y[i])] -= 1.0;
            }
            m_slope.noalias() += part * jacobian * residuals;
        }
    }

    const LearnRows& m_rows;
    const NetworkShape& m_shape;
    const double m_decay;
    std::stop_token m_stop;
    NetworkShape::Pass m_pass;
    MatrixXd m_h;
    VectorXd m_slope;
};

} // namespace

MatrixXd TanhNetwork::outputs(const MatrixXd& x, bool isClasses) const
{
    const NetworkShape shape(sizes);
    NetworkShape::Pass pass;
    MatrixXd said(x.rows(), shape.outputs());
    for (Index i = 0; i < x.rows(); ++i) {
        shape.run(weights.data(), x.row(i), pass);
        said.row(i) = isClasses ? sharesOf(pass.values.back()).transpose() : pass.values.back().transpose();
    }
    return said;
}

int networkWeights(Index columns, int outputs, const NetworkSettings& settings)
{
    return int(columns + 1) * settings.hidden + (settings.hidden + 1) * outputs;
}

TanhNetwork fitNetwork(const LearnRows& rows, const NetworkSettings& settings, std::uint64_t seed, std::stop_token stop)
{
    TanhNetwork best{.sizes = {int(rows.x.cols()), settings.hidden, rows.outputs()}};
    const NetworkShape shape(best.sizes);
    double least = std::numeric_limits<double>::infinity();
    for (int start = 0; start < settings.starts; ++start) {
        base::Random random(seed, "mvda/network/" + std::to_string(start));
        VectorXd weights = shape.drawn([&] { return random.normal(); });
        const double value = Descent(rows, shape, settings.decay, stop).descend(weights);
        if (start > 0 && !(value < least)) continue;
        least = value;
        best.weights = weights;
    }
    return best;
}

} // namespace titer::mvda
