// UTF-8 by the table of well-formed byte sequences (Unicode Standard, table 3-7).
#include "core/base/utf8.h"

#include <algorithm>

namespace titer::base {

std::size_t utf8Length(std::string_view text)
{
    const auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0u; };
    const auto follows = [&](std::size_t i) { return (byte(i) & 0xc0u) == 0x80u; };
    const unsigned lead = byte(0);
    if (text.empty() || (lead >= 0x80 && lead < 0xc2) || lead > 0xf4) return 0;
    if (lead < 0x80) return 1;
    if (lead < 0xe0) return follows(1) ? 2 : 0;
    if (lead < 0xf0) {
        const bool overlong = lead == 0xe0 && byte(1) < 0xa0;
        const bool surrogate = lead == 0xed && byte(1) > 0x9f;
        return follows(1) && follows(2) && !overlong && !surrogate ? 3 : 0;
    }
    const bool overlong = lead == 0xf0 && byte(1) < 0x90;
    const bool beyond = lead == 0xf4 && byte(1) > 0x8f;
    return follows(1) && follows(2) && follows(3) && !overlong && !beyond ? 4 : 0;
}

std::size_t firstInvalidUtf8(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        if (static_cast<unsigned char>(text[at]) < 0x80) {
            ++at;
            continue;
        }
        const std::size_t length = utf8Length(text.substr(at));
        if (length == 0) return at;
        at += length;
    }
    return std::string_view::npos;
}

std::size_t utf8Columns(std::string_view text)
{
    return std::size_t(std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xc0) != 0x80; }));
}

std::string_view utf8Head(std::string_view text, std::size_t most)
{
    if (text.size() <= most) return text;
    constexpr std::size_t longest = 4; // of a character [bytes]
    for (std::size_t before = 0; before < longest && before <= most; ++before)
        if (const std::size_t at = most - before; utf8Length(text.substr(at)) > before) return text.substr(0, at);
    return text.substr(0, most);
}

std::string withoutControls(std::string_view text)
{
    std::string plain;
    while (!text.empty()) {
        const std::size_t length = utf8Length(text);
        const std::string_view letter = text.substr(0, std::max<std::size_t>(length, 1));
        const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(letter[i]); };
        const bool control = length == 0 || (length == 1 && (byte(0) < 0x20 || byte(0) == 0x7F)) ||
                             (length == 2 && byte(0) == 0xC2 && byte(1) < 0xA0);
        // U+200E, U+200F, U+2028 to U+202E, U+2066 to U+2069
        const bool turns =
            length == 3 && byte(0) == 0xE2 &&
            ((byte(1) == 0x80 && ((byte(2) >= 0x8E && byte(2) <= 0x8F) || (byte(2) >= 0xA8 && byte(2) <= 0xAE))) ||
             (byte(1) == 0x81 && byte(2) >= 0xA6 && byte(2) <= 0xA9));
        plain += control || turns ? std::string_view("?") : letter;
        text.remove_prefix(letter.size());
    }
    return plain;
}

bool isAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

std::string withPlainSigns(std::string_view text)
{
    struct Sign {
        std::string_view written, plain;
    };
    static constexpr Sign signs[] = {{"\u2212", "-"}, {"\u2010", "-"}, {"\u2011", "-"}, {"\u2013", "-"},
                                     {"\ufe63", "-"}, {"\uff0d", "-"}, {"\u00a0", " "}, {"\u202f", " "},
                                     {"\u3000", " "}, {"\u200b", ""},  {"\u200e", ""},  {"\u200f", ""},
                                     {"\u2060", ""},  {"\ufeff", ""}};
    std::string plain;
    while (!text.empty()) {
        const std::size_t length = std::max<std::size_t>(utf8Length(text), 1);
        const std::string_view letter = text.substr(0, length);
        const auto known =
            std::find_if(std::begin(signs), std::end(signs), [&](const Sign& sign) { return sign.written == letter; });
        if (known != std::end(signs))
            plain += known->plain;
        else if (letter == "\xa0" || (letter >= "\u2000" && letter <= "\u200a")) // the blanks of all widths
            plain += ' ';
        else
            plain += letter == "\x96" ? std::string_view("-") : letter;
        text.remove_prefix(length);
    }
    return plain;
}

} // namespace titer::base
