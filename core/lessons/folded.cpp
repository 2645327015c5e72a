#include "core/lessons/folded.h"

#include "core/base/utf8.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace titer::lessons {

namespace {

// What letters beyond ASCII are compared as.
constexpr std::pair<std::string_view, std::string_view> letters[] = {
    {"à", "a"},  {"á", "a"}, {"â", "a"},  {"ã", "a"}, {"ä", "a"},  {"å", "a"},  {"æ", "ae"}, {"ç", "c"}, {"è", "e"},
    {"é", "e"},  {"ê", "e"}, {"ë", "e"},  {"ì", "i"}, {"í", "i"},  {"î", "i"},  {"ï", "i"},  {"ñ", "n"}, {"ò", "o"},
    {"ó", "o"},  {"ô", "o"}, {"õ", "o"},  {"ö", "o"}, {"ø", "o"},  {"ù", "u"},  {"ú", "u"},  {"û", "u"}, {"ü", "u"},
    {"ý", "y"},  {"ÿ", "y"}, {"œ", "oe"}, {"À", "a"}, {"Á", "a"},  {"Â", "a"},  {"Ã", "a"},  {"Ä", "a"}, {"Å", "a"},
    {"Æ", "ae"}, {"Ç", "c"}, {"È", "e"},  {"É", "e"}, {"Ê", "e"},  {"Ë", "e"},  {"Ì", "i"},  {"Í", "i"}, {"Î", "i"},
    {"Ï", "i"},  {"Ñ", "n"}, {"Ò", "o"},  {"Ó", "o"}, {"Ô", "o"},  {"Õ", "o"},  {"Ö", "o"},  {"Ø", "o"}, {"Ù", "u"},
    {"Ú", "u"},  {"Û", "u"}, {"Ü", "u"},  {"Ý", "y"}, {"Œ", "oe"}, {"ß", "ss"}, {"µ", "µ"},  {"μ", "µ"}, {"²", "2"},
    {"³", "3"},  {"₂", "2"}, {"₃", "3"},  {"α", "α"}, {"β", "β"},  {"σ", "σ"}};

// Letters that come behind another one in a language: by what they are sorted there.
struct OwnLetter {
    std::string_view language, letter, upper, key;
};
constexpr OwnLetter ownLetters[] = {
    {"da", "æ", "Æ", "z~1"}, {"da", "ø", "Ø", "z~2"}, {"da", "å", "Å", "z~3"}, {"es", "ñ", "Ñ", "n~"}};

bool isPlainLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

// What one sign is compared as; empty where it is no letter and no digit.
std::string foldedSign(std::string_view sign)
{
    if (sign.size() == 1) {
        const char c = sign.front();
        if (c >= 'A' && c <= 'Z') return {char(c - 'A' + 'a')};
        return isPlainLetter(c) || (c >= '0' && c <= '9') ? std::string(sign) : std::string();
    }
    const auto* found = std::find_if(std::begin(letters), std::end(letters),
                                     [sign](const auto& letter) { return letter.first == sign; });
    return found == std::end(letters) ? std::string() : std::string(found->second);
}

// Calls visit(begin, sign) for each character.
template <class Visit> void visitSigns(std::string_view text, const Visit& visit)
{
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = std::max<std::size_t>(1, base::utf8Length(text.substr(at)));
        visit(at, text.substr(at, length));
        at += length;
    }
}

bool joins(std::string_view between)
{
    constexpr std::string_view joints[] = {" ", "\u00a0", "\u202f", "-", "\u2010", "\u2011", "'", "’", "/", "\n"};
    bool all = !between.empty();
    visitSigns(between, [&](std::size_t, std::string_view sign) {
        all = all && std::find(std::begin(joints), std::end(joints), sign) != std::end(joints);
    });
    return all;
}

} // namespace

std::string folded(std::string_view text)
{
    std::string result;
    visitSigns(text, [&](std::size_t, std::string_view sign) {
        const std::string one = foldedSign(sign);
        if (!one.empty())
            result += one;
        else if (!result.empty() && result.back() != ' ')
            result += ' ';
    });
    if (!result.empty() && result.back() == ' ') result.pop_back();
    return result;
}

std::string sortKey(std::string_view text, std::string_view language)
{
    const std::string_view plain = language.substr(0, language.find_first_of("_-"));
    std::string key;
    visitSigns(text, [&](std::size_t, std::string_view sign) {
        const auto* own = std::find_if(std::begin(ownLetters), std::end(ownLetters), [&](const OwnLetter& one) {
            return one.language == plain && (one.letter == sign || one.upper == sign);
        });
        std::string one = own == std::end(ownLetters) ? foldedSign(sign) : std::string(own->key);
        if (one.empty() && !key.empty()) one = " ";
        key += one;
    });
    return key;
}

std::vector<Word> wordsOf(std::string_view text)
{
    std::vector<Word> words;
    bool within = false;
    visitSigns(text, [&](std::size_t at, std::string_view sign) {
        const std::string one = foldedSign(sign);
        if (one.empty()) {
            within = false;
            return;
        }
        if (!within) {
            const std::size_t before = words.empty() ? 0 : words.back().end;
            words.push_back({.begin = at, .end = at, .folded = {}, .joined = false});
            words.back().joined = words.size() > 1 && joins(text.substr(before, at - before));
        }
        within = true;
        words.back().end = at + sign.size();
        words.back().folded += one;
    });
    return words;
}

} // namespace titer::lessons
