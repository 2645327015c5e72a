// Which tag of a source stands for something that its settings name.
#pragma once

#include "core/base/result.h"
#include "core/connect/sample.h"

#include <optional>
#include <string>
#include <vector>

namespace titer::app {

// Its place among the tags: that with this id, else the only one with this label; nothing where there is none, or no name. An error at the
// setting `key`: several have the label.
base::Result<std::optional<std::uint32_t>> namedTag(const std::vector<connect::TagInfo>& tags, const std::string& name,
                                                    const char* key);

} // namespace titer::app
