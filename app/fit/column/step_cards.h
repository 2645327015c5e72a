// The cards of a column's calibration, made from what is known. [gui]
#pragma once

#include "app/fit/column/calibration_plant.h"
#include "app/fit/column/calibration_steps.h"
#include "app/fit/fit_parameters.h"
#include "app/live/recordings/chromatograms.h"

#include <array>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace titer::app {

// What the last attempt of a step met.
struct StepTrouble {
    std::map<std::string, base::Sentence> runs = {}; // by recording
    base::Errors errors = {};
    bool stopped = false; // by a person: no fault
};

struct CardContext {
    const model::Flowsheet& plant;
    const model::Catalogue& catalogue;
    bool isSound = false; // the plant has no errors
    const std::string& column;
    const CalibrationRecord& record;
    const std::array<StepTrouble, calibrationSteps>& troubles;
    Chromatograms& chromatograms;
    std::optional<CalibrationStep> fitting = {};
    const StepProgress& progress;
    const std::string& project; // its file; empty without
};

// Of all steps, since later ones tell of earlier ones.
std::array<StepCard, calibrationSteps> makeCards(const CardContext& context);

// Pictures and progress as they are shown, with components and detectors of the plant by their names.
std::vector<CalibrationPicture> shownPictures(const std::vector<FoundPicture>& pictures, const model::Flowsheet& plant,
                                              const model::Catalogue& catalogue);
QString shownProgress(const StepProgress& progress);

// The measured run of a name that moves with the project; 0 where it is not there.
int keyOfRun(const Chromatograms& chromatograms, const std::string& recording);
// The runs of a step as they are shown, with what stands in their way now or stood at the last attempt.
std::vector<CalibrationRun> shownRuns(const CardContext& context, CalibrationStep step);
// To its settings, what its runs say of them.
void addProposals(const CardContext& context, StepCard& card);
// What the step Chromatograms may fit; where nobody has chosen, what the step Binding has found is chosen.
std::vector<FitParameter> parametersToFit(const CardContext& context, const model::Flowsheet& plant);
// What is taken of the step Buffers next to the plant.
inline constexpr const char* saltPlace = "salt";
// What a step takes as `plant` is, the salt of the step Buffers among it.
std::vector<TakenPlace> takenFrom(const CalibrationRecord& record, CalibrationStep step, const StepPlant& plant,
                                  const std::string& column, const std::vector<FoundValue>& fitted);

} // namespace titer::app
