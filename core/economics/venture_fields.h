// Values of a venture as its file states them; each fault at its path.
#pragma once

#include "core/economics/money.h"
#include "core/model/json_fields.h"

#include <string_view>
#include <vector>

namespace titer::economics {

// A number or a text such as "40 %", at least `min` and at most `max`.
void readShare(model::JsonFields& fields, const char* key, double min, double max, double& into);
// Shares that add up to 1.
void readShares(model::JsonFields& fields, const char* key, std::vector<double>& into);
// A number of years or a duration [a], above 0.
void readYears(model::JsonFields& fields, const char* key, double max, double& into, bool required = false);
void readWholeYears(model::JsonFields& fields, const char* key, int& into, bool required = false);
// An amount in the currency of the terms per `per`.
void readAmount(model::JsonFields& fields, const char* key, const MoneyTerms& terms, std::string_view per, double& into,
                bool required = false, bool mayBeNegative = false);

} // namespace titer::economics
