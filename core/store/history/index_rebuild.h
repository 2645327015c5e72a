// Opens the index of a store for writing. One that was lost or damaged is rebuilt from the segments.
#pragma once

#include "core/store/history/files/history_index.h"

#include <string>

namespace titer::store {

base::Result<HistoryIndex> openIndex(const std::string& folder, base::Notices& notices);

} // namespace titer::store
