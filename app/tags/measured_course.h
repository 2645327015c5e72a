// A chromatogram that was measured: detectors of a column in one course of times, and what lies between two cuts. [any]
#pragma once

#include "app/tags/tag_feed.h"

#include <optional>
#include <span>
#include <utility>

namespace titer::app {

struct MeasuredCourse {
    std::vector<double> times;  // [s] since the begin, rising
    std::vector<double> volume; // through the column since the begin [CV]; empty where flow or bed is not known
    std::vector<double> uv, conductivity, ph; // [AU], [mS/cm], [-]; NaN where there is none; empty without a tag
    std::vector<std::string> leftOut;         // tags whose unit is that of no detector
};

// A tag is what its unit says: AU and mAU the absorbance, mS/cm the conductivity, a flow the flow, none or "pH" the pH. The course has the times
// of the absorbance, else those of the first tag; others are read off between their samples, over no gap. `bed` [m3], NaN: not known.
MeasuredCourse measuredCourse(std::span<const FeedTag* const> tags, std::span<const DataTrace* const> lines,
                              double begin, double bed);

// Around the highest peak, as far as it stands above a tenth of its height; nothing where there is none [s].
std::optional<std::pair<double, double>> proposedCut(const MeasuredCourse& course);

struct MeasuredPool {
    double share = 0.0;  // of the area of the absorbance above its least value [-]
    double volume = 0.0; // [CV]; NaN where it is not known
};
MeasuredPool poolOf(const MeasuredCourse& course, double from, double to);

} // namespace titer::app
