// Pulses of tracers that do not bind: what tubing and a packed bed make of them. The outlet of the
// whole way in the Laplace domain, exactly:
//   injection (1 - exp(-s Vi))/(s Vi), a mixed volume 1/(1 + s Vm), a tube as N tanks 1/(1 + s Vt/N)^N,
//   a bed between Danckwerts' boundaries, 4 a exp(Pe/2 (1 - a)) / ((1 + a)^2 - (1 - a)^2 exp(-a Pe)),
//   with a^2 = 1 + 4 S D/u^2 (core/unitops/column/bed_passage.h, also where the flow is radial), Pe = u L/D and, in the
//   general rate model, S = s + (1 - e)/e 3 kf/R g/(Bi + g),
//   g = x coth x - 1, x = R sqrt(s/Dp), Bi = kf R/(ep Dp)
// (Danckwerts 1953, Chem Eng Sci 2; Rasmuson and Neretnieks 1980, AIChE J 26), inverted by Fourier series.
#pragma once

#include "core/unitops/column/bed/description.h"

#include <optional>
#include <vector>

namespace titer::studies {

struct TracerTubing {
    double mixedVolume = 0.0, tubeVolume = 0.0; // [m3]
    int tanks = 1;
};

struct TracerBed {
    enum class Pores { None, Mixed, Diffusive }; // lumped_rate, lumped_rate_with_pores, general_rate

    Pores pores = Pores::Diffusive;
    double length = 0.0, crossSection = 0.0, particleRadius = 0.0; // [m], [m2], [m]
    double porosity = 0.4;                                         // between the particles; without pores of all liquid
    double particlePorosity = 0.75;
    double dispersion = 1e-7; // [m2/s]
    unitops::column::Radial radial =
        {}; // where the flow is; `length` is the thickness then, and the cross section its mean
};

// A pulse as a detector showed it, over the volume since the injection began.
struct TracerPulse {
    std::vector<double> volumes, values; // [m3], ascending; [any unit]
    double noise = 1.0;                  // standard deviation of the values, by which runs weigh against each other
    double injected = 0.0;               // [m3]
    double flow = 0.0;                   // [m3/s]
    bool throughBed = true;
    double film = 0.0, poreDiffusivity = 0.0; // of the tracer in this bed [m/s], [m2/s]
    double accessibility = 1.0;               // share of the pores that it enters; 0: it is excluded
};

struct TracerModel {
    std::vector<TracerTubing> tubing; // in series with the bed
    std::optional<TracerBed> bed;
};

// Unit area over volume [1/m3]: what `model` makes of a pulse, at its volumes.
std::vector<double> tracerCurve(const TracerModel& model, const TracerPulse& pulse);

// What of a model can be free, of one of its tubings and of its bed.
enum class TracerFree { MixedVolume, TubeVolume, Porosity, ParticlePorosity, Dispersion };

// The same with derivatives by what is free, one list each, where the values are averages over this width [m3].
struct TracerCourse {
    std::vector<double> value;
    std::vector<std::vector<double>> by;
};
TracerCourse tracerCourse(const TracerModel& model, const TracerPulse& pulse, const std::vector<TracerFree>& free,
                          std::size_t tubing, double averaged);

} // namespace titer::studies
