// Knows formats by their words and columns, and reads files whole.
#include "core/formats/lab_reading.h"

#include "core/base/text.h"
#include "core/base/time.h"
#include "core/formats/asm.h"
#include "core/formats/layout.h"
#include "core/formats/lines.h"
#include "core/formats/pairs.h"

#include <algorithm>

namespace titer::formats {

using base::Code;
using base::Error;
using base::say;

namespace {

constexpr std::size_t linesForWords = 60; // in which their words stand
constexpr int minColumns = 3;             // that a format must find
constexpr std::size_t maxListed = 100;    // notices of a file

bool hasWords(std::string_view text, const Names& words)
{
    std::size_t end = 0;
    for (std::size_t line = 0; line < linesForWords && end < text.size(); ++line)
        end = std::min(text.find(lineEndOf(text), end), text.size() - 1) + 1;
    const std::string first = plainName(text.substr(0, end));
    return std::all_of(words.begin(), words.end(),
                       [&](const std::string& word) { return first.find(plainName(word)) != std::string::npos; });
}

int columnsOf(const Sheet& sheet, bool isWorkbook, const std::shared_ptr<const Format>& format)
{
    const std::string_view head = headOf(sheet.text);
    if (!hasWords(head, format->know)) return 0;
    LayoutOptions options;
    if (isWorkbook) options.separator = ',';
    if (!format->hasPairs()) return findLayout(head, format, options).columns;
    base::Notices none;
    std::string row;
    int max = 0;
    for (const PairBlock& block : pairBlocks(head, true, isWorkbook, *format, none))
        max = std::max(max, pairLayout(block, format, options, row).columns);
    return max;
}

// The line without its last cell.
std::string_view withoutLastCell(std::string_view line, char separator)
{
    bool isQuoted = false;
    std::size_t last = 0;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] == '"') isQuoted = !isQuoted;
        if (line[i] == separator && !isQuoted) last = i;
    }
    return line.substr(0, last);
}

// Reads the sheets of one file.
class SheetReader {
public:
    SheetReader(const Content& content, std::shared_ptr<const Format> format, const ReadOptions& options,
                LabReading& reading)
        : m_content(content)
        , m_format(std::move(format))
        , m_options(options)
        , m_reading(reading)
    {
        m_layoutOptions.decimal = options.decimal;
        m_layoutOptions.order = options.order;
        if (content.kind == Content::Kind::Workbook) m_layoutOptions.separator = ',';
    }

    base::Done read(const Sheet& sheet)
    {
        m_where = m_content.name + (sheet.name.empty() ? "" : " [" + sheet.name + "]");
        return m_format->hasPairs() ? readPairs(sheet) : readTable(sheet);
    }

private:
    void report(const base::Notices& found, base::Notices& all) const
    {
        for (const base::Notice& notice : found) all.push_back({m_where + ":" + notice.where, notice.what});
    }
    void understand(const Layout& layout)
    {
        for (const base::Sentence& sentence : layout.understood)
            if (std::find(m_reading.understood.begin(), m_reading.understood.end(), sentence) ==
                m_reading.understood.end())
                m_reading.understood.push_back(sentence);
        report(layout.notices, m_reading.notices);
    }
    void take(const Layout& layout, const base::CsvCells& cells, std::size_t line)
    {
        RowRead row = readRow(layout, cells, m_options.zone, line);
        report(row.faults, m_reading.faults);
        if (row.sample && row.hadNoZone) reportZone(*row.sample);
        if (row.sample && !row.sample->values.empty()) m_reading.samples.push_back(std::move(*row.sample));
    }
    void reportZone(const LabSample& sample)
    {
        const base::Sentence zone =
            say(CORE_TR("core", "Times without a time zone are read in that of {1}."), m_options.zone.name());
        std::vector<base::Sentence>& understood = m_reading.understood;
        if (std::find(understood.begin(), understood.end(), zone) == understood.end()) understood.push_back(zone);
        for (const auto* time : {&sample.drawn, &sample.measured, &sample.reported}) {
            if (!*time || !(*time)->doubtful) continue;
            report({{placeOf(sample.line, -1),
                     (*time)->skipped
                         ? say(CORE_TR("core", "A time of this row does not exist in {1}, where the clock was put "
                                               "forward; it counts as {2}. Check the time zone."),
                               m_options.zone.name(), base::writeInstant({(*time)->time}))
                         : say(CORE_TR("core", "The clock showed a time of this row twice; give times with their time "
                                               "zone."))}},
                   m_reading.notices);
            break;
        }
    }
    base::Done readTable(const Sheet& sheet)
    {
        const base::Result<Layout> layout = layoutOf(sheet.text, m_format, m_layoutOptions);
        if (!layout) return Error{Code::Input, m_where, layout.error().what};
        understand(*layout);
        Lines lines(sheet.text, layout->separator, layout->lineEnd, layout->firstData, layout->headLines + 1);
        base::CsvCells cells;
        std::size_t other = 0, linesBehind = 0;
        for (std::string_view line; lines.next(line);) {
            cells.split(line, layout->separator);
            const bool isWhole = m_options.takeOpenEnd && cells.size() >= layout->width;
            if (!lines.isEnded() && m_content.kind == Content::Kind::Text && !isWhole) {
                line = withoutLastCell(line, layout->separator);
                report(
                    {{placeOf(lines.number(), -1),
                      say(CORE_TR("core", "The last line has no end and may be cut off; its last cell is ignored."))}},
                    m_reading.notices);
            }
            if (base::trimmed(line).empty()) continue;
            cells.split(line, layout->separator);
            const Heading heading = other > 0 ? Heading::None : headingIn(*layout, cells);
            if (heading == Heading::Other) other = lines.number();
            linesBehind += other > 0;
            if (other == 0 && heading == Heading::None) take(*layout, cells, lines.number());
        }
        if (other > 0) report({otherNames(other, linesBehind)}, m_reading.notices);
        return base::done();
    }
    base::Done readPairs(const Sheet& sheet)
    {
        base::Notices notices;
        const bool isGrid = m_content.kind == Content::Kind::Workbook;
        const std::vector<PairBlock> blocks =
            pairBlocks(sheet.text, isGrid || m_options.takeOpenEnd, isGrid, *m_format, notices);
        std::string row;
        base::CsvCells cells;
        bool any = false;
        for (const PairBlock& block : blocks) {
            const Found found = pairLayout(block, m_format, m_layoutOptions, row);
            report(found.layout.notices, m_reading.notices);
            if (found.columns == 0) continue;
            any = true;
            cells.split(row, found.layout.separator);
            take(found.layout, cells, block.lines.front());
        }
        report(notices, m_reading.notices);
        if (any) {
            m_reading.understood.insert(
                m_reading.understood.begin(),
                say(CORE_TR("core", "It has the names of the format “{1}”."), m_format->shown()));
            return base::done();
        }
        return Error{
            Code::Input, m_where,
            say(CORE_TR("core", "The names of the format “{1}” are not in the file; choose another format, or correct "
                                "the names in this one."),
                m_format->id)};
    }

