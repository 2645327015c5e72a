// Runs of a chromatography system as fits take them.
#pragma once

#include "app/cli/common/arguments.h"
#include "core/base/json.h"
#include "core/base/tables/csv.h"
#include "core/figures/measured/measured_run.h"
#include "core/model/flowsheet.h"
#include "core/model/plant/plant.h"

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace titer::cli {

// "COMPONENT=RUN", or a run alone.
struct NamedRun {
    std::string component, path;
};

// What stands behind the plant.
std::vector<NamedRun> namedRunsOf(const Arguments& arguments);

// The plant that runs are fitted to.
struct FittedPlant {
    model::Flowsheet flowsheet;
    std::shared_ptr<const model::Plant> plant;
};

// Nothing with an error, also where what --output names cannot be written.
std::optional<FittedPlant> readFittedPlant(const Arguments& arguments, const std::string& path, base::Errors& errors);

// On the standard output; next to a plant that goes there the text alone, with the messages.
void printFit(const Arguments& arguments, const base::Json& json, const std::string& text);

// The unit that is fitted: the one named with --unit, or the only one of these types. -1 with an error.
int unitFor(const model::Plant& plant, const std::string& named, std::span<const std::string_view> types,
            base::Errors& errors);

// A run of a chromatography system; its zero as of figures::MeasuredRunOptions.
base::Result<figures::MeasuredRun> readMeasuredRun(const std::string& path, const std::string& zero,
                                                   base::Notices& notices, const base::CsvOptions& reading);

// Of the options runReadingOptions; what is wrong with one goes into `fault`.
base::CsvOptions readRunReading(const Arguments& arguments, std::string& fault);

} // namespace titer::cli
