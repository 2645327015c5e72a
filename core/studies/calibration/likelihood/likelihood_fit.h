// Fits the parameters of a stored fit by maximum likelihood, with priors where it has them: descents by Fisher's information on the
// parameters' own scales and within their bounds, from one start or from the best of many that are drawn.
#pragma once

#include "core/studies/calibration/likelihood/likelihood_profile.h"
#include "core/studies/calibration/likelihood/likelihood_verdicts.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace titer::studies {

struct LikelihoodFitOptions {
    int starts = 1; // the record's own values, and the best of those that are drawn
    double confidence = 0.95;
    double tolerance = 1e-8; // of the courses on the way; the end is gone over with the usual one of likelihoods
    bool profiles = false;
    unsigned threads = 0; // 0: as many as there are cores
    std::uint64_t seed = 1;
    std::function<void(double)> progress = {};
};

struct FittedValue {
    int parameter = 0; // of the record
    double start = 0.0, value = 0.0;
    std::optional<double> stdError = {}; // on its scale
    double low = 0.0, high = 0.0;        // interval, where there is a standard error
    bool atBound = false;
    ParameterVerdict verdict = ParameterVerdict::Identified;
    std::optional<LikelihoodProfile> profile = {};
};

struct LikelihoodFit {
    LikelihoodRecord record; // with the values that were found
    std::vector<FittedValue> parameters;
    LikelihoodValue value; // there
    double prior = 0.0;    // what priors add to -log L
    Identifiability identifiability;
    int starts = 1, startsAtBest = 1; // of all starts, those that ended as high
    std::vector<double> ends;         // of all starts that have a likelihood, ascending: -log L less the priors
    int drawn = 0, failed = 0;        // starts that were drawn, and those of them that have no likelihood
    long evaluations = 0;
    bool converged = false;
    base::Sentence message;
    std::vector<base::Sentence> remarks; // on what failed on the way
};

// Errors are those of the plant and the record, of no likelihood at any start, and of nothing to estimate. That it did not converge is
// no error: see `message`.
base::Result<LikelihoodFit> fitLikelihood(const model::Flowsheet& plant, const LikelihoodRecord& record,
                                          const model::Catalogue& catalogue, const LikelihoodFitOptions& options = {},
                                          std::stop_token stop = {});

} // namespace titer::studies
