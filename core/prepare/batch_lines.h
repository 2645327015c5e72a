// The lines of a text table by the batch that they name, so that a file of many batches is read once and taken batch by batch.
#pragma once

#include "core/base/tables/csv_layout.h"

#include <string>
#include <vector>

namespace titer::prepare {

class BatchLines {
public:
    // `bytes` of a table in text of eight bits, as the layout with its batch column says.
    BatchLines(std::string bytes, const base::CsvLayout& layout);

    // The same text, with empty lines where others are of other batches, so that lines keep their number. A cell with a number is of that
    // batch however it is written.
    std::string of(const std::string& batch) const;

private:
    struct Line {
        std::size_t begin, length; // with its end
        std::size_t batch;         // in the list of their names
    };

    std::string m_bytes;
    char m_lineEnd, m_decimal;
    std::vector<std::string> m_batches{{}}; // as they are written; the first is that of the lines above the data
    std::vector<Line> m_lines;
};

} // namespace titer::prepare
