// titer-cli alarms: the alarms of a project, what became of them, and what persons do about them.
#include "app/cli/live/alarms.h"

#include "app/cli/common/command.h"
#include "app/cli/common/core_application.h"
#include "app/cli/common/import_options.h"
#include "core/base/text.h"

#include <algorithm>

namespace titer::cli {

namespace {

struct Act {
    std::string_view name;
    int (*run)(const Arguments& arguments);
    bool wantsId;
    std::string_view options; // that it takes, with blanks around each
    std::string_view needs;   // that it cannot do without
};

int replayOrPlay(const Arguments& arguments)
{
    return isPlayed(arguments) ? playAlarms(arguments) : replayAlarms(arguments);
}

constexpr Act acts[] = {{"list", listAlarms, false, " ", ""},
                        {"journal", alarmJournal, false, " --from --to --alarm --csv --limit ", ""},
                        {"figures", alarmFigures, false, " --from --to ", ""},
                        {"replay", replayOrPlay, false, " --from --to --recording --model ", ""},
                        {"add", editAlarms, false, " --set --reason ", "--set"},
                        {"change", editAlarms, true, " --set --unset --reason ", ""},
                        {"remove", editAlarms, true, " --reason ", ""},
                        {"export", exportAlarms, false, " --output --replace ", ""},
                        {"import", importAlarms, true, " --reason ", ""},
                        {"acknowledge", actOnAlarm, true, " --reason ", ""},
                        {"reset", actOnAlarm, true, " ", ""},
                        {"shelve", actOnAlarm, true, " --for --reason ", "--reason"},
                        {"unshelve", actOnAlarm, true, " ", ""},
                        {"out", actOnAlarm, true, " --reason ", "--reason"},
                        {"in", actOnAlarm, true, " ", ""},
                        {"notify", notifyOfAlarms, false, " --set --unset --allow ", ""}};

constexpr Positional alarmsPositionals[] = {
    {.name = "FILE.titer", .help = "project"},
    {.name = "ACT",
     .help = "list, journal, figures, replay, add, change ID, remove ID, export, import CSV, acknowledge ID, reset ID, "
             "shelve ID, unshelve ID, out ID, in ID, notify list, notify add, notify change NO, notify remove NO, "
             "notify test NO",
     .required = false},
    {.name = "ID", .help = "the alarm, as list names it; the CSV to import; what notify does", .required = false},
    {.name = "NO", .help = "notify: the notification, as notify list names it", .required = false}};
constexpr auto alarmsOptions = withImportOptions(std::array{
    Option{.name = "--from",
           .value = "T",
           .help = "journal, figures, replay: start, a date and time (ISO 8601); default: "
                   "the first"},
    Option{.name = "--to", .value = "T", .help = "end, in the same form; default: now"},
    Option{.name = "--recording",
           .value = "FILE",
           .help = "replay: this recording against the alarms, instead of what the recorder stored"},
    Option{.name = "--model", .help = "replay: a run of the project's plant against the alarms; with --recording both"},
    Option{.name = "--alarm", .value = "ID", .help = "journal: only this alarm"},
    Option{.name = "--limit", .value = "N", .help = "journal: the newest N entries; 1000 without it, all with --csv"},
    Option{.name = "--csv",
           .value = "FILE",
           .help = "journal: into this file (- is standard output) for a spreadsheet",
           .output = true},
    Option{.name = "--output",
           .value = "CSV",
           .help = "export: into this file, standard output without it",
           .brief = "-o",
           .output = true},
    Option{
        .name = "--set",
        .value = "KEY=VALUE",
        .help =
            "add, change: name, kind, tag, limit, unit, deadband, onDelay, offDelay, latch, enabled, priority, level, "
            "group, reference, expression, suppression, cause, consequence, response, timeToRespond, maxShelving; "
            "notify "
            "add, "
            "notify change: kind, label, enabled, server, security, from, to, user, secret, authorities, url, command, "
            "priority, shift, after",
        .many = true},
    Option{.name = "--unset", .value = "KEY", .help = "change, notify change: to its default", .many = true},
    Option{.name = "--allow", .help = "notify add, notify change: alarms may be sent there, or given to that program"},
    Option{.name = "--for", .value = "T", .help = "shelve: how long; default: the maximum of the alarm"},
    Option{.name = "--reason", .value = "TEXT", .help = "recorded in journal and audit trail; shelve and out need one"},
});

std::string usageTrouble(const Arguments& arguments, const Act& act)
{
    const std::string name(act.name);
    const bool notifies = name == "notify";
    if (!notifies && !arguments.positional(3).empty()) return "“" + arguments.positional(3) + "” is one too many";
    if (act.wantsId && arguments.positional(2).empty())
        return name + (name == "import" ? " wants a CSV file" : " needs the ID of an alarm; “list” shows them");
    if (!act.wantsId && !notifies && !arguments.positional(2).empty())
        return "“" + arguments.positional(2) + "” is one too many";
    const bool reads = name == "replay" && arguments.has("--recording");
    const auto isTaken = [&](const Option& option) {
        const bool ofRecording = std::ranges::any_of(
            importOptions, [&](const Option& one) { return std::string_view(one.name) == option.name; });
        return ofRecording ? reads : act.options.find(" " + std::string(option.name) + " ") != std::string::npos;
    };
    for (const Option& option : alarmsOptions)
        if (arguments.has(option.name) && !isTaken(option)) return name + " takes no " + option.name;
    if (isPlayed(arguments) && (arguments.has("--from") || arguments.has("--to")))
        return "replay of a recording or of the model goes through all of it; give no --from and no --to";
    if (!act.needs.empty() && !arguments.has(act.needs)) return name + " wants " + std::string(act.needs);
    if (name == "change" && !arguments.has("--set") && !arguments.has("--unset"))
        return "give the changes with --set or --unset";
    return notifies ? notifyTrouble(arguments) : std::string();
}

int runAlarms(const Arguments& arguments)
{
    const std::string name = arguments.positional(1).empty() ? "list" : arguments.positional(1);
    const auto act = std::ranges::find(acts, name, &Act::name);
    if (act == std::end(acts)) {
        std::vector<std::string> names;
        for (const Act& one : acts) names.emplace_back(one.name);
        return usageError(arguments.command(), "say " + base::join(names, ", ") + ", not “" + name + "”");
    }
    if (const std::string trouble = usageTrouble(arguments, *act); !trouble.empty())
        return usageError(arguments.command(), trouble);
    const CoreApplication application;
    return act->run(arguments);
}

} // namespace

const Command alarms{
    .name = "alarms",
    .summary = "List, set up and respond to the alarms of a project, with journal and statistics",
    .positionals = alarmsPositionals,
    .options = alarmsOptions,
    .about =
        "The recorder of the project (titer-cli record) evaluates them; acknowledging or shelving goes through it. "
        "Times are given as\n\"30 s\" or \"8 h\". Titer's own troubles are alarms as well, with ids that begin with "
        "titer. and definitions of\ntheir own; “change titer.disk” puts another in its place. export writes all "
        "definitions "
        "as a table and import takes\nit back: a row with the ID of an alarm replaces it, one without is added, all "
        "rows "
        "or none. replay evaluates what was "
        "recorded again and leaves with exit\nstatus 1 where it differs from the journal; with --recording or --model "
        "it lists what the alarms would have done, and\nnothing of it is kept. notify sets up who is "
        "notified "
        "of unacknowledged alarms, by mail, webhook or a\ncommand, for this account on this computer; test sends one "
        "at "
        "once, and the audit trail says what was sent.",
    .example =
        "titer-cli alarms my.titer add --set name=\"Oxygen low\" --set kind=below --set tag=src-1/DO --set limit=30 "
        "--set unit=% --set cause=\"gas flow too low\" --set consequence=\"cells starve\" --set response=\"raise the "
        "gas flow\" --set timeToRespond=\"10 min\"",
    .run = runAlarms};

} // namespace titer::cli
