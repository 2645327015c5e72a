// titer-cli historian interval: batches, phases, excursions and annotations of a store.
#include "app/cli/common/arguments.h"
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/table.h"
#include "app/cli/historian/history_window.h"
#include "core/store/history/intervals.h"

namespace titer::cli {

namespace {

using base::Code;
using base::Error;
using base::Result;
using store::Interval;
using store::Intervals;

base::Json intervalJson(const Interval& interval)
{
    base::Json json = base::Json::object();
    json["id"] = interval.id;
    json["kind"] = nameOf(interval.kind);
    json["name"] = interval.name;
    json["parent"] = interval.parent == 0 ? base::Json() : base::Json(interval.parent);
    json["place"] = interval.place;
    json["from"] = base::writeInstant({interval.from});
    json["to"] = interval.to == 0 ? base::Json() : base::Json(base::writeInstant({interval.to}));
    json["opened_by"] = interval.openedBy;
    return json;
}

Result<std::int64_t> parentOf(const Arguments& arguments, Intervals& intervals)
{
    const std::optional<std::string> batch = arguments.value("--batch");
    if (!batch) return std::int64_t(0);
    const Result<std::optional<Interval>> found = intervals.find(Interval::Kind::Batch, *batch);
    if (!found) return found.error();
    if (*found) return (*found)->id;
    return Error{Code::Input, "--batch", base::say("The store knows no batch “{1}”.", *batch)};
}

Result<base::Json> addInterval(const Arguments& arguments, Intervals& intervals)
{
    const std::optional<Interval::Kind> kind = store::readIntervalKind(arguments.positional(1));
    if (!kind)
        return Error{Code::Input, "KIND",
                     base::say("“{1}” is not one of batch, unit_procedure, operation, phase, excursion, annotation.",
                               arguments.positional(1))};
    if (arguments.positional(2).empty())
        return Error{Code::Input, "NAME", base::say("An interval needs a name; give it after its kind.")};
    const Result<std::int64_t> from = instantOf(arguments, "--from", base::now().microseconds),
                               to = instantOf(arguments, "--to", 0), parent = parentOf(arguments, intervals);
    for (const auto* part : {&from, &to, &parent})
        if (!part->ok()) return part->error();
    Interval interval{.kind = *kind,
                      .name = arguments.positional(2),
                      .parent = *parent,
                      .place = arguments.value("--place").value_or(""),
                      .from = *from,
                      .to = *to,
                      .openedBy = "hand"};
    const Result<std::int64_t> id = intervals.add(interval);
    if (!id) return id.error();
    interval.id = *id;
    return intervalJson(interval);
}

Result<base::Json> end(const Arguments& arguments, Intervals& intervals)
{
    const std::string text = arguments.positional(1);
    const std::optional<std::int64_t> id = readId(text);
    if (!id)
        return Error{Code::Input, "ID", base::say("“{1}” is not the number of an interval; “list” shows them.", text)};
    const Result<std::int64_t> to = instantOf(arguments, "--to", base::now().microseconds);
    if (!to) return to.error();
    const base::Done done = intervals.end(*id, *to);
    if (!done) return done.error();
    base::Json json = base::Json::object();
    json["id"] = *id;
    json["to"] = base::writeInstant({*to});
    return json;
}

Result<base::Json> listIntervals(const Arguments& arguments, Intervals& intervals)
{
    const Result<std::int64_t> from = instantOf(arguments, "--from", std::numeric_limits<std::int64_t>::min()),
                               to = instantOf(arguments, "--to", 0);
    for (const auto* part : {&from, &to})
        if (!part->ok()) return part->error();
    const Result<std::vector<Interval>> found = intervals.between(*from, *to);
    if (!found) return found.error();
    base::Json json = base::Json::array();
    for (const Interval& interval : *found) json.push(intervalJson(interval));
    return json;
}

std::string intervalListText(const base::Json& json)
{
    Table table({0});
    for (const base::Json& item : json.items()) {
        const base::Json* to = item.find("to");
        table.add({std::to_string(std::int64_t(item.find("id")->number())), item.find("kind")->string(),
                   item.find("name")->string(), item.find("place")->string(), item.find("from")->string(),
                   to->isString() ? to->string() : "not over"});
    }
    return table.empty() ? "no intervals\n" : table.text();
}

int runIntervals(const Arguments& arguments)
{
    const std::string folder = storeFolder(arguments), act = arguments.positional(0);
    if (folder.empty()) return usageError(arguments.command(), "give the location of the data with --store");
    if (act != "add" && act != "end" && act != "list")
        return usageError(arguments.command(), "say add, end or list, not “" + act + "”");
    Result<Intervals> intervals =
        Intervals::open(folder, act == "list" ? store::Database::Mode::Read : store::Database::Mode::Write);
    const Result<base::Json> answer = !intervals     ? Result<base::Json>(intervals.error())
                                      : act == "add" ? addInterval(arguments, *intervals)
                                      : act == "end" ? end(arguments, *intervals)
                                                     : listIntervals(arguments, *intervals);
    if (!answer) {
        printError(answer.error(), folder);
        return exitError;
    }
    if (arguments.json())
        printJson(*answer);
    else if (act == "list")
        print(intervalListText(*answer));
    else
        print((act == "add" ? "interval " : "ended interval ") +
              std::to_string(std::int64_t(answer->find("id")->number())) + "\n");
    return exitDone;
}

constexpr Positional historianIntervalPositionals[] = {
    {.name = "ACT", .help = "add, end or list"},
    {.name = "KIND|ID",
     .help = "add: batch, unit_procedure, operation, phase, excursion or annotation; end: which",
     .required = false},
    {.name = "NAME", .help = "add: its name, or the text of an annotation", .required = false}};
constexpr Option historianIntervalOptions[] = {
    storeOption,
    {.name = "--from", .value = "ISO", .help = "start; default: now"},
    {.name = "--to", .value = "ISO", .help = "end; add: default: not ended yet"},
    {.name = "--batch", .value = "NAME", .help = "the batch to which it belongs"},
    {.name = "--place", .value = "ID", .help = "the unit or tag to which it refers"},
};

} // namespace

const Command historianInterval{
    .name = "historian interval",
    .summary = "Batches, phases, excursions and annotations of a store",
    .positionals = historianIntervalPositionals,
    .options = historianIntervalOptions,
    .about = "Queries and exports select a batch by --batch, and time since the start of a phase by --since.",
    .example =
        "titer-cli historian interval add phase Feed --store plant.history --batch B-0417 --from 2026-03-05T09:12:00Z",
    .run = runIntervals};

} // namespace titer::cli
