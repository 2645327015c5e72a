#include "app/fit/column/calibration_steps.h"

#include "app/fit/chromatogram_runs.h"
#include "app/fit/column/calibration_plant.h"
#include "core/base/not_available.h"
#include "core/base/tables/curve_file.h"
#include "core/base/text.h"
#include "core/base/time.h"
#include "core/base/units/units.h"
#include "core/connect/import_options.h"

namespace titer::app {

using base::say;

namespace {

base::Result<base::CurveExport> curvesOf(const connect::Settings& recording)
{
    base::Errors errors;
    const base::CsvOptions options = connect::readImportOptions(recording, errors);
    if (!errors.empty()) return errors.front();
    return base::readCurveFile(recording.value("file"), options);
}

} // namespace

StepOutcome runStep(const StepInput& input, const ReportStep& report, std::stop_token stop)
{
    StepOutcome outcome;
    switch (input.step) {
    case CalibrationStep::System:
    case CalibrationStep::Packing:
        outcome = runTracers(input, stop);
        break;
    case CalibrationStep::Buffers:
        outcome = runBuffers(input);
        break;
    case CalibrationStep::Binding:
        outcome = runBinding(input, stop);
        break;
    case CalibrationStep::Chromatograms:
        outcome = runChromatograms(input, report, stop);
        break;
    case CalibrationStep::Prediction:
        outcome = runPrediction(input, stop);
        break;
    }
    if (outcome.found) outcome.found->when = base::writeInstant(base::now());
    if (outcome.found) outcome.found->stopped = stop.stop_requested() && !outcome.found->converged;
    outcome.stopped = stop.stop_requested() && !outcome.found && outcome.faults.empty();
    return outcome;
}

std::shared_ptr<const model::Plant> plantOf(const StepInput& input, const model::Flowsheet& flowsheet,
                                            base::Errors& errors)
{
    base::Errors own;
    auto plant = std::make_shared<const model::Plant>(model::check(flowsheet, *input.catalogue, own));
    errors.insert(errors.end(), own.begin(), own.end());
    return own.empty() ? plant : nullptr;
}

base::Result<figures::MeasuredRun> readStepRun(const StepRunInput& input, base::Notices& notices)
{
    const base::Result<base::CurveExport> curves = curvesOf(input.recording);
    if (!curves) return curves.error();
    base::Notices own;
    base::Result<figures::MeasuredRun> run = figures::measuredRunOf(*curves, {input.run.zero}, own);
    if (!run) return run;
    if (run->injections.empty() && input.run.zero.empty())
        return base::inputError(say(CORE_TR("core", "The run has no injection, from which volumes count. Choose an "
                                                    "entry of its log or a volume as its zero.")));
    for (base::Notice& notice : own) notices.push_back({input.name + ": " + notice.where, std::move(notice.what)});
    return run;
}

base::Result<const figures::MeasuredSignal*> curveOfRun(const figures::MeasuredRun& run, const StepRun& asked)
{
    base::Errors errors;
    const figures::MeasuredSignal* signal = curveNamed(run, asked.curve, "", errors);
    if (signal) return signal;
    return base::inputError(errors.front().what);
}

std::vector<std::string> componentsOf(const StepRun& asked)
{
    std::vector<std::string> ids;
    for (const std::string_view id : base::split(asked.components, ','))
        if (!base::trimmed(id).empty()) ids.emplace_back(base::trimmed(id));
    return ids;
}

FoundValue foundValue(const StepInput& input, studies::FittedParameter fitted)
{
    const std::optional<double> planted = numberAt(input.plant, fitted.path);
    return {std::move(fitted), planted.value_or(base::notAvailable)};
}

std::vector<double> inUnitOf(const std::vector<double>& values, const std::string& unit)
{
    if (unit.empty() || !base::findUnit(unit)) return values;
    std::vector<double> converted;
    for (const double value : values) converted.push_back(base::toUnit(value, unit));
    return converted;
}

} // namespace titer::app
