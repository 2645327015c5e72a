#include "core/lessons/text.h"

#include "core/base/text.h"

#include <algorithm>

namespace titer::lessons {

using base::Json;
using base::say;

namespace {

const std::pair<std::string, std::string>* wordsIn(const std::vector<std::pair<std::string, std::string>>& words,
                                                   std::string_view language)
{
    const std::string_view plain = language.substr(0, language.find_first_of("_-"));
    const auto found = std::find_if(words.begin(), words.end(), [&](const auto& one) { return one.first == plain; });
    return found == words.end() ? nullptr : &*found;
}

bool isLanguage(std::string_view code)
{
    return code.size() == 2 && std::all_of(code.begin(), code.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

} // namespace

const std::string& Text::in(std::string_view language) const
{
    static const std::string none;
    const auto* found = wordsIn(m_words, language);
    if (!found) found = wordsIn(m_words, "en");
    return found ? found->second : none;
}

bool Text::has(std::string_view language) const
{
    return wordsIn(m_words, language);
}

void Text::set(std::string language, std::string words)
{
    m_words.emplace_back(std::move(language), std::move(words));
}

Text readText(const Json& json, const std::string& where, model::Faults& faults)
{
    Text text;
    if (json.isString()) return Text(json.string());
    if (!json.isObject()) {
        faults.add(where, say(CORE_TR("core", "A text is required here, or an object of texts by language "
                                              "(“en”, “de”), not {1}."),
                              model::shown(json)));
        return text;
    }
    for (const auto& [language, words] : json.members()) {
        if (!isLanguage(language))
            faults.add(where + "/" + language,
                       say(CORE_TR("core", "“{1}” is not a language; use two small letters, such as “de”."),
                           model::excerpt(language)));
        else if (!words.isString())
            faults.add(where + "/" + language, say(CORE_TR("core", "“{1}” must be a text in quotation marks, not {2}."),
                                                   language, model::shown(words)));
        else
            text.set(language, words.string());
    }
    if (!text.has("en"))
        faults.add(where, say(CORE_TR("core", "The text in English (“en”) is missing; it is shown where a language "
                                              "has none of its own.")));
    return text;
}

void readText(model::JsonFields& fields, const char* key, Text& into, bool required)
{
    const Json* value = fields.find(key, required);
    if (!value) return;
    into = readText(*value, fields.path(key), fields.faults());
    if (required) needWords(into, fields.path(key), fields.faults());
}

void needWords(const Text& text, const std::string& where, model::Faults& faults)
{
    if (text.has("en") && base::trimmed(text.in("en")).empty())
        faults.add(where, say(CORE_TR("core", "This text is empty; write what the learner should read here.")));
}

} // namespace titer::lessons
