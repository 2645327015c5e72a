#include "app/traces/data_trace.h"

#include "core/base/not_available.h"

namespace titer::app {

double goodShare(const DataTrace& trace)
{
    double good = 0.0, all = 0.0;
    for (const QualitySpan& span : trace.quality) {
        all += span.to - span.from;
        if (span.kind == QualitySpan::Kind::Good) good += span.to - span.from;
    }
    return all > 0.0 ? trace.numbers * good / all : base::notAvailable;
}

} // namespace titer::app
