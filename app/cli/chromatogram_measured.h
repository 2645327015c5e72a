// titer-cli chromatogram of runs that were measured.
#pragma once

#include "app/cli/common/arguments.h"
#include "app/run/columns/measured_chromatogram.h"
#include "core/base/json.h"
#include "core/base/tables/csv.h"

#include <string>
#include <vector>

namespace titer::cli {

struct MeasuredFindings : app::ChromatogramFindings {
    std::string path;

    std::string label() const { return run.name.empty() ? path : run.name; }
};

// What was asked for, the same for all runs.
struct MeasuredOrder : app::ChromatogramOrder {
    std::vector<std::string> paths;
    std::string baseline; // as it was given
    int points = 4001;    // of the runs laid over each other
    base::CsvOptions reading;
};

// The status at exit.
int reportMeasured(const Arguments& arguments);

std::string measuredText(const MeasuredOrder& order, const std::vector<MeasuredFindings>& runs);
base::Json measuredJson(const MeasuredOrder& order, const std::vector<MeasuredFindings>& runs);
// All runs laid over each other, over column volumes where they are known, else over volume [m3].
std::string measuredCsv(const MeasuredOrder& order, const std::vector<MeasuredFindings>& runs);

} // namespace titer::cli
