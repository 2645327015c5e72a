// The kinds of designs: one entry each, with what it takes and the function that makes it. The command line, the
// window and the generic tests know designs by this table alone.
#pragma once

#include "core/studies/models/design.h"

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace titer::studies {

// What a person asks of a design besides the factors. A kind reads what stands in its DesignKind::takes; the rest is
// refused before it is called.
struct DesignRequest {
    std::optional<int> runs = {};              // "runs"
    int centre = 0;                            // "centre": centre points, in each block
    int replicates = 1;                        // "replicates"
    int blocks = 1;                            // "blocks"
    std::optional<int> resolution = {};        // "resolution"
    std::vector<std::string> generators = {};  // "generator": "E=ABCD"
    std::string foldOver = {};                 // "fold-over": "all" or the name of a factor
    std::string alpha = {};                    // "alpha": a word of the kind, or a number
    bool orthogonalBlocks = false;             // "orthogonal-blocks"
    std::optional<int> axialCentre = {};       // "axial-centre": centre points in the block of axial points
    std::string form = {};                     // "form": a word of the kind, such as "inscribed"
    std::map<std::string, int> levels = {};    // "levels": by name of factor
    std::string model = {};                    // "model": see readModel
    std::optional<int> starts = {};            // "starts": of a search
    std::vector<std::string> constraints = {}; // "constraint": "2*A + B <= 3" in natural units
    std::optional<Design> existing = {};       // "augment": runs that stay as they are
    std::vector<std::string> process = {};     // "process": factors of a mixture that are no components
    std::optional<int> degree = {};            // "degree": of a lattice
    std::optional<int> fake = {};              // "fake": columns of a screening design that no factor has
    std::optional<int> wholePlots = {};        // "whole-plots"
    std::map<std::string, double> steps = {};  // "round", for all kinds: in which steps factors can be set [their unit]
    std::uint64_t seed = 1;
    std::function<void(double)> progress = {}; // of a search, 0 to 1; called on the thread of the caller
};

struct DesignKind {
    const char* id;                               // "plackett_burman"
    const char* summary;                          // one line, in English; CORE_TR
    std::span<const std::string_view> takes;      // options by the names above; factors and seed are for all
    std::span<const std::string_view> forms = {}; // words that "form" takes, the first without one
    // The design in standard order, checked from its own matrix, with the properties that belong to its kind. The
    // factors were checked before. After a stop the result is not used.
    base::Result<Design> (*make)(const Factors& factors, const DesignRequest& request, std::stop_token stop) = nullptr;

    bool takesOption(std::string_view option) const;
};

std::span<const DesignKind* const> designKinds();
const DesignKind* findDesignKind(std::string_view id);

// Makes a design and checks what all have to keep: sizes, bounds of the factors, and a model that can be estimated.
// Adds the properties that all have (runs, degrees of freedom, D-efficiency). Errors are at "factors/...", "design" or
// "design/OPTION".
base::Result<Design> makeDesign(const DesignKind& kind, const Factors& factors, const DesignRequest& request,
                                std::stop_token stop = {});

// "linear", "interaction", "quadratic" (of shares those of Scheffe, without intercept) or a formula (see readTerms);
// `otherwise` if the text is empty. Errors are at "design/model" or "design/model:COLUMN".
base::Result<Terms> readModel(std::string_view text, const Factors& factors, Terms otherwise);

// The error of a design whose matrix does not keep what its kind promises: nothing is written then.
base::Error brokenPromise(std::string_view kind, base::Sentence what);

} // namespace titer::studies
