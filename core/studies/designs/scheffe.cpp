#include "core/studies/designs/scheffe.h"

#include "core/studies/designs/subsets.h"

#include <algorithm>
#include <utility>

namespace titer::studies {

namespace {

std::vector<std::size_t> whichAre(const Factors& factors, bool shares)
{
    std::vector<std::size_t> found;
    for (std::size_t f = 0; f < factors.size(); ++f)
        if ((factors[f].kind == Factor::Kind::Mixture) == shares) found.push_back(f);
    return found;
}

// Products over `support` times further powers of all its factors but the last, of at most `degree` in all.
void addProducts(Terms& terms, const std::vector<std::size_t>& support, Term term, std::size_t next, int left)
{
    if (next + 1 >= support.size()) {
        terms.push_back(std::move(term));
        return;
    }
    for (int power = 0; power <= left; ++power) {
        addProducts(terms, support, term, next + 1, left - power);
        ++term.powers[support[next]];
    }
}

} // namespace

std::vector<std::size_t> mixtureFactors(const Factors& factors)
{
    return whichAre(factors, true);
}

std::vector<std::size_t> processFactors(const Factors& factors)
{
    return whichAre(factors, false);
}

Terms scheffeTerms(const Factors& factors, int degree)
{
    const Term none{std::vector<int>(factors.size(), 0)};
    const std::vector<std::size_t> shares = mixtureFactors(factors);
    Terms blends;
    for (int size = 1; size <= std::min(degree, int(shares.size())); ++size)
        forSubsets(shares, std::size_t(size), [&](const std::vector<std::size_t>& support) {
            Term product = none;
            for (const std::size_t f : support) product.powers[f] = 1;
            addProducts(blends, support, product, 0, degree - size);
        });
    Terms terms = blends;
    for (const std::size_t f : processFactors(factors))
        for (Term term : blends) {
            term.powers[f] = 1;
            terms.push_back(std::move(term));
        }
    return terms;
}

} // namespace titer::studies
