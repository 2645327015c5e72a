// Which peak is which protein, and their plots.
#include "core/studies/calibration/columns/gradient_fit.h"

#include "core/base/text.h"
#include "core/base/units/units.h"

#include <algorithm>
#include <cmath>

namespace titer::studies {

namespace {

using base::Code;
using base::Errors;
using base::say;

std::vector<std::string> idsOf(const GradientColumn& column)
{
    std::vector<std::string> ids;
    for (const BindingProtein& protein : column.proteins) ids.push_back(protein.id);
    return ids;
}

std::string apicesOf(const MeasuredGradient& run)
{
    std::vector<std::string> apices;
    for (const ElutedPeak& each : run.peaks) apices.push_back(base::writeQuantity(each.peak.apex(), "mL", 4));
    return base::join(apices, ", ");
}

// The proteins of its peaks; nothing with errors.
std::vector<std::string> proteinsOf(const GradientColumn& column, const MeasuredGradient& run, Errors& errors)
{
    const std::vector<std::string> all = idsOf(column), ids = run.proteins.empty() ? all : run.proteins;
    for (const std::string& id : ids)
        if (std::find(all.begin(), all.end(), id) == all.end()) {
            errors.push_back({Code::Input, run.name,
                              say(CORE_TR("core", "“{1}” is not a component that binds in this column. These do: {2}."),
                                  id, base::join(all, ", "))});
            return {};
        }
    if (run.peaks.size() == ids.size()) return ids;
    errors.push_back(
        {Code::Input, run.name,
         run.peaks.size() < ids.size()
             ? say(CORE_TR("core", "{1} proteins elute in the gradient, but {2} peaks are found, at {3}: two of {4} "
                                   "cannot be distinguished. Give flatter gradients, or runs of each protein alone."),
                   std::to_string(ids.size()), std::to_string(run.peaks.size()), apicesOf(run), base::join(ids, ", "))
             : say(CORE_TR("core", "{1} peaks elute in the gradient, at {2}, and the proteins are {3}. Raise the "
                                   "threshold of peaks, or name those of this run."),
                   std::to_string(run.peaks.size()), apicesOf(run), base::join(ids, ", "))});
    return {};
}

void setPaths(const GradientColumn& column, const std::string& unit, GradientFit& fit)
{
    const std::string binding = "units/" + unit + "/params/binding/";
    for (std::size_t i = 0; i < fit.proteins.size(); ++i) {
        const auto known = std::find_if(column.proteins.begin(), column.proteins.end(),
                                        [&](const BindingProtein& each) { return each.id == fit.proteins[i].id; });
        YamamotoLine& line = fit.plot.lines[i];
        line.charge.path = binding + "nu/" + known->id;
        line.charge.start = known->charge;
        FittedParameter& ka = line.equilibrium;
        ka.path = binding + "ka/" + known->id;
        ka.start = known->ka;
        for (double* each : {&ka.value, &ka.low, &ka.high}) *each *= known->kd;
    }
}

void setDeviations(const std::vector<MeasuredGradient>& runs, GradientFit& fit)
{
    std::vector<double> counts(runs.size(), 0.0);
    fit.nrmse.assign(runs.size(), 0.0);
    for (std::size_t p = 0; p < fit.proteins.size(); ++p)
        for (std::size_t k = 0; k < fit.proteins[p].peaks.size(); ++k) {
            const std::size_t run = fit.runs[p][k];
            const double retention = fit.proteins[p].peaks[k].apex() - runs[run].begin;
            fit.nrmse[run] += std::pow(fit.plot.lines[p].offsets[k] / retention, 2);
            counts[run] += 1.0;
        }
    for (std::size_t run = 0; run < runs.size(); ++run) fit.nrmse[run] = std::sqrt(fit.nrmse[run] / counts[run]);
}

} // namespace

std::optional<GradientFit> fitGradients(const GradientColumn& column, const std::string& unit,
                                        const std::vector<MeasuredGradient>& runs, double confidence, Errors& errors)
{
    GradientFit fit;
    for (const BindingProtein& protein : column.proteins) {
        fit.proteins.push_back({protein.id, protein.lead, {}});
        fit.runs.emplace_back();
    }
    const std::size_t before = errors.size();
    for (std::size_t r = 0; r < runs.size(); ++r) {
        const std::vector<std::string> ids = proteinsOf(column, runs[r], errors);
        for (std::size_t k = 0; k < ids.size(); ++k)
            for (std::size_t p = 0; p < fit.proteins.size(); ++p)
                if (fit.proteins[p].id == ids[k]) {
                    fit.proteins[p].peaks.push_back(runs[r].peaks[k].peak);
                    fit.runs[p].push_back(r);
                }
    }
    if (errors.size() > before) return std::nullopt;
    for (std::size_t p = fit.proteins.size(); p-- > 0;)
        if (fit.proteins[p].peaks.empty()) {
            fit.proteins.erase(fit.proteins.begin() + std::ptrdiff_t(p));
            fit.runs.erase(fit.runs.begin() + std::ptrdiff_t(p));
        }
    base::Result<YamamotoFit> plot = fitYamamoto(column.bed, fit.proteins, confidence);
    if (!plot) {
        errors.push_back(plot.error());
        return std::nullopt;
    }
    fit.plot = *std::move(plot);
    setPaths(column, unit, fit);
    setDeviations(runs, fit);
    return fit;
}

} // namespace titer::studies
