#include "core/lessons/written_table.h"

#include "core/base/text.h"
#include "core/base/time.h"
#include "core/base/units/units.h"

#include <algorithm>
#include <cmath>

namespace titer::lessons {

using base::say;

namespace {

struct Rows {
    std::vector<std::string> headings;
    std::vector<std::vector<std::string>> cells;
};

Rows rowsOf(const std::string& csv)
{
    Rows rows;
    for (const std::string_view line : base::split(csv, '\n')) {
        if (line.empty()) continue;
        std::vector<std::string> cells;
        for (const std::string_view cell : base::split(line, ',')) cells.emplace_back(cell);
        if (rows.headings.empty())
            rows.headings = std::move(cells);
        else
            rows.cells.push_back(std::move(cells));
    }
    return rows;
}

// A column by its heading, or by its name without the unit; 0, which is the time, where there is none.
std::size_t columnOf(const Rows& rows, const std::string& name)
{
    for (std::size_t i = 1; i < rows.headings.size(); ++i)
        if (rows.headings[i] == name || base::startsWith(rows.headings[i], name + " [")) return i;
    return 0;
}

// Of a row, since the recording began [s].
double timeOf(const std::string& cell, const twin::SensorSet& sensors)
{
    if (sensors.start) {
        const base::Result<base::Instant> instant = base::readInstant(cell);
        return instant ? instant->secondsSince(*sensors.start) : HUGE_VAL;
    }
    const std::optional<double> number = base::readNumber(cell);
    return number ? base::fromUnit(*number, sensors.timeUnit) : HUGE_VAL;
}

void addSpike(Rows& rows, const Writing::Spike& spike, std::size_t column, const twin::SensorSet& sensors)
{
    std::string* nearest = nullptr;
    double distance = HUGE_VAL;
    for (std::vector<std::string>& row : rows.cells) {
        const double away = std::abs(timeOf(row[0], sensors) - spike.time);
        if (row[column].empty() || !(away < distance)) continue;
        distance = away;
        nearest = &row[column];
    }
    constexpr int digits = 6;
    if (!nearest) return;
    if (const std::optional<double> value = base::readNumber(*nearest))
        *nearest = base::writeShort(*value + spike.by, digits);
}

// "2026-03-02T05:30:00Z" as a clock there shows it: "02.03.2026 06:30:00".
std::string onTheClock(const std::string& instant, int zoneMinutes)
{
    const base::Result<base::Instant> read = base::readInstant(instant);
    if (!read) return instant;
    const std::string text = base::writeInstant(read->after(60.0 * zoneMinutes));
    return text.substr(8, 2) + "." + text.substr(5, 2) + "." + text.substr(0, 4) + " " + text.substr(11, 8);
}

std::string lineOf(const std::vector<std::string>& cells, const Writing& writing, bool heading)
{
    std::string line;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        std::string cell = cells[i];
        if (!heading && i == 0 && writing.zoneMinutes)
            cell = onTheClock(cell, *writing.zoneMinutes);
        else if (!heading)
            std::replace(cell.begin(), cell.end(), '.', writing.decimal);
        if (cell.empty()) cell = writing.missing;
        line += (i > 0 ? std::string(1, writing.separator) : std::string()) + cell;
    }
    return line + "\n";
}

} // namespace

std::string written(const std::string& csv, const LessonRecording& recording, base::Errors& errors)
{
    const Writing& writing = recording.writing;
    Rows rows = rowsOf(csv);
    for (std::size_t i = 0; i < writing.spikes.size(); ++i) {
        const Writing::Spike& spike = writing.spikes[i];
        if (const std::size_t column = columnOf(rows, spike.column); column > 0)
            addSpike(rows, spike, column, recording.sensors);
        else
            errors.push_back(
                base::inputError("spikes/" + std::to_string(i),
                                 say(CORE_TR("core", "The recording has no column “{1}”."), spike.column)));
    }
    for (const auto& [name, heading] : writing.columns) {
        const std::size_t column = columnOf(rows, name);
        if (column > 0 || (!rows.headings.empty() && name == "time"))
            rows.headings[column] = heading;
        else
            errors.push_back(
                base::inputError("columns/" + name, say(CORE_TR("core", "The recording has no column “{1}”."), name)));
    }
    std::string text = lineOf(rows.headings, writing, true);
    for (const std::vector<std::string>& row : rows.cells) text += lineOf(row, writing, false);
    return text;
}

} // namespace titer::lessons
