// A check of a step: what is measured, what it has to be, and what was found. It reads the state of the work and
// never clicks.
#pragma once

#include "core/lessons/reading.h"
#include "core/lessons/text.h"

#include <variant>

namespace titer::lessons {

// A fixed quantity, or a measure of the same work times a factor.
struct Bound {
    std::variant<Quantity, Measure> of;
    double times = 1.0;
};

struct Limits {
    std::optional<Bound> below = {}, above = {}; // what must hold, or of Never what must not
};
struct Never {
    Limits limits;
};
struct Near {
    Bound of;
    double within = 0.0; // [SI], or the share of what it is near to
    bool share = false;
    std::string unit = {}; // of `within` as it was given
};
// Each of them is among those that were found, and not twice as many were found as there are.
struct Finds {
    std::vector<Quantity> times;
    double within = 0.0; // [s]
};
// One of these words.
struct Is {
    std::vector<std::string> texts;
};

struct Check {
    Text text;
    Measure measure;
    std::variant<Limits, Never, Near, Finds, Is> wanted;
    std::string unit = {}; // in which it is read
};

struct Finding {
    bool passed = false;
    base::Sentence said; // "highest 6.02 g/L", "not yet: below 1 g/L from day 10.6"
    Place place;
};

std::optional<Check> readCheck(const base::Json& json, const std::string& where, model::Faults& faults);
Finding evaluate(const Check& check, const Work& work);

} // namespace titer::lessons
