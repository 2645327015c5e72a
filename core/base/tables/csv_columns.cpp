// Finds out what the columns of a table mean: names, loops, units, the batch, what holds states and samples.
#include "core/base/tables/cells/column_name.h"
#include "core/base/tables/csv_head.h"
#include "core/base/tables/csv_words.h"
#include "core/base/text.h"
#include "core/base/units/units.h"

#include <algorithm>
#include <map>

namespace titer::base {

namespace {

using Role = CsvColumn::Role;

// Works on one layout; the parts run in the order of readCsvColumns.
class Columns {
public:
    Columns(const CsvHead& head, const CsvOptions& options, CsvLayout& layout)
        : m_head(head)
        , m_options(options)
        , m_layout(layout)
    {
    }

    void readNames();
    void readUnits();
    void countKinds() { m_kinds = kindsOf(m_head, m_layout.columns.size(), m_layout.decimal); }
    void readBatch();
    void readRoles();
    void nameSetpoints();
    const std::vector<CsvKinds>& kinds() const { return m_kinds; }

private:
    void refuse(Sentence what) { m_layout.problems.push_back({Code::Input, {}, std::move(what)}); }
    void understand(Sentence what) { m_layout.understood.push_back(std::move(what)); }
    CsvLine namesAsWritten() const;
    std::string cell(int line, std::size_t column) const;
    std::string groupOf(std::size_t column) const;
    void addNames(const CsvLine& raw);
    int find(std::string_view name) const;
    int findOrRefuse(std::string_view name);
    void takeStatedRoles();
    bool isStated(const CsvColumn& column) const { return m_options.roles.contains(column.name); }
    void reportStated(const CsvColumn& column, const CsvKinds& kinds);
    void reportUnit(const CsvColumn& column, std::vector<std::string>& unitless);
    void readUnitsOfCells();
    bool statesSample() const;
    bool holdsStates(const CsvColumn& column, const CsvKinds& kinds) const;
    bool reportsStatus(const CsvColumn& column, const CsvKinds& kinds) const;

