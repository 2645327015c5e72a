#include "app/fit/column/uncertainty_sources.h"

#include "app/fit/column/calibration_record.h"
#include "app/fit/kept_fit.h"
#include "core/studies/study/parameter_draws.h"

#include <algorithm>

namespace titer::app {

std::vector<UncertaintySource> uncertaintySources(store::ProjectFile& project, const std::vector<std::string>& columns)
{
    std::vector<UncertaintySource> sources;
    const auto add = [&](std::string id, const studies::PlantFit& fit, std::string words) {
        studies::ParameterUncertainty uncertainty = studies::uncertaintyOf(fit);
        if (uncertainty.parameters.empty()) return;
        uncertainty.source = std::move(words);
        sources.push_back({std::move(id), std::move(uncertainty)});
    };
    for (const std::string& column : columns) {
        const base::Result<std::optional<std::string>> text = project.setting(calibrationKey(column));
        if (!text || !*text || (*text)->empty()) continue;
        const base::Result<CalibrationRecord> record = readCalibration(**text);
        if (!record) continue;
        const std::optional<FoundStep>& found = (*record)[std::size_t(CalibrationStep::Chromatograms)].found;
        if (found && found->converged) add({}, found->fit, column + ", " + found->when.substr(0, 10));
    }
    const base::Result<std::vector<store::Item>> items = project.items(store::ItemKind::Fit);
    const std::size_t first = sources.size();
    for (std::size_t i = 0; items && i < items->size(); ++i) {
        const store::Item& item = (*items)[i];
        if (!isKeptFit(item.text)) continue;
        const base::Result<KeptFit> fit = readKeptFit(item);
        if (fit && fit->result.converged) add(item.id, fit->result, fit->name);
    }
    std::reverse(sources.begin() + std::ptrdiff_t(first), sources.end());
    return sources;
}

} // namespace titer::app
