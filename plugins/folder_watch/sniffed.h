// The layout of tables that no format knows, told by what stands in their columns.
#pragma once

#include "core/formats/layout.h"

namespace titer::folder_watch {

// Text in UTF-8. Errors have an empty `where`; the file may be looked at again when more of it is there.
base::Result<formats::Layout> sniffedLayout(std::string_view head, bool wholeFile, std::optional<char> decimal);

} // namespace titer::folder_watch
