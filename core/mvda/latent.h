// The directions of a multivariate model and the scores of its rows, of tables that are scaled already.
//
// PCA: X = T P' + E, by the singular value decomposition (Jolliffe 2002, Principal Component Analysis, 2nd ed.); with missing cells by
// NIPALS (Wold 1966, in Krishnaiah, Multivariate Analysis; Nelson, Taylor, MacGregor 1996, Chemometr. Intell. Lab. 35, 45).
// PLS: X = T P' + E, Y = T C' + F with T = X R, by the kernel algorithm that deflates X'Y alone (Dayal and MacGregor 1997, J. Chemometr.
// 11, 73), which gives NIPALS' components; with missing cells by NIPALS itself (Wold, Sjöström, Eriksson 2001, Chemometr. Intell. Lab. 58,
// 109). OPLS, of one response: the first component predicts, the others are orthogonal to the response (Trygg and Wold 2002, J.
// Chemometr. 16, 119).
//
// Signs: of each component the entry of the largest amount among its loadings (PCA) or weights (PLS, OPLS) is positive.
#pragma once

#include "core/mvda/scaling.h"

namespace titer::mvda {

enum class Method { Pca, Pls, Opls };
const char* nameOf(Method method); // "pca", "pls", "opls"

// One column for each component. Of PCA weights, rotations and loadings are one; there are no responses.
struct Latent {
    Method method = Method::Pca;
    MatrixXd weights = {};   // variables x components, each of length 1
    MatrixXd rotations = {}; // scores of a whole row are x R
    MatrixXd loadings = {};
    MatrixXd responses = {}; // responses x components: C
    MatrixXd scores = {};    // rows x components
    MatrixXd responseScores = {};

    int components() const { return int(loadings.cols()); }
};

} // namespace titer::mvda
