// Gathers the nodes of a tape: equal nodes are found by their key, and what is a number is folded as it comes.
#include "core/base/math/tape.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstdint>
#include <set>

namespace titer::base {

int TapeBuilder::input(int index)
{
    m_inputs = std::max(m_inputs, index + 1);
    return place({.op = Op::Name, .input = index});
}

int TapeBuilder::number(double value)
{
    return place({.op = Op::Number, .number = value});
}

std::optional<double> TapeBuilder::numberOf(int node) const
{
    return isNumber(node) ? std::optional(valueAt(node)) : std::nullopt;
}

int TapeBuilder::place(const Node& node)
{
    // By its bits, so that -0 stays apart from 0, and no number is found again.
    const auto bits = std::bit_cast<std::uint64_t>(node.number);
    const auto [found, isNew] =
        m_known.try_emplace({node.op, node.a, node.b, node.c, bits, node.input}, int(m_nodes.size()));
    if (isNew) m_nodes.push_back(node);
    return found->second;
}

// What the node is without its numbers that change nothing. A factor 0 takes its whole term away, as a parameter that is 0 is meant to.
int TapeBuilder::simplified(const Node& node)
{
    const int a = node.a, b = node.b;
    switch (node.op) {
    case Op::Add:
        if (isNumber(a, 0.0)) return b;
        if (isNumber(b, 0.0)) return a;
        break;
    case Op::Subtract:
        if (isNumber(b, 0.0)) return a;
        break;
    case Op::Multiply:
        if (isNumber(a, 1.0)) return b;
        if (isNumber(b, 1.0)) return a;
        if (isNumber(a, 0.0) || isNumber(b, 0.0)) return number(0.0);
        break;
    case Op::Divide:
        if (isNumber(b, 1.0)) return a;
        if (isNumber(a, 0.0) && !isNumber(b)) return a;
        // mu s/(k + s) is mu (s/(k + s)), which is one step less.
        if (const Node& over = m_nodes[std::size_t(a)]; over.op == Op::Multiply) {
            const Node product = over;
            for (const auto& [s, factor] : {std::pair(product.a, product.b), std::pair(product.b, product.a)})
                if (saturates(s, b))
                    return simplified(
                        {.op = Op::Multiply, .a = factor, .b = place({.op = Op::Divide, .a = s, .b = b})});
        }
        break;
    case Op::Power:
        if (isNumber(b, 1.0)) return a;
        if (isNumber(b, 0.0)) return number(1.0);
        break;
    case Op::Saturation:
    case Op::Fade:
        if (isNumber(b) && !(valueAt(b) > 0.0)) return number(1.0);
        break;
    case Op::If:
        if (isNumber(a)) return valueAt(a) != 0.0 ? b : node.c;
        if (b == node.c) return b;
        break;
    default:
        break;
    }
    return place(node);
}

// Whether `under` is s plus a number.
bool TapeBuilder::saturates(int s, int under) const
{
    const Node& sum = m_nodes[std::size_t(under)];
    return sum.op == Op::Add && ((sum.a == s && isNumber(sum.b)) || (sum.b == s && isNumber(sum.a)));
}

int TapeBuilder::add(const Expression& expression, std::span<const int> ofNames)
{
    std::vector<int> stack;
    const auto pop = [&] {
        const int last = stack.back();
        stack.pop_back();
        return last;
    };
    for (const Expression::Step& step : expression.steps()) {
        if (step.op == Op::Number) {
            stack.push_back(number(step.number));
        } else if (step.op == Op::Name) {
            stack.push_back(ofNames[std::size_t(step.name)]);
        } else if (step.op == Op::If) {
            const int c = pop(), b = pop(), a = pop();
            stack.push_back(simplified({.op = Op::If, .a = a, .b = b, .c = c}));
        } else if (step.op < Op::Add) {
            const int a = pop();
            stack.push_back(isNumber(a) ? number(Expression::ofOne(step.op, valueAt(a)))
                                        : simplified({.op = step.op, .a = a}));
        } else {
            const int b = pop(), a = pop();
            stack.push_back(isNumber(a) && isNumber(b) ? number(Expression::ofTwo(step.op, valueAt(a), valueAt(b)))
                                                       : simplified({.op = step.op, .a = a, .b = b}));
        }
    }
    return stack.back();
}

Tape TapeBuilder::differences()
{
    std::vector<int> results;
    for (std::size_t i = 0, end = m_nodes.size(); i < end; ++i) {
        const Node node = m_nodes[i];
        if (node.op >= Op::Less && node.op <= Op::AtLeast)
            results.push_back(simplified({.op = Op::Subtract, .a = node.a, .b = node.b}));
    }
    return make(results);
}

std::vector<int> TapeBuilder::comparisonsIn(std::span<const int> nodes) const
{
    std::vector<char> needed(m_nodes.size(), 0);
    for (const int node : nodes) needed[std::size_t(node)] = 1;
    std::vector<int> found;
    for (int i = int(m_nodes.size()) - 1; i >= 0; --i) {
        if (!needed[std::size_t(i)]) continue;
        const Node& node = m_nodes[std::size_t(i)];
        for (const int operand : {node.a, node.b, node.c})
            if (operand >= 0) needed[std::size_t(operand)] = 1;
        if (node.op >= Op::Less && node.op <= Op::Unequal) found.push_back(i);
    }
    return found;
}

} // namespace titer::base
