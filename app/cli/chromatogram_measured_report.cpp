// Peaks, fits and fractions of measured runs as text, as JSON (titer.chromatogram/1) and as a table of runs over each
// other.
#include "app/cli/chromatogram_measured.h"
#include "core/base/not_available.h"

#include "app/cli/chromatogram_report.h"
#include "app/cli/common/table.h"
#include "core/base/tables/csv_text.h"
#include "core/base/text.h"
#include "core/base/units/units.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace titer::cli {

using base::Json;
using base::toUnit;
using base::writeShort;
using figures::MeasuredSignal;
using figures::Peak;
using figures::Span;

namespace {

constexpr const char* litre = "mL";

std::string inMillilitres(double volume, int digits = 5)
{
    return writeShort(toUnit(volume, litre), digits);
}

// The time at which a volume had passed, where times are known.
std::optional<double> timeAt(const MeasuredSignal& signal, double volume)
{
    if (signal.times.empty()) return std::nullopt;
    const auto at = std::lower_bound(signal.volumes.begin(), signal.volumes.end(), volume);
    const auto i = std::min<std::size_t>(std::size_t(at - signal.volumes.begin()), signal.volumes.size() - 1);
    return signal.times[i];
}

std::string scaled(std::optional<double> value, double factor)
{
    return value ? writeShort(*value * factor, 4) : "-";
}

// Heading and cell of each column; what nothing was given for has none.
std::vector<std::pair<std::string, std::string>> cellsOf(const MeasuredOrder& order, const std::string& unit,
                                                         const Peak& peak)
{
    std::vector<std::pair<std::string, std::string>> cells{{"apex [mL]", inMillilitres(peak.time)}};
    if (order.columnVolume > 0.0) cells.emplace_back("[CV]", writeShort(peak.time / order.columnVolume));
    cells.emplace_back("height [" + unit + "]", writeShort(toUnit(peak.height, unit)));
    cells.emplace_back("area [" + unit + " mL]", writeShort(toUnit(peak.moments.area, unit) * 1e6));
    cells.emplace_back("width [mL]", scaled(peak.width, 1e6));
    cells.emplace_back("mean [mL]", inMillilitres(peak.moments.mean));
    cells.emplace_back("sd [mL]", inMillilitres(std::sqrt(std::max(peak.moments.variance, 0.0)), 4));
    cells.emplace_back("asymmetry", scaled(peak.asymmetry, 1.0));
    cells.emplace_back("tailing", scaled(peak.tailing, 1.0));
    cells.emplace_back("plates", scaled(peak.plates, 1.0));
    if (order.bedHeight > 0.0) cells.emplace_back("HETP [mm]", scaled(order.hetpOf(peak), 1e3));
    cells.emplace_back("resolution", scaled(peak.resolution, 1.0));
    if (const auto amount = order.amountOf(peak.moments.area)) cells.emplace_back("amount [mg]", scaled(amount, 1e6));
    if (const auto yield = order.yieldOf(peak.moments.area)) cells.emplace_back("yield [%]", scaled(yield, 100.0));
    return cells;
}

// The packed bed, as far as the file tells of it.
std::string columnText(const base::CurveColumn& column)
{
    std::vector<std::string> parts;
    if (!column.name.empty()) parts.push_back(column.name);
    if (column.volume > 0.0) parts.push_back(base::writeQuantity(column.volume, litre));
    if (column.height > 0.0) parts.push_back(base::writeQuantity(column.height, "cm"));
    return parts.empty() ? std::string() : "Column by the file: " + base::join(parts, ", ") + "\n";
}

std::string peaksText(const MeasuredOrder& order, const app::AbsorbanceFindings& own)
{
    if (own.found.peaks.empty()) return "Peaks: none\n";
    Table table({0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13});
    for (const Peak& peak : own.found.peaks) {
        std::vector<std::string> headings, row;
        for (auto& [heading, cell] : cellsOf(order, own.signal->unit, peak)) {
            headings.push_back((headings.empty() ? "  " : "") + heading);
            row.push_back(std::move(cell));
        }
        if (table.empty()) table.add(headings);
        table.add(row);
    }
    return "Peaks\n" + table.text();
}

std::string fitsText(const app::AbsorbanceFindings& own)
{
    const std::string unit = own.signal->unit;
    Table table({0, 1, 2, 3, 4, 5, 6});
    table.add(
        {"  mean [mL]", "sd [mL]", "sigma [mL]", "tau [mL]", "area [" + unit + " mL]", "plates", "residual [%]", ""});
    for (const studies::FittedPeak& fit : own.fits) {
        const bool isFitted = fit.converged;
        const auto volume = [&](double value) { return isFitted ? inMillilitres(value, 4) : std::string("-"); };
        table.add({"  " + (isFitted ? inMillilitres(fit.shape.mean()) : std::string("-")),
                   volume(std::sqrt(fit.shape.variance())), volume(fit.shape.sigma),
                   fit.isGaussian ? "-" : volume(fit.shape.side * fit.shape.tau),
                   isFitted ? writeShort(toUnit(fit.shape.area, unit) * 1e6) : "-",
                   isFitted ? scaled(app::platesOf(fit), 1.0) : "-", writeShort(100.0 * fit.nrmse, 3),
                   isFitted ? "" : "not fitted"});
    }
    return "Exponentially modified Gaussians\n" + table.text();
}

std::string fractionsText(const MeasuredOrder& order, const MeasuredFindings& findings)
{
    const double all = findings.absorbances.front().area();
    const bool knowsAmounts = order.absorptivity > 0.0;
    std::vector<std::string> headings{"  fraction", "from [mL]", "to [mL]", "volume [mL]", "of the peaks [%]"};
    if (knowsAmounts) headings.insert(headings.end(), {"amount [mg]", "[g/L]"});
    if (order.loaded > 0.0) headings.push_back("yield [%]");
    Table table({1, 2, 3, 4, 5, 6, 7});
    table.add(headings);
    for (const app::FractionFindings& fraction : findings.fractions) {
        const Span span = fraction.interval.volumes;
        const double volume = span.to - span.from;
        std::vector<std::string> row{"  " + fraction.interval.name, inMillilitres(span.from), inMillilitres(span.to),
                                     inMillilitres(volume, 4),
                                     all > 0.0 ? writeShort(100.0 * fraction.area / all) : "-"};
        if (const auto amount = order.amountOf(fraction.area)) {
            row.push_back(scaled(amount, 1e6));
            row.push_back(volume > 0.0 ? writeShort(*amount / volume) : "-");
        }
        if (const auto yield = order.yieldOf(fraction.area)) row.push_back(scaled(yield, 100.0));
        table.add(row);
    }
    return "Fractions\n" + table.text();
}

Json fitJson(const studies::FittedPeak& fit)
{
    Json json = Json::object();
    json["converged"] = fit.converged;
    json["nrmse"] = fit.nrmse;
    if (!fit.converged) return json;
    json["mean"] = fit.shape.mean();
    json["variance"] = fit.shape.variance();
    json["centre"] = fit.shape.centre;
    json["sigma"] = fit.shape.sigma;
    if (!fit.isGaussian) json["tau"] = fit.shape.side * fit.shape.tau;
    json["area"] = fit.shape.area;
    if (fit.areaError > 0.0) json["area_error"] = fit.areaError;
    if (fit.centreError > 0.0) json["centre_error"] = fit.centreError;
    put(json, "plates", app::platesOf(fit));
    return json;
}

Json peakJson(const MeasuredOrder& order, const MeasuredSignal& signal, const Peak& peak,
              const studies::FittedPeak& fit)
{
    Json json = Json::object();
    json["signal"] = signal.name;
    json["start"] = peak.start;
    json["end"] = peak.end;
    json["volume"] = peak.time;
    put(json, "time", timeAt(signal, peak.time));
    putFigures(json, peak);
    put(json, "hetp", order.hetpOf(peak));
    put(json, "resolution", peak.resolution);
    put(json, "amount", order.amountOf(peak.moments.area));
    put(json, "yield", order.yieldOf(peak.moments.area));
    json["fit"] = fitJson(fit);
    return json;
}

Json spanJson(Span span)
{
    Json json = Json::object();
    json["from"] = span.from;
    json["to"] = span.to;
    return json;
}

Json signalJson(const app::AbsorbanceFindings& own)
{
    Json json = Json::object();
    json["signal"] = own.signal->name;
    json["unit"] = own.signal->unit;
    if (const std::optional<int> wavelength = own.signal->wavelength()) json["wavelength"] = double(*wavelength) * 1e-9;
    json["noise"] = own.found.noise;
    if (own.saturated) json["saturated"] = spanJson(*own.saturated);
    return json;
}

Json intervalJson(const figures::RunInterval& interval)
{
    Json json = spanJson(interval.volumes);
    json["name"] = interval.name;
    return json;
}

Json columnJson(const base::CurveColumn& column)
{
    Json json = Json::object();
    if (!column.name.empty()) json["name"] = column.name;
    if (column.volume > 0.0) json["volume"] = column.volume;
    if (column.height > 0.0) json["height"] = column.height;
    return json;
}

Json runJson(const MeasuredOrder& order, const MeasuredFindings& findings)
{
    Json json = Json::object();
    json["file"] = findings.path;
    json["run"] = findings.run.name;
    json["zero"] = findings.run.zero;
    json["column"] = columnJson(findings.run.column);
    Json absorbances = Json::array(), peaks = Json::array(), fractions = Json::array(), phases = Json::array(),
         injections = Json::array();
    const double all = findings.absorbances.empty() ? 0.0 : findings.absorbances.front().area();
    for (const app::AbsorbanceFindings& own : findings.absorbances) {
        absorbances.push(signalJson(own));
        for (std::size_t k = 0; k < own.found.peaks.size(); ++k)
            peaks.push(peakJson(order, *own.signal, own.found.peaks[k], own.fits[k]));
    }
    for (const app::FractionFindings& fraction : findings.fractions) {
        Json entry = intervalJson(fraction.interval);
        entry["area"] = fraction.area;
        if (all > 0.0) entry["share"] = fraction.area / all;
        const double volume = fraction.interval.volumes.to - fraction.interval.volumes.from;
        put(entry, "amount", order.amountOf(fraction.area));
        put(entry, "yield", order.yieldOf(fraction.area));
        if (volume > 0.0) put(entry, "concentration", order.amountOf(fraction.area / volume));
        fractions.push(std::move(entry));
    }
    for (const figures::RunInterval& phase : findings.run.phases) phases.push(intervalJson(phase));
    for (const figures::RunEntry& injection : findings.run.injections) injections.push(injection.volume);
    json["signals"] = std::move(absorbances);
    json["peaks"] = std::move(peaks);
    json["fractions"] = std::move(fractions);
    json["phases"] = std::move(phases);
    json["injections"] = std::move(injections);
    return json;
}

// Between two points the line; nothing beyond the signal.
double valueAt(const MeasuredSignal& signal, double volume)
{
    const auto& at = signal.volumes;
    if (volume < at.front() || volume > at.back()) return base::notAvailable;
    const auto next = std::upper_bound(at.begin(), at.end(), volume);
    if (next == at.end()) return signal.values.back();
    const auto i = std::size_t(next - at.begin()) - 1;
    return signal.values[i] + (volume - at[i]) / (at[i + 1] - at[i]) * (signal.values[i + 1] - signal.values[i]);
}

} // namespace

