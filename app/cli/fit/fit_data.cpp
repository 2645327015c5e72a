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

namespace {

// What the command line offers against the faults of a table, from `first` on.
void addOptions(base::Errors& errors, std::size_t first, const std::string& path, bool hasCourses)
{
    for (std::size_t i = first; i < errors.size(); ++i) {
        base::Error& error = errors[i];
        if (error.where != path)
            error.what = say("{1} --unit COLUMN=UNIT states another one.", error.what.text());
        else if (!hasCourses)
            error.what = say("{1} --map COLUMN=TAG maps one.", error.what.text());
    }
}

} // namespace

studies::FitExperiment readExperiment(const model::Flowsheet& flowsheet, const std::string& path,
                                      const std::vector<model::TagEntry>& map, const base::CsvOptions& options,
                                      base::Errors& errors, base::Notices& notices)
{
    const std::shared_ptr<const model::Plant> plant = checkedPlant(flowsheet, {}, errors);
    const std::size_t before = errors.size();
    const base::CsvTable table = base::readCsv(path, options, errors, notices);
    if (!plant || errors.size() > before) return {.name = path, .flowsheet = flowsheet, .times = {}, .courses = {}};
    studies::FitExperiment experiment = twin::measuredTable(flowsheet, *plant, table, path, map, errors, notices);
    addOptions(errors, before, path, !experiment.courses.empty());
    return experiment;
}

} // namespace titer::cli
