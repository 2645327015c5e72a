// What the units of a group hold and its streams have carried, read from its states.
#include "core/solve/evaluate/layout.h"

#include <algorithm>

namespace titer::solve {

std::vector<double> Layout::initialState() const
{
    std::vector<double> y(size, 0.0);
    for (const Slot& slot : allSlots) slot.model->start(y.data() + slot.state);
    return y;
}

std::vector<double> Layout::stateFrom(const Layout& other, const std::vector<double>& there,
                                      const std::vector<char>& restarted) const
{
    std::vector<double> y = initialState();
    const auto copy = [&](int from, int to, std::size_t count) {
        if (from >= 0 && to >= 0) std::copy_n(there.begin() + from, count, y.begin() + to);
    };
    for (std::size_t s = 0; s < allSlots.size(); ++s) {
        const Slot &before = other.allSlots[s], &slot = allSlots[s];
        if (restarted[slot.unit]) continue;
        if (before.states != slot.states || before.quadratures != slot.quadratures ||
            (before.generatedRow < 0) != (slot.generatedRow < 0))
            return {};
        copy(before.state, slot.state, std::size_t(slot.states));
        copy(before.quadrature, slot.quadrature, std::size_t(slot.quadratures));
        copy(before.generatedRow, slot.generatedRow, carriedOf(slot).size());
        copy(before.exchangedRow, slot.exchangedRow, carriedOf(slot).size());
    }
    for (std::size_t s = 0; s < streams.size(); ++s)
        copy(other.streams[s].row, streams[s].row, streams[s].carried.size() + 1);
    return y;
}

void Layout::gather(const Slot& slot, const double* y, std::vector<double>& own)
{
    own.assign(y + slot.state, y + slot.state + slot.states);
    own.insert(own.end(), y + slot.quadrature, y + slot.quadrature + slot.quadratures);
}

void Layout::held(int unit, const double* y, double* amounts) const
{
    const Slot& slot = slotOf(unit);
    slot.model->held(y + slot.state, amounts);
}

double Layout::volume(int unit, const double* y) const
{
    const Slot& slot = slotOf(unit);
    return slot.facets.holdup ? slot.facets.holdup->volume(y + slot.state) : -1.0;
}

model::Profile Layout::profile(int unit, const double* y) const
{
    const Slot& slot = slotOf(unit);
    return slot.facets.bed ? slot.facets.bed->profile(y + slot.state) : model::Profile();
}

model::GridError Layout::gridError(int unit, const double* y) const
{
    const Slot& slot = slotOf(unit);
    if (!slot.facets.bed) return {};
    std::vector<double> own;
    gather(slot, y, own);
    return slot.facets.bed->gridError(own.data());
}

StreamAmounts Layout::streamAmounts(int stream, const double* y) const
{
    const Stream& s = streamOf(stream);
    StreamAmounts all{y[s.row], std::vector<double>(components, 0.0)};
    for (std::size_t i = 0; i < s.carried.size(); ++i) all.amounts[s.carried[i]] = y[s.row + 1 + i];
    return all;
}

double Layout::streamVolume(int stream, const double* y) const
{
    return y[streamOf(stream).row];
}

void Layout::generated(int unit, const double* y, double* amounts) const
{
    const Slot& slot = slotOf(unit);
    const std::vector<int>& carried = carriedOf(slot);
    for (std::size_t i = 0; slot.generatedRow >= 0 && i < carried.size(); ++i)
        amounts[carried[i]] += y[slot.generatedRow + i];
}

void Layout::exchanged(int unit, const double* y, double* amounts) const
{
    const Slot& slot = slotOf(unit);
    const std::vector<int>& carried = carriedOf(slot);
    for (std::size_t i = 0; slot.exchangedRow >= 0 && i < carried.size(); ++i)
        amounts[carried[i]] += y[slot.exchangedRow + i];
}

void Layout::dose(int unit, int stream, double sign, double volume, const double* concentrations, double temperature,
                  double* y) const
{
    const Slot& slot = slotOf(unit);
    if (slot.facets.holdup) {
        std::vector<double> amounts(components);
        for (int c = 0; c < components; ++c) amounts[c] = sign * volume * concentrations[c];
        slot.facets.holdup->dose(y + slot.state, sign * volume, amounts.data(), temperature);
    }
    const Stream& s = streamOf(stream);
    // Both ends in one group share the mass balance: it is counted once, at the receiving end.
    if (sign < 0.0 && s.to >= 0) return;
    y[s.row] += volume;
    for (std::size_t i = 0; i < s.carried.size(); ++i) y[s.row + 1 + i] += volume * concentrations[s.carried[i]];
}

void Layout::jump(int unit, double t, int guard, std::span<const double> set, double* memory, double* y) const
{
    const Slot& slot = slotOf(unit);
    if (!slot.facets.switching) return;
    std::vector<double> own;
    gather(slot, y, own);
    slot.facets.switching->jump(t, guard, set, memory, own.data());
    std::copy_n(own.begin(), slot.states, y + slot.state);
}

void Layout::jumpTangent(int unit, double t, int guard, std::span<const double> set, double* memory, const double* y,
                         double* tangent, const model::JumpDirection& direction) const
{
    const Slot& slot = slotOf(unit);
    if (!slot.facets.switching) return;
    std::vector<double> at, own;
    gather(slot, y, at);
    gather(slot, tangent, own);
    slot.facets.switching->jumpTangent(t, guard, set, memory, at.data(), own.data(), direction);
    std::copy_n(own.begin(), slot.states, tangent + slot.state);
}

} // namespace titer::solve
