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

// What runs that look ahead start from.
struct AheadStart {
    std::string plant;
    std::string recording = {}, sha256 = {}; // empty: none
    double from = 0.0, until = 0.0;          // [s]
    double deviation = 0.0;                  // relative
    int parameters = 0;                      // that it was typed in for
    std::vector<twin::EstimatedState> estimates = {};
    base::Notices notices = {};
    FileAlignment alignment = {}; // of the recording
};

struct ForecastReport : AheadStart {
    std::vector<figures::Column> columns = {}; // without values
    std::vector<ForecastCase> cases = {};
};

// "NAME, forecast from 60 h to 14 d", and what each run started from, a line each.
std::string startText(const AheadStart& start, std::string_view what);
// Its members, for the format of a command.
base::Json startJson(const AheadStart& start, const char* format);

std::string forecastText(const ForecastReport& report);
// A row for each case and time, in SI: the shares of the runs that lie below.
std::string forecastCsv(const ForecastReport& report);
base::Json forecastJson(const ForecastReport& report); // titer.forecast/1

} // namespace titer::cli
