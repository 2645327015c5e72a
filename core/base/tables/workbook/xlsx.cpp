// Reads the parts of a workbook one after the other: its list of sheets, where they are, styles, shared texts, the sheet.
#include "core/base/tables/workbook/xlsx.h"

#include "core/base/reading_limits.h"
#include "core/base/tables/curve_file.h"
#include "core/base/tables/workbook/xlsx_cells.h"
#include "core/base/tables/workbook/xlsx_part.h"
#include "core/base/text.h"

#include <algorithm>
#include <charconv>
#include <fstream>
#include <map>

namespace titer::base {

namespace {

int readInt(std::string_view text, int otherwise)
{
    int value = otherwise;
    const auto end = std::from_chars(text.data(), text.data() + text.size(), value);
    return end.ec == std::errc() ? value : otherwise;
}

class PartHandler : public XlsxHandler {
public:
    const Sentence& refused() const override { return m_refused; }
    void begin(std::string_view, const XlsxAttributes&) override {}
    void end(std::string_view) override {}
    void text(std::string_view) override {}

protected:
    void refuse(Sentence why) { m_refused = std::move(why); }
    void refuseSize()
    {
        refuse(say(CORE_TR("core", "The sheet is larger than the limit for reading ({1} cells, {2} MB of text); save "
                                   "it as CSV."),
                   std::to_string(limits::workbookCells), std::to_string(limits::workbookText / 1'000'000)));
    }

private:
    Sentence m_refused;
};

struct Workbook : PartHandler {
    struct Sheet {
        std::string name, relation;
    };
    std::vector<Sheet> sheets;
    bool since1904 = false;

    void begin(std::string_view element, const XlsxAttributes& attributes) override
    {
        if (element == "sheet" && sheets.size() < 1000)
            sheets.push_back({std::string(attributes["name"]), std::string(attributes["id"])});
        if (element == "workbookPr") since1904 = attributes["date1904"] == "1" || attributes["date1904"] == "true";
    }
};

struct Relations : PartHandler {
    std::map<std::string, std::string, std::less<>> parts; // by id
    std::string strings, styles;

    void begin(std::string_view element, const XlsxAttributes& attributes) override
    {
        if (element != "Relationship" || parts.size() > 10'000) return;
        // Relative to the folder of the workbook, or from the top.
        std::string part(attributes["Target"]);
        part = startsWith(part, "/") ? part.substr(1) : "xl/" + part;
        if (endsWith(attributes["Type"], "/sharedStrings")) strings = part;
        if (endsWith(attributes["Type"], "/styles")) styles = part;
        parts.emplace(attributes["Id"], std::move(part));
    }
};

struct Styles : PartHandler {
    std::map<int, XlsxFormat> stated;
    std::vector<XlsxFormat> cells; // by the number that a cell carries
    bool inCells = false;

    void begin(std::string_view element, const XlsxAttributes& attributes) override
    {
        const int id = readInt(attributes["numFmtId"], 0);
        if (element == "numFmt" && stated.size() < 10'000) stated[id] = xlsxFormat(attributes["formatCode"]);
        if (element == "cellXfs") inCells = true;
        if (element != "xf" || !inCells || cells.size() > 100'000) return;
        const auto own = stated.find(id);
        cells.push_back(own != stated.end() ? own->second : builtInXlsxFormat(id));
    }
    void end(std::string_view element) override { inCells = inCells && element != "cellXfs"; }
};

struct SharedTexts : PartHandler {
    std::vector<std::string> texts;
    std::size_t size = 0;
    bool inText = false, inReading = false; // how a text is pronounced is no part of it

    void begin(std::string_view element, const XlsxAttributes&) override
    {
        if (element == "si") texts.emplace_back();
        if (texts.size() > std::size_t(limits::workbookCells)) refuseSize();
        if (element == "rPh") inReading = true;
        inText = element == "t" && !inReading && !texts.empty();
    }
    void end(std::string_view element) override
    {
        if (element == "rPh") inReading = false;
        if (element == "t") inText = false;
    }
    void text(std::string_view text) override
    {
        if (!inText) return;
        texts.back() += text;
        size += text.size();
        if (size > limits::workbookText) refuseSize();
    }
};

class Sheet : public PartHandler {
public:
    Sheet(const Workbook& workbook, const Styles& styles, const SharedTexts& texts)
        : m_workbook(workbook)
        , m_styles(styles)
        , m_texts(texts)
    {
    }

    std::string csv;

    void begin(std::string_view element, const XlsxAttributes& attributes) override
    {
        if (element == "row") {
            const int row = readInt(attributes["r"], 0);
            // Rows that are left out are empty lines; one that goes back is put below.
            for (; m_rows + 1 < std::min<std::int64_t>(row, limits::workbookRows); ++m_rows) csv += '\n';
            m_column = 0;
        } else if (element == "c") {
            m_type = attributes["t"];
            m_style = readInt(attributes["s"], 0);
            m_value.clear();
            const int column = xlsxColumn(attributes["r"]).value_or(m_column);
            for (; m_column < column; ++m_column, ++m_cells) csv += ',';
        }
        m_inValue = element == "v" || (element == "t" && !m_inReading);
        if (element == "rPh") m_inReading = true;
        if (m_cells > limits::workbookCells || csv.size() > limits::workbookText) refuseSize();
    }
    void end(std::string_view element) override
    {
        m_inValue = false;
        if (element == "rPh") m_inReading = false;
        if (element == "c") {
            const std::string text = cellText();
            if (csv.size() + text.size() > limits::workbookText) return refuseSize();
            appendCsvCell(text, csv);
            csv += ',';
            ++m_column;
            ++m_cells;
        } else if (element == "row") {
            if (endsWith(csv, ",")) csv.pop_back(); // behind the last cell
            csv += '\n';
            if (++m_rows > limits::workbookRows) refuseSize();
        }
    }
    void text(std::string_view text) override
    {
        if (!m_inValue) return;
        m_value += text;
        if (m_value.size() > limits::workbookText) refuseSize();
    }

private:
    std::string cellText() const
    {
        if (m_type == "s") {
            const int place = readInt(m_value, -1);
            return place >= 0 && place < int(m_texts.texts.size()) ? m_texts.texts[std::size_t(place)] : std::string();
        }
        if (m_type == "b") return m_value == "1" ? "1" : "0";
        if (m_type != "" && m_type != "n") return m_value; // texts, errors such as #N/A, dates as ISO 8601
        const std::optional<double> number = readNumber(m_value);
        if (!number) return m_value;
        const XlsxFormat format = m_style >= 0 && m_style < int(m_styles.cells.size())
                                      ? m_styles.cells[std::size_t(m_style)]
                                      : XlsxFormat::Number;
        if (format != XlsxFormat::Number)
            if (auto date = xlsxDate(*number, format, m_workbook.since1904)) return *date;
        return writeNumber(*number);
    }

    const Workbook& m_workbook;
    const Styles& m_styles;
    const SharedTexts& m_texts;
    std::int64_t m_rows = 0, m_cells = 0;
    int m_column = 0, m_style = 0;
    std::string m_type, m_value;
    bool m_inValue = false, m_inReading = false;
};

} // namespace

struct XlsxReader::State {
    explicit State(XlsxArchive opened)
        : archive(std::move(opened))
    {
    }

