#include "app/boards/alarm_tone.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <span>

namespace titer::app {

namespace {

constexpr double loudness = 0.45 * 32767;
constexpr double rise = 0.01, pulse = 0.15, pause = 0.08; // [s]

// Frequencies of the pulses [Hz]. Each has half of its octave above with it, so that it is heard over a fan.
constexpr std::array critical{880.0, 1174.7, 880.0, 1174.7, 880.0};
constexpr std::array high{880.0, 880.0, 698.5};
constexpr std::array medium{659.3, 523.3};
constexpr std::array low{523.3};

std::span<const double> pulsesOf(alarm::Priority priority)
{
    switch (priority) {
    case alarm::Priority::Critical:
        return critical;
    case alarm::Priority::High:
        return high;
    case alarm::Priority::Medium:
        return medium;
    case alarm::Priority::Low:
        break;
    }
    return low;
}

} // namespace

std::vector<std::int16_t> toneOf(alarm::Priority priority)
{
    std::vector<std::int16_t> tone;
    for (const double frequency : pulsesOf(priority)) {
        const int length = int(pulse * toneRate);
        for (int i = 0; i <= length; ++i) {
            const double time = double(i) / toneRate, angle = 2.0 * std::numbers::pi * frequency * time;
            const double edge = std::min({1.0, time / rise, (pulse - time) / rise});
            const double wave = (std::sin(angle) + 0.5 * std::sin(2.0 * angle)) / 1.5;
            tone.push_back(std::int16_t(std::lround(loudness * std::max(0.0, edge) * wave)));
        }
        tone.insert(tone.end(), std::size_t(pause * toneRate), 0);
    }
    return tone;
}

} // namespace titer::app
