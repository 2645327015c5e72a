// A study as text, as a project keeps it: format "titer.study/2".
#pragma once

#include "core/base/json.h"
#include "core/studies/study/study.h"

#include <string_view>

namespace titer::studies {

base::Json writeStudy(const Study& study);
// Reads back exactly what was written. Keys that are unknown, missing or of the wrong type are an error at "runs/3/settings"; what
// the study holds is for check().
base::Result<Study> readStudy(std::string_view text);

} // namespace titer::studies
