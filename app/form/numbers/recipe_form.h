// What the recipe does with one unit, as rows of a form: start, end, set-points, ramps, transfers, doses and cycles of
// its phases. [any]
#pragma once

#include "app/document/document.h"
#include "app/form/form_model.h"

#include <QString>

#include <string>
#include <vector>

namespace titer::app {

// The phases that belong to a unit, in the order of the recipe.
std::vector<const model::PhaseEntry*> phasesOf(const model::Flowsheet& flowsheet, std::string_view unit);
// What a cleaning uses, by its key in the plant file.
QString cleanedWith(std::string_view key);
QString phaseName(const model::PhaseEntry& phase);

// The phases after which a cycle that begins with `first` may start again: that one, and those that follow it.
std::vector<const model::PhaseEntry*> cycleEnds(const model::Flowsheet& flowsheet, std::string_view first);

// Rows that are choices take them through chooseInRecipe(): what a phase starts after, what ends it, and what a cycle
// goes on after.
std::vector<FormRow> recipeForm(const Document& document, std::string_view unit);
// What a study may vary of it: the numbers, by names that stand by themselves, and the doses of a source together, whose path is
// that of a factor which scales (core/studies/study/study_sweep.h).
std::vector<FormRow> recipeNumbers(const Document& document, std::string_view unit);
Edited chooseInRecipe(const Document& document, std::string_view path, const std::string& id);
// The condition that a tag is "above" or "below" a usual value.
base::Json conditionOn(const Document& document, const std::string& tag, const std::string& side);

} // namespace titer::app
