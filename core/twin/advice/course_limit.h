// A limit that a course is to keep all the time: "production.oxygen >= 20 %".
#pragma once

#include "core/base/result.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace titer::twin {

struct CourseLimit {
    std::string tag;
    bool isMaximum = true;
    double value = 0.0; // [SI of the tag]
    std::string text = {};

    // Crossed by more than what a run leaves open; a value that is none crosses nothing.
    bool isCrossedBy(double reached) const;
};

// `unitOf` gives the SI unit of a tag of the run, nothing of others. Errors have the text as their place.
base::Result<CourseLimit> readCourseLimit(std::string_view text,
                                          const std::function<std::optional<std::string>(const std::string&)>& unitOf);

} // namespace titer::twin
