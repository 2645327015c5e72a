// Reference values that look swapped with those of a neighbour, as where two vials of a laboratory were mixed up.
#pragma once

#include "core/mvda/scaling.h"

#include <string>
#include <vector>

namespace titer::mvda {

struct SwappedPair {
    int first = 0, second = 0; // rows, from 0
    int response = 0;

    bool operator==(const SwappedPair&) const = default;
};

// Rows next to each other, of one batch, of which both predictions are off by more than `threshold` robust standard deviations (1.4826 times
// the median of all amounts of residuals of the response) as they stand, and neither once their values are exchanged. `predicted` should be
// by models that have not seen the row; both are rows x responses, NaN where there is none. `batches`: of each row; empty for one. Of fewer
// than eight residuals nothing is said, and of two rows that touch in two pairs only the pair that gains more.
std::vector<SwappedPair> swappedNeighbours(const MatrixXd& predicted, const MatrixXd& observed,
                                           const std::vector<std::string>& batches, double threshold = 3.0);

// What is said of them, by the names of all rows.
std::vector<base::Sentence> swapsOf(const std::vector<SwappedPair>& pairs, const std::vector<std::string>& rows,
                                    const std::vector<std::string>& responses);

} // namespace titer::mvda
