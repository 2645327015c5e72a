// Names of columns, as they are compared between a format and a file.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace titer::formats {

using Names = std::vector<std::string>;

// Without case and blanks, and with one letter for micro: "Total cells / ml" and "total cells/ml" are the same.
std::string plainName(std::string_view name);
// The same without what stands in brackets at its end, and that: "Gluc [g/L]" is "gluc" and "g/L".
std::pair<std::string, std::string> nameAndUnit(std::string_view name);
bool isOneOf(std::string_view text, const Names& names);

// What stands at the place of "{}" in a text that looks like `like`, where "*" is any text: "S-12-A" like "*-{}-*" is "12". An empty
// `like` takes the whole text.
std::optional<std::string> takenOut(std::string_view text, std::string_view like);

} // namespace titer::formats
