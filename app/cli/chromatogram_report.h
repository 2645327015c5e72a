// What a chromatogram reports, as text and as JSON (titer.chromatogram/1).
#pragma once

#include "core/base/json.h"
#include "core/figures/breakthrough.h"
#include "core/figures/peaks.h"
#include "core/figures/pooling.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace titer::cli {

struct SignalPeak {
    std::string signal; // "uv", or a component's id
    figures::Peak peak;
};

struct ChromatogramFindings {
    std::string plant, unit, status;
    double resin = 0.0;  // volume of the packed bed [m3], 0 = not known
    double length = 0.0; // of the bed [m], 0 = not known
    figures::Product product;
    bool byAmount = false; // purity among moles, not kilograms
    std::vector<SignalPeak> peaks;
    std::vector<std::pair<std::string, figures::Pool>> pools; // cut and pool
    std::vector<figures::Pool> fractions;
    std::optional<figures::Breakthrough> breakthrough;
};

std::string chromatogramText(const figures::Chromatogram& chromatogram, const ChromatogramFindings& findings);
// What is not there is left out.
void put(base::Json& json, const char* key, std::optional<double> value);
// Height, moments, width, shape and plates of a peak.
void putFigures(base::Json& json, const figures::Peak& peak);
base::Json chromatogramJson(const figures::Chromatogram& chromatogram, const ChromatogramFindings& findings);

} // namespace titer::cli
