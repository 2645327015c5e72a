// Samples that come after what follows them was sealed, and imports. What is there already is found and dropped; nothing that was
// written is changed.
#pragma once

#include "core/store/history/known_samples.h"
#include "core/store/history/writing/present_segment.h"

#include <span>

namespace titer::store {

// Drops of the late samples of a tag that wait for the disk those that are there already.
void resolveLate(SampleBuffer& buffer, KnownSamples& known, TagState& state);

struct ImportPlace {
    SampleBuffer& buffer;
    KnownSamples& known;
    PresentSegment& segment;
    std::size_t chunk; // samples
};
struct TagImport {
    TagState* state;
    std::span<const Point> points;
    std::int64_t* corrected; // gets how many took the place of another value
};
// Many samples at once, straight into chunks and onto the disk; as many tags as go well together in one transaction.
base::Done importSamples(const ImportPlace& place, std::span<const TagImport> all);

} // namespace titer::store
