// Checks the units of an expression: runs its program on dimensions instead of numbers.
#include "core/base/math/expression.h"

#include "core/base/text.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace titer::base {

namespace {

using Op = Expression::Op;

// Exponents may be halves on the way ("sqrt(a)*sqrt(a)"); the result is held against whole ones.
using Exponents = std::array<double, baseCount>;

struct Quantity {
    Exponents exponents{};
    std::optional<double> constant = {}; // the value, where no name goes into it

    bool pure() const { return exponents == Exponents{}; }
    bool zero() const { return constant == 0.0; }
};

std::string written(const Exponents& exponents)
{
    std::string over, under;
    const auto add = [](std::string& text, std::string_view symbol, double exponent) {
        if (!text.empty()) text += ' ';
        text += symbol;
        if (exponent != 1.0) text += (exponent == std::floor(exponent) ? "" : "^") + writeShort(exponent);
    };
    for (std::size_t i = 0; i < exponents.size(); ++i) {
        if (exponents[i] > 0.0) add(over, baseSymbols[i], exponents[i]);
        if (exponents[i] < 0.0) add(under, baseSymbols[i], -exponents[i]);
    }
    if (over.empty() && under.empty()) return "1";
    if (under.empty()) return over;
    const bool several = under.find(' ') != std::string::npos;
    return (over.empty() ? "1" : over) + "/" + (several ? "(" + under + ")" : under);
}

// Within products a difference of temperature counts as a temperature, as it does in compound units.
Exponents folded(Exponents exponents)
{
    exponents[temperatureIndex] += exponents[differenceIndex];
    exponents[differenceIndex] = 0.0;
    return exponents;
}

Exponents combined(const Exponents& a, const Exponents& b, double sign)
{
    Exponents sum = folded(a);
    const Exponents other = folded(b);
    for (std::size_t i = 0; i < sum.size(); ++i) sum[i] += sign * other[i];
    return sum;
}

class UnitCheck {
public:
    UnitCheck(const Expression& expression, std::span<const Dimension> ofNames)
        : m_expression(expression)
        , m_ofNames(ofNames)
    {
    }

    Result<Dimension> check()
    {
        for (const Expression::Step& step : m_expression.steps())
            if (!take(step)) return Error{Code::Input, {}, m_fault};
        Dimension dimension;
        const Exponents& result = m_stack.back().exponents;
        for (std::size_t i = 0; i < result.size(); ++i) {
            if (result[i] != std::floor(result[i]) || std::abs(result[i]) > 100.0)
                return Error{
                    Code::Input,
                    {},
                    say(CORE_TR("core", "The result would have the unit {1}, which does not exist."), written(result))};
            dimension.exponents[i] = static_cast<signed char>(result[i]);
        }
        return dimension;
    }

private:
    bool take(const Expression::Step& step);
    bool takeAlike(const Expression::Step& step);
    bool takePower(const Expression::Step& step);
    bool takeFunction(const Expression::Step& step);
    bool differ(std::size_t at, const Exponents& a, const Exponents& b);
    Quantity pop()
    {
        Quantity last = m_stack.back();
        m_stack.pop_back();
        return last;
    }

