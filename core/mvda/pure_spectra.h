// The spectra of pure components, stated as sums of bands, and what a spectrometer would see of a mixture of them: for teaching and for
// tests, where what is true must be known.
//
// A mixture is y = exp(-Σ a c) (b + Σ c s) + polynomial + noise, with concentrations c and the spectra s of one unit of each (Bouguer, Lambert
// and Beer: signals add in proportion to concentrations), a background b, and light that particles take away from all of it (attenuation a).
#pragma once

#include "core/base/result.h"

#include <Eigen/Core>

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace titer::mvda {

inline constexpr const char* pureSpectraFormat = "titer.pure_spectra/1";

struct Band {
    double at = 0.0, height = 0.0; // [of the axis], [of the cells]
    double width = 1.0;            // at half of its height [of the axis]
    bool isLorentzian = false;     // else Gaussian
};

struct PureSpectrum {
    std::string component;
    std::string unit;         // of the concentration that `bands` are per
    double molarMass = 0.0;   // that brings amounts into this unit [kg/mol]; 0: none
    double attenuation = 0.0; // per one of the unit
    std::vector<Band> bands;
};

// [any]
struct PureSpectra {
    std::string name, source; // source: where the bands are from, or that they are made up
    std::string axisName, axisUnit, cellsUnit;
    Eigen::RowVectorXd axis; // evenly spaced, rising
    std::vector<Band> background;
    std::vector<PureSpectrum> components;
};

// Every fault at its path; with errors it is not to be used.
PureSpectra readPureSpectra(std::string_view text, base::Errors& errors);

// What is added to mixtures, in the order in which they were measured.
struct Disturbance {
    double noise = 0.0; // standard deviation of each channel, white [of the cells]
    double baseline =
        0.0; // standard deviation of the step that each coefficient of the polynomial takes from one spectrum to the next
    int order = 3; // of the polynomial, of the axis from -1 to 1
    std::uint64_t seed = 1;
    std::string stream = {}; // of another name others are drawn: that of a run
};

// `concentrations`: spectra x components, in their units. Spectra x channels.
Eigen::MatrixXd mixedSpectra(const PureSpectra& pure, const Eigen::MatrixXd& concentrations,
                             const Disturbance& disturbance);

// A concentration [SI of `unit`] in the unit of the component; NaN where its dimension is another one.
double concentrationFor(const PureSpectrum& of, double value, std::string_view unit);

// Those that come with Titer.
struct ShippedSpectra {
    std::string_view id;   // "raman-like"
    std::string_view text; // of its file
};
std::span<const ShippedSpectra> shippedSpectra();

} // namespace titer::mvda
