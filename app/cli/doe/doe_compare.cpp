// titer-cli doe compare: what happened to a run sheet.
#include "app/cli/common/arguments.h"
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/input_file.h"
#include "app/cli/common/table.h"
#include "core/base/text.h"
#include "core/studies/models/run_sheet.h"

namespace titer::cli {

namespace {

using base::Json;

std::optional<studies::RunSheet> readSheetFile(const std::string& path)
{
    const base::Result<std::string> text = readText(path, "a run sheet");
    if (!text) {
        printError(text.error(), path);
        return std::nullopt;
    }
    base::Result<studies::RunSheet> sheet = studies::readRunSheet(*text);
    if (sheet) return std::move(*sheet);
    printError({sheet.error().code, path + ", " + sheet.error().where, sheet.error().what});
    return std::nullopt;
}

Json idsJson(const std::vector<std::string>& ids)
{
    Json list = Json::array();
    for (const std::string& id : ids) {
        Json json = Json::object();
        json["id"] = id;
        list.push(std::move(json));
    }
    return list;
}

Json changesJson(const studies::RunSheetChanges& changes)
{
    Json json = Json::object();
    json["same"] = changes.empty();
    json["changed"] = Json::array();
    for (const studies::RunSheetChanges::Cell& cell : changes.changed) {
        Json item = Json::object();
        item["id"] = cell.id;
        item["column"] = cell.column;
        item["before"] = cell.before;
        item["after"] = cell.after;
        json["changed"].push(std::move(item));
    }
    json["added"] = idsJson(changes.added);
    json["missing"] = idsJson(changes.missing);
    json["reordered"] = changes.reordered;
    return json;
}

std::string changesText(const studies::RunSheetChanges& changes)
{
    if (changes.empty()) return "The same runs in the same order, with the same settings.\n";
    std::string text;
    Table table;
    table.add({"id", "column", "before", "after"});
    for (const studies::RunSheetChanges::Cell& cell : changes.changed)
        table.add({cell.id, cell.column, cell.before, cell.after});
    if (!changes.changed.empty()) text += table.text();
    if (!changes.added.empty()) text += "added: " + base::join(changes.added, ", ") + "\n";
    if (!changes.missing.empty()) text += "missing: " + base::join(changes.missing, ", ") + "\n";
    if (changes.reordered) text += "The runs are in another order.\n";
    return text;
}

int compareSheets(const Arguments& arguments)
{
    const std::optional<studies::RunSheet> before = readSheetFile(arguments.positional(0));
    const std::optional<studies::RunSheet> after = readSheetFile(arguments.positional(1));
    if (!before || !after) return exitError;
    const studies::RunSheetChanges changes = studies::compare(*before, *after);
    if (arguments.json())
        printJson(changesJson(changes));
    else
        print(changesText(changes));
    return exitDone;
}

constexpr Positional doeComparePositionals[] = {{.name = "BEFORE", .help = "a run sheet that doe design wrote"},
                                                {.name = "AFTER", .help = "the same sheet as returned"}};

} // namespace

const Command doeCompare{.name = "doe compare",
                         .summary = "Report what was changed, added, lost or reordered in a run sheet",
                         .positionals = doeComparePositionals,
                         .about =
                             "Runs are known by their ids. A response that was empty before is filled, not changed.",
                         .example = "titer-cli doe compare design.csv from-the-lab.csv",
                         .run = compareSheets};

} // namespace titer::cli
