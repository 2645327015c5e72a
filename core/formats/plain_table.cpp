#include "core/formats/plain_table.h"

#include "core/base/tables/csv_text.h"
#include "core/base/text.h"
#include "core/base/time.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace titer::formats {

namespace {

struct Column {
    std::string tag, unit;
};

// Tags in the order in which they come; one whose unit changes to what cannot be converted is a column more.
class Columns {
public:
    std::size_t placeOf(const std::string& tag, const LabValue& value)
    {
        const auto found = m_places.find(tag);
        if (found != m_places.end() && valueIn(value, m_columns[found->second].unit)) return found->second;
        const std::string name = found == m_places.end() ? tag : tag + " (" + value.unit + ")";
        const auto [at, fresh] = m_places.emplace(name, m_columns.size());
        if (fresh) m_columns.push_back({name, value.unit});
        return at->second;
    }
    const std::vector<Column>& all() const { return m_columns; }

private:
    std::vector<Column> m_columns;
    std::map<std::string, std::size_t> m_places;
};

} // namespace

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
        const int status = base::statusColumn(layout, int(i));
        if (status >= 0 && !chunk.texts[std::size_t(status)][row].empty())
            sample.values.back().status =
                connect::readStatus(chunk.texts[std::size_t(status)][row]).value_or(connect::status::uncertain);
        const int reported = base::reportedColumn(layout, int(i));
        if (reported < 0 || std::isnan(chunk.columns[std::size_t(reported)][row])) continue;
        const base::Moment known = momentOf(chunk, chunk.columns[std::size_t(reported)][row]);
        if (!sample.reported || sample.reported->time < known.time) sample.reported = known;
    }
    return sample;
}

std::string plainTable(const LabReading& reading)
{
    Columns columns;
    for (const LabSample& sample : reading.samples)
        for (const LabValue& value : sample.values) columns.placeOf(tagOf(sample, value), value);
    const bool known = std::any_of(reading.samples.begin(), reading.samples.end(),
                                   [](const LabSample& sample) { return sample.known().has_value(); });
    std::string text = known ? "time,sample,reported" : "time,sample";
    for (const Column& column : columns.all())
        text += "," + base::csvCell(column.unit.empty() ? column.tag : column.tag + " [" + column.unit + "]");
    text += '\n';
    SampleInstants instants;
    for (const LabSample& sample : reading.samples) {
        if (!sample.time()) continue;
        text += base::writeInstant({instants.of(sample)}) + "," + base::csvCell(sample.name);
        if (known) text += "," + (sample.known() ? base::writeInstant({sample.known()->time}) : std::string());
        std::vector<std::string> cells(columns.all().size());
        for (const LabValue& value : sample.values) {
            const std::size_t place = columns.placeOf(tagOf(sample, value), value);
            const std::optional<double> number = valueIn(value, columns.all()[place].unit);
            if (!number) continue;
            cells[place] = (value.beyond ? std::string(1, value.beyond) : std::string()) + base::writeNumber(*number);
        }
        for (const std::string& cell : cells) text += "," + cell;
        text += '\n';
    }
    return text;
}

} // namespace titer::formats
