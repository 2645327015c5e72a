// Leaves it to the reader of text files to report the columns. The column of the time says when samples were drawn.
#include "plugins/folder_watch/plain_rows.h"

#include "core/base/tables/csv.h"
#include "core/base/text.h"
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

std::string columnsOf(const CsvLayout& layout)
{
    std::vector<std::string> names;
    for (const CsvColumn& column : layout.columns) names.push_back(column.name);
    return base::join(names, ", ");
}

} // namespace

base::Result<CsvLayout> plainLayout(std::string_view text, const base::CsvOptions& options)
{
    using Time = CsvLayout::Time;
    CsvLayout layout = base::sniffCsvText(text, options);
    if (!layout.problems.empty()) return base::inputError(layout.problems.front().what);
    if (layout.time != Time::DateTime && (layout.time != Time::Elapsed || !layout.start))
        return base::inputError(say(CORE_TR("core", "No column contains dates with times; name it as the time column, "
                                                    "or choose a format that does. The columns are {1}."),
                                    columnsOf(layout)));
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

const base::CsvChunk& PlainRows::rowOf(std::string_view line, std::int64_t number)
{
    m_chunk.time.clear();
    for (std::vector<double>& column : m_chunk.columns) column.clear();
    for (std::vector<std::string>& column : m_chunk.texts) column.clear();
    m_chunk.limits.clear();
    m_rows.read(line, number, false);
    m_chunk.begin.origin = m_summary.origin;
    for (const double time : m_chunk.time) {
        m_comesAgain = m_comesAgain || time <= m_table.latest;
        m_table.latest = std::max(m_table.latest, time);
    }
    return m_chunk;
}

std::optional<FileRow> PlainRows::read(std::string_view line, std::int64_t number)
{
    const std::int64_t before = unread();
    rowOf(line, number);
    FileRow row{.hash = std::hash<std::string>()(m_key + std::string(line)), .read = {}};
    if (m_chunk.time.empty() && unread() == before) return std::nullopt;
    // Those that are no longer listed count too.
    const base::Notice last = m_found.empty() ? base::Notice() : m_found.back();
    row.read.faults.assign(std::size_t(unread() - before), last);
    if (m_chunk.time.empty()) return row;
    row.read.sample = formats::sampleOfRow(m_table.layout, m_chunk, 0);
    for (std::size_t i = 0; i < m_chunk.texts.size(); ++i)
        if (m_table.layout.columns[i].role == CsvColumn::Role::State && !m_chunk.texts[i].front().empty())
            row.states.push_back({m_table.layout.columns[i].name, m_chunk.texts[i].front()});
    return row;
}

PlainTable PlainRows::table(std::size_t lines) const
{
    PlainTable table = m_table;
    table.place.line = std::int64_t(lines) + 1;
    m_rows.note(table.place);
    return table;
}

FileRow PlainRows::otherTable() const
{
    if (!hasOtherTable()) {
        std::vector<std::string> others = m_table.layout.tables;
        std::erase(others, m_table.layout.table);
        const base::Sentence what =
            say(CORE_TR("core", "The table “{1}” is read, but not “{2}”. Specify the table in the settings of the "
                                "source, or split the file."),
                m_table.layout.table, base::join(others, "”, “"));
        FileRow row{.hash = std::hash<std::string>()(m_key + what.text()), .read = {}};
        row.read.faults.push_back({{}, what});
        return row;
    }
    FileRow row{.hash = std::hash<std::string>()(m_key + std::to_string(m_rows.otherTable())), .read = {}};
    row.read.faults.push_back(formats::otherNames(std::size_t(m_rows.otherTable()), std::size_t(m_rows.linesBehind())));
    return row;
}

RowCheck::RowCheck(PlainTable table)
    : m_table(std::move(table))
    , m_instants(m_table.layout)
    , m_rows(std::in_place, m_table)
{
}

void RowCheck::read(std::string_view line, std::int64_t number)
{
    const base::CsvChunk& row = m_rows->rowOf(line, number);
    if (!m_compares)
        m_instants.note(row);
    else if (!m_instants.fault())
        m_instants.compare(row);
}

bool RowCheck::needsMore()
{
    if (m_compares || !m_instants.repeats()) return false;
    m_compares = true;
    m_rows.emplace(m_table);
    return true;
}

} // namespace titer::folder_watch
