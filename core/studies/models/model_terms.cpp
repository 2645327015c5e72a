#include "core/studies/models/model_terms.h"

#include "core/base/text.h"
#include "core/studies/models/formula.h"

#include <algorithm>

namespace titer::studies {

using base::say;

namespace {

base::Error termFault(base::Sentence what)
{
    return base::inputError("design/model", std::move(what));
}

std::size_t factorNamed(const std::string& name, const Factors& factors)
{
    const auto found = std::find_if(factors.begin(), factors.end(), [&](const Factor& f) { return f.name == name; });
    return std::size_t(found - factors.begin());
}

// As if the formula had been read without the response that was put before it.
base::Error without(const std::string& response, std::size_t before, const Factors& factors, base::Error error)
{
    std::vector<std::string> names;
    for (const Factor& factor : factors) names.push_back(factor.name);
    const std::string plain = base::join(names, ", "), more = plain + ", " + response;
    for (std::string& arg : error.what.args)
        if (arg == more) arg = plain;
    constexpr std::string_view head = "formula:";
    if (!base::startsWith(error.where, head)) return {error.code, "design/model", std::move(error.what)};
    const std::optional<double> column = base::readNumber(std::string_view(error.where).substr(head.size()));
    const double at = std::max(1.0, column.value_or(1.0) - double(before));
    return {error.code, "design/model:" + base::writeNumber(at), std::move(error.what)};
}

base::Result<Term> termOf(const FormulaTerm& from, const Formula& formula, const Factors& factors)
{
    Term term{std::vector<int>(factors.size(), 0)};
    for (const int v : from.variables) {
        const FormulaVariable& variable = formula.variables[std::size_t(v)];
        if (variable.powers.empty())
            return termFault(
                say(CORE_TR("core", "“{1}” is not a product of factors. A design is made for products and powers of "
                                    "factors, such as A:B and I(A^2)."),
                    variable.name));
        for (const FormulaVariable::Power& power : variable.powers) {
            const std::size_t f = factorNamed(power.column, factors);
            if (factors[f].categorical() && power.power > 1)
                return termFault(
                    say(CORE_TR("core", "“{1}” is a power of the factor “{2}”, which has levels, not numbers. "
                                        "Remove the power."),
                        variable.name, power.column));
            term.powers[f] += power.power;
            if (factors[f].categorical()) term.powers[f] = 1;
        }
    }
    return term;
}

} // namespace

base::Result<Terms> readTerms(std::string_view formula, const Factors& factors)
{
    std::vector<std::string> names;
    for (const Factor& factor : factors) names.push_back(factor.name);
    std::string text(formula);
    std::size_t before = 0;
    std::string response(base::trimmed(formula.substr(0, formula.find('~'))));
    if (text.find('~') == std::string::npos) {
        response = "response";
        while (std::find(names.begin(), names.end(), response) != names.end()) response += "_";
        text = response + " ~ " + text;
        before = response.size() + 3;
    }
    names.push_back(response);
    const base::Result<Formula> read = readFormula(text, names);
    if (!read) return without(response, before, factors, read.error());
    Terms terms;
    if (read->intercept) terms = interceptTerms(factors);
    for (const FormulaTerm& from : read->terms) {
        base::Result<Term> term = termOf(from, *read, factors);
        if (!term) return term.error();
        if (std::find(terms.begin(), terms.end(), *term) == terms.end()) terms.push_back(std::move(*term));
    }
    if (terms.empty()) return termFault(say(CORE_TR("core", "The model has no term. Name at least one factor.")));
    return terms;
}

base::Result<Terms> namedTerms(const std::vector<std::string>& names, const Factors& factors)
{
    const Terms usual = quadraticTerms(factors);
    Terms terms;
    for (const std::string& name : names) {
        // Names of factors may hold signs of the formula language, so that usual terms are looked up first.
        const auto known =
            std::find_if(usual.begin(), usual.end(), [&](const Term& term) { return termName(term, factors) == name; });
        if (known != usual.end()) {
            terms.push_back(*known);
            continue;
        }
        const base::Result<Terms> one = readTerms("0 + " + name, factors);
        if (!one) return one;
        terms.insert(terms.end(), one->begin(), one->end());
    }
    return terms;
}

} // namespace titer::studies
