#include "core/economics/results/tornado.h"

#include "core/base/units/units.h"
#include "core/economics/goods/cost_basis.h"

#include <algorithm>
#include <cmath>

namespace titer::economics {

using base::Json;
using base::say;

double TornadoBar::span() const
{
    return std::abs(atHigh - atLow);
}

base::Result<std::vector<TornadoBar>> tornadoOf(const Economics& economics, const CostBasis& basis)
{
    std::vector<TornadoBar> bars;
    for (std::size_t p = 0; p < economics.prices.size(); ++p) {
        const Price& price = economics.prices[p];
        if (!(price.low < price.high)) continue;
        const auto costAt = [&](double value) {
            Economics moved = economics;
            moved.prices[p].price = value;
            const CostOfGoods cost = costOf(moved, basis);
            return cost.perMass(cost.perBatch());
        };
        const auto shown = [&price](double value) { return base::toUnit(value, price.unit); };
        bars.push_back({price.id, price.of, price.unit, shown(price.price), shown(price.low), shown(price.high),
                        costAt(price.low), costAt(price.high)});
        if (!std::isfinite(bars.back().span()))
            return base::inputError("economics", say(CORE_TR("core", "What prices do to the cost is per mass of "
                                                                     "product, and this run makes none.")));
    }
    // What differs by rounding alone is equal.
    double grain = 0.0;
    for (const TornadoBar& bar : bars) grain = std::max({grain, 1e-12 * bar.atLow, 1e-12 * bar.atHigh});
    const auto rank = [grain](const TornadoBar& bar) { return grain > 0.0 ? std::round(bar.span() / grain) : 0.0; };
    std::ranges::sort(bars, [&rank](const TornadoBar& a, const TornadoBar& b) {
        return rank(a) != rank(b) ? rank(a) > rank(b) : a.id < b.id;
    });
    return bars;
}

Json tornadoJson(const std::vector<TornadoBar>& bars)
{
    Json list = Json::array();
    for (const TornadoBar& bar : bars)
        list.push(Json::object({{"id", bar.id},
                                {"of", bar.of},
                                {"unit", bar.unit},
                                {"price", bar.price},
                                {"low", bar.low},
                                {"high", bar.high},
                                {"at_low", bar.atLow},
                                {"at_high", bar.atHigh},
                                {"span", bar.span()}}));
    return list;
}

} // namespace titer::economics
