// What the store of a project holds of its alarms.
#include "app/cli/common/console.h"
#include "app/cli/common/long_work.h"
#include "app/cli/common/output_file.h"
#include "app/cli/common/readings.h"
#include "app/cli/common/table.h"
#include "app/cli/common/written.h"
#include "app/cli/live/alarms.h"
#include "app/live/alarm_client.h"
#include "app/live/alarm_history.h"
#include "app/live/alarms/alarm_defaults.h"
#include "app/live/alarms/alarm_edits.h"
#include "app/live/alarms/alarm_replay.h"
#include "app/live/alarms/batch_words.h"
#include "app/live/alarms/played_alarm.h"
#include "core/alarm/figures.h"
#include "core/base/text.h"
#include "core/base/time.h"
#include "core/store/history/history_reader.h"
#include "core/store/project_file.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

namespace titer::cli {

namespace {

using alarm::Transition;
using base::Code;
using base::Error;
using base::Json;
using base::Result;
using base::say;

constexpr std::int64_t endOfTime = std::numeric_limits<std::int64_t>::max();
constexpr std::size_t usually = 1000; // entries of the journal

struct Span {
    std::int64_t from = 0, to = endOfTime; // [µs, UTC]
};

Result<Span> readSpan(const Arguments& arguments)
{
    Span span;
    for (const char* option : {"--from", "--to"}) {
        const std::optional<std::string> text = arguments.value(option);
        if (!text) continue;
        const Result<base::Instant> time = base::readInstant(*text);
        if (!time)
            return Error{Code::Input, option, say("“{1}” is not a date and time such as 2026-03-01T08:30:00Z.", *text)};
        (std::string_view(option) == "--from" ? span.from : span.to) = time->microseconds;
    }
    if (span.to <= span.from) return Error{Code::Input, "--to", say("The span would end before it starts.")};
    return span;
}

Result<store::AlarmJournal> openJournal(const Arguments& arguments)
{
    return store::AlarmJournal::open(store::historyFolder(arguments.positional(0)), store::Database::Mode::Read);
}

int fail(const Error& error, const Arguments& arguments)
{
    printError(error, arguments.positional(0));
    return exitError;
}

std::string timeText(std::int64_t time)
{
    return time == 0 ? std::string() : base::writeInstant({time});
}

std::string numberText(double value)
{
    return std::isfinite(value) ? base::writeShort(value, 6) : std::string();
}

Json rowJson(const app::AlarmRow& row)
{
    Json json = Json::object();
    json["id"] = row.definition.id;
    json["state"] = alarm::nameOf(row.alarmStatus.state);
    json["active"] = row.alarmStatus.active;
    json["since"] = timeText(row.alarmStatus.since);
    json["value"] = std::isfinite(row.alarmStatus.value) ? Json(row.alarmStatus.value) : Json();
    json["first_out"] = row.alarmStatus.firstOut;
    json["shelved_until"] = timeText(row.alarmStatus.shelvedUntil);
    json["person"] = row.alarmStatus.person;
    json["reason"] = row.alarmStatus.reason;
    json["definition"] = alarm::definitionJson(row.definition);
    return json;
}

std::string limitText(const alarm::Definition& definition)
{
    if (definition.kind == alarm::Kind::Expression) return definition.expression;
    std::string text = definition.tag + " " + alarm::nameOf(definition.kind);
    if (definition.kind == alarm::Kind::BadQuality) return text;
    text += " " + base::writeShort(definition.limit, 6);
    return definition.unit.empty() ? text : text + " " + definition.unit;
}

// As the recorder left them, and those that no recorder has seen yet.
Result<std::vector<app::AlarmRow>> rowsOf(const std::string& file)
{
    Result<std::vector<app::AlarmRow>> rows = app::storedAlarms(file);
    if (!rows) return rows;
    Result<store::ProjectFile> project = store::ProjectFile::open(file, store::Access::Read);
    if (!project) return project.error();
    const Result<std::vector<store::Item>> items = project->items(store::ItemKind::Alarm);
    const auto sources = project->sources();
    if (!items || !sources) return !items ? items.error() : sources.error();
    base::Errors errors;
    for (alarm::Definition& definition : app::withOwn(app::readDefinitions(*items, errors), *sources)) {
        const auto known =
            std::ranges::find(*rows, definition.id, [](const app::AlarmRow& row) { return row.definition.id; });
        if (known == rows->end())
            rows->push_back({std::move(definition), {}});
        else
            known->definition = std::move(definition);
    }
    printErrors(errors, file);
    app::sortAlarms(*rows);
    return rows;
}

// Of those that name a tag which was never recorded. A store that is not there yet knows none, and says nothing.
base::Notices strangers(const std::string& file, const std::vector<app::AlarmRow>& rows)
{
    base::Notices notices;
    Result<store::HistoryReader> reader = store::HistoryReader::open(store::historyFolder(file));
    const Result<std::vector<store::HistoryTag>> tags = reader ? reader->tags() : reader.error();
    if (!tags) return notices;
    std::set<std::string> known;
    for (const store::HistoryTag& tag : *tags) known.insert(store::fullName(tag));
    for (const app::AlarmRow& row : rows)
        for (const std::string& tag : alarm::tagsOf(row.definition))
            if (row.definition.enabled && !known.contains(tag) && !tag.starts_with(app::ownSource) &&
                !app::isPlayedAlone(tag))
                notices.push_back(app::strangerNotice(row.definition, tag));
    return notices;
}

// When a recorder kept something last [µs, UTC]; 0 never.
std::int64_t lastKept(const std::string& file)
{
    Result<store::HistoryReader> reader = store::HistoryReader::open(store::historyFolder(file));
    const auto session = reader ? reader->lastSession() : Result<std::optional<store::Session>>(reader.error());
    return session && *session ? (*session)->lastAlive : 0;
}

// Whether the states are those of now: nobody evaluates, or nothing of it is kept.
base::Notices asOf(const std::string& file, std::int64_t evaluated)
{
    constexpr std::int64_t late = 15'000'000; // a recorder keeps what it evaluated each 2 s [µs]
    if (evaluated == 0) return {};            // nothing was recorded yet
    const std::optional<store::Holder> recorder = store::ProjectLock::recorderOf(file);
    const std::string time = base::writeInstant({evaluated});
    if (!recorder)
        return {
            {file, say("No recorder is running, so no alarm is evaluated. The states are the last ones recorded: {1}.",
                       time)}};
    if (base::now().microseconds - evaluated < late) return {};
    return {{file, say("The recorder (process {1} on {2}) has recorded nothing since {3}: it is not responding, or its "
                       "disk cannot be written. The states are of that time.",
                       std::to_string(recorder->process), recorder->host, time)}};
}

std::string journalText(const std::vector<Transition>& list)
{
    if (list.empty()) return "no entries\n";
    Table table({4});
    for (const Transition& one : list) {
        std::string value = numberText(one.value);
        if (!value.empty() && !one.unit.empty()) value += " " + one.unit;
        const bool moved = one.before != one.after;
        table.add({timeText(one.time), one.alarm, alarm::nameOf(one.priority), alarm::nameOf(one.act), value,
                   moved ? alarm::nameOf(one.after) : "", one.name,
                   one.person.empty() ? one.reason : one.person + (one.reason.empty() ? "" : ": " + one.reason)});
    }
    return table.text();
}

Json frequentJson(const std::vector<alarm::Frequent>& list)
{
    Json json = Json::array();
    for (const alarm::Frequent& one : list) {
        Json item = Json::object();
        item["id"] = one.alarm;
        item["name"] = one.name;
        item["count"] = double(one.count);
        item["share"] = one.share;
        json.push(std::move(item));
    }
    return json;
}

const char* wordOf(alarm::Grade grade)
{
    return grade == alarm::Grade::Good ? "good" : grade == alarm::Grade::Fair ? "fair" : "poor";
}

std::string figuresText(const alarm::Figures& figures)
{
    namespace target = alarm::target;
    Table table({1});
    const auto add = [&](const char* name, double value, const char* unit, const alarm::PerformanceTarget& stick) {
        table.add({name, base::writeShort(value, 3), unit, wordOf(stick.grade(value)),
                   "at most " + base::writeShort(stick.good, 3)});
    };
    add("raised per hour", figures.perHour, "1/h", target::perHour);
    add("raised per 10 min", figures.perTenMinutes, "", target::perTenMinutes);
    add("maximum in 10 min", double(figures.maxInTenMinutes), "", target::maxInTenMinutes);
    add("fraction of time in flood", figures.floodShare, "1", target::floodShare);
    add("fraction of the ten most frequent", figures.topTenShare, "1", target::topTenShare);
    add("chattering alarms", double(figures.chattering.size()), "", target::chattering);
    add("active for more than 24 h", double(figures.stale.size()), "", target::stale);
    std::string text = "over " + base::writeShort(figures.hours, 4) + " h, " + std::to_string(figures.raised) +
                       " raised (benchmarks of ISA-18.2-2016 and EEMUA 191)\n" + table.text();
    text += "priorities low " + base::writeShort(figures.low, 3) + ", medium " + base::writeShort(figures.medium, 3) +
            ", high and critical " + base::writeShort(figures.high, 3) + " (0.8, 0.15, 0.05)\n";
    for (const alarm::Frequent& one : figures.topTen)
        text += "  " + std::to_string(one.count) + "  " + one.alarm + "  " + one.name + "\n";
    return text;
}

Json figuresJson(const alarm::Figures& figures)
{
    Json json = Json::object();
    json["format"] = "titer.alarm_figures/1";
    json["hours"] = figures.hours;
    json["raised"] = double(figures.raised);
    json["per_hour"] = figures.perHour;
    json["per_ten_minutes"] = figures.perTenMinutes;
    json["max_in_ten_minutes"] = double(figures.maxInTenMinutes);
    addFormerly(json, "max_in_ten_minutes", "most_in_ten_minutes");
    json["flood_share"] = figures.floodShare;
    json["floods"] = double(figures.floods);
    json["top_ten_share"] = figures.topTenShare;
    json["top_ten"] = frequentJson(figures.topTen);
    json["chattering"] = frequentJson(figures.chattering);
    json["stale"] = Json::array();
    for (const std::string& id : figures.stale) json["stale"].push(id);
    json["low"] = figures.low;
    json["medium"] = figures.medium;
    json["high"] = figures.high;
    json["unanswered"] = double(figures.unanswered);
    json["median_to_answer"] = figures.medianToAnswer;
    return json;
}

} // namespace

int listAlarms(const Arguments& arguments)
{
    const Result<std::vector<app::AlarmRow>> rows = rowsOf(arguments.positional(0));
    if (!rows) return fail(rows.error(), arguments);
    const std::string file = arguments.positional(0);
    const std::int64_t kept = lastKept(file);
    printNotices(strangers(file, *rows), file);
    printNotices(asOf(file, kept), file);
    if (arguments.json()) {
        Json json = Json::array();
        for (const app::AlarmRow& row : *rows) {
            json.push(rowJson(row));
            json.items().back()["as_of"] = timeText(kept);
            json.items().back()["batch"] = app::batchWords(file, row);
        }
        printJson(json);
        return exitDone;
    }
    Table table;
    for (const app::AlarmRow& row : *rows)
        table.add({row.definition.id, alarm::nameOf(row.definition.priority),
                   (row.definition.enabled ? alarm::nameOf(row.alarmStatus.state) : std::string("not enabled")) +
                       (row.alarmStatus.firstOut ? ", first out" : ""),
                   timeText(row.alarmStatus.since), row.definition.name, limitText(row.definition)});
    print(table.text());
    for (const app::AlarmRow& row : *rows)
        if (const std::string words = app::batchWords(file, row); !words.empty())
            print(row.definition.id + ": " + words + "\n");
    return exitDone;
}

int alarmJournal(const Arguments& arguments)
{
    const Result<Span> span = readSpan(arguments);
    if (!span) return fail(span.error(), arguments);
    const std::optional<std::string> to = arguments.value("--csv");
    if (const base::Done can = canWrite(arguments, to.value_or("-")); !can) return fail(can.error(), arguments);
    std::size_t limit = to ? std::numeric_limits<std::size_t>::max() : usually;
    if (const std::optional<std::string> text = arguments.value("--limit")) {
        const Result<long> count = readCount(*text, 1, 1'000'000'000);
        if (!count) return fail({Code::Input, "--limit", count.error().what}, arguments);
        limit = std::size_t(*count);
    }
    Result<store::AlarmJournal> journal = openJournal(arguments);
    const Result<std::vector<Transition>> found =
        journal ? journal->between(span->from, span->to, limit, arguments.value("--alarm").value_or(""))
                : journal.error();
    if (!found) return fail(found.error(), arguments);
    if (to) {
        const base::Done written = writeOutput(arguments, *to, app::journalCsv(*found));
        return written ? exitDone : fail(written.error(), arguments);
    }
    if (arguments.json()) {
        Json json = Json::array();
        for (const Transition& one : *found) json.push(app::journalRow(one));
        printJson(json);
    } else {
        print(journalText(*found));
    }
    return exitDone;
}

int alarmFigures(const Arguments& arguments)
{
    const Result<Span> span = readSpan(arguments);
    if (!span) return fail(span.error(), arguments);
    Result<store::AlarmJournal> journal = openJournal(arguments);
    const Result<std::vector<Transition>> all =
        journal ? journal->between(0, span->to, std::numeric_limits<std::size_t>::max()) : journal.error();
    if (!all) return fail(all.error(), arguments);
    const Result<std::vector<store::AlarmState>> states = journal->states();
    if (!states) return fail(states.error(), arguments);
    std::vector<alarm::AlarmStatus> statuses;
    for (const store::AlarmState& state : *states) statuses.push_back(state.alarmStatus);
    const std::int64_t from = arguments.has("--from") || all->empty() ? span->from : all->front().time;
    const std::int64_t to = std::min(span->to, base::now().microseconds);
    const alarm::Figures figures = alarm::figuresOf(*all, statuses, std::min(from, to), to);
    if (arguments.json())
        printJson(figuresJson(figures));
    else
        print(figuresText(figures));
    return exitDone;
}

int replayAlarms(const Arguments& arguments)
{
    const Result<Span> span = readSpan(arguments);
    if (!span) return fail(span.error(), arguments);
    LongWork work(arguments.positional(0));
    const Result<app::AlarmReplay> result =
        app::replayAlarms(store::historyFolder(arguments.positional(0)), span->from, span->to, work.token());
    work.clear();
    if (!result) return fail(result.error(), arguments);
    if (result->overlaidFrom != 0)
        printNotices(
            {{"journal", say("The clock was set back: what was evaluated before lies over the time from {1} to "
                             "{2}, which is left out.",
                             timeText(result->overlaidFrom), timeText(result->overlaidTo))}},
            arguments.positional(0));
    const Result<bool> isOther =
        result->difference ? app::hasOtherSamples(store::AuditTrail::at(arguments.positional(0))) : Result<bool>(false);
    if (isOther && *isOther) printNotices({{"journal", app::sayOtherSamples()}}, arguments.positional(0));
    const auto row = [](const std::optional<Transition>& one) { return one ? app::journalRow(*one) : Json(); };
    if (arguments.json()) {
        Json json = Json::object();
        json["format"] = "titer.alarm_replay/1";
        json["status"] = result->difference ? "differs" : "identical";
        json["kept"] = result->kept;
        json["replayed"] = result->replayed;
        json["samples"] = result->samples;
        json["ticks"] = result->ticks;
        json["acts"] = result->acts;
        json["recorders"] = result->starts;
        json["left_out"] = result->overlaidFrom == 0
                               ? Json()
                               : Json::array({timeText(result->overlaidFrom), timeText(result->overlaidTo)});
        if (result->difference)
            json["difference"] = Json::array({row(result->difference->kept), row(result->difference->replayed)});
        printJson(json);
    } else if (!result->difference) {
        print("identical: " + std::to_string(result->kept) + " entries from " + std::to_string(result->samples) +
              " samples, " + std::to_string(result->ticks) + " ticks and " + std::to_string(result->acts) +
              " acts of " + std::to_string(result->starts) + " recorders\n");
    }
    if (result->difference)
        printError({Code::Solver, "journal",
                    say("The journal has {1}, but the replay gives {2}.", row(result->difference->kept).write(false),
                        row(result->difference->replayed).write(false))});
    return result->difference ? exitError : exitDone;
}

} // namespace titer::cli
