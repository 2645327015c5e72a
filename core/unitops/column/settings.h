// What a person says of a column, read from its parameters: what holds before the flow through it is known.
#pragma once

#include "core/model/types/unit_type.h"
#include "core/unitops/column/bed/description.h"
#include "core/unitops/column/correlations.h"
#include "core/unitops/column/detectors.h"
#include "core/unitops/column/zones.h"

#include <memory>
#include <string>
#include <vector>

namespace titer::unitops::column {

// Vectors hold one number per carried component.
struct Settings {
    enum class Dispersion { Given, ChungWen, Gunn };

    std::vector<model::Component> components; // carried
    std::vector<int> carried;                 // their places among the components of the plant
    int plantComponents = 0;

    Model model = Model::GeneralRate;
    double length = 0.0;            // [m]
    Radial radial;                  // of a bed between core and shell; `length` is its thickness then
    double crossSection = 0.0;      // [m2]; 0: `velocity` sizes it
    double velocity = 0.0;          // interstitial, at the first flow [m/s]
    Zones zones;                    // of a capsule
    std::vector<Parallel> parallel; // parts of a membrane; empty: one
    double permeability = 0.0;      // of a membrane [m2]; 0: of beads
    double totalPorosity = 0.0, particlePorosity = 0.0;
    Packing packing;
    Dispersion dispersionLaw = Dispersion::Given;
    double dispersion = 0.0;           // [m2/s]
    bool filmFollowsFlow = false;      // after Wilson and Geankoplis
    bool filmWithPores = false;        // in series with the way into a bead
    std::vector<double> film;          // [m/s]
    std::vector<double> molecular;     // diffusivity in free liquid [m2/s]
    std::vector<double> pore, surface; // diffusivities [m2/s]
    std::vector<double> accessibility;
    std::shared_ptr<const model::Binding> binding;
    double ph = 7.0;                                   // at first, where no component is a buffer
    std::shared_ptr<const Acidity> acidity;            // the balance of charges; nullptr without a buffer
    double compressibility = 0.0, pressureLimit = 0.0; // [1/Pa], [Pa]
    Detectors detectors;
    int product = -1; // carried, or -1
    model::FieldInitial initial;

    // Faults go to `errors` with `where` below the unit's path; what is returned can be evaluated all the same.
    static Settings read(const model::UnitSetup& setup, base::Errors& errors);

    // Part of the cross section through which `interstitial` velocities count: between the beads, or all liquid in
    // LumpedRate.
    double flowingPart() const { return model == Model::LumpedRate ? totalPorosity : packing.porosity; }
    // `usual` concentrations [basis/m3] are above 0.
    Description describe(double crossSectionArea, std::vector<double> usual) const;
    // Over the bed, at this velocity between the beads [Pa].
    double pressureDrop(double velocityBetweenBeads) const;
    // Numbers per component of the plant as numbers per carried component.
    std::vector<double> ofCarried(const std::vector<double>& ofPlant) const;
};

} // namespace titer::unitops::column
