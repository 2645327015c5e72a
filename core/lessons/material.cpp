// The plant of a lesson is run and recorded, and its files are written as instruments and people write them.
#include "core/lessons/material.h"

#include "core/base/text.h"
#include "core/base/time.h"
#include "core/base/units/units.h"
#include "core/connect/import_options.h"
#include "core/runs/run.h"
#include "core/solve/catalogue.h"
#include "core/twin/synthesize.h"

#include <algorithm>
#include <cmath>

namespace titer::lessons {

using base::say;

namespace {

struct Rows {
    std::vector<std::string> headings;
    std::vector<std::vector<std::string>> cells;
};

Rows rowsOf(const std::string& csv)
{
    Rows rows;
    for (const std::string_view line : base::split(csv, '\n')) {
        if (line.empty()) continue;
        std::vector<std::string> cells;
        for (const std::string_view cell : base::split(line, ',')) cells.emplace_back(cell);
        if (rows.headings.empty())
            rows.headings = std::move(cells);
        else
            rows.cells.push_back(std::move(cells));
    }
    return rows;
}

// A column by its heading, or by its name without the unit; 0, which is the time, where there is none.
std::size_t columnOf(const Rows& rows, const std::string& name)
{
    for (std::size_t i = 1; i < rows.headings.size(); ++i)
        if (rows.headings[i] == name || base::startsWith(rows.headings[i], name + " [")) return i;
    return 0;
}

// Of a row, since the recording began [s].
double timeOf(const std::string& cell, const twin::SensorSet& sensors)
{
    if (sensors.start) {
        const base::Result<base::Instant> instant = base::readInstant(cell);
        return instant ? instant->secondsSince(*sensors.start) : HUGE_VAL;
    }
    const std::optional<double> number = base::readNumber(cell);
    return number ? base::fromUnit(*number, sensors.timeUnit) : HUGE_VAL;
}

void addSpike(Rows& rows, const Writing::Spike& spike, std::size_t column, const twin::SensorSet& sensors)
{
    std::string* nearest = nullptr;
    double distance = HUGE_VAL;
    for (std::vector<std::string>& row : rows.cells) {
        const double away = std::abs(timeOf(row[0], sensors) - spike.time);
        if (row[column].empty() || !(away < distance)) continue;
        distance = away;
        nearest = &row[column];
    }
    constexpr int digits = 6;
    if (!nearest) return;
    if (const std::optional<double> value = base::readNumber(*nearest))
        *nearest = base::writeShort(*value + spike.by, digits);
}

// "2026-03-02T05:30:00Z" as a clock there shows it: "02.03.2026 06:30:00".
std::string onTheClock(const std::string& instant, int zoneMinutes)
{
    const base::Result<base::Instant> read = base::readInstant(instant);
    if (!read) return instant;
    const std::string text = base::writeInstant(read->after(60.0 * zoneMinutes));
    return text.substr(8, 2) + "." + text.substr(5, 2) + "." + text.substr(0, 4) + " " + text.substr(11, 8);
}

std::string lineOf(const std::vector<std::string>& cells, const Writing& writing, bool heading)
{
    std::string line;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        std::string cell = cells[i];
        if (!heading && i == 0 && writing.zoneMinutes)
            cell = onTheClock(cell, *writing.zoneMinutes);
        else if (!heading)
            std::replace(cell.begin(), cell.end(), '.', writing.decimal);
        if (cell.empty()) cell = writing.missing;
        line += (i > 0 ? std::string(1, writing.separator) : std::string()) + cell;
    }
    return line + "\n";
}

// A recording as instruments and people write it: other signs, headings without units, a clock without a zone,
// readings that jump. `csv` is that of twin::synthesize(). Columns of the writing that it lacks are errors at
// "columns/NAME" and "spikes/NUMBER".
std::string written(const std::string& csv, const LessonRecording& recording, base::Errors& errors)
{
    const Writing& writing = recording.writing;
    Rows rows = rowsOf(csv);
    for (std::size_t i = 0; i < writing.spikes.size(); ++i) {
        const Writing::Spike& spike = writing.spikes[i];
        if (const std::size_t column = columnOf(rows, spike.column); column > 0)
            addSpike(rows, spike, column, recording.sensors);
        else
            errors.push_back(
                base::inputError("spikes/" + std::to_string(i),
                                 say(CORE_TR("core", "The recording has no column “{1}”."), spike.column)));
    }
    for (const auto& [name, heading] : writing.columns) {
        const std::size_t column = columnOf(rows, name);
        if (column > 0 || (!rows.headings.empty() && name == "time"))
            rows.headings[column] = heading;
        else
            errors.push_back(
                base::inputError("columns/" + name, say(CORE_TR("core", "The recording has no column “{1}”."), name)));
    }
    std::string text = lineOf(rows.headings, writing, true);
    for (const std::vector<std::string>& row : rows.cells) text += lineOf(row, writing, false);
    return text;
}

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
