// What a check of a lesson reads of a learner's work: a value of the last run, a setting of the plant, a fitted
// number, a figure of a study, a recording, an alarm on a recording, a board, an estimator, or an answer.
#pragma once

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

} // namespace titer::lessons
