// Expressions as people write them ("vmax*S/(Km + S)"), compiled once to a flat program in reverse Polish order and
// evaluated for plain numbers and for dual ones, which gives exact derivatives.
#pragma once

#include "core/base/dual.h"
#include "core/base/result.h"
#include "core/base/units.h"

#include <array>
#include <cmath>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace titer::base {

// Numbers, names, + - * / ^ (also **; binds to the right and above the sign, so that -x^2 is -(x^2)), comparisons (1
// or 0), parentheses, pi, and the functions of functionNames(). `if(c, a, b)` is a unless c is 0. Angles are in
// radians.
class Expression {
public:
    enum class Op : unsigned char {
        Number,
        Name,
        Negate,
        Add,
        Subtract,
        Multiply,
        Divide,
        Power,
        Less,
        Greater,
        AtMost,
        AtLeast,
        Equal,
        Unequal,
        Exp,
        Expm1,
        Log,
        Log10,
        Log1p,
        Sqrt,
        Sin,
        Cos,
        Tan,
        Atan,
        Tanh,
        Abs,
        Min,
        Max,
        If
    };
    struct Step {
        Op op = Op::Number;
        int name = -1;       // index of a name
        double number = 0.0; // value of a number
        std::size_t at = 0;  // where in the text it stands [byte]
    };
    static constexpr std::size_t longestText = 20'000; // [byte]
    static constexpr int deepest = 48;                 // values that wait for their operator, and nested parentheses

    // `values` holds one value per name that was given to readExpression. The result may be infinite or no number
    // where the expression is not defined, such as log(-1).
    template <class T> T evaluate(std::span<const T> values) const;

    const std::string& text() const { return m_text; }
    const std::vector<Step>& steps() const { return m_steps; }
    bool uses(int name) const;

private:
    friend class ExpressionReader;
    template <class T> T run(std::span<const T> values, T* stack) const;

    std::string m_text;
    std::vector<Step> m_steps;
    int m_depth = 0;
};

// `names` are the variables and parameters that may occur; they go before functions and pi of the same name. A name
// that is more than letters, digits, "_" and "." is written in backquotes: `glucose [g/L]`. Errors say line and
// column, counted from 1 in characters, and have an empty `where`.
Result<Expression> readExpression(std::string_view text, const std::vector<std::string>& names);
// The same for a text whose other names are still to be found out: they are put into `others` in the order of their
// first use, and have the indices after those of `names`.
Result<Expression> readExpression(std::string_view text, const std::vector<std::string>& names,
                                  std::vector<std::string>& others);

// "exp", "log" ...
std::vector<std::string> functionNames();
// Every operator and function has one place in the text, the one that its errors speak of.
struct TextPlace {
    std::string line;
    std::string column; // in characters
};
TextPlace placeIn(std::string_view text, std::size_t at);

// The dimension of the result when each name has the given one (as many as names were read), or what does not fit and
// where. Numbers are dimensionless; the number 0 fits everything.
Result<Dimension> dimensionOf(const Expression& expression, std::span<const Dimension> ofNames);

template <class T> T Expression::evaluate(std::span<const T> values) const
{
    constexpr int shallow = 8;
    if (m_depth <= shallow) {
        std::array<T, shallow> stack;
        return run(values, stack.data());
    }
    std::array<T, deepest> stack;
    return run(values, stack.data());
}

template <class T> T Expression::run(std::span<const T> values, T* stack) const
{
    using std::abs, std::atan, std::cos, std::exp, std::expm1, std::log, std::log10, std::log1p, std::pow, std::sin,
        std::sqrt, std::tan, std::tanh;
    int n = 0; // values on the stack
    const auto binary = [&](T value) { stack[--n - 1] = value; };
    const auto truth = [&](bool value) { stack[--n - 1] = T(value ? 1.0 : 0.0); };
    for (const Step& step : m_steps) {
        T& b = stack[n > 0 ? n - 1 : 0]; // the last value
        T& a = stack[n > 1 ? n - 2 : 0]; // the one before
        switch (step.op) {
        case Op::Number:
            stack[n++] = T(step.number);
            break;
        case Op::Name:
            stack[n++] = values[std::size_t(step.name)];
            break;
        case Op::Negate:
            b = -b;
            break;
        case Op::Add:
            binary(a + b);
            break;
        case Op::Subtract:
            binary(a - b);
            break;
        case Op::Multiply:
            binary(a * b);
            break;
        case Op::Divide:
            binary(a / b);
            break;
        case Op::Power:
            binary(pow(a, b));
            break;
        case Op::Less:
            truth(a < b);
            break;
        case Op::Greater:
            truth(a > b);
            break;
        case Op::AtMost:
            truth(a <= b);
            break;
        case Op::AtLeast:
            truth(a >= b);
            break;
        case Op::Equal:
            truth(valueOf(a) == valueOf(b));
            break;
        case Op::Unequal:
            truth(valueOf(a) != valueOf(b));
            break;
        case Op::Exp:
            b = exp(b);
            break;
        case Op::Expm1:
            b = expm1(b);
            break;
        case Op::Log:
            b = log(b);
            break;
        case Op::Log10:
            b = log10(b);
            break;
        case Op::Log1p:
            b = log1p(b);
            break;
        case Op::Sqrt:
            b = sqrt(b);
            break;
        case Op::Sin:
            b = sin(b);
            break;
        case Op::Cos:
            b = cos(b);
            break;
        case Op::Tan:
            b = tan(b);
            break;
        case Op::Atan:
            b = atan(b);
            break;
        case Op::Tanh:
            b = tanh(b);
            break;
        case Op::Abs:
            b = abs(b);
            break;
        case Op::Min:
            binary(b < a ? b : a);
            break;
        case Op::Max:
            binary(b > a ? b : a);
            break;
        case Op::If:
            stack[n - 3] = valueOf(stack[n - 3]) != 0.0 ? a : b;
            n -= 2;
            break;
        }
    }
    return stack[0];
}

} // namespace titer::base
