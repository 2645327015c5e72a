// The run sheet as text, and back.
#include "core/studies/models/run_sheet.h"

#include "core/base/json.h"
#include "core/base/tables/csv_cells.h"
#include "core/base/tables/csv_text.h"
#include "core/base/text.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace titer::studies {

using base::Json;
using base::say;

namespace {

constexpr std::string_view mark = "# titer.study/1";

std::string kindName(Factor::Kind kind)
{
    return kind == Factor::Kind::Categorical ? "categorical" : kind == Factor::Kind::Mixture ? "mixture" : "continuous";
}

Json factorJson(const Factor& factor)
{
    Json json = Json::object();
    json["name"] = factor.name;
    json["unit"] = factor.unit;
    json["kind"] = kindName(factor.kind);
    if (factor.categorical()) {
        json["levels"] = Json::array();
        for (const std::string& level : factor.levels) json["levels"].push(level);
    } else {
        json["low"] = factor.low;
        json["high"] = factor.high;
    }
    if (factor.hardToChange) json["hard"] = true;
    return json;
}

void addLine(std::string& text, std::vector<std::string> cells)
{
    for (std::string& cell : cells) cell = base::csvCell(cell);
    text += base::join(cells, ",") + "\n";
}

template <class Has> bool anyRun(const RunSheet& sheet, Has has)
{
    return std::any_of(sheet.runs.begin(), sheet.runs.end(), has);
}

} // namespace

std::string writeRunSheet(const RunSheet& sheet)
{
    const bool blocks = anyRun(sheet, [](const RunSheet::Run& run) { return run.block > 0; });
    const bool plots = anyRun(sheet, [](const RunSheet::Run& run) { return run.wholePlot > 0; });
    Json study = Json::object();
    study["kind"] = sheet.kind;
    study["seed"] = double(sheet.seed);
    study["factors"] = Json::array();
    for (const Factor& factor : sheet.factors) study["factors"].push(factorJson(factor));
    study["model"] = Json::array();
    for (const std::string& term : sheet.model) study["model"].push(term);
    if (!sheet.constraints.empty()) study["constraints"] = Json::array();
    for (const std::string& constraint : sheet.constraints) study["constraints"].push(constraint);
    std::string text = std::string(mark) + " " + study.write(false) + "\n";

    std::vector<std::string> header{"run", "id", "std_order"};
    if (blocks) header.push_back("block");
    if (plots) header.push_back("whole_plot");
    for (const Factor& factor : sheet.factors) header.push_back(factor.title());
    header.insert(header.end(), sheet.columns.begin(), sheet.columns.end());
    addLine(text, std::move(header));
    for (const RunSheet::Run& run : sheet.runs) {
        std::vector<std::string> cells{std::to_string(run.run), run.id, std::to_string(run.standardOrder)};
        if (blocks) cells.push_back(std::to_string(run.block));
        if (plots) cells.push_back(std::to_string(run.wholePlot));
        for (std::size_t f = 0; f < sheet.factors.size(); ++f)
            cells.push_back(writeSetting(run.settings[f], sheet.factors[f]));
        cells.insert(cells.end(), run.cells.begin(), run.cells.end());
        addLine(text, std::move(cells));
    }
    return text;
}

