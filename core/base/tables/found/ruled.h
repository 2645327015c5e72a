// Tables printed in columns beneath a ruler ("----|-------|----|"), as reports of peaks have them.
#pragma once

#include "core/base/tables/found/text_blocks.h"
#include "core/base/tables/found/titled_table.h"

#include <span>
#include <string>
#include <vector>

namespace titer::base {

// Each with commas, under the title above it ("Signal 1: DAD1 A"); none where there is no ruler.
std::vector<TitledTable> ruledTables(std::span<const TextLine> lines, const std::string& source);

} // namespace titer::base
