// The report of a chromatogram.
#include "app/cli/chromatogram_report.h"

#include "app/cli/common/table.h"
#include "core/base/text.h"
#include "core/base/units/units.h"

#include <cmath>

namespace titer::cli {

using base::Json;
using base::writeShort;
using figures::Chromatogram;
using figures::Pool;

namespace {

std::string number(std::optional<double> value, double scale = 1.0, int digits = 4)
{
    return value ? writeShort(*value * scale, digits) : "-";
}

std::string minutes(double t)
{
    return writeShort(base::toUnit(t, "min"), 5);
}

std::string litres(double volume)
{
    return base::writeQuantity(volume, std::abs(volume) < 1e-3 ? "mL" : "L", 4);
}

// "2.5 CV", or nothing where the resin is not known.
std::string bedVolumes(double volume, double resin)
{
    return resin > 0.0 ? ", " + writeShort(volume / resin, 4) + " CV" : "";
}

// Concentrations as they are shown: "g/L" for what counts in mass.
std::string displayUnitOf(const figures::CourseComponent& component)
{
    return component.mass == 1.0 ? "g/L" : component.moles == 1.0 ? "mM" : "1/mL";
}

double toDisplayUnit(const figures::CourseComponent& component, double concentration)
{
    return component.mass == 1.0 || component.moles == 1.0 ? concentration : concentration * 1e-6;
}

std::string peaksText(const ChromatogramFindings& findings)
{
    if (findings.peaks.empty()) return "Peaks: none\n";
    Table table({1, 2, 3, 4, 5, 6, 7, 8, 9});
    table.add({"  signal", "apex [min]", "height", "width [min]", "mean [min]", "sd [min]", "asymmetry", "plates",
               "HETP [mm]", "resolution"});
    for (const SignalPeak& found : findings.peaks) {
        const figures::Peak& peak = found.peak;
        table.add({"  " + found.signal, minutes(peak.time), writeShort(peak.height, 4), number(peak.width, 1.0 / 60.0),
                   minutes(peak.moments.mean), writeShort(std::sqrt(peak.moments.variance) / 60.0, 4),
                   number(peak.asymmetry), number(peak.plates),
                   number(figures::plateHeight(peak, findings.length), 1e3), number(peak.resolution)});
    }
    return "Peaks\n" + table.text();
}

std::string poolText(const Chromatogram& chromatogram, const ChromatogramFindings& findings, const std::string& cut,
                     const Pool& pool)
{
    const auto& components = chromatogram.course().components;
    std::string text = "Pool " + cut + ": " + minutes(pool.span.from) + " to " + minutes(pool.span.to) + " min, " +
                       litres(pool.volume) + bedVolumes(pool.volume, findings.resin) + "\n";
    const std::optional<double> purity = purityOf(pool, findings.product);
    text += "  purity of " + components[findings.product.component].id + " " + number(purity, 100.0, 5) + " % by " +
            (findings.byAmount ? "amount" : "mass") + ", yield " +
            number(yieldOf(chromatogram, pool, findings.product.component), 100.0, 5) + " %\n";
    Table table({1, 3, 4});
    table.add({"  component", "concentration", "", "of the load [%]", "log reduction"});
    for (std::size_t c = 0; c < components.size(); ++c)
        table.add({"  " + components[c].id, writeShort(toDisplayUnit(components[c], pool.concentrations[c]), 4),
                   displayUnitOf(components[c]), number(yieldOf(chromatogram, pool, int(c)), 100.0),
                   number(logReductionOf(chromatogram, pool, int(c)), 1.0, 3)});
    return text + table.text();
}

std::string fractionsText(const Chromatogram& chromatogram, const ChromatogramFindings& findings)
{
    const auto& components = chromatogram.course().components;
    const int product = findings.product.component;
    Table table({0, 1, 2, 3, 4, 5});
    table.add({"  no", "from [min]", "to [min]", "volume",
               components[product].id + " [" + displayUnitOf(components[product]) + "]", "purity [%]",
               "of the load [%]"});
    for (std::size_t i = 0; i < findings.fractions.size(); ++i) {
        const Pool& pool = findings.fractions[i];
        table.add({"  " + std::to_string(i + 1), minutes(pool.span.from), minutes(pool.span.to), litres(pool.volume),
                   writeShort(toDisplayUnit(components[product], pool.concentrations[product]), 4),
                   number(purityOf(pool, findings.product), 100.0),
                   number(yieldOf(chromatogram, pool, product), 100.0)});
    }
    return "Fractions\n" + table.text();
}

std::string breakthroughText(const Chromatogram& chromatogram, const ChromatogramFindings& findings)
{
    const figures::Breakthrough& found = *findings.breakthrough;
    const figures::CourseComponent& product = chromatogram.course().components[findings.product.component];
    const std::string perResin = product.mass == 1.0 ? " g" : product.moles == 1.0 ? " mol" : "";
    const auto load = [&](double amount) {
        const bool mass = product.mass == 1.0;
        return writeShort(amount / findings.resin * (mass || product.moles != 1.0 ? 1.0 : 1e-3), 4) + perResin +
               "/L resin";
    };
    std::string text = "Load of " + product.id + ": " + load(found.loaded) + " from " + minutes(found.load.from) +
                       " to " + minutes(found.load.to) + " min, breakthrough at most " +
                       writeShort(100.0 * found.highest, 3) + " % of the feed\n";
    const std::string share = writeShort(100.0 * found.share, 3) + " %";
    if (found.reached)
        text += "  " + share + " breakthrough at " + minutes(found.reached->time) + " min, after " +
                litres(found.reached->volume) + bedVolumes(found.reached->volume, findings.resin) +
                ": dynamic binding capacity " + load(found.reached->amount) + "\n";
    else
        text += "  " + share + " breakthrough is not reached: the column can take more\n";
    return text;
}

Json peakJson(const ChromatogramFindings& findings, const SignalPeak& found)
{
    const figures::Peak& peak = found.peak;
    Json json = Json::object();
    json["signal"] = found.signal;
    json["start"] = peak.start;
    json["end"] = peak.end;
    json["time"] = peak.time;
    putFigures(json, peak);
    put(json, "hetp", figures::plateHeight(peak, findings.length));
    put(json, "resolution", peak.resolution);
    return json;
}

Json poolJson(const Chromatogram& chromatogram, const ChromatogramFindings& findings, const Pool& pool)
{
    Json json = Json::object();
    json["from"] = pool.span.from;
    json["to"] = pool.span.to;
    json["volume"] = pool.volume;
    put(json, "purity", purityOf(pool, findings.product));
    put(json, "yield", yieldOf(chromatogram, pool, findings.product.component));
    Json parts = Json::object();
    for (int c = 0; c < chromatogram.components(); ++c) {
        Json part = Json::object();
        part["amount"] = pool.amounts[c];
        part["concentration"] = pool.concentrations[c];
        put(part, "yield", yieldOf(chromatogram, pool, c));
        put(part, "log_reduction", logReductionOf(chromatogram, pool, c));
        parts[chromatogram.course().components[c].id] = std::move(part);
    }
    json["components"] = std::move(parts);
    return json;
}

Json breakthroughJson(const figures::Breakthrough& found, double resin)
{
    Json json = Json::object();
    json["share"] = found.share;
    json["feed"] = found.feed;
    json["load_from"] = found.load.from;
    json["load_to"] = found.load.to;
    json["loaded"] = found.loaded;
    json["load"] = found.loaded / resin;
    json["highest"] = found.highest;
    json["reached"] = found.reached.has_value();
    if (!found.reached) return json;
    json["time"] = found.reached->time;
    json["volume"] = found.reached->volume;
    json["amount"] = found.reached->amount;
    json["capacity"] = found.reached->capacity;
    return json;
}

} // namespace

void put(Json& json, const char* key, std::optional<double> value)
{
    if (value) json[key] = *value;
}

void putFigures(Json& json, const figures::Peak& peak)
{
    json["height"] = peak.height;
    json["area"] = peak.moments.area;
    json["mean"] = peak.moments.mean;
    json["variance"] = peak.moments.variance;
    put(json, "width", peak.width);
    put(json, "asymmetry", peak.asymmetry);
    put(json, "tailing", peak.tailing);
    put(json, "plates", peak.plates);
    put(json, "plates_by_moments", peak.platesByMoments);
}

std::string chromatogramText(const Chromatogram& chromatogram, const ChromatogramFindings& findings)
{
    std::string text = findings.plant + ", " + findings.unit + ": " + findings.status + "\n\n" + peaksText(findings);
    for (const auto& [cut, pool] : findings.pools) text += "\n" + poolText(chromatogram, findings, cut, pool);
    if (!findings.fractions.empty()) text += "\n" + fractionsText(chromatogram, findings);
    if (findings.breakthrough) text += "\n" + breakthroughText(chromatogram, findings);
    return text;
}

Json chromatogramJson(const Chromatogram& chromatogram, const ChromatogramFindings& findings)
{
    Json json = Json::object();
    json["format"] = "titer.chromatogram/1";
    json["plant"] = findings.plant;
    json["unit"] = findings.unit;
    json["status"] = findings.status;
    json["product"] = chromatogram.course().components[findings.product.component].id;
    if (findings.resin > 0.0) json["resin_volume"] = findings.resin;
    Json peaks = Json::array();
    for (const SignalPeak& found : findings.peaks) peaks.push(peakJson(findings, found));
    json["peaks"] = std::move(peaks);
    Json pools = Json::array();
    for (const auto& [cut, pool] : findings.pools) {
        Json entry = poolJson(chromatogram, findings, pool);
        entry["cut"] = cut;
        pools.push(std::move(entry));
    }
    json["pools"] = std::move(pools);
    Json fractions = Json::array();
    for (const Pool& pool : findings.fractions) fractions.push(poolJson(chromatogram, findings, pool));
    json["fractions"] = std::move(fractions);
    if (findings.breakthrough) json["breakthrough"] = breakthroughJson(*findings.breakthrough, findings.resin);
    return json;
}

} // namespace titer::cli
