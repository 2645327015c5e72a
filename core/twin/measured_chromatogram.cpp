// Averages of the curves between equal volumes, at the times at which these pass in the plant.
#include "core/twin/measured_chromatogram.h"

#include "core/base/not_available.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/figures/measured/measured_peaks.h"
#include "core/figures/measured/signal_noise.h"
#include "core/model/types/column_types.h"
#include "core/runs/run.h"
#include "core/twin/mapping.h"
#include "core/twin/measured_table.h"

#include <algorithm>
#include <cmath>

namespace titer::twin {

namespace {

using base::Errors;
using base::Notices;
using base::say;
using figures::MeasuredSignal;

constexpr int pointsOfVolume = 4001;
constexpr double likeFlow = 0.02; // a flow that is off by less is the plant's

// A curve and the tag of a run that it is laid over.
struct MappedCurve {
    const MeasuredSignal* signal = nullptr;
    std::string tag;
    model::ReadTarget target;
    double factor = 1.0; // SI of the curve per SI of the tag
    bool bySalt = false; // through the calibration
};

// The curve of a name or a part of one.
const MeasuredSignal* curveLike(const figures::MeasuredRun& run, const std::string& name)
{
    const MeasuredSignal* found = nullptr;
    for (const MeasuredSignal& signal : run.curves) {
        if (signal.name == name) return &signal;
        if (base::lowerAscii(signal.name).find(base::lowerAscii(name)) == std::string::npos) continue;
        if (found) return nullptr;
        found = &signal;
    }
    return found;
}

std::string namesOfCurves(const figures::MeasuredRun& run)
{
    std::vector<std::string> names;
    for (const MeasuredSignal& signal : run.curves) names.push_back(signal.name);
    return base::join(names, ", ");
}

class Laid {
public:
    Laid(const std::shared_ptr<const model::Plant>& plant, const figures::MeasuredRun& run, const std::string& name,
         const ChromatogramOptions& options, Errors& errors, Notices& notices)
        : m_plant(plant)
        , m_run(run)
        , m_name(name)
        , m_options(options)
        , m_errors(errors)
        , m_notices(notices)
    {
    }

    std::vector<MappedCurve> mapped(const model::Flowsheet& flowsheet, std::span<const model::TagEntry> map);
    void lay(const std::vector<MappedCurve>& curves, std::span<const model::TagEntry> map,
             studies::FitExperiment& experiment);

private:
    void refuse(const std::string& curve, base::Sentence what)
    {
        m_errors.push_back(base::inputError(curve.empty() ? m_name : m_name + ": " + curve, std::move(what)));
    }
    void addMapped(const model::TagEntry& entry, std::vector<MappedCurve>& curves);
    void addAbsorbance(std::vector<MappedCurve>& curves);
    // Times in the plant at which these volumes have passed through a unit; fewer where it ends before.
    std::vector<double> timesOf(int unit, double end, std::vector<double>& volumes);
    void noteEnds(const MeasuredSignal& signal, double end, double duration);
    std::vector<double> valuesOf(const MappedCurve& curve, const std::vector<double>& edges);
    // Between the edges of volumes, which pass at these times.
    void addAssays(std::span<const model::TagEntry> map, const std::vector<double>& edges,
                   const std::vector<double>& times, studies::FitExperiment& experiment);
    std::vector<double> assayed(const studies::Column& column, const model::TagEntry& entry);

