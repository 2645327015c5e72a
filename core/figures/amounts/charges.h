// What a table of prices or factors applies to: selectors of amounts, the most particular first, so that nothing is charged twice.
#pragma once

#include "core/figures/amounts/amounts.h"

#include <functional>
#include <limits>
#include <optional>
#include <span>

namespace titer::figures {

// "inlet:feed", "resin:*" (any of its kind), "component:glucose" (its mass in what inlets bring and vessels begin with), "water" (of
// cleaning, of inlets that carry nothing, and what is left of a liquid whose components are charged), "solution", "steam", "electricity",
// "heat", "batch:production" (once for a unit in use), "fuel" (of a boiler), "withdrawn" (water, for what of it no factor of its own takes), "*" (whatever no other takes).
struct Selector {
    enum class Kind { Amount, Component, Any };
    Kind kind = Kind::Any;
    Amount::Kind of = Amount::Kind::Inlet; // Amount
    std::string id;                        // a unit or component, "*" = each; empty where it is none's

    bool takes(const Amount& amount) const; // as a whole, by its own kind
    bool takesPart(const std::string& component) const;
};

// An error, without a place, where it is none or names what the plant does not have.
base::Result<Selector> readSelector(std::string_view text, const model::Plant& plant);

// A piece of an amount, and the selector that has it.
struct Charge {
    std::size_t amount = 0; // of the list of amounts
    int component = -1;     // of a liquid that is charged by its components; -1: all of it, or its water
    bool isRest = false;    // the water of such a liquid
    double value = 0.0;     // [measure]
    std::string_view measure;
    double mass = std::numeric_limits<double>::quiet_NaN(); // [kg]
    int selector = -1;                                      // -1: none takes it

    bool isWhole() const { return component < 0 && !isRest; }
};

// "inlet:feed", or "component:glucose" and "water" of a part.
std::string textOf(const Charge& charge, const model::Plant& plant, std::span<const Amount> amounts);

// Each amount once: as a whole by "KIND:ID", else by "KIND:*" (or "water"); a liquid that none of these takes by its components, where
// a selector has one of them; what is left by "*", where it `fits`.
std::vector<Charge> chargesOf(const model::Plant& plant, std::span<const Amount> amounts,
                              std::span<const Selector> selectors,
                              const std::function<bool(int selector, const Charge&)>& fits);

} // namespace titer::figures
