// Reads tables of one file and writes them as one.
#include "core/base/tables/csv.h"
#include "core/base/tables/csv_head.h"
#include "core/base/tables/csv_text.h"
#include "core/base/tables/csv_words.h"
#include "core/base/tables/found/joined.h"
#include "core/base/text.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <tuple>

namespace titer::base {

namespace {

using Role = CsvColumn::Role;

// A time of a row: of dates [µs since 1970], else counted [s].
struct RowTime {
    std::int64_t instant = 0;
    double elapsed = 0.0;
    auto operator<=>(const RowTime&) const = default;
};

// One table as it was read.
struct ReadTable {
    const TitledTable* table = nullptr;
    CsvLayout layout;
    CsvChunk rows; // all of them
    std::int64_t origin = 0;
    std::size_t firstCell = 0;        // of its columns in the joined table
    std::vector<std::size_t> columns; // that are written
    int sample = -1, reported = -1;   // of those that all tables share

    bool isDated() const { return layout.time == CsvLayout::Time::DateTime; }
    std::optional<RowTime> timeOf(double seconds) const;
    std::string cell(std::size_t column, std::size_t row) const;
};

// Rows of different tables that are one row.
struct JoinedRow {
    RowTime time;
    std::string sample;
    std::optional<RowTime> reported;
    std::vector<std::pair<std::size_t, std::size_t>> parts; // table and its row
};

std::optional<RowTime> ReadTable::timeOf(double seconds) const
{
    constexpr double maxSeconds = 9e9; // [s], what an instant holds
    if (std::isnan(seconds)) return std::nullopt;
    if (!isDated()) return RowTime{0, seconds};
    if (!(std::abs(seconds) < maxSeconds)) return std::nullopt;
    return RowTime{origin + std::llround(seconds * 1e6), 0.0};
}

std::string writeRowTime(const RowTime& time, bool dated)
{
    return dated ? writeInstant({time.instant}) : writeNumber(time.elapsed);
}

std::string ReadTable::cell(std::size_t column, std::size_t row) const
{
    if (layout.columns[column].holdsTexts()) return csvCell(rows.texts[column][row]);
    const double value = rows.columns[column][row];
    if (layout.columns[column].role == Role::Reported) {
        const std::optional<RowTime> time = timeOf(value);
        return time ? writeRowTime(*time, isDated()) : std::string();
    }
    if (std::isnan(value)) return {};
    const char limit = rows.limits.empty() ? char(0) : rows.limitOf(column, row);
    return (limit ? std::string(1, limit) : std::string()) + writeNumber(value);
}

// The first part of a long table determines its layout; all of its dates may be needed to determine the order of day and month.
CsvLayout sniffTable(const TitledTable& table, const CsvOptions& options)
{
    constexpr std::size_t head = 256 * 1024;
    if (table.text.size() <= head) return sniffCsv(table.text, true, options);
    CsvLayout layout = sniffCsv(std::string_view(table.text).substr(0, head), false, options);
    return layout.unsureDates ? sniffCsv(table.text, true, options) : layout;
}

// What is said of a file, parted into what its tables are read by and what is said of the joined one.
struct PartedOptions {
    CsvOptions tables, joined;
};

PartedOptions part(const TitledTable& first, const CsvOptions& options)
{
    PartedOptions parted{options, {}};
    CsvOptions& own = parted.tables;
    own.units.clear();
    own.roles.clear();
    own.ignore.clear();
    own.timeColumn.clear();
    own.batchColumn.clear();
    const CsvLayout plain = sniffTable(first, own);
    const auto has = [&](const std::string& name) { return columnNamed(plain, name).ok(); };
    own.timeColumn = options.timeColumn == "time" && !has("time") ? std::string() : options.timeColumn;
    own.batchColumn = options.batchColumn;
    for (const auto& [name, unit] : options.units) (has(name) ? own : parted.joined).units[name] = unit;
    for (const auto& [name, role] : options.roles) (has(name) ? own : parted.joined).roles[name] = role;
    for (const std::string& name : options.ignore) (has(name) ? own : parted.joined).ignore.push_back(name);
    own.start.reset(); // of the joined table
    parted.joined.start = options.start;
    own.separator = options.separator.value_or(plain.separator);
    parted.joined.separator = ',';
    parted.joined.decimal = '.';
    return parted;
}

// The one order of day and month that tables determine; nothing where none does, or two disagree.
std::optional<DateOrder> orderReported(const std::vector<CsvLayout>& layouts)
{
    std::optional<DateOrder> known;
    for (const CsvLayout& layout : layouts) {
        if (layout.timeColumn < 0 || layout.time != CsvLayout::Time::DateTime || layout.unsureDates) continue;
        const DateOrder order = layout.columns[std::size_t(layout.timeColumn)].dates;
        if (layout.dates.known == DateOrders::Known::No || order == DateOrder::YearFirst) continue;
        if (known && *known != order) return std::nullopt;
        known = order;
    }
    return known;
}

// A column of few rows shows its states in the others.
void addStates(const std::vector<CsvLayout>& all, const CsvLayout& layout, CsvOptions& options)
{
    const auto isState = [](const CsvLayout& each, const std::string& name) {
        return std::any_of(each.columns.begin(), each.columns.end(),
                           [&](const CsvColumn& column) { return column.name == name && column.role == Role::State; });
    };
    for (const CsvColumn& column : layout.columns)
        if (column.role == Role::Text &&
            std::any_of(all.begin(), all.end(), [&](const CsvLayout& each) { return isState(each, column.name); }))
            options.roles.try_emplace(column.name, CsvStatedRole{Role::State, {}});
}

// Each by itself; what one leaves open is as the others determine.
std::vector<CsvLayout> understand(std::span<const TitledTable> tables, const CsvOptions& options)
{
    std::vector<CsvLayout> layouts;
    for (const TitledTable& table : tables) layouts.push_back(table.hasRows ? sniffTable(table, options) : CsvLayout());
    const std::optional<DateOrder> order = orderReported(layouts);
    const auto reporting = std::find_if(layouts.begin(), layouts.end(),
                                        [](const CsvLayout& layout) { return !layout.decimalSample.empty(); });
    for (std::size_t i = 0; i < tables.size(); ++i) {
        CsvOptions as = options;
        if (layouts[i].unsureDates && order) as.dates = order;
        if (reporting != layouts.end() && layouts[i].decimalSample.empty()) as.decimal = reporting->decimal;
        addStates(layouts, layouts[i], as);
        const bool changes =
            (as.roles != options.roles || as.dates != options.dates || as.decimal != options.decimal) &&
            tables[i].hasRows;
        if (changes) layouts[i] = sniffTable(tables[i], as);
    }
    return layouts;
}

// Line numbers are those within a table: reported once for all.
bool holdsCountsAlone(const Sentence& sentence)
{
    return !sentence.args.empty() && std::all_of(sentence.args.begin(), sentence.args.end(),
                                                 [](const std::string& arg) { return readNumber(arg).has_value(); });
}

void addUnderstood(const CsvLayout& layout, std::vector<Sentence>& all)
{
    for (const Sentence& sentence : layout.understood) {
        const bool known = std::any_of(all.begin(), all.end(), [&](const Sentence& other) {
            return other == sentence || (other.pattern == sentence.pattern && holdsCountsAlone(sentence));
        });
        if (!known) all.push_back(sentence);
    }
}

std::string placeOf(const TitledTable& table)
{
    return table.source == table.title ? table.source : table.source + " (" + table.title + ")";
}

void appendChunk(const CsvChunk& chunk, CsvChunk& all)
{
    const std::size_t begin = all.time.size();
    all.time.insert(all.time.end(), chunk.time.begin(), chunk.time.end());
    all.columns.resize(chunk.columns.size());
    all.texts.resize(chunk.texts.size());
    for (std::size_t j = 0; j < chunk.columns.size(); ++j)
        all.columns[j].insert(all.columns[j].end(), chunk.columns[j].begin(), chunk.columns[j].end());
    for (std::size_t j = 0; j < chunk.texts.size(); ++j)
        all.texts[j].insert(all.texts[j].end(), chunk.texts[j].begin(), chunk.texts[j].end());
    for (const CsvLimit& limit : chunk.limits) all.limits.push_back({limit.column, limit.row + begin, limit.sign});
}

// Empty lines in front give its notices the line numbers of the file.
Done readRows(ReadTable& read, Notices& notices)
{
    const auto above = std::size_t(read.table->firstLine - 1);
    CsvLayout layout = read.layout;
    layout.firstData += int(above);
    const CsvCallbacks callbacks{.sink =
                                     [&](const CsvChunk& chunk) {
                                         appendChunk(chunk, read.rows);
                                         return true;
                                     },
                                 .progress = {},
                                 .stop = {}};
    const Result<CsvSummary> summary = streamCsvText(std::string(above, layout.lineEnd) + read.table->text,
                                                     read.table->source, layout, callbacks, notices);
    if (!summary) return Error{summary.error().code, placeOf(*read.table), summary.error().what};
    read.origin = summary->origin ? summary->origin->microseconds : 0;
    return done();
}

// Samples that were drawn at one instant stand 1 µs behind each other, so that none takes the place of another in a store. The rows
// are sorted by time, then by sample.
void partSamples(std::vector<JoinedRow>& rows)
{
    std::int64_t instant = 0, shift = 0;
    const std::string* last = nullptr; // sample of this instant
    for (JoinedRow& row : rows) {
        if (row.time.instant != instant) last = nullptr;
        instant = row.time.instant;
        if (row.sample.empty()) continue;
        shift = !last ? 0 : shift + (*last != row.sample);
        last = &row.sample;
        row.time.instant += shift;
    }
}

class TableJoiner {
public:
    Done add(const TitledTable& table, CsvLayout layout, Notices& notices);
    Done check() const;
    JoinedTable write(CsvOptions options);

private:
    void chooseColumns(ReadTable& read);
    std::string heading(CsvOptions& options) const;
    void reportRole(const CsvColumn& column, const std::string& name, CsvOptions& options) const;
    std::vector<JoinedRow> rows() const;
    std::string line(const JoinedRow& row) const;
    bool isDated() const { return m_tables.front().isDated(); }

