#include "app/fit/column/calibration_plant.h"

#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/studies/calibration/measured_runs.h"

#include <algorithm>
#include <set>

namespace titer::app {

using base::Json;

namespace {

// Of the column, what decides how much solid it has.
constexpr const char* sizes[] = {"length",       "diameter",          "cross_section",  "interstitial_velocity",
                                 "bed_porosity", "particle_porosity", "total_porosity", "model"};

// Whether a step depends on a place of its column, "binding/nu/lysozyme".
bool takesOfColumn(CalibrationStep step, std::string_view key)
{
    switch (step) {
    case CalibrationStep::System:
        return false;
    case CalibrationStep::Packing:
        return !base::startsWith(key, "binding");
    case CalibrationStep::Buffers:
        return std::any_of(std::begin(sizes), std::end(sizes), [&](const char* each) { return key == each; });
    case CalibrationStep::Binding:
    case CalibrationStep::Chromatograms:
    case CalibrationStep::Prediction:
        break;
    }
    return true;
}

// Numbers and words below a path.
void addLeaves(const model::Flowsheet& flowsheet, const std::string& path, const Json& json,
               std::vector<TakenPlace>& places)
{
    if (json.isObject()) {
        for (const auto& [key, value] : json.members()) addLeaves(flowsheet, path + "/" + key, value, places);
        return;
    }
    TakenPlace place{.path = path, .text = {}};
    if (const std::optional<double> number = numberAt(flowsheet, path))
        place.number = *number;
    else
        place.text = json.write(false);
    places.push_back(std::move(place));
}

// In the unit in which the plant file states what it has there.
Json statedAs(const model::Flowsheet& plant, const std::string& path, double si)
{
    const std::string unit = studies::statedUnit(plant, path);
    return unit.empty() ? Json(si) : Json(base::writeNumber(base::toUnit(si, unit)) + " " + unit);
}

} // namespace

bool sameNumber(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::max(std::abs(a), std::abs(b));
}

std::optional<double> numberAt(const model::Flowsheet& flowsheet, const std::string& path)
{
    const base::Result<studies::FitPlace> place = studies::placeAt(flowsheet, path);
    return place ? std::optional(place->start) : std::nullopt;
}

bool isFound(const CalibrationRecord& record, const std::string& path, double now)
{
    return std::ranges::any_of(record, [&](const StepRecord& step) {
        return step.found && std::ranges::any_of(step.found->values, [&](const FoundValue& value) {
                   return value.fitted.path == path && sameNumber(now, value.fitted.value);
               });
    });
}

StepPlant plantBefore(const model::Flowsheet& plant, const CalibrationRecord& record, CalibrationStep step,
                      bool withoutLater)
{
    StepPlant before{plant, {}};
    const auto isWritten = [&](const FoundValue& value) {
        const std::optional<double> now = numberAt(plant, value.fitted.path);
        return now && sameNumber(*now, value.fitted.value);
    };
    for (int k = calibrationSteps - 1; withoutLater && k >= int(step); --k)
        if (const std::optional<FoundStep>& found = record[std::size_t(k)].found)
            for (const FoundValue& value : found->values)
                if (std::isfinite(value.planted) && isWritten(value))
                    (void)model::setAtPath(before.flowsheet, value.fitted.path, Json(value.planted)).ok();
    for (int k = 0; k < int(step); ++k) {
        if (!record[std::size_t(k)].found) continue;
        for (const FoundValue& value : record[std::size_t(k)].found->values) {
            const std::string& path = value.fitted.path;
            const std::optional<double> now = numberAt(plant, path);
            const bool asThen = now ? sameNumber(*now, value.planted) : !std::isfinite(value.planted);
            if (!asThen && !(now && isFound(record, path, *now))) continue; // somebody has changed it since
            if (model::setAtPath(before.flowsheet, path, statedAs(plant, path, value.fitted.value)))
                before.origins[path] = k;
        }
    }
    return before;
}

bool isChangedByHand(const model::Flowsheet& plant, const CalibrationRecord& record, const FoundValue& value)
{
    const std::optional<double> now = numberAt(plant, value.fitted.path);
    if (!now) return std::isfinite(value.planted);
    return !sameNumber(*now, value.planted) && !isFound(record, value.fitted.path, *now);
}

ColumnPlaces placesOf(const model::Flowsheet& flowsheet, const std::string& column)
{
    ColumnPlaces places{column, {}, {}};
    for (const model::UnitEntry& unit : flowsheet.units)
        if (unit.type == "tubing") places.tubing.push_back(unit.id);
    return places;
}

std::vector<TakenPlace> takenBy(CalibrationStep step, const StepPlant& plant, const ColumnPlaces& places,
                                const std::vector<FoundValue>& fitted)
{
    std::vector<TakenPlace> all;
    const auto addParams = [&](const std::string& id) {
        if (const model::UnitEntry* unit = plant.flowsheet.unit(id))
            addLeaves(plant.flowsheet, "units/" + id + "/params", unit->params, all);
    };
    if (step != CalibrationStep::Buffers)
        for (const std::string& id : places.tubing) addParams(id);
    addParams(places.column);
    if (const model::UnitEntry* inlet = places.inlet.empty() ? nullptr : plant.flowsheet.unit(places.inlet))
        all.push_back({.path = "units/" + places.inlet + "/program", .text = inlet->program.write(false)});
    const std::string ofColumn = "units/" + places.column + "/params/";
    std::vector<TakenPlace> taken;
    for (TakenPlace& place : all) {
        const bool own = std::any_of(fitted.begin(), fitted.end(),
                                     [&](const FoundValue& value) { return value.fitted.path == place.path; });
        const bool isOfColumn = base::startsWith(place.path, ofColumn);
        if (own || (isOfColumn && !takesOfColumn(step, std::string_view(place.path).substr(ofColumn.size())))) continue;
        if (const auto origin = plant.origins.find(place.path); origin != plant.origins.end())
            place.step = origin->second;
        taken.push_back(std::move(place));
    }
    return taken;
}

std::vector<std::string> changedPlaces(const std::vector<TakenPlace>& then, const std::vector<TakenPlace>& now)
{
    const auto same = [](const TakenPlace& a, const TakenPlace& b) {
        return std::isfinite(a.number) ? sameNumber(a.number, b.number) : a.text == b.text && std::isnan(b.number);
    };
    std::set<std::string> changed;
    const auto compare = [&](const std::vector<TakenPlace>& some, const std::vector<TakenPlace>& others) {
        for (const TakenPlace& each : some) {
            const auto other = std::find_if(others.begin(), others.end(),
                                            [&](const TakenPlace& place) { return place.path == each.path; });
            if (other == others.end() || !same(each, *other)) changed.insert(each.path);
        }
    };
    compare(then, now);
    compare(now, then);
    return {changed.begin(), changed.end()};
}

} // namespace titer::app
