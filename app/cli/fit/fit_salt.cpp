#include "app/cli/fit/fit_salt.h"

#include "app/cli/common/readings.h"
#include "app/fit/chromatogram_runs.h"
#include "core/base/text.h"
#include "core/base/units/units.h"

namespace titer::cli {

using base::Result;
using base::say;
using figures::MeasuredSignal;

namespace {

// The curve that is mapped to a tag; nullptr without. One that the run does not have is an error.
const MeasuredSignal* mappedTo(const std::string& tag, const figures::MeasuredRun& run,
                               const std::vector<model::TagEntry>& map, base::Errors& errors)
{
    for (const model::TagEntry& entry : map)
        if (entry.variable == tag) return app::curveNamed(run, entry.tag, "--map", errors);
    return nullptr;
}

} // namespace

SaltOrder readSaltOrder(const Arguments& arguments, std::string& fault)
{
    SaltOrder order;
    for (const std::string& text : arguments.values("--buffer")) {
        const Result<double> salt = base::readQuantity(text, "mol/m3");
        if (!salt) fault = "--buffer: " + salt.error().what.text();
        order.buffers.push_back(salt ? *salt : 0.0);
    }
    std::vector<figures::SaltPoint> points;
    for (const std::string& text : arguments.values("--calibration")) {
        std::string left, right;
        const bool isPair = splitAt(text, left, right);
        const Result<double> salt = base::readQuantity(left, "mol/m3"), conductivity = base::readQuantity(right, "S/m");
        if (!isPair || !salt || !conductivity)
            fault = "--calibration wants SALT=CONDUCTIVITY, such as “50 mM=5.9 mS/cm”, not “" + text + "”";
        else
            points.push_back({*salt, *conductivity});
    }
    if (!fault.empty()) return order;
    if (!order.buffers.empty() && order.buffers.size() != 2)
        fault = "--buffer is given twice: the salt of buffer A, then that of buffer B";
    if (points.empty()) return order;
    const Result<figures::SaltCalibration> calibration = figures::SaltCalibration::make(points);
    if (calibration)
        order.calibration = *calibration;
    else
        fault = "--calibration: " + calibration.error().what.text();
    return order;
}

Result<studies::SaltCourse> saltOfRun(const figures::MeasuredRun& run, const SaltOrder& order,
                                      const std::vector<model::TagEntry>& map, const std::string& unit,
                                      const std::string& salt, double delay)
{
    base::Errors errors;
    const app::SaltCurves curves{mappedTo(unit + ".out." + salt, run, map, errors),
                                 mappedTo(unit + ".conductivity", run, map, errors)};
    if (!errors.empty()) return errors.front();
    app::RunSalt found = app::saltOfRun(run, order, curves, delay);
    switch (found.fault) {
    case app::RunSalt::Fault::None:
        break;
    case app::RunSalt::Fault::NotSalt:
        return base::inputError("--map",
                                say("The curve “{1}” is in “{2}”, and salt in mM. Map the conductivity to {3}, "
                                    "and give --calibration.",
                                    curves.direct->name, curves.direct->unit, unit + ".conductivity"));
    case app::RunSalt::Fault::NoConductivity:
        return base::inputError("--calibration",
                                say("The run has no conductivity. Export its curve, or give the salt of "
                                    "both buffers with --buffer."));
    case app::RunSalt::Fault::NoShare:
        return base::inputError("--buffer", say("The run has no fraction of buffer B in %. Export its curve, or give "
                                                "--calibration for the conductivity."));
    case app::RunSalt::Fault::NotKnown:
        return base::inputError("--calibration", say("The salt of the run is not known. Give points SALT=CONDUCTIVITY "
                                                     "with --calibration, or the salt of both buffers with "
                                                     "--buffer."));
    }
    return std::move(found.course);
}

} // namespace titer::cli
