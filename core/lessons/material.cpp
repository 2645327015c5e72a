#include "core/lessons/material.h"

#include "core/base/text.h"
#include "core/connect/import_options.h"
#include "core/lessons/written_table.h"
#include "core/runs/run.h"
#include "core/solve/catalogue.h"
#include "core/twin/synthesize.h"

#include <algorithm>

namespace titer::lessons {

using base::say;

namespace {

void addBelow(const std::string& where, const base::Errors& from, base::Errors& errors)
{
    for (const base::Error& error : from)
        errors.push_back({error.code, error.where.empty() ? where : where + "/" + error.where, error.what});
}

LessonFile makeFile(const Lesson& lesson, std::size_t number, base::Errors& errors, std::stop_token stop)
{
    const LessonRecording& recording = lesson.recordings[number];
    if (!recording.text.empty()) return {recording.file, recording.text};
    const std::string where = "recordings/" + std::to_string(number);
    const twin::Synthesis made = twin::synthesize(lesson.start, recording.sensors, {.seed = lesson.seed}, stop);
    addBelow(where + "/sensors", made.errors, errors);
    if (made.errors.empty() && made.status != figures::RunStatus::Ok)
        errors.push_back(base::inputError(
            where, say(CORE_TR("core", "The plant that is recorded here runs to {1} alone; change what is set in it."),
                       base::writeQuantity(made.simulatedTime, "h"))));
    base::Errors writing;
    LessonFile file{recording.file, made.errors.empty() ? written(made.csv, recording, writing) : std::string()};
    addBelow(where + "/written", writing, errors);
    return file;
}

} // namespace

const LessonFile* Material::file(std::string_view name) const
{
    const auto found =
        std::find_if(files.begin(), files.end(), [name](const LessonFile& one) { return one.name == name; });
    return found == files.end() ? nullptr : &*found;
}

std::shared_ptr<const LearnerRun> runPlant(const model::Flowsheet& plant, base::Errors& errors, std::stop_token stop)
{
    const auto checked = std::make_shared<const model::Plant>(model::check(plant, solve::catalogue(), errors));
    if (!errors.empty()) return nullptr;
    return std::make_shared<const LearnerRun>(LearnerRun{plant, runs::run(checked, {}, stop)});
}

Material makeMaterial(const Lesson& lesson, base::Errors& errors, std::stop_token stop)
{
    Material material;
    base::Errors faults;
    model::check(lesson.start, solve::catalogue(), faults);
    addBelow("start/plant", faults, errors);
    if (!faults.empty()) return material;
    for (std::size_t i = 0; i < lesson.recordings.size() && !stop.stop_requested(); ++i)
        material.files.push_back(makeFile(lesson, i, errors, stop));
    return material;
}

void runStart(const Lesson& lesson, Material& material, base::Errors& errors, std::stop_token stop)
{
    if (!lesson.needsStartRun()) return;
    base::Errors faults;
    material.start = runPlant(lesson.start, faults, stop);
    if (material.start && material.start->result.status == figures::RunStatus::Failed)
        faults = material.start->result.errors;
    addBelow("start/plant", faults, errors);
}

Work newWork(const Lesson& lesson, const Material& material)
{
    return {.plant = lesson.start, .startPlant = lesson.start, .start = material.start, .studies = lesson.studies};
}

TakenRecording takeRecording(const LessonFile& file, const connect::Settings& settings, base::Errors& errors,
                             base::Notices& notices)
{
    TakenRecording taken{file.name, {}};
    base::Errors faults;
    const base::CsvOptions options = connect::readImportOptions(settings, faults);
    taken.table.layout = base::sniffCsv(file.text, true, options);
    faults.insert(faults.end(), taken.table.layout.problems.begin(), taken.table.layout.problems.end());
    if (faults.empty()) {
        const auto sink = [&](const base::CsvChunk& chunk) {
            taken.table.columns.resize(chunk.columns.size());
            taken.table.time.insert(taken.table.time.end(), chunk.time.begin(), chunk.time.end());
            for (std::size_t i = 0; i < chunk.columns.size(); ++i)
                taken.table.columns[i].insert(taken.table.columns[i].end(), chunk.columns[i].begin(),
                                              chunk.columns[i].end());
            return true;
        };
        const base::Result<base::CsvSummary> summary =
            base::streamCsvText(file.text, file.name, taken.table.layout, {sink, {}, {}}, notices);
        if (summary)
            taken.table.summary = *summary;
        else
            faults.push_back(summary.error());
    }
    addBelow(file.name, faults, errors);
    return taken;
}

} // namespace titer::lessons