namespace {

base::Error fault(std::size_t line, base::Sentence what)
{
    return {base::Code::Input, "line " + std::to_string(line), std::move(what)};
}

std::vector<std::string_view> linesOf(std::string_view text)
{
    if (base::startsWith(text, "\xEF\xBB\xBF")) text.remove_prefix(3);
    std::vector<std::string_view> lines;
    for (std::string_view line : base::split(text, '\n')) {
        if (base::endsWith(line, "\r")) line.remove_suffix(1);
        lines.push_back(line);
    }
    return lines;
}

std::string textOf(const Json* json)
{
    return json && json->isString() ? json->string() : std::string();
}

base::Result<Factor> readFactorJson(const Json& json)
{
    Factor factor{.name = textOf(json.find("name")), .unit = textOf(json.find("unit"))};
    const std::string kind = textOf(json.find("kind"));
    const Json* hard = json.find("hard");
    factor.hardToChange = hard && hard->isBool() && hard->boolean();
    if (kind == "categorical") {
        factor.kind = Factor::Kind::Categorical;
        if (const Json* levels = json.find("levels"))
            for (const Json& level : levels->items()) factor.levels.push_back(textOf(&level));
        return factor;
    }
    if (kind == "mixture") factor.kind = Factor::Kind::Mixture;
    const Json *low = json.find("low"), *high = json.find("high");
    if (!low || !high || !low->isNumber() || !high->isNumber())
        return fault(1, say(CORE_TR("core", "The header comment gives no bounds for the factor “{1}”. Restore the line "
                                            "that Titer wrote."),
                            factor.name));
    factor.low = low->number();
    factor.high = high->number();
    return factor;
}

base::Result<RunSheet> studyOf(const Json& json)
{
    RunSheet sheet{.kind = textOf(json.find("kind"))};
    if (const Json* seed = json.find("seed"); seed && seed->isNumber() && seed->number() >= 0.0)
        sheet.seed = std::uint64_t(seed->number());
    if (const Json* factors = json.find("factors"))
        for (const Json& item : factors->items()) {
            const base::Result<Factor> factor = readFactorJson(item);
            if (!factor) return factor.error();
            sheet.factors.push_back(*factor);
        }
    if (const Json* model = json.find("model"))
        for (const Json& term : model->items()) sheet.model.push_back(textOf(&term));
    if (const Json* constraints = json.find("constraints"))
        for (const Json& constraint : constraints->items()) sheet.constraints.push_back(textOf(&constraint));
    if (const base::Errors errors = checkFactors(sheet.factors); !errors.empty()) return errors.front();
    return sheet;
}

// A spreadsheet takes the comment for cells: it quotes them, and fills the line up with separators.
std::string unspread(std::string_view line, char separator)
{
    base::CsvCells cells;
    cells.split(line, separator);
    std::string text;
    for (std::size_t c = 0; c < cells.size(); ++c) text += (c > 0 ? "," : "") + std::string(cells[c]);
    const std::size_t end = text.rfind('}');
    return text.substr(0, end == std::string::npos ? end : end + 1);
}

base::Sentence damageOf(std::string_view line)
{
    for (const std::string_view curly : {"“", "”", "„"})
        if (line.find(curly) != std::string_view::npos)
            return say(CORE_TR("core", "The header comment of the run sheet contains curly quotes instead of "
                                       "straight ones. Restore the line that Titer wrote."));
    if (line.find_last_not_of("\",;\t ") != line.rfind('}'))
        return say(CORE_TR("core", "The header comment of the run sheet is cut off: the closing } is missing. "
                                   "Restore the line that Titer wrote."));
    return say(CORE_TR("core", "The header comment of the run sheet is damaged. Restore the line that Titer wrote."));
}

} // namespace

base::Result<RunSheet> readStudyHeader(std::string_view text)
{
    const std::string_view line = linesOf(text).front();
    if (line.substr(0, 2).find('#') == std::string_view::npos || line.find("titer.study/1") == std::string_view::npos)
        return fault(1, say(CORE_TR("core", "The file does not begin with the line “# titer.study/1” of a run sheet. "
                                            "Use the file that “titer-cli doe design” wrote.")));
    for (const std::string& candidate :
         {std::string(line), unspread(line, ','), unspread(line, ';'), unspread(line, '\t')}) {
        base::Errors errors;
        if (!base::startsWith(candidate, mark)) continue;
        const Json json = base::readJson(std::string_view(candidate).substr(mark.size()), errors);
        if (errors.empty() && json.isObject()) return studyOf(json);
    }
    return fault(1, damageOf(line));
}

