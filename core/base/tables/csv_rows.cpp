// Turns lines of a table into rows of numbers, with a notice for whatever cannot be read.
#include "core/base/tables/csv_rows.h"

#include "core/base/not_available.h"
#include "core/base/tables/csv_head.h"
#include "core/base/text.h"
#include "core/base/time.h"
#include "core/base/units/units.h"
#include "core/base/units/written_unit.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace titer::base {

CsvRows::CsvRows(const CsvLayout& layout, CsvNotices& notices, CsvSummary& summary, CsvChunk& chunk)
    : m_layout(layout)
    , m_notices(notices)
    , m_summary(summary)
    , m_chunk(chunk)
{
    m_summary.origin = layout.start;
    m_summary.batchValue = layout.batchValue;
    m_summary.missingOf.resize(layout.columns.size());
    m_chunk.columns.resize(layout.columns.size());
    m_chunk.texts.resize(layout.columns.size());
    for (const CsvColumn& column : layout.columns)
        m_factors.push_back(!column.unit.empty() && sameDimension(column.unit, "s") ? findUnit(column.unit)->factor
                                                                                    : layout.timeFactor);
}

void CsvRows::resume(const CsvPlace& from)
{
    m_blanks = from.blanks;
    m_lastTime = from.time;
    m_days = from.days;
    m_summary.rows = from.rows;
    m_summary.origin = from.origin;
    m_summary.batchValue = from.batchValue;
}

void CsvRows::note(CsvPlace& place) const
{
    place.rows = m_summary.rows;
    place.blanks = m_blanks;
    place.time = m_lastTime;
    place.days = m_days;
    place.origin = m_summary.origin;
    place.batchValue = m_summary.batchValue;
}

void CsvRows::read(std::string_view line, std::int64_t number, bool last)
{
    if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
    if (trimmed(line).empty()) {
        ++m_blanks;
        return;
    }
    if (line.front() == '#' && !meansMissing(line.substr(0, line.find(m_layout.separator)))) return;
    // Between rows that only their count places in time, a blank line is a row without a value.
    const bool blanksCount = m_layout.time == CsvLayout::Time::Interval && m_layout.columns.size() == 1;
    for (; blanksCount && m_blanks > 0 && m_summary.rows > 0; --m_blanks) readRow({}, number - m_blanks, false);
    m_blanks = 0;
    readRow(line, number, last);
}

void CsvRows::readRow(std::string_view line, std::int64_t number, bool last)
{
    m_cells.split(line, m_layout.separator);
    if (m_layout.batchColumn >= 0 && !isOfBatch()) {
        ++m_summary.skippedRows;
        return;
    }
    if (isHeading(number)) return;
    const std::size_t whole = wholeCells(number, last);
    if (m_layout.timeColumn >= 0 && std::size_t(m_layout.timeColumn) >= whole) {
        m_notices.add(CsvNotices::TimeUnreadable, number,
                      say(CORE_TR("core", "Line {1} has no time and is ignored."), std::to_string(number)));
        return;
    }
    if (!readTime(number)) return;
    m_chunk.time.push_back(m_time);
    for (std::size_t j = 0; j < m_layout.columns.size(); ++j) {
        if (m_layout.columns[j].holdsTexts()) m_chunk.texts[j].push_back(j < whole ? textOf(j) : std::string());
        if (!m_layout.columns[j].holdsNumbers()) continue;
        const double value = valueOf(j, number, j < whole ? trimmed(m_cells[j]) : std::string_view());
        m_summary.missing += std::isnan(value);
        m_chunk.columns[j].push_back(value);
    }
    ++m_summary.rows;
}

std::string CsvRows::textOf(std::size_t column) const
{
    const std::string_view cell = trimmed(m_cells[column]);
    return meansMissing(cell) ? std::string() : shown(cell);
}

