// SHA-256 of bytes and of files, as 64 hexadecimal digits.
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <stop_token>
#include <string>
#include <string_view>

namespace titer::base {

std::string sha256(std::string_view bytes);
// Reads the file in pieces. A stop gives an error too, since there is no hash then.
Result<std::string> sha256OfFile(const std::filesystem::path& path, std::stop_token stop = {});

} // namespace titer::base
