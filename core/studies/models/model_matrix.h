// The columns of a linear model over a sheet: powers of coded factors, treatment contrasts of text columns (J. M. Chambers and
// T. J. Hastie 1992, Statistical Models in S), and their products.
#pragma once

#include "core/base/result.h"
#include "core/studies/models/formula.h"
#include "core/studies/models/sheet.h"
#include "core/studies/numerics/double_double.h"

#include <Eigen/Core>

#include <array>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace titer::studies {

// What a point of the model consists of: one value per input, coded as Factor says for numbers, the index of the level for text.
struct ModelInput {
    std::string name;
    std::string unit = {};
    std::vector<std::string> levels = {}; // empty for numbers
    double low = -1.0;                    // natural value that is coded -1, and
    double high = 1.0;                    // +1; without a factor coded = natural
    double min = 0.0, max = 0.0;          // of the data, natural
    bool mixture = false;                 // a share of a whole

    bool categorical() const { return !levels.empty(); }
    double toNatural(double coded) const { return 0.5 * (low + high) + 0.5 * (high - low) * coded; }
    double toCoded(double natural) const { return (natural - 0.5 * (low + high)) / (0.5 * (high - low)); }
};

struct ModelColumn {
    std::string name;                             // "Intercept", "A", "A:B", "I(A^2)", "block[B2]", "A:block[B2]"
    int term = -1;                                // index into terms, -1 for the intercept
    std::vector<int> powers = {};                 // one per input of numbers and per function; 0 elsewhere
    std::vector<int> levels = {};                 // one per input: the level where the column is not 0, -1 for any
    std::vector<std::array<int, 2>> product = {}; // the powers above 0: variable and power
    std::vector<std::array<int, 2>> where = {};   // the levels: input and level
};

struct ModelTerm {
    std::string name;
    int first = 0, count = 0; // its columns
    std::vector<int> inputs = {};
};

// Everything that is needed to form a row of the model at a new point.
struct Model {
    Formula formula;
    std::vector<ModelInput> inputs = {};
    std::vector<base::Expression> functions =
        {}; // of natural values of the inputs; behind the inputs in ModelColumn::powers
    std::vector<ModelTerm> terms = {};
    std::vector<ModelColumn> columns = {};
    bool intercept = true;

    int inputIndex(std::string_view name) const;
    // The row at a coded point (one value per input) into `row`, one value per column.
    void expand(std::span<const double> point, std::span<double> row) const;
    Eigen::VectorXd row(std::span<const double> point) const;
};

// Makes terms and columns out of formula, inputs (with their levels) and functions.
void makeColumns(Model& model);

struct ModelMatrix {
    Model model;
    Eigen::MatrixXd x; // runs x columns, coded
    Eigen::VectorXd y;
    std::vector<int> rows;  // of the sheet; those with a missing cell are left out
    Eigen::MatrixXd points; // runs x inputs, coded
    // The same in natural units to 31 digits: the fit forms its own columns from these.
    std::vector<std::vector<DoubleDouble>> naturals = {}; // per input of numbers and function
    std::vector<std::vector<int>> levels = {};            // per input of text
    std::vector<DoubleDouble> response = {};
    std::vector<double> weights = {}; // one per run, above 0, in inverse proportion to its variance; empty: all alike

    int runs() const { return int(y.size()); }
    int columns() const { return int(x.cols()); }
};

// `factors` give the coding by name; where they are none, those of the sheet do. A fault is at "formula" or "NAME:LINE:COLUMN":
// a response with text, rows that leave nothing, a function outside its range.
std::optional<ModelMatrix> makeModelMatrix(const Sheet& sheet, const Formula& formula, const Factors& factors,
                                           base::Errors& errors, base::Notices& notices);

} // namespace titer::studies
