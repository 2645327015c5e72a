// What the readers and writers need to know about UTF-8.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace titer::base {

// The count of bytes of the character at the head of `text`; 0 if that is no valid UTF-8 (overlong forms, surrogates and
// cut characters included) or `text` is empty.
std::size_t utf8Length(std::string_view text);
// The offset of the first byte that is no valid UTF-8, or npos.
std::size_t firstInvalidUtf8(std::string_view text);
// The count of characters, for columns in messages and line widths.
std::size_t utf8Columns(std::string_view text);
// What of the beginning fits into `most` bytes, without the part of a character at its end. Where no character stands there, for the text
// is no UTF-8, it has `most` bytes.
std::string_view utf8Head(std::string_view text, std::size_t most);

// The text with "?" for each byte that is no UTF-8 and each character that a screen or a terminal obeys instead of showing it: control
// characters (also those of Unicode, U+0080 to U+009F), line separators, and those that turn the direction of what follows.
std::string withoutControls(std::string_view text);

bool isAscii(std::string_view text);
// With ASCII's minus and blank for those of typography: U+2212 and dashes that stand for it, no-break, thin and other wide blanks, also as the
// bytes of Windows-1252. What has no width is left out; every other character stays.
std::string withPlainSigns(std::string_view text);

} // namespace titer::base
