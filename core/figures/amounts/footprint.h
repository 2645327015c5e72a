// What a mass of product takes with it: the process mass intensity by class and step, E-factors, water, energy, and CO2 equivalents by
// scope from a person's own factors.
#pragma once

#include "core/figures/amounts/factor_table.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace titer::figures {

// The process mass intensity (PMI) is the mass of everything that goes in per mass of product (Budzinski et al. 2019, New Biotechnol. 49:37);
// the E-factor is that of everything but the product, PMI - 1 (Sheldon 2007, Green Chem. 9:1273).
enum class MassClass {
    Water,         // in what inlets bring and vessels begin with
    CleaningWater, // by itself
    CleaningSolution,
    Steam,
    RawMaterials, // components in what inlets bring and vessels begin with, the product too
    Consumables // resin, membranes by the share of their life; filters, sets, containers: where their masses are stated
};
inline constexpr std::size_t massClassCount = 6;
std::string_view textOf(MassClass of); // "cleaning_water", as in titer.footprint/1

using ClassMasses = std::array<double, massClassCount>; // [kg]
double sumOf(const ClassMasses& masses);

struct Footprint {
    struct Line {
        std::string of; // "inlet:feed", "component:glucose"
        std::string in; // of a part: the liquid
        std::string step;
        double amount = 0.0; // [measure]
        std::string_view measure;
        double uses = 1.0;          // of what is used again: in this run
        double share = 1.0;         // of its life that this run takes
        std::optional<double> mass; // of that share [kg]; nothing where nobody states it, or there is none
        bool isPlastic = false;
        // What is charged by the making of it instead: "fuel" of steam, "withdrawn" of water.
        std::string_view by;
        int factor = -1;                         // of the table, the first of `charged`
        double co2 = 0.0, low = 0.0, high = 0.0; // of all of them [kg]
        struct Charged {
            int factor = -1;
            double co2 = 0.0; // [kg]
        };
        std::vector<Charged> charged; // by every factor of its place

        bool lacksFactor() const { return factor < 0 && by.empty(); }
    };
    struct Step {
        std::string id;
        ClassMasses masses{};
        double co2 = 0.0; // [kg]
    };

    double product = 0.0; // [kg]; 0: there is none, and nothing is per mass of it
    ClassMasses masses{};
    std::vector<Step> steps; // in the order of the plant; their masses and CO2 add up to those of the plant
    std::vector<Line> lines;
    double plastics = 0.0;                            // of those stated [kg]
    double withdrawn = 0.0;                           // water [kg]
    double electricity = 0.0, heat = 0.0, fuel = 0.0; // [J]
    double share =
        1.0; // of withdrawn, energy and CO2 that the product bears beside by-products; all below are those of the process
    std::array<double, 3> co2{};  // by scope [kg]
    double low = 0.0, high = 0.0; // of their sum [kg]
    bool hasFactors = false;
    bool isComplete = false; // every consumable has a mass, everything a factor
    base::Notices notices;   // what it lacks

    double intensity() const { return sumOf(masses) / product; } // PMI [kg/kg]
    double eFactor() const { return intensity() - 1.0; }
    double eFactorWithoutWater() const;
    double allCo2() const { return co2[0] + co2[1] + co2[2]; }
    double borne(double amount) const { return amount * share / product; } // by the product [1/kg]
};

// Of a run that is not ok, or has no product with a mass, there is nothing per product, and a notice says why.
Footprint footprintOf(const model::Plant& plant, const RunResult& result, const FactorTable& table);

// The unit in which an amount of this measure is shown: "L" of "m3", "kWh" of "J".
std::string shownMeasure(std::string_view measure);

// Adds the key figures plant.pmi, plant.co2 and those of the steps to a run of a plant that states its factors; faults of these, and that
// something is lacking, are notices of the run.
void addFootprintFigures(const model::Plant& plant, RunResult& result);

// titer.footprint/1, masses per mass of product.
base::Json footprintJson(const model::Plant& plant, const RunResult& result, const FactorTable& table,
                         const Footprint& footprint);
// The lines: of, in, step, amount, unit, uses, mass, scope, factor, its unit, CO2, source, region, year, licence.
std::string footprintCsv(const FactorTable& table, const Footprint& footprint);

} // namespace titer::figures
