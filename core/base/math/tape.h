// Many expressions that share their terms, as one straight program: each distinct term is evaluated once, what depends on
// numbers alone is folded, and the results come for plain numbers or, with exact derivatives, for dual ones.
//
//   TapeBuilder builder;
//   const int s = builder.input(0);
//   const Tape tape = builder.make(std::array{builder.add(expression, nodesOfItsNames)});
//   tape.run(inputs, results);
#pragma once

#include "core/base/math/dual.h"
#include "core/base/math/expression.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
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

    // Room for the values of one evaluation. The first of them are the inputs as the builder numbered them, to be written before each run.
    template <class T> class Registers {
    public:
        explicit Registers(const Tape& tape)
        {
            if (tape.m_registers <= usual) return;
            m_far = std::make_unique_for_overwrite<std::byte[]>(std::size_t(tape.m_registers) * sizeof(T));
            m_inputs = reinterpret_cast<T*>(m_far.get());
        }
        Registers(const Registers&) = delete;
        Registers& operator=(const Registers&) = delete;

        T* inputs() { return m_inputs; }

    private:
        // Each register is written before it is read: the zeros of a dual number would cost as much as a step.
        static_assert(std::is_trivially_copyable_v<T> && std::is_trivially_destructible_v<T>);
        static constexpr int usual = 128;
        alignas(T) std::byte m_near[usual * sizeof(T)];
        std::unique_ptr<std::byte[]> m_far;
        T* m_inputs = reinterpret_cast<T*>(m_near);
    };

    // `results` in the order of make(). A result may be infinite or no number where its expression is not defined. T is double or Dual<8>.
    template <class T> void run(Registers<T>& registers, T* results) const;
    template <class T> void run(const T* inputs, T* results) const;

private:
    friend class TapeLowering;
    // Those of an expression, and the frequent ones with a number k as one operand.
    // clang-format off
    enum class Act : unsigned char {
        Number, Add, Subtract, Multiply, Divide, AddNumber, FromNumber, TimesNumber, OverNumber, NumberOver, Saturate, FadeNumber,
        MaxNumber, Square, PowerNumber, Negate, If, Other
    };
    // clang-format on
    // Operands are registers, of which the first hold the inputs.
    struct Step {
        int out = 0, a = 0, b = 0, c = 0;
        double k = 0.0;
    };
    // Steps of one kind behind each other: a loop over each takes half the time of steps whose kinds a processor cannot predict.
    struct Run {
        Act act = Act::Other;
        Expression::Op op = Expression::Op::Number; // of Other
        int count = 0;
    };
    struct Result {
        int place = -1; // register, or -1: a number
        double number = 0.0;
    };
    template <class T> void takeSteps(T* r) const;
    struct TakeSteps;
    void evaluate(double* registers) const;
    void evaluate(Dual<8>* registers) const;

    int m_inputs = 0;
    int m_registers = 0;
    std::vector<Step> m_steps;
    std::vector<Run> m_runs;
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
    friend class TapeLowering;

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

template <class T> void Tape::run(Registers<T>& registers, T* results) const
{
    const T* r = registers.inputs();
    evaluate(registers.inputs());
    for (const Result& result : m_results) *results++ = result.place < 0 ? T(result.number) : r[result.place];
}

template <class T> void Tape::run(const T* inputs, T* results) const
{
    Registers<T> registers(*this);
    std::copy(inputs, inputs + m_inputs, registers.inputs());
    run(registers, results);
}

} // namespace titer::base
