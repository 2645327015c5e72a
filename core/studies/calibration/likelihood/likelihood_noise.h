// What one measurement adds to the negative logarithm of a likelihood, and how that changes.
#pragma once

#include "core/studies/calibration/likelihood/likelihood_record.h"

namespace titer::studies {

struct NoiseTerm {
    double value = 0.0;
    double byDifference = 0.0, byNoise = 0.0; // first derivatives
    // Fisher's information on the two, which do not go together: expected second derivatives.
    double ofDifference = 0.0, ofNoise = 0.0;
};

// Of a measurement that lies `difference` from what is simulated, under noise of the scale `noise`, above 0: log(2 pi s^2)/2 +
// (d/s)^2/2, normal, or log(2 s) + |d|/s, Laplace.
NoiseTerm noiseTerm(bool laplace, double difference, double noise);

// What a transformation makes of values, and what it adds to the likelihood.
struct TransformedValue {
    double value = 0.0, slope = 1.0;
    double term = 0.0; // -log of the derivative
};
TransformedValue transformed(LikelihoodScale scale, double value);

} // namespace titer::studies
