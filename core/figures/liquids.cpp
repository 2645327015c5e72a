#include "core/figures/liquids.h"

#include "core/figures/train.h"

#include <algorithm>

namespace titer::figures {

namespace {

bool carriesNothing(const model::Plant& plant, const RunResult& result, int inlet)
{
    for (std::size_t s = 0; s < plant.streams.size(); ++s)
        if (plant.streams[s].from == inlet)
            for (const double amount : result.streams[s].total.amounts)
                if (amount > 0.0) return false;
    return true;
}

int firstStepAfter(const model::Plant& plant, const Train& train, int inlet)
{
    std::vector<char> seen(plant.units.size(), 0);
    std::vector<int> next = {inlet};
    seen[std::size_t(inlet)] = 1;
    for (std::size_t i = 0; i < next.size(); ++i) {
        if (train.isStep(next[i])) return next[i];
        for (const model::PlantStream& s : plant.streams)
            if (s.from == next[i] && !seen[std::size_t(s.to)]) seen[std::size_t(s.to)] = 1, next.push_back(s.to);
    }
    return -1;
}

// What the cleanings of a unit used.
model::PlantCleaning cleaningOf(const model::Plant& plant, const RunResult& result, int unit)
{
    model::PlantCleaning sum;
    for (const solve::PhaseRecord& record : result.phases) {
        const model::PlantPhase& phase = plant.phases[std::size_t(record.phase)];
        if (!phase.cleaning || phase.unit != unit) continue;
        sum.water += phase.cleaning->water;
        sum.solution += phase.cleaning->solution;
        sum.steam += phase.cleaning->steam;
    }
    return sum;
}

} // namespace

std::vector<Liquid> liquidsOf(const model::Plant& plant, const RunResult& result, const Train& train)
{
    using Kind = Liquid::Kind;
    std::vector<Liquid> liquids;
    for (int u = 0; u < int(plant.units.size()); ++u) {
        const model::PlantUnit& unit = plant.units[std::size_t(u)];
        const auto add = [&](Kind kind, int step, double amount) {
            if (amount > 0.0) liquids.push_back({kind, u, step, amount});
        };
        if (train.isInlet(u)) {
            const double brought = train.brought(u);
            add(Kind::Inlet, firstStepAfter(plant, train, u), brought);
            if (brought > 0.0) {
                liquids.back().isPlain = carriesNothing(plant, result, u);
                liquids.back().bringsProduct = train.bringsProduct(u);
            }
        }
        if (unit.type->holdup) add(Kind::Initial, u, unit.setup.initialVolume);
        const model::PlantCleaning cleaning = cleaningOf(plant, result, u);
        add(Kind::Water, u, cleaning.water);
        add(Kind::Solution, u, cleaning.solution);
        add(Kind::Steam, u, cleaning.steam);
    }
    return liquids;
}

} // namespace titer::figures
