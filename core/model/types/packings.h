// Packings of columns (resins, membranes, monoliths): what is known of each, with its source, and nothing where it is not.
#pragma once

#include "core/base/json.h"
#include "core/base/result.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace titer::model {

// A quantity that a packing may have.
struct FigureSpec {
    const char* key;
    const char* label;
    const char* unit;             // SI
    double min;                   // physical limits [unit]
    double max;                   //
    const char* displayUnit = ""; // for showing, where `unit` does not suit
    double perDisplayUnit = 1.0;  // one of `displayUnit` [unit]
    bool conditions = false;      // means nothing without the conditions under which it was measured
};

std::span<const FigureSpec> figureSpecs();

struct Figure {
    double low = 0.0; // [unit of the spec]
    double high = 0.0;
    bool confirmed =
        false;          // false: from the maker's sheet by its name alone; to be checked against the sheet of the lot
    std::string source; // author, year, journal; or the maker's document
    std::string conditions; // empty where none are needed
};

struct Packing {
    std::string id;
    std::string name;
    std::string maker;
    std::string kind; // one of packingKinds()
    std::string ligand;
    std::vector<std::optional<Figure>> figures; // in the order of figureSpecs()

    // Nothing where it is not known. The key is one of figureSpecs().
    const Figure* figure(std::string_view key) const;
    // Membranes and monoliths are no beads: they have no pores that are modelled apart (`lumped_rate`).
    bool beads() const;
};

std::span<const char* const> packingKinds();

// Reads a list of packings (titer.packings/1). On any error the list is not to be used.
std::vector<Packing> readPackings(std::string_view text, base::Errors& errors);

// The list that comes with Titer, as its file has it and read.
std::string_view packingsText();
const std::vector<Packing>& packings();

// What a packing states of the `params` of a chromatography_column, ready for a plant file.
base::Json columnParams(const Packing& packing);
// The keys of these params that a plant still has to give.
std::vector<std::string> paramsLeft(const Packing& packing);

} // namespace titer::model
