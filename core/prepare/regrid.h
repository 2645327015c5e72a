// Series on other times, and gaps that are filled. Times are in seconds, ascending; NaN is an empty cell.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace titer::prepare {

// Times one step apart, from the first of `time` on to the last; in which row of the old ones each begins, and behind the last their number.
struct Grid {
    std::vector<double> time;
    std::vector<std::size_t> firstRow; // the first row at or after each time
};
// How many times a grid would have: for who asks before it is made.
double gridSize(std::span<const double> time, double step);
Grid gridOf(std::span<const double> time, double step);

// The mean of the values from each time of the grid up to, and without, the next one.
std::vector<double> meansOn(const Grid& grid, std::span<const double> values);
// The last value at or before each time of the grid that is less than a step old.
std::vector<double> lastOn(const Grid& grid, std::span<const double> time, std::span<const double> values, double step);
// The same of texts.
std::vector<std::string> lastTextOn(const Grid& grid, std::span<const double> time,
                                    const std::vector<std::string>& texts, double step);
// Between the values on both sides of each time of the grid, where these are no more than `gap` apart; at the time of a value that value.
std::vector<double> linesOn(const Grid& grid, std::span<const double> time, std::span<const double> values, double gap);

// Cells between two values that are no more than `gap` apart, on the line between them. How many were filled.
std::size_t fillLinear(std::span<const double> time, std::span<double> values, double gap);
// Cells behind a value, up to `gap` after it, as that value.
std::size_t fillHold(std::span<const double> time, std::span<double> values, double gap);

// Where the values of a sparse column go: to the row nearest in time among those that are `kept`, within `tolerance` (of two as near the
// earlier one). `moves` are pairs of rows, from and to; a value for which another one is nearer to that row is `displaced`; one without a row
// near enough stays, `left`.
struct Alignment {
    struct Move {
        std::uint32_t from, to;
        bool operator==(const Move&) const = default;
    };
    std::vector<Move> moves;
    std::vector<std::uint32_t> displaced, left;
};
Alignment aligned(std::span<const double> time, std::span<const double> values, const std::vector<bool>& kept,
                  double tolerance);

} // namespace titer::prepare
