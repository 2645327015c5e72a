// titer-cli levels: how far the twin of each unit of a project may go, and who stated that, when and why.
#include "app/cli/common/arguments.h"
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/table.h"
#include "app/live/estimators/unit_levels.h"
#include "core/model/flowsheet.h"

#include <algorithm>
#include <map>

namespace titer::cli {

namespace {

using base::Json;
using base::Result;
using store::ProjectFile;

// What the project says of a unit.
struct LevelRow {
    std::string unit;
    app::UnitLevel level = app::UnitLevel::Advisory;
    bool inPlant = true;
    store::AuditEntry entry; // of the last change; without a time where nobody stated anything
};

Result<std::vector<LevelRow>> levelRows(ProjectFile& project)
{
    const Result<store::PlantText> text = project.plant();
    if (!text) return text.error();
    base::Errors errors; // a plant that cannot run has levels too
    const model::Flowsheet plant = model::readPlant(text->text, errors);
    const Result<app::UnitLevels> levels = app::readUnitLevels(project);
    if (!levels) return levels.error();
    const Result<std::vector<store::AuditEntry>> trail = project.auditTrail();
    if (!trail) return trail.error();
    std::vector<LevelRow> rows;
    for (const model::UnitEntry& unit : plant.units) rows.push_back({.unit = unit.id, .entry = {}});
    for (const auto& [unit, level] : *levels)
        if (std::ranges::find(rows, unit, &LevelRow::unit) == rows.end())
            rows.push_back({.unit = unit, .inPlant = false, .entry = {}});
    for (LevelRow& row : rows) {
        row.level = app::levelOfUnit(*levels, row.unit);
        for (const store::AuditEntry& entry : *trail)
            if (entry.change.place == "levels/" + row.unit) row.entry = entry;
    }
    return rows;
}

Json rowJson(const LevelRow& row)
{
    const bool isStated = !row.entry.time.empty();
    Json json = Json::object();
    json["unit"] = row.unit;
    json["in_plant"] = row.inPlant;
    json["level"] = app::levelWord(row.level);
    json["time"] = isStated ? Json(row.entry.time) : Json();
    json["who"] = isStated ? Json(row.entry.account) : Json();
    json["reason"] = isStated ? Json(row.entry.change.reason) : Json();
    return json;
}

int failLevels(const base::Error& error, const std::string& file)
{
    printError(error, file);
    return exitError;
}

int listLevels(const Arguments& arguments, ProjectFile& project)
{
    const Result<std::vector<LevelRow>> rows = levelRows(project);
    if (!rows) return failLevels(rows.error(), arguments.positional(0));
    if (arguments.json()) {
        Json json = Json::object();
        json["levels"] = Json::array();
        for (const LevelRow& row : *rows) json["levels"].push(rowJson(row));
        printJson(json);
        return exitDone;
    }
    Table table;
    for (const LevelRow& row : *rows) {
        const store::AuditEntry& entry = row.entry;
        table.add({row.unit, app::levelWord(row.level),
                   entry.time.empty() ? "not set" : entry.time + ", " + entry.account + ": " + entry.change.reason,
                   row.inPlant ? "" : "the plant has no such unit"});
    }
    print(table.text());
    return exitDone;
}

int setLevel(const Arguments& arguments, ProjectFile& project)
{
    const std::string file = arguments.positional(0), unit = arguments.positional(2);
    const Result<app::UnitLevel> level = app::readUnitLevel(arguments.positional(3));
    if (!level) return failLevels(base::inputError("levels/" + unit, level.error().what), file);
    const Result<std::vector<LevelRow>> before = levelRows(project);
    if (!before) return failLevels(before.error(), file);
    const auto isIt = [&](const LevelRow& row) { return row.unit == unit; };
    if (std::ranges::none_of(*before, isIt))
        return failLevels(base::inputError("levels/" + unit, base::say("The plant has no unit “{1}”; “list” shows "
                                                                       "those that it has.",
                                                                       unit)),
                          file);
    const base::Done saved =
        app::saveUnitLevel(project, unit, *level, arguments.value("--reason").value_or(std::string()));
    if (!saved) return failLevels(saved.error(), file);
    if (arguments.json()) {
        const Result<std::vector<LevelRow>> after = levelRows(project);
        if (!after) return failLevels(after.error(), file);
        printJson(rowJson(*std::ranges::find_if(*after, isIt)));
    } else {
        print(unit + " " + app::levelWord(*level) + "\n");
    }
    return exitDone;
}

int runLevels(const Arguments& arguments)
{
    const std::string file = arguments.positional(0), act = arguments.positional(1);
    const bool reading = act.empty() || act == "list";
    const std::size_t words = arguments.positionals().size();
    if (!reading && act != "set") return usageError(arguments.command(), "say list or set, not “" + act + "”");
    if (!reading && words != 4) return usageError(arguments.command(), "set wants a UNIT and its LEVEL");
    if (reading && words > 2)
        return usageError(arguments.command(), "“" + arguments.positionals().back() + "” is one too many");
    if (reading && arguments.has("--reason")) return usageError(arguments.command(), "list takes no --reason");
    Result<ProjectFile> project = ProjectFile::open(file, reading ? store::Access::Read : store::Access::Write);
    if (!project) return failLevels(project.error(), file);
    printNotices(project->notices(), file);
    return reading ? listLevels(arguments, *project) : setLevel(arguments, *project);
}

constexpr Positional levelsPositionals[] = {
    {.name = "FILE.titer", .help = "project"},
    {.name = "ACT", .help = "list, set UNIT LEVEL", .required = false},
    {.name = "WORD", .help = "the unit, and model, shadow or advisory", .required = false, .many = true}};
constexpr Option levelsOptions[] = {
    {.name = "--reason", .value = "TEXT", .help = "why, for the audit trail; set requires it"}};

} // namespace

const Command levels{.name = "levels",
                     .summary = "List and set how far the twin of each unit of a project may go",
                     .positionals = levelsPositionals,
                     .options = levelsOptions,
                     .about = "model: no measurement is overlaid on the unit, and none of its estimators runs. shadow: "
                              "measurements correct it.\nadvisory: forecasts start from the estimate; the default. A "
                              "running recorder applies changes automatically.",
                     .example = "titer-cli levels my.titer set production shadow --reason \"the probe is new\"",
                     .run = runLevels};

} // namespace titer::cli
