// Streams a table from a file, block by block.
#include "core/base/tables/csv.h"

#include "core/base/tables/csv_head.h"
#include "core/base/tables/csv_rows.h"
#include "core/base/tables/curve_file.h"
#include "core/base/tables/curve_table.h"
#include "core/base/text.h"

#include <algorithm>
#include <cerrno>
#include <fstream>
#include <sstream>
#include <streambuf>

namespace titer::base {

namespace {

constexpr std::size_t blockSize = 1 << 20;
constexpr std::size_t longestLine = blockSize;
constexpr std::size_t headSize = 256 * 1024;
constexpr std::size_t largestHead = 16 * blockSize; // where lines are very long
constexpr int minLines = 16;                        // of a head, by which columns are known
constexpr std::size_t sniffedRows = 20'000;         // of a table that curves become

// Cuts the file into lines and hands rows on.
class Stream {
public:
    Stream(std::string name, double size, const CsvLayout& layout, const CsvPlace& from, const CsvCallbacks& callbacks,
           Notices& notices)
        : m_name(std::move(name))
        , m_size(size)
        , m_layout(layout)
        , m_callbacks(callbacks)
        , m_all(notices)
        , m_notices(m_name, notices)
        , m_rows(layout, m_notices, m_summary, m_chunk)
        , m_offset(from.offset)
        , m_number(from.line)
    {
        if (from.offset == 0) return;
        m_lines = layout.firstData;
        m_rows.resume(from);
    }

    // `path` is named where the input cannot be read.
    Result<CsvSummary> run(std::istream& input, const std::filesystem::path& path);
    // Only evaluates in which order dates are written, until that is certain or the file is at its end.
    void evaluateDates(std::istream& input, DateOrders& orders);

private:
    bool isWide() const { return m_layout.encoding == Encoding::Utf16Le || m_layout.encoding == Encoding::Utf16Be; }
    std::size_t bytesOf(std::string_view text) const { return isWide() ? utf16Size(text) : text.size(); }
    bool readBlock(std::istream& input);
    bool takeLines();
    void takeLine(std::string_view line, bool last);
    void handOn();
    Result<CsvSummary> finish();

