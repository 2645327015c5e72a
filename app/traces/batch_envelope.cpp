#include "app/traces/batch_envelope.h"

#include "app/traces/twin_gap.h"
#include "core/base/not_available.h"

#include <algorithm>
#include <cmath>

namespace titer::app {

namespace {

double lastOf(const BatchLine& batch)
{
    for (std::size_t i = batch.y.size(); i-- > 0;)
        if (std::isfinite(batch.y[i])) return batch.y[i];
    return base::notAvailable;
}

struct ColumnSummary {
    double min = base::notAvailable, greatest = base::notAvailable, mean = base::notAvailable,
           spread = base::notAvailable;
};

ColumnSummary summaryOf(const std::vector<double>& values)
{
    ColumnSummary summary;
    if (values.size() < minForRange) return summary;
    const auto [min, greatest] = std::minmax_element(values.begin(), values.end());
    summary.min = *min;
    summary.greatest = *greatest;
    summary.mean = 0.0;
    for (const double v : values) summary.mean += v / double(values.size());
    if (values.size() < minForSpread) return summary;
    double squares = 0.0;
    for (const double v : values) squares += (v - summary.mean) * (v - summary.mean);
    summary.spread = std::sqrt(squares / double(values.size() - 1));
    return summary;
}

} // namespace

BatchLine cutBatch(const DataTrace& line, double from, double to, double zero)
{
    BatchLine batch;
    for (std::size_t i = 0; i < std::min(line.x.size(), line.y.size()); ++i) {
        if (line.x[i] < from || line.x[i] > to) continue;
        batch.x.push_back(line.x[i] - zero);
        batch.y.push_back(line.y[i]);
    }
    return batch;
}

BatchLine overProgress(const BatchLine& value, const BatchLine& progress)
{
    BatchLine over;
    over.name = value.name;
    double reached = -std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < std::min(value.x.size(), value.y.size()); ++i) {
        const double done = valueAt(progress.x, progress.y, value.x[i]);
        if (!(done > reached)) continue;
        reached = done;
        over.x.push_back(done);
        over.y.push_back(value.y[i]);
    }
    return over;
}

BatchEnvelope envelopeOf(std::span<const BatchLine> batches, EnvelopeKind kind, int points)
{
    BatchEnvelope envelope;
    double from = base::notAvailable, to = base::notAvailable;
    for (const BatchLine& batch : batches) {
        if (batch.x.empty()) continue;
        ++envelope.batches;
        from = std::fmin(from, batch.x.front());
        to = std::fmax(to, batch.x.back());
    }
    if (!(from < to) || points < 2) return envelope;
    std::vector<double> values;
    for (int i = 0; i < points; ++i) {
        const double at = i + 1 == points ? to : from + (to - from) * i / (points - 1);
        values.clear();
        for (const BatchLine& batch : batches)
            if (const double v = valueAt(batch.x, batch.y, at); std::isfinite(v)) values.push_back(v);
        const ColumnSummary summary = summaryOf(values);
        const bool range = kind == EnvelopeKind::MinMax;
        envelope.x.push_back(at);
        envelope.low.push_back(range ? summary.min : summary.mean - 3.0 * summary.spread);
        envelope.high.push_back(range ? summary.greatest : summary.mean + 3.0 * summary.spread);
        envelope.middle.push_back(range || std::isfinite(summary.spread) ? summary.mean : base::notAvailable);
    }
    return envelope;
}

int bestOf(std::span<const BatchLine> batches)
{
    int best = -1;
    double highest = base::notAvailable;
    for (std::size_t i = 0; i < batches.size(); ++i) {
        const double last = lastOf(batches[i]);
        if (!std::isfinite(last) || last <= highest) continue;
        highest = last;
        best = int(i);
    }
    return best;
}

} // namespace titer::app
