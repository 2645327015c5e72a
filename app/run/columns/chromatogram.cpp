// Reads the course of a column from a run, and asks it for pools.
#include "app/run/columns/chromatogram.h"

#include "core/base/not_available.h"
#include "core/figures/course.h"
#include "core/figures/peaks.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace titer::app {

using base::Result;
using figures::Span;

namespace {

constexpr int maxFractions = 12;

// Volume that has passed by the number of column volumes that this is, at the end of the run.
double packedVolumeOf(const figures::Chromatogram& course, const figures::Column* columnVolumes)
{
    if (!columnVolumes || columnVolumes->values.empty()) return 0.0;
    const double passed = course.volume(course.span().to), volumes = columnVolumes->values.back();
    return passed > 0.0 && volumes > 0.0 ? passed / volumes : 0.0;
}

// What counts in a product's purity: large molecules, by their mass.
figures::Product productIn(const model::Plant& plant, const figures::Course& course, int unit)
{
    constexpr double large = 1.0; // [kg/mol]
    const int wanted = figures::productOf(plant, unit);
    figures::Product product;
    product.component = -1;
    for (std::size_t c = 0; c < course.components.size(); ++c) {
        const figures::CourseComponent& component = course.components[c];
        const bool isWanted = plant.componentIndex(component.id) == wanted;
        if (isWanted) product.component = int(c);
        const bool largeMolecule = component.moles > 0.0 && component.mass / component.moles > large;
        const bool byMass = component.mass == 1.0 && component.moles <= 0.0;
        product.weights.push_back(isWanted || largeMolecule || byMass ? component.mass : 0.0);
    }
    return product;
}

// 1, 2, 5 times a power of ten, not below x.
double roundUp(double x)
{
    const double power = std::pow(10.0, std::floor(std::log10(x)));
    for (const double step : {1.0, 2.0, 5.0})
        if (step * power >= x * (1.0 - 1e-9)) return step * power;
    return 10.0 * power;
}

} // namespace

bool hasChromatogram(const model::Plant& plant, int unit)
{
    return unit >= 0 && unit < int(plant.units.size()) && plant.units[std::size_t(unit)].type->bed;
}

Result<Chromatogram> Chromatogram::read(const model::Plant& plant, const figures::RunResult& result, int unit)
{
    Result<figures::Course> course = figures::courseOf(plant, result, unit);
    if (!course) return course.error();
    figures::Product product = productIn(plant, *course, unit);
    Result<figures::Chromatogram> made = figures::Chromatogram::make(std::move(*course));
    if (!made) return made.error();
    const std::string& id = plant.units[std::size_t(unit)].id;
    const double packed = packedVolumeOf(*made, result.column(id + ".column_volumes"));
    return Chromatogram(std::move(*made), std::move(product), packed);
}

std::vector<double> Chromatogram::columnVolumes() const
{
    std::vector<double> volumes;
    if (!(m_packedVolume > 0.0)) return volumes;
    for (const double t : m_course.course().times) volumes.push_back(m_course.volume(t) / m_packedVolume);
    return volumes;
}

double Chromatogram::loadBegin() const
{
    const figures::Course& course = m_course.course();
    if (m_product.component < 0) return course.times.front();
    const std::vector<double>& inlet = course.components[std::size_t(m_product.component)].inlet;
    const auto largest = std::max_element(inlet.begin(), inlet.end());
    if (largest == inlet.end() || !(*largest > 0.0)) return course.times.front();
    const auto first = std::find_if(inlet.begin(), inlet.end(), [&](double c) { return c >= 0.5 * *largest; });
    return course.times[std::size_t(first - inlet.begin())];
}

std::optional<Span> Chromatogram::proposedCut() const
{
    if (m_product.component < 0) return std::nullopt;
    const std::vector<double>& outlet = m_course.course().components[std::size_t(m_product.component)].outlet;
    const std::optional<figures::Peak> peak = figures::highestPeak(figures::findPeaks(m_course, outlet, {}));
    if (!peak) return std::nullopt;
    constexpr double share = 0.02; // of the peak's height
    const Result<Span> cut =
        figures::cutByLevel(m_course, outlet, {share, true}, {share, true}, {peak->start, peak->end});
    const Span span = cut ? *cut : Span{peak->start, peak->end};
    return span.to > span.from ? std::optional<Span>(span) : std::nullopt;
}

PoolFigures Chromatogram::pool(Span cut) const
{
    PoolFigures figures{base::notAvailable, base::notAvailable, base::notAvailable, base::notAvailable,
                        base::notAvailable};
    const Result<figures::Pool> pool = figures::poolBetween(m_course, cut);
    if (!pool) return figures;
    figures.volume = pool->volume;
    if (m_packedVolume > 0.0) figures.columnVolumes = pool->volume / m_packedVolume;
    if (m_product.component < 0) return figures;
    figures.yield = figures::yieldOf(m_course, *pool, m_product.component).value_or(base::notAvailable);
    figures.purity = figures::purityOf(*pool, m_product).value_or(base::notAvailable);
    figures.concentration = pool->concentrations[std::size_t(m_product.component)];
    return figures;
}

Chromatogram::Fractions Chromatogram::fractionsAround(Span cut) const
{
    Fractions fractions;
    const double from = m_course.volume(cut.from), to = m_course.volume(cut.to);
    if (!(m_packedVolume > 0.0) || !(to > from)) return fractions;
    // A quarter of the pool before it and behind it shows what a wider cut would bring.
    const double margin = 0.25 * (to - from);
    const Span around{m_course.timeOfVolume(from - margin), m_course.timeOfVolume(to + margin)};
    fractions.volume = roundUp((to - from + 2.0 * margin) / m_packedVolume / maxFractions);
    const Result<std::vector<figures::Pool>> cuts =
        figures::fractionsOfVolume(m_course, fractions.volume * m_packedVolume, around);
    if (!cuts) return fractions;
    for (const figures::Pool& pool : *cuts) fractions.spans.push_back(pool.span);
    return fractions;
}

} // namespace titer::app
