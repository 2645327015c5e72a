// What the recipe does with one unit, as rows of a form: start, end, set-points, transfers and doses of its phases. [any]
#pragma once

#include "app/document.h"
#include "app/form_model.h"

#include <QMenu>

#include <string>
#include <vector>

namespace titer::form {

// The phases that belong to a unit, in the order of the recipe.
std::vector<const model::PhaseEntry*> phasesOf(const model::Flowsheet& flowsheet, std::string_view unit);
QString phaseName(const model::PhaseEntry& phase);

// Rows whose path ends in "/after" are choices of another phase ("" = at a time): chooseAfter() takes what was chosen.
std::vector<app::FormRow> recipeForm(const app::Document& document, std::string_view unit);
app::Edited chooseAfter(const model::Flowsheet& before, std::string_view path, std::string_view phase);

// What can be added to a unit's recipe and what can be removed from it, as menus that act on the document.
void fillAddMenu(QMenu& menu, app::Document& document, const std::string& unit);
void fillRemoveMenu(QMenu& menu, app::Document& document, const std::string& unit);

} // namespace titer::form
