// titer-cli historian import: takes a recording into a store.
#include "app/cli/common/arguments.h"
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/import_options.h"
#include "app/cli/common/long_work.h"
#include "app/cli/common/output_file.h"
#include "app/cli/historian/clean_table.h"
#include "app/cli/historian/history_window.h"
#include "app/cli/historian/import_report.h"
#include "app/common/tables/format_keeping.h"
#include "app/common/tables/lab_formats.h"
#include "core/base/hash.h"
#include "core/connect/import_options.h"
#include "core/store/history/exchange/import_changes.h"
#include "core/store/history/exchange/import_csv.h"
#include "core/store/history/intervals.h"

#include <filesystem>

namespace titer::cli {

namespace {

using store::CsvImport;
using store::Interval;

// A batch that was named, or found in the file, is one in the store as well; importing it again gives no second one.
base::Done addBatch(const std::string& folder, const CsvImport& import)
{
    if (import.summary.batchValue.empty() || import.samples == 0) return base::done();
    base::Result<store::Intervals> intervals = store::Intervals::open(folder);
    if (!intervals) return intervals.error();
    const auto known = intervals->find(Interval::Kind::Batch, import.summary.batchValue);
    if (!known) return known.error();
    if (*known && (*known)->from <= import.first && ((*known)->to == 0 || (*known)->to >= import.last))
        return base::done();
    const auto added = intervals->add({.kind = Interval::Kind::Batch,
                                       .name = import.summary.batchValue,
                                       .from = import.first,
                                       .to = import.last,
                                       .openedBy = "import"});
    return added ? base::done() : base::Done(added.error());
}

// Into the trail of the project, where the store belongs to one.
base::Done audit(const std::string& project, const std::vector<store::AuditChange>& changes)
{
    if (project.empty()) return base::done();
    for (const store::AuditChange& change : changes)
        if (const auto entry = store::AuditTrail::ofProject(project).append(change); !entry) return entry.error();
    return base::done();
}

// What corrects the file must stand in the trail before its samples are in the store.
CsvImport take(const Arguments& arguments, store::ImportOrder order, const std::string& sha256,
               store::Historian& historian, base::Errors& errors, base::Notices& notices)
{
    const std::string project = storeProject(arguments), reason = arguments.value("--reason").value_or("");
    const std::string file = order.path.filename().string() + " (SHA-256 " + sha256 + ")";
    order.beforeStoring = [&](const CsvImport& understood) {
        return audit(project, readingChanges(understood, file, reason));
    };
    LongWork work("Importing");
    CsvImport import = store::importCsv(order, historian, work.progress(), work.token(), errors, notices);
    work.clear();
    if (const base::Done reported = audit(project, replacementChanges(import, file, reason)); !reported)
        errors.push_back(reported.error());
    return import;
}

// Into the store of a folder, where nothing else writes.
CsvImport storeFile(const Arguments& arguments, store::ImportOrder order, const std::string& sha256,
                    store::Historian::Counts& counts, base::Errors& errors, base::Notices& notices)
{
    const std::string path = order.path.string(), folder = storeFolder(arguments);
    base::Result<store::Historian> historian = store::Historian::open(folder);
    if (!historian) {
        errors.push_back(historian.error());
        return {};
    }
    CsvImport import = take(arguments, std::move(order), sha256, *historian, errors, notices);
    counts = historian->counts();
    if (const base::Done closed = historian->close(); !closed) errors.push_back(closed.error());
    if (errors.empty())
        if (const base::Done batch = addBatch(folder, import); !batch) errors.push_back(batch.error());
    if (import.summary.stopped && errors.empty())
        errors.push_back({base::Code::Input, path,
                          base::say("Stopped; part of what was read is in the store. Import the file again to have the "
                                    "rest; nothing is taken twice.")});
    return import;
}

// What would be taken; with --output also written as a plain table.
CsvImport tryFile(const Arguments& arguments, store::ImportOrder order, base::Errors& errors, base::Notices& notices)
{
    std::optional<CleanTable> clean;
    if (const std::optional<std::string> output = arguments.value("--output")) {
        clean.emplace(*output);
        const base::Done can = canWrite(arguments, *output);
        if (const base::Done opened = can ? clean->open() : can; !opened) {
            errors.push_back(opened.error());
            return {};
        }
        order.rows = [&](const base::CsvLayout& layout, const base::CsvChunk& chunk) { clean->write(layout, chunk); };
    }
    LongWork work("Reading");
    CsvImport import = store::tryImport(order, work.progress(), work.token(), errors, notices);
    work.clear();
    if (clean && errors.empty())
        if (const base::Done written = clean->commit(); !written) errors.push_back(written.error());
    return import;
}

// Which formats may know the file: all, the one that is named, or with "table" none.
base::Done chooseFormats(const Arguments& arguments, store::ImportOrder& order, base::Notices& notices)
{
    const std::string name = arguments.value("--format").value_or(""), project = storeProject(arguments);
    if (name == "table" || !order.sheet.empty() || arguments.value("--keep-format")) return base::done();
    if (name.empty()) {
        order.formats = app::allFormats(project, notices);
        return base::done();
    }
    base::Result<formats::FormatList> named = formats::formatsNamed(name, app::formatFolders(project));
    if (!named) return named.error();
    order.formats = std::move(*named);
    order.mustFit = true;
    return base::done();
}

// What does not go together; empty where all does.
const char* misuse(const Arguments& arguments)
{
    const bool dry = arguments.has("--dry-run");
    const std::string format = arguments.value("--format").value_or("table");
    if (storeFolder(arguments).empty() && !dry) return "give the location for the data with --store, or give --dry-run";
    if (arguments.value("--output") && !dry) return "--output needs --dry-run";
    if (arguments.value("--keep-format") && !dry) return "--keep-format needs --dry-run";
    if (arguments.value("--keep-format") && format != "table") return "--keep-format needs --format table";
    if (arguments.has("--replace") && !arguments.value("--keep-format") && !arguments.value("--output"))
        return "--replace needs --keep-format or --output";
    return "";
}

// How the file is read as a format: of the project whose store is named, else of the person. Empty where none is asked for.
std::string keepFormatOf(const Arguments& arguments, base::Errors& errors)
{
    const std::optional<std::string> id = arguments.value("--keep-format");
    if (!id || !errors.empty()) return {};
    const std::string project = storeProject(arguments);
    const base::Result<std::filesystem::path> kept = app::keepFormat({.file = arguments.positional(0),
                                                                      .sheet = arguments.value("--sheet").value_or(""),
                                                                      .id = *id,
                                                                      .reading = importSettings(arguments, project),
                                                                      .project = project,
                                                                      .ofProject = !project.empty()},
                                                                     arguments.has("--replace"));
    if (kept) return kept->string();
    errors.push_back(kept.error());
    return {};
}

// The first zone that is stated becomes that of the project; which it is otherwise is reported.
base::Done keepZone(const Arguments& arguments, const std::string& used, base::Notices& notices)
{
    const std::string project = storeProject(arguments), name = std::filesystem::path(project).filename().string();
    if (project.empty() || used.empty()) return base::done();
    if (!arguments.value("--zone")) {
        notices.push_back(
            {name, base::say("Dates without a time zone are read in {1}, as in the whole project.", used)});
        return base::done();
    }
    const base::Result<std::string> known = projectZone(project);
    if (!known) return known.error();
    if (!known->empty() || arguments.has("--dry-run")) return base::done();
    notices.push_back({name, base::say("Dates without a time zone are read in {1} in the whole project from now on; "
                                       "historian zone changes it.",
                                       used)});
    return keepProjectZone(project, used);
}

int importFile(const Arguments& arguments)
{
    const std::string path = arguments.positional(0);
    const bool dry = arguments.has("--dry-run");
    if (const char* fault = misuse(arguments); *fault) return usageError(arguments.command(), fault);
    base::Errors errors;
    base::Notices notices;
    const connect::Settings settings = importSettings(arguments, storeProject(arguments));
    const base::CsvOptions options = connect::readImportOptions(settings, errors);
    if (errors.empty())
        if (const base::Done kept = keepZone(arguments, settings.value("zone"), notices); !kept)
            errors.push_back(kept.error());
    printErrors(errors, path);
    if (!errors.empty()) return exitError;
    base::Result<std::string> hash = base::sha256OfFile(path);
    if (!hash) {
        printError(hash.error(), path);
        return exitError;
    }
    store::ImportOrder order{.path = path,
                             .sheet = arguments.value("--sheet").value_or(""),
                             .options = options,
                             .source = arguments.value("--source").value_or("")};
    if (const base::Done chosen = chooseFormats(arguments, order, notices); !chosen) {
        printError(chosen.error(), path);
        return exitError;
    }
    store::Historian::Counts counts;
    const CsvImport import = dry ? tryFile(arguments, std::move(order), errors, notices)
                                 : storeFile(arguments, std::move(order), *hash, counts, errors, notices);
    const std::string format = keepFormatOf(arguments, errors);
    for (const base::Sentence& sentence : import.understood)
        complain("notice: " + path + ": " + sentence.text() + "\n");
    printNotices(notices, path);
    printErrors(errors, path);
    if (!format.empty()) complain("notice: " + path + ": It is read by the format " + format + " from now on.\n");
    if (arguments.json())
        printJson(importJson(import, counts, notices, *hash));
    else if (errors.empty())
        print(std::to_string(import.samples) + " samples of " + std::to_string(import.tags.size()) + " tags" +
              (dry ? std::string()
                   : ", " + std::to_string(counts.duplicates) + " of them there already" +
                         (counts.corrected > 0 ? ", " + std::to_string(counts.corrected) + " corrected"
                                               : std::string())) +
              "\n");
    return errors.empty() ? exitDone : exitError;
}

constexpr Positional historianImportPositionals[] = {
    {.name = "FILE", .help = "text file or XLSX workbook: a time column, then a column “tag [unit]” for each tag"}};
constexpr auto historianImportOptions = withImportOptions(std::array{
    storeOption,
    Option{.name = "--dry-run", .help = "stores nothing and reports how the file is read"},
    Option{.name = "--output",
           .value = "CSV",
           .help = "with --dry-run: the file as a plain table",
           .brief = "-o",
           .output = true},
    Option{.name = "--format", .value = "ID", .help = "of an analyser's file, or table; known by its words without it"},
    Option{.name = "--keep-format",
           .value = "ID",
           .help = "with --dry-run: saves how the table is read as a format of the project, else as one of yours"},
    Option{.name = "--replace",
           .help = "with --keep-format: replaces a format that is there; with --output a file of another kind"},
    Option{.name = "--sheet",
           .value = "NAME",
           .help = "the sheet of a workbook; default: the first, and those with the same columns"},
    Option{.name = "--reason", .value = "TEXT", .help = "why the file is corrected, for the audit trail"},
    Option{.name = "--source",
           .value = "NAME",
           .help = "separates the tags from those with the same name of other "
                   "sources"},
});

} // namespace

const Command historianImport{
    .name = "historian import",
    .summary = "Import a recording into a store",
    .positionals = historianImportPositionals,
    .options = historianImportOptions,
    .about =
        "What was understood of the file goes to standard error; --dry-run --json says it of each column. "
        "Dates\nwithout a zone are those of --zone, else of the project, else of this computer. Elapsed time without "
        "--start counts from\n1970-01-01T00:00:00Z. A sample that the store has already is not kept twice; another "
        "value at the same time\ncorrects the older one, which stays recorded; within one file it is an error, unless "
        "--key names what distinguishes\nthe rows. A file that cannot be taken as a whole leaves nothing in the store. "
        "A batch becomes an interval of its\nname. Other names, units and times than the file states, and samples that "
        "are corrected, go into the audit trail of the\nproject that the store belongs to (NAME.titer next to "
        "NAME.history).",
    .example = "titer-cli historian import cells.csv --store plant.history --start 2026-03-01T08:00:00Z",
    .run = importFile};

} // namespace titer::cli
