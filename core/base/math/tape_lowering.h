// Turns nodes into a tape: only those that a result needs become steps, in an order in which those of one kind stand together, in
// registers that are used again once nothing reads them.
#pragma once

#include "core/base/math/tape.h"

#include <array>
#include <span>
#include <vector>

namespace titer::base {

// For one tape.
class TapeLowering {
public:
    TapeLowering(std::span<const TapeBuilder::Node> nodes, int inputs, std::span<const int> results);

    Tape make();

private:
    using Node = TapeBuilder::Node;
    using Op = Expression::Op;
    using Act = Tape::Act;
    // What a node does, to other nodes.
    struct Choice {
        Act act = Act::Number;
        Op op = Op::Number;
        std::array<int, 3> operands{-1, -1, -1};
        double k = 0.0;
    };
    struct Waiting;

    const Node& at(int node) const { return m_nodes[std::size_t(node)]; }
    bool isNumber(int node) const { return at(node).op == Op::Number; }
    const Choice& choice(int node) const { return m_choices[std::size_t(node)]; }

    void chooseAll();
    static Choice withNumber(Act act, int a, double k) { return {.act = act, .operands = {a, -1, -1}, .k = k}; }
    Choice choiceOf(const Node& node) const;
    Choice quotient(int a, int b) const;

    void arrange();
    void arrange(std::span<const int> some);
    void linkUp(std::span<const int> some, std::vector<Waiting>& waiting) const;

    void emitAll();
    void emit(int position);
    int newRegister();
    void release(int node, int position);

    std::span<const Node> m_nodes;
    std::span<const int> m_results;
    std::vector<char> m_needed;    // per node
    std::vector<Choice> m_choices; // per node
    std::vector<int> m_order;      // the nodes that become steps
    std::vector<int> m_last;       // per node: the last position in the order that reads it
    std::vector<int> m_place;      // per node: its register
    std::vector<int> m_free;
    Tape m_tape;
};

} // namespace titer::base
