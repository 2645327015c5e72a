// Whether a model still fits new samples: their predictions against reference values, and how many of them lie beyond its limits.
#pragma once

#include "core/mvda/card/agreement.h"
#include "core/mvda/model.h"
#include "core/studies/capability/control_chart.h"

#include <optional>

namespace titer::mvda {

// How many rows lie beyond a limit that a share of 1 - level of good rows passes by chance.
struct BeyondLimit {
    std::string figure = {}; // "T2" (limit of F for new rows), "SPE" (limit of Box)
    double level = 0.0, limit = notShown;
    int beyond = 0, rows = 0;
    double p = 1.0; // of as many or more by chance, by the binomial distribution
};

struct ResponseDrift {
    std::string name = {}, unit = {};
    Agreement agreement = {};
    std::optional<AgreementLine> line = {};
    base::Sentence noLine = {};   // why there is none
    double modelError = notShown; // the model's own, RMSECV or RMSEC
    // RMSEP^2 by the square of the model's own error, as F with the rows of both (ISO 12099:2017).
    double errorF = notShown, errorP = 1.0;
    // Moving average (EWMA) of the differences about 0, by the model's own error; absent where that is 0 or not known.
    std::optional<studies::ControlChart> chart = {};
    std::vector<int> chartRows = {}; // of each point, from 0
};

enum class Fitness { Fit, Drifting, NotToBeUsed };

struct DriftFinding {
    Fitness means = Fitness::Drifting;
    base::Sentence what = {};
};

struct Drift {
    std::vector<BeyondLimit> beyond = {};
    std::vector<ResponseDrift> responses = {};
    std::vector<DriftFinding> findings = {};

    Fitness fitness() const; // the worst of them
};

// A finding is less likely than this by chance.
inline constexpr double driftLevel = 0.01;

// Drifting: slope and intercept are not 1 and 0 together, there is a bias, RMSEP is above the model's own error, the moving average passes
// its limits, or more rows lie beyond a limit of 95 % than by chance. Not to be used: RMSEP is above twice the model's own error, or more
// than half of the rows lie beyond a limit of 99 %, and neither by chance. `reference` is rows x responses in the units of the model, NaN
// where there is none; `modelErrors` the model's own by response, NaN where they are not known. Rows are in the order of time.
Drift driftOf(const Model& model, const Prediction& prediction, const MatrixXd& reference, const VectorXd& modelErrors);

} // namespace titer::mvda
