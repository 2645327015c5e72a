// A step of a recipe, and its text: `hampel pH 11 3`. What each does is said in marking.h, regrid.h, derived.h, rates.h and summary.h;
// its grammar is the manual's, interfaces.md.
#pragma once

#include "core/base/result.h"
#include "core/prepare/quantity.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace titer::prepare {

// What flows in or, without a concentration, out as the broth is.
struct Flow {
    std::string column;
    std::optional<Quantity> concentration = {};

    bool operator==(const Flow&) const = default;
};

struct Step {
    enum class Kind {
        Range,
        Hampel,
        Stuck,
        Rate,
        Jump,
        Align,
        Resample,
        Fill,
        Mean,
        Derivative,
        Cumulative,
        Uptake,
        Production,
        Summary
    };
    enum class Method { Mean, Last, Linear, Hold, Quadratic };

    Kind kind = Kind::Range;
    std::vector<std::string> columns = {};     // that it works on; empty: all of numbers
    std::optional<double> low = {}, high = {}; // of a range
    std::string unit = {};                     // of the range; empty: that of the column
    int halfWidth = 0;                         // of a window, in values
    double threshold = 3.0;                    // by the standard deviation that the MAD stands for
    double limit =
        0.0; // in the unit of the column: how far values differ (hampel, stuck: at least; rate, jump: at most)
    Quantity time = {}; // duration, tolerance, gap, step or window; of a rate the unit of time
    Quantity gap = {};  // the longest between values that are joined by a line (resample)
    Method method = Method::Linear;
    std::string biomass = {}, volume = {};
    std::vector<Flow> flows = {};
    std::string by = {};   // the column of phases of a summary
    std::string name = {}; // of what is derived; empty: made of that of the column
    // Of whoever put it into the recipe, and why; no part of its text. Empty: it is not stated.
    std::string person = {}, reason = {};

    bool operator==(const Step&) const = default;
};

// One step. An error says what is wrong and how the step is written; its `where` is empty.
base::Result<Step> readStep(std::string_view text);
// Steps parted by semicolons or line ends; empty ones are passed over. The `where` of an error is "step 2".
std::vector<Step> readSteps(std::string_view text, base::Errors& errors);
// The text that reads back as the same step, by nobody.
std::string writeStep(const Step& step);

// Whether the step needs a time.
bool needsTime(const Step& step);

} // namespace titer::prepare
