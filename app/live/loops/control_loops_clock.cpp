// Loops by the clock of the process: where it leaps, and the recipe that they go back to as it goes on.
#include "app/live/loops/control_loops.h"

#include <cmath>
#include <utility>

namespace titer::app {

using base::say;

// Whether the clock of the process went back, or further than the time that has passed. One that stood still did not.
bool ControlLoops::leaps(const Clock& clock)
{
    const std::optional<Known> before = std::exchange(m_known, Known{clock.time, clock.process, clock.begin});
    if (!before) return false;
    const double moved = clock.process - before->process, step = clock.rough * clock.pace;
    return moved < -step || moved > (clock.time - before->time) * clock.pace + step ||
           std::isnan(clock.begin) != std::isnan(before->begin);
}

// Whether the clock of the day was set.
bool ControlLoops::isDaySet(const Clock& clock)
{
    const auto before = std::exchange(m_day, std::pair(clock.time, clock.day));
    if (!before) return false;
    const double moved = double(clock.day - before->second) * 1e-6;
    return std::abs(moved - (clock.time - before->first)) > LoopController::smallStep;
}

// By that clock it is known of which time they are.
void ControlLoops::forgetPlans()
{
    for (const Loop& loop : m_loops) {
        if (!m_controllers[loop.controller].isPlanned()) continue;
        m_controllers[loop.controller].beginAnew();
        m_writer.setClockSound(loop.point, false);
    }
}

// Nobody tells how far the process is: what was written stands, until what it was made of is too old. Where the batch has ended there is nothing to
// wait for.
void ControlLoops::rest(const Clock& clock)
{
    for (LoopController& controller : m_controllers) controller.hold(*clock.lost);
    if (!clock.isOver || !std::exchange(m_known, std::nullopt)) return;
    for (LoopController& controller : m_controllers) controller.beginAnew();
    for (Loop& loop : m_loops) takeBack(loop, clock.time, "the end of the batch");
}

// By another clock of the process. What the recipe says by it is nothing to go to before a person has looked.
void ControlLoops::beginAnew()
{
    for (LoopController& controller : m_controllers) controller.beginAnew();
    for (Loop& loop : m_loops) loop.isStranded = pointOf(loop).isDriven();
}

// What it goes back to: the recipe as it is now, else what the device holds while nobody drives it.
void ControlLoops::askRecipe(Loop& loop, const Clock& clock)
{
    const GuardedState state = pointOf(loop).state();
    loop.isStranded = loop.isStranded && state.isDriven;
    std::optional<double> value;
    loop.held = loop.recipe.trouble();
    const bool isTold = !clock.lost && !std::isnan(clock.begin);
    if (clock.lost && !loop.held && !state.isDriven) loop.held = clock.lost;
    if (!clock.lost && !loop.held && !isTold)
        loop.held = say(CORE_TR("core", "The source does not tell how far the batch is."));
    if (isTold && !loop.held && !loop.isStranded) {
        value = loop.recipe.at(clock.process - clock.begin);
        if (!value) loop.held = say(CORE_TR("core", "The recipe has not begun yet, or is over."));
    }
    if (!value && !state.isDriven && std::isfinite(state.held)) value = state.held;
    if (value) static_cast<void>(m_writer.ask(loop.point, clock.time, *value, guard::Writer::Recipe));
}

} // namespace titer::app
