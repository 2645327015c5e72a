// titer-cli glossary: the terms of the field and what they mean, in each language.
#include "core/lessons/glossary.h"
#include "app/cli/common/arguments.h"
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/table.h"
#include "core/base/text.h"

#include <algorithm>

namespace titer::cli {

using lessons::Term;
using lessons::TermWords;

namespace {

base::Json termJson(const Term& term, const std::string& language)
{
    const TermWords& words = term.in(language);
    return base::Json::object({{"id", term.id},
                               {"subject", term.subject},
                               {"name", words.name},
                               {"also", model::textsJson(words.also)},
                               {"text", words.text},
                               {"topic", term.topic}});
}

std::string termText(const Term& term, const std::string& language)
{
    const TermWords& words = term.in(language);
    const std::string also = words.also.empty() ? "" : " (" + base::join(words.also, ", ") + ")";
    return words.name + also + "\n" + lessons::glossary().subjectOf(term).title.in(language) + "\n" + words.text + "\n";
}

// What may have been meant by a name that no term has: terms that contain it, else the nearest.
base::Sentence unknownTerm(const std::string& name, const std::string& language)
{
    std::vector<std::string> names, meant;
    for (const Term* term : lessons::glossary().sorted(language)) {
        const TermWords& words = term->in(language);
        names.push_back(words.name);
        names.insert(names.end(), words.also.begin(), words.also.end());
        if (meant.size() < 5 && base::lowerAscii(words.name).find(base::lowerAscii(name)) != std::string::npos)
            meant.push_back("“" + words.name + "”");
    }
    if (const std::string near = base::nearest(name, names); meant.empty() && !near.empty())
        meant.push_back("“" + near + "”");
    return meant.empty() ? base::say("The glossary has no such term. “titer-cli glossary” lists them.")
                         : base::say("The glossary has no such term. Did you mean {1}?", base::join(meant, " or "));
}

int showGlossary(const Arguments& arguments)
{
    const std::string language = arguments.value("--language").value_or("en");
    const auto known = [&](const char* one) { return language == one; };
    if (std::none_of(std::begin(lessons::glossaryLanguages), std::end(lessons::glossaryLanguages), known))
        return usageError(arguments.command(), "“" + language + "” is not one of en, da, de, es, fr, pt");
    const std::string name = arguments.positional(0);
    const lessons::Glossary& all = lessons::glossary();
    if (name.empty()) {
        base::Json list = base::Json::array();
        Table table;
        for (const Term* term : all.sorted(language)) {
            const TermWords& words = term->in(language);
            list.push(termJson(*term, language));
            table.add({term->id, words.name, base::join(words.also, ", "), all.subjectOf(*term).title.in(language)});
        }
        arguments.json() ? printJson(list) : print(table.text());
        return exitDone;
    }
    const Term* term = all.named(name, language);
    if (!term) term = all.find(name);
    if (!term) {
        printError({base::Code::Input, name, unknownTerm(name, language)});
        return exitError;
    }
    arguments.json() ? printJson(base::Json::array({termJson(*term, language)})) : print(termText(*term, language));
    return exitDone;
}

constexpr Positional glossaryPositionals[] = {
    {.name = "TERM", .help = "its name, a synonym, an abbreviation or its id; only this one", .required = false}};
constexpr Option glossaryOptions[] = {{.name = "--language",
                                       .value = "CODE",
                                       .help = "of names and texts (en, da, de, es, fr, pt), in which TERM is looked "
                                               "up; default en"}};

} // namespace

const Command glossary{.name = "glossary",
                       .summary = "List the terms of the field, or explain one",
                       .positionals = glossaryPositionals,
                       .options = glossaryOptions,
                       .about =
                           "Each term is explained in two sentences. Case and accents of TERM do not matter. The same "
                           "terms are underlined in\nlessons, and found by the help and the command palette.",
                       .example = "titer-cli glossary DBC --language de",
                       .run = showGlossary};

} // namespace titer::cli
