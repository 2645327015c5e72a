#include "core/studies/models/terms.h"

#include <cstddef>
#include <numeric>

namespace titer::studies {

int Term::order() const
{
    return std::accumulate(powers.begin(), powers.end(), 0);
}

Terms interceptTerms(const Factors& factors)
{
    return {{std::vector<int>(factors.size(), 0)}};
}

Terms linearTerms(const Factors& factors)
{
    Terms terms = interceptTerms(factors);
    for (std::size_t i = 0; i < factors.size(); ++i) {
        Term term = terms.front();
        term.powers[i] = 1;
        terms.push_back(std::move(term));
    }
    return terms;
}

Terms interactionTerms(const Factors& factors)
{
    Terms terms = linearTerms(factors);
    for (std::size_t i = 0; i < factors.size(); ++i)
        for (std::size_t j = i + 1; j < factors.size(); ++j) {
            Term term = terms.front();
            term.powers[i] = term.powers[j] = 1;
            terms.push_back(std::move(term));
        }
    return terms;
}

Terms quadraticTerms(const Factors& factors)
{
    Terms terms = interactionTerms(factors);
    for (std::size_t i = 0; i < factors.size(); ++i) {
        if (factors[i].categorical()) continue;
        Term term = terms.front();
        term.powers[i] = 2;
        terms.push_back(std::move(term));
    }
    return terms;
}

namespace {

std::string powerName(const std::string& name, int power)
{
    return power == 1 ? name : "I(" + name + "^" + std::to_string(power) + ")";
}

// The names of a term's columns, built up factor by factor.
std::vector<std::string> namesOf(const Term& term, const Factors& factors)
{
    std::vector<std::string> names{""};
    for (std::size_t i = 0; i < factors.size(); ++i) {
        if (term.powers[i] == 0) continue;
        std::vector<std::string> parts;
        if (factors[i].categorical())
            for (std::size_t level = 1; level < factors[i].levels.size(); ++level)
                parts.push_back(factors[i].name + "[" + factors[i].levels[level] + "]");
        else
            parts.push_back(powerName(factors[i].name, term.powers[i]));
        std::vector<std::string> longer;
        for (const std::string& name : names)
            for (const std::string& part : parts) longer.push_back(name.empty() ? part : name + ":" + part);
        names = std::move(longer);
    }
    if (term.intercept()) names.front() = "Intercept";
    return names;
}

double power(double x, int exponent)
{
    double product = 1.0;
    for (int i = 0; i < exponent; ++i) product *= x;
    return product;
}

double contrast(double level, std::size_t column)
{
    return level == double(column) ? 1.0 : level == 0.0 ? -1.0 : 0.0;
}

} // namespace

std::string termName(const Term& term, const Factors& factors)
{
    std::string name;
    for (std::size_t i = 0; i < factors.size(); ++i)
        if (term.powers[i] > 0) name += (name.empty() ? "" : ":") + powerName(factors[i].name, term.powers[i]);
    return name.empty() ? "Intercept" : name;
}

int columnCount(const Term& term, const Factors& factors)
{
    int count = 1;
    for (std::size_t i = 0; i < factors.size(); ++i)
        if (term.powers[i] > 0 && factors[i].categorical()) count *= int(factors[i].levels.size()) - 1;
    return count;
}

int columnCount(const Terms& terms, const Factors& factors)
{
    int count = 0;
    for (const Term& term : terms) count += columnCount(term, factors);
    return count;
}

std::vector<std::string> columnNames(const Terms& terms, const Factors& factors)
{
    std::vector<std::string> names;
    for (const Term& term : terms)
        for (std::string& name : namesOf(term, factors)) names.push_back(std::move(name));
    return names;
}

void expand(const Terms& terms, const Factors& factors, std::span<const double> point, std::span<double> row)
{
    std::size_t at = 0;
    for (const Term& term : terms) {
        const std::size_t begin = at;
        row[at++] = 1.0;
        for (std::size_t i = 0; i < factors.size(); ++i) {
            if (term.powers[i] == 0) continue;
            const std::size_t columns = factors[i].categorical() ? factors[i].levels.size() - 1 : 1;
            const std::size_t had = at - begin;
            // From the last column to the first, so that each is read before it is overwritten.
            for (std::size_t c = had; c-- > 0;)
                for (std::size_t level = columns; level-- > 0;)
                    row[begin + c * columns + level] =
                        row[begin + c] *
                        (factors[i].categorical() ? contrast(point[i], level + 1) : power(point[i], term.powers[i]));
            at = begin + had * columns;
        }
    }
}

} // namespace titer::studies
