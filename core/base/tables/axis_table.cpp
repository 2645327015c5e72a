#include "core/base/tables/axis_table.h"

#include "core/base/tables/csv.h"
#include "core/base/tables/csv_head.h"
#include "core/base/tables/csv_words.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/base/units/written_unit.h"

#include <algorithm>
#include <cmath>

namespace titer::base {

namespace {

using Role = CsvColumn::Role;

constexpr std::size_t axisHeadSize = 64 * 1024;
constexpr std::size_t maxNotices = 5;

bool isColumnVolumes(const CsvColumn& column)
{
    const std::string unit = lowerAscii(column.unit), name = lowerAscii(column.name);
    return unit == "cv" || unit == "column volumes" || (unit.empty() && (name == "cv" || name == "column volumes"));
}

// By its unit, or called UV without one.
bool isOfDetector(const CsvColumn& column)
{
    const std::string name = lowerAscii(column.name);
    const bool isUv = startsWith(name, "uv") && (name.size() == 2 || name[2] < 'a' || name[2] > 'z');
    return column.unit == "mAU" || column.unit == "AU" || sameDimension(column.unit, "S/m") ||
           (isUv && column.unit.empty());
}

// Whether it notes something along the run: fractions may be called by numbers.
bool holdsNotes(const CsvColumn& column)
{
    const std::string name = lowerAscii(column.name);
    for (const char* word : {"fraction", "injection", "run log", "logbook", "phase"})
        if (startsWith(name, word)) return true;
    return !column.holdsNumbers();
}

// How the table is read, by its rows alone: what they lie along is found afterwards.
CsvOptions plainOptions(const CsvOptions& options)
{
    CsvOptions plain;
    plain.separator = options.separator;
    plain.decimal = options.decimal;
    plain.header = options.header;
    plain.interval = 1.0;
    return plain;
}

int axisOf(const CsvLayout& layout, const CsvHead& head, const std::string& stated)
{
    if (!stated.empty()) {
        const Result<int> found = columnNamed(layout, stated);
        return found ? *found : -1;
    }
    const CsvColumn& first = layout.columns.front();
    if (!sameDimension(first.unit, "m3") && !isColumnVolumes(first)) return -1;
    if (std::none_of(layout.columns.begin() + 1, layout.columns.end(), isOfDetector)) return -1;
    const std::vector<CsvKinds> kinds = kindsOf(head, layout.columns.size(), layout.decimal);
    for (const CsvKinds& each : kinds)
        if (each.dateTime > each.number) return -1;
    return kinds.front().number > 0 && kinds.front().text == 0 ? 0 : -1;
}

// Whether a volume may stand above the first column, of all tables that are looked at.
bool mayBegin(std::string_view text)
{
    constexpr int heading = 12; // lines, remarks among them
    for (int i = 0; i < heading && !text.empty(); ++i) {
        const std::string cell = lowerAscii(text.substr(0, std::min(text.find_first_of(",;\t|\n"), text.size())));
        for (const char* word : {"ml", "cv", "volume", "[l]", "(l)"})
            if (cell.find(word) != std::string::npos) return true;
        text.remove_prefix(std::min(text.find('\n'), text.size() - 1) + 1);
    }
    return false;
}

struct Table {
    CsvLayout layout;
    int axis = -1;
    int times = -1; // the column of times next to an axis of volumes
};

std::optional<Table> tableIn(std::string_view bytes, bool whole, const CsvOptions& options)
{
    const std::string_view first = bytes.substr(0, axisHeadSize);
    const bool isWhole = whole && bytes.size() <= axisHeadSize;
    const Encoding encoding = encodingOf(first, isWhole);
    const std::string text = decoded(first, encoding);
    if (options.axisColumn.empty() && !mayBegin(text)) return std::nullopt;
    Table table;
    const CsvOptions plain = plainOptions(options);
    const CsvHead head = readCsvHead(text, isWhole, plain, table.layout);
    if (table.layout.problems.empty()) readCsvColumns(head, plain, table.layout);
    if (!table.layout.problems.empty() || table.layout.columns.size() < 2) return std::nullopt;
    // "ml" alone is name and unit.
    CsvColumn& front = table.layout.columns.front();
    if (const std::string unit = writtenUnit(front.name); front.unit.empty() && sameDimension(unit, "m3"))
        front.unit = unit;
    table.axis = axisOf(table.layout, head, options.axisColumn);
    if (table.axis < 0) return std::nullopt;
    for (int j = 0; j < int(table.layout.columns.size()); ++j) {
        CsvColumn& column = table.layout.columns[std::size_t(j)];
        if (j == table.axis) continue;
        const bool isTime = sameDimension(column.unit, "s") && namesTime(column.name);
        if (isTime && table.times < 0) table.times = j;
        if (holdsNotes(column)) column.role = Role::State;
    }
    return table;
}

// What the axis is counted in [SI]; an error where that is not known.
Result<double> scaleOf(const CsvColumn& axis, double columnVolume)
{
    if (sameDimension(axis.unit, "m3") || sameDimension(axis.unit, "s")) return fromUnit(1.0, axis.unit);
    if (!isColumnVolumes(axis))
        return inputError(
            say(CORE_TR("core", "The column “{1}” is neither a volume nor a time nor in column volumes (CV), so it "
                                "cannot be the axis of a run. Give it its unit, or name another."),
                axis.name));
    if (columnVolume > 0.0) return columnVolume;
    return inputError(say(
        CORE_TR("core", "The run lies along column volumes (CV): specify the volume of the column, such as 1 mL.")));
}

class AxisTable {
public:
    AxisTable(Table table, double scale)
        : m_table(std::move(table))
        , m_scale(scale)
    {
        m_found.overVolume = !sameDimension(column(m_table.axis).unit, "s");
        for (int j = 0; j < int(m_table.layout.columns.size()); ++j) {
            const CsvColumn& each = column(j);
            if (j == m_table.axis || j == m_table.times) continue;
            if (each.role == Role::State) {
                m_noted.push_back(j);
                m_found.notes.push_back({each.name, {}, {}});
            } else if (each.role == Role::Value) {
                m_measured.push_back(j);
                m_found.curves.push_back({each.name, each.unit, {}, {}});
            }
        }
    }

