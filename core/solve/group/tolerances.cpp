#include "core/solve/group/tolerances.h"

#include "core/model/plant/first_inflow.h"
#include "core/solve/group/state_size.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace titer::solve {

namespace {

constexpr double untested = 1e300;

// What of each component may come to a unit or grow there, as parts of its usual concentration; 1 at most.
std::vector<double> mayBecome(const model::Plant& plant, int unit)
{
    std::vector<double> parts = model::largestGiven(plant, unit);
    double max = 0.0;
    for (std::size_t c = 0; c < parts.size(); ++c) {
        parts[c] = std::min(parts[c] / model::usualConcentration(plant.components[c].basis), 1.0);
        max = std::max(max, parts[c]);
    }
    for (double& part : parts) // what is given nowhere is made of the others
        if (part == 0.0) part = max > 0.0 ? max : 1.0;
    return parts;
}

// What has passed a bed is known no better than the bed's grid resolves it.
bool isFedByBed(const model::Plant& plant, int unit)
{
    const std::vector<int> upstream = model::upstreamOf(plant, unit);
    return std::any_of(upstream.begin(), upstream.end(), [&](int u) { return plant.units[u].type->bed; });
}

// The coarsest of the tolerances by which the beds are integrated from which something may come to these slots; 0 where
// there are none.
double ofBedsUpstream(const Layout& layout)
{
    double coarsest = 0.0;
    for (const Layout::Slot& slot : layout.allSlots)
        for (const int unit : model::upstreamOf(layout.plant, slot.unit))
            if (const model::BedModel* bed = layout.plant.units[unit].model->facets().bed)
                coarsest = std::max(coarsest, bed->timeTolerance());
    return coarsest;
}

} // namespace

GroupTolerances::GroupTolerances(const Layout& layout, const Mode& mode, double tolerance)
    : m_layout(layout)
    , m_mode(mode)
    , m_tolerance(tolerance)
    , m_fed(ofBedsUpstream(layout))
    , m_had(layout.core, 0.0)
{
    setExpected();
}

// Where something is nothing yet, its tolerance follows from what may come or grow there: a thousandth of it, since little of it may
// pass, and since it then counts by what it has become.
void GroupTolerances::setExpected()
{
    constexpr double little = 1e-3;
    m_expected = m_layout.nominal;
    std::vector<double> amounts(m_layout.components), y;
    for (const Layout::Slot& slot : m_layout.allSlots) {
        const bool coarse = isFedByBed(m_layout.plant, slot.unit);
        const std::vector<double> parts = mayBecome(m_layout.plant, slot.unit);
        y.assign(std::size_t(slot.states), 0.0);
        for (int i = 0; i < slot.states && slot.beds == 0; ++i) {
            // Whose amount the state is.
            std::fill(amounts.begin(), amounts.end(), 0.0);
            y[i] = 1.0;
            slot.model->held(y.data(), amounts.data());
            y[i] = 0.0;
            const auto held = std::find_if(amounts.begin(), amounts.end(), [](double a) { return a != 0.0; });
            const double part = held == amounts.end() ? 1.0 : parts[held - amounts.begin()];
            m_expected[slot.state + i] *= coarse ? part : little * part;
        }
    }
}

double GroupTolerances::ofBeds() const
{
    double own = 0.0;
    for (std::size_t s = 0; s < m_layout.allSlots.size(); ++s) {
        const model::BedModel* bed = m_layout.allSlots[s].facets.bed;
        if (!bed || !m_mode.moves(int(s))) continue;
        own = own > 0.0 ? std::min(own, bed->timeTolerance()) : bed->timeTolerance();
    }
    return std::min(own, m_limit);
}

double GroupTolerances::governing() const
{
    const double own = ofBeds();
    return std::min(std::max(own > 0.0 ? own : m_tolerance, m_fed), m_limit);
}

// Keeps in mind how large each state has been: since the last time the integrator has seen it in every step.
void GroupTolerances::takeSizes(const std::vector<double>& y, std::span<const double> grown)
{
    m_had = had(grown);
    for (int i = 0; i < m_layout.core; ++i) m_had[i] = std::max(m_had[i], std::abs(y[i]));
    for (const Layout::Slot& slot : m_layout.allSlots) // the error of a bed is that of its grid
        if (slot.beds > 0) std::copy_n(m_layout.nominal.begin() + slot.state, slot.states, m_had.begin() + slot.state);
}

std::vector<double> GroupTolerances::had(std::span<const double> grown) const
{
    std::vector<double> most = m_had;
    for (int i = 0; i < m_layout.core && !grown.empty(); ++i) most[i] = std::max(most[i], grown[i] / m_relative);
    return most;
}

