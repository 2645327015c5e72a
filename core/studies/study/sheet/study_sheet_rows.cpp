#include "core/studies/study/sheet/study_sheet_rows.h"

#include "core/base/not_available.h"
#include "core/base/tables/csv_cells.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/studies/models/sheet.h"
#include "core/studies/study/plate.h"
#include "core/studies/study/sheet/study_sheet_names.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace titer::studies {

using base::say;

namespace {

constexpr const char* sheetName = "sheet";
constexpr std::pair<const char*, int StudyRun::*> countColumns[] = {{"run", &StudyRun::run},
                                                                    {"std_order", &StudyRun::standardOrder},
                                                                    {"block", &StudyRun::block},
                                                                    {"whole_plot", &StudyRun::wholePlot}};

// "Mar-07", "7. Mrz", "2026-03-07": what spreadsheets make of what they take for a date.
bool looksLikeDate(std::string_view cell)
{
    if (base::kindOf(cell, '.') == base::CellKind::DateTime) return true;
    const std::string lower = base::lowerAscii(cell);
    const bool digit = std::any_of(lower.begin(), lower.end(), [](char c) { return c >= '0' && c <= '9'; });
    for (const char* month : {"jan", "feb", "mar", "mrz", "apr", "may", "mai", "jun", "jul", "aug", "sep", "oct", "okt",
                              "nov", "dec", "dez"})
        if (digit && lower.find(month) != std::string::npos) return true;
    const auto dots = std::count(lower.begin(), lower.end(), '.'),
               slashes = std::count(lower.begin(), lower.end(), '/');
    return digit && (dots == 2 || slashes == 2) && lower.find_first_not_of("0123456789./ ") == std::string::npos;
}

class Rows {
public:
    Rows(const Study& study, SheetKind kind)
        : m_study(study)
        , m_result{.kind = kind}
    {
        for (const StudyRun& run : study.runs) m_ids.insert(run.id);
    }

    ReturnedSheet read(std::string_view text)
    {
        if (m_result.kind == SheetKind::Study) readMark(text);
        m_sheet =
            readSheet(text,
                      {.name = sheetName,
                       .categorical = {"id", "comment", "point", "run", "std_order", "block", "whole_plot", "vessel"},
                       .reportText = false}, // reported at its row
                      m_result.errors, m_result.notices);
        if (m_result.errors.empty()) findColumns();
        if (m_result.errors.empty())
            for (std::size_t row = 0; row < m_sheet.rows(); ++row) readRow(row);
        return std::move(m_result);
    }

private:
    struct Source {
        const Column* column = nullptr;
        std::string unit = {}; // of the column, where it has to be converted
    };

    void refuse(const std::string& place, base::Sentence what)
    {
        m_result.errors.push_back({base::Code::Input, place, std::move(what)});
    }
    std::string lineOf(std::size_t row) const
    {
        return std::string(sheetName) + ":" + std::to_string(m_sheet.lines[row]);
    }

    void readMark(std::string_view text)
    {
        const std::size_t at = text.find(sheetMark);
        if (at == std::string_view::npos) {
            m_result.notices.push_back(
                {sheetName, say(CORE_TR("core", "The sheet does not name its study; its runs are identified by "
                                                "their ids only."))});
            return;
        }
        const std::string own = studyMark(m_study);
        if (text.substr(at, own.size()) == own) {
            m_result.part = text.substr(at + own.size(), partMark.size()) == partMark;
            return;
        }
        std::string_view line = text.substr(at + sheetMark.size());
        line = line.substr(0, line.find_first_of("\r\n\",;\t"));
        refuse(std::string(sheetName) + ":1",
               say(CORE_TR("core", "The sheet belongs to another study ({1}), not to “{2}” ({3}). Import it there."),
                   std::string(base::trimmed(line)), m_study.name, own.substr(sheetMark.size())));
    }

    Source sourceOf(const std::string& name, const std::string& unit, bool needed)
    {
        const Column* column = m_sheet.find(name);
        if (!column) {
            if (needed)
                refuse(sheetName,
                       say(CORE_TR("core", "The column “{1}” is missing. Restore it with exactly this name."), name));
            return {};
        }
        if (column->unit == unit) return {column};
        if (column->unit.empty()) {
            m_result.notices.push_back(
                {sheetName,
                 say(CORE_TR("core", "There is no unit above “{1}”; its values are read in {2}."), name, unit)});
            return {column};
        }
        if (base::findUnit(column->unit) && base::sameDimension(column->unit, unit)) {
            m_result.notices.push_back({sheetName, say(CORE_TR("core", "“{1}” is in {2} and is converted to {3}."),
                                                       name, column->unit, unit.empty() ? "1" : unit)});
            return {column, column->unit};
        }
        refuse(sheetName, say(CORE_TR("core", "“{1}” is in {2}, which cannot be converted to {3}."), name, column->unit,
                              unit.empty() ? "1" : unit));
        return {};
    }

