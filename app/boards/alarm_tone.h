// The tones of alarms, made of sine waves: the worse the alarm, the higher and the more pulses. [any]
#pragma once

#include "core/alarm/definition.h"

#include <cstdint>
#include <vector>

namespace titer::app {

inline constexpr int toneRate = 44'100; // samples per second

// One channel. It begins and ends at 0 without a click, and stays under half of what is loudest.
std::vector<std::int16_t> toneOf(alarm::Priority priority);

} // namespace titer::app
