// A recording written again as a plain table: instants in UTC, a column "tag [unit]" for each tag, limits as "<0.2".
#pragma once

#include "app/cli/common/output_stream.h"
#include "core/base/tables/csv.h"

namespace titer::cli {

class CleanTable {
public:
    explicit CleanTable(std::string path)
        : m_output(std::move(path))
    {
    }
    base::Done open() { return m_output.open(); }
    // The rows of a chunk; above the first the names.
    void write(const base::CsvLayout& layout, const base::CsvChunk& chunk);
    base::Done commit() { return m_output.commit(); }

private:
    OutputStream m_output;
    bool m_begun = false;
};

} // namespace titer::cli
