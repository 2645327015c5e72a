// A set of sensors as a file (format titer.sensors/1): what is measured of a plant, how often, and how well. Recordings are
// synthesized from it, and the plant that is run for them may differ from the drawn one in stated parameters.
#pragma once

#include "core/base/json.h"
#include "core/base/result.h"
#include "core/base/time.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace titer::twin {

// The reading creeps away by `by` between `from` and `to`, and stays there until `until` (a calibration).
struct Drift {
    double from = 0.0, to = 0.0; // [s]
    double by = 0.0;             // [SI of the sensor's unit]
    double until = 0.0;          // [s], infinity if it is never put right
};

// Nothing is recorded from `from` on, for `length`.
struct Gap {
    double from = 0.0, length = 0.0; // [s]
};

struct Sensor {
    std::string tag;
    std::string variable; // tag of the run; empty: what the plant's `tags` say of `tag`
    std::string unit;     // of the recording
    double every = 0.0;   // [s]
    double first = 0.0;   // [s]
    // [SI of the unit]
    double noise = 0.0;      // standard deviation
    double noiseShare = 0.0; // standard deviation per true value; of a temperature per °C
    double offset = 0.0;
    std::vector<Drift> drifts;
    std::vector<Gap> gaps;
    double lost = 0.0;              // share of samples that never arrive
    double resolution = 0.0;        // readings are multiples of it; 0 = none
    std::optional<double> min, max; // the ends of the range, where the reading stays
    bool isLate = false;            // a laboratory sample: known after `delay`
    double delay = 0.0;             // [s]
    double delaySpread = 0.0;       // the delay lies within +- this [s]
};

struct SensorSet {
    std::string name;
    std::string note;
    std::optional<base::Instant> start; // then times are written as instants, else as elapsed time
    std::string timeUnit = "h";
    double duration = 0.0;                                    // [s], 0 = the recipe's
    std::vector<std::pair<std::string, base::Json>> mismatch; // path of the plant file -> value
    std::vector<Sensor> sensors;
};

inline constexpr const char* sensorsFormat = "titer.sensors/1";

// Every fault is reported at once, each with its path ("sensors/VCD/noise"); on errors the set is not to be used.
SensorSet readSensors(std::string_view text, base::Errors& errors);

} // namespace titer::twin