namespace {

struct Layout {
    char separator = ',';
    char decimal = '.';
    int run = -1, id = -1, standardOrder = -1, block = -1, wholePlot = -1;
    std::vector<int> factors = {}; // column of each
    std::vector<int> further = {};
    std::size_t columns = 0;
};

bool standsOutsideQuotes(char separator, std::string_view line)
{
    bool quoted = false;
    for (const char c : line) {
        if (c == '"') quoted = !quoted;
        if (c == separator && !quoted) return true;
    }
    return false;
}

base::Result<Layout> layoutOf(std::string_view line, std::size_t number, RunSheet& sheet)
{
    Layout layout{.factors = std::vector<int>(sheet.factors.size(), -1)};
    layout.separator = standsOutsideQuotes('\t', line) ? '\t' : standsOutsideQuotes(';', line) ? ';' : ',';
    layout.decimal = layout.separator == ',' ? '.' : ',';
    base::CsvCells cells;
    cells.split(line, layout.separator);
    layout.columns = cells.size();
    const std::pair<std::string_view, int*> known[] = {{"run", &layout.run},
                                                       {"id", &layout.id},
                                                       {"std_order", &layout.standardOrder},
                                                       {"block", &layout.block},
                                                       {"whole_plot", &layout.wholePlot}};
    for (std::size_t c = 0; c < cells.size(); ++c) {
        const std::string_view title = base::trimmed(cells[c]);
        const auto own =
            std::find_if(std::begin(known), std::end(known), [&](const auto& k) { return k.first == title; });
        const auto factor = std::find_if(sheet.factors.begin(), sheet.factors.end(),
                                         [&](const Factor& f) { return f.title() == title; });
        if (factor != sheet.factors.end())
            layout.factors[std::size_t(factor - sheet.factors.begin())] = int(c);
        else if (own != std::end(known))
            *own->second = int(c);
        else if (!title.empty()) {
            layout.further.push_back(int(c));
            sheet.columns.emplace_back(title);
        }
    }
    if (layout.id < 0)
        return fault(number,
                     say(CORE_TR("core", "The column “id” is missing. Restore the ids: they identify the runs.")));
    for (std::size_t f = 0; f < sheet.factors.size(); ++f)
        if (layout.factors[f] < 0)
            return fault(number, say(CORE_TR("core", "The column “{1}” is missing. Restore it with exactly this "
                                                     "name."),
                                     sheet.factors[f].title()));
    return layout;
}

base::Error cellFault(std::size_t line, int column, base::Sentence what)
{
    return {base::Code::Input, "line " + std::to_string(line) + ", column " + std::to_string(column + 1),
            std::move(what)};
}

// Settings and counts of one line.
class RowReader {
public:
    RowReader(const base::CsvCells& cells, const Layout& layout, std::size_t line)
        : m_cells(cells)
        , m_layout(layout)
        , m_line(line)
    {
    }

    std::string_view cell(int column) const
    {
        return column >= 0 && std::size_t(column) < m_cells.size() ? base::trimmed(m_cells[std::size_t(column)]) : "";
    }

    // `otherwise` without such a column.
    base::Result<int> count(int column, int otherwise) const
    {
        if (column < 0) return otherwise;
        const std::optional<double> number = base::readNumber(cell(column));
        if (!number || *number < 1.0 || *number > 1e9 || *number != std::floor(*number))
            return cellFault(m_line, column,
                             say(CORE_TR("core", "“{1}” is not a whole number of 1 or more. Restore the one that "
                                                 "Titer wrote."),
                                 cell(column)));
        return int(*number);
    }

