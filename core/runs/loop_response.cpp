#include "core/runs/loop_response.h"

#include "core/base/not_available.h"

#include <algorithm>
#include <cmath>
#include <complex>
#include <numbers>

namespace titer::runs {

namespace {

using Complex = std::complex<double>;

// The first time at which it has come to a level, between two of its times; NaN where it does not.
double reaches(std::span<const double> times, std::span<const double> response, double level)
{
    for (std::size_t i = 0; i < times.size(); ++i) {
        if (response[i] < level) continue;
        if (i == 0) return times[0];
        const double part = (level - response[i - 1]) / (response[i] - response[i - 1]);
        return times[i - 1] + part * (times[i] - times[i - 1]);
    }
    return base::notAvailable;
}

double settles(std::span<const double> times, std::span<const double> response)
{
    constexpr double band = 0.05;
    std::size_t last = times.size();
    while (last > 0 && std::abs(response[last - 1] - 1.0) <= band) --last;
    return last == times.size() ? base::notAvailable : times[last] - times[0];
}

// The derivative acts on the measurement, so that the set-point goes through C_PI and the loop through C_PID: with T from the set-point to the
// process and H of probe and samples, 1/(1 + P C_PID H) = 1 - T H C_PID/C_PI. T is the spectrum of the impulse response.
double maxSensitivity(std::span<const double> times, std::span<const double> response, const PidSetting& setting)
{
    const double dt = times[1] - times[0], length = times.back() - times.front();
    const double lowest = 2.0 * std::numbers::pi / length, highest = 0.5 * std::numbers::pi / dt;
    constexpr int count = 200;
    double largest = 0.0;
    for (int k = 0; k <= count; ++k) {
        const double omega = lowest * std::pow(highest / lowest, double(k) / count);
        const Complex s(0.0, omega), turn = std::exp(-s * dt);
        Complex phase = std::exp(-s * (0.5 * dt)), spectrum = 0.0;
        for (std::size_t i = 1; i < response.size(); ++i, phase *= turn)
            spectrum += (response[i] - response[i - 1]) * phase;
        const Complex integral = 1.0 + (setting.integralTime > 0.0 ? 1.0 / (s * setting.integralTime) : 0.0);
        const Complex derivative =
            s * setting.derivativeTime / (1.0 + s * setting.derivativeTime / setting.derivativeFilter);
        const Complex reading = std::exp(-s * setting.delay) / (1.0 + s * setting.lag);
        largest = std::max(largest, std::abs(1.0 - spectrum * reading * (integral + derivative) / integral));
    }
    return largest;
}

// Between its times i and j, of the period that this is.
Complex firstHarmonic(std::span<const double> times, std::span<const double> values, std::size_t i, std::size_t j)
{
    const double omega = 2.0 * std::numbers::pi / (times[j] - times[i]);
    Complex sum = 0.0;
    for (std::size_t k = i; k < j; ++k) {
        // What is written holds, what is measured goes on a line: each by the middle of its step.
        const double middle = 0.5 * (times[k] + times[k + 1]) - times[i];
        sum += values[k] * std::exp(Complex(0.0, -omega * middle)) * (times[k + 1] - times[k]);
    }
    return sum * 2.0 / (times[j] - times[i]);
}

constexpr TuningRule rules[] = {
    {"simc", "Skogestad 2003, J Process Control 13:291, of an integrating process with delay, tau_c = delay",
     1.0 / std::numbers::pi, 2.0, 0.0},
    {"tyreus_luyben", "Tyreus and Luyben 1992, Ind Eng Chem Res 31:2625, PI", 1.0 / 3.2, 2.2, 0.0},
    {"tyreus_luyben_pid", "Luyben and Luyben 1997, Essentials of Process Control, PID", 1.0 / 2.2, 2.2, 1.0 / 6.3},
    {"ziegler_nichols", "Ziegler and Nichols 1942, Trans ASME 64:759, PI", 0.45, 1.0 / 1.2, 0.0},
    {"ziegler_nichols_pid", "Ziegler and Nichols 1942, Trans ASME 64:759, PID", 0.6, 0.5, 0.125},
};

} // namespace

StepFigures stepFigures(std::span<const double> times, std::span<const double> response,
                        const std::optional<PidSetting>& setting)
{
    StepFigures figures;
    figures.riseTime = reaches(times, response, 0.9) - reaches(times, response, 0.1);
    // Below a hundred thousandth of the step it is what solving leaves of a response that only comes near.
    constexpr double solved = 1e-5;
    const double beyond = *std::ranges::max_element(response) - 1.0;
    figures.overshoot = beyond > solved ? beyond : 0.0;
    figures.settlingTime = settles(times, response);
    for (std::size_t i = 1; i < times.size(); ++i)
        figures.absoluteError +=
            0.5 * (std::abs(1.0 - response[i]) + std::abs(1.0 - response[i - 1])) * (times[i] - times[i - 1]);
    const bool settled = !std::isnan(figures.settlingTime);
    if (!settled) figures.absoluteError = base::notAvailable;
    figures.maxSensitivity = setting && settled ? maxSensitivity(times, response, *setting) : base::notAvailable;
    return figures;
}

std::optional<UltimatePoint> ultimatePoint(std::span<const double> times, std::span<const double> written,
                                           std::span<const double> measured)
{
    if (written.empty()) return std::nullopt;
    const auto [low, high] = std::ranges::minmax(written);
    const double middle = 0.5 * (low + high);
    std::vector<std::size_t> ups, downs; // where it switches
    for (std::size_t i = 1; i < written.size(); ++i) {
        if (written[i] > middle && written[i - 1] <= middle) ups.push_back(i);
        if (written[i] <= middle && written[i - 1] > middle) downs.push_back(i);
    }
    constexpr std::size_t least = 4, used = 3;
    if (ups.size() < least + 1) return std::nullopt;
    // From rest it begins small and fast, and grows. One that has settled lasts the same, but for a sample of the controller.
    double shortest = times.back(), longest = 0.0;
    for (std::size_t k = ups.size() - used; k < ups.size(); ++k) {
        shortest = std::min(shortest, times[ups[k]] - times[ups[k - 1]]);
        longest = std::max(longest, times[ups[k]] - times[ups[k - 1]]);
    }
    if (longest > 1.1 * shortest + 5.0 * (times[1] - times[0])) return std::nullopt;
    UltimatePoint point{.oscillations = int(used)};
    for (std::size_t k = ups.size() - used; k < ups.size(); ++k) {
        const std::size_t begin = ups[k - 1], end = ups[k];
        const double length = times[end] - times[begin];
        const auto down = std::ranges::upper_bound(downs, begin);
        const double first = times[*down] - times[begin], second = length - first;
        std::vector<double> between(measured.begin(), measured.end());
        for (std::size_t i = begin; i < end; ++i) between[i] = 0.5 * (measured[i] + measured[i + 1]);
        point.gain +=
            std::abs(firstHarmonic(times, written, begin, end) / firstHarmonic(times, between, begin, end)) / used;
        point.period += length / used;
        point.asymmetry = std::max(point.asymmetry, std::max(first, second) / std::min(first, second) - 1.0);
    }
    return point;
}

std::span<const TuningRule> tuningRules()
{
    return rules;
}

} // namespace titer::runs
