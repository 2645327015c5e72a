#include "app/live/recorder/formula_watch.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace titer::app {

using connect::Sample;

void FormulaWatch::define(std::vector<CalculatedTag> formulas)
{
    m_definitions = std::move(formulas);
    m_named.clear();
    for (const CalculatedTag& formula : m_definitions) {
        std::vector<std::string> names;
        if (base::readExpression(formula.formula, {}, names)) m_named.insert(names.begin(), names.end());
    }
    make();
}

void FormulaWatch::know(const std::string& source, const connect::TagInfo& info)
{
    FeedTag tag;
    tag.id = source + "/" + info.id;
    tag.label = info.label;
    tag.unit = info.unit;
    tag.kind = info.kind;
    tag.simulated = info.simulated;
    FeedTag& known = m_known[tag.id];
    if (known == tag) return;
    const bool named = m_named.contains(tag.id);
    known = std::move(tag);
    if (named) make();
}

// What the inputs were last is given to the formulas again, so that one that was changed need not wait for all of them.
void FormulaWatch::make()
{
    ++m_revision;
    m_set.make(m_definitions, [this](std::string_view tag) -> const FeedTag* {
        const auto found = m_known.find(std::string(tag));
        return found == m_known.end() ? nullptr : &found->second;
    });
    std::vector<std::string> all;
    for (const Calculated& formula : m_set.list()) all.push_back(formula.tag().id);
    const std::vector<std::string> before = std::exchange(m_inputs, m_set.inputsOf(all));
    std::vector<Taken> waiting;
    for (const Taken& taken : m_taken)
        if (const auto now = place(before[taken.place])) waiting.push_back({*now, taken.id, taken.sample});
    m_taken = std::move(waiting);
    std::erase_if(m_newest, [this](const auto& entry) {
        return std::find(m_inputs.begin(), m_inputs.end(), entry.first) == m_inputs.end();
    });
    // An input may be known long before the other ones of its formula are.
    for (const std::string& input : m_inputs)
        if (const auto known = m_remembered.find(input); known != m_remembered.end()) m_newest.insert(*known);
    std::vector<std::pair<std::string, Sample>> newest(m_newest.begin(), m_newest.end());
    std::ranges::stable_sort(newest, {}, [](const auto& entry) { return entry.second.receiveTime; });
    for (const auto& [tag, sample] : newest) (void)m_set.take(tag, sample);
}

std::vector<std::string> FormulaWatch::missing() const
{
    std::vector<std::string> list;
    for (const std::string& name : m_named)
        if (!name.starts_with(std::string(formulaSource) + "/") && !m_newest.contains(name)) list.push_back(name);
    return list;
}

void FormulaWatch::remember(const std::string& source, const connect::TagInfo& info, const Sample& last)
{
    know(source, info);
    const std::string tag = source + "/" + info.id;
    m_remembered.insert_or_assign(tag, last);
    if (place(tag) && !m_newest.contains(tag)) make();
}

std::optional<std::uint32_t> FormulaWatch::place(const std::string& tag) const
{
    const auto found = std::find(m_inputs.begin(), m_inputs.end(), tag);
    return found == m_inputs.end() ? std::nullopt : std::optional(std::uint32_t(found - m_inputs.begin()));
}

void FormulaWatch::take(std::uint32_t place, std::int64_t id, const Sample& sample)
{
    m_taken.push_back({place, id, sample});
}

std::vector<FormulaWatch::Made> FormulaWatch::evaluate()
{
    std::vector<Made> made;
    if (m_taken.empty()) return made;
    std::ranges::stable_sort(m_taken, {}, [](const Taken& taken) {
        return std::tuple(taken.sample.receiveTime, taken.id, taken.sample.sourceTime);
    });
    std::map<std::uint32_t, std::size_t> lastOf; // by formula, its place in `made`
    for (const Taken& taken : m_taken) {
        const std::string& tag = m_inputs[taken.place];
        m_newest.insert_or_assign(tag, taken.sample);
        for (const Sample& sample : m_set.take(tag, taken.sample)) {
            const auto last = lastOf.find(sample.tag);
            // Inputs of one instant come one after another; only when the last has come is the value that of the instant.
            if (last != lastOf.end() && made[last->second].sample.sourceTime == sample.sourceTime) {
                made[last->second].sample = sample;
                continue;
            }
            lastOf.insert_or_assign(sample.tag, made.size());
            made.push_back({&m_set.list()[sample.tag].tag(), sample});
        }
    }
    m_taken.clear();
    return made;
}

} // namespace titer::app