std::string measuredText(const MeasuredOrder& order, const std::vector<MeasuredFindings>& runs)
{
    std::string text;
    for (const MeasuredFindings& findings : runs) {
        if (!text.empty()) text += "\n";
        text += findings.label() + ": volumes count from " + base::writeQuantity(findings.run.zero, litre) +
                " of the system's axis\n" + columnText(findings.run.column);
        for (const app::AbsorbanceFindings& own : findings.absorbances) {
            text += "\n" + own.signal->name + ": noise " + base::writeQuantity(own.found.noise, own.signal->unit, 3) +
                    ", baseline " + order.baseline + "\n" + peaksText(order, own);
            if (!own.fits.empty()) text += fitsText(own);
        }
        if (!findings.fractions.empty()) text += "\n" + fractionsText(order, findings);
    }
    return text;
}

Json measuredJson(const MeasuredOrder& order, const std::vector<MeasuredFindings>& runs)
{
    Json json = Json::object();
    json["format"] = "titer.chromatogram/1";
    json["axis"] = "volume";
    json["baseline"] = order.baseline;
    if (order.columnVolume > 0.0) json["column_volume"] = order.columnVolume;
    if (order.bedHeight > 0.0) json["bed_height"] = order.bedHeight;
    Json list = Json::array();
    for (const MeasuredFindings& findings : runs) list.push(runJson(order, findings));
    json["runs"] = std::move(list);
    return json;
}

std::string measuredCsv(const MeasuredOrder& order, const std::vector<MeasuredFindings>& runs)
{
    const bool inBeds = order.columnVolume > 0.0;
    std::vector<const MeasuredSignal*> all;
    std::string text = inBeds ? "volume [CV]" : "volume [m3]";
    Span span{std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity()};
    for (const MeasuredFindings& findings : runs)
        for (const app::AbsorbanceFindings& own : findings.absorbances) {
            all.push_back(own.signal);
            text += "," + base::csvCell(findings.label() + " " + own.signal->name + " [AU]");
            span = {std::min(span.from, own.signal->volumes.front()), std::max(span.to, own.signal->volumes.back())};
        }
    text += '\n';
    for (int i = 0; i < order.points && !all.empty(); ++i) {
        const double share = double(i) / double(order.points - 1);
        const double volume = i + 1 == order.points ? span.to : span.from + share * (span.to - span.from);
        text += base::writeNumber(inBeds ? volume / order.columnVolume : volume);
        for (const MeasuredSignal* signal : all) {
            const double value = valueAt(*signal, volume);
            text += ",";
            if (!std::isnan(value)) text += base::writeNumber(value);
        }
        text += '\n';
    }
    return text;
}

} // namespace titer::cli
