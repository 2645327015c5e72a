#include "app/fit/chromatogram_runs.h"

#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/studies/calibration/columns/run_program.h"
#include "core/twin/measured_chromatogram.h"

namespace titer::app {

namespace {

using base::Code;
using base::say;
using figures::MeasuredSignal;

// Where the zero of the run lies on the clock of the plant [s].
double placeOfZero(const RunOverPlant& order, const std::string& name, const std::shared_ptr<const model::Plant>& plant,
                   base::Errors& errors, base::Notices& notices)
{
    using By = twin::AlignRule::By;
    twin::AlignRule rule = order.align;
    if (rule.by == By::Clock || rule.by == By::Start) return 0.0;
    if (rule.by != By::Phase && rule.by != By::Time) {
        notices.push_back({name, say(CORE_TR("core", "A run of a chromatography system counts from its zero, not by "
                                                     "dates: it lies at the start of the run. To place it elsewhere, "
                                                     "choose a phase or a time."))});
        return 0.0;
    }
    if (!order.inlet.empty()) {
        notices.push_back({name, say(CORE_TR("core", "“{1}” has the program of the run, so its zero is the start of "
                                                     "the run."),
                                     order.inlet)});
        return 0.0;
    }
    if (const base::Done settled = twin::settleAlignment(rule, plant); !settled)
        errors.push_back(base::inputError(name, settled.error().what));
    else if (rule.time < 0.0)
        errors.push_back(base::inputError(
            name, say(CORE_TR("core", "The zero of a run cannot lie before the start of the run of the plant. Enter a "
                                      "time of 0 or later, or choose the phase with which the run begins."))));
    return rule.time;
}

// The component whose ions are exchanged in a column; empty without.
std::string saltOfPlant(const model::Plant& plant)
{
    for (const model::PlantUnit& unit : plant.units) {
        const int salt = unit.setup.binding ? unit.setup.binding->salt() : -1;
        if (salt >= 0) return plant.components[std::size_t(unit.setup.carried[std::size_t(salt)])].id;
    }
    return {};
}

} // namespace

const MeasuredSignal* curveNamed(const figures::MeasuredRun& run, const std::string& name, const char* where,
                                 base::Errors& errors)
{
    if (name.empty()) {
        const auto chosen = chosenAbsorbances(run, {}, where, errors);
        return chosen.empty() ? nullptr : chosen.front();
    }
    std::vector<const MeasuredSignal*> fitting;
    std::vector<std::string> names;
    for (const MeasuredSignal& signal : run.curves) {
        names.push_back(signal.name);
        if (signal.name == name) return &signal;
        if (base::lowerAscii(signal.name).find(base::lowerAscii(name)) != std::string::npos) fitting.push_back(&signal);
    }
    if (fitting.size() == 1) return fitting.front();
    errors.push_back(
        {Code::Input, where,
         say(CORE_TR("core", "“{1}” is not one curve of the run. It has: {2}."), name, base::join(names, ", "))});
    return nullptr;
}

base::Result<model::Flowsheet> programmed(const figures::MeasuredRun& run, const std::string& name,
                                          const RunOverPlant& order, const model::Flowsheet& flowsheet,
                                          const model::Plant& plant)
{
    if (order.inlet.empty()) return flowsheet;
    studies::RunProgram program{order.inlet, order.injected, saltOfPlant(plant), {}};
    if (order.salt.buffers.size() == 2) program.buffers = {order.salt.buffers[0], order.salt.buffers[1]};
    base::Result<model::Flowsheet> made = studies::withProgramOf(run, program, flowsheet, plant);
    if (!made) return base::Error{made.error().code, name + ": " + made.error().where, made.error().what};
    return made;
}

studies::FitExperiment experimentOf(const figures::MeasuredRun& run, const std::string& name, const RunOverPlant& order,
                                    const model::Flowsheet& flowsheet, const std::shared_ptr<const model::Plant>& plant,
                                    std::optional<studies::Sheet> assays, base::Errors& errors, base::Notices& notices)
{
    twin::ChromatogramOptions options;
    options.begin = placeOfZero(order, name, plant, errors, notices);
    if (!errors.empty()) return {.name = name, .flowsheet = flowsheet, .times = {}, .courses = {}};
    options.baseline = order.baseline;
    options.calibration = order.salt.calibration;
    options.assays = std::move(assays);
    return twin::measuredChromatogram(flowsheet, plant, run, name, order.map, options, errors, notices);
}

studies::Sheet readAssays(const std::string& text, const std::string& name, base::Errors& errors,
                          base::Notices& notices)
{
    return studies::readSheet(text, {.name = name, .categorical = {"fraction"}}, errors, notices);
}

base::Notices misfitsOf(const studies::PlantFitRequest& request, const studies::PlantFit& fit)
{
    constexpr double large = 0.05; // of the largest value
    base::Notices notices;
    for (const studies::FittedCourse& course : fit.courses)
        if (request.scatterByExperiment && course.rms > large * course.largest)
            notices.push_back(
                {request.experiments[std::size_t(course.experiment)].name + ": " + course.tag,
                 say(CORE_TR("core", "The residual is {1} % of the largest value: the plant differs from the measured "
                                     "run in its program, components or detector. Its values are not valid."),
                     base::writeShort(100.0 * course.rms / course.largest, 3))});
    return notices;
}

} // namespace titer::app
