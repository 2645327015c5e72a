// Makes tapes: equal nodes are found by their key, what is a number is folded as it comes, and only nodes that a result needs
// become steps, in registers that are used again once nothing reads them.
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

// Turns the nodes that results need into steps.
class TapeBuilder::Lowering {
public:
    Lowering(const std::vector<Node>& nodes, int inputs, std::span<const int> results)
        : m_nodes(nodes)
        , m_results(results)
        , m_steps(nodes.size())
        , m_last(nodes.size(), -1)
        , m_place(nodes.size(), -1)
    {
        m_tape.m_inputs = m_tape.m_registers = inputs;
        m_tape.m_uses.assign(std::size_t(inputs), false);
    }

    Tape make()
    {
        const int end = int(m_nodes.size());
        for (const int result : m_results) m_last[std::size_t(result)] = end;
        for (int i = end - 1; i >= 0; --i)
            if (m_last[std::size_t(i)] >= 0) choose(i);
        for (int i = 0; i < end; ++i)
            if (m_last[std::size_t(i)] >= 0) emit(i);
        for (const int result : m_results) {
            const Node& node = m_nodes[std::size_t(result)];
            m_tape.m_results.push_back(node.op == Op::Number ? Tape::Result{-1, node.number}
                                                             : Tape::Result{m_place[std::size_t(result)], 0.0});
        }
        return std::move(m_tape);
    }

private:
    const Node& at(int node) const { return m_nodes[std::size_t(node)]; }
    bool isNumber(int node) const { return at(node).op == Op::Number; }

    // The step of a node, whose operands are nodes still, and that the node reads them.
    void choose(int i)
    {
        const Node& node = at(i);
        if (node.op == Op::Number || node.op == Op::Name) return;
        Tape::Step& step = m_steps[std::size_t(i)];
        step = stepOf(node);
        for (const int operand : {step.a, step.b, step.c})
            if (operand >= 0) m_last[std::size_t(operand)] = std::max(m_last[std::size_t(operand)], i);
    }

    static Tape::Step withNumber(Tape::Act act, int a, double k)
    {
        return {.act = act, .a = a, .b = -1, .c = -1, .k = k};
    }

    Tape::Step stepOf(const Node& node) const
    {
        using Act = Tape::Act;
        const int a = node.a, b = node.b;
        switch (node.op) {
        case Op::Add:
            if (isNumber(a)) return withNumber(Act::AddNumber, b, at(a).number);
            if (isNumber(b)) return withNumber(Act::AddNumber, a, at(b).number);
            return {.act = Act::Add, .a = a, .b = b, .c = -1};
        case Op::Subtract:
            if (isNumber(a)) return withNumber(Act::FromNumber, b, at(a).number);
            if (isNumber(b)) return withNumber(Act::AddNumber, a, -at(b).number);
            return {.act = Act::Subtract, .a = a, .b = b, .c = -1};
        case Op::Multiply:
            if (isNumber(a)) return withNumber(Act::TimesNumber, b, at(a).number);
            if (isNumber(b)) return withNumber(Act::TimesNumber, a, at(b).number);
            if (a == b) return {.act = Act::Square, .a = a, .b = -1, .c = -1};
            return {.act = Act::Multiply, .a = a, .b = b, .c = -1};
        case Op::Divide:
            return quotient(a, b);
        case Op::Power:
            if (isNumber(b) && at(b).number == 2.0) return {.act = Act::Square, .a = a, .b = -1, .c = -1};
            if (isNumber(b)) return withNumber(Act::PowerNumber, a, at(b).number);
            break;
        case Op::Saturation:
            if (isNumber(b)) return withNumber(Act::Saturate, a, at(b).number);
            break;
        case Op::Negate:
            return {.act = Act::Negate, .a = a, .b = -1, .c = -1};
        case Op::If:
            return {.act = Act::If, .a = a, .b = b, .c = node.c};
        default:
            break;
        }
        return {.act = Act::Other, .op = node.op, .a = a, .b = b, .c = -1};
    }