    const std::string m_name;
    const double m_size; // [bytes]
    const CsvLayout& m_layout;
    const CsvCallbacks& m_callbacks;
    Notices& m_all;
    CsvSummary m_summary;
    CsvChunk m_chunk;
    CsvNotices m_notices;
    CsvRows m_rows;
    std::string m_buffer;
    std::int64_t m_offset;   // of the buffer in the file
    std::size_t m_taken = 0; // bytes of the buffer that are done
    bool m_atEnd = false;
    DateOrders* m_orders = nullptr;
    int m_lines = 0;       // lines as the layout counts them, up to the data
    std::int64_t m_number; // of the next line, as an editor counts
};

Result<CsvSummary> Stream::run(std::istream& input, const std::filesystem::path& path)
{
    input.seekg(m_offset);
    while (!m_atEnd && !m_summary.stopped) {
        if (!readBlock(input)) return cannotReadFile(path);
        m_chunk.begin.offset = m_offset;
        m_chunk.begin.line = m_number;
        m_rows.note(m_chunk.begin);
        if (m_offset == 0 && startsWith(m_buffer, "\xef\xbb\xbf")) m_taken = 3;
        if (!takeLines())
            return Error{
                Code::Input, m_name + ":" + std::to_string(m_number),
                say(CORE_TR("core",
                            "Line {1} is longer than {2} characters; the file is not a table of numbers, or its "
                            "line ends are missing."),
                    std::to_string(m_number), std::to_string(longestLine))};
        handOn();
        const double done = double(m_offset) + double(bytesOf(m_buffer));
        if (m_callbacks.progress && m_size > 0.0) m_callbacks.progress(std::min(done / m_size, 1.0));
        m_summary.stopped = m_summary.stopped || m_callbacks.stop.stop_requested();
    }
    return finish();
}

void Stream::evaluateDates(std::istream& input, DateOrders& orders)
{
    m_orders = &orders;
    input.seekg(0);
    DateOrder order;
    while (!m_atEnd && orders.known(order) != DateOrders::Known::ByNumbers) {
        if (!readBlock(input) || !takeLines()) return;
    }
}

bool Stream::readBlock(std::istream& input)
{
    m_offset += std::int64_t(bytesOf(std::string_view(m_buffer).substr(0, m_taken)));
    m_buffer.erase(0, m_taken);
    m_taken = 0;
    if (isWide()) {
        // Decoded anew from the line at hand on, so that places in the file stay those of its bytes.
        std::string bytes(blockSize, '\0');
        input.clear();
        input.seekg(m_offset);
        input.read(bytes.data(), std::streamsize(bytes.size()));
        bytes.resize(std::size_t(std::max<std::streamsize>(input.gcount(), 0)));
        m_atEnd = input.eof();
        Utf16Decoder decoder(m_layout.encoding == Encoding::Utf16Be);
        m_buffer.clear();
        decoder.add(bytes, m_buffer);
        if (m_atEnd) decoder.finish(m_buffer);
        return m_atEnd || input.good();
    }
    // Filled up to one size, so that a block holds the same lines whatever was read before it. What is kept is always less, since
    // a line as long as that is refused.
    const std::size_t kept = m_buffer.size();
    m_buffer.resize(blockSize);
    input.read(m_buffer.data() + kept, std::streamsize(blockSize - kept));
    m_buffer.resize(kept + std::size_t(std::max<std::streamsize>(input.gcount(), 0)));
    m_atEnd = input.eof();
    return m_atEnd || input.good();
}

// Takes all lines that are whole; false if one is too long.
bool Stream::takeLines()
{
    while (m_taken < m_buffer.size()) {
        const std::string_view rest = std::string_view(m_buffer).substr(m_taken);
        bool open = false;
        std::size_t length = csvLineLength(rest, m_layout.separator, m_layout.lineEnd, open);
        const bool cut = length == std::string_view::npos;
        // A block of UTF-16 begins with its first line again: one that fills it is too long.
        const bool tooLong = isWide() ? m_taken <= 3 : rest.size() >= longestLine;
        if (cut && !m_atEnd && !tooLong) return true;
        if (cut && open) {
            // A quote that is never closed must not swallow the lines behind it.
            m_notices.add(
                CsvNotices::OpenQuote, m_number,
                say(CORE_TR("core",
                            "In line {1} a quote is opened but not closed; the cell is assumed to end with the line."),
                    std::to_string(m_number)));
            length = rest.find(m_layout.lineEnd);
        }
        if (length == std::string_view::npos && !m_atEnd) return false;
        const std::string_view line = rest.substr(0, length);
        takeLine(line, length == std::string_view::npos);
        m_taken += std::min(line.size() + 1, rest.size());
    }
    return true;
}

void Stream::takeLine(std::string_view line, bool last)
{
    if (m_lines < m_layout.firstData)
        ++m_lines;
    else if (m_orders)
        m_rows.gatherDate(line, m_number, *m_orders);
    else
        m_rows.read(line, m_number, last);
    m_number += 1 + std::count(line.begin(), line.end(), m_layout.lineEnd);
}

void Stream::handOn()
{
    if (m_chunk.time.empty()) return;
    m_chunk.begin.origin = m_summary.origin; // the first row may have stated it
    if (m_callbacks.sink && !m_callbacks.sink(m_chunk)) m_summary.stopped = true;
    m_chunk.time.clear();
    for (std::vector<double>& column : m_chunk.columns) column.clear();
    for (std::vector<std::string>& column : m_chunk.texts) column.clear();
    m_chunk.limits.clear();
}

Result<CsvSummary> Stream::finish()
{
    m_notices.finish();
    if (m_rows.nanCells() > 0)
        m_all.push_back({m_name, say(CORE_TR("core", "{1} cells contain NaN or similar and count as missing."),
                                     std::to_string(m_rows.nanCells()))});
    if (m_summary.headings > 0)
        m_all.push_back({m_name, say(CORE_TR("core", "{1} more lines with the same names are ignored."),
                                     std::to_string(m_summary.headings))});
    if (m_rows.twiceShown() > 0)
        m_all.push_back(
            {m_name, say(CORE_TR("core", "{1} rows are in an hour that the clock showed twice, or skipped; they are "
                                         "placed by their order."),
                         std::to_string(m_rows.twiceShown()))});
    if (m_rows.otherTable() > 0)
        m_all.push_back(
            {m_name + ":" + std::to_string(m_rows.otherTable()),
             say(CORE_TR("core",
                         "Another table begins in line {1}; its {2} lines are ignored. Split the file before it."),
                 std::to_string(m_rows.otherTable()), std::to_string(m_rows.linesBehind()))});
    if (m_summary.rows > 0 || m_summary.stopped) return std::move(m_summary);
    if (m_layout.batchColumn >= 0 && !m_rows.batchFound())
        return Error{Code::Input, m_name,
                     say(CORE_TR("core", "No line has “{1}” in column “{2}”; the first values there are {3}."),
                         m_summary.batchValue, m_layout.columns[std::size_t(m_layout.batchColumn)].name,
                         join(m_rows.batches(), ", "))};
    return Error{
        Code::Input, m_name,
        say(CORE_TR("core", "The file contains no readable line of data; check the notices and the time column."))};
}

} // namespace

char CsvChunk::limitOf(std::size_t column, std::size_t row) const
{
    const auto at = std::lower_bound(limits.begin(), limits.end(), row,
                                     [](const CsvLimit& limit, std::size_t r) { return limit.row < r; });
    for (auto it = at; it != limits.end() && it->row == row; ++it)
        if (it->column == column) return it->sign;
    return 0;
}

namespace {

// The order of day and month by all rows, where the first ones do not determine it.
void settleDates(std::istream& input, CsvLayout& layout)
{
    if (!layout.unsureDates || !layout.problems.empty()) return;
    DateOrders orders;
    Notices unheard;
    Stream({}, 0.0, layout, {}, {}, unheard).evaluateDates(input, orders);
    CsvColumn& time = layout.columns[std::size_t(layout.timeColumn)];
    layout.unsureDates = orders.known(time.dates) == DateOrders::Known::No;
    layout.dates = datesOf(orders);
    if (layout.unsureDates)
        layout.problems.push_back(
            {Code::Input,
             {},
             say(CORE_TR("core", "Day and month in column “{1}” cannot be distinguished; specify whether the day or "
                                 "the month comes first."),
                 time.name)});
    else if (time.dates == DateOrder::DayFirst)
        layout.understood.push_back(say(CORE_TR("core", "In its dates the day comes before the month.")));
    else
        layout.understood.push_back(say(CORE_TR("core", "In its dates the month comes before the day.")));
}

// A text as it stands, without a copy, as a stream that goes to any place.
class TextBuffer : public std::streambuf {
public:
    explicit TextBuffer(std::string_view text)
    {
        char* begin = const_cast<char*>(text.data()); // never written to
        setg(begin, begin, begin + text.size());
    }

protected:
    pos_type seekpos(pos_type place, std::ios_base::openmode) override
    {
        if (place < 0 || place > egptr() - eback()) return pos_type(off_type(-1));
        setg(eback(), eback() + off_type(place), egptr());
        return place;
    }
};

Result<CsvSummary> streamTable(std::string_view text, const std::string& name, const CsvLayout& layout,
                               const CsvPlace& from, const CsvCallbacks& callbacks, Notices& notices)
{
    CsvLayout own = layout;
    own.encoding = Encoding::Utf8;
    TextBuffer buffer(text);
    std::istream input(&buffer);
    return Stream(name, double(text.size()), own, from, callbacks, notices).run(input, name);
}

// The table of curves whose layout is known; `read` are the bytes of a file, or a whole text.
Result<std::string> tableText(std::string_view read, const std::string& name, const CsvLayout& layout, Notices& notices)
{
    std::optional<CurveTable> curves = tableOfCurves(read, true, *layout.curves);
    if (!curves || curves->fault)
        return Error{Code::Input, name, say(CORE_TR("core", "The file was changed while it was read; open it again."))};
    for (Sentence& what : curves->leftOut) notices.push_back({name, std::move(what)});
    return std::move(curves->text);
}

// That of a file.
Result<std::string> tableText(const std::filesystem::path& path, const CsvLayout& layout, Notices& notices)
{
    const Result<std::string> bytes = readCurveBytes(path);
    return bytes ? tableText(*bytes, path.filename().string(), layout, notices) : Result<std::string>(bytes.error());
}

} // namespace

namespace {

CsvLayout sniffTable(std::string_view head, bool wholeFile, const CsvOptions& options)
{
    CsvLayout layout;
    layout.encoding = encodingOf(head, wholeFile);
    const bool wide = layout.encoding == Encoding::Utf16Le || layout.encoding == Encoding::Utf16Be;
    const std::string text = wide ? decoded(head, layout.encoding) : std::string();
    const CsvHead lines = readCsvHead(wide ? std::string_view(text) : head, wholeFile, options, layout);
    if (layout.problems.empty()) readCsvColumns(lines, options, layout);
    if (wholeFile && layout.unsureDates) {
        std::istringstream input{std::string(head)};
        settleDates(input, layout);
    }
    return layout;
}

// Of the curves of a chromatography system, as the table that they become.
CsvLayout layoutOf(const CurveTable& curves, bool whole, const CsvOptions& options)
{
    CsvLayout layout;
    if (curves.fault)
        layout.problems.push_back(*curves.fault);
    else
        layout = sniffTable(curves.text, whole, curves.options);
    // What is understood of that table is nothing of the file.
    layout.understood = curves.understood;
    layout.curves = std::make_shared<const CsvOptions>(options);
    layout.hasOtherRuns = curves.hasOthers;
    return layout;
}

} // namespace

CsvLayout sniffCsv(std::string_view head, bool wholeFile, const CsvOptions& options)
{
    // The layout of what was recorded shows in its first rows.
    const bool isResult = looksLikeResult(head);
    const std::optional<CurveTable> curves = tableOfCurves(head, wholeFile, options, isResult ? sniffedRows : allRows);
    if (!curves) return sniffTable(head, wholeFile, options);
    CsvLayout layout = layoutOf(*curves, wholeFile && !isResult, options);
    layout.encoding = isResult ? Encoding::Utf8 : encodingOf(head, wholeFile);
    return layout;
}

CsvLayout sniffCsvFile(const std::filesystem::path& path, const CsvOptions& options)
{
    const auto placed = [&path](CsvLayout layout) {
        for (Error& problem : layout.problems) problem.where = path.filename().string();
        return layout;
    };
    if (isResultFile(path)) {
        const Result<std::string> bytes = readCurveBytes(path);
        if (bytes) return placed(sniffCsv(*bytes, true, options));
        CsvLayout layout;
        layout.problems.push_back(bytes.error());
        return placed(std::move(layout));
    }
    errno = 0;
    std::ifstream file(path, std::ios::binary);
    std::string head;
    std::ptrdiff_t lines = 0;
    while (file.good() && head.size() < largestHead && (head.empty() || lines < minLines)) {
        const std::size_t begin = head.size();
        head.resize(begin + headSize);
        file.read(head.data() + begin, std::streamsize(headSize));
        head.resize(begin + std::size_t(std::max<std::streamsize>(file.gcount(), 0)));
        lines += std::count(head.begin() + std::ptrdiff_t(begin), head.end(), '\n');
    }
    if (!file.eof() && !file.good()) {
        CsvLayout layout;
        layout.problems.push_back(cannotReadFile(path));
        return layout;
    }
    CsvLayout layout = sniffCsv(head, file.eof(), options);
    if (!file.eof() && !layout.curves) {
        file.clear();
        settleDates(file, layout);
    }
    return placed(std::move(layout));
}

Result<CsvSummary> streamCsv(const std::filesystem::path& path, const CsvLayout& layout, const CsvCallbacks& callbacks,
                             Notices& notices)
{
    return streamCsv(path, layout, CsvPlace{}, callbacks, notices);
}

Result<CsvSummary> streamCsv(const std::filesystem::path& path, const CsvLayout& layout, const CsvPlace& from,
                             const CsvCallbacks& callbacks, Notices& notices)
{
    std::string made;
    return streamCsv(path, layout, from, callbacks, notices, made);
}

Result<CsvSummary> streamCsv(const std::filesystem::path& path, const CsvLayout& layout, const CsvPlace& from,
                             const CsvCallbacks& callbacks, Notices& notices, std::string& made)
{
    if (!layout.problems.empty()) return layout.problems.front();
    if (layout.curves) {
        if (made.empty()) {
            Result<std::string> text = tableText(path, layout, notices);
            if (!text) return text.error();
            made = *std::move(text);
        }
        return streamTable(made, path.filename().string(), layout, from, callbacks, notices);
    }
    errno = 0;
    std::ifstream file(path, std::ios::binary);
    std::error_code ignored;
    const std::uintmax_t bytes = std::filesystem::file_size(path, ignored);
    const auto size = double(bytes);
    return Stream(path.filename().string(), size, layout, from, callbacks, notices).run(file, path);
}

Result<CsvSummary> streamCsvText(std::string text, const std::string& name, const CsvLayout& layout,
                                 const CsvCallbacks& callbacks, Notices& notices)
{
    if (!layout.problems.empty()) return layout.problems.front();
    if (layout.curves) {
        const Result<std::string> table = tableText(text, name, layout, notices);
        return table ? streamTable(*table, name, layout, {}, callbacks, notices) : Result<CsvSummary>(table.error());
    }
    const auto size = double(text.size());
    std::istringstream input(std::move(text));
    return Stream(name, size, layout, CsvPlace{}, callbacks, notices).run(input, name);
}

} // namespace titer::base
