// How well earlier steps of a calibration know what a later one takes from them, and what of it goes into the later step's intervals.
// [any]
#pragma once

#include "app/fit/column/calibration_plant.h"
#include "app/fit/column/calibration_steps.h"
#include "core/studies/calibration/taken_values.h"

#include <functional>
#include <string>
#include <vector>

namespace titer::app {

// The values of earlier steps that the plant of this one has, with what their own and still earlier data leave open.
studies::TakenValues takenValues(const CalibrationRecord& record, const StepPlant& before);

// Values of a step found again in another plant, in the order of the first; empty where they are not found.
using Refit = std::function<std::vector<double>(const model::Flowsheet&)>;

// Widens the intervals of what a step found in this plant by what the taken values leave open: the step is repeated with each of them a
// standard error less and more. What is still not in the intervals afterwards: paths at which the step
// could not be repeated.
std::vector<std::string> addTakenErrors(const model::Flowsheet& flowsheet, const studies::TakenValues& taken,
                                        const Refit& refit, std::vector<FoundValue>& values);

// The same of a step that was made in the plant of its input, with what the card says of it.
void includeTaken(const StepInput& input, const Refit& refit, FoundStep& found);
// Which values of earlier steps the intervals have in them, or that they have none.
base::Sentence takenRemark(const std::vector<std::string>& included);

} // namespace titer::app
