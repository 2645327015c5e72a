// titer-cli historian condition: by what a tag does, the recorder opens and ends intervals.
#include "app/cli/common/arguments.h"
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/readings.h"
#include "app/cli/common/table.h"
#include "app/cli/historian/history_window.h"
#include "core/base/text.h"
#include "core/store/history/conditions.h"

#include <charconv>
#include <cmath>

namespace titer::cli {

namespace {

using base::Code;
using base::Done;
using base::Error;
using base::Result;
using store::Condition;
using store::Conditions;
using store::HistoryReader;
using store::HistoryTag;

base::Json conditionJson(const Condition& condition, const std::vector<HistoryTag>& tags)
{
    base::Json json = base::Json::object();
    json["id"] = condition.id;
    for (const HistoryTag& tag : tags)
        if (tag.id == condition.tag) json["tag"] = fullName(tag);
    json["kind"] = nameOf(condition.kind);
    const bool text = condition.kind == Condition::Kind::EachText;
    json["limit"] = text ? base::Json() : base::Json(condition.limit);
    json["deadband"] = condition.deadband;
    json["delay"] = double(condition.delay) * 1e-6;
    json["opens"] = nameOf(condition.opens);
    json["name"] = condition.name;
    return json;
}

Done readNumber(const Arguments& arguments, const char* option, double& place)
{
    const std::optional<std::string> text = arguments.value(option);
    if (!text) return base::done();
    const std::optional<double> number = base::readNumber(*text);
    if (!number) return Error{Code::Input, option, base::say("“{1}” is not a number.", *text)};
    place = *number;
    return base::done();
}

Result<Condition> read(const Arguments& arguments, HistoryReader& reader)
{
    const Result<HistoryTag> tag = namedTag(reader, *arguments.value("--tag"));
    if (!tag) return tag.error();
    Condition condition{.tag = tag->id, .name = arguments.value("--name").value_or("")};
    if (arguments.has("--below")) condition.kind = Condition::Kind::Below;
    if (arguments.has("--each-text")) condition.kind = Condition::Kind::EachText;
    if (arguments.has("--each-text") || arguments.has("--phase")) condition.opens = store::Interval::Kind::Phase;
    for (const char* option : {"--above", "--below"})
        if (const Done done = readNumber(arguments, option, condition.limit); !done) return done.error();
    if (const Done done = readNumber(arguments, "--deadband", condition.deadband); !done) return done.error();
    if (const std::optional<std::string> text = arguments.value("--delay")) {
        const Result<double> delay = readDuration(*text);
        if (!delay) return Error{Code::Input, "--delay", delay.error().what};
        if (*delay > 1e9) return Error{Code::Input, "--delay", base::say("“{1}” is more than 30 years.", *text)};
        condition.delay = std::llround(*delay * 1e6);
    }
    return condition;
}

Result<base::Json> add(const Arguments& arguments, Conditions& conditions, HistoryReader& reader)
{
    Result<Condition> condition = read(arguments, reader);
    if (!condition) return condition.error();
    const Result<std::int64_t> id = conditions.add(*condition);
    if (!id) return id.error();
    condition->id = *id;
    const Result<std::vector<HistoryTag>> tags = reader.tags();
    if (!tags) return tags.error();
    return conditionJson(*condition, *tags);
}

Result<base::Json> remove(const Arguments& arguments, Conditions& conditions)
{
    const std::string text = arguments.positional(1);
    const std::optional<std::int64_t> id = readId(text);
    if (!id)
        return Error{Code::Input, "ID", base::say("“{1}” is not the number of a condition; “list” shows them.", text)};
    if (const Done done = conditions.remove(*id, base::now().microseconds); !done) return done.error();
    base::Json json = base::Json::object();
    json["id"] = *id;
    return json;
}

Result<base::Json> list(Conditions& conditions, HistoryReader& reader)
{
    const Result<std::vector<Condition>> found = conditions.list();
    if (!found) return found.error();
    const Result<std::vector<HistoryTag>> tags = reader.tags();
    if (!tags) return tags.error();
    base::Json json = base::Json::array();
    for (const Condition& condition : *found) json.push(conditionJson(condition, *tags));
    return json;
}

std::string listText(const base::Json& json)
{
    Table table({0});
    const auto number = [](const base::Json& item, const char* key) {
        return base::writeNumber(item.find(key)->number());
    };
    for (const base::Json& item : json.items()) {
        const bool text = item.find("limit")->isNull();
        table.add({number(item, "id"), item.find("tag")->string(),
                   text ? "each text" : item.find("kind")->string() + " " + number(item, "limit"),
                   text ? "" : "deadband " + number(item, "deadband"),
                   text ? "" : "after " + number(item, "delay") + " s", item.find("opens")->string(),
                   item.find("name")->string()});
    }
    return table.empty() ? "no conditions\n" : table.text();
}

std::string usageTrouble(const Arguments& arguments)
{
    const std::string act = arguments.positional(0);
    if (act != "add" && act != "remove" && act != "list") return "say add, remove or list, not “" + act + "”";
    if (act != "add") return {};
    if (!arguments.has("--tag")) return "say with --tag which tag is watched";
    const bool text = arguments.has("--each-text");
    if (int(arguments.has("--above")) + int(arguments.has("--below")) + int(text) != 1)
        return "say one of --above, --below and --each-text";
    if (text && (arguments.has("--deadband") || arguments.has("--delay") || arguments.has("--name")))
        return "--each-text cannot be combined with --deadband, --delay and --name";
    if (!text && !arguments.has("--name")) return "say with --name how its intervals are called";
    return {};
}

int runConditions(const Arguments& arguments)
{
    const std::string folder = storeFolder(arguments), act = arguments.positional(0);
    if (folder.empty()) return usageError(arguments.command(), "give the location of the data with --store");
    if (const std::string trouble = usageTrouble(arguments); !trouble.empty())
        return usageError(arguments.command(), trouble);
    Result<HistoryReader> reader = HistoryReader::open(folder);
    Result<Conditions> conditions =
        reader ? Conditions::open(folder, act == "list" ? store::Database::Mode::Read : store::Database::Mode::Write)
               : reader.error();
    const Result<base::Json> answer = !conditions       ? Result<base::Json>(conditions.error())
                                      : act == "add"    ? add(arguments, *conditions, *reader)
                                      : act == "remove" ? remove(arguments, *conditions)
                                                        : list(*conditions, *reader);
    if (!answer) {
        printError(answer.error(), folder);
        return exitError;
    }
    if (arguments.json())
        printJson(*answer);
    else if (act == "list")
        print(listText(*answer));
    else
        print((act == "add" ? "condition " : "removed condition ") +
              std::to_string(std::int64_t(answer->find("id")->number())) + "\n");
    return exitDone;
}

constexpr Positional historianConditionPositionals[] = {{.name = "ACT", .help = "add, remove or list"},
                                                        {.name = "ID", .help = "remove: which", .required = false}};
constexpr Option historianConditionOptions[] = {
    storeOption,
    {.name = "--tag", .value = "TAG", .help = "the monitored tag, by name or SOURCE/NAME"},
    {.name = "--above", .value = "X", .help = "an interval while it is above X, in the unit of the tag"},
    {.name = "--below", .value = "X", .help = "an interval while it is below X"},
    {.name = "--each-text", .help = "each new text of it starts a phase of that name"},
    {.name = "--deadband", .value = "D", .help = "an interval ends once the tag is back by D; default 0"},
    {.name = "--delay", .value = "T", .help = "time beyond the limit before an interval opens"},
    {.name = "--phase", .help = "the intervals are phases, not excursions"},
    {.name = "--name", .value = "NAME", .help = "name of the intervals"},
};

} // namespace

const Command historianCondition{
    .name = "historian condition",
    .summary = "Conditions by which the recorder opens and ends intervals",
    .positionals = historianConditionPositionals,
    .options = historianConditionOptions,
    .about = "A recorder that runs takes them up within seconds. An interval begins when the limit was passed, not "
             "when the\n"
             "delay is over. Bad and uncertain values neither open nor end one.",
    .example =
        "titer-cli historian condition add --store plant.history --tag DO --below 30 --deadband 2 --delay \"30 s\" "
        "--name \"oxygen low\"",
    .run = runConditions};

} // namespace titer::cli
