// PEtab (Schmiester et al. 2021, PLoS Comput Biol 17:e1008646), version 1: a model in SBML with tables of conditions, observables,
// measurements and parameters becomes a plant, and the record of a fit that core/studies/calibration/likelihood/likelihood_record.h reads. [any]
#pragma once

#include "core/base/json.h"
#include "core/base/result.h"
#include "core/model/flowsheet.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace titer::exchange {

struct PetabImport {
    model::Flowsheet plant; // at the nominal parameters, under the condition of the first measurement
    base::Json fit;
};

// The text of a file that a problem names, relative to it.
using PetabFile = std::function<base::Result<std::string>(const std::string& name)>;

// Whether a text looks like a problem, by its keys.
bool isPetab(std::string_view text);
// The files that a problem names; what is wrong with it readPetab() reports.
std::vector<std::string> filesOfPetab(std::string_view problem);
// What cannot be read, or is not understood, goes to `errors` with file, line and column of the table, such as
// "measurements.tsv/12/observableId"; the import is then not to be used.
PetabImport readPetab(std::string_view problem, const PetabFile& file, base::Errors& errors, base::Notices& notices);
// A table of what another program has simulated: measurements of the fit get their `simulated`, those of the same observable, condition
// and time in the order of its rows. Columns stand in any order; those of conditions may be missing where they tell nothing apart. Rows
// without a measurement are left out, which a notice says.
void readPetabSimulations(const std::string& name, std::string_view table, base::Json& fit, base::Errors& errors,
                          base::Notices& notices);

} // namespace titer::exchange
