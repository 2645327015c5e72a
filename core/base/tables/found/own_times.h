// Groups of columns, each behind a time of its own, as trends of control systems and historians are exported: "Time;T;Time;pH". For those who
// join tables.
#pragma once

#include "core/base/tables/found/titled_table.h"
#include "core/base/tables/plain_table.h"

#include <string_view>
#include <vector>

namespace titer::base {

// Each group as a text in UTF-8 with the separator of the layout, whose lines are those of the text; none where one time holds for all columns,
// where nothing but a title tells the columns apart (tables_beside.h), or where a person names the time. The times are alike by their names, but for numbers, or each bears the name of what stands behind it. `text` is
// as sniffAt() takes it, and `plain` how it is understood as one table.
std::vector<TitledTable> tablesOfOwnTimes(std::string_view text, const CsvLayout& plain, const CsvOptions& options);

} // namespace titer::base
