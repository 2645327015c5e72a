// A multivariate model of a table: its directions, how much they explain and predict, and what it says of each row.
#pragma once

#include "core/mvda/cross_validation.h"
#include "core/mvda/limits.h"
#include "core/mvda/nested_validation.h"
#include "core/mvda/permutation_test.h"

#include <optional>

namespace titer::mvda {

struct ModelRequest {
    Method method = Method::Pca;
    Scale scale = Scale::UnitVariance;
    std::optional<int> components = {};    // else as few as cross-validation finds as good as any
    std::string folds = "venetian:7";      // folds.h; "none": without
    std::vector<std::string> batches = {}; // of each row; empty without
    std::stop_token stop = {};
    Preprocessing preprocessing = {}; // of the rows of x, before they are scaled
    int permutations = 0;             // of the responses; needs cross-validation
    std::uint64_t permutationSeed = 1;
};

// How a row lies to a model.
struct RowFigures {
    VectorXd t2;    // squared scores by their variance
    VectorXd spe;   // squared residuals of the scaled row
    VectorXd dmodx; // residual standard deviation by that of the model's rows; NaN with as many components as variables
};

struct Model {
    Method method = Method::Pca;
    Scale scale = Scale::UnitVariance;
    std::vector<std::string> xNames = {}, xUnits = {}, yNames = {}, yUnits = {};
    Scaling x = {}, y = {};
    Latent latent = {};
    int rows = 0;
    RowVectorXd scoreVariances = {}; // about 0, with N - 1
    double residualDeviation = 0.0;  // s0 of DModX

    // By the number of components, from 1.
    std::vector<double> r2x = {}, r2y = {};
    MatrixXd rmsec = {}; // responses x (components + 1), from 0
    // Of the responses of its rows, in the units of the table; NaN where an older file does not tell.
    RowVectorXd yLowest = {}, yHighest = {};
    // Root mean square error of each response, with all components: RMSECV, else RMSEC with N - A - A0 degrees of freedom (SEC of ASTM
    // E1655); NaN where neither is known.
    RowVectorXd standardErrors = {};
    std::optional<CrossValidation> validation = {};
    std::string folds = {}; // by which; "none" without
    // Where cross-validation found the number of components: how well models predict whose number is found anew in each fold, or why nothing
    // tells.
    std::optional<base::Result<NestedValidation>> nested = {};

    RowFigures figures = {}; // of its own rows
    std::vector<Limit> limits = {};
    VectorXd vip =
        {}; // of each variable (Wold, Johansson, Cocchi 1993, in Kubinyi, 3D QSAR in Drug Design); empty of PCA

    // With the rows of its table, fitted. xNames are then the columns that it leaves, and all that the model says is of them.
    Preprocessing preprocessing = {};
    MatrixXd selectivityRatios = {}; // variables x responses (selectivity.h); of PCA no column
    std::optional<PermutationTest> permutations = {};

    int components() const { return latent.components(); }
    // The columns that predict() takes.
    const std::vector<std::string>& tableNames() const
    {
        return preprocessing.empty() ? xNames : preprocessing.columns;
    }
    const std::vector<std::string>& tableUnits() const { return preprocessing.empty() ? xUnits : preprocessing.units; }
    // variables x responses in the units of the table (with preprocessing: of the columns that it leaves), and the intercept of each
    // response.
    MatrixXd coefficients() const;
    RowVectorXd intercepts() const;
};

// RowVectorXd Model::standardErrors of root mean square errors by N, which are those of cross-validation or not.
RowVectorXd standardErrorsOf(const Model& model, const RowVectorXd& errors, bool crossValidated);
// Errors have the column where there is one.
base::Result<Model> modelOf(const Block& x, const Block& y, const ModelRequest& request);

// The permutations that `request` asks for, of a model that was made of this table by it, with as many components as that has.
base::Result<PermutationTest> permutedModel(const Model& model, const Block& x, const Block& y,
                                            const ModelRequest& request,
                                            const std::function<void(double)>& progress = {});

struct Prediction {
    MatrixXd scores;
    RowFigures figures = {};
    MatrixXd responses = {}; // rows x responses, in the units of the table; none of PCA
    // Of rows that cannot be preprocessed ("row 7"): all that is said of those is NaN.
    base::Errors faults = {};
};
// Of rows with the model's columns (tableNames()), in its order and units.
Prediction predict(const Model& model, const MatrixXd& x);

} // namespace titer::mvda
