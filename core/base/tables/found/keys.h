// Which columns of a long table tell its rows of one time apart. For keyed_table.cpp.
#pragma once

#include "core/base/tables/csv_chunk.h"
#include "core/base/tables/csv_layout.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace titer::base {

// Whether a name is that of what several of a kind are distinguished by: a vessel, well, channel, angle, detector.
bool namesKey(std::string_view name);
// Whether it is that of a column that holds the names of quantities, or of the one that holds their values: "_field" and "_value".
bool namesField(std::string_view name);
bool namesFieldValue(std::string_view name);

// Whether the rows of a table are those of a time-series database, of several tables one below the other (InfluxDB's annotated CSV).
bool isOfFields(const CsvLayout& layout);

// Whether a column holds the units of the values next to it.
bool holdsUnits(const CsvColumn& column, const std::vector<std::string>& texts);
// A column by which a table may be pivoted, as the table is read that has none.
bool mayBeKey(const CsvColumn& column);

// All rows of a table, with the texts of each column that may be a key.
class KeyFinder {
public:
    KeyFinder(const CsvLayout& layout, const CsvChunk& rows);

    // Names of the columns that are keys beyond doubt, the names of quantities last; none where it is not clear or where none is needed.
    std::vector<std::size_t> find() const;
    // Columns that may be keys.
    const std::vector<std::size_t>& candidates() const { return m_candidates; }
    // Whether rows of one time and these keys have different values.
    bool collide(const std::vector<std::size_t>& keys) const;

private:
    bool alternates(std::size_t column) const;
    std::vector<std::size_t> partition(const std::vector<std::size_t>& keys) const;
    std::string keyOf(const std::vector<std::size_t>& keys, std::size_t row) const;

    const CsvLayout& m_layout; // as the table is read where it is none of keys
    const CsvChunk& m_rows;
    std::vector<std::size_t> m_candidates;
};

} // namespace titer::base
