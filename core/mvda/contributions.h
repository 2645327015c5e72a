// What each variable adds to what a model says of a row.
#pragma once

#include "core/mvda/model.h"

namespace titer::mvda {

// In the order of the model's columns (xNames). Scaled cells x, rotations R, so that scores are t = x R; a cell that is missing adds
// nothing, and then the sums do not equal the figures but SPE's.
struct Contributions {
    // x_j times the sum of t_a r_ja/var_a over the components; their sum is T2 (Nomikos 1996, ISA Trans. 35, 259; Alcala and Qin 2011, J.
    // Process Contr. 21, 322, "partial decomposition").
    VectorXd t2;
    // The squared residual with its sign; the sum of the amounts is SPE (Miller, Swanson, Heckler 1998, Appl. Math. Comput. Sci. 8, 775).
    VectorXd spe;
    MatrixXd scores; // variables x components: x_j r_ja; the sum is the score
    MatrixXd
        responses; // variables x responses, in the units of the table: the sum is the prediction minus the mean of the response
};

// Of one row with the model's columns (tableNames()). An error where it cannot be preprocessed.
base::Result<Contributions> contributionsOf(const Model& model, const RowVectorXd& row);

} // namespace titer::mvda
