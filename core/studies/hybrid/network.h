// A network of tanh layers by all its weights in one row, with derivatives by weights and by inputs:
//   h = tanh(W u + b) from layer to layer, the last without tanh; of each layer first W, output by output, then b.
#pragma once

#include "core/model/types/hybrid_network.h"

#include <Eigen/Core>

#include <vector>

namespace titer::studies {

// [any]
class NetworkShape {
public:
    // `sizes`: inputs, each hidden layer, outputs.
    explicit NetworkShape(std::vector<int> sizes);

    int inputs() const { return m_sizes.front(); }
    int outputs() const { return m_sizes.back(); }
    int weights() const { return m_weights; }

    // What each layer gave, the inputs first and what comes out last.
    struct Pass {
        std::vector<Eigen::VectorXd> values;
    };
    void run(const double* weights, const Eigen::VectorXd& inputs, Pass& pass) const;
    // Adds the derivative of `by` x outputs, by the weights, to `gradient`.
    void backward(const double* weights, const Pass& pass, const Eigen::VectorXd& by, double* gradient) const;
    // Outputs by inputs.
    Eigen::MatrixXd slope(const double* weights, const Pass& pass) const;

    // Weights of their usual size, small at the outputs so that every factor begins near 1; `draw` gives normal numbers.
    template <class Draw> Eigen::VectorXd drawn(Draw draw) const
    {
        Eigen::VectorXd weights = Eigen::VectorXd::Zero(m_weights);
        Eigen::Index at = 0;
        for (std::size_t l = 0; l + 1 < m_sizes.size(); ++l) {
            const double size = (l + 2 == m_sizes.size() ? 0.1 : 1.0) / std::sqrt(double(m_sizes[l]));
            const Eigen::Index count = Eigen::Index(m_sizes[l]) * m_sizes[l + 1];
            for (Eigen::Index i = 0; i < count; ++i) weights[at + i] = size * draw();
            at += count + m_sizes[l + 1];
        }
        return weights;
    }
    model::HybridNetwork::Layers layers(const Eigen::VectorXd& weights) const;

private:
    using Matrix = Eigen::Map<const Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>>;
    Matrix matrix(const double* weights, std::size_t layer) const
    {
        return {weights + m_begin[layer], m_sizes[layer + 1], m_sizes[layer]};
    }

    std::vector<int> m_sizes;
    std::vector<Eigen::Index> m_begin; // of each layer's weights
    int m_weights = 0;
};

} // namespace titer::studies
