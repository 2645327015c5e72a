// Evaluates arithmetic of columns on a stack.
#include "core/studies/arithmetic.h"

#include <array>
#include <cmath>
#include <limits>

namespace titer::studies {

namespace {

struct Function {
    std::string_view name;
    double (*value)(double);
};

constexpr std::array<Function, 10> functions{{{"log", [](double x) { return std::log(x); }},
                                              {"log10", [](double x) { return std::log10(x); }},
                                              {"log2", [](double x) { return std::log2(x); }},
                                              {"log1p", [](double x) { return std::log1p(x); }},
                                              {"exp", [](double x) { return std::exp(x); }},
                                              {"sqrt", [](double x) { return std::sqrt(x); }},
                                              {"abs", [](double x) { return std::abs(x); }},
                                              {"sin", [](double x) { return std::sin(x); }},
                                              {"cos", [](double x) { return std::cos(x); }},
                                              {"tan", [](double x) { return std::tan(x); }}}};

double combine(Arithmetic::Op op, double a, double b)
{
    switch (op) {
    case Arithmetic::Op::Add:
        return a + b;
    case Arithmetic::Op::Subtract:
        return a - b;
    case Arithmetic::Op::Multiply:
        return a * b;
    case Arithmetic::Op::Divide:
        return a / b;
    case Arithmetic::Op::Power:
        return std::pow(a, b);
    default:
        return std::numeric_limits<double>::quiet_NaN();
    }
}

} // namespace

double Arithmetic::evaluate(std::span<const double> values) const
{
    std::vector<double> stack;
    for (const Step& step : steps) {
        if (step.op == Op::Number) {
            stack.push_back(step.number);
        } else if (step.op == Op::Name) {
            stack.push_back(values[std::size_t(step.index)]);
        } else if (step.op == Op::Negate) {
            stack.back() = -stack.back();
        } else if (step.op == Op::Function) {
            stack.back() = functions[std::size_t(step.index)].value(stack.back());
        } else {
            const double right = stack.back();
            stack.pop_back();
            stack.back() = combine(step.op, stack.back(), right);
        }
    }
    return stack.empty() ? std::numeric_limits<double>::quiet_NaN() : stack.back();
}

std::optional<int> functionIndex(std::string_view name)
{
    for (std::size_t i = 0; i < functions.size(); ++i)
        if (functions[i].name == name) return int(i);
    return std::nullopt;
}

std::vector<std::string> functionNames()
{
    std::vector<std::string> names;
    for (const Function& function : functions) names.emplace_back(function.name);
    return names;
}

} // namespace titer::studies