    Result<CurveExport> read(std::string text);

private:
    const CsvColumn& column(int j) const { return m_table.layout.columns[std::size_t(j)]; }
    void take(const CsvChunk& chunk);
    void finish(const Notices& notices);

    Table m_table;
    double m_scale;
    std::vector<int> m_measured, m_noted;
    CurveExport m_found;
};

void AxisTable::take(const CsvChunk& chunk)
{
    const bool hasTimes = m_found.overVolume && m_table.times >= 0;
    const double toSeconds = hasTimes ? fromUnit(1.0, column(m_table.times).unit) : 0.0;
    for (std::size_t i = 0; i < chunk.time.size(); ++i) {
        const double at = chunk.columns[std::size_t(m_table.axis)][i] * m_scale;
        const double time = hasTimes ? chunk.columns[std::size_t(m_table.times)][i] * toSeconds : 0.0;
        if (!(std::abs(at) < (m_found.overVolume ? maxVolume : maxRunTime)) || !(std::abs(time) < maxRunTime)) {
            ++m_found.unread;
            continue;
        }
        for (std::size_t k = 0; k < m_measured.size(); ++k) {
            const double value = chunk.columns[std::size_t(m_measured[k])][i];
            if (std::isnan(value)) continue;
            Curve& curve = m_found.curves[k];
            curve.at.push_back(at);
            curve.values.push_back(value);
            if (hasTimes) curve.times.push_back(time);
        }
        for (std::size_t k = 0; k < m_noted.size(); ++k) {
            const std::string& text = chunk.texts[std::size_t(m_noted[k])][i];
            CurveNotes& notes = m_found.notes[k];
            // A name next to each row says where it begins.
            if (text.empty() || (!notes.texts.empty() && notes.texts.back() == text)) continue;
            notes.at.push_back(at);
            notes.texts.push_back(text);
            if (hasTimes) notes.times.push_back(time);
        }
    }
}

void AxisTable::finish(const Notices& notices)
{
    for (std::size_t i = 0; i < std::min(notices.size(), maxNotices); ++i) m_found.leftOut.push_back(notices[i].what);
    if (notices.size() > maxNotices)
        m_found.leftOut.push_back(say(CORE_TR("core", "{1} more places of the table are not as they should be."),
                                      std::to_string(notices.size() - maxNotices)));
    std::erase_if(m_found.notes, [](const CurveNotes& each) { return each.at.empty(); });
    // Phases stand in the log of a run.
    if (m_found.log()) return;
    for (CurveNotes& each : m_found.notes)
        if (lowerAscii(each.name) == "phase") {
            each.name = "Run Log";
            for (std::string& text : each.texts) text = "Phase " + text;
            return;
        }
}

Result<CurveExport> AxisTable::read(std::string text)
{
    m_table.layout.encoding = Encoding::Utf8;
    Notices notices;
    const auto sink = [this](const CsvChunk& chunk) {
        take(chunk);
        return true;
    };
    const Result<CsvSummary> summary = streamCsvText(std::move(text), {}, m_table.layout, {sink, {}, {}}, notices);
    if (!summary) return summary.error();
    finish(notices);
    return std::move(m_found);
}

} // namespace

std::optional<Result<CurveExport>> readAxisTable(std::string_view bytes, bool whole, const CsvOptions& options)
{
    std::optional<Table> table = tableIn(bytes, whole, options);
    if (!table) return std::nullopt;
    const Result<double> scale = scaleOf(table->layout.columns[std::size_t(table->axis)], options.columnVolume);
    if (!scale) return Result<CurveExport>(scale.error());
    const Encoding encoding = encodingOf(bytes.substr(0, axisHeadSize), whole && bytes.size() <= axisHeadSize);
    std::string text = decoded(bytes, encoding);
    // The last line of a part may go on.
    if (!whole) text.resize(text.find_last_of('\n') + 1);
    return AxisTable(*std::move(table), *scale).read(std::move(text));
}

} // namespace titer::base
