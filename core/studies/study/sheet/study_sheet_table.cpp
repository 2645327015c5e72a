#include "core/studies/study/sheet/study_sheet_table.h"

#include "core/base/tables/csv_text.h"
#include "core/base/text.h"
#include "core/studies/models/run_sheet.h"
#include "core/studies/study/plate.h"
#include "core/studies/study/sheet/study_sheet_names.h"

#include <algorithm>

namespace titer::studies {

namespace {

bool anyRun(const Study& study, int StudyRun::* member)
{
    return std::any_of(study.runs.begin(), study.runs.end(), [&](const StudyRun& run) { return run.*member > 0; });
}

std::vector<std::string> titlesOf(const Study& study, SheetKind kind)
{
    std::vector<std::string> titles{"run", "id", "std_order"};
    if (anyRun(study, &StudyRun::block)) titles.emplace_back("block");
    if (anyRun(study, &StudyRun::wholePlot)) titles.emplace_back("whole_plot");
    if (study.plate.vessels > 0) titles.emplace_back(vesselColumn);
    if (kind == SheetKind::Study) titles.emplace_back("point");
    for (const StudyFactor& one : study.factors) titles.push_back(one.factor.title());
    if (kind == SheetKind::Design) return titles;
    for (const StudyResponse& one : study.responses) titles.push_back(titleOf(one));
    titles.emplace_back(commentColumn);
    return titles;
}

SheetCell numberCell(double number)
{
    return {base::writeNumber(number), number};
}

std::vector<SheetCell> rowOf(const Study& study, const StudyRun& run, const std::vector<std::string>& titles,
                             SheetKind kind)
{
    std::vector<SheetCell> row{numberCell(run.run), {run.id}, numberCell(run.standardOrder)};
    const auto has = [&](const char* title) { return std::find(titles.begin(), titles.end(), title) != titles.end(); };
    if (has("block")) row.push_back(numberCell(run.block));
    if (has("whole_plot")) row.push_back(numberCell(run.wholePlot));
    if (study.plate.vessels > 0) row.push_back({run.vessel});
    if (kind == SheetKind::Study) row.push_back({run.point});
    for (std::size_t f = 0; f < study.factors.size(); ++f) {
        const std::string text = writeSetting(run.settings[f], study.factors[f].factor);
        row.push_back({text, study.factors[f].factor.categorical() ? std::nullopt : base::readNumber(text)});
    }
    if (kind == SheetKind::Design) return row;
    for (std::size_t i = 0; i < study.responses.size(); ++i) {
        const StudyCell cell = cellOf(run, i);
        row.push_back(cell.origin == StudyCell::Origin::Missing ? SheetCell() : numberCell(cell.value));
    }
    row.push_back({run.comment});
    return row;
}

} // namespace

SheetTable tableOf(const Study& study, SheetKind kind)
{
    SheetTable table{.titles = titlesOf(study, kind)};
    table.rows.reserve(study.runs.size());
    for (const StudyRun& run : study.runs) table.rows.push_back(rowOf(study, run, table.titles, kind));
    return table;
}

std::string writeTable(const SheetTable& table, const SheetWriting& writing)
{
    std::string text;
    const auto add = [&](const std::vector<std::string>& cells) {
        text += base::join(cells, std::string(1, writing.separator)) + "\n";
    };
    std::vector<std::string> cells;
    for (const std::string& title : table.titles) cells.push_back(base::csvCell(title));
    add(cells);
    for (const std::vector<SheetCell>& row : table.rows) {
        cells.clear();
        for (const SheetCell& cell : row) {
            cells.push_back(cell.number ? cell.text : base::csvCell(cell.text));
            if (cell.number) std::replace(cells.back().begin(), cells.back().end(), '.', writing.decimal);
        }
        add(cells);
    }
    return text;
}

} // namespace titer::studies
