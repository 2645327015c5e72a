// A run sheet goes out, and what was accepted of it comes in.
#include "core/studies/study_sheet.h"

#include "core/base/csv_cells.h"
#include "core/base/csv_text.h"
#include "core/base/text.h"
#include "core/base/xlsx.h"
#include "core/base/xlsx_writer.h"
#include "core/studies/run_sheet.h"
#include "core/studies/study_design.h"
#include "core/studies/study_sheet_names.h"

#include <algorithm>
#include <cmath>

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

std::string writeStudySheet(const Study& study)
{
    const std::vector<std::string> titles = titlesOf(study);
    std::string text = studyMark(study) + "\n";
    const auto add = [&](std::vector<std::string> cells) {
        for (std::string& cell : cells) cell = base::csvCell(cell);
        text += base::join(cells, ",") + "\n";
    };
    add(titles);
    for (const StudyRun& run : study.runs) {
        std::vector<std::string> cells;
        for (SheetCell& cell : rowOf(study, run, titles)) cells.push_back(std::move(cell.text));
        add(std::move(cells));
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

void take(Study& study, const SheetChange& change)
{
    using Kind = SheetChange::Kind;
    const auto run =
        std::find_if(study.runs.begin(), study.runs.end(), [&](const StudyRun& one) { return one.id == change.id; });
    const bool known = run != study.runs.end();
    if (change.kind == Kind::Result && known)
        setCell(*run, change.place,
                std::isnan(change.value) ? StudyCell() : StudyCell{change.value, StudyCell::Origin::Measured});
    if (change.kind == Kind::Setting && known) run->settings[change.place] = change.value;
    if (change.kind == Kind::Comment && known) run->comment = change.after;
    if (change.kind == Kind::Missing && known) run->excluded = "Not in the sheet that came back.";
    if (change.kind == Kind::Added) {
        StudyRun& added = addRun(study, change.run.settings);
        if (!change.id.empty()) added.id = change.id;
        added.cells = change.run.cells;
        added.comment = change.run.comment;
    }
    if (change.kind == Kind::Order) {
        const auto place = [&](const StudyRun& one) {
            return std::find(change.order.begin(), change.order.end(), one.id) - change.order.begin();
        };
        std::stable_sort(study.runs.begin(), study.runs.end(),
                         [&](const StudyRun& a, const StudyRun& b) { return place(a) < place(b); });
        int number = 0;
        for (StudyRun& one : study.runs) one.run = ++number;
    }
}

} // namespace

base::Result<Study> takeSheet(const Study& study, const SheetComparison& comparison, const std::vector<bool>& accepted)
{
    if (!comparison.errors.empty())
        return base::Error{base::Code::Input, "sheet",
                           say(CORE_TR("core", "Nothing of the sheet is taken while {1} of its cells or rows cannot be "
                                               "read. Mend them and read it again."),
                               std::to_string(comparison.errors.size()))};
    Study taken = study;
    for (std::size_t i = 0; i < comparison.changes.size() && i < accepted.size(); ++i)
        if (accepted[i]) take(taken, comparison.changes[i]);
    if (const base::Errors errors = check(taken); !errors.empty()) return errors.front();
    return taken;
}

} // namespace titer::studies
