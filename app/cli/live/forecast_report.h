// What titer-cli forecast reports: bands of each case over time, and what the runs started from.
#pragma once

#include "app/cli/common/alignment.h"
#include "app/cli/common/arguments.h"
#include "core/base/json.h"
#include "core/figures/run_result.h"
#include "core/twin/estimation/forecast.h"

#include <string>
#include <vector>

namespace titer::cli {

// As the recipe goes on, or with what a --what-if changes.
struct ForecastCase {
    std::string name; // "as planned", or the text of the option
    twin::Forecast forecast;
};

struct ForecastReport {
    std::string plant;
    std::string recording = {}, sha256 = {}; // empty: none
    double from = 0.0, until = 0.0;          // [s]
    double deviation = 0.0;                  // relative
    int parameters = 0;                      // that it was typed in for
    std::vector<twin::EstimatedState> estimates = {};
    std::vector<figures::Column> columns = {}; // without values
    std::vector<ForecastCase> cases = {};
    base::Notices notices = {};
    FileAlignment alignment = {}; // of the recording
};

std::string forecastText(const ForecastReport& report);
// A row for each case and time, in SI: the shares of the runs that lie below.
std::string forecastCsv(const ForecastReport& report);
base::Json forecastJson(const ForecastReport& report); // titer.forecast/1

} // namespace titer::cli
