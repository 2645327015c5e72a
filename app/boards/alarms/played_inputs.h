// What alarms read of that which is played: tags by themselves, or through the formulas of the project.
//
//   PlayedInputs inputs(alarms, formulas);      inputs.tags()        whose samples are wanted
//   playback.start(alarms, …);  inputs.place(playback);
//   inputs.take(0, sample, samples);            adds what the engine takes of a sample of tags()[0]
#pragma once

#include "app/live/alarms/alarm_playback.h"
#include "app/tags/calculated.h"

#include <map>
#include <optional>

namespace titer::app {

// [one thread at a time]
class PlayedInputs {
public:
    PlayedInputs() = default;
    PlayedInputs(std::span<const PlayedAlarm> alarms, CalculatedSet formulas);

    const std::vector<std::string>& tags() const { return m_tags; }
    void place(const AlarmPlayback& playback);
    // In the order in which they became known.
    void take(std::size_t tag, connect::Sample sample, std::vector<connect::Sample>& into);

private:
    CalculatedSet m_formulas;
    std::vector<std::string> m_tags;
    std::vector<std::optional<std::uint32_t>> m_own;            // of m_tags, in the engine
    std::map<std::string, std::uint32_t, std::less<>> m_places; // in the engine
};

} // namespace titer::app
