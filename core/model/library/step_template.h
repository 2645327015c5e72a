// Templates of steps (titer.step/1): a unit operation with all that it needs, as a piece of a plant file whose quantities are formulas of
// what flows in.
#pragma once

#include "core/base/json.h"
#include "core/base/result.h"
#include "core/base/units/units.h"

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace titer::model {

inline constexpr const char* stepFormat = "titer.step/1";

// A quantity that a template names: stated, or computed from what flows in and from those before it.
struct StepSize {
    std::string name; // "bed"
    std::string label;
    std::string value;   // "30 g/L", or empty
    std::string formula; // "product/loading", or empty
    std::string unit;    // in which a formula is shown
    std::string rule;    // where a stated one comes from; may be empty
};

struct StepTemplate {
    std::string id; // of the file
    std::string label;
    std::string help;
    std::vector<std::string> also; // other names by which people look for it: "Fermenter"
    std::string in;                // "tank.in": takes what flows in; empty: it begins by itself
    std::string out;               // "pool.out": where the product leaves
    std::vector<StepSize> sizes;
    std::string lasts;     // formula [s] from the end of what flows in to the end of the step
    base::Json components; // object: what stands for "product", "cells", "substrate" in a plant that has none
    base::Json culture;    // object with `kinetics` and `initial`, likewise; or null
    base::Json plant;      // object with units, streams, phases, controllers
};

// Reads a file strictly; on any error it is not to be used.
StepTemplate readStep(std::string_view text, std::string_view id, base::Errors& errors);
// The text of its file.
std::string writeStep(const StepTemplate& step);
// A piece of a plant file as the plant of a template that fills in to the same: a brace and a "$" at the beginning stand for themselves.
base::Json literalPlant(const base::Json& plant);

// The templates that come with Titer.
struct ShippedStep {
    std::string_view id;   // "bind_and_elute"
    std::string_view text; // of its file
};
std::span<const ShippedStep> shippedSteps();
// Those, read, in the order in which a process has them.
const std::vector<StepTemplate>& stepTemplates();
// nullptr where there is none of this id.
const StepTemplate* stepTemplate(std::string_view id);
// Every text of theirs that people read, to be translated; a test holds them together.
std::vector<std::string> stepWords(const StepTemplate& step);
std::span<const char* const> shippedStepWords();

// What flows in, as far as it is known; 0 where it is not.
struct StepInflow {
    double volume = 0.0;  // [m3]
    double flow = 0.0;    // [m3/s]
    double product = 0.0; // [kg]
    // Of the cells that settle most slowly [m/s]; where none are known, of microbes of 1 µm and 1,080 kg/m3.
    double settling = 4e-8;
};

// The names that the formulas of a template know, with their values: volume, flow, product, titre, cell_settling, and its sizes.
class StepScope {
public:
    // An error where a formula cannot be read or its dimension does not fit; `where` is "sizes/NAME".
    static base::Result<StepScope> of(const StepTemplate& step, const StepInflow& inflow);

    // A formula in this SI unit.
    base::Result<double> evaluate(std::string_view formula, std::string_view unit) const;
    // A text whose places, "{bed [L]}" or "{cycles}", are filled in, each with its unit; "{{" is a brace.
    base::Result<std::string> fill(std::string_view text) const;

private:
    void add(std::string name, double value, base::Dimension dimension);

    std::vector<std::string> m_names;
    std::vector<double> m_values; // [SI]
    std::vector<base::Dimension> m_dimensions;
};

// The plant of a template with all places filled in. `words` says what a text for people is in their language, `named` what stands for a
// name such as "$product", by itself or as the end of a tag ("pool.$product"), null where it stands for nothing: then a key with its value
// is left out. "$$" at the beginning is a "$".
base::Result<base::Json> filledStep(const StepTemplate& step, const StepScope& scope,
                                    const std::function<std::string(const std::string&)>& words,
                                    const std::function<base::Json(std::string_view)>& named);

} // namespace titer::model
