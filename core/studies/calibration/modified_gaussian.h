// The exponentially modified Gaussian (Grushka 1972, Anal Chem 44:1733): a Gaussian of standard deviation sigma that
// passed a stirred volume of time constant tau. In the form that neither overflows nor cancels (Kalambet et al. 2011, J
// Chemom 25:352).
//   f(x) = area/(2 tau) exp(-u^2/2) erfcx(z), u = (x - centre)/sigma, z = (sigma/tau - u)/sqrt 2
// Mean centre + tau, variance sigma^2 + tau^2.
#pragma once

namespace titer::studies {

struct ModifiedGaussian {
    double area = 1.0;
    double centre = 0.0; // of the Gaussian
    double sigma = 1.0;  // above 0
    double tau = 1.0;    // above 0
    double side = 1.0;   // 1: the tail is behind the peak; -1: in front of it

    double mean() const { return centre + side * tau; }
    double variance() const { return sigma * sigma + tau * tau; }
};

struct ModifiedGaussianValue {
    double value = 0.0;
    double byArea = 0.0, byCentre = 0.0, bySigma = 0.0, byTau = 0.0; // derivatives
};

ModifiedGaussianValue valueOf(const ModifiedGaussian& peak, double x);

// exp(z^2) erfc(z).
double scaledErfc(double z);

} // namespace titer::studies
