#include "app/traces/data_trace.h"

#include "core/base/not_available.h"

#include <algorithm>

namespace titer::app {

double goodShare(const DataTrace& trace)
{
    double good = 0.0, all = 0.0;
    for (const QualitySpan& span : trace.quality) {
        all += span.to - span.from;
        if (span.kind == QualitySpan::Kind::Good) good += span.to - span.from;
    }
    return all > 0.0 ? std::min(good / all, trace.numbers) : base::notAvailable;
}

} // namespace titer::app
