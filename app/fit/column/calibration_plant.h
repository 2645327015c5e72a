// The plant as a step of a column's calibration sees it: with what earlier steps found, where nobody has changed the plant there
// since. [any]
#pragma once

#include "app/fit/column/calibration_record.h"
#include "core/model/flowsheet.h"
#include "core/model/plant/plant.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace titer::app {

// Within what writing and reading a number costs.
bool sameNumber(double a, double b);
// [SI] as the plant file has it.
std::optional<double> numberAt(const model::Flowsheet& flowsheet, const std::string& path);

// Whether some step found `now` at this place: then the calibration has written it, and nobody by hand.
bool isFound(const CalibrationRecord& record, const std::string& path, double now);

struct StepPlant {
    model::Flowsheet flowsheet;
    std::map<std::string, int> origins; // of paths that are not as the plant has them or were found: the step
};
// With the values of the steps before this one; `withoutLater`: and without what later ones have written into the plant.
StepPlant plantBefore(const model::Flowsheet& plant, const CalibrationRecord& record, CalibrationStep step,
                      bool withoutLater = false);

// Whether the plant has neither what it had at the fit, nor what a step has found: somebody has changed it.
bool isChangedByHand(const model::Flowsheet& plant, const CalibrationRecord& record, const FoundValue& value);

// The places of a plant that matter to a column: itself, all tubing, and an inlet whose program a fit changes.
struct ColumnPlaces {
    std::string column;
    std::vector<std::string> tubing;
    std::string inlet;
};
ColumnPlaces placesOf(const model::Flowsheet& flowsheet, const std::string& column);

// What of it the step takes, without what it fits itself.
std::vector<TakenPlace> takenBy(CalibrationStep step, const StepPlant& plant, const ColumnPlaces& places,
                                const std::vector<FoundValue>& fitted);
// The places at which it would take something else now; empty where nothing has changed.
std::vector<std::string> changedPlaces(const std::vector<TakenPlace>& then, const std::vector<TakenPlace>& now);

} // namespace titer::app
