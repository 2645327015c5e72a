#include "ui/report/unit_span.h"

#include "app/run/occupancy.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace titer::report {

namespace {

constexpr double small = 0.5; // a lesser share of the run is shown by itself

struct Cycle {
    double from = 0.0, to = 0.0; // [s]
    int phases = 0;              // that began in it
    bool ended = true;           // all of them
};

double endOf(const figures::RunResult& result)
{
    return result.times.empty() ? result.simulatedTime : result.times.back();
}

// From one begin of the first phase that takes place again to the next; empty where none does.
std::vector<Cycle> recipeCycles(const model::Plant& plant, const figures::RunResult& result, int unit)
{
    std::vector<solve::PhaseRecord> records;
    std::map<int, int> times;
    for (const solve::PhaseRecord& record : result.phases) {
        if (plant.phases[std::size_t(record.phase)].unit != unit) continue;
        records.push_back(record);
        ++times[record.phase];
    }
    std::ranges::stable_sort(records, {}, &solve::PhaseRecord::start);
    const auto first = std::ranges::find_if(records, [&](const auto& record) { return times[record.phase] > 1; });
    if (first == records.end()) return {};
    std::vector<Cycle> cycles;
    for (auto record = first; record != records.end(); ++record) {
        if (record->phase == first->phase) cycles.push_back({record->start, record->start});
        Cycle& cycle = cycles.back();
        ++cycle.phases;
        cycle.ended = cycle.ended && record->end >= 0.0;
        cycle.to = std::max(cycle.to, record->end >= 0.0 ? record->end : endOf(result));
    }
    return cycles;
}

// A unit whose beds change places counts its switches; after as many as it has beds each has been everywhere.
std::vector<Cycle> switchCycles(const model::PlantUnit& unit, const figures::RunResult& result)
{
    const figures::Column* const switches = result.column(unit.id + ".switches");
    if (!unit.type->bed || !switches) return {};
    int beds = 1;
    for (const auto& entry : unit.setup.params.entries)
        if (std::string_view(entry.spec->key) == "columns") beds = std::max(1, int(std::lround(entry.value)));
    std::vector<Cycle> cycles;
    double begin = 0.0;
    int turns = 0;
    for (std::size_t i = 0; i < std::min(result.times.size(), switches->values.size()); ++i) {
        if (!(switches->values[i] >= double((turns + 1) * beds) - 0.5)) continue;
        cycles.push_back({begin, result.times[i], beds});
        begin = result.times[i];
        turns = int(std::lround(switches->values[i])) / beds;
    }
    return cycles;
}

UnitSpan lastOf(const std::vector<Cycle>& cycles)
{
    std::size_t last = cycles.size() - 1;
    // The run may have ended within it.
    if (last > 0 && (!cycles[last].ended || cycles[last].phases < cycles[last - 1].phases)) --last;
    return {cycles[last].from, cycles[last].to, true, int(last) + 1, int(cycles.size())};
}

} // namespace

std::vector<UnitSpan> spansOf(const model::Plant& plant, const figures::RunResult& result)
{
    const double end = endOf(result);
    std::vector<UnitSpan> spans(plant.units.size(), {0.0, end});
    for (const app::Occupancy& taken : app::occupancyOf(plant, result).units) {
        UnitSpan span{std::max(0.0, taken.from), std::min(end, taken.to), true};
        std::vector<Cycle> cycles = recipeCycles(plant, result, taken.unit);
        if (cycles.empty()) cycles = switchCycles(plant.units[std::size_t(taken.unit)], result);
        if (cycles.size() > 1) span = lastOf(cycles);
        if (span.to > span.from && span.to - span.from < small * end) spans[std::size_t(taken.unit)] = span;
    }
    return spans;
}

} // namespace titer::report
