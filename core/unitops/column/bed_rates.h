// Rates of a bed and their derivatives by a large unit made for the purpose: what tests and checks see of a unit of
// columns without an engine.
#pragma once

#include "core/model/types/unit_type.h"
#include "core/unitops/column/settings.h"

namespace titer::unitops::column {

// Of `states` states y; NaN where they cannot be evaluated.
void bedRates(model::LargeUnit& bed, const Settings& settings, int states, const model::Inflow<double>& entering,
              const double* y, double* dydt);
// With the derivatives by the chain rule.
void bedRates(model::LargeUnit& bed, const Settings& settings, int states, const model::Inflow<model::Dual8>& entering,
              const model::Dual8* y, model::Dual8* dydt);

} // namespace titer::unitops::column
