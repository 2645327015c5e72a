// Long tables: one row for each vessel, well or channel at each time, told apart by columns of keys. They become tables of a series for
// each key, called KEY.NAME.
#pragma once

#include "core/base/tables/made_table.h"

namespace titer::base {

// By the keys that the options name, or that are clear from the rows; nothing where a table has none. It is the text of the whole file.
std::optional<MadeTable> keyedTable(PlainText& whole);

} // namespace titer::base
