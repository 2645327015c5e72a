// Alarms of a project as they watch what is played, a recording or a run of the model: by the names that its tags have there, with limits in
// their units. [any]
#pragma once

#include "core/alarm/definition.h"
#include "core/model/flowsheet.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace titer::app {

inline constexpr const char* playedRecording = "recording/"; // "recording/DO"
inline constexpr const char* playedModel = "model/";         // "model/production.mab"

// Whether no recorder ever has this tag.
inline bool isPlayedAlone(std::string_view tag)
{
    return tag.starts_with(playedRecording) || tag.starts_with(playedModel);
}

// A tag of what is played.
struct PlayedTag {
    std::string id;
    std::string unit; // in which its samples come
};

// What an alarm on `tag` ("src-1/DO") watches there: the tag itself, else the recorded one of that name, else the variable that the plant ties
// the name to, or that is called so. nullptr where there is none.
const PlayedTag* playedTag(std::string_view tag, std::span<const PlayedTag> tags,
                           std::span<const model::TagEntry> links);

struct PlayedAlarm {
    alarm::Definition definition; // with the tags and units of what is played, as far as it has them
    base::Sentence whyNot;        // why it is not evaluated there; empty: it is
    bool isEvaluated() const { return whyNot.pattern.empty(); }
};
// In the order of the definitions.
std::vector<PlayedAlarm> playedAlarms(std::span<const alarm::Definition> definitions, std::span<const PlayedTag> tags,
                                      std::span<const model::TagEntry> links);

} // namespace titer::app
