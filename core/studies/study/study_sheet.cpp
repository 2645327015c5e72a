// A run sheet goes out, and what was accepted of it comes in.
#include "core/studies/study/study_sheet.h"

#include "core/base/tables/csv_cells.h"
#include "core/base/tables/csv_text.h"
#include "core/base/tables/xlsx.h"
#include "core/base/tables/xlsx_writer.h"
#include "core/base/text.h"
#include "core/studies/models/run_sheet.h"
#include "core/studies/study/plate.h"
#include "core/studies/study/study_design.h"
#include "core/studies/study/study_sheet_names.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace titer::studies {

using base::say;

namespace {

struct SheetCell {
    std::string text = {};
    std::optional<double> number = {};
};
using SheetRow = std::vector<SheetCell>;

std::vector<std::string> titlesOf(const Study& study)
{
    std::vector<std::string> titles{"run", "id", "std_order"};
    const auto any = [&](int StudyRun::*member) {
        return std::any_of(study.runs.begin(), study.runs.end(), [&](const StudyRun& run) { return run.*member > 0; });
    };
    if (any(&StudyRun::block)) titles.emplace_back("block");
    if (any(&StudyRun::wholePlot)) titles.emplace_back("whole_plot");
    if (study.plate.vessels > 0) titles.emplace_back(vesselColumn);
    titles.emplace_back("point");
    for (const StudyFactor& one : study.factors) titles.push_back(one.factor.title());
    for (const StudyResponse& one : study.responses) titles.push_back(titleOf(one));
    titles.emplace_back(commentColumn);
    return titles;
}

SheetCell numberCell(double number)
{
    return {base::writeNumber(number), number};
}

SheetRow rowOf(const Study& study, const StudyRun& run, const std::vector<std::string>& titles)
{
    SheetRow row{numberCell(run.run), {run.id}, numberCell(run.standardOrder)};
    const auto has = [&](const char* title) { return std::find(titles.begin(), titles.end(), title) != titles.end(); };
    if (has("block")) row.push_back(numberCell(run.block));
    if (has("whole_plot")) row.push_back(numberCell(run.wholePlot));
    if (study.plate.vessels > 0) row.push_back({run.vessel});
    row.push_back({run.point});
    for (std::size_t f = 0; f < study.factors.size(); ++f) {
        const std::string text = writeSetting(run.settings[f], study.factors[f].factor);
        row.push_back({text, study.factors[f].factor.categorical() ? std::nullopt : base::readNumber(text)});
    }
    for (std::size_t i = 0; i < study.responses.size(); ++i) {
        const StudyCell cell = cellOf(run, i);
        row.push_back(cell.origin == StudyCell::Origin::Missing ? SheetCell() : numberCell(cell.value));
    }
    row.push_back({run.comment});
    return row;
}

} // namespace

std::string writeStudySheet(const Study& study, const SheetWriting& writing)
{
    const std::vector<std::string> titles = titlesOf(study);
    std::string text = studyMark(study) + std::string(writing.part ? partMark : "") + "\n";
    const auto add = [&](const std::vector<std::string>& cells) {
        text += base::join(cells, std::string(1, writing.separator)) + "\n";
    };
    std::vector<std::string> cells;
    for (const std::string& title : titles) cells.push_back(base::csvCell(title));
    add(cells);
    for (const StudyRun& run : study.runs) {
        cells.clear();
        for (SheetCell& cell : rowOf(study, run, titles)) {
            if (cell.number) std::replace(cell.text.begin(), cell.text.end(), '.', writing.decimal);
            cells.push_back(cell.number ? std::move(cell.text) : base::csvCell(cell.text));
        }
        add(cells);
    }
    return text;
}

base::Done writeStudyWorkbook(const Study& study, const std::string& path)
{
    base::Result<base::XlsxWriter> book = base::XlsxWriter::create(path, "Runs");
    if (!book) return book.error();
    const std::vector<std::string> titles = titlesOf(study);
    book->hideColumn(int(std::find(titles.begin(), titles.end(), "id") - titles.begin()));
    if (const base::Done done = book->text(0, studyMark(study)); !done) return done;
    book->endRow();
    for (std::size_t c = 0; c < titles.size(); ++c)
        if (const base::Done done = book->heading(int(c), titles[c]); !done) return done;
    book->endRow();
    book->freezeAbove();
    for (const StudyRun& run : study.runs) {
        const SheetRow row = rowOf(study, run, titles);
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
