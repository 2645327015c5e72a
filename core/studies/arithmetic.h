// Arithmetic of columns within a formula: numbers, + - * / ^ and the usual functions of one variable, compiled to a stack program.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace titer::studies {

struct Arithmetic {
    enum class Op { Number, Name, Add, Subtract, Multiply, Divide, Power, Negate, Function };
    struct Step {
        Op op;
        double number = 0.0; // of Number
        int index = 0;       // of Name: into names; of Function: which
    };

    std::vector<Step> steps = {};
    std::vector<std::string> names = {}; // each once

    bool empty() const { return steps.empty(); }
    // One value per name. NaN where a function is not defined.
    double evaluate(std::span<const double> values) const;
};

// Which function has this name (log, log10, log2, log1p, exp, sqrt, abs, sin, cos, tan), for Step::index.
std::optional<int> functionIndex(std::string_view name);
std::vector<std::string> functionNames();

} // namespace titer::studies
