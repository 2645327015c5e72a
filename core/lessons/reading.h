// A measure read from a learner's work.
#pragma once

#include "core/lessons/measure.h"
#include "core/lessons/work.h"

#include <functional>
#include <string>

namespace titer::lessons {

// `unit`: in which the value is wanted, where the measure names none of its own; concentrations are converted between
// mass, amount and count where the component has the mass for it.
Reading read(const Measure& measure, const Work& work, const std::string& unit = {});

// Each value of a course of the last run, in the unit that is wanted, with its time; false where there is none, with
// the reason in `reading`. The visitor returns false to end.
bool visitCourse(const Measure& measure, const Work& work, const std::string& unit, Reading& reading,
                 const std::function<bool(double time, double value)>& visitor);

// "8.31 g/L", "10.6 d": as people read it.
std::string shown(double si, const std::string& unit);
// A time [s] in the unit that suits it.
std::string shownTime(double seconds);

} // namespace titer::lessons
