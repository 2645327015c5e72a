// What of an expression makes its result infinite or no number.
#include "core/base/math/expression.h"

#include <algorithm>

namespace titer::base {

const Expression::Step* Expression::undefinedAt(std::span<const double> values) const
{
    struct Node {
        double value = 0.0;
        std::array<int, 3> operands{-1, -1, -1};
    };
    std::vector<Node> nodes;
    std::vector<int> stack;
    for (const Step& step : m_steps) {
        Node node;
        const int count = step.op <= Op::Name ? 0 : step.op == Op::If ? 3 : step.op < Op::Add ? 1 : 2;
        for (int i = count; i-- > 0; stack.pop_back()) node.operands[std::size_t(i)] = stack.back();
        const auto operand = [&](std::size_t i) { return nodes[std::size_t(node.operands[i])].value; };
        if (step.op == Op::Number) node.value = step.number;
        if (step.op == Op::Name) node.value = values[std::size_t(step.name)];
        if (step.op == Op::If) node.operands = {node.operands[0], node.operands[operand(0) != 0.0 ? 1 : 2], -1};
        if (count > 0)
            node.value = step.op == Op::If ? operand(1)
                         : count == 1      ? ofOne(step.op, operand(0))
                                           : ofTwo(step.op, operand(0), operand(1));
        stack.push_back(int(nodes.size()));
        nodes.push_back(node);
    }
    if (nodes.empty() || std::isfinite(nodes.back().value)) return nullptr;
    for (int at = int(nodes.size()) - 1;;) {
        const auto& operands = nodes[std::size_t(at)].operands;
        const auto undefined = std::find_if(operands.begin(), operands.end(), [&](int i) {
            return i >= 0 && !std::isfinite(nodes[std::size_t(i)].value);
        });
        if (undefined == operands.end()) return &m_steps[std::size_t(at)];
        at = *undefined;
    }
}

} // namespace titer::base
