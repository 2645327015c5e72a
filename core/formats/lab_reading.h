// Reads the files of laboratories into samples with their values, by formats, or as JSON of the Allotrope Simple Model.
#pragma once

#include "core/base/tables/csv.h"
#include "core/formats/content.h"
#include "core/formats/format.h"
#include "core/formats/lab_results.h"

namespace titer::formats {

// What a person states of a file; what is left empty is found out.
struct ReadOptions {
    base::Zone zone; // of times that state none
    std::optional<char> decimal;
    std::optional<base::DateOrder> order; // of day and month, for all dates of the file
    bool takeOpenEnd = false;             // the last cell of a file that has no line end behind it: it may be cut
};

// The format that knows this content best, by the words of its header; nullptr without. ASM has a format of its own, `asm`.
std::shared_ptr<const Format> recognise(const Content& content, const FormatList& formats);

// Errors where nothing of the file can be read so; `where` is the file, with line and column where they are known.
base::Result<LabReading> readLab(const Content& content, const Format& format, const ReadOptions& options);

// As an import takes it: samples by their time, in the zone that was stated or that of this computer. Those without a time have the start
// that was stated; without one a notice says how many they are.
base::Result<LabReading> importLab(const Content& content, const Format& format, const base::CsvOptions& options);

} // namespace titer::formats
