#include "core/base/tables/csv_stream.h"

#include "core/base/encoding.h"
#include "core/base/tables/csv_cells.h"
#include "core/base/tables/curve_file.h"
#include "core/base/text.h"

#include <algorithm>

namespace titer::base {

namespace {

constexpr std::size_t blockSize = 1 << 20;
constexpr std::size_t maxLineLength = blockSize;

} // namespace

CsvStream::CsvStream(std::string name, double size, const CsvLayout& layout, const CsvPlace& from,
                     const CsvCallbacks& callbacks, Notices& notices)
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

Result<CsvSummary> CsvStream::run(std::istream& input, const std::filesystem::path& path)
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
                    std::to_string(m_number), std::to_string(maxLineLength))};
        handOn();
        const double done = double(m_offset) + double(bytesOf(m_buffer));
        if (m_callbacks.progress && m_size > 0.0) m_callbacks.progress(std::min(done / m_size, 1.0));
        m_summary.stopped = m_summary.stopped || m_callbacks.stop.stop_requested();
    }
    return finish();
}

void CsvStream::evaluateDates(std::istream& input, DateOrders& orders)
{
    m_orders = &orders;
    input.seekg(0);
    DateOrder order;
    while (!m_atEnd && orders.known(order) != DateOrders::Known::ByNumbers) {
        if (!readBlock(input) || !takeLines()) return;
    }
}

bool CsvStream::readBlock(std::istream& input)
{
    m_offset += std::int64_t(bytesOf(std::string_view(m_buffer).substr(0, m_taken)));
    m_buffer.erase(0, m_taken);
    m_taken = 0;
    if (isWide()) {
        // Decoded again from the line at hand on, so that places in the file stay those of its bytes.
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
bool CsvStream::takeLines()
{
    while (m_taken < m_buffer.size()) {
        if (m_layout.lastLine > 0 && m_number > m_layout.lastLine) {
            m_taken = m_buffer.size();
            m_atEnd = true;
            return true;
        }
        const std::string_view rest = std::string_view(m_buffer).substr(m_taken);
        bool open = false;
        std::size_t length = csvLineLength(rest, m_layout.separator, m_layout.lineEnd, open);
        const bool cut = length == std::string_view::npos;
        // A block of UTF-16 begins with its first line again: one that fills it is too long.
        const bool tooLong = isWide() ? m_taken <= 3 : rest.size() >= maxLineLength;
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

void CsvStream::takeLine(std::string_view line, bool last)
{
    if (m_lines < m_layout.firstData)
        ++m_lines;
    else if (m_orders)
        m_rows.gatherDate(line, m_number, *m_orders);
    else
        m_rows.read(line, m_number, last);
    m_number += 1 + std::count(line.begin(), line.end(), m_layout.lineEnd);
}

void CsvStream::handOn()
{
    if (m_chunk.time.empty()) return;
    m_chunk.begin.origin = m_summary.origin; // the first row may have stated it
    for (const CsvLimit& limit : m_chunk.limits) ++m_summary.missingOf[limit.column].limits;
    if (m_callbacks.sink && !m_callbacks.sink(m_chunk)) m_summary.stopped = true;
    m_chunk.time.clear();
    for (std::vector<double>& column : m_chunk.columns) column.clear();
    for (std::vector<std::string>& column : m_chunk.texts) column.clear();
    m_chunk.limits.clear();
}

Result<CsvSummary> CsvStream::finish()
{
    m_notices.finish();
    CsvMissing missing;
    for (const CsvMissing& ofColumn : m_summary.missingOf) missing += ofColumn;
    if (missing.notAvailable > 0)
        m_all.push_back({m_name, say(CORE_TR("core", "{1} cells contain NaN or similar and count as missing."),
                                     std::to_string(missing.notAvailable))});
    if (missing.beyond > 0)
        m_all.push_back(
            {m_name, say(CORE_TR("core", "{1} cells say that the value is beyond what could be measured, such "
                                         "as “<LOD”, and count as missing."),
                         std::to_string(missing.beyond))});
    if (m_summary.headings > 0)
        m_all.push_back({m_name, say(CORE_TR("core", "{1} more lines with the same names are ignored."),
                                     std::to_string(m_summary.headings))});
    if (m_rows.twiceShown() > 0)
        m_all.push_back(
            {m_name,
             say(CORE_TR("core", "{1} rows are in an hour that the clock showed twice; they are placed by their "
                                 "order."),
                 std::to_string(m_rows.twiceShown()))});
    if (m_rows.otherTable() > 0)
        m_all.push_back(
            {m_name + ":" + std::to_string(m_rows.otherTable()),
             say(CORE_TR("core",
                         "Another table starts in line {1}; its {2} lines are ignored. Split the file before it."),
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

} // namespace titer::base
