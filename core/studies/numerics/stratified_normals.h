// Standard normal numbers by Latin hypercube sampling (M. D. McKay, R. J. Beckman and W. J. Conover, Technometrics 21, 239-245,
// 1979): each column takes every one of `count` equally likely strata once, in an order of its own. A column depends on the seed
// and its place alone, so that what was drawn for one fit serves the next.
#pragma once

#include <Eigen/Core>

#include <cstdint>

namespace titer::studies {

class StratifiedNormals {
public:
    // Rows x at least `columns`. What was drawn before with the same rows and seed stays; the rest is drawn on `threads` threads
    // (0: as many as there are cores) with the same bits for any number.
    const Eigen::ArrayXXd& take(int rows, Eigen::Index columns, std::uint64_t seed, unsigned threads);

private:
    Eigen::ArrayXXd m_columns;
    std::uint64_t m_seed = 0;
};

} // namespace titer::studies
