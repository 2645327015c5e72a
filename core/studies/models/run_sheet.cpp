#include "core/studies/models/run_sheet.h"

#include "core/base/math/random.h"
#include "core/base/text.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>

namespace titer::studies {

std::string writeSetting(double natural, const Factor& factor)
{
    if (factor.categorical()) return factor.levels[std::size_t(natural)];
    const double scale = std::max({std::abs(natural), std::abs(factor.low), std::abs(factor.high)});
    const double close = 4.0 * std::numeric_limits<double>::epsilon() * scale;
    if (std::abs(natural) <= close) return "0";
    // To the decimal point that the scale allows, so that a small difference of large bounds has no noise either.
    const int first = 1 - int(std::ceil(std::log10(scale)));
    for (int decimals = std::max(0, first); decimals <= first + 16; ++decimals) {
        const std::string text = base::writeNumber(natural, decimals);
        const std::optional<double> back = base::readNumber(text);
        if (back && std::abs(*back - natural) <= close) return base::writeNumber(*back);
    }
    return base::writeNumber(natural);
}

namespace {

void shuffle(std::vector<int>& list, base::Random& random)
{
    for (std::size_t i = list.size(); i > 1; --i) std::swap(list[i - 1], list[std::size_t(random.index(i))]);
}

int groupOf(const std::vector<int>& groups, int run)
{
    return groups.empty() ? 0 : groups[std::size_t(run)];
}

} // namespace

std::vector<int> runOrder(const Design& design, std::uint64_t seed, bool randomise)
{
    std::vector<int> order;
    if (!randomise) {
        order.resize(std::size_t(design.runs()));
        std::iota(order.begin(), order.end(), 0);
        return order;
    }
    base::Random random(seed, "run order");
    std::map<int, std::map<int, std::vector<int>>> byBlock;
    for (int r = 0; r < design.runs(); ++r)
        byBlock[groupOf(design.blocks, r)][groupOf(design.wholePlots, r)].push_back(r);
    for (auto& [block, plots] : byBlock) {
        std::vector<int> names;
        for (const auto& [name, runs] : plots) names.push_back(name);
        shuffle(names, random);
        for (const int name : names) {
            std::vector<int>& runs = plots[name];
            shuffle(runs, random);
            order.insert(order.end(), runs.begin(), runs.end());
        }
    }
    return order;
}

} // namespace titer::studies
