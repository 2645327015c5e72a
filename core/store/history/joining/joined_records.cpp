#include "core/store/history/joining/joined_records.h"

namespace titer::store {

using base::Done;

namespace {

void sayWhatStays(JoinedRecords& joined)
{
    const auto say = [&](const char* where, std::int64_t count, const char* pattern) {
        if (count > 0) joined.notices.push_back({where, base::say(pattern, std::to_string(count))});
    };
    say("alarms", joined.alarms.definitions,
        CORE_TR("core", "Alarms that were defined otherwise at the other recorder meanwhile: {1}. That holds there "
                        "alone; the alarms of this store stay as they are."));
    say("intervals", joined.intervals.open,
        CORE_TR("core", "Excursions that are not over yet in the other store: {1}. Join the stores again once they "
                        "are."));
    say("samples", joined.samples.differing,
        CORE_TR("core", "Samples of the laboratory that both stores have decided otherwise: {1}. The decisions of this "
                        "store stay."));
    if (joined.samples.hasOtherRule)
        joined.notices.push_back({"samples", base::say(CORE_TR("core", "The other store has another rule for names of "
                                                                       "samples; that of this store stays."))});
}

} // namespace

Done joinRecords(const std::string& into, const RecordsOrder& order, JoinedRecords& joined)
{
    Done done = joinAlarms(into, order.folder, order.identity, order.without, joined.alarms);
    if (done) done = joinIntervals(into, order.folder, order.isMissed, joined.intervals);
    if (done) done = joinSamples(into, order.folder, joined.samples);
    if (done) sayWhatStays(joined);
    return done;
}

} // namespace titer::store
