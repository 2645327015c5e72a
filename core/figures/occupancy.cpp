#include "core/figures/occupancy.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace titer::figures {

namespace {

class TakenTime {
public:
    void take(double from, double to)
    {
        m_first = std::min(m_first, from);
        m_last = std::max(m_last, to);
    }
    bool any() const { return m_last > -HUGE_VAL; }
    double first() const { return m_first; }
    double last() const { return m_last; }

private:
    double m_first = HUGE_VAL, m_last = -HUGE_VAL;
};

} // namespace

bool isEquipment(std::string_view unitType)
{
    constexpr std::string_view others[] = {"inlet", "outlet", "mixer", "splitter", "valve", "pump", "tubing"};
    return std::ranges::find(others, unitType) == std::end(others);
}

std::optional<Occupied> occupied(const model::Plant& plant, const RunResult& result, int unit)
{
    const model::PlantUnit& entry = plant.units[std::size_t(unit)];
    const double start = std::size_t(unit) < result.starts.size() ? result.starts[std::size_t(unit)] : 0.0;
    TakenTime span;
    bool enters = false, filled = false, leaves = false; // there is a stream, or it carried something
    for (std::size_t s = 0; s < std::min(plant.streams.size(), result.streams.size()); ++s) {
        const model::PlantStream& stream = plant.streams[s];
        if (stream.from != unit && stream.to != unit) continue;
        const solve::StreamTotal& total = result.streams[s].total;
        const bool flowed = total.first >= 0.0;
        enters = enters || stream.to == unit;
        leaves = leaves || stream.from == unit;
        filled = filled || (stream.to == unit && flowed);
        if (flowed) span.take(total.first, total.last);
    }
    for (const solve::PhaseRecord& record : result.phases)
        if (plant.phases[std::size_t(record.phase)].unit == unit)
            span.take(record.start, record.end < 0.0 ? result.simulatedTime : record.end);
    if (start >= 0.0) {
        // A culture is at work between its flows.
        if (entry.setup.kinetics)
            span.take(start, leaves && span.any() ? span.last() : result.simulatedTime);
        else if (!span.any() && !enters && !leaves && !entry.inPorts.empty())
            span.take(start, result.simulatedTime);
        else if (span.any() && !filled && entry.type->moves && entry.type->holdup)
            span.take(start, span.last());
    }
    if (!(span.last() > span.first())) return std::nullopt;
    return Occupied{span.first(), span.last()};
}

} // namespace titer::figures
