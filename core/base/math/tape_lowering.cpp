#include "core/base/math/tape_lowering.h"

#include <algorithm>
#include <utility>

namespace titer::base {

namespace {

// Steps are arranged within so many: what reads a value stays near to what makes it.
constexpr int together = 256;

} // namespace

TapeLowering::TapeLowering(std::span<const Node> nodes, int inputs, std::span<const int> results)
    : m_nodes(nodes)
    , m_results(results)
    , m_needed(nodes.size(), 0)
    , m_choices(nodes.size())
    , m_last(nodes.size(), -1)
    , m_place(nodes.size(), -1)
{
    m_tape.m_inputs = m_tape.m_registers = inputs;
    m_tape.m_uses.assign(std::size_t(inputs), false);
}

Tape TapeLowering::make()
{
    chooseAll();
    arrange();
    emitAll();
    for (const int result : m_results)
        m_tape.m_results.push_back(isNumber(result) ? Tape::Result{-1, at(result).number}
                                                    : Tape::Result{m_place[std::size_t(result)], 0.0});
    return std::move(m_tape);
}

void TapeLowering::chooseAll()
{
    for (const int result : m_results) m_needed[std::size_t(result)] = !isNumber(result);
    for (int i = int(m_nodes.size()) - 1; i >= 0; --i) {
        const Node& node = at(i);
        if (!m_needed[std::size_t(i)]) continue;
        if (node.op == Op::Name) {
            m_place[std::size_t(i)] = node.input;
            m_tape.m_uses[std::size_t(node.input)] = true;
            continue;
        }
        Choice& choice = m_choices[std::size_t(i)];
        choice = choiceOf(node);
        for (const int operand : choice.operands)
            if (operand >= 0) m_needed[std::size_t(operand)] = 1;
    }
}

TapeLowering::Choice TapeLowering::choiceOf(const Node& node) const
{
    const int a = node.a, b = node.b;
    switch (node.op) {
    case Op::Number:
        return {.act = Act::Number, .k = node.number};
    case Op::Add:
        if (isNumber(a)) return withNumber(Act::AddNumber, b, at(a).number);
        if (isNumber(b)) return withNumber(Act::AddNumber, a, at(b).number);
        return {.act = Act::Add, .operands = {a, b, -1}};
    case Op::Subtract:
        if (isNumber(a)) return withNumber(Act::FromNumber, b, at(a).number);
        if (isNumber(b)) return withNumber(Act::AddNumber, a, -at(b).number);
        return {.act = Act::Subtract, .operands = {a, b, -1}};
    case Op::Multiply:
        if (isNumber(a)) return withNumber(Act::TimesNumber, b, at(a).number);
        if (isNumber(b)) return withNumber(Act::TimesNumber, a, at(b).number);
        if (a == b) return {.act = Act::Square, .operands = {a, -1, -1}};
        return {.act = Act::Multiply, .operands = {a, b, -1}};
    case Op::Divide:
        return quotient(a, b);
    case Op::Power:
        if (isNumber(b) && at(b).number == 2.0) return {.act = Act::Square, .operands = {a, -1, -1}};
        if (isNumber(b)) return withNumber(Act::PowerNumber, a, at(b).number);
        break;
    case Op::Saturation:
        if (isNumber(b)) return withNumber(Act::Saturate, a, at(b).number);
        break;
    case Op::Fade:
        if (isNumber(b)) return withNumber(Act::FadeNumber, a, at(b).number);
        break;
    case Op::Max:
        if (isNumber(b)) return withNumber(Act::MaxNumber, a, at(b).number);
        break;
    case Op::Negate:
        return {.act = Act::Negate, .operands = {a, -1, -1}};
    case Op::If:
        return {.act = Act::If, .operands = {a, b, node.c}};
    default:
        break;
    }
    return {.act = Act::Other, .op = node.op, .operands = {a, b, -1}};
}

TapeLowering::Choice TapeLowering::quotient(int a, int b) const
{
    if (isNumber(a)) return withNumber(Act::NumberOver, b, at(a).number);
    if (isNumber(b)) return withNumber(Act::OverNumber, a, at(b).number);
    const Node& under = at(b);
    if (under.op == Op::Add && under.a == a && isNumber(under.b))
        return withNumber(Act::Saturate, a, at(under.b).number);
    if (under.op == Op::Add && under.b == a && isNumber(under.a))
        return withNumber(Act::Saturate, a, at(under.a).number);
    return {.act = Act::Divide, .operands = {a, b, -1}};
}

struct TapeLowering::Waiting {
    int node = 0;
    int before = 0; // that it waits for
    int ahead = 1;  // the longest way from here on
    std::vector<int> readers = {};
};

void TapeLowering::arrange()
{
    std::vector<int> steps;
    for (int i = 0; i < int(m_nodes.size()); ++i)
        if (m_needed[std::size_t(i)] && at(i).op != Op::Name) steps.push_back(i);
    const std::span all(steps);
    for (std::size_t first = 0; first < all.size(); first += together)
        arrange(all.subspan(first, std::min<std::size_t>(together, all.size() - first)));
}

// Of what may come next the kind with the longest way ahead, and all of that kind that are there.
void TapeLowering::arrange(std::span<const int> some)
{
    std::vector<Waiting> waiting(some.size());
    linkUp(some, waiting);
    std::vector<int> ready;
    for (int w = 0; w < int(waiting.size()); ++w)
        if (waiting[std::size_t(w)].before == 0) ready.push_back(w);
    const auto choiceAt = [&](int w) -> const Choice& { return choice(waiting[std::size_t(w)].node); };
    while (!ready.empty()) {
        const int next = *std::ranges::max_element(ready, {}, [&](int w) { return waiting[std::size_t(w)].ahead; });
        const Choice& kind = choiceAt(next);
        for (std::size_t r = 0; r < ready.size();) {
            const int w = ready[r];
            if (choiceAt(w).act != kind.act || choiceAt(w).op != kind.op) {
                ++r;
                continue;
            }
            ready.erase(ready.begin() + std::ptrdiff_t(r));
            m_order.push_back(waiting[std::size_t(w)].node);
            for (const int reader : waiting[std::size_t(w)].readers)
                if (--waiting[std::size_t(reader)].before == 0) ready.push_back(reader);
        }
    }
}

// Who waits for whom. `some` ascends, and operands stand before those that read them.
void TapeLowering::linkUp(std::span<const int> some, std::vector<Waiting>& waiting) const
{
    for (std::size_t w = 0; w < some.size(); ++w) {
        waiting[w].node = some[w];
        std::array operands = choice(some[w]).operands;
        std::ranges::sort(operands);
        for (std::size_t k = 0; k < operands.size(); ++k) {
            if (operands[k] < some[0] || (k > 0 && operands[k] == operands[k - 1])) continue;
            const auto found = std::ranges::lower_bound(some, operands[k]);
            if (*found != operands[k]) continue;
            waiting[std::size_t(found - some.begin())].readers.push_back(int(w));
            ++waiting[w].before;
        }
    }
    for (std::size_t w = some.size(); w-- > 0;)
        for (const int reader : waiting[w].readers)
            waiting[w].ahead = std::max(waiting[w].ahead, waiting[std::size_t(reader)].ahead + 1);
}

void TapeLowering::emitAll()
{
    const int end = int(m_order.size());
    for (int p = 0; p < end; ++p)
        for (const int operand : choice(m_order[std::size_t(p)]).operands)
            if (operand >= 0) m_last[std::size_t(operand)] = p;
    for (const int result : m_results) m_last[std::size_t(result)] = end;
    for (int p = 0; p < end; ++p) emit(p);
}

void TapeLowering::emit(int position)
{
    const int node = m_order[std::size_t(position)];
    const Choice& choice = this->choice(node);
    const std::array<int, 3>& operands = choice.operands;
    std::array<int, 3> places{};
    for (std::size_t k = 0; k < operands.size(); ++k)
        places[k] = operands[k] < 0 ? places[0] : m_place[std::size_t(operands[k])];
    // Not a register that is read in this step: a step writes while it reads.
    const int out = m_place[std::size_t(node)] = newRegister();
    m_tape.m_steps.push_back({.out = out, .a = places[0], .b = places[1], .c = places[2], .k = choice.k});
    std::vector<Tape::Run>& runs = m_tape.m_runs;
    if (runs.empty() || runs.back().act != choice.act || runs.back().op != choice.op)
        runs.push_back({choice.act, choice.op, 0});
    ++runs.back().count;
    for (std::size_t k = 0; k < operands.size(); ++k)
        if (std::find(operands.begin(), operands.begin() + k, operands[k]) == operands.begin() + k)
            release(operands[k], position);
}

int TapeLowering::newRegister()
{
    if (m_free.empty()) return m_tape.m_registers++;
    const int place = m_free.back();
    m_free.pop_back();
    return place;
}

void TapeLowering::release(int node, int position)
{
    if (node < 0 || m_last[std::size_t(node)] != position || at(node).op == Op::Name) return;
    m_free.push_back(m_place[std::size_t(node)]);
}

Tape TapeBuilder::make(std::span<const int> results) const
{
    return TapeLowering(m_nodes, m_inputs, results).make();
}

} // namespace titer::base
