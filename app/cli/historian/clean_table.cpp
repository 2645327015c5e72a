#include "app/cli/historian/clean_table.h"

#include "core/base/tables/csv_text.h"
#include "core/base/text.h"

#include <cmath>

namespace titer::cli {

namespace {

using Role = base::CsvColumn::Role;

bool isKept(const base::CsvColumn& column)
{
    return column.holdsNumbers() || column.holdsTexts();
}

std::string heading(const base::CsvLayout& layout)
{
    const bool instants = layout.time == base::CsvLayout::Time::DateTime || layout.start;
    std::string line = instants ? "time" : "time [s]";
    for (const base::CsvColumn& column : layout.columns) {
        if (!isKept(column)) continue;
        const bool plain = column.unit.empty() || column.role == Role::Reported;
        line += "," + base::csvCell(plain ? column.name : column.name + " [" + column.unit + "]");
    }
    return line + "\n";
}

std::string timeText(const base::CsvLayout& layout, const base::CsvChunk& chunk, double seconds)
{
    if (std::isnan(seconds)) return {};
    const bool instants = layout.time == base::CsvLayout::Time::DateTime || layout.start;
    if (!instants || !chunk.begin.origin) return base::writeNumber(seconds);
    return base::writeInstant(chunk.begin.origin->after(seconds));
}

std::string cellText(const base::CsvLayout& layout, const base::CsvChunk& chunk, std::size_t column, std::size_t row)
{
    if (layout.columns[column].holdsTexts()) return base::csvCell(chunk.texts[column][row]);
    const double value = chunk.columns[column][row];
    if (std::isnan(value)) return {};
    if (layout.columns[column].role == Role::Reported) return timeText(layout, chunk, value);
    const char sign = chunk.limits.empty() ? char(0) : chunk.limitOf(column, row);
    return (sign ? std::string(1, sign) : std::string()) + base::writeNumber(value);
}

} // namespace

void CleanTable::write(const base::CsvLayout& layout, const base::CsvChunk& chunk)
{
    std::string text = m_begun ? std::string() : heading(layout);
    m_begun = true;
    for (std::size_t row = 0; row < chunk.time.size(); ++row) {
        text += timeText(layout, chunk, chunk.time[row]);
        for (std::size_t column = 0; column < layout.columns.size(); ++column)
            if (isKept(layout.columns[column])) text += "," + cellText(layout, chunk, column, row);
        text += '\n';
    }
    m_output.write(text);
}

} // namespace titer::cli
