// Sizes the new bed, takes flows, times and volumes of the plant along, and compares the two.
#include "core/studies/scale/column_scale.h"

#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/model/plant/first_inflow.h"
#include "core/model/types/column_types.h"
#include "core/studies/scale/bed_figures.h"
#include "core/studies/scale/column_surroundings.h"
#include "core/studies/scale/scaled_plant.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace titer::studies {

using base::Result;
using base::say;
using unitops::column::Settings;

namespace {

constexpr double quarterPi = 0.25 * std::numbers::pi;

// Where the flow is radial the height is the thickness, and `core` above 0.
struct BedSize {
    double crossSection = 0.0, height = 0.0; // [m2], [m]
    double core = 0.0;                       // its radius [m]

    double perHeight() const { return 4.0 * quarterPi * (2.0 * core + height); } // of the cylinder, cross section [m]
    double cylinder() const { return crossSection / perHeight(); }               // its height [m]
    double volume() const { return crossSection * height; }
    double diameter() const { return std::sqrt(crossSection / quarterPi); }
};

// Beyond the faults that any bed has.
Result<BedSize> newRadialSize(const ColumnScaleRequest& request, const BedSize& now)
{
    if (request.diameter)
        return base::inputError(
            "diameter",
            say(CORE_TR("core",
                        "“{1}” has radial flow: with another diameter the liquid passes other velocities on its "
                        "way, and no flow gives the same chromatogram. Give the height of the cylinder or the "
                        "volume; both diameters stay."),
                request.unit));
    if (request.height && request.volume)
        return base::inputError("volume", say(CORE_TR("core", "The diameters of a bed with radial flow stay, so that "
                                                              "its height or its volume determines it. Omit one.")));
    BedSize size = now;
    size.crossSection = request.height ? *request.height * now.perHeight() : *request.volume / now.height;
    return size;
}

Result<BedSize> newSize(const ColumnScaleRequest& request, const BedSize& now)
{
    for (const auto& [where, value] : {std::pair{"diameter", request.diameter}, std::pair{"height", request.height},
                                       std::pair{"volume", request.volume}})
        if (value && !(*value > 0.0 && std::isfinite(*value)))
            return base::inputError(where, say(CORE_TR("core", "The size of a bed is above 0. Enter such a value.")));
    if (request.diameter && request.height && request.volume)
        return base::inputError(
            "volume",
            say(CORE_TR("core",
                        "Diameter, bed height and volume are given; any two of them determine the bed. Omit one.")));
    if (!request.diameter && !request.height && !request.volume)
        return base::inputError("diameter", say(CORE_TR("core", "The new bed has no size. Give its diameter, its "
                                                                "height or its volume.")));
    if (now.core > 0.0) return newRadialSize(request, now);
    BedSize size = now;
    if (request.diameter) size.crossSection = quarterPi * *request.diameter * *request.diameter;
    if (request.height) size.height = *request.height;
    if (request.volume && request.diameter)
        size.height = *request.volume / size.crossSection;
    else if (request.volume)
        size.crossSection = *request.volume / size.height;
    return size;
}

// The bed of the plant, which a velocity may size.
BedSize sizeOf(const model::Plant& plant, int unit, const Settings& settings)
{
    BedSize size{settings.crossSection, settings.length, settings.radial.core};
    if (!(size.crossSection > 0.0))
        size.crossSection = model::firstInflow(plant, unit).flow / (settings.velocity * settings.flowingPart());
    return size;
}

double tubingOf(const model::Plant& plant, const ColumnSurroundings& around)
{
    double volume = 0.0;
    for (const int unit : around.units) {
        const model::PlantUnit& one = plant.units[std::size_t(unit)];
        if (std::string_view(one.type->id) == "tubing")
            volume += one.setup.params["mixed_volume"] + one.setup.params["tube_volume"];
    }
    return volume;
}

void compare(ColumnScale& scale, const BedSize& now, const BedSize& then, const BedFigures& before,
             const BedFigures& after, double flow, const ScaleFactors& factors)
{
    const auto add = [&](const char* id, const char* label, const char* unit, double a, double b) {
        scale.figures.push_back({id, label, unit, a, b});
    };
    if (now.core > 0.0) {
        add("height", CORE_TR("core", "Height of the cylinder"), "m", now.cylinder(), then.cylinder());
    } else {
        add("diameter", CORE_TR("core", "Diameter"), "m", now.diameter(), then.diameter());
        add("height", CORE_TR("core", "Bed height"), "m", now.height, then.height);
    }
    add("volume", CORE_TR("core", "Bed volume"), "m3", now.volume(), then.volume());
    if (!(flow > 0.0)) return;
    add("flow", CORE_TR("core", "Highest flow"), "m3/s", flow, flow * factors.flow);
    add("velocity", CORE_TR("core", "Linear velocity"), "m/s", before.velocity, after.velocity);
    add("residence_time", CORE_TR("core", "Residence time"), "s", before.residenceTime, after.residenceTime);
    add("pressure_drop", CORE_TR("core", "Pressure drop"), "Pa", before.pressureDrop, after.pressureDrop);
    add("axial_dispersion", CORE_TR("core", "Axial dispersion"), "m2/s", before.dispersion, after.dispersion);
    if (!(before.plates > 0.0 && after.plates > 0.0)) return;
    add("plates", CORE_TR("core", "Plates, without binding"), "1", before.plates, after.plates);
    add("hetp", CORE_TR("core", "HETP, without binding"), "m", now.height / before.plates, then.height / after.plates);
}

struct ValidRange {
    const char* name;
    double low, high; // of Re
};

void noteLimits(ColumnScale& scale, const std::string& unit, const Settings& settings, const BedFigures& after)
{
    const std::string path = "units/" + unit + "/params/";
    if (after.pressureDrop > settings.pressureLimit)
        scale.notices.push_back(
            {path + "pressure_limit",
             say(CORE_TR("core", "The pressure drop at the highest flow is {1}, above the limit of {2}. Choose a lower "
                                 "bed of the same volume, or keep the velocity."),
                 base::writeQuantity(after.pressureDrop, "bar", 3),
                 base::writeQuantity(settings.pressureLimit, "bar", 3))});
    std::vector<ValidRange> ranges;
    if (settings.dispersionLaw == Settings::Dispersion::ChungWen) ranges.push_back({"chung_wen", 1e-3, 1e3});
    if (settings.filmFollowsFlow) ranges.push_back({"wilson_geankoplis", 0.0015, 55.0});
    for (const ValidRange& range : ranges)
        if (after.reynolds < range.low || after.reynolds > range.high)
            scale.notices.push_back(
                {path + (range.high > 100.0 ? "axial_dispersion" : "film_coefficient"),
                 say(CORE_TR("core", "The Reynolds number is {1} at the highest flow, outside {2} to {3}, where the "
                                     "correlation “{4}” was measured. Its values there are an extrapolation."),
                     base::writeShort(after.reynolds, 2), base::writeShort(range.low, 2),
                     base::writeShort(range.high, 2), range.name)});
    constexpr double fewBeads = 30.0; // across the bed: the packing at the wall is looser
    const double beads = scale.figures.front().after / settings.packing.diameter;
    if (beads < fewBeads && !(settings.radial.core > 0.0))
        scale.notices.push_back(
            {path + "diameter",
             say(CORE_TR("core", "Only {1} particles lie side by side across the bed, and the flow along the wall, "
                                 "which the model neglects, matters. Choose a wider bed."),
                 base::writeShort(beads, 2))});
}

} // namespace

