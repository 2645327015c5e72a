// Batches for tests of multivariate models.
#pragma once

#include "core/base/math/random.h"
#include "core/mvda/batch/batches.h"

#include <cmath>
#include <functional>

namespace titer::mvda {

// What may be done to a batch: at its time, 0 to 1, the values of its variables.
using BatchFault = std::function<void(double time, RowVectorXd& cells)>;

// Good batches of four variables over `samples` samples that end at time 1: two causes that differ from batch to batch, and noise.
inline Batch goodBatch(int number, int samples = 41, const BatchFault& fault = {})
{
    base::Random random(11, "batch/" + std::to_string(number));
    const double growth = random.normal(), level = random.normal();
    Batch batch{
        .name = std::to_string(number), .times = VectorXd::LinSpaced(samples, 0.0, 1.0), .cells = MatrixXd(samples, 4)};
    for (int i = 0; i < samples; ++i) {
        const double t = batch.times[i];
        RowVectorXd cells(4);
        cells << std::exp(t * (1.0 + 0.1 * growth)), 5.0 - 3.0 * t * t * (1.0 + 0.1 * growth) + 0.2 * level,
            37.0 + 0.3 * level * (1.0 - t), 2.0 + std::sin(3.0 * t) + 0.1 * growth * t + 0.1 * level;
        for (double& cell : cells) cell += 0.05 * random.normal();
        if (fault) fault(t, cells);
        batch.cells.row(i) = cells;
    }
    return batch;
}

inline BatchTable goodBatches(int count, int first = 1)
{
    BatchTable table{{"cells", "substrate", "temperature", "feed"}, {"g/L", "g/L", "°C", ""}, "d", {}};
    for (int number = first; number < first + count; ++number) table.batches.push_back(goodBatch(number));
    return table;
}

} // namespace titer::mvda
