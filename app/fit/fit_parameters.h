// The numbers of a unit that a fit can move, as a person chooses them. [any]
#pragma once

#include "app/document/document.h"
#include "app/form/form_model.h"

#include <optional>
#include <string>
#include <vector>

namespace titer::app {

// A parameter of the unit.
struct FitParameter {
    FormRow row;
    bool chosen = false;
    QString low = {}, high = {}; // bounds as typed, in the unit of the row; empty: the usual ones
    // As far as it is looked for without, likewise: what the plant takes, else studies::usualRange(); empty where no range is usual.
    QString usualLow = {}, usualHigh = {};
    QString fault = {}; // of the bounds
};

// Of the form of the unit alone; those of kinetics and binding first.
std::vector<FitParameter> fitParametersOf(const model::Flowsheet& flowsheet, const model::Catalogue& catalogue,
                                          std::string_view unit);
// All numbers that can be changed (plantNumbers) of the unit and of what acts on it: controllers, inlets and the recipe. No name twice.
std::vector<FitParameter> fitParametersOf(const Document& document, std::string_view unit);
// Whether it is meant by what was typed: a piece of its label, of its group or of its name in equations.
bool isFoundBy(const FitParameter& parameter, const QString& typed);
// With the fault that they have, which names the parameter. Usual ones are none.
void setFitBounds(FitParameter& parameter, const QString& low, const QString& high);
// [SI]; nothing where none is stated, or where it cannot be read.
std::optional<double> boundOf(const FormRow& row, const QString& text, QString& fault);
// The plant with the value stated where the default stands for it.
model::Flowsheet withStated(const model::Flowsheet& plant, const FormRow& row);
// A value as the plant file states it, in the unit of the row.
base::Json statedValue(const FormRow& row, double si);

} // namespace titer::app
