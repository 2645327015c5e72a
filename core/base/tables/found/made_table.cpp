#include "core/base/tables/made_table.h"

#include "core/base/tables/curve_table.h"

namespace titer::base {

std::optional<MadeTable> madeTable(std::string_view bytes, bool wholeFile, const CsvOptions& options,
                                   std::size_t maxRows)
{
    return tableOfCurves(bytes, wholeFile, options, maxRows);
}

} // namespace titer::base
