// Whether an XML document stays within the limits of core/base/reading_limits.h, before another library builds a tree of it. [any]
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace titer::base {

// Why it does not, with the line: it is nested too deeply, has too many elements or declares a document type. Nothing where it does, and
// where it is damaged, which its reader says.
std::optional<Sentence> xmlBeyondLimits(std::string_view xml, std::size_t maxElements);

} // namespace titer::base
