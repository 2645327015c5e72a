// What a step takes from the plant and from those before it.
#include "app/fit/column/step_cards.h"

#include <algorithm>

namespace titer::app {

std::vector<FitParameter> parametersToFit(const CardContext& context, const model::Flowsheet& plant)
{
    const std::vector<StepParameter>& stated = context.record[std::size_t(CalibrationStep::Chromatograms)].parameters;
    const std::optional<FoundStep>& binding = context.record[std::size_t(CalibrationStep::Binding)].found;
    std::vector<FitParameter> parameters = fitParametersOf(plant, context.catalogue, context.column);
    for (FitParameter& parameter : parameters) {
        const std::string& path = parameter.row.path;
        const auto own = std::ranges::find(stated, path, &StepParameter::path);
        if (own != stated.end()) {
            parameter.chosen = own->chosen;
            setFitBounds(parameter, QString::fromStdString(own->low), QString::fromStdString(own->high));
        } else if (binding) {
            parameter.chosen = std::ranges::any_of(binding->values,
                                                   [&](const FoundValue& value) { return value.fitted.path == path; });
        }
    }
    return parameters;
}

std::vector<TakenPlace> takenFrom(const CalibrationRecord& record, CalibrationStep step, const StepPlant& plant,
                                  const std::string& column, const std::vector<FoundValue>& fitted)
{
    ColumnPlaces places = placesOf(plant.flowsheet, column);
    if (step >= CalibrationStep::Chromatograms) places.inlet = readStepSettings(record, step, plant.flowsheet).inlet;
    std::vector<TakenPlace> taken = takenBy(step, plant, places, fitted);
    if (step < CalibrationStep::Binding) return taken;
    const std::map<std::string, std::string>& buffers = record[std::size_t(CalibrationStep::Buffers)].settings;
    std::string salt;
    for (const char* id : {"calibration", "buffer_a", "buffer_b"})
        if (const auto typed = buffers.find(id); typed != buffers.end() && !typed->second.empty())
            salt += (salt.empty() ? "" : "; ") + typed->second;
    if (!salt.empty()) taken.push_back({.path = saltPlace, .text = salt, .step = int(CalibrationStep::Buffers)});
    return taken;
}

} // namespace titer::app
