// Tables next to each other, as mass spectrometers write them: the same names again and again, each time with a time of its own,
// beneath a line that says what each is of. For those who join tables.
#pragma once

#include "core/base/tables/csv_layout.h"
#include "core/base/tables/found/titled_table.h"

#include <string>
#include <string_view>
#include <vector>

namespace titer::base {

// Each as a text with the separator of the layout, whose lines are those of the file; none where there are not two of them. `text` is UTF-8.
std::vector<TitledTable> tablesBeside(std::string_view text, const CsvLayout& first, const std::string& source);
// A cell as it may stand between separators.
std::string quotedCell(const std::string& cell, char separator);

} // namespace titer::base
