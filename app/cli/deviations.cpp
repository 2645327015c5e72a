// titer-cli deviations: what was found of batches, why, and what was done.
#include "app/cli/common/arguments.h"
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/table.h"
#include "app/cli/deviations_json.h"

#include <algorithm>
#include <array>

namespace titer::cli {

namespace {

using store::Deviation;
using store::DeviationRecord;

std::string deviationsText(const std::vector<Deviation>& all)
{
    Table table;
    table.add({"deviation", "batch", "attribute", "state", "found", "cause", "action", "last entry"});
    for (const Deviation& one : all)
        table.add({one.id, one.batch, one.attribute, one.open ? "open" : "closed", one.what, one.cause, one.action,
                   one.changedAt + ", " + one.changedBy});
    return all.empty() ? "No deviations.\n" : table.text();
}

int listDeviations(const Arguments& arguments, const DeviationRecord& record)
{
    base::Result<std::vector<Deviation>> all = record.read();
    if (!all) {
        printError(all.error(), arguments.positional(0));
        return exitError;
    }
    if (arguments.has("--open")) std::erase_if(*all, [](const Deviation& one) { return !one.open; });
    if (arguments.json()) {
        base::Json list = base::Json::array();
        for (const Deviation& one : *all) list.push(deviationJson(one));
        printJson(list);
    } else {
        print(deviationsText(*all));
    }
    return exitDone;
}

// What goes with an act: the others are refused with it, so that nothing that was typed is dropped.
std::string deviationFault(const Arguments& arguments)
{
    const std::string act = arguments.positional(1), id = arguments.positional(2);
    constexpr std::array acts{"list", "add", "state", "close"};
    if (std::ranges::find(acts, act) == acts.end()) return "say list, add, state or close, not “" + act + "”";
    const bool onOne = act == "state" || act == "close";
    if (onOne && id.empty()) return act + " needs the deviation, such as D-1";
    if (!onOne && !id.empty()) return act + " takes no deviation, only “" + act + "”";
    const auto refuse = [&](const char* option, bool fits) {
        return arguments.has(option) && !fits ? act + " takes no " + option : std::string();
    };
    for (const std::string& fault :
         {refuse("--batch", act == "add"), refuse("--attribute", act == "add"), refuse("--what", act == "add"),
          refuse("--cause", act != "list"), refuse("--action", act != "list"), refuse("--reason", onOne),
          refuse("--open", act == "list")})
        if (!fault.empty()) return fault;
    if (act == "add" && (!arguments.has("--batch") || !arguments.has("--what"))) return "add needs --batch and --what";
    return {};
}

int keepDeviations(const Arguments& arguments)
{
    if (const std::string fault = deviationFault(arguments); !fault.empty())
        return usageError(arguments.command(), fault);
    const std::string path = arguments.positional(0), act = arguments.positional(1), id = arguments.positional(2);
    const DeviationRecord record = DeviationRecord::at(path);
    if (act == "list") return listDeviations(arguments, record);
    const store::DeviationWords words{.cause = arguments.value("--cause"), .action = arguments.value("--action")};
    const std::string reason = arguments.value("--reason").value_or("");
    const base::Result<Deviation> done = act == "state" ? record.state(id, words, reason)
                                         : act == "close"
                                             ? record.close(id, words, reason)
                                             : record.add({.batch = arguments.value("--batch").value_or(""),
                                                           .attribute = arguments.value("--attribute").value_or(""),
                                                           .what = arguments.value("--what").value_or(""),
                                                           .cause = words.cause.value_or(""),
                                                           .action = words.action.value_or("")});
    if (!done) {
        printError(done.error(), path);
        return exitError;
    }
    if (arguments.json())
        printJson(deviationJson(*done));
    else
        print(deviationsText({*done}));
    return exitDone;
}

constexpr Positional deviationsPositionals[] = {
    {.name = "FILE", .help = "record of deviations, such as lots.deviations beside lots.csv, or a project"},
    {.name = "ACT", .help = "list, add, state, or close"},
    {.name = "DEVIATION", .help = "id of the one that is stated or closed, such as D-1", .required = false}};
constexpr Option deviationsOptions[] = {
    {.name = "--batch", .value = "NAME", .help = "add: of which batch, as the table names it"},
    {.name = "--attribute", .value = "COLUMN", .help = "add: of which attribute; default: of the batch as a whole"},
    {.name = "--what", .value = "TEXT", .help = "add: what was found"},
    {.name = "--cause", .value = "TEXT", .help = "why it came to that"},
    {.name = "--action", .value = "TEXT", .help = "what was done about it"},
    {.name = "--reason", .value = "TEXT", .help = "state, close: why it is stated anew, or may be closed"},
    {.name = "--open", .help = "list: those alone that are open"},
};

} // namespace

const Command deviations{
    .name = "deviations",
    .summary = "Record deviations of batches with cause and action",
    .positionals = deviationsPositionals,
    .options = deviationsOptions,
    .about =
        "Each act is an entry of an audit trail, with account, time and the words before and after: nothing is "
        "overwritten, and\n“titer-cli audit FILE verify” finds what was edited. add makes the file where there is "
        "none. close needs a cause and an action, stated\nbefore or with it; what is closed stays closed. “capability "
        "report” shows what was recorded beside what is out.",
    .example =
        "titer-cli deviations lots.deviations add --batch L19 --attribute titre --what \"below its lower limit\"",
    .run = keepDeviations};

} // namespace titer::cli
