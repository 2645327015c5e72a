// What a store holds of some tags, as rows: one per time, in order. For those that write them as a recording.
#pragma once

#include "core/store/history/history_reader.h"

#include <stop_token>
#include <string>
#include <variant>
#include <vector>

namespace titer::store {

struct ExportOrder {
    std::vector<HistoryTag> tags;
    std::int64_t from = 0, to = 0; // [from, to) [µs, UTC]
};

// A sample as it is written.
struct ExportSample {
    std::int64_t time = 0, received = 0;                     // [µs, UTC]
    std::variant<std::monostate, double, std::string> value; // nothing where there is none that may be used
    connect::Status status = connect::status::good;
};

struct ExportColumn {
    // TAG.reported follows where samples became known a second or more later, TAG.status where some were not good.
    enum class Kind { Value, Reported, Status };

    std::size_t tag = 0; // its place in the order
    Kind kind = Kind::Value;
    std::string heading; // with the unit in brackets
};

// [one thread at a time] The rows have the times at which samples were drawn.
class ExportRows {
public:
    // The reader must outlive it.
    static base::Result<ExportRows> open(HistoryReader& reader, const ExportOrder& order, std::stop_token stop);
    ExportRows(ExportRows&&) noexcept;
    ExportRows& operator=(ExportRows&&) noexcept;
    ~ExportRows();

    const std::vector<ExportColumn>& columns() const { return m_columns; }
    // To the next row, or the first; false behind the last.
    base::Result<bool> next();
    std::int64_t time() const { return m_time; } // [µs, UTC]
    // Whether some were drawn between two milliseconds.
    bool hasFineTimes() const { return m_fine; }
    // Of the tag in the row at hand; nothing where it has none.
    const ExportSample* sample(std::size_t tag) const;

private:
    class Cursor;
    ExportRows();
    void addColumns(std::size_t tag, const Cursor& cursor, bool reported, bool status);

    std::vector<Cursor> m_cursors;
    std::vector<ExportColumn> m_columns;
    std::stop_token m_stop;
    std::int64_t m_time; // [µs, UTC]
    bool m_fine = false;
};

// What is said where an export was stopped.
base::Error exportStopped();

} // namespace titer::store
