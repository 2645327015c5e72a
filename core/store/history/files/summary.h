// What some samples in a row come to: the header of a chunk, or of many.
#pragma once

#include "core/base/not_available.h"
#include "core/store/history/files/chunk.h"

namespace titer::store {

struct Summary {
    std::int64_t t0 = 0, t1 = 0; // times of the first and the last sample [µs, UTC]
    std::int64_t count = 0;
    // Of the samples that are good or uncertain; NaN where there are none.
    double min = base::notAvailable, max = base::notAvailable, first = base::notAvailable, last = base::notAvailable;
    double sum = 0.0;
    // From the first sample to the last one, each value held until the next.
    double integral = 0.0;                         // over the time that is good [unit of the tag x µs]
    std::int64_t good = 0, uncertain = 0, bad = 0; // [µs]
    connect::Status worst = connect::status::good;
    connect::Quality ending = connect::Quality::Bad; // of the last sample
};

// Of the samples from `from` to before `to`, in order of time and at least one.
Summary summarise(const Samples& samples, std::size_t from, std::size_t to);
// Adds the time from the last sample to `until` to a summary, as that sample held.
void hold(Summary& summary, std::int64_t until);
// Adds what comes after it, but not the time between the two.
void merge(Summary& summary, const Summary& next);
// Adds what comes after it, and the time between the two, as the last sample held.
void append(Summary& summary, const Summary& next);

} // namespace titer::store
