// What the files of some programs leave out, since their maker knows it.
#pragma once

#include "core/base/tables/csv_layout.h"
#include "core/base/tables/found/text_blocks.h"

#include <optional>
#include <span>

namespace titer::base {

// How the tables of a text are read of which none says where its time is; nothing where its program is not known.
std::optional<CsvOptions> optionsOfMaker(std::span<const TextLine> lines, char separator, const CsvOptions& options);

} // namespace titer::base
