// The file of a venture (titer.venture/1): what is built and earned, or the flows of money themselves.
#pragma once

#include "core/base/result.h"
#include "core/economics/money.h"
#include "core/economics/venture.h"
#include "core/model/json_fields.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace titer::economics {

inline constexpr const char* ventureFormat = "titer.venture/1";

struct VentureOrder {
    std::optional<Venture> venture; // else `cashFlow` is given, from year 0
    std::vector<double> cashFlow;
    // Above inflation, more than -1. The latter two are `rate` where nothing is stated.
    std::optional<double> rate, financeRate, reinvestRate;
    bool rateIsRefused = false; // a notice says why
    std::string currency;
    base::Notices notices; // of what can be computed and may not be meant
};

// Takes the rate by which all is discounted; one that discounts nothing leaves a notice.
void setRate(VentureOrder& order, double rate, std::string where);

// The keys of a venture, among others that the caller asks for; amounts by `terms`.
VentureOrder readVenture(model::JsonFields& fields, const MoneyTerms& terms);
// A whole file. With errors the order is not to be used.
VentureOrder readVentureFile(std::string_view text, base::Errors& errors);

} // namespace titer::economics
