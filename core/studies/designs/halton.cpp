// x_ij is the radical inverse of i to the j-th prime (Halton 1960, Numer. Math. 2), its digits permuted at random (Owen 2017, A
// randomized Halton algorithm in R).
#include "core/studies/designs/halton.h"

#include "core/base/math/random.h"
#include "core/studies/designs/kinds.h"
#include "core/studies/designs/space_filling.h"

#include <array>
#include <numeric>
#include <string>
#include <vector>

namespace titer::studies {

using base::say;
using Eigen::Index;

namespace {

constexpr std::array<int, maxHaltonFactors> primes{2,   3,   5,   7,   11,  13,  17,  19,  23,  29,  31,  37,  41,  43,
                                                   47,  53,  59,  61,  67,  71,  73,  79,  83,  89,  97,  101, 103, 107,
                                                   109, 113, 127, 131, 137, 139, 149, 151, 157, 163, 167, 173};

// One permutation per digit, as many digits as a double distinguishes; in order without a seed.
std::vector<std::vector<int>> digitsOf(Index column, std::optional<std::uint64_t> seed)
{
    const int prime = primes[std::size_t(column)];
    std::vector<std::vector<int>> digits;
    for (double size = 1.0; size < 0x1p53; size *= prime) {
        std::vector<int>& digit = digits.emplace_back(std::size_t(prime));
        std::iota(digit.begin(), digit.end(), 0);
        if (!seed) continue;
        base::Random random(*seed, "halton/" + std::to_string(column) + "/" + std::to_string(digits.size()));
        for (std::size_t i = digit.size(); i > 1; --i) std::swap(digit[i - 1], digit[random.index(i)]);
    }
    return digits;
}

double radicalInverse(int i, int prime, const std::vector<std::vector<int>>& digits)
{
    std::array<int, 53> permuted{};
    for (std::size_t d = 0; d < digits.size(); ++d, i /= prime) permuted[d] = digits[d][std::size_t(i % prime)];
    // From the last digit, so that small parts are added first.
    double sum = 0.0;
    for (std::size_t d = digits.size(); d-- > 0;) sum = (sum + permuted[d]) / prime;
    return std::min(sum, 1.0 - 0x1p-53);
}

} // namespace

Eigen::MatrixXd haltonPoints(int runs, int count, std::optional<std::uint64_t> seed)
{
    Eigen::MatrixXd unit(runs, count);
    for (Index k = 0; k < count; ++k) {
        const std::vector<std::vector<int>> digits = digitsOf(k, seed);
        for (int i = 0; i < runs; ++i) unit(i, k) = radicalInverse(i, primes[std::size_t(k)], digits);
    }
    return unit;
}

base::Result<Design> haltonSequence(const Factors& factors, int runs, std::optional<std::uint64_t> seed)
{
    if (base::Errors errors = spaceFillingFaults(factors, runs); !errors.empty()) return errors.front();
    if (factors.size() > std::size_t(maxHaltonFactors))
        return base::Error{base::Code::Input, "factors",
                           say(CORE_TR("core", "A Halton sequence is available for up to {1} factors, not {2}. Use "
                                               "the kind lhs."),
                               std::to_string(maxHaltonFactors), std::to_string(factors.size()))};
    return spaceFillingDesign("halton", factors, haltonPoints(runs, int(factors.size()), seed), !seed);
}

namespace {

base::Result<Design> makeHalton(const Factors& factors, const DesignRequest& request, std::stop_token)
{
    return makeSequence(haltonSequence, factors, request, usualSpaceFillingRuns(factors));
}

} // namespace

extern const DesignKind haltonKind{
    .id = "halton",
    .summary = CORE_TR("core", "Halton sequence: evenly distributed over the whole space for any number of runs"),
    .takes = sequenceTakes,
    .forms = sequenceForms,
    .make = makeHalton};

} // namespace titer::studies
