// Locale-free numbers and small text helpers. Every function here ignores the locale of the process.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace titer::base {

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// The whole text as a number (decimal point), or nothing. Accepts surrounding blanks, "1e6", "-.5", "+3"; not "nan" or "inf".
std::optional<double> readNumber(std::string_view text);
// The shortest text that reads back as the same double.
std::string writeNumber(double value);
// With a fixed count of decimals, "." as the decimal point and no thousands separator.
std::string writeNumber(double value, int decimals);
// With `digits` significant digits, trailing zeros removed ("12.5", "1e+06" is written "1000000" below 1e15).
std::string writeShort(double value, int digits = 4);

std::string_view trimmed(std::string_view text);
std::vector<std::string_view> split(std::string_view text, char separator);
std::string join(const std::vector<std::string>& parts, std::string_view separator);
std::string lowerAscii(std::string_view text);
bool startsWith(std::string_view text, std::string_view head);
bool endsWith(std::string_view text, std::string_view tail);
// The entry of `candidates` nearest to `word` by edit distance, for "did you mean"; empty if none is near.
std::string nearest(std::string_view word, const std::vector<std::string>& candidates);

} // namespace titer::base
