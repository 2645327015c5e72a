// Batch uptake: wells of a plate in which a liquid stood over resin until equilibrium, as a table lists them.
#pragma once

#include "core/model/types/component.h"
#include "core/studies/models/sheet.h"

#include <string>
#include <vector>

namespace titer::studies {

// What a resin holds before the liquid comes, next to the solid: nothing, the pores of its beads, or also what is
// between the beads. It is buffer of the well's salt and pH, without anything that binds.
enum class HeldLiquid { None, Pores, Bed };

struct WellOptions {
    // Molar masses, and which component the columns “c0”, “c” and “q” without a name are of (the first; else
    // “protein”).
    std::vector<model::Component> components = {};
    // Parts of the resin's volume that are no solid; 0 and 0: bound concentrations count per volume of resin.
    double bedPorosity = 0.0, particlePorosity = 0.0;
    HeldLiquid held = HeldLiquid::None;

    double solidShare() const { return (1.0 - bedPorosity) * (1.0 - particlePorosity); }
};

// Concentrations are per component, in its basis [basis/m3]; NaN where nothing is known.
struct BatchWell {
    std::string name;  // "plate.csv:7"
    int condition = 0; // repeats of one another have the same number
    double ph = 7.0;
    // Volumes [m3], or all per the volume of resin; 0: the liquid in equilibrium is known, and what is bound is
    // measured.
    double liquid = 0.0, held = 0.0, solid = 0.0;
    std::vector<double> initial; // in the liquid before it met the resin
    std::vector<double> final;   // in the liquid in the end
    std::vector<double> bound;   // per volume of solid in the end

    bool balanced() const { return solid > 0.0; }
};

struct Plate {
    std::vector<model::Component> components = {};
    std::vector<char> measured = {}; // per component: in the end, in the liquid or bound
    bool hasPh = false;
    bool hasConditions = false; // stated in a column; else wells that agree in all settings are repeats
    std::vector<BatchWell> wells = {};
};

// Columns `c0 [unit]`, `c [unit]` and `q [unit]` (per volume of resin) of the one component, or `c0.ID`, `c.ID`, `q.ID`
// of several; `liquid_volume`, `resin_volume`, or `phase_ratio` (liquid per resin); `salt [mM]` or c0 of another
// component that is not measured, `ph`, `condition`. Others are reported as notices. A well is either a balance (c0,
// volumes, and c or else q) or a point of the isotherm (c and q). Errors have their place as FILE:LINE:COLUMN or FILE:
// COLUMN.
Plate readPlate(const Sheet& sheet, const WellOptions& options, base::Errors& errors, base::Notices& notices);

} // namespace titer::studies
