// How much of a model's variation each factor causes: variance-based indices and elementary effects over the unit cube.
//
// First order and total indices: A. Saltelli, P. Annoni, I. Azzini, F. Campolongo, M. Ratto and S. Tarantola, Computer Physics
// Communications 181, 259-270 (2010); total by M. J. W. Jansen, Computer Physics Communications 117, 35-43 (1999). Elementary
// effects: M. D. Morris, Technometrics 33, 161-174 (1991), with mu* of F. Campolongo, J. Cariboni and A. Saltelli (2007).
#pragma once

#include "core/base/result.h"

#include <Eigen/Core>

#include <cstdint>
#include <functional>
#include <span>
#include <stop_token>
#include <vector>

namespace titer::studies {

// A point of the unit cube, one value per factor. Called from several threads at once.
using UnitModel = std::function<double(std::span<const double>)>;

struct SensitivitySettings {
    int samples = 1024;    // Sobol: runs are samples x (factors + 2); a power of two is best
    int trajectories = 20; // Morris: runs are trajectories x (factors + 1)
    int levels = 4;        // Morris, even
    double confidence = 0.95;
    std::uint64_t seed = 1;
    unsigned threads = 0;
};

struct SensitivityIndex {
    double value = 0.0;
    double low = 0.0, high = 0.0; // by the bootstrap
};

struct SobolIndices {
    std::vector<SensitivityIndex> first; // the share of the variance that the factor causes alone
    std::vector<SensitivityIndex> total; // and with others
    double mean = 0.0, variance = 0.0;   // of the model
    int runs = 0;                        // that it rests on
};

struct MorrisEffects {
    std::vector<double> mu;     // mean effect of the factor from its lowest to its highest value
    std::vector<double> muStar; // mean of its size
    std::vector<double> sigma;  // spread: interaction or curvature
    int runs = 0;
};

// The settings to run, runs x factors over the unit cube, for models that are run elsewhere. Errors at "sensitivity": no factor, too few
// samples or trajectories, an odd number of levels.
base::Result<Eigen::MatrixXd> sobolRuns(int factors, const SensitivitySettings& settings = {});
base::Result<Eigen::MatrixXd> morrisRuns(int factors, const SensitivitySettings& settings = {});

// What the values at those settings say, one per run. A run without a value (NaN) takes its sample (trajectory) along. Errors at
// "sensitivity": too few samples that are whole, and for Sobol's indices the same value everywhere.
base::Result<SobolIndices> sobolIndices(const Eigen::VectorXd& values, int factors,
                                        const SensitivitySettings& settings = {});
base::Result<MorrisEffects> morrisEffects(const Eigen::VectorXd& values, int factors,
                                          const SensitivitySettings& settings = {});

// The same of a model at hand. Errors at "sensitivity" next to those: a model that gives no number somewhere, a stop.
base::Result<SobolIndices> sobolIndices(const UnitModel& model, int factors, const SensitivitySettings& settings = {},
                                        std::stop_token stop = {});
base::Result<MorrisEffects> morrisEffects(const UnitModel& model, int factors, const SensitivitySettings& settings = {},
                                          std::stop_token stop = {});

} // namespace titer::studies
