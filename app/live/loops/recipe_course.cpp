#include "app/live/loops/recipe_course.h"

#include "app/live/loops/phase_times.h"
#include "core/base/not_available.h"

#include <algorithm>
#include <cmath>

namespace titer::app {

using base::say;
using model::PlantPhase;
using model::PlantRamp;
using model::WriteTarget;

namespace {

bool transfersBy(const PlantPhase& phase, const WriteTarget& target)
{
    return phase.isTransfer && target == WriteTarget{phase.transfer.unit, -1, phase.transfer.outPort};
}

bool sets(const PlantPhase& phase, const WriteTarget& target)
{
    return std::ranges::find(phase.set, target, [](const auto& one) { return one.first; }) != phase.set.end();
}

const PlantRamp* rampOf(const PlantPhase& phase, const WriteTarget& target)
{
    const auto ramp = std::ranges::find(phase.ramps, target, &PlantRamp::target);
    return ramp == phase.ramps.end() ? nullptr : &*ramp;
}

} // namespace

// What happens to the set-point at an instant. As in a run, ends come before starts.
struct RecipeCourse::Turn {
    enum class What { RampEnds, PhaseEnds, PhaseStarts };
    double time; // [s]
    What what;
    std::size_t phase;
};

RecipeCourse::RecipeCourse(std::shared_ptr<const model::Plant> plant, const WriteTarget& target)
    : m_plant(std::move(plant))
    , m_target(target)
{
    const model::PlantUnit& unit = m_plant->units[std::size_t(target.unit)];
    const double first = target.setPoint >= 0 ? unit.set[std::size_t(target.setPoint)]
                         : isProgrammed()     ? base::notAvailable
                                              : 0.0;
    m_pieces.push_back({0.0, first, 0.0});
    std::vector<Turn> waiting = turns();
    if (m_trouble) return;
    if (waiting.empty() && !isProgrammed()) {
        m_trouble = say(CORE_TR("core", "The recipe of the plant does not state {1}."), tagOf(*m_plant, target));
        return;
    }
    while (!waiting.empty()) {
        const auto next = std::ranges::min_element(
            waiting, [](const Turn& a, const Turn& b) { return a.time != b.time ? a.time < b.time : a.what < b.what; });
        const Turn turn = *next;
        waiting.erase(next);
        take(turn, waiting);
    }
}

// Starts and ends of the phases that write it, by their times.
std::vector<RecipeCourse::Turn> RecipeCourse::turns()
{
    std::vector<Turn> turns;
    const std::vector<std::optional<PhaseTimes>> times = phaseTimes(*m_plant);
    for (std::size_t p = 0; p < times.size(); ++p) {
        const PlantPhase& phase = m_plant->phases[p];
        if (!transfersBy(phase, m_target) && !sets(phase, m_target) && !rampOf(phase, m_target)) continue;
        if (!times[p]) {
            m_trouble = say(CORE_TR("core", "When the phase “{1}”, which sets {2}, runs depends on more than time."),
                            phase.id, tagOf(*m_plant, m_target));
            return {};
        }
        turns.push_back({times[p]->start, Turn::What::PhaseStarts, p});
        if (std::isfinite(times[p]->end)) turns.push_back({times[p]->end, Turn::What::PhaseEnds, p});
    }
    return turns;
}

void RecipeCourse::take(const Turn& turn, std::vector<Turn>& later)
{
    const PlantPhase& phase = m_plant->phases[turn.phase];
    const PlantRamp* ramp = rampOf(phase, m_target);
    const bool isReleased = m_target.outPort >= 0 && (transfersBy(phase, m_target) || sets(phase, m_target));
    const auto goOn = [&](double value, double slope) { m_pieces.push_back({turn.time, value, slope}); };
    const auto dropRampEnd = [&] {
        std::erase_if(later, [](const Turn& other) { return other.what == Turn::What::RampEnds; });
    };
    switch (turn.what) {
    case Turn::What::RampEnds:
        return goOn(ramp->to, 0.0);
    case Turn::What::PhaseEnds: {
        const bool ramps = m_pieces.back().slope != 0.0;
        if (isReleased)
            goOn(isProgrammed() ? base::notAvailable : 0.0, 0.0);
        else if (ramp && ramps)
            goOn(valueOf(m_pieces.back(), turn.time), 0.0); // it stays where it has come to
        if (isReleased || ramp) dropRampEnd();
        return;
    }
    case Turn::What::PhaseStarts:
        dropRampEnd();
        for (const auto& [target, value] : phase.set)
            if (target == m_target) goOn(value, 0.0);
        if (transfersBy(phase, m_target)) goOn(phase.transfer.flow, 0.0);
        if (!ramp) return;
        const double from = ramp->from.value_or(valueOf(m_pieces.back(), turn.time));
        goOn(from, (ramp->to - from) / ramp->duration);
        later.push_back({turn.time + ramp->duration, Turn::What::RampEnds, turn.phase});
        return;
    }
}

bool RecipeCourse::isProgrammed() const
{
    return m_target.outPort >= 0 && m_plant->units[std::size_t(m_target.unit)].type->hasProgram;
}

double RecipeCourse::programmed(double time) const
{
    const model::PlantUnit& unit = m_plant->units[std::size_t(m_target.unit)];
    std::vector<double> concentrations(m_plant->components.size());
    std::vector<model::Outflow<double>> out(unit.outPorts.size(),
                                            {.flow = base::notAvailable, .concentrations = concentrations.data()});
    model::UnitView<double> view;
    view.time = time;
    view.out = out;
    unit.model->outflows(view);
    return out[std::size_t(m_target.outPort)].flow;
}

double RecipeCourse::valueOf(const Piece& piece, double time) const
{
    if (std::isnan(piece.value)) return programmed(time);
    return piece.slope == 0.0 ? piece.value : piece.value + piece.slope * (time - piece.start);
}

std::optional<double> RecipeCourse::at(double time) const
{
    const bool isOver = m_plant->duration > 0.0 && time > m_plant->duration;
    if (m_trouble || !(time >= 0.0) || isOver) return std::nullopt;
    const auto next = std::ranges::upper_bound(m_pieces, time, {}, &Piece::start);
    const double value = valueOf(*std::prev(next), time);
    return std::isfinite(value) ? std::optional(value) : std::nullopt;
}

} // namespace titer::app
