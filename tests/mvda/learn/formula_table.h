// Twenty-four rows of three columns by formulas, with a response of numbers that jumps and one of classes. What R says of them stands in the
// tests: x <- data.frame(a = ((7 i) %% 24)/3, b = 1.5 ((5 i) %% 11), c = 0.7 ((11 i) %% 13)), i = 0..23.
#pragma once

#include "core/mvda/learn/learned.h"

#include <cmath>

namespace titer::mvda {

inline Block formulaBlock()
{
    Block block{.names = {"a", "b", "c"}, .units = {"g/L", "", ""}, .cells = MatrixXd(24, 3)};
    for (int i = 0; i < 24; ++i)
        block.cells.row(i) << ((7 * i) % 24) / 3.0, ((5 * i) % 11) * 1.5, ((11 * i) % 13) * 0.7;
    return block;
}

// round(ifelse(a < 4, 2 + 0.5 b, 9 - 0.3 c) + 0.1 ((13 i) %% 7), 6)
inline LearnResponse formulaNumbers()
{
    const MatrixXd x = formulaBlock().cells;
    LearnResponse y{.name = "y", .unit = "mg", .numbers = VectorXd(24)};
    for (int i = 0; i < 24; ++i)
        y.numbers[i] = (x(i, 0) < 4.0 ? 2.0 + 0.5 * x(i, 1) : 9.0 - 0.3 * x(i, 2)) + 0.1 * ((13 * i) % 7);
    return y;
}

// ifelse(a < 3, "low", ifelse(b < 7, "mid", "high"))
inline LearnResponse formulaClasses()
{
    const MatrixXd x = formulaBlock().cells;
    LearnResponse y{.name = "kind", .classes = {"high", "low", "mid"}};
    for (int i = 0; i < 24; ++i) y.places.push_back(x(i, 0) < 3.0 ? 1 : x(i, 1) < 7.0 ? 2 : 0);
    return y;
}

inline LearnRows formulaRows(bool areClasses)
{
    LearnRows rows{formulaBlock().cells, formulaNumbers().numbers, 0};
    if (!areClasses) return rows;
    rows.classes = 3;
    const std::vector<int> places = formulaClasses().places;
    for (int i = 0; i < 24; ++i) rows.y[i] = places[std::size_t(i)];
    return rows;
}

} // namespace titer::mvda
