// Expressions as people write them ("vmax*S/(Km + S)"), compiled once to a flat program in reverse Polish order and
// evaluated for plain numbers and for dual ones, which gives exact derivatives.
#pragma once

#include "core/base/math/rate_terms.h"
#include "core/base/result.h"
#include "core/base/units/units.h"

#include <array>
#include <cmath>
#include <cstddef>
#include <numbers>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace titer::base {

// Numbers, names, + - * / ^ (also **; binds to the right and above the sign, so that -x^2 is -(x^2)), comparisons (1
// or 0), parentheses, pi, and the functions of functionNames(). `if(c, a, b)` is a unless c is 0; and, or and not are
// functions too, for which all that is not 0 is true; saturation, fade and share are those of core/base/math/rate_terms.h.
// Angles are in radians.
class Expression {
public:
    // In three groups by the values they take: none (if: three), one, two.
    // clang-format off
    enum class Op : unsigned char {
        Number, Name, If,
        Negate, Exp, Expm1, Log, Log2, Log10, Log1p, Sqrt, Sin, Cos, Tan, Asin, Acos, Atan, Sinh, Cosh, Tanh,
        Asinh, Acosh, Atanh, Abs, Floor, Ceil, Factorial, Not,
        Add, Subtract, Multiply, Divide, Power, Less, Greater, AtMost, AtLeast, Equal, Unequal, And, Or, Min, Max,
        Saturation, Fade, Share
    };
    // clang-format on
    struct Step {
        Op op = Op::Number;
        int name = -1;       // index of a name
        double number = 0.0; // value of a number
        std::size_t at = 0;  // where in the text it stands [byte]
    };
    static constexpr std::size_t maxTextSize = 20'000; // [byte]
    static constexpr int maxDepth = 48;                // values that wait for their operator, and nested parentheses

    // `values` holds one value per name that was given to readExpression. The result may be infinite or no number
    // where the expression is not defined, such as log(-1).
    template <class T> T evaluate(std::span<const T> values) const;

    const std::string& text() const { return m_text; }
    const std::vector<Step>& steps() const { return m_steps; }
    bool uses(int name) const;
    // Of a result that is infinite or no number the step that makes it so: an operator or function of numbers, or a name. nullptr where the
    // result is a number. What `if` does not choose is left out.
    const Step* undefinedAt(std::span<const double> values) const;

private:
    friend class ExpressionReader;
    friend class Tape;
    friend class TapeBuilder;
    template <class T> T run(std::span<const T> values, T* stack) const;
    template <class T> static T ofOne(Op op, const T& x);
    template <class T> static T ofTwo(Op op, const T& a, const T& b);

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
// Where a byte of a text stands, counted from 1; columns in characters.
struct TextPlace {
    std::string line, column;
};
TextPlace placeIn(std::string_view text, std::size_t at);

// The dimension of the result when each name has the given one (as many as names were read), or what does not fit and
// where. Numbers are dimensionless; the number 0 fits everything.
Result<Dimension> dimensionOf(const Expression& expression, std::span<const Dimension> ofNames);
// In the SI units of which it is made: "kg/(m3 s)".
std::string writeDimension(const Dimension& dimension);

template <class T> T Expression::evaluate(std::span<const T> values) const
{
    constexpr int shallow = 8;
    if (m_depth <= shallow) {
        std::array<T, shallow> stack;
        return run(values, stack.data());
    }
    std::array<T, maxDepth> stack;
    return run(values, stack.data());
}

template <class T> T Expression::run(std::span<const T> values, T* stack) const
{
    int n = 0; // values on the stack
    for (const Step& step : m_steps) {
        if (step.op == Op::Number) {
            stack[n++] = T(step.number);
        } else if (step.op == Op::Name) {
            stack[n++] = values[std::size_t(step.name)];
        } else if (step.op == Op::If) {
            n -= 2;
            stack[n - 1] = valueOf(stack[n - 1]) != 0.0 ? stack[n] : stack[n + 1];
        } else if (step.op < Op::Add) {
            stack[n - 1] = ofOne(step.op, stack[n - 1]);
        } else {
            --n;
            stack[n - 1] = ofTwo(step.op, stack[n - 1], stack[n]);
        }
    }
    return stack[0];
}

template <class T> T Expression::ofOne(Op op, const T& x)
{
    using std::abs, std::acos, std::acosh, std::asin, std::asinh, std::atan, std::atanh, std::ceil, std::cos, std::cosh,
        std::exp, std::expm1, std::floor, std::log, std::log10, std::log1p, std::sin, std::sinh, std::sqrt, std::tan,
        std::tanh;
    switch (op) {
    case Op::Exp:
        return exp(x);
    case Op::Expm1:
        return expm1(x);
    case Op::Log:
        return log(x);
    case Op::Log2:
        return log(x) / std::numbers::ln2;
    case Op::Log10:
        return log10(x);
    case Op::Log1p:
        return log1p(x);
    case Op::Sqrt:
        return sqrt(x);
    case Op::Sin:
        return sin(x);
    case Op::Cos:
        return cos(x);
    case Op::Tan:
        return tan(x);
    case Op::Asin:
        return asin(x);
    case Op::Acos:
        return acos(x);
    case Op::Atan:
        return atan(x);
    case Op::Sinh:
        return sinh(x);
    case Op::Cosh:
        return cosh(x);
    case Op::Tanh:
        return tanh(x);
    case Op::Asinh:
        return asinh(x);
    case Op::Acosh:
        return acosh(x);
    case Op::Atanh:
        return atanh(x);
    case Op::Abs:
        return abs(x);
    case Op::Floor:
        return floor(x);
    case Op::Ceil:
        return ceil(x);
    case Op::Factorial:
        return factorial(x);
    case Op::Not:
        return T(valueOf(x) == 0.0 ? 1.0 : 0.0);
    default:
        return -x;
    }
}

template <class T> T Expression::ofTwo(Op op, const T& a, const T& b)
{
    using std::pow;
    const auto truth = [](bool value) { return T(value ? 1.0 : 0.0); };
    switch (op) {
    case Op::Add:
        return a + b;
    case Op::Subtract:
        return a - b;
    case Op::Multiply:
        return a * b;
    case Op::Divide:
        return a / b;
    case Op::Power:
        return pow(a, b);
    case Op::Less:
        return truth(a < b);
    case Op::Greater:
        return truth(a > b);
    case Op::AtMost:
        return truth(a <= b);
    case Op::AtLeast:
        return truth(a >= b);
    case Op::Equal:
        return truth(valueOf(a) == valueOf(b));
    case Op::Unequal:
        return truth(valueOf(a) != valueOf(b));
    case Op::And:
        return truth(valueOf(a) != 0.0 && valueOf(b) != 0.0);
    case Op::Or:
        return truth(valueOf(a) != 0.0 || valueOf(b) != 0.0);
    case Op::Min:
        return b < a ? b : a;
    case Op::Saturation:
        return saturation(a, b);
    case Op::Fade:
        return fade(a, b);
    case Op::Share:
        return share(a, b);
    default:
        return b > a ? b : a;
    }
}

} // namespace titer::base
