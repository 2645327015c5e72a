// How forms show and read one value; the rows are put together in form_rows.cpp.
#pragma once

#include "app/form/form_model.h"

namespace titer::app {

// Fills text, unit, state and error of a number row from what stands in the plant file (null = the default).
void showNumber(FormRow& row, const base::Json& value, const QLocale& locale);
// The same for a choice.
void showChoice(FormRow& row, const base::Json& value);
// What a value of the plant file means [row.siUnit]; concentrations of another basis are converted with the component's mass.
base::Result<double> siOf(const FormRow& row, const base::Json& value);
// A quantity as the plant file keeps it: "0.5e6 cells/mL".
base::Json quantityIn(double si, std::string_view unit);

} // namespace titer::app
