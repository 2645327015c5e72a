#include "core/lessons/glossary.h"

#include "core/lessons/folded.h"

#include <algorithm>
#include <tuple>

namespace titer::lessons {

using base::Json;
using base::say;
using model::Faults;
using model::JsonFields;

namespace {

TermWords readTermWords(const Json& json, const std::string& where, Faults& faults)
{
    JsonFields fields(json, where, faults);
    TermWords words;
    fields.text("name", words.name, true);
    fields.texts("also", words.also);
    fields.text("text", words.text, true);
    return words;
}

Term readTerm(const Json& json, const std::string& where, const std::string& subject, Faults& faults)
{
    JsonFields fields(json, where, faults);
    Term term{.id = {}, .subject = subject};
    fields.text("id", term.id, true);
    fields.text("topic", term.topic);
    for (const char* language : glossaryLanguages)
        if (const Json* words = fields.find(language, language == std::string_view("en")))
            term.languages[language] = readTermWords(*words, fields.path(language), faults);
    return term;
}

// Ids that occur twice, and names that lead to two terms of a language.
class Doubles {
public:
    explicit Doubles(const Glossary& known)
    {
        base::Errors ignored; // those were reported when it was read
        Faults faults(ignored);
        for (const Subject& subject : known.subjects)
            for (const Term& term : subject.terms) add(term, {}, faults);
    }

    void add(const Term& term, const std::string& where, Faults& faults)
    {
        if (!m_ids.insert(term.id).second)
            faults.add(where + "/id", say(CORE_TR("core", "“{1}” occurs twice."), model::excerpt(term.id)));
        for (const auto& [language, words] : term.languages) {
            addName(words.name, language, term, where + "/" + language + "/name", faults);
            for (std::size_t i = 0; i < words.also.size(); ++i)
                addName(words.also[i], language, term, where + "/" + language + "/also/" + std::to_string(i), faults);
        }
    }

private:
    void addName(const std::string& name, const std::string& language, const Term& term, const std::string& where,
                 Faults& faults)
    {
        const auto [known, isNew] = m_names.emplace(std::pair(language, folded(name)), term.id);
        if (!isNew)
            faults.add(where, say(CORE_TR("core", "“{1}” is a name of the term “{2}” already."), model::excerpt(name),
                                  model::excerpt(known->second)));
    }

    std::set<std::string> m_ids;
    std::map<std::pair<std::string, std::string>, std::string> m_names; // by language and folded name
};

Glossary readShipped()
{
    Glossary all;
    base::Errors errors; // a test reads every file
    for (const ShippedSubject& one : shippedSubjects()) readGlossary(one.text, all, errors);
    std::stable_sort(all.subjects.begin(), all.subjects.end(),
                     [](const Subject& a, const Subject& b) { return a.number < b.number; });
    return all;
}

} // namespace

const TermWords& Term::in(std::string_view language) const
{
    static const TermWords none;
    auto found = languages.find(std::string(language.substr(0, language.find_first_of("_-"))));
    if (found == languages.end()) found = languages.find("en");
    return found == languages.end() ? none : found->second;
}

const Term* Glossary::find(std::string_view id) const
{
    for (const Subject& subject : subjects)
        for (const Term& term : subject.terms)
            if (term.id == id) return &term;
    return nullptr;
}

const Subject& Glossary::subjectOf(const Term& term) const
{
    static const Subject none;
    const auto found = std::find_if(subjects.begin(), subjects.end(),
                                    [&](const Subject& subject) { return subject.id == term.subject; });
    return found == subjects.end() ? none : *found;
}

const Term* Glossary::named(std::string_view name, std::string_view language) const
{
    const std::string wanted = folded(name);
    if (wanted.empty()) return nullptr;
    for (const Subject& subject : subjects)
        for (const Term& term : subject.terms) {
            const TermWords& words = term.in(language);
            const auto isName = [&](const std::string& one) { return folded(one) == wanted; };
            if (isName(words.name) || std::any_of(words.also.begin(), words.also.end(), isName)) return &term;
        }
    return nullptr;
}

std::vector<const Term*> Glossary::sorted(std::string_view language) const
{
    std::vector<std::pair<std::string, const Term*>> keyed;
    for (const Subject& subject : subjects)
        for (const Term& term : subject.terms) keyed.emplace_back(sortKey(term.in(language).name, language), &term);
    std::sort(keyed.begin(), keyed.end(), [](const auto& a, const auto& b) {
        return std::tie(a.first, a.second->id) < std::tie(b.first, b.second->id);
    });
    std::vector<const Term*> terms;
    for (const auto& [key, term] : keyed) terms.push_back(term);
    return terms;
}

void readGlossary(std::string_view text, Glossary& into, base::Errors& errors)
{
    base::Errors own;
    const Json json = base::readJson(text, own);
    errors.insert(errors.end(), own.begin(), own.end());
    if (!own.empty()) return;
    Faults faults(errors);
    JsonFields fields(json, {}, faults);
    std::string format;
    fields.text("format", format, true);
    if (format != glossaryFormat)
        fields.fault("format", say(CORE_TR("core", "The format is “{1}”; terms of a subject have “{2}”."),
                                   model::excerpt(format), glossaryFormat));
    Subject subject;
    fields.text("id", subject.id, true);
    fields.count("number", subject.number);
    readText(fields, "title", subject.title, true);
    Doubles doubles(into);
    fields.list(
        "terms",
        [&](const Json& item, const std::string& where) {
            subject.terms.push_back(readTerm(item, where, subject.id, faults));
            doubles.add(subject.terms.back(), where, faults);
        },
        true);
    into.subjects.push_back(std::move(subject));
}

const Glossary& glossary()
{
    static const Glossary shipped = readShipped();
    return shipped;
}

} // namespace titer::lessons
