// The measured courses that titer-cli fit takes.
#pragma once

#include "app/cli/common/arguments.h"
#include "core/base/tables/csv.h"
#include "core/studies/calibration/plant_fit.h"

#include <string>
#include <vector>

namespace titer::cli {

struct FitColumnMap {
    std::string column, tag;
};
// Of --map; what is wrong with one goes into `fault`.
std::vector<FitColumnMap> columnMapOf(const Arguments& arguments, std::string& fault);

// One table of data beside the plant that it was measured on. Columns that are tags of a run (or that `map` says) are taken, in SI; others
// are reported as notices.
studies::FitExperiment readExperiment(const model::Flowsheet& flowsheet, const std::string& path,
                                      const std::vector<FitColumnMap>& map, const base::CsvOptions& options,
                                      base::Errors& errors, base::Notices& notices);

// The tag that a column is laid over.
std::string tagOf(const model::Flowsheet& flowsheet, const std::string& column, const std::vector<FitColumnMap>& map);

} // namespace titer::cli
