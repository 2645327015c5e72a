// Mean, and the parts of its variance together (Welch and Satterthwaite).
#include "core/studies/calibration/columns/titration.h"

#include "core/base/units/units.h"
#include "core/studies/calibration/columns/tracer_plant.h"
#include "core/studies/numerics/distributions.h"

#include <cmath>
#include <numeric>

namespace titer::studies {

using base::say;

TitratedBed titratedBedOf(const model::PlantUnit& unit, double porosityError, double particlePorosityError)
{
    constexpr double anyFlow = 1e-8; // [m3/s]: the solid does not depend on it
    const TracerBed bed = tracerBedOf(unit, anyFlow);
    const bool hasPores = bed.pores != TracerBed::Pores::None;
    const double volume = bed.length * bed.crossSection, between = 1.0 - bed.porosity,
                 inside = hasPores ? 1.0 - bed.particlePorosity : 1.0;
    const double error = std::hypot(inside * porosityError, hasPores ? between * particlePorosityError : 0.0);
    return {volume * between * inside, volume * error};
}

base::Result<FittedParameter> ionicCapacity(const TitratedBed& bed, const Titrant& titrant,
                                            const std::vector<double>& volumes, double confidence)
{
    if (volumes.empty())
        return base::inputError("titrated", say(CORE_TR("core", "No volume of titrant is given. Give what the bed took "
                                                                "up, such as 1.5 mL.")));
    for (const double volume : volumes)
        if (!(volume > 0.0))
            return base::inputError(
                "titrated", say(CORE_TR("core", "The volume of titrant of {1} is not above 0. Give what the bed took "
                                                "up, without the liquid of bed and tubing."),
                                base::writeQuantity(volume, "mL", 4)));
    if (!(titrant.concentration > 0.0))
        return base::inputError("titrant", say(CORE_TR("core", "The titrant has no concentration above 0. Give it, "
                                                               "such as 10 mM.")));
    if (!(bed.solid > 0.0))
        return base::inputError("bed", say(CORE_TR("core", "The bed has no solid: give its size and its porosities.")));
    const double count = double(volumes.size());
    const double mean = std::accumulate(volumes.begin(), volumes.end(), 0.0) / count;
    double squares = 0.0;
    for (const double volume : volumes) squares += (volume - mean) * (volume - mean);
    const double scatter = count > 1.0 ? squares / (count - 1.0) / count / (mean * mean) : 0.0; // relative variance
    const double stated =
        std::pow(bed.solidError / bed.solid, 2) + std::pow(titrant.concentrationError / titrant.concentration, 2);
    FittedParameter capacity;
    capacity.value = titrant.concentration * mean / bed.solid;
    const double variance = scatter + stated;
    if (!(variance > 0.0)) return capacity;
    const double probability = 0.5 + 0.5 * confidence;
    const double freedom = scatter > 0.0 ? variance * variance / (scatter * scatter / (count - 1.0)) : 0.0;
    const double times = scatter > 0.0 && freedom < 1e4 ? tQuantile(probability, freedom) : normalQuantile(probability);
    capacity.stdError = capacity.value * std::sqrt(variance);
    capacity.low = capacity.value - times * *capacity.stdError;
    capacity.high = capacity.value + times * *capacity.stdError;
    return capacity;
}

} // namespace titer::studies