    const CsvHead& m_head;
    const CsvOptions& m_options;
    CsvLayout& m_layout;
    std::vector<CsvKinds> m_kinds;
};

std::string Columns::cell(int line, std::size_t column) const
{
    if (line < 0) return {};
    const CsvLine& cells = m_head.lines[std::size_t(line)];
    return column < cells.size() ? cells[column] : std::string();
}

// Where lines of data have an empty cell more than there are names, the names stand above the others.
CsvLine Columns::namesAsWritten() const
{
    CsvLine raw;
    if (m_head.names < 0) return raw;
    raw = m_head.lines[std::size_t(m_head.names)];
    if (isRemark(raw))
        raw.front() =
            std::string(trimmed(raw.front().substr(std::min(raw.front().find_first_not_of('#'), raw.front().size()))));
    while (raw.size() > m_head.width && raw.back().empty()) raw.pop_back();
    if (raw.size() >= m_head.width) return raw;
    const std::vector<CsvKinds> kinds = kindsOf(m_head, m_head.width, m_layout.decimal);
    std::vector<std::size_t> empty;
    for (std::size_t j = 0; j < kinds.size(); ++j)
        if (kinds[j].filled() + kinds[j].missing == 0) empty.push_back(j);
    if (raw.size() + empty.size() != m_head.width) return raw;
    for (const std::size_t j : empty) raw.insert(raw.begin() + std::ptrdiff_t(std::min(j, raw.size())), std::string());
    return raw;
}

// A heading over several columns stands above the first of them.
std::string Columns::groupOf(std::size_t column) const
{
    for (std::size_t j = column + 1; j-- > 0;)
        if (std::string group = cell(m_head.groups, j); !group.empty()) return group;
    return {};
}

void Columns::addNames(const CsvLine& raw)
{
    std::map<std::string_view, int> written; // how often; a table may have tens of thousands of columns
    for (const std::string& name : raw) ++written[name];
    std::map<std::string, int> given; // the last number behind a name
    const bool quotients = areQuotients(raw);
    for (std::size_t i = 0; i < raw.size(); ++i) {
        ColumnName heading = columnName(raw[i], quotients);
        CsvColumn column{std::move(heading.name), std::move(heading.unit)};
        const std::string own = column.name;
        if (const std::string group = written[raw[i]] > 1 ? groupOf(i) : std::string(); !group.empty())
            column.name = group + " " + column.name;
        if (const std::optional<CsvColumn::Part> part = partOf(cell(m_head.parts, i)); part && !own.empty()) {
            constexpr const char* endings[] = {"", ".SP", ".OUT", ".MODE"};
            column.part = *part;
            column.name += endings[std::size_t(*part)];
        }
        if (column.name.empty()) column.name = "c" + std::to_string(i + 1);
        const std::string name = column.name;
        while (!given.try_emplace(column.name, 1).second)
            column.name = name + " (" + std::to_string(++given[name]) + ")";
        if (column.name != name)
            understand(say(CORE_TR("core", "The name “{1}” occurs above two columns; column {2} is called “{3}”."),
                           name, std::to_string(i + 1), column.name));
        if (column.name != own && !own.empty()) column.heading = own;
        m_layout.columns.push_back(std::move(column));
    }
}

void Columns::readNames()
{
    CsvLine raw = namesAsWritten();
    m_layout.names = m_head.names >= 0 ? m_head.lines[std::size_t(m_head.names)] : CsvLine();
    for (std::size_t i = std::size_t(m_head.names + 1); m_head.names >= 0 && i < m_head.firstData; ++i)
        if (!isBlank(m_head.lines[i])) m_layout.belowNames.push_back(m_head.lines[i]);
    const std::size_t count = std::max(raw.size(), m_head.width);
    raw.resize(count);
    if (!m_options.names.empty()) {
        if (m_options.names.size() != count)
            refuse(say(CORE_TR("core", "{1} names are given for {2} columns; give one for each."),
                       std::to_string(m_options.names.size()), std::to_string(count)));
        for (std::size_t i = 0; i < std::min(count, m_options.names.size()); ++i) raw[i] = m_options.names[i];
    }
    // What stands alone between names and data names a column that has none.
    for (const int line : m_head.others)
        for (std::size_t i = 0; i < count; ++i)
            if (raw[i].empty() && kindOf(cell(line, i), m_layout.decimal) == CellKind::Text) raw[i] = cell(line, i);
    // A loop has its name above the first of its columns.
    for (std::size_t i = 1; i < count; ++i)
        if (raw[i].empty() && partOf(cell(m_head.parts, i))) raw[i] = raw[i - 1];
    addNames(raw);
    takeStatedRoles();
    for (const std::string& name : m_options.ignore)
        if (const int index = findOrRefuse(name); index >= 0) m_layout.columns[std::size_t(index)].role = Role::Text;
    const auto has = [&](CsvColumn::Part part) {
        return std::any_of(m_layout.columns.begin(), m_layout.columns.end(),
                           [&](const CsvColumn& column) { return column.part == part; });
    };
    if (has(CsvColumn::Part::Setpoint) || has(CsvColumn::Part::Output) || has(CsvColumn::Part::Mode))
        understand(say(CORE_TR("core", "The set-point of a loop NAME is called NAME.SP, its output NAME.OUT, its mode "
                                       "NAME.MODE.")));
    if (m_head.names < 0 && m_options.names.empty())
        understand(count == 1 ? say(CORE_TR("core", "The only column is called c1."))
                              : say(CORE_TR("core", "The columns are called c1 to c{1}."), std::to_string(count)));
}

// Names are those of the file here: options go by them, and set-points are renamed when all else is known.
void Columns::takeStatedRoles()
{
    for (const auto& [name, stated] : m_options.roles) {
        const int index = findOrRefuse(name);
        if (index < 0) continue;
        CsvColumn& column = m_layout.columns[std::size_t(index)];
        column.role = stated.role;
        column.part = stated.loop.empty() ? CsvColumn::Part::Value : CsvColumn::Part::Setpoint;
        if (!stated.loop.empty() && findOrRefuse(stated.loop) == index)
            refuse(
                say(CORE_TR("core", "Column “{1}” cannot be its own set-point; name the column of the value."), name));
    }
}

void Columns::nameSetpoints()
{
    for (const auto& [name, stated] : m_options.roles) {
        const int index = find(name);
        if (index < 0 || stated.loop.empty()) continue;
        CsvColumn& column = m_layout.columns[std::size_t(index)];
        if (column.role != Role::Value) continue; // it is the time, or left out
        const std::string setpoint = stated.loop + ".SP";
        if (find(setpoint) >= 0 && find(setpoint) != index) {
            refuse(say(CORE_TR("core", "The loop “{1}” already has a set-point; remove one of the two columns."),
                       stated.loop));
            continue;
        }
        if (column.heading.empty()) column.heading = name;
        column.key = name;
        column.name = setpoint;
        understand(say(CORE_TR("core", "Column “{1}” is the set-point of “{2}” and is called “{3}”."), name,
                       stated.loop, setpoint));
    }
}

int Columns::find(std::string_view name) const
{
    const auto& columns = m_layout.columns;
    const auto found = std::find_if(columns.begin(), columns.end(), [&](const CsvColumn& c) { return c.name == name; });
    return found == columns.end() ? -1 : int(found - columns.begin());
}

int Columns::findOrRefuse(std::string_view name)
{
    const Result<int> found = columnNamed(m_layout, name);
    if (found) return *found;
    m_layout.problems.push_back(found.error());
    return -1;
}

void Columns::readUnits()
{
    for (std::size_t i = 0; i < m_layout.columns.size(); ++i) {
        const std::string unit = cell(m_head.units, i);
        if (meansMissing(unit) || unit.empty()) continue;
        if (unit == "TS" || unit == "RN") continue;                  // a time and the number of a record, to loggers
        const bool isDegree = m_head.processing >= 0 && unit == "C"; // loggers measure no charge
        m_layout.columns[i].unit = isDegree ? "°C" : unitBeside(m_layout.columns[i].name, unit);
    }
    for (const auto& [name, unit] : m_options.units) {
        const int index = findOrRefuse(name);
        if (index < 0) continue;
        m_layout.columns[std::size_t(index)].unit = unit;
        if (!findUnit(unit))
            refuse(say(CORE_TR("core", "The unit “{1}” of “{2}” is unknown; write it like g/L, 1/h or 1e6 cells/mL."),
                       unit, name));
    }
}

void Columns::readBatch()
{
    if (m_options.batchColumn.empty()) return;
    m_layout.batchColumn = findOrRefuse(m_options.batchColumn);
    if (m_layout.batchColumn < 0) return;
    if (m_layout.batchColumn == m_layout.timeColumn) {
        refuse(say(CORE_TR("core", "Column “{1}” cannot contain both time and batch; name two columns."),
                   m_options.batchColumn));
        return;
    }
    m_layout.columns[std::size_t(m_layout.batchColumn)].role = Role::Batch;
    m_layout.batchValue = std::string(trimmed(m_options.batchValue));
    if (m_layout.batchValue.empty())
        understand(
            say(CORE_TR("core", "Only rows of the first batch in column “{1}” are read."), m_options.batchColumn));
    else
        understand(say(CORE_TR("core", "Only rows with “{1}” in column “{2}” are read."), m_layout.batchValue,
                       m_options.batchColumn));
}

// Few texts that come again and again; a column of modes in any case.
bool Columns::holdsStates(const CsvColumn& column, const CsvKinds& kinds) const
{
    constexpr int minRows = 4, maxStates = 24;
    if (column.part == CsvColumn::Part::Mode) return true;
    return kinds.dateTime + kinds.clock == 0 && kinds.text >= minRows && kinds.texts <= maxStates &&
           2 * kinds.texts <= kinds.text;
}

// Next to the values of an export: the names of status codes, or nothing yet.
bool Columns::reportsStatus(const CsvColumn& column, const CsvKinds& kinds) const
{
    const std::string_view tag = ofStatus(column.name);
    if (tag.empty() ||
        std::ranges::none_of(m_layout.columns, [&](const CsvColumn& other) { return other.name == tag; }))
        return false;
    const std::string word = lowerAscii(kinds.example);
    return (kinds.filled() == 0 && endsWith(column.name, ".status")) || startsWith(word, "good") ||
           startsWith(word, "uncertain") || startsWith(word, "bad");
}

void Columns::reportUnit(const CsvColumn& column, std::vector<std::string>& unitless)
{
    if (column.unit.empty())
        unitless.push_back(column.name);
    else if (!findUnit(column.unit))
        understand(
            say(CORE_TR("core",
                        "The unit “{1}” of column “{2}” is unknown; its values stay unchanged until a known unit is "
                        "given."),
                column.unit, column.name));
}

bool Columns::statesSample() const
{
    return std::any_of(m_options.roles.begin(), m_options.roles.end(),
                       [](const auto& stated) { return stated.second.role == Role::Sample; });
}

// What a person said is reported like what was found out.
void Columns::reportStated(const CsvColumn& column, const CsvKinds& kinds)
{
    if (column.role == Role::Sample)
        understand(say(CORE_TR("core", "Column “{1}” contains the names of samples."), column.name));
    else if (column.role == Role::State)
        understand(kinds.example.empty() ? say(CORE_TR("core", "Column “{1}” contains states."), column.name)
                                         : say(CORE_TR("core", "Column “{1}” contains states, such as “{2}”."),
                                               column.name, kinds.example));
    else if (column.role == Role::Reported)
        understand(
            say(CORE_TR("core", "Column “{1}” contains the times at which the values were reported."), column.name));
    else if (column.role == Role::Elapsed && m_layout.time != CsvLayout::Time::DateTime)
        understand(say(CORE_TR("core", "Column “{1}” also contains the time and is ignored."), column.name));
}

// A balance writes "12.5 g" in a cell, or the unit in the next one.
void Columns::readUnitsOfCells()
{
    for (std::size_t i = 0; i < m_layout.columns.size(); ++i) {
        CsvColumn& column = m_layout.columns[i];
        const CsvKinds& kinds = m_kinds[i];
        if (column.role != Role::Value || isStated(column)) continue;
        const auto isAll = [&](int count) { return count > 0 && count == kinds.filled() && !kinds.unit.empty(); };
        const auto takes = [&](const CsvColumn& value) {
            return value.unit.empty() || sameDimension(value.unit, kinds.unit);
        };
        if (isAll(kinds.quantities) && takes(column) && !reportsSample(column.name)) {
            if (column.unit.empty()) column.unit = kinds.unit;
            column.unitInCells = true;
            understand(say(CORE_TR("core", "The values of column “{1}” have their unit next to them: {2}."),
                           column.name, column.unit));
        } else if (i > 0 && isAll(kinds.units) && reportsUnit(column.name)) {
            CsvColumn& before = m_layout.columns[i - 1];
            if (before.role != Role::Value || !takes(before) || m_kinds[i - 1].number == 0) continue;
            if (before.unit.empty()) before.unit = kinds.unit;
            before.unitColumn = int(i);
            column.role = Role::Text;
            understand(say(CORE_TR("core", "The unit of “{1}” is in column “{2}”: {3}."), before.name, column.name,
                           before.unit));
        }
    }
}

void Columns::readRoles()
{
    readUnitsOfCells();
    std::vector<std::string> unitless;
    for (std::size_t i = 0; i < m_layout.columns.size(); ++i) {
        CsvColumn& column = m_layout.columns[i];
        const CsvKinds& kinds = m_kinds[i];
        const bool stated = isStated(column);
        if (stated) reportStated(column, kinds);
        if (column.role != Role::Value) continue;
        if (stated) {
            reportUnit(column, unitless);
        } else if (endsWith(column.name, ".reported")) {
            column.role = Role::Reported;
        } else if (reportsStatus(column, kinds)) {
            column.role = Role::Status;
            understand(say(CORE_TR("core", "Column “{1}” contains the quality of the samples."), column.name));
        } else if (column.unit.empty() && reportsSample(column.name) && !statesSample()) {
            column.role = Role::Sample;
            understand(say(CORE_TR("core", "Column “{1}” contains the names of samples."), column.name));
        } else if (kinds.text + kinds.dateTime + kinds.clock > 0 && kinds.number == 0 && !column.unitInCells) {
            column.role = holdsStates(column, kinds) ? Role::State : Role::Text;
            if (column.role == Role::State)
                understand(
                    say(CORE_TR("core", "Column “{1}” contains states, such as “{2}”."), column.name, kinds.example));
            else
                understand(say(CORE_TR("core", "Column “{1}” contains text and is ignored."), column.name));
        } else if (kinds.filled() + kinds.missing == 0 &&
                   (column.name == "c" + std::to_string(i + 1) || endsWith(column.name, ":")) &&
                   m_options.names.empty() && i + 1 < m_layout.columns.size()) {
            column.role = Role::Text; // a separator too many in each line
        } else {
            reportUnit(column, unitless);
        }
    }
    // A last column without name and cells is a separator at the end of the lines.
    while (m_layout.columns.size() > 1 && m_options.names.empty()) {
        const std::size_t last = m_layout.columns.size() - 1;
        const CsvKinds& kinds = m_kinds[last];
        const bool used = kinds.filled() + kinds.missing > 0;
        if (used || m_layout.columns[last].name != "c" + std::to_string(last + 1)) break;
        m_layout.columns.pop_back();
        if (!unitless.empty() && unitless.back() == "c" + std::to_string(last + 1)) unitless.pop_back();
    }
    if (!unitless.empty()) understand(say(CORE_TR("core", "Without unit: {1}."), join(unitless, ", ")));
}

} // namespace

void readCsvColumns(const CsvHead& head, const CsvOptions& options, CsvLayout& layout)
{
    Columns columns(head, options, layout);
    columns.readNames();
    columns.readUnits();
    columns.countKinds();
    readCsvTime(head, options, columns.kinds(), layout);
    columns.readBatch();
    columns.readRoles();
    columns.nameSetpoints();
}

} // namespace titer::base
