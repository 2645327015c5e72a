// What a venture is worth: present value, every rate of return, payback, the sales that it needs, and its table.
#pragma once

#include "core/base/json.h"
#include "core/economics/venture_file.h"

#include <optional>
#include <string>
#include <vector>

namespace titer::economics {

struct VentureResult {
    // Nothing where there is none, which a notice explains.
    std::optional<double> npv, irr, modifiedIrr;      // rates are above inflation
    std::optional<double> payback, discountedPayback; // [a] from the end of year 0
    std::optional<double> minimumSales;               // a year, in the money of year 0; of a venture alone
    std::vector<double> irrAll;                       // ascending

    bool isVenture = false; // else the years hold cash flows alone
    VentureCourse course;
    // By year; empty without a rate. `cumulative` is the sum of present values so far.
    std::vector<double> factors, present, cumulative;
    std::string currency;
    base::Notices notices;
};

VentureResult evaluated(const VentureOrder& order);

// The sum of each column of the table.
VentureYear footOf(const VentureCourse& course);

// titer.venture_result/1.
base::Json ventureResultJson(const VentureResult& result);

} // namespace titer::economics
