// A run sheet goes out, and what was accepted of it comes in.
#include "core/studies/study/sheet/study_sheet.h"

#include "core/base/tables/csv_cells.h"
#include "core/base/tables/workbook/xlsx.h"
#include "core/base/tables/workbook/xlsx_writer.h"
#include "core/base/text.h"
#include "core/studies/study/sheet/study_sheet_names.h"
#include "core/studies/study/sheet/study_sheet_table.h"
#include "core/studies/study/study_design.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace titer::studies {

using base::say;

std::string writeStudySheet(const Study& study, const SheetWriting& writing)
{
    return studyMark(study) + std::string(writing.part ? partMark : "") + "\n" +
           writeTable(tableOf(study, SheetKind::Study), writing);
}

base::Done writeStudyWorkbook(const Study& study, const std::string& path)
{
    base::Result<base::XlsxWriter> book = base::XlsxWriter::create(path, "Runs");
    if (!book) return book.error();
    const auto& [titles, rows] = tableOf(study, SheetKind::Study);
    book->hideColumn(int(std::find(titles.begin(), titles.end(), "id") - titles.begin()));
    if (const base::Done done = book->text(0, studyMark(study)); !done) return done;
    book->endRow();
    for (std::size_t c = 0; c < titles.size(); ++c)
        if (const base::Done done = book->heading(int(c), titles[c]); !done) return done;
    book->endRow();
    book->freezeAbove();
    for (const std::vector<SheetCell>& row : rows) {
        for (std::size_t c = 0; c < row.size(); ++c) {
            if (row[c].text.empty()) continue;
            const base::Done done =
                row[c].number ? book->number(int(c), *row[c].number) : book->text(int(c), row[c].text);
            if (!done) return done;
        }
        book->endRow();
    }
    return book->close();
}

base::Result<std::string> readStudyWorkbook(const std::string& path)
{
    base::Result<base::XlsxReader> book = base::XlsxReader::open(path);
    if (!book) return book.error();
    std::string all;
    for (bool done = false; !done;) {
        const base::Result<bool> step = book->step();
        if (!step) return step.error();
        done = *step;
        all += book->takeCsv();
    }
    std::vector<std::pair<std::string, std::size_t>> lines; // with their cells
    std::size_t widest = 0;
    base::CsvCells cells;
    for (const std::string_view line : base::split(all, '\n')) {
        cells.split(line, ',');
        lines.emplace_back(line, cells.size());
        if (!line.empty()) widest = std::max(widest, cells.size());
    }
    std::string text;
    for (auto& [line, count] : lines)
        text += line + (line.empty() ? std::string() : std::string(widest - count, ',')) + "\n";
    return text;
}

namespace {

// Places of the runs by their ids.
using Places = std::unordered_map<std::string, std::size_t>;

void takeOrder(Study& study, const std::vector<std::string>& ids)
{
    Places places;
    for (const std::string& id : ids) places.emplace(id, places.size());
    const auto place = [&](const StudyRun& one) {
        const auto found = places.find(one.id);
        return found == places.end() ? places.size() : found->second;
    };
    std::stable_sort(study.runs.begin(), study.runs.end(),
                     [&](const StudyRun& a, const StudyRun& b) { return place(a) < place(b); });
    int number = 0;
    for (StudyRun& one : study.runs) one.run = ++number;
}

void takeAdded(Study& study, const SheetChange& change)
{
    StudyRun& added = addRun(study, change.run.settings);
    if (!change.id.empty()) added.id = change.id;
    added.cells = change.run.cells;
    added.comment = change.run.comment;
    added.vessel = change.run.vessel;
}

void take(Study& study, const SheetChange& change, const Places& places)
{
    using Kind = SheetChange::Kind;
    if (change.kind == Kind::Added) return takeAdded(study, change);
    if (change.kind == Kind::Order) return takeOrder(study, change.order);
    const auto found = places.find(change.id);
    if (found == places.end()) return;
    StudyRun& run = study.runs[found->second];
    if (change.kind == Kind::Result)
        setCell(run, change.place,
                std::isnan(change.value) ? StudyCell() : StudyCell{change.value, StudyCell::Origin::Measured});
    if (change.kind == Kind::Setting) {
        run.settings[change.place] = change.value;
        run.drawn.clear();
    }
    if (change.kind == Kind::Comment) run.comment = change.after;
    if (change.kind == Kind::Vessel) run.vessel = change.after;
    if (change.kind == Kind::Missing) run.excluded = notInSheet;
}

} // namespace

base::Result<Study> takeSheet(const Study& study, const SheetComparison& comparison, const std::vector<bool>& accepted)
{
    if (!comparison.errors.empty())
        return base::Error{base::Code::Input, "sheet",
                           say(CORE_TR("core", "The sheet cannot be imported while {1} of its cells or rows cannot "
                                               "be read. Correct them and read it again."),
                               std::to_string(comparison.errors.size()))};
    Study taken = study;
    Places places;
    for (const StudyRun& run : study.runs) places.emplace(run.id, places.size());
    // Runs change places last.
    for (const bool order : {false, true})
        for (std::size_t i = 0; i < comparison.changes.size() && i < accepted.size(); ++i)
            if (accepted[i] && (comparison.changes[i].kind == SheetChange::Kind::Order) == order)
                take(taken, comparison.changes[i], places);
    if (const base::Errors errors = check(taken); !errors.empty()) return errors.front();
    return taken;
}

} // namespace titer::studies
