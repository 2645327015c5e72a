#include "app/cli/fit/fit_data.h"

#include "app/cli/common/input_file.h"
#include "app/cli/common/readings.h"
#include "app/cli/fit/fit_runs.h"
#include "app/fit/chromatogram_runs.h"
#include "core/twin/measured_table.h"

#include <memory>

namespace titer::cli {

using base::say;

std::vector<model::TagEntry> columnMapOf(const Arguments& arguments, std::string& fault)
{
    std::vector<model::TagEntry> map;
    for (std::string text : arguments.values("--map")) {
        model::TagEntry entry;
        entry.factor = takeFactor(text);
        if (!splitAt(text, entry.tag, entry.variable)) fault = "--map wants COLUMN=TAG, not “" + text + "”";
        map.push_back(std::move(entry));
    }
    return map;
}

std::vector<model::TagEntry> curveMapOf(const Arguments& arguments, std::string& fault)
{
    std::vector<model::TagEntry> map = columnMapOf(arguments, fault);
    for (const model::TagEntry& entry : map)
        if (fault.empty() && !entry.factor.empty())
            fault = "--map " + entry.tag + ": a curve of a chromatogram has no factor";
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

MeasuredData readExperiment(const model::Flowsheet& flowsheet, const std::string& path,
                            const std::vector<model::TagEntry>& map, const base::CsvOptions& options,
                            base::Errors& errors, base::Notices& notices)
{
    const std::shared_ptr<const model::Plant> plant = checkedPlant(flowsheet, {}, errors);
    const std::size_t before = errors.size();
    const base::CsvTable table = base::readCsv(path, options, errors, notices);
    MeasuredData data{.experiment = {.name = path, .flowsheet = flowsheet, .times = {}, .courses = {}}};
    if (!plant || errors.size() > before) return data;
    data.end = plant->duration;
    data.experiment = twin::measuredTable(flowsheet, *plant, table, path, map, errors, notices);
    addOptions(errors, before, path, !data.experiment.courses.empty());
    if (table.time.empty()) return data;
    data.file = twin::measuredFile(path, table.layout, table.summary, table.time.front(), table.time.back());
    for (const studies::MeasuredCourse& course : data.experiment.courses) data.file.variables.push_back(course.tag);
    return data;
}

ChromatogramOrder readChromatogramOrder(const Arguments& arguments, std::string& fault)
{
    ChromatogramOrder order;
    order.zero = arguments.value("--zero").value_or("");
    order.inlet = arguments.value("--inlet").value_or("");
    takeOption(arguments, "--injection", order.injected, above0("m3"), fault);
    if (fault.empty()) order.salt = readSaltOrder(arguments, fault);
    for (const std::string& text : arguments.values("--assays")) {
        auto& [run, table] = order.assays.emplace_back();
        if (!splitAt(text, run, table)) fault = "--assays wants RUN=TABLE, not “" + text + "”";
    }
    using Kind = figures::Baseline::Kind;
    const std::string word = arguments.value("--baseline").value_or("constant");
    order.baseline.kind = word == "none" ? Kind::None : word == "line" ? Kind::Line : Kind::Constant;
    if (fault.empty() && word != "none" && word != "line" && word != "constant")
        fault = "--baseline is none, constant or line, not “" + word + "”";
    if (fault.empty() && order.inlet.empty() && (order.injected > 0.0 || !order.salt.buffers.empty()))
        fault = "--injection and --buffer belong to --inlet, whose program they make";
    return order;
}

studies::FitExperiment readChromatogram(const model::Flowsheet& flowsheet, const std::string& path,
                                        const std::vector<model::TagEntry>& map, const ChromatogramOrder& order,
                                        base::Errors& errors, base::Notices& notices)
{
    studies::FitExperiment nothing{.name = path, .flowsheet = flowsheet, .times = {}, .courses = {}};
    std::shared_ptr<const model::Plant> plant = checkedPlant(flowsheet, {}, errors);
    const base::Result<figures::MeasuredRun> run = readMeasuredRun(path, order.zero, notices, order.reading);
    if (!run) errors.push_back(run.error());
    if (!plant || !run || !errors.empty()) return nothing;
    const app::RunOverPlant laid{order.inlet, order.injected, order.salt, order.baseline, map, order.align};
    const base::Result<model::Flowsheet> sheet = app::programmed(*run, path, laid, flowsheet, *plant);
    if (!sheet) {
        errors.push_back(sheet.error());
        return nothing;
    }
    if (!order.inlet.empty()) plant = checkedPlant(*sheet, {}, errors);
    if (!plant) return nothing;
    std::optional<studies::Sheet> assays;
    for (const auto& [of, table] : order.assays) {
        if (of != path) continue;
        const base::Result<std::string> text = readText(table, "a table of assays");
        if (!text) errors.push_back(text.error());
        if (text) assays = app::readAssays(*text, table, errors, notices);
    }
    if (!errors.empty()) return nothing;
    return app::experimentOf(*run, path, laid, *sheet, plant, std::move(assays), errors, notices);
}

} // namespace titer::cli
