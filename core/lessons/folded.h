// Text as it is compared and sorted across the languages of the lessons: without case and accents. Pure functions. [any]
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace titer::lessons {

// "Säule" -> "saule", "µmax" -> "µmax", "Maßstab" -> "massstab", "R²" -> "r2".
std::string folded(std::string_view text);
// By it terms are sorted: folded, with the letters that a language has behind z (æ, ø, å in Danish) or behind n (ñ in
// Spanish) where it has them. It begins with a letter where the text has one.
std::string sortKey(std::string_view text, std::string_view language);

// A word of a text: letters and digits in a row.
struct Word {
    std::size_t begin = 0, end = 0; // bytes of the text
    std::string folded;
    bool joined = false; // nothing but blanks, a hyphen, an apostrophe or a slash stands between it and the one before
};
std::vector<Word> wordsOf(std::string_view text);

} // namespace titer::lessons
