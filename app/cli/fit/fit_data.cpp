#include "app/cli/fit/fit_data.h"

#include "app/cli/common/input_file.h"
#include "app/cli/common/readings.h"
#include "core/twin/measured_table.h"

#include <memory>

namespace titer::cli {

using base::say;

std::vector<model::TagEntry> columnMapOf(const Arguments& arguments, std::string& fault)
{
    std::vector<model::TagEntry> map;
    for (const std::string& text : arguments.values("--map")) {
        model::TagEntry entry;
        if (!splitAt(text, entry.tag, entry.variable)) fault = "--map wants COLUMN=TAG, not “" + text + "”";
        map.push_back(std::move(entry));
    }
    return map;
}

studies::FitExperiment readExperiment(const model::Flowsheet& flowsheet, const std::string& path,
                                      const std::vector<model::TagEntry>& map, const base::CsvOptions& options,
                                      base::Errors& errors, base::Notices& notices)
{
    const std::shared_ptr<const model::Plant> plant = checkedPlant(flowsheet, {}, errors);
    const std::size_t before = errors.size();
    const base::CsvTable table = base::readCsv(path, options, errors, notices);
    if (!plant || errors.size() > before) return {.name = path, .flowsheet = flowsheet, .times = {}, .courses = {}};
    return twin::measuredTable(flowsheet, *plant, table, path, map, errors, notices);
}

} // namespace titer::cli
