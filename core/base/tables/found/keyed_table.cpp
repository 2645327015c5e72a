#include "core/base/tables/found/keyed_table.h"

#include "core/base/encoding.h"
#include "core/base/tables/csv_text.h"
#include "core/base/tables/csv_words.h"
#include "core/base/tables/found/keys.h"
#include "core/base/tables/plain_table.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/base/units/written_unit.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace titer::base {

namespace {

using Role = CsvColumn::Role;
using ColumnIndices = std::vector<std::size_t>;

constexpr std::size_t maxKeyedSize = 64'000'000; // [bytes] of a file
constexpr std::size_t maxSeries = 10'000;

// A table as it is read without keys, with the texts of what may be one.
struct LongTable {
    CsvLayout layout;
    CsvOptions options; // those of the file's own columns are applied
    CsvChunk rows;
    std::optional<Instant> origin;
    Notices notices;

    bool isDated() const { return layout.time == CsvLayout::Time::DateTime; }
    std::string timeText(double seconds) const
    {
        if (!std::isfinite(seconds)) return {};
        return isDated() ? writeInstant(origin.value_or(Instant{}).after(seconds)) : writeNumber(seconds);
    }
};

// Options that name columns of the file apart from those of the table that is made of it.
CsvOptions ownOptions(const CsvLayout& layout, const CsvOptions& options, CsvOptions& rest)
{
    CsvOptions own = options;
    own.units.clear();
    own.roles.clear();
    own.ignore.clear();
    const auto has = [&](const std::string& name) {
        return std::any_of(layout.columns.begin(), layout.columns.end(),
                           [&](const CsvColumn& column) { return column.statedName() == name; });
    };
    for (const auto& [name, unit] : options.units) (has(name) ? own : rest).units[name] = unit;
    for (const auto& [name, role] : options.roles) (has(name) ? own : rest).roles[name] = role;
    for (const std::string& name : options.ignore) (has(name) ? own : rest).ignore.push_back(name);
    return own;
}

void append(const CsvChunk& chunk, CsvChunk& all)
{
    const std::size_t begin = all.time.size();
    all.time.insert(all.time.end(), chunk.time.begin(), chunk.time.end());
    all.columns.resize(chunk.columns.size());
    all.texts.resize(chunk.texts.size());
    for (std::size_t j = 0; j < chunk.columns.size(); ++j) {
        all.columns[j].insert(all.columns[j].end(), chunk.columns[j].begin(), chunk.columns[j].end());
        all.texts[j].insert(all.texts[j].end(), chunk.texts[j].begin(), chunk.texts[j].end());
    }
    for (const CsvLimit& limit : chunk.limits) all.limits.push_back({limit.column, limit.row + begin, limit.sign});
}

// All rows, where `asText` columns are texts; false where they cannot be read.
bool readRows(const std::string& text, const std::vector<bool>& asText, LongTable& table)
{
    CsvLayout layout = table.layout;
    for (std::size_t j = 0; j < asText.size(); ++j)
        if (asText[j]) layout.columns[j].role = Role::State;
    table.rows = {};
    table.notices.clear();
    const auto take = [&](const CsvChunk& chunk) {
        append(chunk, table.rows);
        return true;
    };
    const Result<CsvSummary> summary =
        streamPlain(text, {}, layout, {}, {.sink = take, .progress = {}, .stop = {}}, table.notices);
    if (summary) table.origin = summary->origin;
    return summary.ok() && !table.rows.time.empty();
}

// Writes the table of the series.
class Pivot {
public:
    Pivot(const LongTable& table, const ColumnIndices& keys)
        : m_table(table)
        , m_keys(keys)
    {
    }
    bool make(MadeTable& made);

private:
    // What shares a line: everything at one time that became known at one time, of one sample and batch.
    using Line = std::tuple<double, std::string, std::string>; // [s], reported, sample

    void choose();
    bool groupRows();
    bool isOfKeys(std::size_t column) const;
    std::string keyOf(std::size_t row) const;
    std::string cell(std::size_t column, std::size_t row) const;
    std::string nameOf(const std::string& key, std::size_t column) const;
    std::string unitOf(std::size_t row, std::size_t column) const;
    std::string heading(MadeTable& made) const;

