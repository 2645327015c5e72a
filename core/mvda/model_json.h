// A multivariate model as a file: titer.mvda/1. Numbers are as they are computed; columns are named, with their units as written.
#pragma once

#include "core/base/json.h"
#include "core/mvda/model.h"
#include "core/mvda/preprocessing/preprocessing_json.h"

#include <string_view>

namespace titer::mvda {

inline constexpr const char* modelFormat = "titer.mvda/1";

base::Json modelJson(const Model& model);
// What prediction needs of it; the cross-validation is not read back. Errors have the place in the file.
base::Result<Model> readModel(std::string_view text);

base::Json limitsJson(const std::vector<Limit>& limits);

} // namespace titer::mvda