// A line of names amid the data: the same ones are passed over. With others, or beneath a title of its own, another table begins: what
// stands in it belongs to something else.
bool CsvRows::isHeading(std::int64_t number)
{
    const bool titled = std::exchange(m_afterTitle, false);
    m_linesBehind += m_otherTable > 0;
    if (m_otherTable > 0 || m_layout.names.empty() || m_layout.time == CsvLayout::Time::Interval)
        return m_otherTable > 0;
    if (m_cells.size() > 0 && isOfCampbell(m_cells[0])) return true; // the line about the station
    std::size_t texts = 0, filled = 0, same = 0;
    for (std::size_t j = 0; j < m_cells.size(); ++j) {
        const std::string_view cell = trimmed(m_cells[j]);
        if (cell.empty()) continue;
        // Most lines hold a number first.
        if (filled == 0 && isDigit(cell.front())) return false;
        ++filled;
        const bool isText = kindOf(cell, m_layout.decimal) == CellKind::Text;
        const bool isName = j < m_layout.names.size() && shown(cell) == m_layout.names[j];
        if (!isText && !isName) return false;
        texts += isText;
        same += isName;
    }
    m_afterTitle = filled == 1 && texts == 1;
    constexpr std::size_t minNames = 3;
    const bool isSame = same == filled && filled > 1;
    const bool isOther = texts == filled && filled >= minNames && 2 * filled >= m_layout.columns.size();
    const auto time = std::size_t(m_layout.timeColumn);
    const bool hasTime = time < m_cells.size() && kindOf(m_cells[time], m_layout.decimal) != CellKind::Text;
    if (texts == filled && isBelowNames()) return true;
    if (isSame && !titled)
        ++m_summary.headings;
    else if (isSame || (isOther && !hasTime)) {
        m_otherTable = number;
        m_linesBehind = 1;
    }
    return isSame || m_otherTable > 0;
}

// Units and the like, which come again with the names.
bool CsvRows::isBelowNames() const
{
    return std::any_of(m_layout.belowNames.begin(), m_layout.belowNames.end(), [&](const auto& line) {
        for (std::size_t j = 0; j < m_cells.size(); ++j)
            if (shown(trimmed(m_cells[j])) != (j < line.size() ? line[j] : std::string())) return false;
        return true;
    });
}

void CsvRows::gatherDate(std::string_view line, std::int64_t number, DateOrders& orders)
{
    m_cells.split(line, m_layout.separator);
    const auto time = std::size_t(m_layout.timeColumn);
    if (time < m_cells.size()) orders.take(trimmed(m_cells[time]), number);
}

bool CsvRows::isOfBatch()
{
    const auto column = std::size_t(m_layout.batchColumn);
    const std::string_view cell = column < m_cells.size() ? trimmed(m_cells[column]) : std::string_view();
    if (cell.empty()) return false;
    if (m_summary.batchValue.empty()) m_summary.batchValue = shown(cell);
    if (cell == m_lastBatchText) return m_lastBatchFits;
    m_lastBatchText = std::string(cell);
    constexpr std::size_t maxBatches = 20;
    if (m_batches.size() < maxBatches) m_batches.push_back(shown(cell));
    // "12" is "12.0".
    const std::optional<double> number = readCell(cell, m_layout.decimal);
    m_lastBatchFits = cell == m_summary.batchValue || shown(cell) == m_summary.batchValue ||
                      (number && number == readNumber(m_summary.batchValue));
    m_batchFound = m_batchFound || m_lastBatchFits;
    return m_lastBatchFits;
}

// How many cells of the line can be trusted; the last one of a cut line cannot.
std::size_t CsvRows::wholeCells(std::int64_t number, bool last)
{
    const std::size_t width = m_layout.columns.size(), count = m_cells.size();
    if (count == width) return count;
    const std::string line = std::to_string(number);
    if (count < width && last) {
        m_notices.add(
            CsvNotices::Cut, number,
            say(CORE_TR(
                    "core",
                    "The file ends within line {1}, which has {2} of {3} cells; the last cell is ignored, as it may "
                    "be cut off."),
                line, std::to_string(count), std::to_string(width)));
        return count - 1;
    }
    if (count < width) {
        m_notices.add(CsvNotices::CellCount, number,
                      say(CORE_TR("core", "Line {1} has {2} cells instead of {3}; the missing cells count as "
                                          "missing values."),
                          line, std::to_string(count), std::to_string(width)));
        return count;
    }
    for (std::size_t j = width; j < count; ++j) {
        if (trimmed(m_cells[j]).empty()) continue;
        m_notices.add(CsvNotices::CellCount, number,
                      say(CORE_TR("core", "Line {1} has {2} cells instead of {3}; the extra cells are ignored."), line,
                          std::to_string(count), std::to_string(width)));
        break;
    }
    return width;
}

CsvRows::Time CsvRows::timeOf(std::string_view cell, double factor, DateOrder order)
{
    if (m_layout.time != CsvLayout::Time::DateTime) {
        const auto elapsed = readElapsedCell(cell, m_layout.decimal, factor, m_layout.clockForm);
        return {elapsed.value_or(notAvailable), elapsed && std::isfinite(*elapsed)};
    }
    const std::optional<double> count = m_layout.counted ? readCell(cell, m_layout.decimal) : std::nullopt;
    const std::optional<DateTime> read = count ? m_layout.counted.read(*count) : readWrittenTime(cell, order);
    if (!read) return {};
    const Instant instant{instantOf(*read)};
    if (!m_summary.origin) m_summary.origin = instant;
    return {instant.secondsSince(*m_summary.origin), true};
}

