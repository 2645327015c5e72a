// Breakthrough and capacity.
#include "core/figures/breakthrough.h"

#include "core/base/text.h"
#include "core/base/units/units.h"

#include <algorithm>

namespace titer::figures {

using base::Result;
using base::say;

Result<Breakthrough> breakthroughOf(const Chromatogram& chromatogram, int component, double share, double resin)
{
    const CourseComponent& traced = chromatogram.course().components[component];
    if (!(share > 0.0) || !(share < 1.0))
        return base::inputError(
            "breakthrough",
            say(CORE_TR("core", "A breakthrough of {1} % is out of range: give a fraction between 0 and 100 %."),
                base::writeShort(100.0 * share, 4)));
    if (!(resin > 0.0))
        return base::inputError("breakthrough",
                                say(CORE_TR("core", "The column has {1} of resin. Give it a volume above 0."),
                                    base::writeQuantity(resin, "L")));
    const std::vector<double>& inlet = traced.inlet;
    Breakthrough found;
    found.share = share;
    if (!inlet.empty()) found.feed = *std::max_element(inlet.begin(), inlet.end());
    if (!(found.feed > 0.0))
        return base::inputError(
            "breakthrough",
            say(CORE_TR("core", "No {1} is loaded, so there is no breakthrough. Load the column, or name another "
                                "product."),
                traced.label.empty() ? traced.id : traced.label));
    const Span run = chromatogram.span();
    found.load.from = crossing(chromatogram, inlet, 0.5 * found.feed, true, run).value_or(run.from);
    const double apex = chromatogram.course().times[largestWithin(chromatogram, inlet, run)];
    found.load.to = crossing(chromatogram, inlet, 0.5 * found.feed, false, {apex, run.to}).value_or(run.to);
    found.loaded = chromatogram.loaded(component, found.load.to) - chromatogram.loaded(component, found.load.from);
    const auto& outlet = traced.outlet;
    found.highest = std::max({chromatogram.at(outlet, found.load.from), chromatogram.at(outlet, found.load.to),
                              outlet[largestWithin(chromatogram, outlet, found.load)]}) /
                    found.feed;
    const std::optional<double> time = crossing(chromatogram, outlet, share * found.feed, true, found.load);
    if (!time) return found;
    Breakthrough::Reached reached;
    reached.time = *time;
    reached.volume = chromatogram.volume(*time) - chromatogram.volume(found.load.from);
    reached.amount = chromatogram.loaded(component, *time) - chromatogram.loaded(component, found.load.from);
    reached.capacity = reached.amount / resin;
    found.reached = reached;
    return found;
}

} // namespace titer::figures
