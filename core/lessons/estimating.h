// A recording that a learner has read, taken through an estimator of the plant.
#pragma once

#include "core/lessons/act.h"
#include "core/lessons/work.h"

#include <stop_token>

namespace titer::lessons {

// Fills in Work::estimates; what an earlier one of this estimator came to is gone then.
base::Done estimateTaken(const EstimateAct& act, Work& work, std::stop_token stop = {});

} // namespace titer::lessons
