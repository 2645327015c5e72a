// Elapsed times next to instants: they say in which order dates are written, and are checked by them; for the CSV reader
// alone.
#pragma once

#include "core/base/tables/csv_head.h"

#include <optional>
#include <string>
#include <vector>

namespace titer::base {

struct CsvPace;

// Of a table whose time is known to be instants.
class CsvElapsed {
public:
    CsvElapsed(const CsvHead& head, const CsvOptions& options, const std::vector<CsvKinds>& kinds, CsvLayout& layout)
        : m_head(head)
        , m_options(options)
        , m_kinds(kinds)
        , m_layout(layout)
    {
    }

    // Dates that can be read both ways are read as an elapsed time next to them says; false where none does.
    bool orderDates();
    // Finds the elapsed time, and says whether it agrees with the dates.
    void check();

private:
    void understand(Sentence what) { m_layout.understood.push_back(std::move(what)); }
    CsvColumn& column(int index) { return m_layout.columns[std::size_t(index)]; }
    std::optional<CsvPace> paceOf(int index, DateOrder order) const;
    bool mayBeElapsed(int index) const;
    std::string statedUnit(int index) const;
    bool check(int index);

    const CsvHead& m_head;
    const CsvOptions& m_options;
    const std::vector<CsvKinds>& m_kinds;
    CsvLayout& m_layout;
};

// The column that is said to count from the begin; -1 without.
int statedElapsed(const CsvLayout& layout);

} // namespace titer::base
