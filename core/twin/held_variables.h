// Variables that somebody holds at a set-point: what is measured of them tells a fit of the plant nothing of its parameters.
#pragma once

#include "core/model/plant/plant.h"
#include "core/studies/calibration/measured_runs.h"

#include <span>
#include <string>

namespace titer::twin {

// Who does: the label of a controller that always works, or of the unit, whose set-point it is; empty where nobody does.
std::string holderOf(const model::Plant& plant, const model::ReadTarget& target);
// Of such a holder, what people read next to the variable.
base::Sentence heldSentence(const std::string& holder);
// The same, where it was left out for that.
base::Sentence leftOutSentence(const std::string& holder);
// Where all were left out.
base::Sentence allHeldSentence();

// Takes the courses of such variables out, each with a notice at "NAME: TAG", but for those that a person compares with something (`stated`).
// An error where none is left. `plant` is that of the experiment.
void leaveOutHeld(studies::FitExperiment& experiment, const model::Plant& plant,
                  std::span<const model::TagEntry> stated, base::Errors& errors, base::Notices& notices);

} // namespace titer::twin
