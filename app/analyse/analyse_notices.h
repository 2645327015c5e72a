// What a person should know of a table and its model and that stops nothing: saturated spectra, samples of a laboratory without a
// spectrum, values that look swapped, new batches that are not judged.
#pragma once

#include "app/analyse/analysis.h"

namespace titer::app {

// Of the table, of new rows, and of the model (nullptr: there is none yet). What they are about stands in `where`.
base::Notices noticesOf(const TableValue& table, const Analysis* analysis);
// Values of a laboratory for the spectra that are open (nullptr: they could not be read), with the batch where both tables have the column
// that names it, by the clock of this computer. `tolerance` in s.
LaboratoryValues laboratoryFor(const AnalyseSetup& setup, const TableValue& table, const QString& path,
                               double tolerance);
// The source of the table that is open with a recipe, with the batch by the column of that role, where it is of several batches.
TableSource preparedBy(const AnalyseSetup& setup, const TableValue& table, const QString& recipe);

} // namespace titer::app