    std::vector<ReadTable> m_tables;
    std::vector<Sentence> m_understood;
    std::size_t m_cells = 0;
    bool m_hasSample = false, m_hasReported = false;
};

void TableJoiner::chooseColumns(ReadTable& read)
{
    read.firstCell = m_cells;
    const auto& columns = read.layout.columns;
    for (std::size_t j = 0; j < columns.size(); ++j) {
        const bool own = endsWith(columns[j].name, ".reported");
        if (columns[j].role == Role::Sample && read.sample < 0)
            read.sample = int(j);
        else if (columns[j].role == Role::Reported && !own)
            read.reported = int(j);
        else if (columns[j].holdsNumbers() || columns[j].role == Role::State || columns[j].role == Role::Status)
            read.columns.push_back(j);
    }
    m_cells += read.columns.size();
    m_hasSample |= read.sample >= 0;
    m_hasReported |= read.reported >= 0;
}

Done TableJoiner::add(const TitledTable& table, CsvLayout layout, Notices& notices)
{
    if (!table.hasRows) {
        notices.push_back(
            {placeOf(table), say(CORE_TR("core", "The table “{1}” has no rows and is ignored."), table.title)});
        return done();
    }
    if (!layout.problems.empty())
        return Error{layout.problems.front().code, placeOf(table), layout.problems.front().what};
    ReadTable& read = m_tables.emplace_back();
    read.table = &table;
    read.layout = std::move(layout);
    addUnderstood(read.layout, m_understood);
    chooseColumns(read);
    return readRows(read, notices);
}

Done TableJoiner::check() const
{
    for (const ReadTable& read : m_tables)
        if (read.isDated() != isDated()) {
            const ReadTable& first = m_tables.front();
            return Error{Code::Input, read.table->source,
                         say(CORE_TR("core", "The table “{1}” has dates, but “{2}” has elapsed time; give both the "
                                             "same kind of time, or split the file between them."),
                             (isDated() ? first : read).table->title, (isDated() ? read : first).table->title)};
        }
    return done();
}

// Rows that determine what a column is may stand far below the first ones.
void TableJoiner::reportRole(const CsvColumn& column, const std::string& name, CsvOptions& options) const
{
    const bool mayBeTime = column.role == Role::Value && (namesTime(column.name) || isDuration(column.unit));
    if (column.role == Role::State || mayBeTime) options.roles.try_emplace(name, CsvStatedRole{column.role, {}});
}

std::string TableJoiner::heading(CsvOptions& options) const
{
    std::string text = isDated() ? "time" : "time [s]";
    if (m_hasSample) text += ",sample";
    if (m_hasReported) {
        text += isDated() ? ",reported" : ",reported [s]";
        options.roles.try_emplace("reported", CsvStatedRole{Role::Reported, {}});
    }
    for (const ReadTable& read : m_tables)
        for (const std::size_t j : read.columns) {
            const CsvColumn& column = read.layout.columns[j];
            const std::string name = read.table->showsTitle ? read.table->title + "." + column.name : column.name;
            const std::string unit = column.role != Role::Reported ? column.unit : isDated() ? "" : "s";
            text += "," + csvCell(unit.empty() ? name : name + " [" + unit + "]");
            reportRole(column, name, options);
        }
    return text + "\n";
}

// Of those that share an instant, a table's first row goes with the first of the others, its second with the second.
std::vector<JoinedRow> TableJoiner::rows() const
{
    using Key = std::tuple<RowTime, std::string, std::optional<RowTime>, std::size_t>;
    std::map<Key, JoinedRow> found;
    for (std::size_t i = 0; i < m_tables.size(); ++i) {
        const ReadTable& read = m_tables[i];
        std::map<Key, std::size_t> times;
        for (std::size_t row = 0; row < read.rows.time.size(); ++row) {
            const std::optional<RowTime> time = read.timeOf(read.rows.time[row]);
            if (!time) continue;
            const std::string sample = read.sample < 0 ? std::string() : read.rows.texts[std::size_t(read.sample)][row];
            const std::optional<RowTime> reported =
                read.reported < 0 ? std::nullopt : read.timeOf(read.rows.columns[std::size_t(read.reported)][row]);
            const std::size_t again = times[{*time, sample, reported, 0}]++;
            JoinedRow& joined = found[{*time, sample, reported, again}];
            if (joined.parts.empty()) joined = {*time, sample, reported, {}};
            joined.parts.emplace_back(i, row);
        }
    }
    std::vector<JoinedRow> all;
    for (auto& [key, row] : found) all.push_back(std::move(row));
    if (isDated()) partSamples(all);
    return all;
}

std::string TableJoiner::line(const JoinedRow& row) const
{
    std::string text = writeRowTime(row.time, isDated());
    if (m_hasSample) text += "," + csvCell(row.sample);
    if (m_hasReported) text += "," + (row.reported ? writeRowTime(*row.reported, isDated()) : std::string());
    std::size_t cell = 0;
    for (const auto& [table, at] : row.parts) {
        const ReadTable& read = m_tables[table];
        text.append(read.firstCell - cell, ',');
        for (const std::size_t j : read.columns) text += "," + read.cell(j, at);
        cell = read.firstCell + read.columns.size();
    }
    return text.append(m_cells - cell, ',') + "\n";
}

JoinedTable TableJoiner::write(CsvOptions options)
{
    JoinedTable joined{
        .text = {}, .options = std::move(options), .understood = std::move(m_understood), .zone = std::nullopt};
    for (const ReadTable& read : m_tables)
        if (read.layout.localDates && isDated() && !joined.zone) joined.zone = read.layout.zone;
    joined.text = heading(joined.options);
    for (const JoinedRow& row : rows()) joined.text += line(row);
    return joined;
}

} // namespace

Result<JoinedTable> joinTables(std::span<const TitledTable> tables, const CsvOptions& options, Notices& notices)
{
    const auto first = std::find_if(tables.begin(), tables.end(), [](const TitledTable& each) { return each.hasRows; });
    if (first == tables.end())
        return Error{Code::Input, tables.empty() ? std::string() : tables.front().source,
                     say(CORE_TR("core", "No table of the file has rows; there is nothing to read."))};
    PartedOptions parted = part(*first, options);
    std::vector<CsvLayout> layouts = understand(tables, parted.tables);
    TableJoiner joiner;
    for (std::size_t i = 0; i < tables.size(); ++i)
        if (const Done added = joiner.add(tables[i], std::move(layouts[i]), notices); !added) return added.error();
    if (const Done same = joiner.check(); !same) return same.error();
    return joiner.write(std::move(parted.joined));
}

} // namespace titer::base
