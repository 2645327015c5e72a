// Devices by Microsoft, Naming Files, Paths, and Namespaces; marks of direction by the Unicode Standard, annex 9.
#include "core/base/file_name.h"

#include "core/base/reading_limits.h"
#include "core/base/text.h"
#include "core/base/utf8.h"

#include <algorithm>

namespace titer::base {

namespace {

char32_t letterOf(std::string_view utf8)
{
    constexpr unsigned heads[] = {0, 0x7f, 0x1f, 0x0f, 0x07};
    char32_t letter = static_cast<unsigned char>(utf8.front()) & heads[utf8.size()];
    for (const char c : utf8.substr(1)) letter = letter << 6 | (static_cast<unsigned char>(c) & 0x3fu);
    return letter;
}

// Control characters, ends of lines, marks of direction and of no width, tags. What joins letters of Persian or Hindi is none of them.
bool isHidden(char32_t c)
{
    const auto within = [c](char32_t first, char32_t last) { return c >= first && c <= last; };
    return c < 0x20 || within(0x7f, 0x9f) || c == 0xad || c == 0x61c || c == 0x200b || within(0x200e, 0x200f) ||
           within(0x2028, 0x202e) || within(0x2060, 0x206f) || c == 0xfeff || within(0xfff9, 0xfffb) ||
           within(0xe0000, 0xe007f);
}

bool isSeparator(std::string_view letter)
{
    return letter == "/" || letter == "\\";
}

bool isDevice(std::string_view name)
{
    const std::string stem = lowerAscii(trimmed(name.substr(0, name.find('.'))));
    if (stem == "con" || stem == "prn" || stem == "aux" || stem == "nul" || stem == "conin$" || stem == "conout$")
        return true;
    if (!startsWith(stem, "com") && !startsWith(stem, "lpt")) return false;
    const std::string_view port = std::string_view(stem).substr(3);
    return (port.size() == 1 && isDigit(port.front())) || port == "¹" || port == "²" || port == "³";
}

// Letter by letter; what is no UTF-8 is a letter of one byte.
template <class Take> void forLetters(std::string_view text, const Take& take)
{
    while (!text.empty()) {
        const std::size_t length = utf8Length(text);
        take(text.substr(0, std::max<std::size_t>(length, 1)), length > 0);
        text.remove_prefix(std::max<std::size_t>(length, 1));
    }
}

// For sentences: what is not shown by itself is shown as U+FFFD.
std::string shownName(std::string_view name)
{
    constexpr std::size_t most = 60; // letters
    std::string shown;
    std::size_t count = 0;
    forLetters(name, [&](std::string_view letter, bool valid) {
        if (count++ < most) shown += valid && !isHidden(letterOf(letter)) ? letter : std::string_view("\ufffd");
    });
    return count > most ? shown + "…" : shown;
}

std::string numberOf(char32_t letter)
{
    constexpr const char* hex = "0123456789ABCDEF";
    std::string text;
    for (int shift = letter > 0xffff ? 20 : 12; shift >= 0; shift -= 4) text += hex[letter >> shift & 15u];
    return text;
}

} // namespace

std::optional<Sentence> fileNameFault(std::string_view name)
{
    if (name.empty()) return say(CORE_TR("core", "A file needs a name, and this one is empty."));
    const std::string shown = shownName(name);
    if (name.size() > limits::fileName)
        return say(CORE_TR("core", "“{1}” cannot be the name of a file: it has {2} bytes, and {3} are the most."),
                   shown, std::to_string(name.size()), std::to_string(limits::fileName));
    std::optional<Sentence> fault;
    forLetters(name, [&](std::string_view letter, bool valid) {
        if (fault) return;
        if (!valid)
            fault = say(CORE_TR("core", "“{1}” cannot be the name of a file: it is not valid UTF-8."), shown);
        else if (isHidden(letterOf(letter)))
            fault = say(CORE_TR("core", "“{1}” cannot be the name of a file: it contains a character that is not shown "
                                        "(U+{2})."),
                        shown, numberOf(letterOf(letter)));
        else if (isSeparator(letter))
            fault = say(CORE_TR("core", "“{1}” cannot be the name of a file: it contains “{2}”, which leads to another "
                                        "folder."),
                        shown, letter);
    });
    if (fault) return fault;
    if (name.front() == '.')
        return say(CORE_TR("core", "“{1}” cannot be the name of a file: it begins with a dot, as hidden files do."),
                   shown);
    if (name.back() == '.' || name.back() == ' ')
        return say(CORE_TR("core",
                           "“{1}” cannot be the name of a file: it ends with a dot or a blank, which some systems "
                           "leave out."),
                   shown);
    if (isDevice(name))
        return say(CORE_TR("core", "“{1}” cannot be the name of a file: some systems call a device so."), shown);
    return std::nullopt;
}

std::optional<Sentence> relativePathFault(std::string_view path, Above above)
{
    for (const std::string_view head : {"../", "./"})
        while (above == Above::Allowed && startsWith(path, head)) path.remove_prefix(head.size());
    for (const std::string_view part : split(path, '/')) {
        if (part.empty() || part == "." || part == "..")
            return say(CORE_TR("core", "“{1}” is not the path of a file within the folder; write it as FOLDER/FILE."),
                       shownName(path));
        if (std::optional<Sentence> fault = fileNameFault(part)) return fault;
    }
    return std::nullopt;
}

std::string fileNameFrom(std::string_view text)
{
    constexpr std::size_t room = 40; // for an ending
    std::string name;
    forLetters(text, [&](std::string_view letter, bool valid) {
        const bool stays =
            valid && !isHidden(letterOf(letter)) && !isSeparator(letter) && !(name.empty() && letter == ".");
        if (name.size() + letter.size() <= limits::fileName - room) name += stays ? letter : std::string_view("-");
    });
    while (!name.empty() && (name.back() == '.' || name.back() == ' ')) name.pop_back();
    if (name.empty()) return "file";
    return isDevice(name) ? "_" + name : name;
}

} // namespace titer::base
