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
                next = weights - stepOf(damping);
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

    // The matrix of Gauss and Newton is decay I + A A', one column of A for each output of each row. Where there are fewer of those than
    // weights, A' A is the smaller one (Woodbury 1950, Princeton, Memorandum 42):
    //   (c I + A A')^-1 g = (g - A (c I + A' A)^-1 A' g)/c
    VectorXd stepOf(double damping) const
    {
        const double c = m_decay + damping * (m_decay + m_products.trace() / double(m_slope.size()));
        MatrixXd damped = m_products;
        damped.diagonal().array() += c;
        const auto solver = damped.selfadjointView<Eigen::Lower>().ldlt();
        if (m_columns.size() == 0) return solver.solve(m_slope);
        return (m_slope - m_columns * solver.solve(m_columns.transpose() * m_slope)) / c;
    }

    // Gradient, and what the matrix is made of, at these weights.
    void linearize(const VectorXd& weights)
    {
        const Index count = weights.size(), outputs = m_shape.outputs(), all = m_rows.x.rows() * outputs;
        const bool isWide = all < count;
        m_slope = m_decay * weights;
        m_columns.resize(count, isWide ? all : 0);
        if (!isWide) m_products = MatrixXd::Zero(count, count);
        Index place = 0;
        const auto add = [&](const VectorXd& column, double weight) {
            if (isWide)
                m_columns.col(place++) = std::sqrt(weight) * column;
            else
                m_products.selfadjointView<Eigen::Lower>().rankUpdate(column, weight);
        };
        MatrixXd jacobian(count, outputs);
        const double part = 1.0 / double(m_rows.x.rows());
        for (Index i = 0; i < m_rows.x.rows(); ++i) {
            VectorXd residuals = run(weights, i);
            jacobian.setZero();
            for (Index k = 0; k < outputs; ++k)
                m_shape.backward(weights.data(), m_pass, VectorXd::Unit(outputs, k), jacobian.col(k).data());
            if (m_rows.classes == 0) {
                residuals[0] -= m_rows.y[i];
                add(jacobian.col(0), part);
            } else {
                residuals = sharesOf(residuals);
                // diag(p) - p p' = sum p_k (e_k - p)(e_k - p)'
                const VectorXd mean = jacobian * residuals;
                for (Index k = 0; k < outputs; ++k) add(jacobian.col(k) - mean, part * residuals[k]);
                residuals[Index(m_rows.y[i])] -= 1.0;
            }
            m_slope.noalias() += part * jacobian * residuals;
        }
        if (isWide) m_products.noalias() = m_columns.transpose() * m_columns;
    }

    const LearnRows& m_rows;
    const NetworkShape& m_shape;
    const double m_decay;
    std::stop_token m_stop;
    NetworkShape::Pass m_pass;
    MatrixXd m_columns;  // A, where it is wide; else none
    MatrixXd m_products; // A' A, or the lower half of A A'
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