    const Expression& m_expression;
    std::span<const Dimension> m_ofNames;
    std::vector<Quantity> m_stack;
    Sentence m_fault;
};

bool UnitCheck::differ(std::size_t at, const Exponents& a, const Exponents& b)
{
    const auto [line, column] = placeIn(m_expression.text(), at);
    m_fault =
        say(CORE_TR("core", "In line {1}, column {2} a quantity in {3} is combined with one in {4}; only quantities "
                            "of the same kind can be added or compared."),
            line, column, written(a), written(b));
    return false;
}

bool UnitCheck::take(const Expression::Step& step)
{
    switch (step.op) {
    case Op::Number:
        m_stack.push_back({{}, step.number});
        return true;
    case Op::Name: {
        Quantity named;
        const Dimension& dimension = m_ofNames[std::size_t(step.name)];
        for (std::size_t i = 0; i < named.exponents.size(); ++i) named.exponents[i] = dimension.exponents[i];
        m_stack.push_back(named);
        return true;
    }
    case Op::Multiply:
    case Op::Divide: {
        const Quantity b = pop(), a = pop();
        const bool over = step.op == Op::Divide;
        Quantity result{combined(a.exponents, b.exponents, over ? -1.0 : 1.0)};
        if (a.constant && b.constant) result.constant = over ? *a.constant / *b.constant : *a.constant * *b.constant;
        if (a.zero()) result.constant = 0.0;
        m_stack.push_back(result);
        return true;
    }
    case Op::Negate:
        if (m_stack.back().constant) m_stack.back().constant = -*m_stack.back().constant;
        return true;
    case Op::Power:
        return takePower(step);
    case Op::Abs:
        return true;
    case Op::Add:
    case Op::Subtract:
    case Op::Less:
    case Op::Greater:
    case Op::AtMost:
    case Op::AtLeast:
    case Op::Equal:
    case Op::Unequal:
    case Op::And:
    case Op::Or:
    case Op::Min:
    case Op::Max:
    case Op::If:
    case Op::Saturation:
    case Op::Fade:
    case Op::Share:
        return takeAlike(step);
    default:
        return takeFunction(step);
    }
}

// Two operands of one kind.
bool UnitCheck::takeAlike(const Expression::Step& step)
{
    const Quantity b = pop(), a = pop();
    const bool alike = a.zero() || b.zero() || folded(a.exponents) == folded(b.exponents);
    if (!alike) return differ(step.at, a.exponents, b.exponents);
    if (step.op == Op::If) m_stack.pop_back(); // the condition, of any kind
    Quantity result{a.zero() ? b.exponents : a.exponents};
    const bool compares = step.op >= Op::Less && step.op <= Op::Or;
    const bool relates = step.op == Op::Saturation || step.op == Op::Fade || step.op == Op::Share;
    if (compares || relates) result.exponents = {};
    Exponents temperature{}, difference{};
    temperature[temperatureIndex] = difference[differenceIndex] = 1.0;
    // Two temperatures differ by a difference; one and a difference make a temperature again.
    if (step.op == Op::Subtract && a.exponents == temperature && b.exponents == temperature)
        result.exponents = difference;
    if (step.op == Op::Add && b.exponents == temperature) result.exponents = temperature;
    if (a.constant && b.constant) {
        if (step.op == Op::Add) result.constant = *a.constant + *b.constant;
        if (step.op == Op::Subtract) result.constant = *a.constant - *b.constant;
    }
    m_stack.push_back(result);
    return true;
}

bool UnitCheck::takePower(const Expression::Step& step)
{
    const Quantity exponent = pop();
    Quantity& base = m_stack.back();
    const auto [line, column] = placeIn(m_expression.text(), step.at);
    if (!exponent.pure()) {
        m_fault =
            say(CORE_TR("core", "In line {1}, column {2} the exponent is a quantity in {3}; exponents have no unit."),
                line, column, written(exponent.exponents));
        return false;
    }
    if (!base.pure() && !exponent.constant) {
        m_fault =
            say(CORE_TR("core", "In line {1}, column {2} a quantity in {3} has a variable exponent, so its unit would "
                                "vary too; divide it by a reference value first."),
                line, column, written(base.exponents));
        return false;
    }
    if (!base.pure()) {
        base.exponents = folded(base.exponents);
        for (double& value : base.exponents) value *= *exponent.constant;
    }
    base.constant =
        base.constant && exponent.constant ? std::optional(std::pow(*base.constant, *exponent.constant)) : std::nullopt;
    return true;
}

// A function of one value. A root halves the unit; all others take a pure number.
bool UnitCheck::takeFunction(const Expression::Step& step)
{
    Quantity& value = m_stack.back();
    if (step.op == Op::Sqrt) {
        value.exponents = folded(value.exponents);
        for (double& exponent : value.exponents) exponent *= 0.5;
        if (value.constant) value.constant = std::sqrt(*value.constant);
        return true;
    }
    if (!value.pure()) {
        const auto [line, column] = placeIn(m_expression.text(), step.at);
        m_fault =
            say(CORE_TR("core", "In line {1}, column {2} a function of dimensionless numbers is given a quantity in "
                                "{3}; divide it by a reference value first."),
                line, column, written(value.exponents));
        return false;
    }
    value.constant.reset();
    return true;
}

} // namespace

std::string writeDimension(const Dimension& dimension)
{
    Exponents exponents{};
    std::copy(dimension.exponents.begin(), dimension.exponents.end(), exponents.begin());
    return written(exponents);
}

Result<Dimension> dimensionOf(const Expression& expression, std::span<const Dimension> ofNames)
{
    return UnitCheck(expression, ofNames).check();
}

} // namespace titer::base
