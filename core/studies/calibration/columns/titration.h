// The ionic capacity of an ion exchanger by titration: what of a titrant the bed takes up, by its solid,
//   Lambda = c V / (Vc (1 - eb) (1 - ep)),
// V being the volume that was consumed, without the liquid of bed and tubing (Huuk, Briskot, Hahn, Hubbuch 2016, Biotechnol Prog
// 32:666).
#pragma once

#include "core/base/result.h"
#include "core/model/plant/plant.h"
#include "core/studies/analysis/fitted_parameters.h"

#include <vector>

namespace titer::studies {

struct TitratedBed {
    double solid = 0.0;      // [m3]
    double solidError = 0.0; // standard error of it, as of the porosities [m3]
};

// Of a column (model::columnTypes), by the standard errors of its porosities between and in the particles.
TitratedBed titratedBedOf(const model::PlantUnit& unit, double porosityError, double particlePorosityError);

struct Titrant {
    double concentration = 0.0;      // [mol/m3]
    double concentrationError = 0.0; // standard error [mol/m3]
};

// By the mean of the volumes that were consumed [m3]. The interval has the scatter of repeated titrations and what is not known of bed
// and titrant; where nothing of the three is known there is none. Errors: no volume, a volume, concentration or bed of nothing.
base::Result<FittedParameter> ionicCapacity(const TitratedBed& bed, const Titrant& titrant,
                                            const std::vector<double>& volumes, double confidence);

} // namespace titer::studies
