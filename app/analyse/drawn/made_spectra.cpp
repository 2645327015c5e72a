// Tables of synthetic spectra.
#include "app/analyse/drawn/made_spectra.h"

#include "core/base/tables/csv_text.h"
#include "core/base/text.h"

#include <algorithm>

namespace titer::app {

using base::say;
using Eigen::Index;

namespace {

std::string headOf(const mvda::PureSpectra& pure, const SpectraOrder& order)
{
    const auto oneLine = [](std::string text) {
        std::ranges::replace(text, '\n', ' ');
        return text;
    };
    std::string text = "# synthetic spectra, no measurement: " + order.unit + " of " + oneLine(order.plant) +
                       ", seed " + std::to_string(order.disturbance.seed) + ", noise " +
                       base::writeShort(order.disturbance.noise) + ", baseline " +
                       base::writeShort(order.disturbance.baseline) + "\n# pure spectra: " + oneLine(pure.name) + ". " +
                       oneLine(pure.source) + "\n# columns: " + pure.axisName + " [" + pure.axisUnit +
                       "]; cells: " + pure.cellsUnit + "\n,run,time [h]";
    for (const mvda::PureSpectrum& one : pure.components)
        text += "," + base::csvCell(one.component + " [" + one.unit + "]");
    for (const double at : pure.axis) text += "," + base::writeShort(at, 9);
    return text + "\n";
}

} // namespace

std::vector<std::string> tagsOf(const mvda::PureSpectra& pure, const std::string& unit)
{
    std::vector<std::string> tags;
    for (const mvda::PureSpectrum& one : pure.components) tags.push_back(unit + "." + one.component);
    return tags;
}

void takePureUnits(const mvda::PureSpectra& pure, mvda::BatchTable& batches, base::Errors& errors)
{
    for (std::size_t k = 0; k < pure.components.size(); ++k) {
        const mvda::PureSpectrum& one = pure.components[k];
        for (mvda::Batch& batch : batches.batches)
            for (double& cell : batch.cells.col(Index(k))) cell = mvda::concentrationFor(one, cell, batches.units[k]);
        if (!batches.batches.front().cells.col(Index(k)).allFinite())
            errors.push_back(base::inputError(
                batches.names[k], say(CORE_TR("core", "“{1}” is in {2}, and its pure spectrum is per {3}. State its "
                                                      "molar_mass, or another unit."),
                                      batches.names[k], batches.units[k].empty() ? "1" : batches.units[k], one.unit)));
    }
}

std::string spectraCsv(const mvda::PureSpectra& pure, const SpectraOrder& order, const mvda::BatchTable& batches)
{
    constexpr double hour = 3600.0;
    std::string text = headOf(pure, order);
    for (const mvda::Batch& batch : batches.batches) {
        const std::string name = order.areNumbered ? "R" + batch.name : batch.name;
        mvda::Disturbance disturbance = order.disturbance;
        disturbance.stream = name;
        const mvda::MatrixXd spectra = mvda::mixedSpectra(pure, batch.cells, disturbance);
        for (Index i = 0; i < batch.samples(); ++i) {
            text += base::csvCell(name + "-" + std::to_string(i + 1)) + "," + base::csvCell(name) + "," +
                    base::writeShort(batch.times[i] / hour, 7);
            for (const double cell : batch.cells.row(i)) text += "," + base::writeShort(cell, 6);
            for (const double cell : spectra.row(i)) text += "," + base::writeShort(cell, 6);
            text += "\n";
        }
    }
    return text;
}

} // namespace titer::app
