#include "core/base/tables/csv_chunk.h"

#include <algorithm>

namespace titer::base {

char CsvChunk::limitOf(std::size_t column, std::size_t row) const
{
    const auto at = std::lower_bound(limits.begin(), limits.end(), row,
                                     [](const CsvLimit& limit, std::size_t r) { return limit.row < r; });
    for (auto it = at; it != limits.end() && it->row == row; ++it)
        if (it->column == column) return it->sign;
    return 0;
}

} // namespace titer::base
