// Goes through the steps of a tape.
#include "core/base/math/tape.h"
#include "core/base/math/vector_units.h"

#include <set>

namespace titer::base {

template <class T> [[gnu::always_inline]] inline void Tape::takeSteps(T* r) const
{
    using std::pow;
    const Step* step = m_steps.data();
    for (const Run& run : m_runs) {
        const auto each = [&](auto value) __attribute__((always_inline)) {
            for (const Step* const end = step + run.count; step != end; ++step) r[step->out] = value(*step);
        };
        switch (run.act) {
        case Act::Number:
            each([&](const Step& s) { return T(s.k); });
            break;
        case Act::Add:
            each([&](const Step& s) { return r[s.a] + r[s.b]; });
            break;
        case Act::Subtract:
            each([&](const Step& s) { return r[s.a] - r[s.b]; });
            break;
        case Act::Multiply:
            each([&](const Step& s) { return r[s.a] * r[s.b]; });
            break;
        case Act::Divide:
            each([&](const Step& s) { return r[s.a] / r[s.b]; });
            break;
        case Act::AddNumber:
            each([&](const Step& s) { return r[s.a] + s.k; });
            break;
        case Act::FromNumber:
            each([&](const Step& s) { return s.k - r[s.a]; });
            break;
        case Act::TimesNumber:
            each([&](const Step& s) { return r[s.a] * s.k; });
            break;
        case Act::OverNumber:
            each([&](const Step& s) {
                return r[s.a] / s.k;
            }); // and not times its inverse, whose rounding a plain expression does not have
            break;
        case Act::NumberOver:
            each([&](const Step& s) { return s.k / r[s.a]; });
            break;
        case Act::Saturate:
            each([&](const Step& s) { return saturated(r[s.a], s.k); });
            break;
        case Act::FadeNumber:
            each([&](const Step& s) { return fade(r[s.a], s.k); });
            break;
        case Act::MaxNumber:
            each([&](const Step& s) { return atLeast(r[s.a], s.k); });
            break;
        case Act::Square:
            each([&](const Step& s) { return r[s.a] * r[s.a]; });
            break;
        case Act::PowerNumber:
            each([&](const Step& s) { return pow(r[s.a], s.k); });
            break;
        case Act::Negate:
            each([&](const Step& s) { return -r[s.a]; });
            break;
        case Act::If:
            each([&](const Step& s) { return valueOf(r[s.a]) != 0.0 ? r[s.b] : r[s.c]; });
            break;
        case Act::Other:
            if (run.op < Expression::Op::Add)
                each([&](const Step& s) { return Expression::ofOne(run.op, r[s.a]); });
            else
                each([&](const Step& s) { return Expression::ofTwo(run.op, r[s.a], r[s.b]); });
            break;
        }
    }
}

void Tape::evaluate(double* registers) const
{
    takeSteps(registers);
}

struct Tape::TakeSteps {
    template <int width> [[gnu::always_inline]] static void at(const Tape* tape, Dual<8>* registers)
    {
        tape->takeSteps(registers);
    }
};

void Tape::evaluate(Dual<8>* registers) const
{
    onVectorUnit<TakeSteps>(this, registers);
}

std::vector<std::vector<int>> Tape::inputsOfResults() const
{
    std::vector<std::set<int>> of{std::size_t(m_registers)};
    for (int i = 0; i < m_inputs; ++i) of[std::size_t(i)] = {i};
    const Step* step = m_steps.data();
    for (const Run& run : m_runs) {
        const bool isTwo = run.act == Act::Other && run.op >= Expression::Op::Add;
        const int operands = run.act == Act::Number                                     ? 0
                             : run.act == Act::If                                       ? 3
                             : isTwo || (run.act >= Act::Add && run.act <= Act::Divide) ? 2
                                                                                        : 1;
        for (const Step* const end = step + run.count; step != end; ++step) {
            std::set<int> all;
            for (int k = 0; k < operands; ++k) {
                const std::set<int>& one = of[std::size_t(k == 0 ? step->a : k == 1 ? step->b : step->c)];
                all.insert(one.begin(), one.end());
            }
            of[std::size_t(step->out)] = std::move(all);
        }
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
