#include "core/unitops/column/remarks.h"

#include "core/base/units/units.h"

namespace titer::unitops::column {

using base::say;

base::Notices remarksOf(const Settings& settings, const Grid& grid, double peakPressure, double unresolved)
{
    // A phase that ends at the limit is found just beyond it.
    constexpr double beyond = 1.0 + 1e-6;
    base::Notices notices;
    if (peakPressure > settings.pressureLimit * beyond)
        notices.push_back(
            {"params/pressure_limit",
             say(CORE_TR("core",
                         "The pressure drop reached {1}, above its limit of {2}, and no phase of the recipe ended "
                         "there: reduce the flow, or let the phase end at the event “limit”."),
                 base::writeQuantity(peakPressure, base::displayUnit("Pa"), 4),
                 base::writeQuantity(settings.pressureLimit, base::displayUnit("Pa"), 4))});
    if (unresolved > model::GridError::asGoodAsTheEstimate * grid.promised)
        notices.push_back(
            {"", say(CORE_TR("core",
                             "Fronts that leave this bed are sharper than its grid resolves: an estimated {1} of a "
                             "component left too early or too late, above the {2} expected at this tolerance. Give "
                             "the axial dispersion of a packed bed, such as “chung_wen”, or use a finer tolerance."),
                     base::writeQuantity(unresolved, "%", 2), base::writeQuantity(grid.promised, "%", 2))});
    return notices;
}

} // namespace titer::unitops::column