    base::Result<double> setting(int column, const Factor& factor) const
    {
        const std::string_view text = cell(column);
        if (factor.categorical()) {
            const auto level = std::find(factor.levels.begin(), factor.levels.end(), text);
            if (level != factor.levels.end()) return double(level - factor.levels.begin());
            return cellFault(m_line, column,
                             say(CORE_TR("core", "“{1}” is not a level of “{2}”, which has {3}. Write one of them."),
                                 text, factor.name, base::join(factor.levels, ", ")));
        }
        std::optional<double> number = base::readNumber(text);
        if (!number) number = base::readCell(text, m_layout.decimal);
        if (number && std::isfinite(*number)) return *number;
        return cellFault(
            m_line, column,
            say(CORE_TR("core", "“{1}” is not a number for the factor “{2}”. Write the setting that was used."), text,
                factor.title()));
    }

private:
    const base::CsvCells& m_cells;
    const Layout& m_layout;
    std::size_t m_line;
};

base::Result<RunSheet::Run> readRun(const RowReader& row, const Layout& layout, const RunSheet& sheet)
{
    RunSheet::Run run{.id = std::string(row.cell(layout.id))};
    const int next = int(sheet.runs.size()) + 1;
    const std::pair<int*, base::Result<int>> counts[] = {{&run.run, row.count(layout.run, next)},
                                                         {&run.standardOrder, row.count(layout.standardOrder, next)},
                                                         {&run.block, row.count(layout.block, 0)},
                                                         {&run.wholePlot, row.count(layout.wholePlot, 0)}};
    for (const auto& [target, value] : counts) {
        if (!value) return value.error();
        *target = *value;
    }
    for (std::size_t f = 0; f < sheet.factors.size(); ++f) {
        const base::Result<double> setting = row.setting(layout.factors[f], sheet.factors[f]);
        if (!setting) return setting.error();
        run.settings.push_back(*setting);
    }
    for (const int column : layout.further) run.cells.emplace_back(row.cell(column));
    return run;
}

// The cells of the record that begins with lines[at], which is moved to its last line: a comment in quotes may hold line ends. A quote
// that nobody closed ends with its line.
base::CsvCells recordAt(const std::vector<std::string_view>& lines, std::size_t& at, const Layout& layout)
{
    constexpr std::size_t longest = 100'000;
    base::CsvCells cells;
    cells.split(lines[at], layout.separator);
    if (lines[at].find('"') == std::string_view::npos) return cells;
    const char* const begin = lines[at].data();
    const std::size_t left = std::size_t(lines.back().data() + lines.back().size() - begin);
    bool open = false;
    const std::size_t length = base::csvLineLength({begin, std::min(left, longest)}, layout.separator, '\n', open);
    std::size_t last = at;
    while (last + 1 < lines.size() && lines[last + 1].data() <= begin + std::min(length, left)) ++last;
    if (open || last == at) return cells;
    base::CsvCells longer;
    longer.split({begin, std::size_t(lines[last].data() + lines[last].size() - begin)}, layout.separator);
    if (longer.size() > layout.columns) return cells;
    at = last;
    return longer;
}

} // namespace

base::Result<RunSheet> readRunSheet(std::string_view text)
{
    base::Result<RunSheet> sheet = readStudyHeader(text);
    if (!sheet) return sheet;
    const std::vector<std::string_view> lines = linesOf(text);
    std::optional<Layout> layout;
    std::set<std::string> ids;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        // Blank, or blank cells of a spreadsheet.
        if (lines[i].find_first_not_of(" \t,;\"") == std::string_view::npos) continue;
        if (!layout) {
            base::Result<Layout> found = layoutOf(lines[i], i + 1, *sheet);
            if (!found) return found.error();
            layout = std::move(*found);
            continue;
        }
        const std::size_t line = i + 1;
        const base::CsvCells cells = recordAt(lines, i, *layout);
        base::Result<RunSheet::Run> run = readRun(RowReader(cells, *layout, line), *layout, *sheet);
        if (!run) return run.error();
        if (run->id.empty() || !ids.insert(run->id).second)
            return cellFault(
                line, layout->id,
                say(CORE_TR("core", "The id “{1}” is empty or occurs twice. Give each run its own id."), run->id));
        sheet->runs.push_back(std::move(*run));
    }
    if (sheet->runs.empty())
        return fault(lines.size(), say(CORE_TR("core", "The run sheet contains no run. Use the whole file.")));
    return sheet;
}

} // namespace titer::studies
