// titer-cli doe compare: what happened to a run sheet.
#include "app/cli/common/arguments.h"
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/input_file.h"
#include "app/cli/common/table.h"
#include "app/cli/doe/design_sheet_file.h"
#include "core/base/text.h"

namespace titer::cli {

namespace {

using base::Json;

struct Changes {
    std::vector<const studies::SheetChange*> changed = {};
    std::vector<std::string> added = {}, missing = {}; // ids
    bool reordered = false;

    bool none() const { return changed.empty() && added.empty() && missing.empty() && !reordered; }
};

// A cell that was empty before is filled, not changed.
Changes changesOf(const studies::SheetComparison& comparison)
{
    using Kind = studies::SheetChange::Kind;
    Changes changes;
    for (const studies::SheetChange& change : comparison.changes) {
        if (change.kind == Kind::Added)
            changes.added.push_back(change.id);
        else if (change.kind == Kind::Missing)
            changes.missing.push_back(change.id);
        else if (change.kind == Kind::Order)
            changes.reordered = true;
        else if (!change.before.empty())
            changes.changed.push_back(&change);
    }
    return changes;
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

Json changesJson(const Changes& changes)
{
    Json json = Json::object();
    json["same"] = changes.none();
    json["changed"] = Json::array();
    for (const studies::SheetChange* change : changes.changed) {
        Json item = Json::object();
        item["id"] = change->id;
        item["column"] = change->column;
        item["before"] = change->before;
        item["after"] = change->after;
        json["changed"].push(std::move(item));
    }
    json["added"] = idsJson(changes.added);
    json["missing"] = idsJson(changes.missing);
    json["reordered"] = changes.reordered;
    return json;
}

std::string changesText(const Changes& changes)
{
    if (changes.none()) return "The same runs in the same order, with the same settings.\n";
    std::string text;
    Table table;
    table.add({"id", "column", "before", "after"});
    for (const studies::SheetChange* change : changes.changed)
        table.add({change->id, change->column, change->before, change->after});
    if (!changes.changed.empty()) text += table.text();
    if (!changes.added.empty()) text += "added: " + base::join(changes.added, ", ") + "\n";
    if (!changes.missing.empty()) text += "missing: " + base::join(changes.missing, ", ") + "\n";
    if (changes.reordered) text += "The runs are in another order.\n";
    return text;
}

int compareSheets(const Arguments& arguments)
{
    const std::string before = arguments.positional(0), after = arguments.positional(1);
    const base::Result<studies::DesignSheet> sheet = readDesignSheetFile(before);
    if (!sheet) printError(sheet.error(), before);
    const base::Result<std::string> text = readText(after, "a run sheet");
    if (!text) printError(text.error(), after);
    if (!sheet || !text) return exitError;
    const studies::SheetComparison comparison = studies::compareSheet(*sheet, *text);
    for (const base::Error& error : comparison.errors) printError(inSheetFile(after, error));
    if (!comparison.errors.empty()) return exitError;
    const Changes changes = changesOf(comparison);
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
                             "Runs are known by their ids. A response that was empty before is filled, not changed.\n"
                             "Settings in other units of the same quantity are converted.",
                         .example = "titer-cli doe compare design.csv from-the-lab.csv",
                         .run = compareSheets};

} // namespace titer::cli
