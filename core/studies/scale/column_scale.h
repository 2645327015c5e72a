// A packed column at another diameter and bed height, with what feeds it: loads, gradients and washes stay in column volumes.
//   flow:  F2/F1 = V2/V1 at the same residence time, A2/A1 at the same velocity
//   times: (V2/V1)/(F2/F1), so that F t/V stays
// Where the velocity changes, values that the plant states are taken along: axial dispersion in proportion to the velocity (Chung and
// Wen 1968, at low Re), the film with its cube root (Wilson and Geankoplis 1966).
#pragma once

#include "core/model/flowsheet.h"
#include "core/model/types/catalogue.h"
#include "core/studies/scale/scaled_value.h"

#include <optional>
#include <string>
#include <vector>

namespace titer::studies {

struct ColumnScaleRequest {
    enum class Keep { ResidenceTime, Velocity };

    std::string unit = {};
    // Of the new bed: any two of them, or one, the bed height then being that of the plant. A column with radial flow keeps its
    // diameters, so that residence time and velocities stay both: the height of its cylinder, or its volume.
    std::optional<double> diameter = {}, height = {}, volume = {}; // [m], [m], [m3]
    Keep keep = Keep::ResidenceTime;
};

// A quantity of the column before and after [SI].
struct ScaledFigure {
    const char* id;
    const char* label;
    const char* unit; // SI
    double before = 0.0, after = 0.0;
};

struct ColumnScale {
    model::Flowsheet flowsheet; // the plant with the new column
    std::vector<ScaledFigure> figures = {};
    std::vector<ScaledValue> changes = {};
    base::Notices notices = {}; // what stays and may not suit, and where limits are left
};

// Errors are those of the plant, at "unit", "diameter", "height", "volume", or at the path of a value that the new column
// cannot have. [any]
base::Result<ColumnScale> scaleColumn(const model::Flowsheet& flowsheet, const model::Catalogue& catalogue,
                                      const ColumnScaleRequest& request);

} // namespace titer::studies
