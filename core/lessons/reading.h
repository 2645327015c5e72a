// A measure read from a learner's work.
#pragma once

#include "core/base/not_available.h"
#include "core/lessons/measure.h"
#include "core/lessons/work.h"

#include <functional>

namespace titer::lessons {

// What Show leads to.
struct Place {
    enum class Kind { Run, Setting, Fit, Study, Recording, Alarm, Board, Estimator, Answer };
    Kind kind = Kind::Run;
    std::string what = {};            // tag, path, path, id, file, tag, name, id, field
    double time = base::notAvailable; // of the run or the recording, where it is about one [s]
};
// "run", "setting", "fit", "study", "recording", "alarm", "board", "estimator", "answer"
const char* nameOf(Place::Kind kind);

struct Reading {
    std::optional<double> value = {}; // [SI of `unit`]
    std::vector<double> list = {};    // of an answer with several, or of when an alarm was raised [SI of `unit`]
    std::string text = {};            // of an answer, a verdict or an instant
    std::string words = {};           // how people read a text that is a key
    std::string unit = {};            // in which it is shown
    base::Sentence absent = {};       // why there is nothing; empty where there is something
    Place place = {};

    bool isThere() const { return absent.pattern.empty(); }
};

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
