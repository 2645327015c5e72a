#include "core/studies/decisions/operating_box.h"

#include <algorithm>

namespace titer::studies {

namespace {

using Ranges = std::vector<OperatingRange>;

class BoxSearch {
public:
    BoxSearch(const Acceptance& acceptance, std::span<const double> setPoint, double target)
        : m_acceptance(acceptance)
        , m_setPoint(setPoint)
        , m_target(target)
    {
    }

    Ranges find(const std::vector<std::size_t>& factors)
    {
        Ranges box;
        for (const std::size_t f : factors) box.push_back({f, m_setPoint[f], m_setPoint[f]});
        const Ranges point = box;
        box = grown(point, [&](double share) { return between(point, share); });
        for (std::size_t side = 0; side < 2 * box.size(); ++side) {
            const bool low = side % 2 == 0;
            const Ranges before = box;
            box = grown(before, [&](double share) {
                Ranges wider = before;
                OperatingRange& range = wider[side / 2];
                (low ? range.low : range.high) += share * (low ? -1.0 - range.low : 1.0 - range.high);
                return wider;
            });
        }
        // What the coarse points of the search have missed.
        constexpr double shrinking = 0.95;
        for (int round = 0; round < 200 && !passes(box, true); ++round)
            for (OperatingRange& range : box) {
                const double middle = m_setPoint[range.factor];
                range.low = middle + shrinking * (range.low - middle);
                range.high = middle + shrinking * (range.high - middle);
            }
        return box;
    }

private:
    // The box of that share of the way from the set-point to the bounds of all factors.
    Ranges between(Ranges box, double share) const
    {
        for (OperatingRange& range : box) {
            range.low += share * (-1.0 - range.low);
            range.high += share * (1.0 - range.high);
        }
        return box;
    }

    // The widest that passes of boxes that grow with a share from 0 to 1; the one at 0 passes.
    template <class Make> Ranges grown(const Ranges& min, Make&& make) const
    {
        constexpr int halvings = 8;
        if (Ranges all = make(1.0); passes(all, false)) return all;
        Ranges best = min;
        double low = 0.0, high = 1.0;
        for (int i = 0; i < halvings; ++i) {
            const double share = 0.5 * (low + high);
            if (Ranges box = make(share); passes(box, false)) {
                best = std::move(box);
                low = share;
            } else {
                high = share;
            }
        }
        return best;
    }

    // Maps of the first two factors with the others at all combinations of their ends, and of their middle where `fine`.
    bool passes(const Ranges& box, bool fine) const
    {
        const int across = fine ? 17 : 7, levels = fine ? 3 : 2;
        const MapAxis first = MapAxis::over(box[0].factor, box[0].low, box[0].high, across);
        const MapAxis second = MapAxis::over(box[1].factor, box[1].low, box[1].high, across);
        std::vector<double> point(m_setPoint.begin(), m_setPoint.end());
        std::size_t combinations = 1;
        for (std::size_t k = 2; k < box.size(); ++k) combinations *= std::size_t(levels);
        for (std::size_t one = 0; one < combinations; ++one) {
            std::size_t rest = one;
            for (std::size_t k = 2; k < box.size(); ++k, rest /= std::size_t(levels))
                point[box[k].factor] =
                    box[k].low + double(rest % std::size_t(levels)) / (levels - 1) * (box[k].high - box[k].low);
            // What the constraints forbid is no number and passes no target.
            if (!(m_acceptance.map(point, first, second).array() >= m_target).all()) return false;
        }
        return true;
    }

    const Acceptance& m_acceptance;
    std::span<const double> m_setPoint;
    double m_target;
};

} // namespace

std::optional<std::vector<OperatingRange>> operatingBox(const Acceptance& acceptance, const Factors& factors,
                                                        std::span<const double> setPoint, double target)
{
    std::vector<std::size_t> numeric;
    for (std::size_t f = 0; f < factors.size(); ++f)
        if (factors[f].kind == Factor::Kind::Continuous) numeric.push_back(f);
    if (numeric.size() < 2 || numeric.size() > maxBoxFactors) return std::nullopt;
    if (!acceptance.allows(setPoint) || acceptance.at(setPoint) < target) return std::nullopt;
    return BoxSearch(acceptance, setPoint, target).find(numeric);
}

} // namespace titer::studies
