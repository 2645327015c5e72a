// Search for the highest value of a function that may have jumps, discontinuities of slope and level parts: pattern search over random orthogonal
// directions from many starts (after C. Audet and J. E. Dennis, SIAM Journal on Optimization 17, 188-217, 2006).
#pragma once

#include <Eigen/Core>

#include <array>
#include <cstdint>
#include <functional>
#include <span>
#include <string_view>
#include <vector>

namespace titer::studies {

// Compared from the first to the last: the second decides where the first are equal.
using Score = std::array<double, 2>;

struct SearchSpace {
    Eigen::VectorXd low, high;
    // Coordinates that take the whole numbers from low to high alone, such as levels.
    std::vector<bool> whole = {};
    // Rows of normals * x + squares * x^2 <= limits must hold; may be empty, and so may the squares alone.
    Eigen::MatrixXd normals = {}, squares = {};
    Eigen::VectorXd limits = {};
    // Points that are known to be allowed, where constraints leave little room; looked at next to the others.
    std::vector<Eigen::VectorXd> known = {};
    // A coordinate that is no choice, but 1 less the sum of `shares`; it stands at 0 while one searches. -1: none.
    Eigen::Index rest = -1;
    std::vector<Eigen::Index> shares = {};

    // With the rest in its place.
    Eigen::VectorXd completed(Eigen::VectorXd x) const;
    // How far x lies beyond each limit; below 0 within it.
    Eigen::VectorXd excess(const Eigen::VectorXd& x) const;
    // The way out of a limit.
    Eigen::VectorXd slope(Eigen::Index limit, const Eigen::VectorXd& x) const;
    bool allows(const Eigen::VectorXd& x) const;
};

struct SearchSettings {
    std::uint64_t seed = 1;
    int candidates = 512;    // points looked at for each combination of levels
    int starts = 8;          // the best of them, from which the search begins
    int evaluations = 4000;  // most of each start
    double precision = 1e-9; // step at which a search ends, as a share of the range
    unsigned threads = 0;
};

struct Found {
    Eigen::VectorXd x; // empty if no candidate was allowed
    Score score{};
};

using Objective = std::function<Score(const Eigen::VectorXd&)>;

// From a point that is allowed. `stream` names the random numbers.
Found climb(const Objective& objective, const SearchSpace& space, const Eigen::VectorXd& start, double step,
            const SearchSettings& settings, std::string_view stream);
// The hills of the whole space, the highest first, each apart from those before it; none where the space allows no point. The same
// on any number of threads; the objective is called from several at once.
std::vector<Found> hills(const Objective& objective, const SearchSpace& space, const SearchSettings& settings);
// By falling score, without those that lie near a better one.
std::vector<Found> apart(std::vector<Found> found, const SearchSpace& space);
// Points spread over the space, corners and centre first; those that the constraints forbid are left out.
std::vector<Eigen::VectorXd> spread(const SearchSpace& space, int count, std::uint64_t seed);

} // namespace titer::studies
