// What was read of a laboratory's file.
#pragma once

#include "core/base/result.h"
#include "core/formats/format.h"
#include "core/formats/lab_sample.h"

#include <memory>
#include <vector>

namespace titer::formats {

struct LabReading {
    std::shared_ptr<const Format> format;
    std::vector<LabSample> samples;         // in the order of the file; a row with one value is a sample of its own
    std::vector<base::Sentence> understood; // how it was read, to be shown
    // Cells and rows that could not be read; `where` is "file:line:column", columns are counted by cells.
    base::Notices faults;
    base::Notices notices; // what else should be known, in the same way
};

} // namespace titer::formats
