// The glossary of the field: what each term means, in two sentences, under all the names that it goes by. Lessons
// underline the terms where they first stand; help and palette find them by name.
//
//   for (const TermUse& use : termsIn(step.task.in("de"), "de")) use.term->in("de").text;
//   const Term* term = glossary().named("kLa", "de");
#pragma once

#include "core/lessons/text.h"

#include <map>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace titer::lessons {

inline constexpr const char* glossaryFormat = "titer.glossary/1";
inline constexpr const char* glossaryLanguages[] = {"en", "da", "de", "es", "fr", "pt"};

struct TermWords {
    std::string name;              // "dynamic binding capacity"
    std::vector<std::string> also; // synonyms and abbreviations: "DBC"
    std::string text;              // two sentences
};

struct Term {
    std::string id;
    std::string subject;                             // id
    std::string topic = {};                          // of the help, that stands next to it: "term/dbc"; empty: none
    std::map<std::string, TermWords> languages = {}; // by language

    // In "de" or "de_AT"; in English where the glossary lacks that language.
    const TermWords& in(std::string_view language) const;
};

struct Subject {
    std::string id; // "chromatography"
    int number = 0; // in the order of subjects
    Text title = {};
    std::vector<Term> terms = {}; // as the file has them
};

// [any] Never changed once it is read.
struct Glossary {
    std::vector<Subject> subjects;

    const Term* find(std::string_view id) const;
    const Subject& subjectOf(const Term& term) const;
    // By its name, a synonym or an abbreviation in this language; case and accents do not matter. nullptr: none.
    const Term* named(std::string_view name, std::string_view language) const;
    // All of them, by name as this language sorts.
    std::vector<const Term*> sorted(std::string_view language) const;
};

// Adds what a file (titer.glossary/1, one subject) holds. Every fault at its path; on errors it is not to be used.
void readGlossary(std::string_view text, Glossary& into, base::Errors& errors);
// The one that comes with Titer.
const Glossary& glossary();

// Where a term stands in a text.
struct TermUse {
    const Term* term = nullptr;
    std::size_t begin = 0, length = 0; // in bytes of UTF-8
};

// The first place of each term of glossary() in a text: whole words, the longest name first, usual endings of the
// language tolerated; abbreviations as they are written. In the order of the text.
std::vector<TermUse> termsIn(std::string_view text, std::string_view language);
// The same of texts that are read one after another: without terms of `known` (ids), which takes those that are found.
std::vector<TermUse> termsIn(std::string_view text, std::string_view language, std::set<std::string>& known);

// A file of resources/glossary.
struct ShippedSubject {
    std::string_view id; // "chromatography"
    std::string_view text;
};
std::span<const ShippedSubject> shippedSubjects();

} // namespace titer::lessons
