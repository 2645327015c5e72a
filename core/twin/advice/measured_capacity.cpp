#include "core/twin/advice/measured_capacity.h"

#include "core/base/math/median.h"
#include "core/base/text.h"
#include "core/base/units/units.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace titer::twin {

using base::Result;
using base::say;

namespace {

constexpr std::size_t fewestReadings = 20;
constexpr std::size_t halfWindow = 4; // readings to each side of a running median

// Single spikes are gone, what rises stays as it is.
std::vector<double> runningMedian(const std::vector<double>& values)
{
    std::vector<double> smooth, window;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const std::size_t half = std::min({halfWindow, i, values.size() - 1 - i});
        window.assign(values.begin() + std::ptrdiff_t(i - half), values.begin() + std::ptrdiff_t(i + half + 1));
        smooth.push_back(base::median(window));
    }
    return smooth;
}

// Standard deviation of what the median leaves, by the median of its size (of a normal distribution).
double noiseOf(const std::vector<double>& values)
{
    std::vector<double> steps;
    for (std::size_t i = 1; i + 1 < values.size(); ++i)
        steps.push_back(std::abs(values[i] - 0.5 * (values[i - 1] + values[i + 1])));
    return steps.empty() ? 0.0 : base::median(steps) / 0.6745 / std::sqrt(1.5);
}

class BreakthroughReader {
public:
    BreakthroughReader(const LoadingTrace& trace, const LoadedColumn& column)
        : m_column(column)
    {
        for (std::size_t i = 0; i < std::min(trace.volume.size(), trace.absorbance.size()); ++i) {
            const double before = m_volume.empty() ? column.bed : m_volume.back();
            if (!(trace.volume[i] > before) || !std::isfinite(trace.absorbance[i])) continue; // while it flows
            m_volume.push_back(trace.volume[i]);
            m_raw.push_back(trace.absorbance[i]);
        }
        m_smooth = runningMedian(m_raw);
    }

    Result<MeasuredCapacity> read() const;

private:
    double step() const { return m_column.share * m_column.absorbance * m_column.titre; }
    double plateauUntil(double volume) const;
    // The last reading that lies below, where all behind it lie above.
    std::optional<std::size_t> crossing(double level) const;
    double slopeAt(std::size_t place, double level) const;

    const LoadedColumn& m_column;
    std::vector<double> m_volume, m_raw, m_smooth; // behind the first volume of the bed
};

// Of readings up to half of the volume.
double BreakthroughReader::plateauUntil(double volume) const
{
    std::vector<double> readings;
    for (std::size_t i = 0; i < m_volume.size(); ++i)
        if (m_volume[i] <= 0.5 * volume) readings.push_back(m_raw[i]);
    return readings.empty() ? *std::ranges::min_element(m_smooth) : base::median(readings);
}

std::optional<std::size_t> BreakthroughReader::crossing(double level) const
{
    std::size_t last = m_smooth.size();
    while (last > 0 && m_smooth[last - 1] > level) --last;
    return last == m_smooth.size() || last == 0 ? std::nullopt : std::optional(last - 1);
}

// By a straight line through the readings whose breakthrough is between a half and one and a half of the share.
double BreakthroughReader::slopeAt(std::size_t place, double level) const
{
    std::size_t first = place, last = place + 1;
    while (first > 0 && m_smooth[first - 1] > level - 0.5 * step()) --first;
    while (last + 1 < m_smooth.size() && m_smooth[last + 1] < level + 0.5 * step()) ++last;
    double volume = 0.0, absorbance = 0.0, squares = 0.0, products = 0.0;
    const double count = double(last - first + 1);
    for (std::size_t i = first; i <= last; ++i) volume += m_volume[i] / count, absorbance += m_raw[i] / count;
    for (std::size_t i = first; i <= last; ++i) {
        squares += (m_volume[i] - volume) * (m_volume[i] - volume);
        products += (m_volume[i] - volume) * (m_raw[i] - absorbance);
    }
    return products / squares;
}

Result<MeasuredCapacity> BreakthroughReader::read() const
{
    if (m_volume.size() < fewestReadings)
        return base::inputError(
            "breakthrough",
            say(CORE_TR("core", "There are {1} readings behind the first volume of the bed, of which {2} are needed: "
                                "name a recording of the whole load."),
                std::to_string(m_volume.size()), std::to_string(fewestReadings)));
    MeasuredCapacity found;
    found.noise = noiseOf(m_raw);
    if (step() < 3.0 * found.noise)
        return base::inputError(
            "breakthrough", say(CORE_TR("core", "A breakthrough of {1} % is {2} AU, less than three times the noise of "
                                                "the absorbance, {3} AU."),
                                base::writeShort(100.0 * m_column.share, 3), base::writeShort(step(), 3),
                                base::writeShort(found.noise, 3)));
    // First above the lowest, then above what lies well before that.
    found.plateau = *std::ranges::min_element(m_smooth);
    if (const auto first = crossing(found.plateau + step())) found.plateau = plateauUntil(m_volume[*first]);
    const double level = found.plateau + step();
    const std::optional<std::size_t> below = crossing(level);
    found.isReached = below.has_value();
    found.volume = m_volume.back();
    double spread = 0.0, byTitre = 1.0;
    if (below) {
        const std::size_t i = *below;
        found.volume =
            m_volume[i] + (m_volume[i + 1] - m_volume[i]) * (level - m_smooth[i]) / (m_smooth[i + 1] - m_smooth[i]);
        const double rise = found.volume * slopeAt(i, level);
        spread = found.noise / rise;
        byTitre += step() / rise;
    }
    found.capacity = m_column.titre * found.volume / m_column.bed;
    found.deviation = found.capacity * std::hypot(m_column.titreDeviation / m_column.titre * byTitre, spread);
    return found;
}

} // namespace

Result<MeasuredCapacity> measuredCapacity(const LoadingTrace& trace, const LoadedColumn& column)
{
    if (!(column.titre > 0.0) || !(column.absorbance > 0.0) || !(column.bed > 0.0))
        return base::inputError(
            "breakthrough",
            say(CORE_TR("core", "A breakthrough wants the titre of the load, the absorptivity of the product and the "
                                "volume of the bed, each above 0: {1}, {2} AU per g/L and {3} are known."),
                base::writeQuantity(column.titre, "g/L", 3), base::writeShort(column.absorbance, 3),
                base::writeQuantity(column.bed, "L", 3)));
    if (!(column.share > 0.0) || !(column.share < 1.0))
        return base::inputError(
            "breakthrough",
            say(CORE_TR("core", "A breakthrough of {1} % is out of range: give a fraction between 0 and 100 %."),
                base::writeShort(100.0 * column.share, 4)));
    return BreakthroughReader(trace, column).read();
}

} // namespace titer::twin
