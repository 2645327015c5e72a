// Leaves it to the reader of text files to report the columns. The column of the time says when samples were drawn.
#include "plugins/folder_watch/plain_rows.h"

#include "core/base/tables/csv.h"
#include "core/formats/lines.h"
#include "core/formats/plain_table.h"

#include <algorithm>

namespace titer::folder_watch {

using base::Code;
using base::CsvColumn;
using base::CsvLayout;
using base::CsvNotices;
using base::Error;
using base::say;

namespace {

std::string keyOf(const CsvLayout& layout)
{
    std::string key;
    for (const CsvColumn& column : layout.columns) key += column.name + "\n";
    return key;
}

} // namespace

base::Result<CsvLayout> plainLayout(std::string_view text, const base::CsvOptions& options)
{
    using Time = CsvLayout::Time;
    CsvLayout layout = base::sniffCsv(formats::headOf(text), text.size() <= formats::headSize, options);
    if (layout.unsureDates && text.size() > formats::headSize) layout = base::sniffCsv(text, true, options);
    if (!layout.problems.empty()) return base::inputError(layout.problems.front().what);
    if (layout.time != Time::DateTime && (layout.time != Time::Elapsed || !layout.start))
        return base::inputError(
            say(CORE_TR("core", "No column contains dates with times; choose a format that names it.")));
    if (std::none_of(layout.columns.begin(), layout.columns.end(), [](const CsvColumn& column) {
            return column.role == CsvColumn::Role::Value || column.role == CsvColumn::Role::State;
        }))
        return base::inputError(
            say(CORE_TR("core", "No column contains numbers; choose a format that names those that do.")));
    layout.understood.insert(layout.understood.begin(),
                             say(CORE_TR("core", "No format fits; the samples were drawn at the times in “{1}”."),
                                 layout.columns[std::size_t(layout.timeColumn)].name));
    return layout;
}

PlainRows::PlainRows(PlainTable table)
    : m_table(std::move(table))
    , m_key(keyOf(m_table.layout))
    , m_rows(m_table.layout, m_notices, m_summary, m_chunk)
{
    if (m_table.place.rows > 0) m_rows.resume(m_table.place);
}

// Rows in another order, and those behind midnight, are read well.
std::int64_t PlainRows::unread() const
{
    std::int64_t count = 0;
    for (int kind = 0; kind < CsvNotices::KindCount; ++kind)
        if (kind != CsvNotices::Backwards && kind != CsvNotices::Midnight)
            count += m_notices.count(CsvNotices::Kind(kind));
    return count;
}

std::optional<FileRow> PlainRows::read(std::string_view line)
{
    std::int64_t& number = m_table.place.line;
    const std::int64_t before = unread();
    m_rows.read(line, number, false);
    number += 1 + std::count(line.begin(), line.end(), m_table.layout.lineEnd);
    FileRow row{.hash = std::hash<std::string>()(m_key + std::string(line)), .read = {}};
    if (m_chunk.time.empty() && unread() == before) return std::nullopt;
    // Those that are no longer listed count too.
    const base::Notice last = m_found.empty() ? base::Notice() : m_found.back();
    row.read.faults.assign(std::size_t(unread() - before), last);
    if (m_chunk.time.empty()) return row;
    m_chunk.begin.origin = m_summary.origin;
    row.read.sample = formats::sampleOfRow(m_table.layout, m_chunk, 0);
    for (std::size_t i = 0; i < m_chunk.texts.size(); ++i)
        if (m_table.layout.columns[i].role == CsvColumn::Role::State && !m_chunk.texts[i].front().empty())
            row.states.push_back({m_table.layout.columns[i].name, m_chunk.texts[i].front()});
    m_chunk.time.clear();
    for (std::vector<double>& column : m_chunk.columns) column.clear();
    for (std::vector<std::string>& column : m_chunk.texts) column.clear();
    m_chunk.limits.clear();
    return row;
}

PlainTable PlainRows::table() const
{
    PlainTable table = m_table;
    m_rows.note(table.place);
    return table;
}

FileRow PlainRows::otherTable() const
{
    FileRow row{.hash = std::hash<std::string>()(m_key + std::to_string(m_rows.otherTable())), .read = {}};
    row.read.faults.push_back(formats::otherNames(std::size_t(m_rows.otherTable()), std::size_t(m_rows.linesBehind())));
    return row;
}

} // namespace titer::folder_watch
