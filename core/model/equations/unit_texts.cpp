#include "core/model/equations/unit_texts.h"

#include <algorithm>
#include <cmath>

namespace titer::model {

UnitTexts::UnitTexts(Part law, Ends ends, std::vector<int> shown, Part start, std::vector<Given> params)
    : m_law(std::move(law))
    , m_ends(ends)
    , m_shown(std::move(shown))
    , m_start(std::move(start))
    , m_params(std::move(params))
{
}

void UnitTexts::make(UnitTape& tape) const
{
    const auto& [system, numbers] = m_law;
    const auto between = [&, &texts = m_law](int first, int last) {
        return texts.system->tape(texts.numbers, EquationSystem::Part{.first = first, .last = last});
    };
    tape.rates = between(0, m_ends.rates);
    tape.leaving = between(m_ends.rates, m_ends.leaving);
    tape.conditions =
        system->tape(numbers, {.first = m_ends.leaving, .last = m_ends.conditions, .terms = {}, .comparisons = true});
    tape.acts = between(m_ends.conditions, int(system->results().size()));
    tape.shown = system->tape(numbers, {.first = 0, .last = 0, .terms = m_shown});
    tape.breaks = system->turnsOf("time", numbers);
    std::vector<double> start(tape.states.size());
    m_start.system->tape(m_start.numbers).run<double>(nullptr, start.data());
    for (std::size_t i = 0; i < start.size(); ++i) tape.states[i].start = start[i];
    tape.texts = shared_from_this();
}

std::optional<Undefined> UnitTexts::undefinedStart() const
{
    return m_start.system->undefinedAt(m_start.numbers, nullptr);
}

std::optional<Undefined> UnitTexts::undefinedAt(const double* inputs) const
{
    return m_law.system->undefinedAt(m_law.numbers, inputs, std::size_t(m_ends.leaving));
}

void UnitTexts::give(Part& part, const ParamSet& params) const
{
    const std::vector<KnownName>& known = part.system->known();
    for (const Given& given : m_params)
        for (std::size_t i = 0; i < known.size(); ++i)
            if (known[i].name == given.name)
                part.numbers[i] =
                    given.choice.empty() ? params[given.key] : double(params.choice(given.key) == given.choice);
}

std::shared_ptr<const UnitTape> UnitTexts::with(const UnitTape& tape, const ParamSet& params) const
{
    const auto texts = std::make_shared<UnitTexts>(*this);
    texts->give(texts->m_law, params);
    texts->give(texts->m_start, params);
    auto other = std::make_shared<UnitTape>(tape);
    texts->make(*other);
    const bool starts = std::all_of(other->states.begin(), other->states.end(),
                                    [](const UnitTape::State& state) { return std::isfinite(state.start); });
    return starts ? other : nullptr;
}

} // namespace titer::model
