// A model of batches as a file: titer.mvda/1 with a part “batch”.
#pragma once

#include "core/base/json.h"
#include "core/mvda/batch/batch_model.h"

#include <string_view>

namespace titer::mvda {

base::Json batchModelJson(const BatchModel& model);
// What monitoring needs of it. Errors have the place in the file; a model that is none of batches is one.
base::Result<BatchModel> readBatchModel(std::string_view text);

} // namespace titer::mvda
