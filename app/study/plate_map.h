// The plates of a study as they are looked at: what each vessel holds, how far that run is, and how strongly it is coloured by a factor
// or a response. And what a person does to them, as steps of the study. [any]
#pragma once

#include "app/study/study_edits.h"
#include "core/base/not_available.h"
#include "core/studies/study/plate.h"

#include <optional>
#include <vector>

namespace titer::app {

// Factors come first, then responses.
struct PlateColour {
    bool response = false;
    std::size_t index = 0;

    bool operator==(const PlateColour&) const = default;
};

struct PlateWell {
    enum class State { Spare, Missing, Twin, Measured, Excluded };

    std::string vessel = {};
    const studies::StudyRun* run = nullptr; // of the study; none: spare
    State state = State::Spare;
    double value = base::notAvailable; // natural, or [unit of the response]
    std::optional<double> share = {};  // of the range, 0 to 1; nothing without a value
};

struct PlateMap {
    studies::PlateShape shape = {};
    int plate = 1, plates = 0;         // 0 plates: the study has none
    std::vector<PlateWell> wells = {}; // row by row
    double low = 0.0, high = 0.0;      // of the values of the whole study; of a factor its bounds at least
};

// `study` outlives the map.
PlateMap plateMap(const studies::Study& study, int plate, const PlateColour& colour);

base::Result<StudyEdit> withVessels(const studies::Study& study, const studies::StudyPlate& plate);
StudyEdit withoutVessels(const studies::Study& study);
base::Result<StudyEdit> withSwapped(const studies::Study& study, const std::string& one, const std::string& other);
// The run goes there; whatever stands in that vessel takes its place. An empty name takes it out of its own.
base::Result<StudyEdit> withVessel(const studies::Study& study, const std::string& run, const std::string& vessel);

} // namespace titer::app