// In autumn the clock shows an hour twice: rows that would go back lie in its second passing. In spring it leaves one out.
std::int64_t CsvRows::instantOf(const DateTime& read)
{
    if (read.zoneMinutes) return read.instant().microseconds;
    const Moment moment = m_layout.zone.fromWall(read.clock.microseconds);
    if (moment.skipped) m_skipped = Instant{moment.time};
    if (!moment.doubtful || moment.skipped) return moment.time;
    ++m_twiceShown;
    const double since = m_summary.origin ? Instant{moment.time}.secondsSince(*m_summary.origin) : m_lastTime;
    return m_summary.rows > 0 && since < m_lastTime ? m_layout.zone.laterFromWall(read.clock.microseconds)
                                                    : moment.time;
}

void CsvRows::reportSkipped(std::int64_t number, std::string_view cell)
{
    if (const std::optional<Instant> taken = std::exchange(m_skipped, std::nullopt))
        m_notices.add(CsvNotices::Skipped, number,
                      say(CORE_TR("core", "In line {1} the time {2} does not exist in {3}, where the clock was put "
                                          "forward; it counts as {4}. Check the time zone."),
                          std::to_string(number), shown(cell), m_layout.zone.name(), writeInstant(*taken)));
}

// A clock that shows the first hour after it showed the last one has passed midnight.
double CsvRows::sinceFirstDay(double shown, std::string_view cell, std::int64_t number)
{
    constexpr double hour = 3600.0, day = 24.0 * hour;
    const double before = m_lastTime - double(m_days) * day;
    if (m_summary.rows > 0 && shown < hour && before >= day - hour && before <= day) {
        ++m_days;
        m_notices.add(
            CsvNotices::Midnight, number,
            say(CORE_TR("core", "In line {1} the time of day passes midnight, from {2} to {3}: a day is added."),
                std::to_string(number), m_lastTimeText, this->shown(cell)));
    }
    return shown + double(m_days) * day;
}

// [s] From the first day to that of the row; NaN where the row says none.
double CsvRows::daysBefore() const
{
    constexpr double day = 86'400.0;
    const auto at = std::size_t(m_layout.dayColumn);
    const std::optional<double> number =
        at < m_cells.size() ? readCell(trimmed(m_cells[at]), m_layout.decimal) : std::nullopt;
    return number ? (*number - m_layout.firstDay) * day : notAvailable;
}

bool CsvRows::readTime(std::int64_t number)
{
    if (m_layout.time == CsvLayout::Time::Interval) {
        m_time = double(m_summary.rows) * m_layout.interval;
        return true;
    }
    std::string_view cell = trimmed(m_cells[std::size_t(m_layout.timeColumn)]);
    if (m_layout.clockColumn >= 0 && std::size_t(m_layout.clockColumn) < m_cells.size()) {
        m_dateText.assign(cell);
        m_dateText.append(" ").append(trimmed(m_cells[std::size_t(m_layout.clockColumn)]));
        cell = trimmed(m_dateText);
    }
    const DateOrder order = m_layout.columns[std::size_t(m_layout.timeColumn)].dates;
    Time time = timeOf(cell, m_layout.timeFactor, order);
    if (time.good && m_layout.dayColumn >= 0)
        time.seconds += daysBefore();
    else if (time.good && m_layout.timeOfDay)
        time.seconds = sinceFirstDay(time.seconds, cell, number);
    time.good = time.good && std::isfinite(time.seconds);
    reportSkipped(number, cell);
    if (!time.good) {
        m_notices.add(
            CsvNotices::TimeUnreadable, number,
            say(CORE_TR("core", "The time “{1}” in line {2}, column {3} cannot be read; the line is ignored."),
                shown(cell), std::to_string(number), std::to_string(m_layout.timeColumn + 1)));
        return false;
    }
    if (m_summary.rows > 0 && time.seconds < m_lastTime) {
        ++m_summary.backwards;
        const std::string line = std::to_string(number);
        Sentence what = m_layout.batchColumn < 0
                            ? say(CORE_TR("core", "In line {1} the time goes back from {2} to {3}; if the file "
                                                  "contains several batches, name the column that identifies them."),
                                  line, m_lastTimeText, shown(cell))
                            : say(CORE_TR("core", "In line {1} the time goes back from {2} to {3}."), line,
                                  m_lastTimeText, shown(cell));
        m_notices.add(CsvNotices::Backwards, number, std::move(what));
    }
    m_time = m_lastTime = time.seconds;
    m_lastTimeText.assign(cell);
    return true;
}

