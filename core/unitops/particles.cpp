// Particles in a stream: sizes of a log-normal distribution and volumes of components.
#include "core/unitops/particles.h"

#include <algorithm>
#include <numbers>

namespace titer::unitops {

namespace {

constexpr int classCount = 32;

// Part of a normal distribution below x standard deviations.
double below(double x)
{
    return 0.5 * std::erfc(-x / std::numbers::sqrt2);
}

} // namespace

std::vector<SizeClass> sizeClasses(double diameter, double spread)
{
    const double s = std::max(std::log(spread), 1e-3);
    // Medians of number and volume of a log-normal distribution, from the diameter of mean volume (Hatch and Choate
    // 1929).
    const double countMedian = std::log(diameter) - 1.5 * s * s;
    const double volumeMedian = std::log(diameter) + 1.5 * s * s;
    const double lowest = countMedian - 4.0 * s, width = (volumeMedian + 4.0 * s - lowest) / classCount;
    std::vector<SizeClass> classes;
    for (int k = 0; k < classCount; ++k) {
        const double a = lowest + k * width, b = lowest + (k + 1) * width;
        const auto part = [&](double median) {
            // The outermost classes take the tails, so that nothing is left out.
            const double upTo = k + 1 == classCount ? 1.0 : below((b - median) / s);
            return upTo - (k == 0 ? 0.0 : below((a - median) / s));
        };
        classes.push_back({std::exp(2.0 * a), std::exp(2.0 * b), part(countMedian), part(volumeMedian)});
    }
    return classes;
}

std::vector<Particle> particlesOf(const model::UnitSetup& setup, double density, double dryMatter, base::Errors& errors)
{
    std::vector<Particle> particles;
    for (const int i : setup.carried) {
        const model::Component& component = (*setup.components)[i];
        if (component.diameter <= 0.0) continue;
        Particle p{i, component.diameter, component.density > 0.0 ? component.density : density, 0.0,
                   component.basis == model::Basis::Count};
        p.volume = p.counted ? std::numbers::pi / 6.0 * std::pow(p.diameter, 3.0)
                             : component.conversion(model::Basis::Mass) / (p.density * dryMatter);
        if (!(p.volume > 0.0)) {
            errors.push_back(
                {base::Code::Input, "",
                 base::say(CORE_TR("core", "The component {1} has a diameter, so it is suspended, but its volume is "
                                           "unknown: give its molar_mass or the basis \"count\" or \"mass\"."),
                           component.id)});
            continue;
        }
        particles.push_back(p);
    }
    return particles;
}

} // namespace titer::unitops
