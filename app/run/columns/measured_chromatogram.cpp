// Finds the peaks of measured runs and fits them.
#include "app/run/columns/measured_chromatogram.h"

#include "core/base/text.h"
#include "core/base/units/units.h"

#include <algorithm>
#include <cmath>

namespace titer::app {

using base::Code;
using base::Errors;
using base::Notices;
using base::Result;
using base::say;
using figures::MeasuredSignal;
using figures::Span;

namespace {

constexpr double maxMeasuredFractions = 10'000.0;
constexpr double scatters = 10.0; // of the noise: an absorbance that lies so far below zero is worth a word

std::string inUnit(double value, const MeasuredSignal& signal)
{
    return base::writeQuantity(value, signal.unit, 4);
}

std::string millilitres(double volume)
{
    return base::writeQuantity(volume, "mL", 5);
}

// What a person should know of a detector.
void noteDetector(const AbsorbanceFindings& findings, Notices& notices)
{
    const MeasuredSignal& signal = *findings.signal;
    if (findings.saturated)
        notices.push_back(
            {signal.name, say(CORE_TR("core", "The detector is saturated from {1} to {2}, at {3}: areas, moments and "
                                              "amounts of the peaks there are too small. Use a wavelength or a cell "
                                              "that absorbs less."),
                              millilitres(findings.saturated->from), millilitres(findings.saturated->to),
                              inUnit(*std::max_element(signal.values.begin(), signal.values.end()), signal))});
    const auto least = std::min_element(signal.values.begin(), signal.values.end());
    if (*least < -scatters * findings.found.noise)
        notices.push_back({signal.name, say(CORE_TR("core", "The absorbance goes down to {1} at {2}; it is left as it "
                                                            "is. The detector was set to zero in a buffer that absorbs "
                                                            "more."),
                                            inUnit(*least, signal),
                                            millilitres(signal.volumes[std::size_t(least - signal.values.begin())]))});
}

// Those of the run, or of one size from the first peak to the last.
std::vector<figures::RunInterval> fractionsOf(const ChromatogramOrder& order, const ChromatogramFindings& findings,
                                              Errors& errors)
{
    if (order.fraction <= 0.0) return findings.run.fractions;
    const std::vector<figures::Peak>& peaks = findings.absorbances.front().found.peaks;
    std::vector<figures::RunInterval> fractions;
    if (peaks.empty()) return fractions;
    const double from = peaks.front().start, to = peaks.back().end;
    const double count = std::ceil((to - from) / order.fraction - 1e-9);
    if (count > maxMeasuredFractions) {
        errors.push_back({Code::Input, "fractions",
                          say(CORE_TR("core", "Fractions of {1} would be more than {2}. Make them larger."),
                              millilitres(order.fraction), base::writeShort(maxMeasuredFractions))});
        return fractions;
    }
    for (int k = 0; k < int(count); ++k)
        fractions.push_back(
            {std::to_string(k + 1), {from + k * order.fraction, std::min(to, from + (k + 1) * order.fraction)}});
    return fractions;
}

// What of the peaks lies in each fraction. Those of the run are collected behind the detector, those that are cut are not.
void addFractions(const ChromatogramOrder& order, ChromatogramFindings& findings, Errors& errors)
{
    if (findings.absorbances.empty()) return;
    const AbsorbanceFindings& first = findings.absorbances.front();
    const figures::Trace above{first.signal->volumes, first.found.above};
    const double delay = order.fraction > 0.0 ? 0.0 : order.delay;
    for (figures::RunInterval& interval : fractionsOf(order, findings, errors)) {
        FractionFindings fraction{std::move(interval), 0.0};
        for (const figures::Peak& peak : first.found.peaks) {
            const Span within{std::max(peak.start, fraction.interval.volumes.from - delay),
                              std::min(peak.end, fraction.interval.volumes.to - delay)};
            if (within.to > within.from) fraction.area += momentsOf(above, within).area;
        }
        findings.fractions.push_back(std::move(fraction));
    }
}

} // namespace

std::optional<double> ChromatogramOrder::amountOf(double absorbance) const
{
    return absorptivity > 0.0 ? std::optional(absorbance / (absorptivity * pathLength)) : std::nullopt;
}

std::optional<double> ChromatogramOrder::yieldOf(double area) const
{
    const std::optional<double> amount = amountOf(area);
    return amount && loaded > 0.0 ? std::optional(*amount / loaded) : std::nullopt;
}

std::optional<double> ChromatogramOrder::hetpOf(const figures::Peak& peak) const
{
    return figures::plateHeight(peak, bedHeight);
}

double AbsorbanceFindings::area() const
{
    double all = 0.0;
    for (const figures::Peak& peak : found.peaks) all += peak.moments.area;
    return all;
}

std::optional<double> platesOf(const studies::FittedPeak& fit)
{
    const double mean = fit.shape.mean(), variance = fit.shape.variance();
    return mean > 0.0 && variance > 0.0 ? std::optional(mean * mean / variance) : std::nullopt;
}

ChromatogramFindings evaluateChromatogram(const base::CurveExport& curves, const ChromatogramOrder& order,
                                          Errors& errors, Notices& notices, std::stop_token stop)
{
    ChromatogramFindings findings;
    Result<figures::MeasuredRun> run = measuredRunOf(curves, order.run, notices);
    if (!run) {
        errors.push_back(run.error());
        return findings;
    }
    findings.run = *std::move(run);
    for (const MeasuredSignal* signal : chosenAbsorbances(findings.run, order.uv, "uv", errors)) {
        AbsorbanceFindings& own = findings.absorbances.emplace_back();
        own.signal = signal;
        own.found = measuredPeaksOf(signal->trace(), order.search);
        own.fits = studies::fitPeaks({signal->volumes, own.found.above}, own.found.peaks, stop);
        own.saturated = saturationOf(signal->trace(), own.found.noise);
        noteDetector(own, notices);
    }
    addFractions(order, findings, errors);
    return findings;
}

} // namespace titer::app