    void findColumns()
    {
        m_idColumn = m_sheet.find("id");
        if (!m_idColumn)
            refuse(sheetName,
                   say(CORE_TR("core", "The column “id” is missing. Restore the ids: they identify the runs.")));
        if (m_result.kind == SheetKind::Study) m_comments = m_sheet.find(commentColumn);
        if (m_study.plate.vessels > 0) m_vessels = m_sheet.find(vesselColumn);
        m_result.comments = m_comments != nullptr;
        m_result.vessels = m_vessels != nullptr;
        for (const StudyFactor& one : m_study.factors)
            m_factors.push_back(sourceOf(one.factor.name, one.factor.unit, true));
        for (const StudyResponse& one : m_study.responses) {
            m_responses.push_back(sourceOf(one.name, one.unit, false));
            m_result.responses.push_back(m_responses.back().column != nullptr);
        }
        std::vector<std::string> left;
        for (const Column& column : m_sheet.columns) {
            const bool own = &column == m_idColumn || &column == m_comments || &column == m_vessels ||
                             std::any_of(std::begin(countColumns), std::end(countColumns),
                                         [&](const auto& count) { return column.name == count.first; }) ||
                             (column.name == "point" && m_result.kind == SheetKind::Study);
            const auto uses = [&](const Source& source) { return source.column == &column; };
            if (own || std::any_of(m_factors.begin(), m_factors.end(), uses) ||
                std::any_of(m_responses.begin(), m_responses.end(), uses))
                continue;
            left.push_back(column.name);
            m_further.push_back(&column);
            m_result.further.push_back(column.unit.empty() ? column.name : column.name + " [" + column.unit + "]");
        }
        if (!left.empty() && m_result.kind == SheetKind::Study)
            m_result.notices.push_back(
                {sheetName, say(CORE_TR("core", "Columns that the study does not know are ignored: {1}."),
                                base::join(left, ", "))});
    }

    // The number of a cell in the unit of the study; NaN where it is empty. Nothing after a fault.
    std::optional<double> numberAt(const Source& source, std::size_t row, const std::string& unit,
                                   const std::string& title)
    {
        const std::string& cell = source.column->cells[row];
        std::optional<double> number;
        if (cell.empty() || base::meansMissing(cell)) return base::notAvailable;
        if (!source.column->text)
            number = source.column->values[row];
        else if (number = base::readNumber(cell); !number)
            number = base::readCell(cell, ',');
        if (!number || !std::isfinite(*number)) {
            refuse(lineOf(row) + ":" + title,
                   looksLikeDate(cell)
                       ? say(CORE_TR("core", "“{1}” is a date instead of a number for “{2}”: a spreadsheet may have "
                                             "converted it. Write the number again."),
                             cell, title)
                       : say(CORE_TR("core", "“{1}” is not a number for “{2}”. Write a number, or leave the cell "
                                             "empty."),
                             cell, title));
            return std::nullopt;
        }
        return source.unit.empty() ? number : base::toUnit(base::fromUnit(*number, source.unit), unit);
    }

    std::optional<double> settingAt(std::size_t f, std::size_t row)
    {
        const Factor& factor = m_study.factors[f].factor;
        const std::string& cell = m_factors[f].column->cells[row];
        if (!factor.categorical()) {
            const std::optional<double> number = numberAt(m_factors[f], row, factor.unit, factor.title());
            if (number && std::isnan(*number)) {
                refuse(lineOf(row) + ":" + factor.title(),
                       say(CORE_TR("core", "The run has no setting of “{1}”. Write the one that was used."),
                           factor.title()));
                return std::nullopt;
            }
            return number;
        }
        const auto level = std::find(factor.levels.begin(), factor.levels.end(), cell);
        if (level != factor.levels.end()) return double(level - factor.levels.begin());
        refuse(lineOf(row) + ":" + factor.title(),
               say(CORE_TR("core", "“{1}” is not a level of “{2}”, which has {3}. Write one of them."), cell,
                   factor.name, base::join(factor.levels, ", ")));
        return std::nullopt;
    }

