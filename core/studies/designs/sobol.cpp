// Sobol' 1967, USSR Comput. Math. Math. Phys. 7, in the Gray code order of Antonov and Saleev 1979. Directions by Joe and Kuo 2008,
// SIAM J. Sci. Comput. 30 (their table new-joe-kuo-6). Scrambling: Matousek 1998, J. Complexity 14.
#include "core/studies/designs/sobol.h"

#include "core/base/math/random.h"
#include "core/studies/designs/kinds.h"
#include "core/studies/designs/space_filling.h"

#include <array>
#include <bit>
#include <string>

namespace titer::studies {

using base::say;
using Eigen::Index;

namespace {

// A primitive polynomial over two elements, bits from the highest power to the constant, and its first directions.
struct Direction {
    unsigned polynomial;
    std::array<std::uint32_t, 8> first;
};

// Columns from the second; the first is the radical inverse to the base 2.
constexpr std::array<Direction, maxSobolFactors - 1> table{{
    {3, {1}},
    {7, {1, 3}},
    {11, {1, 3, 1}},
    {13, {1, 1, 1}},
    {19, {1, 1, 3, 3}},
    {25, {1, 3, 5, 13}},
    {37, {1, 1, 5, 5, 17}},
    {41, {1, 1, 5, 5, 5}},
    {47, {1, 1, 7, 11, 19}},
    {55, {1, 1, 5, 1, 1}},
    {59, {1, 1, 1, 3, 11}},
    {61, {1, 3, 5, 5, 31}},
    {67, {1, 3, 3, 9, 7, 49}},
    {91, {1, 1, 1, 15, 21, 21}},
    {97, {1, 3, 1, 13, 27, 49}},
    {103, {1, 1, 1, 15, 7, 5}},
    {109, {1, 3, 1, 15, 13, 25}},
    {115, {1, 1, 5, 5, 19, 61}},
    {131, {1, 3, 7, 11, 23, 15, 103}},
    {137, {1, 3, 7, 13, 13, 15, 69}},
    {143, {1, 1, 3, 13, 7, 35, 63}},
    {145, {1, 3, 5, 9, 1, 25, 53}},
    {157, {1, 3, 1, 13, 9, 35, 107}},
    {167, {1, 3, 1, 5, 27, 61, 31}},
    {171, {1, 1, 5, 11, 19, 41, 61}},
    {185, {1, 3, 5, 3, 3, 13, 69}},
    {191, {1, 1, 7, 13, 1, 19, 1}},
    {193, {1, 3, 7, 5, 13, 19, 59}},
    {203, {1, 1, 3, 9, 25, 29, 41}},
    {211, {1, 3, 5, 13, 23, 1, 55}},
    {213, {1, 3, 7, 3, 13, 59, 17}},
    {229, {1, 3, 1, 3, 5, 53, 69}},
    {239, {1, 1, 5, 5, 23, 33, 13}},
    {241, {1, 1, 7, 7, 1, 61, 123}},
    {247, {1, 1, 7, 9, 13, 61, 49}},
    {253, {1, 3, 3, 5, 3, 55, 33}},
    {285, {1, 3, 1, 15, 31, 13, 49, 245}},
    {299, {1, 3, 5, 15, 31, 59, 63, 97}},
    {301, {1, 3, 1, 11, 11, 11, 77, 249}},
}};

constexpr int bits = 32;
using Directions = std::array<std::uint32_t, bits>;

// Direction b is the point that bit b of the count adds, as a binary fraction.
Directions directionNumbers(Index column)
{
    Directions v{};
    if (column == 0) {
        for (int b = 0; b < bits; ++b) v[std::size_t(b)] = 1u << (bits - 1 - b);
        return v;
    }
    const Direction& entry = table[std::size_t(column - 1)];
    const int degree = int(std::bit_width(entry.polynomial)) - 1;
    for (int b = 0; b < bits; ++b) {
        std::uint32_t& direction = v[std::size_t(b)];
        if (b < degree) {
            direction = entry.first[std::size_t(b)] << (bits - 1 - b);
            continue;
        }
        direction = v[std::size_t(b - degree)] ^ (v[std::size_t(b - degree)] >> degree);
        for (int i = 1; i < degree; ++i)
            if (entry.polynomial >> (degree - i) & 1u) direction ^= v[std::size_t(b - i)];
    }
    return v;
}

// Multiplies by a random lower triangular matrix with ones on its diagonal: bit i from the top takes in the bits above it at random.
void scramble(Directions& directions, base::Random& random)
{
    std::array<std::uint32_t, bits> rows{};
    for (int i = 0; i < bits; ++i) {
        const std::uint32_t own = 1u << (bits - 1 - i), above = ~(own | (own - 1));
        rows[std::size_t(i)] = own | (std::uint32_t(random.bits()) & above);
    }
    for (std::uint32_t& direction : directions) {
        std::uint32_t scrambled = 0;
        for (const std::uint32_t row : rows)
            scrambled = scrambled << 1 | (unsigned(std::popcount(row & direction)) & 1u);
        direction = scrambled;
    }
}

} // namespace

Eigen::MatrixXd sobolPoints(int runs, int count, std::optional<std::uint64_t> seed)
{
    Eigen::MatrixXd unit(runs, count);
    std::vector<std::uint32_t> fractions(static_cast<std::size_t>(runs));
    for (Index k = 0; k < count && runs > 0; ++k) {
        Directions directions = directionNumbers(k);
        fractions[0] = 0;
        if (seed) {
            base::Random random(*seed, "sobol/" + std::to_string(k));
            scramble(directions, random);
            fractions[0] = std::uint32_t(random.bits());
        }
        // The Gray code of 2^b + i is that of i with two more bits, so each half follows from the one before.
        std::size_t done = 1;
        for (std::size_t b = 0; done < fractions.size(); ++b) {
            const std::uint32_t turn = directions[b] ^ (b > 0 ? directions[b - 1] : 0u);
            const std::size_t more = std::min(done, fractions.size() - done);
            for (std::size_t i = 0; i < more; ++i) fractions[done + i] = fractions[i] ^ turn;
            done += more;
        }
        double* column = unit.col(k).data();
        for (std::size_t i = 0; i < fractions.size(); ++i) column[i] = double(fractions[i]) * 0x1p-32;
    }
    return unit;
}

base::Result<Design> sobolSequence(const Factors& factors, int runs, std::optional<std::uint64_t> seed)
{
    if (base::Errors errors = spaceFillingFaults(factors, runs); !errors.empty()) return errors.front();
    if (factors.size() > std::size_t(maxSobolFactors))
        return base::Error{base::Code::Input, "factors",
                           say(CORE_TR("core", "A Sobol sequence is available for up to {1} factors, not {2}. Use "
                                               "the kind lhs."),
                               std::to_string(maxSobolFactors), std::to_string(factors.size()))};
    Design design = spaceFillingDesign("sobol", factors, sobolPoints(runs, int(factors.size()), seed), !seed);
    if (!std::has_single_bit(unsigned(runs)))
        design.notices.push_back(
            {"design/runs", say(CORE_TR("core", "A Sobol sequence is evenly distributed if the number of runs is a "
                                                "power of two. {1} runs would be; {2} are less so."),
                                std::to_string(std::bit_ceil(unsigned(runs))), std::to_string(runs))});
    else if (!design.property("stratified"))
        return base::Error{
            base::Code::Solver, "design",
            say(CORE_TR("core", "The Sobol sequence did not pass its own check and is not returned. Use another "
                                "number of runs, and report this."))};
    return design;
}

namespace {

base::Result<Design> makeSobol(const Factors& factors, const DesignRequest& request, std::stop_token)
{
    return makeSequence(sobolSequence, factors, request, int(std::bit_ceil(unsigned(usualSpaceFillingRuns(factors)))));
}

} // namespace

extern const DesignKind sobolKind{
    .id = "sobol",
    .summary = CORE_TR("core", "Sobol sequence: evenly distributed over the whole space, best if the number of runs "
                               "is a power of two"),
    .takes = sequenceTakes,
    .forms = sequenceForms,
    .make = makeSobol};

} // namespace titer::studies
