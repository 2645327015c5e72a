// The samples of a laboratory of a store, with those, and those results and decisions, that the other one has and this one lacks.
#pragma once

#include "core/store/history/samples.h"

#include <string>

namespace titer::store {

struct JoinedSamples {
    std::int64_t samples = 0;   // that were taken
    std::int64_t results = 0;   // likewise, those of samples that were there among them
    std::int64_t decided = 0;   // samples that were there, of which a decision was taken
    std::int64_t differing = 0; // on which both decided otherwise; that of this store stays
    bool hasOtherRule = false;  // by which samples are named
};

// A sample is the same by its name, and by the time at which it was drawn or planned, by a result of it, or by its batch or vessel within half a
// day. Done twice it adds nothing.
base::Done joinSamples(const std::string& into, const std::string& from, JoinedSamples& joined);

} // namespace titer::store
