// Folds samples and headers, in order of time, into columns of equal width.
#pragma once

#include "core/store/history/files/summary.h"

namespace titer::store {

class ColumnFold {
public:
    ColumnFold(std::int64_t from, std::int64_t to, int count);

    // Whether what lies between the two instants falls into one column, or before all of them.
    bool fits(std::int64_t t0, std::int64_t t1);
    // Of what fits.
    void add(const Summary& summary);
    // The samples from `from` to before `to`, wherever they lie.
    void add(const Samples& samples, std::size_t from, std::size_t to);
    // From `time` on it is not known what was, until the next sample.
    void lose(std::int64_t time);
    // The last sample held until then.
    std::vector<Column> finish(std::int64_t until);

private:
    std::size_t columnAt(std::int64_t time);
    void holdUntil(std::int64_t time);

    std::vector<std::int64_t> m_edges; // one more than columns
    std::vector<Summary> m_columns;
    std::size_t m_at = 0; // column of what was added last
    std::int64_t m_last = 0;
    double m_value = 0.0;
    connect::Quality m_quality = connect::Quality::Bad;
    bool m_holds = false;
};

} // namespace titer::store
