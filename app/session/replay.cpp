#include "app/session/replay.h"

#include <algorithm>

namespace titer::app {

void Replay::changeSpeed(int direction)
{
    constexpr double slowest = 0.1, fastest = 10000.0, step = 10.0;
    chooseSpeed(std::clamp(direction > 0 ? speed() * step : speed() / step, slowest, fastest));
}

} // namespace titer::app

#include "app/session/moc_replay.cpp"
