// titer-cli historian join: what another recorder kept of the same sources.
#include "app/cli/common/arguments.h"
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/long_work.h"
#include "app/cli/common/table.h"
#include "app/cli/historian/history_window.h"
#include "app/live/alarms/alarm_defaults.h"
#include "core/base/text.h"
#include "core/store/audit.h"
#include "core/store/history/alarm_acts.h"
#include "core/store/history/joining/join.h"

#include <filesystem>

namespace titer::cli {

namespace {

using base::Result;
using store::Historian;
using store::Joined;

bool hasChanges(const Joined::Source& source)
{
    return source.samples + source.ended + source.shortened + source.added > 0;
}

// What a join that is killed has taken by then stands in the store as well.
base::Done auditBegin(const Arguments& arguments, const std::string& other)
{
    const std::string project = storeProject(arguments);
    if (project.empty()) return base::done();
    const Result<store::AuditEntry> entry = store::AuditTrail::ofProject(project).append(
        {.what = "store_join_began", .place = "history", .before = {}, .after = "from " + other});
    return entry ? base::done() : base::Done(entry.error());
}

std::string countOf(std::int64_t count, const char* of, std::int64_t first, std::int64_t last)
{
    const std::string text = std::to_string(count) + " " + of;
    return count == 0 ? text : text + " of " + base::writeInstant({first}) + " to " + base::writeInstant({last});
}

// What persons did at the other recorder stands in the journal now, and so in the trail, each by itself.
base::Done auditActs(const store::AuditTrail& trail, const std::string& other, const Joined& joined)
{
    if (joined.records.alarms.acts.empty()) return base::done();
    const auto acts = store::joinedActs(joined.records.alarms.acts, trail, other);
    if (!acts) return acts.error();
    for (const store::AuditChange& act : *acts)
        if (const Result<store::AuditEntry> entry = trail.append(act); !entry) return entry.error();
    return base::done();
}

// Into the trail of the project, where the store belongs to one.
base::Done auditJoin(const Arguments& arguments, const std::string& other, const Joined& joined)
{
    const std::string project = storeProject(arguments);
    if (project.empty()) return base::done();
    const store::AuditTrail trail = store::AuditTrail::ofProject(project);
    const auto add = [&](const char* what, const std::string& place, const std::string& taken) -> base::Done {
        const Result<store::AuditEntry> entry =
            trail.append({.what = what, .place = place, .before = {}, .after = "from " + other + ": " + taken});
        return entry ? base::done() : base::Done(entry.error());
    };
    base::Done done = auditActs(trail, other, joined);
    for (const Joined::Source& source : joined.sources)
        if (done && hasChanges(source))
            done = add("store_joined", "history/" + source.id,
                       countOf(source.samples, "samples", source.first, source.last) +
                           "; gaps: " + std::to_string(source.ended) + " ended, " + std::to_string(source.shortened) +
                           " shortened, " + std::to_string(source.added) + " added");
    const auto& [alarms, intervals, samples, notices] = joined.records;
    if (done && alarms.transitions > 0)
        done = add("store_joined", "journal",
                   countOf(alarms.transitions, "entries of the alarm journal", alarms.first, alarms.last));
    if (done && intervals.taken + intervals.ended > 0)
        done = add("records_joined", "intervals",
                   std::to_string(intervals.taken) + " taken, " + std::to_string(intervals.ended) + " ended");
    if (done && samples.samples + samples.results + samples.decided > 0)
        done = add("records_joined", "samples",
                   std::to_string(samples.samples) + " samples, " + std::to_string(samples.results) + " results, " +
                       std::to_string(samples.decided) + " decisions");
    return done;
}

base::Json joinJson(const std::string& other, const Joined& joined)
{
    base::Json json = base::Json::object();
    json["store"] = other;
    json["known"] = joined.known;
    json["differing"] = joined.differing;
    json["sources"] = base::Json::array();
    for (const Joined::Source& source : joined.sources) {
        base::Json item = base::Json::object();
        item["id"] = source.id;
        item["samples"] = source.samples;
        item["first"] = source.samples > 0 ? base::Json(base::writeInstant({source.first})) : base::Json();
        item["last"] = source.samples > 0 ? base::Json(base::writeInstant({source.last})) : base::Json();
        item["gaps_ended"] = source.ended;
        item["gaps_shortened"] = source.shortened;
        item["gaps_added"] = source.added;
        json["sources"].push(std::move(item));
    }
    const auto& [alarms, intervals, samples, notices] = joined.records;
    json["journal"] = base::Json::object({{"entries", alarms.transitions}, {"definitions_differ", alarms.definitions}});
    json["intervals"] =
        base::Json::object({{"taken", intervals.taken}, {"ended", intervals.ended}, {"open", intervals.open}});
    json["samples"] = base::Json::object({{"taken", samples.samples},
                                          {"results", samples.results},
                                          {"decided", samples.decided},
                                          {"differing", samples.differing}});
    json["differences"] = base::Json::array();
    for (const Joined::Difference& difference : joined.differences) {
        base::Json item = base::Json::object();
        item["tag"] = difference.tag;
        item["time"] = base::writeInstant({difference.time});
        json["differences"].push(std::move(item));
    }
    return json;
}

std::string joinText(const std::string& other, const Joined& joined)
{
    Table table({1, 2, 3, 4});
    table.add({"source", "samples taken", "gaps ended", "shortened", "added"});
    for (const Joined::Source& source : joined.sources)
        table.add({source.id.empty() ? "(imported)" : source.id, std::to_string(source.samples),
                   std::to_string(source.ended), std::to_string(source.shortened), std::to_string(source.added)});
    std::string text = other + ":\n" + table.text();
    const auto& [alarms, intervals, samples, notices] = joined.records;
    text += "alarm journal: " + std::to_string(alarms.transitions) +
            " entries taken\nbatches, excursions and notes: " + std::to_string(intervals.taken) + " taken, " +
            std::to_string(intervals.ended) + " ended\nlaboratory: " + std::to_string(samples.samples) + " samples, " +
            std::to_string(samples.results) + " results and " + std::to_string(samples.decided) + " decisions taken\n";
    if (joined.differing > 0)
        text += std::to_string(joined.differing) +
                " samples have another value at the same time in both; that of this store stays:\n";
    for (const Joined::Difference& difference : joined.differences)
        text += "  " + difference.tag + " " + base::writeInstant({difference.time}) + "\n";
    return text;
}

Result<Joined> joinOne(const Arguments& arguments, const std::string& folder, const std::string& other, LongWork& work)
{
    std::error_code none;
    if (std::filesystem::equivalent(folder, other, none))
        return base::Error{base::Code::Input, other, base::say("A store cannot be joined with itself.")};
    Result<Historian> historian = Historian::open(folder);
    if (!historian) return historian.error();
    if (const base::Done began = auditBegin(arguments, other); !began) return began.error();
    Joined joined;
    const base::Done done =
        store::joinHistory(*historian, {other, {app::ownSource}}, joined, work.token(), work.progress());
    const base::Notices notices = historian->takeNotices();
    const base::Done closed = historian->close();
    work.clear();
    printNotices(notices, folder);
    printNotices(joined.notices, other);
    printNotices(joined.records.notices, other);
    const base::Done reported = auditJoin(arguments, other, joined);
    for (const base::Done* one : {&done, &closed, &reported})
        if (!*one) return one->error();
    return joined;
}

int joinStores(const Arguments& arguments)
{
    const std::string folder = storeFolder(arguments);
    if (folder.empty()) return usageError(arguments.command(), "give the store that takes the samples with --store");
    LongWork work("Joining");
    base::Json json = base::Json::array();
    for (const std::string& named : arguments.positionals()) {
        const std::string other = storeFolder(named);
        const Result<Joined> joined = joinOne(arguments, folder, other, work);
        if (!joined) {
            work.clear();
            printError(joined.error(), other);
            return exitError;
        }
        if (arguments.json())
            json.push(joinJson(other, *joined));
        else
            print(joinText(other, *joined));
    }
    if (arguments.json()) printJson(json);
    return exitDone;
}

constexpr Positional historianJoinPositionals[] = {
    {.name = "OTHER", .help = "folder of another store of the same sources, or its project", .many = true}};
constexpr Option historianJoinOptions[] = {storeOption};

} // namespace

const Command historianJoin{
    .name = "historian join",
    .summary = "Take into a store what another recorder of the same sources kept, without doubles",
    .positionals = historianJoinPositionals,
    .options = historianJoinOptions,
    .about =
        "Samples are taken where the recorder of the store heard nothing of their source: before its first value, "
        "after "
        "its\nlast session, in its gaps. Where both have a sample at the same time, that of the store stays; other "
        "values are listed.\nA gap ends where the other store has none. Of alarms, what the other recorder evaluated "
        "while this one did not comes into the\njournal; batches, notes and samples of the laboratory are taken where "
        "the store has none of them. Done twice it adds\nnothing; one that was stopped is done again. The recorder of "
        "the store must not run meanwhile. That of the other store\nmay, if it lies on a disk of this computer; of a "
        "store on another computer join a backup, since it cannot be read over a\nnetwork while it is written. What "
        "was taken goes into the audit trail of the project.",
    .example = "titer-cli historian join /media/backup/plant.history --store plant.titer",
    .run = joinStores};

} // namespace titer::cli
