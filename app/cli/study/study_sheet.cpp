// titer-cli study sheet and take: the run sheet out, and what came back of it.
#include "core/studies/study/sheet/study_sheet.h"
#include "app/cli/common/console.h"
#include "app/cli/common/input_file.h"
#include "app/cli/common/output_file.h"
#include "app/cli/common/table.h"
#include "app/cli/study/study.h"
#include "core/base/tables/workbook/xlsx.h"
#include "core/base/text.h"

#include <algorithm>

namespace titer::cli {

using base::Json;
using base::say;
using studies::SheetChange;
using studies::Study;

namespace {

constexpr const char* kinds[] = {"result", "setting", "comment", "added", "missing", "order", "vessel"};

bool isWorkbook(const std::string& path)
{
    return base::lowerAscii(path).ends_with(".xlsx");
}

int writeSheet(const Arguments& arguments)
{
    std::optional<StudyFile> file = StudyFile::open(arguments, store::Access::Read);
    const Study* found = file ? file->find(arguments.positional(1)) : nullptr;
    if (!found) return exitError;
    const std::string out = arguments.value("--output").value_or("-");
    base::Done written = canWrite(arguments, out);
    if (written)
        written =
            isWorkbook(out) ? writeStudyWorkbook(*found, out) : writeOutput(arguments, out, writeStudySheet(*found));
    if (!written) return studyFault({written.error()}, arguments);
    if (out == "-") return exitDone;
    if (arguments.json())
        printJson(Json::object({{"id", found->id}, {"file", out}, {"runs", double(found->runs.size())}}));
    else
        print("Wrote " + out + ": " + std::to_string(found->runs.size()) + " runs\n");
    return exitDone;
}

base::Result<std::string> readSheetText(const std::string& path)
{
    return base::looksLikeWorkbook(path) ? studies::readStudyWorkbook(path) : readText(path, "a run sheet");
}

Json changeJson(const SheetChange& change, bool taken)
{
    return Json::object({{"kind", kinds[std::size_t(change.kind)]},
                         {"id", change.id},
                         {"line", change.line},
                         {"column", change.column},
                         {"before", change.before},
                         {"after", change.after},
                         {"taken", taken}});
}

// Which of the changes --accept names; wrong words go into `fault`.
std::vector<bool> acceptedOf(const Arguments& arguments, const std::vector<SheetChange>& changes, std::string& fault)
{
    std::vector<bool> wanted(std::size(kinds), false);
    for (const std::string& list : arguments.values("--accept"))
        for (const std::string_view word : base::split(list, ',')) {
            const auto kind = std::find(std::begin(kinds), std::end(kinds), base::trimmed(word));
            if (word == "all")
                wanted.assign(wanted.size(), true);
            else if (kind == std::end(kinds))
                fault = "--accept: “" + std::string(word) + "” is not one of all, " +
                        base::join({std::begin(kinds), std::end(kinds)}, ", ");
            else
                wanted[std::size_t(kind - kinds)] = true;
        }
    std::vector<bool> accepted;
    for (const SheetChange& change : changes) accepted.push_back(wanted[std::size_t(change.kind)]);
    return accepted;
}

int takeSheet(const Arguments& arguments)
{
    std::string fault;
    (void)acceptedOf(arguments, {}, fault);
    if (!fault.empty()) return usageError(arguments.command(), fault);
    const bool any = arguments.has("--accept");
    std::optional<StudyFile> file = StudyFile::open(arguments, any ? store::Access::Write : store::Access::Read);
    Study* found = file ? file->find(arguments.value("--study").value_or("")) : nullptr;
    if (!found) return exitError;
    const std::string path = arguments.positional(1);
    const base::Result<std::string> text = readSheetText(path);
    if (!text) return studyFault({text.error()}, arguments);
    const studies::SheetComparison comparison = compareSheet(*found, *text);
    printNotices(comparison.notices, path);
    if (!comparison.errors.empty()) {
        printErrors(comparison.errors, path);
        return exitError;
    }
    const std::vector<bool> accepted = acceptedOf(arguments, comparison.changes, fault);
    base::Result<Study> taken = studies::takeSheet(*found, comparison, accepted);
    if (!taken) return studyFault({taken.error()}, arguments);
    const auto count = std::ranges::count(accepted, true);
    if (count > 0) {
        *found = *std::move(taken);
        const int status = file->save(
            *found, say(CORE_TR("core", "Imported {1} changes from a run sheet."), std::to_string(count)), arguments);
        if (status != exitDone) return status;
    }
    Json list = Json::array();
    Table table({1});
    table.add({"change", "line", "run", "column", "before", "after", ""});
    for (std::size_t i = 0; i < comparison.changes.size(); ++i) {
        const SheetChange& change = comparison.changes[i];
        list.push(changeJson(change, accepted[i]));
        table.add({kinds[std::size_t(change.kind)], change.line > 0 ? std::to_string(change.line) : "", change.id,
                   change.column, change.before, change.after, accepted[i] ? "taken" : ""});
    }
    if (arguments.json())
        printJson(Json::object({{"id", found->id}, {"taken", double(count)}, {"changes", std::move(list)}}));
    else if (comparison.changes.empty())
        print("The sheet says what the study says.\n");
    else
        print(table.text() + (any ? "" : "\nNothing is taken yet: --accept all, or the kinds that are right.\n"));
    return exitDone;
}

constexpr Positional sheetPositionals[] = {studyProject, studyName};
constexpr Option sheetOptions[] = {
    {.name = "--output",
     .value = "CSV|XLSX",
     .help = "the run sheet to write; default: standard output",
     .brief = "-o",
     .output = true},
};
constexpr Positional takePositionals[] = {studyProject, {.name = "SHEET", .help = "run sheet, CSV or XLSX"}};
constexpr Option takeOptions[] = {
    {.name = "--accept",
     .value = "KINDS",
     .help = "import these changes: all, or some of result,setting,comment,vessel,added,missing,order",
     .many = true},
    {.name = "--study", .value = "STUDY", .help = "id or name of the study, if there are several"},
    studyReason,
};

} // namespace

const Command studySheet{.name = "study sheet",
                         .summary = "Write the run sheet of a study as CSV or workbook",
                         .positionals = sheetPositionals,
                         .options = sheetOptions,
                         .about = "Fill in the results and comments, and import it with “titer-cli study take”. The "
                                  "runs are identified by their ids.",
                         .example = "titer-cli study sheet my.titer -o runs.xlsx",
                         .run = writeSheet};
const Command studyTake{.name = "study take",
                        .summary = "Compare a run sheet with its study, and import accepted changes",
                        .positionals = takePositionals,
                        .options = takeOptions,
                        .about = "Reports each result, setting and comment that is another, and rows that were added, "
                                 "are missing or come in another order.\n"
                                 "Nothing is taken without --accept, and nothing at all while a row is at fault. A run "
                                 "that is missing is excluded where that "
                                 "is\naccepted. Values in other units of the same quantity are converted.",
                        .example = "titer-cli study take my.titer runs.xlsx --accept result,comment",
                        .run = takeSheet};

} // namespace titer::cli
