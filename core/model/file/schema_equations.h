// The schema of units, rate laws and controllers that are written as equations, and of hybrid laws.
#pragma once

#include "core/model/file/schema_words.h"

namespace titer::model::schema {

// Of its `params`, and of its `initial`.
base::Json equationsParams();
// The record of a rate law of the same type, which `type` allows.
base::Json equationsLaw(base::Json type);
// That of a hybrid law.
base::Json hybridLaw(base::Json type);
base::Json equationsInitial();
// Of the `params` of a controller.
base::Json equationsController();

// What a predictive controller says besides numbers.
void addPrediction(Members& params);

} // namespace titer::model::schema
