// titer-cli audit: whether the trail of changes is as it was written, and the trail as a file.
#include "app/cli/common/core_application.h"
#include "core/store/history/alarm_acts.h"

#include "app/cli/common/arguments.h"
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/input_file.h"
#include "app/cli/common/long_work.h"
#include "app/cli/common/output_file.h"
#include "app/live/alarm_history.h"
#include "app/live/alarms/alarm_replay.h"
#include "app/plugins/plugin_list.h"
#include "core/base/tables/csv_text.h"
#include "core/base/text.h"
#include "core/base/time.h"
#include "core/base/utf8.h"
#include "core/store/set_up_check.h"

#include <filesystem>

namespace titer::cli {

namespace {

using store::AuditBreak;
using store::AuditCheck;
using store::AuditEntry;
using store::AuditTrail;

constexpr const char* limits =
    "This finds edits inside the log. A rewrite of the whole chain shows only against a head that "
    "was kept elsewhere: --head HASH\n";

AuditTrail trailAt(const std::string& file)
{
    return file == "account" ? AuditTrail::ofItsOwn(app::accountTrail()) : AuditTrail::at(file);
}

const char* word(AuditBreak::Kind kind)
{
    switch (kind) {
    case AuditBreak::Kind::Changed:
        return "changed";
    case AuditBreak::Kind::Moved:
        return "moved";
    case AuditBreak::Kind::Missing:
        return "missing";
    case AuditBreak::Kind::CutOff:
        break;
    }
    return "cut off";
}

using Sentences = std::vector<base::Sentence>;

// What the samples of a store say of its alarms, up to where the recorder has evaluated. Samples that were removed cannot be asked, and those
// that were joined from another store its recorder did not have.
base::Result<Sentences> compareReplay(const std::string& file, store::AlarmJournal& journal, std::stop_token stop)
{
    const base::Result<bool> isOther = app::hasOtherSamples(trailAt(file));
    const base::Result<std::int64_t> watermark = journal.watermark();
    if (!isOther || !watermark) return !isOther ? isOther.error() : watermark.error();
    if (*watermark == 0) return Sentences();
    if (*isOther) {
        printNotices({{"journal", app::sayOtherSamples()}}, file);
        return Sentences();
    }
    const auto replay = app::replayAlarms(store::historyFolder(file), 0, *watermark + 1, stop);
    if (!replay) return replay.error();
    if (!replay->difference) return Sentences();
    const auto row = [](const std::optional<alarm::Transition>& one) {
        return one ? app::journalRow(*one).write(false) : std::string("nothing");
    };
    return Sentences{base::say("The alarm journal has {1}, but the replay of the recorded samples gives {2}.",
                               row(replay->difference->kept), row(replay->difference->replayed))};
}

// What persons did about alarms, and what raised them, stands next to the project in a journal without a chain of its own.
base::Result<Sentences> compareJournal(const std::string& file, std::stop_token stop)
{
    const std::string folder = store::historyFolder(file);
    std::error_code none;
    if (file == "account" || !std::filesystem::exists(store::HistoryIndex::pathIn(folder), none)) return Sentences();
    base::Result<store::AlarmJournal> journal = store::AlarmJournal::open(folder, store::Database::Mode::Read);
    if (!journal) return journal.error();
    base::Result<Sentences> differences = store::compareActs(*journal, trailAt(file));
    // Which act it was that was changed says more.
    return differences && differences->empty() ? compareReplay(file, *journal, stop) : std::move(differences);
}

// Alarms, sources, formulas and the like that were changed without Titer left no word in the trail.
base::Result<Sentences> compareWithProject(const std::string& file)
{
    const AuditTrail trail = trailAt(file);
    if (!trail.isOfProject()) return Sentences();
    base::Result<store::ProjectFile> project = store::ProjectFile::open(file, store::Access::Read);
    return project ? store::compareSetUp(*project, trail) : project.error();
}

base::Json checkJson(const AuditCheck& check, const std::string& anchor)
{
    base::Json json = base::Json::object();
    json["entries"] = check.entries;
    json["head"] = check.head;
    json["broken"] = base::Json();
    if (check.broken) {
        base::Json& broken = json["broken"];
        broken["kind"] = word(check.broken->kind);
        broken["sequence"] = check.broken->sequence;
        if (check.broken->wasAt > 0) broken["was_at"] = check.broken->wasAt;
        broken["what"] = store::textOf(*check.broken).text();
    }
    if (!anchor.empty()) json["anchored_at"] = check.anchoredAt > 0 ? base::Json(check.anchoredAt) : base::Json();
    return json;
}

constexpr const char* headsTitle = "time,entries,head";

// The head itself, or the last one of a file that `audit head` wrote.
base::Result<std::string> anchorOf(const std::string& text)
{
    const bool hash = text.size() == 64 && text.find_first_not_of("0123456789abcdefABCDEF") == std::string::npos;
    if (text.empty() || hash) return base::lowerAscii(text);
    base::Result<std::string> heads = readText(text, "a file of heads, as audit FILE head -o writes it, or a hash");
    if (!heads) return heads;
    const std::vector<std::string_view> lines = base::split(base::trimmed(*heads), '\n');
    const std::vector<std::string_view> cells = base::split(lines.back(), ',');
    if (lines.size() < 2 || base::trimmed(lines.front()) != headsTitle || cells.size() != 3)
        return base::Error{base::Code::Input, text,
                           base::say("This is not a hash, and not a file of heads as “audit FILE head -o” writes it.")};
    return base::lowerAscii(base::trimmed(cells.back()));
}

// Where the trail stands now, for a place that who can write the project cannot: a sheet of paper, another machine.
int reportHead(const Arguments& arguments, const std::string& file)
{
    const std::string to = arguments.value("--output").value_or("-");
    LongWork work(file);
    const auto check = trailAt(file).verify({}, work.token());
    work.clear();
    base::Done done = check ? base::done() : base::Done(check.error());
    if (check && check->broken) done = base::Error{base::Code::Io, file, store::textOf(*check->broken)};
    if (done && to == "-") {
        if (arguments.json())
            printJson(checkJson(*check, {}));
        else
            print(check->head + "\n");
        return exitDone;
    }
    std::string heads = std::string(headsTitle) + "\n";
    if (done && std::filesystem::exists(to)) {
        base::Result<std::string> before = readText(to, "a file of heads");
        if (!before) done = before.error();
        const bool ours = before && base::startsWith(*before, heads);
        if (ours)
            heads = *std::move(before);
        else if (done && !arguments.has("--replace"))
            done = base::Error{base::Code::Io, to,
                               base::say("Another file is there and was kept. --replace replaces it.")};
    }
    heads += base::writeInstant(base::now()) + "," + (check ? std::to_string(check->entries) + "," + check->head : "") +
             "\n";
    if (done) done = writeOutput(arguments, to, heads);
    if (done) return exitDone;
    printError(done.error(), file);
    return exitError;
}

int verify(const Arguments& arguments, const std::string& file)
{
    const base::Result<std::string> given = anchorOf(arguments.value("--head").value_or(""));
    if (!given) {
        printError(given.error(), file);
        return exitError;
    }
    const std::string& anchor = *given;
    LongWork work(file);
    const auto check = trailAt(file).verify(anchor, work.token());
    const bool whole = check && !check->broken;
    const auto setUp = whole ? compareWithProject(file) : Sentences();
    const auto journal = check ? compareJournal(file, work.token()) : Sentences();
    work.clear();
    if (!check || !setUp || !journal) {
        printError(!check ? check.error() : !setUp ? setUp.error() : journal.error(), file);
        return exitError;
    }
    const bool anchored = anchor.empty() || check->anchoredAt > 0;
    if (arguments.json()) {
        base::Json json = checkJson(*check, anchor);
        json["journal"] = base::Json::array();
        for (const base::Sentence& difference : *journal) json["journal"].push(difference.text());
        json["set_up"] = base::Json::array();
        for (const base::Sentence& difference : *setUp) json["set_up"].push(difference.text());
        printJson(json);
    }
    for (const Sentences* differences : {&*setUp, &*journal})
        for (const base::Sentence& difference : *differences) printError({base::Code::Io, file, difference});
    if (check->broken) printError({base::Code::Io, file, store::textOf(*check->broken)});
    if (!anchored)
        printError(
            {base::Code::Io, file,
             base::say("No entry has the hash {1}: the chain was rewritten since, or the hash is that of another "
                       "trail.",
                       anchor)});
    if (!arguments.json() && !check->broken) {
        print(std::to_string(check->entries) + " entries, unbroken\nhead " + check->head + "\n");
        if (check->anchoredAt > 0)
            print("The hash given is that of entry " + std::to_string(check->anchoredAt) + ".\n");
        else if (anchor.empty())
            print(limits);
    }
    return check->broken || !anchored || !journal->empty() || !setUp->empty() ? exitError : exitDone;
}

// Bytes that are no UTF-8, which a damaged or forged file may hold, as "?".
std::string readable(std::string text)
{
    for (std::size_t at = base::firstInvalidUtf8(text); at != std::string::npos; at = base::firstInvalidUtf8(text))
        text[at] = '?';
    return text;
}

constexpr const char* columns[] = {"sequence", "time",   "account", "person", "what",
                                   "place",    "before", "after",   "reason", "hash"};

std::vector<std::string> cellsOf(const AuditEntry& entry)
{
    const store::AuditChange& change = entry.change;
    std::vector<std::string> cells{std::to_string(entry.sequence),
                                   entry.time,
                                   entry.account,
                                   entry.person,
                                   change.what,
                                   change.place,
                                   change.before,
                                   change.after,
                                   change.reason,
                                   entry.hash};
    for (std::string& cell : cells) cell = readable(std::move(cell));
    return cells;
}

base::Result<std::string> csvOf(const AuditTrail& trail)
{
    std::string text = base::join({std::begin(columns), std::end(columns)}, ",") + "\n";
    const base::Done read = trail.read([&](const AuditEntry& entry) {
        std::vector<std::string> cells = cellsOf(entry);
        for (std::string& cell : cells) cell = base::csvCell(cell);
        text += base::join(cells, ",") + "\n";
        return true;
    });
    if (!read) return read.error();
    return text;
}

base::Result<std::string> trailJson(const AuditTrail& trail)
{
    base::Json json = base::Json::object();
    json["format"] = "titer.audit/1";
    json["entries"] = base::Json::array();
    const base::Done read = trail.read([&](const AuditEntry& entry) {
        base::Json item = base::Json::object();
        const std::vector<std::string> cells = cellsOf(entry);
        for (std::size_t i = 0; i < cells.size(); ++i) item[columns[i]] = cells[i];
        item["sequence"] = entry.sequence;
        json["entries"].push(std::move(item));
        return true;
    });
    if (!read) return read.error();
    return json.write() + "\n";
}

int exportTrail(const Arguments& arguments, const std::string& file)
{
    const std::string to = arguments.value("--output").value_or("-");
    const bool json = arguments.json() || base::endsWith(base::lowerAscii(to), ".json");
    if (const base::Done can = canWrite(arguments, to); !can) {
        printError(can.error(), to);
        return exitError;
    }
    const auto text = json ? trailJson(trailAt(file)) : csvOf(trailAt(file));
    const base::Done written = text ? writeOutput(arguments, to, *text) : base::Done(text.error());
    if (!written) {
        printError(written.error(), text ? to : file);
        return exitError;
    }
    return exitDone;
}

int runAudit(const Arguments& arguments)
{
    const std::string file = arguments.positional(0), act = arguments.positional(1);
    if (act != "verify" && act != "export" && act != "head")
        return usageError(arguments.command(), "say verify, head or export, not “" + act + "”");
    if (act == "verify" && arguments.has("--output"))
        return usageError(arguments.command(), "verify takes no --output");
    if (act != "verify" && arguments.has("--head")) return usageError(arguments.command(), act + " takes no --head");
    const CoreApplication application;
    if (act == "head") return reportHead(arguments, file);
    return act == "verify" ? verify(arguments, file) : exportTrail(arguments, file);
}

constexpr Positional auditPositionals[] = {
    {.name = "FILE.titer",
     .help = "project, or account for the changes of this account on this computer, such as "
             "plugins"},
    {.name = "ACT", .help = "verify, head, or export"}};
constexpr Option auditOptions[] = {
    {.name = "--head", .value = "HASH|FILE", .help = "verify against a head stored elsewhere"},
    {.name = "--output",
     .value = "FILE",
     .help = "export to this file (.csv or .json), else CSV; add the head to this file (.csv)",
     .brief = "-o",
     .output = true}};

} // namespace

const Command audit{
    .name = "audit",
    .summary = "Check the audit trail of a project, or write it to a file",
    .positionals = auditPositionals,
    .options = auditOptions,
    .about =
        "verify reports the place and kind of the first break, with exit status 1, and what of the project or of its "
        "alarm journal\nis not as the trail and a replay of the samples say. It finds edits inside the log; a rewrite "
        "of "
        "the whole chain shows only\nagainst a head stored elsewhere: head prints it, or adds it to a file, which "
        "verify "
        "--head takes. Texts that a spreadsheet\nwould take for formulas get an apostrophe in front in CSV.",
    .example = "titer-cli audit my.titer verify",
    .run = runAudit};

} // namespace titer::cli
