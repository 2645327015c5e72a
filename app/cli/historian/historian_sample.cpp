// titer-cli historian sample: the samples of a laboratory in a store.
#include "app/cli/common/arguments.h"
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/table.h"
#include "app/cli/common/written.h"
#include "app/cli/historian/history_window.h"
#include "core/base/text.h"
#include "core/store/audit.h"
#include "core/store/history/intervals.h"
#include "core/store/history/samples.h"

#include <algorithm>
#include <array>

namespace titer::cli {

namespace {

using base::Code;
using base::Error;
using base::Result;
using store::LabSamples;
using store::SampleEntry;

base::Json resultJson(const store::SampleResult& result)
{
    base::Json json = base::Json::object();
    json["quantity"] = result.quantity;
    json["value"] = result.value;
    json["unit"] = result.unit;
    json["quality"] = connect::textOf(result.status).name;
    json["measured"] = timeOrNull(result.measured);
    json["known"] = timeOrNull(result.known);
    for (const auto& [key, text] : {std::pair("analyser", &result.analyser), std::pair("source", &result.source),
                                    std::pair("instrument", &result.instrument), std::pair("method", &result.method),
                                    std::pair("dilution", &result.dilution), std::pair("replicate", &result.replicate),
                                    std::pair("file", &result.file)})
        if (!text->empty()) json[key] = *text;
    json["superseded"] = result.superseded;
    return json;
}

base::Json sampleJson(const SampleEntry& entry)
{
    base::Json json = base::Json::object();
    json["id"] = entry.id;
    json["name"] = entry.name;
    json["state"] = nameOf(entry.state(base::now().microseconds));
    json["batch"] = entry.parts.batch;
    json["vessel"] = entry.parts.vessel;
    json["day"] = entry.parts.day ? base::Json(*entry.parts.day) : base::Json();
    json["planned"] = timeOrNull(entry.planned);
    json["drawn"] = timeOrNull(entry.drawn);
    json["known"] = timeOrNull(entry.known);
    json["results"] = entry.results;
    return json;
}

// With its results, and what was changed.
Result<base::Json> wholeJson(LabSamples& samples, std::int64_t id)
{
    const Result<SampleEntry> entry = samples.sample(id);
    if (!entry) return entry.error();
    const Result<std::vector<store::SampleResult>> results = samples.results(id);
    if (!results) return results.error();
    const Result<std::vector<store::SampleChange>> changes = samples.changes(id);
    if (!changes) return changes.error();
    base::Json json = sampleJson(*entry);
    json["results"] = base::Json::array();
    for (const store::SampleResult& result : *results) json["results"].push(resultJson(result));
    json["changes"] = base::Json::array();
    for (const store::SampleChange& change : *changes)
        json["changes"].push(base::Json::object({{"time", timeOrNull(change.time)},
                                                 {"person", change.person},
                                                 {"what", change.what},
                                                 {"before", change.before},
                                                 {"after", change.after},
                                                 {"reason", change.reason}}));
    return json;
}

store::Decision decisionOf(const Arguments& arguments)
{
    return {store::personOfProcess(), arguments.value("--reason").value_or(""), base::now().microseconds};
}

Result<std::int64_t> idOf(const Arguments& arguments)
{
    const std::string text = arguments.positional(1);
    if (const std::optional<std::int64_t> id = readId(text)) return *id;
    return Error{Code::Input, "WHAT", base::say("“{1}” is not the number of a sample; “list” shows them.", text)};
}

Result<std::int64_t> timeOf(const Arguments& arguments)
{
    return instantOf(arguments, "--at", base::now().microseconds);
}

Result<formats::SampleParts> partsOf(const Arguments& arguments)
{
    formats::SampleParts parts{arguments.value("--batch").value_or(""), arguments.value("--vessel").value_or("")};
    const std::optional<std::string> day = arguments.value("--day");
    if (!day) return parts;
    parts.day = base::readNumber(*day);
    if (parts.day) return parts;
    return Error{Code::Input, "--day", base::say("“{1}” is not a number of days.", *day)};
}

Result<base::Json> listSamples(const Arguments& arguments, LabSamples& samples)
{
    const Result<std::vector<SampleEntry>> all = samples.list();
    if (!all) return all.error();
    base::Json json = base::Json::object({{"format", "titer.samples/1"}});
    const Result<formats::SampleRule> rule = samples.rule();
    json["rule"] = rule ? rule->text() : std::string();
    json["samples"] = base::Json::array();
    const std::string batch = arguments.value("--batch").value_or(""),
                      vessel = arguments.value("--vessel").value_or("");
    for (const SampleEntry& entry : *all)
        if ((batch.empty() || entry.parts.batch == batch) && (vessel.empty() || entry.parts.vessel == vessel))
            json["samples"].push(sampleJson(entry));
    return json;
}

Result<base::Json> rule(const Arguments& arguments, LabSamples& samples)
{
    if (arguments.positional(1).empty()) {
        const Result<formats::SampleRule> known = samples.rule();
        if (!known) return known.error();
        return base::Json::object({{"rule", known->text()}});
    }
    const Result<std::int64_t> found = samples.setRule(arguments.positional(1), decisionOf(arguments));
    if (!found) return found.error();
    return base::Json::object({{"rule", arguments.positional(1)}, {"found", *found}});
}

// When the batch began.
Result<std::int64_t> startOf(const Arguments& arguments, const std::string& batch)
{
    if (arguments.value("--at")) return timeOf(arguments);
    Result<store::Intervals> intervals = store::Intervals::open(storeFolder(arguments), store::Database::Mode::Read);
    if (!intervals) return intervals.error();
    const auto found = intervals->find(store::Interval::Kind::Batch, batch);
    if (!found) return found.error();
    if (*found) return (*found)->from;
    return Error{Code::Input, "--at", base::say("The store has no batch “{1}”; give its start with --at.", batch)};
}

Result<base::Json> plan(const Arguments& arguments, LabSamples& samples)
{
    const Result<formats::SampleParts> parts = partsOf(arguments);
    if (!parts) return parts.error();
    const Result<std::vector<double>> days = formats::readDays(arguments.positional(1));
    if (!days) return Error{Code::Input, "WHAT", days.error().what};
    const Result<std::int64_t> start = startOf(arguments, parts->batch);
    if (!start) return start.error();
    const Result<std::int64_t> count = samples.plan(*parts, *days, *start, decisionOf(arguments));
    if (!count) return count.error();
    return base::Json::object({{"planned", *count}});
}

Result<base::Json> draw(const Arguments& arguments, LabSamples& samples)
{
    const Result<std::int64_t> time = timeOf(arguments);
    if (!time) return time.error();
    const Result<SampleEntry> entry = samples.draw(arguments.positional(1), *time, decisionOf(arguments));
    if (!entry) return entry.error();
    return sampleJson(*entry);
}

Result<base::Json> changeSample(const Arguments& arguments, LabSamples& samples, std::string_view act)
{
    const Result<std::int64_t> id = idOf(arguments), time = timeOf(arguments);
    if (!id) return id.error();
    if (!time) return time.error();
    const store::Decision decision = decisionOf(arguments);
    base::Done done = base::done();
    if (act == "drawn") done = samples.setDrawn(*id, *time, decision);
    if (act == "accept") done = samples.evaluate(*id, SampleEntry::Acceptance::Accepted, decision);
    if (act == "reject") done = samples.evaluate(*id, SampleEntry::Acceptance::Rejected, decision);
    if (act == "reopen") done = samples.evaluate(*id, SampleEntry::Acceptance::Open, decision);
    if (act == "assign") {
        const Result<formats::SampleParts> parts = partsOf(arguments);
        if (!parts) return parts.error();
        done = samples.assign(*id, *parts, decision);
    }
    if (!done) return done.error();
    return wholeJson(samples, *id);
}

constexpr std::array changes = {"drawn", "assign", "accept", "reject", "reopen"};

Result<base::Json> answerOf(const Arguments& arguments, LabSamples& samples)
{
    const std::string act = arguments.positional(0);
    if (act == "list") return listSamples(arguments, samples);
    if (act == "rule") return rule(arguments, samples);
    if (act == "plan") return plan(arguments, samples);
    if (act == "draw") return draw(arguments, samples);
    if (act != "show") return changeSample(arguments, samples, act);
    const Result<std::int64_t> id = idOf(arguments);
    if (!id) return id.error();
    return wholeJson(samples, *id);
}

std::string shown(const base::Json& item)
{
    return item.isString() ? item.string() : item.isNumber() ? base::writeShort(item.number(), 6) : std::string("-");
}

std::string sampleListText(const base::Json& json)
{
    Table table({0});
    for (const base::Json& item : json.find("samples")->items()) {
        std::vector<std::string> row;
        for (const char* key :
             {"id", "name", "state", "batch", "vessel", "day", "planned", "drawn", "known", "results"})
            row.push_back(shown(*item.find(key)));
        table.add(std::move(row));
    }
    return table.empty() ? "no samples\n" : table.text();
}

std::string sampleText(const base::Json& json)
{
    std::string text = json.find("name")->string() + ", " + json.find("state")->string() + ", drawn " +
                       shown(*json.find("drawn")) + "\n";
    Table table({1});
    for (const base::Json& item : json.find("results")->items()) {
        const base::Json* replicate = item.find("replicate");
        table.add({item.find("quantity")->string() + (replicate ? " #" + replicate->string() : ""),
                   shown(*item.find("value")), item.find("unit")->string(), "known " + shown(*item.find("known")),
                   item.find("superseded")->boolean() ? "superseded" : ""});
    }
    return text + table.text();
}

std::string answerText(const std::string& act, const base::Json& json)
{
    if (act == "list") return sampleListText(json);
    if (act == "rule") {
        const base::Json* found = json.find("found");
        return json.find("rule")->string() + "\n" +
               (found ? shown(*found) + " samples that waited belong now\n" : std::string());
    }
    if (act == "plan") return shown(*json.find("planned")) + " samples planned\n";
    if (act == "draw") return "sample " + shown(*json.find("id")) + ", " + json.find("state")->string() + "\n";
    return sampleText(json);
}

int runSamples(const Arguments& arguments)
{
    const std::string folder = storeFolder(arguments), act = arguments.positional(0);
    if (folder.empty()) return usageError(arguments.command(), "give the location of the data with --store");
    const bool known = act == "list" || act == "show" || act == "rule" || act == "plan" || act == "draw" ||
                       std::find(changes.begin(), changes.end(), act) != changes.end();
    if (!known)
        return usageError(arguments.command(), "say list, show, rule, plan, draw, drawn, assign, accept, reject or "
                                               "reopen, not “" +
                                                   act + "”");
    const bool reads = act == "list" || act == "show" || (act == "rule" && arguments.positional(1).empty());
    // Samples are planned before anything is recorded.
    Result<LabSamples> samples =
        LabSamples::open(folder, reads ? store::Database::Mode::Read : store::Database::Mode::Create);
    const Result<base::Json> answer = samples ? answerOf(arguments, *samples) : samples.error();
    if (!answer) {
        printError(answer.error(), folder);
        return exitError;
    }
    if (arguments.json())
        printJson(*answer);
    else
        print(answerText(act, *answer));
    return exitDone;
}

constexpr Positional historianSamplePositionals[] = {
    {.name = "ACT", .help = "list, show, rule, plan, draw, drawn, assign, accept, reject or reopen"},
    {.name = "WHAT",
     .help = "rule: the naming rule; plan: the days; draw: the label; otherwise the number of the sample",
     .required = false}};
constexpr Option historianSampleOptions[] = {
    storeOption,
    {.name = "--batch", .value = "NAME", .help = "batch of the samples"},
    {.name = "--vessel", .value = "NAME", .help = "vessel of the samples"},
    {.name = "--day", .value = "N", .help = "assign: days since the start of the batch"},
    {.name = "--at", .value = "ISO", .help = "draw, drawn: time; default: now. plan: start of the batch"},
    {.name = "--reason", .value = "TEXT", .help = "why; a rejection needs one"},
};

} // namespace

const Command historianSample{
    .name = "historian sample",
    .summary = "Samples of the laboratory: planned, drawn, measured, accepted or rejected",
    .positionals = historianSamplePositionals,
    .options = historianSampleOptions,
    .about =
        "A rule such as “{batch}_{vessel}_{day}” takes the names of samples apart; a name that does not fit waits\n"
        "until assign says what it belongs to. Results of several instruments are listed together, where the sample "
        "was\n"
        "drawn, as tags of the source “lab”: lab/R2.glucose.",
    .example = "titer-cli historian sample plan \"3, 5, 7-14\" --store plant.history --batch B-0417 --vessel R2",
    .run = runSamples};

} // namespace titer::cli
