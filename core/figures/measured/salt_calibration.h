// Salt from conductivity, by points that were measured. Two points, such as those of the two buffers of a gradient, are
// joined by Kohlrausch's law of the square root, kappa = a c - b c^(3/2) (Robinson and Stokes 1959, Electrolyte Solutions, 2nd
// ed.), more by a monotone curve through all (Fritsch and Carlson 1980, SIAM J Numer Anal 17:238).
#pragma once

#include "core/base/result.h"

#include <vector>

namespace titer::figures {

struct SaltPoint {
    double salt = 0.0;         // [mol/m3]
    double conductivity = 0.0; // [S/m]
};

class SaltCalibration {
public:
    // Errors: fewer than two points, salt below 0, and a conductivity that does not rise with the salt.
    static base::Result<SaltCalibration> make(std::vector<SaltPoint> points);

    // Beyond the points along the last slope; never below 0.
    double saltAt(double conductivity) const;

private:
    std::vector<SaltPoint> m_points;
    std::vector<double> m_slopes; // of salt by conductivity, at the points
};

} // namespace titer::figures
