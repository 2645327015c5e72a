#include "core/studies/hybrid/network.h"

#include <utility>

namespace titer::studies {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

NetworkShape::NetworkShape(std::vector<int> sizes)
    : m_sizes(std::move(sizes))
{
    for (std::size_t l = 0; l + 1 < m_sizes.size(); ++l) {
        m_begin.push_back(m_weights);
        m_weights += (m_sizes[l] + 1) * m_sizes[l + 1];
    }
}

void NetworkShape::run(const double* weights, const VectorXd& inputs, Pass& pass) const
{
    pass.values.resize(m_sizes.size());
    pass.values.front() = inputs;
    for (std::size_t l = 0; l < m_begin.size(); ++l) {
        const Matrix w = matrix(weights, l);
        const Eigen::Map<const VectorXd> bias(weights + m_begin[l] + w.size(), w.rows());
        VectorXd& out = pass.values[l + 1];
        out.noalias() = w * pass.values[l];
        out += bias;
        if (l + 1 < m_begin.size()) out = out.array().tanh();
    }
}

void NetworkShape::backward(const double* weights, const Pass& pass, const VectorXd& by, double* gradient) const
{
    VectorXd back = by;
    for (std::size_t l = m_begin.size(); l-- > 0;) {
        const Matrix w = matrix(weights, l);
        if (l + 1 < m_begin.size()) back.array() *= 1.0 - pass.values[l + 1].array().square();
        double* own = gradient + m_begin[l];
        const VectorXd& in = pass.values[l];
        for (Index o = 0; o < w.rows(); ++o) {
            for (Index i = 0; i < w.cols(); ++i) own[o * w.cols() + i] += back[o] * in[i];
            own[w.size() + o] += back[o];
        }
        if (l > 0) back = (w.transpose() * back).eval();
    }
}

MatrixXd NetworkShape::slope(const double* weights, const Pass& pass) const
{
    MatrixXd slope = matrix(weights, 0);
    for (std::size_t l = 1; l < m_begin.size(); ++l) {
        const VectorXd steep = 1.0 - pass.values[l].array().square();
        slope = (matrix(weights, l) * (steep.asDiagonal() * slope)).eval();
    }
    return slope;
}

model::HybridNetwork::Layers NetworkShape::layers(const VectorXd& weights) const
{
    model::HybridNetwork::Layers layers;
    for (std::size_t l = 0; l < m_begin.size(); ++l) {
        model::HybridNetwork::Layer layer{.inputs = m_sizes[l], .outputs = m_sizes[l + 1], .weights = {}, .bias = {}};
        const double* own = weights.data() + m_begin[l];
        const Index count = Index(layer.inputs) * layer.outputs;
        layer.weights.assign(own, own + count);
        layer.bias.assign(own + count, own + count + layer.outputs);
        layers.push_back(std::move(layer));
    }
    return layers;
}

} // namespace titer::studies
