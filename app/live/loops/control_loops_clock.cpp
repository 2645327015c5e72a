// Loops by the clock of the process: where it leaps, and the recipe that they go back to as it goes on.
#include "app/live/loops/control_loops.h"

#include <cmath>

namespace titer::app {

using base::say;

namespace {

// So far the clock of a process may be off where it is told anew, as of a plant that is computed more slowly than it should run [s of the writer].
constexpr double smallStep = 5.0;

} // namespace

// Whether the clock of the process went back, or further than the time that has passed. One that stood still did not.
bool ControlLoops::leaps(const Clock& clock)
{
    const std::optional<Known> before = std::exchange(m_known, Known{clock.time, clock.process, clock.begin});
    if (!before) return false;
    const double moved = clock.process - before->process, step = smallStep * clock.pace;
    return moved < -step || moved > (clock.time - before->time) * clock.pace + step ||
           std::isnan(clock.begin) != std::isnan(before->begin);
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
    if (!loop.held && std::isnan(clock.begin))
        loop.held = clock.lost ? clock.lost : say(CORE_TR("core", "The source does not tell how far the batch is."));
    if (!loop.held && !loop.isStranded) {
        value = loop.recipe.at(clock.process - clock.begin);
        if (!value) loop.held = say(CORE_TR("core", "The recipe has not begun yet, or is over."));
    }
    if (!value && !state.isDriven && std::isfinite(state.held)) value = state.held;
    if (value) static_cast<void>(m_writer.ask(loop.point, clock.time, *value, guard::Writer::Recipe));
}

} // namespace titer::app
