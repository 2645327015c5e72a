// One variable of a model formula.
#pragma once

#include "core/base/math/expression.h"

#include <string>
#include <vector>

namespace titer::studies {

// A column, a product of powers of columns (I(A^2), I(A*B)), or arithmetic of columns.
struct FormulaVariable {
    struct Power {
        std::string column;
        int power = 1;
        bool operator==(const Power&) const = default;
    };

    std::string name;                    // "A", "I(A^2)", "log(x)"
    std::vector<Power> powers = {};      // one or more for a column or a product; empty for arithmetic
    base::Expression arithmetic = {};    // of what is no product, and
    std::vector<std::string> names = {}; // the columns that it takes, in this order

    bool isArithmetic() const { return !arithmetic.steps().empty(); }

    bool plainColumn() const { return powers.size() == 1 && powers[0].power == 1; }
};

} // namespace titer::studies
