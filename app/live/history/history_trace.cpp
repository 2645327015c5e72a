// Lines out of the store.
#include "app/live/history/history_trace.h"

#include "app/traces/store_trace.h"

#include <cmath>

namespace titer::app {

base::Result<DataTrace> readTrace(store::HistoryReader& reader, const SourceHistory& known, std::size_t place,
                                  const TraceWindow& window, std::int64_t now, std::stop_token stop)
{
    const SourceHistory::Tag& tag = known.tags[place];
    const auto sampling = readSampling(reader, tag.id, {tag.first, tag.last, tag.count}, stop);
    if (!sampling) return sampling.error();
    StoreOrder order{.tag = tag.id,
                     .source = tag.source,
                     .first = tag.first,
                     .last = tag.last,
                     .count = tag.count,
                     .sampling = *sampling,
                     .origin = known.origin,
                     .from = std::isfinite(window.from) ? known.instantOf(window.from) : known.origin,
                     .to = (std::isfinite(window.to) ? known.instantOf(window.to) : known.end) + 1,
                     .wholeFrom = known.origin,
                     .wholeTo = known.end + 1,
                     .columns = window.columns,
                     .gaps = known.gaps,
                     .ends = endsOfBatches(known.intervals),
                     .now = now};
    base::Result<StoreTrace> read = readStoreTrace(reader, order, std::move(stop));
    if (!read) return read.error();
    read->trace.tag = place;
    return std::move(read->trace);
}

} // namespace titer::app
