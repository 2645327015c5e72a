#include "core/base/encoding.h"

#include "core/base/text.h"
#include "core/base/utf8.h"

namespace titer::base {

namespace {

constexpr char32_t unreadable = 0xfffd;

// The letters of 0x80 to 0x9f; 0 where there is none.
constexpr char16_t windowsLetters[32] = {0x20ac, 0,      0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
                                         0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017d, 0,
                                         0,      0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
                                         0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0,      0x017e, 0x0178};

void appendUtf8(char32_t letter, std::string& text)
{
    if (letter < 0x80) {
        text += char(letter);
    } else if (letter < 0x800) {
        text += char(0xc0 | letter >> 6);
        text += char(0x80 | (letter & 0x3f));
    } else if (letter < 0x10000) {
        text += char(0xe0 | letter >> 12);
        text += char(0x80 | (letter >> 6 & 0x3f));
        text += char(0x80 | (letter & 0x3f));
    } else {
        text += char(0xf0 | letter >> 18);
        text += char(0x80 | (letter >> 12 & 0x3f));
        text += char(0x80 | (letter >> 6 & 0x3f));
        text += char(0x80 | (letter & 0x3f));
    }
}

} // namespace

Encoding encodingOf(std::string_view head, bool wholeFile)
{
    if (startsWith(head, "\xef\xbb\xbf")) return Encoding::Utf8;
    if (startsWith(head, "\xff\xfe")) return Encoding::Utf16Le;
    if (startsWith(head, "\xfe\xff")) return Encoding::Utf16Be;
    // Every other byte of Latin text is zero in two bytes a letter.
    std::size_t zeros[2] = {0, 0};
    for (std::size_t i = 0; i < head.size(); ++i) zeros[i % 2] += head[i] == '\0';
    const std::size_t half = head.size() / 2;
    if (half > 0 && (zeros[0] > half / 2) != (zeros[1] > half / 2))
        return zeros[1] > zeros[0] ? Encoding::Utf16Le : Encoding::Utf16Be;
    // The first part of a file may end within a character.
    const std::size_t invalid = firstInvalidUtf8(head);
    return invalid != std::string_view::npos && (wholeFile || invalid + 4 <= head.size()) ? Encoding::Windows1252
                                                                                          : Encoding::Utf8;
}

const char* nameOf(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8:
        return "UTF-8";
    case Encoding::Utf16Le:
    case Encoding::Utf16Be:
        return "UTF-16";
    case Encoding::Windows1252:
        break;
    }
    return "Windows-1252";
}

std::string fromWindows1252(std::string_view text)
{
    std::string utf8;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        const char16_t letter = byte >= 0x80 && byte < 0xa0 ? windowsLetters[byte - 0x80] : char16_t(0);
        appendUtf8(letter ? letter : byte, utf8);
    }
    return utf8;
}

std::string decoded(std::string_view bytes, Encoding encoding)
{
    if (encoding == Encoding::Windows1252) return fromWindows1252(bytes);
    if (encoding == Encoding::Utf8) return std::string(startsWith(bytes, "\xef\xbb\xbf") ? bytes.substr(3) : bytes);
    if (startsWith(bytes, "\xff\xfe") || startsWith(bytes, "\xfe\xff")) bytes.remove_prefix(2);
    Utf16Decoder decoder(encoding == Encoding::Utf16Be);
    std::string text;
    text.reserve(bytes.size() / 2);
    decoder.add(bytes, text);
    decoder.finish(text);
    return text;
}

void Utf16Decoder::add(std::string_view bytes, std::string& text)
{
    // Most letters are ASCII: they go through at once.
    constexpr std::size_t block = 4096;
    char letters[block];
    const std::size_t low = m_bigEnd ? 1 : 0;
    while (m_half < 0 && m_surrogate == 0) {
        std::size_t count = 0;
        while (count < block && 2 * count + 1 < bytes.size()) {
            const char letter = bytes[2 * count + low];
            if (bytes[2 * count + 1 - low] != 0 || static_cast<unsigned char>(letter) >= 0x80) break;
            letters[count++] = letter;
        }
        text.append(letters, count);
        bytes.remove_prefix(2 * count);
        if (count == block) continue;
        if (bytes.size() < 2) break;
        addBytes(bytes.substr(0, 2), text);
        bytes.remove_prefix(2);
    }
    addBytes(bytes, text);
}

void Utf16Decoder::addBytes(std::string_view bytes, std::string& text)
{
    for (const char c : bytes) {
        const int byte = static_cast<unsigned char>(c);
        if (m_half < 0) {
            m_half = byte;
            continue;
        }
        const auto unit = char32_t(m_bigEnd ? m_half << 8 | byte : byte << 8 | m_half);
        m_half = -1;
        put(unit, text);
    }
}

void Utf16Decoder::put(char32_t unit, std::string& text)
{
    const bool first = unit >= 0xd800 && unit < 0xdc00, second = unit >= 0xdc00 && unit < 0xe000;
    if (m_surrogate && second) {
        appendUtf8(0x10000 + ((m_surrogate - 0xd800) << 10) + (unit - 0xdc00), text);
        m_surrogate = 0;
        return;
    }
    if (m_surrogate) appendUtf8(unreadable, text);
    m_surrogate = first ? unit : 0;
    if (!first) appendUtf8(second ? unreadable : unit, text);
}

void Utf16Decoder::finish(std::string& text)
{
    if (m_surrogate) appendUtf8(unreadable, text);
    if (m_half >= 0) appendUtf8(unreadable, text);
    m_surrogate = 0;
    m_half = -1;
}

std::size_t utf16Size(std::string_view utf8)
{
    std::size_t units = 0;
    for (const char c : utf8) {
        const auto byte = static_cast<unsigned char>(c);
        if ((byte & 0xc0) != 0x80) units += byte >= 0xf0 ? 2 : 1;
    }
    return units * 2;
}

} // namespace titer::base
