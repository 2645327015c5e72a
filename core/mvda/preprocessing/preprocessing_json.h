// A fitted chain of preprocessing in the file of a model.
#pragma once

#include "core/base/json.h"
#include "core/model/faults.h"
#include "core/mvda/preprocessing/preprocessing.h"

namespace titer::mvda {

base::Json numbersJson(const VectorXd& numbers); // NaN is null

// {"text", "columns": [{"name", "unit"}], "axis", "references": one for each step that is fitted}. The axis is what the columns are named
// by, and is not read.
base::Json preprocessingJson(const Preprocessing& chain);
Preprocessing readPreprocessing(const base::Json& json, const std::string& where, model::Faults& faults);

} // namespace titer::mvda
