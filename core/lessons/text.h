// A text of a lesson in the languages that its file has. English is always there. A value. [any]
#pragma once

#include "core/model/json_fields.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace titer::lessons {

class Text {
public:
    Text() = default;
    Text(std::string english) { m_words.emplace_back("en", std::move(english)); }

    bool empty() const { return m_words.empty(); }
    // In "de" or "de_AT"; in English where the file lacks that language.
    const std::string& in(std::string_view language) const;
    bool has(std::string_view language) const;
    void set(std::string language, std::string words);

private:
    std::vector<std::pair<std::string, std::string>> m_words; // by language
};

// "English alone", or {"en": "English", "de": "Deutsch"}.
Text readText(const base::Json& json, const std::string& where, model::Faults& faults);
void readText(model::JsonFields& fields, const char* key, Text& into, bool required = false);
// A fault at `where` for a text that has no words in English.
void needWords(const Text& text, const std::string& where, model::Faults& faults);

} // namespace titer::lessons
