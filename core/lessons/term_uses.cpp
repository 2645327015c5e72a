// Where terms of the glossary stand in a text.
#include "core/lessons/folded.h"
#include "core/lessons/glossary.h"

#include <algorithm>
#include <cctype>

namespace titer::lessons {

namespace {

constexpr std::size_t minWithEnding = 3; // [bytes] shorter words stand as they are

// How words change at their end: `from` at the end of a name is `to` in a text.
struct Ending {
    std::string_view from, to;
};
struct Endings {
    std::string_view language;
    std::span<const Ending> list;
};

constexpr Ending english[] = {{"", "s"}, {"", "es"}, {"y", "ies"}, {"is", "es"}};
constexpr Ending danish[] = {{"", "e"},   {"", "r"},   {"", "n"},   {"", "t"},     {"", "s"},
                             {"", "en"},  {"", "et"},  {"", "er"},  {"", "ne"},    {"", "ns"},
                             {"", "ts"},  {"", "rs"},  {"", "es"},  {"", "erne"},  {"", "ene"},
                             {"", "ens"}, {"", "ets"}, {"", "rne"}, {"", "ernes"}, {"er", "re"}};
constexpr Ending german[] = {{"", "e"},    {"", "n"},    {"", "s"},    {"", "r"},    {"", "m"},    {"", "en"},
                             {"", "er"},   {"", "es"},   {"", "em"},   {"", "ern"},  {"", "ns"},   {"", "se"},
                             {"", "nen"},  {"es", "en"}, {"es", "e"},  {"es", "em"}, {"er", "en"}, {"er", "e"},
                             {"er", "em"}, {"er", "es"}, {"um", "en"}, {"us", "en"}};
constexpr Ending spanish[] = {{"", "s"}, {"", "es"}, {"z", "ces"}};
constexpr Ending french[] = {{"", "s"}, {"", "x"}, {"", "e"}, {"", "es"}, {"al", "aux"}};
constexpr Ending portuguese[] = {{"", "s"},     {"", "es"},   {"ao", "oes"}, {"al", "ais"},
                                 {"el", "eis"}, {"il", "is"}, {"m", "ns"}};
constexpr Endings endingsByLanguage[] = {{"en", english}, {"da", danish}, {"de", german},
                                         {"es", spanish}, {"fr", french}, {"pt", portuguese}};

// A word of a name. Abbreviations and symbols ("kLa", "DO", "Ks") are meant as they are written, so that "do" is none.
struct NameWord {
    std::string folded;
    std::string exact = {}; // of an abbreviation; empty: another case is the same word
};

struct Name {
    const Term* term = nullptr;
    std::vector<NameWord> words;
    std::size_t size = 0; // of all words
};

// The names of a language by their first letter, the longest first.
struct Names {
    std::span<const Ending> endings;
    std::map<char, std::vector<Name>> byLetter;
};

bool isAbbreviation(std::string_view word)
{
    const auto isCapital = [](char c) { return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); };
    const bool isSymbol = word.size() <= 2 && isCapital(word.front());
    return isSymbol || std::any_of(word.begin() + 1, word.end(), isCapital);
}

Name termName(const Term& term, const std::string& text)
{
    Name name{.term = &term, .words = {}};
    for (const Word& word : wordsOf(text)) {
        const std::string_view written = std::string_view(text).substr(word.begin, word.end - word.begin);
        name.words.push_back({word.folded, isAbbreviation(written) ? std::string(written) : std::string()});
        name.size += word.folded.size();
    }
    return name;
}

Names namesIn(std::string_view language, std::span<const Ending> endings)
{
    Names names{.endings = endings, .byLetter = {}};
    const auto add = [&](const Term& term, const std::string& text) {
        Name name = termName(term, text);
        if (!name.words.empty()) names.byLetter[name.words.front().folded.front()].push_back(std::move(name));
    };
    for (const Subject& subject : glossary().subjects)
        for (const Term& term : subject.terms) {
            const TermWords& words = term.in(language);
            add(term, words.name);
            for (const std::string& also : words.also) add(term, also);
        }
    for (auto& [letter, list] : names.byLetter)
        std::stable_sort(list.begin(), list.end(), [](const Name& a, const Name& b) { return a.size > b.size; });
    return names;
}

const Names& namesOf(std::string_view language)
{
    static const std::map<std::string, Names, std::less<>> all = [] {
        std::map<std::string, Names, std::less<>> made;
        for (const Endings& one : endingsByLanguage) made.emplace(one.language, namesIn(one.language, one.list));
        return made;
    }();
    const auto found = all.find(language.substr(0, language.find_first_of("_-")));
    return found == all.end() ? all.find("en")->second : found->second;
}

bool isInflected(std::string_view written, std::string_view name, std::span<const Ending> endings)
{
    if (written == name) return true;
    if (name.size() < minWithEnding) return false;
    return std::any_of(endings.begin(), endings.end(), [&](const Ending& one) {
        if (!name.ends_with(one.from)) return false;
        const std::string_view stem = name.substr(0, name.size() - one.from.size());
        return written.size() == stem.size() + one.to.size() && written.starts_with(stem) && written.ends_with(one.to);
    });
}

bool isWord(const Word& word, const NameWord& name, std::string_view text, std::span<const Ending> endings)
{
    if (name.exact.empty()) return isInflected(word.folded, name.folded, endings);
    const std::string_view written = text.substr(word.begin, word.end - word.begin);
    return written == name.exact || written == name.exact + "s";
}

bool standsAt(const Name& name, const std::vector<Word>& words, std::size_t at, std::string_view text,
              std::span<const Ending> endings)
{
    if (at + name.words.size() > words.size()) return false;
    for (std::size_t i = 0; i < name.words.size(); ++i)
        if ((i > 0 && !words[at + i].joined) || !isWord(words[at + i], name.words[i], text, endings)) return false;
    return true;
}

// "twin.csv": what stands between blanks with a letter behind a point is the name of a file or a tag.
bool isInName(std::string_view text, std::size_t begin, std::size_t end)
{
    constexpr std::string_view blanks = " \n\t";
    const std::size_t before = text.find_last_of(blanks, begin), after = text.find_first_of(blanks, end);
    const std::size_t from = before == std::string_view::npos ? 0 : before + 1;
    const std::string_view whole = text.substr(from, after == std::string_view::npos ? after : after - from);
    for (std::size_t i = 0; i + 1 < whole.size(); ++i)
        if (whole[i] == '.' && std::isalpha(static_cast<unsigned char>(whole[i + 1]))) return true;
    return false;
}

} // namespace

std::vector<TermUse> termsIn(std::string_view text, std::string_view language, std::set<std::string>& known)
{
    const Names& names = namesOf(language);
    const std::vector<Word> words = wordsOf(text);
    std::vector<TermUse> uses;
    for (std::size_t at = 0; at < words.size();) {
        const auto list = names.byLetter.find(words[at].folded.front());
        const Name* found = nullptr;
        if (list != names.byLetter.end())
            for (const Name& name : list->second)
                if (standsAt(name, words, at, text, names.endings)) {
                    found = &name;
                    break;
                }
        const std::size_t begin = words[at].begin, end = found ? words[at + found->words.size() - 1].end : begin;
        if (!found || isInName(text, begin, end)) {
            ++at;
            continue;
        }
        if (known.insert(found->term->id).second) uses.push_back({found->term, begin, end - begin});
        at += found->words.size();
    }
    return uses;
}

std::vector<TermUse> termsIn(std::string_view text, std::string_view language)
{
    std::set<std::string> known;
    return termsIn(text, language, known);
}

} // namespace titer::lessons