    Result<bool> next();

    XlsxArchive archive;
    Workbook workbook;
    Relations relations;
    Styles styles;
    SharedTexts texts;
    Sheet sheet{workbook, styles, texts};
    std::vector<std::string> names;
    std::string name; // of the sheet that is read
    std::vector<std::pair<std::string, XlsxHandler*>> toRead;
    std::size_t reading = 0; // of those
    bool begun = false;
};

XlsxReader::XlsxReader(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}
XlsxReader::XlsxReader(XlsxReader&&) noexcept = default;
XlsxReader& XlsxReader::operator=(XlsxReader&&) noexcept = default;
XlsxReader::~XlsxReader() = default;

// Goes on with the part at hand; true at the end of the last.
Result<bool> XlsxReader::State::next()
{
    if (reading == toRead.size()) return true;
    if (!begun)
        if (const Done begin = archive.begin(toRead[reading].first, *toRead[reading].second); !begin)
            return begin.error();
    begun = true;
    const Result<bool> ended = archive.step();
    if (!ended || !*ended) return ended;
    begun = false;
    return ++reading == toRead.size();
}

bool looksLikeWorkbook(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    char head[4] = {};
    file.read(head, sizeof head);
    const std::string_view begin(head, sizeof head);
    if (begin == "PK\x03\x04") return !isResultFile(path);
    return begin == "\xd0\xcf\x11\xe0";
}

Result<XlsxReader> XlsxReader::open(const std::string& path, std::string_view sheet)
{
    Result<XlsxArchive> archive = XlsxArchive::open(path);
    if (!archive) return archive.error();
    if (!archive->has("xl/workbook.xml"))
        return Error{Code::Input, path,
                     say(CORE_TR("core", "The file is an archive, not an XLSX workbook; save it as .xlsx or as CSV."))};
    auto state = std::make_unique<State>(std::move(*archive));
    // The lists are short: they are read at once.
    state->toRead = {{"xl/workbook.xml", &state->workbook}, {"xl/_rels/workbook.xml.rels", &state->relations}};
    for (bool all = false; !all;) {
        const Result<bool> read = state->next();
        if (!read) return read.error();
        all = *read;
    }
    const auto& sheets = state->workbook.sheets;
    for (const Workbook::Sheet& each : sheets) state->names.push_back(each.name);
    auto chosen = sheets.begin();
    if (!sheet.empty())
        chosen = std::find_if(sheets.begin(), sheets.end(), [&](const auto& each) { return each.name == sheet; });
    if (chosen == sheets.end())
        return Error{Code::Input, path,
                     say(CORE_TR("core", "The workbook has no sheet “{1}”; its sheets are {2}."), sheet,
                         join(state->names, ", "))};
    state->name = chosen->name;
    const auto part = state->relations.parts.find(chosen->relation);
    if (part == state->relations.parts.end() || !state->archive.has(part->second))
        return Error{
            Code::Input, path,
            say(CORE_TR("core", "The sheet “{1}” is missing from the workbook; save it again."), chosen->name)};
    for (const auto& [name, handler] : {std::pair<std::string, XlsxHandler*>(state->relations.styles, &state->styles),
                                        {state->relations.strings, &state->texts},
                                        {part->second, &state->sheet}})
        if (!name.empty() && state->archive.has(name)) state->toRead.emplace_back(name, handler);
    return XlsxReader(std::move(state));
}

Result<bool> XlsxReader::step()
{
    return m_state->next();
}

std::string XlsxReader::takeCsv()
{
    return std::move(m_state->sheet.csv);
}

const std::vector<std::string>& XlsxReader::sheets() const
{
    return m_state->names;
}

const std::string& XlsxReader::sheet() const
{
    return m_state->name;
}

} // namespace titer::base