    // Whether the id is one that a run of the study has, or a new row may have.
    bool idFits(const std::string& id, std::size_t row)
    {
        if (id.empty() && m_result.kind == SheetKind::Design) {
            refuse(lineOf(row),
                   say(CORE_TR("core", "The id “{1}” is empty or occurs twice. Give each run its own id."), id));
            return false;
        }
        if (!id.empty()) {
            const auto [first, isNew] = m_lines.emplace(id, m_sheet.lines[row]);
            if (!isNew) {
                refuse(lineOf(row), say(CORE_TR("core", "The run “{1}” is already in line {2}. Give each run its "
                                                        "own id; a new one needs none."),
                                        id, std::to_string(first->second)));
                return false;
            }
        }
        if (id.empty() || m_ids.contains(id) || m_result.kind == SheetKind::Design) return true;
        const std::optional<double> number =
            id.front() == 'R' ? base::readNumber(std::string_view(id).substr(1)) : std::nullopt;
        if (looksLikeDate(id))
            refuse(lineOf(row), say(CORE_TR("core", "“{1}” is a date instead of a run id: the spreadsheet converted "
                                                    "it. Restore the id as text."),
                                    id));
        else if (id.find('/') != std::string::npos)
            refuse(lineOf(row),
                   say(CORE_TR("core", "“{1}” cannot be a run id, because it contains a slash. Leave it empty."), id));
        else if (number && *number <= m_study.idsGiven)
            refuse(lineOf(row), say(CORE_TR("core", "The study had a run “{1}” that was removed, and ids are not "
                                                    "used again. Leave the id of a new run empty."),
                                    id));
        else
            return true;
        return false;
    }

    // Empty where the run has none; nothing after a fault.
    std::optional<std::string> vesselAt(std::size_t row)
    {
        const std::string& cell = m_vessels->cells[row];
        if (cell.empty()) return cell;
        const std::string where = lineOf(row) + ":" + std::string(vesselColumn);
        const base::Result<std::string> vessel = readVessel(m_study.plate, cell);
        if (!vessel) {
            refuse(where, vessel.error().what);
            return std::nullopt;
        }
        const auto [first, isNew] = m_filled.emplace(*vessel, m_sheet.lines[row]);
        if (isNew) return *vessel;
        refuse(where, say(CORE_TR("core", "The vessel {1} is already in line {2}. Give each run its own vessel, or "
                                          "leave the cell empty."),
                          *vessel, std::to_string(first->second)));
        return std::nullopt;
    }

    // What the sheet of a design counts from 1; false after a fault.
    bool readCounts(StudyRun& run, std::size_t row)
    {
        run.run = run.standardOrder = int(row) + 1;
        bool sound = true;
        for (const auto& [title, member] : countColumns) {
            const Column* column = m_sheet.find(title);
            if (!column) continue;
            const std::string& cell = column->cells[row];
            const std::optional<double> number = base::readNumber(cell);
            if (number && *number >= 1.0 && *number <= 1e9 && *number == std::floor(*number)) {
                run.*member = int(*number);
                continue;
            }
            refuse(lineOf(row) + ":" + title, say(CORE_TR("core", "“{1}” is not a whole number of 1 or more. Restore "
                                                                  "the one that Titer wrote."),
                                                  cell));
            sound = false;
        }
        return sound;
    }

    void readRow(std::size_t row)
    {
        ReturnedRun read{.run = {.id = m_idColumn->cells[row]}, .line = m_sheet.lines[row]};
        StudyRun& now = read.run;
        if (!idFits(now.id, row)) return;
        bool sound = m_result.kind == SheetKind::Study || readCounts(now, row);
        for (std::size_t f = 0; f < m_factors.size(); ++f) {
            const std::optional<double> setting = settingAt(f, row);
            sound = sound && setting;
            now.settings.push_back(setting.value_or(0.0));
        }
        for (std::size_t i = 0; i < m_responses.size(); ++i) {
            if (!m_responses[i].column) continue;
            const std::optional<double> value =
                numberAt(m_responses[i], row, m_study.responses[i].unit, titleOf(m_study.responses[i]));
            sound = sound && value;
            if (value && !std::isnan(*value)) setCell(now, i, {*value, StudyCell::Origin::Measured});
        }
        if (m_comments) now.comment = m_comments->cells[row];
        if (m_vessels) {
            const std::optional<std::string> vessel = vesselAt(row);
            sound = sound && vessel;
            now.vessel = vessel.value_or("");
        }
        for (const Column* column : m_further) read.further.push_back(column->cells[row]);
        if (sound) m_result.runs.push_back(std::move(read));
    }

    const Study& m_study;
    ReturnedSheet m_result;
    Sheet m_sheet;
    const Column *m_idColumn = nullptr, *m_comments = nullptr, *m_vessels = nullptr;
    std::vector<Source> m_factors, m_responses;
    std::vector<const Column*> m_further;
    std::unordered_set<std::string> m_ids;         // of the study
    std::unordered_map<std::string, int> m_lines;  // of the ids of the sheet
    std::unordered_map<std::string, int> m_filled; // lines of the vessels of the sheet
};

} // namespace

ReturnedSheet readReturnedSheet(const Study& study, std::string_view text, SheetKind kind)
{
    return Rows(study, kind).read(text);
}

} // namespace titer::studies
