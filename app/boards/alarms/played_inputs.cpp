#include "app/boards/alarms/played_inputs.h"

#include <utility>

namespace titer::app {

PlayedInputs::PlayedInputs(std::span<const PlayedAlarm> alarms, CalculatedSet formulas)
    : m_formulas(std::move(formulas))
{
    std::vector<std::string> read;
    for (const PlayedAlarm& one : alarms)
        if (one.isEvaluated())
            for (std::string& tag : alarm::tagsOf(one.definition)) read.push_back(std::move(tag));
    m_tags = m_formulas.inputsOf(read);
}

void PlayedInputs::place(const AlarmPlayback& playback)
{
    m_places.clear();
    for (std::uint32_t i = 0; i < playback.tags().size(); ++i) m_places[playback.tags()[i]] = i;
    m_own.assign(m_tags.size(), std::nullopt);
    for (std::size_t i = 0; i < m_tags.size(); ++i)
        if (const auto place = m_places.find(m_tags[i]); place != m_places.end()) m_own[i] = place->second;
}

void PlayedInputs::take(std::size_t tag, connect::Sample sample, std::vector<connect::Sample>& into)
{
    if (m_own[tag]) {
        sample.tag = *m_own[tag];
        into.push_back(sample);
    }
    for (connect::Sample made : m_formulas.take(m_tags[tag], sample)) {
        const auto place = m_places.find(m_formulas.list()[made.tag].tag().id);
        if (place == m_places.end()) continue;
        made.tag = place->second;
        into.push_back(made);
    }
}

} // namespace titer::app
