// titer-cli historian retain: how long samples are kept.
#include "app/cli/common/arguments.h"
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/readings.h"
#include "app/cli/common/table.h"
#include "app/cli/historian/history_window.h"
#include "core/store/history/historian.h"
#include "core/store/history/retention.h"

#include <cmath>

namespace titer::cli {

namespace {

using base::Code;
using base::Done;
using base::Error;
using base::Result;
using store::Historian;
using store::HistoryIndex;
using store::HistoryTag;
using store::RuleRemoval;

// Into the trail of the project, where the store belongs to one.
Done auditRetention(const Arguments& arguments, const store::AuditChange& change)
{
    const std::string project = storeProject(arguments);
    if (project.empty()) return base::done();
    const Result<store::AuditEntry> entry = store::AuditTrail::ofProject(project).append(change);
    return entry ? base::done() : Done(entry.error());
}

Result<std::int64_t> keepOf(const Arguments& arguments)
{
    if (arguments.has("--forever")) return std::int64_t(0);
    const Result<double> keep = readDuration(*arguments.value("--keep"));
    if (!keep) return Error{Code::Input, "--keep", keep.error().what};
    if (*keep >= 1e-6 && *keep <= 1e11) return std::int64_t(std::llround(*keep * 1e6));
    return Error{Code::Input, "--keep", base::say("Give a time of up to 3000 years, or --forever.")};
}

// A rule that the trail does not take is not set.
Done change(const Arguments& arguments, const std::string& folder, HistoryIndex& index)
{
    Result<store::HistoryReader> reader = store::HistoryReader::open(folder);
    const Result<HistoryTag> tag = reader ? namedTag(*reader, *arguments.value("--tag")) : reader.error();
    if (!tag) return tag.error();
    const Result<std::int64_t> keep = keepOf(arguments);
    if (!keep) return keep.error();
    const Result<std::vector<HistoryIndex::Rule>> rules = index.rules();
    if (!rules) return rules.error();
    std::int64_t before = 0;
    for (const HistoryIndex::Rule& rule : *rules)
        if (rule.tag == tag->id) before = rule.keep;
    if (before == *keep) return base::done();
    if (const Done set = index.setRule({tag->id, *keep}); !set) return set;
    const Done reported = auditRetention(arguments, retentionChange(*tag, before, *keep));
    if (reported) return reported;
    if (const Done back = index.setRule({tag->id, before}); !back) return back;
    return reported;
}

Result<base::Json> apply(const Arguments& arguments, const std::string& folder, const std::vector<HistoryTag>& tags)
{
    Result<Historian> historian = Historian::open(folder);
    if (!historian) return historian.error();
    const Result<std::vector<RuleRemoval>> removals = historian->applyRetention(base::now().microseconds);
    if (!removals) return removals.error();
    if (const Done closed = historian->close(); !closed) return closed.error();
    for (const store::AuditChange& removed : removalChanges(*removals, tags))
        if (const Done reported = auditRetention(arguments, removed); !reported) return reported.error();
    base::Json json = base::Json::array();
    for (const RuleRemoval& removal : *removals) {
        base::Json item = base::Json::object();
        item["tag"] = fullName(tags, removal.tag);
        item["removed"] = removal.samples + removal.longs;
        item["before"] = base::writeInstant({removal.before});
        json.push(std::move(item));
    }
    return json;
}

Result<base::Json> listRules(HistoryIndex& index, const std::vector<HistoryTag>& tags)
{
    const Result<std::vector<HistoryIndex::Rule>> rules = index.rules();
    if (!rules) return rules.error();
    base::Json json = base::Json::array();
    for (const HistoryIndex::Rule& rule : *rules) {
        base::Json item = base::Json::object();
        item["tag"] = fullName(tags, rule.tag);
        item["keep"] = double(rule.keep) * 1e-6;
        json.push(std::move(item));
    }
    return json;
}

std::string textOf(const base::Json& json, bool applied)
{
    Table table({1});
    for (const base::Json& item : json.items()) {
        if (applied)
            table.add({item.find("tag")->string(),
                       "removed " + std::to_string(std::int64_t(item.find("removed")->number())),
                       "before " + item.find("before")->string()});
        else
            table.add({item.find("tag")->string(),
                       store::retentionText(std::int64_t(std::llround(item.find("keep")->number() * 1e6)))});
    }
    return table.empty() ? "everything is kept for ever\n" : table.text();
}

int retain(const Arguments& arguments)
{
    const std::string folder = storeFolder(arguments);
    if (folder.empty()) return usageError(arguments.command(), "give the location of the data with --store");
    const bool changes = arguments.has("--tag"), applies = arguments.has("--apply");
    if (int(arguments.has("--keep")) + int(arguments.has("--forever")) != int(changes))
        return usageError(arguments.command(), "a rule is --tag with one of --keep and --forever");
    Result<HistoryIndex> index =
        HistoryIndex::open(folder, changes ? store::Database::Mode::Write : store::Database::Mode::Read);
    const Result<std::vector<HistoryTag>> tags = index ? index->tags() : index.error();
    const Done changed = !tags ? Done(tags.error()) : changes ? change(arguments, folder, *index) : base::done();
    const Result<base::Json> answer = !changed  ? Result<base::Json>(changed.error())
                                      : applies ? apply(arguments, folder, *tags)
                                                : listRules(*index, *tags);
    if (!answer) {
        printError(answer.error(), folder);
        return exitError;
    }
    if (arguments.json())
        printJson(*answer);
    else
        print(textOf(*answer, applies));
    return exitDone;
}

constexpr Option historianRetainOptions[] = {
    storeOption,
    {.name = "--tag", .value = "TAG", .help = "the tag that a rule is for, by name or SOURCE/NAME"},
    {.name = "--keep", .value = "T", .help = "its samples are kept for that long"},
    {.name = "--forever", .help = "its samples are kept permanently, like those of every tag without a rule"},
    {.name = "--apply", .help = "now removes what the rules no longer keep, and lists it"},
};

} // namespace

const Command historianRetain{
    .name = "historian retain",
    .summary = "How long samples are kept",
    .options = historianRetainOptions,
    .about =
        "Lists the rules. Whole chunks are removed, so that some samples stay a while longer than the rule says. A\n"
        "recorder applies the rules when it starts and once a day; while it runs, --apply is refused.",
    .example = "titer-cli historian retain --store plant.titer --tag DO --keep \"90 d\"",
    .run = retain};

} // namespace titer::cli