    const LongTable& m_table;
    const ColumnIndices& m_keys;
    ColumnIndices m_written; // columns of which there is a series for each key
    int m_reported = -1, m_sample = -1, m_units = -1;
    std::vector<std::string> m_groups; // keys as they first appear
    std::vector<std::size_t> m_first;  // their first rows
    std::map<std::string, std::size_t> m_byKey;
};

void Pivot::choose()
{
    const auto& columns = m_table.layout.columns;
    for (std::size_t j = 0; j < columns.size(); ++j) {
        if (std::find(m_keys.begin(), m_keys.end(), j) != m_keys.end()) continue;
        const Role role = columns[j].role;
        if (role == Role::Reported && m_reported < 0)
            m_reported = int(j);
        else if (role == Role::Sample && m_sample < 0)
            m_sample = int(j);
        else if ((role == Role::State || role == Role::Text) && holdsUnits(columns[j], m_table.rows.texts[j]))
            m_units = int(j);
        else if (role == Role::Value || role == Role::State || role == Role::Status)
            m_written.push_back(j);
    }
}

std::string Pivot::keyOf(std::size_t row) const
{
    std::string key;
    for (const std::size_t j : m_keys) {
        const std::string& text = m_table.rows.texts[j][row];
        if (text.empty()) return {};
        key += (key.empty() ? "" : ".") + text;
    }
    return key;
}

// The value of a quantity that the key names has no name of its own.
std::string Pivot::nameOf(const std::string& key, std::size_t column) const
{
    const CsvColumn& written = m_table.layout.columns[column];
    return namesFieldValue(written.name) && namesField(m_table.layout.columns[m_keys.back()].name)
               ? key
               : key + "." + written.name;
}

std::string Pivot::unitOf(std::size_t row, std::size_t column) const
{
    const CsvColumn& written = m_table.layout.columns[column];
    if (written.role != Role::Value || m_units < 0 || !written.unit.empty()) return written.unit;
    return writtenUnit(m_table.rows.texts[std::size_t(m_units)][row]);
}

std::string Pivot::cell(std::size_t column, std::size_t row) const
{
    const CsvChunk& rows = m_table.rows;
    if (m_table.layout.columns[column].holdsTexts()) return csvCell(rows.texts[column][row]);
    double value = rows.columns[column][row];
    if (std::isnan(value)) return {};
    const std::string unit = unitOf(row, column), shown = unitOf(m_first[m_byKey.at(keyOf(row))], column);
    if (unit != shown && !sameDimension(unit, shown)) return {};
    if (unit != shown) value = findUnit(shown)->fromSi(findUnit(unit)->toSi(value));
    const char limit = rows.limits.empty() ? char(0) : rows.limitOf(column, row);
    return (limit ? std::string(1, limit) : std::string()) + writeNumber(value);
}

std::string Pivot::heading(MadeTable& made) const
{
    std::string text = m_table.isDated() ? "time" : "time [s]";
    if (m_sample >= 0) text += ",sample";
    if (m_reported >= 0) {
        text += m_table.isDated() ? ",reported" : ",reported [s]";
        made.options.roles.try_emplace("reported", CsvStatedRole{Role::Reported, {}});
    }
    for (std::size_t g = 0; g < m_groups.size(); ++g)
        for (const std::size_t j : m_written) {
            const CsvColumn& column = m_table.layout.columns[j];
            const std::string name = nameOf(m_groups[g], j), unit = unitOf(m_first[g], j);
            text += "," + csvCell(unit.empty() ? name + " []" : name + " [" + unit + "]");
            // The first rows need not show it.
            if (column.role == Role::Value || column.role == Role::State)
                made.options.roles.try_emplace(name, CsvStatedRole{column.role, {}});
        }
    return text + "\n";
}

// False where there are more series than a table holds.
bool Pivot::groupRows()
{
    for (std::size_t row = 0; row < m_table.rows.time.size(); ++row) {
        const std::string key = keyOf(row);
        if (key.empty() || !m_byKey.try_emplace(key, m_groups.size()).second) continue;
        m_groups.push_back(key);
        m_first.push_back(row);
        if (m_groups.size() * m_written.size() > maxSeries) return false;
    }
    std::erase_if(m_written, [&](std::size_t j) { return isOfKeys(j); });
    return !m_written.empty();
}

// Whether a column says no more than the keys: the number of a channel next to its angle.
bool Pivot::isOfKeys(std::size_t column) const
{
    const CsvColumn& written = m_table.layout.columns[column];
    if (written.role != Role::State && !(written.role == Role::Value && namesKey(written.name))) return false;
    const CsvChunk& rows = m_table.rows;
    for (std::size_t row = 0; row < rows.time.size(); ++row) {
        const auto group = m_byKey.find(keyOf(row));
        if (group == m_byKey.end()) continue;
        const std::size_t first = m_first[group->second];
        const bool same = written.role == Role::State ? rows.texts[column][row] == rows.texts[column][first]
                                                      : rows.columns[column][row] == rows.columns[column][first];
        if (!same) return false;
    }
    return true;
}

bool Pivot::make(MadeTable& made)
{
    choose();
    if (!groupRows()) return false;
    const CsvChunk& rows = m_table.rows;
    std::map<std::pair<Line, std::size_t>, std::vector<std::string>> lines; // and which of those of a key it is
    const std::size_t width = m_groups.size() * m_written.size();
    for (std::size_t row = 0; row < rows.time.size(); ++row) {
        const auto group = m_byKey.find(keyOf(row));
        if (group == m_byKey.end()) continue;
        const Line line{rows.time[row],
                        m_reported < 0 ? std::string() : m_table.timeText(rows.columns[std::size_t(m_reported)][row]),
                        m_sample < 0 ? std::string() : rows.texts[std::size_t(m_sample)][row]};
        std::vector<std::string> cells;
        for (const std::size_t j : m_written) cells.push_back(cell(j, row));
        // Values that are the same once more are none; others of the same instant stay for those who must choose.
        for (std::size_t again = 0;; ++again) {
            std::vector<std::string>& all = lines[{line, again}];
            all.resize(width);
            const auto begin = all.begin() + std::ptrdiff_t(group->second * m_written.size());
            const bool fits = std::equal(cells.begin(), cells.end(), begin, [](const auto& own, const auto& there) {
                return own.empty() || there.empty() || own == there;
            });
            if (!fits) continue;
            for (std::size_t i = 0; i < cells.size(); ++i)
                if (!cells[i].empty()) *(begin + std::ptrdiff_t(i)) = cells[i];
            break;
        }
    }
    made.text = heading(made);
    for (const auto& [place, cells] : lines) {
        const auto& [time, reported, sample] = place.first;
        made.text += m_table.timeText(time);
        if (m_sample >= 0) made.text += "," + csvCell(sample);
        if (m_reported >= 0) made.text += "," + reported;
        for (const std::string& each : cells) made.text += "," + each;
        made.text += "\n";
    }
    return true;
}

Sentence reportKeys(const CsvLayout& layout, const ColumnIndices& keys, const std::string& name)
{
    std::vector<std::string> names;
    for (const std::size_t j : keys) names.push_back("“" + layout.columns[j].name + "”");
    return say(CORE_TR("core", "Each row belongs to a key, in {1}; the names of the series begin with it, such as "
                               "“{2}”."),
               join(names, ", "), name);
}

std::optional<LongTable> readLong(PlainText& whole, const std::string& text, CsvOptions& rest)
{
    LongTable table;
    const CsvOptions& options = whole.options();
    CsvOptions bare = options;
    bare.units.clear();
    bare.roles.clear();
    bare.ignore.clear();
    const bool isBareText = options.units.empty() && options.roles.empty() && options.ignore.empty();
    table.layout = isBareText ? whole.layout() : sniffPlain(text, true, bare);
    table.options = ownOptions(table.layout, options, rest);
    if (isOfFields(table.layout))
        for (const CsvColumn& column : table.layout.columns)
            if (column.name == "table" || column.name == "result") table.options.ignore.push_back(column.statedName());
    const bool isBare = table.options.units.empty() && table.options.roles.empty() && table.options.ignore.empty();
    if (!isBare) table.layout = sniffPlain(text, true, table.options);
    table.layout.encoding = whole.alone().encoding;
    for (CsvColumn& column : table.layout.columns) {
        if (column.unitColumn < 0) continue;
        table.layout.columns[std::size_t(column.unitColumn)].role = Role::State;
        if (!table.options.units.contains(column.name)) column.unit.clear(); // each key has its own
        column.unitColumn = -1;
    }
    const bool hasTime =
        table.layout.time == CsvLayout::Time::DateTime || table.layout.time == CsvLayout::Time::Elapsed;
    if (!table.layout.problems.empty() || !hasTime) return std::nullopt;
    return table;
}

// Of a table that may be a long one, its rows with the texts of what may be keys.
bool readCandidates(const std::string& text, const CsvOptions& options, LongTable& table)
{
    std::vector<bool> asText;
    for (const CsvColumn& column : table.layout.columns)
        asText.push_back(mayBeKey(column) || std::find(options.keyColumns.begin(), options.keyColumns.end(),
                                                       column.name) != options.keyColumns.end());
    return std::find(asText.begin(), asText.end(), true) != asText.end() && readRows(text, asText, table);
}

bool hasSamples(const CsvLayout& layout)
{
    return std::any_of(layout.columns.begin(), layout.columns.end(),
                       [](const CsvColumn& column) { return column.role == Role::Sample; });
}

} // namespace