// "<0.2" is beyond what can be measured: the limit is all that is known.
std::optional<double> CsvRows::limitOf(std::size_t column, std::string_view cell)
{
    const std::optional<CellLimit> limit = readLimit(cell, m_layout.decimal);
    if (!limit) return std::nullopt;
    m_chunk.limits.push_back({column, m_chunk.time.size() - 1, limit->sign});
    return limit->value;
}

// A value whose unit stands next to it, in that of the column.
std::optional<double> CsvRows::quantityOf(std::size_t index, std::string_view cell)
{
    const CsvColumn& column = m_layout.columns[index];
    if (column.unitInCells) {
        const std::optional<CellQuantity> quantity = readQuantityCell(cell);
        return quantity ? converted(column, quantity->unit, readCell(quantity->number, m_layout.decimal))
                        : std::nullopt;
    }
    const auto at = std::size_t(column.unitColumn);
    const std::string unit = at < m_cells.size() ? writtenUnit(trimmed(m_cells[at])) : std::string();
    return converted(column, unit, readCell(cell, m_layout.decimal));
}

std::optional<double> CsvRows::converted(const CsvColumn& column, const std::string& unit, std::optional<double> value)
{
    if (!value || unit == column.unit) return value;
    const std::optional<Unit> from = findUnit(unit), to = findUnit(column.unit);
    if (!from || !to || from->dimension != to->dimension) return std::nullopt;
    return to->fromSi(from->toSi(*value));
}

double CsvRows::valueOf(std::size_t column, std::int64_t number, std::string_view cell)
{
    CsvMissing& missing = m_summary.missingOf[column];
    if (cell.empty()) return ++missing.empty, notAvailable;
    if (m_layout.columns[column].role == CsvColumn::Role::Reported) {
        const Time time = timeOf(cell, m_factors[column], m_layout.columns[column].dates);
        reportSkipped(number, cell);
        if (time.good) return time.seconds;
    } else if (m_layout.columns[column].unitInCells || m_layout.columns[column].unitColumn >= 0) {
        if (const std::optional<double> value = quantityOf(column, cell)) return *value;
    } else if (const std::optional<double> value = readCell(cell, m_layout.decimal)) {
        return *value;
    } else if (const std::optional<double> limit = limitOf(column, cell)) {
        return *limit;
    }
    const bool isKnown = meansMissing(cell);
    ++(!isKnown ? missing.unread : meansBeyond(cell) ? missing.beyond : missing.notAvailable);
    if (!isKnown) reportCell(column, number, cell);
    return notAvailable;
}

void CsvRows::reportCell(std::size_t column, std::int64_t number, std::string_view cell)
{
    const CsvColumn& written = m_layout.columns[column];
    const bool hasUnit = written.unitInCells ? readQuantityCell(cell).has_value()
                                             : written.unitColumn >= 0 && readCell(cell, m_layout.decimal).has_value();
    const bool otherSign = !hasUnit && readCell(cell, m_layout.decimal == ',' ? '.' : ',').has_value();
    const auto kind = otherSign ? CsvNotices::WrongDecimal : CsvNotices::NoNumber;
    if (!m_notices.lists(kind)) return m_notices.countOnly(kind);
    const auto fault = [&](const char* what) {
        return say(what, shown(cell), std::to_string(number), std::to_string(column + 1), written.name, written.unit);
    };
    m_notices.add(
        kind, number,
        hasUnit
            ? fault(CORE_TR("core", "The unit of “{1}” in line {2}, column {3} ({4}) cannot be converted to {5}; the "
                                    "value counts as missing."))
        : otherSign
            ? fault(CORE_TR("core",
                            "“{1}” in line {2}, column {3} ({4}) has a different decimal sign from the file; the "
                            "value counts as missing."))
            : fault(CORE_TR("core",
                            "“{1}” in line {2}, column {3} ({4}) is not a number; the value counts as missing.")));
}

// A cell as it may stand in a sentence: short, and valid text.
std::string CsvRows::shown(std::string_view cell) const
{
    constexpr std::size_t maxShown = 40;
    std::string text = m_layout.encoding == Encoding::Windows1252 ? fromWindows1252(cell.substr(0, maxShown))
                                                                  : std::string(utf8Head(cell, maxShown));
    for (char& c : text)
        if (c >= 0 && c < 0x20) c = ' ';
    for (std::size_t bad = firstInvalidUtf8(text); bad != std::string::npos; bad = firstInvalidUtf8(text))
        text[bad] = '?';
    return cell.size() > maxShown ? text + "…" : text;
}

} // namespace titer::base
