// A table on its way from a file: lines are cut off block by block, and rows handed on; for the CSV reader alone.
#pragma once

#include "core/base/encoding.h"
#include "core/base/tables/csv_notices.h"
#include "core/base/tables/csv_rows.h"

#include <cstdint>
#include <filesystem>
#include <istream>
#include <string>

namespace titer::base {

class CsvStream {
public:
    CsvStream(std::string name, double size, const CsvLayout& layout, const CsvPlace& from,
              const CsvCallbacks& callbacks, Notices& notices);

    // `path` is named where the input cannot be read.
    Result<CsvSummary> run(std::istream& input, const std::filesystem::path& path);
    // Only evaluates in which order dates are written, until that is certain or the file is at its end.
    void evaluateDates(std::istream& input, DateOrders& orders);

private:
    bool isWide() const { return m_layout.encoding == Encoding::Utf16Le || m_layout.encoding == Encoding::Utf16Be; }
    std::size_t bytesOf(std::string_view text) const { return isWide() ? utf16Size(text) : text.size(); }
    bool readBlock(std::istream& input);
    bool takeLines();
    void takeLine(std::string_view line, bool last);
    void handOn();
    Result<CsvSummary> finish();

    const std::string m_name;
    const double m_size; // [bytes]
    const CsvLayout& m_layout;
    const CsvCallbacks& m_callbacks;
    Notices& m_all;
    CsvSummary m_summary;
    CsvChunk m_chunk;
    CsvNotices m_notices;
    CsvRows m_rows;
    std::string m_buffer;
    std::int64_t m_offset;   // of the buffer in the file
    std::size_t m_taken = 0; // bytes of the buffer that are done
    bool m_atEnd = false;
    DateOrders* m_orders = nullptr;
    int m_lines = 0;       // lines as the layout counts them, up to the data
    std::int64_t m_number; // of the next line, as an editor counts
};

} // namespace titer::base
