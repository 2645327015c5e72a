// Set-points that a recipe can give a course, and what of it is in the way.
#pragma once

#include "core/model/plant/plant.h"

#include <optional>
#include <string>
#include <vector>

namespace titer::studies {

// A set-point or flow that can be given a course: one that no controller writes, of a unit that has no phases beside it.
struct CourseChoice {
    std::string tag;
    std::string unit;            // for showing
    std::optional<double> start; // what the recipe sets it to first, or the plant begins with [SI]
};
std::vector<CourseChoice> courseChoices(const model::Flowsheet& flowsheet, const model::Plant& plant);

// "feed" of "feed.out.flow".
std::string unitOfTag(const std::string& tag);
// Whether a controller writes it.
bool isWritten(const model::Flowsheet& sheet, const std::string& tag);
// Takes what the recipe writes to a set-point out of it, and phases of its unit that do nothing else: a unit has one phase at a time.
void freeFor(model::Flowsheet& sheet, const std::string& tag);
// Whether nothing but a course of this tag would be left to the phases of its unit.
bool isFreeFor(model::Flowsheet sheet, const std::string& tag);
// A feed by the name of its unit alone: "feed.flow" of one that has a single outlet.
std::string writtenTag(const model::Plant& plant, const std::string& tag);
// What the recipe sets it to first, or what the plant begins with; nothing for a flow that nobody sets.
std::optional<double> startOfCourse(const model::Plant& plant, const model::WriteTarget& target);

} // namespace titer::studies
