// A CSV file of what is shown: values, and at its foot what they are of, as remarks. [any]
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace titer::app {

// Passes a share on at most 5 times a second, so that whoever listens is not flooded.
std::function<void(double)> nowAndThen(std::function<void(double)> report);

using WriteChunk = std::function<bool(std::string_view)>;

// `values` hands its text to what it is given and returns the number of samples. The file is replaced whole, or left as it was.
base::Result<std::int64_t> writeShown(const std::string& path, const std::string& foot,
                                      const std::function<base::Result<std::int64_t>(const WriteChunk&)>& values);

} // namespace titer::app
