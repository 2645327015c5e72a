// The quantities of a plant that a run keeps.
#pragma once

#include "core/figures/run_result.h"
#include "core/model/plant/plant.h"
#include "core/solve/simulation.h"

#include <vector>

namespace titer::runs {

// A column without values for each, unit by unit.
std::vector<figures::Column> resultColumns(const model::Plant& plant);
// A course without values for each controller whose law reports something.
std::vector<figures::ControllerCourse> controllerCourses(const model::Plant& plant);
// Adds what their last samples came to, at an output time.
void takeControllers(const solve::Simulation& simulation, std::vector<figures::ControllerCourse>& courses);

} // namespace titer::runs
