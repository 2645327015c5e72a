#include "app/cli/fit/fit_data.h"

#include "app/cli/common/input_file.h"
#include "app/cli/common/readings.h"
#include "core/base/units/units.h"
#include "core/twin/mapping.h"

#include <algorithm>
#include <cmath>

namespace titer::cli {

using base::say;

namespace {

// Values in SI, of a concentration in the basis in which its component counts; an empty list and an error where the unit does not fit.
std::vector<double> inSi(const std::vector<double>& values, const std::string& unit, const model::Plant& plant,
                         const model::ReadTarget& target, const std::string& where, base::Errors& errors,
                         base::Notices& notices)
{
    const std::string& si = target.unitOfMeasure;
    if (unit.empty()) {
        if (si != "1") notices.push_back({where, say("The column has no unit and is read in {1}.", si)});
        return values;
    }
    const double factor = base::findUnit(unit) ? twin::basisFactor(plant, target, unit) : 0.0;
    if (!(factor > 0.0)) {
        errors.push_back(
            {base::Code::Input, where,
             say("“{1}” is not a unit of this quantity, which is in {2}; give the right one with --unit, or give "
                 "the component the molar mass that converts it.",
                 unit, si)});
        return {};
    }
    std::vector<double> converted;
    for (double v : values) converted.push_back(base::fromUnit(v, unit) / factor);
    return converted;
}

} // namespace

std::vector<FitColumnMap> columnMapOf(const Arguments& arguments, std::string& fault)
{
    std::vector<FitColumnMap> map;
    for (const std::string& text : arguments.values("--map")) {
        FitColumnMap entry;
        if (!splitAt(text, entry.column, entry.tag)) fault = "--map wants COLUMN=TAG, not “" + text + "”";
        map.push_back(std::move(entry));
    }
    return map;
}

std::string tagOf(const model::Flowsheet& flowsheet, const std::string& column, const std::vector<FitColumnMap>& map)
{
    for (const FitColumnMap& entry : map)
        if (entry.column == column) return entry.tag;
    for (const model::TagEntry& entry : flowsheet.tags)
        if (entry.tag == column) return entry.variable;
    return column;
}

studies::FitExperiment readExperiment(const model::Flowsheet& flowsheet, const std::string& path,
                                      const std::vector<FitColumnMap>& map, const base::CsvOptions& options,
                                      base::Errors& errors, base::Notices& notices)
{
    studies::FitExperiment experiment{.name = path, .flowsheet = flowsheet, .times = {}, .courses = {}};
    const std::shared_ptr<const model::Plant> plant = checkedPlant(flowsheet, {}, errors);
    const std::size_t before = errors.size();
    const base::CsvTable table = base::readCsv(path, options, errors, notices);
    if (!plant || errors.size() > before) return experiment;
    experiment.times = table.time;
    for (std::size_t k = 0; k < table.columns.size(); ++k) {
        const base::CsvColumn& column = table.layout.columns[k];
        if (column.role != base::CsvColumn::Role::Value) continue;
        const std::string where = path + ": " + column.name;
        const std::string tag = tagOf(flowsheet, column.name, map);
        const base::Result<model::ReadTarget> target = model::findReadTarget(*plant, tag);
        if (!target) {
            notices.push_back({where, say("This column is ignored: {1}", target.error().what.text())});
            continue;
        }
        std::vector<double> values = inSi(table.columns[k], column.unit, *plant, *target, where, errors, notices);
        if (!values.empty()) experiment.courses.push_back({tag, std::move(values)});
    }
    if (experiment.courses.empty() && errors.size() == before)
        errors.push_back({base::Code::Input, path,
                          say("No column is a quantity of the run; name them as tags (column.out.mab) or use --map.")});
    if (!experiment.times.empty() && experiment.times.front() < 0.0)
        errors.push_back({base::Code::Input, path,
                          say("The data start {1} before the run; let their time count from its start.",
                              base::writeQuantity(-experiment.times.front(), "s"))});
    return experiment;
}

} // namespace titer::cli
