// Whole chromatograms: the inverse fit, and the prediction of runs that it has not seen.
#include "app/fit/chromatogram_runs.h"
#include "app/fit/column/calibration_plant.h"
#include "app/fit/column/calibration_steps.h"
#include "app/fit/column/taken_errors.h"
#include "core/base/not_available.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/studies/calibration/plant_prediction.h"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <iterator>

namespace titer::app {

namespace {

using base::say;
using Line = CalibrationPicture::Line;

// Volumes of a run over its time, where the plant has its program.
struct RunClock {
    std::vector<double> times, volumes;

    double volumeAt(double time) const
    {
        const auto next = std::ranges::lower_bound(times, time);
        if (next == times.begin()) return volumes.front();
        if (next == times.end()) return volumes.back();
        const auto i = std::size_t(next - times.begin());
        const double width = times[i] - times[i - 1], share = width > 0.0 ? (time - times[i - 1]) / width : 1.0;
        return volumes[i - 1] + share * (volumes[i] - volumes[i - 1]);
    }
};

// Runs laid over the plant, and an empty picture of each course.
struct LaidRuns {
    std::vector<studies::FitExperiment> experiments;
    std::vector<const StepRunInput*> runs;
    std::vector<FoundPicture> pictures;                    // by course that is there
    std::vector<std::pair<std::size_t, std::string>> tags; // of each: its experiment, and the tag
};

RunClock clockOf(const figures::MeasuredRun& run)
{
    RunClock clock;
    for (const figures::MeasuredSignal& signal : run.curves)
        if (signal.times.size() > clock.times.size()) clock = {signal.times, signal.volumes};
    return clock;
}

std::string plantUnitOf(const model::Plant& plant, const std::string& tag)
{
    const base::Result<model::ReadTarget> target = model::findReadTarget(plant, tag);
    return target ? base::displayUnit(target->unitOfMeasure) : std::string();
}

void addPictures(const model::Plant& plant, const RunClock& clock, bool byVolume, LaidRuns& laid)
{
    const studies::FitExperiment& experiment = laid.experiments.back();
    for (const studies::MeasuredCourse& course : experiment.courses) {
        const std::string unit = plantUnitOf(plant, course.tag);
        FoundPicture picture{FoundPicture::Kind::Chromatogram,
                             experiment.courses.size() > 1 ? experiment.name + ": " + course.tag : experiment.name,
                             byVolume ? "mL" : "min", unit};
        FoundPicture::Course measured{Line::Measured, {}, 0, {}, {}};
        for (std::size_t i = 0; i < course.values.size(); ++i) {
            if (!std::isfinite(course.values[i])) continue;
            measured.x.push_back(byVolume ? clock.volumeAt(experiment.times[i]) : experiment.times[i]);
            measured.y.push_back(course.values[i]);
        }
        measured.x = inUnitOf(measured.x, picture.xUnit);
        measured.y = inUnitOf(measured.y, unit);
        picture.courses.push_back(std::move(measured));
        laid.pictures.push_back(std::move(picture));
        laid.tags.emplace_back(laid.experiments.size() - 1, course.tag);
    }
}

std::optional<studies::Sheet> assaysOf(const StepRunInput& asked, base::Errors& errors, base::Notices& notices)
{
    if (asked.run.assays.empty()) return std::nullopt;
    std::ifstream stream(asked.run.assays, std::ios::binary);
    const std::string text((std::istreambuf_iterator<char>(stream)), {});
    if (!stream && !stream.eof()) {
        errors.push_back(base::inputError(say(CORE_TR("core", "The table of assays “{1}” cannot be read. Choose it "
                                                              "again."),
                                              asked.run.assays)));
        return std::nullopt;
    }
    return readAssays(text, asked.name, errors, notices);
}

// False where the run has a fault.
bool lay(const StepInput& input, const std::shared_ptr<const model::Plant>& plant, const StepRunInput& asked,
         base::Notices& notices, LaidRuns& laid, StepOutcome& outcome)
{
    const auto refuse = [&](const base::Sentence& what) {
        outcome.faults.emplace_back(asked.index, what);
        return false;
    };
    const base::Result<figures::MeasuredRun> run = readStepRun(asked, notices);
    if (!run) return refuse(run.error().what);
    const base::Result<const figures::MeasuredSignal*> signal = curveOfRun(*run, asked.run);
    if (!signal) return refuse(signal.error().what);
    const StepSettings& settings = input.settings;
    const RunOverPlant order{
        settings.inlet, settings.injected, settings.salt, settings.baseline, {{(*signal)->name, input.column + ".uv"}},
        settings.align};
    const base::Result<model::Flowsheet> sheet = programmed(*run, asked.name, order, input.flowsheet, *plant);
    if (!sheet) return refuse(sheet.error().what);
    base::Errors errors;
    const auto own = plantOf(input, *sheet, errors);
    const std::optional<studies::Sheet> assays = own ? assaysOf(asked, errors, notices) : std::nullopt;
    if (!errors.empty()) return refuse(errors.front().what);
    studies::FitExperiment experiment = experimentOf(*run, asked.name, order, *sheet, own, assays, errors, notices);
    if (!errors.empty()) return refuse(errors.front().what);
    laid.experiments.push_back(std::move(experiment));
    laid.runs.push_back(&asked);
    const RunClock clock = clockOf(*run);
    addPictures(*own, clock, !settings.inlet.empty() && !clock.times.empty(), laid);
    return true;
}

LaidRuns layAll(const StepInput& input, base::Notices& notices, StepOutcome& outcome)
{
    LaidRuns laid;
    const auto plant = plantOf(input, input.flowsheet, outcome.errors);
    for (std::size_t i = 0; plant && i < input.runs.size(); ++i)
        (void)lay(input, plant, input.runs[i], notices, laid, outcome);
    return laid;
}

// Next to what was measured, in the order of all courses.
void addCourses(const std::vector<std::vector<double>>& modelled, Line kind, std::vector<FoundPicture>& pictures)
{
    for (std::size_t i = 0; i < pictures.size() && i < modelled.size(); ++i)
        pictures[i].courses.push_back(
            {kind, {}, 0, pictures[i].courses.front().x, inUnitOf(modelled[i], pictures[i].yUnit)});
}

studies::PlantFitRequest requestOf(const StepInput& input, std::vector<studies::FitExperiment> experiments)
{
    studies::PlantFitRequest request;
    request.experiments = std::move(experiments);
    request.paths = input.paths;
    request.bounds = input.bounds;
    request.taken = input.taken;
    request.scatterByExperiment = true;
    request.tolerance = input.settings.tolerance;
    request.confidence = calibrationConfidence;
    request.starts = input.settings.starts;
    return request;
}

void addRuns(const LaidRuns& laid, const studies::PlantFit& fit, FoundStep& found)
{
    for (std::size_t e = 0; e < laid.experiments.size(); ++e) {
        double squares = 0.0, count = 0.0;
        for (const studies::FittedCourse& course : fit.courses) {
            if (course.experiment != int(e)) continue;
            const double rows = double(course.modelled.size());
            squares += rows * course.rms * course.rms / (course.largest * course.largest);
            count += rows;
        }
        found.runs.push_back(
            {.name = laid.experiments[e].name, .nrmse = count > 0.0 ? std::sqrt(squares / count) : base::notAvailable});
    }
}

} // namespace

StepOutcome runChromatograms(const StepInput& input, const ReportStep& report, std::stop_token stop)
{
    StepOutcome outcome;
    FoundStep found;
    LaidRuns laid = layAll(input, found.remarks, outcome);
    if (!outcome.errors.empty() || !outcome.faults.empty()) return outcome;
    report({0, laid.pictures});
    studies::PlantFitRequest request = requestOf(input, laid.experiments);
    std::vector<std::vector<double>> first;
    request.progress = [&](const studies::FitProgress& at) {
        if (first.empty()) first = at.modelled;
        StepProgress progress{at.runs, laid.pictures};
        addCourses(first, Line::Start, progress.pictures);
        addCourses(at.modelled, Line::Model, progress.pictures);
        report(progress);
    };
    base::Result<studies::PlantFit> fit = studies::fitPlant(request, *input.catalogue, stop);
    if (!fit) {
        outcome.errors.push_back(fit.error());
        return outcome;
    }
    found.converged = fit->converged;
    if (!fit->converged && !stop.stop_requested()) found.remarks.push_back({"", fit->message});
    for (const studies::FittedParameter& parameter : fit->parameters)
        found.values.push_back(foundValue(input, parameter));
    addRuns(laid, *fit, found);
    std::vector<std::vector<double>> modelled;
    for (const studies::FittedCourse& course : fit->courses) modelled.push_back(course.modelled);
    found.pictures = std::move(laid.pictures);
    addCourses(first, Line::Start, found.pictures);
    addCourses(modelled, Line::Model, found.pictures);
    for (base::Notice& misfit : misfitsOf(request, *fit)) found.remarks.push_back(std::move(misfit));
    for (const base::Sentence& remark : fit->remarks) found.remarks.push_back({"", remark});
    found.remarks.push_back({"", takenRemark(fit->taken)});
    if (fit->starts > 1)
        found.remarks.push_back({"", say(CORE_TR("core", "Of {1} starts {2} ended at these values."),
                                         std::to_string(fit->starts), std::to_string(fit->startsAtBest))});
    fit->fitted.clear();
    for (studies::FittedCourse& course : fit->courses) course.modelled.clear();
    found.fit = *std::move(fit);
    outcome.found = std::move(found);
    return outcome;
}

StepOutcome runPrediction(const StepInput& input, std::stop_token stop)
{
    StepOutcome outcome;
    FoundStep found;
    LaidRuns laid = layAll(input, found.remarks, outcome);
    if (!outcome.errors.empty() || !outcome.faults.empty()) return outcome;
    const base::Result<std::vector<studies::PredictedCourse>> predicted =
        studies::predictRuns(requestOf(input, {}), input.fit, laid.experiments, *input.catalogue, stop);
    if (!predicted) {
        outcome.errors.push_back(predicted.error());
        return outcome;
    }
    for (const studies::PredictedCourse& course : *predicted) {
        const std::string& name = laid.experiments[std::size_t(course.experiment)].name;
        found.runs.push_back({.name = name, .nrmse = course.nrmse, .within = course.within});
        const auto place =
            std::ranges::find(laid.tags, std::pair(std::size_t(course.experiment), course.tag)) - laid.tags.begin();
        FoundPicture& picture = laid.pictures[std::size_t(place)];
        std::vector<double> low, high;
        for (std::size_t i = 0; i < course.predicted.size(); ++i) {
            low.push_back(course.predicted[i] - course.spread[i]);
            high.push_back(course.predicted[i] + course.spread[i]);
        }
        picture.courses.push_back(
            {Line::Model, {}, 0, picture.courses.front().x, inUnitOf(course.predicted, picture.yUnit)});
        picture.bandX = picture.courses.front().x;
        picture.bandLow = inUnitOf(low, picture.yUnit);
        picture.bandHigh = inUnitOf(high, picture.yUnit);
    }
    found.pictures = std::move(laid.pictures);
    outcome.found = std::move(found);
    return outcome;
}

} // namespace titer::app
