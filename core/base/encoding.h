// In which bytes a text file is written, and the same text in UTF-8.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace titer::base {

enum class Encoding { Utf8, Utf16Le, Utf16Be, Windows1252 };

// By the mark at its beginning, the zeros of two bytes a letter, or bytes that are no UTF-8. Latin-1 is a part of Windows-1252.
Encoding encodingOf(std::string_view head, bool wholeFile);
const char* nameOf(Encoding encoding); // "UTF-16"

// Text whose bytes are Windows-1252, in UTF-8.
std::string fromWindows1252(std::string_view text);
// The whole text without its mark. Halves of characters become U+FFFD.
std::string decoded(std::string_view bytes, Encoding encoding);

// Decodes UTF-16 piece by piece.
class Utf16Decoder {
public:
    explicit Utf16Decoder(bool bigEnd)
        : m_bigEnd(bigEnd)
    {
    }
    // Appends what is whole; the rest is kept for the next piece.
    void add(std::string_view bytes, std::string& text);
    void finish(std::string& text);

private:
    void addBytes(std::string_view bytes, std::string& text);
    void put(char32_t letter, std::string& text);

    bool m_bigEnd;
    int m_half = -1;          // a first byte
    char32_t m_surrogate = 0; // the first half of a pair
};

// How many bytes of UTF-16 a piece of its UTF-8 was.
std::size_t utf16Size(std::string_view utf8);

} // namespace titer::base