void GroupTolerances::setHad(const std::vector<double>& had)
{
    m_had = had;
}

// Integrals are left out of the error test, since they follow from the states; but not the mass balances of streams that cross between
// groups, which have to agree with their other end, and not those of a group that has no states.
std::vector<char> GroupTolerances::testedBalances(bool& flows) const
{
    std::vector<char> tested(m_layout.size, m_layout.core == 0);
    flows = false;
    for (std::size_t s = 0; s < m_layout.streams.size(); ++s) {
        const Layout::Stream& stream = m_layout.streams[s];
        if (stream.from >= 0 && stream.to >= 0) continue;
        std::fill_n(tested.begin() + stream.row, stream.carried.size() + 1, 1);
        flows = flows || m_mode.flows(int(s));
    }
    return tested;
}

// What the largest vessel of the group usually holds [m3].
double GroupTolerances::usualVolume() const
{
    double volume = 0.0;
    for (const Layout::Slot& slot : m_layout.allSlots)
        if (slot.facets.holdup)
            volume = std::max(volume, slot.facets.holdup->volume(m_layout.nominal.data() + slot.state));
    return volume > 0.0 ? volume : 1.0;
}

// CVODES takes the mean over all entries, so many states and the mass balances in these rows: what is not tested must not dilute it.
double GroupTolerances::shareOf(int core, const std::vector<int>& rows) const
{
    double tested = core;
    for (int row : rows) tested += m_isTested[row];
    return std::sqrt(tested / std::max(1.0, double(core + rows.size())));
}

void GroupTolerances::set(const std::vector<double>& y, std::span<const double> grown)
{
    const int core = m_layout.core;
    const std::vector<int>& active = m_mode.active();
    bool flows = false;
    m_isTested = testedBalances(flows);
    // CVODES bounds the error of a step; over a run errors add up to some thirty times that. A fifth keeps them within ten; a fifth
    // of it where something flows between groups, because then both ends integrate it, each with its own error.
    constexpr double perStep = 0.2, perStepCrossing = 0.04;
    // What comes from a bed is known to the bed's tolerance: a tenth of that is followed.
    constexpr double finer = 0.1;
    const double share = shareOf(core, active);
    takeSizes(y, grown);
    m_relative = std::min(std::max(m_tolerance, finer * m_fed), m_limit) * share * (flows ? perStepCrossing : perStep);
    if (const double own = ofBeds(); own > 0.0) m_relative = own * share;
    m_absolute.clear();
    m_max.clear();
    for (int i = 0; i < core; ++i) {
        m_absolute.push_back(m_relative * stateSize(m_had[i], m_expected[i], m_layout.nominal[i]));
        m_max.push_back(m_relative * m_layout.nominal[i]);
    }
    // Not finer for a trace: what begins to flow by a jump, as an elution does, grows from nothing, and its mass balance would take steps
    // shorter than the time they lie at can report, without an end.
    const double carried = 1e-3 * usualVolume(); // streams may carry little
    for (int row : active)
        m_absolute.push_back(m_isTested[row] ? m_relative * m_layout.nominal[row] * carried : untested);
    m_max.insert(m_max.end(), m_absolute.begin() + core, m_absolute.end());
}

Tolerances GroupTolerances::of(const Share& part, int s, const std::vector<int>& rows)
{
    const Layout::Slot& slot = m_layout.allSlots[s];
    const std::vector<int>& active = m_mode.active();
    std::vector<int> places;
    for (const int bed : part.beds)
        for (int i = 0; i < slot.bedStates(); ++i) places.push_back(slot.state + bed * slot.bedStates() + i);
    const double factor = shareOf(int(places.size()), rows) / shareOf(m_layout.core, active);
    for (const int row : rows)
        places.push_back(m_layout.core + int(std::find(active.begin(), active.end(), row) - active.begin()));
    m_partAbsolute.clear();
    m_partMax.clear();
    for (const int place : places) {
        m_partAbsolute.push_back(factor * m_absolute[place]);
        m_partMax.push_back(factor * m_max[place]);
    }
    return {factor * m_relative, m_partAbsolute, m_partMax};
}

bool GroupTolerances::isAsBegun(int unit, const std::vector<double>& y) const
{
    const Layout::Slot& slot = m_layout.slotOf(unit);
    std::vector<double> begun(std::size_t(slot.states));
    slot.model->start(begun.data());
    for (int i = 0; i < slot.states; ++i) {
        const double size = stateSize(begun[i], m_expected[slot.state + i], m_layout.nominal[slot.state + i]);
        if (!(std::abs(y[slot.state + i] - begun[i]) <= m_tolerance * size)) return false;
    }
    return true;
}

} // namespace titer::solve
