// Settings of steps.
#include "app/analyse/recipes/step_fields.h"

#include "core/base/units/difference.h"

#include <cmath>

namespace titer::app {

using FieldStep = prepare::Step;
using FieldKind = prepare::Step::Kind;
using FieldMethod = prepare::Step::Method;

namespace {

// A setting where it stands in the step.
struct SettingPlace {
    const char* label;
    std::string unit = {};
    // One of them.
    double* number = nullptr;
    int* count = nullptr;
    std::optional<double>* bound = nullptr;
};

SettingPlace placeOfTime(const char* label, prepare::Quantity& time)
{
    return {.label = label, .unit = time.unit, .number = &time.value};
}

// "g/L/h"; "/h" of columns whose unit is not known.
std::string perTimeUnit(const std::optional<std::string>& columnUnit, const std::string& time)
{
    if (!columnUnit) return "/" + time;
    return (columnUnit->empty() ? "1" : base::differenceUnit(*columnUnit)) + "/" + time;
}

std::vector<SettingPlace> placesOfMarking(FieldStep& step, const std::optional<std::string>& columnUnit)
{
    const std::string own = columnUnit.value_or(std::string()), unit = step.unit.empty() ? own : step.unit;
    const auto apart = [&](const char* label) {
        return SettingPlace{.label = label, .unit = base::differenceUnit(own), .number = &step.limit};
    };
    switch (step.kind) {
    case FieldKind::Range:
        return {{.label = CORE_TR("core", "Lowest"), .unit = unit, .bound = &step.low},
                {.label = CORE_TR("core", "Highest"), .unit = unit, .bound = &step.high}};
    case FieldKind::Hampel:
        return {{.label = CORE_TR("core", "Values on each side"), .count = &step.halfWidth},
                {.label = CORE_TR("core", "Deviations"), .number = &step.threshold},
                apart(CORE_TR("core", "At least"))};
    case FieldKind::Stuck:
        return {placeOfTime(CORE_TR("core", "Duration"), step.time), apart(CORE_TR("core", "Within"))};
    case FieldKind::Rate:
        return {{.label = CORE_TR("core", "Limit"),
                 .unit = perTimeUnit(columnUnit, step.time.unit),
                 .number = &step.limit}};
    default:
        return {apart(CORE_TR("core", "Size"))};
    }
}

std::vector<SettingPlace> settingPlaces(FieldStep& step, const std::optional<std::string>& columnUnit)
{
    switch (step.kind) {
    case FieldKind::Range:
    case FieldKind::Hampel:
    case FieldKind::Stuck:
    case FieldKind::Rate:
    case FieldKind::Jump:
        return placesOfMarking(step, columnUnit);
    case FieldKind::Align:
        return {placeOfTime(CORE_TR("core", "Tolerance"), step.time)};
    case FieldKind::Resample:
        if (step.method != FieldMethod::Linear) return {placeOfTime(CORE_TR("core", "Every"), step.time)};
        return {placeOfTime(CORE_TR("core", "Every"), step.time),
                placeOfTime(CORE_TR("core", "Longest gap"), step.gap)};
    case FieldKind::Fill:
        return {placeOfTime(CORE_TR("core", "Longest gap"), step.time)};
    case FieldKind::Mean:
    case FieldKind::Derivative:
    case FieldKind::Uptake:
    case FieldKind::Production:
        return {placeOfTime(CORE_TR("core", "Window"), step.time)};
    case FieldKind::Cumulative:
    case FieldKind::Summary:
        break;
    }
    return {};
}

} // namespace

std::vector<StepField> stepFields(const FieldStep& step, const std::optional<std::string>& columnUnit)
{
    FieldStep own = step;
    std::vector<StepField> fields;
    for (const SettingPlace& place : settingPlaces(own, columnUnit))
        fields.push_back({.label = place.label,
                          .value = place.bound   ? *place.bound
                                   : place.count ? std::optional(double(*place.count))
                                                 : std::optional(*place.number),
                          .unit = place.unit});
    return fields;
}

base::Result<FieldStep> withStepField(FieldStep step, std::size_t field, std::optional<double> value)
{
    const std::vector<SettingPlace> places = settingPlaces(step, {});
    if (field >= places.size() || (!value && !places[field].bound))
        return base::inputError(base::say(CORE_TR("core", "A number is missing. Type one, or choose another step.")));
    const SettingPlace& place = places[field];
    if (place.bound)
        *place.bound = value;
    else if (place.count && !(*value >= 1.0 && *value <= 1000.0 && *value == std::floor(*value)))
        return base::inputError(base::say(CORE_TR("core", "The half-width counts values on each side: 1 to 1000.")));
    else if (place.count)
        *place.count = int(*value);
    else
        *place.number = *value;
    // What it may be is said where steps are read.
    base::Result<FieldStep> read = prepare::readStep(prepare::writeStep(step));
    if (read) {
        read->person = step.person;
        read->reason = step.reason;
    }
    return read;
}

} // namespace titer::app
