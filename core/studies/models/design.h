// A designed experiment: which runs, at which settings, and what was verified of it from its own matrix.
#pragma once

#include "core/base/json.h"
#include "core/base/result.h"
#include "core/studies/models/factor.h"
#include "core/studies/models/terms.h"

#include <Eigen/Core>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace titer::studies {

// Something that was computed from the finished matrix, never taken from the way it was made.
struct Property {
    std::string key;                // of JSON: "resolution", "d_efficiency"
    base::Json value = {};          // a number, a text, or a list of texts
    base::Sentence statement = {};  // as people read it, with the value: "Resolution IV"
    base::Sentence definition = {}; // what the word means here and on which scale: criteria differ between tools
    std::string formerly = {};      // the key in earlier versions
};

struct Design {
    enum class Point { Factorial, Centre, Axial, Edge, Vertex, Interior };

    std::string kind = {}; // "ccd"
    Factors factors = {};
    Eigen::MatrixXd coded = {};       // runs x factors, in standard order; see Factor for what coded means
    std::vector<Point> points = {};   // one per run
    std::vector<int> blocks = {};     // one per run, from 1; empty without blocks
    std::vector<int> wholePlots = {}; // one per run, from 1; empty unless some factors are hard to change
    Terms model = {};                 // what the design is meant to estimate
    // That hold for its runs and for all that is found from them, as written: "2*A + B <= 3" in natural units.
    std::vector<std::string> constraints = {};
    std::vector<Property> properties = {};
    base::Notices notices = {};

    int runs() const { return int(coded.rows()); }
    const Property* property(std::string_view key) const;
};

// Runs x columnCount(terms, factors).
Eigen::MatrixXd modelMatrix(const Eigen::MatrixXd& coded, const Terms& terms, const Factors& factors);
inline Eigen::MatrixXd modelMatrix(const Design& design)
{
    return modelMatrix(design.coded, design.model, design.factors);
}

// Adds runs at the centre of all continuous factors; with categorical factors, `count` at each combination of their levels.
// With blocks, `count` in each block, or `inLast` in the last one.
void addCentrePoints(Design& design, int count, std::optional<int> inLast = {});
// Repeats every run but centre points, so that each stands `times` times.
void replicate(Design& design, int times);

} // namespace titer::studies