std::optional<MadeTable> keyedTable(PlainText& whole)
{
    const CsvOptions& options = whole.options();
    if (options.interval || whole.bytes().size() > maxKeyedSize) return std::nullopt;
    const std::string text = decoded(whole.bytes(), whole.alone().encoding);
    MadeTable made;
    made.options.separator = ',';
    made.options.decimal = '.';
    made.options.zone = options.zone;
    std::optional<LongTable> table = readLong(whole, text, made.options);
    if (!table) return std::nullopt;
    ColumnIndices keys;
    for (const std::string& name : options.keyColumns) {
        const Result<int> column = columnNamed(table->layout, name);
        if (!column) made.fault = column.error();
        if (!column) return made;
        keys.push_back(std::size_t(*column));
    }
    if (!readCandidates(text, options, *table)) return std::nullopt;
    if (keys.empty() && !hasSamples(table->layout)) keys = KeyFinder(table->layout, table->rows).find();
    if (keys.empty()) return std::nullopt;
    std::vector<bool> asText;
    for (std::size_t j = 0; j < table->layout.columns.size(); ++j)
        asText.push_back(std::find(keys.begin(), keys.end(), j) != keys.end() ||
                         table->layout.columns[j].role == Role::Text);
    if (!readRows(text, asText, *table)) return std::nullopt;
    for (const std::size_t j : keys) table->layout.columns[j].role = Role::Batch; // no series of its own
    if (!Pivot(*table, keys).make(made)) return std::nullopt;
    if (!table->isDated()) made.options.start = table->layout.start;
    made.names = table->layout.names;
    for (const std::size_t j : keys) made.keys.push_back(table->layout.columns[j].name);
    for (const Sentence& each : table->layout.understood) {
        const bool isOfKey =
            !each.args.empty() && std::find(made.keys.begin(), made.keys.end(), each.args.front()) != made.keys.end();
        if (!isOfKey) made.understood.push_back(each);
    }
    const CsvLayout written = sniffPlain(made.text, true, made.options);
    if (written.columns.size() > 1)
        made.understood.push_back(reportKeys(table->layout, keys, written.columns.back().name));
    for (Notice& notice : table->notices) made.leftOut.push_back(std::move(notice.what));
    return made;
}

bool mayHoldKeys(std::string_view head, const CsvOptions& options, const CsvLayout& plain)
{
    PlainText text(head, true, options);
    return !keyCandidates(head, options, plain).empty() || keyedTable(text);
}

std::vector<std::string> keyCandidates(std::string_view bytes, const CsvOptions& options, const CsvLayout& plain)
{
    std::vector<std::string> names;
    const bool hasTime = plain.time == CsvLayout::Time::DateTime || plain.time == CsvLayout::Time::Elapsed;
    if (!plain.problems.empty() || !hasTime || std::none_of(plain.columns.begin(), plain.columns.end(), mayBeKey) ||
        bytes.size() > maxKeyedSize)
        return names;
    LongTable table;
    table.layout = plain;
    if (!readCandidates(decoded(bytes, plain.encoding), options, table)) return names;
    const KeyFinder finder(table.layout, table.rows);
    if (!finder.candidates().empty() && finder.collide({}))
        for (const std::size_t j : finder.candidates()) names.push_back(table.layout.columns[j].name);
    return names;
}

} // namespace titer::base