    const Content& m_content;
    std::shared_ptr<const Format> m_format;
    const ReadOptions& m_options;
    LabReading& m_reading;
    LayoutOptions m_layoutOptions;
    std::string m_where;
};

// Many of a kind are counted, not listed.
void shorten(const std::string& file, base::Notices& notices)
{
    if (notices.size() <= maxListed) return;
    const std::size_t more = notices.size() - maxListed;
    notices.resize(maxListed);
    notices.push_back({file, say(CORE_TR("core", "{1} more cells or rows could not be read."), std::to_string(more))});
}

} // namespace

std::shared_ptr<const Format> recognise(const Content& content, const FormatList& formats)
{
    if (content.kind == Content::Kind::Asm) return asmFormat();
    std::shared_ptr<const Format> best;
    std::pair<int, std::size_t> bestFit{minColumns - 1, 0};
    for (const auto& format : formats) {
        // Nothing in a file without names says of what kind it is.
        if (!format->names.empty() && format->know.empty()) continue;
        int columns = 0;
        for (const Sheet& sheet : content.sheets)
            columns = std::max(columns, columnsOf(sheet, content.kind == Content::Kind::Workbook, format));
        const std::pair fit(columns, format->know.size());
        if (columns < minColumns || fit <= bestFit) continue;
        bestFit = fit;
        best = format;
    }
    return best;
}

base::Result<LabReading> readLab(const Content& content, const Format& format, const ReadOptions& options)
{
    if (content.kind == Content::Kind::Asm) return readAsm(content.sheets.front().text, content.name, options.zone);
    LabReading reading;
    reading.format = std::make_shared<const Format>(format);
    SheetReader reader(content, reading.format, options, reading);
    std::optional<Error> first;
    bool any = false;
    for (const Sheet& sheet : content.sheets) {
        if (!format.sheet.empty() && sheet.name != format.sheet && content.sheets.size() > 1) continue;
        const base::Done done = reader.read(sheet);
        any = any || done.ok();
        if (!done && !first) first = done.error();
    }
    if (!any && first) return *first;
    if (!any)
        return Error{Code::Input, content.name,
                     say(CORE_TR("core", "It has no sheet “{1}”; correct the name in the format."), format.sheet)};
    shorten(content.name, reading.faults);
    shorten(content.name, reading.notices);
    return reading;
}

base::Result<LabReading> importLab(const Content& content, const Format& format, const base::CsvOptions& options)
{
    const base::Result<base::Zone> zone =
        options.zone ? base::Result<base::Zone>(*options.zone) : base::Zone::named({});
    if (!zone) return zone.error();
    base::Result<LabReading> reading = readLab(
        content, format, {.zone = *zone, .decimal = options.decimal, .order = options.dates, .takeOpenEnd = true});
    if (!reading) return reading.error();
    std::size_t untimed = 0;
    for (LabSample& sample : reading->samples) {
        if (sample.time()) continue;
        ++untimed;
        if (options.start) sample.drawn = base::Moment{options.start->microseconds, false};
    }
    sortByTime(reading->samples);
    if (untimed > 0 && !options.start)
        reading->notices.push_back(
            {content.name, say(CORE_TR("core", "{1} samples have no time in the file and are ignored; enter it as "
                                               "the start."),
                               std::to_string(untimed))});
    return reading;
}

} // namespace titer::formats
