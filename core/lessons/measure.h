// What a check of a lesson reads of a learner's work: a value of the last run, a setting of the plant, a fitted
// number, a figure of a study, a recording, an alarm on a recording, a board, an estimator, or an answer; and what was
// read there.
#pragma once

#include "core/base/not_available.h"
#include "core/model/json_fields.h"

#include <limits>
#include <optional>
#include <string>
#include <vector>

namespace titer::lessons {

// A quantity as the file has it: in SI, and the unit in which it is shown. "" is a bare number.
struct Quantity {
    double si = 0.0;
    std::string unit = {};
};

// Instead of a board's name: whichever one.
inline constexpr const char* anyBoard = "any";

struct Measure {
    enum class Kind { Value, Setting, Fit, Study, Recording, Alarm, Board, Estimator, Answer };
    // Of a course over time. Usual: a key figure where the run has one of that name, else its end; of a recording its
    // mean.
    enum class Take {
        Usual,
        End,
        At,
        Highest,
        Lowest,
        Mean,
        FirstBelow,
        FirstAbove,
        LastBelow,
        LastAbove,
        Count,
        Gap,
        Begin
    };

    Kind kind = Kind::Value;
    std::string what = {}; // tag, path, path, id, file, tag, name or anyBoard, id, field
    bool ofStart = false;  // Value: of the run of the plant that the lesson begins with; Setting: of that plant
    std::string tag =
        {}; // Recording: of its columns; Alarm: the file; Board: of a tile; Estimator: of a channel, or the path of a
            // number
    std::string response = {}; // Study
    std::string figure =
        {}; // Fit: "value", "spread"; Study: "r2_predicted", "runs"; Estimator: "state", "in_band", "number"
    Take take = Take::Usual;
    double at = 0.0;                                                    // [s]
    double from = 0.0, until = std::numeric_limits<double>::infinity(); // [s]
    Quantity limit = {};                                                // of FirstBelow and the like
    std::vector<Measure> over = {}; // by which it is divided: product over resin and time
    std::string unit = {};          // in which it is read and shown; empty: the usual one

    // Whether it is a time.
    bool isTime() const;
};

// The keys that name what is measured, as a check has them next to its condition. Nothing where none or several do.
std::optional<Measure> readMeasure(model::JsonFields& fields);
// An object that is a measure and nothing else.
std::optional<Measure> readMeasure(const base::Json& json, const std::string& where, model::Faults& faults);
// "8 g/L", 12; nothing with a fault.
std::optional<Quantity> readQuantity(const base::Json& json, const std::string& where, model::Faults& faults);

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

} // namespace titer::lessons
