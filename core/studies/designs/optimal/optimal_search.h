// Many starts of a coordinate exchange, the better of them refined by exchange from disturbed copies (iterated local search).
#pragma once

#include "core/studies/designs/optimal/exchange.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>

namespace titer::studies {

struct SearchOptions {
    int starts = 0;  // 0: by the size of the problem, never by the clock, so that a seed always gives the same design
    int refined = 0; // of the starts; 0: by the size of the problem
    std::uint64_t seed = 1;
    bool continuous = true;                    // looks between the levels at the end
    unsigned threads = 0;                      // does not change the result
    std::function<void(double)> progress = {}; // 0 to 1, on the thread of the caller
};

struct SearchResult {
    Eigen::MatrixXd design; // runs x factors, the kept ones first
    double merit = 0.0;
    double levelMerit = 0.0; // of the best design on the levels
    int starts = 0, refined = 0;
    int hits = 0; // starts that ended at the best, or where a climb between the levels leads to it
};

// `kept` are the rows that stay, kept x factors. Nothing if every start is singular, or after a stop.
std::optional<SearchResult> searchDesign(const ExchangeProblem& problem, const Eigen::MatrixXd& kept, int runs,
                                         const SearchOptions& options, std::stop_token stop);

} // namespace titer::studies
