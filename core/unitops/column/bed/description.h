// What a packed column is, in SI: the numbers that its equations need and nothing about how they are solved.
// General rate model (Guiochon, Felinger, Shirazi, Katti 2006, Fundamentals of Preparative and Nonlinear
// Chromatography, 2nd ed., chapter 2):
//   bed    dc/dt = -u dc/dz + D d2c/dz2 - (1 - ec)/ec 3/rp kf (c - cp(rp)),  u = F/(A ec)
//          u c_in = u c - D dc/dz at the inlet, dc/dz = 0 at the outlet (Danckwerts 1953, Chem. Eng. Sci. 2:1)
//   bead   dcp/dt + phi dq/dt = Dp lap cp + phi Ds lap q,  phi = (1 - ep)/(Fa ep) with the pores' accessibility Fa
//          kf (c - cp) = Fa ep (Dp dcp/dr + phi Ds dq/dr) at r = rp
// What is bound moves along the surface: where binding takes time,
//          dq/dt = Ds lap q + f(cp, q),  dq/dr = 0 at r = rp
// so that a molecule enters or leaves the bead through its pores alone; in rapid equilibrium f = 0 in its place, and
// the two agree where binding is fast. Surface diffusion is a migration of the adsorbed molecules (Miyabe, Guiochon 2005,
// J Phys Chem B 109:12038); CADET-Core's general rate model has the same equations and conditions for both modes, in
// its documentation and in its residual. Lumped rate with pores: well-mixed pores, no gradient within the bead. Lumped rate: binding
// at once in the bed, dc/dt + (1 - et)/et dq/dt = -u dc/dz + D d2c/dz2,  u = F/(A et).
#pragma once

#include "core/model/types/binding.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace titer::unitops::column {

enum class Model { GeneralRate, LumpedRateWithPores, LumpedRate };

// pH of a liquid by what it holds, per component [basis/m3]. Any finite numbers have one. Immutable [any].
class Acidity {
public:
    virtual ~Acidity() = default;
    virtual double ph(const double* c) const = 0;
    virtual model::Dual8 ph(const model::Dual8* c) const = 0;
    // As ph() of `count` components, with a guess of it; its derivatives by each go to `slopes`.
    virtual double phNear(int count, const double* c, double near, double* slopes) const;
    // As ph() of `count` liquids that lie `stride` apart; on entry `values` holds guesses.
    virtual void phAll(int count, const double* c, int stride, double* values) const
    {
        for (int p = 0; p < count; ++p) values[p] = ph(c + p * stride);
    }
};

// A bed between a core and a shell, through which the liquid flows along the radius r. In positions x = L V(r)/V that count
// by the volume passed it is a straight bed of the mean cross section, whose dispersion changes on the way:
//   dc/dt = -u dc/dx + d/dx (D (r/rm)^n dc/dx),  rm = core + L/2
// with u at the radius rm, n = 2 where D is the same everywhere, n = 1 where it follows the velocity.
struct Radial {
    double core = 0.0;     // its radius [m]; 0: the bed is straight
    bool inward = false;   // from the shell to the core
    double exponent = 2.0; // n

    // The radius [m] at the position x of a bed of this thickness L [m], and (r/rm)^n there.
    double radiusAt(double x, double thickness) const;
    double spreadingAt(double x, double thickness) const;
};

// Vectors hold one number per component, in the order in which the unit carries them.
struct Description {
    Model model = Model::GeneralRate;
    std::vector<std::string> names; // of the components
    double length = 0.0;            // [m]
    Radial radial;
    double crossSection = 0.0;              // [m2]; its mean, where the flow is radial
    double porosity = 0.0;                  // between the beads; LumpedRate: total [-]
    double particlePorosity = 0.0;          // [-], not in LumpedRate
    double particleRadius = 0.0;            // [m], not in LumpedRate
    std::vector<double> poreDiffusivity;    // [m2/s], GeneralRate only
    std::vector<double> surfaceDiffusivity; // [m2/s], GeneralRate only; empty: none
    std::vector<double> accessibility; // part of the pores that a component reaches [-], 0: it stays outside; empty: 1
    // Writes axial dispersion [m2/s] and film coefficient [m/s] (not needed in LumpedRate) per component at an
    // interstitial velocity >= 0 [m/s]. Called once per change of flow.
    std::function<void(double velocity, double* dispersion, double* film)> transport;
    std::shared_ptr<const model::Binding> binding; // nullptr: nothing binds
    double ph = 7.0;                               // at first, everywhere
    std::shared_ptr<const Acidity> acidity; // gives each place its own pH; nullptr: that of the feed holds everywhere
    std::vector<double> usual;              // usual concentration in the liquid [basis/m3], > 0: scale of tolerances

    int components() const { return int(names.size()); }
    // Splits the totals of a place in rapid equilibrium (model::Binding::split) at its own pH, or else at `feedPh`.
    bool split(const double* total, const double* ratio, double feedPh, double* c, double* q) const;
    double velocity(double flow) const { return flow / (crossSection * porosity); } // [m/s] at a flow [m3/s]
};

} // namespace titer::unitops::column
