#include "core/studies/calibration/likelihood/likelihood_noise.h"

#include <cmath>
#include <numbers>

namespace titer::studies {

NoiseTerm noiseTerm(bool laplace, double difference, double noise)
{
    const double r = difference / noise, inverse = 1.0 / noise;
    NoiseTerm term;
    if (laplace) {
        term.value = std::log(2.0 * noise) + std::abs(r);
        term.byDifference = r > 0.0 ? inverse : r < 0.0 ? -inverse : 0.0;
        term.byNoise = (1.0 - std::abs(r)) * inverse;
        term.ofDifference = term.ofNoise = inverse * inverse;
    } else {
        term.value = 0.5 * std::log(2.0 * std::numbers::pi) + std::log(noise) + 0.5 * r * r;
        term.byDifference = r * inverse;
        term.byNoise = (1.0 - r * r) * inverse;
        term.ofDifference = inverse * inverse;
        term.ofNoise = 2.0 * inverse * inverse;
    }
    return term;
}

TransformedValue transformed(LikelihoodScale scale, double value)
{
    if (scale == LikelihoodScale::Lin) return {.value = value};
    const double base = scale == LikelihoodScale::Log ? 1.0 : std::numbers::ln10;
    return {.value = std::log(value) / base, .slope = 1.0 / (value * base), .term = std::log(value * base)};
}

} // namespace titer::studies