Result<ColumnScale> scaleColumn(const model::Flowsheet& flowsheet, const model::Catalogue& catalogue,
                                const ColumnScaleRequest& request)
{
    base::Errors errors;
    const model::Plant plant = model::check(flowsheet, catalogue, errors);
    if (!errors.empty()) return errors.front();
    const int unit = plant.unitIndex(request.unit);
    if (unit < 0)
        return base::inputError("unit", say(CORE_TR("core", "There is no unit “{1}” in the plant."), request.unit));
    const model::PlantUnit& column = plant.units[std::size_t(unit)];
    if (!model::isColumn(column.type->id))
        return base::inputError("unit",
                                say(CORE_TR("core", "“{1}” is not a chromatography column, which alone has a bed "
                                                    "to be scaled."),
                                    request.unit));
    const Settings settings = Settings::read(column.setup, errors);
    const BedSize now = sizeOf(plant, unit, settings);
    if (!(now.crossSection > 0.0))
        return base::inputError("units/" + request.unit + "/params/diameter",
                                say(CORE_TR("core", "The column is sized by a velocity, and nothing flows through it. "
                                                    "Give its diameter.")));
    const Result<BedSize> then = newSize(request, now);
    if (!then) return then.error();

    const ColumnSurroundings around = surroundingsOf(plant, unit);
    ScaleFactors factors;
    factors.volume = then->volume() / now.volume();
    factors.flow =
        request.keep == ColumnScaleRequest::Keep::Velocity ? then->crossSection / now.crossSection : factors.volume;
    factors.time = factors.volume / factors.flow;
    factors.velocity = factors.flow * now.crossSection / then->crossSection;
    ColumnScale scale;
    ScaledPlant scaled(flowsheet, plant, around, factors);
    if (now.core > 0.0)
        scaled.sizeRadial(request.unit, then->cylinder());
    else
        scaled.size(request.unit, then->diameter(), then->height);
    scaled.transport(request.unit);
    scaled.feeds();
    scaled.recipe();
    scale.flowsheet = scaled.flowsheet();
    scale.changes = scaled.changes();
    scale.notices = scaled.notices();

    const model::Plant after = model::check(scale.flowsheet, catalogue, errors);
    if (!errors.empty()) return errors.front();
    const Settings changed = Settings::read(after.units[std::size_t(unit)].setup, errors);
    double flow = highestFlow(plant, around);
    if (!(flow > 0.0)) flow = model::firstInflow(plant, unit).flow;
    const BedFigures bedAfter = bedFiguresOf(changed, then->crossSection, then->height, flow * factors.flow);
    compare(scale, now, *then, bedFiguresOf(settings, now.crossSection, now.height, flow), bedAfter, flow, factors);
    if (const double tubing = tubingOf(plant, around); tubing > 0.0)
        scale.figures.push_back({"tubing", CORE_TR("core", "Tubing, of the bed volume"), "1", tubing / now.volume(),
                                 tubing / then->volume()});
    if (plant.duration > 0.0)
        scale.figures.push_back(
            {"duration", CORE_TR("core", "Duration of the recipe"), "s", plant.duration, after.duration});
    noteLimits(scale, request.unit, changed, bedAfter);
    return scale;
}

} // namespace titer::studies
