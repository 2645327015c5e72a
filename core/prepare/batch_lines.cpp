#include "core/prepare/batch_lines.h"

#include "core/base/tables/csv_cells.h"
#include "core/base/text.h"

#include <algorithm>
#include <unordered_map>

namespace titer::prepare {

BatchLines::BatchLines(std::string bytes, const base::CsvLayout& layout)
    : m_bytes(std::move(bytes))
    , m_lineEnd(layout.lineEnd)
    , m_decimal(layout.decimal)
{
    const std::string_view text = m_bytes;
    std::unordered_map<std::string, std::size_t> known;
    base::CsvCells cells;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::string_view rest = text.substr(begin);
        bool open = false;
        std::size_t length = base::csvLineLength(rest, layout.separator, m_lineEnd, open);
        // A quote that is never closed ends with its line, as for the reader.
        if (length == std::string_view::npos && open) length = rest.find(m_lineEnd);
        const std::string_view line = rest.substr(0, length);
        std::size_t batch = 0;
        if (m_lines.size() >= std::size_t(layout.firstData)) {
            cells.split(line, layout.separator);
            const auto column = std::size_t(layout.batchColumn);
            const std::string_view cell = column < cells.size() ? base::trimmed(cells[column]) : std::string_view();
            const auto [found, isNew] = known.try_emplace(
                layout.encoding == base::Encoding::Windows1252 ? base::fromWindows1252(cell) : std::string(cell),
                m_batches.size());
            if (isNew) m_batches.push_back(found->first);
            batch = found->second;
        }
        m_lines.push_back({begin, std::min(line.size() + 1, rest.size()), batch});
        begin += m_lines.back().length;
    }
}

std::string BatchLines::of(const std::string& batch) const
{
    std::vector<bool> fits{true};
    for (std::size_t i = 1; i < m_batches.size(); ++i) {
        const std::optional<double> number = base::readCell(m_batches[i], m_decimal);
        fits.push_back(m_batches[i] == batch || (number && number == base::readNumber(batch)));
    }
    std::string text;
    for (const Line& line : m_lines) {
        const std::string_view own = std::string_view(m_bytes).substr(line.begin, line.length);
        if (fits[line.batch])
            text += own;
        else
            text.append(std::size_t(std::ranges::count(own, m_lineEnd)), m_lineEnd);
    }
    return text;
}

} // namespace titer::prepare
