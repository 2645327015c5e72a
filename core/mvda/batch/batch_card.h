// The card of a model of batches: the same as models of rows have (core/mvda/card), with the range of its variables.
#pragma once

#include "core/mvda/batch/batch_model.h"
#include "core/mvda/card/card_origin.h"

namespace titer::mvda {

// `request` is that which the model was made by. Errors are of a quality that it predicts, by models that have not seen the batch.
base::Json cardJson(const BatchModel& model, const BatchRequest& request, const CardOrigin& origin);

} // namespace titer::mvda
