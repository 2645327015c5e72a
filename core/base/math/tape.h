// Many expressions that share their terms, as one straight program: each distinct term is evaluated once, what depends on
// numbers alone is folded, and the results come for plain numbers or, with exact derivatives, for dual ones.
//
//   TapeBuilder builder;
//   const int s = builder.input(0);
//   const Tape tape = builder.make(std::array{builder.add(expression, nodesOfItsNames)});
//   tape.run(inputs, results);
#pragma once

#include "core/base/math/expression.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <tuple>
#include <type_traits>
#include <vector>

namespace titer::base {

// Immutable once made. [any thread]
class Tape {
public:
    int resultCount() const { return int(m_results.size()); }
    int stepCount() const { return int(m_steps.size()); }
    // Whether any result depends on an input.
    bool uses(int input) const { return input < int(m_uses.size()) && m_uses[std::size_t(input)]; }
    // The inputs on which each result depends, ascending.
    std::vector<std::vector<int>> inputsOfResults() const;

    // `inputs` as the builder numbered them, `results` in the order of make(). A result may be infinite or no number where its
    // expression is not defined.
    template <class T> void run(const T* inputs, T* results) const;

private:
    friend class TapeBuilder;
    // Those of an expression, and the frequent ones with a number k as one operand.
    // clang-format off
    enum class Act : unsigned char {
        Number, Add, Subtract, Multiply, Divide, AddNumber, FromNumber, TimesNumber, OverNumber, NumberOver, Saturate, Square,
        PowerNumber, Negate, If, Other
    };
    // clang-format on
    // Operands are registers, of which the first hold the inputs.
    struct Step {
        Act act = Act::Other;
        Expression::Op op = Expression::Op::Number; // of Other
        int out = 0, a = 0, b = 0, c = 0;
        double k = 0.0;
    };
    struct Result {
        int place = -1; // register, or -1: a number
        double number = 0.0;
    };
    template <class T> static void take(const Step& step, T& out, const T& a, const T& b, const T& c);

    int m_inputs = 0;
    int m_registers = 0;
    std::vector<Step> m_steps;
    std::vector<Result> m_results;
    std::vector<bool> m_uses; // per input
};

// Builds a tape from nodes: inputs, numbers, and expressions whose names stand for nodes.
class TapeBuilder {
public:
    int input(int index);
    int number(double value);
    // `ofNames` holds a node for each name that was given to readExpression; of names that the expression does not use any number.
    int add(const Expression& expression, std::span<const int> ofNames);
    // The value of a node that depends on no input.
    std::optional<double> numberOf(int node) const;

    Tape make(std::span<const int> results) const;
    // What all comparisons by size compare, each the one less the other.
    Tape differences();
    // The comparisons that these nodes need.
    std::vector<int> comparisonsIn(std::span<const int> nodes) const;

private:
    using Op = Expression::Op;
    struct Node {
        Op op = Op::Number;
        int a = -1, b = -1, c = -1;
        double number = 0.0;
        int input = -1; // of Op::Name
    };
    class Lowering;

    int place(const Node& node);
    int simplified(const Node& node);
    bool saturates(int s, int under) const;
    bool isNumber(int node) const { return m_nodes[std::size_t(node)].op == Op::Number; }
    bool isNumber(int node, double value) const { return isNumber(node) && valueAt(node) == value; }
    double valueAt(int node) const { return m_nodes[std::size_t(node)].number; }

    std::vector<Node> m_nodes; // each after those that it reads
    std::map<std::tuple<Op, int, int, int, std::uint64_t, int>, int> m_known;
    int m_inputs = 0;
};

template <class T> void Tape::run(const T* inputs, T* results) const
{
    static_assert(std::is_trivially_copyable_v<T> && std::is_trivially_destructible_v<T>);
    // Each register is written before it is read: the zeros of a dual number would cost as much as a step.
    constexpr int usual = 96;
    alignas(T) std::byte near[usual * sizeof(T)];
    std::vector<T> far;
    T* r = reinterpret_cast<T*>(near);
    if (m_registers > usual) {
        far.resize(std::size_t(m_registers));
        r = far.data();
    }
    std::copy(inputs, inputs + m_inputs, r);
    for (const Step& step : m_steps) take(step, r[step.out], r[step.a], r[step.b], r[step.c]);
    for (std::size_t i = 0; i < m_results.size(); ++i)
        results[i] = m_results[i].place < 0 ? T(m_results[i].number) : r[m_results[i].place];
}

template <class T> void Tape::take(const Step& step, T& out, const T& a, const T& b, const T& c)
{
    using std::pow;
    switch (step.act) {
    case Act::Number:
        out = step.k;
        break;
    case Act::Add:
        out = a + b;
        break;
    case Act::Subtract:
        out = a - b;
        break;
    case Act::Multiply:
        out = a * b;
        break;
    case Act::Divide:
        out = a / b;
        break;
    case Act::AddNumber:
        out = a + step.k;
        break;
    case Act::FromNumber:
        out = step.k - a;
        break;
    case Act::TimesNumber:
        out = a * step.k;
        break;
    case Act::OverNumber:
        out = a / step.k; // and not times its inverse, whose rounding a plain expression does not have
        break;
    case Act::NumberOver:
        out = step.k / a;
        break;
    case Act::Saturate:
        out = saturated(a, step.k);
        break;
    case Act::Square:
        out = a * a;
        break;
    case Act::PowerNumber:
        out = pow(a, step.k);
        break;
    case Act::Negate:
        out = -a;
        break;
    case Act::If:
        out = valueOf(a) != 0.0 ? b : c;
        break;
    case Act::Other:
        out = step.op < Expression::Op::Add ? Expression::ofOne(step.op, a) : Expression::ofTwo(step.op, a, b);
        break;
    }
}

} // namespace titer::base