    Tape::Step quotient(int a, int b) const
    {
        if (isNumber(a)) return withNumber(Tape::Act::NumberOver, b, at(a).number);
        if (isNumber(b)) return withNumber(Tape::Act::OverNumber, a, at(b).number);
        const Node& under = at(b);
        if (under.op == Op::Add && under.a == a && isNumber(under.b))
            return withNumber(Tape::Act::Saturate, a, at(under.b).number);
        if (under.op == Op::Add && under.b == a && isNumber(under.a))
            return withNumber(Tape::Act::Saturate, a, at(under.a).number);
        return {.act = Tape::Act::Divide, .a = a, .b = b, .c = -1};
    }

    // Where a value stands: that of a number that a step needs is made by a step of its own.
    int placeOf(int node)
    {
        int& place = m_place[std::size_t(node)];
        if (place < 0 && isNumber(node)) {
            place = newRegister();
            m_tape.m_steps.push_back({.act = Tape::Act::Number, .out = place, .k = at(node).number});
        }
        return place;
    }

    int newRegister()
    {
        if (m_free.empty()) return m_tape.m_registers++;
        const int place = m_free.back();
        m_free.pop_back();
        return place;
    }

    void emit(int i)
    {
        const Node& node = at(i);
        if (node.op == Op::Number) return;
        if (node.op == Op::Name) {
            m_place[std::size_t(i)] = node.input;
            m_tape.m_uses[std::size_t(node.input)] = true;
            return;
        }
        Tape::Step step = m_steps[std::size_t(i)];
        const std::array operands{step.a, step.b, step.c};
        step.a = placeOf(operands[0]);
        step.b = operands[1] < 0 ? step.a : placeOf(operands[1]);
        step.c = operands[2] < 0 ? step.a : placeOf(operands[2]);
        // Not a register that is read in this step: a step writes while it reads.
        m_place[std::size_t(i)] = step.out = newRegister();
        m_tape.m_steps.push_back(step);
        for (std::size_t k = 0; k < operands.size(); ++k) release(operands, k, i);
    }

    void release(const std::array<int, 3>& operands, std::size_t k, int reader)
    {
        const int node = operands[k];
        if (node < 0 || m_last[std::size_t(node)] != reader || at(node).op == Op::Name) return;
        if (std::find(operands.begin(), operands.begin() + k, node) != operands.begin() + k) return;
        m_free.push_back(m_place[std::size_t(node)]);
    }

    const std::vector<Node>& m_nodes;
    std::span<const int> m_results;
    std::vector<Tape::Step> m_steps; // per node
    std::vector<int> m_last;         // per node: the last that reads it, -1 = none needs it
    std::vector<int> m_place;        // per node, -1 = nowhere yet
    std::vector<int> m_free;
    Tape m_tape;
};

Tape TapeBuilder::make(std::span<const int> results) const
{
    return Lowering(m_nodes, m_inputs, results).make();
}

std::vector<std::vector<int>> Tape::inputsOfResults() const
{
    std::vector<std::set<int>> of{std::size_t(m_registers)};
    for (int i = 0; i < m_inputs; ++i) of[std::size_t(i)] = {i};
    for (const Step& step : m_steps) {
        const bool isTwo = step.act == Act::Other && step.op >= Expression::Op::Add;
        const int operands = step.act == Act::Number                                      ? 0
                             : step.act == Act::If                                        ? 3
                             : isTwo || (step.act >= Act::Add && step.act <= Act::Divide) ? 2
                                                                                          : 1;
        std::set<int> all;
        for (int k = 0; k < operands; ++k) {
            const std::set<int>& one = of[std::size_t(k == 0 ? step.a : k == 1 ? step.b : step.c)];
            all.insert(one.begin(), one.end());
        }
        of[std::size_t(step.out)] = std::move(all);
    }
    std::vector<std::vector<int>> inputs;
    for (const Result& result : m_results) {
        inputs.emplace_back();
        if (result.place < 0) continue;
        const std::set<int>& all = of[std::size_t(result.place)];
        inputs.back().assign(all.begin(), all.end());
    }
    return inputs;
}

} // namespace titer::base
