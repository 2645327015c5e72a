#include "core/formats/table_rows.h"

#include <algorithm>
#include <cmath>

namespace titer::formats {

base::Moment momentOf(const base::CsvChunk& chunk, double seconds)
{
    const std::int64_t origin = chunk.begin.origin ? chunk.begin.origin->microseconds : 0;
    return {origin + std::llround(seconds * 1e6), false};
}

LabSample sampleOfRow(const base::CsvLayout& layout, const base::CsvChunk& chunk, std::size_t row)
{
    using Role = base::CsvColumn::Role;
    LabSample sample;
    sample.drawn = momentOf(chunk, chunk.time[row]);
    for (std::size_t i = 0; i < layout.columns.size(); ++i) {
        const base::CsvColumn& column = layout.columns[i];
        if (column.role == Role::Sample && sample.name.empty()) sample.name = chunk.texts[i][row];
        if (column.role != Role::Value || std::isnan(chunk.columns[i][row])) continue;
        sample.values.push_back({column.name, {}, column.unit, chunk.columns[i][row], chunk.limitOf(i, row), 0});
        const int reported = base::reportedColumn(layout, int(i));
        if (reported < 0 || std::isnan(chunk.columns[std::size_t(reported)][row])) continue;
        const base::Moment known = momentOf(chunk, chunk.columns[std::size_t(reported)][row]);
        if (!sample.reported || sample.reported->time < known.time) sample.reported = known;
    }
    return sample;
}

} // namespace titer::formats
