#include "core/unitops/column/choose_bed.h"

#include "core/unitops/column/bed/grid.h"
#include "core/unitops/column/start.h"

namespace titer::unitops::column {

using base::say;

namespace {

// [m2]; 0 and a fault where it is unknown.
double areaFor(const Settings& settings, const model::Operation& operation, base::Errors& errors)
{
    if (settings.crossSection > 0.0) return settings.crossSection;
    if (operation.flow > 0.0) return operation.flow / (settings.velocity * settings.flowingPart());
    errors.push_back({base::Code::Input, "params/interstitial_velocity",
                      say(CORE_TR("core", "The column is to be sized by its first flow, but no flow to it is known: "
                                          "give “cross_section” or “diameter” instead."))});
    return 0.0;
}

Description describe(const Settings& settings, double area, const model::Operation& operation)
{
    return settings.describe(area, usualOf(settings, operation));
}

Grid gridFor(const Settings& settings, double area, const model::Operation& operation)
{
    const Description description = describe(settings, area, operation);
    const bool known = !operation.largest.empty();
    return chooseGrid(description, {.tolerance = operation.tolerance,
                                    .refinement = operation.refinement,
                                    .velocity = description.velocity(operation.flow),
                                    .largest = known ? settings.ofCarried(operation.largest) : std::vector<double>{}});
}

} // namespace

std::shared_ptr<const Bed> checkedBed(const Settings& settings)
{
    const Grid coarse{.elements = 1, .degree = 1, .beadNodes = 2};
    return std::make_shared<Bed>(describe(settings, settings.crossSection > 0.0 ? settings.crossSection : 1.0, {}),
                                 coarse);
}

std::shared_ptr<const Bed> chosenBed(const Settings& settings, const Settings& like, const model::Operation& operation,
                                     base::Errors& errors)
{
    const double area = areaFor(settings, operation, errors);
    if (!(area > 0.0)) return nullptr;
    const double likeArea = areaFor(like, operation, errors);
    return std::make_shared<Bed>(describe(settings, area, operation), gridFor(like, likeArea, operation));
}

} // namespace titer::unitops::column
