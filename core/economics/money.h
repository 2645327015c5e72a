// Amounts of money as files state them: numbers of the file's currency, or quantities of it or of one whose rate is stated.
#pragma once

#include "core/base/json.h"
#include "core/model/json_fields.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace titer::economics {

struct MoneyTerms {
    std::string currency;                // code; empty: the file names none, and its amounts are numbers
    std::map<std::string, double> rates; // what one of another currency is worth in `currency`
};

// `currency` and `rates` of an object.
MoneyTerms readMoneyTerms(model::JsonFields& fields);
// An amount in the currency of the terms per `per` ("": alone, "/a", "/L").
base::Result<double> readMoney(const base::Json& value, const MoneyTerms& terms, std::string_view per);

} // namespace titer::economics
