// What a design space is asked: specifications, how it is evaluated, and axes of a map.
#pragma once

#include "core/studies/designs/region.h"

#include <Eigen/Core>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <vector>

namespace titer::studies {

struct Specification {
    std::size_t response = 0;                              // which of the responses
    double low = -std::numeric_limits<double>::infinity(); // [unit of the response]
    double high = std::numeric_limits<double>::infinity();
};

inline constexpr int minDraws = 100, maxDraws = 1'000'000;

struct SpaceSettings {
    std::vector<double> scatter = {}; // standard deviation of each factor about its set-point, coded; empty without
    int draws = 10000;
    std::uint64_t seed = 1;
    unsigned threads = 0;                     // 0: as many as there are cores
    bool alwaysDraw = false;                  // draws even where the exact answer is known
    std::vector<Constraint> constraints = {}; // of the set-points: what they forbid is no part of the space
    // Models of equal standing instead of one whose coefficients are estimated: of each response the coefficients, models x columns, a
    // row being the same case in all of them. A draw takes them in turn and adds the error of a run.
    std::vector<Eigen::MatrixXd> models = {};
};

// A factor of a map and where to look at it, coded and increasing.
struct MapAxis {
    std::size_t factor = 0;
    Eigen::VectorXd values;

    static MapAxis over(std::size_t factor, double low, double high, int count);
};

} // namespace titer::studies
