// The network of a hybrid rate law: what multiplies parameters of its base law by factors between two bounds.
//   u_j = 2 (x_j - low_j)/(high_j - low_j) - 1      h = tanh(W u + b), layer by layer, the last without tanh: z
//   ln factor_k = centre_k + reach_k tanh(z_k + shift_k)      the mean over the networks of an ensemble
// with `shift` such that a network of zeros leaves each parameter as it is.
// Source: Psichogios and Ungar 1992, AIChE J 38:1499 (balances with a network for their rates).
#pragma once

#include <cmath>
#include <string>
#include <vector>

namespace titer::model {

struct HybridNetwork {
    // A species by its role, or a condition in the vessel, with the range of the training data, which also scales it.
    struct Input {
        std::string name;
        std::string unit;             // SI
        double low = 0.0, high = 1.0; // [unit]
        int role = -1;                // of the base law; -1: a condition

        double width() const { return high - low; }
    };
    // Of a parameter of the base law.
    struct Factor {
        std::string parameter;
        int index = -1; // in the law's parameters
        double low = 1.0, high = 1.0;

        double centre() const { return 0.5 * (std::log(high) + std::log(low)); }
        double reach() const { return 0.5 * (std::log(high) - std::log(low)); }
        double shift() const { return std::atanh(-centre() / reach()); }
    };
    struct Layer {
        int inputs = 0, outputs = 0;
        std::vector<double> weights; // those of an output behind each other
        std::vector<double> bias;
    };
    using Layers = std::vector<Layer>;

    std::vector<Input> inputs;
    std::vector<Factor> factors;
    std::vector<Layers> networks; // none: every factor is 1
};

} // namespace titer::model
