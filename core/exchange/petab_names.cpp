#include "core/exchange/petab_names.h"

#include "core/base/math/expression.h"
#include "core/base/text.h"
#include "core/model/equations/system.h"

#include <algorithm>
#include <cctype>

namespace titer::exchange {

using base::say;

namespace {

bool isWord(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) || c == '_';
}

// n of "observableParameter<n>_<observable>", 0 for anything else.
int placeholder(std::string_view word, std::string_view kind, const std::string& observable)
{
    if (!base::startsWith(word, kind) || !base::endsWith(word, "_" + observable)) return 0;
    word.remove_prefix(kind.size());
    if (word.size() <= observable.size() + 1) return 0;
    const std::optional<double> n = base::readNumber(word.substr(0, word.size() - observable.size() - 1));
    constexpr double maxNumber = 1000.0;
    return n && *n >= 1.0 && *n <= maxNumber && *n == double(int(*n)) ? int(*n) : 0;
}

} // namespace

PetabNames::PetabNames(const SbmlImport& model)
{
    for (const SbmlImport::Name& name : model.names) {
        m_names[name.id] = name.name;
        m_model[name.id] = name;
    }
}

void PetabNames::add(const std::string& id)
{
    if (m_names.contains(id)) return;
    std::string name = id;
    const auto taken = [&] {
        const auto same = [&](const auto& known) { return known.second == name; };
        return name == "per_time" || model::unfitName(name) || std::any_of(m_names.begin(), m_names.end(), same);
    };
    while (taken()) name += '_';
    m_names[id] = name;
}

const std::string* PetabNames::find(const std::string& id) const
{
    const auto found = m_names.find(id);
    return found == m_names.end() ? nullptr : &found->second;
}

const SbmlImport::Name* PetabNames::ofModel(const std::string& id) const
{
    const auto found = m_model.find(id);
    return found == m_model.end() ? nullptr : &found->second;
}

base::Result<PetabFormula> PetabNames::formula(std::string_view text, const std::string& observable) const
{
    PetabFormula formula;
    std::vector<std::string> names{"time", "per_time"};
    for (std::size_t i = 0; i < text.size();) {
        std::size_t end = i;
        while (end < text.size() && isWord(text[end])) ++end;
        if (end == i) {
            formula.text += text[i++];
            continue;
        }
        // The sign of an exponent belongs to the number.
        const bool number = base::isDigit(text[i]) || (i > 0 && text[i - 1] == '.');
        if (number && std::tolower(text[end - 1]) == 'e' && end < text.size() && (text[end] == '-' || text[end] == '+'))
            for (++end; end < text.size() && base::isDigit(text[end]);) ++end;
        const std::string word(text.substr(i, end - i));
        const std::size_t next = text.find_first_not_of(" \t", end);
        const bool called = next != std::string_view::npos && text[next] == '(';
        i = end;
        if (number || (called && !find(word))) {
            formula.text += word;
        } else if (const int n = placeholder(word, "observableParameter", observable)) {
            formula.observableParameters = std::max(formula.observableParameters, n);
            names.push_back(word);
            formula.text += word;
        } else if (const int k = placeholder(word, "noiseParameter", observable)) {
            formula.noiseParameters = std::max(formula.noiseParameters, k);
            names.push_back(word);
            formula.text += word;
        } else if (const std::string* name = find(word)) {
            names.push_back(*name);
            formula.text += *name;
        } else if (word == "time") {
            formula.text += "(time*per_time)";
        } else {
            return base::inputError(
                say(CORE_TR("core", "“{1}” is neither in the model nor in the table of parameters."), word));
        }
    }
    if (const auto expression = base::readExpression(formula.text, names); !expression)
        return base::inputError(expression.error().what);
    return formula;
}

} // namespace titer::exchange