    const std::shared_ptr<const model::Plant>& m_plant;
    const figures::MeasuredRun& m_run;
    const std::string& m_name;
    const ChromatogramOptions& m_options;
    Errors& m_errors;
    Notices& m_notices;
};

void Laid::addMapped(const model::TagEntry& entry, std::vector<MappedCurve>& curves)
{
    const auto& [curve, tag, stated] = entry;
    const MeasuredSignal* signal = curveLike(m_run, curve);
    if (!signal)
        return refuse(curve, say(CORE_TR("core", "“{1}” is not one curve of the run. It has: {2}."), curve,
                                 namesOfCurves(m_run)));
    const base::Result<model::ReadTarget> target = model::findReadTarget(*m_plant, tag);
    if (!target) return refuse(curve, target.error().what);
    const bool bySalt = m_options.calibration && base::sameDimension(signal->unit, "S/m") &&
                        !base::sameDimension(target->unitOfMeasure, "S/m");
    const std::string unit = bySalt ? "mol/m3" : signal->unit;
    if (!stated.empty()) {
        const base::Result<Link> link = makeLink(*m_plant, {signal->name, unit}, tag, stated);
        if (!link) return refuse(curve, link.error().what);
        return curves.push_back({signal, tag, *target, link->factor, bySalt});
    }
    const double factor = basisFactor(*m_plant, *target, unit);
    if (!(factor > 0.0))
        return refuse(curve, say(CORE_TR("core", "The curve is in “{1}”, and “{2}” in {3}. Map it to a quantity of its "
                                                 "own kind."),
                                 signal->unit, tag, target->unitOfMeasure));
    curves.push_back({signal, tag, *target, factor, bySalt});
}

// Of the plant's only column.
void Laid::addAbsorbance(std::vector<MappedCurve>& curves)
{
    std::string column;
    for (const model::PlantUnit& unit : m_plant->units)
        if (model::holdsOneBed(unit.type->id)) {
            if (!column.empty()) return;
            column = unit.id;
        }
    if (column.empty()) return;
    Errors none;
    const auto chosen = chosenAbsorbances(m_run, {}, m_name, none);
    if (!chosen.empty()) addMapped({chosen.front()->name, column + ".uv"}, curves);
}

std::vector<MappedCurve> Laid::mapped(const model::Flowsheet& flowsheet, std::span<const model::TagEntry> map)
{
    std::vector<MappedCurve> curves;
    for (const model::TagEntry& entry : map)
        if (!m_options.assays || !m_options.assays->find(entry.tag))
            addMapped(mappedEntry(flowsheet, entry.tag, map), curves);
    for (const model::TagEntry& entry : flowsheet.tags) {
        const bool known = std::any_of(curves.begin(), curves.end(),
                                       [&](const MappedCurve& curve) { return curve.signal->name == entry.tag; });
        if (!known && curveLike(m_run, entry.tag)) addMapped(entry, curves);
    }
    const bool hasAbsorbance = std::any_of(curves.begin(), curves.end(),
                                           [](const MappedCurve& curve) { return base::endsWith(curve.tag, ".uv"); });
    if (!hasAbsorbance && m_errors.empty()) addAbsorbance(curves);
    if (curves.empty() && m_errors.empty())
        refuse("", say(CORE_TR("core", "No curve of the run is overlaid on the plant. The curves are: {1}. Map one to "
                                       "a quantity, such as column.uv."),
                       namesOfCurves(m_run)));
    return curves;
}

std::vector<double> Laid::timesOf(int unit, double end, std::vector<double>& volumes)
{
    runs::RunRequest request;
    request.tolerance = 1e-3;
    request.grid = runs::gridPoints(m_plant->duration, pointsOfVolume);
    const figures::RunResult result = runs::run(m_plant, request);
    const std::string& id = m_plant->units[std::size_t(unit)].id;
    const figures::Column* flow = result.column(id + ".in.flow");
    if (!flow) flow = result.column(id + ".out.flow");
    if (!flow) {
        m_errors.insert(m_errors.end(), result.errors.begin(), result.errors.end());
        if (result.errors.empty())
            refuse("", say(CORE_TR("core", "Nothing flows through “{1}”, so no volume passes there."), id));
        return {};
    }
    std::vector<double> passed{0.0};
    for (std::size_t i = 1; i < result.times.size(); ++i)
        passed.push_back(passed.back() +
                         0.5 * (flow->values[i] + flow->values[i - 1]) * (result.times[i] - result.times[i - 1]));
    const auto later = std::ranges::upper_bound(result.times, m_options.begin) - result.times.begin();
    const auto from = std::size_t(std::max<std::ptrdiff_t>(later, 1));
    const double before = from < passed.size() ? passed[from - 1] + (passed[from] - passed[from - 1]) *
                                                                        (m_options.begin - result.times[from - 1]) /
                                                                        (result.times[from] - result.times[from - 1])
                                               : passed.back();
    const double last = std::min(end, passed.back() - before);
    if (!(last > 0.0)) {
        refuse("",
               say(CORE_TR("core", "From {1} on, where the zero of the run lies, no volume passes through “{2}”. Lay "
                                   "it at an earlier phase."),
                   base::writeQuantity(m_options.begin, "min", 4), id));
        return {};
    }
    volumes.clear();
    for (int k = 0; k <= m_options.points; ++k) volumes.push_back(last * (k / double(m_options.points)));
    std::vector<double> times;
    std::size_t i = 1;
    for (const double volume : volumes) {
        const double through = before + volume;
        while (i + 1 < passed.size() && passed[i] < through) ++i;
        const double width = passed[i] - passed[i - 1];
        const double share = width > 0.0 ? std::clamp((through - passed[i - 1]) / width, 0.0, 1.0) : 0.0;
        times.push_back(
            std::max(m_options.begin, result.times[i - 1] + share * (result.times[i] - result.times[i - 1])));
    }
    return times;
}

void Laid::noteEnds(const MeasuredSignal& signal, double end, double duration)
{
    if (signal.volumes.back() > end * (1.0 + likeFlow))
        m_notices.push_back(
            {m_name,
             say(CORE_TR("core",
                         "The run continues from {1} to {2}, beyond the end of the plant: this part is ignored."),
                 base::writeQuantity(end, "mL", 4), base::writeQuantity(signal.volumes.back(), "mL", 4))});
    const auto at = std::lower_bound(signal.volumes.begin(), signal.volumes.end(), end);
    if (signal.times.empty() || at == signal.volumes.end()) return;
    const double measured = signal.times[std::size_t(at - signal.volumes.begin())];
    if (std::abs(measured - duration) > likeFlow * duration)
        m_notices.push_back({m_name, say(CORE_TR("core", "The first {1} took {2} in the run and {3} in the plant, "
                                                         "whose flow is different: they are overlaid by volume."),
                                         base::writeQuantity(end, "mL", 4), base::writeQuantity(measured, "min", 4),
                                         base::writeQuantity(duration, "min", 4))});
}

std::vector<double> Laid::valuesOf(const MappedCurve& curve, const std::vector<double>& edges)
{
    const MeasuredSignal& signal = *curve.signal;
    const double noise = figures::noiseOf(signal.trace());
    const std::vector<double> level = signal.isAbsorbance() ? baselineOf(signal.trace(), m_options.baseline, noise)
                                                            : std::vector<double>(signal.values.size(), 0.0);
    constexpr figures::Span nowhere{HUGE_VAL, -HUGE_VAL};
    const figures::Span saturated =
        signal.isAbsorbance() ? saturationOf(signal.trace(), noise).value_or(nowhere) : nowhere;
    if (saturated.from <= saturated.to)
        m_notices.push_back(
            {m_name + ": " + signal.name,
             say(CORE_TR("core", "The detector is saturated from {1} to {2}: this part is ignored."),
                 base::writeQuantity(saturated.from, "mL", 5), base::writeQuantity(saturated.to, "mL", 5))});
    std::vector<double> values, areas{0.0};
    for (std::size_t i = 0; i < signal.values.size(); ++i) {
        const double value = signal.values[i] - level[i];
        values.push_back((curve.bySalt ? m_options.calibration->saltAt(value) : value) / curve.factor);
        if (i > 0)
            areas.push_back(areas.back() +
                            0.5 * (values[i] + values[i - 1]) * (signal.volumes[i] - signal.volumes[i - 1]));
    }
    std::size_t line = 0;
    const auto areaTo = [&](double volume) { // volumes ascend
        while (line + 2 < values.size() && signal.volumes[line + 1] < volume) ++line;
        const double width = signal.volumes[line + 1] - signal.volumes[line], at = volume - signal.volumes[line];
        const double slope = width > 0.0 ? (values[line + 1] - values[line]) / width : 0.0;
        return areas[line] + at * (values[line] + 0.5 * slope * at);
    };
    std::vector<double> means;
    for (std::size_t k = 1; k < edges.size(); ++k) {
        const bool isThere = values.size() > 1 && edges[k - 1] >= signal.volumes.front() &&
                             edges[k] <= signal.volumes.back() &&
                             !(edges[k] >= saturated.from && edges[k - 1] <= saturated.to);
        const double before = isThere ? areaTo(edges[k - 1]) : 0.0;
        means.push_back(isThere ? (areaTo(edges[k]) - before) / (edges[k] - edges[k - 1]) : base::notAvailable);
    }
    return means;
}

// In SI of the tag; nothing with an error.
std::vector<double> Laid::assayed(const studies::Column& column, const model::TagEntry& entry)
{
    const std::string& tag = entry.variable;
    const base::Result<model::ReadTarget> target = model::findReadTarget(*m_plant, tag);
    if (!target) return refuse(column.name, target.error().what), std::vector<double>();
    std::vector<double> values;
    if (!entry.factor.empty() && !column.text) {
        const base::Result<Link> link = makeLink(*m_plant, {column.name, column.unit}, tag, entry.factor);
        if (!link) return refuse(column.name, link.error().what), std::vector<double>();
        for (const double value : column.values) values.push_back(link->toSi(value));
        return values;
    }
    const bool isKnown = !column.text && base::findUnit(column.unit).has_value();
    const double factor = isKnown ? basisFactor(*m_plant, *target, column.unit) : 0.0;
    if (!(factor > 0.0)) {
        refuse(column.name,
               say(CORE_TR("core", "The assays are in “{1}”, and “{2}” in {3}. Give numbers in a unit of its "
                                   "kind."),
                   column.unit, tag, target->unitOfMeasure));
        return {};
    }
    for (const double value : column.values) values.push_back(base::fromUnit(value, column.unit) / factor);
    return values;
}

void Laid::addAssays(std::span<const model::TagEntry> map, const std::vector<double>& edges,
                     const std::vector<double>& times, studies::FitExperiment& experiment)
{
    const studies::Sheet& sheet = *m_options.assays;
    const studies::Column* names = sheet.find("fraction");
    if (!names)
        return refuse("",
                      say(CORE_TR("core", "The table of assays “{1}” has no column “fraction”, which names those of "
                                          "the run."),
                          sheet.name));
    std::vector<std::pair<double, std::size_t>> rows; // time and row
    for (std::size_t row = 0; row < sheet.rows(); ++row) {
        const auto fraction =
            std::find_if(m_run.fractions.begin(), m_run.fractions.end(),
                         [&](const figures::RunInterval& each) { return each.name == names->cells[row]; });
        if (fraction == m_run.fractions.end())
            return refuse("", say(CORE_TR("core", "The run has no fraction “{1}”, of which there are assays."),
                                  names->cells[row]));
        const double middle = 0.5 * (fraction->volumes.from + fraction->volumes.to);
        const auto next = std::upper_bound(edges.begin(), edges.end(), middle);
        if (next == edges.begin() || next == edges.end()) continue;
        const auto i = std::size_t(next - edges.begin());
        const double share = (middle - edges[i - 1]) / (edges[i] - edges[i - 1]);
        rows.emplace_back(times[i - 1] + share * (times[i] - times[i - 1]), row);
    }
    std::vector<std::pair<std::string, std::vector<double>>> assays; // tag and values by row
    for (const studies::Column& column : sheet.columns)
        if (&column != names) {
            const model::TagEntry entry = mappedEntry(experiment.flowsheet, column.name, map);
            assays.emplace_back(entry.variable, assayed(column, entry));
        }
    if (!m_errors.empty()) return;
    for (const auto& [tag, values] : assays)
        experiment.courses.push_back({tag, std::vector<double>(experiment.times.size(), base::notAvailable)});
    const std::size_t own = experiment.courses.size() - assays.size();
    for (const auto& [time, row] : rows) {
        const auto place = std::upper_bound(experiment.times.begin(), experiment.times.end(), time);
        const auto at = place - experiment.times.begin();
        experiment.times.insert(place, time);
        for (std::size_t k = 0; k < experiment.courses.size(); ++k) {
            std::vector<double>& values = experiment.courses[k].values;
            values.insert(values.begin() + at, k < own ? base::notAvailable : assays[k - own].second[row]);
        }
    }
}

void Laid::lay(const std::vector<MappedCurve>& curves, std::span<const model::TagEntry> map,
               studies::FitExperiment& experiment)
{
    const MeasuredSignal& first = *curves.front().signal;
    if (!(first.volumes.back() > 0.0))
        return refuse(first.name, say(CORE_TR("core", "The curve ends before the zero of the run. Count from another "
                                                      "injection, entry or volume.")));
    std::vector<double> edges;
    const std::vector<double> times = timesOf(curves.front().target.unit, first.volumes.back(), edges);
    if (times.empty() || !(edges.back() > 0.0)) return;
    noteEnds(first, edges.back(), times.back() - times.front());
    for (std::size_t k = 1; k < times.size(); ++k) experiment.times.push_back(0.5 * (times[k] + times[k - 1]));
    for (const MappedCurve& curve : curves) experiment.courses.push_back({curve.tag, valuesOf(curve, edges)});
    if (m_options.assays) addAssays(map, edges, times, experiment);
}

} // namespace

studies::FitExperiment measuredChromatogram(const model::Flowsheet& flowsheet,
                                            const std::shared_ptr<const model::Plant>& plant,
                                            const figures::MeasuredRun& run, const std::string& name,
                                            std::span<const model::TagEntry> map, const ChromatogramOptions& options,
                                            Errors& errors, Notices& notices)
{
    studies::FitExperiment experiment{.name = name, .flowsheet = flowsheet, .times = {}, .courses = {}};
    Errors own;
    Laid laid(plant, run, name, options, own, notices);
    const std::vector<MappedCurve> curves = laid.mapped(flowsheet, map);
    if (own.empty()) laid.lay(curves, map, experiment);
    errors.insert(errors.end(), own.begin(), own.end());
    return experiment;
}

} // namespace titer::twin
