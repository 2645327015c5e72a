// Which terms a model needs: stepwise (M. A. Efroymson 1960) or all subsets (G. M. Furnival and R. W. Wilson 1974, Technometrics 16), by
// AICc (Hurvich and Tsai 1989, Biometrika 76) or p values. Hierarchy is kept: with A:B stand A and B, with I(A^2) stands A.
#pragma once

#include "core/base/result.h"
#include "core/studies/models/model_matrix.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace titer::studies {

struct SelectionOptions {
    enum class Criterion { AICc, P };
    enum class Direction { Forward, Backward, Both };

    Criterion criterion = Criterion::AICc;
    Direction direction = Direction::Both; // stepwise only; Backward begins with all terms, the others with none
    double enter = 0.05, leave = 0.10;     // p values below which a term enters and above which it leaves
    std::vector<std::string> always = {};  // names of terms that stay in every model, such as "block"
};

struct SelectionStep {
    std::string change;   // "+ A:B", "- C"; empty for the beginning
    int coefficients = 0; // with the intercept
    double rss = 0.0;
    std::optional<double> aicc = {};     // absent where the runs are too few for it
    std::optional<double> p = {};        // of the F test of the change
    std::vector<std::string> terms = {}; // of the model after it
};

struct Selection {
    std::vector<int> terms;           // that were kept, indices into Model::terms, ascending
    std::vector<SelectionStep> steps; // all subsets: the best model of each size
    std::int64_t models = 0;          // that were compared
};

inline constexpr int maxSubsets = 4'000'000;

// A term enters together with the terms that hierarchy asks for, once no term that needs none improves the model. More columns than runs are no hindrance. Errors (at "model") are a
// name in `always` that the model lacks, numbers beyond what can be squared, and a model without intercept that loses all terms.
base::Result<Selection> selectStepwise(const ModelMatrix& matrix, const SelectionOptions& options);
// By AICc. An error besides that is more models than maxSubsets.
base::Result<Selection> selectSubsets(const ModelMatrix& matrix, const SelectionOptions& options);

// One for each chosen term that the runs do not distinguish from another candidate (next to a constant), with the names of those: the choice
// between them was not made by the data.
base::Notices aliasNotices(const ModelMatrix& matrix, const std::vector<int>& chosen);

// What is chosen by the runs is evaluated too favourably by the same runs (A. Miller 2002, Subset Selection in Regression): the share of
// responses of pure noise, of the same runs, of which a selection keeps something. Seeded.
inline constexpr int noiseDraws = 200;
double shareOfNoise(int runs, const std::function<bool(const Eigen::VectorXd& response)>& keeps);
// That of selectStepwise() or selectSubsets(); a term of `always` counts for nothing. Absent where it would take too long.
std::optional<double> shareOfNoise(const ModelMatrix& matrix, const SelectionOptions& options, bool subsets);

// For each term of the model the terms that must stand with it: those of the same model whose powers and factors it holds.
std::vector<std::vector<int>> termParents(const Model& model);
// The formula with these terms only and without the variables that none of them needs.
Formula formulaOf(const Formula& formula, const std::vector<int>& terms);

} // namespace titer::studies
