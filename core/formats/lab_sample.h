// What a laboratory knows of a sample.
#pragma once

#include "core/base/zone.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace titer::formats {

struct LabValue {
    std::string tag, label, unit;
    double value = 0.0; // as it stands in the file, in its unit
    char beyond = 0;    // '<' or '>': the value is the limit
    std::size_t line = 0;
};

struct LabSample {
    std::string name, vessel, batch, instrument, method, dilution, replicate;
    std::optional<base::Moment> drawn, measured, reported;
    std::vector<LabValue> values;
    std::size_t line = 0;

    // When it was drawn, as far as the file tells: else when it was measured, or reported.
    const std::optional<base::Moment>& time() const { return drawn ? drawn : measured ? measured : reported; }
    // Since when its values are known.
    const std::optional<base::Moment>& known() const { return reported ? reported : measured; }
};

} // namespace titer::formats
